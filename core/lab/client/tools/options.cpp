// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/options.h"

namespace twinrail::lab {

Options::Options(const QStringList& arguments, const QString& withValue)
{
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word.startsWith(QLatin1String("--")) && word.size() > 2) {
            m_names[word.mid(2).section(QLatin1Char('='), 0, 0)] = word.section(QLatin1Char('='), 1);
            continue;
        }
        if (!word.startsWith(QLatin1Char('-')) || word.size() < 2) {
            m_words << word;
            continue;
        }
        for (int at = 1; at < word.size(); ++at) {
            const QChar letter = word.at(at);
            if (!withValue.contains(letter)) {
                m_letters[letter] = QString();
                continue;
            }
            const QString rest = word.mid(at + 1);
            m_letters[letter] = rest.isEmpty() ? arguments.value(++i) : rest;
            break;
        }
    }
}

int Options::number(char letter, int otherwise) const
{
    bool good = false;
    const int number = value(letter).toInt(&good);
    return good ? number : otherwise;
}

} // namespace twinrail::lab
