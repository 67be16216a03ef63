// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/trustdialog.h"

#include "core/base/tr.h"
#include "ui/dialogs/printtext.h"
#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace twinrail {

TrustDialog::TrustDialog(const QList<UnknownPrint>& prints, QWidget* parent)
    : Sheet(QStringLiteral("trustDialog"), Glyph::Fingerprint, Tr::tr("Are these the right machines?"), parent),
      m_prints(prints)
{
    addText(
        Tr::tr("Twinrail meets these machines for the first time. Before a password is sent, compare each fingerprint "
               "with the one that the machine shows itself. From then on Twinrail knows the machine, and stops if "
               "another one answers in its place."));
    const auto isHost = [](const UnknownPrint& print) { return !print.client.isEmpty(); };
    const bool hosts = std::any_of(prints.begin(), prints.end(), isHost);
    if (hosts) {
        addAdvice(Tr::tr("On the console of a client:"), hostKeyCommand());
        addAdvice(Tr::tr("On an old one that shows no SHA256 there, such as CentOS 6:"), oldHostKeyCommand());
    }
    if (!std::all_of(prints.begin(), prints.end(), isHost))
        addText(Tr::tr("For the appliance: open its management page on a computer beside it, and look at the SHA-256 "
                       "fingerprint of the certificate there."));

    auto* rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    for (const UnknownPrint& print : prints)
        column->addWidget(makeRow(print));
    // Scrolls when there are many, or the screen is small.
    auto* area = new QScrollArea;
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumSize(rows->minimumSizeHint().width() + fontMetrics().height(),
                         rows->sizeHint().height() / qMax(1, static_cast<int>(prints.size())));
    addWidget(area);
    m_trust = addYes(QStringLiteral("trustChecked"), Tr::tr("&Trust the checked ones"));
    setHarmless(addNo(QStringLiteral("trustNone"), Tr::tr("Trust &none")));
    refresh();
    if (!m_checks.isEmpty())
        m_checks[0]->setFocus();
}

void TrustDialog::addAdvice(const QString& text, const QString& command)
{
    addText(text);
    QLabel* shown = makeEvidence(command);
    shown->setWordWrap(true);
    addWidget(shown);
}

QWidget* TrustDialog::makeRow(const UnknownPrint& print)
{
    auto* row = new QFrame;
    row->setFrameShape(QFrame::StyledPanel);
    auto* machine = new QLabel(print.client.isEmpty() ? Tr::tr("%1 (appliance)").arg(print.machine) : print.machine);
    machine->setTextFormat(Qt::PlainText);
    machine->setFont(boldFont(machine->font()));
    QLabel* shown = makeEvidence(wrappedPrint(print.print));
    //: %1 is a machine's name
    shown->setAccessibleName(Tr::tr("Fingerprint of %1: %2").arg(print.machine, print.print));
    auto* check = new QCheckBox(Tr::tr("It is the same"));
    check->setObjectName(
        QStringLiteral("same-%1").arg(print.client.isEmpty() ? QStringLiteral("appliance") : print.client));
    //: %1 is a machine's name
    check->setAccessibleName(Tr::tr("It is the same: %1").arg(print.machine));
    m_checks << check;
    connect(check, &QCheckBox::toggled, this, &TrustDialog::refresh);

    auto* grid = new QGridLayout(row);
    grid->addWidget(machine, 0, 0);
    grid->addWidget(check, 0, 1);
    grid->addWidget(shown, 1, 0);
    //: %1 is a machine's name
    grid->addWidget(makeCopyButton(print.print, Tr::tr("Copy the fingerprint of %1").arg(print.machine)), 1, 1,
                    Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    return row;
}

QList<UnknownPrint> TrustDialog::trusted() const
{
    QList<UnknownPrint> prints;
    if (result() == QDialog::Accepted)
        for (int row = 0; row < m_checks.size(); ++row)
            if (m_checks[row]->isChecked())
                prints << m_prints[row];
    return prints;
}

void TrustDialog::refresh()
{
    const bool some =
        std::any_of(m_checks.begin(), m_checks.end(), [](QCheckBox* check) { return check->isChecked(); });
    m_trust->setEnabled(some);
    setHint(some ? QString() : Tr::tr("Check the machines that you have compared."));
}

} // namespace twinrail
