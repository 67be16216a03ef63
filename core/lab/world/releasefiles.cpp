// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/releasefiles.h"

#include "core/lab/client/clientmodel.h"

namespace twinrail::lab {

namespace {

struct ReleaseFile {
    const char* release; ///< Release::id
    const char* path;
    const char* text;
};
constexpr ReleaseFile files[] = {
    {"centos6", "/etc/redhat-release", "CentOS release 6.10 (Final)\n"},
    {"centos6", "/etc/centos-release", "CentOS release 6.10 (Final)\n"},
    {"centos6", "/etc/system-release-cpe", "cpe:/o:centos:linux:6:GA\n"},
    {"centos6", "/etc/sysctl.conf",
     "# Kernel parameters of this machine\n"
     "net.ipv4.ip_forward = 0\n"
     "net.ipv4.conf.default.rp_filter = 1\n"
     "# asked for by the operations team\n"
     "kernel.sysrq = 0\n"},
    {"centos6", "/lib/udev/scsi_id", "#!/bin/sh\nexec scsi_id \"$@\"\n"},
    {"centos9", "/etc/redhat-release", "CentOS Stream release 9\n"},
    {"centos9", "/etc/centos-release", "CentOS Stream release 9\n"},
    {"centos9", "/etc/system-release-cpe", "cpe:/o:centos:centos:9\n"},
    {"centos9", "/etc/os-release",
     "NAME=\"CentOS Stream\"\n"
     "VERSION=\"9\"\n"
     "ID=\"centos\"\n"
     "ID_LIKE=\"rhel fedora\"\n"
     "VERSION_ID=\"9\"\n"
     "PLATFORM_ID=\"platform:el9\"\n"
     "PRETTY_NAME=\"CentOS Stream 9\"\n"
     "CPE_NAME=\"cpe:/o:centos:centos:9\"\n"},
    {"centos9", "/etc/sysctl.conf", "# Settings belong into files of their own below /etc/sysctl.d\n"},
    {"centos9", "/etc/sysctl.d/50-site.conf", "# asked for by the operations team\nnet.ipv4.ip_forward = 0\n"},
    {"centos9", "/usr/lib/udev/scsi_id", "#!/bin/sh\nexec scsi_id \"$@\"\n"},
    {"debian12", "/etc/os-release",
     "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"
     "NAME=\"Debian GNU/Linux\"\n"
     "VERSION_ID=\"12\"\n"
     "VERSION=\"12 (bookworm)\"\n"
     "VERSION_CODENAME=bookworm\n"
     "ID=debian\n"
     "HOME_URL=\"https://www.debian.org/\"\n"
     "SUPPORT_URL=\"https://www.debian.org/support\"\n"
     "BUG_REPORT_URL=\"https://bugs.debian.org/\"\n"},
    {"debian12", "/etc/debian_version", "12.12\n"},
    {"debian12", "/etc/sysctl.d/50-site.conf", "# asked for by the operations team\nnet.ipv4.ip_forward = 0\n"},
    {"debian12", "/usr/lib/udev/scsi_id", "#!/bin/sh\nexec scsi_id \"$@\"\n"},
    {"debian13", "/etc/os-release",
     "PRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\n"
     "NAME=\"Debian GNU/Linux\"\n"
     "VERSION_ID=\"13\"\n"
     "VERSION=\"13 (trixie)\"\n"
     "VERSION_CODENAME=trixie\n"
     "DEBIAN_VERSION_FULL=13.7\n"
     "ID=debian\n"
     "HOME_URL=\"https://www.debian.org/\"\n"
     "SUPPORT_URL=\"https://www.debian.org/support\"\n"
     "BUG_REPORT_URL=\"https://bugs.debian.org/\"\n"},
    {"debian13", "/etc/debian_version", "13.7\n"},
    {"debian13", "/etc/sysctl.d/50-site.conf", "# asked for by the operations team\nnet.ipv4.ip_forward = 0\n"},
    {"debian13", "/usr/lib/udev/scsi_id", "#!/bin/sh\nexec scsi_id \"$@\"\n"},
};

struct NicFile {
    PackageTools family;
    const char* path; ///< the NIC's name comes after it
    const char* text; ///< %1 NIC, %2 MAC, %3 address, %4 prefix length
};
constexpr NicFile nicFiles[] = {
    {PackageTools::Rpm, "/etc/sysconfig/network-scripts/ifcfg-",
     "DEVICE=%1\nHWADDR=%2\nONBOOT=yes\nBOOTPROTO=none\nIPADDR=%3\nPREFIX=%4\nDEFROUTE=no\n"},
    {PackageTools::Dpkg, "/etc/network/interfaces.d/", "auto %1\niface %1 inet static\n    # %2\n    address %3/%4\n"},
};

} // namespace

void leaveReleaseFiles(ClientModel& client)
{
    for (const ReleaseFile& file : files) {
        if (client.release.id != QLatin1String(file.release))
            continue;
        const bool program = QLatin1String(file.text).startsWith(QLatin1String("#!"));
        client.machine.files.add(QLatin1String(file.path), file.text, program ? 0755 : 0644);
    }
}

void leaveNicFile(ClientModel& client, const KernelNic& nic)
{
    for (const NicFile& file : nicFiles) {
        if (file.family != client.release.packageTools)
            continue;
        const KernelNic::Address& address = nic.addresses.first();
        const QString text = QString::fromLatin1(file.text).arg(nic.name, nic.mac, address.address,
                                                                QString::number(address.prefixLength));
        client.machine.files.add(QLatin1String(file.path) + nic.name, text.toUtf8());
    }
}

} // namespace twinrail::lab
