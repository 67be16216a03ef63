// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/appliancepage.h"

#include "core/base/tr.h"
#include "ui/pages/appliance/accessform.h"
#include "ui/pages/appliance/answerbox.h"
#include "ui/pages/clients/clientwords.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

QMap<QString, QString> rawTexts(const SiteSession& session)
{
    QMap<QString, QString> raw = session.rawBelow(QStringLiteral("/appliance"));
    raw.insert(session.rawBelow(QStringLiteral("/name")));
    return raw;
}

/// What is wrong with a text, in the words of its field.
Finding inWordsOfItsField(Finding finding, const SiteSession& session)
{
    for (const AccessField& field : accessFields())
        if (finding.id == QLatin1String("page.not-a-value") && finding.place == QLatin1String(field.place)) {
            Site scratch;
            if (const Result<> taken = field.set(scratch, session.raw(finding.place).trimmed()); !taken)
                finding = {finding.id, finding.severity, finding.place, taken.error().text, {}};
        }
    return finding;
}

/// Fields and answers begin below each other.
void lineUp(const QList<QLabel*>& labels)
{
    int width = 0;
    for (const QLabel* label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QLabel* label : labels)
        label->setMinimumWidth(width);
}

} // namespace

AppliancePage::AppliancePage(SiteSession& session, QWidget* parent)
    : Page(session, {QStringLiteral("/name"), QStringLiteral("/appliance")}, parent), m_form(new AccessForm),
      m_answer(new AnswerBox)
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(line);
    layout->addWidget(m_answer);
    layout->addStretch();
    const QMap<QString, QWidget*> places = m_form->places();
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        bind(place.key(), *place);
    watch();
    fill();
}

void AppliancePage::watch()
{
    connect(m_form, &AccessForm::typed, this, &AppliancePage::take);
    connect(m_form, &AccessForm::passwordTyped, this, &AppliancePage::problemsChanged);
    connect(m_form, &AccessForm::schemeChosen, this, [this](Scheme scheme) {
        Site edited = site();
        edited.appliance.scheme = scheme;
        this->session().setSite(edited);
    });
    connect(m_answer, &AnswerBox::askAgain, this, &AppliancePage::ask);
    connect(&session(), &SiteSession::factsChanged, this, &AppliancePage::lookWhetherAnswered);
}

void AppliancePage::fill()
{
    m_form->show(site(), rawTexts(session()), session().hasAppliancePassword());
    m_answer->show(site(), session().facts().appliance);
    lineUp(m_form->labels() + m_answer->labels());
}

Findings AppliancePage::problems() const
{
    Findings findings;
    for (const Finding& finding : Page::problems())
        findings << inWordsOfItsField(finding, session());
    return findings + connectionProblems(site(), session().facts().appliance);
}

QString AppliancePage::forwardText() const { return hasAnswered() ? QString() : Tr::tr("Connect"); }

bool AppliancePage::hasAnswered() const { return hasAnswer(session().facts().appliance) && !m_form->hasPassword(); }

Page::Leaving AppliancePage::leave()
{
    if (hasAnswered() || hasError(Page::problems()))
        return Leaving::Now;
    ask();
    m_leaving = session().facts().appliance.asked == Asked::Running;
    return m_leaving ? Leaving::Later : Leaving::Now;
}

void AppliancePage::ask()
{
    Site named = site();
    if (named.appliance.name.isEmpty())
        named.appliance.name = proposedApplianceName(named.appliance.host);
    session().setSite(named);
    const bool isNew = m_form->hasPassword();
    if (isNew)
        session().setAppliancePassword(m_form->takePassword(), m_form->remember());
    if (isNew || session().facts().appliance.asked != Asked::Running)
        session().askAppliance();
}

void AppliancePage::lookWhetherAnswered()
{
    if (!m_leaving || session().facts().appliance.asked == Asked::Running)
        return;
    m_leaving = false;
    emit finished();
}

void AppliancePage::take(const QString& place, const QString& text)
{
    const QList<AccessField> fields = accessFields();
    const auto field = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const AccessField& one) { return place == QLatin1String(one.place); });
    Site edited = site();
    const bool taken = field->set(edited, text.trimmed()).has_value();
    session().setRaw(place, taken ? QString() : text);
    session().setSite(edited);
}

} // namespace twinrail
