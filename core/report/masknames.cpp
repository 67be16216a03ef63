// SPDX-License-Identifier: Apache-2.0
#include "core/report/masknames.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

// Names that programs give, and numbers: they say nothing of a place, and their words stand elsewhere too.
bool saysNothing(const QString& name)
{
    static const QRegularExpression usual(QRegularExpression::anchoredPattern(
        QStringLiteral("root|admin|All|default|iser|localhost|n/a|none|sw-iscsi-\\d+|iface\\d*|rail-[a-z0-9]|"
                       "mpath[a-z]+|eth\\d+|ens?[a-z0-9]+|\\W*\\d*\\W*")));
    return usual.match(name).hasMatch();
}

// A WWID as the name of a map, an address as the name of a host: found by its form, and masked as that.
bool isAForm(const QString& name)
{
    const QList<MaskFound> found = foundByForm(name);
    return !found.isEmpty() && found.first().real == name;
}

bool isAName(MaskKind kind)
{
    switch (kind) {
    case MaskKind::Subnet:
    case MaskKind::Address:
    case MaskKind::Name:
    case MaskKind::Unit:
    case MaskKind::Wwid:
    case MaskKind::Mac:
    case MaskKind::Fingerprint:
    case MaskKind::Mail:
        return false;
    default:
        return true;
    }
}

QString withoutThree(const QString& wwid) { return wwid.size() % 2 == 1 ? wwid.mid(1) : wwid; }

} // namespace

MaskNames::MaskNames(const QList<MaskFound>& found, const QList<Subnet>& subnets) : m_subnets(subnets)
{
    for (const MaskFound& one : found)
        m_taken.insert(one.real);
    // Networks first: the addresses are told by them, and one of them may look like an address.
    for (const MaskFound& one : found)
        if (one.kind == MaskKind::Subnet)
            add(one);
    for (const MaskFound& one : found)
        if (one.kind == MaskKind::Name || one.kind == MaskKind::Unit || one.kind == MaskKind::Wwid)
            add(one);
    for (const MaskFound& one : found)
        add(one);
}

void MaskNames::add(const MaskFound& found)
{
    if (found.real.isEmpty() || m_written.contains(found.real))
        return;
    const bool name = isAName(found.kind) && found.kind != MaskKind::Authority; // which looks like a whole iSCSI name
    if (name && (saysNothing(found.real) || isAForm(found.real)))
        return;
    m_written.insert(found.real);
    m_names.append({found, maskFor(found)});
    // The same unit and the same card as other tools write them.
    if (found.kind == MaskKind::Unit)
        add({MaskKind::Wwid, u'3' + found.real.toLower()});
    if (found.kind == MaskKind::Wwid)
        add({MaskKind::Unit, withoutThree(found.real).toUpper()});
    if (found.kind == MaskKind::Mac) {
        const QString colons = QString(found.real).replace(u'-', u':').toLower();
        add({MaskKind::Mac, colons});
        add({MaskKind::Mac, QString(colons).replace(u':', u'-')});
        add({MaskKind::Mac, QString(colons).remove(u':')});
    }
}

// The word before the number.
QString MaskNames::wordFor(const MaskFound& found) const
{
    const QString word = QString::fromLatin1(infoOf(found.kind).word);
    if (found.kind != MaskKind::Address)
        return word;
    const QHostAddress address(found.real);
    const Subnet* nearest = nullptr;
    for (const Subnet& subnet : m_subnets)
        if (subnet.contains(address) && (!nearest || subnet.prefixLength() > nearest->prefixLength()))
            nearest = &subnet;
    if (!nearest)
        return word;
    const MaskFound network{MaskKind::Subnet, nearest->text().section(u'/', 0, 0)};
    const QString mask = m_masks.value(QString::fromLatin1(infoOf(MaskKind::Subnet).word) + canonicalOf(network));
    return mask.isEmpty() ? word : mask + u'-' + word;
}

QString MaskNames::maskFor(const MaskFound& found)
{
    const QString kind = QString::fromLatin1(infoOf(found.kind).word);
    const QString canonical = found.kind == MaskKind::Wwid ? withoutThree(canonicalOf(found)) : canonicalOf(found);
    const QString key = kind + canonical;
    if (const auto known = m_masks.constFind(key); known != m_masks.cend())
        return *known;
    // GUID and WWID of one unit have one number.
    const QString other =
        QString::fromLatin1(infoOf(found.kind == MaskKind::Wwid ? MaskKind::Unit : MaskKind::Wwid).word);
    const bool unit = found.kind == MaskKind::Wwid || found.kind == MaskKind::Unit;
    const QString twin = unit ? m_masks.value(other + canonical) : QString();
    const QString mask = twin.isEmpty() ? numbered(wordFor(found)) : kind + u'-' + twin.section(u'-', -1);
    if (unit && !twin.isEmpty())
        m_counts[kind] = std::max(m_counts.value(kind), twin.section(u'-', -1).toInt());
    m_masks.insert(key, mask);
    return mask;
}

QString MaskNames::numbered(const QString& word)
{
    QString mask;
    do
        mask = QStringLiteral("%1-%2").arg(word).arg(++m_counts[word]);
    while (m_taken.contains(mask));
    return mask;
}

} // namespace twinrail
