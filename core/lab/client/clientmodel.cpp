// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"

#include "core/lab/world/world.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

/// A machine that has its name before the parts are made that ask for it.
Machine named(const QString& name)
{
    Machine machine;
    machine.name = name;
    return machine;
}

/// What was done stays in the logs, whatever is taken back.
bool isLog(const QString& path) { return path.startsWith(QStringLiteral("/var/log")); }

QJsonObject nodeJson(const Node& node)
{
    const QString text = QString::fromUtf8(node.bytes);
    QJsonObject json{{QStringLiteral("mode"), QString::number(node.mode, 8)},
                     {QStringLiteral("owner"), node.owner + u':' + node.group}};
    switch (node.kind) {
    case Node::Kind::File:
        json[QStringLiteral("text")] = text;
        break;
    case Node::Kind::Link:
        json[QStringLiteral("link")] = text;
        break;
    case Node::Kind::Directory:
        json[QStringLiteral("directory")] = true;
        break;
    case Node::Kind::Block:
    case Node::Kind::Character:
        json[QStringLiteral("device")] = true;
        break;
    }
    return json;
}

} // namespace

ClientModel::ClientModel(World& itsWorld, QString name, const Release& itsRelease)
    : world(itsWorld), release(itsRelease), machine(named(name)), kernel(*this), services(*this), packages(*this),
      iscsid(*this), multipathd(*this)
{}

ClientModel::~ClientModel() = default;

// Services end without their stop actions, as at a power cut; the disks' order and numbers may be new afterwards.
void ClientModel::reboot()
{
    services.powerOff();
    iscsid.initiatorName.clear();
    kernel.powerOff();
    services.boot();
}

QJsonObject ClientModel::toJson() const
{
    QJsonObject files;
    for (auto node = machine.files.stored.cbegin(); node != machine.files.stored.cend(); ++node)
        if (!isLog(node.key()))
            files[node.key()] = nodeJson(*node);
    return {{QStringLiteral("files"), files},
            {QStringLiteral("kernel"), kernel.toJson()},
            {QStringLiteral("services"), services.toJson()},
            {QStringLiteral("packages"), packages.toJson()},
            {QStringLiteral("iscsid"), iscsid.toJson()},
            {QStringLiteral("multipathd"), multipathd.toJson()}};
}

} // namespace twinrail::lab
