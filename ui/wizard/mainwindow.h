// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"
#include "ui/session/question.h"
#include "ui/session/session.h"
#include "ui/wizard/startscreen.h"

#include <QMainWindow>

class QStackedWidget;

namespace twinrail {

class ReportSaver;
class WatchRoom;
class WizardView;

/// A lab that runs, and a draft with its addresses. Everything ends with `lab`.
struct LabStart {
    Draft draft;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<void> lab;
};

/// What the window does not make itself: the composition is app's.
struct Outfit {
    std::shared_ptr<SecretStore> secrets;
    QList<LabWorld> worlds;
    std::function<Result<LabStart>(const QString& world)> startLab; ///< may take a second: runs in a lane
};

/// The program's window: the start screen, or one set-up.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Outfit outfit, QWidget* parent = nullptr);
    ~MainWindow() override;

    void newSetUp();
    void openSite(const QString& path);
    void checkSite(const QString& path); ///< read only
    void watchSite(const QString& path); ///< read only, and the dashboard at once
    void tryInLab(const QString& world);
    void showStart();
    void watchPaths();                                             ///< of the set-up that is open
    void saveReport();                                             ///< on it
    [[nodiscard]] WizardView* wizard() { return m_wizard; }        ///< null on the start screen
    [[nodiscard]] WatchRoom* watchRoom() { return m_watch.get(); } ///< null while nothing is watched

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void openDraft(const QString& path, SiteSession::Mode mode, std::function<void()> then = {});
    void showSession(std::unique_ptr<SiteSession> session, const std::shared_ptr<SecretStore>& secrets,
                     const QString& name);
    void goElsewhere(Page::Elsewhere where);
    void leaveWatch();
    void leaveSession(std::function<void()> then); ///< asks only when something would be left half done
    void refuse(const Error& error);
    void saveAs();

    Outfit m_outfit;
    std::shared_ptr<void> m_lab;
    QStackedWidget* m_stack;
    StartScreen* m_start;
    WizardView* m_wizard = nullptr;
    std::shared_ptr<SecretStore> m_secrets; ///< of the set-up that is open
    std::unique_ptr<WatchRoom> m_watch;
    std::unique_ptr<ReportSaver> m_report;
    QList<QAction*> m_wizardActions; ///< there is something to do for them only with a set-up
    Question m_labQuestion;
};

} // namespace twinrail
