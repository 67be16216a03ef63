// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/mpathconf.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

const QString configPath = QStringLiteral("/etc/multipath.conf");
const QString daemonName = QStringLiteral("multipathd");

constexpr const char* initialConfig = R"(# device-mapper-multipath configuration file, made by mpathconf

defaults {
	user_friendly_names yes
	find_multipaths yes
}

blacklist {
}
)";

/// The value of the first line that begins with this keyword, wherever it stands: mpathconf is no parser either.
QString valueOf(const QString& text, const QString& keyword)
{
    const QRegularExpression line(QStringLiteral("^[ \\t]*%1[ \\t]+\"?([^\"\\s]+)").arg(keyword),
                                  QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

bool isYes(const QString& value)
{
    return value == QLatin1String("yes") || value == QLatin1String("on") || value == QLatin1String("1");
}

QString enabledWord(bool on) { return on ? QStringLiteral("enabled") : QStringLiteral("disabled"); }

bool hidesEverything(const QString& text)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t]*(devnode|wwid|protocol)[ \\t]+\"(\\.\\*|\\*)\""),
                                         QRegularExpression::MultilineOption);
    return line.match(text).hasMatch();
}

bool moduleLoaded(const Files& files)
{
    const std::optional<Node> modules = files.look(QStringLiteral("/proc/modules"));
    return modules && modules->bytes.contains("dm_multipath ");
}

Reply report(ClientModel& model, const std::optional<QString>& text)
{
    const bool modern = model.release.systemd;
    const bool enabled = text && !hidesEverything(*text);
    const QString conf = text.value_or(QString());
    const QString find = valueOf(conf, QStringLiteral("find_multipaths"));
    Reply reply;
    addLine(reply, QStringLiteral("multipath is %1").arg(enabledWord(enabled)));
    if (modern)
        addLine(reply, QStringLiteral("find_multipaths is %1").arg(find.isEmpty() ? QStringLiteral("off") : find));
    else
        addLine(reply, QStringLiteral("find_multipaths is %1").arg(enabledWord(isYes(find))));
    addLine(reply, QStringLiteral("user_friendly_names is %1")
                       .arg(enabledWord(isYes(valueOf(conf, QStringLiteral("user_friendly_names"))))));
    if (modern) {
        addLine(reply, QStringLiteral("recheck_wwid is %1")
                           .arg(enabledWord(isYes(valueOf(conf, QStringLiteral("recheck_wwid"))))));
        addLine(reply, QStringLiteral("default property blacklist is %1")
                           .arg(enabledWord(!valueOf(conf, QStringLiteral("property")).isEmpty())));
        addLine(reply, QStringLiteral("enable_foreign is not set (no foreign multipath devices will be shown)"));
    }
    addLine(reply,
            QStringLiteral("dm_multipath module is %1")
                .arg(moduleLoaded(model.machine.files) ? QStringLiteral("loaded") : QStringLiteral("not loaded")));
    const QString on = model.services.startsAtBoot(daemonName) ? QStringLiteral("on") : QStringLiteral("off");
    const QString running =
        model.services.isRunning(daemonName) ? QStringLiteral("running") : QStringLiteral("not running");
    addLine(reply, modern ? QStringLiteral("multipathd is %1").arg(running)
                          : QStringLiteral("multipathd is chkconfiged %1").arg(on));
    return reply;
}

/// Sets a keyword in the defaults section, which gets one when there is none.
QString withDefault(QString text, const QString& keyword, const QString& value)
{
    const QRegularExpression line(QStringLiteral("^([ \\t]*)#?[ \\t]*%1[ \\t]+\\S+[ \\t]*$").arg(keyword),
                                  QRegularExpression::MultilineOption);
    const QRegularExpressionMatch found = line.match(text);
    const QString wanted = QStringLiteral("\t%1 %2").arg(keyword, value);
    if (found.hasMatch())
        return text.replace(found.capturedStart(), found.capturedLength(), wanted);
    static const QRegularExpression section(QStringLiteral("^defaults[ \\t]*\\{[ \\t]*$"),
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch defaults = section.match(text);
    if (defaults.hasMatch())
        return text.insert(defaults.capturedEnd(), QLatin1Char('\n') + wanted);
    return text + QStringLiteral("\ndefaults {\n%1\n}\n").arg(wanted);
}

/// Comments out what hides every device: never run it after writing the file by other means (§5.8).
QString withoutHiding(QString text)
{
    static const QRegularExpression line(
        QStringLiteral("^([ \\t]*)((?:devnode|wwid|protocol)[ \\t]+\"(?:\\.\\*|\\*)\")"),
        QRegularExpression::MultilineOption);
    return text.replace(line, QStringLiteral("#\\1\\2"));
}

QString withHiding(const QString& text)
{
    return hidesEverything(text) ? text : text + QStringLiteral("\nblacklist {\n\tdevnode \".*\"\n}\n");
}

QString yesOrNo(const QString& letter)
{
    return letter.startsWith(QLatin1Char('y')) ? QStringLiteral("yes") : QStringLiteral("no");
}

struct Request {
    QMap<QString, QString> options; ///< "enable" → "", "find_multipaths" → "y"
    [[nodiscard]] bool has(const char* name) const { return options.contains(QLatin1String(name)); }
    [[nodiscard]] QString operator[](const char* name) const { return options.value(QLatin1String(name)); }
};

Request read(const QStringList& arguments)
{
    Request request;
    for (int i = 0; i < arguments.size(); ++i) {
        if (!arguments.at(i).startsWith(QLatin1String("--")))
            continue;
        const QString name = arguments.at(i).mid(2);
        const bool takesValue = i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(QLatin1String("--"));
        request.options[name] = takesValue ? arguments.at(++i) : QString();
    }
    return request;
}

void edit(QString& text, const Request& request)
{
    if (request.has("enable"))
        text = withoutHiding(text);
    if (request.has("disable"))
        text = withHiding(text);
    for (const char* keyword : {"user_friendly_names", "find_multipaths", "recheck_wwid"})
        if (request.has(keyword))
            text = withDefault(text, QLatin1String(keyword), yesOrNo(request[keyword]));
}

} // namespace

Reply mpathconf(ClientModel& model, const Call& call)
{
    Files& files = model.machine.files;
    const std::optional<Node> file = files.look(configPath);
    const Request request = read(call.arguments);
    if (request.options.isEmpty())
        return report(model, file ? std::optional<QString>(QString::fromUtf8(file->bytes)) : std::nullopt);
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("Must be run as root"), 1);

    QString text = file ? QString::fromUtf8(file->bytes) : QString::fromLatin1(initialConfig);
    edit(text, request);
    files.add(configPath, text.toUtf8(), file ? file->mode : 0600);
    if (request["with_module"] == QLatin1String("y"))
        (void)model.machine.run(QStringLiteral("root"), QByteArrayLiteral("modprobe dm_multipath"), {});
    if (request.has("with_chkconfig"))
        model.services.setBoot(daemonName, request["with_chkconfig"] == QLatin1String("y"));
    if (request.has("enable") && model.release.systemd)
        model.services.setBoot(daemonName, true);
    if (request["with_multipathd"] == QLatin1String("y"))
        request.has("disable") ? model.services.stop(daemonName) : (void)model.services.startIfMet(daemonName);
    return {};
}

} // namespace twinrail::lab
