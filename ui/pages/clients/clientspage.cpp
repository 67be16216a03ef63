// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientspage.h"

#include "core/base/tr.h"
#include "ui/pages/clients/addclients.h"
#include "ui/pages/clients/clientlist.h"
#include "ui/pages/clients/clientproblems.h"
#include "ui/pages/clients/clientwords.h"
#include "ui/pages/clients/passwordbox.h"
#include "ui/session/rawrows.h"
#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace twinrail {

namespace {

/// Fields of several parts begin below each other.
void lineUp(const QList<QLabel*>& labels)
{
    int width = 0;
    for (const QLabel* label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QLabel* label : labels)
        label->setMinimumWidth(width);
}

} // namespace

ClientsPage::ClientsPage(SiteSession& session, QWidget* parent)
    : Page(session, {QStringLiteral("/clients")}, parent), m_model(QStringLiteral("/clients"), clientColumns()),
      m_add(new AddClients), m_table(new RecordTable), m_details(new QLabel),
      m_askAgain(new QPushButton(Tr::tr("As&k again"))), m_remove(new QPushButton(Tr::tr("Re&move"))),
      m_password(new PasswordBox)
{
    m_table->setObjectName(QStringLiteral("clientTable"));
    m_table->setAccessibleName(Tr::tr("Clients"));
    m_table->setModel(&m_model);
    m_table->setStretchColumn(static_cast<int>(ClientColumn::Address));
    m_details->setObjectName(QStringLiteral("clientDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_add);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_details);
    layout->addWidget(m_password);
    lineUp({m_add->label(), m_password->label()});
    bind(newClientsPlace, m_add);
    watch();
    fill();
}

QWidget* ClientsPage::makeButtons()
{
    auto* buttons = new QWidget;
    m_askAgain->setObjectName(QStringLiteral("askClientsAgain"));
    m_remove->setObjectName(QStringLiteral("removeClients"));
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->addWidget(m_askAgain);
    layout->addWidget(m_remove);
    layout->addStretch();
    for (QPushButton* button : {m_askAgain, m_remove})
        button->setAutoDefault(false);
    return buttons;
}

void ClientsPage::watch()
{
    connect(m_add, &AddClients::typed, this, [this](const QString& text) {
        m_add->setReasons({});
        session().setRaw(newClientsPlace, text);
    });
    connect(m_add, &AddClients::wanted, this, &ClientsPage::takeIn);
    connect(m_password, &PasswordBox::changed, this, &ClientsPage::problemsChanged);
    connect(m_askAgain, &QPushButton::clicked, this, &ClientsPage::askAgain);
    connect(m_remove, &QPushButton::clicked, this, &ClientsPage::remove);
    connect(m_table, &RecordTable::removalWanted, this, &ClientsPage::remove);
    connect(&m_model, &RecordModelBase::edited, this, &ClientsPage::takeOver);
    connect(&m_model, &RecordModelBase::rawChanged, this,
            [this](const QString& place, const QString& text) { session().setRaw(place, text); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientsPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClientsPage::showDetails);
    connect(&session(), &SiteSession::factsChanged, this, &ClientsPage::lookWhetherAnswered);
}

void ClientsPage::fill()
{
    m_add->setText(session().raw(newClientsPlace));
    m_model.setRows(clientRows(session()));
    m_model.setRaw(session().rawBelow(QStringLiteral("/clients")));
    m_model.setFindings(problems());
    m_askAgain->setEnabled(!site().clients.isEmpty());
    showDetails();
}

Findings ClientsPage::problems() const
{
    const Findings found = Page::problems();
    return m_isEnd ? clientProblemsAtEnd(session(), found) : clientProblems(session(), found, !passwordFor().isEmpty());
}

void ClientsPage::showPlace(const QString& place)
{
    if (const QModelIndex index = m_model.indexOf(place); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void ClientsPage::takeIn()
{
    const ClientList list = clientsFrom(m_add->text(), site());
    Site grown = site();
    grown.clients += list.clients;
    m_add->setText(list.left.join(u' '));
    session().setRaw(newClientsPlace, m_add->text());
    session().setSite(grown);
    m_add->setReasons(list.reasons);
}

void ClientsPage::takeOver()
{
    Site edited = site();
    for (qsizetype i = 0; i < std::min(edited.clients.size(), m_model.rows().size()); ++i)
        edited.clients[i] = m_model.rows().at(i).client;
    session().setSite(edited);
}

void ClientsPage::remove()
{
    const QStringList names = selected();
    Site smaller = site();
    for (qsizetype i = smaller.clients.size() - 1; i >= 0; --i)
        if (names.contains(smaller.clients.at(i).name)) {
            dropRawRow(session(), QStringLiteral("/clients"), i);
            smaller.clients.removeAt(i);
        }
    session().setSite(smaller);
}

void ClientsPage::askAgain()
{
    const QStringList names = selected();
    handOverPassword();
    for (const Client& client : QList<Client>(site().clients)) // the site may change under the loop
        if (names.isEmpty() || names.contains(client.name))
            session().askClient(client.name);
}

void ClientsPage::handOverPassword()
{
    const QStringList names = passwordFor();
    const Secret password = m_password->take();
    for (const QString& name : names)
        session().setClientPassword(name, password.clone(), m_password->remember());
}

QStringList ClientsPage::selected() const
{
    QStringList names;
    for (const int row : m_table->selectedRows())
        names << site().clients.value(row).name;
    return names;
}

QStringList ClientsPage::passwordFor() const
{
    if (m_password->isEmpty())
        return {};
    QStringList names;
    if (m_password->forSelectedOnly())
        return selected();
    for (const Client& client : site().clients)
        names << client.name;
    return names;
}

QStringList ClientsPage::toBeAsked() const
{
    const QStringList renewed = passwordFor();
    QStringList names;
    for (const Client& client : site().clients) {
        const Asked asked = session().facts().client(client.name).asked;
        if (asked == Asked::NotYet || (asked == Asked::Failed && renewed.contains(client.name)))
            names << client.name;
    }
    return names;
}

QString ClientsPage::forwardText() const
{
    const bool comes = !clientsFrom(session().raw(newClientsPlace), site()).clients.isEmpty();
    return comes || isAskingClients(session().facts()) || !toBeAsked().isEmpty() ? Tr::tr("Ask clients") : QString();
}

Page::Leaving ClientsPage::leave()
{
    takeIn();
    if (hasError(problems()))
        return Leaving::Now;
    const QStringList names = toBeAsked();
    handOverPassword();
    m_leaving = true;
    for (const QString& name : names)
        session().askClient(name);
    m_leaving = isAskingClients(session().facts());
    return m_leaving ? Leaving::Later : Leaving::Now;
}

void ClientsPage::lookWhetherAnswered()
{
    if (!m_leaving || isAskingClients(session().facts()))
        return;
    m_leaving = false;
    m_isEnd = true;
    emit finished();
    m_isEnd = false;
    emit problemsChanged();
}

void ClientsPage::showDetails()
{
    m_remove->setEnabled(!selected().isEmpty());
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && row < site().clients.size();
    const QString name = isThere ? site().clients.at(row).name : QString();
    m_details->setText(isThere ? clientSentences(name, session().facts().client(name)).join(u' ')
                               : Tr::tr("Select a client to read what was found on it."));
}

} // namespace twinrail
