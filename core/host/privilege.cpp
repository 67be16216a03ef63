// SPDX-License-Identifier: Apache-2.0
#include "core/host/privilege.h"

#include "core/base/tr.h"
#include "core/host/command.h"

#include <array>

namespace twinrail {
namespace {

// -k: never the cached credential, so that exactly one line is read each time. -p '': no prompt in stderr.
QString prefix(Privilege privilege)
{
    switch (privilege) {
    case Privilege::Root:
        return {};
    case Privilege::SudoFree:
        return QStringLiteral("env LC_ALL=C PATH=/usr/sbin:/sbin:/usr/bin:/bin sudo -n ");
    case Privilege::SudoPassword:
        return QStringLiteral("env LC_ALL=C PATH=/usr/sbin:/sbin:/usr/bin:/bin sudo -k -S -p '' ");
    }
    return {};
}

struct Said {
    const char* words;
    const char* text;
};
constexpr std::array refusals{
    Said{"you must have a tty",
         QT_TRANSLATE_NOOP("Tr", "sudo insists on a terminal there (requiretty): take that setting away for this "
                                 "user in the sudoers file, or log in as root.")},
    Said{"not in the sudoers file",
         QT_TRANSLATE_NOOP("Tr", "This user may not use sudo there: let him, or log in as root.")},
    Said{"not allowed to",
         QT_TRANSLATE_NOOP("Tr", "This user may not run everything as root with sudo: let him, or log in as root.")},
    Said{"may not run sudo", QT_TRANSLATE_NOOP("Tr", "This user may not use sudo there: let him, or log in as root.")},
    Said{"sudo: not found",
         QT_TRANSLATE_NOOP("Tr", "sudo is not installed there, and this user is not root: log in as root.")},
    Said{"No such file or directory",
         QT_TRANSLATE_NOOP("Tr", "sudo is not installed there, and this user is not root: log in as root.")},
    Said{"incorrect password", QT_TRANSLATE_NOOP("Tr", "sudo refused the password: give another one.")},
    Said{"Sorry, try again", QT_TRANSLATE_NOOP("Tr", "sudo refused the password: give another one.")},
    Said{"password is required", QT_TRANSLATE_NOOP("Tr", "sudo asks for a password there: give one.")},
    Said{"no password was provided", QT_TRANSLATE_NOOP("Tr", "sudo asks for a password there: give one.")},
};

} // namespace

QString privilegedText(Privilege privilege, const QString& script)
{
    const Command shell{QStringLiteral("sh"), {QStringLiteral("-c"), script}, {}};
    return prefix(privilege) + shellText(shell);
}

Error sudoRefused(const QString& said)
{
    for (const Said& row : refusals)
        if (said.contains(QLatin1String(row.words)))
            return Error{Error::Kind::Refused, {}, Tr::tr(row.text), said.trimmed()};
    return Error{Error::Kind::Refused,
                 {},
                 Tr::tr("This user cannot become root there with sudo: see what it said."),
                 said.trimmed()};
}

} // namespace twinrail
