// SPDX-License-Identifier: Apache-2.0
#include "app/terminal.h"

#include "core/base/tr.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace twinrail {

namespace {

void write(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

QByteArray readLine()
{
    QByteArray line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.append(static_cast<char>(c));
    return line;
}

/// Neither echo nor signals while this lives: Ctrl-C arrives as a character, so that the terminal is always set right
/// again.
class NoEcho {
public:
    NoEcho()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_known)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
    bool m_known = false;
};

constexpr char interrupt = 3;
constexpr char erase = 127;

/// One line, character by character; nothing when the person pressed Ctrl-C.
std::optional<QByteArray> readSilently()
{
    const NoEcho silent;
    QByteArray line;
    for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n' && c != '\r';) {
        if (c == interrupt) {
            line.fill('\0');
            return std::nullopt;
        }
        if (c == erase || c == '\b')
            line.chop(1);
        else
            line.append(c);
    }
    return line;
}

} // namespace

void Terminal::result(const QByteArray& json) const { write(stdout, json + '\n'); }

void Terminal::say(const QString& text) const { write(m_json ? stderr : stdout, text.toUtf8() + '\n'); }

void Terminal::complain(const QString& text) const { write(stderr, text.toUtf8() + '\n'); }

void Terminal::progress(const QString& line) const
{
    if (isatty(STDERR_FILENO))
        write(stderr, "\r\x1b[K" + line.toUtf8());
}

void Terminal::endProgress() const
{
    if (isatty(STDERR_FILENO))
        write(stderr, "\r\x1b[K");
}

bool Terminal::isInteractive() const { return isatty(STDIN_FILENO) && isatty(STDERR_FILENO); }

bool Terminal::confirm(const QString& question) const
{
    //: What a person types to agree; compared with the first letters of the answer.
    const QString yes = Tr::tr("yes");
    write(stderr, (question + QStringLiteral(" [%1/%2] ").arg(yes, Tr::tr("no"))).toUtf8());
    const QString answer = QString::fromUtf8(readLine()).trimmed().toLower();
    return !answer.isEmpty() && yes.startsWith(answer);
}

std::optional<Secret> Terminal::askSecret(const QString& prompt) const
{
    if (!isInteractive())
        return std::nullopt;
    write(stderr, prompt.toUtf8() + ' ');
    std::optional<QByteArray> line = readSilently();
    write(stderr, "\n");
    if (!line)
        return std::nullopt;
    Secret secret(*line);
    line->fill('\0');
    return secret;
}

} // namespace twinrail
