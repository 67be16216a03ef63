// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfoutline.h"

#include "core/base/tr.h"
#include "core/report/pdfobjects.h"

#include <QRegularExpression>
#include <QtEndian>

namespace twinrail {

namespace {

QByteArray referenceTo(int number) { return QByteArray::number(number) + " 0 R"; }

// A text string in UTF-16 with its mark (§3.8.1), in hexadecimal: nothing to escape.
QByteArray textString(const QString& text)
{
    QByteArray utf16 = QByteArrayLiteral("\xfe\xff");
    for (const QChar one : text) {
        const quint16 unit = qToBigEndian(one.unicode());
        utf16.append(reinterpret_cast<const char*>(&unit), 2);
    }
    return '<' + utf16.toHex().toUpper() + '>';
}

QByteArray coordinate(qreal value) { return QByteArray::number(value, 'f', 2); }

/// Writes the new objects into a PDF that is there.
class OutlineWriter {
public:
    OutlineWriter(PdfObjects& objects, const PdfOutline& outline)
        : m_objects(objects), m_outline(outline), m_pages(objects.pages())
    {
        for (const int page : m_pages)
            m_heights.append(heightOf(page));
    }
    [[nodiscard]] bool fits() const
    {
        for (const PdfBookmark& bookmark : m_outline.bookmarks)
            if (bookmark.page < 0 || bookmark.page >= m_pages.size())
                return false;
        return true;
    }
    void writeCatalogue()
    {
        QByteArray catalogue = m_objects.body(m_objects.catalogue());
        QByteArray more = "<<\n/ViewerPreferences << /DisplayDocTitle true >>\n";
        static const QRegularExpression tag(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9-]+")));
        if (tag.match(m_outline.language).hasMatch())
            more += "/Lang (" + m_outline.language.toLatin1() + ")\n";
        if (!m_outline.bookmarks.isEmpty())
            more += "/PageMode /UseOutlines\n/Outlines " + referenceTo(writeItems()) + '\n';
        m_objects.set(m_objects.catalogue(), catalogue.replace(catalogue.indexOf("<<"), 2, more));
    }
    void writeLinks();

private:
    // "/MediaBox [0 0 595.28 841.89]"
    [[nodiscard]] qreal heightOf(int page) const
    {
        static const QRegularExpression box(
            QStringLiteral("/MediaBox\\s*\\[\\s*[\\d.]+\\s+[\\d.]+\\s+[\\d.]+\\s+([\\d.]+)"));
        return box.match(QString::fromLatin1(m_objects.body(page))).captured(1).toDouble();
    }
    // Coordinates begin at the lower left corner of the page, in points.
    [[nodiscard]] QByteArray up(int page, qreal dots) const
    {
        return coordinate(m_heights.at(page) - dots * m_outline.pointsPerDot);
    }
    [[nodiscard]] QByteArray destination(const PdfBookmark& bookmark) const
    {
        return "[" + referenceTo(m_pages.at(bookmark.page)) + " /XYZ null " + up(bookmark.page, bookmark.top) +
               " null]";
    }
    [[nodiscard]] int writeItems();

    PdfObjects& m_objects;
    const PdfOutline& m_outline;
    QList<int> m_pages;
    QList<qreal> m_heights;
};

// The tree (§8.2.2): each item knows its parent, its neighbours and its first and last child.
int OutlineWriter::writeItems()
{
    const QList<PdfBookmark>& bookmarks = m_outline.bookmarks;
    const int root = m_objects.reserve();
    QList<int> numbers, parents;
    QList<QList<int>> children(bookmarks.size() + 1); // the last: of the root
    for (int i = 0; i < bookmarks.size(); ++i) {
        numbers.append(m_objects.reserve());
        int parent = i - 1;
        while (parent >= 0 && bookmarks.at(parent).level >= bookmarks.at(i).level)
            parent = parents.at(parent);
        parents.append(parent);
        children[parent < 0 ? bookmarks.size() : parent].append(i);
    }
    const auto ends = [&](const QList<int>& below, bool open) {
        if (below.isEmpty())
            return QByteArray();
        const auto count = static_cast<int>(below.size());
        return "/First " + referenceTo(numbers.at(below.first())) + "\n/Last " + referenceTo(numbers.at(below.last())) +
               "\n/Count " + QByteArray::number(open ? count : -count) + '\n';
    };
    for (int i = 0; i < bookmarks.size(); ++i) {
        const int parent = parents.at(i);
        const QList<int>& siblings = children.at(parent < 0 ? bookmarks.size() : parent);
        const qsizetype at = siblings.indexOf(i);
        QByteArray item = "<<\n/Title " + textString(bookmarks.at(i).title) + "\n/Parent " +
                          referenceTo(parent < 0 ? root : numbers.at(parent)) + "\n/Dest " +
                          destination(bookmarks.at(i)) + '\n';
        if (at > 0)
            item += "/Prev " + referenceTo(numbers.at(siblings.at(at - 1))) + '\n';
        if (at + 1 < siblings.size())
            item += "/Next " + referenceTo(numbers.at(siblings.at(at + 1))) + '\n';
        m_objects.set(numbers.at(i), item + ends(children.at(i), false) + ">>");
    }
    m_objects.set(root, "<<\n/Type /Outlines\n" + ends(children.last(), true) + ">>");
    return root;
}

// QPdfWriter gives every page an array of annotations, mostly an empty one.
void OutlineWriter::writeLinks()
{
    QMap<int, QByteArray> arrays;
    for (const PdfLink& link : m_outline.links) {
        const int array = PdfObjects::reference(m_objects.body(m_pages.at(link.page)), "/Annots");
        if (array == 0)
            continue;
        const qreal scale = m_outline.pointsPerDot;
        const int number = m_objects.reserve();
        m_objects.set(number, "<<\n/Type /Annot\n/Subtype /Link\n/Border [0 0 0]\n/Rect [" +
                                  coordinate(link.rect.left() * scale) + ' ' + up(link.page, link.rect.bottom()) + ' ' +
                                  coordinate(link.rect.right() * scale) + ' ' + up(link.page, link.rect.top()) +
                                  "]\n/Dest " + destination(m_outline.bookmarks.at(link.bookmark)) + "\n>>");
        if (!arrays.contains(array)) {
            QByteArray there = m_objects.body(array);
            there.chop(there.endsWith(']') ? 1 : 0);
            arrays.insert(array, there);
        }
        arrays[array] += ' ' + referenceTo(number);
    }
    for (auto one = arrays.cbegin(); one != arrays.cend(); ++one)
        m_objects.set(one.key(), one.value() + " ]");
}

} // namespace

Result<QByteArray> withPdfOutline(const QByteArray& pdf, const PdfOutline& outline)
{
    TWINRAIL_LET(objects, PdfObjects::read(pdf));
    OutlineWriter writer(objects, outline);
    if (!writer.fits())
        return fail(Error::Kind::Bug, Tr::tr("The PDF could not be given its bookmarks."),
                    QStringLiteral("a bookmark on a page that is not there"));
    writer.writeCatalogue();
    writer.writeLinks();
    return objects.bytes();
}

} // namespace twinrail
