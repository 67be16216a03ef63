// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/sitefields.h"
#include "core/topology/sitereader.h"
#include "core/topology/sitevalues.h"

#include <QJsonArray>

#include <tuple>

namespace twinrail {

// By what an element of a list is found again in the object the site was read from.
inline QString naturalKey(const Rail& rail) { return rail.name; }
inline QString naturalKey(const PortalGroup& group) { return group.name; }
inline QString naturalKey(const Target& target) { return target.name.text(); }
inline int naturalKey(const Lun& lun) { return lun.number; }
inline QString naturalKey(const Interface& interface) { return interface.name; }
inline QString naturalKey(const Client& client) { return client.name; }
inline std::tuple<QString, Portal> naturalKey(const CustomPath& path) { return {path.interface, path.portal}; }

/// Walks the fields of one value into the JSON object it was read from. Keys it does not know stay, and so does the way
/// a value was written ("1G") as long as it still means the same.
class SiteWriter {
public:
    explicit SiteWriter(QJsonObject origin) : m_object(std::move(origin)) {}

    template <typename T> void field(const char* key, const T& value)
    {
        T before{};
        const QJsonValue written = at(key);
        if (written.isUndefined() || !readValue(written, before).isEmpty() || !(before == value))
            m_object.insert(QLatin1String(key), jsonValue(value));
    }

    template <typename T> void inside(const char* key, T& value)
    {
        m_object.insert(QLatin1String(key), merged(at(key).toObject(), value));
    }

    template <typename T> void list(const char* key, QList<T>& values)
    {
        QJsonArray origins = at(key).toArray();
        QJsonArray array;
        for (T& value : values)
            array.append(merged(takeOrigin(origins, value), value));
        m_object.insert(QLatin1String(key), array);
    }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    [[nodiscard]] QJsonValue at(const char* key) const { return m_object.value(QLatin1String(key)); }

    template <typename T> static QJsonObject merged(const QJsonObject& origin, T& value)
    {
        SiteWriter writer(origin);
        fields(writer, value);
        return writer.object();
    }

    template <typename T> static QJsonObject takeOrigin(QJsonArray& origins, const T& value)
    {
        for (int i = 0; i < origins.size(); ++i) {
            T candidate;
            SiteReader reader(origins.at(i).toObject(), {});
            fields(reader, candidate);
            if (naturalKey(candidate) == naturalKey(value))
                return origins.takeAt(i).toObject();
        }
        return {};
    }

    QJsonObject m_object;
};

} // namespace twinrail
