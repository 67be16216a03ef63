// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/streams.h"

namespace twinrail::lab {

std::optional<QByteArray> Source::takeLine()
{
    if (position >= bytes.size())
        return std::nullopt;
    const qsizetype newline = bytes.indexOf('\n', position);
    const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
    const QByteArray line = bytes.mid(position, end - position);
    position = end;
    return line;
}

void Streams::read(int descriptor, const QByteArray& bytes)
{
    inputs[descriptor] = std::make_shared<Source>(Source{bytes});
}

std::shared_ptr<QByteArray> Streams::gather(int descriptor)
{
    auto buffer = std::make_shared<QByteArray>();
    outputs[descriptor] = [buffer](const QByteArray& bytes) {
        buffer->append(bytes);
        return QString();
    };
    return buffer;
}

void Streams::closeDescriptor(int descriptor)
{
    inputs.erase(descriptor);
    outputs.erase(descriptor);
}

QString Streams::write(int descriptor, const QByteArray& bytes) const
{
    const auto found = outputs.find(descriptor);
    if (bytes.isEmpty())
        return {};
    return found == outputs.end() ? QStringLiteral("Bad file descriptor") : found->second(bytes);
}

} // namespace twinrail::lab
