// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/checkwords.h"

#include "core/base/table.h"
#include "core/plan/steps/mapdeeds.h"
#include "core/report/exports/shelltext.h"

namespace twinrail::exports {

namespace {

constexpr qsizetype scriptWords = 3; // -c TEXT sh

// A record is found by its portal alone; its tag is known only after discovery.
QString withoutTag(const QString& portal)
{
    const qsizetype tag = portal.indexOf(QStringLiteral(",\u2039"));
    return tag < 0 ? portal : portal.left(tag);
}

QStringList input(const Filling& filling) { return {QString::fromUtf8(filling.command.input).trimmed()}; }

QStringList mac(const Filling& filling)
{
    for (const Interface& interface : filling.client.interfaces)
        if (interface.name == filling.matched.stars.value(0))
            return {interface.mac.text()};
    return {QString()};
}

QStringList luns(const Filling& filling)
{
    QStringList numbers;
    for (const Lun& lun : filling.site.luns)
        numbers << QString::number(lun.number);
    return numbers;
}

QString lunOf(const Site& site, const QString& alias)
{
    for (const Lun& lun : site.luns)
        if (lun.alias == alias)
            return QString::number(lun.number);
    return {};
}

// Which maps a change makes stands in its undo: remove this map, forget its WWID.
QStringList maps(const Filling& filling)
{
    QStringList result;
    QString alias;
    for (const Mutation& mutation : filling.change.undo) {
        const QStringList words = scriptArguments(mutation.command());
        if (isScript(mutation.command(), steps::flushMap({})))
            alias = words.value(0);
        else if (isScript(mutation.command(), steps::forgetWwid({})))
            result << alias << words.value(0) << lunOf(filling.site, alias);
    }
    return result;
}

QStringList undo(const Filling& filling)
{
    for (const Mutation& mutation : filling.change.undo)
        if (const auto matched = match("-m node -T * -p * -I * -l", mutation.command().arguments))
            return matched->stars;
    return {};
}

using Words = QStringList (*)(const Filling&);
constexpr std::array names{twinrail::Word<Words>{"%input", input}, twinrail::Word<Words>{"%mac", mac},
                           twinrail::Word<Words>{"%luns", luns}, twinrail::Word<Words>{"%maps", maps},
                           twinrail::Word<Words>{"%undo", undo}};

QStringList meant(const QString& name, const Filling& filling)
{
    if (!name.startsWith(u'%'))
        return {name};
    if (name == u"%...")
        return filling.matched.rest;
    if (const auto words = lookup(names, name))
        return (*words)(filling);
    return {withoutTag(filling.matched.stars.value(name.mid(1).toInt() - 1))};
}

} // namespace

std::optional<Matched> match(const char* pattern, const QStringList& words)
{
    const QStringList wanted = QString::fromLatin1(pattern).split(u' ');
    Matched matched;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == u"...") {
            matched.rest = words.mid(i);
            return matched;
        }
        if (i >= words.size() || (wanted.at(i) != u"*" && wanted.at(i) != words.at(i)))
            return std::nullopt;
        if (wanted.at(i) == u"*")
            matched.stars << words.at(i);
    }
    return wanted.size() == words.size() ? std::optional(matched) : std::nullopt;
}

bool isScript(const Command& command, const Mutation& made)
{
    return command.program == made.command().program && command.program == u"sh" &&
           command.arguments.mid(0, scriptWords) == made.command().arguments.mid(0, scriptWords);
}

QStringList scriptArguments(const Command& command) { return command.arguments.mid(scriptWords); }

QByteArray filled(const char* condition, const Filling& filling)
{
    QStringList result;
    for (const QString& name : QString::fromLatin1(condition).split(u' '))
        result += meant(name, filling);
    return words(result);
}

} // namespace twinrail::exports
