// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/packages.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/apt.h"
#include "core/lab/client/tools/basetools.h"
#include "core/lab/client/tools/dpkg.h"
#include "core/lab/client/tools/rpm.h"
#include "core/lab/client/tools/yum.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

void addTools(ClientModel& model)
{
    switch (model.release.packageTools) {
    case PackageTools::Rpm:
        addRpm(model);
        addYum(model);
        return;
    case PackageTools::Dpkg:
        addDpkg(model);
        addApt(model);
        return;
    }
}

void removeTree(Files& files, const QString& path)
{
    if (const std::optional<Node> node = files.look(path, false); node && node->kind == Node::Kind::Directory)
        for (const QString& name : files.children(path))
            removeTree(files, path + QLatin1Char('/') + name);
    (void)files.remove(path);
}

} // namespace

Packages::Packages(ClientModel& model) : m_model(model)
{
    for (const Package& package : model.release.packages(model.machine.name))
        m_offered[package.name] = package;
    for (const auto& entry : m_offered)
        if (entry.second.base)
            install(entry.first);
    addTools(model);
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

QList<Package> Packages::all() const
{
    QList<Package> packages;
    for (const auto& entry : m_offered)
        packages << entry.second;
    return packages;
}

QStringList Packages::install(const QString& name)
{
    if (offered(name) != nullptr)
        m_asked.insert(name);
    return bringIn(name);
}

QStringList Packages::bringIn(const QString& name)
{
    const Package* package = offered(name);
    if (package == nullptr || isInstalled(name))
        return {};
    QStringList arrived;
    for (const QString& required : package->requirements)
        arrived << bringIn(required);
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
    m_residual.erase(name);
    for (const QString& started : package->starts)
        m_model.services.startIfMet(started);
    return arrived << name;
}

void Packages::remove(const QString& name, Leaving leaving)
{
    if (leaving == Leaving::Nothing && isResidual(name))
        dropFiles(m_offered.at(name), leaving);
    if (leaving == Leaving::Nothing)
        m_residual.erase(name);
    if (!isInstalled(name))
        return;
    const Package package = m_offered.at(name);
    for (auto service = package.services.crbegin(); service != package.services.crend(); ++service)
        m_model.services.drop(service->name);
    dropFiles(package, leaving);
    for (const auto& program : m_programs[name])
        m_model.machine.programs.erase(program.first);
    m_installed.erase(name);
    m_asked.erase(name);
    if (leaving == Leaving::Config && !package.files.isEmpty())
        m_residual.insert(name);
}

void Packages::dropFiles(const Package& package, Leaving leaving)
{
    Files& files = m_model.machine.files;
    for (const PackageFile& file : package.files) {
        const std::optional<Node> found = files.look(file.path);
        if (!found || (leaving == Leaving::Config && file.kind != PackageFile::Kind::Plain))
            continue;
        if (leaving == Leaving::Edited && file.kind == PackageFile::Kind::Config && found->bytes != file.bytes)
            files.add(file.path + QStringLiteral(".rpmsave"), found->bytes, found->mode);
        (void)files.remove(file.path);
    }
    if (leaving == Leaving::Nothing)
        for (const QString& directory : package.purges)
            removeTree(files, directory);
    for (auto directory = package.directories.crbegin(); directory != package.directories.crend(); ++directory)
        if (files.children(*directory).isEmpty()) // what others put there stays, and the directory with it
            (void)files.remove(*directory);
}

bool Packages::isLeftOver(const QString& name) const
{
    if (!cameAlong(name))
        return false;
    return std::none_of(m_installed.begin(), m_installed.end(), [&](const QString& other) {
        return m_offered.at(other).requirements.contains(name) && !isLeftOver(other);
    });
}

QJsonObject Packages::toJson() const
{
    QJsonObject packages;
    for (const Package& package : installed())
        if (!isLeftOver(package.name))
            packages[package.name] = package.versionRelease();
    return packages;
}

} // namespace twinrail::lab
