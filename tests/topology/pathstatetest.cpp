// SPDX-License-Identifier: Apache-2.0
#include "core/topology/pathstate.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace twinrail;

namespace {

// From the worst to the best.
const QList<PathState> ranking{PathState::Failed,     PathState::Missing,  PathState::Flapping,
                               PathState::Unexpected, PathState::Unknown,  PathState::Planned,
                               PathState::Discovered, PathState::LoggedIn, PathState::Active};

TEST(PathStates, haveAWordAndAGlyphEach)
{
    QSet<QString> words;
    QSet<QChar> glyphs;
    for (const PathState state : ranking) {
        words.insert(pathStateWord(state));
        glyphs.insert(pathStateGlyph(state));
    }
    EXPECT_EQ(words.size(), ranking.size());
    EXPECT_EQ(glyphs.size(), ranking.size());
    EXPECT_EQ(pathStateWord(PathState::LoggedIn), QStringLiteral("logged in"));
    EXPECT_EQ(pathStateGlyph(PathState::Failed), QChar(u'✕'));
}

TEST(PathStates, areOutdoneByTheWorseOne)
{
    for (qsizetype i = 0; i < ranking.size(); ++i)
        for (qsizetype j = 0; j < ranking.size(); ++j)
            EXPECT_EQ(worst(ranking.at(i), ranking.at(j)), ranking.at(std::min(i, j)));
}

} // namespace
