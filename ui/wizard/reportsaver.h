// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/fleet.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/session/question.h"
#include "ui/session/session.h"

#include <QPointer>

namespace twinrail {

/// Saves a report of one set-up: asks what is wanted, asks the machines in a lane, writes, and says where it is.
class ReportSaver : public QObject {
    Q_OBJECT
public:
    /// Session and window must outlive it.
    ReportSaver(SiteSession& session, std::shared_ptr<Credentials> logins, QWidget& window);

    void open();

signals:
    void busy(const QString& what); ///< one sentence; empty: not any more

private:
    struct Saved {
        ReportFiles files;
        Report::Result result = Report::Result::Unknown;
        QString reason;
    };
    void save(const ReportWish& wish);
    void tell(const Result<Saved>& saved, const QString& folder);
    [[nodiscard]] static Result<Saved> write(const Site& site, const QString& sitePath, Credentials& logins,
                                             const ReportWish& wish, const Stop& stop);

    SiteSession& m_session;
    std::shared_ptr<Credentials> m_logins;
    QWidget& m_window;
    QPointer<ReportDialog> m_dialog;
    Question m_question; ///< last: its thread ends before the rest goes
};

} // namespace twinrail
