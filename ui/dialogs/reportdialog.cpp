// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/reportdialog.h"

#include "core/base/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace twinrail {

namespace {

struct FormatWords {
    QString format; ///< of reportFormats()
    QString title;
};

QList<FormatWords> formatWords()
{
    return {{QStringLiteral("html"), Tr::tr("&Web page")},
            {QStringLiteral("pdf"), Tr::tr("&PDF")},
            {QStringLiteral("markdown"), Tr::tr("Mar&kdown")},
            {QStringLiteral("json"), Tr::tr("&JSON, for programs")}};
}

QComboBox* makeDetail()
{
    auto* detail = new QComboBox;
    detail->setObjectName(QStringLiteral("reportDetail"));
    const auto add = [detail](const QString& text, ReportDetail value) {
        detail->addItem(text, static_cast<int>(value));
    };
    add(Tr::tr("Summary: the result, what was wanted, what deviates"), ReportDetail::Summary);
    add(Tr::tr("Standard: everything for a hand-over"), ReportDetail::Standard);
    add(Tr::tr("Full: down to each command and the site file"), ReportDetail::Full);
    detail->setCurrentIndex(1);
    return detail;
}

} // namespace

ReportDialog::ReportDialog(const QString& name, const QString& folder, QWidget* parent)
    : Sheet(QStringLiteral("reportDialog"), Glyph::Note, Tr::tr("Save a report"), parent), m_name(name),
      m_folder(new QLineEdit(QDir::toNativeSeparators(folder))), m_detail(makeDetail()), m_author(new QLineEdit),
      m_mask(new QCheckBox(Tr::tr("&Mask names, addresses and ids, for readers outside"))),
      m_exports(new QCheckBox(Tr::tr("Add s&cripts and an Ansible playbook for what is left to do")))
{
    addText(Tr::tr("All machines are asked once more, so that the report shows what is there now. Nothing is changed, "
                   "and no password gets into it."));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* caption = new QLabel(Tr::tr("&Folder:")); // of a row of two: Qt would not know whom it leads to
    caption->setBuddy(m_folder);
    form->addRow(caption, makeFolder(folder));
    form->addRow(Tr::tr("Formats:"), makeFormats());
    form->addRow(Tr::tr("&Detail:"), m_detail);
    form->addRow(Tr::tr("&Your name:"), m_author);
    addLayout(form);
    addWidget(m_mask);
    addWidget(m_exports);
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_author->setPlaceholderText(Tr::tr("May be left out"));
    m_mask->setObjectName(QStringLiteral("reportMask"));
    m_exports->setObjectName(QStringLiteral("reportExports"));
    m_save = addYes(QStringLiteral("writeReport"), Tr::tr("&Save the report"));
    addNo(QStringLiteral("noReport"), Tr::tr("C&ancel"));
    setHarmless(m_save);
    connect(m_folder, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    connect(m_mask, &QCheckBox::toggled, this, &ReportDialog::refresh);
    refresh();
}

QLayout* ReportDialog::makeFolder(const QString& folder)
{
    m_folder->setObjectName(QStringLiteral("reportFolder"));
    m_folder->setAccessibleName(Tr::tr("Folder"));
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_folder->setToolTip(QDir::toNativeSeparators(folder));
    auto* choose = new QPushButton(Tr::tr("C&hoose …"));
    choose->setObjectName(QStringLiteral("chooseReportFolder"));
    choose->setAccessibleName(Tr::tr("Choose where the folder is made"));
    connect(choose, &QPushButton::clicked, this, &ReportDialog::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return row;
}

QLayout* ReportDialog::makeFormats()
{
    auto* row = new QHBoxLayout;
    for (const FormatWords& words : formatWords()) {
        auto* box = new QCheckBox(words.title);
        box->setObjectName(words.format + QStringLiteral("Format"));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::refresh);
        m_formats.insert(words.format, box);
        row->addWidget(box);
    }
    row->addStretch(1);
    return row;
}

void ReportDialog::chooseFolder()
{
    const QFileInfo wanted(QDir::fromNativeSeparators(m_folder->text()));
    auto* dialog = new QFileDialog(this, Tr::tr("Where the folder of the report is made"), wanted.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, name = wanted.fileName()](const QString& place) {
        m_folder->setText(QDir::toNativeSeparators(QDir(place).filePath(name)));
    });
    dialog->open();
}

void ReportDialog::refresh()
{
    const ReportOrder order = wish().order;
    m_exports->setEnabled(!m_mask->isChecked());
    QString hint;
    if (order.formats.isEmpty() && !order.exports)
        hint = Tr::tr("Choose a format.");
    else if (order.folder.isEmpty())
        hint = Tr::tr("Name a folder.");
    else if (QFileInfo::exists(order.folder))
        hint = Tr::tr("That folder is there already, and nothing is overwritten: name another.");
    m_save->setEnabled(hint.isEmpty());
    setHint(hint);
}

ReportWish ReportDialog::wish() const
{
    ReportWish wish;
    wish.order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    wish.order.name = m_name;
    for (const QString& format : reportFormats())
        if (m_formats.value(format)->isChecked())
            wish.order.formats << format;
    wish.order.masked = m_mask->isChecked();
    wish.order.exports = m_exports->isChecked() && !wish.order.masked;
    wish.detail = static_cast<ReportDetail>(m_detail->currentData().toInt());
    wish.author = m_author->text().trimmed();
    return wish;
}

} // namespace twinrail
