// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <cstring>
#include <utility>

namespace twinrail {

// A deep copy of our own, so that wiping it never leaves a shared twin behind.
Secret::Secret(QByteArray text) : m_text(text.constData(), text.size()) {}

Secret::Secret(Secret&& other) noexcept : m_text(std::move(other.m_text)) { other.m_text.clear(); }

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::move(other.m_text);
        other.m_text.clear();
    }
    return *this;
}

Secret::~Secret() { wipe(); }

Secret Secret::clone() const { return Secret(m_text); }

void Secret::wipe()
{
    if (m_text.isEmpty())
        return;
    explicit_bzero(m_text.data(), static_cast<std::size_t>(m_text.size()));
    m_text.clear();
}

} // namespace twinrail
