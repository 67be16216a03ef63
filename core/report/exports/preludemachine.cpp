// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/prelude.h"

namespace twinrail::exports {

QByteArray machineFunctions()
{
    return QByteArrayLiteral(R"sh(
# nic_has NIC ADDRESS
nic_has() {
  case " $(ip -o addr show dev "$1" 2>/dev/null) " in
  *" $2/"*) return 0 ;;
  esac
  return 1
}

module_is_loaded() { grep -q "^$1 " /proc/modules; }
sysctl_is() { [ "$(sysctl -n "${1%%=*}" 2>/dev/null)" = "${1#*=}" ]; }
file_says() { [ "$(cat "$1" 2>/dev/null)" = "$2" ]; }

unit_is_enabled() { [ "$(systemctl is-enabled "$1" 2>/dev/null)" = enabled ]; }
unit_runs() {
  case $(systemctl is-active "$1" 2>/dev/null) in
  active | reloading) return 0 ;;
  esac
  return 1
}
service_runs() { service "$1" status >/dev/null 2>&1; }

# levels_are on|off LEVELS SERVICE
levels_are() {
  listed=$(chkconfig --list "$3" 2>/dev/null) || return 1
  for level in 0 1 2 3 4 5 6; do
    case $2 in
    *$level*) ;;
    *) continue ;;
    esac
    case $listed in
    *"$level:$1"*) ;;
    *) return 1 ;;
    esac
  done
}

rpms_are_installed() { rpm -q "$@" >/dev/null 2>&1; }
debs_are_installed() {
  for package; do
    # shellcheck disable=SC2016 # a field of dpkg-query
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || return 1
  done
}
)sh");
}

} // namespace twinrail::exports
