// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/changedkeydialog.h"

#include "core/base/tr.h"
#include "ui/dialogs/printtext.h"
#include "ui/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace twinrail {

namespace {

struct Words {
    QString meaning, advice;
};
Words hostKeyWords(const QString& machine)
{
    return {
        Tr::tr("Another key answers than the one that was accepted for %1. Either the machine was installed anew or "
               "its key was renewed, or another machine answers in its place. No password was sent, and none will be "
               "until this is clear.")
            .arg(machine),
        Tr::tr("Ask whoever looks after %1, and compare what answers now with what its console shows. If it is right, "
               "take “hostKey” of this client out of the site file and open the site again: Twinrail then asks anew.")
            .arg(machine)};
}
Words certificateWords(const QString& machine)
{
    return {
        Tr::tr("Another certificate answers than the one that was accepted for %1. Either it was renewed, or another "
               "machine answers in its place. No password was sent, and none will be until this is clear.")
            .arg(machine),
        Tr::tr(
            "Ask whoever looks after %1, and compare what answers now with what the appliance itself shows. If it is "
            "right, take “certificate” of the appliance out of the site file and open the site again: Twinrail "
            "then asks anew.")
            .arg(machine)};
}

} // namespace

ChangedKeyDialog::ChangedKeyDialog(const Error& error, QWidget* parent)
    : Sheet(QStringLiteral("changedKeyDialog"), Glyph::Error,
            error.where.isEmpty() ? Tr::tr("A machine cannot be trusted any more")
                                  //: %1 is a machine's name
                                  : Tr::tr("%1 cannot be trusted any more").arg(error.where),
            parent)
{
    if (const auto print = changedPrint(error)) {
        const QString machine = error.where.isEmpty() ? Tr::tr("the machine") : error.where;
        const bool host = isHostKey(print->seen);
        const Words words = host ? hostKeyWords(machine) : certificateWords(machine);
        addText(words.meaning);
        addWidget(makeRow(QStringLiteral("knownPrint"), Tr::tr("Known until now", "fingerprint"), print->pinned));
        addWidget(makeRow(QStringLiteral("newPrint"), Tr::tr("Answers now", "fingerprint"), print->seen));
        addText(words.advice);
        if (host)
            addWidget(makeEvidence(hostKeyCommand()));
    } else {
        addText(error.text);
        if (!error.evidence.isEmpty())
            addWidget(makeRow(QStringLiteral("newPrint"), Tr::tr("What was seen"), error.evidence));
    }
    setHarmless(addNo(QStringLiteral("close"), Tr::tr("C&lose")));
}

QWidget* ChangedKeyDialog::makeRow(const QString& name, const QString& title, const QString& print)
{
    auto* row = new QFrame;
    row->setFrameShape(QFrame::StyledPanel);
    auto* caption = new QLabel(title);
    caption->setFont(boldFont(caption->font()));
    QLabel* shown = makeEvidence(wrappedPrint(print));
    shown->setObjectName(name);
    shown->setAccessibleName(QStringLiteral("%1: %2").arg(title, print));
    auto* grid = new QGridLayout(row);
    grid->addWidget(caption, 0, 0);
    grid->addWidget(shown, 1, 0);
    //: %1 is what it is: "Known until now"
    grid->addWidget(makeCopyButton(print, Tr::tr("Copy: %1").arg(title)), 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    return row;
}

} // namespace twinrail
