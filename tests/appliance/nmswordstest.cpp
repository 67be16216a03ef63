// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/answer.h"
#include "core/appliance/nms/errors.h"
#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

using namespace twinrail;
using namespace twinrail::nms;

namespace {

struct RefusalCase {
    const char* name;
    const char* text; ///< nms-api §2.3 and §5, names filled in
    Fault fault;
    Error::Kind kind;
};
std::ostream& operator<<(std::ostream& out, const RefusalCase& row) { return out << row.name; }

constexpr auto conflict = Error::Kind::Conflict;
constexpr auto notFound = Error::Kind::NotFound;

} // namespace

class NmsRefusal : public testing::TestWithParam<RefusalCase> {};

TEST_P(NmsRefusal, isClassifiedAndKeptVerbatim)
{
    const RefusalCase& row = GetParam();
    EXPECT_EQ(classify(qs(row.text)), row.fault);
    const Error error = refusal({qs("stmf"), qs("create_hostgroup"), {}}, qs(row.text));
    EXPECT_EQ(error.kind, row.kind);
    EXPECT_EQ(error.evidence, qs(row.text).trimmed());
    EXPECT_TRUE(error.text.contains(qs("stmf.create_hostgroup")));
}

INSTANTIATE_TEST_SUITE_P(
    , NmsRefusal,
    testing::Values(
        RefusalCase{
            "targetConfigured",
            "Unable to create iscsi target\n iSCSI target X already configured\n itadm create-target failed with "
            "error 17\n",
            Fault::Exists, conflict},
        RefusalCase{"targetGroup", "Unable to create targetgroup: stmfadm: X: already exists\n", Fault::Exists,
                    conflict},
        RefusalCase{"member", "Unable to add member to targetgroup: stmfadm: X: already exists\n", Fault::Exists,
                    conflict},
        RefusalCase{"offline", "Unable to add member to targetgroup: stmfadm: STMF target must be offline",
                    Fault::NeedsOffline, conflict},
        RefusalCase{"unitInUse", "Unable to create lu with zvol 'Z':\n sbdadm: filename /dev/zvol/rdsk/Z: in use\n",
                    Fault::Busy, conflict},
        RefusalCase{"view3", "Unable to add view to zvol 'Z' (LUNs in use: ):\n stmfadm: view entry exists\n",
                    Fault::Exists, conflict},
        RefusalCase{"view4", "(rc: 256) Unable to add view to zvol 'Z':\n add-view: view already exists\n",
                    Fault::Exists, conflict},
        RefusalCase{"lunTaken", "Unable to add view to zvol 'Z':\n stmfadm: LUN already in use\n", Fault::Busy,
                    conflict},
        RefusalCase{"portalTaken", "itadm: Portal 10.10.8.90:3260 already in use\n", Fault::Busy, conflict},
        RefusalCase{"noUnit", "LU does not exist for zvol 'Z'\n", Fault::Missing, notFound},
        RefusalCase{"noZvol", "Zvol 'Z' does not exist\n", Fault::Missing, notFound},
        RefusalCase{"noEntries", "Unable to locate the specified zvol", Fault::Missing, notFound},
        RefusalCase{"hostGroupUsed", "Unable to destroy hostgroup 'hg'\n", Fault::Busy, conflict},
        RefusalCase{"groupUsed", "stmfadm: hg: group is in use by existing view entry\n", Fault::Busy, conflict},
        RefusalCase{"dataset", "cannot create 'tank/a': dataset already exists\n", Fault::Exists, conflict},
        RefusalCase{"children", "zvol has children\n", Fault::Busy, conflict},
        RefusalCase{"clones", "snapshot has dependent clones\n", Fault::Busy, conflict},
        RefusalCase{"restarting", "Cannot introspect object com.nexenta.nms.Stmf", Fault::Restarting,
                    Error::Kind::Unreachable},
        RefusalCase{"noReply", "Did not receive a reply. Possible causes include…", Fault::NoReply,
                    Error::Kind::Unreachable},
        RefusalCase{"denied",
                    "com.nexenta.nms.PropertyAccessDenied: X: denied access to property P - allowed: ri, attempted: w",
                    Fault::Other, Error::Kind::Failed}));

namespace {

struct AnswerCase {
    const char* name;
    int status;
    const char* body;
    const char* result; ///< null: a refusal with `refusal`
    const char* refusal;
};
std::ostream& operator<<(std::ostream& out, const AnswerCase& row) { return out << row.name; }

struct NoAnswerCase {
    const char* name;
    int status;
    const char* body;
    Error::Kind kind;
};
std::ostream& operator<<(std::ostream& out, const NoAnswerCase& row) { return out << row.name; }

} // namespace

class NmsAnswer : public testing::TestWithParam<AnswerCase> {};

TEST_P(NmsAnswer, isDecidedByTheErrorMember)
{
    const AnswerCase& row = GetParam();
    const Result<Answer> answer = readAnswer(row.status, row.body);
    ASSERT_TRUE(answer) << describe(answer.error()).toStdString();
    EXPECT_EQ(answer->refusal, qs(row.refusal));
    EXPECT_EQ(answer->result, row.result ? json(row.result) : QJsonValue());
}

INSTANTIATE_TEST_SUITE_P(
    , NmsAnswer,
    testing::Values(AnswerCase{"list", 200, R"({"tg_flash":null,"result":["a"],"error":null})", R"(["a"])", ""},
                    AnswerCase{"nothing", 200, R"({"result":null,"error":null})", "null", ""},
                    AnswerCase{"noErrorMember", 200, R"({"result":1})", "1", ""},
                    AnswerCase{"object", 200, R"({"result":null,"error":{"message":"no\n"}})", nullptr, "no\n"},
                    AnswerCase{"bareText", 200, R"({"result":null,"error":"no"})", nullptr, "no"},
                    AnswerCase{"oddError", 200, R"({"error":{"code":3}})", nullptr, R"([{"code":3}])"},
                    AnswerCase{"with500", 500, R"({"result":null,"error":{"message":"no"}})", nullptr, "no"}));

class NmsNoAnswer : public testing::TestWithParam<NoAnswerCase> {};

TEST_P(NmsNoAnswer, isAnErrorOfItsKind)
{
    const Result<Answer> answer = readAnswer(GetParam().status, GetParam().body, "https://elsewhere/");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, GetParam().kind);
    EXPECT_TRUE(answer.error().evidence.startsWith(qs("HTTP %1").arg(GetParam().status)));
}

INSTANTIATE_TEST_SUITE_P(, NmsNoAnswer,
                         testing::Values(NoAnswerCase{"login", 401, "", Error::Kind::Refused},
                                         NoAnswerCase{"right", 403, "<html>", Error::Kind::Refused},
                                         NoAnswerCase{"redirect", 302, "", Error::Kind::Malformed},
                                         NoAnswerCase{"page", 200, "<html>NMV</html>", Error::Kind::Malformed},
                                         NoAnswerCase{"empty", 200, "", Error::Kind::Malformed},
                                         NoAnswerCase{"otherJson", 200, R"({"name":"x"})", Error::Kind::Malformed},
                                         NoAnswerCase{"missing", 404, "<html>", Error::Kind::Malformed},
                                         NoAnswerCase{"starting", 503, "<html>", Error::Kind::Unreachable}));

TEST(NmsPage, showsNoMoreThanTheBeginningOfAPage)
{
    const Result<Answer> answer = readAnswer(200, QByteArray(5000, 'x'));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().evidence, qs("HTTP 200\n") + QString(200, u'x'));
}
