// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfpicture.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace twinrail {

namespace {

/// What a <text> inherits or says itself.
struct TextState {
    QTransform transform;
    QString family;
    qreal size = 12;
    int weight = QFont::Normal;
    QColor fill = Qt::black;
};

struct PictureText {
    TextState state;
    QPointF at;
    QString text;
};

// "matrix(a,b,c,d,e,f)": the only form that QSvgGenerator writes.
QTransform matrixOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*matrix\\(([^)]*)\\)\\s*$"));
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    const QStringList numbers = form.match(text).captured(1).split(between, Qt::SkipEmptyParts);
    if (numbers.size() != 6)
        return {};
    QList<qreal> n;
    for (const QString& number : numbers)
        n.append(number.toDouble());
    return {n.at(0), n.at(1), n.at(2), n.at(3), n.at(4), n.at(5)};
}

TextState inherited(TextState state, const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& one : attributes) {
        const QString value = one.value().toString();
        if (one.name() == QLatin1String("transform"))
            state.transform = matrixOf(value) * state.transform;
        else if (one.name() == QLatin1String("font-family"))
            state.family = value;
        else if (one.name() == QLatin1String("font-size"))
            state.size = value.toDouble();
        else if (one.name() == QLatin1String("font-weight"))
            state.weight = value.toInt();
        else if (one.name() == QLatin1String("fill") && QColor::isValidColor(value))
            state.fill = QColor(value);
    }
    return state;
}

/// A picture and the texts that were taken out of it.
struct Parted {
    QByteArray svg;
    QList<PictureText> texts;
};

Parted parted(const QByteArray& svg)
{
    Parted result;
    QXmlStreamReader reader(svg);
    QXmlStreamWriter writer(&result.svg);
    QList<TextState> states{TextState{}};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text")) {
            const QXmlStreamAttributes attributes = reader.attributes();
            PictureText text{inherited(states.last(), attributes), {}, {}};
            text.at = {attributes.value(QLatin1String("x")).toDouble(),
                       attributes.value(QLatin1String("y")).toDouble()};
            text.text = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            result.texts.append(text);
            continue;
        }
        if (reader.isStartElement())
            states.append(inherited(states.last(), reader.attributes()));
        if (reader.isEndElement())
            states.removeLast();
        if (reader.tokenType() != QXmlStreamReader::Invalid)
            writer.writeCurrentToken(reader);
    }
    return result;
}

QFont fontOf(const TextState& state, qreal scale)
{
    QFont font;
    font.setFamilies({state.family, QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(std::max(1, qRound(state.size * scale)));
    font.setWeight(static_cast<QFont::Weight>(state.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void paintSvg(QPainter& painter, const QByteArray& svg, const QRectF& room)
{
    const Parted parts = parted(svg);
    QSvgRenderer renderer(parts.svg);
    if (!renderer.isValid())
        return;
    const QRectF box = renderer.viewBoxF();
    const QSizeF size = box.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRectF rect({room.center().x() - size.width() / 2, room.top()}, size);
    renderer.render(&painter, rect);
    const qreal scale = size.width() / box.width();
    const QTransform onto = QTransform::fromTranslate(-box.left(), -box.top()) * QTransform::fromScale(scale, scale) *
                            QTransform::fromTranslate(rect.left(), rect.top());
    for (const PictureText& text : parts.texts) {
        painter.setFont(fontOf(text.state, scale));
        painter.setPen(text.state.fill);
        painter.drawText(onto.map(text.state.transform.map(text.at)), text.text);
    }
}

} // namespace twinrail
