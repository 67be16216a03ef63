// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/nics.h"

#include "core/host/readers/answer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace twinrail {
namespace {

// The order in which the first script below prints them.
enum Column { Name, Device, Master, Kind, Mac, Carrier, Mtu, Speed, RpFilter, Count };

// What the firmware of a virtual machine calls itself (/sys/class/dmi/id/product_name).
constexpr std::array virtualProducts{"VMware",          "VirtualBox",     "KVM",       "QEMU", "Standard PC",
                                     "Virtual Machine", "Bochs",          "HVM domU",  "RHEV", "OpenStack",
                                     "oVirt",           "Google Compute", "Amazon EC2"};

/// "…/0000:00:03.0/virtio2": the last component that is a PCI address is the card.
QString pciAddressOf(const QString& devicePath)
{
    static const QRegularExpression pci(
        QRegularExpression::anchoredPattern(u"[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]"));
    QString address;
    for (const QString& part : devicePath.split(u'/'))
        if (pci.match(part).hasMatch())
            address = part;
    return address;
}

Nic nicOf(const QStringList& columns)
{
    bool hasSpeed = false;
    const int speed = columns[Speed].toInt(&hasSpeed); // 4294967295 means unknown too, and is no int
    Nic nic;
    nic.name = columns[Name];
    nic.mac = MacAddress::parse(columns[Mac]).value_or(MacAddress());
    nic.pciAddress = pciAddressOf(columns[Device]);
    nic.master = columns[Master];
    nic.physical = !columns[Device].isEmpty() && columns[Kind].isEmpty();
    nic.carrier = columns[Carrier] == u"1";
    nic.mtu = columns[Mtu].toInt();
    nic.speed = hasSpeed && speed > 0 ? speed : -1;
    nic.rpFilter = columns[RpFilter].toInt();
    return nic;
}

Result<> readLinks(NicSurvey& survey, const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("sh"), answer);
    const QString all = QStringLiteral("all ");
    const QString nic = QStringLiteral("nic ");
    for (const QString& row : rowsOf(answer.out)) {
        const QStringList columns = columnsOf(row.mid(nic.size()), Count);
        if (row.startsWith(all))
            survey.rpFilterAll = row.mid(all.size()).toInt();
        else if (row.startsWith(nic) && columns.size() == Count)
            survey.nics << nicOf(columns);
        else
            return notUnderstood(QStringLiteral("sysfs"), row);
    }
    return {};
}

// `2: eth1    inet 10.10.8.60/24 brd 10.10.8.255 scope global secondary eth1:0\       valid_lft …`
// EL6 ends the row after the label. A point-to-point address has no length of its own: it is one host.
Result<> readAddresses(NicSurvey& survey, const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("ip"), answer);
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"\\d+:\\s+([^\\s@]+)(?:@\\S+)?\\s+inet\\s+([0-9.]+)(?:/"
                                            u"(\\d+))?\\s(?:[^\\\\]*\\s)?([^\\s\\\\]+)\\s*(?:\\\\.*)?"));
    for (const QString& row : rowsOf(answer.out)) {
        const QRegularExpressionMatch match = form.match(row);
        const QHostAddress address(match.captured(2));
        if (!match.hasMatch() || address.isNull())
            return notUnderstood(QStringLiteral("ip"), row);
        const int length = match.capturedView(3).isEmpty() ? 32 : match.capturedView(3).toInt();
        for (Nic& nic : survey.nics)
            if (nic.name == match.capturedView(1))
                nic.addresses << NicAddress{address, length, match.captured(4)};
    }
    return {};
}

bool isVirtual(const Output& answer)
{
    const QString virt = QStringLiteral("virt ");
    for (const QString& row : rowsOf(answer.out)) {
        if (row.startsWith(virt) && row != u"virt none")
            return true;
        for (const char* product : virtualProducts)
            if (row.startsWith(u"product ") && row.contains(QLatin1String(product)))
                return true;
    }
    return false;
}

} // namespace

const Nic* NicSurvey::nic(const QString& name) const
{
    const auto found = std::find_if(nics.begin(), nics.end(), [&name](const Nic& nic) { return nic.name == name; });
    return found == nics.end() ? nullptr : &*found;
}

// Reading `carrier` of a link that is administratively down is an error, and prints nothing (linux-initiator §11.2).
QList<Query> nicQueries()
{
    const Query links = Query::script(R"sh(
printf 'all %s\n' "$(cat /proc/sys/net/ipv4/conf/all/rp_filter)"
for d in /sys/class/net/*; do
  n=${d##*/}
  [ "$n" != lo ] && [ -e "$d/address" ] || continue
  p=
  m=
  k=
  [ -e "$d/device" ] && p=$(readlink -f "$d/device")
  [ -e "$d/master" ] && m=$(readlink -f "$d/master")
  [ -e "$d/brport/bridge" ] && m=$(readlink -f "$d/brport/bridge")
  [ -d "$d/bonding" ] && k=bond
  [ -d "$d/bridge" ] && k=bridge
  [ -e "/proc/net/vlan/$n" ] && k=vlan
  printf 'nic %s|%s|%s|%s' "$n" "$p" "${m##*/}" "$k"
  for a in "$d/address" "$d/carrier" "$d/mtu" "$d/speed" "/proc/sys/net/ipv4/conf/$n/rp_filter"; do
    printf '|%s' "$(cat "$a" 2>/dev/null)"
  done
  printf '\n'
done
exit 0)sh");
    const Query addresses(QStringLiteral("ip"), {QStringLiteral("-o"), QStringLiteral("-4"), QStringLiteral("addr")});
    const Query machine = Query::script(R"sh(
printf 'product %s\n' "$(cat /sys/class/dmi/id/product_name 2>/dev/null)"
v=$(systemd-detect-virt 2>/dev/null)
[ -n "$v" ] && printf 'virt %s\n' "$v"
exit 0)sh");
    return {links, addresses, machine};
}

Result<NicSurvey> readNics(const QList<Output>& answers)
{
    if (answers.size() != 3)
        return notUnderstood(QStringLiteral("sysfs"), QString());
    NicSurvey survey;
    TWINRAIL_TRY(readLinks(survey, answers[0]));
    TWINRAIL_TRY(readAddresses(survey, answers[1]));
    survey.virtualMachine = isVirtual(answers[2]);
    return survey;
}

} // namespace twinrail
