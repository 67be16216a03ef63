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
        <source>Lab, apply, check and a second apply in one go.</source>
        <translation>Labor, apply, check und ein zweites apply in einem Zug.</translation>
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
        <translation>Die Anlage der Anleitung: eine Appliance mit vier Volumes und zwei CentOS-Clients.</translation>
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
</context>
</TS>
