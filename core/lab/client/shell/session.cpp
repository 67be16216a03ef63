// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/session.h"

#include "core/lab/client/shell/parser.h"

namespace twinrail::lab {

bool ShellSession::isIncomplete(const QString& text)
{
    const tl::expected<script::Body, SyntaxError> body = parseScript(text);
    return !body && body.error().incomplete;
}

Reply ShellSession::run(const QString& text)
{
    Streams streams;
    streams.read(0, {});
    const std::shared_ptr<QByteArray> out = streams.gather(1);
    const std::shared_ptr<QByteArray> err = streams.gather(2);
    Interpreter shell(m_machine, m_state, std::move(streams));
    const int status = shell.runText(text);
    m_state = shell.state;
    m_state.status = status;
    m_ended = shell.flow() == Interpreter::Flow::Exit;
    return {*out, *err, status, shell.delayMs};
}

QString ShellSession::prompt() const
{
    const QString& directory = m_state.self.directory;
    const bool home = directory == m_state.variables.value(QStringLiteral("HOME"));
    return QStringLiteral("[%1@%2 %3]%4 ")
        .arg(m_state.self.user, m_machine.name.section(u'.', 0, 0),
             home                ? QStringLiteral("~")
             : directory == u"/" ? directory
                                 : directory.section(u'/', -1),
             m_state.self.user == u"root" ? QStringLiteral("#") : QStringLiteral("$"));
}

} // namespace twinrail::lab
