// SPDX-License-Identifier: Apache-2.0
// The peer of the start-up: the least that a program with a window can do.
#include <QApplication>
#include <QWidget>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1100, 720);
    window.show();
    return QApplication::exec();
}
