// SPDX-License-Identifier: Apache-2.0
#pragma once

// Recorded tool output: tests/data/<tool>/<distro>-<case>.txt. The form is described in tests/data/README.md.

#include "core/host/command.h"

#include <gtest/gtest.h>

#include <QFile>

namespace twinrail {

/// The bytes of a file below tests/data; a missing file fails the test.
inline QByteArray dataFile(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "no such file below tests/data: " << name.toStdString();
        return {};
    }
    return file.readAll();
}

/// A recorded answer; a file that does not have the recorded form fails the test.
inline Output fixture(const QString& name)
{
    static const QByteArray outMark = QByteArrayLiteral("\n--- stdout ---\n");
    static const QByteArray errMark = QByteArrayLiteral("--- stderr ---\n");
    static const QByteArray exitMark = QByteArrayLiteral("\nexit: ");
    const QByteArray text = dataFile(name);
    const qsizetype exit = text.indexOf(exitMark);
    const qsizetype out = text.indexOf(outMark);
    const qsizetype err = text.lastIndexOf(errMark);
    if (exit < 0 || out < exit || err < out) {
        ADD_FAILURE() << "not in the form of recorded output: " << name.toStdString();
        return Output{{}, {}, -1};
    }
    const qsizetype outStart = out + outMark.size();
    const qsizetype exitStart = exit + exitMark.size();
    Output output;
    output.out = text.mid(outStart, err - outStart);
    output.err = text.mid(err + errMark.size());
    output.status = text.mid(exitStart, text.indexOf('\n', exitStart) - exitStart).trimmed().toInt();
    return output;
}

} // namespace twinrail
