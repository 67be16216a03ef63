// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/resultpage.h"

#include "core/base/tr.h"
#include "core/survey/assumptions.h"
#include "ui/pages/run/freshness.h"
#include "ui/pages/run/healthsign.h"
#include "ui/pages/run/nextsteps.h"
#include "ui/pages/run/runtables.h"
#include "ui/pages/run/stallwords.h"
#include "ui/pages/run/takeback.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/problemstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int second = 1000; // milliseconds

QLabel* makeLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString bulleted(const QStringList& lines, int indent)
{
    QString items;
    for (const QString& line : lines)
        items += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul style='margin: 0px 0px 0px %1px; -qt-list-indent: 0;'>%2</ul>").arg(indent).arg(items);
}

QString capital(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

ResultPage::ResultPage(SiteSession& session, QWidget* parent)
    : Page(session, {}, parent), m_sign(new QLabel), m_word(makeLabel(QStringLiteral("verdict"))),
      m_numbers(makeLabel(QStringLiteral("pathNumbers"))), m_stall(makeLabel(QStringLiteral("predictedStall"))),
      m_age(new QLabel), m_again(new QPushButton(Tr::tr("C&heck again"))),
      m_table(makeReadTable(&m_luns, QStringLiteral("verdictTable"), Tr::tr("LUNs on clients"), VerdictModel::Wwid)),
      m_why(makeLabel(QStringLiteral("missingPaths"))), m_nextTitle(makeLabel(QStringLiteral("nextTitle"))),
      m_next(makeLabel(QStringLiteral("nextSteps"))), m_attention(new ProblemStrip),
      m_undo(new QPushButton(Tr::tr("&Take everything back…")))
{
    m_attention->setObjectName(QStringLiteral("attention"));
    m_undo->setObjectName(QStringLiteral("undoResult"));
    m_table->setTextElideMode(Qt::ElideMiddle); // WWIDs differ at their ends
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeVerdict());
    layout->addWidget(m_table, 1000); // before the empty room below
    layout->addWidget(m_why);
    layout->addWidget(makeNext());
    layout->addWidget(m_attention);
    layout->addStretch(1);
    layout->addLayout(makeButtons());

    m_clock.setInterval(second);
    m_check.setObjectName(QStringLiteral("checkTimer"));
    m_check.setInterval(checkEvery * second);
    connect(&m_clock, &QTimer::timeout, this, &ResultPage::showAge);
    connect(&m_check, &QTimer::timeout, this, [this] {
        if (!this->session().run().running())
            this->session().checkAgain();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { this->session().askAll(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { askToTakeBack(this, this->session()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultPage::showWhy);
    connect(m_attention, &ProblemStrip::jump, this, &ResultPage::showPlace);
    connect(&session, &SiteSession::runChanged, this, &ResultPage::readJournal);
    readJournal();
}

QLayout* ResultPage::makeVerdict()
{
    QFont large = boldFont(font());
    large.setPointSizeF(large.pointSizeF() * 2);
    m_word->setFont(large);
    m_age->setObjectName(QStringLiteral("checkedAt"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    auto* top = new QHBoxLayout;
    top->setSpacing(fontMetrics().height() / 2);
    top->addWidget(m_sign);
    top->addWidget(m_word, 1);
    top->addWidget(m_again);
    auto* column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 4);
    column->addLayout(top);
    for (QLabel* sentence : {m_numbers, m_stall, m_age})
        column->addWidget(sentence);
    return column;
}

QLayout* ResultPage::makeButtons()
{
    auto* watch = new QPushButton(Tr::tr("&Watch the paths"));
    watch->setObjectName(QStringLiteral("watchPaths"));
    watch->setAccessibleDescription(Tr::tr("Shows the state of every path, live, and tells when one is lost."));
    auto* report = new QPushButton(Tr::tr("Save a &report …"));
    report->setObjectName(QStringLiteral("saveReport"));
    connect(watch, &QPushButton::clicked, this, [this] { emit elsewhere(Elsewhere::Watch); });
    connect(report, &QPushButton::clicked, this, [this] { emit elsewhere(Elsewhere::Report); });
    auto* row = new QHBoxLayout;
    row->addWidget(watch);
    row->addWidget(report);
    row->addStretch(1);
    row->addWidget(m_undo);
    return row;
}

QWidget* ResultPage::makeNext()
{
    auto* box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    m_nextTitle->setFont(boldFont(font()));
    m_next->setTextFormat(Qt::RichText);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_nextTitle);
    column->addWidget(m_next);
    return box;
}

void ResultPage::enter()
{
    readJournal();
    if (!session().asking() && !session().run().running())
        session().askAll();
}

void ResultPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_clock.start();
    m_check.start();
    fill();
}

void ResultPage::hideEvent(QHideEvent* event)
{
    m_clock.stop();
    m_check.stop();
    Page::hideEvent(event);
}

void ResultPage::readJournal()
{
    if (session().run().running())
        return;
    m_takeBack = session().mode() == SiteSession::Mode::ReadOnly ? 0 : changesToTakeBack(session());
    fill();
}

void ResultPage::fill()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_stale = staleMachines(site(), session().facts(), now);
    const SiteSurvey survey = freshSurvey(site(), session().facts(), now);
    const Verdict verdict = judge(site(), survey);
    showVerdict(verdict);
    showNext(verdict, survey);
    showAttention(survey);
    showAge();
    const QList<ClientStall> stalls = predictedStalls(site(), survey);
    m_stall->setText(stallSentence(stalls));
    m_stall->setVisible(!m_stall->text().isEmpty());
    m_again->setEnabled(!session().run().running()); // not while asking: it would lose the focus each time
    m_undo->setVisible(m_takeBack > 0);
    m_undo->setEnabled(!session().run().running());
}

void ResultPage::showVerdict(const Verdict& verdict)
{
    const int side = QFontMetrics(m_word->font()).height();
    m_sign->setPixmap(healthSign(verdict.health, side, *this));
    m_word->setText(capital(healthWord(verdict.health)));
    m_numbers->setText(pathNumbers(verdict));
    m_luns.setRows(verdict.luns);
    m_table->setVisible(!verdict.luns.isEmpty());
    fitRows(m_table, 3);
    if (!m_table->currentIndex().isValid() && verdict.health != Health::AsPlanned) {
        const auto bad = std::find_if(verdict.luns.cbegin(), verdict.luns.cend(),
                                      [](const LunVerdict& lun) { return lun.health != Health::AsPlanned; });
        if (bad != verdict.luns.cend())
            m_table->selectRow(static_cast<int>(bad - verdict.luns.cbegin()));
    }
    showWhy();
}

void ResultPage::showWhy()
{
    const QModelIndex row = m_table->currentIndex();
    const QString why = row.data(VerdictModel::WhyRole).toString();
    m_why->setVisible(!why.isEmpty());
    //: %1 is a client, %2 an alias
    m_why->setText(Tr::tr("%1, %2:").arg(row.siblingAtColumn(VerdictModel::Client).data().toString(),
                                         row.siblingAtColumn(VerdictModel::Alias).data().toString()) +
                   u'\n' + why);
}

void ResultPage::showNext(const Verdict& verdict, const SiteSurvey& survey)
{
    const RunFacts& run = session().run();
    const bool readOnly = session().mode() == SiteSession::Mode::ReadOnly;
    const NextSteps next = run.undone ? takenBack(run.result)
                                      : nextSteps({site(), survey, verdict, session().path(),
                                                   readOnly ? QString() : session().journal(), readOnly});
    m_nextTitle->setText(next.title);
    m_next->setText(bulleted(next.lines, fontMetrics().height()));
}

void ResultPage::showAttention(const SiteSurvey& survey)
{
    Findings findings = assumptionFindings(site(), survey) + stallFindings(site(), predictedStalls(site(), survey));
    findings.removeIf([](const Finding& finding) { return finding.severity < Finding::Severity::Warning; });
    for (Finding& finding : findings)
        //: %1 is a machine, %2 the id of a check, %3 a sentence
        finding.text = Tr::tr("%1, %2: %3").arg(finding.place, finding.id, finding.text);
    m_attention->showFindings(findings);
}

// Data that grow old while somebody looks must not stay green.
void ResultPage::showAge()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_age->setText(checkedSentence(checkedAt(site(), session().facts()), now));
    if (m_stale != staleMachines(site(), session().facts(), now))
        fill();
}

void ResultPage::showPlace(const QString& place)
{
    for (int row = 0; row < m_luns.rowCount(); ++row)
        if (m_luns.rows().at(row).client == place) {
            m_table->selectRow(row);
            m_table->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace twinrail
