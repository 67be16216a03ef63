// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/errnotext.h"
#include "core/lab/client/shell/launch.h"
#include "core/lab/client/shell/pattern.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

/// One test or action of the expression; `argument` is what stands behind it.
struct Term {
    QString what;
    QString argument;
    QStringList command; ///< -exec
    bool negated = false;
    bool startsAlternative = false; ///< behind -o
};

bool isType(const QString& letter, const Node& node)
{
    switch (node.kind) {
    case Node::Kind::File:
        return letter == u"f";
    case Node::Kind::Directory:
        return letter == u"d";
    case Node::Kind::Link:
        return letter == u"l";
    case Node::Kind::Block:
        return letter == u"b";
    case Node::Kind::Character:
        return letter == u"c";
    }
    return false;
}

class Find {
public:
    explicit Find(Job& job) : m_job(job) {}

    void run()
    {
        qsizetype i = 0;
        const QStringList& words = m_job.operands;
        QStringList paths;
        for (; i < words.size() && !words[i].startsWith(u'-') && words[i] != u"!" && words[i] != u"("; ++i)
            paths.append(words[i]);
        if (!parse(words, i))
            return;
        for (const QString& path : paths.isEmpty() ? QStringList{QStringLiteral(".")} : paths) {
            if (m_job.files.look(path, false))
                visit(path, 0);
            else
                m_job.complain(QStringLiteral("'%1': %2").arg(path, errnotext::noSuchFile));
        }
    }

private:
    bool parse(const QStringList& words, qsizetype i)
    {
        static const QStringList withArgument{QStringLiteral("-name"), QStringLiteral("-iname"),
                                              QStringLiteral("-path"), QStringLiteral("-type"),
                                              QStringLiteral("-user"), QStringLiteral("-perm")};
        static const QStringList without{QStringLiteral("-print"), QStringLiteral("-print0"), QStringLiteral("-delete"),
                                         QStringLiteral("-empty")};
        bool negated = false;
        bool alternative = false;
        for (; i < words.size(); ++i) {
            const QString& word = words[i];
            Term term{word, {}, {}, negated, alternative};
            if (word == u"!" || word == u"-not") {
                negated = !negated;
                continue;
            }
            if (word == u"-o" || word == u"-or") {
                alternative = true;
                continue;
            }
            if (word == u"-a" || word == u"-and")
                continue;
            if (word == u"-maxdepth" || word == u"-mindepth") {
                (word == u"-maxdepth" ? m_deepest : m_shallowest) = words.value(++i).toInt();
                continue;
            }
            if (withArgument.contains(word)) {
                term.argument = words.value(++i);
            } else if (word == u"-exec") {
                for (++i; i < words.size() && words[i] != u";" && words[i] != u"+"; ++i)
                    term.command.append(words[i]);
            } else if (!without.contains(word)) {
                m_job.complain(QStringLiteral("unknown predicate `%1'").arg(word));
                return false;
            }
            m_prints = m_prints && word != u"-print" && word != u"-print0" && word != u"-delete" && word != u"-exec";
            m_terms.append(term);
            negated = alternative = false;
        }
        return true;
    }

    void visit(const QString& path, int depth)
    {
        const std::optional<Node> node = m_job.files.look(path, false);
        if (!node)
            return;
        const bool deletes =
            std::any_of(m_terms.cbegin(), m_terms.cend(), [](const Term& term) { return term.what == u"-delete"; });
        if (!deletes)
            judge(path, *node, depth);
        if (node->kind == Node::Kind::Directory && depth < m_deepest)
            for (const QString& name : m_job.files.children(path))
                visit(path.endsWith(u'/') ? path + name : path + u'/' + name, depth + 1);
        if (deletes)
            judge(path, *node, depth);
    }

    void judge(const QString& path, const Node& node, int depth)
    {
        if (depth < m_shallowest)
            return;
        bool holds = true;
        for (const Term& term : std::as_const(m_terms)) {
            if (term.startsAlternative) {
                if (holds)
                    break;
                holds = true;
            }
            holds = holds && apply(term, path, node) != term.negated;
        }
        if (holds && m_prints)
            m_job.printLine(path);
    }

    bool apply(const Term& term, const QString& path, const Node& node)
    {
        const QString name = path.section(u'/', -1);
        if (term.what == u"-name")
            return patternMatches(term.argument, name);
        if (term.what == u"-iname")
            return patternMatches(term.argument.toLower(), name.toLower());
        if (term.what == u"-path")
            return patternMatches(term.argument, path);
        if (term.what == u"-type")
            return isType(term.argument, node);
        if (term.what == u"-user")
            return node.owner == term.argument;
        if (term.what == u"-perm")
            return node.mode == term.argument.toInt(nullptr, 8);
        if (term.what == u"-empty")
            return node.kind == Node::Kind::Directory ? m_job.files.children(path).isEmpty() : node.bytes.isEmpty();
        if (term.what == u"-delete")
            return remove(path);
        if (term.what == u"-exec")
            return execute(term.command, path);
        m_job.print(path.toUtf8() + (term.what == u"-print0" ? QByteArray(1, '\0') : QByteArray("\n")));
        return true;
    }

    bool remove(const QString& path)
    {
        const QString problem = m_job.files.remove(path);
        if (!problem.isEmpty())
            m_job.complain(QStringLiteral("cannot delete '%1': %2").arg(path, problem));
        return problem.isEmpty();
    }

    bool execute(QStringList words, const QString& path)
    {
        words.replaceInStrings(QStringLiteral("{}"), path);
        Call call = m_job.call;
        call.arguments = words.mid(1);
        const tl::expected<Reply, NotLaunched> reply = launch(m_job.machine, words.value(0), call);
        if (!reply) {
            m_job.complain(QStringLiteral("'%1': %2").arg(words.value(0), errnotext::noSuchFile));
            return false;
        }
        m_job.reply.out += reply->out;
        m_job.reply.err += reply->err;
        m_job.reply.delayMs += reply->delayMs;
        return reply->status == 0;
    }

    Job& m_job;
    QList<Term> m_terms;
    int m_deepest = 100;
    int m_shallowest = 0;
    bool m_prints = true; ///< no action of its own: -print
};

void find(Job& job) { Find(job).run(); }

} // namespace

std::vector<SmallProgram> findPrograms() { return {{"find", nullptr, find}}; }

} // namespace twinrail::lab
