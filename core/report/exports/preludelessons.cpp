// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/prelude.h"

namespace twinrail::exports {

// As core/plan/lessons.cpp and core/host/readers/reach.cpp read the same answers; there it stands why.
QByteArray lessonFunctions()
{
    return QByteArrayLiteral(R"sh(
# portal_answers CURL...: by the times that curl prints; where they say nothing, the login itself will tell.
portal_answers() {
  status=0
  times=$("$@" 2>/dev/null) || status=$?
  times=$(printf '%s\n' "$times" | tail -n 1)
  case $times in
  [0-9]*.[0-9]*' '[0-9]*.[0-9]*) ;;
  *) return 0 ;;
  esac
  case ${times%% *} in
  *[1-9]*) return 0 ;;
  esac
  case ${times##* } in
  3.[5-9]* | [4-9].* | [1-9][0-9]*.*) return 0 ;;
  esac
  case $status in
  7 | 28) return 1 ;;
  esac
  return 0
}

# portal_tag PORTAL TARGET ISCSIADM...: prints the tag of the portal group.
portal_tag() {
  portal=$1 target=$2
  shift 2
  found=$("$@") || return 1
  printf '%s\n' "$found" | while read -r at name; do
    [ "$name" = "$target" ] && [ "${at%,*}" = "$portal" ] && echo "${at##*,}"
    :
  done | grep -m 1 '[0-9]'
}

# session_is_spare QUESTION...: each disk of the session is unmounted and has a usable path elsewhere.
session_is_spare() {
  told=$("$@") || return 1
  mine=" $(printf '%s\n' "$told" | sed -n 's/^disk //p' | tr '\n' ' ') "
  for disk in $mine; do
    printf '%s\n' "$told" | grep -qxF "mounted $disk" && return 1
    wwid=$(printf '%s\n' "$told" | sed -n "s/^path *\([^ ]*\) *$disk .*/\1/p")
    [ -n "$wwid" ] || return 1
    spare=no
    for other in $(printf '%s\n' "$told" | sed -n -e "s/^path *$wwid *\([^ ]*\) *active *ready .*running *\$/\1/p" \
      -e "s/^path *$wwid *\([^ ]*\) *active *ghost .*running *\$/\1/p"); do
      case $mine in
      *" $other "*) ;;
      *) spare=yes ;;
      esac
    done
    [ "$spare" = yes ] || return 1
  done
}

# device_is_ready SIZE ALIAS QUESTION...
device_is_ready() {
  size=$1 alias=$2
  shift 2
  "$@" | grep -qxF "1|$size|1|$alias"
}
)sh");
}

} // namespace twinrail::exports
