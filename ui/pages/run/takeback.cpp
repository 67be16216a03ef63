// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/takeback.h"

#include "core/base/tr.h"
#include "ui/dialogs/ask.h"
#include "ui/models/runprogress.h"

namespace twinrail {

QList<JournalEntry> entriesOf(const SiteSession& session)
{
    const QString path = session.journal();
    return path.isEmpty() ? QList<JournalEntry>() : Journal::read(path).value_or(QList<JournalEntry>());
}

int changesToTakeBack(const SiteSession& session)
{
    int count = 0;
    for (const int ofMachine : changesToTakeBack(entriesOf(session)))
        count += ofMachine;
    return count;
}

void askToTakeBack(QWidget* parent, SiteSession& session)
{
    const QMap<QString, int> counts = changesToTakeBack(entriesOf(session));
    QStringList machines;
    int all = 0;
    for (auto machine = counts.cbegin(); machine != counts.cend(); ++machine) {
        //: %1 is a machine, %n a number of changes
        machines << Tr::tr("%1: %n change(s)", nullptr, machine.value()).arg(machine.key());
        all += machine.value();
    }
    Ask what;
    what.name = QStringLiteral("askUndo");
    what.title = Tr::tr("Take everything back?");
    what.text = Tr::tr("%n change(s) that this set-up has made are taken back, last first. The machines are then as "
                       "they were before; whatever uses the LUNs loses them.",
                       nullptr, all);
    what.details = machines.join(u'\n');
    what.yes = Tr::tr("&Take back %n change(s)", nullptr, all);
    what.no = Tr::tr("&Keep them");
    what.dangerous = true;
    ask(parent, what, &session, [&session](bool yes) {
        if (yes)
            session.undo();
    });
}

} // namespace twinrail
