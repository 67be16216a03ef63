// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"

#include <QAbstractButton>

namespace twinrail {

/// One finding as a button: its sign and word, what is wrong and, below, what to do. Wraps as its width wants.
class ProblemLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget* parent = nullptr);

    void setFinding(const Finding& finding);
    [[nodiscard]] const Finding& finding() const { return m_finding; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] int textLeft() const;

    Finding m_finding;
};

} // namespace twinrail
