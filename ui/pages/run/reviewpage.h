// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/planmodel.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace twinrail {

class LinesView;
class ProblemStrip;

/// Every command, call and file change, before anything is changed.
class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;
    void enter() override;
    [[nodiscard]] Findings problems() const override;
    [[nodiscard]] QString forwardText() const override;
    [[nodiscard]] bool commits() const override;
    void showPlace(const QString& place) override;

private:
    QWidget* makeUnfinished();
    QWidget* makeBusy();
    QWidget* makePlanView();
    QLayout* makeButtons();
    void showPlan();
    void showDetails();
    void refreshUnfinished();

    PlanModel m_plan;
    ProblemStrip* m_findings;
    QWidget* m_unfinished;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    QLabel* m_asking;
    QLabel* m_nothing;
    QTreeView* m_tree;
    LinesView* m_details;
    QPushButton* m_again;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace twinrail
