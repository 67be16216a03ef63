// SPDX-License-Identifier: Apache-2.0
#include "core/report/svgparts.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace twinrail {

namespace {

// A picture needs none of these; everything else that QSvgGenerator and people write stays.
bool isAllowed(QStringView element)
{
    static const QSet<QString> unwanted{QStringLiteral("script"),  QStringLiteral("foreignObject"),
                                        QStringLiteral("iframe"),  QStringLiteral("image"),
                                        QStringLiteral("animate"), QStringLiteral("set")};
    return !unwanted.contains(element.toString());
}

bool isAllowed(const QXmlStreamAttribute& attribute)
{
    if (attribute.name().startsWith(QLatin1String("on")))
        return false;
    return attribute.name() != QLatin1String("href") || attribute.value().startsWith(u'#');
}

bool saysTheSize(QStringView attribute)
{
    return attribute == QLatin1String("width") || attribute == QLatin1String("height");
}

void writeRoot(QXmlStreamWriter& writer, const QXmlStreamAttributes& attributes, const QString& words)
{
    writer.writeStartElement(QStringLiteral("svg"));
    writer.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    for (const QXmlStreamAttribute& one : attributes)
        if (!one.qualifiedName().startsWith(QLatin1String("xmlns")) && !saysTheSize(one.name()) && isAllowed(one))
            writer.writeAttribute(one.qualifiedName().toString(), one.value().toString());
    writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    writer.writeAttribute(QStringLiteral("aria-label"), words);
}

} // namespace

QString inlineSvg(const QByteArray& svg, const QString& words)
{
    QString result;
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false);
    QXmlStreamWriter writer(&result);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            const bool root = depth++ == 0;
            if (!isAllowed(reader.name()) || (root && reader.name() != QLatin1String("svg")))
                return {};
            if (root) {
                writeRoot(writer, reader.attributes(), words);
                break;
            }
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamAttribute& one : reader.attributes())
                if (isAllowed(one))
                    writer.writeAttribute(one.qualifiedName().toString(), one.value().toString());
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0)
                writer.writeCharacters(reader.text().toString());
            break;
        default: // prologue, comments: not needed inside HTML
            break;
        }
    }
    return reader.hasError() || depth != 0 ? QString() : result;
}

} // namespace twinrail
