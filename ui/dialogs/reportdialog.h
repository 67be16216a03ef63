// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/files.h"
#include "ui/dialogs/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace twinrail {

/// What somebody wants of a report.
struct ReportWish {
    ReportOrder order;
    ReportDetail detail = ReportDetail::Standard;
    QString author;
};

/// Asks where a report goes, in which formats, and how much is in it.
class ReportDialog : public Sheet {
    Q_OBJECT
public:
    /// `name`: of the files; `folder`: proposed.
    ReportDialog(const QString& name, const QString& folder, QWidget* parent);

    [[nodiscard]] ReportWish wish() const;

private:
    QLayout* makeFolder(const QString& folder);
    QLayout* makeFormats();
    void chooseFolder();
    void refresh();

    QString m_name;
    QLineEdit* m_folder;
    QMap<QString, QCheckBox*> m_formats;
    QComboBox* m_detail;
    QLineEdit* m_author;
    QCheckBox* m_mask;
    QCheckBox* m_exports;
    QPushButton* m_save;
};

} // namespace twinrail
