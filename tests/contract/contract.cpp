// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract.h"

#include "tests/contract/facts.h"
#include "tests/fixture.h"

#include "core/base/sidebyside.h"

#include <QDir>

namespace twinrail::contract {

namespace {

struct Taken {
    Portrait portrait;
    Recordings raw;
    QString distro;
};

std::vector<Taken> takeAll(Stage& stage, const Situation& situation)
{
    const std::vector<Aspect> asked = aspectsOf(situation);
    const QList<Client>& clients = stage.site().clients;
    std::vector<Taken> taken(static_cast<std::size_t>(clients.size()));
    sideBySide(taken.size(), [&](std::size_t i) {
        const Client& client = clients.at(static_cast<qsizetype>(i));
        const ClientScene scene = stage.scene(client);
        taken[i].distro = scene.profile.id;
        taken[i].portrait = take(stage.hands(client), scene, asked, &taken[i].raw);
    });
    return taken;
}

void expectFacts(const Taken& taken, const Situation& situation)
{
    EXPECT_EQ(unmet(situation, taken.portrait).join(u'\n').toStdString(), "") << taken.distro.toStdString();
}

bool mayDiffer(Aspect::Depends depends, const Situation& situation)
{
    switch (depends) {
    case Aspect::Depends::OnServices:
        return true;
    case Aspect::Depends::OnPackages:
        return situation.from == Situation::From::Bare;
    case Aspect::Depends::OnWires:
        return situation.typed == nullptr;
    case Aspect::Depends::OnAnswers:
        return situation.typed == nullptr && !situation.railBOut;
    }
    return false;
}

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    ASSERT_TRUE(QFileInfo(file).dir().mkpath(QStringLiteral(".")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

const std::vector<Kept>& recordings()
{
    static const std::vector<Kept> table{
        {"release", "bare"},
        {"packages", "bare"},
        {"packages", "installed"},
        {"services", "bare"},
        {"services", "installed"},
        {"services", "planned"},
        {"nics", "bare"},
        {"nics", "cable-out"},
        {"initiator-name", "installed"},
        {"initiator-name", "planned"},
        {"iscsid-conf", "installed"},
        {"iscsid-conf", "planned"},
        {"multipath-conf", "planned"},
        {"wwids", "planned"},
        {"ifaces", "planned"},
        {"nodes", "planned"},
        {"sessions", "bare"},
        {"sessions", "planned"},
        {"sessions", "cable-out"},
        {"disks", "planned"},
        {"disks", "cable-out"},
        {"multipath", "bare"},
        {"multipath", "installed"},
        {"multipath", "planned"},
        {"multipath", "cable-out"},
        {"daemon-config", "planned"},
        {"map-devices", "bare"},
        {"map-devices", "planned"},
        {"map-devices", "cable-out"},
        {"connect", "bare"},
        {"connect", "planned"},
        {"connect", "cable-out"},
        {"ping", "planned"},
        {"ping", "cable-out"},
        {"discovery", "installed"},
        {"discovery", "planned"},
    };
    return table;
}

std::vector<Aspect> aspectsOf(const Situation& situation)
{
    std::vector<Aspect> asked;
    for (const Aspect& one : aspects())
        if (mayDiffer(one.depends, situation))
            asked.push_back(one);
    return asked;
}

QString portraitFile(const QString& distro, const QString& situation)
{
    return QStringLiteral("contract/%1-%2.txt").arg(distro, situation);
}

QString rawFile(const QString& distro, const Kept& kept)
{
    return QStringLiteral("contract/raw/%1/%2-%3.txt")
        .arg(distro, QLatin1String(kept.situation), QLatin1String(kept.aspect));
}

void expectAsRecorded(Stage& stage, const Situation& situation)
{
    stage.bring(situation);
    for (const Taken& taken : takeAll(stage, situation)) {
        expectFacts(taken, situation);
        const Portrait wanted = Portrait::of(dataFile(portraitFile(taken.distro, QLatin1String(situation.name))));
        EXPECT_EQ(differences(wanted, taken.portrait).join(u'\n').toStdString(), "")
            << taken.distro.toStdString() << ": - is recorded, + is said now";
    }
}

void record(Stage& stage, const Situation& situation)
{
    stage.bring(situation);
    for (const Taken& taken : takeAll(stage, situation)) {
        expectFacts(taken, situation);
        write(portraitFile(taken.distro, QLatin1String(situation.name)), taken.portrait.text());
        for (const Kept& kept : recordings())
            if (QLatin1String(kept.situation) == QLatin1String(situation.name))
                write(rawFile(taken.distro, kept), taken.raw.value(QLatin1String(kept.aspect)));
    }
}

} // namespace twinrail::contract
