// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/accessform.h"

#include "core/base/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace twinrail {

namespace {

const QString portPlace = QStringLiteral("/appliance/port");
const QString passwordPlace = QStringLiteral("/appliance/password"); // of a problem; no site holds one

struct SchemeRow {
    Scheme scheme;
    QString title;
};

QList<SchemeRow> schemeRows()
{
    return {{Scheme::Auto, Tr::tr("Find out", "protocol")},
            {Scheme::Https, Tr::tr("https")},
            {Scheme::Http, Tr::tr("http (not encrypted)")}};
}

} // namespace

AccessForm::AccessForm(QWidget* parent)
    : QWidget(parent), m_fields(accessFields()), m_scheme(new QComboBox), m_password(new QLineEdit),
      m_remember(new QCheckBox(Tr::tr("&Remember in the system keychain")))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLines(*form);
    addPassword(*form);
}

void AccessForm::addLines(QFormLayout& form)
{
    for (const AccessField& field : std::as_const(m_fields)) {
        auto* line = new QLineEdit;
        const QString place = QLatin1String(field.place);
        line->setObjectName(QLatin1String(field.name));
        line->setPlaceholderText(field.hint);
        line->setAccessibleDescription(field.hint);
        connect(line, &QLineEdit::textEdited, this, [this, line, place](const QString& text) {
            const QScopedValueRollback<QLineEdit*> typing(m_typing, line);
            emit typed(place, text);
        });
        m_lines << line;
        addRow(form, field.label, line);
        if (place == portPlace)
            addScheme(form);
    }
}

void AccessForm::addRow(QFormLayout& form, const QString& title, QWidget* field)
{
    auto* label = new QLabel(title);
    label->setBuddy(field);
    m_labels << label;
    form.addRow(label, field);
}

void AccessForm::addScheme(QFormLayout& form)
{
    m_scheme->setObjectName(QStringLiteral("applianceScheme"));
    for (const SchemeRow& one : schemeRows())
        m_scheme->addItem(one.title, static_cast<int>(one.scheme));
    connect(m_scheme, &QComboBox::activated, this,
            [this] { emit schemeChosen(static_cast<Scheme>(m_scheme->currentData().toInt())); });
    addRow(form, Tr::tr("Pro&tocol:"), m_scheme);
}

void AccessForm::addPassword(QFormLayout& form)
{
    m_password->setObjectName(QStringLiteral("appliancePassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(QStringLiteral("rememberAppliancePassword"));
    connect(m_password, &QLineEdit::textEdited, this, &AccessForm::passwordTyped);
    addRow(form, Tr::tr("&Password:"), m_password);
    form.addRow(QString(), m_remember);
}

void AccessForm::show(const Site& site, const QMap<QString, QString>& raw, bool passwordKnown)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        QLineEdit* line = m_lines.at(i);
        const QString text = raw.value(QLatin1String(m_fields.at(i).place), m_fields.at(i).text(site));
        if (line != m_typing && line->text().trimmed() != text.trimmed())
            line->setText(text);
        if (line->objectName() == QLatin1String("applianceName") && !site.appliance.host.isEmpty())
            line->setPlaceholderText(proposedApplianceName(site.appliance.host));
    }
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(site.appliance.scheme)));
    const QString hint = passwordKnown ? Tr::tr("Known; type another one to replace it")
                                       : Tr::tr("Empty: it is looked up in the keychain");
    m_password->setPlaceholderText(hint);
    m_password->setAccessibleDescription(hint);
}

QMap<QString, QWidget*> AccessForm::places() const
{
    QMap<QString, QWidget*> places{{passwordPlace, m_password}};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        places.insert(QLatin1String(m_fields.at(i).place), m_lines.at(i));
    return places;
}

bool AccessForm::hasPassword() const { return !m_password->text().isEmpty(); }
bool AccessForm::remember() const { return m_remember->isChecked(); }

Secret AccessForm::takePassword()
{
    Secret secret(m_password->text().toUtf8());
    m_password->clear();
    return secret;
}

} // namespace twinrail
