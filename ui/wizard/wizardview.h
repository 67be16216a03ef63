// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/pagetable.h"

#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace twinrail {

class BusyLine;
class Companion;
class Doorman;
class ElidedLabel;
class ProblemStrip;
class StepList;

/// One set-up in the window: the way on the left, the page, the companion beside it, and below the buttons. Knows the
/// pages as rows of a table, and none of them by name but for where a run leads.
class WizardView : public QWidget {
    Q_OBJECT
public:
    explicit WizardView(std::unique_ptr<SiteSession> session, QWidget* parent = nullptr);
    ~WizardView() override;

    [[nodiscard]] SiteSession& session() { return *m_session; }
    [[nodiscard]] Companion& companion() { return *m_companion; }
    [[nodiscard]] QString currentPage() const { return m_current; }
    void jumpTo(const QString& id);

signals:
    void closeWanted();
    void elsewhere(twinrail::Page::Elsewhere where);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildButtons();
    void listen();
    void begin();

    void forward();
    void back();
    void goOn(); ///< the current page has nothing against it
    void showPage(const QString& id);
    void refresh();
    void focusPage();
    void refreshWay();
    void refreshBusy();
    void followRun();

    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] const PageEntry& entry(const QString& id) const;
    [[nodiscard]] QString neighbour(const QString& id, int direction) const;

    QList<PageEntry> m_table;
    std::unique_ptr<SiteSession> m_session;
    QMap<QString, Page*> m_pages; ///< made when they are first shown
    QSet<QString> m_visited;
    QSet<QString> m_complained; ///< pages whose problems were shown, because somebody wanted to leave
    QString m_current;
    bool m_leaving = false;     ///< the page asks something first
    bool m_verbPressed = false; ///< the button said "Connect", not "Next": what came of it is to be read first
    bool m_wasRunning = false;
    bool m_companionFits = true;

    StepList* m_steps = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_stepIds = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    ProblemStrip* m_problems = nullptr;
    BusyLine* m_busy = nullptr;
    Companion* m_companion = nullptr;
    ElidedLabel* m_saved = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_forward = nullptr;
    Doorman* m_doorman = nullptr;
};

} // namespace twinrail
