// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/startscreen.h"

#include "core/base/tr.h"
#include "ui/session/draftfile.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/wordybutton.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace twinrail {

namespace {

constexpr int charactersWide = 170; // a wider window gets margins
constexpr int pathRole = Qt::UserRole;

struct Choice {
    QString name;
    Glyph sign;
    QString title;
    QString sentence;
    void (StartScreen::*chosen)();
};

QList<Choice> choices()
{
    return {
        {QStringLiteral("newSetUp"), Glyph::New, Tr::tr("&New set-up"),
         Tr::tr("From an appliance and its clients to proved paths, step by step."), &StartScreen::newSetUp},
        {QStringLiteral("openSite"), Glyph::Open, Tr::tr("&Open a site …"),
         Tr::tr("Go on with a set-up that was saved, or change it."), &StartScreen::chooseSite},
        {QStringLiteral("checkSite"), Glyph::Inspect, Tr::tr("&Check an existing set-up …"),
         Tr::tr("Compare what a site file wants with what is there. Changes nothing."),
         &StartScreen::chooseSiteToCheck},
        {QStringLiteral("watchSite"), Glyph::Watch, Tr::tr("&Watch the paths of a site …"),
         Tr::tr("The state of every path, live, with a message when one is lost. Changes nothing."),
         &StartScreen::chooseSiteToWatch},
    };
}

WordyButton* makeCard(const QString& name, Glyph sign, const QString& title, const QString& sentence)
{
    auto* card = new WordyButton(WordyButton::Look::Card);
    card->setObjectName(name);
    card->setWords(sign, title, sentence);
    return card;
}

// Name first, since that is what people look for; the list elides each line for itself.
QString describeFile(const QFileInfo& file)
{
    //: %1 is a site's name, %2 a date
    return Tr::tr("%1, changed %2")
               .arg(file.completeBaseName(), QLocale().toString(file.lastModified(), QLocale::ShortFormat)) +
           u'\n' + QDir::toNativeSeparators(file.path());
}

} // namespace

StartScreen::StartScreen(const QList<LabWorld>& worlds, QWidget* parent)
    : QWidget(parent), m_world(new QComboBox), m_recent(new QListWidget), m_nothing(new QLabel),
      m_open(new QPushButton(Tr::tr("O&pen"))), m_check(new QPushButton(Tr::tr("Chec&k only"))),
      m_watch(new QPushButton(Tr::tr("Watc&h")))
{
    setObjectName(QStringLiteral("startScreen"));
    auto* columns = new QWidget;
    columns->setMaximumWidth(fontMetrics().averageCharWidth() * charactersWide);
    auto* side = new QHBoxLayout(columns);
    side->setSpacing(fontMetrics().height() * 2);
    side->addWidget(makeChoices(worlds), 1);
    side->addWidget(makeRecent(), 1);
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(columns, 1000);
    centre->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(centre, 6);
    column->addStretch(1);
    fillRecent();
}

QWidget* StartScreen::makeChoices(const QList<LabWorld>& worlds)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    for (const Choice& choice : choices()) {
        WordyButton* card = makeCard(choice.name, choice.sign, choice.title, choice.sentence);
        connect(card, &WordyButton::clicked, this, choice.chosen);
        column->addWidget(card);
    }
    WordyButton* lab = makeCard(QStringLiteral("tryInLab"), Glyph::Lab, Tr::tr("&Try it in the lab"),
                                Tr::tr("Simulated machines on this computer: nothing real is asked or changed."));
    connect(lab, &WordyButton::clicked, this, [this] { emit tryInLab(m_world->currentData().toString()); });
    column->addWidget(lab);

    m_world->setObjectName(QStringLiteral("labWorld"));
    m_world->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_world->setMinimumContentsLength(20);
    for (const LabWorld& world : worlds)
        m_world->addItem(world.sentence.isEmpty() ? world.name : world.sentence, world.name);
    m_world->view()->setMinimumWidth(m_world->view()->sizeHintForColumn(0) + fontMetrics().height() * 2);
    connect(m_world, &QComboBox::currentTextChanged, m_world, &QWidget::setToolTip);
    m_world->setToolTip(m_world->currentText());
    auto* caption = new QLabel(Tr::tr("What the &lab shows:"));
    caption->setBuddy(m_world);
    column->addWidget(caption);
    column->addWidget(m_world);
    column->addStretch();
    lab->setEnabled(!worlds.isEmpty());
    m_world->setEnabled(!worlds.isEmpty());
    return box;
}

QWidget* StartScreen::makeRecent()
{
    auto* title = new QLabel(Tr::tr("&Recent sites"));
    title->setFont(headingFont(font()));
    title->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentSites"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setSpacing(fontMetrics().height() / 8);
    m_recent->setAlternatingRowColors(false);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing->setText(Tr::tr("The sites that you open stand here the next time."));
    m_nothing->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openRecent"));
    m_check->setObjectName(QStringLiteral("checkRecent"));
    m_check->setAccessibleDescription(Tr::tr("Compares only; changes nothing."));

    m_watch->setObjectName(QStringLiteral("watchRecent"));
    m_watch->setAccessibleDescription(Tr::tr("Shows the state of every path, live; changes nothing."));

    connect(m_recent, &QListWidget::itemActivated, this, [this] { emit openSite(selected()); });
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &StartScreen::showMenu);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openSite(selected()); });
    connect(m_check, &QPushButton::clicked, this, [this] { emit checkSite(selected()); });
    connect(m_watch, &QPushButton::clicked, this, [this] { emit watchSite(selected()); });

    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_nothing);
    column->addWidget(m_recent, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_check);
    buttons->addWidget(m_watch);
    column->addLayout(buttons);
    column->addStretch();
    return box;
}

void StartScreen::fillRecent()
{
    const QString before = selected();
    m_recent->clear();
    for (const QString& path : recentSites()) {
        auto* item = new QListWidgetItem(describeFile(QFileInfo(path)), m_recent);
        item->setData(pathRole, path);
        item->setToolTip(QStringLiteral("<span>%1</span>").arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
        if (path == before)
            m_recent->setCurrentItem(item);
    }
    const bool some = m_recent->count() > 0;
    if (some && !m_recent->currentItem())
        m_recent->setCurrentRow(0);
    m_nothing->setVisible(!some);
    m_recent->setMaximumHeight(m_recent->sizeHintForRow(0) * (m_recent->count() + 1) +
                               2 * (m_recent->count() + 1) * m_recent->spacing());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_recent, m_open, m_check, m_watch})
        widget->setVisible(some);
}

QString StartScreen::selected() const
{
    const QListWidgetItem* item = m_recent->currentItem();
    return item ? item->data(pathRole).toString() : QString();
}

void StartScreen::showMenu(const QPoint& place)
{
    if (selected().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Tr::tr("&Open"), this, [this] { emit openSite(selected()); });
    menu->addAction(Tr::tr("&Check only: changes nothing"), this, [this] { emit checkSite(selected()); });
    menu->addAction(Tr::tr("&Watch the paths: changes nothing"), this, [this] { emit watchSite(selected()); });
    menu->popup(m_recent->viewport()->mapToGlobal(place));
}

void StartScreen::showEvent(QShowEvent* event)
{
    fillRecent();
    QWidget::showEvent(event);
}

void StartScreen::chooseSite() { choose(Tr::tr("Open a site"), &StartScreen::openSite); }

void StartScreen::chooseSiteToCheck() { choose(Tr::tr("Check an existing set-up"), &StartScreen::checkSite); }

void StartScreen::chooseSiteToWatch() { choose(Tr::tr("Watch the paths of a site"), &StartScreen::watchSite); }

void StartScreen::choose(const QString& title, void (StartScreen::*chosen)(const QString&))
{
    auto* chooser =
        new QFileDialog(this, title, QFileInfo(newSitePath()).path(), Tr::tr("Twinrail sites (*.twinrail)"));
    chooser->setObjectName(QStringLiteral("siteChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, chosen);
    chooser->open();
}

} // namespace twinrail
