// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/companion/helptext.h"

#include <QStringList>
#include <QWidget>

class QTextBrowser;

namespace twinrail {

/// The help of a page as rich text, with the how-to's steps behind it. Everything from the texts is escaped.
[[nodiscard]] QString helpHtml(const HelpText& text, const QStringList& steps);

/// What the page of the moment is for, its terms, and what can go wrong.
class HelpPanel : public QWidget {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// `steps`: ids of the how-to ("N5"); a click on one in the list jumps to what it is about.
    void showPage(const QString& id, const QStringList& steps);

protected:
    void changeEvent(QEvent* event) override; ///< font and palette may be others

private:
    void render();

    QTextBrowser* m_browser;
    QString m_page;
    QStringList m_steps;
};

} // namespace twinrail
