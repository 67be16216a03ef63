// SPDX-License-Identifier: Apache-2.0

// Facts: howto-steps (C13, C14); linux-initiator §10.3, §12 (E18, E39 … E43); the laws in DESIGN §4.

#include "core/base/tr.h"
#include "ui/companion/helptext.h"

namespace twinrail::helptexts {

namespace {

HelpText review()
{
    return {
        QStringLiteral("review"),
        Tr::tr("Everything that will be done stands here, machine by machine: each call, each command, each line of a "
               "file. It is the very list that runs, and nothing beside it. Until you press the button nothing is "
               "changed."),
        {{Tr::tr("Change"),
          Tr::tr("One thing that becomes another, with what was there before, so that it can be undone.")},
         {Tr::tr("Plan"), Tr::tr("All changes in the order in which they are made.")}},
        {{Tr::tr("Something stands there that differs and is not yours."),
          Tr::tr("It is shown and left alone. Decide yourself what shall become of it.")},
         {Tr::tr("The plan is empty."), Tr::tr("Then everything is as wanted already.")},
         {Tr::tr("A machine is missing from the plan."),
          Tr::tr("It could not be asked. The others can be set up now, and this one later.")}}};
}

HelpText apply()
{
    return {
        QStringLiteral("apply"),
        Tr::tr(
            "The plan is carried out, step by step, and each change is checked right after it was made. Everything is "
            "written down as it happens, so that it can be undone, even after a power cut."),
        {{Tr::tr("Journal"),
          Tr::tr("The file that says what was done and what was there before; it lies beside the site.")},
         {Tr::tr("Undo"), Tr::tr("Takes the changes back, the last one first.")}},
        {{Tr::tr("You want to stop."),
          Tr::tr("Press Stop: what is in hand is finished, then the run halts. You can go on later, or undo.")},
         {Tr::tr("A change fails on one machine."),
          Tr::tr("The others go on. Read what the machine said, put it right and apply again: what is done is not done "
                 "twice.")},
         {Tr::tr("This computer goes off in the middle."),
          Tr::tr("Open the site again: Twinrail knows what is half done.")}}};
}

HelpText result()
{
    return {
        QStringLiteral("result"),
        Tr::tr("Here you see whether the set-up is as planned: for each LUN on each client the paths that work are "
               "counted and compared with those that were planned. One missing path is said, never passed over."),
        {{Tr::tr("Verdict"), Tr::tr("Planned against working paths; “as planned” only when all of them were seen.")},
         {Tr::tr("Map"), Tr::tr("The one disk that multipath makes of the paths: /dev/mapper/ and the alias.")},
         {Tr::tr("_netdev"), Tr::tr("The mount option that makes the machine wait for the network first.")}},
        {{Tr::tr("A path is missing."),
          Tr::tr("Look at its row: it names client, interface and portal. Check the cable and the switch, and check "
                 "again.")},
         {Tr::tr("Something is unknown."),
          Tr::tr("The machine did not answer, or not lately. Ask it again before you rely on it.")},
         {Tr::tr("You want to use the disks."),
          Tr::tr("Use /dev/mapper/ and the alias, never sdX or dm-N: those change. Mount with “_netdev,nofail”, and "
                 "restart the machine once as a test.")},
         {Tr::tr("LVM finds a volume twice."), Tr::tr("It looks at single paths too. Restrict it to /dev/mapper/.")}}};
}

} // namespace

QList<HelpText> run() { return {review(), apply(), result()}; }

} // namespace twinrail::helptexts
