// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/rules.h"
#include "ui/session/session.h"

#include <QWidget>

namespace twinrail {

/// One page of the wizard. It shows the session and edits the draft; it holds no machine, no lane and no secret longer
/// than the call that hands it over, and knows no other page.
class Page : public QWidget {
    Q_OBJECT
public:
    /// `places`: which part of the site it edits ("/luns"); its problems are the site's findings there.
    Page(SiteSession& session, QStringList places, QWidget* parent = nullptr);

    /// Session → widgets. Called on entering and after every change of the session; must not move cursor or selection.
    virtual void fill() = 0;
    /// Called when the person comes here: put in proposals, ask what has to be known.
    virtual void enter() {}
    /// What keeps the next page closed (errors), and what should be known (warnings). By default siteFindings() in this
    /// page's places, and the texts that are no values yet.
    [[nodiscard]] virtual Findings problems() const;

    /// What leaving does, other than going on.
    enum class Leaving {
        Now,
        Later ///< something is asked first; finished() says that it was answered, and the wizard looks again
    };
    virtual Leaving leave() { return Leaving::Now; }

    /// The verb on the button that goes on: "Connect", "Set up 2 clients, 16 paths". Empty: "Next".
    [[nodiscard]] virtual QString forwardText() const { return {}; }
    /// Whether going on commits: there is no way back behind it.
    [[nodiscard]] virtual bool commits() const { return false; }

    /// Puts the focus where that place is edited.
    virtual void showPlace(const QString& place);

    /// Where a page can lead besides the next one.
    enum class Elsewhere {
        Watch, ///< the dashboard
        Report ///< a report is to be saved
    };

signals:
    void elsewhere(twinrail::Page::Elsewhere where);
    void problemsChanged();
    void finished(); ///< see Leaving::Later

protected:
    [[nodiscard]] SiteSession& session() const { return m_session; }
    [[nodiscard]] const Site& site() const { return m_session.site(); }
    /// For showPlace(): that widget edits that place.
    void bind(const QString& place, QWidget* widget);

private:
    SiteSession& m_session;
    QStringList m_places;
    QMap<QString, QWidget*> m_widgets;
};

} // namespace twinrail
