// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/addresslist.h"

#include "core/base/tr.h"
#include "ui/models/valuerows.h"
#include "ui/pages/appliance/candidatewords.h"
#include "ui/pages/clients/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinrail {

namespace {

constexpr int leastRows = 3;

struct AddressRow {
    PortalCandidate candidate;
    QString use;
    bool isFree;
    friend bool operator==(const AddressRow&, const AddressRow&) = default;
};

} // namespace

class AddressModel : public ValueRows<AddressRow> {
public:
    using ValueRows::ValueRows;

protected:
    [[nodiscard]] QStringList titles() const override { return {Tr::tr("Address"), Tr::tr("Use")}; }
    [[nodiscard]] QVariant cell(const AddressRow& row, int column, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return column == 0 ? addressText(row.candidate) : row.use;
    }
};

AddressList::AddressList(QWidget* parent)
    : QWidget(parent), m_model(new AddressModel(this)), m_table(new ReadTable(leastRows)),
      m_use(new QPushButton(Tr::tr("&Use this address"))), m_unknown(new QLabel)
{
    m_table->setObjectName(QStringLiteral("addressTable"));
    m_table->setModel(m_model);
    m_table->setSentences({1});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_use->setObjectName(QStringLiteral("useAddress"));
    m_use->setAutoDefault(false);
    auto* label = new QLabel(Tr::tr("Addresses &of the appliance:"));
    label->setBuddy(m_table);
    m_table->setAccessibleName(Tr::tr("Addresses of the appliance"));

    m_unknown->setObjectName(QStringLiteral("addressesUnknown"));
    m_unknown->setWordWrap(true);
    m_unknown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_unknown);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_use, &QPushButton::clicked, this, &AddressList::use);
    connect(m_table, &QTableView::activated, this, &AddressList::use);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddressList::allow);
    allow();
}

AddressList::~AddressList() = default;

void AddressList::show(const Site& site, const QList<PortalCandidate>& candidates, const QString& unknown)
{
    m_unknown->setText(unknown);
    m_unknown->setVisible(!unknown.isEmpty());
    m_table->setVisible(unknown.isEmpty());
    m_use->setVisible(unknown.isEmpty());
    QList<AddressRow> rows;
    for (const PortalCandidate& one : candidates)
        rows << AddressRow{one, useSentence(site, one), isFree(site, one)};
    m_model->setRows(rows);
    m_table->fitRows();
    allow();
}

void AddressList::use()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty() || !m_model->rows().at(chosen.first().row()).isFree)
        return;
    const PortalCandidate candidate = m_model->rows().at(chosen.first().row()).candidate;
    emit wanted(candidate); // which changes the rows
}

void AddressList::allow()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_use->setEnabled(!chosen.isEmpty() && m_model->rows().at(chosen.first().row()).isFree);
}

} // namespace twinrail
