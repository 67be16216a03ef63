<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in all.</source>
        <translation>
            <numerusform>%n change in all.</numerusform>
            <numerusform>%n changes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) taken back</source>
        <translation>
            <numerusform>%1: %n change taken back</numerusform>
            <numerusform>%1: %n changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n unplanned path(s)</source>
        <translation>
            <numerusform>, %n unplanned path</numerusform>
            <numerusform>, %n unplanned paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) made</source>
        <translation>
            <numerusform>%1: %n change made</numerusform>
            <numerusform>%1: %n changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients, from %1 to %2</source>
        <extracomment>%1 and %2 are names of clients</extracomment>
        <translation>
            <numerusform>%n client, from %1 to %2</numerusform>
            <numerusform>%n clients, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUNs, from %1 to %2</source>
        <extracomment>%1 and %2 are LUN numbers</extracomment>
        <translation>
            <numerusform>%n LUN, from %1 to %2</numerusform>
            <numerusform>%n LUNs, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients are drawn in blocks of up to %n, and the sessions of a block on a rail as one line with their number.</source>
        <translation>
            <numerusform>Clients are drawn in blocks of %n, and the sessions of a block on a rail as one line with their number.</numerusform>
            <numerusform>Clients are drawn in blocks of up to %n, and the sessions of a block on a rail as one line with their number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUNs are drawn in blocks of up to %n.</source>
        <translation>
            <numerusform>LUNs are drawn in blocks of %n.</numerusform>
            <numerusform>LUNs are drawn in blocks of up to %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paths active</source>
        <extracomment>%1 of the planned paths are active: &quot;8 of 16 paths active&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n path active</numerusform>
            <numerusform>%1 of %n paths active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of this LUN that nobody planned.</source>
        <translation>
            <numerusform>%n path of this LUN that nobody planned.</numerusform>
            <numerusform>%n paths of this LUN that nobody planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target group %1 also holds %n target(s) that are not in this set-up.</source>
        <translation>
            <numerusform>The target group %1 also holds %n target that is not in this set-up.</numerusform>
            <numerusform>The target group %1 also holds %n targets that are not in this set-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host group %1 also holds %n initiator(s) that are not in this set-up.</source>
        <translation>
            <numerusform>The host group %1 also holds %n initiator that is not in this set-up.</numerusform>
            <numerusform>The host group %1 also holds %n initiators that are not in this set-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1 are logged in under the initiator name that would be changed.</source>
        <translation>
            <numerusform>%n session of %1 is logged in under the initiator name that would be changed.</numerusform>
            <numerusform>%n sessions of %1 are logged in under the initiator name that would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I/O waits at most %n second(s) when a path is lost, and goes on over the other paths.</source>
        <translation>
            <numerusform>I/O waits at most %n second when a path is lost, and goes on over the other paths.</numerusform>
            <numerusform>I/O waits at most %n seconds when a path is lost, and goes on over the other paths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n check passed.</numerusform>
            <numerusform>%n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n error.</numerusform>
            <numerusform>%n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n warning.</numerusform>
            <numerusform>%n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be seen from here.</source>
        <translation>
            <numerusform>%n cannot be seen from here.</numerusform>
            <numerusform>%n cannot be seen from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n session(s) together.</source>
        <extracomment>%1 is &quot;3 clients&quot;</extracomment>
        <translation>
            <numerusform>%1 with %n session together.</numerusform>
            <numerusform>%1 with %n sessions together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n session(s) each.</source>
        <extracomment>%1 is &quot;3 clients&quot;</extracomment>
        <translation>
            <numerusform>%1 with %n session each.</numerusform>
            <numerusform>%1 with %n sessions each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n path(s)</source>
        <translation>
            <numerusform>At least %n path</numerusform>
            <numerusform>At least %n paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 for each of %3: %n path(s) in all.</source>
        <extracomment>%1 is a sentence about sessions, %2 is &quot;2 paths&quot;, %3 is &quot;4 LUNs&quot;</extracomment>
        <translation>
            <numerusform>%1 %2 for each of %3: %n path in all.</numerusform>
            <numerusform>%1 %2 for each of %3: %n paths in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s)</source>
        <translation>
            <numerusform>%n LUN</numerusform>
            <numerusform>%n LUNs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. The machines are as they were before.</source>
        <translation>
            <numerusform>%n change taken back. The machines are as they were before.</numerusform>
            <numerusform>%n changes taken back. The machines are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %n change(s) failed or were left out.</source>
        <translation>
            <numerusform>Finished, but %n change failed or was left out.</numerusform>
            <numerusform>Finished, but %n changes failed or were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n change(s) made.</source>
        <translation>
            <numerusform>Finished: %n change made.</numerusform>
            <numerusform>Finished: %n changes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n change(s) …</source>
        <translation>
            <numerusform>Taking back %n change …</numerusform>
            <numerusform>Taking back %n changes …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its last answer is older than %n second(s).</source>
        <translation>
            <numerusform>Its last answer is older than %n second.</numerusform>
            <numerusform>Its last answer is older than %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) taken back.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>
            <numerusform>%1: %n change taken back.</numerusform>
            <numerusform>%1: %n changes taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) planned; whether they are active is not known.</source>
        <translation>
            <numerusform>%n path planned; whether it is active is not known.</numerusform>
            <numerusform>%n paths planned; whether they are active is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 planned paths are active on %n client(s).</source>
        <extracomment>%1 and %2 are numbers of paths, %n is the number of clients</extracomment>
        <translation>
            <numerusform>%1 of %2 planned paths are active on %n client.</numerusform>
            <numerusform>%1 of %2 planned paths are active on %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) could not be checked.</source>
        <translation>
            <numerusform>%n LUN could not be checked.</numerusform>
            <numerusform>%n LUNs could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) are there that nobody planned.</source>
        <translation>
            <numerusform>%n path is there that nobody planned.</numerusform>
            <numerusform>%n paths are there that nobody planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n change will be made. Nothing has been changed yet.</numerusform>
            <numerusform>%n changes will be made. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: when a path is lost without a word, I/O on it waits up to %n second(s).</source>
        <translation>
            <numerusform>%1: when a path is lost without a word, I/O on it waits up to %n second.</numerusform>
            <numerusform>%1: when a path is lost without a word, I/O on it waits up to %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <extracomment>%1 is a machine, %n a number of changes</extracomment>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this set-up has made are taken back, last first. The machines are then as they were before; whatever uses the LUNs loses them.</source>
        <translation>
            <numerusform>%n change that this set-up has made is taken back. The machines are then as they were before; whatever uses the LUNs loses them.</numerusform>
            <numerusform>%n changes that this set-up has made are taken back, last first. The machines are then as they were before; whatever uses the LUNs loses them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>&amp;Take back %n change</numerusform>
            <numerusform>&amp;Take back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems that are not shown yet</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>a strip on top of a page</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n change made.</numerusform>
            <numerusform>%n changes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command did not finish within %n second(s) and was ended. Look at the client before you go on.</source>
        <translation>
            <numerusform>The command did not finish within %n second and was ended. Look at the client before you go on.</numerusform>
            <numerusform>The command did not finish within %n seconds and was ended. Look at the client before you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The initiator name is %1 and has to become %2, but %n session(s) are logged in under it.</source>
        <translation>
            <numerusform>The initiator name is %1 and has to become %2, but %n session is logged in under it.</numerusform>
            <numerusform>The initiator name is %1 and has to become %2, but %n sessions are logged in under it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target %1 is not in the target group yet, and %n session(s) use it.</source>
        <translation>
            <numerusform>The target %1 is not in the target group yet, and %n session uses it.</numerusform>
            <numerusform>The target %1 is not in the target group yet, and %n sessions use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n change taken back.</numerusform>
            <numerusform>%n changes taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of the host group “%1” see the same LUNs.</source>
        <translation>
            <numerusform>%n client of the host group “%1” sees the same LUNs.</numerusform>
            <numerusform>%n clients of the host group “%1” see the same LUNs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer event(s) above</source>
        <translation>
            <numerusform>%n newer event above</numerusform>
            <numerusform>%n newer events above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) without an answer so far.</source>
        <translation>
            <numerusform>%n client without an answer so far.</numerusform>
            <numerusform>%n clients without an answer so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) without an answer now.</source>
        <translation>
            <numerusform>%n client without an answer now.</numerusform>
            <numerusform>%n clients without an answer now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the site, on %1 of the clients.</source>
        <extracomment>%1 is a number of clients</extracomment>
        <translation>
            <numerusform>%n difference from the site, on %1 of the clients.</numerusform>
            <numerusform>%n differences from the site, on %1 of the clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not yet checked for differences.</source>
        <translation>
            <numerusform>%n client not yet checked for differences.</numerusform>
            <numerusform>%n clients not yet checked for differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) worse than before.</source>
        <translation>
            <numerusform>%n LUN worse than before.</numerusform>
            <numerusform>%n LUNs worse than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) ok again.</source>
        <translation>
            <numerusform>%n LUN ok again.</numerusform>
            <numerusform>%n LUNs ok again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 are not in the export: only clients are.</source>
        <extracomment>%1: the appliance</extracomment>
        <translation>
            <numerusform>%n change of %1 is not in the export: only clients are.</numerusform>
            <numerusform>%n changes of %1 are not in the export: only clients are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before it, %n change(s) have to be made on %1 (N1–N5).</source>
        <extracomment>%1: the appliance</extracomment>
        <translation>
            <numerusform>Before it, %n change has to be made on %1 (N1–N5).</numerusform>
            <numerusform>Before it, %n changes have to be made on %1 (N1–N5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) on clients</source>
        <translation>
            <numerusform>%n LUN on clients</numerusform>
            <numerusform>%n LUNs on clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active path(s)</source>
        <translation>
            <numerusform>%n active path</numerusform>
            <numerusform>%n active paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the %n path(s) are active.</source>
        <translation>
            <numerusform>The %n path is active.</numerusform>
            <numerusform>All of the %n paths are active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more LUN(s), see the paths.</source>
        <translation>
            <numerusform>… and %n more LUN, see the paths.</numerusform>
            <numerusform>… and %n more LUNs, see the paths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n times within five minutes.</source>
        <translation>
            <numerusform>It came or went %n time within five minutes.</numerusform>
            <numerusform>It came or went %n times within five minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has one of %n planned paths left: the next loss stops its I/O.</source>
        <extracomment>%n: number of planned paths</extracomment>
        <translation>
            <numerusform>LUN %2 (%3) on %1 has one of %n planned path left: the next loss stops its I/O.</numerusform>
            <numerusform>LUN %2 (%3) on %1 has one of %n planned paths left: the next loss stops its I/O.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has %4 of %n planned paths.</source>
        <extracomment>%4: number of usable paths; %n: number of planned paths</extracomment>
        <translation>
            <numerusform>LUN %2 (%3) on %1 has %4 of %n planned path.</numerusform>
            <numerusform>LUN %2 (%3) on %1 has %4 of %n planned paths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has all its paths, and %n of them come and go.</source>
        <translation>
            <numerusform>LUN %2 (%3) on %1 has all its paths, and %n of them comes and goes.</numerusform>
            <numerusform>LUN %2 (%3) on %1 has all its paths, and %n of them come and go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has all its paths, and %n that nobody planned.</source>
        <translation>
            <numerusform>LUN %2 (%3) on %1 has all its paths, and %n that nobody planned.</numerusform>
            <numerusform>LUN %2 (%3) on %1 has all its paths, and %n that nobody planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has all its %n planned paths.</source>
        <translation>
            <numerusform>LUN %2 (%3) on %1 has its %n planned path.</numerusform>
            <numerusform>LUN %2 (%3) on %1 has all its %n planned paths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n LUNs have no usable path.</source>
        <extracomment>%1: client, %n: number of LUNs; the same in all sentences about a client</extracomment>
        <translation>
            <numerusform>%1: %n LUN has no usable path.</numerusform>
            <numerusform>%1: %n LUNs have no usable path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n LUNs have one path left.</source>
        <translation>
            <numerusform>%1: %n LUN has one path left.</numerusform>
            <numerusform>%1: %n LUNs have one path left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n LUNs have fewer paths than planned.</source>
        <translation>
            <numerusform>%1: %n LUN has fewer paths than planned.</numerusform>
            <numerusform>%1: %n LUNs have fewer paths than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 planned paths are usable on %Ln client(s).</source>
        <extracomment>%1 and %2 are numbers of paths, %n of clients</extracomment>
        <translation>
            <numerusform>%L1 of %L2 planned paths are usable on %Ln client.</numerusform>
            <numerusform>%L1 of %L2 planned paths are usable on %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) unknown.</source>
        <translation>
            <numerusform>%Ln path unknown.</numerusform>
            <numerusform>%Ln paths unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) not yet checked.</source>
        <translation>
            <numerusform>%Ln path not yet checked.</numerusform>
            <numerusform>%Ln paths not yet checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unplanned path(s) found.</source>
        <translation>
            <numerusform>%Ln unplanned path found.</numerusform>
            <numerusform>%Ln unplanned paths found.</numerusform>
        </translation>
    </message>
</context>
</TS>
