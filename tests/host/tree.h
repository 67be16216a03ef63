// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace twinrail {

/// A throw-away directory with files in it: a record database, a sysfs.
class Tree {
public:
    [[nodiscard]] QString path(const QString& name = {}) const { return m_dir.filePath(name); }

    void put(const QString& name, const QByteArray& text) const
    {
        QDir(m_dir.path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void link(const QString& name, const QString& target) const
    {
        QDir(m_dir.path()).mkpath(QFileInfo(name).path());
        ASSERT_TRUE(QFile::link(target, path(name)));
    }
    [[nodiscard]] QByteArray get(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
    }

private:
    QTemporaryDir m_dir;
};

} // namespace twinrail
