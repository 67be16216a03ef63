// SPDX-License-Identifier: Apache-2.0

// Every reader against what real machines answered to its own question.

#include "tests/contract/contract.h"
#include "tests/contract/facts.h"
#include "tests/contract/names.h"
#include "tests/contract/recording.h"
#include "tests/fixture.h"
#include "tests/print.h"

#include "core/lab/world/siteparts.h"

#include <QDir>

namespace twinrail::contract {

namespace {

struct Case {
    const char* distro;
    const char* client;
    Kept kept;
    friend std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.distro << ' ' << one.kept; }
};

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const Kept& kept : recordings()) {
        all.push_back({"debian12", "prague", kept});
        all.push_back({"debian13", "brno", kept});
    }
    return all;
}

class Recorded : public ::testing::TestWithParam<Case> {
protected:
    /// Everything that was kept of this situation: names need sessions and disks too.
    [[nodiscard]] static Playback playback()
    {
        Playback host;
        for (const Kept& kept : recordings())
            if (QLatin1String(kept.situation) == QLatin1String(GetParam().kept.situation))
                host.add(dataFile(rawFile(QLatin1String(GetParam().distro), kept)));
        return host;
    }
    [[nodiscard]] static ClientScene scene()
    {
        const Site site = lab::howtoSite();
        ClientScene scene{site, *site.client(QLatin1String(GetParam().client)), {}, {}};
        for (const DistroProfile& profile : allProfiles())
            if (profile.id == QLatin1String(GetParam().distro))
                scene.profile = profile;
        return scene;
    }
};

} // namespace

TEST_P(Recorded, answerIsReadAsOnTheMachineItself)
{
    const Kept& kept = GetParam().kept;
    const QString name = QLatin1String(kept.aspect);
    Playback host = playback();
    const Names names = Names::ask(host);
    Portrait read;
    for (const QString& line : linesOf(aspect(name), host, scene()))
        read.aspects[name] << names.spoken(line);
    read.aspects[name].sort();

    EXPECT_EQ(unmet(situation(QLatin1String(kept.situation)), read).join(u'\n').toStdString(), "");
    const Portrait whole =
        Portrait::of(dataFile(portraitFile(QLatin1String(GetParam().distro), QLatin1String(kept.situation))));
    EXPECT_EQ(read.aspects.value(name), whole.aspects.value(name));
}

TEST(Recordings, areAllRead)
{
    for (const char* distro : {"debian12", "debian13"}) {
        QStringList listed;
        for (const Kept& kept : recordings())
            listed << rawFile(QLatin1String(distro), kept).section(u'/', -1);
        const QDir kept(QStringLiteral(TEST_DATA "/contract/raw/") + QLatin1String(distro));
        for (const QString& file : kept.entryList(QDir::Files))
            EXPECT_TRUE(listed.contains(file)) << file.toStdString() << " stands in no list: record anew, or delete it";
    }
}

INSTANTIATE_TEST_SUITE_P(Machines, Recorded, ::testing::ValuesIn(cases()), [](const auto& one) {
    return QStringLiteral("%1_%2_%3")
        .arg(QLatin1String(one.param.distro), QLatin1String(one.param.kept.situation),
             QLatin1String(one.param.kept.aspect))
        .replace(u'-', u'_')
        .toStdString();
});

} // namespace twinrail::contract
