// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"
#include "ui/dashboard/place.h"

#include <QObject>

#include <optional>

namespace twinrail {

class DiagramView;

/// Return or a double click in a picture opens what is selected there: a client, or a LUN of the client that the
/// picture is of.
class PictureOpener : public QObject {
    Q_OBJECT
public:
    explicit PictureOpener(DiagramView& view);

signals:
    void opened(const QString& key); ///< of a box or line of the picture

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DiagramView* m_view;
    QObject* m_ground; ///< what the view draws on
};

/// What a box of the picture is the place of; `client` is empty in the picture of all.
[[nodiscard]] std::optional<Place> placeOfBox(const Site& site, const QString& client, const QString& key);
/// The box of a place in the picture of its client, or of all.
[[nodiscard]] QString boxOfPlace(const Place& place);

} // namespace twinrail
