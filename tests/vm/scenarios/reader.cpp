// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/scenarios/reader.h"

#include <algorithm>

namespace twinrail::vm {

namespace {

// One line for each read: begin and end in seconds since boot, exit status. A begin stands alone until its read is
// back.
const char* const loop = R"sh(
rm -f /run/reader.stop; : > /run/reader.log
setsid sh -c '
  k=0
  while [ ! -e /run/reader.stop ]; do
    k=$(( (k + 7919) % 200000 ))
    read -r b rest < /proc/uptime; printf "%s " "$b"
    dd if=/dev/mapper/$1 of=/dev/null bs=4k count=1 skip=$k iflag=direct 2>/dev/null; r=$?
    read -r e rest < /proc/uptime; echo "$e $r"
  done' reader ALIAS < /dev/null >> /run/reader.log 2>&1 &
)sh";

} // namespace

Reader::Reader(const Machine& client, const QString& alias) : m_client(client)
{
    (void)m_client.run(QString::fromLatin1(loop).replace(u"ALIAS"_qs, alias));
}

Reader::~Reader() { (void)m_client.run(QStringLiteral("touch /run/reader.stop")); }

Reader::Seen Reader::seen() const
{
    const Said said = m_client.run(QStringLiteral("cat /run/reader.log; echo; cut -d' ' -f1 /proc/uptime"));
    QList<QByteArray> rows = said.out.trimmed().split('\n');
    const double now = rows.takeLast().toDouble();
    Seen seen;
    for (const QByteArray& row : rows) {
        const QList<QByteArray> words = row.simplified().split(' ');
        if (words.first().isEmpty())
            continue;
        const bool back = words.size() == 3;
        seen.reads += back ? 1 : 0;
        seen.errors += back && words[2] != "0" ? 1 : 0;
        seen.longestSeconds = std::max(seen.longestSeconds, (back ? words[1].toDouble() : now) - words[0].toDouble());
    }
    return seen;
}

} // namespace twinrail::vm
