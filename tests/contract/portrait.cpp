// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/portrait.h"

#include "tests/contract/names.h"
#include "tests/contract/recording.h"

namespace twinrail::contract {

namespace {

const QString mark = QStringLiteral("== ");

/// Line by line; of lines that are there several times, each copy counts.
QStringList missing(const QStringList& lines, QStringList from)
{
    QStringList result;
    for (const QString& line : lines)
        if (!from.removeOne(line))
            result << line;
    return result;
}

} // namespace

QByteArray Portrait::text() const
{
    QStringList lines;
    for (const Aspect& one : contract::aspects())
        if (aspects.contains(QLatin1String(one.name)))
            lines << mark + QLatin1String(one.name) << aspects.value(QLatin1String(one.name));
    return lines.join(u'\n').toUtf8() + '\n';
}

Portrait Portrait::of(const QByteArray& text)
{
    Portrait portrait;
    QString aspect;
    for (const QString& line : QString::fromUtf8(text).trimmed().split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(mark))
            portrait.aspects.insert(aspect = line.mid(mark.size()), {});
        else
            portrait.aspects[aspect] << line;
    return portrait;
}

QStringList linesOf(const Aspect& aspect, HostProbe& host, const ClientScene& scene)
{
    const Result<QStringList> lines = aspect.lines(host, scene);
    if (!lines)
        return {QStringLiteral("no answer: ") + lines.error().text};
    return *lines;
}

Portrait take(HostProbe& host, const ClientScene& scene, const std::vector<Aspect>& aspects, Recordings* recordings)
{
    const Names names = Names::ask(host);
    Portrait portrait;
    for (const Aspect& one : aspects) {
        Recorder recorder(host);
        QStringList lines;
        for (const QString& line : linesOf(one, recorder, scene))
            lines << names.spoken(line);
        if (!one.ordered)
            lines.sort();
        portrait.aspects.insert(QLatin1String(one.name), lines);
        if (recordings != nullptr)
            recordings->insert(QLatin1String(one.name), recorder.text());
    }
    return portrait;
}

QStringList differences(const Portrait& wanted, const Portrait& is)
{
    QStringList result;
    for (const Aspect& one : contract::aspects()) {
        const QString name = QLatin1String(one.name);
        const QStringList before = wanted.aspects.value(name);
        const QStringList after = is.aspects.value(name);
        if (before == after)
            continue;
        for (const QString& line : missing(before, after))
            result << QStringLiteral("- %1: %2").arg(name, line);
        for (const QString& line : missing(after, before))
            result << QStringLiteral("+ %1: %2").arg(name, line);
        if (missing(before, after).isEmpty() && missing(after, before).isEmpty())
            result << QStringLiteral("~ %1: the same lines in another order").arg(name);
    }
    return result;
}

} // namespace twinrail::contract
