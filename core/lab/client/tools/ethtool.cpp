// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/ethtool.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

constexpr int noDevice = 71; // ethtool: every failed request

QString driverText(const KernelNic& nic)
{
    return QStringLiteral("driver: %1\nversion: 7.3.21-k8-NAPI\nfirmware-version: \nbus-info: %2\n"
                          "supports-statistics: yes\nsupports-test: yes\nsupports-eeprom-access: yes\n"
                          "supports-register-dump: yes\n")
        .arg(nic.driver, nic.pci);
}

QString settingsText(const KernelNic& nic, bool carrier)
{
    QString text = QStringLiteral("Settings for %1:\n"
                                  "\tSupported ports: [ TP ]\n"
                                  "\tSupported link modes:   10baseT/Half 10baseT/Full \n"
                                  "\t                        100baseT/Half 100baseT/Full \n"
                                  "\t                        1000baseT/Full \n"
                                  "\tSupports auto-negotiation: Yes\n")
                       .arg(nic.name);
    text += carrier ? QStringLiteral("\tSpeed: %1Mb/s\n\tDuplex: Full\n").arg(nic.speed)
                    : QStringLiteral("\tSpeed: Unknown!\n\tDuplex: Unknown! (255)\n");
    text += QStringLiteral("\tPort: Twisted Pair\n\tPHYAD: 0\n\tTransceiver: internal\n\tAuto-negotiation: on\n");
    return text + QStringLiteral("\tLink detected: %1\n").arg(carrier ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace

Reply ethtool(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QString());
    const QString name = options.words().value(0);
    const KernelNic* nic = model.kernel.nic(name);
    if (nic == nullptr && options.has('i'))
        return complained(QStringLiteral("Cannot get driver information: No such device"), noDevice);
    if (nic == nullptr)
        return Reply{QStringLiteral("Settings for %1:\n").arg(name).toUtf8(),
                     "Cannot get device settings: No such device\n", noDevice, 0};
    const QString text = options.has('i') ? driverText(*nic) : settingsText(*nic, model.kernel.carrier(*nic));
    return Reply{text.toUtf8(), {}, 0, 0};
}

} // namespace twinrail::lab
