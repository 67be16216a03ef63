// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/traymessage.h"

#include "core/base/tr.h"
#include "ui/dashboard/gravity.h"

namespace twinrail {

void TrayBurst::add(const WatchEvent& event)
{
    // A client is what its LUNs are, and its paths only say why.
    if (event.kind != WatchEvent::Kind::Lun)
        return;
    const QString key = event.client + u'/' + QString::number(event.lun);
    if (!m_changes.contains(key))
        m_changes[key].from = event.from;
    m_changes[key].to = event.to;
    m_changes[key].text = event.text;
}

std::optional<TrayMessage> TrayBurst::message(const QString& site) const
{
    QStringList worse;
    QStringList better;
    Condition gravest = Condition::Ok;
    for (const Change& change : m_changes) {
        const int graver = compareGravity(change.to, change.from);
        // "Not yet checked" to "ok" is no recovery.
        if (graver < 0)
            worse << change.text;
        else if (graver > 0 && change.from != Condition::NotChecked && change.to == Condition::Ok)
            better << change.text;
        if (graver < 0)
            gravest = twinrail::worst(gravest, change.to);
    }
    if (!worse.isEmpty()) //: of a notification; %1 is a site's name, %2 a condition ("degraded")
        return TrayMessage{true, Tr::tr("%1: %2").arg(site, conditionWord(gravest)),
                           worse.size() == 1
                               ? worse.constFirst()
                               : Tr::tr("%n LUN(s) worse than before.", nullptr, static_cast<int>(worse.size()))};
    if (!better.isEmpty()) //: of a notification; %1 is a site's name
        return TrayMessage{false, Tr::tr("%1: ok again").arg(site),
                           better.size() == 1
                               ? better.constFirst()
                               : Tr::tr("%n LUN(s) ok again.", nullptr, static_cast<int>(better.size()))};
    return std::nullopt;
}

} // namespace twinrail
