// SPDX-License-Identifier: Apache-2.0
#include "tests/plan/labfleet.h"

#include "core/survey/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace twinrail::testing {

namespace {

QString shortText(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .mid(1)
        .chopped(1)
        .left(300);
}

} // namespace

Result<Secret> LabCredentials::appliancePassword(const ApplianceAccess&)
{
    return Secret(m_description[u"appliance"][u"password"].toString().toUtf8());
}

Result<SshLogin> LabCredentials::sshLogin(const Client& client)
{
    SshLogin login;
    login.agent = false;
    for (const QJsonValue one : m_description[u"clients"].toArray())
        if (one[u"name"].toString() == client.name)
            login.password = Secret(one[u"password"].toString().toUtf8());
    return login;
}

LabFleet::LabFleet(const QString& name) : LabFleet(lab::makeWorld(name)) {}

LabFleet::LabFleet(Result<std::unique_ptr<lab::World>> made)
{
    if (!made)
        throw std::runtime_error(describe(made.error()).toStdString());
    auto started = lab::Lab::start(std::move(*made), directory.path());
    if (!started)
        throw std::runtime_error(describe(started.error()).toStdString());
    lab = std::move(*started);
    site = lab->site();
    LabCredentials credentials(*lab);
    const auto never = [](const QString&, const QString&) { return false; };
    fleet = openFleet(site, credentials, never, never, stop);
}

QJsonObject LabFleet::world()
{
    const std::lock_guard lock(lab->world().lock);
    return lab->world().toJson();
}

RunResult LabFleet::apply(const RunListener& listener)
{
    const Plan planned = plan();
    if (journalPath.isEmpty())
        journalPath = directory.filePath(QStringLiteral("run.journal"));
    auto journal = QFile::exists(journalPath) ? Journal::open(journalPath) : Journal::create(journalPath, site);
    if (!journal)
        throw std::runtime_error(describe(journal.error()).toStdString());
    return runPlan(site, planned, fleet, **journal, listener, stop);
}

RunResult LabFleet::undo()
{
    const auto entries = Journal::read(journalPath);
    auto journal = Journal::open(journalPath);
    if (!entries || !journal)
        throw std::runtime_error("the journal cannot be read back");
    return undoJournal(*entries, fleet, **journal, {}, Stop());
}

Verdict LabFleet::verdict() { return judge(site, surveySite(site, fleet, stop)); }

QStringList differences(const QJsonValue& was, const QJsonValue& is, const QString& place)
{
    if (was == is)
        return {};
    QStringList found;
    if (was.isObject() && is.isObject()) {
        QStringList keys = was.toObject().keys() + is.toObject().keys();
        keys.removeDuplicates();
        for (const QString& key : keys)
            found += differences(was[key], is[key], place + u'/' + key);
        return found;
    }
    if (was.isArray() && is.isArray() && was.toArray().size() == is.toArray().size()) {
        for (int i = 0; i < was.toArray().size(); ++i)
            found += differences(was[i], is[i], place + u'/' + QString::number(i));
        return found;
    }
    return {QStringLiteral("%1: was %2, is %3").arg(place, shortText(was), shortText(is))};
}

QStringList withoutDaemonReadings(const QStringList& differing)
{
    QStringList rest;
    for (const QString& line : differing)
        if (!line.startsWith(QStringLiteral("/clients/prague/iscsid/initiatorName:")) &&
            !line.startsWith(QStringLiteral("/clients/prague/multipathd/config:")))
            rest << line;
    return rest;
}

} // namespace twinrail::testing
