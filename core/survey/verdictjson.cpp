// SPDX-License-Identifier: Apache-2.0
#include "core/survey/verdict.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twinrail {

namespace {

QJsonObject lunJson(const LunVerdict& lun)
{
    QJsonArray missing;
    for (const MissingPath& path : lun.missing)
        missing << QJsonObject{{u"interface"_qs, path.interface},
                               {u"nic"_qs, path.nic},
                               {u"target"_qs, path.target.text()},
                               {u"portal"_qs, path.portal.text()},
                               {u"reason"_qs, path.reason}};
    return {{u"client"_qs, lun.client},
            {u"alias"_qs, lun.alias},
            {u"lun"_qs, lun.lun},
            {u"wwid"_qs, lun.wwid.text()},
            {u"planned"_qs, lun.planned},
            {u"active"_qs, lun.active},
            {u"unexpected"_qs, lun.unexpected},
            {u"health"_qs, healthKey(lun.health)},
            {u"reason"_qs, lun.reason},
            {u"missing"_qs, missing}};
}

} // namespace

QJsonObject verdictToJson(const Verdict& verdict)
{
    QJsonArray luns;
    for (const LunVerdict& lun : verdict.luns)
        luns << lunJson(lun);
    return {{u"health"_qs, healthKey(verdict.health)}, {u"luns"_qs, luns}};
}

} // namespace twinrail
