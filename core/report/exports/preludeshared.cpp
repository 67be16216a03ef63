// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/prelude.h"

#include "core/base/tr.h"
#include "core/report/exports/shelltext.h"

#include <array>

namespace twinrail::exports {

namespace {

// The script's own sentences, by the variables that hold them.
struct Sentence {
    const char* variable;
    const char* text;
};
constexpr std::array sentences{
    Sentence{"say_root", QT_TRANSLATE_NOOP("Tr", "Run this as root.")},
    Sentence{"say_file", QT_TRANSLATE_NOOP("Tr", "This file is not as it was when this script was made; it was left "
                                                 "alone. Plan and export again:")},
    Sentence{"say_failed", QT_TRANSLATE_NOOP("Tr", "This failed, or its commands reported success and it is still "
                                                   "not done:")},
    Sentence{"say_needs", QT_TRANSLATE_NOOP("Tr", "Left out, since an answer that it needs is missing:")},
    Sentence{"say_stop", QT_TRANSLATE_NOOP("Tr", "Stopped here. Put it right, then run this script again: what is "
                                                 "done already is not done twice.")},
    Sentence{"say_session", QT_TRANSLATE_NOOP("Tr", "The sessions are not those for which this script was made. Plan "
                                                    "and export again.")},
};

} // namespace

QByteArray prelude()
{
    QByteArray text = QByteArrayLiteral("set -eu\n"
                                        "LC_ALL=C\n"
                                        "PATH=/usr/sbin:/sbin:/usr/bin:/bin\n"
                                        "export LC_ALL PATH\n"
                                        "changed=0\n"
                                        "fine=0\n"
                                        "short=0\n");
    for (const Sentence& sentence : sentences)
        text += QByteArray(sentence.variable) + '=' + word(Tr::tr(sentence.text)) + '\n';
    return text + sharedFunctions() + machineFunctions() + initiatorFunctions() + multipathFunctions() +
           lessonFunctions();
}

QByteArray sharedFunctions()
{
    return QByteArrayLiteral(R"sh(
# The first word of each line is for scripts: ok, changed, FAILED.
say() { printf '%-8s %s\n' "$1" "$2"; }

# Something that apply would go on after. It is said, counted, and the script does not end with 0.
shortfall() {
  short=$((short + 1))
  say FAILED "$1" >&2
}

# Every run ends here. 0: as planned. 1: stopped. 3: went through, but something is missing.
finish() {
  printf 'twinrail: changed=%s ok=%s shortfalls=%s\n' "$changed" "$fine" "$short"
  exit "$1"
}

# failed halt|go-on TEXT
failed() {
  shortfall "$2"
  [ "$1" = go-on ] && return 0
  say FAILED "$say_stop" >&2
  finish 1
}

# change NUMBER halt|go-on confirm|trust TITLE [LESSON]...
# Does what is not done, then asks again, since exit codes of these tools mislead. What the tools say goes to the other
# stream: one of them says "ok" too.
change() {
  number=$1 policy=$2 proof=$3 title=$4
  shift 4
  if "done_$number"; then
    fine=$((fine + 1))
    say ok "$title"
    return 0
  fi
  for lesson; do
    "learn_$lesson" || { failed "$policy" "$say_needs $title"; return 0; }
  done
  outcome=changed
  if "do_$number" >&2 && { [ "$proof" = trust ] || "done_$number"; }; then
    if [ "$outcome" = changed ]; then changed=$((changed + 1)); else fine=$((fine + 1)); fi
    say "$outcome" "$title"
    return 0
  fi
  failed "$policy" "$say_failed $title"
}

# proof NUMBER TITLE: a question that changes nothing.
proof() {
  "learn_$1" || return 0
  fine=$((fine + 1))
  say ok "$2"
}

# limit SECONDS COMMAND...
limit() {
  seconds=$1
  shift
  if command -v timeout >/dev/null 2>&1; then timeout "$seconds" "$@"; else "$@"; fi
}

# lines_are FILE FIRST,LAST SHA256: these lines, to the byte. By their sum, so that no line stands here twice.
lines_are() { [ "$(sed -n "$2p" "$1" | sha256sum)" = "$3  -" ]; }

# write_file NUMBER PATH MODE OWNER: all or nothing, and only when the new text is as planned. Through a link the file
# it leads to is replaced.
write_file() {
  target=$(readlink -f "$2") && [ -d "${target%/*}" ] || return 1
  "before_$1" "$target" || { say FAILED "$say_file $2" >&2; return 1; }
  fresh=$target.twinrail-new
  rm -f "$fresh"
  if (umask 077 && "new_$1" "$target" > "$fresh") && "after_$1" "$fresh" && chmod "$3" "$fresh" &&
    chown "$4" "$fresh" && mv -f "$fresh" "$target"; then
    if selinuxenabled 2>/dev/null; then restorecon -F "$target"; fi
    return 0
  fi
  rm -f "$fresh"
  return 1
}

# remove_file NUMBER PATH
remove_file() {
  "before_$1" "$2" || { say FAILED "$say_file $2" >&2; return 1; }
  rm -f "$2"
}
)sh");
}

} // namespace twinrail::exports
