// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/modes.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

int whoMask(const QString& who)
{
    int mask = 0;
    mask |= who.contains(u'u') ? 04700 : 0;
    mask |= who.contains(u'g') ? 02070 : 0;
    mask |= who.contains(u'o') ? 01007 : 0;
    return who.isEmpty() || who.contains(u'a') ? 07777 : mask;
}

int permissionBits(const QString& letters, int mode, bool isDirectory)
{
    int bits = 0;
    bits |= letters.contains(u'r') ? 0444 : 0;
    bits |= letters.contains(u'w') ? 0222 : 0;
    bits |= letters.contains(u'x') ? 0111 : 0;
    bits |= letters.contains(u'X') && (isDirectory || (mode & 0111) != 0) ? 0111 : 0;
    bits |= letters.contains(u's') ? 06000 : 0;
    bits |= letters.contains(u't') ? 01000 : 0;
    return bits;
}

} // namespace

std::optional<int> changedMode(const QString& word, int mode, bool isDirectory)
{
    static const QRegularExpression octal(QRegularExpression::anchoredPattern(QStringLiteral("[0-7]{1,4}")));
    static const QRegularExpression clause(
        QRegularExpression::anchoredPattern(QStringLiteral("([ugoa]*)([-+=])([rwxXst]*)")));
    if (octal.match(word).hasMatch())
        return word.toInt(nullptr, 8);
    for (const QString& part : word.split(u',')) {
        const QRegularExpressionMatch match = clause.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int mask = whoMask(match.captured(1));
        const int bits = permissionBits(match.captured(3), mode, isDirectory) & mask;
        if (match.captured(2) == u"+")
            mode |= bits;
        else if (match.captured(2) == u"-")
            mode &= ~bits;
        else
            mode = (mode & ~(mask & 0777)) | bits;
    }
    return mode;
}

QString modeText(const Node& node)
{
    QString text(QStringLiteral("-rwxrwxrwx"));
    for (int i = 0; i < 9; ++i)
        if ((node.mode & (0400 >> i)) == 0)
            text[i + 1] = u'-';
    const auto mark = [&text, &node](int bit, int place, QChar with, QChar without) {
        if ((node.mode & bit) != 0)
            text[place] = text[place] == u'x' ? with : without;
    };
    mark(04000, 3, u's', u'S');
    mark(02000, 6, u's', u'S');
    mark(01000, 9, u't', u'T');
    switch (node.kind) {
    case Node::Kind::File:
        break;
    case Node::Kind::Directory:
        text[0] = u'd';
        break;
    case Node::Kind::Link:
        return QStringLiteral("lrwxrwxrwx");
    case Node::Kind::Block:
        text[0] = u'b';
        break;
    case Node::Kind::Character:
        text[0] = u'c';
        break;
    }
    return text;
}

QString kindText(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::File:
        return node.bytes.isEmpty() ? QStringLiteral("regular empty file") : QStringLiteral("regular file");
    case Node::Kind::Directory:
        return QStringLiteral("directory");
    case Node::Kind::Link:
        return QStringLiteral("symbolic link");
    case Node::Kind::Block:
        return QStringLiteral("block special file");
    case Node::Kind::Character:
        return QStringLiteral("character special file");
    }
    return {};
}

} // namespace twinrail::lab
