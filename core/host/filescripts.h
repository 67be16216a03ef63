// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two scripts that carry whole files; both are told everything by their arguments.

namespace twinrail {

constexpr int noSuchFile = 44;  ///< status of the read script
constexpr int notAFile = 45;    ///< status of the replace script: a directory or device stands there
constexpr int notComplete = 46; ///< status of the replace script: other bytes came than were announced
constexpr int noDirectory = 47; ///< status of the replace script: the directory is not there

/// $1 path. First line: mode and owner; the rest are the bytes.
constexpr char readScript[] = R"sh(
[ -e "$1" ] || exit 44
stat -L -c '%a %u:%g' "$1" && cat "$1")sh";

/// $1 path, $2 mode, $3 owner, $4 size; the bytes come on standard input. Through a link the file it leads to is
/// replaced and the link stays. The size guards against a connection that ends half-way: cat cannot tell that from the
/// end. Old releases have no `sync -d` for one file and say so; a `sync` of everything could hang on a dead disk.
constexpr char replaceScript[] = R"sh(
umask 077
t=$(readlink -f "$1") || exit 47
[ -d "${t%/*}" ] || exit 47
if [ -e "$t" ] && [ ! -f "$t" ]; then exit 45; fi
n=$t.twinrail-new
rm -f "$n"
cat > "$n" || { rm -f "$n"; exit 1; }
if [ "$(stat -c %s "$n")" != "$4" ]; then rm -f "$n"; exit 46; fi
chmod "$2" "$n" && chown "$3" "$n" || { rm -f "$n"; exit 1; }
sync -d "$n" 2>/dev/null
mv -f "$n" "$t" || { rm -f "$n"; exit 1; }
if selinuxenabled 2>/dev/null; then restorecon -F "$t"; fi
exit 0)sh";

} // namespace twinrail
