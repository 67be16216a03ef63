// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"

#include <QMap>

namespace twinrail::contract {

/// Passes questions on and writes down what was asked and answered, one block after the other, each in the form of
/// tests/data/README.md. A file is a question too: `cat PATH`, with a line "file: MODE OWNER".
class Recorder : public HostProbe {
public:
    explicit Recorder(HostProbe& host) : m_host(host) {}
    using HostProbe::ask;
    using HostProbe::read;
    [[nodiscard]] Result<QList<Output>> ask(const QList<Query>& queries) override;
    [[nodiscard]] Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override;
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    HostProbe& m_host;
    QByteArray m_text;
};

/// Answers from recordings. NotFound for what is not in them.
class Playback : public HostProbe {
public:
    void add(const QByteArray& recording);
    using HostProbe::ask;
    using HostProbe::read;
    [[nodiscard]] Result<QList<Output>> ask(const QList<Query>& queries) override;
    [[nodiscard]] Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override;

private:
    QMap<QByteArray, QPair<Output, QByteArray>> m_answers; ///< with the file's mode and owner, if it is one
};

} // namespace twinrail::contract
