// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/labsession.h"
#include "ui/wizard/wizardview.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>

namespace twinrail {

/// Somebody who does only what the pages suggest, by keyboard.
class Walker {
public:
    explicit Walker(std::unique_ptr<SiteSession> session) : m_view(std::move(session))
    {
        m_view.resize(1280, 800);
        m_view.show();
        QApplication::setActiveWindow(&m_view);
    }
    [[nodiscard]] WizardView& view() { return m_view; }
    [[nodiscard]] SiteSession& session() { return m_view.session(); }
    [[nodiscard]] QString page() const { return m_view.currentPage(); }

    /// Alt+Right, and waits for what it brings: another page, another verb on the button, or words why not.
    void next(int seconds = 60)
    {
        const QString before = page();
        const QString verb = verbNow();
        QTest::keyClick(&m_view, Qt::Key_Right, Qt::AltModifier);
        (void)LabSession::until([&] { return !busy() && (page() != before || verbNow() != verb || complaint()); },
                                seconds);
    }
    void back() { QTest::keyClick(&m_view, Qt::Key_Left, Qt::AltModifier); }

    /// Next after next, until that page or until nothing moves any more.
    [[nodiscard]] bool goTo(const QString& wanted)
    {
        for (QString before; page() != wanted && page() != before;) {
            before = page();
            prepare();
            next(120);
            if (page() == before)
                next(120); // what came of "Connect", or what was complained about, has been read
            if (page() == QLatin1String("apply"))
                (void)LabSession::until([&] { return page() != QLatin1String("apply"); }, 180);
        }
        return page() == wanted;
    }

    template <typename Widget> [[nodiscard]] Widget* find(const QString& name)
    {
        return m_view.findChild<Widget*>(name);
    }
    void press(const QString& button)
    {
        auto* found = find<QAbstractButton>(button);
        ASSERT_NE(found, nullptr) << button.toStdString();
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

private:
    [[nodiscard]] bool busy() { return session().asking() || session().run().running(); }
    [[nodiscard]] QString verbNow() { return find<QPushButton>(QStringLiteral("forwardButton"))->text(); }
    [[nodiscard]] bool complaint()
    {
        auto* strip = find<QWidget>(QStringLiteral("problems"));
        return strip && strip->isVisible();
    }
    /// The one thing that Next alone does not do: an appliance without volumes needs a first one.
    void prepare()
    {
        if (page() == QLatin1String("luns") && session().site().luns.isEmpty())
            press(QStringLiteral("newZvolButton"));
    }

    WizardView m_view;
};

} // namespace twinrail
