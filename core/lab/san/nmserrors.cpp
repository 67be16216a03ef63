// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/nmserrors.h"

#include <array>

namespace twinrail::lab {

namespace {

struct Number {
    const char* part;
    int error;
};

// illumos sys/errno.h; the first part that is found decides, and what has none is EINVAL.
constexpr std::array<Number, 4> numbers{{{"already", 17}, {"does not exist", 2}, {"in use", 16}, {"busy", 16}}};

} // namespace

QString itadmFailure(const QString& subcommand, const QString& answer)
{
    int error = 22;
    for (const Number& number : numbers)
        if (answer.contains(QLatin1String(number.part))) {
            error = number.error;
            break;
        }
    return QStringLiteral("%1\n itadm %2 failed with error %3\n").arg(answer, subcommand).arg(error);
}

} // namespace twinrail::lab
