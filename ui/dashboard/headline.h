// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/livestate.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace twinrail {

/// How the whole site is, in a sign, a word and numbers; how old that is; and what can be done.
class HeadLine : public QWidget {
    Q_OBJECT
public:
    explicit HeadLine(QWidget* parent = nullptr);

    void showLive(const QString& site, const SiteLive& live);
    void showAge(const SiteLive& live, const QDateTime& now);
    void setWatching(bool watching); ///< there is somebody to ask

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void checkWanted();
    void reportWanted();
    void setUpWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTexts();
    QWidget* makeButtons();
    void showSign();

    Condition m_condition = Condition::NotChecked;
    QBoxLayout* m_across;
    QLabel* m_sign;
    QLabel* m_word;
    QLabel* m_numbers;
    QLabel* m_age;
    QPushButton* m_check;
    QWidget* m_buttons;
};

} // namespace twinrail
