// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/machine.h"

#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/login.h"
#include "core/lab/client/shell/launch.h"

#include <array>

namespace twinrail::lab {

namespace {

struct Directory {
    const char* path;
    int mode;
};
constexpr std::array<Directory, 12> directories{{{"/bin", 0755},
                                                 {"/dev", 0755},
                                                 {"/etc", 0755},
                                                 {"/home", 0755},
                                                 {"/root", 0550},
                                                 {"/run", 0755},
                                                 {"/sbin", 0755},
                                                 {"/tmp", 01777},
                                                 {"/usr/bin", 0755},
                                                 {"/usr/sbin", 0755},
                                                 {"/var/lib", 0755},
                                                 {"/var/tmp", 01777}}};

} // namespace

Machine::Machine()
{
    for (const Directory& directory : directories) {
        files.makePath(QString::fromLatin1(directory.path));
        files.stored[QString::fromLatin1(directory.path)].mode = directory.mode;
    }
    files.add(QStringLiteral("/etc/passwd"), QByteArrayLiteral("root:x:0:0:root:/root:/bin/bash\n"));
    files.add(QStringLiteral("/etc/group"), QByteArrayLiteral("root:x:0:\n"));
    addCoreutils(*this);
}

Reply Machine::run(const QString& user, const QByteArray& line, const QByteArray& input,
                   const QMap<QString, QString>& environment)
{
    Call call = loginCall(*this, user, environment);
    call.input = input;
    files.keepAnswers(true);
    Reply reply = runShell(*this, call, QString::fromUtf8(line), QStringLiteral("bash"));
    files.keepAnswers(false);
    return reply;
}

} // namespace twinrail::lab
