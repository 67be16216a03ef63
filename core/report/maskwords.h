// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace twinrail {

/// Words and what to put in their place: all in one pass, the longest first, however many there are.
class MaskWords {
public:
    struct Word {
        QString real;
        QString mask;
        bool anyCase = false;
        bool bounded = true; ///< no letter and no digit beside it
    };
    MaskWords();
    void add(const Word& word);
    [[nodiscard]] QString replaced(const QString& text) const;

private:
    /// A tree of the words in lower case, letter by letter.
    struct Node {
        QHash<QChar, int> next;
        QList<int> words; ///< that end here
    };
    [[nodiscard]] const Word* longestAt(const QString& text, qsizetype at) const;

    QList<Node> m_nodes;
    QList<Word> m_words;
};

} // namespace twinrail
