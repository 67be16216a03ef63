// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace twinrail {

class RecordTable;

/// A list of the site as a table, with buttons below it. Texts that are no values yet go to the session and come back
/// from it; the owner takes over the records when the model says edited().
class RecordEditor : public QWidget {
    Q_OBJECT
public:
    /// `list` is the place of the list in the site: "/luns".
    RecordEditor(SiteSession& session, RecordModelBase& model, QString list, QWidget* parent = nullptr);

    [[nodiscard]] RecordTable& table() const { return *m_table; }
    QPushButton* addButton(const QString& text, const char* name);
    /// The button that asks for the removal of the selected rows, as the Delete key does.
    void addRemoval(const QString& text, const char* name);

    void showProblems(const Findings& problems);
    /// A whole sentence about the row that is current, below the buttons.
    void setSentence(const QString& sentence);

    [[nodiscard]] int currentRow() const; ///< -1: none
    void goTo(int row, int column);
    [[nodiscard]] bool goTo(const QString& place);

signals:
    void removalWanted(const QList<int>& rows); ///< ascending
    void rowChanged();

private:
    void watch();
    void fitButtons();
    void fitFocus();

    SiteSession& m_session;
    RecordModelBase& m_model;
    QString m_list;
    RecordTable* m_table;
    QHBoxLayout* m_buttons;
    QLabel* m_sentence;
    QPushButton* m_remove = nullptr;
};

} // namespace twinrail
