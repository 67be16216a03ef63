// SPDX-License-Identifier: Apache-2.0
// A bare lab appliance for clients that are not ours (driver.py): nmsserve 3|4 PORTS_FILE.
// Writes where it listens as JSON, then serves until its standard input ends, so it never outlives who started it.
#include "core/lab/san/nmsserver.h"
#include "tests/lab/sanseed.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

using namespace twinrail;
using namespace twinrail::lab;

namespace {

constexpr char user[] = "admin";
constexpr char password[] = "nexenta"; // the factory login, known to everybody (nms-api §1)

bool writePorts(const QString& path, quint16 port)
{
    const QJsonObject http{{QStringLiteral("host"), QStringLiteral("127.0.0.1")}, {QStringLiteral("port"), port}};
    const QJsonObject appliance{{QStringLiteral("http"), http},
                                {QStringLiteral("user"), QLatin1String(user)},
                                {QStringLiteral("password"), QLatin1String(password)}};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{QStringLiteral("appliance"), appliance}}).toJson()) > 0 &&
           file.commit();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Comstar san = bareSan();
    san.poolBytes = 100ULL << 30;
    std::recursive_mutex lock;
    const Personality personality = arguments.at(1) == u"3" ? Personality::Nms3 : Personality::Nms4;
    const auto server = NmsServer::start(san, lock, user, password, Tls::No, personality);
    if (!server || !writePorts(arguments.at(2), (*server)->port()))
        return 1;
    while (std::getchar() != EOF) {
    }
    return 0;
}
