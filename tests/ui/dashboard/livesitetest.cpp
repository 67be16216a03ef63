// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/livesite.h"

#include <gtest/gtest.h>

using namespace twinrail;
