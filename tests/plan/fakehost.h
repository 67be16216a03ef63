// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"

#include <QMap>

namespace twinrail::testing {

/// A machine that is nothing but files and one prepared answer, for code that must not depend on more.
class FakeHost : public HostHands {
public:
    QMap<QString, FileImage> files;
    Output answer;
    QStringList performed;

    using HostHands::ask;
    using HostHands::read;
    Result<QList<Output>> ask(const QList<Query>& queries) override { return QList<Output>(queries.size(), answer); }
    Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override
    {
        QList<std::optional<FileImage>> images;
        for (const QString& path : paths)
            images << (files.contains(path) ? std::optional<FileImage>(files.value(path)) : std::nullopt);
        return images;
    }
    Result<Output> perform(const Mutation& mutation) override
    {
        performed << shellText(mutation.command());
        return answer;
    }
    Result<> replace(const QString& path, const std::optional<FileImage>& image) override
    {
        if (image)
            files[path] = *image;
        else
            files.remove(path);
        return {};
    }
};

} // namespace twinrail::testing
