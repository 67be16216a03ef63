// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/timerform.h"

#include "core/base/tr.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

namespace twinrail {

namespace {

/// Wide enough for whatever a site file holds: which values make sense is a rule of the site (site.timer.range).
constexpr int largest = 999999;

struct TimerRow {
    const char* place;
    const char* name; ///< of the spin box
    int& (*value)(Site& site);
    QString title, explanation;
};

QList<TimerRow> timerRows()
{
    return {
        {"/timers/replacement", "replacementTimer", [](Site& site) -> int& { return site.timers.replacement; },
         Tr::tr("&Replacement timer:"), Tr::tr("A lost path is given up after this time.")},
        {"/timers/noopInterval", "noopInterval", [](Site& site) -> int& { return site.timers.noopInterval; },
         Tr::tr("&Ping every:"), Tr::tr("How often an idle session is tried.")},
        {"/timers/noopTimeout", "noopTimeout", [](Site& site) -> int& { return site.timers.noopTimeout; },
         Tr::tr("Pin&g timeout:"), Tr::tr("A ping without an answer for so long is a lost path.")},
        {"/timers/loginTimeout", "loginTimeout", [](Site& site) -> int& { return site.timers.loginTimeout; },
         Tr::tr("&Login timeout:"), Tr::tr("How long a portal may take to answer a login.")},
        {"/multipath/queueSeconds", "queueSeconds", [](Site& site) -> int& { return site.multipath.queueSeconds; },
         Tr::tr("&Hold I/O for:"), Tr::tr("When no path is left, I/O fails only after this time.")},
        {"/multipath/pollingInterval", "pollingInterval",
         [](Site& site) -> int& { return site.multipath.pollingInterval; }, Tr::tr("Chec&k paths every:"),
         Tr::tr("How soon a path that came back is used again.")},
    };
}

} // namespace

TimerForm::TimerForm(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(2, 1);
    layout->setVerticalSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    for (const TimerRow& row : timerRows()) {
        auto* box = new QSpinBox;
        box->setObjectName(QLatin1String(row.name));
        box->setRange(0, largest);
        //: unit behind a number: seconds
        box->setSuffix(Tr::tr(" s"));
        box->setAccessibleDescription(row.explanation);
        auto* label = new QLabel(row.title);
        label->setBuddy(box);
        auto* explanation = new QLabel(row.explanation);
        explanation->setWordWrap(true);
        const int line = static_cast<int>(m_boxes.size());
        layout->addWidget(label, line, 0);
        layout->addWidget(box, line, 1);
        layout->addWidget(explanation, line, 2);
        m_boxes << box;
        connect(box, &QSpinBox::valueChanged, this, &TimerForm::edited);
    }
}

void TimerForm::show(const Site& site)
{
    Site shown = site;
    const QList<TimerRow> rows = timerRows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setValue(rows.at(i).value(shown));
    }
}

Site TimerForm::applied(Site site) const
{
    const QList<TimerRow> rows = timerRows();
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows.at(i).value(site) = m_boxes.at(i)->value();
    return site;
}

QMap<QString, QWidget*> TimerForm::places() const
{
    QMap<QString, QWidget*> widgets;
    const QList<TimerRow> rows = timerRows();
    for (qsizetype i = 0; i < rows.size(); ++i)
        widgets.insert(QLatin1String(rows.at(i).place), m_boxes.at(i));
    return widgets;
}

} // namespace twinrail
