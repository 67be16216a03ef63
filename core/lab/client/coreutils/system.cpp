// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/accounts.h"
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/errnotext.h"
#include "core/lab/client/shell/launch.h"

#include <QDateTime>
#include <QLocale>

namespace twinrail::lab {

namespace {

void id(Job& job)
{
    const Accounts accounts(job.machine);
    const QString user = job.operands.value(0, job.call.user);
    if (accounts.knownUser(user).isEmpty())
        return job.complain(QStringLiteral("'%1': no such user").arg(user));
    const QStringList groups = accounts.groupsOf(user);
    const QString group = groups.value(0, user);
    if (job.has("u"))
        return job.printLine(job.has("n") ? user : QString::number(accounts.uid(user)));
    if (job.has("g"))
        return job.printLine(job.has("n") ? group : QString::number(accounts.gid(group)));
    QStringList texts;
    for (const QString& name : groups)
        texts.append(job.has("G") ? (job.has("n") ? name : QString::number(accounts.gid(name)))
                                  : QStringLiteral("%1(%2)").arg(accounts.gid(name)).arg(name));
    if (job.has("G"))
        return job.printLine(texts.join(u' '));
    job.printLine(QStringLiteral("uid=%1(%2) gid=%3(%4) groups=%5")
                      .arg(accounts.uid(user))
                      .arg(user)
                      .arg(accounts.gid(group))
                      .arg(group, texts.join(u',')));
}

void whoami(Job& job) { job.printLine(job.call.user); }

void hostname(Job& job) { job.printLine(job.has("s") ? job.machine.name.section(u'.', 0, 0) : job.machine.name); }

/// The running kernel, from /proc where the world has it; else the first one of the two systems the lab knows.
QString kernelRelease(const Job& job)
{
    const std::optional<Node> told = job.machine.files.look(QStringLiteral("/proc/sys/kernel/osrelease"));
    if (told)
        return QString::fromUtf8(told->bytes).trimmed();
    const bool isNew = job.machine.files.look(QStringLiteral("/etc/os-release")).has_value();
    return isNew ? QStringLiteral("5.14.0-427.el9.x86_64") : QStringLiteral("2.6.32-754.el6.x86_64");
}

void uname(Job& job)
{
    struct Field {
        const char* option;
        QString text;
    };
    const QList<Field> fields{{"s", QStringLiteral("Linux")},  {"n", job.machine.name},
                              {"r", kernelRelease(job)},       {"v", QStringLiteral("#1 SMP")},
                              {"m", QStringLiteral("x86_64")}, {"o", QStringLiteral("GNU/Linux")}};
    QStringList texts;
    for (const Field& field : fields)
        if (job.has(field.option) || job.has("a"))
            texts.append(field.text);
    job.printLine(texts.isEmpty() ? QStringLiteral("Linux") : texts.join(u' '));
}

QString dateField(QChar letter, const QDateTime& now)
{
    static const QMap<QChar, QString> formats{
        {u'Y', QStringLiteral("yyyy")},       {u'm', QStringLiteral("MM")},       {u'd', QStringLiteral("dd")},
        {u'H', QStringLiteral("HH")},         {u'M', QStringLiteral("mm")},       {u'S', QStringLiteral("ss")},
        {u'F', QStringLiteral("yyyy-MM-dd")}, {u'T', QStringLiteral("HH:mm:ss")}, {u'N', QStringLiteral("zzz000000")},
        {u'a', QStringLiteral("ddd")},        {u'b', QStringLiteral("MMM")},      {u'y', QStringLiteral("yy")}};
    if (letter == u's')
        return QString::number(now.toSecsSinceEpoch());
    if (letter == u'Z')
        return QStringLiteral("UTC");
    if (letter == u'z')
        return QStringLiteral("+0000");
    return formats.contains(letter) ? QLocale::c().toString(now, formats[letter]) : QString(letter);
}

/// The clients of the lab live in the present, in UTC.
void date(Job& job)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (job.operands.isEmpty())
        return job.printLine(QLocale::c().toString(now, QStringLiteral("ddd MMM d HH:mm:ss 'UTC' yyyy")));
    if (!job.operands[0].startsWith(u'+'))
        return job.complain(QStringLiteral("cannot set date: Operation not permitted"));
    QString text;
    const QString format = job.operands[0].mid(1);
    for (qsizetype i = 0; i < format.size(); ++i)
        text += format[i] == u'%' && i + 1 < format.size() ? dateField(format[++i], now) : QString(format[i]);
    job.printLine(text);
}

void uptime(Job& job)
{
    job.printLine(QStringLiteral(" 09:26:00 up 1 day,  2:03,  1 user,  load average: 0.00, 0.01, 0.05"));
}

void which(Job& job)
{
    for (const QString& name : std::as_const(job.operands)) {
        const QString path = programPath(job.machine, name);
        if (!path.isEmpty()) {
            job.printLine(path);
            continue;
        }
        job.reply.err += QStringLiteral("/usr/bin/which: no %1 in (%2)\n")
                             .arg(name, job.call.environment.value(QStringLiteral("PATH")))
                             .toUtf8();
        job.fail(1);
    }
}

/// Programs of the lab run and end within one command: there is nothing to list and nobody to signal.
void ps(Job& job) { job.print("    PID TTY          TIME CMD\n      1 ?        00:00:01 init\n"); }

void kill(Job& job)
{
    for (const QString& pid : std::as_const(job.operands))
        if (!pid.startsWith(u'-') && pid != u"1")
            job.complain(QStringLiteral("(%1) - No such process").arg(pid));
}

/// SELinux is what the machine's /sys/fs/selinux says; without it, off.
bool enforcesLabels(const Job& job)
{
    return job.machine.files.look(QStringLiteral("/sys/fs/selinux/enforce")).has_value();
}

void selinuxenabled(Job& job) { job.fail(enforcesLabels(job) ? 0 : 1); }

void getenforce(Job& job)
{
    const std::optional<Node> told = job.machine.files.look(QStringLiteral("/sys/fs/selinux/enforce"));
    job.printLine(!told                          ? QStringLiteral("Disabled")
                  : told->bytes.trimmed() == "1" ? QStringLiteral("Enforcing")
                                                 : QStringLiteral("Permissive"));
}

/// Nodes have no labels of their own: every file has the one that the policy gives it.
void restorecon(Job& job)
{
    for (const QString& path : std::as_const(job.operands))
        if (!job.files.look(path, false))
            job.complain(QStringLiteral("lstat(%1) failed: %2").arg(path, errnotext::noSuchFile), 255);
}

void matchpathcon(Job& job)
{
    for (const QString& path : std::as_const(job.operands))
        job.printLine(path + QStringLiteral("\tsystem_u:object_r:etc_t:s0"));
}

void nothing(Job&) {}

} // namespace

std::vector<SmallProgram> systemPrograms()
{
    return {
        {"id", "u g G n r Z", id},
        {"whoami", "", whoami},
        {"hostname", "s f", hostname},
        {"uname", "a s n r v m o p i", uname},
        {"date", "u R d: utc=u", date},
        {"uptime", "p s", uptime},
        {"which", "a", which},
        {"ps", nullptr, ps},
        {"kill", nullptr, kill},
        {"selinuxenabled", "", selinuxenabled},
        {"getenforce", "", getenforce},
        {"restorecon", "F R r v i", restorecon},
        {"matchpathcon", "V n", matchpathcon},
        {"logger", "t: p: s i", nothing},
    };
}

} // namespace twinrail::lab
