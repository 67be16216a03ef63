// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

bool isBelow(const QString& place, const QString& part) { return place == part || place.startsWith(part + u'/'); }

} // namespace

Page::Page(SiteSession& session, QStringList places, QWidget* parent)
    : QWidget(parent), m_session(session), m_places(std::move(places))
{}

Findings Page::problems() const
{
    Findings problems;
    for (const QString& part : m_places) {
        const QMap<QString, QString> raw = m_session.rawBelow(part);
        for (auto text = raw.cbegin(); text != raw.cend(); ++text)
            problems << Finding{QStringLiteral("page.not-a-value"), Finding::Severity::Error, text.key(),
                                //: %1 is what somebody typed into a field
                                Tr::tr("“%1” is no valid value here.").arg(text.value()),
                                Tr::tr("Correct it; the field says what is expected.")};
    }
    for (const Finding& finding : siteFindings(site()))
        if (std::any_of(m_places.cbegin(), m_places.cend(),
                        [&](const QString& part) { return isBelow(finding.place, part); }))
            problems << finding;
    return problems;
}

void Page::showPlace(const QString& place)
{
    const auto found = std::find_if(m_widgets.keyValueBegin(), m_widgets.keyValueEnd(),
                                    [&](const auto& row) { return isBelow(place, row.first); });
    if (found != m_widgets.keyValueEnd())
        (*found).second->setFocus(Qt::OtherFocusReason);
}

void Page::bind(const QString& place, QWidget* widget) { m_widgets.insert(place, widget); }

} // namespace twinrail
