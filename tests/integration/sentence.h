// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every error owes its reader.

#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

/// One sentence for people: it ends like one, stands on one line, and no placeholder is left in it.
inline void expectOneSentence(const Error& error)
{
    EXPECT_TRUE(error.text.endsWith(u'.')) << describe(error).toStdString();
    EXPECT_FALSE(error.text.contains(u'\n')) << describe(error).toStdString();
    EXPECT_FALSE(error.text.contains(u'%')) << describe(error).toStdString();
    EXPECT_GT(error.text.size(), 15) << describe(error).toStdString();
}

} // namespace twinrail
