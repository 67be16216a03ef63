// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/parts/part.h"

#include <QAbstractScrollArea>

namespace twinrail::bench {

/// Drags the picture of a view that is shown to and fro, and fills in what its frames took: each from the move of the
/// scroll bars until what came into sight is painted. Where all of it is in sight already, all is painted anew.
void drag(QAbstractScrollArea& view, ViewCost& cost);

/// Until the view and its window have nothing left to paint.
void paintAll();

} // namespace twinrail::bench
