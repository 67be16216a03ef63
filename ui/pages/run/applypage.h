// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/runmodel.h"
#include "ui/pages/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace twinrail {

class LinesView;

/// What a run does, machine by machine, while it does it. Begins nothing by itself.
class ApplyPage : public Page {
    Q_OBJECT
public:
    explicit ApplyPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    void enter() override;
    [[nodiscard]] Findings problems() const override;

private:
    QLayout* makeButtons();
    void followRun();
    void follow(const RunEvent& event);
    void followPlan();
    void begin();
    void showProgress();
    void showEvidence();
    void goOn();

    RunProgress m_progress;
    RunFacts::Phase m_phase = RunFacts::Phase::Idle; ///< that was seen last
    bool m_goingOn = false;                          ///< a new plan is made, to be carried out as soon as it is there
    QString m_refusal;                               ///< why it could not be gone on
    RunModel m_machines;
    RunLogModel m_log;
    QLabel* m_sentence;
    QProgressBar* m_bar;
    QTableView* m_table;
    QTableView* m_lines;
    LinesView* m_evidence;
    QPushButton* m_stop;
    QPushButton* m_goOn;
    QPushButton* m_undo;
    QPushButton* m_copy;
};

} // namespace twinrail
