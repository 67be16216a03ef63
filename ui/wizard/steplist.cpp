// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/steplist.h"

#include "core/base/tr.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace twinrail {

namespace {

/// Glyph, title, and below it in small the ids of the how-to's steps.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QFont bold = option.font; // as wide as the page that one is on
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const int width = metrics.horizontalAdvance(index.data(Qt::EditRole).toString()) + 4 * metrics.height();
        return {width, metrics.height() * 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto state = index.data(StepListModel::StateRole).value<Waypoint::State>();
        const bool here = state == Waypoint::State::Current;
        const bool reachable = index.flags().testFlag(Qt::ItemIsEnabled);
        const QPalette::ColorGroup group = here || reachable ? QPalette::Active : QPalette::Disabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (here || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor fill = option.palette.color(QPalette::Highlight);
            fill.setAlphaF(here ? 1.0F : 0.15F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(
                QPen(option.palette.color(group, here ? QPalette::HighlightedText : QPalette::Text), 1, Qt::DotLine));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 4, -6, -4), 5, 5);
        }
        painter->setPen(option.palette.color(group, here ? QPalette::HighlightedText : QPalette::Text));
        QFont font = option.font;
        font.setBold(here);
        painter->setFont(font);
        const int em = QFontMetrics(font).height();
        const QRect glyph(option.rect.left() + em / 2, option.rect.top(), em * 3 / 2, option.rect.height());
        painter->drawText(glyph, Qt::AlignCenter, waypointGlyph(state));
        const QRect text = option.rect.adjusted(em * 9 / 4, 0, -em / 2, 0);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data(Qt::EditRole).toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

void StepListModel::setWay(const QList<Waypoint>& way)
{
    if (way == m_way)
        return;
    if (way.size() != m_way.size()) {
        beginResetModel();
        m_way = way;
        endResetModel();
        return;
    }
    m_way = way;
    emit dataChanged(index(0), index(static_cast<int>(m_way.size()) - 1));
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_way.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Waypoint& page = m_way.at(index.row());
    //: %1 is the title of a page, %2 how it stands ("done")
    const QString spoken = Tr::tr("%1, %2").arg(page.title, waypointWord(page.state));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken;
    case Qt::EditRole:
        return page.title;
    case Qt::ToolTipRole:
        return page.steps.isEmpty() ? spoken : spoken + u'\n' + page.steps.join(QStringLiteral(", "));
    case StateRole:
        return QVariant::fromValue(page.state);
    case StepsRole:
        return page.steps;
    default:
        return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Waypoint& page = m_way.at(index.row());
    const bool open = page.reachable || page.state == Waypoint::State::Current;
    return open ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

StepList::StepList(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(Tr::tr("Steps"));
    setModel(&m_model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const auto go = [this](const QModelIndex& index) {
        const Waypoint page = m_model.way().value(index.row());
        if (page.reachable)
            emit jump(page.id);
    };
    connect(this, &QListView::clicked, this, go);
    connect(this, &QListView::activated, this, go);
}

void StepList::setWay(const QList<Waypoint>& way)
{
    m_model.setWay(way);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (way.at(row).state == Waypoint::State::Current)
            setCurrentIndex(m_model.index(row));
    updateGeometry();
}

QSize StepList::sizeHint() const { return {sizeHintForColumn(0) + 2 * frameWidth(), QListView::sizeHint().height()}; }

} // namespace twinrail
