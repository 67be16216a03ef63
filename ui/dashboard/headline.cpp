// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/headline.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/flowlayout.h"
#include "ui/dashboard/sign.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

constexpr qreal signLines = 2.6;  // how high the sign is, in lines of text
constexpr int leastSentence = 44; // characters beside the buttons; with fewer they get a line of their own

} // namespace

HeadLine::HeadLine(QWidget* parent)
    : QWidget(parent), m_across(new QHBoxLayout(this)), m_sign(new QLabel), m_word(new QLabel), m_numbers(new QLabel),
      m_age(new QLabel), m_check(new QPushButton(Tr::tr("Check &now"))), m_buttons(makeButtons())
{
    setObjectName(QStringLiteral("headLine"));
    m_across->setContentsMargins({});
    m_across->addWidget(makeTexts(), 1);
    m_across->addWidget(m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showSign();
}

QWidget* HeadLine::makeTexts()
{
    m_sign->setObjectName(QStringLiteral("conditionSign"));
    m_word->setObjectName(QStringLiteral("conditionWord"));
    m_word->setFont(headingFont(font()));
    m_numbers->setObjectName(QStringLiteral("pathNumbers"));
    m_age->setObjectName(QStringLiteral("dataAge"));
    m_age->setForegroundRole(QPalette::PlaceholderText);
    auto* texts = new QWidget;
    auto* across = new QHBoxLayout(texts);
    across->setContentsMargins({});
    across->addWidget(m_sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 8);
    for (QLabel* label : {m_word, m_numbers, m_age}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    across->addLayout(column, 1);
    return texts;
}

QWidget* HeadLine::makeButtons()
{
    auto* report = new QPushButton(Tr::tr("Save repor&t …"));
    auto* setUp = new QPushButton(Tr::tr("Back to set-&up"));
    m_check->setObjectName(QStringLiteral("checkNow"));
    report->setObjectName(QStringLiteral("saveReport"));
    setUp->setObjectName(QStringLiteral("backToSetUp"));
    connect(m_check, &QPushButton::clicked, this, &HeadLine::checkWanted);
    connect(report, &QPushButton::clicked, this, &HeadLine::reportWanted);
    connect(setUp, &QPushButton::clicked, this, &HeadLine::setUpWanted);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar);
    for (QPushButton* button : {m_check, report, setUp})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    return bar;
}

void HeadLine::showLive(const QString& site, const SiteLive& live)
{
    m_condition = live.condition();
    //: %1 is a site's name, %2 a condition ("degraded")
    m_word->setText(Tr::tr("%1: %2").arg(site, conditionWord(m_condition)));
    m_numbers->setText(countSentence(live));
    showSign();
}

void HeadLine::showAge(const SiteLive& live, const QDateTime& now)
{
    m_age->setText(ageSentence(live, now));
    // A sentence that gets shorter must not pull up what stands below.
    m_age->setMinimumHeight(std::max(m_age->minimumHeight(), m_age->heightForWidth(m_age->width())));
}

void HeadLine::setWatching(bool watching) { m_check->setEnabled(watching); }

void HeadLine::showSign()
{
    const int side = qRound(fontMetrics().height() * signLines);
    m_sign->setPixmap(conditionSign(m_condition, side, devicePixelRatioF(), palette()));
    m_sign->setAccessibleName(conditionTitle(m_condition));
}

QSize HeadLine::minimumSizeHint() const
{
    const QSize least = layout()->minimumSize();
    return {m_buttons->minimumSizeHint().width() + m_sign->sizeHint().width(), least.height()};
}

void HeadLine::resizeEvent(QResizeEvent* event)
{
    const int texts = m_sign->sizeHint().width() + fontMetrics().averageCharWidth() * leastSentence;
    const bool fits = width() >= texts + m_buttons->sizeHint().width();
    m_across->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_across->setAlignment(m_buttons, fits ? Qt::AlignTop : Qt::Alignment());
    m_age->setMinimumHeight(0);
    QWidget::resizeEvent(event);
}

void HeadLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_word->setFont(headingFont(font()));
        showSign();
    }
}

} // namespace twinrail
