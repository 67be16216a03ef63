// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace twinrail::lab {

/// Puts the expanded pieces of a word together: field splitting at IFS, and where a pattern is alive. Fields come out
/// as patterns (a quoted * has a backslash before it).
class Fields {
public:
    explicit Fields(QString separators) : m_separators(std::move(separators)) {}
    void addQuoted(const QString& text);  ///< stays together, no pattern
    void addLiteral(const QString& text); ///< as written in the script: not split, patterns live
    void addSplit(const QString& text);   ///< what an expansion gave: split, patterns live
    void endField();                      ///< between the parameters of $@
    [[nodiscard]] QStringList take();

private:
    void addPlain(QChar c);
    [[nodiscard]] bool isSpace(QChar c) const { return c.isSpace() && m_separators.contains(c); }
    QString m_separators;
    QStringList m_done;
    QString m_current;
    bool m_started = false;      ///< also an empty field counts once it was quoted
    bool m_endedBySpace = false; ///< a separator that is no space belongs to the same gap
};

} // namespace twinrail::lab
