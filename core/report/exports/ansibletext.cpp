// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/ansibletext.h"

#include "core/base/tr.h"
#include "core/report/exports/shelltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace twinrail::exports {

namespace {

// Every JSON string is a YAML string (YAML 1.2 §1.3), whatever is in it.
QByteArray quoted(const QString& text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

QString variable(const StepInfo& step) { return QStringLiteral("twinrail_%1").arg(step.id.toLower()); }

// The script ends with a line that says what it changed. Where that line is missing, something else has run.
QByteArray task(const ClientScript& client, const StepInfo& step)
{
    const QString result = variable(step);
    const QString changed = QStringLiteral("%1.stdout is search('twinrail: changed=[1-9]')").arg(result);
    const QString failed = QStringLiteral("%1.rc not in [0, 3] or 'twinrail: ' not in %1.stdout").arg(result);
    return "\n- name: " + quoted(step.id + u' ' + step.title) +
           "\n  ansible.builtin.script:\n    cmd: " + quoted(QStringLiteral("%1.sh %2").arg(client.file, step.id)) +
           "\n  register: " + result.toLatin1() + "\n  changed_when: " + quoted(changed) +
           "\n  failed_when: " + quoted(failed) + '\n';
}

// A step that fell short lets the next go on, as apply does; but such a host must not read as a success.
QByteArray verdict(const QList<StepInfo>& steps)
{
    QByteArray conditions;
    for (const StepInfo& step : steps)
        conditions += "      - " + variable(step).toLatin1() + ".rc == 0\n";
    return "\n- name: " + quoted(Tr::tr("All steps went through as planned")) +
           "\n  ansible.builtin.assert:\n    that:\n" + conditions + "    quiet: true\n    fail_msg: " +
           quoted(Tr::tr("A step went through, but something is missing: see its lines that begin with FAILED.")) +
           '\n';
}

QByteArray host(const ClientScript& one)
{
    const Client& client = one.client;
    const QString key = client.hostKey.isEmpty() ? Tr::tr("unknown") : client.hostKey;
    return comment(oneLine(client.name) + QStringLiteral(": ") + oneLine(key)) + one.file.toLatin1() +
           " ansible_host=" + client.host.toUtf8() + " ansible_port=" + QByteArray::number(client.port) +
           " ansible_user=" + client.user.toUtf8() + " ansible_become=" + (client.user == u"root" ? "false" : "true") +
           '\n';
}

} // namespace

std::optional<Finding> notForInventory(const Client& client)
{
    static const QRegularExpression host(QRegularExpression::anchoredPattern(u"[A-Za-z0-9:][A-Za-z0-9.:%_-]*"));
    static const QRegularExpression user(QRegularExpression::anchoredPattern(u"[A-Za-z_][A-Za-z0-9._@-]*"));
    if (host.match(client.host).hasMatch() && user.match(client.user).hasMatch())
        return std::nullopt;
    return Finding{QStringLiteral("export.inventory"), Finding::Severity::Error, client.name,
                   //: %1: a client, %2: its address, %3: the account
                   Tr::tr("%1 is not in the inventory: “%2” or “%3” cannot stand there.")
                       .arg(client.name, client.host, client.user),
                   Tr::tr("Correct the address or the account of this client in the site, or use its script.")};
}

QByteArray inventory(const Site& site, const QList<ClientScript>& clients, const Findings& left, const QDateTime& made)
{
    QStringList lines{
        //: %1: a site, %2: date and time
        Tr::tr("The clients of the site %1, exported by Twinrail on %2.").arg(site.name, made.toString(Qt::ISODate)),
        Tr::tr("Run: %1").arg(QStringLiteral("ansible-playbook -i inventory.ini site.yml")),
        Tr::tr("ssh must know the host keys beforehand. Get them with ssh-keyscan and compare what ssh-keygen -lf "
               "says with the fingerprints that stand here behind each client: a site holds no more than these."),
    };
    for (const QString& line : leftLines(left))
        lines << Tr::tr("Not in here: %1").arg(oneLine(line));
    QByteArray text = prose(lines.join(u'\n')) + "\n[twinrail_clients]\n";
    for (const ClientScript& client : clients)
        text += host(client);
    return text;
}

// Why scripts, and not modules for files and services: those need a Python on the client that the Ansible at hand
// accepts. ansible-core 2.13 and later take 3.5 or 2.7 at least, EL6 has 2.6, and a minimal Debian has none.
// ansible.builtin.script needs a shell only. It also keeps one truth: the runbook's checks decide what is done already,
// and they are the same for a person and for Ansible. Hosts do not wait for each other.
QByteArray playbook()
{
    return "---\n" +
           prose(Tr::tr("Each step is a task that runs the client's own script (files/) with that step. "
                        "It needs no Python there. A second run reports no change.")) +
           "- name: " + quoted(QStringLiteral("Multipath iSCSI")) +
           "\n  hosts: twinrail_clients\n  strategy: free\n  gather_facts: false\n  tasks:\n    - name: " +
           quoted(Tr::tr("The steps of this client")) +
           "\n      ansible.builtin.include_tasks: \"tasks/{{ inventory_hostname }}.yml\"\n";
}

QByteArray tasks(const ClientScript& client)
{
    QByteArray text = "---\n" + comment(oneLine(client.client.name));
    if (client.steps.isEmpty())
        return text + "[]\n";
    for (const StepInfo& step : client.steps)
        text += task(client, step);
    return text + verdict(client.steps);
}

} // namespace twinrail::exports
