// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace twinrail::lab {

/// What diff(1) prints about two texts: a longest common subsequence of their lines.
class LineDiff {
public:
    LineDiff(const QByteArray& before, const QByteArray& after);
    [[nodiscard]] QByteArray plain() const;
    [[nodiscard]] QByteArray unified(qsizetype context) const;

private:
    /// Lines [before, beforeEnd) of the old text become lines [after, afterEnd) of the new.
    struct Change {
        qsizetype before;
        qsizetype beforeEnd;
        qsizetype after;
        qsizetype afterEnd;
    };
    void findChanges();
    QList<QByteArray> m_before;
    QList<QByteArray> m_after;
    std::vector<Change> m_changes;
};

} // namespace twinrail::lab
