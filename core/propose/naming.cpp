// SPDX-License-Identifier: Apache-2.0
#include "core/propose/naming.h"

#include "core/topology/rules.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace twinrail::propose {

namespace {

/// Long enough to tell, short enough to leave room for prefix and number in every kind of name.
constexpr qsizetype longestWord = 96;

} // namespace

QString spelled(const QString& text, const QString& character)
{
    const QRegularExpression taken(QRegularExpression::anchoredPattern(character));
    QString word = text.trimmed().left(longestWord);
    for (QChar& one : word)
        if (!taken.match(QString(one)).hasMatch())
            one = u'_';
    return word;
}

QString siteWord(const Site& site)
{
    for (const QString& name : {site.name, site.appliance.name})
        if (!name.trimmed().isEmpty())
            return name;
    return QStringLiteral("site");
}

QString uuidOf(const QStringList& words)
{
    static const QUuid ours(QStringLiteral("{6b1f7a0e-4f0b-4f3c-9c55-6a1d1b0f8e27}")); // drawn once for Twinrail
    return QUuid::createUuidV5(ours, words.join(u'\n')).toString(QUuid::WithoutBraces);
}

bool breaksRule(const Site& site, const QString& place)
{
    const Findings findings = siteFindings(site);
    return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding& finding) {
        return finding.severity == Finding::Severity::Error && finding.place.startsWith(place);
    });
}

} // namespace twinrail::propose
