// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;
class Packages;

/// The programs of this folder that have no part of the model behind them: those of every installation go into the
/// machine, the others with their package.
void addBaseTools(ClientModel& model, Packages& packages);

} // namespace twinrail::lab
