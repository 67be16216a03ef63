// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace twinrail {

/// One field that takes many names or addresses at once, and says of each that is none why.
class AddClients : public QWidget {
    Q_OBJECT
public:
    explicit AddClients(QWidget* parent = nullptr);

    [[nodiscard]] QLabel* label() const { return m_label; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text); ///< leaves the cursor where it is when that is the text already
    void setReasons(const QStringList& reasons);

signals:
    void typed(const QString& text);
    void wanted(); ///< the button, or Enter in the field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_label;
    QLineEdit* m_field;
    QLabel* m_reasons;
};

} // namespace twinrail
