// SPDX-License-Identifier: Apache-2.0
#include "core/watch/eventwords.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

/// "eth2 → 10.10.9.90:3260", as far as it is known.
QString way(const PathRowState& row)
{
    const QString from = row.nic.isEmpty() ? row.interface : row.nic;
    return QStringLiteral("%1 → %2").arg(from.isEmpty() ? QStringLiteral("?") : from,
                                         row.portal.isEmpty() ? QStringLiteral("?") : row.portal.text());
}

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence : sentence + u' ' + reason;
}

/// A finding is a whole sentence, the title of a change is not.
QString withoutStop(const QString& text) { return text.endsWith(u'.') ? text.chopped(1) : text; }

/// One sentence for a path of a LUN, one for a session without one.
struct Sentences {
    Condition condition;
    const char* path;
    const char* session;
};

// What a path has become; of Ok, whatever it was but flapping or unexpected.
constexpr std::array becomes{
    Sentences{Condition::Failed,
              //: %1: client, %2: NIC and portal ("eth2 → 10.10.9.90:3260"), %3: number, %4: alias; the same in all
              //: sentences about a path
              QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1 lost the path %2."),
              //: %1: client, %2: NIC and portal; the same in all sentences about a session
              QT_TRANSLATE_NOOP("Tr", "%1 lost the session %2.")},
    Sentences{Condition::Missing, QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1 does not have the path %2."),
              QT_TRANSLATE_NOOP("Tr", "%1 does not have the session %2.")},
    Sentences{Condition::Flapping, QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1: the path %2 comes and goes."),
              QT_TRANSLATE_NOOP("Tr", "%1: the session %2 comes and goes.")},
    Sentences{Condition::Unexpected, QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1 has a path that nobody planned, %2."),
              QT_TRANSLATE_NOOP("Tr", "%1 has a session that nobody planned, %2.")},
    Sentences{Condition::Unknown, QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1: it is not known whether %2 works."),
              QT_TRANSLATE_NOOP("Tr", "%1: it is not known whether the session %2 works.")},
    Sentences{Condition::Ok, QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1 has the path %2 again."),
              QT_TRANSLATE_NOOP("Tr", "%1 has the session %2 again.")},
};

// What is over when a path is Ok.
constexpr std::array ends{
    Sentences{Condition::Flapping, QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1: the path %2 is steady again."),
              QT_TRANSLATE_NOOP("Tr", "%1: the session %2 is steady again.")},
    Sentences{Condition::Unexpected,
              QT_TRANSLATE_NOOP("Tr", "LUN %3 (%4) on %1: the path that nobody planned, %2, is gone."),
              QT_TRANSLATE_NOOP("Tr", "%1: the session that nobody planned, %2, is gone.")},
};

template <std::size_t N> const Sentences* findIn(const std::array<Sentences, N>& table, Condition condition)
{
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [condition](const Sentences& row) { return row.condition == condition; });
    return found == table.cend() ? nullptr : &*found;
}

const Sentences& sentencesFor(Condition from, Condition to)
{
    const Sentences* over = to == Condition::Ok ? findIn(ends, from) : nullptr;
    const Sentences* now = over ? over : findIn(becomes, to);
    return now ? *now : *findIn(becomes, Condition::Unknown); // a path is never on its last path, or degraded
}

} // namespace

QString pathWords(const PathRowState& row, Condition from, Condition to)
{
    const Sentences& sentences = sentencesFor(from, to);
    const QString text = row.lun < 0
                             ? Tr::tr(sentences.session).arg(row.client, way(row))
                             : Tr::tr(sentences.path).arg(row.client, way(row), QString::number(row.lun), row.alias);
    return withReason(text, to == Condition::Ok ? QString() : row.reason);
}

QString lunWords(const QString& client, const LunLive& lun)
{
    const auto say = [&](const QString& sentence) { return sentence.arg(client, QString::number(lun.lun), lun.alias); };
    const PathCount& count = lun.count;
    switch (lun.condition) {
    case Condition::Failed:
    case Condition::Missing:
        //: %1: client, %2: number, %3: alias; the same in all sentences about a LUN
        return say(Tr::tr("LUN %2 (%3) on %1 has no usable path."));
    case Condition::LastPath:
        //: %n: number of planned paths
        return say(Tr::tr("LUN %2 (%3) on %1 has one of %n planned paths left: the next loss stops its I/O.", nullptr,
                          count.planned));
    case Condition::Degraded:
        //: %4: number of usable paths; %n: number of planned paths
        return say(Tr::tr("LUN %2 (%3) on %1 has %4 of %n planned paths.", nullptr, count.planned)).arg(count.active);
    case Condition::Flapping:
        return say(Tr::tr("LUN %2 (%3) on %1 has all its paths, and %n of them come and go.", nullptr, count.flapping));
    case Condition::Unexpected:
        return say(
            Tr::tr("LUN %2 (%3) on %1 has all its paths, and %n that nobody planned.", nullptr, count.unexpected));
    case Condition::Unknown:
    case Condition::NotChecked:
        return say(Tr::tr("It is not known what paths LUN %2 (%3) on %1 has."));
    case Condition::Ok:
        break;
    }
    return say(Tr::tr("LUN %2 (%3) on %1 has all its %n planned paths.", nullptr, count.planned));
}

QString clientWords(const ClientLive& live)
{
    const auto affected = static_cast<int>(std::count_if(
        live.luns.cbegin(), live.luns.cend(), [&](const LunLive& lun) { return lun.condition == live.condition; }));
    switch (live.condition) {
    case Condition::Failed:
    case Condition::Missing:
        //: %1: client, %n: number of LUNs; the same in all sentences about a client
        return Tr::tr("%1: %n LUNs have no usable path.", nullptr, affected).arg(live.client);
    case Condition::LastPath:
        return Tr::tr("%1: %n LUNs have one path left.", nullptr, affected).arg(live.client);
    case Condition::Degraded:
        return Tr::tr("%1: %n LUNs have fewer paths than planned.", nullptr, affected).arg(live.client);
    case Condition::Flapping:
        return Tr::tr("%1: paths come and go.").arg(live.client);
    case Condition::Unexpected:
        return Tr::tr("%1 has paths that nobody planned.").arg(live.client);
    case Condition::Unknown:
        if (!live.heard.isValid())
            return Tr::tr("%1: it is not known what paths it has, since it could not be asked.").arg(live.client);
        //: %2: date and time
        return Tr::tr("%1: it is not known what paths it has. The last answer is from %2.")
            .arg(live.client, live.heard.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"));
    case Condition::NotChecked:
        return Tr::tr("%1: not checked yet.").arg(live.client);
    case Condition::Ok:
        break;
    }
    return Tr::tr("%1: all is as planned.").arg(live.client);
}

QString lostWords(const QString& client, const Error& error)
{
    //: %1: client, %2: a sentence that says why
    return Tr::tr("%1 does not answer: %2").arg(client, error.text);
}

QString heardWords(const QString& client) { return Tr::tr("%1 answers again.").arg(client); }

QString driftWords(const Drift& drift)
{
    //: %1: machine, %2: what is not as it was set up
    return withReason(Tr::tr("%1 is not as it was set up: %2.").arg(drift.machine, withoutStop(drift.what)),
                      drift.advice);
}

QString rightedWords(const Drift& drift)
{
    //: %1: machine, %2: what was not as it was set up
    return Tr::tr("%1 is as it was set up again: %2.").arg(drift.machine, withoutStop(drift.what));
}

} // namespace twinrail
