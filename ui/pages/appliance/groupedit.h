// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/appliance/memberrows.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace twinrail {

class RecordTable;

/// One group: its name, chosen from those that are there or typed, how that stands, and who its members are.
class GroupEdit : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString label;   ///< with its mnemonic
        QString purpose; ///< one sentence
        QString members; ///< what the table is called
        QString member, who;
    };
    /// `name` is the stem of the widgets' names: "targetGroup".
    GroupEdit(const Words& words, const QString& name, QWidget* parent = nullptr);

    void show(const QString& group, const QStringList& known, const QString& state, const QList<MemberRow>& members);
    [[nodiscard]] QComboBox* field() const { return m_field; }
    [[nodiscard]] QLabel* label() const { return m_label; } ///< whoever shows several makes them equally wide

signals:
    void named(const QString& group);

private:
    void showName(const QString& group, const QStringList& known);

    RecordModel<MemberRow> m_model;
    QLabel* m_label;
    QComboBox* m_field;
    QLabel* m_state;
    RecordTable* m_table;
};

} // namespace twinrail
