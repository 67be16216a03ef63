// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/doorman.h"

#include "ui/dialogs/changedkeydialog.h"
#include "ui/dialogs/logindialog.h"
#include "ui/dialogs/trustdialog.h"

#include <QDialog>

#include <algorithm>

namespace twinrail {

namespace {

/// Those that nobody has declined yet.
template <typename T> QList<T> without(QList<T> wanted, const QList<T>& declined)
{
    wanted.erase(std::remove_if(wanted.begin(), wanted.end(), [&](const T& one) { return declined.contains(one); }),
                 wanted.end());
    return wanted;
}

/// The machines whose pinned fingerprint is not the one they show.
QList<Error> changedPrints(const SiteSession& session)
{
    QList<Error> changed;
    const auto look = [&](const MachineFacts& facts, const QString& machine) {
        if (facts.error && facts.error->kind == Error::Kind::Untrusted && facts.unknownPrint.isEmpty())
            changed << at(machine, *facts.error);
    };
    look(session.facts().appliance, session.site().appliance.name);
    for (const Client& client : session.site().clients)
        look(session.facts().client(client.name), client.name);
    return changed;
}

} // namespace

Doorman::Doorman(SiteSession& session, QWidget* window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &SiteSession::factsChanged, this, &Doorman::look, Qt::QueuedConnection);
    // While a plan is worked out nobody is asked; what the machines wanted meanwhile comes after it.
    connect(&session, &SiteSession::planChanged, this, &Doorman::look, Qt::QueuedConnection);
}

void Doorman::look()
{
    forgetAnswers();
    if (m_open || m_session.asking())
        return; // once for all machines, when all have answered
    for (const Error& error : changedPrints(m_session)) {
        if (m_shownChanges.contains(error.evidence))
            continue;
        m_shownChanges << error.evidence;
        open(new ChangedKeyDialog(error, m_window));
        return;
    }
    if (const QList<UnknownPrint> prints = without(m_session.unknownPrints(), m_declinedPrints); !prints.isEmpty()) {
        auto* dialog = new TrustDialog(prints, m_window);
        connect(dialog, &QDialog::finished, this, [this, dialog, prints](int result) {
            const QList<UnknownPrint> trusted = result == QDialog::Accepted ? dialog->trusted() : QList<UnknownPrint>{};
            m_declinedPrints << without(prints, trusted);
            m_session.trust(trusted);
        });
        open(dialog);
        return;
    }
    if (const QList<WantedLogin> logins = without(m_session.wantedLogins(), m_declinedLogins); !logins.isEmpty()) {
        auto* dialog = new LoginDialog(m_session, logins, m_window);
        connect(dialog, &QDialog::finished, this, [this, logins](int result) {
            if (result != QDialog::Accepted) {
                m_declinedLogins << logins;
                return;
            }
            for (const WantedLogin& login : logins)
                login.client.isEmpty() ? m_session.askAppliance() : m_session.askClient(login.client);
        });
        open(dialog);
    }
}

void Doorman::forgetAnswers()
{
    const auto running = [this](const QString& client) {
        const Facts& facts = m_session.facts();
        return (client.isEmpty() ? facts.appliance.asked : facts.client(client).asked) == Asked::Running;
    };
    const auto forget = [&](auto& declined) {
        declined.erase(
            std::remove_if(declined.begin(), declined.end(), [&](const auto& one) { return running(one.client); }),
            declined.end());
    };
    forget(m_declinedPrints);
    forget(m_declinedLogins);
}

void Doorman::open(QDialog* dialog)
{
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, &Doorman::look, Qt::QueuedConnection);
    dialog->open();
}

} // namespace twinrail
