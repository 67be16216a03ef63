// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/clients/multipathpreview.h"
#include "ui/pages/page.h"

class QLabel;

namespace twinrail {

class ClientChooser;
class LinesView;
class ReadTable;
class TimerForm;

/// C10–C12: the timers, how long I/O is held, the names of the LUNs, and what becomes of each client's file.
class MultipathPage : public Page {
    Q_OBJECT
public:
    explicit MultipathPage(SiteSession& session, QWidget* parent = nullptr);

    void fill() override;

private:
    [[nodiscard]] QWidget* makeAliases();
    [[nodiscard]] QWidget* makeFile();
    void fillFile();

    TimerForm* m_timers;
    QLabel* m_stall;
    RecordModel<AliasRow> m_aliases;
    ReadTable* m_aliasTable;
    ClientChooser* m_client;
    LinesView* m_diff;
};

} // namespace twinrail
