# SPDX-License-Identifier: Apache-2.0
# To be sourced: what has to be installed, and how. One row for each thing, one column for each family of
# distributions; "-" where it is left out. Only the column for apt has been tried.

# apt | dnf | zypper
build_packages='
g++                | gcc-c++              | gcc-c++
cmake              | cmake                | cmake
ninja-build        | ninja-build          | ninja
pkg-config         | pkgconf-pkg-config   | pkgconf-pkg-config
qt6-base-dev       | qt6-qtbase-devel     | qt6-base-devel
qt6-svg-dev        | qt6-qtsvg-devel      | qt6-svg-devel
qt6-tools-dev      | qt6-qttools-devel    | qt6-tools-devel
qt6-l10n-tools     | qt6-linguist         | qt6-linguist-devel
qt6-translations-l10n | qt6-qttranslations | qt6-translations
qtkeychain-qt6-dev | qtkeychain-qt6-devel | qtkeychain-qt6-devel
libssh-dev         | libssh-devel         | libssh-devel
libexpected-dev    | expected-devel       | tl-expected-devel
'

# The tests speak to a real sshd, a real keyring and the real OpenStack driver, and drive the window on a desktop of its
# own through its accessibility bus; the checks need clang 14. The exported playbook is run by ansible-core (12 MB with
# its Python modules), the exported scripts are judged by shellcheck (19 MB), the PDF by poppler's tools and qpdf.
test_packages='
libgtest-dev       | gtest-devel          | gtest
libgmock-dev       | gmock-devel          | gmock
openssh-client     | openssh-clients      | openssh-clients
openssh-server     | openssh-server       | openssh-server
sudo               | sudo                 | sudo
procps             | procps-ng            | procps
dbus               | dbus-daemon          | dbus-1
gnome-keyring      | gnome-keyring        | gnome-keyring
libsecret-1-0      | libsecret            | libsecret-1-0
libxcb1-dev        | libxcb-devel         | libxcb-devel
xvfb               | xorg-x11-server-Xvfb | xorg-x11-server-Xvfb
openbox            | openbox              | openbox
xdotool            | xdotool              | xdotool
at-spi2-core       | at-spi2-core         | at-spi2-core
python3-pyatspi    | python3-pyatspi      | python3-atspi
gir1.2-atspi-2.0   | at-spi2-core         | typelib-1_0-Atspi-2_0
imagemagick        | ImageMagick          | ImageMagick
fonts-dejavu-core  | dejavu-sans-fonts    | dejavu-fonts
poppler-utils      | poppler-utils        | poppler-tools
qpdf               | qpdf                 | qpdf
ansible-core       | ansible-core         | ansible-core
sshpass            | sshpass              | sshpass
shellcheck         | ShellCheck           | ShellCheck
python3-cinder     | -                    | -
clang-format-14    | -                    | -
clang-tidy-14      | -                    | -
clang-14           | clang                | clang
libclang-rt-14-dev | compiler-rt          | -
'

# What the benchmarks are held against. A peer that is missing is named in their table.
bench_packages='
ansible-core       | ansible-core         | ansible-core
jq                 | jq                   | jq
openssh-client     | openssh-clients      | openssh-clients
openssh-server     | openssh-server       | openssh-server
findutils          | findutils            | findutils
xvfb               | xorg-x11-server-Xvfb | xorg-x11-server-Xvfb
'

# Virtual machines for tests/vm. Their images are made of Debian packages, by Debian's tools.
vm_packages='
qemu-system-x86    | -                    | -
qemu-utils         | -                    | -
mmdebstrap         | -                    | -
dpkg-dev           | -                    | -
e2fsprogs          | -                    | -
cpio               | -                    | -
kmod               | -                    | -
openssh-client     | -                    | -
'

# column N TABLE: the names of one family.
column() {
  printf '%s\n' "$2" | awk -F'|' -v n="$1" 'NF > 1 { gsub(/ /, "", $n); if ($n != "-") print $n }'
}

has_deb() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
has_rpm() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "Install these packages as root, then start again: $missing" >&2
    return 1
  fi
}

# An sshd of the distribution's own must not start on this machine only because a test wants the program.
keep_sshd_asleep() {
  case " $missing " in
    *" openssh-server "*) [ ! -d /run/systemd/system ] || as_root systemctl mask ssh.service ssh.socket sshd.service ;;
  esac
}

# install_packages TABLE…: installs what is missing; asks the package manager for nothing when all is there.
install_packages() {
  local number present table name
  missing=
  if command -v apt-get >/dev/null; then
    number=1 present=has_deb
  elif command -v dnf >/dev/null; then
    number=2 present=has_rpm
  elif command -v zypper >/dev/null; then
    number=3 present=has_rpm
  else
    echo 'None of apt-get, dnf and zypper is here. Install a C++20 compiler, CMake, Ninja, Qt 6.4, QtKeychain, libssh' >&2
    echo 'and tl-expected by hand, then build with "cmake --preset release".' >&2
    return 1
  fi
  for table in "$@"; do
    for name in $(column "$number" "$table"); do
      "$present" "$name" || missing="$missing $name"
    done
  done
  [ -n "$missing" ] || return 0
  echo "Installing:$missing"
  keep_sshd_asleep
  # shellcheck disable=SC2086 # the names are words
  case "$number" in
    1)
      as_root apt-get -qq update
      as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >/dev/null
      ;;
    2) as_root dnf -q install -y $missing ;;
    3) as_root zypper -q --non-interactive install --no-recommends $missing ;;
  esac
}
