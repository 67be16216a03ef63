// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/scenarios/state.h"

namespace twinrail::vm {

namespace {

/// Each line of an answer is "name⇥value".
struct Question {
    const char* what;
    const char* line;
};

// Few processes for many files: each costs a tenth of a second in an emulated machine. The linker's cache is rewritten
// by every package installation.
const QString places = QStringLiteral("/etc /var/lib/iscsi /root /home /usr/local -xdev ! -path /etc/ld.so.cache");

constexpr Question questions[] = {
    {"file", "find PLACES ! -type d -printf '%p\\t%m %u:%g %l\\n'"},
    {"content", "find PLACES -type f -print0 | xargs -0 sha256sum | sed -E 's/^([0-9a-f]+) [ *](.*)/\\2\\t\\1/'"},
    {"package", "dpkg-query -W -f '${Package}\\t${db:Status-Status} ${Version}\\n' | grep -v not-installed"},
    {"unit",
     "for u in iscsid.socket iscsid.service open-iscsi.service multipathd.service multipathd.socket; do "
     "printf '%s\\t%s %s\\n' $u \"$(systemctl is-enabled $u 2>/dev/null)\" \"$(systemctl is-active $u)\"; done"},
    {"kernel value", "sysctl -a 2>/dev/null | grep -E 'rp_filter|arp_(ignore|announce|filter)' | sed 's/ = /\\t/'"},
    {"session", "for s in /sys/class/iscsi_session/session*; do [ -e $s ] && printf '%s\\t%s %s\\n' "
                "\"$(cat $s/targetname) $(cat $s/ifacename)\" \"${s##*/}\" \"$(cat $s/state)\"; done; true"},
    {"map", "dmsetup ls --target multipath 2>/dev/null | grep -v '^No devices' | awk '{ print $1 \"\\tpresent\" }'"},
};

} // namespace

MachineState stateOf(const Machine& client)
{
    MachineState state{client.name(), {}};
    for (const Question& question : questions) {
        const Said said = client.run(QString::fromLatin1(question.line).replace(u"PLACES"_qs, places));
        for (const QByteArray& row : said.out.split('\n'))
            if (const int tab = static_cast<int>(row.indexOf('\t')); tab > 0)
                state.things.insert(
                    QStringLiteral("%1 %2").arg(QLatin1String(question.what), QString::fromUtf8(row.left(tab))),
                    QString::fromUtf8(row.mid(tab + 1)));
    }
    return state;
}

QList<MachineState> statesOf(const Machines& machines)
{
    return {stateOf(machines.client(QStringLiteral("prague"))), stateOf(machines.client(QStringLiteral("brno")))};
}

QStringList differences(const QList<MachineState>& was, const QList<MachineState>& is)
{
    const QString none = QStringLiteral("absent");
    QStringList lines;
    for (qsizetype i = 0; i < was.size(); ++i) {
        QStringList names = was[i].things.keys() + is[i].things.keys();
        names.removeDuplicates();
        names.sort();
        for (const QString& name : names) {
            const QString before = was[i].things.value(name, none);
            const QString after = is[i].things.value(name, none);
            if (before != after)
                lines << QStringLiteral("%1 %2: was %3, is %4").arg(was[i].machine, name, before, after);
        }
    }
    return lines;
}

int activePaths(const Machine& client, const QString& alias)
{
    // multipath status: each path is "MAJOR:MINOR A|F FAILURES …" (kernel, dm-mpath.c)
    const Said said = client.run(QStringLiteral("dmsetup status %1 | grep -oE '[0-9]+:[0-9]+ A ' | wc -l").arg(alias));
    return said.ok() ? said.out.trimmed().toInt() : -1;
}

QStringList sessions(const Machine& client)
{
    const Said said = client.run(QStringLiteral("iscsiadm -m session -P 1"));
    QStringList found;
    QString target, portal;
    for (const QByteArray& row : said.out.split('\n')) {
        const QString line = QString::fromUtf8(row).trimmed();
        const QString value = line.section(QStringLiteral(": "), 1);
        if (line.startsWith(u"Target: "))
            target = value.section(u' ', 0, 0);
        else if (line.startsWith(u"Persistent Portal: "))
            portal = value;
        else if (line.startsWith(u"Iface Name: "))
            found << QStringLiteral("%1 %2 %3").arg(value, target, portal);
    }
    found.sort();
    return found;
}

} // namespace twinrail::vm
