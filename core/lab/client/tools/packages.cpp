// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/packages.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/basetools.h"
#include "core/lab/client/tools/rpm.h"
#include "core/lab/client/tools/yum.h"

namespace twinrail::lab {

Packages::Packages(ClientModel& model) : m_model(model)
{
    for (const Package& package : catalogue(model.release, model.machine.name))
        m_offered[package.name] = package;
    for (const auto& entry : m_offered)
        if (entry.second.base)
            install(entry.first);
    addRpm(model);
    addYum(model);
    addBaseTools(model, *this);
}

void Packages::provide(const QString& package, const QString& program, Program body)
{
    if (isInstalled(package))
        m_model.machine.programs[program] = body;
    m_programs[package][program] = std::move(body);
}

const Package* Packages::offered(const QString& name) const
{
    const auto found = m_offered.find(name);
    return found == m_offered.end() ? nullptr : &found->second;
}

QList<Package> Packages::installed() const
{
    QList<Package> packages;
    for (const QString& name : m_installed)
        packages << m_offered.at(name);
    return packages;
}

QStringList Packages::install(const QString& name)
{
    const Package* package = offered(name);
    if (package == nullptr || isInstalled(name))
        return {};
    QStringList arrived;
    for (const QString& required : package->requirements)
        arrived << install(required);
    Files& files = m_model.machine.files;
    for (const QString& directory : package->directories)
        files.makePath(directory);
    for (const PackageFile& file : package->files)
        if (!files.look(file.path))
            files.add(file.path, file.bytes, file.mode);
    for (const Service& service : package->services)
        m_model.services.bring(service);
    for (const auto& program : m_programs[name])
        m_model.machine.programs[program.first] = program.second;
    m_installed.insert(name);
    return arrived << name;
}

void Packages::remove(const QString& name)
{
    if (!isInstalled(name))
        return;
    const Package package = m_offered.at(name);
    for (const Service& service : package.services)
        m_model.services.drop(service.name);
    Files& files = m_model.machine.files;
    for (const PackageFile& file : package.files) {
        const std::optional<Node> found = files.look(file.path);
        if (!found)
            continue;
        if (file.kind == PackageFile::Kind::Config && found->bytes != file.bytes)
            files.add(file.path + QStringLiteral(".rpmsave"), found->bytes, found->mode);
        (void)files.remove(file.path);
    }
    for (auto directory = package.directories.crbegin(); directory != package.directories.crend(); ++directory)
        if (files.children(*directory).isEmpty()) // what others put there stays, and the directory with it
            (void)files.remove(*directory);
    for (const auto& program : m_programs[name])
        m_model.machine.programs.erase(program.first);
    m_installed.erase(name);
}

QJsonObject Packages::toJson() const
{
    QJsonObject packages;
    for (const Package& package : installed())
        packages[package.name] = package.versionRelease();
    return packages;
}

} // namespace twinrail::lab
