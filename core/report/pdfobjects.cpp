// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfobjects.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

constexpr qsizetype entryLength = 20; // "0000000015 00000 n \n" (§3.4.3)

tl::unexpected<Error> strange(const char* what)
{
    return fail(Error::Kind::Bug, Tr::tr("The PDF could not be given its bookmarks."), QString::fromLatin1(what));
}

qsizetype numberAt(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && (text.at(at) == '\n' || text.at(at) == '\r' || text.at(at) == ' '))
        ++at;
    qsizetype end = at;
    while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
        ++end;
    return text.mid(at, end - at).toLongLong();
}

QByteArray entry(qsizetype offset) { return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; }

} // namespace

Result<PdfObjects> PdfObjects::read(const QByteArray& pdf)
{
    PdfObjects objects;
    objects.m_pdf = pdf;
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (start < 0)
        return strange("no startxref");
    objects.m_table = numberAt(pdf, start + 9);
    const QByteArray opening = "xref\n0 ";
    if (pdf.mid(objects.m_table, opening.size()) != opening)
        return strange("no cross-reference table");
    const qsizetype count = numberAt(pdf, objects.m_table + opening.size());
    qsizetype at = pdf.indexOf('\n', objects.m_table + opening.size()) + 1;
    for (qsizetype number = 0; number < count; ++number, at += entryLength)
        if (pdf.mid(at + 17, 1) == "n")
            objects.m_offsets.insert(static_cast<int>(number), pdf.mid(at, 10).toLongLong());
    const qsizetype trailer = pdf.indexOf("trailer", at);
    if (trailer < 0)
        return strange("no trailer");
    objects.m_trailer = pdf.mid(trailer, start - trailer);
    objects.m_root = reference(objects.m_trailer, "/Root");
    objects.m_size = static_cast<int>(count);
    if (objects.body(objects.m_root).isEmpty())
        return strange("no catalogue");
    return objects;
}

QByteArray PdfObjects::body(int number) const
{
    const auto offset = m_offsets.constFind(number);
    if (offset == m_offsets.cend())
        return {};
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    if (m_pdf.mid(*offset, head.size()) != head)
        return {};
    const qsizetype from = *offset + head.size();
    return m_pdf.mid(from, m_pdf.indexOf("endobj", from) - from).trimmed();
}

int PdfObjects::reference(const QByteArray& dictionary, const QByteArray& key)
{
    const QRegularExpression pattern(QString::fromLatin1(key) + QStringLiteral("\\s+(\\d+) 0 R"));
    return pattern.match(QString::fromLatin1(dictionary)).captured(1).toInt();
}

QList<int> PdfObjects::pages() const
{
    static const QRegularExpression kids(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression one(QStringLiteral("(\\d+) 0 R"));
    const QString tree = QString::fromLatin1(body(reference(body(m_root), "/Pages")));
    QList<int> pages;
    auto match = one.globalMatch(kids.match(tree).captured(1));
    while (match.hasNext())
        pages.append(match.next().captured(1).toInt());
    return pages;
}

QByteArray PdfObjects::bytes() const
{
    QByteArray result = m_pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    QByteArray table = "xref\n";
    for (auto one = m_written.cbegin(); one != m_written.cend(); ++one) {
        table += QByteArray::number(one.key()) + " 1\n" + entry(result.size());
        result += QByteArray::number(one.key()) + " 0 obj\n" + one.value() + "\nendobj\n";
    }
    // Everything that the first trailer says holds, but the size.
    static const QRegularExpression size(QStringLiteral("/Size\\s+\\d+"));
    QString trailer = QString::fromLatin1(m_trailer);
    trailer.replace(size, QStringLiteral("/Size %1\n/Prev %2").arg(m_size).arg(m_table));
    const qsizetype where = result.size();
    return result + table + trailer.toLatin1().trimmed() + "\nstartxref\n" + QByteArray::number(where) + "\n%%EOF\n";
}

} // namespace twinrail
