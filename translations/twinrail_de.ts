<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Tr</name>
    <message>
        <source>Create the target portal group %1 with %2</source>
        <translation>Target-Portal-Gruppe %1 mit %2 anlegen</translation>
    </message>
    <message>
        <source>Remove the target portal group %1 with %2</source>
        <translation>Target-Portal-Gruppe %1 mit %2 entfernen</translation>
    </message>
    <message>
        <source>Create the target %1 in the portal group %2</source>
        <translation>Target %1 in der Portalgruppe %2 anlegen</translation>
    </message>
    <message>
        <source>Remove the target %1 from the portal group %2</source>
        <translation>Target %1 aus der Portalgruppe %2 entfernen</translation>
    </message>
    <message>
        <source>Create the target group %1</source>
        <translation>Target-Gruppe %1 anlegen</translation>
    </message>
    <message>
        <source>Remove the target group %1</source>
        <translation>Target-Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>Add the target %1 to the target group %2</source>
        <translation>Target %1 zur Target-Gruppe %2 hinzufügen</translation>
    </message>
    <message>
        <source>Take the target %1 out of the target group %2</source>
        <translation>Target %1 aus der Target-Gruppe %2 herausnehmen</translation>
    </message>
    <message>
        <source>Create the host group %1</source>
        <translation>Host-Gruppe %1 anlegen</translation>
    </message>
    <message>
        <source>Remove the host group %1</source>
        <translation>Host-Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>Add the initiator %1 to the host group %2</source>
        <translation>Initiator %1 zur Host-Gruppe %2 hinzufügen</translation>
    </message>
    <message>
        <source>Take the initiator %1 out of the host group %2</source>
        <translation>Initiator %1 aus der Host-Gruppe %2 herausnehmen</translation>
    </message>
    <message>
        <source>Create the zvol %1 with %2 bytes</source>
        <translation>Zvol %1 mit %2 Byte anlegen</translation>
    </message>
    <message>
        <source>Destroy the zvol %1 with %2 bytes and all data in it</source>
        <translation>Zvol %1 mit %2 Byte samt allen Daten darin zerstören</translation>
    </message>
    <message>
        <source>Create the logical unit of the zvol %1</source>
        <translation>Logical Unit des Zvols %1 anlegen</translation>
    </message>
    <message>
        <source>Remove the logical unit of the zvol %1</source>
        <translation>Logical Unit des Zvols %1 entfernen</translation>
    </message>
    <message>
        <source>Map the zvol %1 as LUN %2 for the host group %3 and the target group %4</source>
        <translation>Zvol %1 als LUN %2 der Host-Gruppe %3 und der Target-Gruppe %4 zuordnen</translation>
    </message>
    <message>
        <source>Unmap the zvol %1, LUN %2, from the host group %3 and the target group %4</source>
        <translation>Zuordnung des Zvols %1, LUN %2, zur Host-Gruppe %3 und zur Target-Gruppe %4 aufheben</translation>
    </message>
    <message>
        <source>A recorded change of the appliance cannot be read, because “%1” is missing or has a wrong value; use the journal as Twinrail wrote it.</source>
        <translation>Eine aufgezeichnete Änderung der Appliance ist nicht lesbar, weil „%1“ fehlt oder einen falschen Wert hat; das Journal so verwenden, wie Twinrail es geschrieben hat.</translation>
    </message>
    <message>
        <source>The appliance does not accept this user and password; check both, and that the user has the right to use the REST API (Can_use_restapi).</source>
        <translation>Die Appliance akzeptiert diesen Benutzer mit diesem Kennwort nicht; beides prüfen, ebenso das Recht des Benutzers auf die REST-API (Can_use_restapi).</translation>
    </message>
    <message>
        <source>The appliance sends the request elsewhere, which is not followed; correct scheme, port or host name.</source>
        <translation>Die Appliance leitet die Anfrage an eine andere Stelle um; dem wird nicht gefolgt. Schema, Port oder Hostnamen korrigieren.</translation>
    </message>
    <message>
        <source>The management service of the appliance is not available at the moment; try again in a minute.</source>
        <translation>Der Verwaltungsdienst der Appliance ist gerade nicht verfügbar; in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>What answers is not the management service of a NexentaStor 3 or 4; check host name and port.</source>
        <translation>Was hier antwortet, ist nicht der Verwaltungsdienst eines NexentaStor 3 oder 4; Hostnamen und Port prüfen.</translation>
    </message>
    <message>
        <source>The appliance&apos;s list of target portal groups cannot be read; nothing was changed.</source>
        <translation>Die Liste der Target-Portal-Gruppen der Appliance ist nicht lesbar; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The appliance gave an answer in a form that Twinrail does not know; nothing was changed because of it.</source>
        <translation>Die Appliance hat in einer Form geantwortet, die Twinrail nicht kennt; es wurde deswegen nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be given to the appliance&apos;s command line; use only letters, digits and . _ : / - in names, and IPv4 portals.</source>
        <translation>„%1“ kann der Befehlszeile der Appliance nicht übergeben werden; in Namen nur Buchstaben, Ziffern und . _ : / - sowie nur IPv4-Portale verwenden.</translation>
    </message>
    <message>
        <source>The appliance says to %1 that this is there already; look at what it holds.</source>
        <extracomment>%1 is the name of an appliance call, such as stmf.create_hostgroup</extracomment>
        <translation>Die Appliance meldet zu %1, dass dies bereits vorhanden ist; den Bestand auf der Appliance ansehen.</translation>
    </message>
    <message>
        <source>The appliance says to %1 that something still uses this; free it first.</source>
        <translation>Die Appliance meldet zu %1, dass dies noch von etwas anderem verwendet wird; es zuerst freigeben.</translation>
    </message>
    <message>
        <source>The appliance says to %1 that the target is in use; log its clients out, then try again.</source>
        <translation>Die Appliance meldet zu %1, dass das Target in Gebrauch ist; die Clients davon abmelden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The appliance says to %1 that this is not there; create it, or correct the name.</source>
        <translation>Die Appliance meldet zu %1, dass dies nicht vorhanden ist; es anlegen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>The management service of the appliance is restarting, so %1 got no answer; try again in a minute.</source>
        <translation>Der Verwaltungsdienst der Appliance startet gerade neu, daher blieb %1 ohne Antwort; in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>The appliance waited for itself in vain while it worked on %1; try again in a minute.</source>
        <translation>Die Appliance hat bei der Arbeit an %1 vergeblich auf sich selbst gewartet; in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>The appliance refused %1; its own words tell why.</source>
        <translation>Die Appliance hat %1 abgelehnt; den Grund nennt ihre eigene Meldung.</translation>
    </message>
    <message>
        <source>Nothing listens at %1; check the port, and that the appliance&apos;s web interface runs.</source>
        <translation>Unter %1 nimmt niemand Verbindungen an; den Port prüfen und ob die Weboberfläche der Appliance läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check host name, network and cable.</source>
        <translation>%1 ist nicht erreichbar; Hostnamen, Netzwerk und Kabel prüfen.</translation>
    </message>
    <message>
        <source>%1 breaks off before it has answered; check whether the port speaks http or https.</source>
        <translation>%1 bricht die Verbindung ab, bevor eine Antwort da ist; prüfen, ob der Port http oder https spricht.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS in a way that this computer accepts; check whether the port speaks https.</source>
        <translation>%1 spricht kein TLS, das dieser Computer akzeptiert; prüfen, ob der Port https spricht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted; compare its fingerprint on the appliance and accept it.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig; seinen Fingerabdruck mit dem auf der Appliance vergleichen und es annehmen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed; nothing was sent. Find out why before you accept the new one.</source>
        <translation>Das Zertifikat von %1 hat sich geändert; es wurde nichts gesendet. Die Ursache klären, bevor das neue angenommen wird.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; check the load of the appliance and try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; die Last der Appliance prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped while waiting for %1.</source>
        <translation>Angehalten, während auf %1 gewartet wurde.</translation>
    </message>
    <message>
        <source>An answer of %1 was taken for none.</source>
        <translation>Eine Antwort von %1 wurde nicht als Antwort erkannt.</translation>
    </message>
    <message>
        <source>The appliance accepted the change, but it does not show afterwards: “%1”. Look at the appliance before you go on.</source>
        <translation>Die Appliance hat die Änderung angenommen, aber danach ist nichts davon zu sehen: „%1“. Vor dem Fortfahren die Appliance ansehen.</translation>
    </message>
    <message>
        <source>Stopped while the appliance restarts its service.</source>
        <translation>Angehalten, während die Appliance ihren Dienst neu startet.</translation>
    </message>
    <message>
        <source>Stopped before %1 was asked.</source>
        <translation>Angehalten, bevor %1 gefragt wurde.</translation>
    </message>
    <message>
        <source>The appliance mapped %1 as LUN %2 where LUN %3 was asked for; the new mapping was removed again. Choose a LUN that the appliance accepts.</source>
        <translation>Die Appliance hat %1 als LUN %2 zugeordnet, obwohl LUN %3 verlangt war; die neue Zuordnung wurde wieder entfernt. Eine LUN wählen, die die Appliance annimmt.</translation>
    </message>
    <message>
        <source>%1 already belongs to the group %2 and cannot be in %3 as well; take it out there first, if nobody needs it.</source>
        <translation>%1 gehört bereits zur Gruppe %2 und kann nicht zugleich in %3 sein; zuerst dort herausnehmen, falls niemand es dort braucht.</translation>
    </message>
    <message>
        <source>The target portal group %1 exists with other addresses; choose another name or correct it on the appliance.</source>
        <translation>Die Target-Portal-Gruppe %1 ist mit anderen Adressen vorhanden; einen anderen Namen wählen oder sie auf der Appliance korrigieren.</translation>
    </message>
    <message>
        <source>The portal %1 already belongs to the target portal group %2; use that group or another portal.</source>
        <translation>Das Portal %1 gehört bereits zur Target-Portal-Gruppe %2; diese Gruppe oder ein anderes Portal verwenden.</translation>
    </message>
    <message>
        <source>The target %1 exists, but is not bound to the portal group %2 alone; correct it on the appliance.</source>
        <translation>Das Target %1 ist vorhanden, aber nicht ausschließlich an die Portalgruppe %2 gebunden; auf der Appliance korrigieren.</translation>
    </message>
    <message>
        <source>The target %1 still has sessions; log the clients out before it is removed.</source>
        <translation>Das Target %1 hat noch Sitzungen; die Clients abmelden, bevor es entfernt wird.</translation>
    </message>
    <message>
        <source>The target %1 still has sessions; log the clients out before it leaves its group.</source>
        <translation>Das Target %1 hat noch Sitzungen; die Clients abmelden, bevor es seine Gruppe verlässt.</translation>
    </message>
    <message>
        <source>The zvol %1 exists with another size; give the size it has, or another name.</source>
        <translation>Das Zvol %1 ist mit einer anderen Größe vorhanden; die vorhandene Größe oder einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>The zvol %1 still carries a logical unit; it is not destroyed.</source>
        <translation>Das Zvol %1 trägt noch eine Logical Unit; es wird nicht zerstört.</translation>
    </message>
    <message>
        <source>The logical unit of %1 is still mapped as LUN %2; it is not removed.</source>
        <translation>Die Logical Unit von %1 ist noch als LUN %2 zugeordnet; sie wird nicht entfernt.</translation>
    </message>
    <message>
        <source>The zvol %1 is already mapped in another way for clients of the host group %2; decide on the appliance which mapping is right.</source>
        <translation>Das Zvol %1 ist Clients der Host-Gruppe %2 bereits auf andere Weise zugeordnet; auf der Appliance entscheiden, welche Zuordnung richtig ist.</translation>
    </message>
    <message>
        <source>LUN %1 is taken by the zvol %2 for the same clients; choose another number for %3.</source>
        <translation>LUN %1 ist für dieselben Clients durch das Zvol %2 belegt; für %3 eine andere Nummer wählen.</translation>
    </message>
    <message>
        <source>The group %1 still has members; it is not removed.</source>
        <translation>Die Gruppe %1 hat noch Mitglieder; sie wird nicht entfernt.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else near line %1. Take stock again.</source>
        <extracomment>%1: number of a line</extracomment>
        <translation>Die Datei wurde nahe Zeile %1 von jemand anderem geändert. Den Bestand neu aufnehmen.</translation>
    </message>
    <message>
        <source>The end of the file was changed by somebody else. Take stock again.</source>
        <translation>Das Ende der Datei wurde von jemand anderem geändert. Den Bestand neu aufnehmen.</translation>
    </message>
    <message>
        <source>The record of a text change is damaged. Use an undamaged copy.</source>
        <translation>Die Aufzeichnung einer Textänderung ist beschädigt. Eine unbeschädigte Kopie verwenden.</translation>
    </message>
    <message>
        <source>The credentials file %1 may be read or changed by others; own it and run `chmod 600 %1`.</source>
        <translation>Die Zugangsdatei %1 ist für andere lesbar oder änderbar; sie muss dem eigenen Konto gehören: `chmod 600 %1` ausführen.</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be understood at “%2”; compare it with the manual.</source>
        <translation>Die Zugangsdatei %1 ist bei „%2“ nicht verständlich; mit dem Handbuch vergleichen.</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be opened; check its name and its owner.</source>
        <translation>Die Zugangsdatei %1 lässt sich nicht öffnen; Namen und Eigentümer prüfen.</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be read.</source>
        <translation>Die Zugangsdatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain holds no password for %1.</source>
        <translation>Der Schlüsselbund des Systems enthält kein Kennwort für %1.</translation>
    </message>
    <message>
        <source>There is no usable keychain on this computer; keep the password for this session only, or start a keychain service.</source>
        <translation>Auf diesem Computer gibt es keinen verwendbaren Schlüsselbund; das Kennwort nur für diese Sitzung behalten oder einen Schlüsselbunddienst starten.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer; unlock it, or keep the password for this session only.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht; ihn entsperren oder das Kennwort nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>%1 is not supported: nothing was changed. Supported are %2 and their rebuilds.</source>
        <extracomment>%1 is the release that was found, %2 the list of those that are supported</extracomment>
        <translation>%1 wird nicht unterstützt: Es wurde nichts geändert. Unterstützt werden %2 und deren Rebuilds.</translation>
    </message>
    <message>
        <source>sudo insists on a terminal there (requiretty): take that setting away for this user in the sudoers file, or log in as root.</source>
        <translation>sudo verlangt dort ein Terminal (requiretty): diese Einstellung für den Benutzer in der sudoers-Datei aufheben oder als root anmelden.</translation>
    </message>
    <message>
        <source>This user may not use sudo there: let him, or log in as root.</source>
        <translation>Dieser Benutzer darf dort sudo nicht verwenden: es ihm erlauben oder als root anmelden.</translation>
    </message>
    <message>
        <source>This user may not run everything as root with sudo: let him, or log in as root.</source>
        <translation>Dieser Benutzer darf mit sudo nicht alles als root ausführen: es ihm erlauben oder als root anmelden.</translation>
    </message>
    <message>
        <source>sudo is not installed there, and this user is not root: log in as root.</source>
        <translation>sudo ist dort nicht installiert, und dieser Benutzer ist nicht root: als root anmelden.</translation>
    </message>
    <message>
        <source>sudo refused the password: give another one.</source>
        <translation>sudo hat das Kennwort abgelehnt: ein anderes angeben.</translation>
    </message>
    <message>
        <source>sudo asks for a password there: give one.</source>
        <translation>sudo verlangt dort ein Kennwort: eines angeben.</translation>
    </message>
    <message>
        <source>This user cannot become root there with sudo: see what it said.</source>
        <translation>Dieser Benutzer kann dort mit sudo nicht root werden: siehe die Meldung von sudo.</translation>
    </message>
    <message>
        <source>The program %1 is not there: install it, then ask again.</source>
        <translation>Das Programm %1 ist nicht vorhanden: installieren, dann erneut abfragen.</translation>
    </message>
    <message>
        <source>%1 failed with exit status %2: see what it said.</source>
        <translation>%1 ist mit dem Exit-Status %2 fehlgeschlagen: siehe die Meldung des Programms.</translation>
    </message>
    <message>
        <source>The answer of %1 is not in a form that is known: please report it.</source>
        <translation>Die Antwort von %1 hat keine bekannte Form: Bitte melden.</translation>
    </message>
    <message>
        <source>There is no iSCSI interface of that name: create it first.</source>
        <translation>Es gibt keine iSCSI-Schnittstelle dieses Namens: zuerst anlegen.</translation>
    </message>
    <message>
        <source>The iSCSI daemon does not run and cannot be started: start iscsid.</source>
        <translation>Der iSCSI-Daemon läuft nicht und lässt sich nicht starten: iscsid starten.</translation>
    </message>
    <message>
        <source>The target refused the discovery: check the CHAP name and password.</source>
        <translation>Das Target hat die Erkennung abgelehnt: CHAP-Namen und CHAP-Kennwort prüfen.</translation>
    </message>
    <message>
        <source>The portal&apos;s name has no address: give the address itself.</source>
        <translation>Der Name des Portals hat keine Adresse: die Adresse selbst angeben.</translation>
    </message>
    <message>
        <source>The portal refuses the connection: check the port and that the iSCSI target service of the appliance runs.</source>
        <translation>Das Portal weist die Verbindung ab: den Port prüfen und ob der iSCSI-Target-Dienst der Appliance läuft.</translation>
    </message>
    <message>
        <source>The portal does not answer through this interface: check the cable, the switch and the addresses.</source>
        <translation>Das Portal antwortet über diese Schnittstelle nicht: Kabel, Switch und Adressen prüfen.</translation>
    </message>
    <message>
        <source>This interface has no way to the portal&apos;s network: check its address.</source>
        <translation>Von dieser Schnittstelle führt kein Weg in das Netz des Portals: ihre Adresse prüfen.</translation>
    </message>
    <message>
        <source>The portal does not answer in time: check the cable, the switch, the addresses and the reverse-path filter.</source>
        <translation>Das Portal antwortet nicht rechtzeitig: Kabel, Switch, Adressen und Reverse-Path-Filter prüfen.</translation>
    </message>
    <message>
        <source>The portal answered with no target: check that the address is right and that this initiator may see the targets.</source>
        <translation>Das Portal hat geantwortet, aber kein Target genannt: prüfen, ob die Adresse stimmt und ob dieser Initiator die Targets sehen darf.</translation>
    </message>
    <message>
        <source>The machine does not say which distribution it runs: /etc/os-release is missing or empty.</source>
        <translation>Die Maschine sagt nicht, welche Distribution auf ihr läuft: /etc/os-release fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The machine gave %1 answers to one question.</source>
        <translation>Die Maschine hat auf eine Frage %1 Antworten gegeben.</translation>
    </message>
    <message>
        <source>There is nothing to log in to %1 with: give a password or a key.</source>
        <translation>Für die Anmeldung an %1 ist nichts vorhanden: ein Kennwort oder einen Schlüssel angeben.</translation>
    </message>
    <message>
        <source>%1 refused the login: check the user, the password or the key.</source>
        <translation>%1 hat die Anmeldung abgelehnt: Benutzer, Kennwort oder Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Stopped while connecting to %1.</source>
        <translation>Angehalten beim Verbinden mit %1.</translation>
    </message>
    <message>
        <source>%1 does not answer as an SSH server on %2, port %3: check the address, the network and that sshd runs.</source>
        <extracomment>%1 is the machine&apos;s name, %2 its address, %3 the port</extracomment>
        <translation>%1 antwortet auf %2, Port %3, nicht als SSH-Server: die Adresse und das Netzwerk prüfen und ob sshd läuft.</translation>
    </message>
    <message>
        <source>%1 shows no host key: check its SSH server.</source>
        <translation>%1 zeigt keinen Host-Schlüssel: den SSH-Server dort prüfen.</translation>
    </message>
    <message>
        <source>The host key of %1 is unknown and was not accepted: compare it on the machine itself.</source>
        <translation>Der Host-Schlüssel von %1 ist unbekannt und wurde nicht angenommen: ihn auf der Maschine selbst vergleichen.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed: it was %2 and is now %3. Somebody may be in between; work stops until it is found out why.</source>
        <extracomment>%1 is the machine&apos;s name, %2 and %3 are fingerprints</extracomment>
        <translation>Der Host-Schlüssel von %1 hat sich geändert: Er war %2 und ist jetzt %3. Möglicherweise sitzt jemand dazwischen; die Arbeit ruht, bis die Ursache geklärt ist.</translation>
    </message>
    <message>
        <source>Stopped while asking %1.</source>
        <translation>Angehalten beim Abfragen von %1.</translation>
    </message>
    <message>
        <source>%1 has said nothing for %2 seconds: see whether it still works, then try again.</source>
        <extracomment>%1 is the machine&apos;s name, %2 a number of seconds</extracomment>
        <translation>%1 hat seit %2 Sekunden nichts gemeldet: nachsehen, ob die Maschine noch arbeitet, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: check the network and the machine, then try again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: Netzwerk und Maschine prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The program %1 is not one that may be run there.</source>
        <translation>Das Programm %1 gehört nicht zu denen, die dort ausgeführt werden dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: see what was said.</source>
        <translation>Die Datei %1 ist nicht lesbar: siehe die Meldung.</translation>
    </message>
    <message>
        <source>The directory of %1 is not there: make it first.</source>
        <translation>Das Verzeichnis von %1 ist nicht vorhanden: zuerst anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a file: see what stands there.</source>
        <translation>%1 ist keine Datei: nachsehen, was dort steht.</translation>
    </message>
    <message>
        <source>The file %1 did not arrive whole and was left as it was: try again.</source>
        <translation>Die Datei %1 ist nicht vollständig angekommen und blieb, wie sie war: erneut versuchen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: see what was said.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: siehe die Meldung.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of an answer: see whether it still works, then try again.</source>
        <translation>%1 hat mitten in einer Antwort abgebrochen: nachsehen, ob die Maschine noch arbeitet, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: wanted %2, is not set</source>
        <extracomment>%1: a keyword of multipath.conf with its section; %2, %3: values</extracomment>
        <translation>%1: gewünscht ist %2, es ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: wanted %2, is %3</source>
        <translation>%1: gewünscht ist %2, gesetzt ist %3</translation>
    </message>
    <message>
        <source>blacklist: wanted everything but NEXENTA/COMSTAR, is something else</source>
        <translation>blacklist: gewünscht ist alles außer NEXENTA/COMSTAR, gesetzt ist etwas anderes</translation>
    </message>
    <message>
        <source>blacklist: wanted no pattern that hides disks of the appliance, is %1</source>
        <extracomment>%1: a pattern of the blacklist in multipath.conf</extracomment>
        <translation>blacklist: gewünscht ist kein Muster, das Datenträger der Appliance verbirgt, gesetzt ist %1</translation>
    </message>
    <message>
        <source>This entry has no WWID: it fits no disk.</source>
        <translation>Dieser Eintrag hat keine WWID: Er passt auf keinen Datenträger.</translation>
    </message>
    <message>
        <source>Add the line with the WWID of the LUN, or delete the entry.</source>
        <translation>Die Zeile mit der WWID der LUN ergänzen oder den Eintrag löschen.</translation>
    </message>
    <message>
        <source>There is already an entry for this WWID, in line %1.</source>
        <extracomment>%1: number of a line</extracomment>
        <translation>Für diese WWID gibt es bereits einen Eintrag in Zeile %1.</translation>
    </message>
    <message>
        <source>Make one entry of the two.</source>
        <translation>Die beiden zu einem Eintrag zusammenfassen.</translation>
    </message>
    <message>
        <source>The alias %1 looks like a name that multipath-tools give by themselves.</source>
        <extracomment>%1: name of a device</extracomment>
        <translation>Der Alias %1 sieht aus wie ein Name, den die multipath-tools selbst vergeben.</translation>
    </message>
    <message>
        <source>Choose one that does not begin with mpath.</source>
        <translation>Einen wählen, der nicht mit mpath beginnt.</translation>
    </message>
    <message>
        <source>The alias %1 already belongs to the entry in line %2; no release complains, one LUN gets another name.</source>
        <extracomment>%1: name of a device, %2: number of a line</extracomment>
        <translation>Der Alias %1 gehört bereits zum Eintrag in Zeile %2; kein Release beanstandet das, aber eine LUN erhält einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give each LUN an alias of its own.</source>
        <translation>Jeder LUN einen eigenen Alias geben.</translation>
    </message>
    <message>
        <source>This entry lacks the vendor or the product: it fits no disk.</source>
        <translation>In diesem Eintrag fehlt vendor oder product: Er passt auf keinen Datenträger.</translation>
    </message>
    <message>
        <source>Add the missing line, or delete the entry.</source>
        <translation>Die fehlende Zeile ergänzen oder den Eintrag löschen.</translation>
    </message>
    <message>
        <source>With find_multipaths strict, no map is made of a new LUN: every tool reports success, and no map appears.</source>
        <translation>Mit find_multipaths strict entsteht für eine neue LUN keine Map: Jedes Werkzeug meldet Erfolg, und keine Map erscheint.</translation>
    </message>
    <message>
        <source>find_multipaths is not set, and this release takes it for strict: no map is made of a new LUN. Every tool reports success, and no map appears.</source>
        <translation>find_multipaths ist nicht gesetzt, und dieses Release nimmt dafür strict an: Für eine neue LUN entsteht keine Map. Jedes Werkzeug meldet Erfolg, und keine Map erscheint.</translation>
    </message>
    <message>
        <source>Write find_multipaths yes in the defaults section (C11).</source>
        <translation>In den Abschnitt defaults find_multipaths yes schreiben (C11).</translation>
    </message>
    <message>
        <source>Twinrail does not know %1 as a keyword of any release.</source>
        <extracomment>%1: word in multipath.conf</extracomment>
        <translation>Twinrail kennt %1 als Schlüsselwort keines Release.</translation>
    </message>
    <message>
        <source>Look it up in the manual page of multipath.conf on this client.</source>
        <translation>Auf diesem Client in der Manpage von multipath.conf nachschlagen.</translation>
    </message>
    <message>
        <source>%1 is no keyword in any release: the line has no effect.</source>
        <extracomment>%1: word in multipath.conf</extracomment>
        <translation>%1 ist in keinem Release ein Schlüsselwort: Die Zeile ist wirkungslos.</translation>
    </message>
    <message>
        <source>Write %1 if that is what was meant, or delete the line.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 schreiben, falls das gemeint war, oder die Zeile löschen.</translation>
    </message>
    <message>
        <source>%1 has no effect on this release.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 ist in diesem Release wirkungslos.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Die Zeile löschen.</translation>
    </message>
    <message>
        <source>%1 is deprecated on this release, and mostly ignored.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 ist in diesem Release veraltet und wird meist ignoriert.</translation>
    </message>
    <message>
        <source>It is not known whether this release understands %1.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>Es ist nicht bekannt, ob dieses Release %1 versteht.</translation>
    </message>
    <message>
        <source>%1 is no keyword on this release: the line has no effect.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 ist in diesem Release kein Schlüsselwort: Die Zeile ist wirkungslos.</translation>
    </message>
    <message>
        <source>%1 stands outside of all sections: the line has no effect.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 steht außerhalb aller Abschnitte: Die Zeile ist wirkungslos.</translation>
    </message>
    <message>
        <source>Move it into the section it belongs to.</source>
        <translation>Sie in den Abschnitt verschieben, in den sie gehört.</translation>
    </message>
    <message>
        <source>%1 may not stand in the section %2: the line has no effect.</source>
        <extracomment>%1: keyword, %2: name of a section of multipath.conf</extracomment>
        <translation>%1 darf nicht im Abschnitt %2 stehen: Die Zeile ist wirkungslos.</translation>
    </message>
    <message>
        <source>Delete the line, or move it into the section it belongs to.</source>
        <translation>Die Zeile löschen oder in den Abschnitt verschieben, in den sie gehört.</translation>
    </message>
    <message>
        <source>There is no section %1 at this place: its closing brace ends the section around it.</source>
        <extracomment>%1: name of a section of multipath.conf</extracomment>
        <translation>An dieser Stelle gibt es keinen Abschnitt %1: Seine schließende Klammer beendet den Abschnitt, der ihn umgibt.</translation>
    </message>
    <message>
        <source>Correct the name, or delete the section.</source>
        <translation>Den Namen korrigieren oder den Abschnitt löschen.</translation>
    </message>
    <message>
        <source>This brace closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>Delete the line, or add the section that it should close.</source>
        <translation>Die Zeile löschen oder den Abschnitt ergänzen, den sie schließen soll.</translation>
    </message>
    <message>
        <source>multipath-tools do not understand this line: it has a brace, but does not open a section.</source>
        <translation>Die multipath-tools verstehen diese Zeile nicht: Sie enthält eine Klammer, öffnet aber keinen Abschnitt.</translation>
    </message>
    <message>
        <source>Give the name of the section with its opening brace, each setting and the closing brace a line of their own.</source>
        <translation>Den Namen des Abschnitts mit seiner öffnenden Klammer, jede Einstellung und die schließende Klammer je auf eine eigene Zeile setzen.</translation>
    </message>
    <message>
        <source>The section %1 is never closed: all that follows is read as part of it.</source>
        <extracomment>%1: name of a section of multipath.conf</extracomment>
        <translation>Der Abschnitt %1 wird nie geschlossen: Alles Folgende wird als Teil davon gelesen.</translation>
    </message>
    <message>
        <source>Add a line with } at its end.</source>
        <translation>Am Ende eine Zeile mit } ergänzen.</translation>
    </message>
    <message>
        <source>The opening brace of the section %1 is not on this line.</source>
        <extracomment>%1: name of a section of multipath.conf</extracomment>
        <translation>Die öffnende Klammer des Abschnitts %1 steht nicht auf dieser Zeile.</translation>
    </message>
    <message>
        <source>Write { behind the name of the section.</source>
        <translation>{ hinter den Namen des Abschnitts schreiben.</translation>
    </message>
    <message>
        <source>What stands behind the opening brace is ignored.</source>
        <translation>Was hinter der öffnenden Klammer steht, wird ignoriert.</translation>
    </message>
    <message>
        <source>Give each setting a line of its own.</source>
        <translation>Jede Einstellung auf eine eigene Zeile setzen.</translation>
    </message>
    <message>
        <source>%1 has no value; the multipathd of CentOS 6.0 crashes on such a line.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 hat keinen Wert; der multipathd von CentOS 6.0 stürzt bei einer solchen Zeile ab.</translation>
    </message>
    <message>
        <source>Write the value behind it, or delete the line.</source>
        <translation>Den Wert dahinter schreiben oder die Zeile löschen.</translation>
    </message>
    <message>
        <source>Only the first word behind the keyword counts, the rest is ignored.</source>
        <translation>Nur das erste Wort hinter dem Schlüsselwort zählt, der Rest wird ignoriert.</translation>
    </message>
    <message>
        <source>Put quotes around a value of several words.</source>
        <translation>Einen Wert aus mehreren Wörtern in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Add a quote at the end of the value.</source>
        <translation>Am Ende des Werts ein Anführungszeichen ergänzen.</translation>
    </message>
    <message>
        <source>%1 was already set in line %2; the later one counts.</source>
        <extracomment>%1: keyword of multipath.conf, %2: number of a line</extracomment>
        <translation>%1 wurde bereits in Zeile %2 gesetzt; die spätere Zeile zählt.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Nur eine der beiden Zeilen behalten.</translation>
    </message>
    <message>
        <source>queue_if_no_path holds I/O for ever when no path is left, but no_path_retry in line %1 ends that after some time.</source>
        <extracomment>%1: number of a line</extracomment>
        <translation>queue_if_no_path hält I/O unbegrenzt zurück, wenn kein Pfad mehr übrig ist, aber no_path_retry in Zeile %1 beendet das nach einiger Zeit.</translation>
    </message>
    <message>
        <source>Keep no_path_retry, and delete this line.</source>
        <translation>no_path_retry behalten und diese Zeile löschen.</translation>
    </message>
    <message>
        <source>queue_if_no_path is the old way to say no_path_retry queue.</source>
        <translation>queue_if_no_path ist die alte Schreibweise für no_path_retry queue.</translation>
    </message>
    <message>
        <source>Write no_path_retry in the device section, with a number of retries.</source>
        <translation>no_path_retry mit einer Anzahl von Wiederholungen in den Abschnitt device schreiben.</translation>
    </message>
    <message>
        <source>group_by_node_name makes a group for each target: half of the paths stand idle.</source>
        <translation>group_by_node_name bildet eine Gruppe je Target: Die Hälfte der Pfade bleibt ungenutzt.</translation>
    </message>
    <message>
        <source>Group by priority (CentOS 6: multibus).</source>
        <translation>Nach Priorität gruppieren (CentOS 6: multibus).</translation>
    </message>
    <message>
        <source>The policy here takes the place of %1 in line %2.</source>
        <extracomment>%1: value, %2: number of a line</extracomment>
        <translation>Die Angabe an dieser Stelle ersetzt %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>Say it once, in the device section.</source>
        <translation>Sie nur einmal machen, im Abschnitt device.</translation>
    </message>
    <message>
        <source>rr_weight only counts together with the path_selector round-robin.</source>
        <translation>rr_weight zählt nur zusammen mit dem path_selector round-robin.</translation>
    </message>
    <message>
        <source>%1 can hide disks of the appliance: letters of disks move between boots.</source>
        <extracomment>%1: pattern</extracomment>
        <translation>%1 kann Datenträger der Appliance verbergen: Die Buchstaben der Datenträger wechseln von Start zu Start.</translation>
    </message>
    <message>
        <source>Hide all but NEXENTA/COMSTAR by vendor and product instead.</source>
        <translation>Stattdessen alles außer NEXENTA/COMSTAR nach vendor und product verbergen.</translation>
    </message>
    <message>
        <source>%1 in overrides takes the place of the one in the device section.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 in overrides ersetzt die Angabe im Abschnitt device.</translation>
    </message>
    <message>
        <source>Delete it here if it is not meant for every array.</source>
        <translation>Hier löschen, falls es nicht für jedes Array gemeint ist.</translation>
    </message>
    <message>
        <source>%1 in defaults never counts for this appliance: the built-in entry for it sets another value.</source>
        <extracomment>%1: keyword of multipath.conf</extracomment>
        <translation>%1 in defaults zählt für diese Appliance nie: Der eingebaute Eintrag für sie setzt einen anderen Wert.</translation>
    </message>
    <message>
        <source>Write it in the device section for NEXENTA/COMSTAR.</source>
        <translation>In den Abschnitt device für NEXENTA/COMSTAR schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a sound pattern: newer multipath-tools refuse the whole file.</source>
        <extracomment>%1: value in multipath.conf</extracomment>
        <translation>%1 ist kein gültiges Muster: Neuere multipath-tools weisen die ganze Datei zurück.</translation>
    </message>
    <message>
        <source>Correct the regular expression.</source>
        <translation>Den regulären Ausdruck korrigieren.</translation>
    </message>
    <message>
        <source>%1 is not a value for %2.</source>
        <extracomment>%1: value, %2: keyword of multipath.conf</extracomment>
        <translation>%1 ist kein Wert für %2.</translation>
    </message>
    <message>
        <source>Correct the value; releases differ in what they make of this one.</source>
        <translation>Den Wert korrigieren; die Releases machen aus diesem Unterschiedliches.</translation>
    </message>
    <message>
        <source>A host key for the simulated client could not be made.</source>
        <translation>Für den simulierten Client ließ sich kein Host-Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>A host key for the simulated client could not be used.</source>
        <translation>Ein Host-Schlüssel für den simulierten Client ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The simulated client cannot listen on port %1 of this computer. Choose another port.</source>
        <translation>Der simulierte Client kann auf Port %1 dieses Computers keine Verbindungen annehmen. Einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The lab cannot write “%1”. Choose another directory.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Das Labor kann „%1“ nicht schreiben. Ein anderes Verzeichnis wählen.</translation>
    </message>
    <message>
        <source>The lab cannot make the directory “%1”. Choose another one.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Das Labor kann das Verzeichnis „%1“ nicht anlegen. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The lab appliance cannot listen on this computer. Choose another port.</source>
        <translation>Die Appliance des Labors kann auf diesem Computer keine Verbindungen annehmen. Einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>There is no world named “%1”. Take one of these: %2.</source>
        <translation>Es gibt keine Welt namens „%1“. Eine von diesen wählen: %2.</translation>
    </message>
    <message>
        <source>The journal asks for the program “%1”, which Twinrail never runs. Use the journal as Twinrail wrote it.</source>
        <translation>Das Journal verlangt das Programm „%1“, das Twinrail nie ausführt. Das Journal so verwenden, wie Twinrail es geschrieben hat.</translation>
    </message>
    <message>
        <source>The journal holds a change of an unknown kind. Use the version of Twinrail that wrote it.</source>
        <translation>Das Journal enthält eine Änderung unbekannter Art. Die Version von Twinrail verwenden, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>This version of Twinrail speaks to NexentaStor 3.x and 4.x only. Write &quot;api&quot;: &quot;nms&quot; into the site, if the appliance is one of these.</source>
        <translation>Diese Version von Twinrail spricht nur mit NexentaStor 3.x und 4.x. Falls die Appliance dazu gehört, &quot;api&quot;: &quot;nms&quot; in die Anlage schreiben.</translation>
    </message>
    <message>
        <source>The site has no client named %1.</source>
        <translation>Die Anlage hat keinen Client namens %1.</translation>
    </message>
    <message>
        <source>Stopped before it was asked.</source>
        <translation>Angehalten, bevor die Abfrage begann.</translation>
    </message>
    <message>
        <source>The journal holds a line of an unknown kind. Use the version of Twinrail that wrote it.</source>
        <translation>Das Journal enthält eine Zeile unbekannter Art. Die Version von Twinrail verwenden, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written. Nothing is done without it: make room, or choose another folder.</source>
        <translation>Das Journal %1 lässt sich nicht schreiben. Ohne Journal geschieht nichts: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read. Check the path.</source>
        <translation>Das Journal %1 ist nicht lesbar. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Twinrail, or it is damaged.</source>
        <translation>%1 ist kein Journal von Twinrail oder ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n Änderung vorgenommen.</numerusform>
            <numerusform>%n Änderungen vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped as asked, between two changes. Run it again to go on, or undo it.</source>
        <translation>Wie gewünscht zwischen zwei Änderungen angehalten. Zum Fortfahren erneut ausführen, oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The tools reported success, but this is still to be done: %1</source>
        <translation>Die Werkzeuge haben Erfolg gemeldet, aber dies ist noch zu tun: %1</translation>
    </message>
    <message>
        <source>Left out: %1. It needs %2.</source>
        <extracomment>%1: a change, %2: what is not known, for example the answer of a portal</extracomment>
        <translation>Ausgelassen: %1. Benötigt wird %2.</translation>
    </message>
    <message>
        <source>The portal %1 does not answer through %2. Check the cable, the switch and the portal.</source>
        <translation>Das Portal %1 antwortet über %2 nicht. Kabel, Switch und Portal prüfen.</translation>
    </message>
    <message>
        <source>The portal %1 answers, but does not offer the target %2. Check that the target is online and bound to the group of that portal.</source>
        <translation>Das Portal %1 antwortet, bietet aber das Target %2 nicht an. Prüfen, ob das Target online und an die Gruppe dieses Portals gebunden ist.</translation>
    </message>
    <message>
        <source>The unplanned session of %1 to %2 stays: the disk %3 has no other usable path. Log it out by hand once nobody uses that disk.</source>
        <translation>Die ungeplante Sitzung von %1 zu %2 bleibt: Der Datenträger %3 hat keinen anderen brauchbaren Pfad. Sie von Hand abmelden, sobald niemand diesen Datenträger mehr verwendet.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3.</source>
        <translation>%1 hat %2 Byte statt %3.</translation>
    </message>
    <message>
        <source>%1 is there, but a direct read fails.</source>
        <translation>%1 ist vorhanden, aber direktes Lesen schlägt fehl.</translation>
    </message>
    <message>
        <source>%1 is not there: the LUN has no map under its alias.</source>
        <translation>%1 ist nicht vorhanden: Die LUN hat keine Map unter ihrem Alias.</translation>
    </message>
    <message>
        <source>A question of an unknown kind was asked.</source>
        <translation>Es wurde eine Frage unbekannter Art gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The command did not finish within %n second(s) and was ended. Look at the client before you go on.</source>
        <translation>
            <numerusform>Der Befehl wurde nicht innerhalb von %n Sekunde fertig und wurde beendet. Vor dem Fortfahren den Client ansehen.</numerusform>
            <numerusform>Der Befehl wurde nicht innerhalb von %n Sekunden fertig und wurde beendet. Vor dem Fortfahren den Client ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A command ended with status %1. Its own words stand below.</source>
        <translation>Ein Befehl endete mit dem Status %1. Seine eigene Meldung steht unten.</translation>
    </message>
    <message>
        <source>The file %1 is not as it was when this change was planned; it was left alone. Plan again, or restore its content first.</source>
        <translation>Die Datei %1 ist nicht mehr so, wie sie beim Planen dieser Änderung war; sie blieb unberührt. Neu planen oder zuerst ihren Inhalt wiederherstellen.</translation>
    </message>
    <message>
        <source>A change was sent to the wrong machine.</source>
        <translation>Eine Änderung wurde an die falsche Maschine gesendet.</translation>
    </message>
    <message>
        <source>planned as soon as its package is installed (A9)</source>
        <translation>wird geplant, sobald das zugehörige Paket installiert ist (A9)</translation>
    </message>
    <message>
        <source>Not planned, since the appliance could not be asked.</source>
        <translation>Nicht geplant, da die Appliance nicht abgefragt werden konnte.</translation>
    </message>
    <message>
        <source>Stopped before it was planned.</source>
        <translation>Angehalten, bevor geplant wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <extracomment>%1 is a machine, %n a number of changes</extracomment>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The appliance was asked a client&apos;s question.</source>
        <translation>Der Appliance wurde eine Frage für einen Client gestellt.</translation>
    </message>
    <message>
        <source>Not touched, since the appliance is not ready.</source>
        <translation>Unberührt, da die Appliance nicht bereit ist.</translation>
    </message>
    <message>
        <source>Install %1</source>
        <extracomment>%1: names of packages</extracomment>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>The packages that bring iscsid and device-mapper multipath.</source>
        <translation>Die Pakete, die iscsid und Device-Mapper-Multipath mitbringen.</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>Pakete werden installiert</translation>
    </message>
    <message>
        <source>Set the timers of the record %1 to %2</source>
        <extracomment>%1: iSCSI interface, %2: portal</extracomment>
        <translation>Zeitgrenzen des Records %1 zu %2 setzen</translation>
    </message>
    <message>
        <source>Set the timer of the live session %1 to %2</source>
        <translation>Zeitgrenze der laufenden Sitzung %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>A path that is lost gives its I/O to the others within seconds: file, records and live sessions say so.</source>
        <translation>Bei einem verlorenen Pfad übernehmen die anderen dessen I/O innerhalb von Sekunden: Datei, Records und laufende Sitzungen sind darauf eingestellt.</translation>
    </message>
    <message>
        <source>Setting timers</source>
        <translation>Zeitgrenzen werden gesetzt</translation>
    </message>
    <message>
        <source>Set the timers for new records</source>
        <translation>Zeitgrenzen für neue Records setzen</translation>
    </message>
    <message>
        <source>Multipath configuration</source>
        <translation>Multipath-Konfiguration</translation>
    </message>
    <message>
        <source>Defaults, blacklist and the device section for NexentaStor LUNs.</source>
        <translation>Vorgaben, Blacklist und der Abschnitt device für LUNs von NexentaStor.</translation>
    </message>
    <message>
        <source>Writing the multipath configuration</source>
        <translation>Die Multipath-Konfiguration wird geschrieben</translation>
    </message>
    <message>
        <source>Set defaults, blacklist and device section</source>
        <translation>Vorgaben, Blacklist und Abschnitt device setzen</translation>
    </message>
    <message>
        <source>The map %1 will be renamed to %2.</source>
        <translation>Die Map %1 wird in %2 umbenannt.</translation>
    </message>
    <message>
        <source>Whoever uses the name /dev/mapper/%1 (fstab, cluster) must use the new one.</source>
        <translation>Wer den Namen /dev/mapper/%1 verwendet (fstab, Cluster), muss auf den neuen umgestellt werden.</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Each LUN has the same name on every client.</source>
        <translation>Jede LUN hat auf jedem Client denselben Namen.</translation>
    </message>
    <message>
        <source>Naming the LUNs</source>
        <translation>Die LUNs werden benannt</translation>
    </message>
    <message>
        <source>Name the LUNs</source>
        <translation>LUNs benennen</translation>
    </message>
    <message>
        <source>Make the maps %1</source>
        <translation>Maps %1 bilden</translation>
    </message>
    <message>
        <source>Multipath maps</source>
        <translation>Multipath-Maps</translation>
    </message>
    <message>
        <source>Each LUN has one map under its alias, with all its paths.</source>
        <translation>Jede LUN hat eine Map unter ihrem Alias, mit allen ihren Pfaden.</translation>
    </message>
    <message>
        <source>Making multipath maps</source>
        <translation>Multipath-Maps werden gebildet</translation>
    </message>
    <message>
        <source>Devices under their aliases</source>
        <translation>Geräte unter ihren Aliasen</translation>
    </message>
    <message>
        <source>Each LUN can be read under its name, at its full size.</source>
        <translation>Jede LUN ist unter ihrem Namen in voller Größe lesbar.</translation>
    </message>
    <message>
        <source>Reading from each LUN</source>
        <translation>Von jeder LUN wird gelesen</translation>
    </message>
    <message>
        <source>Read from /dev/mapper/%1</source>
        <translation>Von /dev/mapper/%1 lesen</translation>
    </message>
    <message>
        <source>iSCSI service</source>
        <translation>iSCSI-Dienst</translation>
    </message>
    <message>
        <source>The iSCSI service runs, now and after each boot.</source>
        <translation>Der iSCSI-Dienst läuft, jetzt und nach jedem Systemstart.</translation>
    </message>
    <message>
        <source>Setting up the iSCSI service</source>
        <translation>Der iSCSI-Dienst wird eingerichtet</translation>
    </message>
    <message>
        <source>Multipath service</source>
        <translation>Multipath-Dienst</translation>
    </message>
    <message>
        <source>The multipath daemon runs, now and after each boot; its kernel module is loaded.</source>
        <translation>Der Multipath-Daemon läuft, jetzt und nach jedem Systemstart; sein Kernelmodul ist geladen.</translation>
    </message>
    <message>
        <source>Setting up the multipath service</source>
        <translation>Der Multipath-Dienst wird eingerichtet</translation>
    </message>
    <message>
        <source>Initiator name</source>
        <translation>Initiatorname</translation>
    </message>
    <message>
        <source>The client&apos;s own iSCSI name, as the host group knows it.</source>
        <translation>Der eigene iSCSI-Name des Clients, wie ihn die Host-Gruppe kennt.</translation>
    </message>
    <message>
        <source>Setting the initiator name</source>
        <translation>Der Initiatorname wird gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>The initiator name is %1 and has to become %2, but %n session(s) are logged in under it.</source>
        <translation>
            <numerusform>Der Initiatorname ist %1 und muss %2 werden, aber %n Sitzung ist unter ihm angemeldet.</numerusform>
            <numerusform>Der Initiatorname ist %1 und muss %2 werden, aber %n Sitzungen sind unter ihm angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log these sessions out, or write the name that is there into the site.</source>
        <translation>Diese Sitzungen abmelden oder den vorhandenen Namen in die Anlage schreiben.</translation>
    </message>
    <message>
        <source>Set the initiator name to %1</source>
        <translation>Initiatornamen auf %1 setzen</translation>
    </message>
    <message>
        <source>Correct the interface %1 in the site, or the NIC on the client.</source>
        <translation>Die Schnittstelle %1 in der Anlage oder die Netzwerkkarte auf dem Client korrigieren.</translation>
    </message>
    <message>
        <source>There is no NIC named %1.</source>
        <translation>Es gibt keine Netzwerkkarte namens %1.</translation>
    </message>
    <message>
        <source>The NIC %1 has the MAC address %2, but the site says %3: it was renamed or replaced.</source>
        <translation>Die Netzwerkkarte %1 hat die MAC-Adresse %2, die Anlage nennt aber %3: Die Karte wurde umbenannt oder ersetzt.</translation>
    </message>
    <message>
        <source>The NIC %1 does not have the address %2.</source>
        <translation>Die Netzwerkkarte %1 hat die Adresse %2 nicht.</translation>
    </message>
    <message>
        <source>Bind the interface %1 to %2</source>
        <translation>Schnittstelle %1 an %2 binden</translation>
    </message>
    <message>
        <source>The interface %1 is bound to %2 instead of %3, and sessions use it.</source>
        <translation>Die Schnittstelle %1 ist an %2 statt an %3 gebunden, und Sitzungen verwenden sie.</translation>
    </message>
    <message>
        <source>Log these sessions out first, or choose another interface name in the site.</source>
        <translation>Zuerst diese Sitzungen abmelden oder in der Anlage einen anderen Schnittstellennamen wählen.</translation>
    </message>
    <message>
        <source>iSCSI interfaces</source>
        <translation>iSCSI-Schnittstellen</translation>
    </message>
    <message>
        <source>One logical iSCSI interface for each storage NIC, bound to it.</source>
        <translation>Eine logische iSCSI-Schnittstelle je Storage-Netzwerkkarte, an diese gebunden.</translation>
    </message>
    <message>
        <source>Binding iSCSI interfaces</source>
        <translation>iSCSI-Schnittstellen werden gebunden</translation>
    </message>
    <message>
        <source>Reverse-path filter</source>
        <translation>Reverse-Path-Filter</translation>
    </message>
    <message>
        <source>The kernel accepts answers of a path that crosses rails; other traffic stays filtered.</source>
        <translation>Der Kernel nimmt Antworten eines Pfads an, der die Stränge kreuzt; anderer Verkehr bleibt gefiltert.</translation>
    </message>
    <message>
        <source>Setting the reverse-path filter</source>
        <translation>Der Reverse-Path-Filter wird gesetzt</translation>
    </message>
    <message>
        <source>Let %1 accept answers of crossing paths</source>
        <translation>%1 Antworten kreuzender Pfade annehmen lassen</translation>
    </message>
    <message>
        <source>Keep the reverse-path filter after a reboot</source>
        <translation>Reverse-Path-Filter über einen Neustart hinweg behalten</translation>
    </message>
    <message>
        <source>Ask whether %1 answers through %2</source>
        <translation>Abfragen, ob %1 über %2 antwortet</translation>
    </message>
    <message>
        <source>Discover targets: %1</source>
        <translation>Targets erkennen: %1</translation>
    </message>
    <message>
        <source>Make the node record: %1</source>
        <translation>Node-Record anlegen: %1</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Each planned portal answers through its NIC; each planned record is made.</source>
        <translation>Jedes geplante Portal antwortet über seine Netzwerkkarte; jeder geplante Record ist angelegt.</translation>
    </message>
    <message>
        <source>Discovering targets</source>
        <translation>Targets werden erkannt</translation>
    </message>
    <message>
        <source>Node records</source>
        <translation>Node-Records</translation>
    </message>
    <message>
        <source>After a boot exactly the planned interfaces log in to the planned portals.</source>
        <translation>Nach einem Systemstart melden sich genau die geplanten Schnittstellen an den geplanten Portalen an.</translation>
    </message>
    <message>
        <source>Choosing which records log in</source>
        <translation>Es wird festgelegt, welche Records sich anmelden</translation>
    </message>
    <message>
        <source>Stop %1 from logging in to %2 at boot: it is not planned</source>
        <extracomment>%1: iSCSI interface, %2: portal</extracomment>
        <translation>%1 beim Systemstart nicht mehr an %2 anmelden: nicht geplant</translation>
    </message>
    <message>
        <source>Log in: %1</source>
        <translation>Anmelden: %1</translation>
    </message>
    <message>
        <source>Let %1 read the initiator name before the first login</source>
        <translation>%1 vor der ersten Anmeldung den Initiatornamen lesen lassen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: iSCSI interface, %2: portal</extracomment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Make sure that no LUN depends on the unplanned session %1</source>
        <translation>Sicherstellen, dass keine LUN von der ungeplanten Sitzung %1 abhängt</translation>
    </message>
    <message>
        <source>Log out the unplanned session %1</source>
        <translation>Ungeplante Sitzung %1 abmelden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The sessions to our targets are exactly the planned ones.</source>
        <translation>Die Sitzungen zu den Targets der Anlage sind genau die geplanten.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Sitzungen werden angemeldet</translation>
    </message>
    <message>
        <source>LUN %1 is the disk %2 on the client, but %3 on the appliance.</source>
        <translation>LUN %1 ist auf dem Client der Datenträger %2, auf der Appliance aber %3.</translation>
    </message>
    <message>
        <source>The number was used before. Remove the old disk %1 on the client, then plan again.</source>
        <translation>Die Nummer war schon einmal vergeben. Den alten Datenträger %1 auf dem Client entfernen, dann neu planen.</translation>
    </message>
    <message>
        <source>Look for LUN %1: %2</source>
        <extracomment>%1: list of LUN numbers, %2: interface and portal</extracomment>
        <translation>Nach LUN %1 suchen: %2</translation>
    </message>
    <message>
        <source>Block devices</source>
        <translation>Blockgeräte</translation>
    </message>
    <message>
        <source>Each session shows a disk for each LUN.</source>
        <translation>Jede Sitzung zeigt einen Datenträger je LUN.</translation>
    </message>
    <message>
        <source>Looking for disks</source>
        <translation>Datenträger werden gesucht</translation>
    </message>
    <message>
        <source>Load the kernel module %1</source>
        <extracomment>%1: name of a kernel module</extracomment>
        <translation>Kernelmodul %1 laden</translation>
    </message>
    <message>
        <source>Let multipathd read its configuration again</source>
        <translation>multipathd seine Konfiguration neu lesen lassen</translation>
    </message>
    <message>
        <source>Target portal groups</source>
        <translation>Target-Portal-Gruppen</translation>
    </message>
    <message>
        <source>One target portal group for each storage interface.</source>
        <translation>Eine Target-Portal-Gruppe je Storage-Schnittstelle.</translation>
    </message>
    <message>
        <source>Creating target portal groups</source>
        <translation>Target-Portal-Gruppen werden angelegt</translation>
    </message>
    <message>
        <source>The portal group %1 exists, but holds %2 instead of %3.</source>
        <translation>Die Portalgruppe %1 ist vorhanden, enthält aber %2 statt %3.</translation>
    </message>
    <message>
        <source>Correct it on the appliance, or give the group of the site another name.</source>
        <translation>Sie auf der Appliance korrigieren oder der Gruppe der Anlage einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The portal %1 already belongs to the portal group %2.</source>
        <translation>Das Portal %1 gehört bereits zur Portalgruppe %2.</translation>
    </message>
    <message>
        <source>A portal can be in one group only: use that group&apos;s name in the site, or another address.</source>
        <translation>Ein Portal kann nur in einer Gruppe sein: In der Anlage den Namen dieser Gruppe oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>One iSCSI target for each portal group, bound to it alone.</source>
        <translation>Ein iSCSI-Target je Portalgruppe, ausschließlich an diese gebunden.</translation>
    </message>
    <message>
        <source>Creating targets</source>
        <translation>Targets werden angelegt</translation>
    </message>
    <message>
        <source>The target %1 exists, but is bound to no portal group: it answers on every address.</source>
        <translation>Das Target %1 ist vorhanden, aber an keine Portalgruppe gebunden: Es antwortet auf jeder Adresse.</translation>
    </message>
    <message>
        <source>The target %1 exists, but is bound to %2 instead of %3.</source>
        <translation>Das Target %1 ist vorhanden, aber an %2 statt an %3 gebunden.</translation>
    </message>
    <message>
        <source>Bind it to %1 alone on the appliance, or give the target of the site another name.</source>
        <translation>Es auf der Appliance ausschließlich an %1 binden oder dem Target der Anlage einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The target %1 exists, but its state is “%2”.</source>
        <translation>Das Target %1 ist vorhanden, aber sein Zustand ist „%2“.</translation>
    </message>
    <message>
        <source>Bring it online on the appliance, then plan again.</source>
        <translation>Es auf der Appliance online schalten, dann neu planen.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target-Gruppe</translation>
    </message>
    <message>
        <source>One target group that holds all targets.</source>
        <translation>Eine Target-Gruppe, die alle Targets enthält.</translation>
    </message>
    <message>
        <source>Filling the target group</source>
        <translation>Die Target-Gruppe wird gefüllt</translation>
    </message>
    <message numerus="yes">
        <source>The target %1 is not in the target group yet, and %n session(s) use it.</source>
        <translation>
            <numerusform>Das Target %1 ist noch nicht in der Target-Gruppe, und %n Sitzung verwendet es.</numerusform>
            <numerusform>Das Target %1 ist noch nicht in der Target-Gruppe, und %n Sitzungen verwenden es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log its sessions out on the clients, then plan again.</source>
        <translation>Seine Sitzungen auf den Clients abmelden, dann neu planen.</translation>
    </message>
    <message>
        <source>The target %1 is already in the target group %2.</source>
        <translation>Das Target %1 ist bereits in der Target-Gruppe %2.</translation>
    </message>
    <message>
        <source>A target can be in one target group only: use that group in the site, or another target.</source>
        <translation>Ein Target kann nur in einer Target-Gruppe sein: In der Anlage diese Gruppe oder ein anderes Target verwenden.</translation>
    </message>
    <message>
        <source>The target group %1 also holds the target %2, which the site does not know.</source>
        <translation>Die Target-Gruppe %1 enthält auch das Target %2, das die Anlage nicht kennt.</translation>
    </message>
    <message>
        <source>The LUNs are visible through it as well. It stays as it is.</source>
        <translation>Die LUNs sind auch darüber sichtbar. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Host group</source>
        <translation>Host-Gruppe</translation>
    </message>
    <message>
        <source>One host group that holds the initiator name of every client.</source>
        <translation>Eine Host-Gruppe, die den Initiatornamen jedes Clients enthält.</translation>
    </message>
    <message>
        <source>Filling the host group</source>
        <translation>Die Host-Gruppe wird gefüllt</translation>
    </message>
    <message>
        <source>The initiator %1 of %2 is already in the host group %3.</source>
        <translation>Der Initiator %1 von %2 ist bereits in der Host-Gruppe %3.</translation>
    </message>
    <message>
        <source>An initiator can be in one host group only: use that group in the site, or give the client another initiator name.</source>
        <translation>Ein Initiator kann nur in einer Host-Gruppe sein: In der Anlage diese Gruppe verwenden oder dem Client einen anderen Initiatornamen geben.</translation>
    </message>
    <message>
        <source>The pool %1 of the zvol %2 does not exist.</source>
        <translation>Den Pool %1 des Zvols %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Create the pool on the appliance, or correct the zvol&apos;s path.</source>
        <translation>Den Pool auf der Appliance anlegen oder den Pfad des Zvols korrigieren.</translation>
    </message>
    <message>
        <source>The zvol %1 exists with %2 bytes instead of %3.</source>
        <translation>Das Zvol %1 ist mit %2 Byte statt %3 vorhanden.</translation>
    </message>
    <message>
        <source>Write the size it has into the site, or use another zvol.</source>
        <translation>Die vorhandene Größe in die Anlage schreiben oder ein anderes Zvol verwenden.</translation>
    </message>
    <message>
        <source>The zvol %1 is already mapped as LUN %2 to host group %3 and target group %4.</source>
        <translation>Das Zvol %1 ist bereits als LUN %2 der Host-Gruppe %3 und der Target-Gruppe %4 zugeordnet.</translation>
    </message>
    <message>
        <source>Write that LUN into the site, or remove the mapping on the appliance.</source>
        <translation>Diese LUN in die Anlage schreiben oder die Zuordnung auf der Appliance entfernen.</translation>
    </message>
    <message>
        <source>LUN %1 is taken by the zvol %2 for host group %3 and target group %4.</source>
        <translation>LUN %1 ist für die Host-Gruppe %3 und die Target-Gruppe %4 durch das Zvol %2 belegt.</translation>
    </message>
    <message>
        <source>Give %1 a free LUN number in the site.</source>
        <translation>%1 in der Anlage eine freie LUN-Nummer geben.</translation>
    </message>
    <message>
        <source>Zvols and LUN mappings</source>
        <translation>Zvols und LUN-Zuordnungen</translation>
    </message>
    <message>
        <source>A zvol and a logical unit for each LUN, mapped to the host group and the target group.</source>
        <translation>Ein Zvol und eine Logical Unit je LUN, der Host-Gruppe und der Target-Gruppe zugeordnet.</translation>
    </message>
    <message>
        <source>Creating and mapping LUNs</source>
        <translation>LUNs werden angelegt und zugeordnet</translation>
    </message>
    <message>
        <source>Start %1 at boot</source>
        <translation>%1 beim Systemstart starten</translation>
    </message>
    <message>
        <source>Start %1 now</source>
        <translation>%1 jetzt starten</translation>
    </message>
    <message>
        <source>Stopped as asked, between two changes. Undo again to go on.</source>
        <translation>Wie gewünscht zwischen zwei Änderungen angehalten. Zum Fortfahren erneut zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: a client still has changes that were not taken back, and may use its LUNs. Undo again when that is settled.</source>
        <translation>So belassen, wie es ist: Ein Client hat noch Änderungen, die nicht zurückgenommen wurden, und verwendet vielleicht seine LUNs. Erneut zurücknehmen, wenn das geklärt ist.</translation>
    </message>
    <message>
        <source>The initiator of %1 is in the host group %2 instead of %3.</source>
        <translation>Der Initiator von %1 ist in der Host-Gruppe %2 statt in %3.</translation>
    </message>
    <message>
        <source>Take it out of that group on the appliance, or correct the site.</source>
        <translation>Ihn auf der Appliance aus dieser Gruppe herausnehmen oder die Anlage korrigieren.</translation>
    </message>
    <message>
        <source>The initiator of %1 is in no host group yet.</source>
        <translation>Der Initiator von %1 ist noch in keiner Host-Gruppe.</translation>
    </message>
    <message>
        <source>Step N4 adds it to %1.</source>
        <translation>Schritt N4 fügt ihn zu %1 hinzu.</translation>
    </message>
    <message>
        <source>The target group %1 is not there yet.</source>
        <translation>Die Target-Gruppe %1 ist noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>Step N3 creates it.</source>
        <translation>Schritt N3 legt sie an.</translation>
    </message>
    <message>
        <source>The host group %1 is not there yet.</source>
        <translation>Die Host-Gruppe %1 ist noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>Step N4 creates it.</source>
        <translation>Schritt N4 legt sie an.</translation>
    </message>
    <message>
        <source>The target group and the host group are there, and every initiator is in its group.</source>
        <translation>Target-Gruppe und Host-Gruppe sind vorhanden, und jeder Initiator ist in seiner Gruppe.</translation>
    </message>
    <message>
        <source>%1: set up with the profile for %2.</source>
        <translation>%1: wird mit dem Profil für %2 eingerichtet.</translation>
    </message>
    <message>
        <source>The client does not say which release it runs.</source>
        <translation>Der Client sagt nicht, welches Release auf ihm läuft.</translation>
    </message>
    <message>
        <source>Look at /etc/os-release or /etc/redhat-release on the client.</source>
        <translation>Auf dem Client /etc/os-release oder /etc/redhat-release ansehen.</translation>
    </message>
    <message>
        <source>There is no profile for %1.</source>
        <translation>Für %1 gibt es kein Profil.</translation>
    </message>
    <message>
        <source>Use a client with a supported release; nothing is changed on this one.</source>
        <translation>Einen Client mit unterstütztem Release verwenden; auf diesem wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has no link.</source>
        <translation>%1 hat keine Verbindung (kein Link).</translation>
    </message>
    <message>
        <source>Bring the interface up and check cable and switch.</source>
        <translation>Die Schnittstelle aktivieren, Kabel und Switch prüfen.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1 is a network card, %2 the bond or bridge</extracomment>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>Take it out of the bond or bridge; multipath needs the card by itself.</source>
        <translation>Aus dem Bond oder der Bridge herausnehmen; Multipath braucht die Karte für sich allein.</translation>
    </message>
    <message>
        <source>%1 is no physical network card.</source>
        <translation>%1 ist keine physische Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Make sure that the card below it serves this rail alone.</source>
        <translation>Sicherstellen, dass die Karte darunter nur diesem Strang dient.</translation>
    </message>
    <message>
        <source>%1 has the Ethernet address %2 instead of %3.</source>
        <translation>%1 hat die Ethernet-Adresse %2 statt %3.</translation>
    </message>
    <message>
        <source>Check which card is %1 now, then correct the site.</source>
        <translation>Prüfen, welche Karte jetzt %1 ist, dann die Anlage korrigieren.</translation>
    </message>
    <message>
        <source>%1 does not have its planned address %2.</source>
        <translation>%1 hat die geplante Adresse %2 nicht.</translation>
    </message>
    <message>
        <source>Give it a fixed address in the subnet of its rail.</source>
        <translation>Der Karte eine feste Adresse im Subnetz ihres Strangs geben.</translation>
    </message>
    <message>
        <source>%1 is in the subnet %2, but its rail is %3.</source>
        <translation>%1 ist im Subnetz %2, der Strang aber ist %3.</translation>
    </message>
    <message>
        <source>Correct the prefix of the address, or the subnet of the rail.</source>
        <translation>Das Präfix der Adresse oder das Subnetz des Strangs korrigieren.</translation>
    </message>
    <message>
        <source>%1 and %2 are in one subnet (%3).</source>
        <translation>%1 und %2 sind im selben Subnetz (%3).</translation>
    </message>
    <message>
        <source>Give each network card a subnet of its own.</source>
        <translation>Jeder Netzwerkkarte ein eigenes Subnetz geben.</translation>
    </message>
    <message>
        <source>Fewer than two network cards are planned.</source>
        <translation>Es sind weniger als zwei Netzwerkkarten geplant.</translation>
    </message>
    <message>
        <source>Plan one card for each rail.</source>
        <translation>Eine Karte je Strang planen.</translation>
    </message>
    <message>
        <source>The network cards of the client cannot be seen.</source>
        <translation>Die Netzwerkkarten des Clients sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Check them on the client: ip link.</source>
        <translation>Sie auf dem Client prüfen: ip link.</translation>
    </message>
    <message>
        <source>The network card %1 is not there.</source>
        <translation>Die Netzwerkkarte %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Choose one of the cards that the client has.</source>
        <translation>Eine der Karten wählen, die der Client hat.</translation>
    </message>
    <message>
        <source>Every planned network card is there, has a link and a subnet of its own.</source>
        <translation>Jede geplante Netzwerkkarte ist vorhanden, hat eine Verbindung und ein eigenes Subnetz.</translation>
    </message>
    <message>
        <source>The network card %1 is not there, so its addresses cannot be seen.</source>
        <translation>Die Netzwerkkarte %1 ist nicht vorhanden, daher sind ihre Adressen nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 has more than one address.</source>
        <translation>%1 hat mehr als eine Adresse.</translation>
    </message>
    <message>
        <source>Leave one address on each storage card; an alias is no second path.</source>
        <translation>Jeder Storage-Karte nur eine Adresse lassen; ein Alias ist kein zweiter Pfad.</translation>
    </message>
    <message>
        <source>No planned network card has an alias or a second address.</source>
        <translation>Keine geplante Netzwerkkarte hat einen Alias oder eine zweite Adresse.</translation>
    </message>
    <message>
        <source>Two portals use one address of the appliance.</source>
        <translation>Zwei Portale verwenden dieselbe Adresse der Appliance.</translation>
    </message>
    <message>
        <source>Give each portal group the address of another storage interface.</source>
        <translation>Jeder Portalgruppe die Adresse einer anderen Storage-Schnittstelle geben.</translation>
    </message>
    <message>
        <source>The appliance does not tell which of its network cards holds which portal.</source>
        <translation>Die Appliance sagt nicht, welche ihrer Netzwerkkarten welches Portal trägt.</translation>
    </message>
    <message>
        <source>Make sure that no portal is an alias of the card of another one.</source>
        <translation>Sicherstellen, dass kein Portal ein Alias auf der Karte eines anderen ist.</translation>
    </message>
    <message>
        <source>%1: it cannot be seen whether these are two cards.</source>
        <translation>%1: Es ist nicht zu sehen, ob dies zwei Karten sind.</translation>
    </message>
    <message>
        <source>Look at the hardware: a card of its own for each rail.</source>
        <translation>Die Hardware ansehen: eine eigene Karte je Strang.</translation>
    </message>
    <message>
        <source>%1: both are one function of one card (%2).</source>
        <translation>%1: Beide sind dieselbe Funktion einer Karte (%2).</translation>
    </message>
    <message>
        <source>Use a card of its own for each rail.</source>
        <translation>Eine eigene Karte je Strang verwenden.</translation>
    </message>
    <message>
        <source>%1: both are on one card (%2), which takes both rails down when it fails.</source>
        <translation>%1: Beide sitzen auf einer Karte (%2); fällt sie aus, fallen beide Stränge aus.</translation>
    </message>
    <message>
        <source>Use a card of its own for each rail, or accept this risk.</source>
        <translation>Eine eigene Karte je Strang verwenden oder dieses Risiko in Kauf nehmen.</translation>
    </message>
    <message>
        <source>The client is a virtual machine, so its cards say nothing about the hardware.</source>
        <translation>Der Client ist eine virtuelle Maschine, daher sagen seine Karten nichts über die Hardware.</translation>
    </message>
    <message>
        <source>Check on the host that each rail has a physical card of its own.</source>
        <translation>Auf dem Host prüfen, ob jeder Strang eine eigene physische Karte hat.</translation>
    </message>
    <message>
        <source>Fewer than two planned network cards are there to compare.</source>
        <translation>Zum Vergleichen sind weniger als zwei geplante Netzwerkkarten vorhanden.</translation>
    </message>
    <message>
        <source>Choose two of the cards that the client has.</source>
        <translation>Zwei der Karten wählen, die der Client hat.</translation>
    </message>
    <message>
        <source>The planned network cards are separate cards.</source>
        <translation>Die geplanten Netzwerkkarten sind getrennte Karten.</translation>
    </message>
    <message>
        <source>It cannot be seen whether the rails share a switch.</source>
        <translation>Es ist nicht zu sehen, ob die Stränge sich einen Switch teilen.</translation>
    </message>
    <message>
        <source>Follow the cables: each rail needs a switch and a power supply of its own.</source>
        <translation>Den Kabeln folgen: Jeder Strang braucht einen eigenen Switch und eine eigene Stromversorgung.</translation>
    </message>
    <message>
        <source>Fewer than two targets are planned.</source>
        <translation>Es sind weniger als zwei Targets geplant.</translation>
    </message>
    <message>
        <source>Plan one target for each portal group (N2).</source>
        <translation>Ein Target je Portalgruppe planen (N2).</translation>
    </message>
    <message>
        <source>The target %1 is not there yet.</source>
        <translation>Das Target %1 ist noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>Step N2 creates it.</source>
        <translation>Schritt N2 legt es an.</translation>
    </message>
    <message>
        <source>The target %1 is bound to no portal group, so it answers on every address.</source>
        <translation>Das Target %1 ist an keine Portalgruppe gebunden und antwortet daher auf jeder Adresse.</translation>
    </message>
    <message>
        <source>Bind it to the portal group %1 alone (N2).</source>
        <translation>Es ausschließlich an die Portalgruppe %1 binden (N2).</translation>
    </message>
    <message>
        <source>The target %1 is bound to %2.</source>
        <translation>Das Target %1 ist an %2 gebunden.</translation>
    </message>
    <message>
        <source>The target %1 is not online: %2.</source>
        <translation>Das Target %1 ist nicht online: %2.</translation>
    </message>
    <message>
        <source>Bring it online on the appliance.</source>
        <translation>Es auf der Appliance online schalten.</translation>
    </message>
    <message>
        <source>Each target is online and bound to its portal group alone.</source>
        <translation>Jedes Target ist online und ausschließlich an seine Portalgruppe gebunden.</translation>
    </message>
    <message>
        <source>The appliance does not tell its addresses, so %1 cannot be looked up.</source>
        <translation>Die Appliance nennt ihre Adressen nicht, daher lässt sich %1 nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Check on the appliance that a storage interface has this address.</source>
        <translation>Auf der Appliance prüfen, ob eine Storage-Schnittstelle diese Adresse hat.</translation>
    </message>
    <message>
        <source>No interface of the appliance has the address of the portal %1.</source>
        <translation>Keine Schnittstelle der Appliance hat die Adresse des Portals %1.</translation>
    </message>
    <message>
        <source>Give a storage interface this address, or correct the portal.</source>
        <translation>Einer Storage-Schnittstelle diese Adresse geben oder das Portal korrigieren.</translation>
    </message>
    <message>
        <source>The portal group %1 is not there yet.</source>
        <translation>Die Portalgruppe %1 ist noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>Step N1 creates it.</source>
        <translation>Schritt N1 legt sie an.</translation>
    </message>
    <message>
        <source>The portal group %1 holds %2 instead of %3 alone.</source>
        <translation>Die Portalgruppe %1 enthält %2 statt allein %3.</translation>
    </message>
    <message>
        <source>Correct the portal group on the appliance, or the site.</source>
        <translation>Die Portalgruppe auf der Appliance oder die Anlage korrigieren.</translation>
    </message>
    <message>
        <source>The portal %1 does not use the port 3260.</source>
        <translation>Das Portal %1 verwendet nicht den Port 3260.</translation>
    </message>
    <message>
        <source>Make sure that firewalls let this port pass.</source>
        <translation>Sicherstellen, dass Firewalls diesen Port durchlassen.</translation>
    </message>
    <message>
        <source>Each portal group holds its one address, which the appliance has, with port 3260.</source>
        <translation>Jede Portalgruppe enthält ihre eine Adresse, die auf der Appliance vorhanden ist, mit Port 3260.</translation>
    </message>
    <message>
        <source>%1: small packets pass, but packets of %2 bytes do not.</source>
        <translation>%1: Kleine Pakete kommen durch, Pakete von %2 Byte aber nicht.</translation>
    </message>
    <message>
        <source>Set the same MTU on the card, on every switch port and on the appliance.</source>
        <translation>Auf der Karte, an jedem Switch-Port und auf der Appliance dieselbe MTU einstellen.</translation>
    </message>
    <message>
        <source>%1: it could not be tried whether packets of %2 bytes pass.</source>
        <translation>%1: Es ließ sich nicht probieren, ob Pakete von %2 Byte durchkommen.</translation>
    </message>
    <message>
        <source>Try it on the client: ping -M do.</source>
        <translation>Auf dem Client probieren: ping -M do.</translation>
    </message>
    <message>
        <source>%1: a session is logged in, but pings are not answered.</source>
        <translation>%1: Eine Sitzung ist angemeldet, aber Pings bleiben unbeantwortet.</translation>
    </message>
    <message>
        <source>Let ICMP pass between client and appliance, so that the way can be measured.</source>
        <translation>ICMP zwischen Client und Appliance durchlassen, damit der Weg gemessen werden kann.</translation>
    </message>
    <message>
        <source>%1: the portal is not reached.</source>
        <translation>%1: Das Portal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check cable, switch, address and crossed cables of this rail.</source>
        <translation>Kabel, Switch und Adresse dieses Strangs prüfen, auch auf vertauschte Kabel.</translation>
    </message>
    <message>
        <source>%1: the way could not be tried.</source>
        <translation>%1: Der Weg ließ sich nicht probieren.</translation>
    </message>
    <message>
        <source>Install ping on the client, or try it by hand: ping -I %1.</source>
        <translation>ping auf dem Client installieren oder von Hand probieren: ping -I %1.</translation>
    </message>
    <message>
        <source>The planned network cards have different MTUs.</source>
        <translation>Die geplanten Netzwerkkarten haben unterschiedliche MTUs.</translation>
    </message>
    <message>
        <source>Give all of them the same MTU.</source>
        <translation>Allen dieselbe MTU geben.</translation>
    </message>
    <message>
        <source>No path is planned, so no way was tried.</source>
        <translation>Es ist kein Pfad geplant, daher wurde kein Weg probiert.</translation>
    </message>
    <message>
        <source>Plan the paths first (C7).</source>
        <translation>Zuerst die Pfade planen (C7).</translation>
    </message>
    <message>
        <source>Every planned portal is reached through its network card, with full-size packets too.</source>
        <translation>Jedes geplante Portal ist über seine Netzwerkkarte erreichbar, auch mit Paketen voller Größe.</translation>
    </message>
    <message>
        <source>The target %1 is in no target group yet.</source>
        <translation>Das Target %1 ist noch in keiner Target-Gruppe.</translation>
    </message>
    <message>
        <source>Step N3 adds it to %1.</source>
        <translation>Schritt N3 fügt es zu %1 hinzu.</translation>
    </message>
    <message>
        <source>The target %1 is in the target group %2 instead of %3.</source>
        <translation>Das Target %1 ist in der Target-Gruppe %2 statt in %3.</translation>
    </message>
    <message>
        <source>All targets are in the target group %1.</source>
        <translation>Alle Targets sind in der Target-Gruppe %1.</translation>
    </message>
    <message>
        <source>The package %1 is not installed.</source>
        <translation>Das Paket %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Let Twinrail install it when it applies the plan, or install it by hand.</source>
        <translation>Von Twinrail beim Anwenden des Plans installieren lassen oder von Hand installieren.</translation>
    </message>
    <message>
        <source>The package %1, which helps to try the paths, is not installed.</source>
        <translation>Das Paket %1, mit dem sich die Pfade besser probieren lassen, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Let Twinrail install it when it applies the plan; without it, a portal that does not answer holds a login for two minutes.</source>
        <translation>Von Twinrail beim Anwenden des Plans installieren lassen; ohne das Paket hält ein Portal, das nicht antwortet, eine Anmeldung zwei Minuten lang auf.</translation>
    </message>
    <message>
        <source>The client does not know the service %1.</source>
        <translation>Der Client kennt den Dienst %1 nicht.</translation>
    </message>
    <message>
        <source>Install the packages first, then check again.</source>
        <translation>Zuerst die Pakete installieren, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>The service %1 does not start at boot.</source>
        <translation>Der Dienst %1 startet nicht beim Systemstart.</translation>
    </message>
    <message>
        <source>Let Twinrail enable it (C1, C2), or enable it by hand.</source>
        <translation>Von Twinrail aktivieren lassen (C1, C2) oder von Hand aktivieren.</translation>
    </message>
    <message>
        <source>The service %1 does not run.</source>
        <translation>Der Dienst %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Let Twinrail start it (C1, C2), or start it by hand.</source>
        <translation>Von Twinrail starten lassen (C1, C2) oder von Hand starten.</translation>
    </message>
    <message>
        <source>Without a profile for this release, its packages and services are not known.</source>
        <translation>Ohne ein Profil für dieses Release sind seine Pakete und Dienste nicht bekannt.</translation>
    </message>
    <message>
        <source>Use a client with a supported release.</source>
        <translation>Einen Client mit unterstütztem Release verwenden.</translation>
    </message>
    <message>
        <source>The packages are installed, and their services run and start at boot.</source>
        <translation>Die Pakete sind installiert; ihre Dienste laufen und starten beim Systemstart.</translation>
    </message>
    <message>
        <source>The client also uses other targets: %1.</source>
        <translation>Der Client verwendet auch andere Targets: %1.</translation>
    </message>
    <message>
        <source>Twinrail leaves their sessions alone.</source>
        <translation>Twinrail lässt deren Sitzungen unberührt.</translation>
    </message>
    <message>
        <source>The client logs in to other targets at boot: %1.</source>
        <translation>Der Client meldet sich beim Systemstart auch an anderen Targets an: %1.</translation>
    </message>
    <message>
        <source>Twinrail leaves their records alone.</source>
        <translation>Twinrail lässt deren Node-Records unberührt.</translation>
    </message>
    <message>
        <source>The client has other multipath maps: %1.</source>
        <translation>Der Client hat andere Multipath-Maps: %1.</translation>
    </message>
    <message>
        <source>Twinrail leaves them alone, unless they are LUNs of this site that get their alias (C12).</source>
        <translation>Twinrail lässt sie unberührt, außer es sind LUNs dieser Anlage, die ihren Alias erhalten (C12).</translation>
    </message>
    <message>
        <source>The client uses no other targets and has no other multipath maps.</source>
        <translation>Der Client verwendet keine anderen Targets und hat keine anderen Multipath-Maps.</translation>
    </message>
    <message>
        <source>The client %1 has the same initiator name %2.</source>
        <translation>Der Client %1 hat denselben Initiatornamen %2.</translation>
    </message>
    <message>
        <source>Give each client an initiator name of its own (C3).</source>
        <translation>Jedem Client einen eigenen Initiatornamen geben (C3).</translation>
    </message>
    <message>
        <source>Sessions run under the initiator name %1, but the file says %2.</source>
        <translation>Sitzungen laufen unter dem Initiatornamen %1, in der Datei steht aber %2.</translation>
    </message>
    <message>
        <source>Restart iscsid and log in again, one path at a time (C3).</source>
        <translation>iscsid neu starten und neu anmelden, einen Pfad nach dem anderen (C3).</translation>
    </message>
    <message>
        <source>The client has no initiator name yet.</source>
        <translation>Der Client hat noch keinen Initiatornamen.</translation>
    </message>
    <message>
        <source>Step C3 writes it.</source>
        <translation>Schritt C3 schreibt ihn.</translation>
    </message>
    <message>
        <source>The initiator name in the file is not valid: %1</source>
        <translation>Der Initiatorname in der Datei ist ungültig: %1</translation>
    </message>
    <message>
        <source>Let step C3 write the planned name.</source>
        <translation>Schritt C3 den geplanten Namen schreiben lassen.</translation>
    </message>
    <message>
        <source>The initiator name %1 is not in lower case, and the appliance compares exactly.</source>
        <translation>Der Initiatorname %1 ist nicht kleingeschrieben, und die Appliance vergleicht genau.</translation>
    </message>
    <message>
        <source>The initiator name is %1; %2 is planned.</source>
        <translation>Der Initiatorname ist %1; geplant ist %2.</translation>
    </message>
    <message>
        <source>Step C3 writes the planned name.</source>
        <translation>Schritt C3 schreibt den geplanten Namen.</translation>
    </message>
    <message>
        <source>The initiator name is the planned one and unique among the clients.</source>
        <translation>Der Initiatorname ist der geplante und unter den Clients eindeutig.</translation>
    </message>
    <message>
        <source>It cannot be seen over which address the client is managed.</source>
        <translation>Es ist nicht zu sehen, über welche Adresse der Client verwaltet wird.</translation>
    </message>
    <message>
        <source>Make sure that it is not one of the storage cards.</source>
        <translation>Sicherstellen, dass es keine der Storage-Karten ist.</translation>
    </message>
    <message>
        <source>The client is managed over the storage card %1.</source>
        <translation>Der Client wird über die Storage-Karte %1 verwaltet.</translation>
    </message>
    <message>
        <source>Reach it over another card: a failover test would cut this connection.</source>
        <translation>Ihn über eine andere Karte ansprechen: Ein Failover-Test würde diese Verbindung trennen.</translation>
    </message>
    <message>
        <source>The client is managed over %1, apart from the rails.</source>
        <translation>Der Client wird über %1 verwaltet, getrennt von den Strängen.</translation>
    </message>
    <message>
        <source>Without a profile for this release, nobody knows how it reads its multipath.conf.</source>
        <translation>Ohne ein Profil für dieses Release weiß niemand, wie es seine multipath.conf liest.</translation>
    </message>
    <message>
        <source>The client has no multipath.conf yet.</source>
        <translation>Der Client hat noch keine multipath.conf.</translation>
    </message>
    <message>
        <source>Step C11 writes it.</source>
        <translation>Schritt C11 schreibt sie.</translation>
    </message>
    <message>
        <source>multipath.conf, line %1: %2</source>
        <extracomment>%1: number of a line, %2: a sentence about it</extracomment>
        <translation>multipath.conf, Zeile %1: %2</translation>
    </message>
    <message>
        <source>The release reads every line of multipath.conf, and they fit the appliance.</source>
        <translation>Das Release liest jede Zeile von multipath.conf, und alle passen zur Appliance.</translation>
    </message>
    <message>
        <source>The network card %1 is not there, so its filter cannot be seen.</source>
        <translation>Die Netzwerkkarte %1 ist nicht vorhanden, daher ist ihr Filter nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 drops answers from the other rail: its reverse-path filter is strict.</source>
        <translation>%1 verwirft Antworten vom anderen Strang: Der Reverse-Path-Filter der Karte ist strikt.</translation>
    </message>
    <message>
        <source>Step C5 sets it to 2 for this card.</source>
        <translation>Schritt C5 setzt ihn für diese Karte auf 2.</translation>
    </message>
    <message>
        <source>The reverse-path filters let every planned path through.</source>
        <translation>Die Reverse-Path-Filter lassen jeden geplanten Pfad durch.</translation>
    </message>
    <message>
        <source>The kernel does not say which timers the session of %1 to %2 has.</source>
        <translation>Der Kernel sagt nicht, welche Zeitgrenzen die Sitzung von %1 zu %2 hat.</translation>
    </message>
    <message>
        <source>Look at its recovery_tmo in /sys/class/iscsi_session.</source>
        <translation>Ihr recovery_tmo in /sys/class/iscsi_session ansehen.</translation>
    </message>
    <message>
        <source>The session of %1 to %2 holds the I/O of a lost path for %3 s; planned are %4 s.</source>
        <translation>Die Sitzung von %1 zu %2 hält I/O eines verlorenen Pfads %3 s lang zurück; geplant sind %4 s.</translation>
    </message>
    <message>
        <source>Step C10 sets it. If it comes back, multipathd writes its own fast_io_fail_tmo over it (C11).</source>
        <translation>Schritt C10 setzt den Wert. Kommt der alte zurück, überschreibt ihn multipathd mit dem eigenen fast_io_fail_tmo (C11).</translation>
    </message>
    <message>
        <source>The session of %1 to %2 pings every %3 s and waits %4 s; planned are %5 s and %6 s.</source>
        <translation>Die Sitzung von %1 zu %2 sendet alle %3 s einen Ping und wartet %4 s; geplant sind %5 s und %6 s.</translation>
    </message>
    <message>
        <source>A live session keeps its pings: log it out and in again, one path at a time (C10).</source>
        <translation>Eine laufende Sitzung behält ihre Pings: sie ab- und wieder anmelden, einen Pfad nach dem anderen (C10).</translation>
    </message>
    <message>
        <source>Every session of the plan has the planned timers.</source>
        <translation>Jede Sitzung des Plans hat die geplanten Zeitgrenzen.</translation>
    </message>
    <message>
        <source>This could not be checked: %1</source>
        <translation>Dies ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Make the machine answer, then check again.</source>
        <translation>Dafür sorgen, dass die Maschine antwortet, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>The client was not asked.</source>
        <translation>Der Client wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The path is up, but it is in no multipath map.</source>
        <translation>Der Pfad ist in Betrieb, gehört aber zu keiner Multipath-Map.</translation>
    </message>
    <message>
        <source>The path is up, but its map is called %1 instead of %2.</source>
        <translation>Der Pfad ist in Betrieb, aber seine Map heißt %1 statt %2.</translation>
    </message>
    <message>
        <source>multipathd does not answer, so the path %1 cannot be judged.</source>
        <translation>multipathd antwortet nicht, daher lässt sich der Pfad %1 nicht beurteilen.</translation>
    </message>
    <message>
        <source>multipathd does not use the disk %1.</source>
        <translation>multipathd verwendet den Datenträger %1 nicht.</translation>
    </message>
    <message>
        <source>The path %1 failed: %2, checker says %3, device is %4.</source>
        <translation>Der Pfad %1 ist ausgefallen: %2, der Checker meldet %3, das Gerät ist %4.</translation>
    </message>
    <message>
        <source>multipathd takes the disk %1 for %2, but it is %3.</source>
        <translation>multipathd hält den Datenträger %1 für %2, er ist aber %3.</translation>
    </message>
    <message>
        <source>The interface is not logged in to the target.</source>
        <translation>Die Schnittstelle ist nicht am Target angemeldet.</translation>
    </message>
    <message>
        <source>The session is in recovery (state %1).</source>
        <translation>Die Sitzung wird gerade wiederhergestellt (Zustand %1).</translation>
    </message>
    <message>
        <source>The session shows no disk with the LUN number %1.</source>
        <translation>Die Sitzung zeigt keinen Datenträger mit der LUN-Nummer %1.</translation>
    </message>
    <message>
        <source>The identity of the disk %1 cannot be read.</source>
        <translation>Die Identität des Datenträgers %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The disk %1 is another logical unit: %2.</source>
        <translation>Der Datenträger %1 ist eine andere Logical Unit: %2.</translation>
    </message>
    <message>
        <source>The machine gave %1 answers to %2 questions; try again.</source>
        <translation>Die Maschine hat auf %2 Fragen %1 Antworten gegeben; erneut versuchen.</translation>
    </message>
    <message>
        <source>The appliance could not be asked: %1</source>
        <translation>Die Appliance konnte nicht abgefragt werden: %1</translation>
    </message>
    <message>
        <source>The appliance has no logical unit on the zvol %1.</source>
        <translation>Die Appliance hat auf dem Zvol %1 keine Logical Unit.</translation>
    </message>
    <message>
        <source>The appliance does not say which GUID the zvol %1 has.</source>
        <translation>Die Appliance sagt nicht, welche GUID das Zvol %1 hat.</translation>
    </message>
    <message>
        <source>The map %1 is another logical unit: %2.</source>
        <translation>Die Map %1 ist eine andere Logical Unit: %2.</translation>
    </message>
    <message>
        <source>The map of this LUN is called %1 instead of %2.</source>
        <translation>Die Map dieser LUN heißt %1 statt %2.</translation>
    </message>
    <message>
        <source>There is no multipath map called %1: multipathd works with find_multipaths strict and makes no map of a new LUN. Step C11 writes find_multipaths yes.</source>
        <translation>Es gibt keine Multipath-Map namens %1: multipathd arbeitet mit find_multipaths strict und bildet für eine neue LUN keine Map. Schritt C11 schreibt find_multipaths yes.</translation>
    </message>
    <message>
        <source>There is no multipath map called %1.</source>
        <translation>Es gibt keine Multipath-Map namens %1.</translation>
    </message>
    <message>
        <source>multipathd does not answer; start it and check again.</source>
        <translation>multipathd antwortet nicht; starten und erneut prüfen.</translation>
    </message>
    <message>
        <source>The LUN number %1 leads to another logical unit than the planned zvol.</source>
        <translation>Die LUN-Nummer %1 führt zu einer anderen Logical Unit als dem geplanten Zvol.</translation>
    </message>
    <message>
        <source>The client could not be asked: %1</source>
        <translation>Der Client konnte nicht abgefragt werden: %1</translation>
    </message>
    <message>
        <source>No path is planned for this client.</source>
        <translation>Für diesen Client ist kein Pfad geplant.</translation>
    </message>
    <message>
        <source>On the appliance, the host group %1 lacks the initiator %2; step N4 adds it.</source>
        <translation>Auf der Appliance fehlt in der Host-Gruppe %1 der Initiator %2; Schritt N4 fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>The appliance does not map the zvol %1 as LUN %2 for the host group %3; step N5 does.</source>
        <translation>Die Appliance ordnet das Zvol %1 nicht als LUN %2 der Host-Gruppe %3 zu; Schritt N5 holt das nach.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address; write it like 10.10.8.90 or fd00::90.</source>
        <translation>„%1“ ist keine IP-Adresse; Schreibweise: 10.10.8.90 oder fd00::90.</translation>
    </message>
    <message>
        <source>%1 is not the address of one machine; give the address of an interface.</source>
        <translation>%1 ist nicht die Adresse einer einzelnen Maschine; die Adresse einer Schnittstelle angeben.</translation>
    </message>
    <message>
        <source>The iSCSI name “%1” holds the character “%2”; the appliance takes letters, digits, dot, colon and hyphen only.</source>
        <translation>Der iSCSI-Name „%1“ enthält das Zeichen „%2“; die Appliance nimmt nur Buchstaben, Ziffern, Punkt, Doppelpunkt und Bindestrich an.</translation>
    </message>
    <message>
        <source>The iSCSI name “%1” must begin with a year and a month, like iqn.2011-09.</source>
        <translation>Der iSCSI-Name „%1“ muss mit Jahr und Monat beginnen, etwa iqn.2011-09.</translation>
    </message>
    <message>
        <source>The iSCSI name “%1” must name its owner after the date, like iqn.2011-09.com.example.</source>
        <translation>Der iSCSI-Name „%1“ muss nach dem Datum seinen Eigentümer nennen, etwa iqn.2011-09.com.example.</translation>
    </message>
    <message>
        <source>The iSCSI name “%1” must have %2 hexadecimal digits after the dot.</source>
        <extracomment>%2 is &quot;16&quot; or &quot;16 or 32&quot;</extracomment>
        <translation>Der iSCSI-Name „%1“ muss nach dem Punkt %2 hexadezimale Ziffern haben.</translation>
    </message>
    <message>
        <source>The iSCSI name is too long: %1 bytes is the limit.</source>
        <translation>Der iSCSI-Name ist zu lang: Die Grenze liegt bei %1 Byte.</translation>
    </message>
    <message>
        <source>“%1” is not an iSCSI name: it must begin with iqn., eui. or naa.</source>
        <translation>„%1“ ist kein iSCSI-Name: Er muss mit iqn., eui. oder naa. beginnen.</translation>
    </message>
    <message>
        <source>16 or 32</source>
        <translation>16 oder 32</translation>
    </message>
    <message>
        <source>The form of the iSCSI name “%1” is not handled.</source>
        <translation>Die Form des iSCSI-Namens „%1“ wird nicht behandelt.</translation>
    </message>
    <message>
        <source>“%1” is not the GUID of a logical unit: it has 32 hexadecimal digits.</source>
        <translation>„%1“ ist nicht die GUID einer Logical Unit: Sie hat 32 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is not the WWID of a SAN disk: it is a 3 and 32 hexadecimal digits.</source>
        <translation>„%1“ ist nicht die WWID eines SAN-Datenträgers: Sie besteht aus einer 3 und 32 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is not an Ethernet address; write it like 00:0c:29:94:5b:83.</source>
        <translation>„%1“ ist keine Ethernet-Adresse; Schreibweise: 00:0c:29:94:5b:83.</translation>
    </message>
    <message>
        <source>“%1” is not a portal; write it like 10.10.8.90:3260 or [fd00::90]:3260.</source>
        <translation>„%1“ ist kein Portal; Schreibweise: 10.10.8.90:3260 oder [fd00::90]:3260.</translation>
    </message>
    <message>
        <source>The port of the portal “%1” must be a number from 1 to 65535.</source>
        <translation>Der Port des Portals „%1“ muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The address of the appliance is missing.</source>
        <translation>Die Adresse der Appliance fehlt.</translation>
    </message>
    <message>
        <source>Enter the address or host name of its management interface.</source>
        <translation>Die Adresse oder den Hostnamen ihrer Verwaltungsschnittstelle eingeben.</translation>
    </message>
    <message>
        <source>The account for the appliance is missing.</source>
        <translation>Das Konto für die Appliance fehlt.</translation>
    </message>
    <message>
        <source>Enter an account, usually admin.</source>
        <translation>Ein Konto eingeben, üblicherweise admin.</translation>
    </message>
    <message>
        <source>A client has no name.</source>
        <translation>Ein Client hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name, for example its host name.</source>
        <translation>Ihm einen Namen geben, zum Beispiel seinen Hostnamen.</translation>
    </message>
    <message>
        <source>The address or the SSH port of the client “%1” is missing.</source>
        <translation>Die Adresse oder der SSH-Port des Clients „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Enter its address or host name; the port is usually 22.</source>
        <translation>Adresse oder Hostnamen eingeben; der Port ist üblicherweise 22.</translation>
    </message>
    <message>
        <source>The account for the client “%1” is missing.</source>
        <translation>Das Konto für den Client „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Enter root, or an account that may use sudo.</source>
        <translation>root eingeben oder ein Konto, das sudo verwenden darf.</translation>
    </message>
    <message>
        <source>The client “%1” has no initiator name.</source>
        <translation>Der Client „%1“ hat keinen Initiatornamen.</translation>
    </message>
    <message>
        <source>Enter one, or take the name the client has (C3).</source>
        <translation>Einen eingeben oder den Namen übernehmen, den der Client hat (C3).</translation>
    </message>
    <message>
        <source>The initiator name of “%1” is also the name of a target.</source>
        <translation>Der Initiatorname von „%1“ ist zugleich der Name eines Targets.</translation>
    </message>
    <message>
        <source>Give the client a name of its own (C3).</source>
        <translation>Dem Client einen eigenen Namen geben (C3).</translation>
    </message>
    <message>
        <source>The site has no client.</source>
        <translation>Die Anlage hat keinen Client.</translation>
    </message>
    <message>
        <source>Add the Linux machines that use the LUNs.</source>
        <translation>Die Linux-Maschinen hinzufügen, die die LUNs verwenden.</translation>
    </message>
    <message>
        <source>Two clients have the name “%1”.</source>
        <translation>Zwei Clients haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>Give each client a name of its own.</source>
        <translation>Jedem Client einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Two clients have the address %1.</source>
        <translation>Zwei Clients haben die Adresse %1.</translation>
    </message>
    <message>
        <source>Remove one of them, or correct its address.</source>
        <translation>Einen davon entfernen oder seine Adresse korrigieren.</translation>
    </message>
    <message>
        <source>Two clients have the initiator name %1.</source>
        <translation>Zwei Clients haben den Initiatornamen %1.</translation>
    </message>
    <message>
        <source>Give each client an initiator name of its own (C3); cloned machines often share one.</source>
        <translation>Jedem Client einen eigenen Initiatornamen geben (C3); geklonte Maschinen haben oft denselben.</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>Eine Gruppe hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name of the group “%1…” is longer than 255 characters.</source>
        <translation>Der Name der Gruppe „%1…“ ist länger als 255 Zeichen.</translation>
    </message>
    <message>
        <source>The name of the group “%1” holds a character that the appliance cannot take.</source>
        <translation>Der Name der Gruppe „%1“ enthält ein Zeichen, das die Appliance nicht annimmt.</translation>
    </message>
    <message>
        <source>A group cannot be called “%1”: the appliance uses this word for every group.</source>
        <translation>Eine Gruppe kann nicht „%1“ heißen: Mit diesem Wort meint die Appliance jede Gruppe.</translation>
    </message>
    <message>
        <source>Enter a name for the target group, for example tg_hydra_databases (N3).</source>
        <translation>Einen Namen für die Target-Gruppe eingeben, zum Beispiel tg_hydra_databases (N3).</translation>
    </message>
    <message>
        <source>Enter a name for the host group, for example hg_hydra_databases (N4).</source>
        <translation>Einen Namen für die Host-Gruppe eingeben, zum Beispiel hg_hydra_databases (N4).</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of the host group “%1” see the same LUNs.</source>
        <translation>
            <numerusform>%n Client der Host-Gruppe „%1“ sieht dieselben LUNs.</numerusform>
            <numerusform>%n Clients der Host-Gruppe „%1“ sehen dieselben LUNs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mount a LUN on one client at a time, unless a cluster file system manages it.</source>
        <translation>Eine LUN immer nur auf einem Client einhängen, außer ein Cluster-Dateisystem verwaltet sie.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an iSCSI interface.</source>
        <translation>„%1“ kann nicht der Name einer iSCSI-Schnittstelle sein.</translation>
    </message>
    <message>
        <source>Use up to 64 lower-case letters, digits, dots, underscores and hyphens, like sw-iscsi-0 (C4).</source>
        <translation>Bis zu 64 Kleinbuchstaben, Ziffern, Punkte, Unterstriche und Bindestriche verwenden, etwa sw-iscsi-0 (C4).</translation>
    </message>
    <message>
        <source>The iSCSI interface “%1” has the name of its network card.</source>
        <translation>Die iSCSI-Schnittstelle „%1“ heißt wie ihre Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Give it another name, like sw-iscsi-0 (C4).</source>
        <translation>Ihr einen anderen Namen geben, etwa sw-iscsi-0 (C4).</translation>
    </message>
    <message>
        <source>“%1” is an alias of a network card, not a card.</source>
        <translation>„%1“ ist ein Alias einer Netzwerkkarte, keine Karte.</translation>
    </message>
    <message>
        <source>Choose a card of its own for each rail (A3).</source>
        <translation>Eine eigene Karte je Strang wählen (A3).</translation>
    </message>
    <message>
        <source>“%1” is not the name of a network card.</source>
        <translation>„%1“ ist nicht der Name einer Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Enter the name that Linux shows, like eth1 or ens192.</source>
        <translation>Den Namen eingeben, den Linux zeigt, etwa eth1 oder ens192.</translation>
    </message>
    <message>
        <source>The interface “%1” names the rail “%2”, which is not in the site.</source>
        <translation>Die Schnittstelle „%1“ nennt den Strang „%2“, den es in der Anlage nicht gibt.</translation>
    </message>
    <message>
        <source>Choose one of the site&apos;s rails.</source>
        <translation>Einen der Stränge der Anlage wählen.</translation>
    </message>
    <message>
        <source>The address of %1 is not in the site, so it cannot be checked.</source>
        <translation>Die Adresse von %1 steht nicht in der Anlage und lässt sich daher nicht prüfen.</translation>
    </message>
    <message>
        <source>Enter the address that the card has on its rail.</source>
        <translation>Die Adresse eingeben, die die Karte auf ihrem Strang hat.</translation>
    </message>
    <message>
        <source>The address %1 of %2 is not in the subnet %3 of its rail “%4”.</source>
        <translation>Die Adresse %1 von %2 liegt nicht im Subnetz %3 ihres Strangs „%4“.</translation>
    </message>
    <message>
        <source>Correct the address, the rail or the subnet.</source>
        <translation>Adresse, Strang oder Subnetz korrigieren.</translation>
    </message>
    <message>
        <source>Two interfaces of “%1” have the name “%2”.</source>
        <translation>Zwei Schnittstellen von „%1“ haben den Namen „%2“.</translation>
    </message>
    <message>
        <source>Give each interface a name of its own.</source>
        <translation>Jeder Schnittstelle einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Two interfaces of “%1” use the network card %2.</source>
        <translation>Zwei Schnittstellen von „%1“ verwenden die Netzwerkkarte %2.</translation>
    </message>
    <message>
        <source>Choose a card of its own for each interface (A2).</source>
        <translation>Eine eigene Karte je Schnittstelle wählen (A2).</translation>
    </message>
    <message>
        <source>The address %1 is given to two interfaces.</source>
        <translation>Die Adresse %1 ist an zwei Schnittstellen vergeben.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Eine von beiden korrigieren.</translation>
    </message>
    <message>
        <source>The Ethernet address %1 is given to two interfaces.</source>
        <translation>Die Ethernet-Adresse %1 ist an zwei Schnittstellen vergeben.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a zvol.</source>
        <translation>„%1“ ist nicht der Pfad eines Zvols.</translation>
    </message>
    <message>
        <source>Write the pool and the name without a leading slash, for example tank/hydra_db-a01.</source>
        <translation>Pool und Namen ohne führenden Schrägstrich schreiben, zum Beispiel tank/hydra_db-a01.</translation>
    </message>
    <message>
        <source>The LUN number %1 of %2 is out of range.</source>
        <translation>Die LUN-Nummer %1 von %2 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to %1.</source>
        <translation>Eine Zahl von 0 bis %1 wählen.</translation>
    </message>
    <message>
        <source>The alias “%1” belongs to the multipath tools themselves.</source>
        <translation>Der Alias „%1“ gehört den Multipath-Werkzeugen selbst.</translation>
    </message>
    <message>
        <source>Choose an alias that does not begin with mpath.</source>
        <translation>Einen Alias wählen, der nicht mit mpath beginnt.</translation>
    </message>
    <message>
        <source>“%1” cannot be an alias.</source>
        <translation>„%1“ kann kein Alias sein.</translation>
    </message>
    <message>
        <source>Use 1 to 127 letters, digits, underscores, dots and hyphens.</source>
        <translation>1 bis 127 Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a block size of a zvol.</source>
        <translation>„%1“ ist keine Blockgröße eines Zvols.</translation>
    </message>
    <message>
        <source>Choose a power of two from 512 to 128K, or leave it empty for the default.</source>
        <translation>Eine Zweierpotenz von 512 bis 128K wählen oder für die Vorgabe leer lassen.</translation>
    </message>
    <message>
        <source>The size of %1 is %2 bytes, which is not a whole number of its blocks of %3 bytes.</source>
        <translation>Die Größe von %1 ist %2 Byte und damit keine ganze Zahl seiner Blöcke von %3 Byte.</translation>
    </message>
    <message>
        <source>Choose a size that is a multiple of the block size.</source>
        <translation>Eine Größe wählen, die ein Vielfaches der Blockgröße ist.</translation>
    </message>
    <message>
        <source>Two LUNs stand on the zvol %1.</source>
        <translation>Zwei LUNs liegen auf dem Zvol %1.</translation>
    </message>
    <message>
        <source>Give each LUN a zvol of its own.</source>
        <translation>Jeder LUN ein eigenes Zvol geben.</translation>
    </message>
    <message>
        <source>Two LUNs have the alias “%1”.</source>
        <translation>Zwei LUNs haben den Alias „%1“.</translation>
    </message>
    <message>
        <source>Two LUNs have the number %1.</source>
        <translation>Zwei LUNs haben die Nummer %1.</translation>
    </message>
    <message>
        <source>Give each LUN a number of its own.</source>
        <translation>Jeder LUN eine eigene Nummer geben.</translation>
    </message>
    <message>
        <source>The site has no LUN.</source>
        <translation>Die Anlage hat keine LUN.</translation>
    </message>
    <message>
        <source>Add the zvols that the clients need (N5).</source>
        <translation>Die Zvols hinzufügen, die die Clients brauchen (N5).</translation>
    </message>
    <message>
        <source>No path is planned for the client “%1”.</source>
        <translation>Für den Client „%1“ ist kein Pfad geplant.</translation>
    </message>
    <message>
        <source>Check its interfaces, the rails and the path plan (C7).</source>
        <translation>Seine Schnittstellen, die Stränge und den Pfadplan prüfen (C7).</translation>
    </message>
    <message>
        <source>Only one path is planned for the client “%1”: if it fails, the LUNs are gone.</source>
        <translation>Für den Client „%1“ ist nur ein Pfad geplant: Fällt er aus, sind die LUNs weg.</translation>
    </message>
    <message>
        <source>Plan at least two paths over two rails (C7).</source>
        <translation>Mindestens zwei Pfade über zwei Stränge planen (C7).</translation>
    </message>
    <message>
        <source>All paths of the client “%1” go over one network card or one portal.</source>
        <translation>Alle Pfade des Clients „%1“ laufen über eine Netzwerkkarte oder ein Portal.</translation>
    </message>
    <message>
        <source>No path uses the interface “%1” of the client “%2”.</source>
        <translation>Kein Pfad verwendet die Schnittstelle „%1“ des Clients „%2“.</translation>
    </message>
    <message>
        <source>Remove it, or plan a path over it (C7).</source>
        <translation>Sie entfernen oder einen Pfad über sie planen (C7).</translation>
    </message>
    <message>
        <source>No path uses the portal %1 of “%2”.</source>
        <translation>Kein Pfad verwendet das Portal %1 von „%2“.</translation>
    </message>
    <message>
        <source>Bind a target to the portal group, or plan a path to it (C7).</source>
        <translation>Ein Target an die Portalgruppe binden oder einen Pfad zu ihr planen (C7).</translation>
    </message>
    <message>
        <source>The path plan names the interface “%1”, which no client has.</source>
        <translation>Der Pfadplan nennt die Schnittstelle „%1“, die kein Client hat.</translation>
    </message>
    <message>
        <source>Choose an interface of a client (C7).</source>
        <translation>Eine Schnittstelle eines Clients wählen (C7).</translation>
    </message>
    <message>
        <source>The path plan names the portal %1, which no portal group holds.</source>
        <translation>Der Pfadplan nennt das Portal %1, das keine Portalgruppe enthält.</translation>
    </message>
    <message>
        <source>Choose the portal of one of the site&apos;s portal groups (C7).</source>
        <translation>Das Portal einer der Portalgruppen der Anlage wählen (C7).</translation>
    </message>
    <message>
        <source>The portal group “%1” names the rail “%2”, which is not in the site.</source>
        <translation>Die Portalgruppe „%1“ nennt den Strang „%2“, den es in der Anlage nicht gibt.</translation>
    </message>
    <message>
        <source>The portal %1 is not in the subnet %2 of its rail “%3”.</source>
        <translation>Das Portal %1 liegt nicht im Subnetz %2 seines Strangs „%3“.</translation>
    </message>
    <message>
        <source>Correct the portal, the rail or the subnet.</source>
        <translation>Portal, Strang oder Subnetz korrigieren.</translation>
    </message>
    <message>
        <source>The portal group “%1” has no portal.</source>
        <translation>Die Portalgruppe „%1“ hat kein Portal.</translation>
    </message>
    <message>
        <source>Enter the address of one storage interface, for example 10.10.8.90:3260 (N1).</source>
        <translation>Die Adresse einer Storage-Schnittstelle eingeben, zum Beispiel 10.10.8.90:3260 (N1).</translation>
    </message>
    <message>
        <source>The portal %1 does not use the iSCSI port 3260 that the how-to assumes (A6).</source>
        <translation>Das Portal %1 verwendet nicht den iSCSI-Port 3260, von dem die Anleitung ausgeht (A6).</translation>
    </message>
    <message>
        <source>Name the portal group after its interface, for example tpg_lab9_e1000g1 (N1).</source>
        <translation>Die Portalgruppe nach ihrer Schnittstelle benennen, zum Beispiel tpg_lab9_e1000g1 (N1).</translation>
    </message>
    <message>
        <source>Two portal groups have the name “%1”.</source>
        <translation>Zwei Portalgruppen haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>Give each portal group a name of its own.</source>
        <translation>Jeder Portalgruppe einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Two portal groups hold the address %1.</source>
        <translation>Zwei Portalgruppen enthalten die Adresse %1.</translation>
    </message>
    <message>
        <source>Give each portal group the address of another storage interface (A6).</source>
        <translation>Jeder Portalgruppe die Adresse einer anderen Storage-Schnittstelle geben (A6).</translation>
    </message>
    <message>
        <source>The subnets of the rails “%1” and “%2” overlap.</source>
        <translation>Die Subnetze der Stränge „%1“ und „%2“ überschneiden sich.</translation>
    </message>
    <message>
        <source>Give each rail a subnet of its own (A2).</source>
        <translation>Jedem Strang ein eigenes Subnetz geben (A2).</translation>
    </message>
    <message>
        <source>A rail has no name.</source>
        <translation>Ein Strang hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name, for example rail-a.</source>
        <translation>Ihm einen Namen geben, zum Beispiel rail-a.</translation>
    </message>
    <message>
        <source>The rail “%1” has no subnet.</source>
        <translation>Der Strang „%1“ hat kein Subnetz.</translation>
    </message>
    <message>
        <source>Enter its subnet, for example 10.10.8.0/24.</source>
        <translation>Sein Subnetz eingeben, zum Beispiel 10.10.8.0/24.</translation>
    </message>
    <message>
        <source>Two rails have the name “%1”.</source>
        <translation>Zwei Stränge haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>Give each rail a name of its own.</source>
        <translation>Jedem Strang einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The site has no target.</source>
        <translation>Die Anlage hat kein Target.</translation>
    </message>
    <message>
        <source>Add one target for each portal group (N2).</source>
        <translation>Ein Target je Portalgruppe hinzufügen (N2).</translation>
    </message>
    <message>
        <source>A target has no name.</source>
        <translation>Ein Target hat keinen Namen.</translation>
    </message>
    <message>
        <source>Enter an iSCSI name, or have one made.</source>
        <translation>Einen iSCSI-Namen eingeben oder einen erzeugen lassen.</translation>
    </message>
    <message>
        <source>The target %1 names the portal group “%2”, which is not in the site.</source>
        <translation>Das Target %1 nennt die Portalgruppe „%2“, die es in der Anlage nicht gibt.</translation>
    </message>
    <message>
        <source>Choose one of the site&apos;s portal groups (N2).</source>
        <translation>Eine der Portalgruppen der Anlage wählen (N2).</translation>
    </message>
    <message>
        <source>Two targets have the name %1.</source>
        <translation>Zwei Targets haben den Namen %1.</translation>
    </message>
    <message>
        <source>Give each target a name of its own.</source>
        <translation>Jedem Target einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>%1 seconds is outside of what this timer can be.</source>
        <translation>%1 Sekunden liegen außerhalb des Bereichs dieser Zeitgrenze.</translation>
    </message>
    <message>
        <source>Choose a value from %1 to %2 seconds (C10, C11).</source>
        <translation>Einen Wert von %1 bis %2 Sekunden wählen (C10, C11).</translation>
    </message>
    <message>
        <source>I/O is held for %1 seconds when no path is left, less than the %2 seconds after which a path is given up.</source>
        <translation>I/O wird ohne verbleibenden Pfad %1 Sekunden lang gehalten, kürzer als die %2 Sekunden, nach denen ein Pfad aufgegeben wird.</translation>
    </message>
    <message>
        <source>Hold I/O at least as long as the replacement timer (C11).</source>
        <translation>I/O mindestens so lange halten wie die Replacement-Zeitgrenze (C11).</translation>
    </message>
    <message>
        <source>This is not a site file of Twinrail: it has no version.</source>
        <translation>Dies ist keine Anlagendatei von Twinrail: Sie hat keine Version.</translation>
    </message>
    <message>
        <source>The version of the site file must be a whole number from 1 on.</source>
        <translation>Die Version der Anlagendatei muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The site file has version %1, but this Twinrail knows versions up to %2; use a newer Twinrail.</source>
        <translation>Die Anlagendatei hat die Version %1, dieses Twinrail kennt aber nur Versionen bis %2; ein neueres Twinrail verwenden.</translation>
    </message>
    <message>
        <source>The site file is not valid JSON; correct it at byte %1.</source>
        <translation>Die Anlagendatei ist kein gültiges JSON; bei Byte %1 korrigieren.</translation>
    </message>
    <message>
        <source>This is not a site file of Twinrail: it must hold one JSON object.</source>
        <translation>Dies ist keine Anlagendatei von Twinrail: Sie muss ein einzelnes JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>The site file has a wrong value at %1.</source>
        <translation>Die Anlagendatei hat bei %1 einen falschen Wert.</translation>
    </message>
    <message>
        <source>There is no site file %1; check the name.</source>
        <translation>Es gibt keine Anlagendatei %1; den Namen prüfen.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be read; check its permissions.</source>
        <translation>Die Anlagendatei %1 ist nicht lesbar; ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The site file %1 cannot be written; check the folder&apos;s permissions and free space.</source>
        <translation>Die Anlagendatei %1 lässt sich nicht schreiben; Zugriffsrechte und freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>one of these words is expected: %1</source>
        <translation>eines dieser Wörter wird erwartet: %1</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a size is expected: a number of bytes, or a text such as &quot;1G&quot;</source>
        <translation>eine Größe wird erwartet: eine Anzahl Byte oder ein Text wie &quot;1G&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a subnet; write it like 10.10.8.0/24.</source>
        <translation>„%1“ ist kein Subnetz; Schreibweise: 10.10.8.0/24.</translation>
    </message>
    <message>
        <source>The prefix of the subnet “%1” must be a number from 1 to %2.</source>
        <translation>Das Präfix des Subnetzes „%1“ muss eine Zahl von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>“%1” is an address inside a subnet; the subnet itself is %2.</source>
        <translation>„%1“ ist eine Adresse innerhalb eines Subnetzes; das Subnetz selbst ist %2.</translation>
    </message>
    <message>
        <source>Shows what is there on the appliance and on every client. Changes nothing.</source>
        <translation>Zeigt, was auf der Appliance und auf jedem Client vorhanden ist. Ändert nichts.</translation>
    </message>
    <message>
        <source>Shows every command, appliance call and file change that apply would make. Changes nothing.</source>
        <translation>Zeigt jeden Befehl, Appliance-Aufruf und jede Dateiänderung, die apply vornähme. Ändert nichts.</translation>
    </message>
    <message>
        <source>Carries out the plan, then checks every path. Writes a journal for undo.</source>
        <translation>Führt den Plan aus und prüft danach jeden Pfad. Schreibt ein Journal für undo.</translation>
    </message>
    <message>
        <source>Compares planned and active paths of every LUN on every client. Changes nothing.</source>
        <translation>Vergleicht geplante und aktive Pfade jeder LUN auf jedem Client. Ändert nichts.</translation>
    </message>
    <message>
        <source>Takes back what an apply did, last change first.</source>
        <translation>Nimmt zurück, was ein apply getan hat, die letzte Änderung zuerst.</translation>
    </message>
    <message>
        <source>Runs the built-in lab in the foreground: a modelled appliance and modelled clients on this computer.</source>
        <translation>Betreibt das eingebaute Labor im Vordergrund: eine nachgebildete Appliance und nachgebildete Clients auf diesem Computer.</translation>
    </message>
    <message>
        <source>Print one JSON object; text for people goes to standard error.</source>
        <translation>Ein einzelnes JSON-Objekt ausgeben; Text für Menschen geht auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Read passwords from FILE (JSON, mode 0600) instead of the keychain.</source>
        <translation>Kennwörter aus FILE (JSON, Modus 0600) statt aus dem Schlüsselbund lesen.</translation>
    </message>
    <message>
        <source>Do not ask before the first change.</source>
        <translation>Vor der ersten Änderung nicht nachfragen.</translation>
    </message>
    <message>
        <source>Which lab world: %1.</source>
        <translation>Welche Welt des Labors: %1.</translation>
    </message>
    <message>
        <source>Also write the lab&apos;s description (one JSON object) to F.</source>
        <translation>Zusätzlich die Beschreibung des Labors (ein JSON-Objekt) nach F schreiben.</translation>
    </message>
    <message>
        <source>Where the lab&apos;s site and credentials files are written.</source>
        <translation>Wohin Anlagendatei und Zugangsdatei des Labors geschrieben werden.</translation>
    </message>
    <message>
        <source>Usage: twinrail COMMAND [options]

Sets up highly-available multipath iSCSI between a NexentaStor appliance and Linux clients, and proves it.

Commands:
</source>
        <translation>Aufruf: twinrail COMMAND [options]

Richtet hochverfügbares Multipath-iSCSI zwischen einer NexentaStor-Appliance und Linux-Clients ein und weist es nach.

Befehle:
</translation>
    </message>
    <message>
        <source>
“twinrail COMMAND --help” tells more about one of them.</source>
        <translation>
Mehr über einen Befehl sagt „twinrail COMMAND --help“.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The site file (*.twinrail).</source>
        <translation>Die Anlagendatei (*.twinrail).</translation>
    </message>
    <message>
        <source>The journal that apply wrote.</source>
        <translation>Das Journal, das apply geschrieben hat.</translation>
    </message>
    <message>
        <source>Usage: twinrail %1 [options] %2</source>
        <translation>Aufruf: twinrail %1 [options] %2</translation>
    </message>
    <message>
        <source>%1 Try “twinrail %2 --help”.</source>
        <translation>%1 Siehe „twinrail %2 --help“.</translation>
    </message>
    <message>
        <source>“twinrail %1” takes one file: %2.</source>
        <translation>„twinrail %1“ erwartet eine Datei: %2.</translation>
    </message>
    <message>
        <source>“twinrail %1” takes no file.</source>
        <translation>„twinrail %1“ erwartet keine Datei.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “twinrail --help” lists them.</source>
        <translation>Es gibt keinen Befehl „%1“. „twinrail --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>Set up %1, %2 (%3)?</source>
        <translation>%1, %2 einrichten (%3)?</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n Pfad</numerusform>
            <numerusform>%n Pfade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on with the journal of a run that did not end: %1</source>
        <translation>Das Journal eines nicht beendeten Laufs wird fortgeführt: %1</translation>
    </message>
    <message>
        <source>To take everything back: twinrail undo %1</source>
        <translation>Um alles zurückzunehmen: twinrail undo %1</translation>
    </message>
    <message>
        <source>Nothing to change: everything is as planned already.</source>
        <translation>Nichts zu ändern: Alles ist bereits wie geplant.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Give --yes to carry out this plan.</source>
        <translation>Hier kann niemand gefragt werden. Mit --yes wird dieser Plan ausgeführt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in all.</source>
        <translation>
            <numerusform>Insgesamt %n Änderung.</numerusform>
            <numerusform>Insgesamt %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>
The lab ends with this command. “twinrail lab” keeps one running for your own tries.</source>
        <translation>
Das Labor endet mit diesem Befehl. „twinrail lab“ hält eines für eigene Versuche in Betrieb.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>== The lab “%1” runs; its site file is %2</source>
        <translation>== Das Labor „%1“ läuft; seine Anlagendatei ist %2</translation>
    </message>
    <message>
        <source>== apply</source>
        <translation>== apply</translation>
    </message>
    <message>
        <source>
== check</source>
        <translation>
== check</translation>
    </message>
    <message>
        <source>
== second apply</source>
        <translation>
== zweites apply</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) taken back</source>
        <translation>
            <numerusform>%1: %n Änderung zurückgenommen</numerusform>
            <numerusform>%1: %n Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>No password for %1: neither a credentials file nor the keychain has one, and nobody can be asked. Give --credentials FILE.</source>
        <translation>Kein Kennwort für %1: Weder eine Zugangsdatei noch der Schlüsselbund enthält eines, und niemand kann gefragt werden. --credentials FILE angeben.</translation>
    </message>
    <message>
        <source>Password of %1 on the appliance %2:</source>
        <translation>Kennwort von %1 auf der Appliance %2:</translation>
    </message>
    <message>
        <source>Password of %1 on %2 (empty: use the SSH agent):</source>
        <translation>Kennwort von %1 auf %2 (leer: den SSH-Agenten verwenden):</translation>
    </message>
    <message>
        <source>Is that the right one?</source>
        <translation>Ist es der richtige?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not known yet. Compare its fingerprint with the appliance&apos;s own:
    %2</source>
        <extracomment>%1: machine, %2: fingerprint</extracomment>
        <translation>%1 zeigt ein noch nicht bekanntes Zertifikat. Dessen Fingerabdruck mit dem der Appliance selbst vergleichen:
    %2</translation>
    </message>
    <message>
        <source>%1 shows a host key that is not known yet. Compare its fingerprint with the machine&apos;s own:
    %2</source>
        <translation>%1 zeigt einen noch nicht bekannten Host-Schlüssel. Dessen Fingerabdruck mit dem der Maschine selbst vergleichen:
    %2</translation>
    </message>
    <message>
        <source>Note: %1 speaks plain http, so its password travels unencrypted.</source>
        <translation>Hinweis: %1 spricht unverschlüsseltes http, daher wird das Kennwort unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>    %1, LUN %2: missing %3 (%4) to %5, target %6: %7</source>
        <translation>    %1, LUN %2: Es fehlt %3 (%4) zu %5, Target %6: %7</translation>
    </message>
    <message numerus="yes">
        <source>, %n unplanned path(s)</source>
        <translation>
            <numerusform>, %n ungeplanter Pfad</numerusform>
            <numerusform>, %n ungeplante Pfade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) made</source>
        <translation>
            <numerusform>%1: %n Änderung vorgenommen</numerusform>
            <numerusform>%1: %n Änderungen vorgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: how long I/O waits when a path is lost cannot be told.</source>
        <translation>%1: Wie lange I/O beim Verlust eines Pfads wartet, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1: when a path is lost, its I/O may wait for ever: a timer is off (C10).</source>
        <translation>%1: Beim Verlust eines Pfads wartet dessen I/O unter Umständen unbegrenzt: Eine Zeitgrenze ist abgeschaltet (C10).</translation>
    </message>
    <message>
        <source>%1: when a path is lost, its I/O waits %2 to %3 s before it goes on along the others.</source>
        <translation>%1: Beim Verlust eines Pfads wartet dessen I/O %2 bis %3 s, bevor es über die anderen weitergeht.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht abgefragt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>portal group</source>
        <translation>Portalgruppe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Target</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>target group</source>
        <translation>Target-Gruppe</translation>
    </message>
    <message>
        <source>host group</source>
        <translation>Host-Gruppe</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>initiator name</source>
        <translation>Initiatorname</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>Link vorhanden</translation>
    </message>
    <message>
        <source>link down</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>What a person types to agree; compared with the first letters of the answer.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The lab needs a temporary folder and cannot make one.</source>
        <translation>Das Labor braucht einen temporären Ordner und kann keinen anlegen.</translation>
    </message>
    <message>
        <source>The how-to&apos;s site: an appliance with four volumes and two CentOS clients.</source>
        <translation>Die Anlage der Anleitung: vier Volumes, zwei CentOS-Clients.</translation>
    </message>
    <message>
        <source>Nothing is prepared: no volumes, services off, packages missing.</source>
        <translation>Nichts ist vorbereitet: keine Volumes, Dienste abgeschaltet, Pakete fehlen.</translation>
    </message>
    <message>
        <source>Somebody began by hand and left mistakes to be found.</source>
        <translation>Jemand hat von Hand begonnen und Fehler hinterlassen, die zu finden sind.</translation>
    </message>
    <message>
        <source>One cable is out: see how a degraded set-up is told.</source>
        <translation>Ein Kabel ist gezogen: so meldet sich eine eingeschränkte Einrichtung.</translation>
    </message>
    <message>
        <source>Two bare Debian clients.</source>
        <translation>Zwei unberührte Debian-Clients.</translation>
    </message>
    <message>
        <source>Begin in the built-in lab.</source>
        <translation>Mit dem eingebauten Labor beginnen.</translation>
    </message>
    <message>
        <source>Which lab world.</source>
        <translation>Welche Welt des Labors.</translation>
    </message>
    <message>
        <source>system, light, dark or high-contrast.</source>
        <translation>system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>%1 “twinrail --help” tells what can be given.</source>
        <translation>%1 Was angegeben werden kann, sagt „twinrail --help“.</translation>
    </message>
    <message>
        <source>--appearance takes one of these words: system, light, dark, high-contrast.</source>
        <translation>--appearance erwartet eines dieser Wörter: system, light, dark, high-contrast.</translation>
    </message>
    <message>
        <source>%1 carries the connection that this client is managed over.</source>
        <extracomment>%1 is a network card, like &quot;eth0&quot;</extracomment>
        <translation>Über %1 läuft die Verbindung, mit der dieser Client verwaltet wird.</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>%1 has no address on a rail.</source>
        <translation>%1 hat keine Adresse auf einem Strang.</translation>
    </message>
    <message>
        <source>Ask no&amp;w</source>
        <translation>&amp;Jetzt fragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Commands, calls and file changes of this page</source>
        <translation>Befehle, Aufrufe und Dateiänderungen dieser Seite</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>This page itself changes nothing.</source>
        <translation>Diese Seite selbst ändert nichts.</translation>
    </message>
    <message>
        <source>This page asks:</source>
        <translation>Diese Seite fragt:</translation>
    </message>
    <message>
        <source>Which release each client runs, and whether there is a profile for it.</source>
        <translation>Welches Release auf jedem Client läuft und ob es ein Profil dafür gibt.</translation>
    </message>
    <message>
        <source>Which network interfaces there are, on which subnets, and whether they have a link.</source>
        <translation>Welche Netzwerkschnittstellen es gibt, in welchen Subnetzen, und ob sie Verbindung haben.</translation>
    </message>
    <message>
        <source>Whether an interface carries a second storage address or an alias.</source>
        <translation>Ob eine Schnittstelle eine zweite Storage-Adresse oder einen Alias trägt.</translation>
    </message>
    <message>
        <source>Whether the interfaces share a card, a switch or a subnet.</source>
        <translation>Ob die Schnittstellen sich eine Karte, einen Switch oder ein Subnetz teilen.</translation>
    </message>
    <message>
        <source>Which targets the appliance has, and which portal groups they are bound to.</source>
        <translation>Welche Targets die Appliance hat und an welche Portalgruppen sie gebunden sind.</translation>
    </message>
    <message>
        <source>Which portals each portal group has, and on which interface.</source>
        <translation>Welche Portale jede Portalgruppe hat und auf welcher Schnittstelle.</translation>
    </message>
    <message>
        <source>Whether each portal answers a ping from each interface, also at full size.</source>
        <translation>Ob jedes Portal von jeder Schnittstelle aus auf ein Ping antwortet, auch in voller Größe.</translation>
    </message>
    <message>
        <source>Whether the targets are in one target group.</source>
        <translation>Ob die Targets in einer Target-Gruppe sind.</translation>
    </message>
    <message>
        <source>Which packages are installed, and which services start at boot.</source>
        <translation>Welche Pakete installiert sind und welche Dienste beim Systemstart starten.</translation>
    </message>
    <message>
        <source>Which host groups and target groups there are.</source>
        <translation>Welche Host-Gruppen und Target-Gruppen es gibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the id of a check (A7), %2 what it asks
----------
%1 is a date and time, %2 a sentence on what happened
----------
%1 is a site&apos;s name, %2 a condition (&quot;degraded&quot;)
----------
%1 is a client, %2 a condition (&quot;degraded&quot;)
----------
of a notification; %1 is a site&apos;s name, %2 a condition (&quot;degraded&quot;)
----------
%1 is a machine, %2 a sentence about it
----------
%1 is a client, %2 a whole sentence about its release
----------
%1 is a client, %2 a whole sentence about one of its network cards
----------
%1 is &quot;Error&quot; or &quot;Warning&quot;, %2 is a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This set-up is only looked at: nothing is planned or changed.</source>
        <translation>Diese Einrichtung wird nur angesehen: Nichts wird geplant oder geändert.</translation>
    </message>
    <message>
        <source>The commands are carried out right now; the log shows them.</source>
        <translation>Die Befehle werden gerade ausgeführt; das Protokoll zeigt sie.</translation>
    </message>
    <message>
        <source>Asking the machines what has to change …</source>
        <translation>Die Maschinen werden gefragt, was sich ändern muss …</translation>
    </message>
    <message>
        <source>The exact commands depend on what is there already. The appliance is not known yet.</source>
        <translation>Die genauen Befehle hängen davon ab, was schon vorhanden ist. Die Appliance ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The exact commands depend on what is there already. There is no client yet.</source>
        <translation>Die genauen Befehle hängen davon ab, was schon vorhanden ist. Es gibt noch keinen Client.</translation>
    </message>
    <message>
        <source>The exact commands depend on what is there already. No answer yet from: %1.</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>Die genauen Befehle hängen davon ab, was schon vorhanden ist. Noch keine Antwort von: %1.</translation>
    </message>
    <message>
        <source>The exact commands can be told as soon as everything that is needed has been entered.</source>
        <translation>Die genauen Befehle stehen fest, sobald alles Nötige eingegeben ist.</translation>
    </message>
    <message>
        <source>The exact commands depend on what is there already. The machines have not been asked since the last change of the set-up.</source>
        <translation>Die genauen Befehle hängen davon ab, was schon vorhanden ist. Seit der letzten Änderung der Einrichtung wurden die Maschinen nicht gefragt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The planned paths and their state, as a picture</source>
        <translation>Die geplanten Pfade und ihr Zustand als Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same paths as a table</source>
        <translation>Dieselben Pfade als Tabelle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The commands, calls and file changes behind this page</source>
        <translation>Die Befehle, Aufrufe und Dateiänderungen hinter dieser Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What this page is for, its terms, and what can go wrong</source>
        <translation>Wozu diese Seite dient, ihre Begriffe und was schiefgehen kann</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a view shows, %2 a key such as F6
----------
%1 is an iSCSI interface, %2 its network card: &quot;sw-iscsi-0 (eth1)&quot;
----------
%1 is a state, %2 such as &quot;8 of 16 paths active, 2 missing&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here you begin a set-up, go on with one, or look at one without changing it. The lab shows all of it with simulated machines, before anything real is asked.</source>
        <translation>Hier beginnt eine Einrichtung, geht weiter oder wird angesehen, ohne sie zu ändern. Das Labor zeigt alles mit simulierten Maschinen, bevor etwas Echtes gefragt wird.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>One appliance, its clients and everything that is wanted of them, in one file.</source>
        <translation>Eine Appliance, ihre Clients und alles, was für sie gewünscht ist, in einer Datei.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>One way from a client&apos;s interface to a LUN; two of them survive what one does not.</source>
        <translation>Ein Weg von der Schnittstelle eines Clients zu einer LUN; zwei davon überstehen, was einer nicht übersteht.</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>One of the two separate networks between clients and appliance.</source>
        <translation>Eines der zwei getrennten Netze zwischen Clients und Appliance.</translation>
    </message>
    <message>
        <source>There is no site file for a set-up that was made by hand.</source>
        <translation>Für eine von Hand gemachte Einrichtung gibt es keine Anlagendatei.</translation>
    </message>
    <message>
        <source>Begin a new set-up with the same appliance and clients: what is there is proposed, and what is right already is not changed.</source>
        <translation>Eine neue Einrichtung mit derselben Appliance und denselben Clients beginnen: Was vorhanden ist, wird vorgeschlagen, und was schon stimmt, wird nicht geändert.</translation>
    </message>
    <message>
        <source>A run was interrupted.</source>
        <translation>Ein Lauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Open its site: Twinrail says what is half done, and offers to go on or to undo it.</source>
        <translation>Seine Anlage öffnen: Twinrail sagt, was halb fertig ist, und bietet an, fortzufahren oder es zurückzunehmen.</translation>
    </message>
    <message>
        <source>Twinrail asks the NexentaStor appliance what is there: its network interfaces, targets, groups and volumes. Everything on the next pages is proposed from the answer. Asking changes nothing.</source>
        <translation>Twinrail fragt die NexentaStor-Appliance, was vorhanden ist: ihre Netzwerkschnittstellen, Targets, Gruppen und Volumes. Alles auf den nächsten Seiten wird aus der Antwort vorgeschlagen. Fragen ändert nichts.</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Verwaltungsadresse</translation>
    </message>
    <message>
        <source>The address under which you administer the appliance, not one of the storage network.</source>
        <translation>Die Adresse, unter der die Appliance verwaltet wird, keine des Storage-Netzes.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A short sum of a certificate, by which you recognise the right machine.</source>
        <translation>Eine kurze Prüfsumme eines Zertifikats, an der die richtige Maschine zu erkennen ist.</translation>
    </message>
    <message>
        <source>The appliance does not answer.</source>
        <translation>Die Appliance antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the address, and that its management service is running. It listens on port 2000, or on 8457 from version 4 on.</source>
        <translation>Die Adresse prüfen, und ob ihr Verwaltungsdienst läuft. Er ist auf Port 2000 erreichbar, ab Version 4 auf 8457.</translation>
    </message>
    <message>
        <source>The login is refused.</source>
        <translation>Die Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Use an account that may administer the appliance, such as admin, and check the password.</source>
        <translation>Ein Konto verwenden, das die Appliance verwalten darf, etwa admin, und das Kennwort prüfen.</translation>
    </message>
    <message>
        <source>The fingerprint has changed.</source>
        <translation>Der Fingerabdruck hat sich geändert.</translation>
    </message>
    <message>
        <source>Work stops, since another machine may answer. Compare it on the appliance itself.</source>
        <translation>Die Arbeit hält an, weil vielleicht eine andere Maschine antwortet. Ihn an der Appliance selbst vergleichen.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This is how an appliance leaves the factory. Switch it to https, or use a network that nobody else listens to.</source>
        <translation>So verlässt eine Appliance das Werk. Sie auf https umstellen oder ein Netz verwenden, in dem sonst niemand mithört.</translation>
    </message>
    <message>
        <source>Each storage interface of the appliance gets a target portal group of its own, with exactly one address. So each target can be reached over one rail only, and a fault in one rail leaves the other alone.</source>
        <translation>Jede Storage-Schnittstelle der Appliance erhält eine eigene Target-Portal-Gruppe mit genau einer Adresse. So ist jedes Target nur über einen Strang erreichbar, und eine Störung in einem Strang lässt den anderen unberührt.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>An address and a port at which the appliance speaks iSCSI; the port is usually 3260.</source>
        <translation>Eine Adresse und ein Port, an denen die Appliance iSCSI spricht; der Port ist meist 3260.</translation>
    </message>
    <message>
        <source>Target portal group</source>
        <translation>Target-Portal-Gruppe</translation>
    </message>
    <message>
        <source>A named set of portals that a target is bound to.</source>
        <translation>Eine benannte Menge von Portalen, an die ein Target gebunden wird.</translation>
    </message>
    <message>
        <source>Two portals are in one subnet.</source>
        <translation>Zwei Portale sind in einem Subnetz.</translation>
    </message>
    <message>
        <source>Then the two rails are one: give each interface an address in a subnet of its own.</source>
        <translation>Dann sind die zwei Stränge einer: Jeder Schnittstelle eine Adresse in einem eigenen Subnetz geben.</translation>
    </message>
    <message>
        <source>An interface carries several addresses.</source>
        <translation>Eine Schnittstelle trägt mehrere Adressen.</translation>
    </message>
    <message>
        <source>Use one address on each physical interface; an alias falls with its interface.</source>
        <translation>Eine Adresse je physischer Schnittstelle verwenden; ein Alias fällt mit seiner Schnittstelle aus.</translation>
    </message>
    <message>
        <source>A portal lies in the management network.</source>
        <translation>Ein Portal liegt im Verwaltungsnetz.</translation>
    </message>
    <message>
        <source>Choose the storage interface: data and administration should not share a wire.</source>
        <translation>Die Storage-Schnittstelle wählen: Daten und Verwaltung sollten sich keine Leitung teilen.</translation>
    </message>
    <message>
        <source>A target is what clients log in to. There is one for each portal group, and it is bound to that group alone: a target without a group would answer at every address of the appliance.</source>
        <translation>An einem Target melden sich Clients an. Es gibt eines je Portalgruppe, und es ist allein an diese gebunden: Ein Target ohne Gruppe würde an jeder Adresse der Appliance antworten.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The appliance&apos;s end of iSCSI, with a name that is unique in the world.</source>
        <translation>Das Ende von iSCSI auf der Appliance, mit einem weltweit eindeutigen Namen.</translation>
    </message>
    <message>
        <source>IQN</source>
        <translation>IQN</translation>
    </message>
    <message>
        <source>Such a name: “iqn.”, year and month, a domain backwards, then free text.</source>
        <translation>Ein solcher Name: „iqn.“, Jahr und Monat, eine Domain rückwärts, dann freier Text.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A second, readable name; it may be left out.</source>
        <translation>Ein zweiter, lesbarer Name; er darf fehlen.</translation>
    </message>
    <message>
        <source>A name is refused.</source>
        <translation>Ein Name wird abgelehnt.</translation>
    </message>
    <message>
        <source>Write it in small letters and without spaces; it has 223 bytes at the most.</source>
        <translation>In Kleinbuchstaben und ohne Leerzeichen schreiben; höchstens 223 Byte.</translation>
    </message>
    <message>
        <source>A target is bound to no group, or to several.</source>
        <translation>Ein Target ist an keine oder an mehrere Gruppen gebunden.</translation>
    </message>
    <message>
        <source>Bind it to the one group of its rail; Twinrail plans that for you.</source>
        <translation>An die eine Gruppe seines Strangs binden; Twinrail plant das.</translation>
    </message>
    <message>
        <source>Two groups say who may see what: the target group holds all targets of this set-up, the host group all clients. A LUN is then shown to one host group through one target group.</source>
        <translation>Zwei Gruppen sagen, wer was sehen darf: Die Target-Gruppe enthält alle Targets dieser Einrichtung, die Host-Gruppe alle Clients. Eine LUN wird dann einer Host-Gruppe über eine Target-Gruppe gezeigt.</translation>
    </message>
    <message>
        <source>The targets through which the same LUNs are offered; all of them are in it.</source>
        <translation>Die Targets, über die dieselben LUNs angeboten werden; alle sind darin.</translation>
    </message>
    <message>
        <source>The initiator names of the clients that may use the LUNs.</source>
        <translation>Die Initiatornamen der Clients, die die LUNs verwenden dürfen.</translation>
    </message>
    <message>
        <source>A client logs in and sees no LUNs.</source>
        <translation>Ein Client meldet sich an und sieht keine LUNs.</translation>
    </message>
    <message>
        <source>Its initiator name is not in the host group, often by a capital letter: the appliance compares names letter by letter.</source>
        <translation>Sein Initiatorname ist nicht in der Host-Gruppe, oft wegen eines Großbuchstabens: Die Appliance vergleicht Namen Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>A LUN is seen through one target only.</source>
        <translation>Eine LUN ist nur über ein Target zu sehen.</translation>
    </message>
    <message>
        <source>The other target is not in the target group: there must be all of them.</source>
        <translation>Das andere Target ist nicht in der Target-Gruppe: Dort müssen alle sein.</translation>
    </message>
    <message>
        <source>An initiator is in another host group already.</source>
        <translation>Ein Initiator ist schon in einer anderen Host-Gruppe.</translation>
    </message>
    <message>
        <source>It can be in one only. Take it out there, or use that group.</source>
        <translation>Er kann nur in einer sein. Ihn dort herausnehmen oder jene Gruppe verwenden.</translation>
    </message>
    <message>
        <source>Each volume becomes a disk of the clients. Here you choose the volumes, the number under which each is shown, and the name that it gets on all clients.</source>
        <translation>Jedes Volume wird zu einem Datenträger der Clients. Hier werden die Volumes gewählt, die Nummer, unter der jedes gezeigt wird, und der Name, den es auf allen Clients erhält.</translation>
    </message>
    <message>
        <source>Volume (zvol)</source>
        <translation>Volume (Zvol)</translation>
    </message>
    <message>
        <source>A block device inside a pool of the appliance, such as pool/database.</source>
        <translation>Ein Blockgerät in einem Pool der Appliance, etwa pool/database.</translation>
    </message>
    <message>
        <source>LUN</source>
        <translation>LUN</translation>
    </message>
    <message>
        <source>The number under which a client sees a volume.</source>
        <translation>Die Nummer, unter der ein Client ein Volume sieht.</translation>
    </message>
    <message>
        <source>WWID</source>
        <translation>WWID</translation>
    </message>
    <message>
        <source>The volume&apos;s identity, the same on every path: by it multipath knows that they lead to one disk.</source>
        <translation>Die Identität des Volumes, auf jedem Pfad dieselbe: An ihr erkennt Multipath, dass sie zu einem Datenträger führen.</translation>
    </message>
    <message>
        <source>The name below /dev/mapper; the same on every client.</source>
        <translation>Der Name unter /dev/mapper; auf jedem Client derselbe.</translation>
    </message>
    <message>
        <source>A number is taken.</source>
        <translation>Eine Nummer ist belegt.</translation>
    </message>
    <message>
        <source>Choose a free one. A number that changes hands can make a client write to the wrong volume.</source>
        <translation>Eine freie wählen. Eine Nummer, die den Besitzer wechselt, kann dazu führen, dass ein Client auf das falsche Volume schreibt.</translation>
    </message>
    <message>
        <source>Several clients see the same LUN.</source>
        <translation>Mehrere Clients sehen dieselbe LUN.</translation>
    </message>
    <message>
        <source>Mount it on one of them only, unless a cluster file system or a fenced cluster looks after it.</source>
        <translation>Sie nur auf einem davon einhängen, außer ein Cluster-Dateisystem oder ein Cluster mit Fencing wacht darüber.</translation>
    </message>
    <message>
        <source>A new LUN does not appear on a client that is logged in.</source>
        <translation>Eine neue LUN erscheint nicht auf einem Client, der angemeldet ist.</translation>
    </message>
    <message>
        <source>It must look again; applying the set-up does that.</source>
        <translation>Er muss noch einmal suchen; das Anwenden der Einrichtung sorgt dafür.</translation>
    </message>
    <message>
        <source>Clients are the Linux machines that shall use the LUNs. Twinrail logs in over SSH, finds out what each of them is and has, and says what is missing. Several can be set up at once; one that does not answer does not hold up the others.</source>
        <translation>Clients sind die Linux-Maschinen, die die LUNs verwenden sollen. Twinrail meldet sich über SSH an, stellt fest, was jede ist und hat, und sagt, was fehlt. Mehrere können auf einmal eingerichtet werden; eine, die nicht antwortet, hält die anderen nicht auf.</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>By its fingerprint you recognise the right machine; it is accepted once.</source>
        <translation>An seinem Fingerabdruck ist die richtige Maschine zu erkennen; er wird einmal bestätigt.</translation>
    </message>
    <message>
        <source>iscsid</source>
        <translation>iscsid</translation>
    </message>
    <message>
        <source>The service that keeps the sessions to the appliance.</source>
        <translation>Der Dienst, der die Sitzungen zur Appliance hält.</translation>
    </message>
    <message>
        <source>multipathd</source>
        <translation>multipathd</translation>
    </message>
    <message>
        <source>The service that makes one disk of several paths, and watches them.</source>
        <translation>Der Dienst, der aus mehreren Pfaden einen Datenträger bildet und sie überwacht.</translation>
    </message>
    <message>
        <source>Use root, or an account that may use sudo without a password and without a terminal.</source>
        <translation>root verwenden oder ein Konto, das sudo ohne Kennwort und ohne Terminal verwenden darf.</translation>
    </message>
    <message>
        <source>The distribution is not known.</source>
        <translation>Die Distribution ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is changed on such a machine: use one of those that are supported.</source>
        <translation>Auf einer solchen Maschine wird nichts geändert: eine der unterstützten verwenden.</translation>
    </message>
    <message>
        <source>A service is on, but not running.</source>
        <translation>Ein Dienst ist eingeschaltet, läuft aber nicht.</translation>
    </message>
    <message>
        <source>That it starts with the machine does not say that it runs now: Twinrail checks both and sets both right.</source>
        <translation>Dass er mit der Maschine startet, heißt nicht, dass er jetzt läuft: Twinrail prüft beides und bringt beides in Ordnung.</translation>
    </message>
    <message>
        <source>Packages are missing.</source>
        <translation>Pakete fehlen.</translation>
    </message>
    <message>
        <source>They are part of the plan; the client needs its package sources for that.</source>
        <translation>Sie gehören zum Plan; der Client braucht dafür seine Paketquellen.</translation>
    </message>
    <message>
        <source>Each client has a name by which the appliance knows it, and for each storage interface a logical iSCSI interface that is tied to it. Without that, the kernel chooses the way itself, and two sessions may ride one wire.</source>
        <translation>Jeder Client hat einen Namen, an dem die Appliance ihn erkennt, und für jede Storage-Schnittstelle eine logische iSCSI-Schnittstelle, die an sie gebunden ist. Ohne diese wählt der Kernel den Weg selbst, und zwei Sitzungen laufen vielleicht über eine Leitung.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>The client&apos;s end of iSCSI, with a unique name (IQN).</source>
        <translation>Das Ende von iSCSI auf dem Client, mit einem eindeutigen Namen (IQN).</translation>
    </message>
    <message>
        <source>iSCSI interface</source>
        <translation>iSCSI-Schnittstelle</translation>
    </message>
    <message>
        <source>A record such as sw-iscsi-0 that ties sessions to one network interface.</source>
        <translation>Ein Record wie sw-iscsi-0, der Sitzungen an eine Netzwerkschnittstelle bindet.</translation>
    </message>
    <message>
        <source>A network interface of the machine, such as eth1 or ens192.</source>
        <translation>Eine Netzwerkschnittstelle der Maschine, etwa eth1 oder ens192.</translation>
    </message>
    <message>
        <source>Two clients have the same initiator name.</source>
        <translation>Zwei Clients haben denselben Initiatornamen.</translation>
    </message>
    <message>
        <source>Cloned machines do, and then throw each other out every few seconds. Give each a name of its own.</source>
        <translation>Bei geklonten Maschinen kommt das vor; sie werfen sich dann alle paar Sekunden gegenseitig hinaus. Jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The name cannot be changed now.</source>
        <translation>Der Name lässt sich jetzt nicht ändern.</translation>
    </message>
    <message>
        <source>A session holds the old one. Log out first, or keep the name.</source>
        <translation>Eine Sitzung hält den alten. Zuerst abmelden oder den Namen behalten.</translation>
    </message>
    <message>
        <source>An interface was given another name.</source>
        <translation>Eine Schnittstelle hat einen anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Sessions would go over the wrong wire: Twinrail compares name and hardware address, and says so.</source>
        <translation>Sitzungen würden über die falsche Leitung laufen: Twinrail vergleicht Name und Hardware-Adresse und meldet es.</translation>
    </message>
    <message>
        <source>A record is tied by hardware address and by name at once.</source>
        <translation>Ein Record ist zugleich über Hardware-Adresse und Namen gebunden.</translation>
    </message>
    <message>
        <source>The address silently wins. Twinrail ties by name, and checks the address.</source>
        <translation>Die Adresse gewinnt stillschweigend. Twinrail bindet über den Namen und prüft die Adresse.</translation>
    </message>
    <message>
        <source>Before anything is set up, each portal is tried from each interface: does it answer, over its own wire, and with full packets? What cannot be seen from here is called unknown, never good.</source>
        <translation>Bevor etwas eingerichtet wird, wird jedes Portal von jeder Schnittstelle aus probiert: Antwortet es, über seine eigene Leitung und mit vollen Paketen? Was von hier nicht zu sehen ist, heißt unbekannt, nie gut.</translation>
    </message>
    <message>
        <source>A subnet of its own with its own interfaces, cables and switch.</source>
        <translation>Ein eigenes Subnetz mit eigenen Schnittstellen, Kabeln und eigenem Switch.</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The largest packet that a network carries whole; it must be the same all the way.</source>
        <translation>Das größte Paket, das ein Netz ungeteilt überträgt; sie muss auf dem ganzen Weg gleich sein.</translation>
    </message>
    <message>
        <source>The kernel drops what arrives on an interface by which it would not answer; it matters only for a full mesh.</source>
        <translation>Der Kernel verwirft, was auf einer Schnittstelle ankommt, über die er nicht antworten würde; das zählt nur bei Vollvermaschung.</translation>
    </message>
    <message>
        <source>A small packet passes, a large one does not.</source>
        <translation>Ein kleines Paket kommt durch, ein großes nicht.</translation>
    </message>
    <message>
        <source>Somewhere on the way, often in the switch, the MTU is smaller. Make it the same everywhere.</source>
        <translation>Irgendwo auf dem Weg, oft im Switch, ist die MTU kleiner. Sie überall gleich einstellen.</translation>
    </message>
    <message>
        <source>The other rail&apos;s portal answers too.</source>
        <translation>Auch das Portal des anderen Strangs antwortet.</translation>
    </message>
    <message>
        <source>The networks are joined somewhere, or the cables are crossed: then one fault can hit both.</source>
        <translation>Die Netze sind irgendwo verbunden, oder die Kabel sind vertauscht: Dann kann eine Störung beide treffen.</translation>
    </message>
    <message>
        <source>Both interfaces sit on one card or one switch.</source>
        <translation>Beide Schnittstellen sitzen auf einer Karte oder an einem Switch.</translation>
    </message>
    <message>
        <source>The set-up works, but that part is a single point of failure. Use another one if you can.</source>
        <translation>Die Einrichtung funktioniert, aber fällt dieses Teil aus, fällt alles aus. Wenn möglich, ein zweites verwenden.</translation>
    </message>
    <message>
        <source>The filter is off for eth1 and yet works.</source>
        <translation>Der Filter ist für eth1 aus und wirkt trotzdem.</translation>
    </message>
    <message>
        <source>The kernel takes the larger of the values for “all” and for the interface. Twinrail never needs 0: 2 is enough, and only for a full mesh.</source>
        <translation>Der Kernel nimmt den größeren der Werte für „all“ und für die Schnittstelle. Twinrail braucht nie 0: 2 genügt, und auch das nur bei Vollvermaschung.</translation>
    </message>
    <message>
        <source>Which interface logs in to which portal? The picture and the numbers follow your choice: so many sessions, so many paths to each LUN. That is what is counted at the end.</source>
        <translation>Welche Schnittstelle meldet sich an welchem Portal an? Bild und Zahlen folgen der Wahl: so viele Sitzungen, so viele Pfade zu jeder LUN. Das wird am Ende gezählt.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>One login of an interface to a target at a portal; it carries all LUNs.</source>
        <translation>Eine Anmeldung einer Schnittstelle bei einem Target an einem Portal; sie trägt alle LUNs.</translation>
    </message>
    <message>
        <source>Rail-pinned</source>
        <translation>Stranggebunden</translation>
    </message>
    <message>
        <source>Each interface uses the portals of its own rail: two rails, two paths.</source>
        <translation>Jede Schnittstelle verwendet die Portale ihres Strangs: zwei Stränge, zwei Pfade.</translation>
    </message>
    <message>
        <source>Full mesh</source>
        <translation>Vollvermaschung</translation>
    </message>
    <message>
        <source>Every interface uses every portal: more paths, but only where the rails are joined.</source>
        <translation>Jede Schnittstelle verwendet jedes Portal: mehr Pfade, aber nur, wo die Stränge verbunden sind.</translation>
    </message>
    <message>
        <source>The how-to promises four paths, here there are two.</source>
        <translation>Die Anleitung verspricht vier Pfade, hier sind es zwei.</translation>
    </message>
    <message>
        <source>Its own networks are separate, and then two is right. Four needs joined networks, and still there are two wires that can fail.</source>
        <translation>Ihre eigenen Netze sind getrennt, und dann sind zwei richtig. Vier brauchen verbundene Netze, und trotzdem können nur zwei Leitungen ausfallen.</translation>
    </message>
    <message>
        <source>A full mesh on separate networks.</source>
        <translation>Vollvermaschung bei getrennten Netzen.</translation>
    </message>
    <message>
        <source>The crossed logins fail, and each delays the start of the machine by up to two minutes. Take rail-pinned.</source>
        <translation>Die kreuzenden Anmeldungen scheitern, und jede verzögert den Start der Maschine um bis zu zwei Minuten. Stranggebunden wählen.</translation>
    </message>
    <message>
        <source>Discovery finds the other rail&apos;s portal.</source>
        <translation>Die Erkennung findet das Portal des anderen Strangs.</translation>
    </message>
    <message>
        <source>The appliance names all of them. Records that are not wanted are removed, so that nobody logs in there.</source>
        <translation>Die Appliance nennt alle. Unerwünschte Records werden entfernt, damit sich dort niemand anmeldet.</translation>
    </message>
    <message>
        <source>Multipath makes one disk of all paths to a LUN, and goes on with the others when one fails. Here you choose how soon it gives up on a path, and how long it holds data back when none is left.</source>
        <translation>Multipath bildet aus allen Pfaden zu einer LUN einen Datenträger und arbeitet mit den übrigen weiter, wenn einer ausfällt. Hier wird gewählt, wie schnell ein Pfad aufgegeben wird und wie lange Daten zurückgehalten werden, wenn keiner übrig ist.</translation>
    </message>
    <message>
        <source>Replacement timeout</source>
        <translation>Replacement-Zeitgrenze</translation>
    </message>
    <message>
        <source>How long a broken session holds its data back before another path takes over.</source>
        <translation>Wie lange eine unterbrochene Sitzung ihre Daten zurückhält, bevor ein anderer Pfad übernimmt.</translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>With no path left, data waits for so long before the application gets an error.</source>
        <translation>Ohne verbleibenden Pfad warten Daten so lange, bevor die Anwendung einen Fehler erhält.</translation>
    </message>
    <message>
        <source>multipath.conf</source>
        <translation>multipath.conf</translation>
    </message>
    <message>
        <source>The file with these settings; the difference to yours is shown.</source>
        <translation>Die Datei mit diesen Einstellungen; der Unterschied zur vorhandenen wird gezeigt.</translation>
    </message>
    <message>
        <source>The application stands still for longer than the timeout.</source>
        <translation>Die Anwendung steht länger still als die Zeitgrenze.</translation>
    </message>
    <message>
        <source>First the loss must be noticed, which takes another five to ten seconds.</source>
        <translation>Zuerst muss der Verlust bemerkt werden; das dauert weitere fünf bis zehn Sekunden.</translation>
    </message>
    <message>
        <source>The new timeout has no effect.</source>
        <translation>Die neue Zeitgrenze wirkt nicht.</translation>
    </message>
    <message>
        <source>A change of iscsid.conf does not reach records and sessions that exist. Twinrail sets all three, and on newer systems the value that multipath itself writes.</source>
        <translation>Eine Änderung von iscsid.conf erreicht vorhandene Records und Sitzungen nicht. Twinrail setzt alle drei und auf neueren Systemen den Wert, den Multipath selbst schreibt.</translation>
    </message>
    <message>
        <source>Waiting for ever seems safest.</source>
        <translation>Unbegrenzt zu warten scheint am sichersten.</translation>
    </message>
    <message>
        <source>It can hang a machine that shuts down, and delays a cluster&apos;s failover. Choose an end.</source>
        <translation>Es kann eine Maschine beim Herunterfahren aufhängen und verzögert das Failover eines Clusters. Ein Ende wählen.</translation>
    </message>
    <message>
        <source>A setting of the how-to is missing in the file.</source>
        <translation>Eine Einstellung der Anleitung fehlt in der Datei.</translation>
    </message>
    <message>
        <source>Some of its words are unknown to multipath, or mean nothing on this version; they are left out.</source>
        <translation>Manche ihrer Wörter kennt Multipath nicht, oder sie bedeuten in dieser Version nichts; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Steps of the how-to: %1</source>
        <extracomment>%1 is a list such as &quot;N3, N4&quot;</extracomment>
        <translation>Schritte der Anleitung: %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Everything that will be done stands here, machine by machine: each call, each command, each line of a file. It is the very list that runs, and nothing beside it. Until you press the button nothing is changed.</source>
        <translation>Alles, was getan wird, steht hier, Maschine für Maschine: jeder Aufruf, jeder Befehl, jede Zeile einer Datei. Genau diese Liste läuft ab, und sonst nichts. Bis zum Druck auf die Schaltfläche wird nichts geändert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>One thing that becomes another, with what was there before, so that it can be undone.</source>
        <translation>Eines, das zu etwas anderem wird, mit dem, was vorher da war, damit es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All changes in the order in which they are made.</source>
        <translation>Alle Änderungen in der Reihenfolge, in der sie vorgenommen werden.</translation>
    </message>
    <message>
        <source>Something stands there that differs and is not yours.</source>
        <translation>Dort steht etwas, das abweicht und nicht von Twinrail ist.</translation>
    </message>
    <message>
        <source>It is shown and left alone. Decide yourself what shall become of it.</source>
        <translation>Es wird gezeigt und nicht angerührt. Was daraus werden soll, ist selbst zu entscheiden.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Der Plan ist leer.</translation>
    </message>
    <message>
        <source>Then everything is as wanted already.</source>
        <translation>Dann ist schon alles wie gewünscht.</translation>
    </message>
    <message>
        <source>A machine is missing from the plan.</source>
        <translation>Eine Maschine fehlt im Plan.</translation>
    </message>
    <message>
        <source>It could not be asked. The others can be set up now, and this one later.</source>
        <translation>Sie konnte nicht gefragt werden. Die anderen lassen sich jetzt einrichten und diese später.</translation>
    </message>
    <message>
        <source>The plan is carried out, step by step, and each change is checked right after it was made. Everything is written down as it happens, so that it can be undone, even after a power cut.</source>
        <translation>Der Plan wird ausgeführt, Schritt für Schritt, und jede Änderung wird gleich danach geprüft. Alles wird sofort aufgeschrieben, damit es sich zurücknehmen lässt, auch nach einem Stromausfall.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The file that says what was done and what was there before; it lies beside the site.</source>
        <translation>Die Datei, die sagt, was getan wurde und was vorher da war; sie liegt neben der Anlagendatei.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes the changes back, the last one first.</source>
        <translation>Nimmt die Änderungen zurück, die letzte zuerst.</translation>
    </message>
    <message>
        <source>You want to stop.</source>
        <translation>Der Lauf soll anhalten.</translation>
    </message>
    <message>
        <source>Press Stop: what is in hand is finished, then the run halts. You can go on later, or undo.</source>
        <translation>Stoppen drücken: Was begonnen ist, wird beendet, dann hält der Lauf an. Später lässt er sich fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>A change fails on one machine.</source>
        <translation>Eine Änderung scheitert auf einer Maschine.</translation>
    </message>
    <message>
        <source>The others go on. Read what the machine said, put it right and apply again: what is done is not done twice.</source>
        <translation>Die anderen machen weiter. Lesen, was die Maschine gemeldet hat, es in Ordnung bringen und erneut anwenden: Was getan ist, wird nicht zweimal getan.</translation>
    </message>
    <message>
        <source>This computer goes off in the middle.</source>
        <translation>Dieser Computer geht mittendrin aus.</translation>
    </message>
    <message>
        <source>Open the site again: Twinrail knows what is half done.</source>
        <translation>Die Anlage wieder öffnen: Twinrail weiß, was halb fertig ist.</translation>
    </message>
    <message>
        <source>Here you see whether the set-up is as planned: for each LUN on each client the paths that work are counted and compared with those that were planned. One missing path is said, never passed over.</source>
        <translation>Hier ist zu sehen, ob die Einrichtung wie geplant ist: Für jede LUN auf jedem Client werden die funktionierenden Pfade gezählt und mit den geplanten verglichen. Ein fehlender Pfad wird genannt, nie übergangen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Planned against working paths; “as planned” only when all of them were seen.</source>
        <translation>Geplante gegen funktionierende Pfade; „wie geplant“ nur, wenn alle gesehen wurden.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>The one disk that multipath makes of the paths: /dev/mapper/ and the alias.</source>
        <translation>Der eine Datenträger, den Multipath aus den Pfaden bildet: /dev/mapper/ und der Alias.</translation>
    </message>
    <message>
        <source>_netdev</source>
        <translation>_netdev</translation>
    </message>
    <message>
        <source>The mount option that makes the machine wait for the network first.</source>
        <translation>Die Einhängeoption, mit der die Maschine zuerst auf das Netz wartet.</translation>
    </message>
    <message>
        <source>A path is missing.</source>
        <translation>Ein Pfad fehlt.</translation>
    </message>
    <message>
        <source>Look at its row: it names client, interface and portal. Check the cable and the switch, and check again.</source>
        <translation>Seine Zeile ansehen: Sie nennt Client, Schnittstelle und Portal. Kabel und Switch prüfen, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Something is unknown.</source>
        <translation>Etwas ist unbekannt.</translation>
    </message>
    <message>
        <source>The machine did not answer, or not lately. Ask it again before you rely on it.</source>
        <translation>Die Maschine hat nicht geantwortet, oder nicht in letzter Zeit. Sie erneut fragen, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>You want to use the disks.</source>
        <translation>Die Datenträger sollen verwendet werden.</translation>
    </message>
    <message>
        <source>Use /dev/mapper/ and the alias, never sdX or dm-N: those change. Mount with “_netdev,nofail”, and restart the machine once as a test.</source>
        <translation>/dev/mapper/ und den Alias verwenden, nie sdX oder dm-N: Diese ändern sich. Mit „_netdev,nofail“ einhängen und die Maschine einmal zur Probe neu starten.</translation>
    </message>
    <message>
        <source>LVM finds a volume twice.</source>
        <translation>LVM findet ein Volume doppelt.</translation>
    </message>
    <message>
        <source>It looks at single paths too. Restrict it to /dev/mapper/.</source>
        <translation>Es sieht auch die einzelnen Pfade. Es auf /dev/mapper/ beschränken.</translation>
    </message>
    <message>
        <source>Known distribution</source>
        <translation>Bekannte Distribution</translation>
    </message>
    <message>
        <source>A client without a known profile is not changed.</source>
        <translation>Ein Client ohne bekanntes Profil wird nicht geändert.</translation>
    </message>
    <message>
        <source>Two interfaces</source>
        <translation>Zwei Schnittstellen</translation>
    </message>
    <message>
        <source>Client and appliance have two interfaces each, in two subnets.</source>
        <translation>Client und Appliance haben je zwei Schnittstellen in zwei Subnetzen.</translation>
    </message>
    <message>
        <source>No alias addresses</source>
        <translation>Keine Alias-Adressen</translation>
    </message>
    <message>
        <source>Each storage interface has one address.</source>
        <translation>Jede Storage-Schnittstelle hat eine Adresse.</translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation>Kein einzelnes Teil, an dem alles hängt</translation>
    </message>
    <message>
        <source>The rails share no card, no switch, no subnet and no cable.</source>
        <translation>Die Stränge teilen sich keine Karte, keinen Switch, kein Subnetz und kein Kabel.</translation>
    </message>
    <message>
        <source>Bound targets</source>
        <translation>Gebundene Targets</translation>
    </message>
    <message>
        <source>Each target is bound to one portal group.</source>
        <translation>Jedes Target ist an eine Portalgruppe gebunden.</translation>
    </message>
    <message>
        <source>One portal each</source>
        <translation>Je ein Portal</translation>
    </message>
    <message>
        <source>Each portal group has one address of a physical interface, with port 3260.</source>
        <translation>Jede Portalgruppe hat eine Adresse einer physischen Schnittstelle, mit Port 3260.</translation>
    </message>
    <message>
        <source>Separate ways</source>
        <translation>Getrennte Wege</translation>
    </message>
    <message>
        <source>Each portal answers over its own interface, with full packets too.</source>
        <translation>Jedes Portal antwortet über seine eigene Schnittstelle, auch mit vollen Paketen.</translation>
    </message>
    <message>
        <source>One target group</source>
        <translation>Eine Target-Gruppe</translation>
    </message>
    <message>
        <source>All targets are in the same target group.</source>
        <translation>Alle Targets sind in derselben Target-Gruppe.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Host group and target group are there; else they are made.</source>
        <translation>Host-Gruppe und Target-Gruppe sind vorhanden; sonst werden sie angelegt.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>On no rail</source>
        <translation>Auf keinem Strang</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clients, from %1 to %2</source>
        <extracomment>%1 and %2 are names of clients</extracomment>
        <translation>
            <numerusform>%n Client, von %1 bis %2</numerusform>
            <numerusform>%n Clients, von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of client %2, interface %3, %4</source>
        <extracomment>%1 is a network card (eth1), %2 a client, %3 an iSCSI interface (sw-iscsi-0), %4 an address</extracomment>
        <translation>%1 von Client %2, Schnittstelle %3, %4</translation>
    </message>
    <message>
        <source>Rail %1, %2</source>
        <translation>Strang %1, %2</translation>
    </message>
    <message>
        <source>Portal %1, portal group %2</source>
        <translation>Portal %1, Portalgruppe %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Target %1 (%2)</source>
        <translation>Target %1 (%2)</translation>
    </message>
    <message>
        <source>LUN %1, %2, zvol %3</source>
        <extracomment>%1 is a number, %2 an alias, %3 a zvol</extracomment>
        <translation>LUN %1, %2, Zvol %3</translation>
    </message>
    <message numerus="yes">
        <source>%n LUNs, from %1 to %2</source>
        <extracomment>%1 and %2 are LUN numbers</extracomment>
        <translation>
            <numerusform>%n LUN, von %1 bis %2</numerusform>
            <numerusform>%n LUNs, von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>%1 is the name of the first client of a block, %2 how many more there are in it</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>LUNs</source>
        <translation>LUNs</translation>
    </message>
    <message>
        <source>Path diagram</source>
        <translation>Pfadbild</translation>
    </message>
    <message>
        <source>What is selected in the picture</source>
        <translation>Was im Bild ausgewählt ist</translation>
    </message>
    <message>
        <source>Select something in the picture to read its state here.</source>
        <translation>Im Bild etwas auswählen, um hier seinen Zustand zu lesen.</translation>
    </message>
    <message>
        <source>%1 The table lists the same paths. Selected: %2</source>
        <extracomment>what a screen reader says of the picture; %1 is a number of paths in words, %2 what is selected</extracomment>
        <translation>%1 Die Tabelle nennt dieselben Pfade. Ausgewählt: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Portal %1, which is not in the site</source>
        <translation>Portal %1, das nicht zur Anlage gehört</translation>
    </message>
    <message>
        <source>Other portals</source>
        <translation>Andere Portale</translation>
    </message>
    <message>
        <source>Other portals that are not in the site</source>
        <translation>Andere Portale, die nicht zur Anlage gehören</translation>
    </message>
    <message>
        <source>No iSCSI portal</source>
        <translation>Kein iSCSI-Portal</translation>
    </message>
    <message>
        <source>A way that leads over no iSCSI session</source>
        <translation>Ein Weg, der über keine iSCSI-Sitzung führt</translation>
    </message>
    <message>
        <source>Other targets</source>
        <translation>Andere Targets</translation>
    </message>
    <message>
        <source>Other targets that are not in the site</source>
        <translation>Andere Targets, die nicht zur Anlage gehören</translation>
    </message>
    <message>
        <source>No iSCSI target</source>
        <translation>Kein iSCSI-Target</translation>
    </message>
    <message>
        <source>Not in the site</source>
        <translation>Nicht in der Anlage</translation>
    </message>
    <message numerus="yes">
        <source>Clients are drawn in blocks of up to %n, and the sessions of a block on a rail as one line with their number.</source>
        <translation>
            <numerusform>Clients sind in Blöcken zu je %n gezeichnet, die Sitzungen eines Blocks auf einem Strang als eine Linie mit ihrer Anzahl.</numerusform>
            <numerusform>Clients sind in Blöcken zu höchstens %n gezeichnet, die Sitzungen eines Blocks auf einem Strang als eine Linie mit ihrer Anzahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions of a client on a rail are drawn as one line with their number.</source>
        <translation>Alle Sitzungen eines Clients auf einem Strang sind als eine Linie mit ihrer Anzahl gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>LUNs are drawn in blocks of up to %n.</source>
        <translation>
            <numerusform>LUNs sind in Blöcken zu je %n gezeichnet.</numerusform>
            <numerusform>LUNs sind in Blöcken zu höchstens %n gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table lists every path.</source>
        <translation>Die Tabelle nennt jeden Pfad.</translation>
    </message>
    <message>
        <source>The paths appear here as soon as they are planned: from each client over the rails to the portals, targets and LUNs of the appliance.</source>
        <translation>Die Pfade erscheinen hier, sobald sie geplant sind: von jedem Client über die Stränge zu den Portalen, Targets und LUNs der Appliance.</translation>
    </message>
    <message>
        <source>States in the picture</source>
        <translation>Zustände im Bild</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is the sign of a state, %2 its word, %3 the number of paths: &quot;● active (8)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are LUN numbers</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the sign of a state, %2 its word: &quot;● active&quot;
----------
%1 is a number, %2 a state: &quot;2 missing&quot;, as a part of &quot;8 of 16 paths active, 2 missing&quot;
----------
%1 is the id of a step (C8), %2 its title</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Table of the paths</source>
        <translation>Tabelle der Pfade</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>A state, client, target, alias …</source>
        <translation>Zustand, Client, Target, Alias …</translation>
    </message>
    <message>
        <source>Sho&amp;w only</source>
        <translation>N&amp;ur zeigen</translation>
    </message>
    <message>
        <source>No path is planned yet.</source>
        <translation>Noch ist kein Pfad geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paths active</source>
        <extracomment>%1 of the planned paths are active: &quot;8 of 16 paths active&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Pfad aktiv</numerusform>
            <numerusform>%1 von %n Pfaden aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the paths</source>
        <translation>Bild der Pfade</translation>
    </message>
    <message>
        <source>No path is planned over it yet.</source>
        <translation>Noch ist kein Pfad darüber geplant.</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <extracomment>%1 is a state, perhaps with numbers: &quot;missing (2 of 4 paths active, 2 missing)&quot;</extracomment>
        <translation>Zustand: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a condition (&quot;Degraded&quot;), %2 a sentence
----------
%1 is a thing (client, portal, LUN …), %2 a sentence on its state</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <extracomment>%1 and %2 are things that a line of the picture joins, %3 is a sentence on its state</extracomment>
        <translation>%1 → %2. %3</translation>
    </message>
    <message>
        <source>Another key answers than the one that was accepted for %1. Either the machine was installed anew or its key was renewed, or another machine answers in its place. No password was sent, and none will be until this is clear.</source>
        <translation>Es antwortet ein anderer Schlüssel als der für %1 bestätigte. Entweder wurde die Maschine neu installiert oder ihr Schlüssel erneuert, oder eine andere Maschine antwortet an ihrer Stelle. Es wurde kein Kennwort gesendet, und es wird keines gesendet, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Ask whoever looks after %1, and compare what answers now with what its console shows. If it is right, take “hostKey” of this client out of the site file and open the site again: Twinrail then asks anew.</source>
        <translation>Nachfragen, wer %1 betreut, und vergleichen, was jetzt antwortet und was die Konsole zeigt. Stimmt es, „hostKey“ dieses Clients aus der Anlagendatei nehmen und die Anlage wieder öffnen: Twinrail fragt dann von neuem.</translation>
    </message>
    <message>
        <source>Another certificate answers than the one that was accepted for %1. Either it was renewed, or another machine answers in its place. No password was sent, and none will be until this is clear.</source>
        <translation>Es antwortet ein anderes Zertifikat als das für %1 bestätigte. Entweder wurde es erneuert, oder eine andere Maschine antwortet an ihrer Stelle. Es wurde kein Kennwort gesendet, und es wird keines gesendet, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Ask whoever looks after %1, and compare what answers now with what the appliance itself shows. If it is right, take “certificate” of the appliance out of the site file and open the site again: Twinrail then asks anew.</source>
        <translation>Nachfragen, wer %1 betreut, und vergleichen, was jetzt antwortet und was die Appliance selbst zeigt. Stimmt es, „certificate“ der Appliance aus der Anlagendatei nehmen und die Anlage wieder öffnen: Twinrail fragt dann von neuem.</translation>
    </message>
    <message>
        <source>A machine cannot be trusted any more</source>
        <translation>Eine Maschine ist nicht mehr vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 cannot be trusted any more</source>
        <translation>%1 ist nicht mehr vertrauenswürdig</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>die Maschine</translation>
    </message>
    <message>
        <source>Known until now</source>
        <comment>fingerprint</comment>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>Answers now</source>
        <comment>fingerprint</comment>
        <translation>Antwortet jetzt</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what it is: &quot;Known until now&quot;</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Passwords for these machines</source>
        <translation>Kennwörter für diese Maschinen</translation>
    </message>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>Im Schlüsse&amp;lbund merken</translation>
    </message>
    <message>
        <source>A password goes to its machine and nowhere else, unless the keychain of this computer is to keep it. Twinrail writes it into no file.</source>
        <translation>Ein Kennwort geht an seine Maschine und sonst nirgendwohin, außer der Schlüsselbund dieses Computers soll es behalten. Twinrail schreibt es in keine Datei.</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a user, %2 a machine</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>the appliance</source>
        <translation>der Appliance</translation>
    </message>
    <message>
        <source>The &amp;same password on all clients</source>
        <translation>Auf allen Clients da&amp;sselbe Kennwort</translation>
    </message>
    <message>
        <source>%1 on all clients</source>
        <translation>%1 auf allen Clients</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Zuerst ein Kennwort eingeben.</translation>
    </message>
    <message>
        <source>Are these the right machines?</source>
        <translation>Sind das die richtigen Maschinen?</translation>
    </message>
    <message>
        <source>Twinrail meets these machines for the first time. Before a password is sent, compare each fingerprint with the one that the machine shows itself. From then on Twinrail knows the machine, and stops if another one answers in its place.</source>
        <translation>Twinrail begegnet diesen Maschinen zum ersten Mal. Vor dem Senden eines Kennworts jeden Fingerabdruck mit dem vergleichen, den die Maschine selbst zeigt. Von da an kennt Twinrail die Maschine und hält an, wenn eine andere an ihrer Stelle antwortet.</translation>
    </message>
    <message>
        <source>On the console of a client:</source>
        <translation>Auf der Konsole eines Clients:</translation>
    </message>
    <message>
        <source>On an old one that shows no SHA256 there, such as CentOS 6:</source>
        <translation>Auf einem alten, der dort kein SHA256 zeigt, etwa CentOS 6:</translation>
    </message>
    <message>
        <source>For the appliance: open its management page on a computer beside it, and look at the SHA-256 fingerprint of the certificate there.</source>
        <translation>Bei der Appliance: an einem Computer direkt daneben ihre Verwaltungsseite öffnen und dort den SHA-256-Fingerabdruck des Zertifikats ansehen.</translation>
    </message>
    <message>
        <source>&amp;Trust the checked ones</source>
        <translation>Den &amp;markierten vertrauen</translation>
    </message>
    <message>
        <source>Trust &amp;none</source>
        <translation>&amp;Keiner vertrauen</translation>
    </message>
    <message>
        <source>%1 (appliance)</source>
        <translation>%1 (Appliance)</translation>
    </message>
    <message>
        <source>Fingerprint of %1: %2</source>
        <extracomment>%1 is a machine&apos;s name</extracomment>
        <translation>Fingerabdruck von %1: %2</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>It is the same: %1</source>
        <extracomment>%1 is a machine&apos;s name</extracomment>
        <translation>Stimmt überein: %1</translation>
    </message>
    <message>
        <source>Copy the fingerprint of %1</source>
        <extracomment>%1 is a machine&apos;s name</extracomment>
        <translation>Fingerabdruck von %1 kopieren</translation>
    </message>
    <message>
        <source>Check the machines that you have compared.</source>
        <translation>Die verglichenen Maschinen markieren.</translation>
    </message>
    <message>
        <source>Machine, step, change</source>
        <translation>Maschine, Schritt, Änderung</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>heading of a column</comment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a step that can be planned only later</comment>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to do: it is as planned already.</source>
        <translation>Nichts zu tun: Es ist schon wie geplant.</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a machine where nothing will run</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a machine, %2 the id of a step, %3 a sentence about it
----------
%1 is a machine, %2 the id of a check, %3 a sentence</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing runs on this machine until that is settled; then plan again.</source>
        <translation>Auf dieser Maschine läuft nichts, bis das geklärt ist; dann erneut planen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of changes</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a machine in a run</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working</source>
        <comment>state of a machine in a run</comment>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a machine in a run</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done with shortfalls</source>
        <comment>state of a machine in a run</comment>
        <translation>fertig mit Fehlbestand</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a machine in a run</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>working</source>
        <comment>outcome of a change</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome of a change</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>outcome of a step</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>outcome of a change</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>outcome of a change</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>outcome of a machine</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>outcome of a machine</comment>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of this LUN that nobody planned.</source>
        <translation>
            <numerusform>%n Pfad dieser LUN, den niemand geplant hat.</numerusform>
            <numerusform>%n Pfade dieser LUN, die niemand geplant hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) to %3: %4</source>
        <extracomment>%1 is an iSCSI interface, %2 a NIC, %3 a portal, %4 why the path is missing</extracomment>
        <translation>%1 (%2) zu %3: %4</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>“%1” is no port: enter a number from 1 to 65535, or nothing to have it found out.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist kein Port: eine Zahl von 1 bis 65535 eingeben, oder nichts, um ihn herausfinden zu lassen.</translation>
    </message>
    <message>
        <source>&amp;Set-up name:</source>
        <translation>&amp;Name der Einrichtung:</translation>
    </message>
    <message>
        <source>For example: databases</source>
        <translation>Etwa: Datenbanken</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>Ad&amp;resse:</translation>
    </message>
    <message>
        <source>Host name or address of its management</source>
        <translation>Hostname oder Adresse ihrer Verwaltung</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>2000 or 8457</source>
        <translation>2000 oder 8457</translation>
    </message>
    <message>
        <source>Appliance na&amp;me:</source>
        <translation>Na&amp;me der Appliance:</translation>
    </message>
    <message>
        <source>As people call it</source>
        <translation>So, wie sie genannt wird</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Usually admin</source>
        <translation>Meist admin</translation>
    </message>
    <message>
        <source>Find out</source>
        <comment>protocol</comment>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>http (not encrypted)</source>
        <translation>http (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>Pro&amp;tocol:</source>
        <translation>Pro&amp;tokoll:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Known; type another one to replace it</source>
        <translation>Bekannt; neues eingeben, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Empty: it is looked up in the keychain</source>
        <translation>Leer: wird im Schlüsselbund gesucht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Diese Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>Addresses &amp;of the appliance:</source>
        <translation>Adressen der Applian&amp;ce:</translation>
    </message>
    <message>
        <source>Addresses of the appliance</source>
        <translation>Adressen der Appliance</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Erneut fra&amp;gen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>What the appliance said, word for word</source>
        <translation>Was die Appliance gesagt hat, Wort für Wort</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows a certificate that nobody has confirmed yet.</source>
        <translation>%1 zeigt ein Zertifikat, das noch niemand bestätigt hat.</translation>
    </message>
    <message>
        <source>Compare its fingerprint, then connect again.</source>
        <translation>Seinen Fingerabdruck vergleichen, dann erneut verbinden.</translation>
    </message>
    <message>
        <source>Correct user and password, then connect again.</source>
        <translation>Benutzer und Kennwort korrigieren, dann erneut verbinden.</translation>
    </message>
    <message>
        <source>Correct what is wrong, then connect again.</source>
        <translation>Korrigieren, was falsch ist, dann erneut verbinden.</translation>
    </message>
    <message>
        <source>“Connect” asks the appliance what is there. Asking changes nothing.</source>
        <translation>„Verbinden“ fragt die Appliance, was vorhanden ist. Fragen ändert nichts.</translation>
    </message>
    <message>
        <source>… %1 is being asked.</source>
        <translation>… %1 wird gefragt.</translation>
    </message>
    <message>
        <source>✓ %1 answered at %2.</source>
        <extracomment>%1 is an appliance, %2 a time of day</extracomment>
        <translation>✓ %1 hat um %2 geantwortet.</translation>
    </message>
    <message>
        <source>? %1 shows a certificate that nobody has confirmed yet. Compare its fingerprint with the one that the appliance itself shows, then connect again.</source>
        <translation>? %1 zeigt ein Zertifikat, das noch niemand bestätigt hat. Seinen Fingerabdruck mit dem vergleichen, den die Appliance selbst zeigt, dann erneut verbinden.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>! The connection is not encrypted: the password travels in clear text, and whoever listens can read it. Switch the appliance to https, or use a network that nobody else listens to.</source>
        <translation>! Die Verbindung ist nicht verschlüsselt: Das Kennwort wird im Klartext übertragen, und wer mithört, kann es lesen. Die Appliance auf https umstellen oder ein Netz verwenden, in dem sonst niemand mithört.</translation>
    </message>
    <message>
        <source>Answers at:</source>
        <translation>Antwortet unter:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Machine signature:</source>
        <translation>Maschinensignatur:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Zertifikat:</translation>
    </message>
    <message>
        <source>iSCSI target service:</source>
        <translation>iSCSI-Target-Dienst:</translation>
    </message>
    <message>
        <source>✓ online</source>
        <translation>✓ online</translation>
    </message>
    <message>
        <source>! not online</source>
        <translation>! nicht online</translation>
    </message>
    <message>
        <source>Pools:</source>
        <translation>Pools:</translation>
    </message>
    <message>
        <source>Storage addresses:</source>
        <translation>Storage-Adressen:</translation>
    </message>
    <message>
        <source>Portal groups:</source>
        <translation>Portalgruppen:</translation>
    </message>
    <message>
        <source>Targets:</source>
        <translation>Targets:</translation>
    </message>
    <message>
        <source>The iSCSI target service of %1 is not online: no client can log in.</source>
        <translation>Der iSCSI-Target-Dienst von %1 ist nicht online: Kein Client kann sich anmelden.</translation>
    </message>
    <message>
        <source>Enable the iSCSI target service on the appliance, then ask it again.</source>
        <translation>Den iSCSI-Target-Dienst auf der Appliance einschalten, dann sie erneut fragen.</translation>
    </message>
    <message>
        <source>%1 was not asked yet.</source>
        <translation>%1 wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Connect first: the next pages propose from what is found.</source>
        <translation>Zuerst verbinden: Die nächsten Seiten schlagen vor, was aus dem Befund folgt.</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>Wait for its answer, or stop asking.</source>
        <translation>Auf die Antwort warten oder das Fragen stoppen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Is the portal of %1.</source>
        <translation>Ist das Portal von %1.</translation>
    </message>
    <message>
        <source>Serves administration, which must not share a wire with the data.</source>
        <translation>Dient der Verwaltung, die sich keine Leitung mit den Daten teilen darf.</translation>
    </message>
    <message>
        <source>Can be used; %1 on the appliance has it already.</source>
        <translation>Verwendbar; %1 auf der Appliance hat sie schon.</translation>
    </message>
    <message>
        <source>Can be used.</source>
        <translation>Verwendbar.</translation>
    </message>
    <message>
        <source>&amp;Target group:</source>
        <translation>&amp;Target-Gruppe:</translation>
    </message>
    <message>
        <source>The LUNs are shown through all targets of this group.</source>
        <translation>Die LUNs werden über alle Targets dieser Gruppe gezeigt.</translation>
    </message>
    <message>
        <source>Members of the target group</source>
        <translation>Mitglieder der Target-Gruppe</translation>
    </message>
    <message>
        <source>Portal group</source>
        <translation>Portalgruppe</translation>
    </message>
    <message>
        <source>&amp;Host group:</source>
        <translation>H&amp;ost-Gruppe:</translation>
    </message>
    <message>
        <source>The clients of this group see the LUNs. Yours are added once they are known.</source>
        <translation>Die Clients dieser Gruppe sehen die LUNs. Die eigenen kommen hinzu, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>Members of the host group</source>
        <translation>Mitglieder der Host-Gruppe</translation>
    </message>
    <message>
        <source>default</source>
        <comment>block size</comment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>“%1” is no LUN number: enter a number from 0 to 16383.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist keine LUN-Nummer: eine Zahl von 0 bis 16383 eingeben.</translation>
    </message>
    <message>
        <source>Zvol</source>
        <translation>Zvol</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>New &amp;zvol</source>
        <translation>&amp;Neues Zvol</translation>
    </message>
    <message>
        <source>Add &amp;existing zvol</source>
        <translation>&amp;Vorhandenes Zvol</translation>
    </message>
    <message>
        <source>Re&amp;move from this set-up</source>
        <translation>Aus der Einrichtung ent&amp;fernen</translation>
    </message>
    <message>
        <source>Removing takes a LUN out of this set-up. Nothing is deleted on the appliance.</source>
        <translation>Entfernen nimmt eine LUN aus dieser Einrichtung. Auf der Appliance wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The appliance has no zvol that is free. “New zvol” plans one; it is created when the set-up is applied.</source>
        <translation>Die Appliance hat kein freies Zvol. „Neues Zvol“ plant eines; angelegt wird es beim Anwenden der Einrichtung.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a zvol, %2 its size
----------
%1 is the title of a page, %2 how it stands (&quot;done&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The zvol %1 is mapped to the host group %2: its clients see it too.</source>
        <translation>Das Zvol %1 ist der Host-Gruppe %2 zugeordnet: Deren Clients sehen es auch.</translation>
    </message>
    <message>
        <source>? not known yet</source>
        <translation>? noch nicht bekannt</translation>
    </message>
    <message>
        <source>✓ mapped already</source>
        <translation>✓ schon zugeordnet</translation>
    </message>
    <message>
        <source>✓ zvol is there</source>
        <translation>✓ vorhanden</translation>
    </message>
    <message>
        <source>+ will be created</source>
        <translation>+ wird angelegt</translation>
    </message>
    <message>
        <source>! mapped to others</source>
        <translation>! anderen zugeordnet</translation>
    </message>
    <message>
        <source>! in conflict</source>
        <translation>! im Konflikt</translation>
    </message>
    <message>
        <source>%1 is there and mapped to the host group %2 already: nothing will be changed.</source>
        <translation>%1 ist vorhanden und der Host-Gruppe %2 schon zugeordnet: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1 is there with its data and will be mapped to the host group %2.</source>
        <translation>%1 ist mit seinen Daten vorhanden und wird der Host-Gruppe %2 zugeordnet.</translation>
    </message>
    <message>
        <source>%1 will be created and mapped to the host group %2.</source>
        <translation>%1 wird angelegt und der Host-Gruppe %2 zugeordnet.</translation>
    </message>
    <message>
        <source>Choose another zvol, unless both are meant to see it.</source>
        <translation>Ein anderes Zvol wählen, außer beide sollen es sehen.</translation>
    </message>
    <message>
        <source>The appliance is asked again before anything is changed.</source>
        <translation>Vor jeder Änderung wird die Appliance noch einmal gefragt.</translation>
    </message>
    <message>
        <source>! in another group</source>
        <translation>! in anderer Gruppe</translation>
    </message>
    <message>
        <source>✓ member already</source>
        <translation>✓ schon Mitglied</translation>
    </message>
    <message>
        <source>+ will be added</source>
        <translation>+ wird hinzugefügt</translation>
    </message>
    <message>
        <source>✓ there, and stays</source>
        <translation>✓ vorhanden, bleibt</translation>
    </message>
    <message>
        <source>not in this set-up</source>
        <translation>nicht in dieser Einrichtung</translation>
    </message>
    <message>
        <source>initiator name not known yet</source>
        <translation>Initiatorname noch nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>The target group %1 also holds %n target(s) that are not in this set-up.</source>
        <translation>
            <numerusform>Die Target-Gruppe %1 enthält auch %n Target, das nicht zu dieser Einrichtung gehört.</numerusform>
            <numerusform>Die Target-Gruppe %1 enthält auch %n Targets, die nicht zu dieser Einrichtung gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>The LUNs can be reached through them as well, on paths that nobody planned.</source>
        <translation>Die LUNs sind auch darüber erreichbar, auf Pfaden, die niemand geplant hat.</translation>
    </message>
    <message numerus="yes">
        <source>The host group %1 also holds %n initiator(s) that are not in this set-up.</source>
        <translation>
            <numerusform>Die Host-Gruppe %1 enthält auch %n Initiator, der nicht zu dieser Einrichtung gehört.</numerusform>
            <numerusform>Die Host-Gruppe %1 enthält auch %n Initiatoren, die nicht zu dieser Einrichtung gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>These machines see the LUNs too. Choose another group unless that is meant.</source>
        <translation>Diese Maschinen sehen die LUNs auch. Eine andere Gruppe wählen, außer das ist gewollt.</translation>
    </message>
    <message>
        <source>Portal &amp;groups:</source>
        <translation>&amp;Portalgruppen:</translation>
    </message>
    <message>
        <source>&amp;Rails:</source>
        <translation>St&amp;ränge:</translation>
    </message>
    <message>
        <source>Portal groups</source>
        <translation>Portalgruppen</translation>
    </message>
    <message>
        <source>&amp;Add portal group</source>
        <translation>&amp;Neue Portalgruppe</translation>
    </message>
    <message>
        <source>Re&amp;move portal group</source>
        <translation>Portalgruppe ent&amp;fernen</translation>
    </message>
    <message>
        <source>A&amp;dd rail</source>
        <translation>Neuer S&amp;trang</translation>
    </message>
    <message>
        <source>Remo&amp;ve rail</source>
        <translation>Stran&amp;g entfernen</translation>
    </message>
    <message>
        <source>Give the portal group a name, after its interface.</source>
        <translation>Der Portalgruppe einen Namen geben, nach ihrer Schnittstelle.</translation>
    </message>
    <message>
        <source>Give the rail a name, for example rail-a.</source>
        <translation>Dem Strang einen Namen geben, zum Beispiel rail-a.</translation>
    </message>
    <message>
        <source>The appliance has no address %1.</source>
        <translation>Die Appliance hat keine Adresse %1.</translation>
    </message>
    <message>
        <source>Use one of the addresses of the appliance, or give it this one first (A6).</source>
        <translation>Eine der Adressen der Appliance verwenden oder ihr zuerst diese geben (A6).</translation>
    </message>
    <message>
        <source>The portal %1 serves administration too.</source>
        <translation>Das Portal %1 dient auch der Verwaltung.</translation>
    </message>
    <message>
        <source>Use the address of a storage interface: data and administration should not share a wire (A4).</source>
        <translation>Die Adresse einer Storage-Schnittstelle verwenden: Daten und Verwaltung sollten sich keine Leitung teilen (A4).</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>The appliance has not answered, so what is there already is not known. Connect to it on the page “Appliance”; what you enter here is kept.</source>
        <translation>Die Appliance hat nicht geantwortet, daher ist nicht bekannt, was dort schon vorhanden ist. Auf der Seite „Appliance“ mit ihr verbinden; was hier eingegeben wird, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>sizes: 1024 bytes, and so on</extracomment>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>“%1” is no size: write it like 10 GiB or 500 MiB.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist keine Größe: in der Art von 10 GiB oder 500 MiB schreiben.</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>%1 is a whole sentence that says what is in the way</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>✓ there already</source>
        <translation>✓ schon vorhanden</translation>
    </message>
    <message>
        <source>! there, not online</source>
        <translation>! vorhanden, nicht online</translation>
    </message>
    <message>
        <source>! bound to others</source>
        <translation>! an andere gebunden</translation>
    </message>
    <message>
        <source>This target is on the appliance without a portal group: it answers on every address. Bind it to %1 alone there, or choose another name.</source>
        <translation>Dieses Target ist auf der Appliance ohne Portalgruppe: Es antwortet an jeder Adresse. Es dort allein an %1 binden oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This target is on the appliance, bound to %1 instead of %2. Bind it to %2 alone there, or choose another name.</source>
        <translation>Dieses Target ist auf der Appliance an %1 statt an %2 gebunden. Es dort allein an %2 binden oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Target name (IQN)</source>
        <translation>Target-Name (IQN)</translation>
    </message>
    <message>
        <source>This target is there, and bound to %1 alone: nothing will be changed.</source>
        <translation>Dieses Target ist vorhanden und allein an %1 gebunden: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>This target will be created and bound to %1 alone.</source>
        <translation>Dieses Target wird angelegt und allein an %1 gebunden.</translation>
    </message>
    <message>
        <source>This target is there, but its state is “%1”. Bring it online on the appliance.</source>
        <translation>Dieses Target ist vorhanden, aber sein Zustand ist „%1“. Es auf der Appliance online bringen.</translation>
    </message>
    <message>
        <source>&amp;Add target</source>
        <translation>&amp;Neues Target</translation>
    </message>
    <message>
        <source>Make a ne&amp;w name</source>
        <translation>Neuer Na&amp;me</translation>
    </message>
    <message>
        <source>Add &amp;clients:</source>
        <translation>&amp;Clients hinzufügen:</translation>
    </message>
    <message>
        <source>For example: prague root@brno:22 10.10.8.61</source>
        <translation>Etwa: prague root@brno:22 10.10.8.61</translation>
    </message>
    <message>
        <source>Several at once, separated by spaces, commas or new lines.</source>
        <translation>Auch mehrere auf einmal, getrennt durch Leerzeichen, Kommas oder neue Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>&amp;Client:</source>
        <translation>&amp;Client:</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist weder ein Hostname noch eine Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no SSH port: enter a number from 1 to 65535.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist kein SSH-Port: eine Zahl von 1 bis 65535 eingeben.</translation>
    </message>
    <message>
        <source>“%1” is no account: enter root, or an account that may use sudo.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist kein Konto: root eingeben oder ein Konto, das sudo verwenden darf.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <extracomment>%1 is a host name or an address</extracomment>
        <translation>%1 ist schon in der Liste.</translation>
    </message>
    <message>
        <source>Correct it in “Add clients”, or clear it there.</source>
        <translation>Unter „Clients hinzufügen“ korrigieren oder dort löschen.</translation>
    </message>
    <message>
        <source>Ask %1 again or remove it. If you go on, it is left out of this set-up.</source>
        <translation>%1 erneut fragen oder entfernen. Wer weitergeht, lässt den Client beim Einrichten aus.</translation>
    </message>
    <message>
        <source>Remove %1. If you go on, it is left out of this set-up.</source>
        <translation>%1 entfernen. Wer weitergeht, lässt den Client beim Einrichten aus.</translation>
    </message>
    <message>
        <source>No client has answered.</source>
        <translation>Kein Client hat geantwortet.</translation>
    </message>
    <message>
        <source>Correct addresses and passwords, then ask again.</source>
        <translation>Adressen und Kennwörter korrigieren, dann erneut fragen.</translation>
    </message>
    <message>
        <source>Give the client a name, for example its host name.</source>
        <translation>Dem Client einen Namen geben, zum Beispiel seinen Hostnamen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Ask clients</source>
        <translation>Clients fragen</translation>
    </message>
    <message>
        <source>Select a client to read what was found on it.</source>
        <translation>Einen Client auswählen, um zu lesen, was auf ihm gefunden wurde.</translation>
    </message>
    <message>
        <source>○ not asked yet</source>
        <translation>○ offen</translation>
    </message>
    <message>
        <source>… being asked</source>
        <translation>… wird gefragt</translation>
    </message>
    <message>
        <source>✓ answered</source>
        <translation>✓ antwortet</translation>
    </message>
    <message>
        <source>? to be confirmed</source>
        <translation>? zu bestätigen</translation>
    </message>
    <message>
        <source>! login refused</source>
        <translation>! abgelehnt</translation>
    </message>
    <message>
        <source>✕ unreachable</source>
        <translation>✕ unerreichbar</translation>
    </message>
    <message>
        <source>✕ no answer</source>
        <translation>✕ keine Antwort</translation>
    </message>
    <message>
        <source>%1 answered at %2.</source>
        <extracomment>%1 is a client, %2 a time of day</extracomment>
        <translation>%1 hat um %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 shows the fingerprint %2, which nobody has confirmed yet.</source>
        <translation>%1 zeigt den Fingerabdruck %2, den noch niemand bestätigt hat.</translation>
    </message>
    <message>
        <source>%1 gave no answer: %2</source>
        <extracomment>%1 is a client, %2 a whole sentence that says why</extracomment>
        <translation>%1 hat keine Antwort gegeben: %2</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>It runs %1 and is set up as %2 (A1).</source>
        <extracomment>%1 is what the machine says it runs, %2 the name of a profile</extracomment>
        <translation>Auf dem Client läuft %1; eingerichtet wird er als %2 (A1).</translation>
    </message>
    <message>
        <source>will be installed</source>
        <translation>wird installiert</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>will be started</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>iSCSI and multipath are installed (A9).</source>
        <translation>iSCSI und Multipath sind installiert (A9).</translation>
    </message>
    <message>
        <source>These packages will be installed (A9): %1.</source>
        <extracomment>%1: names of packages</extracomment>
        <translation>Diese Pakete werden installiert (A9): %1.</translation>
    </message>
    <message>
        <source>These services will be started at boot (C1, C2): %1.</source>
        <extracomment>%1: names of services</extracomment>
        <translation>Diese Dienste werden künftig beim Systemstart gestartet (C1, C2): %1.</translation>
    </message>
    <message>
        <source>These services will be started now (C1, C2): %1.</source>
        <extracomment>%1: names of services</extracomment>
        <translation>Diese Dienste werden jetzt gestartet (C1, C2): %1.</translation>
    </message>
    <message>
        <source>Their services run and start at boot (C1, C2).</source>
        <translation>Ihre Dienste laufen und starten beim Systemstart (C1, C2).</translation>
    </message>
    <message>
        <source>&amp;Keep the client&apos;s name</source>
        <translation>Name des Clients &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Initiator name:</source>
        <translation>Initiatorna&amp;me:</translation>
    </message>
    <message>
        <source>Re&amp;move interface</source>
        <translation>Schnittstelle ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Add interface</source>
        <translation>&amp;Neue Schnittstelle</translation>
    </message>
    <message>
        <source>Network cards that cannot carry an interface:</source>
        <translation>Netzwerkkarten, die keine Schnittstelle tragen können:</translation>
    </message>
    <message>
        <source>Which name the client has is not known: it has not answered.</source>
        <translation>Welchen Namen der Client hat, ist nicht bekannt: Er hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The client has no initiator name yet; this one will be written.</source>
        <translation>Der Client hat noch keinen Initiatornamen; dieser wird geschrieben.</translation>
    </message>
    <message>
        <source>As on the client: nothing will be changed.</source>
        <translation>Wie auf dem Client: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Will be changed. The client has this name now:</source>
        <translation>Wird geändert. Der Client hat jetzt diesen Namen:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1 are logged in under the initiator name that would be changed.</source>
        <translation>
            <numerusform>%n Sitzung von %1 ist unter dem Initiatornamen angemeldet, der geändert würde.</numerusform>
            <numerusform>%n Sitzungen von %1 sind unter dem Initiatornamen angemeldet, der geändert würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the name that the client has, or log these sessions out first: the change is refused while they are there.</source>
        <translation>Den Namen behalten, den der Client hat, oder diese Sitzungen zuerst abmelden: Solange es sie gibt, wird die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Choose another network card for this interface.</source>
        <translation>Für diese Schnittstelle eine andere Netzwerkkarte wählen.</translation>
    </message>
    <message>
        <source>known when the LUN is made</source>
        <translation>bekannt, wenn die LUN angelegt ist</translation>
    </message>
    <message>
        <source>With these timers I/O may wait without end when a path is lost.</source>
        <translation>Mit diesen Zeitgrenzen wartet I/O unter Umständen ohne Ende, wenn ein Pfad verloren geht.</translation>
    </message>
    <message numerus="yes">
        <source>I/O waits at most %n second(s) when a path is lost, and goes on over the other paths.</source>
        <translation>
            <numerusform>I/O wartet höchstens %n Sekunde, wenn ein Pfad verloren geht, und geht über die anderen Pfade weiter.</numerusform>
            <numerusform>I/O wartet höchstens %n Sekunden, wenn ein Pfad verloren geht, und geht über die anderen Pfade weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aliases of the LUNs</source>
        <translation>Aliase der LUNs</translation>
    </message>
    <message>
        <source>What changes in /etc/multipath.conf</source>
        <translation>Was sich in /etc/multipath.conf ändert</translation>
    </message>
    <message>
        <source>Changes in /etc/&amp;multipath.conf:</source>
        <translation>Änderu&amp;ngen in /etc/multipath.conf:</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Es gibt noch keinen Client.</translation>
    </message>
    <message>
        <source>%1 has not answered, so its file is not known.</source>
        <translation>%1 hat nicht geantwortet, daher ist die Datei dort nicht bekannt.</translation>
    </message>
    <message>
        <source>The release of %1 is not supported; nothing is changed there.</source>
        <translation>Das Release von %1 wird nicht unterstützt; dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>The file of %1 is as planned: nothing will be changed.</source>
        <translation>Die Datei von %1 ist wie geplant: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1 (C5; reverse-path filter from %2 to %3)</source>
        <extracomment>%1 is what is done, %2 and %3 are numbers</extracomment>
        <translation>%1 (C5; Reverse-Path-Filter von %2 auf %3)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is what is done, %2 a list of clients</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n Prüfung bestanden.</numerusform>
            <numerusform>%n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n Fehler.</numerusform>
            <numerusform>%n Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n Warnung.</numerusform>
            <numerusform>%n Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be seen from here.</source>
        <translation>
            <numerusform>%n ist von hier nicht zu sehen.</numerusform>
            <numerusform>%n sind von hier nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network checks</source>
        <translation>Netzprüfungen</translation>
    </message>
    <message>
        <source>The clients are being asked; each tries every planned way.</source>
        <translation>Die Clients werden gefragt; jeder probiert jeden geplanten Weg.</translation>
    </message>
    <message>
        <source>The reverse-path filters of the kernel stay as they are (C5).</source>
        <translation>Die Reverse-Path-Filter des Kernels bleiben, wie sie sind (C5).</translation>
    </message>
    <message>
        <source>You can go on despite these errors: press Next again.</source>
        <translation>Mit diesen Fehlern lässt sich fortfahren: noch einmal Weiter drücken.</translation>
    </message>
    <message>
        <source>Paths that cannot work will be missing, and the result will say so.</source>
        <translation>Pfade, die nicht funktionieren können, werden fehlen, und das Ergebnis wird es sagen.</translation>
    </message>
    <message>
        <source>Not all planned ways were tried.</source>
        <translation>Nicht alle geplanten Wege wurden probiert.</translation>
    </message>
    <message>
        <source>Ask the clients again.</source>
        <translation>Die Clients erneut fragen.</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>alle Clients</translation>
    </message>
    <message>
        <source>the selected clients</source>
        <translation>die ausgewählten Clients</translation>
    </message>
    <message>
        <source>&amp;for</source>
        <extracomment>label of a choice: the password is for all clients, or for the selected ones</extracomment>
        <translation>fü&amp;r</translation>
    </message>
    <message>
        <source>Leave it empty where an SSH agent or a key of yours opens the client.</source>
        <translation>Leer lassen, wo ein SSH-Agent oder ein eigener Schlüssel den Client öffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n session(s) together.</source>
        <extracomment>%1 is &quot;3 clients&quot;</extracomment>
        <translation>
            <numerusform>%1 mit zusammen %n Sitzung.</numerusform>
            <numerusform>%1 mit zusammen %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n session(s) each.</source>
        <extracomment>%1 is &quot;3 clients&quot;</extracomment>
        <translation>
            <numerusform>%1 mit je %n Sitzung.</numerusform>
            <numerusform>%1 mit je %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There is no LUN yet.</source>
        <extracomment>%1 is a sentence about sessions</extracomment>
        <translation>%1 Es gibt noch keine LUN.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n path(s)</source>
        <translation>
            <numerusform>Mindestens %n Pfad</numerusform>
            <numerusform>Mindestens %n Pfade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 for each of %3: %n path(s) in all.</source>
        <extracomment>%1 is a sentence about sessions, %2 is &quot;2 paths&quot;, %3 is &quot;4 LUNs&quot;</extracomment>
        <translation>
            <numerusform>%1 %2 je LUN bei %3: insgesamt %n Pfad.</numerusform>
            <numerusform>%1 %2 je LUN bei %3: insgesamt %n Pfade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s)</source>
        <translation>
            <numerusform>%n LUN</numerusform>
            <numerusform>%n LUNs</numerusform>
        </translation>
    </message>
    <message>
        <source>stays on %1</source>
        <extracomment>%1 is the name of a rail</extracomment>
        <translation>bleibt auf %1</translation>
    </message>
    <message>
        <source>crosses rails</source>
        <translation>kreuzt die Stränge</translation>
    </message>
    <message>
        <source>%1 logs in to %2</source>
        <translation>%1 meldet sich an %2 an</translation>
    </message>
    <message>
        <source>%1 does not log in to %2</source>
        <translation>%1 meldet sich nicht an %2 an</translation>
    </message>
    <message>
        <source>Rail-&amp;pinned (recommended where the rails are isolated)</source>
        <translation>Stran&amp;ggebunden (empfohlen, wo die Stränge getrennt sind)</translation>
    </message>
    <message>
        <source>Each interface logs in to the portals of its own rail. A fault stays on its rail.</source>
        <translation>Jede Schnittstelle meldet sich an den Portalen ihres eigenen Strangs an. Eine Störung bleibt auf ihrem Strang.</translation>
    </message>
    <message>
        <source>&amp;Full mesh</source>
        <translation>&amp;Vollvermaschung</translation>
    </message>
    <message>
        <source>Each interface logs in to every portal. The rails must be routed or switched together.</source>
        <translation>Jede Schnittstelle meldet sich an jedem Portal an. Die Stränge müssen durch Routing oder Switches verbunden sein.</translation>
    </message>
    <message>
        <source>C&amp;ustom</source>
        <translation>Eigene Auswah&amp;l</translation>
    </message>
    <message>
        <source>The pairs that are marked below, for every client that has an interface of that name.</source>
        <translation>Die unten markierten Paare, für jeden Client mit einer Schnittstelle dieses Namens.</translation>
    </message>
    <message>
        <source>Interfaces and portals</source>
        <translation>Schnittstellen und Portale</translation>
    </message>
    <message>
        <source>Rows are interfaces, columns are portals. The space bar marks a pair.</source>
        <translation>Zeilen sind Schnittstellen, Spalten sind Portale. Die Leertaste markiert ein Paar.</translation>
    </message>
    <message>
        <source>Rows are interfaces, columns are portals. Choose Custom to change the pairs.</source>
        <translation>Zeilen sind Schnittstellen, Spalten sind Portale. Eigene Auswahl wählen, um die Paare zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Replacement timer:</source>
        <translation>&amp;Replacement-Zeitgrenze:</translation>
    </message>
    <message>
        <source>A lost path is given up after this time.</source>
        <translation>Ein verlorener Pfad wird nach dieser Zeit aufgegeben.</translation>
    </message>
    <message>
        <source>&amp;Ping every:</source>
        <translation>&amp;Ping alle:</translation>
    </message>
    <message>
        <source>How often an idle session is tried.</source>
        <translation>Wie oft eine untätige Sitzung probiert wird.</translation>
    </message>
    <message>
        <source>Pin&amp;g timeout:</source>
        <translation>Pin&amp;g-Zeitgrenze:</translation>
    </message>
    <message>
        <source>A ping without an answer for so long is a lost path.</source>
        <translation>Ein Ping, der so lange ohne Antwort bleibt, heißt: Pfad verloren.</translation>
    </message>
    <message>
        <source>&amp;Login timeout:</source>
        <translation>An&amp;melde-Zeitgrenze:</translation>
    </message>
    <message>
        <source>How long a portal may take to answer a login.</source>
        <translation>Wie lange ein Portal für die Antwort auf eine Anmeldung brauchen darf.</translation>
    </message>
    <message>
        <source>&amp;Hold I/O for:</source>
        <translation>I/O ha&amp;lten für:</translation>
    </message>
    <message>
        <source>When no path is left, I/O fails only after this time.</source>
        <translation>Ist kein Pfad übrig, scheitert I/O erst nach dieser Zeit.</translation>
    </message>
    <message>
        <source>Chec&amp;k paths every:</source>
        <translation>Pfa&amp;de prüfen alle:</translation>
    </message>
    <message>
        <source>How soon a path that came back is used again.</source>
        <translation>Wie bald ein zurückgekehrter Pfad wieder verwendet wird.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>“%1” is no valid value here.</source>
        <extracomment>%1 is what somebody typed into a field</extracomment>
        <translation>„%1“ ist hier kein gültiger Wert.</translation>
    </message>
    <message>
        <source>Correct it; the field says what is expected.</source>
        <translation>Korrigieren; das Feld sagt, was erwartet wird.</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appliance</translation>
    </message>
    <message>
        <source>Which storage appliance the LUNs come from.</source>
        <translation>Von welcher Storage-Appliance die LUNs kommen.</translation>
    </message>
    <message>
        <source>One target portal group for each storage interface: two rails that share nothing.</source>
        <translation>Eine Target-Portal-Gruppe je Storage-Schnittstelle: zwei Stränge, die nichts teilen.</translation>
    </message>
    <message>
        <source>One target on each portal group.</source>
        <translation>Ein Target an jeder Portalgruppe.</translation>
    </message>
    <message>
        <source>Which targets show the LUNs, and which clients may see them.</source>
        <translation>Welche Targets die LUNs zeigen und welche Clients sie sehen dürfen.</translation>
    </message>
    <message>
        <source>The volumes the clients get, their numbers and their names.</source>
        <translation>Die Volumes, die die Clients erhalten, ihre Nummern und Namen.</translation>
    </message>
    <message>
        <source>The Linux machines that use the LUNs.</source>
        <translation>Die Linux-Maschinen, die die LUNs verwenden.</translation>
    </message>
    <message>
        <source>Initiators and interfaces</source>
        <translation>Initiatoren und Schnittstellen</translation>
    </message>
    <message>
        <source>The iSCSI name of each client, and the network interfaces it uses for storage.</source>
        <translation>Der iSCSI-Name jedes Clients und die Netzwerkschnittstellen, die er für Storage verwendet.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Whether the rails are really separate, from card to portal.</source>
        <translation>Ob die Stränge wirklich getrennt sind, von der Karte bis zum Portal.</translation>
    </message>
    <message>
        <source>Which interface logs in to which portal.</source>
        <translation>Welche Schnittstelle sich an welchem Portal anmeldet.</translation>
    </message>
    <message>
        <source>Multipath</source>
        <translation>Multipath</translation>
    </message>
    <message>
        <source>How long I/O waits, and the names the LUNs get on the clients.</source>
        <translation>Wie lange I/O wartet und welche Namen die LUNs auf den Clients erhalten.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Everything that will be changed, before anything is changed.</source>
        <translation>Alles, was geändert wird, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>What is being done, machine by machine.</source>
        <translation>Was gerade getan wird, Maschine für Maschine.</translation>
    </message>
    <message>
        <source>Every planned path, and whether it is there.</source>
        <translation>Jeder geplante Pfad, und ob er da ist.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>All machines together</source>
        <translation>Alle Maschinen zusammen</translation>
    </message>
    <message>
        <source>What the machine said about the selected line</source>
        <translation>Was die Maschine zur ausgewählten Zeile gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Log:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>&amp;Stop after the present change</source>
        <translation>Nach dieser Änderung &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Fort&amp;fahren</translation>
    </message>
    <message>
        <source>&amp;Take everything back…</source>
        <translation>Alles zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>&amp;Copy log</source>
        <translation>Protokoll &amp;kopieren</translation>
    </message>
    <message>
        <source>Asks the machines what is still to be done, and does it</source>
        <translation>Fragt die Maschinen, was noch zu tun ist, und tut es</translation>
    </message>
    <message>
        <source>Asking the machines what is still to be done …</source>
        <translation>Die Maschinen werden gefragt, was noch zu tun ist …</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <extracomment>%1 and %2 are numbers of changes</extracomment>
        <translation>%1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>Taking back is still running.</source>
        <translation>Das Zurücknehmen läuft noch.</translation>
    </message>
    <message>
        <source>Setting up is still running.</source>
        <translation>Das Einrichten läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it after the present change.</source>
        <translation>Warten, bis es beendet ist, oder nach der laufenden Änderung stoppen.</translation>
    </message>
    <message>
        <source>The machines are being asked what is still to be done.</source>
        <translation>Die Maschinen werden gefragt, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Not everything is taken back: %1</source>
        <translation>Nicht alles ist zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>Nicht fertig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. The machines are as they were before.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen. Die Maschinen sind wie zuvor.</numerusform>
            <numerusform>%n Änderungen zurückgenommen. Die Maschinen sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %n change(s) failed or were left out.</source>
        <translation>
            <numerusform>Fertig, aber %n Änderung ist gescheitert oder ausgelassen.</numerusform>
            <numerusform>Fertig, aber %n Änderungen sind gescheitert oder ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n change(s) made.</source>
        <translation>
            <numerusform>Fertig: %n Änderung vorgenommen.</numerusform>
            <numerusform>Fertig: %n Änderungen vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is in hand is finished first.</source>
        <translation>Es wird gestoppt: Was begonnen ist, wird zuerst beendet.</translation>
    </message>
    <message>
        <source>Opening the machines …</source>
        <translation>Verbindung zu den Maschinen wird aufgebaut …</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n change(s) …</source>
        <translation>
            <numerusform>%n Änderung wird zurückgenommen …</numerusform>
            <numerusform>%n Änderungen werden zurückgenommen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Its last answer is older than %n second(s).</source>
        <translation>
            <numerusform>Die letzte Antwort ist älter als %n Sekunde.</numerusform>
            <numerusform>Die letzte Antwort ist älter als %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checked at %1 (%2 s ago)</source>
        <extracomment>%1 is a time of day, %2 a number</extracomment>
        <translation>Geprüft um %1 (vor %2 s)</translation>
    </message>
    <message>
        <source>Checked at %1 (%2 min ago)</source>
        <translation>Geprüft um %1 (vor %2 min)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Make a file system where there is none yet, for example on %1.</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Ein Dateisystem anlegen, wo noch keines ist, zum Beispiel auf %1.</translation>
    </message>
    <message>
        <source>Mount by /dev/mapper/&lt;alias&gt; or by UUID, with the option _netdev in /etc/fstab.</source>
        <translation>Über /dev/mapper/&lt;alias&gt; oder die UUID einhängen, mit der Option _netdev in /etc/fstab.</translation>
    </message>
    <message>
        <source>All clients see the same LUNs: unless the file system is made for clusters, mount it on one client at a time.</source>
        <translation>Alle Clients sehen dieselben LUNs: Außer bei einem Cluster-Dateisystem immer nur auf einem Client einhängen.</translation>
    </message>
    <message>
        <source>Test a failover: pull one cable and watch that I/O goes on.</source>
        <translation>Ein Failover proben: ein Kabel ziehen und zusehen, dass I/O weitergeht.</translation>
    </message>
    <message>
        <source>Keep the site file: %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Die Anlagendatei aufbewahren: %1</translation>
    </message>
    <message>
        <source>Keep the site file and the journal: %1, %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>Anlagendatei und Journal aufbewahren: %1, %2</translation>
    </message>
    <message>
        <source>This belongs to step %1, %2: %3</source>
        <extracomment>%1 is the id of a step (C8), %2 its title, %3 what it is for</extracomment>
        <translation>Dies gehört zu Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>Was zuerst anzusehen ist</translation>
    </message>
    <message>
        <source>%1, LUN %2 (%3): %4</source>
        <extracomment>%1 is a client, %2 a LUN number, %3 an alias, %4 what is wrong</extracomment>
        <translation>%1, LUN %2 (%3): %4</translation>
    </message>
    <message>
        <source>Nothing is repaired while a set-up is only looked at; open it for setting up.</source>
        <translation>Solange eine Einrichtung nur angesehen wird, wird nichts repariert; sie zum Einrichten öffnen.</translation>
    </message>
    <message>
        <source>If it is a cable or a switch, put that right: the path comes back by itself. Otherwise go back to Review and plan again.</source>
        <translation>Liegt es an einem Kabel oder Switch, das in Ordnung bringen: Der Pfad kommt von selbst zurück. Sonst zurück zur Durchsicht gehen und erneut planen.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>When the machine answers again, this page says so by itself.</source>
        <translation>Wenn die Maschine wieder antwortet, sagt diese Seite es von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) taken back.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>
            <numerusform>%1: %n Änderung zurückgenommen.</numerusform>
            <numerusform>%1: %n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>This site has no client or no LUN yet.</source>
        <translation>Diese Anlage hat noch keinen Client oder keine LUN.</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>Was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Es gab nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The machines are as they were before; the planned paths are gone with that.</source>
        <translation>Die Maschinen sind wie zuvor; damit sind die geplanten Pfade weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) planned; whether they are active is not known.</source>
        <translation>
            <numerusform>%n Pfad geplant; ob er aktiv ist, ist nicht bekannt.</numerusform>
            <numerusform>%n Pfade geplant; ob sie aktiv sind, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 planned paths are active on %n client(s).</source>
        <extracomment>%1 and %2 are numbers of paths, %n is the number of clients</extracomment>
        <translation>
            <numerusform>%1 von %2 geplanten Pfaden sind auf %n Client aktiv.</numerusform>
            <numerusform>%1 von %2 geplanten Pfaden sind auf %n Clients aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) could not be checked.</source>
        <translation>
            <numerusform>%n LUN ließ sich nicht prüfen.</numerusform>
            <numerusform>%n LUNs ließen sich nicht prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) are there that nobody planned.</source>
        <translation>
            <numerusform>%n Pfad ist da, den niemand geplant hat.</numerusform>
            <numerusform>%n Pfade sind da, die niemand geplant hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>LUNs on clients</source>
        <translation>LUNs auf Clients</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>%1 is a client, %2 an alias</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>A run was not finished; setting up goes on with its journal.</source>
        <translation>Ein Lauf wurde nicht beendet; das Einrichten geht mit seinem Journal weiter.</translation>
    </message>
    <message>
        <source>&amp;Take back what it did</source>
        <translation>Seine Änderungen zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Stop &amp;asking</source>
        <translation>Fragen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Machines, steps and changes</source>
        <translation>Maschinen, Schritte und Änderungen</translation>
    </message>
    <message>
        <source>Commands, calls and file changes</source>
        <translation>Befehle, Aufrufe und Dateiänderungen</translation>
    </message>
    <message>
        <source>Commands, calls and &amp;file changes of what is selected:</source>
        <translation>Befehle, Aufrufe und &amp;Dateiänderungen der Auswahl:</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>Erneut p&amp;lanen</translation>
    </message>
    <message>
        <source>&amp;Copy plan</source>
        <translation>Plan &amp;kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Plan spei&amp;chern…</translation>
    </message>
    <message>
        <source>Asking %1 what is there, to work out what has to change …</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>%1 wird gefragt, was vorhanden ist, um die nötigen Änderungen zu ermitteln …</translation>
    </message>
    <message>
        <source>There is no plan yet. “Plan again” asks the machines; nothing is changed by that.</source>
        <translation>Es gibt noch keinen Plan. „Erneut planen“ fragt die Maschinen; dadurch wird nichts geändert.</translation>
    </message>
    <message>
        <source>The plan is not ready yet.</source>
        <translation>Der Plan ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Wait until the machines have answered.</source>
        <translation>Warten, bis die Maschinen geantwortet haben.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>Plan again; nothing is changed by that.</source>
        <translation>Erneut planen; dadurch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Put that right, then plan again.</source>
        <translation>Das in Ordnung bringen, dann erneut planen.</translation>
    </message>
    <message>
        <source>Without the appliance nothing can be set up. Put that right, then plan again.</source>
        <translation>Ohne die Appliance lässt sich nichts einrichten. Das in Ordnung bringen, dann erneut planen.</translation>
    </message>
    <message>
        <source>%1 will be left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Put that right and plan again, or set up the others first.</source>
        <translation>Das in Ordnung bringen und erneut planen, oder zuerst die anderen einrichten.</translation>
    </message>
    <message>
        <source>No client can be set up as it is.</source>
        <translation>So lässt sich kein Client einrichten.</translation>
    </message>
    <message>
        <source>Check the pat&amp;hs</source>
        <translation>&amp;Pfade prüfen</translation>
    </message>
    <message>
        <source>Set &amp;up %1, %2</source>
        <extracomment>%1 is &quot;2 clients&quot;, %2 is &quot;16 paths&quot;</extracomment>
        <translation>%1, %2 ein&amp;richten</translation>
    </message>
    <message>
        <source>Nothing can be set up as it is.</source>
        <translation>So lässt sich nichts einrichten.</translation>
    </message>
    <message>
        <source>Nothing to change on the machines that answered.</source>
        <translation>Auf den Maschinen, die geantwortet haben, ist nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be made. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n Änderung wird vorgenommen. Noch ist nichts geändert.</numerusform>
            <numerusform>%n Änderungen werden vorgenommen. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that wait are planned when it is their turn, and may add to that.</source>
        <translation>Wartende Schritte werden geplant, wenn sie an der Reihe sind, und können weitere Änderungen bringen.</translation>
    </message>
    <message>
        <source>The plan could not be written to %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Der Plan ließ sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Plan speichern unter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan is not saved</source>
        <translation>Der Plan ist nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>%1: when a path is lost without a word, I/O on it may wait without end.</source>
        <translation>%1: Geht ein Pfad ohne ein Wort verloren, wartet I/O darauf unter Umständen ohne Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%1: when a path is lost without a word, I/O on it waits up to %n second(s).</source>
        <translation>
            <numerusform>%1: Geht ein Pfad ohne ein Wort verloren, wartet I/O darauf bis zu %n Sekunde.</numerusform>
            <numerusform>%1: Geht ein Pfad ohne ein Wort verloren, wartet I/O darauf bis zu %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a path is lost without a word, I/O may wait without end.</source>
        <translation>Geht ein Pfad ohne ein Wort verloren, wartet I/O unter Umständen ohne Ende.</translation>
    </message>
    <message>
        <source>When a path is lost without a word, I/O waits %1 to %2 seconds, then goes on over the others.</source>
        <extracomment>%1 and %2 are numbers of seconds</extracomment>
        <translation>Geht ein Pfad ohne ein Wort verloren, wartet I/O %1 bis %2 Sekunden und geht dann über die anderen weiter.</translation>
    </message>
    <message>
        <source>The timers of step C10 are not all in force on its sessions.</source>
        <translation>Die Zeitgrenzen von Schritt C10 gelten noch nicht auf allen Sitzungen.</translation>
    </message>
    <message>
        <source>Take everything back?</source>
        <translation>Alles zurücknehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this set-up has made are taken back, last first. The machines are then as they were before; whatever uses the LUNs loses them.</source>
        <translation>
            <numerusform>%n Änderung dieser Einrichtung wird zurückgenommen. Die Maschinen sind danach wie zuvor; was die LUNs verwendet, verliert sie.</numerusform>
            <numerusform>%n Änderungen dieser Einrichtung werden zurückgenommen, die letzte zuerst. Die Maschinen sind danach wie zuvor; was die LUNs verwendet, verliert sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zurück&amp;nehmen</numerusform>
            <numerusform>%n Änderungen zurück&amp;nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Save the site somewhere else.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>„%1“ lässt sich nicht schreiben. Die Anlage woanders speichern.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>There is no keychain here. The password is kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Das Kennwort wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The password of %1 on %2 is not known yet. Enter it.</source>
        <extracomment>%1 is an account, %2 a machine</extracomment>
        <translation>Das Kennwort von %1 auf %2 ist noch nicht bekannt. Es eingeben.</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <comment>appearance</comment>
        <translation>Wie der De&amp;sktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>appearance</comment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show only the first ones</source>
        <translation>Nur die ersten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems that are not shown yet</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>a strip on top of a page</comment>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>aktuelle Seite</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Twinrail sites (*.twinrail)</source>
        <translation>Twinrail-Anlagen (*.twinrail)</translation>
    </message>
    <message>
        <source>New set-up</source>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>Starting the lab …</source>
        <translation>Das Labor startet …</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <extracomment>%1 is the name of a lab world</extracomment>
        <translation>Labor: %1</translation>
    </message>
    <message>
        <source>%1 – Twinrail</source>
        <extracomment>%1 is the name of a set-up</extracomment>
        <translation>%1 – Twinrail</translation>
    </message>
    <message>
        <source>Setting up is not finished</source>
        <translation>Das Einrichten ist nicht beendet</translation>
    </message>
    <message>
        <source>Machines are being changed right now.</source>
        <translation>Gerade werden Maschinen geändert.</translation>
    </message>
    <message>
        <source>Machines are being changed right now; on %1, %2 of %3 changes are done.</source>
        <translation>Gerade werden Maschinen geändert; auf %1 sind %2 von %3 Änderungen erledigt.</translation>
    </message>
    <message>
        <source>If you stop, the change in hand is finished first. The journal keeps what was done, so that you can go on or take it back later.</source>
        <translation>Beim Stoppen wird die laufende Änderung zuerst beendet. Das Journal behält, was getan wurde; später lässt es sich fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Weiter einrichten</translation>
    </message>
    <message>
        <source>That cannot be opened</source>
        <translation>Das lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Save the site as</source>
        <translation>Anlage speichern unter</translation>
    </message>
    <message>
        <source>&amp;Picture of the paths</source>
        <translation>&amp;Bild der Pfade</translation>
    </message>
    <message>
        <source>&amp;Table of the paths</source>
        <translation>&amp;Tabelle der Pfade</translation>
    </message>
    <message>
        <source>&amp;Commands of this page</source>
        <translation>Be&amp;fehle dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <translation>&amp;Einrichtung</translation>
    </message>
    <message>
        <source>&amp;New set-up</source>
        <translation>&amp;Neue Einrichtung</translation>
    </message>
    <message>
        <source>&amp;Open a site …</source>
        <translation>Anlage ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Back to the s&amp;tart</source>
        <translation>Zurück zum S&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Twinrail</source>
        <translation>&amp;Über Twinrail</translation>
    </message>
    <message>
        <source>About Twinrail</source>
        <translation>Über Twinrail</translation>
    </message>
    <message>
        <source>Twinrail %1 sets up highly-available multipath iSCSI between a NexentaStor appliance and Linux clients, and proves it.</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Twinrail %1 richtet hochverfügbares Multipath-iSCSI zwischen einer NexentaStor-Appliance und Linux-Clients ein und weist es nach.</translation>
    </message>
    <message>
        <source>It follows the how-to “NexentaStor High-Availability iSCSI with Linux Clients”. Apache License 2.0.</source>
        <translation>Es folgt der Anleitung „NexentaStor High-Availability iSCSI with Linux Clients“. Apache License 2.0.</translation>
    </message>
    <message>
        <source>From an appliance and its clients to proved paths, step by step.</source>
        <translation>Von einer Appliance und ihren Clients zu nachgewiesenen Pfaden, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Go on with a set-up that was saved, or change it.</source>
        <translation>Eine gespeicherte Einrichtung fortsetzen oder ändern.</translation>
    </message>
    <message>
        <source>&amp;Check an existing set-up …</source>
        <translation>&amp;Vorhandene Einrichtung prüfen …</translation>
    </message>
    <message>
        <source>Compare what a site file wants with what is there. Changes nothing.</source>
        <translation>Vergleicht, was eine Anlagendatei wünscht, mit dem, was vorhanden ist. Ändert nichts.</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <extracomment>%1 is a site&apos;s name, %2 a date</extracomment>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Chec&amp;k only</source>
        <translation>Nur &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Try it in the lab</source>
        <translation>Im La&amp;bor ausprobieren</translation>
    </message>
    <message>
        <source>Simulated machines on this computer: nothing real is asked or changed.</source>
        <translation>Simulierte Maschinen auf diesem Computer: Nichts Echtes wird gefragt oder geändert.</translation>
    </message>
    <message>
        <source>What the &amp;lab shows:</source>
        <translation>Was das &amp;Labor zeigt:</translation>
    </message>
    <message>
        <source>&amp;Recent sites</source>
        <translation>&amp;Zuletzt verwendete Anlagen</translation>
    </message>
    <message>
        <source>The sites that you open stand here the next time.</source>
        <translation>Geöffnete Anlagen stehen beim nächsten Mal hier.</translation>
    </message>
    <message>
        <source>Compares only; changes nothing.</source>
        <translation>Vergleicht nur; ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Check only: changes nothing</source>
        <translation>Nur &amp;prüfen: Ändert nichts</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Anlage öffnen</translation>
    </message>
    <message>
        <source>Check an existing set-up</source>
        <translation>Vorhandene Einrichtung prüfen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The steps of the how-to that this page carries out</source>
        <translation>Die Schritte der Anleitung, die diese Seite ausführt</translation>
    </message>
    <message>
        <source>Back to the start screen. What was entered is kept.</source>
        <translation>Zurück zum Startbild. Was eingegeben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Read only: nothing is changed</source>
        <translation>Nur lesen: Nichts wird geändert</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Working out what has to change …</source>
        <translation>Nötige Änderungen werden ermittelt …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The portal %1 is on the appliance&apos;s network card %2, as another portal is.</source>
        <translation>Das Portal %1 liegt wie ein anderes auf der Netzwerkkarte %2 der Appliance.</translation>
    </message>
    <message>
        <source>Each portal is on a network card of the appliance of its own.</source>
        <translation>Jedes Portal liegt auf einer eigenen Netzwerkkarte der Appliance.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>unerwartet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>The client has found the target and is not logged in yet.</source>
        <translation>Der Client hat das Target gefunden und ist noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>Nothing of this path is on the client yet.</source>
        <translation>Auf dem Client ist von diesem Pfad noch nichts vorhanden.</translation>
    </message>
    <message>
        <source>The session is in recovery.</source>
        <translation>Die Sitzung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The site has no LUN yet.</source>
        <translation>Die Anlage hat noch keine LUN.</translation>
    </message>
    <message>
        <source>The client was not asked yet.</source>
        <translation>Der Client wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>The interface %1 is logged in, and the plan does not want it. Step C7 chooses what logs in.</source>
        <translation>Die Schnittstelle %1 ist angemeldet, obwohl der Plan das nicht will. Schritt C7 wählt, was sich anmeldet.</translation>
    </message>
    <message>
        <source>The disk %1 is a path of this LUN and belongs to no session that was planned.</source>
        <translation>Der Datenträger %1 ist ein Pfad dieser LUN und gehört zu keiner geplanten Sitzung.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The portal group %1 has no target: no path leads through it.</source>
        <translation>Die Portalgruppe %1 hat kein Target: Kein Pfad führt durch sie.</translation>
    </message>
    <message>
        <source>Add a target for it.</source>
        <translation>Ein Target für sie hinzufügen.</translation>
    </message>
    <message>
        <source>Tells what happens to the paths, as it happens, until it is interrupted. Changes nothing.</source>
        <translation>Meldet, was mit den Pfaden geschieht, sobald es geschieht, bis zum Abbruch. Ändert nichts.</translation>
    </message>
    <message>
        <source>Writes a report of the set-up as it is, and how it came to be. Changes nothing.</source>
        <translation>Schreibt einen Bericht über die Einrichtung, wie sie ist und wie es dazu kam. Ändert nichts.</translation>
    </message>
    <message>
        <source>Lab, apply, check, report and a second apply in one go.</source>
        <translation>Labor, apply, check, report und ein zweites apply in einem Zug.</translation>
    </message>
    <message>
        <source>How many clients the world “%1” has.</source>
        <translation>Wie viele Clients die Welt „%1“ hat.</translation>
    </message>
    <message>
        <source>How many LUNs the world “%1” has.</source>
        <translation>Wie viele LUNs die Welt „%1“ hat.</translation>
    </message>
    <message>
        <source>How many paths each of its LUNs has on each client.</source>
        <translation>Wie viele Pfade jede ihrer LUNs auf jedem Client hat.</translation>
    </message>
    <message>
        <source>How the result is printed: text, json, nagios or prometheus.</source>
        <translation>Wie das Ergebnis ausgegeben wird: text, json, nagios oder prometheus.</translation>
    </message>
    <message>
        <source>The folder that the report is written to; it must not be there yet.</source>
        <translation>Der Ordner, in den der Bericht geschrieben wird; er darf noch nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>Which of html, pdf, markdown and json, with commas between; all by default.</source>
        <translation>Welche von html, pdf, markdown und json, mit Kommas dazwischen; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>How much: summary, standard or full.</source>
        <translation>Wie viel: summary, standard oder full.</translation>
    </message>
    <message>
        <source>Who hands the report over.</source>
        <translation>Wer den Bericht übergibt.</translation>
    </message>
    <message>
        <source>Replace names, addresses and ids; what stands for what goes to a file of its own.</source>
        <translation>Namen, Adressen und IDs ersetzen; was wofür steht, kommt in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Also write what is left to do as shell scripts and as an Ansible playbook.</source>
        <translation>Zusätzlich schreiben, was noch zu tun ist: als Shell-Skripte und als Ansible-Playbook.</translation>
    </message>
    <message>
        <source>How often each client is asked; 10 seconds by default.</source>
        <translation>Wie oft jeder Client gefragt wird; ohne Angabe alle 10 Sekunden.</translation>
    </message>
    <message>
        <source>There is no format “%1”: text, json, nagios or prometheus.</source>
        <translation>Das Format „%1“ gibt es nicht: text, json, nagios oder prometheus.</translation>
    </message>
    <message>
        <source>The key to the replaced names is %1. Keep it apart from the report.</source>
        <translation>Was wofür steht, ist in %1. Getrennt vom Bericht aufbewahren.</translation>
    </message>
    <message>
        <source>Not exported for %1: %2 %3</source>
        <extracomment>%1 is a machine; then two sentences</extracomment>
        <translation>Für %1 nicht exportiert: %2 %3</translation>
    </message>
    <message>
        <source>There is no level of detail “%1”: summary, standard or full.</source>
        <translation>Die Ausführlichkeit „%1“ gibt es nicht: summary, standard oder full.</translation>
    </message>
    <message>
        <source>Result: %1. %2</source>
        <extracomment>%1 is a word such as &quot;as planned&quot;, %2 a sentence</extracomment>
        <translation>Ergebnis: %1. %2</translation>
    </message>
    <message>
        <source>
The picture of the paths: %1</source>
        <translation>
Das Bild der Pfade: %1</translation>
    </message>
    <message>
        <source>
== report</source>
        <translation>
== report</translation>
    </message>
    <message>
        <source>--interval takes seconds from %1 to %2.</source>
        <translation>--interval erwartet Sekunden von %1 bis %2.</translation>
    </message>
    <message>
        <source>A generated site, set up already: as many clients, LUNs and paths as you like.</source>
        <translation>Eine erzeugte Anlage, schon eingerichtet: mit beliebig vielen Clients, LUNs und Pfaden.</translation>
    </message>
    <message>
        <source>%1 is for the world “%2” alone: add “--world %2”.</source>
        <extracomment>%1 is an option such as --clients</extracomment>
        <translation>%1 gilt nur für die Welt „%2“: „--world %2“ ergänzen.</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <extracomment>%1 is an option such as --clients</extracomment>
        <translation>%1 erwartet eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Was gerade gezeigt wird</translation>
    </message>
    <message>
        <source>Alt+Left, Escape or Backspace</source>
        <translation>Alt+Links, Escape oder Rücktaste</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>Welche Tabelle gezeigt wird</translation>
    </message>
    <message>
        <source>The LUNs of this client</source>
        <translation>Die LUNs dieses Clients</translation>
    </message>
    <message>
        <source>&amp;LUNs</source>
        <translation>&amp;LUNs</translation>
    </message>
    <message>
        <source>All &amp;paths</source>
        <translation>Alle Pfa&amp;de</translation>
    </message>
    <message>
        <source>How this client is</source>
        <translation>Wie es um diesen Client steht</translation>
    </message>
    <message>
        <source>T&amp;ime line</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>&amp;Drift (%1)</source>
        <extracomment>differences from the site; %1 is a number</extracomment>
        <translation>Ab&amp;weichungen (%1)</translation>
    </message>
    <message>
        <source>&amp;Drift</source>
        <translation>Ab&amp;weichungen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of the how-to</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>Differences from the site</source>
        <translation>Abweichungen von der Anlage</translation>
    </message>
    <message>
        <source>What was found, and what was wanted</source>
        <translation>Was gefunden wurde und was gewünscht war</translation>
    </message>
    <message>
        <source>The selected difference</source>
        <translation>Die ausgewählte Abweichung</translation>
    </message>
    <message>
        <source>Select a difference to read it here.</source>
        <translation>Eine Abweichung auswählen, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Only what &amp;got worse</source>
        <translation>Nur &amp;Verschlechterungen</translation>
    </message>
    <message>
        <source>What has happened, the newest first</source>
        <translation>Was geschehen ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message>
        <source>all</source>
        <comment>kinds of events</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ar&amp;t:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>all</source>
        <comment>clients</comment>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n newer event(s) above</source>
        <translation>
            <numerusform>%n neueres Ereignis darüber</numerusform>
            <numerusform>%n neuere Ereignisse darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Select an event to read it here.</source>
        <translation>Ein Ereignis auswählen, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>How the clients are shown</source>
        <translation>Wie die Clients gezeigt werden</translation>
    </message>
    <message>
        <source>Sort &amp;again</source>
        <translation>Neu &amp;ordnen</translation>
    </message>
    <message>
        <source>Only what is not &amp;ok</source>
        <translation>Nur, was nicht o&amp;k ist</translation>
    </message>
    <message>
        <source>Sho&amp;w this client</source>
        <translation>Client &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Bi&amp;ld</translation>
    </message>
    <message>
        <source>As in the site</source>
        <comment>order</comment>
        <translation>Wie in der Anlage</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>order</comment>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Nothing moves by itself while you look at it.</source>
        <translation>Während des Betrachtens verschiebt sich nichts von selbst.</translation>
    </message>
    <message>
        <source>A client, an alias, a LUN&apos;s number</source>
        <translation>Ein Client, ein Alias, die Nummer einer LUN</translation>
    </message>
    <message>
        <source>O&amp;rder:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Fin&amp;den:</translation>
    </message>
    <message>
        <source>The selected LUN</source>
        <translation>Die ausgewählte LUN</translation>
    </message>
    <message>
        <source>Select a LUN on a client to read its state here; Return shows more of it.</source>
        <translation>Eine LUN auf einem Client auswählen, um hier ihren Zustand zu lesen; die Eingabetaste zeigt mehr davon.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>ages; %1 is a number</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Oldest answer: %1 ago, from %2.</source>
        <extracomment>%1 is an age (&quot;4 s&quot;), %2 a client</extracomment>
        <translation>Älteste Antwort: vor %1, von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) without an answer so far.</source>
        <translation>
            <numerusform>%n Client bisher ohne Antwort.</numerusform>
            <numerusform>%n Clients bisher ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) without an answer now.</source>
        <translation>
            <numerusform>%n Client derzeit ohne Antwort.</numerusform>
            <numerusform>%n Clients derzeit ohne Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1 ago.</source>
        <extracomment>%1 is an age (&quot;4 s&quot;)</extracomment>
        <translation>Hat vor %1 geantwortet.</translation>
    </message>
    <message>
        <source>Has not answered yet.</source>
        <translation>Hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>LUN %1 %2 on %3: %4 of %5 planned paths usable, %6</source>
        <extracomment>%1 is a LUN&apos;s number, %2 its alias, %3 a client, %4 and %5 are numbers of paths, %6 is a condition (&quot;degraded&quot;)</extracomment>
        <translation>LUN %1 %2 auf %3: %4 von %5 geplanten Pfaden brauchbar, %6</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the site, on %1 of the clients.</source>
        <extracomment>%1 is a number of clients</extracomment>
        <translation>
            <numerusform>%n Abweichung von der Anlage, auf %1 der Clients.</numerusform>
            <numerusform>%n Abweichungen von der Anlage, auf %1 der Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was checked differs from the site.</source>
        <translation>Nichts, was geprüft wurde, weicht von der Anlage ab.</translation>
    </message>
    <message>
        <source>Oldest check: %1 ago.</source>
        <extracomment>%1 is an age (&quot;3 min&quot;)</extracomment>
        <translation>Älteste Prüfung: vor %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) not yet checked for differences.</source>
        <translation>
            <numerusform>%n Client noch nicht auf Abweichungen geprüft.</numerusform>
            <numerusform>%n Clients noch nicht auf Abweichungen geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Back to set-&amp;up</source>
        <translation>Zur Einrichtun&amp;g</translation>
    </message>
    <message>
        <source>How this LUN is</source>
        <translation>Wie es um diese LUN steht</translation>
    </message>
    <message>
        <source>Clients and LUNs</source>
        <translation>Clients und LUNs</translation>
    </message>
    <message>
        <source>The site has no LUNs on any client.</source>
        <translation>Die Anlage hat auf keinem Client LUNs.</translation>
    </message>
    <message>
        <source>Nothing in the site matches the choice above.</source>
        <translation>Nichts in der Anlage entspricht der Auswahl oben.</translation>
    </message>
    <message>
        <source>LUN %1 %2: %3</source>
        <extracomment>%1 is a LUN&apos;s number, %2 its alias, %3 a condition (&quot;degraded&quot;)</extracomment>
        <translation>LUN %1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) worse than before.</source>
        <translation>
            <numerusform>%n LUN schlechter als zuvor.</numerusform>
            <numerusform>%n LUNs schlechter als zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ok again</source>
        <extracomment>of a notification; %1 is a site&apos;s name</extracomment>
        <translation>%1: wieder ok</translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) ok again.</source>
        <translation>
            <numerusform>%n LUN wieder ok.</numerusform>
            <numerusform>%n LUNs wieder ok.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a site&apos;s name, %2 a condition (&quot;degraded&quot;), %3 sentences with numbers of paths</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The paths of %1 from the clients over the rails to the LUNs: %2.</source>
        <extracomment>%1: name of the site; %2: &quot;8 of 16 paths active, 2 missing&quot;</extracomment>
        <translation>Die Pfade von %1 von den Clients über die Stränge zu den LUNs: %2.</translation>
    </message>
    <message>
        <source>Paths of %1</source>
        <translation>Pfade von %1</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Mar&amp;kdown</source>
        <translation>Mar&amp;kdown</translation>
    </message>
    <message>
        <source>&amp;JSON, for programs</source>
        <translation>&amp;JSON, für Programme</translation>
    </message>
    <message>
        <source>Summary: the result, what was wanted, what deviates</source>
        <translation>Zusammenfassung: das Ergebnis, was gewünscht war, was abweicht</translation>
    </message>
    <message>
        <source>Standard: everything for a hand-over</source>
        <translation>Standard: alles für eine Übergabe</translation>
    </message>
    <message>
        <source>Full: down to each command and the site file</source>
        <translation>Vollständig: bis zu jedem Befehl und der Anlagendatei</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>&amp;Mask names, addresses and ids, for readers outside</source>
        <translation>Namen, Adressen und IDs &amp;maskieren, für Leser außerhalb</translation>
    </message>
    <message>
        <source>Add s&amp;cripts and an Ansible playbook for what is left to do</source>
        <translation>Skripte und ein Ansible-Playbook &amp;beilegen für das, was noch zu tun ist</translation>
    </message>
    <message>
        <source>All machines are asked once more, so that the report shows what is there now. Nothing is changed, and no password gets into it.</source>
        <translation>Alle Maschinen werden noch einmal gefragt, damit der Bericht zeigt, was jetzt vorhanden ist. Nichts wird geändert, und kein Kennwort gelangt hinein.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Formate:</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>A&amp;usführlichkeit:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Eigener &amp;Name:</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann wegbleiben</translation>
    </message>
    <message>
        <source>&amp;Save the report</source>
        <translation>Bericht &amp;speichern</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Wählen, wo der Ordner angelegt wird</translation>
    </message>
    <message>
        <source>Where the folder of the report is made</source>
        <translation>Wo der Ordner des Berichts angelegt wird</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Ein Format wählen.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Einen Ordner nennen.</translation>
    </message>
    <message>
        <source>That folder is there already, and nothing is overwritten: name another.</source>
        <translation>Dieser Ordner ist schon vorhanden, und nichts wird überschrieben: Einen anderen nennen.</translation>
    </message>
    <message>
        <source>&amp;Watch the paths</source>
        <translation>Pfa&amp;de überwachen</translation>
    </message>
    <message>
        <source>Shows the state of every path, live, and tells when one is lost.</source>
        <translation>Zeigt den Zustand jedes Pfades, laufend, und meldet, wenn einer verloren geht.</translation>
    </message>
    <message>
        <source>Save a &amp;report …</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Asking the machines for the report …</source>
        <translation>Die Maschinen werden für den Bericht gefragt …</translation>
    </message>
    <message>
        <source>Stopped before the report was written.</source>
        <translation>Angehalten, bevor der Bericht geschrieben war.</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The report says: %1</source>
        <extracomment>%1 is a word such as &quot;as planned&quot;</extracomment>
        <translation>Der Bericht sagt: %1</translation>
    </message>
    <message>
        <source>%1 The report is in %2</source>
        <extracomment>%1 is a sentence, %2 a folder</extracomment>
        <translation>%1 Er liegt in %2</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Watch the paths of a site …</source>
        <translation>Pfa&amp;de einer Anlage überwachen …</translation>
    </message>
    <message>
        <source>The state of every path, live, with a message when one is lost. Changes nothing.</source>
        <translation>Der Zustand jedes Pfades, laufend, mit einer Meldung, wenn einer verloren geht. Ändert nichts.</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>Shows the state of every path, live; changes nothing.</source>
        <translation>Zeigt den Zustand jedes Pfades, laufend; ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Watch the paths: changes nothing</source>
        <translation>Pfa&amp;de überwachen: Ändert nichts</translation>
    </message>
    <message>
        <source>Watch the paths of a site</source>
        <translation>Pfade einer Anlage überwachen</translation>
    </message>
    <message>
        <source>Stopped while logging in to %1.</source>
        <translation>Angehalten beim Anmelden an %1.</translation>
    </message>
    <message>
        <source>%1 does not answer to the login: see whether it still works, then try again.</source>
        <translation>%1 antwortet nicht auf die Anmeldung: nachsehen, ob die Maschine noch arbeitet, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>No command is being followed on %1.</source>
        <translation>Auf %1 wird nichts mitgehört.</translation>
    </message>
    <message>
        <source>%1 no longer tells what happens there: see what was said.</source>
        <translation>%1 meldet nicht mehr, was dort geschieht: siehe die Meldung.</translation>
    </message>
    <message>
        <source>The lab can have 1 to %1 clients, not %2.</source>
        <translation>Das Labor kann 1 bis %1 Clients haben, nicht %2.</translation>
    </message>
    <message>
        <source>The lab can have 1 to %1 LUNs, not %2.</source>
        <translation>Das Labor kann 1 bis %1 LUNs haben, nicht %2.</translation>
    </message>
    <message>
        <source>Each LUN of the lab can have 2, 4, 6 or 8 paths, half of them on each rail; %1 is none of these.</source>
        <translation>Jede LUN des Labors kann 2, 4, 6 oder 8 Pfade haben, die Hälfte davon auf jedem Strang; %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Multipath iSCSI: %1</source>
        <translation>Multipath-iSCSI: %1</translation>
    </message>
    <message>
        <source>Set-up report for the appliance %1, %2</source>
        <extracomment>%1: appliance, %2: when the report was made</extracomment>
        <translation>Bericht über die Einrichtung für die Appliance %1, %2</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as BCP 47 writes it, for example &quot;de&quot;.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1: %2. %3, Twinrail %4</source>
        <extracomment>%1: site, %2: result in a word, %3: when the report was made, %4: version</extracomment>
        <translation>%1: %2. %3, Twinrail %4</translation>
    </message>
    <message>
        <source>All steps went through as planned</source>
        <translation>Alle Schritte sind wie geplant durchgelaufen</translation>
    </message>
    <message>
        <source>A step went through, but something is missing: see its lines that begin with FAILED.</source>
        <translation>Ein Schritt ist durchgelaufen, aber etwas fehlt: siehe seine Zeilen, die mit FAILED beginnen.</translation>
    </message>
    <message>
        <source>%1 is not in the inventory: “%2” or “%3” cannot stand there.</source>
        <extracomment>%1: a client, %2: its address, %3: the account</extracomment>
        <translation>%1 ist nicht im Inventar: „%2“ oder „%3“ kann dort nicht stehen.</translation>
    </message>
    <message>
        <source>Correct the address or the account of this client in the site, or use its script.</source>
        <translation>In der Anlage die Adresse oder das Konto dieses Clients korrigieren oder sein Skript verwenden.</translation>
    </message>
    <message>
        <source>The clients of the site %1, exported by Twinrail on %2.</source>
        <extracomment>%1: a site, %2: date and time</extracomment>
        <translation>Die Clients der Anlage %1, exportiert von Twinrail am %2.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>ssh must know the host keys beforehand. Get them with ssh-keyscan and compare what ssh-keygen -lf says with the fingerprints that stand here behind each client: a site holds no more than these.</source>
        <translation>ssh muss die Host-Schlüssel vorher kennen. Sie mit ssh-keyscan holen und das, was ssh-keygen -lf sagt, mit den Fingerabdrücken vergleichen, die hier hinter jedem Client stehen: Mehr als diese enthält eine Anlage nicht.</translation>
    </message>
    <message>
        <source>Not in here: %1</source>
        <translation>Nicht enthalten: %1</translation>
    </message>
    <message>
        <source>Each step is a task that runs the client&apos;s own script (files/) with that step. It needs no Python there. A second run reports no change.</source>
        <translation>Jeder Schritt ist ein Task, der das eigene Skript des Clients (files/) mit diesem Schritt ausführt. Python ist dort nicht nötig. Ein zweiter Lauf meldet keine Änderung.</translation>
    </message>
    <message>
        <source>The steps of this client</source>
        <translation>Die Schritte dieses Clients</translation>
    </message>
    <message>
        <source>%1 is not exported: the identity of a LUN is known only when the appliance has made it.</source>
        <translation>%1 wird nicht exportiert: Die Identität einer LUN ist erst bekannt, wenn die Appliance sie angelegt hat.</translation>
    </message>
    <message>
        <source>Set up the appliance first (N1–N5).</source>
        <translation>Zuerst die Appliance einrichten (N1–N5).</translation>
    </message>
    <message>
        <source>%1 is not exported: the change “%2” touches a line with a password.</source>
        <translation>%1 wird nicht exportiert: Die Änderung „%2“ berührt eine Zeile mit einem Kennwort.</translation>
    </message>
    <message>
        <source>Let Twinrail make this change, then export again.</source>
        <translation>Diese Änderung Twinrail überlassen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 is not exported: a script cannot tell whether the change “%2” is done already.</source>
        <translation>%1 wird nicht exportiert: Ein Skript kann nicht erkennen, ob die Änderung „%2“ schon erledigt ist.</translation>
    </message>
    <message>
        <source>%1 is not exported: the change “%2” needs %3, and nothing in the plan asks for that.</source>
        <extracomment>%1: a client, %2: a change, %3: what it needs</extracomment>
        <translation>%1 wird nicht exportiert: Die Änderung „%2“ benötigt %3, und nichts im Plan fragt danach.</translation>
    </message>
    <message>
        <source>%1 is not exported, since nothing can be planned for it: %2</source>
        <extracomment>%1: a client, %2: a sentence</extracomment>
        <translation>%1 wird nicht exportiert, weil sich dafür nichts planen lässt: %2</translation>
    </message>
    <message>
        <source>Put that right, then export again.</source>
        <translation>Das in Ordnung bringen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>%1: the steps %2 are left out: %3.</source>
        <extracomment>%1: a client, %2: ids of steps, %3: why</extracomment>
        <translation>%1: Die Schritte %2 sind ausgelassen: %3.</translation>
    </message>
    <message>
        <source>Run what is exported, then export again after the packages are installed.</source>
        <translation>Das Exportierte ausführen, dann erneut exportieren, sobald die Pakete installiert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 are not in the export: only clients are.</source>
        <extracomment>%1: the appliance</extracomment>
        <translation>
            <numerusform>%n Änderung an %1 ist nicht im Export enthalten: nur die der Clients.</numerusform>
            <numerusform>%n Änderungen an %1 sind nicht im Export enthalten: nur die der Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unplanned session of %1 to %2 stays: a disk of it is mounted or has no other usable path. Log it out by hand once nobody uses that disk.</source>
        <translation>Die ungeplante Sitzung von %1 zu %2 bleibt: Ein Datenträger von ihr ist eingehängt oder hat keinen anderen brauchbaren Pfad. Sie von Hand abmelden, sobald niemand diesen Datenträger mehr verwendet.</translation>
    </message>
    <message>
        <source>%1 is not there with %2 bytes, or a direct read fails.</source>
        <translation>%1 ist nicht mit %2 Byte vorhanden, oder direktes Lesen schlägt fehl.</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Dies als root ausführen.</translation>
    </message>
    <message>
        <source>This file is not as it was when this script was made; it was left alone. Plan and export again:</source>
        <translation>Diese Datei ist nicht mehr so, wie sie beim Erstellen dieses Skripts war; sie blieb unberührt. Neu planen und exportieren:</translation>
    </message>
    <message>
        <source>This failed, or its commands reported success and it is still not done:</source>
        <translation>Dies ist gescheitert, oder seine Befehle haben Erfolg gemeldet und es ist trotzdem nicht erledigt:</translation>
    </message>
    <message>
        <source>Left out, since an answer that it needs is missing:</source>
        <translation>Ausgelassen, weil eine benötigte Antwort fehlt:</translation>
    </message>
    <message>
        <source>Stopped here. Put it right, then run this script again: what is done already is not done twice.</source>
        <translation>Hier angehalten. Das in Ordnung bringen, dann dieses Skript erneut ausführen: Was schon erledigt ist, wird nicht noch einmal getan.</translation>
    </message>
    <message>
        <source>The sessions are not those for which this script was made. Plan and export again.</source>
        <translation>Die Sitzungen sind nicht die, für die dieses Skript erstellt wurde. Neu planen und exportieren.</translation>
    </message>
    <message>
        <source>Runbook for the clients of the site %1, exported by Twinrail on %2.</source>
        <extracomment>%1: a site, %2: date and time</extracomment>
        <translation>Runbook für die Clients der Anlage %1, exportiert von Twinrail am %2.</translation>
    </message>
    <message>
        <source>Copy each script to its client and run it there as root.</source>
        <translation>Jedes Skript auf seinen Client kopieren und dort als root ausführen.</translation>
    </message>
    <message>
        <source>Not in here:</source>
        <translation>Nicht enthalten:</translation>
    </message>
    <message>
        <source>This is not %1: its NICs and addresses are %2. Nothing was changed.</source>
        <extracomment>%1: a client, %2: NICs with their addresses</extracomment>
        <translation>Das ist nicht %1: Dessen Netzwerkkarten und Adressen sind %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Multipath iSCSI on %1 for the site %2, exported by Twinrail on %3.</source>
        <extracomment>%1: a client, %2: a site, %3: date and time</extracomment>
        <translation>Multipath-iSCSI auf %1 für die Anlage %2, exportiert von Twinrail am %3.</translation>
    </message>
    <message>
        <source>Run it as root on %1; with the ids of steps behind its name it does these alone.</source>
        <translation>Auf %1 als root auszuführen; mit IDs von Schritten hinter dem Namen führt es nur diese aus.</translation>
    </message>
    <message>
        <source>It does what the plan says and nothing else, in the order of the plan. What is done already is not done again, so it may be run twice. It ends with 0 when all is as planned, with 1 where it had to stop, with 3 when it went through but something is missing.</source>
        <translation>Es tut, was der Plan sagt, und nichts anderes, in der Reihenfolge des Plans. Was schon erledigt ist, wird nicht noch einmal getan; es darf also zweimal ausgeführt werden. Es endet mit 0, wenn alles wie geplant ist, mit 1, wo es anhalten musste, mit 3, wenn es durchgelaufen ist, aber etwas fehlt.</translation>
    </message>
    <message>
        <source>It holds for the machine as it was then: a file that somebody changed since is left alone, and that is said. Undo is Twinrail&apos;s: this script keeps no journal.</source>
        <translation>Es gilt für die Maschine, wie sie damals war: Eine Datei, die seitdem jemand geändert hat, bleibt unberührt, und das wird gemeldet. Zurücknehmen kann nur Twinrail: Dieses Skript führt kein Journal.</translation>
    </message>
    <message numerus="yes">
        <source>Before it, %n change(s) have to be made on %1 (N1–N5).</source>
        <extracomment>%1: the appliance</extracomment>
        <translation>
            <numerusform>Davor ist %n Änderung auf %1 vorzunehmen (N1–N5).</numerusform>
            <numerusform>Davor sind %n Änderungen auf %1 vorzunehmen (N1–N5).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in here: %1 (%2). Export again after the packages are installed.</source>
        <extracomment>%1: ids of steps, %2: why</extracomment>
        <translation>Nicht enthalten: %1 (%2). Erneut exportieren, sobald die Pakete installiert sind.</translation>
    </message>
    <message>
        <source>There is no such step in this script:</source>
        <translation>Diesen Schritt gibt es in diesem Skript nicht:</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is overwritten. Choose another folder.</source>
        <translation>%1 ist schon vorhanden, und nichts wird überschrieben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Runbook and playbook need the real names and addresses: export them without a mask.</source>
        <translation>Runbook und Playbook brauchen die echten Namen und Adressen: Sie ohne Maskierung exportieren.</translation>
    </message>
    <message>
        <source>There is no report format “%1”: %2.</source>
        <translation>Das Berichtsformat „%1“ gibt es nicht: %2.</translation>
    </message>
    <message>
        <source>%1 report %2</source>
        <extracomment>A folder. %1: site, %2: date and time as digits</extracomment>
        <translation>%1 Bericht %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page number and the number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Das PDF ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The PDF could not be given its bookmarks.</source>
        <translation>Das PDF ließ sich nicht mit seinen Lesezeichen versehen.</translation>
    </message>
    <message>
        <source>%1 of %2 planned paths are active; %3 checked.</source>
        <extracomment>%1 of %2 paths; %3: &quot;16 LUNs on clients&quot;, the number that was checked</extracomment>
        <translation>%1 von %2 geplanten Pfaden sind aktiv; geprüft: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n LUN(s) on clients</source>
        <translation>
            <numerusform>%n LUN auf Clients</numerusform>
            <numerusform>%n LUNs auf Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>An undo was begun and has not ended (%1). %2</source>
        <translation>Ein Zurücknehmen wurde begonnen und ist nicht beendet (%1). %2</translation>
    </message>
    <message>
        <source>The last run was not finished (%1). %2</source>
        <translation>Der letzte Lauf wurde nicht beendet (%1). %2</translation>
    </message>
    <message>
        <source>In the last run something failed or was left out (%1). %2</source>
        <translation>Im letzten Lauf ist etwas gescheitert oder wurde ausgelassen (%1). %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended, with something failed or left out</source>
        <translation>beendet, aber etwas ist gescheitert oder wurde ausgelassen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not taken back completely</source>
        <translation>nicht vollständig zurückgenommen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>vorgenommen</translation>
    </message>
    <message>
        <source>failed first, made later</source>
        <translation>zuerst gescheitert, später vorgenommen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>ließ sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Ping of full size from %1 to %2</source>
        <extracomment>%1: network card, %2: address of a portal</extracomment>
        <translation>Ping voller Größe von %1 zu %2</translation>
    </message>
    <message>
        <source>Ping from %1 to %2</source>
        <translation>Ping von %1 zu %2</translation>
    </message>
    <message>
        <source>Paths of LUN %1</source>
        <translation>Pfade der LUN %1</translation>
    </message>
    <message numerus="yes">
        <source>%n active path(s)</source>
        <translation>
            <numerusform>%n aktiver Pfad</numerusform>
            <numerusform>%n aktive Pfade</numerusform>
        </translation>
    </message>
    <message>
        <source>4 KiB, from a device of %1</source>
        <translation>4 KiB, von einem Gerät mit %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>read, %1</source>
        <translation>gelesen, %1</translation>
    </message>
    <message>
        <source>not readable, %1</source>
        <translation>nicht lesbar, %1</translation>
    </message>
    <message>
        <source>Measured %1</source>
        <translation>Gemessen am %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Acceptance tests</source>
        <translation>Abnahmeprüfungen</translation>
    </message>
    <message>
        <source>A failover test, where a path is cut on purpose while I/O runs, is not among them.</source>
        <translation>Eine Failover-Probe, bei der unter laufendem I/O absichtlich ein Pfad getrennt wird, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Failed or interrupted</source>
        <translation>Gescheitert oder unterbrochen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The steps of this run</source>
        <translation>Die Schritte dieses Laufs</translation>
    </message>
    <message>
        <source>What it sets up</source>
        <translation>Was er einrichtet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was changed on %1</source>
        <translation>Was auf %1 geändert wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf vom %1</translation>
    </message>
    <message>
        <source>What failed or was left out:</source>
        <translation>Was gescheitert ist oder ausgelassen wurde:</translation>
    </message>
    <message>
        <source>Settings that were changed</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>No run of Twinrail is recorded beside the site file, so nothing is known of earlier settings.</source>
        <translation>Neben der Anlagendatei ist kein Lauf von Twinrail aufgezeichnet, daher ist über frühere Einstellungen nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The rules for a site, and the assumptions A1 to A10 of the how-to, each as a question to the machines.</source>
        <translation>Die Regeln für eine Anlage und die Annahmen A1 bis A10 der Anleitung, jede als Frage an die Maschinen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is as it should be</source>
        <translation>Was so ist, wie es sein soll</translation>
    </message>
    <message>
        <source>%1, run of %2</source>
        <extracomment>%1: machine, %2: when a run began</extracomment>
        <translation>%1, Lauf vom %2</translation>
    </message>
    <message>
        <source>Appendix: exact commands and calls</source>
        <translation>Anhang: die genauen Befehle und Aufrufe</translation>
    </message>
    <message>
        <source>No run is recorded beside the site file.</source>
        <translation>Neben der Anlagendatei ist kein Lauf aufgezeichnet.</translation>
    </message>
    <message>
        <source>The appliance %1, the clients %2, %3</source>
        <extracomment>%1: appliance, %2: clients by name, %3: &quot;4 LUNs&quot;</extracomment>
        <translation>Die Appliance %1, die Clients %2, %3</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>everything, down to each command</source>
        <translation>alles, bis zu jedem Befehl</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>What differs from the site</source>
        <translation>Was von der Anlage abweicht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Known deviations</source>
        <translation>Bekannte Abweichungen</translation>
    </message>
    <message>
        <source>Not every machine could be asked: what differs on the others is not known.</source>
        <translation>Nicht jede Maschine ließ sich abfragen: Was auf den anderen abweicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing differs from the site on the machines that were asked (%1).</source>
        <extracomment>%1: &quot;2 clients&quot;</extracomment>
        <translation>Auf den abgefragten Maschinen weicht nichts von der Anlage ab (%1).</translation>
    </message>
    <message>
        <source>Apply would change this. Whoever accepts a difference signs for it.</source>
        <translation>Apply würde dies ändern. Wer eine Abweichung akzeptiert, unterschreibt dafür.</translation>
    </message>
    <message>
        <source>The paths from the clients %1 to the appliance %2. %3 of %4 planned paths are active; the tables of the paths say the same in words.</source>
        <extracomment>%1: clients by name, %2: appliance, %3 of %4 paths are active</extracomment>
        <translation>Die Pfade von den Clients %1 zur Appliance %2. %3 von %4 geplanten Pfaden sind aktiv; die Tabellen der Pfade sagen dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>without end: a timer is off</source>
        <translation>ohne Ende: Eine Zeitgrenze ist aus</translation>
    </message>
    <message>
        <source>As the timers in force have it</source>
        <translation>Nach den geltenden Zeitgrenzen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>When a path is lost</source>
        <translation>Wenn ein Pfad verloren geht</translation>
    </message>
    <message>
        <source>The I/O on a path that is lost without a word stands still this long, then goes on along the others. It is computed from the timers, not measured.</source>
        <translation>So lange steht das I/O auf einem Pfad still, der ohne Meldung verloren geht; dann läuft es über die anderen weiter. Dies ist aus den Zeitgrenzen berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Planned, at least</source>
        <translation>Geplant, mindestens</translation>
    </message>
    <message>
        <source>Planned, at most</source>
        <translation>Geplant, höchstens</translation>
    </message>
    <message>
        <source>Without any path, I/O is held for</source>
        <translation>Ohne jeden Pfad wird I/O gehalten für</translation>
    </message>
    <message>
        <source>rail-pinned: each interface logs in to the portals of its own rail</source>
        <translation>stranggebunden: Jede Schnittstelle meldet sich an den Portalen ihres eigenen Strangs an</translation>
    </message>
    <message>
        <source>full mesh: every interface logs in to every portal</source>
        <translation>Vollvermaschung: Jede Schnittstelle meldet sich an jedem Portal an</translation>
    </message>
    <message>
        <source>custom: the listed pairs of interface and portal</source>
        <translation>eigene Auswahl: die aufgeführten Paare aus Schnittstelle und Portal</translation>
    </message>
    <message>
        <source>Path plan</source>
        <translation>Pfadplan</translation>
    </message>
    <message>
        <source>Expected sessions</source>
        <translation>Erwartete Sitzungen</translation>
    </message>
    <message>
        <source>Expected paths of each LUN on each client</source>
        <translation>Erwartete Pfade jeder LUN auf jedem Client</translation>
    </message>
    <message>
        <source>Expected paths in all</source>
        <translation>Erwartete Pfade insgesamt</translation>
    </message>
    <message>
        <source>A path is given up after</source>
        <translation>Ein Pfad wird aufgegeben nach</translation>
    </message>
    <message>
        <source>A silent portal is asked every</source>
        <translation>Ein stilles Portal wird gefragt alle</translation>
    </message>
    <message>
        <source>and must answer within</source>
        <translation>und muss antworten innerhalb von</translation>
    </message>
    <message>
        <source>I/O is held without any path for</source>
        <translation>Ohne jeden Pfad wird I/O gehalten für</translation>
    </message>
    <message>
        <source>Planned sessions</source>
        <translation>Geplante Sitzungen</translation>
    </message>
    <message>
        <source>What was planned</source>
        <translation>Was geplant war</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>Programmierschnittstelle</translation>
    </message>
    <message>
        <source>Appliance %1</source>
        <translation>Appliance %1</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <translation>Die Maschine ließ sich nicht abfragen: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>nicht online</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>nothing that was planned</source>
        <translation>nichts Geplantes</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>Eingerichtet als</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Network cards</source>
        <translation>Netzwerkkarten</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>down</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Packages and services</source>
        <translation>Pakete und Dienste</translation>
    </message>
    <message>
        <source>Version or state</source>
        <translation>Version oder Zustand</translation>
    </message>
    <message>
        <source>%1; at boot: %2</source>
        <extracomment>%1: &quot;running&quot; or &quot;stopped&quot;, %2: when a service starts, in the words of the client</extracomment>
        <translation>%1; beim Systemstart: %2</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Die Maschine wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>From the volume on the appliance to the name on the clients. GUID and WWID are the same number, as the appliance and as Linux write it.</source>
        <translation>Vom Volume auf der Appliance bis zum Namen auf den Clients. GUID und WWID sind dieselbe Nummer, in der Schreibweise der Appliance und in der von Linux.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 of %2 paths are active; %3: the result in a word</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Active of planned paths, LUN %1 to %2</source>
        <translation>Aktive von geplanten Pfaden, LUN %1 bis %2</translation>
    </message>
    <message>
        <source>LUN %1</source>
        <translation>LUN %1</translation>
    </message>
    <message>
        <source>Paths by state</source>
        <translation>Pfade nach Zustand</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Jeder Pfad</translation>
    </message>
    <message>
        <source>Paths that are not active</source>
        <translation>Pfade, die nicht aktiv sind</translation>
    </message>
    <message>
        <source>session alone</source>
        <translation>nur die Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>All of the %n path(s) are active.</source>
        <translation>
            <numerusform>%n Pfad, und er ist aktiv.</numerusform>
            <numerusform>Alle %n Pfade sind aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appendix: the site file</source>
        <translation>Anhang: die Anlagendatei</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Nicht wie geplant</translation>
    </message>
    <message>
        <source>Clients that answered</source>
        <translation>Clients, die geantwortet haben</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Rules and assumptions</source>
        <translation>Regeln und Annahmen</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Paths that nobody planned</source>
        <translation>Pfade, die niemand geplant hat</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>Aufgezeichnete Läufe</translation>
    </message>
    <message>
        <source>Changes that were made</source>
        <translation>Vorgenommene Änderungen</translation>
    </message>
    <message>
        <source>Changes that failed</source>
        <translation>Gescheiterte Änderungen</translation>
    </message>
    <message>
        <source>Changes that were taken back</source>
        <translation>Zurückgenommene Änderungen</translation>
    </message>
    <message>
        <source>LUNs that are not as planned</source>
        <translation>LUNs, die nicht wie geplant sind</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>First thing to do: %1</source>
        <translation>Zuerst zu tun: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more LUN(s), see the paths.</source>
        <translation>
            <numerusform>… und %n weitere LUN, siehe die Pfade.</numerusform>
            <numerusform>… und %n weitere LUNs, siehe die Pfade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is taken back together with everything stored there since.</source>
        <extracomment>%1: machine, %2: the change, &quot;Create the zvol …&quot;</extracomment>
        <translation>%1: „%2“ wird zurückgenommen, zusammen mit allem, was seitdem dort gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1: “%2” left nothing behind that could be taken back.</source>
        <extracomment>%1: machine, %2: the change</extracomment>
        <translation>%1: „%2“ hat nichts hinterlassen, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>How to take it back</source>
        <translation>Wie es sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>There is nothing to take back: no recorded change is in force.</source>
        <translation>Es gibt nichts zurückzunehmen: Keine aufgezeichnete Änderung ist in Kraft.</translation>
    </message>
    <message>
        <source>Stop what uses the LUNs and unmount them, then run this in the folder of the site file, in this order:</source>
        <translation>Anhalten, was die LUNs verwendet, und sie aushängen, dann im Ordner der Anlagendatei dies ausführen, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Undo takes back the last change first, on the clients side by side and then on the appliance. It leaves alone what is in use and what somebody else changed since, and says so.</source>
        <translation>Undo nimmt die letzte Änderung zuerst zurück, auf den Clients nebeneinander und danach auf der Appliance. Was in Gebrauch ist und was seitdem jemand anders geändert hat, bleibt unberührt und wird gemeldet.</translation>
    </message>
    <message>
        <source>What to know before:</source>
        <translation>Was vorher zu wissen ist:</translation>
    </message>
    <message>
        <source>%1: %2 Settle that, then apply again, or take the run back: twinrail undo %3</source>
        <extracomment>%1: machine and step, %2: what went wrong, %3: file name of a journal</extracomment>
        <translation>%1: %2 Das klären, dann erneut anwenden oder den Lauf zurücknehmen: twinrail undo %3</translation>
    </message>
    <message>
        <source>Apply again to finish the run, or take it back: twinrail undo %1</source>
        <translation>Erneut anwenden, um den Lauf zu beenden, oder ihn zurücknehmen: twinrail undo %1</translation>
    </message>
    <message>
        <source>%1, LUN %2: %3</source>
        <extracomment>%1: client, %2: number of a LUN, %3: why it is not as planned</extracomment>
        <translation>%1, LUN %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1: network card, %2: portal, %3: why that path is not usable</extracomment>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message>
        <source>nothing; everything that was checked is as planned.</source>
        <translation>nichts; alles, was geprüft wurde, ist wie geplant.</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>Nothing was heard of the client since %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Vom Client war seit %1 nichts zu hören.</translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n times within five minutes.</source>
        <translation>
            <numerusform>Er kam oder ging %n Mal innerhalb von fünf Minuten.</numerusform>
            <numerusform>Er kam oder ging %n Mal innerhalb von fünf Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The appliance was not asked yet.</source>
        <translation>Die Appliance wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>last path</source>
        <translation>letzter Pfad</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Run the set-up again: step %1 puts it right.</source>
        <translation>Das Einrichten erneut ausführen: Schritt %1 bringt es in Ordnung.</translation>
    </message>
    <message>
        <source>%1: its package is not installed</source>
        <extracomment>%1: a part of the set-up, &quot;Timers&quot;</extracomment>
        <translation>%1: Das Paket dafür ist nicht installiert</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>In reach again</source>
        <translation>Wieder erreichbar</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1 lost the path %2.</source>
        <extracomment>%1: client, %2: NIC and portal (&quot;eth2 → 10.10.9.90:3260&quot;), %3: number, %4: alias; the same in all sentences about a path</extracomment>
        <translation>LUN %3 (%4) auf %1 hat den Pfad %2 verloren.</translation>
    </message>
    <message>
        <source>%1 lost the session %2.</source>
        <extracomment>%1: client, %2: NIC and portal; the same in all sentences about a session</extracomment>
        <translation>%1 hat die Sitzung %2 verloren.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1 does not have the path %2.</source>
        <translation>LUN %3 (%4) auf %1 hat den Pfad %2 nicht.</translation>
    </message>
    <message>
        <source>%1 does not have the session %2.</source>
        <translation>%1 hat die Sitzung %2 nicht.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1: the path %2 comes and goes.</source>
        <translation>LUN %3 (%4) auf %1: Der Pfad %2 kommt und geht.</translation>
    </message>
    <message>
        <source>%1: the session %2 comes and goes.</source>
        <translation>%1: Die Sitzung %2 kommt und geht.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1 has a path that nobody planned, %2.</source>
        <translation>LUN %3 (%4) auf %1 hat einen Pfad, den niemand geplant hat, %2.</translation>
    </message>
    <message>
        <source>%1 has a session that nobody planned, %2.</source>
        <translation>%1 hat eine Sitzung, die niemand geplant hat, %2.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1: it is not known whether %2 works.</source>
        <translation>LUN %3 (%4) auf %1: Es ist nicht bekannt, ob %2 funktioniert.</translation>
    </message>
    <message>
        <source>%1: it is not known whether the session %2 works.</source>
        <translation>%1: Es ist nicht bekannt, ob die Sitzung %2 funktioniert.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1 has the path %2 again.</source>
        <translation>LUN %3 (%4) auf %1 hat den Pfad %2 wieder.</translation>
    </message>
    <message>
        <source>%1 has the session %2 again.</source>
        <translation>%1 hat die Sitzung %2 wieder.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1: the path %2 is steady again.</source>
        <translation>LUN %3 (%4) auf %1: Der Pfad %2 ist wieder stabil.</translation>
    </message>
    <message>
        <source>%1: the session %2 is steady again.</source>
        <translation>%1: Die Sitzung %2 ist wieder stabil.</translation>
    </message>
    <message>
        <source>LUN %3 (%4) on %1: the path that nobody planned, %2, is gone.</source>
        <translation>LUN %3 (%4) auf %1: Der Pfad, den niemand geplant hat, %2, ist weg.</translation>
    </message>
    <message>
        <source>%1: the session that nobody planned, %2, is gone.</source>
        <translation>%1: Die Sitzung, die niemand geplant hat, %2, ist weg.</translation>
    </message>
    <message>
        <source>LUN %2 (%3) on %1 has no usable path.</source>
        <extracomment>%1: client, %2: number, %3: alias; the same in all sentences about a LUN</extracomment>
        <translation>LUN %2 (%3) auf %1 hat keinen brauchbaren Pfad.</translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has one of %n planned paths left: the next loss stops its I/O.</source>
        <extracomment>%n: number of planned paths</extracomment>
        <translation>
            <numerusform>LUN %2 (%3) auf %1 hat noch einen von %n geplantem Pfad: Der nächste Verlust hält ihr I/O an.</numerusform>
            <numerusform>LUN %2 (%3) auf %1 hat noch einen von %n geplanten Pfaden: Der nächste Verlust hält ihr I/O an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has %4 of %n planned paths.</source>
        <extracomment>%4: number of usable paths; %n: number of planned paths</extracomment>
        <translation>
            <numerusform>LUN %2 (%3) auf %1 hat %4 von %n geplantem Pfad.</numerusform>
            <numerusform>LUN %2 (%3) auf %1 hat %4 von %n geplanten Pfaden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has all its paths, and %n of them come and go.</source>
        <translation>
            <numerusform>LUN %2 (%3) auf %1 hat alle ihre Pfade, und %n davon kommt und geht.</numerusform>
            <numerusform>LUN %2 (%3) auf %1 hat alle ihre Pfade, und %n davon kommen und gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has all its paths, and %n that nobody planned.</source>
        <translation>
            <numerusform>LUN %2 (%3) auf %1 hat alle ihre Pfade und %n, den niemand geplant hat.</numerusform>
            <numerusform>LUN %2 (%3) auf %1 hat alle ihre Pfade und %n, die niemand geplant hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what paths LUN %2 (%3) on %1 has.</source>
        <translation>Es ist nicht bekannt, welche Pfade LUN %2 (%3) auf %1 hat.</translation>
    </message>
    <message numerus="yes">
        <source>LUN %2 (%3) on %1 has all its %n planned paths.</source>
        <translation>
            <numerusform>LUN %2 (%3) auf %1 hat ihren %n geplanten Pfad.</numerusform>
            <numerusform>LUN %2 (%3) auf %1 hat alle ihre %n geplanten Pfade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n LUNs have no usable path.</source>
        <extracomment>%1: client, %n: number of LUNs; the same in all sentences about a client</extracomment>
        <translation>
            <numerusform>%1: %n LUN hat keinen brauchbaren Pfad.</numerusform>
            <numerusform>%1: %n LUNs haben keinen brauchbaren Pfad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n LUNs have one path left.</source>
        <translation>
            <numerusform>%1: %n LUN hat noch einen Pfad.</numerusform>
            <numerusform>%1: %n LUNs haben noch einen Pfad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n LUNs have fewer paths than planned.</source>
        <translation>
            <numerusform>%1: %n LUN hat weniger Pfade als geplant.</numerusform>
            <numerusform>%1: %n LUNs haben weniger Pfade als geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: paths come and go.</source>
        <translation>%1: Pfade kommen und gehen.</translation>
    </message>
    <message>
        <source>%1 has paths that nobody planned.</source>
        <translation>%1: Es ist mehr da, als geplant war.</translation>
    </message>
    <message>
        <source>%1: it is not known what paths it has, since it could not be asked.</source>
        <translation>%1: Es ist nicht bekannt, welche Pfade es gibt, weil sich der Client nicht abfragen ließ.</translation>
    </message>
    <message>
        <source>%1: it is not known what paths it has. The last answer is from %2.</source>
        <extracomment>%2: date and time</extracomment>
        <translation>%1: Es ist nicht bekannt, welche Pfade es gibt. Die letzte Meldung ist von %2.</translation>
    </message>
    <message>
        <source>%1: not checked yet.</source>
        <translation>%1: noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1: all is as planned.</source>
        <translation>%1: Alles ist wie geplant.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <extracomment>%1: client, %2: a sentence that says why</extracomment>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 antwortet wieder.</translation>
    </message>
    <message>
        <source>%1 is not as it was set up: %2.</source>
        <extracomment>%1: machine, %2: what is not as it was set up</extracomment>
        <translation>%1 ist nicht mehr wie eingerichtet: %2.</translation>
    </message>
    <message>
        <source>%1 is as it was set up again: %2.</source>
        <extracomment>%1: machine, %2: what was not as it was set up</extracomment>
        <translation>%1 ist wieder wie eingerichtet: %2.</translation>
    </message>
    <message>
        <source>The kernel says that the path %1 has failed.</source>
        <extracomment>%1: name of a disk (&quot;sdf&quot;)</extracomment>
        <translation>Der Kernel meldet den Pfad %1 als ausgefallen.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 planned paths are usable on %Ln client(s).</source>
        <extracomment>%1 and %2 are numbers of paths, %n of clients</extracomment>
        <translation>
            <numerusform>%L1 von %L2 geplanten Pfaden sind auf %Ln Client brauchbar.</numerusform>
            <numerusform>%L1 von %L2 geplanten Pfaden sind auf %Ln Clients brauchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) unknown.</source>
        <translation>
            <numerusform>%Ln Pfad unbekannt.</numerusform>
            <numerusform>%Ln Pfade unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) not yet checked.</source>
        <translation>
            <numerusform>%Ln Pfad noch nicht geprüft.</numerusform>
            <numerusform>%Ln Pfade noch nicht geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unplanned path(s) found.</source>
        <translation>
            <numerusform>%Ln ungeplanter Pfad gefunden.</numerusform>
            <numerusform>%Ln ungeplante Pfade gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>paths</comment>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>Views of the site</source>
        <translation>Ansichten der Anlage</translation>
    </message>
    <message>
        <source>Picture and tables of this client</source>
        <translation>Bild und Tabellen dieses Clients</translation>
    </message>
    <message>
        <source>Cli&amp;ents</source>
        <translation>Cl&amp;ients</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Neueste zeigen</translation>
    </message>
    <message>
        <source>The selected path</source>
        <translation>Der ausgewählte Pfad</translation>
    </message>
    <message>
        <source>%1 to %2: %3. %4</source>
        <extracomment>%1 is an interface, %2 a portal, %3 the state of the path between them, %4 a sentence with the reason or nothing</extracomment>
        <translation>%1 zu %2: %3. %4</translation>
    </message>
    <message>
        <source>Select a path to read its state here.</source>
        <translation>Einen Pfad auswählen, um hier seinen Zustand zu lesen.</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Datum des Berichts</translation>
    </message>
</context>
</TS>
