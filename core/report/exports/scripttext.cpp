// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/scripttext.h"

#include "core/base/tr.h"
#include "core/report/exports/shelltext.h"

namespace twinrail::exports {

namespace {

// What only this machine has. A script that is run on the wrong one would give it another's name.
QList<QByteArray> proofs(const Client& client)
{
    QList<QByteArray> conditions;
    for (const Interface& interface : client.interfaces) {
        if (!interface.address.isNull())
            conditions << "nic_has " + words({interface.nic, interface.address.toString()});
        else if (!interface.mac.isEmpty())
            conditions << "file_says " + words({QStringLiteral("/sys/class/net/%1/address").arg(interface.nic),
                                                interface.mac.text().toLower()});
    }
    return conditions;
}

QString notHere(const Client& client)
{
    QStringList nics;
    for (const Interface& interface : client.interfaces)
        nics << QStringLiteral("%1 %2").arg(interface.nic, interface.address.isNull() ? interface.mac.text()
                                                                                      : interface.address.toString());
    //: %1: a client, %2: NICs with their addresses
    return Tr::tr("This is not %1: its NICs and addresses are %2. Nothing was changed.")
        .arg(client.name, nics.join(QStringLiteral(", ")));
}

} // namespace

QByteArray headOf(const Site& site, const Client& client, const Plan& plan, const Split& split, const QDateTime& made)
{
    QStringList lines{
        //: %1: a client, %2: a site, %3: date and time
        Tr::tr("Multipath iSCSI on %1 for the site %2, exported by Twinrail on %3.")
            .arg(client.name, site.name, made.toString(Qt::ISODate)),
        QString(),
        Tr::tr("Run it as root on %1; with the ids of steps behind its name it does these alone.").arg(client.name),
        Tr::tr("It does what the plan says and nothing else, in the order of the plan. What is done already is not "
               "done again, so it may be run twice. It ends with 0 when all is as planned, with 1 where it had to "
               "stop, with 3 when it went through but something is missing."),
        Tr::tr("It holds for the machine as it was then: a file that somebody changed since is left alone, and that "
               "is said. Undo is Twinrail's: this script keeps no journal."),
    };
    if (const int changes = plan.appliance.changes(); changes > 0)
        //: %1: the appliance
        lines << Tr::tr("Before it, %n change(s) have to be made on %1 (N1–N5).", nullptr, changes)
                     .arg(site.appliance.name);
    if (!split.later.isEmpty())
        //: %1: ids of steps, %2: why
        lines << Tr::tr("Not in here: %1 (%2). Export again after the packages are installed.")
                     .arg(stepIds(split.later), split.later.constFirst().prepared.waitsFor);
    return "#!/bin/sh\n" + prose(lines.join(u'\n')) +
           "#\n# shellcheck disable=SC2016,SC2034,SC2317 # texts for another sh, what no step uses, what is called by "
           "its number\n\n";
}

QByteArray placeOf(const Site& site, const Client& client)
{
    QStringList targets;
    for (const Target& target : site.targets)
        targets << target.name.text();
    QStringList interfaces;
    for (const Interface& interface : client.interfaces)
        interfaces << interface.name;
    const QByteArray stop = "{ say FAILED \"$say_machine\" >&2; finish 1; }";
    QList<QByteArray> statements{"[ \"$(id -u)\" = 0 ] || { say FAILED \"$say_root\" >&2; finish 1; }"};
    for (const QByteArray& proof : proofs(client))
        statements << proof + " || " + stop;
    return "\nour_targets=" + word(targets.join(u' ')) + "\nour_interfaces=" + word(interfaces.join(u' ')) +
           "\nsay_machine=" + word(oneLine(notHere(client))) + "\n\n" + function("on_this_machine", statements);
}

QByteArray tailOf(const QList<StepInfo>& steps, const Split& split)
{
    QByteArray ids;
    QByteArray branches;
    for (const StepInfo& step : steps) {
        const QByteArray id = step.id.toLatin1();
        ids += ' ' + id;
        branches += "  " + id + ") step_" + id + " ;;\n";
    }
    QByteArray later;
    if (!split.later.isEmpty())
        later = "say later " + word(stepIds(split.later)) + '\n';
    return "\non_this_machine\n[ $# -gt 0 ] || set --" + ids + "\nfor step; do\n  case $step in\n" + branches +
           "  *) say FAILED " + word(Tr::tr("There is no such step in this script:")) +
           "\" $step\" >&2; finish 1 ;;\n  esac\ndone\n" + later +
           "if [ \"$short\" -gt 0 ]; then finish 3; fi\nfinish 0\n";
}

} // namespace twinrail::exports
