// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/print.h"
#include "tests/ui/labsession.h"
#include "ui/wizard/mainwindow.h"
#include "ui/wizard/wizardview.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace twinrail {

inline Outfit outfitWith(const std::shared_ptr<SecretStore>& secrets)
{
    return Outfit{secrets,
                  {LabWorld{QStringLiteral("seed"), QStringLiteral("the how-to's site")}},
                  [](const QString&) -> Result<LabStart> {
                      return fail(Error::Kind::Failed, QStringLiteral("no lab in this test"));
                  }};
}

/// The dialog of that name, once it is there.
inline QDialog* dialogNamed(const QWidget& parent, const QString& name)
{
    QDialog* found = nullptr;
    (void)LabSession::until(
        [&] {
            for (QDialog* dialog : parent.findChildren<QDialog*>(name))
                if (dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        },
        30);
    return found;
}

inline bool isThere(const QWidget& parent, const QString& name)
{
    const auto dialogs = parent.findChildren<QDialog*>(name);
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* dialog) { return dialog->isVisible(); });
}

inline QString siteFile(LabSession& lab, const Site& site)
{
    const QString path = lab.session().path();
    if (!writeDraft(Draft{site, path, {}, {}}))
        ADD_FAILURE() << "the site cannot be written";
    return path;
}

/// The program's window on a site file of the lab.
struct OpenWindow {
    OpenWindow(LabSession& lab, const Site& site, const std::shared_ptr<SecretStore>& secrets)
        : window(outfitWith(secrets))
    {
        window.show();
        window.openSite(siteFile(lab, site));
    }
    [[nodiscard]] SiteSession& session() { return window.wizard()->session(); }

    MainWindow window;
};

} // namespace twinrail
