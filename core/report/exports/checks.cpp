// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/checks.h"

#include "core/host/readers/debpackages.h"
#include "core/host/readers/services.h"
#include "core/plan/steps/mapdeeds.h"
#include "core/report/exports/checkwords.h"

#include <array>

namespace twinrail::exports {

namespace {

enum class Tells { Done, Needed };

/// A command, and the function of the script (prelude) that says whether it is done. Pattern: "*" is any word, "..."
/// all that are left. Condition: %1, %2, … are what the stars matched, %... the rest; %name is of checkwords.h.
/// Empty: the command leaves nothing behind that another of the same change does not. Through: the function that must
/// run it.
struct Row {
    const char* program;
    const char* pattern;
    const char* condition;
    const char* demand = "";
    Tells tells = Tells::Done;
    const char* through = "";
};
constexpr std::array rows{
    Row{"modprobe", "*", "module_is_loaded %1"},
    Row{"systemctl", "enable *", "unit_is_enabled %1"},
    Row{"systemctl", "start *", "unit_runs %1"},
    Row{"systemctl", "restart *", "some_session", "", Tells::Needed},
    Row{"chkconfig", "--level * * on", "levels_are on %1 %2"},
    Row{"chkconfig", "--level * * off", "levels_are off %1 %2"},
    Row{"service", "* start", "service_runs %1"},
    Row{"service", "* force-start", "service_runs %1"},
    Row{"yum", "-y install ...", "rpms_are_installed %..."},
    Row{"dnf", "-y install ...", "rpms_are_installed %..."},
    Row{"iscsiadm", "-m iface -I * -o new", "iface_has_no_other_mac %1 %mac"},
    Row{"iscsiadm", "-m iface -I * -o update -n * -v *", "iface_has %1 %2 %3"},
    Row{"iscsiadm", "-m node -T * -p * -I * -o new", "record_is_there %1 %2 %3"},
    Row{"iscsiadm", "-m node -T * -p * -I * -o update -n * -v *", "record_has %1 %2 %3 %4 %5"},
    Row{"iscsiadm", "-m node -T * -p * -I * -l", "session_is_there %1 %2 %3"},
    Row{"iscsiadm", "-m node -T * -p * -I * -R", "session_has_luns %1 %2 %3 %luns"},
    Row{"iscsiadm", "-m session -r * -u", "session_is_not %1 %undo", "session_is %1 %undo"},
    Row{"udevadm", "settle *", ""},
    Row{"sysctl", "-w *", "sysctl_is %1"},
    Row{"tee", "*", "file_says %1 %input", "is_of_our_session %1"},
    Row{"multipath", "-v2", "maps_are_whole %maps"},
    Row{"multipathd", "-kreconfigure", "daemon_has_read_again", "", Tells::Done, "let_daemon_read "},
};

/// The same for the fixed scripts, which are told apart by their text.
struct ScriptRow {
    Mutation (*made)();
    const char* condition;
    Tells tells = Tells::Done;
};
Mutation installing() { return installDebs({}); }
Mutation restarting()
{
    for (const DistroProfile& profile : allProfiles())
        if (profile.init == InitSystem::SysV)
            return restartService(profile, profile.iscsiDaemon);
    return installing();
}
Mutation remembering() { return steps::rememberWwid({}); }
constexpr std::array scripts{
    ScriptRow{installing, "debs_are_installed %..."}, ScriptRow{restarting, "some_session", Tells::Needed},
    ScriptRow{remembering, ""}, // `multipath -v2` behind it shows whether it was enough
};

struct Found {
    Row row;
    Matched matched;
};

std::optional<Found> find(const Command& command)
{
    for (const ScriptRow& row : scripts)
        if (isScript(command, row.made()))
            return Found{Row{"sh", "", row.condition, "", row.tells}, Matched{{}, scriptArguments(command)}};
    for (const Row& row : rows)
        if (command.program == QLatin1String(row.program))
            if (const auto matched = match(row.pattern, command.arguments))
                return Found{row, *matched};
    return std::nullopt;
}

} // namespace

std::optional<Check> checkOf(const ToolChange& change, const Site& site, const Client& client)
{
    Check check;
    for (const Mutation& mutation : change.apply) {
        const std::optional<Found> found = find(mutation.command());
        if (!found)
            return std::nullopt;
        const Filling filling{found->matched, mutation.command(), change, site, client};
        if (*found->row.condition != '\0')
            check.conditions << filled(found->row.condition, filling);
        if (*found->row.demand != '\0')
            check.demands << filled(found->row.demand, filling);
        check.through << QByteArray(found->row.through);
        check.confirms = check.confirms && found->row.tells == Tells::Done;
    }
    if (check.conditions.isEmpty())
        return std::nullopt;
    return check;
}

} // namespace twinrail::exports
