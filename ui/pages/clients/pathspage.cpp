// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/pathspage.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientchooser.h"
#include "ui/pages/clients/networkchecks.h"
#include "ui/pages/clients/pathchoice.h"
#include "ui/pages/clients/readtable.h"
#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twinrail {

namespace {

struct KindRow {
    PathPlanKind kind;
    const char* name; ///< of the button
    QString title, explanation;
};

QList<KindRow> kindRows()
{
    return {
        {PathPlanKind::RailPinned, "railPinned", Tr::tr("Rail-&pinned (recommended where the rails are isolated)"),
         Tr::tr("Each interface logs in to the portals of its own rail. A fault stays on its rail.")},
        {PathPlanKind::FullMesh, "fullMesh", Tr::tr("&Full mesh"),
         Tr::tr("Each interface logs in to every portal. The rails must be routed or switched together.")},
        {PathPlanKind::Custom, "customPaths", Tr::tr("C&ustom"),
         Tr::tr("The pairs that are marked below, for every client that has an interface of that name.")},
    };
}

} // namespace

PathsPage::PathsPage(SiteSession& session, QWidget* parent)
    : Page(session, {}, parent), m_kinds(new QButtonGroup(this)), m_client(new ClientChooser),
      m_table(new ReadTable(4)), m_hint(new QLabel), m_prediction(new QLabel), m_changes(new QLabel)
{
    makeMatrix();
    m_hint->setObjectName(QStringLiteral("matrixHint"));
    m_prediction->setObjectName(QStringLiteral("prediction"));
    m_prediction->setFont(boldFont(font()));
    m_changes->setObjectName(QStringLiteral("pathChanges"));
    for (QLabel* label : {m_hint, m_prediction, m_changes})
        label->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeKinds());
    layout->addWidget(m_client);
    layout->addWidget(m_table, 1000); // before the stretch at the end, up to what its rows need
    layout->addWidget(m_hint);
    layout->addWidget(m_prediction);
    layout->addWidget(m_changes);
    layout->addStretch();
    connect(m_client, &ClientChooser::chosen, this, &PathsPage::fill);
    fill();
}

QWidget* PathsPage::makeKinds()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    const int between = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing);
    layout->setSpacing(between / 3);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const KindRow& row : kindRows()) {
        auto* button = new QRadioButton(row.title);
        button->setObjectName(QLatin1String(row.name));
        button->setAccessibleDescription(row.explanation);
        m_kinds->addButton(button, static_cast<int>(row.kind));
        auto* explanation = new QLabel(row.explanation);
        explanation->setWordWrap(true);
        explanation->setIndent(indent);
        layout->addWidget(button);
        layout->addWidget(explanation);
        layout->addSpacing(between);
        connect(button, &QRadioButton::clicked, this,
                [this, kind = row.kind] { session().setSite(withPlanKind(site(), kind)); });
    }
    return box;
}

void PathsPage::makeMatrix()
{
    m_table->setObjectName(QStringLiteral("pathMatrix"));
    m_table->setAccessibleName(Tr::tr("Interfaces and portals"));
    m_table->setModel(&m_matrix);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->show();
    connect(&m_matrix, &PathMatrix::toggled, this,
            [this](const QString& interface, const Portal& portal, bool planned) {
                session().setSite(withCustomPath(site(), {interface, portal}, planned));
            });
}

void PathsPage::fill()
{
    m_kinds->button(static_cast<int>(site().pathPlan.kind))->setChecked(true);
    m_client->setClients(site().clients);
    const qsizetype row = m_client->row();
    m_matrix.show(site(), row < 0 ? Client() : site().clients.at(row));
    m_table->fitHeight();
    m_hint->setText(site().pathPlan.kind == PathPlanKind::Custom
                        ? Tr::tr("Rows are interfaces, columns are portals. The space bar marks a pair.")
                        : Tr::tr("Rows are interfaces, columns are portals. Choose Custom to change the pairs."));
    m_prediction->setText(predictionSentence(site()));
    const QStringList changes = reversePathChanges(site(), session().facts());
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
}

Findings PathsPage::problems() const
{
    Findings findings;
    for (const Finding& finding : siteFindings(site()))
        if (finding.id.startsWith(QLatin1String("site.path.")))
            findings << finding;
    return findings;
}

void PathsPage::showPlace(const QString& place)
{
    const QStringList parts = place.split(u'/');
    if (parts.value(1) == QLatin1String("clients"))
        m_client->choose(parts.value(2).toInt());
    fill();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace twinrail
