// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/parts/part.h"

#include "tests/bench/programs.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <array>

namespace twinrail::bench {

namespace {

struct Field {
    const char* name;
    double ViewCost::*value;
};
constexpr std::array fields{
    Field{"frame", &ViewCost::frame},   Field{"slowest", &ViewCost::slowest}, Field{"layout", &ViewCost::layout},
    Field{"update", &ViewCost::update}, Field{"memory", &ViewCost::memory},
};

} // namespace

QJsonObject toJson(const ViewCost& cost)
{
    QJsonObject json;
    for (const Field& field : fields)
        json[QLatin1String(field.name)] = cost.*field.value;
    return json;
}

ViewCost viewCost(const QJsonObject& json)
{
    ViewCost cost;
    for (const Field& field : fields)
        cost.*field.value = json[QLatin1String(field.name)].toDouble();
    return cost;
}

const QList<Part>& parts()
{
    static const QList<Part> all{
        {QStringLiteral("Diagram"), measureDiagram},
        {QStringLiteral("Matrix"), measureMatrix},
    };
    return all;
}

int runPart(const QStringList& words)
{
    for (const Part& part : parts())
        if (part.name == words.value(0)) {
            const Tier tier{words.value(1).toInt(), words.value(2).toInt(), words.value(3).toInt()};
            QTextStream(stdout) << QJsonDocument(toJson(part.measure(tier))).toJson(QJsonDocument::Compact);
            return 0;
        }
    return 2;
}

Result<ViewCost> inOwnProcess(const Part& part, const Tier& tier)
{
    const QStringList words{QStringLiteral("--part"), part.name, QString::number(tier.clients),
                            QString::number(tier.luns), QString::number(tier.paths)};
    TWINRAIL_LET(finished, run({QCoreApplication::applicationFilePath(), words}));
    const QJsonDocument json = QJsonDocument::fromJson(finished.out);
    if (!json.isObject())
        return fail(Error::Kind::Malformed, QStringLiteral("The part %1 did not print its numbers.").arg(part.name),
                    QString::fromUtf8(finished.out));
    return viewCost(json.object());
}

} // namespace twinrail::bench
