// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/wwids.h"

#include "core/lab/client/clientmodel.h"

namespace twinrail::lab {

namespace {

const QString directory = QStringLiteral("/etc/multipath");
const QString wwidsPath = QStringLiteral("/etc/multipath/wwids");
const QString bindingsPath = QStringLiteral("/etc/multipath/bindings");
constexpr int privateFile = 0600;

constexpr const char* wwidsHeader = "# Multipath wwids, Version : 1.0\n"
                                    "# NOTE: This file is automatically maintained by multipath and multipathd.\n"
                                    "# You should not need to edit this file in normal circumstances.\n"
                                    "#\n"
                                    "# Valid WWIDs:\n";
constexpr const char* bindingsHeader = "# Multipath bindings, Version : 1.0\n"
                                       "# NOTE: this file is automatically maintained by the multipath program.\n"
                                       "# You should not need to edit this file in normal circumstances.\n"
                                       "#\n"
                                       "# Format:\n"
                                       "# alias wwid\n"
                                       "#\n";

QStringList linesOf(const Files& files, const QString& path)
{
    return QString::fromUtf8(files.look(path).value_or(Node()).bytes).split(u'\n', Qt::SkipEmptyParts);
}

void append(Files& files, const QString& path, const char* header, const QString& line)
{
    files.makePath(directory);
    if (!files.look(path))
        files.add(path, header, privateFile);
    (void)files.write(path, line.toUtf8() + '\n', true);
}

QString lineOf(const QString& wwid) { return u'/' + wwid + u'/'; }

/// mpatha … mpathz, mpathaa …
QString friendlyName(qsizetype number)
{
    QString letters;
    for (qsizetype rest = number; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(char16_t(u'a' + rest % 26)));
    return QStringLiteral("mpath") + letters;
}

} // namespace

QStringList WwidFiles::wwids() const
{
    QStringList wwids;
    for (const QString& line : linesOf(m_model.machine.files, wwidsPath))
        if (line.startsWith(u'/') && line.endsWith(u'/') && line.size() > 2)
            wwids << line.mid(1, line.size() - 2);
    return wwids;
}

void WwidFiles::add(const QString& wwid)
{
    if (!wwids().contains(wwid))
        append(m_model.machine.files, wwidsPath, wwidsHeader, lineOf(wwid));
}

// The tool writes a '#' over the first slash: a comment stays behind.
bool WwidFiles::remove(const QString& wwid)
{
    Files& files = m_model.machine.files;
    QStringList lines = linesOf(files, wwidsPath);
    const qsizetype at = lines.indexOf(lineOf(wwid));
    if (at < 0)
        return false;
    lines[at].replace(0, 1, u'#');
    (void)files.write(wwidsPath, lines.join(u'\n').toUtf8() + '\n', false);
    return true;
}

void WwidFiles::reset(const QStringList& wwids)
{
    QByteArray text = wwidsHeader;
    for (const QString& wwid : wwids)
        text += lineOf(wwid).toUtf8() + '\n';
    Files& files = m_model.machine.files;
    if (files.look(wwidsPath))
        (void)files.write(wwidsPath, text, false);
    else
        files.add(wwidsPath, text, privateFile);
}

QString WwidFiles::binding(const QString& wwid)
{
    Files& files = m_model.machine.files;
    QStringList taken;
    for (const QString& line : linesOf(files, bindingsPath)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.section(u' ', 1, 1) == wwid)
            return line.section(u' ', 0, 0);
        taken << line.section(u' ', 0, 0);
    }
    qsizetype number = 0;
    while (taken.contains(friendlyName(number)))
        ++number;
    append(files, bindingsPath, bindingsHeader, friendlyName(number) + u' ' + wwid);
    return friendlyName(number);
}

} // namespace twinrail::lab
