// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/regex.h"
#include "core/lab/client/errnotext.h"

namespace twinrail::lab {

namespace {

class Grep {
public:
    explicit Grep(Job& job) : m_job(job) {}

    void run()
    {
        if (!readPatterns())
            return;
        QStringList paths = m_job.operands;
        const bool recursive = m_job.has("r") || m_job.has("R");
        if (paths.isEmpty())
            paths.append(recursive ? QStringLiteral(".") : QStringLiteral("-"));
        m_named = (paths.size() > 1 || recursive || m_job.has("H")) && !m_job.has("h");
        for (const QString& path : std::as_const(paths))
            recursive ? searchTree(path) : search(path);
        const bool failed = m_failed && !(m_job.has("q") && m_found);
        m_job.fail(failed ? 2 : m_found ? 0 : 1);
    }

private:
    bool readPatterns()
    {
        QStringList patterns = m_job.values("e");
        if (m_job.has("f")) {
            const std::optional<QByteArray> bytes = m_job.read(m_job.value("f"));
            for (const QByteArray& line : linesOf(bytes.value_or(QByteArray())))
                patterns.append(QString::fromUtf8(line));
        } else if (!m_job.has("e")) {
            if (m_job.operands.isEmpty()) {
                m_job.reply.err +=
                    "Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.\n";
                m_job.fail(2);
                return false;
            }
            patterns.append(m_job.operands.takeFirst());
        }
        for (const QString& pattern : std::as_const(patterns))
            for (const QString& line : pattern.split(u'\n'))
                add(line);
        for (const QRegularExpression& regex : m_patterns)
            if (!regex.isValid()) {
                m_job.complain(regex.errorString(), 2);
                return false;
            }
        return true;
    }

    void add(const QString& pattern)
    {
        const RegexDialect dialect = m_job.has("F") || m_job.name == u"fgrep"   ? RegexDialect::Fixed
                                     : m_job.has("P")                           ? RegexDialect::Perl
                                     : m_job.has("E") || m_job.name == u"egrep" ? RegexDialect::Extended
                                                                                : RegexDialect::Basic;
        QRegularExpression regex = compileRegex(pattern, dialect, m_job.has("i"));
        if (m_job.has("x"))
            regex.setPattern(QRegularExpression::anchoredPattern(regex.pattern()));
        else if (m_job.has("w"))
            regex.setPattern(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(regex.pattern()));
        m_patterns.append(regex);
    }

    void searchTree(const QString& path)
    {
        const std::optional<Node> node = m_job.files.look(path, false);
        if (!node || node->kind != Node::Kind::Directory)
            return node && node->kind == Node::Kind::Link && m_job.files.isDirectory(path) ? void() : search(path);
        for (const QString& name : m_job.files.children(path))
            searchTree(path.endsWith(u'/') ? path + name : path + u'/' + name);
    }

    void search(const QString& path)
    {
        if (path != u"-" && m_job.files.isDirectory(path))
            return complain(path, errnotext::isDirectory);
        QByteArray bytes;
        if (path == u"-") {
            bytes = m_job.input();
        } else {
            const tl::expected<QByteArray, QString> file = m_job.files.read(path);
            if (!file)
                return complain(path, file.error());
            bytes = *file;
        }
        const QString name = path == u"-" ? QStringLiteral("(standard input)") : path;
        const QList<QByteArray> lines = linesOf(bytes);
        int count = 0;
        const int most = m_job.has("m") ? m_job.value("m").toInt() : -1;
        for (qsizetype i = 0; i < lines.size() && count != most; ++i) {
            const QString line = QString::fromUtf8(lines[i]);
            if (matches(line) == m_job.has("v"))
                continue;
            ++count;
            if (!m_job.has("c") && !m_job.has("q") && !m_job.has("l") && !m_job.has("L"))
                show(name, i + 1, line, lines[i]);
        }
        m_found = m_found || count > 0;
        if (m_job.has("q"))
            return;
        if (m_job.has("c"))
            m_job.print((m_named ? name.toUtf8() + ':' : QByteArray()) + QByteArray::number(count) + '\n');
        if ((m_job.has("l") && count > 0) || (m_job.has("L") && count == 0))
            m_job.printLine(name);
    }

    void complain(const QString& path, const QString& problem)
    {
        m_failed = m_failed || problem != errnotext::isDirectory;
        if (!m_job.has("s"))
            m_job.complain(path + QStringLiteral(": ") + problem);
    }

    [[nodiscard]] bool matches(const QString& line) const
    {
        for (const QRegularExpression& pattern : m_patterns)
            if (pattern.match(line).hasMatch())
                return true;
        return false;
    }

    void show(const QString& name, qsizetype number, const QString& line, const QByteArray& bytes)
    {
        QByteArray front = m_named ? name.toUtf8() + ':' : QByteArray();
        if (m_job.has("n"))
            front += QByteArray::number(number) + ':';
        if (!m_job.has("o"))
            return m_job.print(front + bytes + '\n');
        for (const QRegularExpression& pattern : std::as_const(m_patterns))
            for (auto it = pattern.globalMatch(line); it.hasNext();) {
                const QString found = it.next().captured();
                if (!found.isEmpty())
                    m_job.print(front + found.toUtf8() + '\n');
            }
    }

    Job& m_job;
    QList<QRegularExpression> m_patterns;
    bool m_named = false;
    bool m_found = false;
    bool m_failed = false;
};

void grep(Job& job) { Grep(job).run(); }

constexpr auto options = "E F G P e: f: v i y c q s n o H h r R l L w x m: a I color "
                         "extended-regexp=E fixed-strings=F ignore-case=i quiet=q invert-match=v regexp=e count=c";

} // namespace

std::vector<SmallProgram> grepPrograms()
{
    return {{"grep", options, grep, 2}, {"egrep", options, grep, 2}, {"fgrep", options, grep, 2}};
}

} // namespace twinrail::lab
