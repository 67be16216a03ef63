// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/answer.h"
#include "core/host/readers/iscsi.h"
#include "core/host/readers/recordfiles.h"

#include <array>

namespace twinrail {
namespace {

// Made by the tools themselves where an old release wrote them down; never ours (linux-initiator §3.1).
constexpr std::array builtIn{"default", "iser"};

} // namespace

Query ifacesQuery(const QString& databaseRoot)
{
    return Query::script(R"sh(
for f in "$1"/ifaces/*; do
  [ -f "$f" ] || continue
  printf '\n== %s\n' "${f##*/}"
  cat "$f"
done
exit 0)sh",
                         {databaseRoot});
}

Result<IfaceRecords> readIfaces(const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("sh"), answer);
    IfaceRecords records;
    for (const RecordFile& file : readRecordFiles(answer.out)) {
        bool ours = true;
        for (const char* name : builtIn)
            ours = ours && file.name != QLatin1String(name);
        if (ours)
            records.insert(file.name, file.keys);
    }
    return records;
}

} // namespace twinrail
