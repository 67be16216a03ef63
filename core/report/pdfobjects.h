// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

namespace twinrail {

/// The objects of a PDF with one classic cross-reference table, as QPdfWriter makes it (PDF 1.4, §3.4). What is changed
/// or added is appended.
class PdfObjects {
public:
    [[nodiscard]] static Result<PdfObjects> read(const QByteArray& pdf);

    [[nodiscard]] int catalogue() const { return m_root; }
    /// Of the pages, in their order.
    [[nodiscard]] QList<int> pages() const;
    /// Between "n 0 obj" and "endobj"; empty when there is none.
    [[nodiscard]] QByteArray body(int number) const;
    /// Of the object that a dictionary refers to: "/Pages 3 0 R" → 3; 0: of none.
    [[nodiscard]] static int reference(const QByteArray& dictionary, const QByteArray& key);

    [[nodiscard]] int reserve() { return m_size++; } ///< the number of an object that is to be added
    void set(int number, const QByteArray& body) { m_written.insert(number, body); }
    [[nodiscard]] QByteArray bytes() const; ///< with the update at the end

private:
    QByteArray m_pdf;
    QHash<int, qsizetype> m_offsets;
    QMap<int, QByteArray> m_written;
    QByteArray m_trailer;
    qsizetype m_table = 0; ///< where the cross-reference table is
    int m_root = 0;
    int m_size = 0;
};

} // namespace twinrail
