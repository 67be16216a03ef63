// SPDX-License-Identifier: Apache-2.0
// NMS over the wire: path, login, envelope, faults and counters (nms-api §1, §2.1).
#include "core/lab/san/nmsserver.h"
#include "tests/lab/sanclient.h"
#include "tests/lab/sanseed.h"
#include "tests/print.h"

#include <QElapsedTimer>

namespace twinrail::lab {

namespace {

class NmsOnTheWire : public testing::Test {
protected:
    NmsOnTheWire() : m_server(started(Tls::No)) {}

    std::unique_ptr<NmsServer> started(Tls tls)
    {
        auto server = NmsServer::start(m_san, m_lock, "admin", "nexenta", tls, Personality::Nms3);
        EXPECT_TRUE(server);
        return std::move(*server);
    }

    RawClient::Reply send(const QByteArray& bytes)
    {
        RawClient client(m_server->port());
        client.send(bytes);
        return client.reply();
    }

    RawClient::Reply call(const char* object, const char* method, const QJsonArray& arguments = {})
    {
        return send(postBytes("/rest/nms", callBody(object, method, arguments)));
    }

    RawClient::Reply createGroup() { return call("stmf", "create_hostgroup", {QStringLiteral("hg_b")}); }
    bool groupIsThere()
    {
        const std::lock_guard guard(m_lock);
        return m_san.hostGroups.contains(QStringLiteral("hg_b"));
    }

    Comstar m_san = seedSan();
    std::recursive_mutex m_lock;
    std::unique_ptr<NmsServer> m_server;
};

QString messageIn(const QByteArray& body)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toObject();
    return error.value(QLatin1String("message")).toString();
}

} // namespace

TEST_F(NmsOnTheWire, answersOnBothSpellingsOfItsPath)
{
    const QByteArray body = callBody("stmf", "list_hostgroups", {});
    for (const char* path : {"/rest/nms", "/rest/nms/"}) {
        const RawClient::Reply reply = send(postBytes(path, body));
        EXPECT_EQ(reply.status(), 200);
        EXPECT_EQ(reply.body, QByteArray(R"({"error":null,"result":["hg_hydra_databases"],"tg_flash":null})"));
    }
    EXPECT_EQ(send(postBytes("/rest/other", body)).status(), 404);
    EXPECT_EQ(send("GET /rest/nms HTTP/1.1\r\nHost: lab9\r\n\r\n").status(), 405);
}

TEST_F(NmsOnTheWire, saysNoInsideASuccessfulReply)
{
    const RawClient::Reply reply = call("stmf", "create_targetgroup", {targetGroup});
    EXPECT_EQ(reply.status(), 200);
    EXPECT_EQ(
        reply.body,
        QByteArray(
            R"({"error":{"message":"Unable to create targetgroup: stmfadm: tg_hydra_databases: already exists\n"},)"
            R"("result":null,"tg_flash":null})"));
}

TEST_F(NmsOnTheWire, wantsTheRightLoginBeforeAnythingElse)
{
    const QByteArray body = callBody("stmf", "create_hostgroup", {QStringLiteral("hg_b")});
    for (const QByteArray& login : {QByteArray("admin:wrong"), QByteArray("root:nexenta"), QByteArray()}) {
        const RawClient::Reply reply = send(postBytes("/rest/nms", body, login));
        EXPECT_EQ(reply.status(), 401);
        EXPECT_TRUE(reply.head.contains("WWW-Authenticate: Basic"));
    }
    EXPECT_FALSE(groupIsThere());
    EXPECT_TRUE(m_server->calls().byName.isEmpty());
}

TEST_F(NmsOnTheWire, refusesWhatIsNotACall)
{
    for (const char* body : {"", "[]", "{}", "nonsense", R"({"object":"stmf","method":"list_targets"})"})
        EXPECT_TRUE(messageIn(send(postBytes("/rest/nms", body)).body).contains(u"WrongArguments")) << body;
}

TEST_F(NmsOnTheWire, addressesAPluginByItsOwnMember)
{
    const RawClient::Reply reply =
        send(postBytes("/rest/nms", R"({"plugin":"nms-rsf-cluster","method":"get_names","params":[""]})"));
    EXPECT_TRUE(messageIn(reply.body).contains(u"nms-rsf-cluster")) << reply.body.toStdString();
}

TEST_F(NmsOnTheWire, countsCallsAndWrites)
{
    call("stmf", "list_hostgroups");
    call("stmf", "list_hostgroups");
    createGroup();
    call("appliance", "execute", {QStringLiteral("itadm list-tpg -v")});
    call("appliance", "execute", {QStringLiteral("itadm create-tpg tpg_c 10.1.1.1")});
    const NmsCalls calls = m_server->calls();
    EXPECT_EQ(calls.byName.value(QStringLiteral("stmf.list_hostgroups")), 2);
    EXPECT_EQ(calls.byName.value(QStringLiteral("appliance.execute")), 2);
    EXPECT_EQ(calls.writes, 2);
    m_server->forgetCalls();
    EXPECT_EQ(m_server->calls().writes, 0);
}

TEST_F(NmsOnTheWire, waitsForTheLockOfTheWorld)
{
    std::unique_lock guard(m_lock);
    RawClient client(m_server->port());
    client.send(postBytes("/rest/nms", callBody("stmf", "list_hostgroups", {})));
    EXPECT_FALSE(client.socket.waitForReadyRead(150));
    guard.unlock();
    EXPECT_EQ(client.reply().status(), 200);
}

TEST_F(NmsOnTheWire, speaksTlsOnAPortOfItsOwn)
{
    EXPECT_EQ(m_server->certificateFingerprint(), QString());
    const std::unique_ptr<NmsServer> secure = started(Tls::Yes);
    EXPECT_EQ(secure->certificateFingerprint().size(), 95);
    RawClient client(secure->port(), Line::Secure);
    client.send(postBytes("/rest/nms", callBody("appliance", "get_fqdn", {})));
    EXPECT_TRUE(client.reply().body.contains("lab9.dom.homer"));
}

// Faults. Each row: what arrives, and whether the write was done all the same.
struct FaultCase {
    const char* name;
    Fault fault;
    int status;         ///< 0: nothing came
    const char* inBody; ///< part of the body
    bool performed;
};

std::ostream& operator<<(std::ostream& out, const FaultCase& row) { return out << row.name; }

class NmsFault : public NmsOnTheWire, public testing::WithParamInterface<FaultCase> {};

TEST_P(NmsFault, hitsOneCallAndIsOver)
{
    m_server->faults().plan({GetParam().fault, 1, {}, std::chrono::milliseconds(150)});
    QElapsedTimer clock;
    clock.start();
    const RawClient::Reply reply = createGroup();
    EXPECT_EQ(reply.status(), GetParam().status);
    EXPECT_TRUE(reply.body.contains(GetParam().inBody)) << reply.body.toStdString();
    EXPECT_EQ(groupIsThere(), GetParam().performed);
    EXPECT_TRUE(clock.elapsed() >= 140 || GetParam().fault != Fault::Delay);
    const bool wholeAnswer = QJsonDocument::fromJson(reply.body).isObject();
    EXPECT_TRUE(!wholeAnswer || GetParam().fault != Fault::HalfAnswer);
    EXPECT_EQ(m_server->calls().writes, GetParam().performed ? 1 : 0);
    EXPECT_TRUE(m_server->faults().isEmpty());
    const QString second = messageIn(createGroup().body);
    EXPECT_EQ(second.isEmpty(), !GetParam().performed) << second.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Faults, NmsFault,
    testing::Values(FaultCase{"delay", Fault::Delay, 200, R"("error":null)", true},
                    FaultCase{"reset", Fault::Reset, 0, "", false},
                    FaultCase{"halfAnswer", Fault::HalfAnswer, 200, "{", true},
                    FaultCase{"htmlBody", Fault::HtmlBody, 200, "<html>", false},
                    FaultCase{"unavailable", Fault::Unavailable, 503, "Service Unavailable", false},
                    FaultCase{"cannotIntrospect", Fault::CannotIntrospect, 200,
                              "Cannot introspect object com.nexenta.nms.", false},
                    FaultCase{"noReplyBefore", Fault::NoReplyBefore, 200, "not receive a reply", false},
                    FaultCase{"noReplyAfter", Fault::NoReplyAfter, 200, "not receive a reply", true}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST_F(NmsOnTheWire, keepsAFaultForTheCallItIsMeantFor)
{
    m_server->faults().plan({Fault::Unavailable, 2, QStringLiteral("stmf.create_hostgroup"), {}});
    EXPECT_EQ(call("stmf", "list_hostgroups").status(), 200);
    EXPECT_EQ(createGroup().status(), 503);
    EXPECT_EQ(createGroup().status(), 503);
    EXPECT_EQ(createGroup().status(), 200);
    EXPECT_TRUE(groupIsThere());
}

TEST_F(NmsOnTheWire, forgetsPlannedFaults)
{
    m_server->faults().plan({Fault::Reset, 5, {}, {}});
    m_server->faults().clear();
    EXPECT_EQ(createGroup().status(), 200);
}

namespace {

/// Notes when it was asked, and what the storage held at that moment.
class NotingBackend : public Backend {
public:
    void refresh(Comstar& model) override
    {
        notes << QStringLiteral("refresh") << model.hostGroups.keys();
        model.hostGroups[QStringLiteral("hg_real")]; // as the real storage says
    }
    void follow(const Comstar& model) override { notes << QStringLiteral("follow") << model.hostGroups.keys(); }
    QStringList notes;
};

} // namespace

TEST_F(NmsOnTheWire, asksItsBackendBeforeACallAndLetsItFollowBeforeTheAnswer)
{
    NotingBackend backend;
    m_server->setBackend(&backend);
    createGroup();
    const QStringList wanted{QStringLiteral("refresh"), hostGroup, QStringLiteral("follow"),
                             QStringLiteral("hg_b"),    hostGroup, QStringLiteral("hg_real")};
    EXPECT_EQ(backend.notes, wanted);

    m_server->setBackend(nullptr);
    call("stmf", "list_hostgroups");
    EXPECT_EQ(backend.notes, wanted);
}

} // namespace twinrail::lab
