// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/prelude.h"

namespace twinrail::exports {

QByteArray multipathFunctions()
{
    return QByteArrayLiteral(R"sh(
# map_is_whole ALIAS WWID LUN: the map is there under its name and holds every disk that our sessions show for the LUN.
map_is_whole() {
  map=
  for m in /sys/block/dm-*; do
    file_says "$m/dm/name" "$1" && file_says "$m/dm/uuid" "mpath-$2" && map=$m
  done
  [ -n "$map" ] || return 1
  for s in /sys/class/iscsi_session/session*; do
    is_of_our_session "$s/targetname" || continue
    for b in "$s"/device/target*/*:*:*:"$3"/block/*; do
      [ -e "$b" ] || continue
      [ -e "$map/slaves/${b##*/}" ] || return 1
    done
  done
}

# maps_are_whole [ALIAS WWID LUN]...
maps_are_whole() {
  while [ $# -gt 0 ]; do
    map_is_whole "$1" "$2" "$3" || return 1
    shift 3
  done
}

# Nothing tells whether the daemon has read its file since it was written. So it is let read it, which does no harm,
# and what it holds before and behind that says whether anything changed.
daemon_has_read_again() { [ "${read_again-}" = yes ]; }
let_daemon_read() {
  held=$(multipathd '-kshow config' 2>/dev/null) || held=
  "$@" || return 1
  read_again=yes
  [ "$(multipathd '-kshow config' 2>/dev/null)" != "$held" ] || outcome=ok
}
)sh");
}

} // namespace twinrail::exports
