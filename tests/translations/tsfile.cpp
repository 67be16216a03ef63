// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/tsfile.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace twinrail::translations {

namespace {

QStringList formsIn(QXmlStreamReader& xml, bool plural)
{
    if (!plural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms << xml.readElementText();
    return forms;
}

Message messageIn(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(u"numerus"_qs) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(u"type"_qs);
            message.forms = formsIn(xml, message.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QList<Message> messagesOf(const QString& file)
{
    QFile ts(QDir(QStringLiteral(TRANSLATIONS)).absoluteFilePath(file));
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << messageIn(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString identity(const Message& message)
{
    return QStringList{message.context, message.source, message.comment}.join(QStringLiteral(" | "));
}

} // namespace twinrail::translations
