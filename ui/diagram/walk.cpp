// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/walk.h"

#include <algorithm>

namespace twinrail {

namespace {

int columnOf(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Client:
    case BoxKind::Nic:
        return 0;
    case BoxKind::Rail:
        return 1;
    case BoxKind::Portal:
        return 2;
    case BoxKind::Target:
        return 3;
    case BoxKind::Lun:
        return 4;
    }
    return 0;
}

template <typename T, typename Match> QString firstKey(const QList<T>& list, Match match)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), match);
    return found == list.cend() ? QString() : found->key;
}

/// One up or down in a list of things of one kind; stays at the ends.
template <typename T> QString shifted(QList<const T*> list, const QString& key, int by)
{
    std::stable_sort(list.begin(), list.end(), [](const T* a, const T* b) {
        if constexpr (std::is_same_v<T, DiagramBox>)
            return a->rect.top() < b->rect.top();
        else
            return a->start.y() < b->start.y();
    });
    const auto at = std::find_if(list.cbegin(), list.cend(), [&](const T* one) { return one->key == key; });
    const auto place = std::distance(list.cbegin(), at) + by;
    return list.at(std::clamp<qsizetype>(place, 0, list.size() - 1))->key;
}

template <typename T, typename Match> QList<const T*> those(const QList<T>& list, Match match)
{
    QList<const T*> result;
    for (const T& one : list)
        if (match(one))
            result << &one;
    return result;
}

QString rightOf(const DiagramLayout& layout, const DiagramBox& box)
{
    const QString child = firstKey(layout.boxes, [&](const DiagramBox& one) { return one.parent == box.key; });
    const QString line = firstKey(layout.lines, [&](const DiagramLine& one) { return one.from == box.key; });
    return line.isEmpty() || (box.kind == BoxKind::Client && !child.isEmpty()) ? child : line;
}

/// A portal is left for its rail, and the rail for what comes in through it.
QString leftOf(const DiagramLayout& layout, const DiagramBox& box)
{
    const QString line = firstKey(layout.lines, [&](const DiagramLine& one) {
        return one.via == box.key || (one.to == box.key && one.via.isEmpty());
    });
    return line.isEmpty() ? box.parent : line;
}

QString fromBox(const DiagramLayout& layout, const DiagramBox& box, Step step)
{
    switch (step) {
    case Step::Right:
        return rightOf(layout, box);
    case Step::Left:
        return leftOf(layout, box);
    case Step::Up:
    case Step::Down:
        return shifted(
            those(layout.boxes,
                  [&](const DiagramBox& one) { return !one.ghost && columnOf(one.kind) == columnOf(box.kind); }),
            box.key, step == Step::Down ? 1 : -1);
    case Step::First:
    case Step::Last:
        break;
    }
    return {};
}

QString fromLine(const DiagramLayout& layout, const DiagramLine& line, Step step)
{
    switch (step) {
    case Step::Right:
        return line.via.isEmpty() ? line.to : line.via;
    case Step::Left:
        return line.from;
    case Step::Up:
    case Step::Down:
        return shifted(those(layout.lines, [&](const DiagramLine& one) { return one.kind == line.kind; }), line.key,
                       step == Step::Down ? 1 : -1);
    case Step::First:
    case Step::Last:
        break;
    }
    return {};
}

} // namespace

QString neighbour(const DiagramLayout& layout, const QString& key, Step step)
{
    const auto real = [](const DiagramBox& one) { return !one.ghost; };
    const auto boxes = those(layout.boxes, real);
    if (boxes.isEmpty())
        return {};
    const QString first =
        firstKey(layout.boxes, [&](const DiagramBox& one) { return real(one) && columnOf(one.kind) == 0; });
    const DiagramBox* box = layout.box(key);
    const DiagramLine* line = layout.line(key);
    if (step == Step::Last)
        return boxes.constLast()->key;
    if (step == Step::First || (!box && !line))
        return first.isEmpty() ? boxes.constFirst()->key : first;
    const QString next = box ? fromBox(layout, *box, step) : fromLine(layout, *line, step);
    return next.isEmpty() ? key : next;
}

} // namespace twinrail
