// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ask.h"

#include "ui/dialogs/sheet.h"

#include <QPushButton>

namespace twinrail {

namespace {

class AskSheet : public Sheet {
public:
    AskSheet(const Ask& what, QWidget* parent)
        : Sheet(what.name, what.dangerous ? Glyph::Warning : Glyph::Help, what.title, parent)
    {
        addText(what.text);
        if (!what.details.isEmpty())
            addText(what.details);
        QPushButton* yes = addYes(QStringLiteral("yes"), what.yes);
        QPushButton* no = what.no.isEmpty() ? nullptr : addNo(QStringLiteral("no"), what.no);
        setHarmless(what.dangerous && no ? no : yes);
    }
};

} // namespace

void ask(QWidget* parent, const Ask& what, QObject* receiver, std::function<void(bool)> answered)
{
    auto* sheet = new AskSheet(what, parent);
    QObject::connect(sheet, &QDialog::finished, receiver,
                     [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    sheet->open();
}

} // namespace twinrail
