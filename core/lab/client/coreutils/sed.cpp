// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/sedscript.h"

namespace twinrail::lab {

namespace {

/// One pass over one input.
class Pass {
public:
    Pass(const SedScript& script, QList<QByteArray> lines, bool endsWithNewline, bool quiet)
        : m_script(script), m_lines(std::move(lines)), m_endsWithNewline(endsWithNewline), m_quiet(quiet),
          m_inRange(script.size(), false)
    {}

    QByteArray run()
    {
        for (m_index = 0; m_index < m_lines.size() && !m_quit; ++m_index) {
            m_space = QString::fromUtf8(m_lines[m_index]);
            m_deleted = false;
            m_appended.clear();
            cycle();
            if (!m_deleted && !m_quiet)
                print(m_space);
            for (const QString& text : std::as_const(m_appended))
                m_out += text.toUtf8() + '\n';
        }
        return m_out;
    }

private:
    void cycle()
    {
        for (std::size_t i = 0; i < m_script.size() && !m_deleted && !m_quit; ++i) {
            const SedCommand& command = m_script[i];
            const bool chosen = isChosen(i) != command.negated;
            if (command.what == u'{') {
                if (!chosen)
                    i = command.blockEnd;
            } else if (chosen) {
                apply(command);
            }
        }
    }

    bool isAt(const SedAddress& address) const
    {
        switch (address.kind) {
        case SedAddress::Kind::None:
            return true;
        case SedAddress::Kind::Line:
            return m_index + 1 == address.line;
        case SedAddress::Kind::Last:
            return m_index + 1 == m_lines.size();
        case SedAddress::Kind::Regex:
            return address.regex.match(m_space).hasMatch();
        }
        return false;
    }

    bool isChosen(std::size_t i)
    {
        const SedCommand& command = m_script[i];
        if (command.to.kind == SedAddress::Kind::None)
            return isAt(command.from);
        if (!m_inRange[i]) {
            const bool starts = isAt(command.from);
            const bool oneLine = command.to.kind == SedAddress::Kind::Line && command.to.line <= m_index + 1;
            m_inRange[i] = starts && !oneLine;
            return starts;
        }
        const bool past = command.to.kind == SedAddress::Kind::Line && command.to.line < m_index + 1;
        m_inRange[i] = !isAt(command.to) && !past;
        return !past;
    }

    void print(const QString& text)
    {
        const bool last = m_index + 1 == m_lines.size() && !m_endsWithNewline;
        m_out += text.toUtf8();
        if (!last)
            m_out += '\n';
    }

    void apply(const SedCommand& command)
    {
        switch (command.what.unicode()) {
        case 'd':
            m_deleted = true;
            break;
        case 'p':
            print(m_space);
            break;
        case 'q':
            m_quit = true;
            break;
        case '=':
            m_out += QByteArray::number(m_index + 1) + '\n';
            break;
        case 'a':
            m_appended.append(command.text);
            break;
        case 'i':
            m_out += command.text.toUtf8() + '\n';
            break;
        case 'c':
            m_deleted = true;
            m_out += command.text.toUtf8() + '\n';
            break;
        case 's':
            substitute(command);
            break;
        default:
            break; // a closing brace
        }
    }

    void substitute(const SedCommand& command)
    {
        QString result;
        qsizetype last = 0;
        int number = 0;
        bool changed = false;
        for (auto it = command.regex.globalMatch(m_space); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            ++number;
            if (number < command.occurrence)
                continue;
            result += QStringView(m_space).mid(last, match.capturedStart() - last);
            result += replacementFor(command.text, match);
            last = match.capturedEnd();
            changed = true;
            if (!command.everywhere)
                break;
        }
        if (!changed)
            return;
        m_space = result + m_space.mid(last);
        if (command.prints)
            print(m_space);
    }

    const SedScript& m_script;
    const QList<QByteArray> m_lines;
    const bool m_endsWithNewline;
    const bool m_quiet;
    std::vector<bool> m_inRange;
    qsizetype m_index = 0;
    QString m_space; ///< the pattern space
    QStringList m_appended;
    bool m_deleted = false;
    bool m_quit = false;
    QByteArray m_out;
};

QByteArray edited(const Job& job, const SedScript& script, const QByteArray& bytes)
{
    const bool endsWithNewline = bytes.isEmpty() || bytes.endsWith('\n');
    return Pass(script, bytes.isEmpty() ? QList<QByteArray>() : linesOf(bytes), endsWithNewline, job.has("n")).run();
}

void editInPlace(Job& job, const SedScript& script)
{
    for (const QString& path : std::as_const(job.operands)) {
        const tl::expected<QByteArray, QString> bytes = job.files.read(path);
        if (!bytes) {
            job.complain(QStringLiteral("can't read %1: %2").arg(path, bytes.error()), 2);
            continue;
        }
        const QString problem = job.files.write(path, edited(job, script, *bytes), false);
        if (!problem.isEmpty())
            job.complain(QStringLiteral("couldn't open file %1: %2").arg(path, problem), 4);
    }
}

void sed(Job& job)
{
    QStringList texts = job.values("e");
    if (!job.has("e")) {
        if (job.operands.isEmpty())
            return job.complain(QStringLiteral("no script specified"));
        texts.append(job.operands.takeFirst());
    }
    const RegexDialect dialect = job.has("E") || job.has("r") ? RegexDialect::Extended : RegexDialect::Basic;
    const tl::expected<SedScript, QString> script = parseSed(texts.join(u'\n'), dialect);
    if (!script)
        return job.complain(QStringLiteral("-e expression #1, char 0: ") + script.error());
    if (job.has("i"))
        return editInPlace(job, *script);
    QByteArray bytes;
    if (job.operands.isEmpty())
        bytes = job.input();
    for (const QString& path : std::as_const(job.operands)) {
        const tl::expected<QByteArray, QString> file = job.files.read(path);
        if (path != u"-" && !file)
            job.complain(QStringLiteral("can't read %1: %2").arg(path, file.error()), 2);
        else
            bytes += path == u"-" ? job.input() : *file;
    }
    job.print(edited(job, *script, bytes));
}

} // namespace

std::vector<SmallProgram> sedPrograms()
{
    return {{"sed", "n e: E r i s u quiet=n silent=n expression=e regexp-extended=E in-place=i", sed}};
}

} // namespace twinrail::lab
