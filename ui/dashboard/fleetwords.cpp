// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/fleetwords.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

struct Unit {
    qint64 seconds; ///< from here on
    qint64 length;
    const char* text;
};
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
//: ages; %1 is a number
constexpr std::array units{
    Unit{2 * day, day, QT_TRANSLATE_NOOP("Tr", "%1 d")},
    Unit{2 * hour, hour, QT_TRANSLATE_NOOP("Tr", "%1 h")},
    Unit{120, 60, QT_TRANSLATE_NOOP("Tr", "%1 min")},
    Unit{0, 1, QT_TRANSLATE_NOOP("Tr", "%1 s")},
};

qint64 ageOf(const QDateTime& moment, const QDateTime& now) { return std::max<qint64>(0, moment.secsTo(now)); }

PathCount sumOf(const SiteLive& live)
{
    PathCount sum;
    for (const ClientLive& client : live.clients)
        for (const LunLive& lun : client.luns) {
            sum.planned += lun.count.planned;
            sum.active += lun.count.active;
            sum.unexpected += lun.count.unexpected;
            sum.unknown += lun.count.unknown;
            sum.notChecked += lun.count.notChecked;
        }
    return sum;
}

QString text(const QDateTime& moment, const QDateTime& now) { return spanText(ageOf(moment, now)); }

} // namespace

QString spanText(qint64 seconds)
{
    const auto unit =
        std::find_if(units.cbegin(), units.cend(), [seconds](const Unit& one) { return seconds >= one.seconds; });
    const Unit& fits = unit == units.cend() ? units.back() : *unit;
    return Tr::tr(fits.text).arg(seconds / fits.length);
}

QString momentText(const QDateTime& moment, const QDate& today)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    return local.date() == today ? time : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString conditionTitle(Condition condition)
{
    QString word = conditionWord(condition);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString countSentence(const SiteLive& live)
{
    const PathCount sum = sumOf(live);
    QStringList sentences;
    //: %1 and %2 are numbers of paths, %n of clients
    sentences << Tr::tr("%L1 of %L2 planned paths are usable on %Ln client(s).", nullptr,
                        static_cast<int>(live.clients.size()))
                     .arg(sum.active)
                     .arg(sum.planned);
    if (sum.unknown > 0)
        sentences << Tr::tr("%Ln path(s) unknown.", nullptr, sum.unknown);
    if (sum.notChecked > 0)
        sentences << Tr::tr("%Ln path(s) not yet checked.", nullptr, sum.notChecked);
    if (sum.unexpected > 0)
        sentences << Tr::tr("%Ln unplanned path(s) found.", nullptr, sum.unexpected);
    return sentences.join(u' ');
}

QString ageSentence(const SiteLive& live, const QDateTime& now)
{
    const ClientLive* oldest = nullptr;
    int silent = 0;
    int never = 0;
    for (const ClientLive& client : live.clients) {
        silent += client.trouble ? 1 : 0;
        if (!client.heard.isValid())
            ++never;
        else if (!oldest || client.heard < oldest->heard)
            oldest = &client;
    }
    QStringList sentences;
    if (oldest) //: %1 is an age ("4 s"), %2 a client
        sentences << Tr::tr("Oldest answer: %1 ago, from %2.").arg(text(oldest->heard, now), oldest->client);
    if (never > 0)
        sentences << Tr::tr("%n client(s) without an answer so far.", nullptr, never);
    if (silent > 0)
        sentences << Tr::tr("%n client(s) without an answer now.", nullptr, silent);
    return sentences.join(u' ');
}

QString ageSentence(const ClientLive& client, const QDateTime& now)
{
    QStringList sentences;
    //: %1 is an age ("4 s")
    sentences << (client.heard.isValid() ? Tr::tr("Answered %1 ago.").arg(text(client.heard, now))
                                         : Tr::tr("Has not answered yet."));
    if (client.trouble)
        sentences << client.trouble->text;
    return sentences.join(u' ');
}

QString lunSentence(const QString& client, const LunLive& lun)
{
    //: %1 is a LUN's number, %2 its alias, %3 a client, %4 and %5 are numbers of paths, %6 is a condition ("degraded")
    return Tr::tr("LUN %1 %2 on %3: %4 of %5 planned paths usable, %6")
        .arg(QString::number(lun.lun), lun.alias, client, QString::number(lun.count.active),
             QString::number(lun.count.planned), conditionWord(lun.condition));
}

QString driftSentence(const SiteLive& live, const QDateTime& now)
{
    int differences = 0;
    int different = 0;
    int unchecked = 0;
    QDateTime oldest;
    for (const ClientLive& client : live.clients) {
        differences += static_cast<int>(client.drift.size());
        different += client.drift.isEmpty() ? 0 : 1;
        unchecked += client.driftChecked.isValid() ? 0 : 1;
        if (client.driftChecked.isValid() && (!oldest.isValid() || client.driftChecked < oldest))
            oldest = client.driftChecked;
    }
    QStringList sentences;
    if (differences > 0) //: %1 is a number of clients
        sentences
            << Tr::tr("%n difference(s) from the site, on %1 of the clients.", nullptr, differences).arg(different);
    else if (oldest.isValid())
        sentences << Tr::tr("Nothing that was checked differs from the site.");
    if (oldest.isValid()) //: %1 is an age ("3 min")
        sentences << Tr::tr("Oldest check: %1 ago.").arg(text(oldest, now));
    if (unchecked > 0)
        sentences << Tr::tr("%n client(s) not yet checked for differences.", nullptr, unchecked);
    return sentences.join(u' ');
}

} // namespace twinrail
