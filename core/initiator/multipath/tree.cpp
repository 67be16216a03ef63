// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/tree.h"

#include "core/base/lines.h"
#include "core/base/table.h"
#include "core/initiator/multipath/tokens.h"

#include <algorithm>

namespace twinrail {

namespace {

// Which sections may stand where (linux-initiator §5.1).
struct Nesting {
    ConfPlace outer;
    const char* word;
    ConfPlace inner;
};
constexpr std::array<Nesting, 11> nestings{{
    {ConfPlace::Top, "defaults", ConfPlace::Defaults},
    {ConfPlace::Top, "blacklist", ConfPlace::Blacklist},
    {ConfPlace::Top, "blacklist_exceptions", ConfPlace::Exceptions},
    {ConfPlace::Top, "devices", ConfPlace::Devices},
    {ConfPlace::Top, "overrides", ConfPlace::Overrides},
    {ConfPlace::Top, "multipaths", ConfPlace::Multipaths},
    {ConfPlace::Blacklist, "device", ConfPlace::BlacklistDevice},
    {ConfPlace::Exceptions, "device", ConfPlace::ExceptionDevice},
    {ConfPlace::Devices, "device", ConfPlace::Device},
    {ConfPlace::Overrides, "protocol", ConfPlace::Protocol},
    {ConfPlace::Multipaths, "multipath", ConfPlace::Multipath},
}};

// No real file nests deeper than two; the limit keeps a hostile one from filling the stack.
constexpr qsizetype deepest = 32;

ConfPlace inner(ConfPlace outer, const QString& word)
{
    for (const Nesting& row : nestings)
        if (row.outer == outer && word == QLatin1String(row.word))
            return row.inner;
    return ConfPlace::Unknown;
}

class Parser {
public:
    Parser(const QByteArray& text, ConfReading reading) : m_lines(wholeLines(text)), m_reading(reading) {}

    // The lines of one section. Fills in the line that closes it; leaves it empty when there is none.
    ConfNodes body(QByteArray& close)
    {
        ConfNodes nodes;
        while (m_at < m_lines.size()) {
            const QByteArray& bytes = m_lines[m_at];
            const QList<ConfToken> tokens = confTokens(bytes);
            if (!tokens.isEmpty() && tokens[0].kind == ConfToken::Kind::Close && m_open.size() > 1) {
                close = bytes;
                ++m_at;
                return nodes;
            }
            if (endsOpenSections(tokens))
                return nodes;
            ++m_at;
            nodes << node(bytes, tokens);
        }
        return nodes;
    }

private:
    static bool opens(const QList<ConfToken>& tokens)
    {
        return tokens.size() > 1 && tokens[0].isText() && tokens[1].kind == ConfToken::Kind::Open;
    }

    static bool closesAgain(const QList<ConfToken>& tokens)
    {
        return std::any_of(tokens.begin(), tokens.end(),
                           [](const ConfToken& token) { return token.kind == ConfToken::Kind::Close; });
    }

    // "devices {" while "blacklist" is still open: the braces of the how-to's copy are lost (erratum E1).
    [[nodiscard]] bool endsOpenSections(const QList<ConfToken>& tokens) const
    {
        if (m_reading == ConfReading::AsDaemon || !opens(tokens))
            return false;
        const QString word = tokens[0].text;
        return inner(m_open.constLast(), word) == ConfPlace::Unknown &&
               std::any_of(m_open.begin(), m_open.end() - 1,
                           [&](ConfPlace outer) { return inner(outer, word) != ConfPlace::Unknown; });
    }

    [[nodiscard]] bool isSection(const QList<ConfToken>& tokens, ConfPlace place) const
    {
        if (m_open.size() > deepest)
            return false;
        if (m_reading == ConfReading::AsDaemon)
            return place != ConfPlace::Unknown; // an unknown name does not nest: its lines count here
        return opens(tokens) ? !closesAgain(tokens) : place != ConfPlace::Unknown;
    }

    ConfNode node(const QByteArray& bytes, const QList<ConfToken>& tokens)
    {
        ConfNode result;
        result.bytes = bytes;
        result.line = static_cast<int>(m_at);
        if (tokens.isEmpty())
            return result;
        result.kind = ConfNode::Kind::Stray;
        if (!tokens[0].isText())
            return result;
        result.word = tokens[0].text;
        const ConfPlace place = inner(m_open.constLast(), result.word);
        if (isSection(tokens, place)) {
            result.kind = ConfNode::Kind::Section;
            result.inside = place;
            m_open << place;
            result.children = body(result.close);
            m_open.removeLast();
        } else if (!opens(tokens)) {
            result.kind = ConfNode::Kind::Setting;
            if (tokens.size() > 1)
                result.value = tokens[1].text;
        }
        return result;
    }

    QList<QByteArray> m_lines;
    ConfReading m_reading;
    qsizetype m_at = 0;
    QList<ConfPlace> m_open{ConfPlace::Top};
};

} // namespace

QString placeWord(ConfPlace place)
{
    const auto row =
        std::find_if(nestings.begin(), nestings.end(), [&](const Nesting& each) { return each.inner == place; });
    return row == nestings.end() ? QString() : QString::fromLatin1(row->word);
}

ConfNodes parseConf(const QByteArray& text, ConfReading reading)
{
    QByteArray close;
    return Parser(text, reading).body(close);
}

QByteArray printConf(const ConfNodes& nodes)
{
    QByteArray text;
    for (const ConfNode& node : nodes)
        text += node.bytes + printConf(node.children) + node.close;
    return text;
}

void visitConf(const ConfNodes& nodes, const std::function<void(ConfPlace, const ConfNode&)>& visit, ConfPlace place)
{
    for (const ConfNode& node : nodes) {
        visit(place, node);
        visitConf(node.children, visit, node.inside);
    }
}

} // namespace twinrail
