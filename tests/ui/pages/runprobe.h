// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/labsession.h"
#include "ui/pages/page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace twinrail {

/// A session on a lab whose site is ready, and one page of the run on it, as the wizard fills it.
template <typename PageType> class RunProbe {
public:
    explicit RunProbe(SiteSession& session) : m_session(session), m_page(session)
    {
        for (auto changed : {&SiteSession::siteChanged, &SiteSession::factsChanged, &SiteSession::planChanged,
                             &SiteSession::runChanged})
            QObject::connect(&session, changed, &m_page, [this] { m_page.fill(); });
        m_page.resize(620, 560);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }
    [[nodiscard]] PageType& page() { return m_page; }

    template <typename Widget> [[nodiscard]] Widget* find(const char* name)
    {
        auto* found = m_page.template findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no such widget: ") + name);
        return found;
    }
    [[nodiscard]] QString text(const char* label) { return find<QLabel>(label)->text(); }
    [[nodiscard]] bool sees(const char* name) { return find<QWidget>(name)->isVisible(); }
    void press(const char* button)
    {
        auto* found = find<QPushButton>(button);
        ASSERT_TRUE(found->isVisible() && found->isEnabled()) << button << " cannot be pressed";
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// The answer to the one question that is open.
    void answer(const char* dialog, const char* button)
    {
        auto* asked = m_page.template findChild<QDialog*>(QLatin1String(dialog));
        ASSERT_NE(asked, nullptr) << dialog << " is not open";
        QTest::keyClick(asked->template findChild<QPushButton*>(QLatin1String(button)), Qt::Key_Space);
    }

    [[nodiscard]] bool planned()
    {
        m_session.makePlan();
        return LabSession::until([this] { return m_session.plan().asked == Asked::Answered; });
    }
    [[nodiscard]] bool ended()
    {
        return LabSession::until([this] { return !m_session.run().running() && !m_session.asking(); }, 180);
    }

private:
    SiteSession& m_session;
    PageType m_page;
};

} // namespace twinrail
