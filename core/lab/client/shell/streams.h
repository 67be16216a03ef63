// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace twinrail::lab {

/// What a descriptor reads; shared by its copies, so that what one command took the next does not see.
struct Source {
    QByteArray bytes;
    qsizetype position = 0;
    [[nodiscard]] QByteArray rest() const { return bytes.mid(position); }
    [[nodiscard]] std::optional<QByteArray> takeLine(); ///< with its newline, if it has one
};

/// Where what is written goes. Answers what strerror() would say, or nothing.
using Sink = std::function<QString(const QByteArray& bytes)>;

/// The open descriptors of a shell or a command.
struct Streams {
    std::map<int, std::shared_ptr<Source>> inputs;
    std::map<int, Sink> outputs;

    void read(int descriptor, const QByteArray& bytes);
    /// Everything written to this descriptor from now on is gathered in the buffer.
    std::shared_ptr<QByteArray> gather(int descriptor);
    void closeDescriptor(int descriptor);
    QString write(int descriptor, const QByteArray& bytes) const;
};

} // namespace twinrail::lab
