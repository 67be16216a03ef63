// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/logindialog.h"

#include "core/base/tr.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int linesAtOnce = 18; // of text; a longer form scrolls

bool isClient(const WantedLogin& login) { return !login.client.isEmpty(); }

// Qt gives no hold on the copies that it makes on the way; what can be overwritten is.
void wipe(QLineEdit& edit)
{
    edit.setText(QString(edit.text().size(), u'x'));
    edit.clear();
}

// The user of all clients, when there are several clients and one user.
QString sharedUser(const QList<WantedLogin>& logins)
{
    QStringList users;
    for (const WantedLogin& login : logins)
        if (isClient(login))
            users << login.user;
    return users.size() > 1 && users.count(users[0]) == users.size() ? users[0] : QString();
}

} // namespace

LoginDialog::LoginDialog(SiteSession& session, const QList<WantedLogin>& logins, QWidget* parent)
    : Sheet(QStringLiteral("loginDialog"), Glyph::Key, Tr::tr("Passwords for these machines"), parent),
      m_session(session), m_form(nullptr), m_remember(new QCheckBox(Tr::tr("&Remember in the system keychain")))
{
    addText(
        Tr::tr("A password goes to its machine and nowhere else, unless the keychain of this computer is to keep it. "
               "Twinrail writes it into no file."));
    auto* fields = new QWidget;
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const WantedLogin& login : logins)
        if (!isClient(login))
            addLogin(login);
    if (const QString user = sharedUser(logins); !user.isEmpty())
        addShared(user);
    for (const WantedLogin& login : logins)
        if (isClient(login))
            addLogin(login);
    if (const int highest = fontMetrics().height() * linesAtOnce; fields->sizeHint().height() <= highest) {
        addWidget(fields);
    } else {
        auto* area = new QScrollArea;
        area->setWidget(fields);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setMinimumHeight(highest);
        addWidget(area);
    }
    m_remember->setObjectName(QStringLiteral("remember"));
    addWidget(m_remember);
    m_logIn = addYes(QStringLiteral("logIn"), Tr::tr("&Log in"));
    addNo(QStringLiteral("notNow"), Tr::tr("&Not now"));
    setHarmless(m_logIn);
    showShared(false);
    if (!m_fields.isEmpty())
        m_fields[0].edit->setFocus();
}

QLineEdit* LoginDialog::addField(const QString& name, const QString& caption)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(caption);
    connect(edit, &QLineEdit::textChanged, this, &LoginDialog::refresh);
    m_form->addRow(QString(caption).replace(u'&', QLatin1String("&&")), edit);
    m_edits << edit;
    return edit;
}

void LoginDialog::addLogin(const WantedLogin& login)
{
    //: %1 is a user, %2 a machine
    const QString caption =
        Tr::tr("%1 on %2").arg(login.user, login.machine.isEmpty() ? Tr::tr("the appliance") : login.machine);
    QLineEdit* edit = addField(
        QStringLiteral("password-%1").arg(isClient(login) ? login.client : QStringLiteral("appliance")), caption);
    m_fields << Field{login, edit, nullptr};
    if (login.refusal.isEmpty())
        return;
    auto* refusal = new QLabel(login.refusal);
    refusal->setTextFormat(Qt::PlainText);
    refusal->setWordWrap(true);
    edit->setAccessibleDescription(login.refusal);
    m_form->addRow(QString(), refusal);
    m_fields.last().refusal = refusal;
}

void LoginDialog::addShared(const QString& user)
{
    m_same = new QCheckBox(Tr::tr("The &same password on all clients"));
    m_same->setObjectName(QStringLiteral("samePassword"));
    m_form->addRow(QString(), m_same);
    m_shared = addField(QStringLiteral("password-all"), Tr::tr("%1 on all clients").arg(user));
    connect(m_same, &QCheckBox::toggled, this, [this](bool shared) {
        showShared(shared);
        (shared ? m_shared : m_fields.last().edit)->setFocus();
    });
}

void LoginDialog::showShared(bool shared)
{
    if (m_shared)
        m_form->setRowVisible(m_shared, shared);
    for (const Field& field : m_fields)
        if (isClient(field.login)) {
            m_form->setRowVisible(field.edit, !shared);
            if (field.refusal)
                m_form->setRowVisible(field.refusal, !shared);
        }
    refresh();
}

void LoginDialog::refresh()
{
    const bool some = std::any_of(m_edits.begin(), m_edits.end(), [](const QLineEdit* edit) {
        return edit->isVisibleTo(edit->window()) && !edit->text().isEmpty();
    });
    m_logIn->setEnabled(some);
    setHint(some ? QString() : Tr::tr("Type a password first."));
}

void LoginDialog::handOver()
{
    for (const Field& field : m_fields) {
        const bool shared = m_same && m_same->isChecked() && isClient(field.login);
        const QLineEdit* edit = shared ? m_shared : field.edit;
        if (edit->text().isEmpty())
            continue;
        Secret password(edit->text().toUtf8());
        if (isClient(field.login))
            m_session.setClientPassword(field.login.client, std::move(password), m_remember->isChecked());
        else
            m_session.setAppliancePassword(std::move(password), m_remember->isChecked());
    }
}

void LoginDialog::done(int result)
{
    if (result == QDialog::Accepted)
        handOver();
    for (QLineEdit* edit : m_edits)
        wipe(*edit);
    Sheet::done(result);
}

} // namespace twinrail
