// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/bench.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace twinrail::vm {

namespace {

QString benchFile() { return Bench::directory() + QStringLiteral("/bench.json"); }

QJsonObject toJson(const QMap<QString, QString>& map)
{
    QJsonObject json;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QMap<QString, QString> textsOf(const QJsonValue& json)
{
    QMap<QString, QString> map;
    const QJsonObject object = json.toObject();
    for (const QString& key : object.keys())
        map.insert(key, object.value(key).toString());
    return map;
}

} // namespace

QString Bench::directory()
{
    QString root = qEnvironmentVariable("TWINRAIL_VM_DIR");
    if (root.isEmpty())
        root = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/twinrail/vm");
    return QDir::cleanPath(QDir(root).absolutePath()) + QStringLiteral("/run");
}

Result<Bench> Bench::read()
{
    QFile file(benchFile());
    const auto json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (json.isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("No bench runs: start it with \"vmbench up\"."), benchFile());
    Bench bench;
    const QJsonObject ports = json.value(QStringLiteral("ports")).toObject();
    for (const QString& name : ports.keys())
        bench.ports.insert(name, quint16(ports.value(name).toInt()));
    bench.images = textsOf(json.value(QStringLiteral("images")));
    bench.hostKeys = textsOf(json.value(QStringLiteral("hostKeys")));
    bench.accelerator = json.value(QStringLiteral("accelerator")).toString();
    return bench;
}

Result<> Bench::write() const
{
    QJsonObject numbers;
    for (auto port = ports.begin(); port != ports.end(); ++port)
        numbers.insert(port.key(), port.value());
    const QJsonObject json{{QStringLiteral("ports"), numbers},
                           {QStringLiteral("images"), toJson(images)},
                           {QStringLiteral("hostKeys"), toJson(hostKeys)},
                           {QStringLiteral("accelerator"), accelerator}};
    QSaveFile file(benchFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(Error::Kind::Failed, QStringLiteral("%1 cannot be written.").arg(benchFile()), file.errorString());
    return {};
}

QStringList machineNames() { return {QStringLiteral("san"), QStringLiteral("prague"), QStringLiteral("brno")}; }

} // namespace twinrail::vm
