// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/lessonshell.h"

#include "core/base/tr.h"

namespace twinrail::exports {

namespace {

// The same sentences as apply says (core/plan/lessons.cpp), so that one thing has one name.
QString noAnswer(const Lesson& lesson)
{
    return Tr::tr("The portal %1 does not answer through %2. Check the cable, the switch and the portal.")
        .arg(lesson.portal.text(), lesson.interface);
}

QString noTarget(const Lesson& lesson)
{
    return Tr::tr("The portal %1 answers, but does not offer the target %2. Check that the target is online and bound "
                  "to the group of that portal.")
        .arg(lesson.portal.text(), lesson.target.text());
}

QString noSpare(const Lesson& lesson)
{
    return Tr::tr(
               "The unplanned session of %1 to %2 stays: a disk of it is mounted or has no other usable path. Log it "
               "out by hand once nobody uses that disk.")
        .arg(lesson.interface, lesson.portal.text());
}

QString notReady(const Lesson& lesson)
{
    return Tr::tr("%1 is not there with %2 bytes, or a direct read fails.")
        .arg(QStringLiteral("/dev/mapper/") + lesson.alias, QString::number(lesson.sizeBytes));
}

// The function of the prelude that reads the answer, with its own words, and behind them the question as it is.
struct Asked {
    QByteArray ask;
    QString otherwise;
};
Asked asked(const Lesson& lesson, const Variables& variables)
{
    const QByteArray question = commandText(lesson.query.command(), variables);
    switch (lesson.about) {
    case Lesson::About::PortalAnswers:
        return {"portal_answers " + question, noAnswer(lesson)};
    case Lesson::About::PortalTag:
        return {variables.value(lesson.token) + "=$(portal_tag " + words({lesson.portal.text(), lesson.target.text()}) +
                    ' ' + question + ')',
                noTarget(lesson)};
    case Lesson::About::SpareSession:
        return {"session_is_spare " + question, noSpare(lesson)};
    case Lesson::About::DeviceReady:
        return {"device_is_ready " + words({QString::number(lesson.sizeBytes), lesson.alias}) + ' ' + question,
                notReady(lesson)};
    }
    return {QByteArrayLiteral("false"), QString()};
}

} // namespace

QByteArray lessonVariable(int number) { return "told_" + QByteArray::number(number); }

QByteArray lessonFunction(int number, const Change& change, const QList<QByteArray>& before, const Variables& variables)
{
    const auto& lesson = std::get<Lesson>(change.action);
    const QByteArray known = "known_" + QByteArray::number(number);
    const Asked how = asked(lesson, variables);
    QList<QByteArray> statements{"case ${" + known + "-} in yes) return 0 ;; no) return 1 ;; esac", known + "=no"};
    for (const QByteArray& other : before)
        statements << "learn_" + other + " || return 1";
    statements << how.ask + " ||\n    { shortfall " + word(oneLine(how.otherwise)) + "; return 1; }" << known + "=yes";
    return function("learn_" + QByteArray::number(number), statements);
}

} // namespace twinrail::exports
