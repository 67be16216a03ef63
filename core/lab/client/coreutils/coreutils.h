// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/coreutils/job.h"

namespace twinrail::lab {

/// Puts all small programs into a machine.
void addCoreutils(Machine& machine);

// The tables, one for each file.
[[nodiscard]] std::vector<SmallProgram> attributePrograms(); ///< chmod, chown, stat, touch, readlink …
[[nodiscard]] std::vector<SmallProgram> comparePrograms();   ///< cmp, diff, sums, base64
[[nodiscard]] std::vector<SmallProgram> copyPrograms();      ///< cp, mv, rm, mkdir …
[[nodiscard]] std::vector<SmallProgram> devicePrograms();    ///< dd, sync
[[nodiscard]] std::vector<SmallProgram> findPrograms();
[[nodiscard]] std::vector<SmallProgram> grepPrograms();
[[nodiscard]] std::vector<SmallProgram> linePrograms(); ///< cat, head, tail, wc, tee
[[nodiscard]] std::vector<SmallProgram> listPrograms(); ///< ls
[[nodiscard]] std::vector<SmallProgram> runPrograms();  ///< sh, env, timeout, nohup, xargs
[[nodiscard]] std::vector<SmallProgram> sedPrograms();
[[nodiscard]] std::vector<SmallProgram> sortPrograms(); ///< sort, uniq, cut, tr
[[nodiscard]] std::vector<SmallProgram> sudoPrograms();
[[nodiscard]] std::vector<SmallProgram> systemPrograms(); ///< id, hostname, uname, date, sleep …
[[nodiscard]] std::vector<SmallProgram> wordPrograms();   ///< basename, dirname, seq, expr

} // namespace twinrail::lab
