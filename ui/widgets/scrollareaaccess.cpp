// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scrollareaaccess.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace twinrail {

namespace {

/// The common interface of widgets counts before it answers, and lists hidden scroll bars too: the number stays.
/// Views and editors have interfaces of their own and never get here.
QAccessibleInterface* scrollAreaAccess(const QString& className, QObject* object)
{
    const bool meant = className == u"QScrollArea" || className == u"QAbstractScrollArea";
    auto* widget = meant ? qobject_cast<QWidget*>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, QAccessible::Client) : nullptr;
}

} // namespace

void guardScrollAreas()
{
    static const bool installed = [] {
        QAccessible::installFactory(scrollAreaAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace twinrail
