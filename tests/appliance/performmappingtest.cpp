// SPDX-License-Identifier: Apache-2.0
#include "tests/appliance/performing.h"

#include <gtest/gtest.h>

#include <map>

using namespace twinrail;

namespace {

/// Views of two zvols; gives the LUN that the test says, whatever was asked for.
struct Views {
    std::map<QString, QJsonArray> entries{{qs("tank/hydra_db-a01"), {}}, {qs("tank/other"), {}}};
    QString givenLun = qs("11");

    FakeReply operator()(const FakeCall& call)
    {
        if (call.name == qs("zvol.get_names"))
            return resultReply(json(R"(["tank/hydra_db-a01","tank/other","tank/bare"])"));
        const QString zvol = call.params.first().toString();
        if (call.name == qs("scsidisk.list_lun_mapping_entries"))
            return entries.count(zvol) ? resultReply(entries[zvol]) : errorReply("Unable to locate the specified zvol");
        if (call.name == qs("scsidisk.add_lun_mapping_entry")) {
            QJsonObject entry = call.params.last().toObject();
            entry[qs("lun")] = givenLun;
            entry[qs("entry_number")] = QString::number(entries[zvol].size());
            entries[zvol].append(entry);
            return resultReply(entry);
        }
        if (call.name == qs("scsidisk.remove_lun_mapping_entry")) {
            QJsonArray& list = entries[zvol];
            for (qsizetype i = 0; i < list.size(); ++i)
                if (list.at(i).toObject().value(qs("entry_number")) == call.params.last()) {
                    list.removeAt(i);
                    return resultReply({});
                }
            return errorReply("stmfadm: view entry not found\n");
        }
        return elsewise(call);
    }

    void add(const char* zvol, const char* lun, const char* host, const char* target)
    {
        QJsonArray& list = entries[qs(zvol)];
        list.append(QJsonObject{{qs("lun"), qs(lun)},
                                {qs("host_group"), qs(host)},
                                {qs("target_group"), qs(target)},
                                {qs("entry_number"), QString::number(list.size())}});
    }
};

FakeNms::Handler speaking(Views* views)
{
    return [views](const FakeCall& call) { return (*views)(call); };
}

} // namespace

TEST(PerformMapping, mapsALunAndFindsItAgain)
{
    Views views;
    FakeNms nms(speaking(&views));
    const Result<> done = perform(nms, make(mappingDeed()));
    EXPECT_TRUE(done) << describe(done.error()).toStdString();
    EXPECT_EQ(nms.count(qs("scsidisk.add_lun_mapping_entry")), 1);
    EXPECT_TRUE(perform(nms, make(mappingDeed())));
    EXPECT_EQ(nms.count(qs("scsidisk.add_lun_mapping_entry")), 1);
}

TEST(PerformMapping, mapsNoLunThatSomebodySeesAlready)
{
    Views views;
    views.add("tank/other", "11", "hg_hydra_databases", "All");
    FakeNms nms(speaking(&views));
    const Result<> done = perform(nms, make(mappingDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(nms.count(qs("scsidisk.add_lun_mapping_entry")), 0);
}

TEST(PerformMapping, takesBackOnlyTheMappingThatGotAnotherLun)
{
    Views views;
    views.givenLun = qs("3");
    views.add("tank/hydra_db-a01", "5", "hg_other", "tg_other");
    const QJsonArray before = views.entries[qs("tank/hydra_db-a01")];
    FakeNms nms(speaking(&views));
    const Result<> done = perform(nms, make(mappingDeed()));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Failed);
    EXPECT_TRUE(done.error().text.contains(qs("LUN 3"))) << done.error().text.toStdString();
    EXPECT_EQ(views.entries[qs("tank/hydra_db-a01")], before);
}

TEST(PerformMapping, unmapsTheVeryEntry)
{
    Views views;
    views.add("tank/hydra_db-a01", "5", "hg_other", "tg_other");
    const QJsonArray before = views.entries[qs("tank/hydra_db-a01")];
    views.add("tank/hydra_db-a01", "11", "hg_hydra_databases", "tg_hydra_databases");
    FakeNms nms(speaking(&views));
    EXPECT_TRUE(perform(nms, drop(mappingDeed())));
    EXPECT_EQ(views.entries[qs("tank/hydra_db-a01")], before);
}
