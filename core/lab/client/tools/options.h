// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

namespace twinrail::lab {

/// Short options the way getopt reads them: "-c 2", "-c2", "-nq", and words. Long ones are kept with their value:
/// "--device=/dev/sdb" is "device" → "/dev/sdb".
class Options {
public:
    /// `withValue`: the letters that take a value.
    Options(const QStringList& arguments, const QString& withValue);
    [[nodiscard]] bool has(char letter) const { return m_letters.contains(QLatin1Char(letter)); }
    [[nodiscard]] bool has(const char* name) const { return m_names.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(char letter) const { return m_letters.value(QLatin1Char(letter)); }
    [[nodiscard]] QString value(const char* name) const { return m_names.value(QLatin1String(name)); }
    [[nodiscard]] int number(char letter, int otherwise) const;
    [[nodiscard]] const QStringList& words() const { return m_words; }

private:
    QMap<QChar, QString> m_letters;
    QMap<QString, QString> m_names;
    QStringList m_words;
};

} // namespace twinrail::lab
