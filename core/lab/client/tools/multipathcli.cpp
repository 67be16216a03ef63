// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/multipath.h"
#include "core/lab/client/tools/multipathformat.h"
#include "core/lab/client/tools/multipathprint.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString daemonName = QStringLiteral("multipathd");

/// What the daemon answers; an empty text is said as "ok".
struct Answer {
    QString text;
    bool failed = false;
};

const Answer no{{}, true};

Answer yesIf(bool good) { return {{}, !good}; }

using Words = QStringList; ///< the words in place of the stars of a pattern

Answer pathsDefault(ClientModel& model, const Words&)
{
    return {pathsText(model, QStringLiteral("%i %d %D %p %t %T %o %C"), false), false};
}
Answer pathsFormat(ClientModel& model, const Words& words) { return {pathsText(model, words.at(0), false), false}; }
Answer pathsRaw(ClientModel& model, const Words& words) { return {pathsText(model, words.at(0), true), false}; }
Answer mapsDefault(ClientModel& model, const Words&)
{
    return {mapsText(model, QStringLiteral("%n %d %w"), false), false};
}
Answer mapsStatus(ClientModel& model, const Words&)
{
    return {mapsText(model, QStringLiteral("%n %F %Q %N %t %r"), false), false};
}
Answer mapsStats(ClientModel& model, const Words&)
{
    return {mapsText(model, QStringLiteral("%n %0 %1 %2 %3 %4"), false), false};
}
Answer mapsFormat(ClientModel& model, const Words& words) { return {mapsText(model, words.at(0), false), false}; }
Answer mapsRaw(ClientModel& model, const Words& words) { return {mapsText(model, words.at(0), true), false}; }
Answer mapsAsJson(ClientModel& model, const Words&)
{
    return model.release.saysJson ? Answer{mapsJson(model), false} : no;
}
Answer mapAsJson(ClientModel& model, const Words& words)
{
    const KernelMap* map = model.kernel.map(words.at(0));
    return map != nullptr && model.release.saysJson ? Answer{mapJson(model, *map), false} : no;
}
Answer topology(ClientModel& model, const Words&)
{
    QString text;
    for (const KernelMap& map : model.kernel.maps)
        text += topologyText(model, map, Detail::Checked);
    return {text, false};
}
Answer topologyOf(ClientModel& model, const Words& words)
{
    const KernelMap* map = model.kernel.map(words.at(0));
    return map != nullptr ? Answer{topologyText(model, *map, Detail::Checked), false} : no;
}
Answer showConfig(ClientModel& model, const Words&)
{
    return {QString::fromUtf8(model.multipathd.config.text(model.release)), false};
}
Answer showDaemon(ClientModel& model, const Words&)
{
    return {QStringLiteral("pid %1 idle\n").arg(model.services.pid(daemonName)), false};
}
Answer showStatus(ClientModel& model, const Words&)
{
    qsizetype up = 0;
    qsizetype down = 0;
    for (const KernelDisk& disk : model.kernel.disks)
        if (model.kernel.mapOver(disk.name) != nullptr)
            ++(model.kernel.answers(disk) ? up : down);
    QString text = QStringLiteral("path checker states:\n");
    if (up > 0)
        text += QStringLiteral("up                  %1\n").arg(up);
    if (down > 0)
        text += QStringLiteral("down                %1\n").arg(down);
    return {text + QStringLiteral("\npaths: %1\nbusy: False\n").arg(up + down), false};
}
Answer showDevices(ClientModel& model, const Words&)
{
    QString text = QStringLiteral("available block devices:\n");
    for (const KernelDisk& disk : model.kernel.disks)
        text += QStringLiteral("    %1 devnode %2\n")
                    .arg(disk.name, model.multipathd.config.isHidden(disk) ? QStringLiteral("blacklisted, unmonitored")
                                                                           : QStringLiteral("whitelisted, monitored"));
    for (const KernelMap& map : model.kernel.maps)
        text += QStringLiteral("    %1 devnode blacklisted, unmonitored\n").arg(map.device());
    return {text, false};
}
Answer showWildcards(ClientModel&, const Words&) { return {wildcardsText(), false}; }

Answer reconfigure(ClientModel& model, const Words&)
{
    model.multipathd.reconfigure();
    return {};
}
Answer removeMap(ClientModel& model, const Words& words) { return yesIf(flushMap(model, words.at(0)).isEmpty()); }
Answer addPath(ClientModel& model, const Words& words)
{
    if (model.kernel.disk(words.at(0)) == nullptr)
        return no;
    model.multipathd.disksAppeared(words);
    return {};
}
Answer resizeMap(ClientModel& model, const Words& words)
{
    for (KernelMap& map : model.kernel.maps)
        if (map.name == words.at(0) && !map.disks().isEmpty()) {
            map.sizeBytes = model.kernel.disk(map.disks().first())->sizeBytes;
            return {};
        }
    return no;
}
Answer reloadMap(ClientModel& model, const Words& words)
{
    if (model.kernel.map(words.at(0)) == nullptr)
        return no;
    (void)model.multipathd.makeMaps(model.multipathd.config);
    return {};
}
Answer setQueueing(ClientModel& model, const QString& name, bool on)
{
    bool found = name.isEmpty();
    for (KernelMap& map : model.kernel.maps)
        if (name.isEmpty() || map.name == name) {
            const bool wanted = !map.noPathRetry.isEmpty() && map.noPathRetry != QLatin1String("fail");
            map.queues = on && wanted;
            found = true;
        }
    return yesIf(found);
}
Answer queueAll(ClientModel& model, const Words&) { return setQueueing(model, {}, true); }
Answer queueNone(ClientModel& model, const Words&) { return setQueueing(model, {}, false); }
Answer queueOne(ClientModel& model, const Words& words) { return setQueueing(model, words.at(0), true); }
Answer unqueueOne(ClientModel& model, const Words& words) { return setQueueing(model, words.at(0), false); }
Answer shutDown(ClientModel& model, const Words&)
{
    model.services.stop(daemonName);
    return {};
}

struct Command {
    const char* pattern; ///< words; * takes any
    Answer (*run)(ClientModel&, const Words&);
};
constexpr Command commands[] = {
    {"show paths", pathsDefault},          {"show paths format *", pathsFormat},
    {"show paths raw format *", pathsRaw}, {"show maps", mapsDefault},
    {"show maps status", mapsStatus},      {"show maps stats", mapsStats},
    {"show maps format *", mapsFormat},    {"show maps raw format *", mapsRaw},
    {"show maps json", mapsAsJson},        {"show maps topology", topology},
    {"show topology", topology},           {"show map * topology", topologyOf},
    {"show map * json", mapAsJson},        {"show config", showConfig},
    {"show config local", showConfig},     {"show daemon", showDaemon},
    {"show status", showStatus},           {"show devices", showDevices},
    {"show wildcards", showWildcards},     {"reconfigure", reconfigure},
    {"reconfigure all", reconfigure},      {"add path *", addPath},
    {"remove map *", removeMap},           {"resize map *", resizeMap},
    {"reload map *", reloadMap},           {"disablequeueing map *", unqueueOne},
    {"disablequeueing maps", queueNone},   {"restorequeueing map *", queueOne},
    {"restorequeueing maps", queueAll},    {"shutdown", shutDown},
};

struct Synonym {
    const char* word;
    const char* means;
};
constexpr Synonym synonyms[] = {
    {"list", "show"}, {"multipaths", "maps"}, {"multipath", "map"}, {"del", "remove"}, {"delete", "remove"}};

QString meant(const QString& word)
{
    for (const Synonym& row : synonyms)
        if (word == QLatin1String(row.word))
            return QLatin1String(row.means);
    return word;
}

/// Bare words and quoted ones, as the daemon cuts a command.
QStringList cut(const QString& command)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList words;
    for (QRegularExpressionMatchIterator all = word.globalMatch(command); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        words << (match.capturedStart(1) >= 0 ? match.captured(1) : match.captured(2));
    }
    return words;
}

std::optional<Words> fitting(const QStringList& words, const Command& command)
{
    const QStringList pattern = QString::fromLatin1(command.pattern).split(u' ');
    if (pattern.size() != words.size())
        return std::nullopt;
    Words taken;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (pattern.at(i) == QLatin1String("*"))
            taken << words.at(i);
        else if (meant(words.at(i)) != pattern.at(i))
            return std::nullopt;
    }
    return taken;
}

bool isWord(const QString& word)
{
    return std::any_of(std::begin(commands), std::end(commands), [&](const Command& command) {
        return QString::fromLatin1(command.pattern).split(u' ').contains(meant(word));
    });
}

QString usage(const ClientModel& model, const QStringList& words)
{
    const bool allKnown = std::all_of(words.begin(), words.end(), isWord);
    QString text =
        words.join(u' ') + (allKnown ? QStringLiteral(" \n: Missing argument\n") : QStringLiteral(" \n: not found\n"));
    text += QStringLiteral("multipath-tools v%1\nCLI commands reference:\n").arg(model.release.multipathVersion);
    for (const QString& line : model.release.multipathdCommands)
        text += u' ' + line + u'\n';
    if (model.release.multipathdCommands.isEmpty())
        for (const Command& command : commands)
            text += u' ' + QLatin1String(command.pattern) + u'\n';
    return text;
}

Reply answered(const ClientModel& model, const Answer& answer)
{
    if (answer.failed)
        return Reply{"fail\n", {}, model.release.failIsOk ? 0 : 1, 0};
    return Reply{answer.text.isEmpty() ? QByteArrayLiteral("ok\n") : answer.text.toUtf8(), {}, 0, 0};
}

} // namespace

Reply multipathdClient(ClientModel& model, const Call& call)
{
    QStringList words = call.arguments;
    if (words.value(0).startsWith(QStringLiteral("-k")))
        words = cut(words.first().mid(2));
    else if (!model.release.dumpsConfig) // so old a program only wants to be the daemon, and there is one already
        return {};
    if (!model.services.reach(daemonName)) {
        const QString& text = model.release.daemonMissingText;
        return Reply{{}, text.isEmpty() ? QByteArray() : text.toUtf8() + '\n', 1, 0};
    }
    for (const Command& command : commands)
        if (const std::optional<Words> taken = fitting(words, command)) {
            if (call.user != QLatin1String("root") && meant(words.first()) != QLatin1String("show"))
                return Reply{"permission deny: need to be root\n", {}, 0, 0};
            return answered(model, command.run(model, *taken));
        }
    return Reply{usage(model, words).toUtf8(), {}, model.release.unknownCommandFails ? 1 : 0, 0};
}

} // namespace twinrail::lab
