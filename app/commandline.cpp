// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/exitcodes.h"
#include "core/base/tr.h"
#include "core/lab/world/world.h"

#include <QCommandLineParser>

namespace twinrail {

namespace {

/// One command: its name, the file it takes, its options, what it is for.
struct CommandRow {
    QString name;
    QString file; ///< "SITE", "JOURNAL" or nothing
    QList<Option> options;
    Run run;
    QString summary;
};

QList<CommandRow> commandTable()
{
    const QString site = QStringLiteral("SITE");
    const QList<Option> asking{Option::Json, Option::Credentials};
    return {
        {QStringLiteral("survey"), site, asking, &commands::survey,
         Tr::tr("Shows what is there on the appliance and on every client. Changes nothing.")},
        {QStringLiteral("plan"), site, asking, &commands::plan,
         Tr::tr("Shows every command, appliance call and file change that apply would make. Changes nothing.")},
        {QStringLiteral("apply"),
         site,
         {Option::Json, Option::Credentials, Option::Yes},
         &commands::apply,
         Tr::tr("Carries out the plan, then checks every path. Writes a journal for undo.")},
        {QStringLiteral("check"), site, asking + QList<Option>{Option::CheckFormat}, &commands::check,
         Tr::tr("Compares planned and active paths of every LUN on every client. Changes nothing.")},
        {QStringLiteral("watch"), site, asking + QList<Option>{Option::Interval}, &commands::watch,
         Tr::tr("Tells what happens to the paths, as it happens, until it is interrupted. Changes nothing.")},
        {QStringLiteral("report"), site,
         asking + QList<Option>{Option::Output, Option::ReportFormat, Option::Detail, Option::Author, Option::Mask,
                                Option::Exports},
         &commands::report, Tr::tr("Writes a report of the set-up as it is, and how it came to be. Changes nothing.")},
        {QStringLiteral("undo"), QStringLiteral("JOURNAL"), asking, &commands::undo,
         Tr::tr("Takes back what an apply did, last change first.")},
        {QStringLiteral("lab"),
         {},
         {Option::World, Option::Clients, Option::Luns, Option::Paths, Option::PortsFile, Option::Directory},
         &commands::lab,
         Tr::tr(
             "Runs the built-in lab in the foreground: a modelled appliance and modelled clients on this computer.")},
        {QStringLiteral("try"),
         {},
         {Option::World, Option::Clients, Option::Luns, Option::Paths, Option::Directory},
         &commands::tryOut,
         Tr::tr("Lab, apply, check, report and a second apply in one go.")},
    };
}

struct OptionRow {
    Option option;
    QString name;
    QString value; ///< name of its value, or nothing for a switch
    QString text;
};

QList<OptionRow> optionTable()
{
    return {
        {Option::Json,
         QStringLiteral("json"),
         {},
         Tr::tr("Print one JSON object; text for people goes to standard error.")},
        {Option::Credentials, QStringLiteral("credentials"), QStringLiteral("FILE"),
         Tr::tr("Read passwords from FILE (JSON, mode 0600) instead of the keychain.")},
        {Option::Yes, QStringLiteral("yes"), {}, Tr::tr("Do not ask before the first change.")},
        {Option::World, QStringLiteral("world"), QStringLiteral("NAME"),
         Tr::tr("Which lab world: %1.").arg(lab::worldNames().join(QStringLiteral(", ")))},
        {Option::Clients, QStringLiteral("clients"), QStringLiteral("N"),
         Tr::tr("How many clients the world “%1” has.").arg(lab::scaleWorld)},
        {Option::Luns, QStringLiteral("luns"), QStringLiteral("N"),
         Tr::tr("How many LUNs the world “%1” has.").arg(lab::scaleWorld)},
        {Option::Paths, QStringLiteral("paths"), QStringLiteral("N"),
         Tr::tr("How many paths each of its LUNs has on each client.")},
        {Option::PortsFile, QStringLiteral("ports-file"), QStringLiteral("F"),
         Tr::tr("Also write the lab's description (one JSON object) to F.")},
        {Option::Directory, QStringLiteral("directory"), QStringLiteral("DIR"),
         Tr::tr("Where the lab's site and credentials files are written.")},
        {Option::CheckFormat, QStringLiteral("format"), QStringLiteral("NAME"),
         Tr::tr("How the result is printed: text, json, nagios or prometheus.")},
        {Option::Output, QStringLiteral("output"), QStringLiteral("DIR"),
         Tr::tr("The folder that the report is written to; it must not be there yet.")},
        {Option::ReportFormat, QStringLiteral("format"), QStringLiteral("NAMES"),
         Tr::tr("Which of html, pdf, markdown and json, with commas between; all by default.")},
        {Option::Detail, QStringLiteral("detail"), QStringLiteral("WORD"),
         Tr::tr("How much: summary, standard or full.")},
        {Option::Author, QStringLiteral("author"), QStringLiteral("NAME"), Tr::tr("Who hands the report over.")},
        {Option::Mask,
         QStringLiteral("mask"),
         {},
         Tr::tr("Replace names, addresses and ids; what stands for what goes to a file of its own.")},
        {Option::Exports,
         QStringLiteral("exports"),
         {},
         Tr::tr("Also write what is left to do as shell scripts and as an Ansible playbook.")},
        {Option::Interval, QStringLiteral("interval"), QStringLiteral("SECONDS"),
         Tr::tr("How often each client is asked; 10 seconds by default.")},
    };
}

QString overview()
{
    QString text = Tr::tr("Usage: twinrail COMMAND [options]\n\nSets up highly-available multipath iSCSI between a "
                          "NexentaStor appliance and Linux clients, and proves it.\n\nCommands:\n");
    for (const CommandRow& row : commandTable())
        text += QStringLiteral("  %1 %2\n").arg((row.name + u' ' + row.file).trimmed().leftJustified(15), row.summary);
    return text + Tr::tr("\n“twinrail COMMAND --help” tells more about one of them.");
}

Options readOptions(const QCommandLineParser& parser)
{
    Options options;
    options.file = parser.positionalArguments().value(0);
    const auto value = [&](const char* name, QString& into) {
        if (parser.optionNames().contains(QLatin1String(name)))
            into = parser.value(QLatin1String(name));
    };
    value("credentials", options.credentials);
    value("world", options.world);
    value("clients", options.clients);
    value("luns", options.luns);
    value("paths", options.paths);
    value("ports-file", options.portsFile);
    value("directory", options.directory);
    value("format", options.format);
    value("interval", options.interval);
    value("output", options.output);
    value("detail", options.detail);
    value("author", options.author);
    options.json = parser.optionNames().contains(QStringLiteral("json"));
    options.yes = parser.optionNames().contains(QStringLiteral("yes"));
    options.mask = parser.optionNames().contains(QStringLiteral("mask"));
    options.exports = parser.optionNames().contains(QStringLiteral("exports"));
    return options;
}

int wrong(const QString& text)
{
    Terminal().complain(text);
    return exitcodes::usage;
}

int runCommand(const CommandRow& row, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(row.summary);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Show this help."));
    parser.addOption(help);
    for (const OptionRow& option : optionTable())
        if (row.options.contains(option.option))
            parser.addOption(QCommandLineOption(option.name, option.text, option.value));
    if (!row.file.isEmpty())
        parser.addPositionalArgument(row.file, row.file == QLatin1String("SITE")
                                                   ? Tr::tr("The site file (*.twinrail).")
                                                   : Tr::tr("The journal that apply wrote."));
    const bool understood = parser.parse(QStringList{QStringLiteral("twinrail ") + row.name} + arguments);
    if (parser.isSet(help)) {
        // Qt begins with the program's own path, which says nothing of the command.
        const QString options = parser.helpText().section(u'\n', 1).trimmed();
        Terminal().say(Tr::tr("Usage: twinrail %1 [options] %2").arg(row.name, row.file).trimmed() + u'\n' + options);
        return exitcodes::done;
    }
    if (!understood)
        return wrong(Tr::tr("%1 Try “twinrail %2 --help”.").arg(parser.errorText(), row.name));
    const qsizetype wanted = row.file.isEmpty() ? 0 : 1;
    if (parser.positionalArguments().size() != wanted)
        return wrong(wanted ? Tr::tr("“twinrail %1” takes one file: %2.").arg(row.name, row.file)
                            : Tr::tr("“twinrail %1” takes no file.").arg(row.name));
    const Options options = readOptions(parser);
    return row.run(options, Terminal(options.json));
}

} // namespace

bool draws(const QStringList& arguments)
{
    const QString command = arguments.value(1);
    return command == QLatin1String("report") || command == QLatin1String("try");
}

int runCommandLine(const QStringList& arguments)
{
    const QString command = arguments.value(1);
    if (command == QLatin1String("--version")) {
        Terminal().say(QStringLiteral("twinrail %1").arg(QCoreApplication::applicationVersion()));
        return exitcodes::done;
    }
    if (command.isEmpty() || command == QLatin1String("--help") || command == QLatin1String("-h")) {
        Terminal().say(overview());
        return command.isEmpty() ? exitcodes::usage : exitcodes::done;
    }
    for (const CommandRow& row : commandTable())
        if (row.name == command)
            return runCommand(row, arguments.mid(2));
    return wrong(Tr::tr("There is no command “%1”. “twinrail --help” lists them.").arg(command));
}

} // namespace twinrail
