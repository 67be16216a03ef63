// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/driftpane.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/livesite.h"
#include "ui/dashboard/rowtable.h"
#include "ui/dashboard/sentencearea.h"
#include "ui/widgets/linesview.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace twinrail {

namespace {

QStringList marked(const QString& text, QChar sign)
{
    QStringList lines;
    if (!text.isEmpty())
        for (const QString& line : text.split(u'\n'))
            lines << sign + QStringLiteral(" ") + line;
    return lines;
}

/// As a difference is written everywhere: what is there, and what should be.
QString difference(const Drift& drift)
{
    QStringList lines;
    lines << QStringLiteral("# ") + Tr::tr("found");
    lines << (drift.found.isEmpty() ? QStringList{Tr::tr("nothing")} : marked(drift.found, u'-'));
    lines << QStringLiteral("# ") + Tr::tr("wanted");
    lines << (drift.wanted.isEmpty() ? QStringList{Tr::tr("nothing")} : marked(drift.wanted, u'+'));
    return lines.join(u'\n');
}

} // namespace

DriftPane::DriftPane(LiveSite& live, QWidget* parent)
    : QWidget(parent), m_live(&live), m_model(new DriftModel(this)), m_sentence(new QLabel), m_table(nullptr),
      m_advice(new QLabel), m_lines(new LinesView)
{
    setObjectName(QStringLiteral("driftPane"));
    m_sentence->setObjectName(QStringLiteral("driftSentence"));
    m_sentence->setWordWrap(true);
    m_table = new RowTable(m_model, QStringLiteral("driftTable"), Tr::tr("Differences from the site"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnFor(DriftModel::Machine, QStringLiteral("client-0000"));
    m_table->setColumnFor(DriftModel::What, QString(36, u'n'));
    m_table->setColumnFor(DriftModel::Step, QStringLiteral("C10"));
    m_table->horizontalHeader()->moveSection(DriftModel::Step, DriftModel::Wanted);
    m_advice->setObjectName(QStringLiteral("driftAdvice"));
    m_lines->setObjectName(QStringLiteral("driftLines"));
    m_lines->setAccessibleName(Tr::tr("What was found, and what was wanted"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 3);
    column->addWidget(sentenceArea(m_advice, Tr::tr("The selected difference"), 3));
    column->addWidget(m_lines, 2);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                showSelected();
                if (current.isValid())
                    emit selected(m_model->drift(current.row()).machine);
            });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DriftPane::showSelected);
    connect(m_live, &LiveSite::siteChanged, this, &DriftPane::refresh);
    connect(m_live, &LiveSite::changed, this, &DriftPane::refresh);
    refresh();
    showSelected();
}

void DriftPane::refresh()
{
    const int before = m_model->rowCount();
    m_model->showDrift(m_live->live());
    if (m_model->rowCount() != before)
        emit counted();
}

void DriftPane::showAge(const QDateTime& now) { m_sentence->setText(driftSentence(m_live->live(), now)); }

void DriftPane::showSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_advice->setText(m_model->rowCount() > 0 ? Tr::tr("Select a difference to read it here.") : QString());
        m_lines->setLines({});
        return;
    }
    const Drift& drift = m_model->drift(index.row());
    m_advice->setText(QStringList{drift.what, drift.advice}.join(u'\n'));
    m_lines->setLines(difference(drift));
}

} // namespace twinrail
