// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/fields.h"

#include "core/lab/client/shell/pattern.h"

namespace twinrail::lab {

void Fields::addQuoted(const QString& text)
{
    m_current += patternFor(text);
    m_started = true;
    m_endedBySpace = false;
}

void Fields::addLiteral(const QString& text)
{
    for (const QChar c : text)
        addPlain(c);
    m_started = m_started || !text.isEmpty();
    m_endedBySpace = false;
}

void Fields::addSplit(const QString& text)
{
    for (const QChar c : text) {
        if (isSpace(c)) {
            if (m_started) {
                endField();
                m_endedBySpace = true;
            }
        } else if (m_separators.contains(c)) {
            if (!m_endedBySpace) {
                m_started = true;
                endField();
            }
            m_endedBySpace = false;
        } else {
            addPlain(c);
            m_started = true;
            m_endedBySpace = false;
        }
    }
}

void Fields::addPlain(QChar c)
{
    if (c == u'\\') // one that comes out of a variable is no quotation
        m_current += u'\\';
    m_current += c;
}

void Fields::endField()
{
    if (m_started)
        m_done.append(m_current);
    m_current.clear();
    m_started = false;
}

QStringList Fields::take()
{
    endField();
    return std::exchange(m_done, {});
}

} // namespace twinrail::lab
