// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/verdictmodel.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace twinrail {

class ProblemStrip;

/// Whether every planned path is there, as of now; checks again by itself while somebody looks. Also the one page of a
/// set-up that is only looked at.
class ResultPage : public Page {
    Q_OBJECT
public:
    explicit ResultPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    void enter() override;
    void showPlace(const QString& place) override; ///< a client: its first row

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* makeVerdict();
    QLayout* makeButtons();
    QWidget* makeNext();
    void showVerdict(const Verdict& verdict);
    void showNext(const Verdict& verdict, const SiteSurvey& survey);
    void showAttention(const SiteSurvey& survey);
    void showAge();
    void showWhy();
    void readJournal();

    VerdictModel m_luns;
    QTimer m_clock{this}; ///< for the age, each second
    QTimer m_check{this}; ///< asks again
    QStringList m_stale;  ///< machines that were too old when the page was filled
    int m_takeBack = 0;   ///< changes that the journal holds
    QLabel* m_sign;
    QLabel* m_word;
    QLabel* m_numbers;
    QLabel* m_stall;
    QLabel* m_age;
    QPushButton* m_again;
    QTableView* m_table;
    QLabel* m_why;
    QLabel* m_nextTitle;
    QLabel* m_next;
    ProblemStrip* m_attention;
    QPushButton* m_undo;
};

} // namespace twinrail
