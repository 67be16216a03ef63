// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/initiatorspage.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientchooser.h"
#include "ui/pages/clients/clientwords.h"
#include "ui/pages/clients/initiatorname.h"
#include "ui/pages/clients/initiatorwords.h"
#include "ui/session/rawrows.h"
#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace twinrail {

namespace {

QStringList namesOf(const QList<NicCandidate>& nics)
{
    QStringList names;
    for (const NicCandidate& one : nics)
        names << one.nic.name;
    return names;
}

QStringList namesOf(const QList<Rail>& rails)
{
    QStringList names;
    for (const Rail& one : rails)
        names << one.name;
    return names;
}

} // namespace

InitiatorsPage::InitiatorsPage(SiteSession& session, QWidget* parent)
    : Page(session, {QStringLiteral("/clients")}, parent), m_client(new ClientChooser), m_name(new InitiatorName),
      m_table(new RecordTable), m_remove(new QPushButton(Tr::tr("Re&move interface"))), m_unfit(new QLabel)
{
    m_table->setObjectName(QStringLiteral("interfaceTable"));
    m_table->setAccessibleName(Tr::tr("iSCSI interfaces"));
    m_table->setChoices(
        static_cast<int>(InterfaceColumn::Nic), [this](const QModelIndex&) { return namesOf(nics()); }, true);
    m_table->setChoices(static_cast<int>(InterfaceColumn::Rail),
                        [this](const QModelIndex&) { return namesOf(site().rails); });
    m_unfit->setObjectName(QStringLiteral("unfitNics"));
    m_unfit->setWordWrap(true);
    m_unfit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_client);
    layout->addWidget(m_name);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_unfit);
    watch();
    fill();
}

QWidget* InitiatorsPage::makeButtons()
{
    auto* buttons = new QWidget;
    auto* add = new QPushButton(Tr::tr("&Add interface"));
    add->setObjectName(QStringLiteral("addInterface"));
    m_remove->setObjectName(QStringLiteral("removeInterface"));
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->addWidget(add);
    layout->addWidget(m_remove);
    layout->addStretch();
    for (QPushButton* button : {add, m_remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &InitiatorsPage::addInterface);
    connect(m_remove, &QPushButton::clicked, this, &InitiatorsPage::removeInterface);
    return buttons;
}

void InitiatorsPage::watch()
{
    connect(m_client, &ClientChooser::chosen, this, &InitiatorsPage::fill);
    connect(m_table, &RecordTable::removalWanted, this, &InitiatorsPage::removeInterface);
    connect(m_name, &InitiatorName::typed, this, &InitiatorsPage::takeName);
    connect(&session(), &SiteSession::factsChanged, this, [this] {
        if (isVisible()) // an answer that comes late
            propose([](const Client& client) { return client.initiator.isEmpty() && client.interfaces.isEmpty(); });
    });
}

// Each proposal fills in only what is empty, so that it may come at every visit.
void InitiatorsPage::enter()
{
    propose([](const Client&) { return true; });
}

void InitiatorsPage::propose(const std::function<bool(const Client&)>& wanted)
{
    if (session().mode() == SiteSession::Mode::ReadOnly)
        return;
    for (const Client& client : QList<Client>(site().clients)) // the site changes under the loop
        if (const ClientFacts facts = session().facts().client(client.name); hasAnswer(facts) && wanted(client))
            session().setSite(withProposedClient(site(), facts.survey));
}

void InitiatorsPage::fill()
{
    m_client->setClients(site().clients);
    m_name->setEnabled(shown());
    if (shown())
        m_name->showName(*shown(), shownFacts(), session().raw(namePlace()));
    fillInterfaces();
    const QStringList unfit = unfitNics(nics());
    m_unfit->setText(unfit.isEmpty()
                         ? QString()
                         : Tr::tr("Network cards that cannot carry an interface:") + u'\n' + unfit.join(u'\n'));
    m_unfit->setVisible(!unfit.isEmpty());
}

void InitiatorsPage::fillInterfaces()
{
    const Client* client = shown();
    const QString list = QStringLiteral("/clients/%1/interfaces").arg(m_client->row());
    if (!m_model || m_model->objectName() != list) {
        auto model = std::make_unique<RecordModel<Interface>>(list, interfaceColumns([this] { return nics(); }));
        model->setObjectName(list);
        m_table->setModel(model.get());
        m_model = std::move(model);
        connect(m_model.get(), &RecordModelBase::edited, this,
                [this] { edit([this](Client& one) { one.interfaces = m_model->rows(); }); });
        connect(m_model.get(), &RecordModelBase::rawChanged, this,
                [this](const QString& place, const QString& text) { session().setRaw(place, text); });
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
        m_remove->setEnabled(false);
    }
    m_model->setRows(client ? client->interfaces : QList<Interface>());
    m_model->setRaw(session().rawBelow(list));
    m_model->setFindings(problems());
}

Findings InitiatorsPage::problems() const
{
    Findings findings;
    for (const Finding& finding : Page::problems()) {
        const bool isPath = finding.id.startsWith(QLatin1String("site.path.")); // decided on a later page
        const QString field = finding.place.section(u'/', 3, 3);
        if (!isPath && (field == QLatin1String("initiator") || field == QLatin1String("interfaces")))
            findings << finding;
    }
    for (qsizetype i = 0; i < site().clients.size(); ++i) {
        const Client& client = site().clients.at(i);
        const ClientFacts facts = session().facts().client(client.name);
        findings += initiatorInUse(client, i, facts);
        if (hasAnswer(facts))
            findings += unfitInterfaces(client, i, nicCandidates(site(), facts.survey));
    }
    return findings;
}

void InitiatorsPage::showPlace(const QString& place)
{
    const QString row = place.section(u'/', 2, 2);
    if (!row.isEmpty())
        m_client->choose(row.toInt());
    fill();
    if (const QModelIndex index = m_model->indexOf(place); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_name->focusField();
    }
}

void InitiatorsPage::takeName(const QString& text)
{
    const QString typed = text.trimmed();
    const Result<IscsiName> name = typed.isEmpty() ? IscsiName() : IscsiName::parse(typed);
    session().setRaw(namePlace(), name ? QString() : text);
    if (name)
        edit([&](Client& client) { client.initiator = *name; });
}

void InitiatorsPage::addInterface()
{
    edit([this](Client& client) { client.interfaces << nextInterface(client, nics()); });
}

void InitiatorsPage::removeInterface()
{
    const QList<int> rows = m_table->selectedRows();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        dropRawRow(session(), QStringLiteral("/clients/%1/interfaces").arg(m_client->row()), *row);
        edit([row](Client& client) { client.interfaces.removeAt(*row); });
    }
}

void InitiatorsPage::edit(const std::function<void(Client&)>& change)
{
    if (!shown())
        return;
    Site edited = site();
    change(edited.clients[m_client->row()]);
    session().setSite(edited);
}

const Client* InitiatorsPage::shown() const
{
    const qsizetype row = m_client->row();
    return row >= 0 && row < site().clients.size() ? &site().clients.at(row) : nullptr;
}

ClientFacts InitiatorsPage::shownFacts() const
{
    return shown() ? session().facts().client(shown()->name) : ClientFacts();
}

QList<NicCandidate> InitiatorsPage::nics() const
{
    const ClientFacts facts = shownFacts();
    return hasAnswer(facts) ? nicCandidates(site(), facts.survey) : QList<NicCandidate>();
}

QString InitiatorsPage::namePlace() const { return QStringLiteral("/clients/%1/initiator").arg(m_client->row()); }

} // namespace twinrail
