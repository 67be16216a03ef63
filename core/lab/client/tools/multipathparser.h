// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace twinrail::lab {

struct Release;

/// One accepted line of multipath.conf: a keyword with its value, or a section with what stands in it.
struct ConfigLine {
    QString keyword;
    QString value;
    bool isSection = false;
    std::vector<ConfigLine> inside;
};

/// What the grammar of the real parser makes of a text (linux-initiator §5.1): it takes one line at a time, knows at
/// each level a set of words, and ends a level at the first '}' on a line. So what comes after a missing brace is read
/// as words of the level that is still open (erratum E1). It never fails; it mentions what it skips.
struct ParsedConfig {
    std::vector<ConfigLine> sections;
    QStringList messages;
};

/// Which words are known where: "" for the top, else the section's name, for those within another "devices device".
using KnownWord = bool (*)(const QString& section, const QString& word, const Release& release);

[[nodiscard]] ParsedConfig parseConfigLines(const QByteArray& text, KnownWord known, const Release& release);

} // namespace twinrail::lab
