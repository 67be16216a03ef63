// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace twinrail {

/// What the lab can be: "half-done", and what is to be seen there.
struct LabWorld {
    QString name;
    QString sentence;
};

/// Where the program begins: what one can do, and the sites of lately.
class StartScreen : public QWidget {
    Q_OBJECT
public:
    explicit StartScreen(const QList<LabWorld>& worlds, QWidget* parent = nullptr);

    void chooseSite();        ///< asks for a file, to open it
    void chooseSiteToCheck(); ///< the same, to look only
    void chooseSiteToWatch(); ///< and to go on looking

signals:
    void newSetUp();
    void openSite(const QString& path);
    void checkSite(const QString& path); ///< nothing is changed
    void watchSite(const QString& path); ///< the same, and what happens from then on
    void tryInLab(const QString& world);

protected:
    void showEvent(QShowEvent* event) override; ///< the recent ones may be others now

private:
    [[nodiscard]] QWidget* makeChoices(const QList<LabWorld>& worlds);
    [[nodiscard]] QWidget* makeRecent();
    void choose(const QString& title, void (StartScreen::*chosen)(const QString&));
    void fillRecent();
    void showMenu(const QPoint& place);
    [[nodiscard]] QString selected() const;

    QComboBox* m_world;
    QListWidget* m_recent;
    QLabel* m_nothing; ///< in its place when there is none
    QPushButton* m_open;
    QPushButton* m_check;
    QPushButton* m_watch;
};

} // namespace twinrail
