// SPDX-License-Identifier: Apache-2.0
#include "core/report/mask.h"

#include "core/report/maskcollect.h"
#include "core/report/masknames.h"
#include "core/report/maskwords.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int keyVersion = 1;
constexpr int shortName = 3; ///< of letters: a shorter one is a word of many sentences

QList<Subnet> subnetsIn(const ReportFacts& facts)
{
    QList<Subnet> subnets;
    for (const Rail& rail : facts.site.rails)
        subnets.append(rail.subnet);
    for (const ApplianceAddress& one : facts.survey.appliance.interfaces)
        subnets.append(Subnet::of(one.address, one.prefixLength));
    for (const ClientSurvey& client : facts.survey.clients)
        for (const Nic& nic : client.nics.nics)
            for (const NicAddress& one : nic.addresses)
                subnets.append(Subnet::of(one.address, one.prefixLength));
    return subnets;
}

// "10.10…8.90": what the picture had no room for.
struct Elided {
    QString left, right;
    [[nodiscard]] bool isOf(const QString& text) const
    {
        return text.size() > left.size() + right.size() && text.startsWith(left, Qt::CaseInsensitive) &&
               text.endsWith(right, Qt::CaseInsensitive);
    }
};

} // namespace

Mask Mask::of(const ReportFacts& facts)
{
    Mask mask;
    const QStringList versions = versionsIn(facts);
    const auto isVersion = [&](const MaskFound& found) {
        return found.kind == MaskKind::Address && std::any_of(versions.cbegin(), versions.cend(), [&](const auto& one) {
                   return one.contains(found.real);
               });
    };
    QList<MaskFound> found = maskedThings(facts);
    for (const MaskFound& one : std::as_const(found))
        mask.m_known.insert(canonicalOf(one));
    found.removeIf(isVersion);
    auto words = std::make_shared<MaskWords>();
    const MaskNames named(found, subnetsIn(facts));
    for (const MaskName& name : named.names()) {
        mask.m_entries.append({name.found.real, name.mask});
        const MaskKindInfo& info = infoOf(name.found.kind);
        if (info.bounded && name.found.real.size() < shortName)
            mask.m_alone.insert(name.found.real, name.mask);
        else
            words->add({name.found.real, name.mask, info.anyCase, info.bounded});
        mask.m_known.insert(canonicalOf(name.found));
    }
    std::stable_sort(mask.m_entries.begin(), mask.m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.real.size() > b.real.size(); });
    mask.m_words = words;
    return mask;
}

// What has the form of an address or a name and was never met: it must not get through either, but has no key.
QString Mask::withoutStrangers(const QString& text) const
{
    if (m_known.contains(text))
        return text;
    QString result = text;
    for (const MaskFound& one : foundByForm(text))
        if (!m_known.contains(canonicalOf(one)))
            result.replace(one.real, QString::fromLatin1(infoOf(one.kind).word) + QLatin1String("-other"));
    return result;
}

QString Mask::withoutGaps(const QString& text) const
{
    static const QRegularExpression gap(QStringLiteral("([^\\s<>\"'()]*)…([^\\s<>\"'()]*)"));
    QString result;
    qsizetype at = 0;
    auto match = gap.globalMatch(text);
    while (match.hasNext()) {
        const auto one = match.next();
        const Elided elided{one.captured(1), one.captured(2)};
        const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&](const Entry& each) { return elided.isOf(each.real); });
        if (entry == m_entries.cend() || elided.left.size() + elided.right.size() < shortName)
            continue;
        result += text.mid(at, one.capturedStart() - at) + entry->mask;
        at = one.capturedEnd();
    }
    return result + text.mid(at);
}

QString Mask::masked(const QString& text) const
{
    if (text.isEmpty() || !m_words)
        return text;
    if (const auto alone = m_alone.constFind(text); alone != m_alone.cend())
        return *alone;
    return m_words->replaced(withoutStrangers(text.contains(u'…') ? withoutGaps(text) : text));
}

QByteArray Mask::masked(const QByteArray& utf8) const
{
    const QString text = QString::fromUtf8(utf8);
    if (!text.startsWith(QLatin1String("<?xml")) && !text.startsWith(QLatin1String("<svg")))
        return masked(text).toUtf8();
    // Tags are no words of the report.
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const bool tag = text.at(at) == u'<';
        const qsizetype found = text.indexOf(tag ? u'>' : u'<', at);
        const qsizetype end = found < 0 ? text.size() : tag ? found + 1 : found;
        const QString part = text.mid(at, end - at);
        result += tag ? part : masked(part);
        at = end;
    }
    return result.toUtf8();
}

QJsonValue Mask::masked(const QJsonValue& json) const
{
    if (json.isString())
        return masked(json.toString());
    if (json.isObject())
        return masked(json.toObject());
    if (!json.isArray())
        return json;
    QJsonArray array;
    for (const QJsonValue& one : json.toArray())
        array.append(masked(one));
    return array;
}

QJsonObject Mask::masked(const QJsonObject& json) const
{
    QJsonObject result;
    for (auto one = json.begin(); one != json.end(); ++one)
        result.insert(masked(one.key()), masked(QJsonValue(*one)));
    return result;
}

QJsonObject Mask::key() const
{
    QJsonObject masks;
    // The way it was first written stands for all others.
    for (const Entry& entry : m_entries)
        if (!masks.contains(entry.mask))
            masks.insert(entry.mask, entry.real);
    return {{QStringLiteral("maskKey"), keyVersion}, {QStringLiteral("masks"), masks}};
}

} // namespace twinrail
