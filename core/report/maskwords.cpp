// SPDX-License-Identifier: Apache-2.0
#include "core/report/maskwords.h"

namespace twinrail {

namespace {

bool isWordAt(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

} // namespace

MaskWords::MaskWords() { m_nodes.append(Node{}); }

void MaskWords::add(const Word& word)
{
    int node = 0;
    for (const QChar one : word.real) {
        const auto next = m_nodes.at(node).next.constFind(one.toLower());
        if (next != m_nodes.at(node).next.cend()) {
            node = *next;
            continue;
        }
        const auto fresh = static_cast<int>(m_nodes.size());
        m_nodes[node].next.insert(one.toLower(), fresh);
        m_nodes.append(Node{});
        node = fresh;
    }
    m_nodes[node].words.append(static_cast<int>(m_words.size()));
    m_words.append(word);
}

const MaskWords::Word* MaskWords::longestAt(const QString& text, qsizetype at) const
{
    const bool inside = isWordAt(text, at - 1);
    const Word* longest = nullptr;
    int node = 0;
    for (qsizetype end = at; end < text.size(); ++end) {
        const auto next = m_nodes.at(node).next.constFind(text.at(end).toLower());
        if (next == m_nodes.at(node).next.cend())
            break;
        node = *next;
        for (const int number : m_nodes.at(node).words) {
            const Word& word = m_words.at(number);
            const bool fits = !word.bounded || (!inside && !isWordAt(text, end + 1));
            if (fits && (word.anyCase || QStringView(text).mid(at, word.real.size()) == word.real))
                longest = &word;
        }
    }
    return longest;
}

QString MaskWords::replaced(const QString& text) const
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (const Word* word = longestAt(text, at)) {
            result += word->mask;
            at += word->real.size();
        } else {
            result += text.at(at++);
        }
    }
    return result;
}

} // namespace twinrail
