// SPDX-License-Identifier: Apache-2.0
// keychainprobe DEADLINE-MS (read KEY | write KEY SECRET | remove KEY): one call of the keychain vault in a process of
// its own, since the session bus of a process is settled by its first call. Prints "ok SECRET" or the kind of error.
#include "core/credentials/keychainvault.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace twinrail;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    KeychainVault vault{std::chrono::milliseconds(words.value(1).toInt())};
    const QString verb = words.value(2);
    const QString key = words.value(3);
    Result<Secret> outcome = Secret();
    if (verb == QLatin1String("read"))
        outcome = vault.read(key);
    else if (const Result<> done =
                 verb == QLatin1String("write") ? vault.write(key, Secret(words.value(4).toUtf8())) : vault.remove(key);
             !done)
        outcome = fail(done.error());
    if (outcome)
        std::printf("ok %s\n", outcome->reveal().constData());
    else
        std::printf("%s\n", kindWord(outcome.error().kind).toUtf8().constData());
    std::fflush(stdout);
    std::_Exit(0); // at a regular exit QtDBus waits for a bus that never answers, which is not the vault's to end
}
