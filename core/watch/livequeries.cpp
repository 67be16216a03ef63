// SPDX-License-Identifier: Apache-2.0
#include "core/watch/livequeries.h"

namespace twinrail {

// `read` belongs to the shell. It leaves the variable empty where there is no such file (EL6 has no wwid) or the
// session is just ending.
Query liveSessionsQuery()
{
    return Query::script(R"sh(
for s in /sys/class/iscsi_session/session*; do
  [ -e "$s" ] || continue
  n=${s##*session}
  c=/sys/class/iscsi_connection/connection$n:0
  printf '%s' "$n"
  for a in "$s/state" "$s/targetname" "$s/ifacename" "$s/recovery_tmo" "$c/recv_tmo" "$c/ping_tmo" \
           "$c/persistent_address" "$c/persistent_port" "$s/initiatorname"; do
    v=
    { IFS= read -r v < "$a"; } 2>/dev/null
    printf '|%s' "$v"
  done
  printf '||\n'
done
exit 0)sh");
}

Query liveDisksQuery()
{
    return Query::script(R"sh(
for s in /sys/class/iscsi_session/session*; do
  for d in "$s"/device/target*/*:*:*:*; do
    for b in "$d"/block/*; do
      [ -e "$b" ] || continue
      w=
      r=
      { IFS= read -r w < "$d/wwid"; } 2>/dev/null
      { IFS= read -r r < "$d/state"; } 2>/dev/null
      printf '%s|%s|%s|%s|%s|||\n' "${b##*/}" "${s##*session}" "${d##*:}" "$w" "$r"
    done
  done
done
exit 0)sh");
}

} // namespace twinrail
