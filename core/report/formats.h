// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace twinrail {

// The same document in each format.

/// One self-contained file: style and drawing inside, no script, nothing loaded from elsewhere; prints well; light and
/// dark; tables have scopes, the drawing has words.
[[nodiscard]] QByteArray toHtml(const ReportDocument& document);
/// As GitHub and Pandoc read it. The drawing is not in it (a table says the same).
[[nodiscard]] QByteArray toMarkdown(const ReportDocument& document);
/// A4, drawing as vectors, text that can be selected, page numbers, table heads again on each page, bookmarks. Needs a
/// QGuiApplication (for the fonts).
[[nodiscard]] Result<QByteArray> toPdf(const ReportDocument& document);

} // namespace twinrail
