// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/tr.h"
#include "core/topology/sitefields.h"
#include "core/topology/sitevalues.h"

#include <QJsonArray>

namespace twinrail {

/// Walks the fields of one JSON object into a value. A key that is missing leaves the default; the first value that
/// does not fit is kept as the error, with its place.
class SiteReader {
public:
    SiteReader(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    template <typename T> void field(const char* key, T& value)
    {
        if (const QJsonValue json = at(key); !json.isUndefined())
            complain(key, readValue(json, value));
    }

    template <typename T> void inside(const char* key, T& value)
    {
        const QJsonValue json = at(key);
        if (json.isObject())
            descend(json.toObject(), placeOf(key), value);
        else if (!json.isUndefined())
            complain(key, Tr::tr("an object is expected"));
    }

    template <typename T> void list(const char* key, QList<T>& values)
    {
        const QJsonValue json = at(key);
        if (!json.isArray() && !json.isUndefined())
            complain(key, Tr::tr("a list is expected"));
        const QJsonArray array = json.toArray();
        for (int i = 0; i < array.size(); ++i) {
            const QString place = placeOf(key) + u'/' + QString::number(i);
            if (!array.at(i).isObject())
                fault(place, Tr::tr("an object is expected"));
            descend(array.at(i).toObject(), place, values.emplaceBack());
        }
    }

    /// "/luns/2/number: a whole number … is expected"; empty when everything fits.
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue at(const char* key) const { return m_object.value(QLatin1String(key)); }
    [[nodiscard]] QString placeOf(const char* key) const { return m_place + u'/' + QLatin1String(key); }
    void complain(const char* key, const QString& problem)
    {
        if (!problem.isEmpty())
            fault(placeOf(key), problem);
    }
    void fault(const QString& place, const QString& problem)
    {
        if (m_error.isEmpty())
            m_error = place + QLatin1String(": ") + problem;
    }
    template <typename T> void descend(const QJsonObject& object, const QString& place, T& value)
    {
        SiteReader reader(object, place);
        fields(reader, value);
        if (m_error.isEmpty())
            m_error = reader.error();
    }

    QJsonObject m_object;
    QString m_place;
    QString m_error;
};

} // namespace twinrail
