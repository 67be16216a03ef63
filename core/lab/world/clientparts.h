// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/siteparts.h"

namespace twinrail::lab {

struct Release;

/// A freshly installed machine with its wires: accounts root and admin (who may use sudo), the NICs, one local disk,
/// the files that say which release it is. Nothing of iSCSI or multipath yet.
ClientModel& addClient(World& world, const ClientValues& values, const Release& release);

/// What root types on it. What the command answers is of no interest: the worlds' tests look at what came of it.
void byHand(ClientModel& client, const QByteArray& line);

/// A file as its administrator left it.
void leaveFile(ClientModel& client, const QString& path, const QByteArray& text, int mode = 0644);
void appendToFile(ClientModel& client, const QString& path, const QByteArray& text);
void replaceInFile(ClientModel& client, const QString& path, const QByteArray& before, const QByteArray& after);

/// Both packages of A9.
void installPackages(ClientModel& client);

} // namespace twinrail::lab
