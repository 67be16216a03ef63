// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/appliance/answerwords.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace twinrail {

class LinesView;

/// What the appliance answered, or why it did not.
class AnswerBox : public QWidget {
    Q_OBJECT
public:
    explicit AnswerBox(QWidget* parent = nullptr);

    void show(const Site& site, const ApplianceFacts& facts);
    [[nodiscard]] QList<QLabel*> labels() const { return m_labels; }

signals:
    void askAgain();

private:
    void showRows(const QList<AnswerRow>& rows);

    QLabel* m_sentence;
    QLabel* m_warning;
    QPushButton* m_askAgain;
    QPushButton* m_details;
    LinesView* m_evidence;
    QFormLayout* m_form;
    QList<AnswerRow> m_rows;
    QList<QLabel*> m_labels; ///< one for each row
};

} // namespace twinrail
