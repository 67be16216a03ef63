// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/labsession.h"
#include "ui/pages/page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace twinrail {

/// A page as the wizard shows it: filled after every change of the session, in the room it gets in the window.
template <typename PageType> class Probe {
public:
    explicit Probe(SiteSession& session) : m_page(session)
    {
        const auto fill = [this] { m_page.fill(); };
        QObject::connect(&session, &SiteSession::siteChanged, &m_page, fill);
        QObject::connect(&session, &SiteSession::factsChanged, &m_page, fill);
        QObject::connect(&m_page, &Page::problemsChanged, &m_page, fill);
        QObject::connect(&m_page, &Page::finished, &m_page, [this] {
            ++m_finished;
            m_atFinish = m_page.problems();
        });
        m_page.resize(620, 560);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }
    [[nodiscard]] PageType& page() { return m_page; }
    [[nodiscard]] int finished() const { return m_finished; }
    [[nodiscard]] Findings atFinish() const { return m_atFinish; } ///< what the page said during finished()

    template <typename Widget> [[nodiscard]] Widget* find(const char* name)
    {
        auto* found = m_page.template findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] QString text(const char* label) { return find<QLabel>(label)->text(); }
    void press(const char* button)
    {
        find<QAbstractButton>(button)->setFocus();
        QTest::keyClick(find<QAbstractButton>(button), Qt::Key_Space);
    }
    void type(const char* field, const QString& text)
    {
        find<QLineEdit>(field)->setFocus();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    void retype(const char* field, const QString& text)
    {
        find<QLineEdit>(field)->selectAll();
        type(field, text);
    }

    [[nodiscard]] QTableView* table(const char* name) { return find<QTableView>(name); }
    [[nodiscard]] QString cell(const char* name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// As a person edits a cell: F2, the text, Enter.
    void typeInto(const char* name, int row, int column, const QString& text)
    {
        QTableView* view = table(name);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        QTest::keyClick(view, Qt::Key_F2);
        auto* editor = view->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(1); // the delegate takes the text, and gives the editor up, a moment later
    }

private:
    PageType m_page;
    int m_finished = 0;
    Findings m_atFinish;
};

/// The first finding of that id.
[[nodiscard]] inline std::optional<Finding> findingAt(const Findings& findings, const char* id)
{
    for (const Finding& finding : findings)
        if (finding.id == QLatin1String(id))
            return finding;
    return std::nullopt;
}

} // namespace twinrail
