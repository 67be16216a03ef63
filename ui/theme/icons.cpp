// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace twinrail {

namespace {

QString fileOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::New:
        return QStringLiteral("new");
    case Glyph::Open:
        return QStringLiteral("open");
    case Glyph::Inspect:
        return QStringLiteral("inspect");
    case Glyph::Watch:
        return QStringLiteral("watch");
    case Glyph::Lab:
        return QStringLiteral("lab");
    case Glyph::Check:
        return QStringLiteral("check");
    case Glyph::Note:
        return QStringLiteral("note");
    case Glyph::Warning:
        return QStringLiteral("warning");
    case Glyph::Unknown:
        return QStringLiteral("unknown");
    case Glyph::Error:
        return QStringLiteral("error");
    case Glyph::Help:
        return QStringLiteral("help");
    case Glyph::Copy:
        return QStringLiteral("copy");
    case Glyph::Key:
        return QStringLiteral("key");
    case Glyph::Fingerprint:
        return QStringLiteral("fingerprint");
    }
    return {};
}

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    return {};
}

// The pictures are drawn in one ink; only where there is ink counts.
class InkEngine : public QIconEngine {
public:
    explicit InkEngine(QString path) : m_path(std::move(path)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const int side = qMin(size.width(), size.height());
        QSvgRenderer(m_path).render(&painter,
                                    QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), inkFor(mode));
        return picture;
    }
    QIconEngine* clone() const override { return new InkEngine(m_path); }

private:
    QString m_path;
};

} // namespace

QIcon iconOf(Glyph glyph) { return QIcon(new InkEngine(QStringLiteral(":/icons/%1.svg").arg(fileOf(glyph)))); }

QIcon applicationIcon() { return QIcon(QStringLiteral(":/icons/twinrail.svg")); }

} // namespace twinrail
