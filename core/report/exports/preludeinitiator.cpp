// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/prelude.h"

namespace twinrail::exports {

// Sessions are asked for in sysfs, as Twinrail does: passive, and the same on every release (linux-initiator §4.6).
QByteArray initiatorFunctions()
{
    return QByteArrayLiteral(R"sh(
iface_has() { iscsiadm -m iface -I "$1" 2>/dev/null | grep -qxF "$2 = $3"; }

# iface_has_no_other_mac NAME MAC: a MAC address in the record wins over the NIC's name.
iface_has_no_other_mac() {
  iface_has "$1" iface.hwaddress '<empty>' && return 0
  iscsiadm -m iface -I "$1" 2>/dev/null | grep -qixF "iface.hwaddress = $2"
}

record_is_there() { iscsiadm -m node -T "$1" -p "$2" -I "$3" >/dev/null 2>&1; }
record_has() { iscsiadm -m node -T "$1" -p "$2" -I "$3" 2>/dev/null | grep -qxF "$4 = $5"; }

some_session() {
  for s in /sys/class/iscsi_session/session*; do
    [ -e "$s/targetname" ] && return 0
  done
  return 1
}

# session_is NUMBER TARGET PORTAL INTERFACE
session_is() {
  s=/sys/class/iscsi_session/session$1
  c=/sys/class/iscsi_connection/connection$1:0
  address=${3%:*}
  address=${address#[[]}
  address=${address%]}
  file_says "$s/targetname" "$2" && file_says "$s/ifacename" "$4" && file_says "$c/persistent_address" "$address" &&
    file_says "$c/persistent_port" "${3##*:}"
}
session_is_not() { ! session_is "$@"; }

# session_number TARGET PORTAL INTERFACE
session_number() {
  for one in /sys/class/iscsi_session/session*; do
    [ -e "$one" ] || continue
    if session_is "${one##*session}" "$@"; then
      echo "${one##*session}"
      return 0
    fi
  done
  return 1
}
session_is_there() { session_number "$@" >/dev/null; }

# session_has_luns TARGET PORTAL INTERFACE LUN...
session_has_luns() {
  at=$(session_number "$1" "$2" "$3") || return 1
  shift 3
  for lun; do
    has=no
    for d in /sys/class/iscsi_session/session"$at"/device/target*/*:*:*:"$lun"; do
      [ -e "$d" ] && has=yes
    done
    [ "$has" = yes ] || return 1
  done
}

# is_of_our_session FILE: numbers of sessions are given anew after a boot.
is_of_our_session() {
  case " $our_targets " in
  *" $(cat "${1%/*}/targetname" 2>/dev/null) "*) ;;
  *) return 1 ;;
  esac
  case " $our_interfaces " in
  *" $(cat "${1%/*}/ifacename" 2>/dev/null) "*) return 0 ;;
  esac
  return 1
}
)sh");
}

} // namespace twinrail::exports
