// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/question.h"
#include "ui/session/session.h"
#include "ui/wizard/startscreen.h"

#include <QMainWindow>

class QStackedWidget;

namespace twinrail {

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
    void tryInLab(const QString& world);
    void showStart();
    [[nodiscard]] WizardView* wizard() { return m_wizard; } ///< null on the start screen

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void openDraft(const QString& path, SiteSession::Mode mode);
    void showSession(std::unique_ptr<SiteSession> session, const QString& name);
    void leaveSession(std::function<void()> then); ///< asks only when something would be left half done
    void refuse(const Error& error);
    void saveAs();

    Outfit m_outfit;
    std::shared_ptr<void> m_lab;
    QStackedWidget* m_stack;
    StartScreen* m_start;
    WizardView* m_wizard = nullptr;
    QList<QAction*> m_wizardActions; ///< there is something to do for them only with a set-up
    Question m_labQuestion;
};

} // namespace twinrail
