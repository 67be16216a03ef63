// SPDX-License-Identifier: Apache-2.0
#include "core/plan/overlay.h"

namespace twinrail {

Result<QList<std::optional<FileImage>>> Overlay::read(const QStringList& paths)
{
    QStringList unknown;
    for (const QString& path : paths)
        if (!m_files.contains(path))
            unknown << path;
    QHash<QString, std::optional<FileImage>> found = m_files;
    if (!unknown.isEmpty()) {
        TWINRAIL_LET(images, m_machine.read(unknown));
        for (qsizetype i = 0; i < unknown.size(); ++i)
            found.insert(unknown.at(i), images.at(i));
    }
    QList<std::optional<FileImage>> result;
    for (const QString& path : paths)
        result << found.value(path);
    return result;
}

Result<> Overlay::predict(const Changes& changes)
{
    for (const Change& change : changes) {
        const auto* file = std::get_if<FileChange>(&change.action);
        if (!file)
            continue;
        TWINRAIL_LET(images, read(QStringList{file->path}));
        TWINRAIL_LET(text, file->edit.apply(images.at(0) ? images.at(0)->bytes : QByteArray()));
        m_files[file->path] = file->existsAfter
                                  ? std::optional<FileImage>(FileImage{text, file->modeAfter, file->ownerAfter})
                                  : std::nullopt;
    }
    return {};
}

} // namespace twinrail
