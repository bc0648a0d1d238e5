<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration element(s)</source>
        <translation>
            <numerusform>%Ln Konfigurationselement</numerusform>
            <numerusform>%Ln Konfigurationselemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after this report</source>
        <translation>
            <numerusform>%Ln Tag nach diesem Bericht</numerusform>
            <numerusform>%Ln Tage nach diesem Bericht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of {subject} in no package: {names}.</source>
        <translation>
            <numerusform>%Ln Element von {subject} ist in keinem Paket: {names}.</numerusform>
            <numerusform>%Ln Elemente von {subject} sind in keinem Paket: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) left out, which the new database will lack: {subject}.</source>
        <translation>
            <numerusform>%Ln Paket ausgelassen, das in der neuen Datenbank fehlen wird: {subject}.</numerusform>
            <numerusform>%Ln Pakete ausgelassen, die in der neuen Datenbank fehlen werden: {subject}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy template(s)</source>
        <translation>
            <numerusform>%Ln Richtlinienvorlage</numerusform>
            <numerusform>%Ln Richtlinienvorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource element(s)</source>
        <translation>
            <numerusform>%Ln Ressourcenelement</numerusform>
            <numerusform>%Ln Ressourcenelemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of vmo_keystore</source>
        <translation>
            <numerusform>%Ln Zeile von vmo_keystore</numerusform>
            <numerusform>%Ln Zeilen von vmo_keystore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s)</source>
        <translation>
            <numerusform>%Ln Workflow</numerusform>
            <numerusform>%Ln Workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after this report</source>
        <translation>
            <numerusform>%Ln Jahr nach diesem Bericht</numerusform>
            <numerusform>%Ln Jahre nach diesem Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;Über…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Address (optional)</source>
        <translation>&amp;Adresse (optional)</translation>
    </message>
    <message>
        <source>&amp;Another file or password…</source>
        <translation>&amp;Andere Datei oder anderes Kennwort…</translation>
    </message>
    <message>
        <source>&amp;Answer of the authority</source>
        <translation>&amp;Antwort der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Check the database</source>
        <translation>Datenbank &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Configuration values</source>
        <translation>&amp;Konfigurationswerte</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Create the certificate</source>
        <translation>Zertifikat ers&amp;tellen</translation>
    </message>
    <message>
        <source>&amp;Create the database</source>
        <translation>Datenbank an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Database name</source>
        <translation>&amp;Datenbankname</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Verschlüssel&amp;ung</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>%Ln Paket &amp;exportieren</numerusform>
            <numerusform>%Ln Pakete &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>Mit dem Lauf &amp;weitermachen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation>
            <numerusform>%Ln Paket &amp;importieren</numerusform>
            <numerusform>%Ln Pakete &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Install the new certificate</source>
        <translation>Neues Zertifikat &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Instance name</source>
        <translation>&amp;Instanzname</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring ({keyring})</source>
        <translation>Kennwort im Schlüsselbund b&amp;ehalten ({keyring})</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keyring</source>
        <translation>Kennwort im Schlüsselbund des Systems b&amp;ehalten</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Kind of database</source>
        <translation>Datenbankt&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>&amp;Load answers…</source>
        <translation>Antworten &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Make another one…</source>
        <translation>&amp;Ein anderes erstellen…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>Bericht &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Overwrite elements that exist</source>
        <translation>&amp;Vorhandene Elemente überschreiben</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Password for the file (optional)</source>
        <translation>&amp;Kennwort für die Datei (optional)</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Kennwort der Datei</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>&amp;Save answers…</source>
        <translation>Antworten &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Save the certificate</source>
        <translation>Zertifikat &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Secure strings</source>
        <translation>&amp;Sichere Zeichenfolgen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this run</source>
        <translation>Diesem Zertifikat für diesen Lauf &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>Dieses Zertifikat &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Valid for years</source>
        <translation>&amp;Gültig, Jahre</translation>
    </message>
    <message>
        <source>&amp;Version history</source>
        <translation>&amp;Versionsverlauf</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>Bericht &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>Anforderung sch&amp;reiben</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>(other content)</source>
        <translation>(anderer Inhalt)</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>(vorhanden)</translation>
    </message>
    <message>
        <source>(the export password)</source>
        <translation>(das Exportkennwort)</translation>
    </message>
    <message>
        <source>(the password of the configuration backup)</source>
        <translation>(das Kennwort der Konfigurationssicherung)</translation>
    </message>
    <message>
        <source>(the password of the database login)</source>
        <translation>(das Kennwort der Datenbankanmeldung)</translation>
    </message>
    <message>
        <source>(the password of this certificate database)</source>
        <translation>(das Kennwort dieser Zertifikatsdatenbank)</translation>
    </message>
    <message>
        <source>--files-from wants a text file with one file name on each line.</source>
        <translation>--files-from verlangt eine Textdatei mit einem Dateinamen je Zeile.</translation>
    </message>
    <message>
        <source>5.1 to 8.x, over its own API.</source>
        <translation>5.1 bis 8.x, über seine API.</translation>
    </message>
    <message>
        <source>A bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>A certificate cannot be made from these answers: {subject} = {value}.</source>
        <translation>Aus diesen Antworten lässt sich kein Zertifikat erstellen: {subject} = {value}.</translation>
    </message>
    <message>
        <source>A database administrator has made it.</source>
        <translation>Ein Datenbankadministrator hat sie angelegt.</translation>
    </message>
    <message>
        <source>A fresh export of {subject} is not signed by the new certificate.</source>
        <translation>Ein frischer Export von {subject} ist nicht mit dem neuen Zertifikat signiert.</translation>
    </message>
    <message>
        <source>A fresh export of {subject} is signed by {signer}, not by the new certificate {wanted}.</source>
        <translation>Ein frischer Export von {subject} ist von {signer} signiert, nicht mit dem neuen Zertifikat {wanted}.</translation>
    </message>
    <message>
        <source>A key and its certificate that you have.</source>
        <translation>Ein vorhandener Schlüssel mit seinem Zertifikat.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>A server cannot sign with it. Look for the file that holds the private key.</source>
        <translation>Ein Server kann damit nicht signieren. Suchen Sie die Datei, die den privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>A user with its schema is the database. Give the instance (SID) or the service name.</source>
        <translation>Ein Benutzer mit seinem Schema ist die Datenbank. Geben Sie die Instanz (SID) oder den Dienstnamen an.</translation>
    </message>
    <message>
        <source>A {type} store cannot hold the secret key {subject}. Nothing was written.</source>
        <translation>Ein {type}-Speicher kann den geheimen Schlüssel {subject} nicht aufnehmen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A&amp;llow {version}, which is out of date, for this run</source>
        <translation>Veraltetes {version} für diesen Lauf er&amp;lauben</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>API token of the cloud</source>
        <translation>API-Token der Cloud</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>Über {product}</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After rolling back, {subject} is signed by {signer}, not by the old certificate {wanted}.</source>
        <translation>Nach der Rücknahme ist {subject} von {signer} signiert, nicht mit dem alten Zertifikat {wanted}.</translation>
    </message>
    <message>
        <source>After the certificate change look at these attributes; enter them again if empty.</source>
        <translation>Sehen Sie sich diese Attribute nach dem Zertifikatswechsel an; geben Sie leere Werte erneut ein.</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Nach der Umstellung</translation>
    </message>
    <message>
        <source>After the switch no file holds the server&apos;s settings and its binding to the old database. Going back then means entering them by hand.</source>
        <translation>Nach der Umstellung enthält keine Datei die Einstellungen des Servers und seine Bindung an die alte Datenbank. Wer zurückgeht, muss sie dann von Hand eingeben.</translation>
    </message>
    <message>
        <source>All nine steps run as on a real server. No real server is touched.</source>
        <translation>Alle neun Schritte laufen ab wie auf einem echten Server. Kein echter Server wird berührt.</translation>
    </message>
    <message>
        <source>Allow old TLS versions for this server if its network is one you trust.</source>
        <translation>Erlauben Sie für diesen Server alte TLS-Versionen, wenn Sie seinem Netzwerk vertrauen.</translation>
    </message>
    <message>
        <source>Allow the copy signed with the new certificate, or the original, and run the step again.</source>
        <translation>Erlauben Sie die mit dem neuen Zertifikat signierte Kopie oder das Original und führen Sie den Schritt erneut aus.</translation>
    </message>
    <message>
        <source>Allow the switch without these changes</source>
        <translation>Umstellung ohne diese Änderungen erlauben</translation>
    </message>
    <message>
        <source>Also saved</source>
        <translation>Außerdem gesichert</translation>
    </message>
    <message>
        <source>An answer has changed since: run this step again.</source>
        <translation>Eine Antwort wurde seither geändert: Führen Sie diesen Schritt erneut aus.</translation>
    </message>
    <message>
        <source>An empty database and a user of its own, used by nothing else</source>
        <translation>Eine leere Datenbank mit eigenem Benutzer, die nichts anderes verwendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation>Antwort nach {seconds} s</translation>
    </message>
    <message>
        <source>Apply it. Create neither tables nor a certificate: both are in the database already.</source>
        <translation>Wenden Sie es an. Legen Sie weder Tabellen noch ein Zertifikat an: Beides ist in der Datenbank schon vorhanden.</translation>
    </message>
    <message>
        <source>Ask for a certificate with the key usages digital signature and key encipherment and the extended key usage server authentication. Its name must hold no e-mail address.</source>
        <translation>Verlangen Sie ein Zertifikat mit den Schlüsselverwendungen digitale Signatur und Schlüsselverschlüsselung und der erweiterten Schlüsselverwendung Serverauthentifizierung. Sein Name darf keine E-Mail-Adresse enthalten.</translation>
    </message>
    <message>
        <source>Ask for digital signature, key encipherment and server authentication, or create a self-signed certificate.</source>
        <translation>Verlangen Sie digitale Signatur, Schlüsselverschlüsselung und Serverauthentifizierung, oder erstellen Sie ein selbstsigniertes Zertifikat.</translation>
    </message>
    <message>
        <source>Ask for one package at least.</source>
        <translation>Verlangen Sie mindestens ein Paket.</translation>
    </message>
    <message>
        <source>Ask the authority for the certificate that belongs to the signature.</source>
        <translation>Verlangen Sie von der Zertifizierungsstelle das Zertifikat, das zur Signatur gehört.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the fingerprint before trusting the new one.</source>
        <translation>Fragen Sie den Administrator des Servers nach dem Fingerabdruck, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>Ask who runs the database server before trusting the new one.</source>
        <translation>Fragen Sie den Betreiber des Datenbankservers, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>At least 1 GB free; about 50 KB for each vCenter object and 4 KB for each run</source>
        <translation>Mindestens 1 GB frei; etwa 50 KB je vCenter-Objekt und 4 KB je Ausführung</translation>
    </message>
    <message>
        <source>At least 1 GB is needed</source>
        <translation>Nötig ist mindestens 1 GB</translation>
    </message>
    <message>
        <source>Back &amp;up the configuration</source>
        <translation>Konfiguration &amp;sichern</translation>
    </message>
    <message>
        <source>Back is off: the server has changed.</source>
        <translation>Zurück ist gesperrt: Der Server wurde geändert.</translation>
    </message>
    <message>
        <source>Back is off: the server has changed. Earlier steps can be read in the report.</source>
        <translation>Zurück ist gesperrt: Der Server wurde geändert. Frühere Schritte stehen im Bericht.</translation>
    </message>
    <message>
        <source>Back it up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back it up &amp;again…</source>
        <translation>&amp;Erneut sichern…</translation>
    </message>
    <message>
        <source>Back up configuration</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up the configuration</source>
        <translation>Konfiguration sichern</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <source>Bearer &amp;token</source>
        <translation>Bearer-&amp;Token</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before the new database is used they are compared again; have the old one answer by then.</source>
        <translation>Bevor die neue Datenbank verwendet wird, werden beide erneut verglichen; sorgen Sie dafür, dass die alte bis dahin antwortet.</translation>
    </message>
    <message>
        <source>Before the switch</source>
        <translation>Vor der Umstellung</translation>
    </message>
    <message>
        <source>Bind and start the cluster node {node}</source>
        <translation>Clusterknoten {node} binden und starten</translation>
    </message>
    <message>
        <source>Bind and start the other nodes of the cluster</source>
        <translation>Andere Knoten des Clusters binden und starten</translation>
    </message>
    <message>
        <source>Bind each of them to the old database, and start it</source>
        <translation>Jeden davon an die alte Datenbank binden und starten</translation>
    </message>
    <message>
        <source>Bind the cluster node {node} to the new database and start it.</source>
        <translation>Binden Sie den Clusterknoten {node} an die neue Datenbank und starten Sie ihn.</translation>
    </message>
    <message>
        <source>Bind the new database</source>
        <translation>Neue Datenbank binden</translation>
    </message>
    <message>
        <source>Bind the old database again</source>
        <translation>Alte Datenbank wieder binden</translation>
    </message>
    <message>
        <source>Bind the server to exactly this database and create its tables.</source>
        <translation>Binden Sie den Server an genau diese Datenbank und legen Sie ihre Tabellen an.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Build the tables of the new database</source>
        <translation>Tabellen der neuen Datenbank anlegen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Call the command as the user who made the run.</source>
        <translation>Rufen Sie den Befehl als der Benutzer auf, der den Lauf angelegt hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate change</source>
        <translation>Zertifikatswechsel</translation>
    </message>
    <message>
        <source>Certificate databases</source>
        <translation>Zertifikatsdatenbanken</translation>
    </message>
    <message>
        <source>Change address or account…</source>
        <translation>Adresse oder Konto ändern…</translation>
    </message>
    <message>
        <source>Change the certificate of {server}?</source>
        <translation>Das Zertifikat von {server} wechseln?</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>Geändert: {names}.</translation>
    </message>
    <message>
        <source>Changes the certificate with which VMware Orchestrator signs packages, step by step.</source>
        <translation>Wechselt das Zertifikat, mit dem VMware Orchestrator Pakete signiert, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Character set UTF-8</source>
        <translation>Zeichensatz UTF-8</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check &amp;server</source>
        <translation>&amp;Server prüfen</translation>
    </message>
    <message>
        <source>Check for changes since the export</source>
        <translation>Auf Änderungen seit dem Export prüfen</translation>
    </message>
    <message>
        <source>Check host and port, and that the server accepts TCP connections.</source>
        <translation>Prüfen Sie Host und Port und ob der Server TCP-Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>Check host and port: 8281 up to 7.x, 443 later.</source>
        <translation>Prüfen Sie Host und Port: 8281 bis 7.x, danach 443.</translation>
    </message>
    <message>
        <source>Check that the server runs, then try again.</source>
        <translation>Prüfen Sie, ob der Server läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the account, or get a new token.</source>
        <translation>Prüfen Sie das Konto, oder holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>Check the address and the network path from this machine.</source>
        <translation>Prüfen Sie die Adresse und den Netzwerkweg von diesem Rechner aus.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the engine and the port.</source>
        <translation>Prüfen Sie Datenbanktyp und Port.</translation>
    </message>
    <message>
        <source>Check the file and its password with keystore inspect.</source>
        <translation>Prüfen Sie die Datei und ihr Kennwort mit keystore inspect.</translation>
    </message>
    <message>
        <source>Check the host name, or give the address in numbers.</source>
        <translation>Prüfen Sie den Hostnamen, oder geben Sie die Adresse in Ziffern an.</translation>
    </message>
    <message>
        <source>Check the name and the user, or use the file exported in the configuration interface.</source>
        <translation>Prüfen Sie Name und Benutzer, oder verwenden Sie die in der Konfigurationsoberfläche exportierte Datei.</translation>
    </message>
    <message>
        <source>Check the name, or let the wizard create the database.</source>
        <translation>Prüfen Sie den Namen, oder lassen Sie den Assistenten die Datenbank anlegen.</translation>
    </message>
    <message>
        <source>Check the name, or type the server&apos;s IP address.</source>
        <translation>Prüfen Sie den Namen, oder geben Sie die IP-Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Check the new database</source>
        <translation>Neue Datenbank prüfen</translation>
    </message>
    <message>
        <source>Check the path and the access rights, or choose another folder.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the path and the access rights.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check the path and the rights of the file.</source>
        <translation>Prüfen Sie den Pfad und die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the port and that the service runs, then try again.</source>
        <translation>Prüfen Sie den Port und ob der Dienst läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the port and the engine, then test again.</source>
        <translation>Prüfen Sie Port und Datenbanktyp und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Check the port: 8281 up to 7.x, 443 later.</source>
        <translation>Prüfen Sie den Port: 8281 bis 7.x, danach 443.</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings.</source>
        <translation>Prüfen Sie die TLS-Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the firewall, then try again.</source>
        <translation>Prüfen Sie die Last des Servers und die Firewall und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check user name and password.</source>
        <translation>Prüfen Sie Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checking {place}. Nothing is changed meanwhile.</source>
        <translation>{place} wird geprüft. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>Checking. Nothing is changed meanwhile.</source>
        <translation>Prüfung läuft. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>Choose &amp;another database…</source>
        <translation>&amp;Andere Datenbank wählen…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose Import package for each of these files.</source>
        <translation>Wählen Sie für jede dieser Dateien „Import package“.</translation>
    </message>
    <message>
        <source>Choose Import, leave every element ticked, and choose Import selected elements.</source>
        <translation>Wählen Sie „Import“, lassen Sie jedes Element ausgewählt und wählen Sie „Import selected elements“.</translation>
    </message>
    <message>
        <source>Choose a JCEKS, JKS or PKCS12 file, for example vmo-server.vmokeystore.</source>
        <translation>Wählen Sie eine JCEKS-, JKS- oder PKCS12-Datei, zum Beispiel vmo-server.vmokeystore.</translation>
    </message>
    <message>
        <source>Choose a PEM, DER or PKCS7 file with the certificate.</source>
        <translation>Wählen Sie eine PEM-, DER- oder PKCS7-Datei mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a PKCS12, JKS or JCEKS file, or a PEM file with the key and its certificate.</source>
        <translation>Wählen Sie eine PKCS12-, JKS- oder JCEKS-Datei oder eine PEM-Datei mit Schlüssel und Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a country from the list: two letters, for example DE.</source>
        <translation>Wählen Sie ein Land aus der Liste: zwei Buchstaben, zum Beispiel DE.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Wählen Sie eine Datei in einem vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a file that holds the private key together with its certificate.</source>
        <translation>Wählen Sie eine Datei, die den privaten Schlüssel zusammen mit seinem Zertifikat enthält.</translation>
    </message>
    <message>
        <source>Choose a file with the ending .package that a server exported.</source>
        <translation>Wählen Sie eine von einem Server exportierte Datei mit der Endung .package.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change its rights. Nothing was written.</source>
        <translation>Wählen Sie einen eigenen Ordner, oder ändern Sie seine Rechte. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a package to see what is in it.</source>
        <translation>Wählen Sie ein Paket, um zu sehen, was es enthält.</translation>
    </message>
    <message>
        <source>Choose a run folder with more room, or free some.</source>
        <translation>Wählen Sie einen Arbeitsordner mit mehr Platz, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose an encrypted connection. Orchestrator needs the same: field SSL.</source>
        <translation>Wählen Sie eine verschlüsselte Verbindung. Orchestrator braucht sie ebenfalls: Feld SSL.</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen &amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another empty database in step 4 before you switch again: {database} was used.</source>
        <translation>Wählen Sie in Schritt 4 eine andere leere Datenbank, bevor Sie erneut umstellen: {database} wurde verwendet.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder for the copies.</source>
        <translation>Wählen Sie für die Kopien einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder or database, or allow the wizard to finish what is there.</source>
        <translation>Wählen Sie einen anderen Ordner oder eine andere Datenbank, oder lassen Sie den Assistenten das Vorhandene zu Ende führen.</translation>
    </message>
    <message>
        <source>Choose another folder with --output, or add --overwrite to replace it.</source>
        <translation>Wählen Sie mit --output einen anderen Ordner, oder fügen Sie --overwrite hinzu, um das Vorhandene zu ersetzen.</translation>
    </message>
    <message>
        <source>Choose another folder with --output.</source>
        <translation>Wählen Sie mit --output einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the disk, and run it again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie den Datenträger, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>Wählen Sie einen anderen Ordner. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name. The wizard never empties or deletes a database it did not create.</source>
        <translation>Wählen Sie einen anderen Namen. Der Assistent leert oder löscht nie eine Datenbank, die er nicht angelegt hat.</translation>
    </message>
    <message>
        <source>Choose the answer to this request, or write the request again.</source>
        <translation>Wählen Sie die Antwort auf diese Anforderung, oder schreiben Sie die Anforderung neu.</translation>
    </message>
    <message>
        <source>Choose the file that holds the new key with its certificate.</source>
        <translation>Wählen Sie die Datei, die den neuen Schlüssel mit seinem Zertifikat enthält.</translation>
    </message>
    <message>
        <source>Choose the file that holds the new key.</source>
        <translation>Wählen Sie die Datei, die den neuen Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Choose the file, enter its password, and click Import.</source>
        <translation>Wählen Sie die Datei, geben Sie ihr Kennwort ein und klicken Sie auf „Import“.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file journal.db.</source>
        <translation>Wählen Sie den Ordner, der die Datei journal.db enthält.</translation>
    </message>
    <message>
        <source>Choose the keystore that holds both.</source>
        <translation>Wählen Sie den Schlüsselspeicher, der beide enthält.</translation>
    </message>
    <message>
        <source>Choose the kind of database.</source>
        <translation>Wählen Sie den Datenbanktyp.</translation>
    </message>
    <message>
        <source>Choose the new database first (step 4).</source>
        <translation>Wählen Sie zuerst die neue Datenbank (Schritt 4).</translation>
    </message>
    <message>
        <source>Choose the server whose certificate you want to change. Nothing on it changes before step 7.</source>
        <translation>Wählen Sie den Server, dessen Zertifikat Sie wechseln wollen. Vor Schritt 7 ändert sich auf ihm nichts.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear Export version history.</source>
        <translation>Wählen Sie „Export version history“ ab.</translation>
    </message>
    <message>
        <source>Click Apply. On an empty database this reports an error: that is expected.</source>
        <translation>Klicken Sie auf „Apply“. Bei einer leeren Datenbank meldet das einen Fehler: Das ist zu erwarten.</translation>
    </message>
    <message>
        <source>Click Create the database tables, then Apply again.</source>
        <translation>Klicken Sie auf „Create the database tables“ und dann noch einmal auf „Apply“.</translation>
    </message>
    <message>
        <source>Click Database and enter the database that the server uses now.</source>
        <translation>Klicken Sie auf „Database“ und geben Sie die Datenbank ein, die der Server jetzt verwendet.</translation>
    </message>
    <message>
        <source>Click Database and enter the database the server used before the switch.</source>
        <translation>Klicken Sie auf „Database“ und geben Sie die Datenbank ein, die der Server vor der Umstellung verwendet hat.</translation>
    </message>
    <message>
        <source>Click Database and enter these values.</source>
        <translation>Klicken Sie auf „Database“ und geben Sie diese Werte ein.</translation>
    </message>
    <message>
        <source>Click Database.</source>
        <translation>Klicken Sie auf „Database“.</translation>
    </message>
    <message>
        <source>Click General, then Import Configuration, and choose this file.</source>
        <translation>Klicken Sie auf „General“, dann auf „Import Configuration“, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Click Save changes, then Update database.</source>
        <translation>Klicken Sie auf „Save changes“ und dann auf „Update database“.</translation>
    </message>
    <message>
        <source>Click Server Certificate, then Export certificate database.</source>
        <translation>Klicken Sie auf „Server Certificate“ und dann auf „Export certificate database“.</translation>
    </message>
    <message>
        <source>Click Server Certificate, then Import certificate database.</source>
        <translation>Klicken Sie auf „Server Certificate“ und dann auf „Import certificate database“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close for now</source>
        <translation>Vorerst schließen</translation>
    </message>
    <message>
        <source>Close the other connections, then try again.</source>
        <translation>Schließen Sie die anderen Verbindungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the other one, then open the folder again. Nothing was changed.</source>
        <translation>Schließen Sie das andere und öffnen Sie den Ordner dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cloud Services (8.x)</source>
        <translation>Cloud Services (8.x)</translation>
    </message>
    <message>
        <source>Common &amp;name</source>
        <translation>Allgemeiner &amp;Name</translation>
    </message>
    <message>
        <source>Compare both in the Orchestrator client, or allow overwriting (import_packages.overwrite); then run it again.</source>
        <translation>Vergleichen Sie beide im Orchestrator-Client, oder erlauben Sie das Überschreiben (import_packages.overwrite); starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Compare both in the Orchestrator client; the saved package is in the run folder.</source>
        <translation>Vergleichen Sie beide im Orchestrator-Client; das gesicherte Paket liegt im Arbeitsordner.</translation>
    </message>
    <message>
        <source>Compare both versions; overwrite only when the one in the package is wanted.</source>
        <translation>Vergleichen Sie beide Versionen; überschreiben Sie nur, wenn Sie die im Paket wollen.</translation>
    </message>
    <message>
        <source>Compare both, put the foreign one aside, and run the step again.</source>
        <translation>Vergleichen Sie beides, legen Sie das Fremde beiseite und führen Sie den Schritt erneut aus.</translation>
    </message>
    <message>
        <source>Compare its SHA-256 fingerprint with the server&apos;s own, then trust it by fingerprint.</source>
        <translation>Vergleichen Sie seinen SHA-256-Fingerabdruck mit dem des Servers und vertrauen Sie ihm dann per Fingerabdruck.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of the TLS certificate, then tick the box.</source>
        <translation>Vergleichen Sie den SHA-256 des TLS-Zertifikats und kreuzen Sie dann das Kästchen an.</translation>
    </message>
    <message>
        <source>Compare the certificate shown with the one that signs this server&apos;s packages.</source>
        <translation>Vergleichen Sie das gezeigte Zertifikat mit dem, das die Pakete dieses Servers signiert.</translation>
    </message>
    <message>
        <source>Compare the clocks, or wait until that day.</source>
        <translation>Vergleichen Sie die Uhren, oder warten Sie bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Compare the element on the server with the one in the package.</source>
        <translation>Vergleichen Sie das Element auf dem Server mit dem im Paket.</translation>
    </message>
    <message>
        <source>Compare the element with the one on the server it came from.</source>
        <translation>Vergleichen Sie das Element mit dem auf dem Server, von dem es stammt.</translation>
    </message>
    <message>
        <source>Compare the file with the one that “plan --example” writes, and run again.</source>
        <translation>Vergleichen Sie die Datei mit der, die „plan --example“ schreibt, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s, then trust that certificate.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers und vertrauen Sie dann diesem Zertifikat.</translation>
    </message>
    <message>
        <source>Compare the old database with its state at the stop</source>
        <translation>Alte Datenbank mit ihrem Stand beim Stopp vergleichen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Configuration backup</source>
        <translation>Konfigurationssicherung</translation>
    </message>
    <message>
        <source>Configuration saved as</source>
        <translation>Konfiguration gesichert als</translation>
    </message>
    <message>
        <source>Configuration service (Control Center)</source>
        <translation>Konfigurationsdienst (Control Center)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to Orchestrator</source>
        <translation>Mit Orchestrator verbinden</translation>
    </message>
    <message>
        <source>Connect to the server first.</source>
        <translation>Verbinden Sie sich zuerst mit dem Server.</translation>
    </message>
    <message>
        <source>Connect to the server&apos;s network, then try again.</source>
        <translation>Verbinden Sie sich mit dem Netzwerk des Servers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Unverschlüsselt verbinden</translation>
    </message>
    <message>
        <source>Connect without the proxy, or have the server allowed on it.</source>
        <translation>Verbinden Sie sich ohne den Proxy, oder lassen Sie den Server dort freigeben.</translation>
    </message>
    <message>
        <source>Connection to the server&apos;s database</source>
        <translation>Verbindung zur Datenbank des Servers</translation>
    </message>
    <message>
        <source>Contin&amp;ue this run</source>
        <translation>Diesen Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Continue a run folder</source>
        <translation>Einen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Continue the s&amp;witch</source>
        <translation>Umstellung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Control Center 7 accepts a store only with both keys.</source>
        <translation>Control Center 7 nimmt nur einen Speicher mit beiden Schlüsseln an.</translation>
    </message>
    <message>
        <source>Convert the file by itself, into another folder with --output.</source>
        <translation>Wandeln Sie die Datei für sich um, mit --output in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Convert the file with keytool -importkeystore to JCEKS and use the result.</source>
        <translation>Wandeln Sie die Datei mit keytool -importkeystore in JCEKS um und verwenden Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Correct the field. Nothing was connected yet.</source>
        <translation>Berichtigen Sie das Feld. Es wurde noch keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Create a new key: choose another file, or let the wizard create the certificate.</source>
        <translation>Erstellen Sie einen neuen Schlüssel: Wählen Sie eine andere Datei, oder lassen Sie den Assistenten das Zertifikat erstellen.</translation>
    </message>
    <message>
        <source>Create it for me</source>
        <translation>Für mich anlegen</translation>
    </message>
    <message>
        <source>Create the database tables</source>
        <translation>Datenbanktabellen anlegen</translation>
    </message>
    <message>
        <source>Create the database with that character set before any table is built.</source>
        <translation>Legen Sie die Datenbank mit diesem Zeichensatz an, bevor Tabellen entstehen.</translation>
    </message>
    <message>
        <source>Create the new database</source>
        <translation>Neue Datenbank anlegen</translation>
    </message>
    <message>
        <source>Created by the wizard</source>
        <translation>Vom Assistenten angelegt</translation>
    </message>
    <message>
        <source>Ctrl-C was pressed, or the program was told to end</source>
        <translation>Strg-C wurde gedrückt, oder das Programm sollte sich beenden</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Aktueller Schritt</translation>
    </message>
    <message>
        <source>DISPLAY names a display that is gone</source>
        <translation>DISPLAY nennt eine Anzeige, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database &amp;administrator</source>
        <translation>Datenbank&amp;administrator</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Datenbankname</translation>
    </message>
    <message>
        <source>Database type</source>
        <translation>Datenbanktyp</translation>
    </message>
    <message>
        <source>Database {subject} accepted the connection and then did not answer in {seconds} s.</source>
        <translation>Die Datenbank {subject} hat die Verbindung angenommen und dann {seconds} s lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>Database {subject} answered with an error: {answer}.</source>
        <translation>Die Datenbank {subject} hat mit einem Fehler geantwortet: {answer}.</translation>
    </message>
    <message>
        <source>Database {subject} does not exist: {answer}.</source>
        <translation>Die Datenbank {subject} gibt es nicht: {answer}.</translation>
    </message>
    <message>
        <source>Database {subject} has character set {found}; Orchestrator needs {wanted}.</source>
        <translation>Die Datenbank {subject} hat den Zeichensatz {found}; Orchestrator braucht {wanted}.</translation>
    </message>
    <message>
        <source>Database {subject} has no table vmo_keystore. Seen: {tables}.</source>
        <translation>Die Datenbank {subject} hat keine Tabelle vmo_keystore. Gefunden: {tables}.</translation>
    </message>
    <message>
        <source>Database {subject} has several tables vmo_keystore: {tables}. Used: {table}.</source>
        <translation>Die Datenbank {subject} hat mehrere Tabellen vmo_keystore: {tables}. Verwendet: {table}.</translation>
    </message>
    <message>
        <source>Database {subject} has {megabytes} MB free; Orchestrator needs at least 1024 MB.</source>
        <translation>Die Datenbank {subject} hat {megabytes} MB frei; Orchestrator braucht mindestens 1024 MB.</translation>
    </message>
    <message>
        <source>Database {subject} has {option} off.</source>
        <translation>In der Datenbank {subject} ist {option} ausgeschaltet.</translation>
    </message>
    <message>
        <source>Database {subject} is in use and was not dropped: {answer}.</source>
        <translation>Die Datenbank {subject} wird verwendet und wurde nicht gelöscht: {answer}.</translation>
    </message>
    <message>
        <source>Database {subject} is not empty: {tables}.</source>
        <translation>Die Datenbank {subject} ist nicht leer: {tables}.</translation>
    </message>
    <message>
        <source>Database {subject} is open for reading only; a change was refused: {answer}.</source>
        <translation>Die Datenbank {subject} ist nur zum Lesen geöffnet; eine Änderung wurde abgelehnt: {answer}.</translation>
    </message>
    <message>
        <source>Database {subject} stays: {reason}.</source>
        <translation>Die Datenbank {subject} bleibt bestehen: {reason}.</translation>
    </message>
    <message>
        <source>Database {subject} uses Windows login {user}. Only a program running as that account can test it.</source>
        <translation>Die Datenbank {subject} verwendet die Windows-Anmeldung {user}. Nur ein Programm, das unter diesem Konto läuft, kann sie testen.</translation>
    </message>
    <message>
        <source>Database {subject} was not opened with Windows login {user}: {answer}.</source>
        <translation>Die Datenbank {subject} wurde mit der Windows-Anmeldung {user} nicht geöffnet: {answer}.</translation>
    </message>
    <message>
        <source>Delete it by hand when nobody needs it.</source>
        <translation>Löschen Sie sie von Hand, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>Delete it if the wizard made it, it is empty, and the server was never bound to it</source>
        <translation>Löschen, wenn der Assistent sie angelegt hat, sie leer ist und der Server nie an sie gebunden war</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Differs: {names}</source>
        <translation>Abweichend: {names}</translation>
    </message>
    <message>
        <source>Do it in the server&apos;s own configuration interface, as the instructions say.</source>
        <translation>Erledigen Sie dies nach der Anleitung in der Konfigurationsoberfläche des Servers.</translation>
    </message>
    <message>
        <source>Do not add a target certificate: do not sign and do not encrypt.</source>
        <translation>Fügen Sie kein Zielzertifikat hinzu: nicht signieren und nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Do not go on with a part of them: export them in the Orchestrator client instead.</source>
        <translation>Machen Sie nicht mit einem Teil weiter: Exportieren Sie sie stattdessen im Orchestrator-Client.</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Do not import this file. Export the package from the server it came from and use that file.</source>
        <translation>Importieren Sie diese Datei nicht. Exportieren Sie das Paket von dem Server, von dem es stammt, und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>Do not trust it before you know where it comes from; use another copy.</source>
        <translation>Vertrauen Sie ihm erst, wenn Sie wissen, woher es kommt; verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Do this step in the configuration interface, as the instructions say.</source>
        <translation>Erledigen Sie diesen Schritt nach der Anleitung in der Konfigurationsoberfläche.</translation>
    </message>
    <message>
        <source>Do you trust this TLS certificate?</source>
        <translation>Vertrauen Sie diesem TLS-Zertifikat?</translation>
    </message>
    <message>
        <source>Do&amp;main</source>
        <translation>Do&amp;mäne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done, needs attention</source>
        <translation>Erledigt, Beachtung nötig</translation>
    </message>
    <message numerus="yes">
        <source>Done. Needs attention: %n thing(s).</source>
        <translation>
            <numerusform>Erledigt. Beachtung nötig: %Ln Punkt.</numerusform>
            <numerusform>Erledigt. Beachtung nötig: %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Driver {driver}; the test took {seconds} s</source>
        <translation>Treiber {driver}; der Test dauerte {seconds} s</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Elements of the package</source>
        <translation>Elemente des Pakets</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty: the Orchestrator server itself.</source>
        <translation>Leer: der Orchestrator-Server selbst.</translation>
    </message>
    <message>
        <source>Empty: the place the instructions name.</source>
        <translation>Leer: der Ort, den die Anleitung nennt.</translation>
    </message>
    <message>
        <source>Empty: the user above creates it with its own rights.</source>
        <translation>Leer: Der Benutzer oben legt sie mit eigenen Rechten an.</translation>
    </message>
    <message>
        <source>Empty: this computer decides whether to trust it.</source>
        <translation>Leer: Dieser Rechner entscheidet, ob ihm vertraut wird.</translation>
    </message>
    <message>
        <source>Empty: those of this computer.</source>
        <translation>Leer: die dieses Rechners.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>Verschlüsselt, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>Encrypted, one trusted certificate</source>
        <translation>Verschlüsselt, ein vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Datenbanktyp</translation>
    </message>
    <message>
        <source>Enter a name, for example the name of the server.</source>
        <translation>Geben Sie einen Namen ein, zum Beispiel den Namen des Servers.</translation>
    </message>
    <message>
        <source>Enter a password for the saved certificate database.</source>
        <translation>Geben Sie ein Kennwort für die gesicherte Zertifikatsdatenbank ein.</translation>
    </message>
    <message>
        <source>Enter a password. The import of the file asks for the same one.</source>
        <translation>Geben Sie ein Kennwort ein. Beim Import der Datei wird danach gefragt.</translation>
    </message>
    <message>
        <source>Enter again: {names}</source>
        <translation>Erneut eingeben: {names}</translation>
    </message>
    <message>
        <source>Enter an administrator&apos;s account, or have the statements shown run by a database administrator and choose “It exists and is empty”.</source>
        <translation>Geben Sie ein Administratorkonto ein, oder lassen Sie die gezeigten Anweisungen von einem Datenbankadministrator ausführen und wählen Sie „Sie ist vorhanden und leer“.</translation>
    </message>
    <message>
        <source>Enter the export password of step 2, or another one for the new certificate.</source>
        <translation>Geben Sie das Exportkennwort aus Schritt 2 ein oder ein anderes für das neue Zertifikat.</translation>
    </message>
    <message>
        <source>Enter the password for the file.</source>
        <translation>Geben Sie das Kennwort für die Datei ein.</translation>
    </message>
    <message>
        <source>Enter the password it was made under, or move the file to another folder.</source>
        <translation>Geben Sie das Kennwort ein, mit dem sie erstellt wurde, oder verschieben Sie die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Enter the password it was saved under, or move the file to another folder.</source>
        <translation>Geben Sie das Kennwort ein, mit dem sie gesichert wurde, oder verschieben Sie die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Enter the password of the PKCS12 file.</source>
        <translation>Geben Sie das Kennwort der PKCS12-Datei ein.</translation>
    </message>
    <message>
        <source>Enter the password of the certificate database, or say that nobody knows it.</source>
        <translation>Geben Sie das Kennwort der Zertifikatsdatenbank ein, oder geben Sie an, dass niemand es kennt.</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>Geben Sie das Kennwort des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Enter the password of this certificate database: of a file, the one it was exported with; of one read from the server&apos;s database, the server&apos;s own.</source>
        <translation>Geben Sie das Kennwort dieser Zertifikatsdatenbank ein: bei einer Datei das Kennwort vom Export, bei einer aus der Datenbank des Servers gelesenen das Kennwort des Servers.</translation>
    </message>
    <message>
        <source>Enter the password, and click Export.</source>
        <translation>Geben Sie das Kennwort ein und klicken Sie auf „Export“.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the vCenter credentials and other plug-in accounts again.</source>
        <translation>Geben Sie die Zugangsdaten für vCenter und die Konten anderer Plug-ins erneut ein.</translation>
    </message>
    <message>
        <source>Enter the values again that were left out. Configurations &gt; {place}</source>
        <translation>Geben Sie die ausgelassenen Werte erneut ein. Configurations &gt; {place}</translation>
    </message>
    <message>
        <source>Enter them again in the Orchestrator client: open each configuration element and its attributes.</source>
        <translation>Geben Sie sie im Orchestrator-Client erneut ein: Öffnen Sie jedes Konfigurationselement und seine Attribute.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every package is saved without signature and encryption: nothing depends on the old key then.</source>
        <translation>Jedes Paket wird ohne Signatur und ohne Verschlüsselung gesichert: Dann hängt nichts vom alten Schlüssel ab.</translation>
    </message>
    <message>
        <source>Everything is saved in {folder}.</source>
        <translation>Alles wird in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>Everything this run saves. Only you can read it.</source>
        <translation>Alles, was dieser Lauf speichert. Nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>Experimental in Orchestrator 4.0; later manuals do not name it.</source>
        <translation>In Orchestrator 4.0 experimentell; spätere Handbücher nennen sie nicht.</translation>
    </message>
    <message>
        <source>Export and import packages</source>
        <translation>Pakete exportieren und importieren</translation>
    </message>
    <message>
        <source>Export every package again and compare it</source>
        <translation>Jedes Paket erneut exportieren und vergleichen</translation>
    </message>
    <message>
        <source>Export every package again in the client and compare it</source>
        <translation>Jedes Paket im Client erneut exportieren und vergleichen</translation>
    </message>
    <message>
        <source>Export every package in the Orchestrator client</source>
        <translation>Jedes Paket im Orchestrator-Client exportieren</translation>
    </message>
    <message>
        <source>Export every package, unsigned and readable without a key</source>
        <translation>Jedes Paket exportieren, unsigniert und ohne Schlüssel lesbar</translation>
    </message>
    <message>
        <source>Export it from the server once: that signs it with the new certificate.</source>
        <translation>Exportieren Sie es einmal vom Server: Dabei wird es mit dem neuen Zertifikat signiert.</translation>
    </message>
    <message>
        <source>Export one package to prove the certificate</source>
        <translation>Ein Paket exportieren, um das Zertifikat nachzuweisen</translation>
    </message>
    <message>
        <source>Export packages</source>
        <translation>Pakete exportieren</translation>
    </message>
    <message>
        <source>Export password</source>
        <translation>Exportkennwort</translation>
    </message>
    <message>
        <source>Export the certificate database</source>
        <translation>Zertifikatsdatenbank exportieren</translation>
    </message>
    <message>
        <source>Export the certificate database again, or use another copy.</source>
        <translation>Exportieren Sie die Zertifikatsdatenbank erneut, oder verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Export the certificate database of this server again. Nothing was written.</source>
        <translation>Exportieren Sie die Zertifikatsdatenbank dieses Servers erneut. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Export the configuration again.</source>
        <translation>Exportieren Sie die Konfiguration erneut.</translation>
    </message>
    <message>
        <source>Export the file again, or check the connection to the database.</source>
        <translation>Exportieren Sie die Datei erneut, oder prüfen Sie die Verbindung zur Datenbank.</translation>
    </message>
    <message>
        <source>Export the package again without encryption while the old certificate is still in place. In the client of version 5.x: leave Encrypt package unticked.</source>
        <translation>Exportieren Sie das Paket erneut ohne Verschlüsselung, solange das alte Zertifikat noch besteht. Im Client der Version 5.x: „Encrypt package“ nicht ankreuzen.</translation>
    </message>
    <message>
        <source>Export the package from the server again and use the new file.</source>
        <translation>Exportieren Sie das Paket erneut vom Server und verwenden Sie die neue Datei.</translation>
    </message>
    <message>
        <source>Export the packages by hand</source>
        <translation>Pakete von Hand exportieren</translation>
    </message>
    <message>
        <source>Export the packages first (step 3).</source>
        <translation>Exportieren Sie zuerst die Pakete (Schritt 3).</translation>
    </message>
    <message>
        <source>Export the packages once more</source>
        <translation>Pakete noch einmal exportieren</translation>
    </message>
    <message>
        <source>Export {subject} again and run the step again.</source>
        <translation>Exportieren Sie {subject} erneut und führen Sie den Schritt noch einmal aus.</translation>
    </message>
    <message>
        <source>Exported &amp;file</source>
        <translation>Exportierte &amp;Datei</translation>
    </message>
    <message>
        <source>Exported certificate database</source>
        <translation>Exportierte Zertifikatsdatenbank</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files already written are whole. Call it again for all of them.</source>
        <translation>Bereits geschriebene Dateien sind vollständig. Rufen Sie den Befehl noch einmal für alle auf.</translation>
    </message>
    <message>
        <source>Files of a folder are known by their endings; a file with any name can be named itself.</source>
        <translation>In einem Ordner werden Dateien an ihrer Endung erkannt; eine einzeln genannte Datei darf beliebig heißen.</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>Fill in: {field}.</source>
        <translation>Füllen Sie aus: {field}.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Filter by name or signer</source>
        <translation>Nach Name oder Unterzeichner filtern</translation>
    </message>
    <message>
        <source>Find out who writes to it before you rely on rolling back.</source>
        <translation>Finden Sie heraus, wer in sie schreibt, bevor Sie sich auf den Weg zurück verlassen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finish “{step}” first.</source>
        <translation>Schließen Sie zuerst „{step}“ ab.</translation>
    </message>
    <message>
        <source>Finished on {moment}. Everything is done.</source>
        <translation>Beendet am {moment}. Alles ist erledigt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow the instructions; the wizard checks the result from outside.</source>
        <translation>Folgen Sie der Anleitung; der Assistent prüft das Ergebnis von außen.</translation>
    </message>
    <message>
        <source>For 4.x, which has no API.</source>
        <translation>Für 4.x, das keine API hat.</translation>
    </message>
    <message>
        <source>For a cluster of Orchestrator servers, turn it on: {statement}</source>
        <translation>Schalten Sie es für einen Cluster von Orchestrator-Servern ein: {statement}</translation>
    </message>
    <message>
        <source>For a cluster: ALLOW_SNAPSHOT_ISOLATION and READ_COMMITTED_SNAPSHOT are on</source>
        <translation>Für einen Cluster: ALLOW_SNAPSHOT_ISOLATION und READ_COMMITTED_SNAPSHOT sind eingeschaltet</translation>
    </message>
    <message>
        <source>For a cluster: several connections at once are allowed</source>
        <translation>Für einen Cluster: mehrere gleichzeitige Verbindungen sind erlaubt</translation>
    </message>
    <message>
        <source>For an old login, have its password set again. For the old database of an old server, leave the connection out and save the certificate database by hand. A new database needs a newer server.</source>
        <translation>Lassen Sie bei einer alten Anmeldung das Kennwort neu setzen. Lassen Sie bei der alten Datenbank eines alten Servers die Verbindung weg und sichern Sie die Zertifikatsdatenbank von Hand. Eine neue Datenbank braucht einen neueren Server.</translation>
    </message>
    <message numerus="yes">
        <source>For each of the %n package(s), choose Export package.</source>
        <translation>
            <numerusform>Wählen Sie für das %Ln Paket „Export package“.</numerusform>
            <numerusform>Wählen Sie für jedes der %Ln Pakete „Export package“.</numerusform>
        </translation>
    </message>
    <message>
        <source>For practice only: no Orchestrator server works with SQLite.</source>
        <translation>Nur zum Üben: Kein Orchestrator-Server arbeitet mit SQLite.</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was saved is whole, nothing half-written was left.</source>
        <translation>Schaffen Sie Platz und machen Sie dann weiter: Das Gesicherte ist vollständig, nichts blieb halb geschrieben zurück.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From an authority</source>
        <translation>Von einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>From both</source>
        <translation>Aus beiden</translation>
    </message>
    <message>
        <source>From here on the server changes</source>
        <translation>Ab hier ändert sich der Server</translation>
    </message>
    <message>
        <source>From here on the server changes.</source>
        <translation>Ab hier ändert sich der Server.</translation>
    </message>
    <message>
        <source>From here the server changes</source>
        <translation>Ab hier ändert sich der Server</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>Aus der Datenbank</translation>
    </message>
    <message>
        <source>Give an address such as https://vco01.example.com:8281.</source>
        <translation>Geben Sie eine Adresse wie https://vco01.example.com:8281 an.</translation>
    </message>
    <message>
        <source>Give it more room before the switch.</source>
        <translation>Schaffen Sie vor der Umstellung mehr Platz.</translation>
    </message>
    <message>
        <source>Give the connection in step 1, or use the file exported in the configuration interface.</source>
        <translation>Geben Sie die Verbindung in Schritt 1 an, oder verwenden Sie die in der Konfigurationsoberfläche exportierte Datei.</translation>
    </message>
    <message>
        <source>Give the connection to the server&apos;s database in step 1, or choose the file.</source>
        <translation>Geben Sie in Schritt 1 die Verbindung zur Datenbank des Servers an, oder wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Give the new database another name. Nothing was changed.</source>
        <translation>Geben Sie der neuen Datenbank einen anderen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Give the password of the key as CERTIFICATE_WIZARD_KEY_PASSWORD.</source>
        <translation>Geben Sie das Kennwort des Schlüssels als CERTIFICATE_WIZARD_KEY_PASSWORD an.</translation>
    </message>
    <message>
        <source>Give the password of the store as CERTIFICATE_WIZARD_STORE_PASSWORD.</source>
        <translation>Geben Sie das Kennwort des Speichers als CERTIFICATE_WIZARD_STORE_PASSWORD an.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an.</translation>
    </message>
    <message>
        <source>Global &amp;tags</source>
        <translation>Globale &amp;Tags</translation>
    </message>
    <message>
        <source>Go back and tick them if their content is still needed.</source>
        <translation>Gehen Sie zurück und wählen Sie sie aus, wenn ihr Inhalt noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Go on rolling bac&amp;k</source>
        <translation>Rücknahme &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with “resume”, or go back with “rollback”.</source>
        <translation>Setzen Sie ihn mit „resume“ fort, oder nehmen Sie die Umstellung mit „rollback“ zurück.</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Geht weiter mit</translation>
    </message>
    <message>
        <source>Going back means entering every setting by hand.</source>
        <translation>Zurückzugehen heißt dann, jede Einstellung von Hand einzugeben.</translation>
    </message>
    <message>
        <source>Gone: {names}.</source>
        <translation>Verschwunden: {names}.</translation>
    </message>
    <message>
        <source>Grant it, or use the statements shown for a database administrator.</source>
        <translation>Erteilen Sie es, oder geben Sie die gezeigten Anweisungen einem Datenbankadministrator.</translation>
    </message>
    <message>
        <source>Grant it: {statement}</source>
        <translation>Erteilen Sie das Recht: {statement}</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>Have a database administrator run them, then choose “It exists and is empty” (answer: new_database.create = false).</source>
        <translation>Lassen Sie sie von einem Datenbankadministrator ausführen und wählen Sie dann „Sie ist vorhanden und leer“ (Antwort: new_database.create = false).</translation>
    </message>
    <message>
        <source>Have the request signed by your certificate authority</source>
        <translation>Anforderung von Ihrer Zertifizierungsstelle signieren lassen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Help: {step}</source>
        <translation>Hilfe: {step}</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host that hands out tokens</source>
        <translation>Host, der Tokens ausgibt</translation>
    </message>
    <message>
        <source>How packages are exported</source>
        <translation>Wie Pakete exportiert werden</translation>
    </message>
    <message>
        <source>How packages are imported</source>
        <translation>Wie Pakete importiert werden</translation>
    </message>
    <message>
        <source>If the server has other cluster nodes: none was named, so none was looked at. Each must be stopped before packages are imported, be bound to the new database, which all nodes share, and be started after that.</source>
        <translation>Falls der Server weitere Clusterknoten hat: Es wurde keiner genannt, also auch keiner angesehen. Jeder muss gestoppt werden, bevor Pakete importiert werden, dann an die neue Datenbank gebunden werden, die alle Knoten gemeinsam verwenden, und danach gestartet werden.</translation>
    </message>
    <message>
        <source>If the server has other cluster nodes: none was named, so none was looked at. Each must be stopped, be bound to the old database again, and be started after that.</source>
        <translation>Falls der Server weitere Clusterknoten hat: Es wurde keiner genannt, also auch keiner angesehen. Jeder muss gestoppt, wieder an die alte Datenbank gebunden und danach gestartet werden.</translation>
    </message>
    <message>
        <source>If the server has other cluster nodes: none was named, so none was looked at. Restart each, and look at the certificate it signs packages with.</source>
        <translation>Falls der Server weitere Clusterknoten hat: Es wurde keiner genannt, also auch keiner angesehen. Starten Sie jeden neu und sehen Sie nach, mit welchem Zertifikat er Pakete signiert.</translation>
    </message>
    <message>
        <source>Import every package</source>
        <translation>Jedes Paket importieren</translation>
    </message>
    <message>
        <source>Import every package in the Orchestrator client</source>
        <translation>Jedes Paket im Orchestrator-Client importieren</translation>
    </message>
    <message>
        <source>Import new-server.vmokeystore, then run the step again.</source>
        <translation>Importieren Sie new-server.vmokeystore und führen Sie den Schritt dann erneut aus.</translation>
    </message>
    <message>
        <source>Import packages</source>
        <translation>Pakete importieren</translation>
    </message>
    <message>
        <source>Import the new certificate database</source>
        <translation>Neue Zertifikatsdatenbank importieren</translation>
    </message>
    <message>
        <source>Import the package signed with the new certificate, or the original.</source>
        <translation>Importieren Sie das mit dem neuen Zertifikat signierte Paket oder das Original.</translation>
    </message>
    <message>
        <source>Import the packages by hand</source>
        <translation>Pakete von Hand importieren</translation>
    </message>
    <message>
        <source>Import the packages first.</source>
        <translation>Importieren Sie zuerst die Pakete.</translation>
    </message>
    <message>
        <source>Import {subject} in Control Center with its own password, then restart.</source>
        <translation>Importieren Sie {subject} im Control Center mit dem zugehörigen Kennwort und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Import, keep values that exist</source>
        <translation>Importieren, vorhandene Werte behalten</translation>
    </message>
    <message>
        <source>Import, overwrite values that exist</source>
        <translation>Importieren, vorhandene Werte überschreiben</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importiert als</translation>
    </message>
    <message>
        <source>Imported as: {form}</source>
        <translation>Importiert als: {form}</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>In step 3 you export every package in the Orchestrator client, into {folder}.</source>
        <translation>In Schritt 3 exportieren Sie jedes Paket im Orchestrator-Client, und zwar nach {folder}.</translation>
    </message>
    <message>
        <source>In the Orchestrator client export each package as before.</source>
        <translation>Exportieren Sie im Orchestrator-Client jedes Paket wie zuvor.</translation>
    </message>
    <message>
        <source>In the Orchestrator client open Administer, then Packages.</source>
        <translation>Öffnen Sie im Orchestrator-Client „Administer“ und dann „Packages“.</translation>
    </message>
    <message>
        <source>In the Orchestrator client, export this package.</source>
        <translation>Exportieren Sie im Orchestrator-Client dieses Paket.</translation>
    </message>
    <message>
        <source>In the description of database {subject}, {field} is not usable: {reason}.</source>
        <translation>In der Beschreibung der Datenbank {subject} ist {field} nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>In the window, open the run again and type it. Else set {subject} in answers.toml to a reference: {env = &quot;NAME&quot;}, {keyring = &quot;NAME&quot;} or {file = &quot;PATH&quot;}.</source>
        <translation>Öffnen Sie den Lauf im Fenster wieder und geben Sie es ein. Sonst setzen Sie {subject} in answers.toml auf einen Verweis: {env = &quot;NAME&quot;}, {keyring = &quot;NAME&quot;} oder {file = &quot;PFAD&quot;}.</translation>
    </message>
    <message>
        <source>Install the certificate</source>
        <translation>Zertifikat installieren</translation>
    </message>
    <message>
        <source>Install the library (Debian and Ubuntu: libltdl7 and libkrb5-3; Red Hat: libtool-ltdl and krb5-libs), or the program again; certificate-wizard self-test names what is missing.</source>
        <translation>Installieren Sie die Bibliothek (Debian und Ubuntu: libltdl7 und libkrb5-3; Red Hat: libtool-ltdl und krb5-libs) oder das Programm erneut; certificate-wizard self-test nennt, was fehlt.</translation>
    </message>
    <message>
        <source>Install the new certificate</source>
        <translation>Neues Zertifikat installieren</translation>
    </message>
    <message>
        <source>Install the old certificate again, restart, and prove that it signs</source>
        <translation>Altes Zertifikat wieder installieren, neu starten und nachweisen, dass es signiert</translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation>Instanzname</translation>
    </message>
    <message>
        <source>It answers the wizard&apos;s request.</source>
        <translation>Die Antwort auf die Anforderung des Assistenten.</translation>
    </message>
    <message>
        <source>It exists and is empty</source>
        <translation>Sie ist vorhanden und leer</translation>
    </message>
    <message>
        <source>It has the new certificate.</source>
        <translation>Er hat das neue Zertifikat.</translation>
    </message>
    <message>
        <source>It holds {names}</source>
        <translation>Sie enthält {names}</translation>
    </message>
    <message>
        <source>It is as it was before: the old database and certificate.</source>
        <translation>Er ist wie zuvor: alte Datenbank und altes Zertifikat.</translation>
    </message>
    <message>
        <source>It is asked for when the configuration is imported.</source>
        <translation>Beim Import der Konfiguration wird danach gefragt.</translation>
    </message>
    <message>
        <source>It is changed in part: continue the run, or roll it back to the old database and certificate.</source>
        <translation>Er ist zum Teil geändert: Setzen Sie den Lauf fort, oder nehmen Sie ihn zurück, zur alten Datenbank und zum alten Zertifikat.</translation>
    </message>
    <message>
        <source>It is made when you create it.</source>
        <translation>Sie entsteht, wenn Sie sie anlegen.</translation>
    </message>
    <message>
        <source>It is not counted as saved. Remove its encryption in the Orchestrator client, or leave it out: with the old key its content would be lost.</source>
        <translation>Es gilt nicht als gesichert. Entfernen Sie die Verschlüsselung im Orchestrator-Client, oder lassen Sie es aus: Mit dem alten Schlüssel ginge der Inhalt verloren.</translation>
    </message>
    <message>
        <source>It is seen when the packages are exported again, which comes next.</source>
        <translation>Es zeigt sich, wenn die Pakete als Nächstes erneut exportiert werden.</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Der SHA-256 davon</translation>
    </message>
    <message>
        <source>Java cannot open a key under this password.</source>
        <translation>Java kann mit diesem Kennwort keinen Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>Keep the folder as it is: the saved certificate database and packages in it are still good.</source>
        <translation>Lassen Sie den Ordner, wie er ist: Die gesicherte Zertifikatsdatenbank und die Pakete darin sind weiterhin gut.</translation>
    </message>
    <message>
        <source>Keep the original, or write a JCEKS store: Orchestrator asks for both keys.</source>
        <translation>Behalten Sie das Original, oder schreiben Sie einen JCEKS-Speicher: Orchestrator verlangt beide Schlüssel.</translation>
    </message>
    <message>
        <source>Keep the run folder and the export password in a safe place.</source>
        <translation>Bewahren Sie den Arbeitsordner und das Exportkennwort sicher auf.</translation>
    </message>
    <message>
        <source>Keep {file} and its password in a safe place: the new key is in it.</source>
        <translation>Bewahren Sie {file} und das Kennwort dazu sicher auf: Die Datei enthält den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Keep {file} and its password in a safe place: the old key is in it.</source>
        <translation>Bewahren Sie {file} und das Kennwort dazu sicher auf: Die Datei enthält den alten Schlüssel.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Schlüssel und Zertifikate</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large object {oid} of database {subject} was not read: {answer}.</source>
        <translation>Das große Objekt {oid} der Datenbank {subject} wurde nicht gelesen: {answer}.</translation>
    </message>
    <message>
        <source>Last worked on {moment}.</source>
        <translation>Zuletzt bearbeitet am {moment}.</translation>
    </message>
    <message>
        <source>Leave --new-database out, or choose --profile 5.1, 5.5 or 7.6.</source>
        <translation>Lassen Sie --new-database weg, oder wählen Sie --profile 5.1, 5.5 oder 7.6.</translation>
    </message>
    <message>
        <source>Leave Export version history selected.</source>
        <translation>Lassen Sie „Export version history“ ausgewählt.</translation>
    </message>
    <message>
        <source>Leave View contents, Add to package and Edit contents selected.</source>
        <translation>Lassen Sie „View contents“, „Add to package“ und „Edit contents“ ausgewählt.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave one of the two files in the folder.</source>
        <translation>Lassen Sie nur eine der beiden Dateien im Ordner.</translation>
    </message>
    <message>
        <source>Leave the option out, or name a database of one of these engines.</source>
        <translation>Lassen Sie die Option weg, oder nennen Sie eine Datenbank eines dieser Typen.</translation>
    </message>
    <message>
        <source>Leave the option out, or name another run folder.</source>
        <translation>Lassen Sie die Option weg, oder nennen Sie einen anderen Arbeitsordner.</translation>
    </message>
    <message>
        <source>Leave the option out: both practice databases are SQLite files then.</source>
        <translation>Lassen Sie die Option weg: Dann sind beide Übungsdatenbanken SQLite-Dateien.</translation>
    </message>
    <message>
        <source>Leave the password empty, and click Export.</source>
        <translation>Lassen Sie das Kennwort leer und klicken Sie auf „Export“.</translation>
    </message>
    <message>
        <source>Left out by choice: {names}</source>
        <translation>Bewusst ausgelassen: {names}</translation>
    </message>
    <message>
        <source>Left out: {cost}</source>
        <translation>Ausgelassen: {cost}</translation>
    </message>
    <message>
        <source>Let the &amp;practice administrator do it</source>
        <translation>Den &amp;Übungsadministrator machen lassen</translation>
    </message>
    <message>
        <source>Let the rules name this machine, or run the wizard where they allow it. Orchestrator needs the same.</source>
        <translation>Nehmen Sie diesen Rechner in die Regeln auf, oder führen Sie den Assistenten dort aus, wo sie es erlauben. Orchestrator braucht dasselbe.</translation>
    </message>
    <message>
        <source>Let the user own it, or use Orchestrator&apos;s own database user.</source>
        <translation>Machen Sie den Benutzer zum Eigentümer, oder verwenden Sie den Datenbankbenutzer von Orchestrator.</translation>
    </message>
    <message>
        <source>Letters A to Z, digits, blanks and the usual signs: Java opens keys under no others.</source>
        <translation>Buchstaben A bis Z, Ziffern, Leerzeichen und die üblichen Zeichen: Mit anderen öffnet Java keine Schlüssel.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation>Lizenziert unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>Likely causes: {causes}.</source>
        <translation>Mögliche Ursachen: {causes}.</translation>
    </message>
    <message>
        <source>Load answers</source>
        <translation>Antworten laden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at each in the Orchestrator client, in its configuration element, and enter it again if it was set.</source>
        <translation>Sehen Sie sich jede im Orchestrator-Client in ihrem Konfigurationselement an und geben Sie sie erneut ein, wenn sie gesetzt war.</translation>
    </message>
    <message>
        <source>Look at server.log in that folder, then try again.</source>
        <translation>Sehen Sie in server.log in diesem Ordner nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look at the file, then run the step again.</source>
        <translation>Sehen Sie sich die Datei an und führen Sie den Schritt dann erneut aus.</translation>
    </message>
    <message>
        <source>Look at the node yourself: a node that works on the other database must not run.</source>
        <translation>Sehen Sie selbst nach dem Knoten: Ein Knoten, der mit der anderen Datenbank arbeitet, darf nicht laufen.</translation>
    </message>
    <message>
        <source>Look at the plan, then set confirmed = true under [switch]. Nothing was changed.</source>
        <translation>Sehen Sie sich den Plan an und setzen Sie dann unter [switch] confirmed = true. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look at the secure strings and enter them again if they were set. Configurations &gt; {place}</source>
        <translation>Sehen Sie sich die sicheren Zeichenfolgen an und geben Sie sie erneut ein, wenn sie gesetzt waren. Configurations &gt; {place}</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Server ansehen</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Run the step again once it answers, or roll back.</source>
        <translation>Sehen Sie im Protokoll des Servers nach. Führen Sie den Schritt erneut aus, sobald er antwortet, oder nehmen Sie die Umstellung zurück.</translation>
    </message>
    <message>
        <source>Look at them after the change and enter their values again where they are empty.</source>
        <translation>Sehen Sie sie nach dem Wechsel an und geben Sie leere Werte erneut ein.</translation>
    </message>
    <message>
        <source>Look at these elements in the Orchestrator client and keep the version you need.</source>
        <translation>Sehen Sie sich diese Elemente im Orchestrator-Client an und behalten Sie die Version, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Look at these elements in the Orchestrator client; as they were, they are in the saved package.</source>
        <translation>Sehen Sie sich diese Elemente im Orchestrator-Client an; ihr früherer Stand ist im gesicherten Paket.</translation>
    </message>
    <message>
        <source>Look at what it holds; a database administrator can drop it.</source>
        <translation>Sehen Sie nach, was sie enthält; ein Datenbankadministrator kann sie löschen.</translation>
    </message>
    <message>
        <source>Look at: {names}</source>
        <translation>Ansehen: {names}</translation>
    </message>
    <message>
        <source>Look into the database server&apos;s log for the same minute, then try again.</source>
        <translation>Sehen Sie im Protokoll des Datenbankservers unter derselben Minute nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the same minute, then try again.</source>
        <translation>Sehen Sie im Protokoll des Servers unter derselben Minute nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look up in the vendor&apos;s list whether your version of Orchestrator works with it.</source>
        <translation>Sehen Sie in der Liste des Herstellers nach, ob Ihre Version von Orchestrator damit arbeitet.</translation>
    </message>
    <message>
        <source>Look whether the secure strings still open, and enter them again if not: {place}</source>
        <translation>Prüfen Sie, ob sich die sicheren Zeichenfolgen noch öffnen lassen, und geben Sie sie sonst erneut ein: {place}</translation>
    </message>
    <message>
        <source>MIME type</source>
        <translation>MIME-Typ</translation>
    </message>
    <message>
        <source>Made for this practice run and still on {subject}: databases and logins {names}.</source>
        <translation>Für diesen Übungslauf angelegt und noch auf {subject} vorhanden: Datenbanken und Anmeldungen {names}.</translation>
    </message>
    <message>
        <source>Made, and opened again</source>
        <translation>Erstellt und wieder geöffnet</translation>
    </message>
    <message>
        <source>Make a package in the Orchestrator client, or give the database connection, and run it again.</source>
        <translation>Erstellen Sie im Orchestrator-Client ein Paket, oder geben Sie die Datenbankverbindung an, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk with --output.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie mit --output einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Make sure that this package was exported from this server just now.</source>
        <translation>Vergewissern Sie sich, dass dieses Paket soeben von diesem Server exportiert wurde.</translation>
    </message>
    <message>
        <source>Make the folder, or name a file in another one.</source>
        <translation>Legen Sie den Ordner an, oder nennen Sie eine Datei in einem anderen.</translation>
    </message>
    <message>
        <source>Make the new certificate</source>
        <translation>Neues Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Make the new certificate first (step 6).</source>
        <translation>Erstellen Sie zuerst das neue Zertifikat (Schritt 6).</translation>
    </message>
    <message>
        <source>Make the secret available under that name, or name another place.</source>
        <translation>Stellen Sie das Geheimnis unter diesem Namen bereit, oder nennen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>May create tables</source>
        <translation>Darf Tabellen anlegen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: language, answers, guide, about</source>
        <translation>Mehr: Sprache, Antworten, gesamte Hilfe, Über</translation>
    </message>
    <message>
        <source>Move the file to another folder, and run the step again.</source>
        <translation>Verschieben Sie die Datei in einen anderen Ordner und führen Sie den Schritt erneut aus.</translation>
    </message>
    <message>
        <source>Move the older file out of the folder and run the step again.</source>
        <translation>Verschieben Sie die ältere Datei aus dem Ordner und führen Sie den Schritt erneut aus.</translation>
    </message>
    <message>
        <source>NLS_CHARACTER_SET is AL32UTF8</source>
        <translation>NLS_CHARACTER_SET ist AL32UTF8</translation>
    </message>
    <message>
        <source>Name a file in it that is not there yet.</source>
        <translation>Nennen Sie eine Datei darin, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name a folder that “run”, “practice” or the window made.</source>
        <translation>Nennen Sie einen Ordner, den „run“, „practice“ oder das Fenster angelegt hat.</translation>
    </message>
    <message>
        <source>Name a folder with exported packages.</source>
        <translation>Nennen Sie einen Ordner mit exportierten Paketen.</translation>
    </message>
    <message>
        <source>Name another file, or move this one away.</source>
        <translation>Nennen Sie eine andere Datei, oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>Name certificate databases, a folder that holds some, or a list with --files-from.</source>
        <translation>Nennen Sie Zertifikatsdatenbanken, einen Ordner, der welche enthält, oder mit --files-from eine Liste.</translation>
    </message>
    <message>
        <source>Name package files, a folder that holds some, or a list with --files-from.</source>
        <translation>Nennen Sie Paketdateien, einen Ordner, der welche enthält, oder mit --files-from eine Liste.</translation>
    </message>
    <message>
        <source>Name package files, or a folder that holds some.</source>
        <translation>Nennen Sie Paketdateien oder einen Ordner, der welche enthält.</translation>
    </message>
    <message>
        <source>Name the file that “plan --example --output FILE” wrote and you filled in.</source>
        <translation>Nennen Sie die Datei, die „plan --example --output FILE“ geschrieben hat und die Sie ausgefüllt haben.</translation>
    </message>
    <message>
        <source>Names the run folder and the report. The wizard does not connect to it.</source>
        <translation>Gibt Arbeitsordner und Bericht den Namen. Der Assistent verbindet sich nicht damit.</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Ne&amp;ues Kennwort</translation>
    </message>
    <message>
        <source>Ne&amp;w password for the saved file</source>
        <translation>&amp;Neues Kennwort für die gesicherte Datei</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Beachtung nötig</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>New password, &amp;repeated</source>
        <translation>Neues Kennwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>Neu: {names}.</translation>
    </message>
    <message>
        <source>Newer on the server: {names}</source>
        <translation>Auf dem Server neuer: {names}</translation>
    </message>
    <message>
        <source>Next is off until this step is done.</source>
        <translation>Weiter ist gesperrt, bis dieser Schritt erledigt ist.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No browser was opened. The guide is in {file} until you close the wizard.</source>
        <translation>Es wurde kein Browser geöffnet. Die gesamte Hilfe liegt in {file}, bis Sie den Assistenten schließen.</translation>
    </message>
    <message>
        <source>No certificate in the answer belongs to the key of the request.</source>
        <translation>Kein Zertifikat in der Antwort gehört zum Schlüssel der Anforderung.</translation>
    </message>
    <message>
        <source>No package of {subject} could be compared with the saved certificate: whether it signs there is not proven.</source>
        <translation>Kein Paket von {subject} ließ sich mit dem gesicherten Zertifikat vergleichen: Ob es dort signiert, ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>No password was given for the certificate database.</source>
        <translation>Für die Zertifikatsdatenbank wurde kein Kennwort angegeben.</translation>
    </message>
    <message>
        <source>No private key and no password is in this report. It belongs to the run folder it lies in.</source>
        <translation>In diesem Bericht steht kein privater Schlüssel und kein Kennwort. Er gehört zu dem Arbeitsordner, in dem er liegt.</translation>
    </message>
    <message>
        <source>No server address is given.</source>
        <translation>Es ist keine Serveradresse angegeben.</translation>
    </message>
    <message>
        <source>Nob&amp;ody knows this password</source>
        <translation>N&amp;iemand kennt dieses Kennwort</translation>
    </message>
    <message>
        <source>Nobody knows the password: nothing proves that the key can be used.</source>
        <translation>Niemand kennt das Kennwort: Nichts belegt, dass der Schlüssel verwendbar ist.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Node {node}: bound and started by your word; it could not be asked</source>
        <translation>Knoten {node}: nach Ihrer Angabe gebunden und gestartet; er ließ sich nicht fragen</translation>
    </message>
    <message>
        <source>Node {node}: bound by your word, started, and answering</source>
        <translation>Knoten {node}: nach Ihrer Angabe gebunden, gestartet, und er antwortet</translation>
    </message>
    <message>
        <source>Node {node}: stopped by your word; it could not be asked</source>
        <translation>Knoten {node}: nach Ihrer Angabe gestoppt; er ließ sich nicht fragen</translation>
    </message>
    <message>
        <source>Node {node}: stopped, and seen to be down</source>
        <translation>Knoten {node}: gestoppt, und er antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Not before step 7: the server still uses the old database</source>
        <translation>Nicht vor Schritt 7: Der Server verwendet noch die alte Datenbank</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Not known: step 1 has no connection to the database</source>
        <translation>Nicht bekannt: Schritt 1 hat keine Verbindung zur Datenbank</translation>
    </message>
    <message>
        <source>Not proven: its key was not opened</source>
        <translation>Nicht nachgewiesen: Der Schlüssel wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Not proven: no package was compared</source>
        <translation>Nicht nachgewiesen: Es wurde kein Paket verglichen</translation>
    </message>
    <message>
        <source>Not taken: {names}</source>
        <translation>Nicht angenommen: {names}</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht vorhanden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing accepts connections for database {subject}.</source>
        <translation>Für die Datenbank {subject} nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>Nothing is lost: run the step again. If it stays, send the log of the run folder.</source>
        <translation>Nichts ist verloren: Führen Sie den Schritt erneut aus. Bleibt es dabei, senden Sie das Protokoll aus dem Arbeitsordner ein.</translation>
    </message>
    <message>
        <source>Nothing on it has changed.</source>
        <translation>Auf ihm wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing on the server has changed.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing proves that the key in it can be used again. Export the certificate database in the configuration interface, where you choose the password yourself, and save it from that file.</source>
        <translation>Nichts belegt, dass der Schlüssel darin wieder verwendbar ist. Exportieren Sie die Zertifikatsdatenbank in der Konfigurationsoberfläche, wo Sie das Kennwort selbst wählen, und sichern Sie sie aus dieser Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the database that may be written.</source>
        <translation>Es wurde nichts geändert. Nennen Sie die Datenbank, in die geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Nothing was switched. Choose another empty database in step 4.</source>
        <translation>Es wurde nichts umgestellt. Wählen Sie in Schritt 4 eine andere leere Datenbank.</translation>
    </message>
    <message>
        <source>Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes (switch.accept_changes): then they are lost to the new database.</source>
        <translation>Es wurde nichts umgestellt. Gehen Sie zu Schritt 3 zurück und exportieren Sie erneut, oder erlauben Sie die Umstellung ohne diese Änderungen (switch.accept_changes): Dann fehlen sie in der neuen Datenbank.</translation>
    </message>
    <message>
        <source>Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes: then they are lost to the new database.</source>
        <translation>Es wurde nichts umgestellt. Gehen Sie zu Schritt 3 zurück und exportieren Sie erneut, oder erlauben Sie die Umstellung ohne diese Änderungen: Dann fehlen sie in der neuen Datenbank.</translation>
    </message>
    <message>
        <source>Nothing was switched. Run the step again that saves this file.</source>
        <translation>Es wurde nichts umgestellt. Führen Sie den Schritt erneut aus, der diese Datei sichert.</translation>
    </message>
    <message>
        <source>Nothing was written for this file. Report this message to those who maintain the program.</source>
        <translation>Für diese Datei wurde nichts geschrieben. Geben Sie diese Meldung an die Betreuer des Programms weiter.</translation>
    </message>
    <message>
        <source>Now, as before</source>
        <translation>Jetzt, wie zuvor</translation>
    </message>
    <message>
        <source>Old certificate</source>
        <translation>Altes Zertifikat</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>Alte Datenbank</translation>
    </message>
    <message>
        <source>On a made-up server on this computer.</source>
        <translation>An einem Übungsserver auf diesem Rechner.</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>Auf Server</translation>
    </message>
    <message>
        <source>On the General tab, click Export Configuration.</source>
        <translation>Klicken Sie auf der Registerkarte „General“ auf „Export Configuration“.</translation>
    </message>
    <message>
        <source>On this node of the cluster:</source>
        <translation>Auf diesem Knoten des Clusters:</translation>
    </message>
    <message>
        <source>Only where it differs.</source>
        <translation>Nur wenn es ein anderes ist.</translation>
    </message>
    <message>
        <source>Only you can read it. Needs twice the size of all packages; {free} are free.</source>
        <translation>Nur Sie können ihn lesen. Nötig ist das Doppelte aller Pakete; {free} sind frei.</translation>
    </message>
    <message>
        <source>Only {free} MB are free in {subject}.</source>
        <translation>In {subject} sind nur {free} MB frei.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open Certificates, then Package Signing Certificate, and click Import.</source>
        <translation>Öffnen Sie „Certificates“, dann „Package Signing Certificate“, und klicken Sie auf „Import“.</translation>
    </message>
    <message>
        <source>Open Certificates, then Package Signing Certificate, and export it. Where this version offers no export, give the connection to the server&apos;s database in step 1 instead.</source>
        <translation>Öffnen Sie „Certificates“, dann „Package Signing Certificate“, und exportieren Sie es. Bietet diese Version keinen Export an, geben Sie stattdessen in Schritt 1 die Verbindung zur Datenbank des Servers an.</translation>
    </message>
    <message>
        <source>Open Export/Import Configuration, and choose every kind of file.</source>
        <translation>Öffnen Sie „Export/Import Configuration“ und wählen Sie alle Arten von Dateien.</translation>
    </message>
    <message>
        <source>Open it from a desktop session or with ssh -X. Without a window, “practice --unattended” rehearses and “run --answers FILE” carries out the migration.</source>
        <translation>Öffnen Sie es in einer Desktop-Sitzung oder mit ssh -X. Ohne Fenster probt „practice --unattended“ die Migration, und „run --answers FILE“ führt sie aus.</translation>
    </message>
    <message>
        <source>Open it from the file manager, or take the run folder to another computer.</source>
        <translation>Öffnen Sie die Datei im Dateimanager, oder bringen Sie den Arbeitsordner auf einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Opening the run folder.</source>
        <translation>Der Arbeitsordner wird geöffnet.</translation>
    </message>
    <message>
        <source>Opening this run does nothing yet: every act waits for its button.</source>
        <translation>Beim Öffnen dieses Laufs geschieht noch nichts: Jede Aktion wartet auf ihre Schaltfläche.</translation>
    </message>
    <message>
        <source>Opens in the browser: before you begin, every step, going back, unattended runs</source>
        <translation>Öffnet im Browser: bevor Sie beginnen, jeder Schritt, Zurückgehen, Läufe ohne Fenster</translation>
    </message>
    <message>
        <source>Orchestrator signs packages with RSA. Use an RSA key of 2048 bits or more.</source>
        <translation>Orchestrator signiert Pakete mit RSA. Verwenden Sie einen RSA-Schlüssel mit 2048 Bit oder mehr.</translation>
    </message>
    <message>
        <source>Orchestrator stores</source>
        <translation>Von Orchestrator gespeichert</translation>
    </message>
    <message>
        <source>Orchestrator will use this database instead of the old one. It is created now and bound in step 7.</source>
        <translation>Orchestrator wird diese Datenbank statt der alten verwenden. Sie wird jetzt angelegt und in Schritt 7 gebunden.</translation>
    </message>
    <message>
        <source>Orchestrator {version} changes its certificate in place and needs no new database.</source>
        <translation>Orchestrator {version} wechselt sein Zertifikat an Ort und Stelle und braucht keine neue Datenbank.</translation>
    </message>
    <message>
        <source>Orchestrator {version} changes its certificate without a new database.</source>
        <translation>Orchestrator {version} wechselt sein Zertifikat ohne neue Datenbank.</translation>
    </message>
    <message>
        <source>Organisational &amp;unit</source>
        <translation>Organisations&amp;einheit</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>PKCS12, JKS, JCEKS, or PEM with the key and its certificate.</source>
        <translation>PKCS12, JKS, JCEKS oder PEM mit dem Schlüssel und seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packages exported by hand</source>
        <translation>Von Hand exportierte Pakete</translation>
    </message>
    <message>
        <source>Packages of the server</source>
        <translation>Pakete des Servers</translation>
    </message>
    <message>
        <source>Packages of this run</source>
        <translation>Pakete dieses Laufs</translation>
    </message>
    <message>
        <source>Packages on {subject} are not as they were exported. New: {new}. Gone: {removed}. Changed: {changed}.</source>
        <translation>Pakete auf {subject} sind nicht mehr so, wie sie exportiert wurden. Neu: {new}. Verschwunden: {removed}. Geändert: {changed}.</translation>
    </message>
    <message>
        <source>Packages on {subject} are not as they were exported. {changes}</source>
        <translation>Pakete auf {subject} sind nicht mehr so, wie sie exportiert wurden. {changes}</translation>
    </message>
    <message>
        <source>Packages saved</source>
        <translation>Gesicherte Pakete</translation>
    </message>
    <message>
        <source>Parts of a result that this run did not make are in the way of “{subject}”.</source>
        <translation>Teile eines Ergebnisses, die dieser Lauf nicht erzeugt hat, stehen „{subject}“ im Weg.</translation>
    </message>
    <message>
        <source>Pass&amp;word of the administrator</source>
        <translation>Kennwort des Administ&amp;rators</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password of Control Center</source>
        <translation>Kennwort des Control Centers</translation>
    </message>
    <message>
        <source>Password of the &amp;key</source>
        <translation>Kennwort des &amp;Schlüssels</translation>
    </message>
    <message>
        <source>Password of the certificate &amp;database</source>
        <translation>&amp;Kennwort der Zertifikatsdatenbank</translation>
    </message>
    <message>
        <source>Password of the certificate database as it is now</source>
        <translation>Bisheriges Kennwort der Zertifikatsdatenbank</translation>
    </message>
    <message>
        <source>Password of the configuration backup</source>
        <translation>Kennwort der Konfigurationssicherung</translation>
    </message>
    <message>
        <source>Password of the database administrator</source>
        <translation>Kennwort des Datenbankadministrators</translation>
    </message>
    <message>
        <source>Password of the file with the new key</source>
        <translation>Kennwort der Datei mit dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>Password of the key in it</source>
        <translation>Kennwort des Schlüssels darin</translation>
    </message>
    <message>
        <source>Password of the new certificate database</source>
        <translation>Kennwort der neuen Zertifikatsdatenbank</translation>
    </message>
    <message>
        <source>Password of the new database</source>
        <translation>Kennwort der neuen Datenbank</translation>
    </message>
    <message>
        <source>Password of the new key</source>
        <translation>Kennwort des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Password of the old database</source>
        <translation>Kennwort der alten Datenbank</translation>
    </message>
    <message>
        <source>Password or token of the server</source>
        <translation>Kennwort oder Token des Servers</translation>
    </message>
    <message>
        <source>Password, &amp;repeated</source>
        <translation>Kennwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Passwords are kept for one session only. Everything else of the run is as you left it.</source>
        <translation>Kennwörter bleiben nur für eine Sitzung erhalten. Alles andere an dem Lauf ist so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Passwords in configuration elements. In the saved files anybody who opens them may read them.</source>
        <translation>Kennwörter in Konfigurationselementen. Wer die gesicherten Dateien öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan a new certificate before that day.</source>
        <translation>Planen Sie vor diesem Tag ein neues Zertifikat ein.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Possible values: {offered}.</source>
        <translation>Mögliche Werte: {offered}.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Pre&amp;pare the folder</source>
        <translation>Ordner &amp;vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the run folder</source>
        <translation>Arbeitsordner vorbereiten</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Protect it with a password of &amp;its own, not with that of step 2</source>
        <translation>Mit eigene&amp;m Kennwort schützen, nicht mit dem aus Schritt 2</translation>
    </message>
    <message>
        <source>Prove that the new certificate is in use</source>
        <translation>Nachweisen, dass das neue Zertifikat verwendet wird</translation>
    </message>
    <message>
        <source>Proven before</source>
        <translation>Zuvor nachgewiesen</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Nachgewiesen durch</translation>
    </message>
    <message>
        <source>Proven of it</source>
        <translation>Davon nachgewiesen</translation>
    </message>
    <message>
        <source>Put every element you want to keep into a package before the export: the new database starts empty.</source>
        <translation>Nehmen Sie jedes Element, das Sie behalten wollen, vor dem Export in ein Paket auf: Die neue Datenbank beginnt leer.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of the run folder, or roll back.</source>
        <translation>Legen Sie die Datei aus einer Kopie des Arbeitsordners zurück, oder nehmen Sie die Umstellung zurück.</translation>
    </message>
    <message>
        <source>Put those you want to keep into a package, then check the server again.</source>
        <translation>Nehmen Sie die Elemente, die Sie behalten wollen, in ein Paket auf und prüfen Sie den Server dann erneut.</translation>
    </message>
    <message>
        <source>RSA {bits}, belongs to the certificate</source>
        <translation>RSA {bits}, gehört zum Zertifikat</translation>
    </message>
    <message>
        <source>Read from {place} unless you type another.</source>
        <translation>Wird aus {place} gelesen, sofern Sie kein anderes eingeben.</translation>
    </message>
    <message>
        <source>Read the list from the server again.</source>
        <translation>Lesen Sie die Liste erneut vom Server.</translation>
    </message>
    <message>
        <source>Read the server&apos;s message; its log says more.</source>
        <translation>Lesen Sie die Meldung des Servers; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Read the workflow run&apos;s log in the Orchestrator client, correct the value, try again.</source>
        <translation>Lesen Sie das Protokoll der Workflow-Ausführung im Orchestrator-Client, berichtigen Sie den Wert und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Recommended: it is the way back.</source>
        <translation>Empfohlen: Das ist der Weg zurück.</translation>
    </message>
    <message>
        <source>Replace the package signing certificate</source>
        <translation>Zertifikat zum Signieren von Paketen ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Reset the plug-ins (Troubleshooting &gt; Reset current version) and restart the server.</source>
        <translation>Setzen Sie die Plug-ins zurück (Troubleshooting &gt; Reset current version) und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Restart it again with the old certificate</source>
        <translation>Mit dem alten Zertifikat wieder neu starten</translation>
    </message>
    <message>
        <source>Restart the Orchestrator server</source>
        <translation>Orchestrator-Server neu starten</translation>
    </message>
    <message>
        <source>Restart the Orchestrator server service.</source>
        <translation>Starten Sie den Orchestrator-Serverdienst neu.</translation>
    </message>
    <message>
        <source>Restart the cluster node {node}, and look at the certificate it signs packages with.</source>
        <translation>Starten Sie den Clusterknoten {node} neu und sehen Sie nach, mit welchem Zertifikat er Pakete signiert.</translation>
    </message>
    <message>
        <source>Restart the server and run the step again, or roll back.</source>
        <translation>Starten Sie den Server neu und führen Sie den Schritt erneut aus, oder nehmen Sie die Umstellung zurück.</translation>
    </message>
    <message>
        <source>Restart the server and run the step again; roll back if it stays so.</source>
        <translation>Starten Sie den Server neu und führen Sie den Schritt erneut aus; bleibt es dabei, nehmen Sie die Umstellung zurück.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or export it again while the old server state exists.</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder exportieren Sie sie erneut, solange der alte Stand des Servers besteht.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resume it or roll it back.</source>
        <translation>Fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Rechte: {rights}</translation>
    </message>
    <message>
        <source>Roll back again (the command is “rollback”): it goes on where it stopped. Then switch anew.</source>
        <translation>Nehmen Sie die Umstellung erneut zurück (der Befehl heißt „rollback“): Es geht weiter, wo es endete. Stellen Sie danach neu um.</translation>
    </message>
    <message>
        <source>Roll back again: the wizard starts over with the stop. Nothing saved was deleted.</source>
        <translation>Nehmen Sie die Umstellung erneut zurück: Der Assistent beginnt wieder mit dem Stopp. Nichts Gesichertes wurde gelöscht.</translation>
    </message>
    <message>
        <source>Roll back first, or go on without a backup of the configuration.</source>
        <translation>Nehmen Sie die Umstellung zuerst zurück, oder fahren Sie ohne Sicherung der Konfiguration fort.</translation>
    </message>
    <message>
        <source>Roll {server} back?</source>
        <translation>Umstellung von {server} zurücknehmen?</translation>
    </message>
    <message>
        <source>Rolled back on</source>
        <translation>Zurückgenommen am</translation>
    </message>
    <message>
        <source>Rolled back on {moment}.</source>
        <translation>Zurückgenommen am {moment}.</translation>
    </message>
    <message>
        <source>Rolled back: the old certificate signs again.</source>
        <translation>Zurückgenommen: Das alte Zertifikat signiert wieder.</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Rolling back goes on as soon as you have followed the instructions.</source>
        <translation>Die Rücknahme geht weiter, sobald Sie der Anleitung gefolgt sind.</translation>
    </message>
    <message>
        <source>Rolling back has begun: the server is half-way back to the old certificate.</source>
        <translation>Die Rücknahme hat begonnen: Der Server ist auf halbem Weg zurück zum alten Zertifikat.</translation>
    </message>
    <message>
        <source>Rolling back is not finished</source>
        <translation>Die Rücknahme ist nicht beendet</translation>
    </message>
    <message>
        <source>Rolling back is not finished.</source>
        <translation>Die Rücknahme ist nicht beendet.</translation>
    </message>
    <message>
        <source>Rolling back. Stop leaves a state from which it can be continued.</source>
        <translation>Die Umstellung wird zurückgenommen. Nach dem Anhalten lässt sich die Rücknahme an dieser Stelle fortsetzen.</translation>
    </message>
    <message>
        <source>Rolling back: it goes on as soon as you have followed the instructions.</source>
        <translation>Die Umstellung wird zurückgenommen: Es geht weiter, sobald Sie der Anleitung gefolgt sind.</translation>
    </message>
    <message>
        <source>Rolling {subject} back was begun and is not finished: it cannot go forward now.</source>
        <translation>Die Umstellung von {subject} wird zurückgenommen, und das ist nicht beendet: Vorwärts geht es jetzt nicht.</translation>
    </message>
    <message>
        <source>Rows of vmo_keystore saved</source>
        <translation>Gesicherte Zeilen von vmo_keystore</translation>
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation>Arbeits&amp;ordner</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Run the command once for each of them, with different --output folders.</source>
        <translation>Führen Sie den Befehl für jede einzeln aus, mit verschiedenen Ordnern für --output.</translation>
    </message>
    <message>
        <source>Run the step again. If it stays, export this package in the Orchestrator client.</source>
        <translation>Führen Sie den Schritt erneut aus. Bleibt es dabei, exportieren Sie dieses Paket im Orchestrator-Client.</translation>
    </message>
    <message>
        <source>Run the step again: packages that are proven already are not fetched again.</source>
        <translation>Führen Sie den Schritt erneut aus: Bereits nachgewiesene Pakete werden nicht noch einmal geholt.</translation>
    </message>
    <message>
        <source>Run the step again; what is compared already is not compared twice.</source>
        <translation>Führen Sie den Schritt erneut aus; bereits Verglichenes wird nicht noch einmal verglichen.</translation>
    </message>
    <message>
        <source>Run the workflow in the Orchestrator client, or use the configuration interface.</source>
        <translation>Starten Sie den Workflow im Orchestrator-Client, oder verwenden Sie die Konfigurationsoberfläche.</translation>
    </message>
    <message>
        <source>S&amp;witch to the new database and certificate</source>
        <translation>Auf neue Datenbank und neues Zertifikat &amp;umstellen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of its TLS certificate</source>
        <translation>SHA-256 seines TLS-Zertifikats</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the trusted certi&amp;ficate</source>
        <translation>SHA-256 des vertrauten Zerti&amp;fikats</translation>
    </message>
    <message>
        <source>SHA-256 of the unsigned copy</source>
        <translation>SHA-256 der unsignierten Kopie</translation>
    </message>
    <message>
        <source>SQL Server Browser runs, when an instance name is used</source>
        <translation>Der SQL Server-Browser läuft, wenn ein Instanzname verwendet wird</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save each file into this folder.</source>
        <translation>Speichern Sie jede Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>Save every exported package, unsigned and readable without a key</source>
        <translation>Jedes exportierte Paket sichern, unsigniert und ohne Schlüssel lesbar</translation>
    </message>
    <message>
        <source>Save it in &amp;another way…</source>
        <translation>&amp;Auf anderem Weg sichern…</translation>
    </message>
    <message>
        <source>Save the answer (PEM, DER or PKCS7) under this name.</source>
        <translation>Speichern Sie die Antwort (PEM, DER oder PKCS7) unter diesem Namen.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat sichern</translation>
    </message>
    <message>
        <source>Save the certificate database</source>
        <translation>Zertifikatsdatenbank sichern</translation>
    </message>
    <message>
        <source>Save the current certificate</source>
        <translation>Bisheriges Zertifikat sichern</translation>
    </message>
    <message>
        <source>Save the current certificate first (step 2).</source>
        <translation>Sichern Sie zuerst das bisherige Zertifikat (Schritt 2).</translation>
    </message>
    <message>
        <source>Save the file into this folder.</source>
        <translation>Speichern Sie die Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>Save the file under this name on this computer.</source>
        <translation>Speichern Sie die Datei unter diesem Namen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Save the rows of vmo_keystore</source>
        <translation>Zeilen von vmo_keystore sichern</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gesichert als</translation>
    </message>
    <message>
        <source>Saved as it is, not opened</source>
        <translation>Gesichert, wie sie ist, nicht geöffnet</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Saved, and opened again</source>
        <translation>Gesichert und wieder geöffnet</translation>
    </message>
    <message>
        <source>Saved, and read again</source>
        <translation>Gesichert und wieder gelesen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbstsigniert</translation>
    </message>
    <message>
        <source>Send this request to the certificate authority.</source>
        <translation>Senden Sie diese Anforderung an die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Ser&amp;vice name</source>
        <translation>Di&amp;enstname</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Serverversion</translation>
    </message>
    <message>
        <source>Servers still sign with it, but importers are warned. Use a new certificate.</source>
        <translation>Server signieren weiterhin damit, aber beim Import wird gewarnt. Verwenden Sie ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>Set it to the password of the certificate database.</source>
        <translation>Setzen Sie sie auf das Kennwort der Zertifikatsdatenbank.</translation>
    </message>
    <message>
        <source>Set it to the password of the certificate database: only then can it be rewritten.</source>
        <translation>Setzen Sie sie auf das Kennwort der Zertifikatsdatenbank: Nur dann kann sie neu geschrieben werden.</translation>
    </message>
    <message>
        <source>Set it when you have read the plan and want the server to be changed.</source>
        <translation>Setzen Sie sie, wenn Sie den Plan gelesen haben und der Server geändert werden soll.</translation>
    </message>
    <message>
        <source>Set max_allowed_packet to 64M or more, so that large resources fit.</source>
        <translation>Setzen Sie max_allowed_packet auf 64M oder mehr, damit große Ressourcen hineinpassen.</translation>
    </message>
    <message>
        <source>Set the licence and the authentication again: they belong to the database.</source>
        <translation>Richten Sie Lizenz und Authentifizierung neu ein: Sie gehören zur Datenbank.</translation>
    </message>
    <message>
        <source>Set up TLS on the server, or choose an unencrypted connection.</source>
        <translation>Richten Sie TLS auf dem Server ein, oder wählen Sie eine unverschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Set {subject} in answers.toml. {hint}</source>
        <translation>Setzen Sie {subject} in answers.toml. {hint}</translation>
    </message>
    <message>
        <source>Set {subject} to one of them.</source>
        <translation>Setzen Sie {subject} auf eine davon.</translation>
    </message>
    <message>
        <source>Settings, and the binding to the database</source>
        <translation>Einstellungen und die Bindung an die Datenbank</translation>
    </message>
    <message>
        <source>Shaped like the one a server makes for itself.</source>
        <translation>Wie das, das ein Server für sich selbst erstellt.</translation>
    </message>
    <message>
        <source>Shorten it: certificates allow 64 characters.</source>
        <translation>Kürzen Sie die Angabe: Zertifikate erlauben 64 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation>
            <numerusform>%Ln weiteren Befund anzeigen</numerusform>
            <numerusform>%Ln weitere Befunde anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <source>Show this r&amp;un</source>
        <translation>Diesen &amp;Lauf anzeigen</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>A&amp;rt der Anmeldung</translation>
    </message>
    <message>
        <source>Sign in to Control Center as user root.</source>
        <translation>Melden Sie sich am Control Center als Benutzer root an.</translation>
    </message>
    <message>
        <source>Sign in to the Orchestrator configuration interface as user vmware.</source>
        <translation>Melden Sie sich an der Konfigurationsoberfläche von Orchestrator als Benutzer vmware an.</translation>
    </message>
    <message>
        <source>Signed &amp;with</source>
        <translation>&amp;Signiert mit</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Signiert von {signer}</translation>
    </message>
    <message>
        <source>Signed the packages of this server, seen on</source>
        <translation>Signierte die Pakete dieses Servers, gesehen an</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Signs after step 7</source>
        <translation>Signiert nach Schritt 7</translation>
    </message>
    <message>
        <source>Signs this server&apos;s packages</source>
        <translation>Signiert die Pakete dieses Servers</translation>
    </message>
    <message>
        <source>Signs today</source>
        <translation>Signiert heute</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Größe: {size}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Some servers refuse packages signed with such a certificate. Leave the address out.</source>
        <translation>Manche Server lehnen Pakete ab, die mit einem solchen Zertifikat signiert sind. Lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>Start &amp;practice</source>
        <translation>Übung &amp;starten</translation>
    </message>
    <message>
        <source>Start again with a new run folder.</source>
        <translation>Beginnen Sie mit einem neuen Arbeitsordner von vorn.</translation>
    </message>
    <message>
        <source>Start it on the old database, and prove that the old certificate signs</source>
        <translation>Auf der alten Datenbank starten und nachweisen, dass das alte Zertifikat signiert</translation>
    </message>
    <message>
        <source>Start the Orchestrator server</source>
        <translation>Orchestrator-Server starten</translation>
    </message>
    <message>
        <source>Start the Orchestrator server service.</source>
        <translation>Starten Sie den Orchestrator-Serverdienst.</translation>
    </message>
    <message>
        <source>Start the wizard as that account (on Linux: run kinit first), or give the database an SQL Server login.</source>
        <translation>Starten Sie den Assistenten unter diesem Konto (unter Linux zuerst kinit aufrufen), oder geben Sie der Datenbank eine SQL Server-Anmeldung.</translation>
    </message>
    <message>
        <source>Start the wizard as that account, or use an SQL Server login for the test.</source>
        <translation>Starten Sie den Assistenten unter diesem Konto, oder verwenden Sie für den Test eine SQL Server-Anmeldung.</translation>
    </message>
    <message>
        <source>Starting the practice server.</source>
        <translation>Der Übungsserver wird gestartet.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Step 1 has no connection to the server&apos;s database.</source>
        <translation>Schritt 1 hat keine Verbindung zur Datenbank des Servers.</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation>Schritt {number} von {all}: {step}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stop and start the server</source>
        <translation>Server stoppen und starten</translation>
    </message>
    <message>
        <source>Stop each of them</source>
        <translation>Jeden davon stoppen</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>Wieder stoppen</translation>
    </message>
    <message>
        <source>Stop the Orchestrator server</source>
        <translation>Orchestrator-Server stoppen</translation>
    </message>
    <message>
        <source>Stop the Orchestrator server service.</source>
        <translation>Stoppen Sie den Orchestrator-Serverdienst.</translation>
    </message>
    <message>
        <source>Stop the cluster node {node}</source>
        <translation>Clusterknoten {node} stoppen</translation>
    </message>
    <message>
        <source>Stop the other nodes of the cluster</source>
        <translation>Andere Knoten des Clusters stoppen</translation>
    </message>
    <message>
        <source>Stop the service on every node, then run the step again.</source>
        <translation>Stoppen Sie den Dienst auf jedem Knoten und führen Sie den Schritt dann erneut aus.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped in</source>
        <translation>Angehalten in</translation>
    </message>
    <message>
        <source>Stopping at the next safe point.</source>
        <translation>Wird an der nächsten sicheren Stelle angehalten.</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Kennworts</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Switch to the new certificate first.</source>
        <translation>Stellen Sie zuerst auf das neue Zertifikat um.</translation>
    </message>
    <message>
        <source>Switch {server} now?</source>
        <translation>{server} jetzt umstellen?</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Umgestellt am</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>TLS certificate (SHA-256)</source>
        <translation>TLS-Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>TLS certificate of the server</source>
        <translation>TLS-Zertifikat des Servers</translation>
    </message>
    <message>
        <source>TLS is not set up on the database server</source>
        <translation>TLS ist auf dem Datenbankserver nicht eingerichtet</translation>
    </message>
    <message>
        <source>Table vmo_keystore, opened read-only.</source>
        <translation>Tabelle vmo_keystore, nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Table {table} of database {subject} holds no recognisable keystore. Seen: {seen}.</source>
        <translation>Die Tabelle {table} der Datenbank {subject} enthält keinen erkennbaren Schlüsselspeicher. Gefunden: {seen}.</translation>
    </message>
    <message>
        <source>Take it out of the address and set the variable CERTIFICATE_WIZARD_DATABASE_PASSWORD.</source>
        <translation>Nehmen Sie es aus der Adresse und setzen Sie die Variable CERTIFICATE_WIZARD_DATABASE_PASSWORD.</translation>
    </message>
    <message>
        <source>Take the file out of the folder, or export the package again.</source>
        <translation>Nehmen Sie die Datei aus dem Ordner, oder exportieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>Taken while bound to</source>
        <translation>Gesichert, solange gebunden an</translation>
    </message>
    <message>
        <source>Te&amp;st the database</source>
        <translation>Datenbank te&amp;sten</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test again in a moment, or raise the limit.</source>
        <translation>Testen Sie gleich noch einmal, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Test of {database}, {at} UTC</source>
        <translation>Test von {database}, {at} UTC</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>The Control Center of {subject} refuses the certificate database: {reason}.</source>
        <translation>Das Control Center von {subject} lehnt die Zertifikatsdatenbank ab: {reason}.</translation>
    </message>
    <message>
        <source>The TLS certificate of database {subject} has changed: its SHA-256 is {sha256}, trusted was {trusted}.</source>
        <translation>Das TLS-Zertifikat der Datenbank {subject} hat sich geändert: Sein SHA-256 ist {sha256}, vertraut wurde {trusted}.</translation>
    </message>
    <message>
        <source>The TLS certificate of database {subject} is not trusted: {answer}. Its SHA-256 is {sha256}.</source>
        <translation>Dem TLS-Zertifikat der Datenbank {subject} wird nicht vertraut: {answer}. Sein SHA-256 ist {sha256}.</translation>
    </message>
    <message>
        <source>The TLS certificate of {subject} is not trusted: {reason}.</source>
        <translation>Dem TLS-Zertifikat von {subject} wird nicht vertraut: {reason}.</translation>
    </message>
    <message>
        <source>The account {user} lacks the right for {act} on {subject}.</source>
        <translation>Dem Konto {user} fehlt das Recht für {act} auf {subject}.</translation>
    </message>
    <message>
        <source>The answer of the certificate authority holds no certificate.</source>
        <translation>Die Antwort der Zertifizierungsstelle enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The answer of {subject} cannot be used: {reason}.</source>
        <translation>Die Antwort von {subject} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The answer of {subject} is larger than {limit} bytes and was not read to the end.</source>
        <translation>Die Antwort von {subject} ist größer als {limit} Byte und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The answer {subject} is missing.</source>
        <translation>Die Antwort {subject} fehlt.</translation>
    </message>
    <message>
        <source>The answer {subject} is not true yet: “run” asks for it, and begins nothing without.</source>
        <translation>Die Antwort {subject} ist noch nicht true: „run“ verlangt sie und beginnt nichts ohne sie.</translation>
    </message>
    <message>
        <source>The answer {subject} is “{value}”, which is not one of: {known}.</source>
        <translation>Die Antwort {subject} lautet „{value}“ und ist keine von: {known}.</translation>
    </message>
    <message>
        <source>The answers file {subject} cannot be read: {reason}.</source>
        <translation>Die Antwortdatei {subject} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The answers give no {subject}.</source>
        <translation>In den Antworten fehlt {subject}.</translation>
    </message>
    <message>
        <source>The answers in {subject} cannot be used: {reason}.</source>
        <translation>Die Antworten in {subject} sind nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The certificate database was saved as it is, but not opened: {subject}.</source>
        <translation>Die Zertifikatsdatenbank wurde gesichert, wie sie ist, aber nicht geöffnet: {subject}.</translation>
    </message>
    <message>
        <source>The certificate has no name.</source>
        <translation>Das Zertifikat hat keinen Namen.</translation>
    </message>
    <message>
        <source>The certificate of the authority {issuer}, which issued {subject}, is missing.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle {issuer}, die {subject} ausgestellt hat, fehlt.</translation>
    </message>
    <message>
        <source>The certificate of {server} was changed on {at}.</source>
        <translation>Das Zertifikat von {server} wurde gewechselt: {at}.</translation>
    </message>
    <message>
        <source>The certificate stays in the new database, which the server leaves</source>
        <translation>Das Zertifikat bleibt in der neuen Datenbank, die der Server verlässt</translation>
    </message>
    <message>
        <source>The certificate was not changed.</source>
        <translation>Das Zertifikat wurde nicht gewechselt.</translation>
    </message>
    <message>
        <source>The certificate {subject} cannot be read: {detail}.</source>
        <translation>Das Zertifikat {subject} ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>The certificate {subject} expired on {date}.</source>
        <translation>Das Zertifikat {subject} ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate {subject} expires on {date}.</source>
        <translation>Das Zertifikat {subject} läuft am {date} ab.</translation>
    </message>
    <message>
        <source>The certificate {subject} is installed on the server and stays: later answers do not change it.</source>
        <translation>Das Zertifikat {subject} ist auf dem Server installiert und bleibt: Spätere Antworten ändern es nicht.</translation>
    </message>
    <message>
        <source>The certificate {subject} is signed with {digest}, which is no longer safe.</source>
        <translation>Das Zertifikat {subject} ist mit {digest} signiert; das gilt nicht mehr als sicher.</translation>
    </message>
    <message>
        <source>The certificate {subject} is valid only from {date}.</source>
        <translation>Das Zertifikat {subject} gilt erst ab {date}.</translation>
    </message>
    <message>
        <source>The certificate {subject} lacks a use that Orchestrator asks for: {missing}.</source>
        <translation>Dem Zertifikat {subject} fehlt eine Verwendung, die Orchestrator verlangt: {missing}.</translation>
    </message>
    <message>
        <source>The certificate {subject} names itself as its issuer, and its own key did not sign it.</source>
        <translation>Das Zertifikat {subject} nennt sich selbst als Aussteller, wurde aber nicht mit dem eigenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The certificate {subject} was not signed by the key of {issuer} that came with it.</source>
        <translation>Das Zertifikat {subject} wurde nicht mit dem beiliegenden Schlüssel von {issuer} signiert.</translation>
    </message>
    <message>
        <source>The certificates in {subject} are encrypted and cannot be shown without the password.</source>
        <translation>Die Zertifikate in {subject} sind verschlüsselt und lassen sich ohne Kennwort nicht anzeigen.</translation>
    </message>
    <message>
        <source>The check is being cancelled. Nothing was changed.</source>
        <translation>Die Prüfung wird abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The command keystore {subject} was called without a file.</source>
        <translation>Der Befehl keystore {subject} wurde ohne Datei aufgerufen.</translation>
    </message>
    <message>
        <source>The command package {subject} was called without a file.</source>
        <translation>Der Befehl package {subject} wurde ohne Datei aufgerufen.</translation>
    </message>
    <message>
        <source>The configuration of {subject} names the new database now: a backup no longer leads back.</source>
        <translation>Die Konfiguration von {subject} nennt jetzt die neue Datenbank: Eine Sicherung führt nicht mehr zurück.</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost: {reason}.</source>
        <translation>Die Verbindung zu {subject} ist abgebrochen: {reason}.</translation>
    </message>
    <message>
        <source>The database address {subject} holds a password.</source>
        <translation>Die Datenbankadresse {subject} enthält ein Kennwort.</translation>
    </message>
    <message>
        <source>The database address {subject} is not understood: {reason}.</source>
        <translation>Die Datenbankadresse {subject} ist nicht verständlich: {reason}.</translation>
    </message>
    <message>
        <source>The database file {subject} was not opened: {answer}.</source>
        <translation>Die Datenbankdatei {subject} wurde nicht geöffnet: {answer}.</translation>
    </message>
    <message>
        <source>The database is bound by hand instead.</source>
        <translation>Die Datenbank wird stattdessen von Hand gebunden.</translation>
    </message>
    <message>
        <source>The description of database {subject} lacks: {field}.</source>
        <translation>In der Beschreibung der Datenbank {subject} fehlt: {field}.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>Der Datenträger ist voll: {subject} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk of {place} is full. Choose a folder on another disk.</source>
        <translation>Der Datenträger von {place} ist voll. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The driver for database {subject} does not load: {answer}.</source>
        <translation>Der Treiber für die Datenbank {subject} lässt sich nicht laden: {answer}.</translation>
    </message>
    <message>
        <source>The encrypted connection to database {subject} was not made: {answer}.</source>
        <translation>Die verschlüsselte Verbindung zur Datenbank {subject} kam nicht zustande: {answer}.</translation>
    </message>
    <message>
        <source>The entry {subject} is written with capitals; Java looks up small letters only.</source>
        <translation>Der Eintrag {subject} ist mit Großbuchstaben geschrieben; Java sucht nur nach Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The exported configuration {subject} is empty or not whole.</source>
        <translation>Die exportierte Konfiguration {subject} ist leer oder unvollständig.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file for {subject} holds the package {name}.</source>
        <translation>Die Datei für {subject} enthält das Paket {name}.</translation>
    </message>
    <message>
        <source>The file holds the key that signs your packages. Use a longer password.</source>
        <translation>Die Datei enthält den Schlüssel, der Ihre Pakete signiert. Verwenden Sie ein längeres Kennwort.</translation>
    </message>
    <message>
        <source>The file is compared with the database.</source>
        <translation>Die Datei wird mit der Datenbank verglichen.</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Die Datei ist vorhanden.</translation>
    </message>
    <message>
        <source>The file {subject} is not a whole SQLite database: {answer}.</source>
        <translation>Die Datei {subject} ist keine vollständige SQLite-Datenbank: {answer}.</translation>
    </message>
    <message>
        <source>The folder of {subject} does not exist.</source>
        <translation>Den Ordner von {subject} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {subject} holds no run.</source>
        <translation>Der Ordner {subject} enthält keinen Lauf.</translation>
    </message>
    <message>
        <source>The host name {host} is unknown.</source>
        <translation>Der Hostname {host} ist unbekannt.</translation>
    </message>
    <message>
        <source>The host of database {subject} does not answer: {answer}.</source>
        <translation>Der Host der Datenbank {subject} antwortet nicht: {answer}.</translation>
    </message>
    <message>
        <source>The host of database {subject} is not known: {answer}.</source>
        <translation>Der Host der Datenbank {subject} ist nicht bekannt: {answer}.</translation>
    </message>
    <message>
        <source>The journal {subject} cannot be read: {reason}.</source>
        <translation>Das Journal {subject} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The key has a &amp;password of its own</source>
        <translation>Der Schlüssel hat ein eigenes &amp;Passwort</translation>
    </message>
    <message>
        <source>The key in {subject} needs a password, and the setting {setting} is missing.</source>
        <translation>Der Schlüssel in {subject} braucht ein Kennwort, und die Einstellung {setting} fehlt.</translation>
    </message>
    <message>
        <source>The key of the certificate {subject} has {bits} bits only.</source>
        <translation>Der Schlüssel des Zertifikats {subject} hat nur {bits} Bit.</translation>
    </message>
    <message>
        <source>The key of the old certificate {subject} has {bits} bits only. The new one takes its place.</source>
        <translation>Der Schlüssel des alten Zertifikats {subject} hat nur {bits} Bit. Das neue tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>The key of {subject} is the key of the old certificate.</source>
        <translation>Der Schlüssel von {subject} ist der Schlüssel des alten Zertifikats.</translation>
    </message>
    <message>
        <source>The key {subject} does not belong to its certificate.</source>
        <translation>Der Schlüssel {subject} gehört nicht zu seinem Zertifikat.</translation>
    </message>
    <message>
        <source>The key {subject} does not open with the passwords given.</source>
        <translation>Der Schlüssel {subject} lässt sich mit den angegebenen Kennwörtern nicht öffnen.</translation>
    </message>
    <message>
        <source>The key {subject} does not open with this password.</source>
        <translation>Der Schlüssel {subject} lässt sich mit diesem Kennwort nicht öffnen.</translation>
    </message>
    <message>
        <source>The key {subject} has another password than the store.</source>
        <translation>Der Schlüssel {subject} hat ein anderes Kennwort als der Speicher.</translation>
    </message>
    <message>
        <source>The key {subject} has no certificate.</source>
        <translation>Der Schlüssel {subject} hat kein Zertifikat.</translation>
    </message>
    <message>
        <source>The key {subject} has no certificate; keytool cannot list such a store.</source>
        <translation>Der Schlüssel {subject} hat kein Zertifikat; keytool kann einen solchen Speicher nicht auflisten.</translation>
    </message>
    <message>
        <source>The key {subject} is no RSA key.</source>
        <translation>Der Schlüssel {subject} ist kein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>The key {subject} is protected by {iterations} rounds only; its password is cheap to guess.</source>
        <translation>Den Schlüssel {subject} schützen nur {iterations} Runden; sein Kennwort lässt sich mit wenig Aufwand erraten.</translation>
    </message>
    <message>
        <source>The keyring did not take the password of {subject}: {reason}</source>
        <translation>Der Schlüsselbund hat das Kennwort von {subject} nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The list {subject} cannot be read: {detail}.</source>
        <translation>Die Liste {subject} ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>The list {subject} cannot be read: {reason}.</source>
        <translation>Die Liste {subject} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The list {subject} names no file.</source>
        <translation>Die Liste {subject} nennt keine Datei.</translation>
    </message>
    <message>
        <source>The name of the certificate {subject} holds an e-mail address.</source>
        <translation>Der Name des Zertifikats {subject} enthält eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The name of the old certificate {subject} holds an e-mail address. Leave it out of the new one.</source>
        <translation>Der Name des alten Zertifikats {subject} enthält eine E-Mail-Adresse. Lassen Sie sie im neuen weg.</translation>
    </message>
    <message>
        <source>The name {subject} holds signs that cannot be printed.</source>
        <translation>Der Name {subject} enthält nicht druckbare Zeichen.</translation>
    </message>
    <message>
        <source>The name {subject} is longer than 64 characters and was shortened to {shortened}.</source>
        <translation>Der Name {subject} ist länger als 64 Zeichen und wurde auf {shortened} gekürzt.</translation>
    </message>
    <message>
        <source>The new certificate was not found in {subject}.</source>
        <translation>Das neue Zertifikat wurde in {subject} nicht gefunden.</translation>
    </message>
    <message>
        <source>The new certificate {subject} is valid for {days} days only, until {date}.</source>
        <translation>Das neue Zertifikat {subject} gilt nur {days} Tage, bis {date}.</translation>
    </message>
    <message>
        <source>The new database {subject} is no longer empty: {tables}.</source>
        <translation>Die neue Datenbank {subject} ist nicht mehr leer: {tables}.</translation>
    </message>
    <message>
        <source>The new database {subject} was left as it is: {reason}</source>
        <translation>Die neue Datenbank {subject} wurde belassen, wie sie ist: {reason}</translation>
    </message>
    <message>
        <source>The new database {subject} was used by the switch that is rolled back, and stays as it is.</source>
        <translation>Die neue Datenbank {subject} wurde von der zurückgenommenen Umstellung verwendet und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The node {subject} could not be asked: what was done on it is not proven.</source>
        <translation>Der Knoten {subject} ließ sich nicht fragen: Was auf ihm getan wurde, ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>The old certificate cannot be installed again: {subject} was saved unopened.</source>
        <translation>Das alte Zertifikat lässt sich nicht wieder installieren: {subject} wurde ungeöffnet gesichert.</translation>
    </message>
    <message>
        <source>The old certificate is installed again, and the server restarts. The database and saved files stay as they are.</source>
        <translation>Das alte Zertifikat wird wieder installiert, und der Server startet neu. Die Datenbank und gesicherte Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The old certificate signs again</source>
        <translation>Das alte Zertifikat signiert wieder</translation>
    </message>
    <message>
        <source>The old certificate {subject} expired on {date}. The new one takes its place.</source>
        <translation>Das alte Zertifikat {subject} ist am {date} abgelaufen. Das neue tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>The old certificate {subject} is valid only from {date}. The new one takes its place.</source>
        <translation>Das alte Zertifikat {subject} gilt erst ab {date}. Das neue tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>The old certificate {subject} lacks a use that Orchestrator asks for: {missing}.</source>
        <translation>Dem alten Zertifikat {subject} fehlt eine Verwendung, die Orchestrator verlangt: {missing}.</translation>
    </message>
    <message>
        <source>The old database {subject} has changed since the server was stopped.</source>
        <translation>Die alte Datenbank {subject} hat sich geändert, seit der Server gestoppt wurde.</translation>
    </message>
    <message>
        <source>The option {subject} is missing.</source>
        <translation>Die Option {subject} fehlt.</translation>
    </message>
    <message>
        <source>The package {subject} cannot be read without a key: it looks encrypted.</source>
        <translation>Das Paket {subject} ist ohne Schlüssel nicht lesbar: Es ist offenbar verschlüsselt.</translation>
    </message>
    <message>
        <source>The package {subject} was not exported: {reason}</source>
        <translation>Das Paket {subject} wurde nicht exportiert: {reason}</translation>
    </message>
    <message>
        <source>The packages go back to the server, which now signs with the new certificate.</source>
        <translation>Die Pakete kommen zurück auf den Server, der nun mit dem neuen Zertifikat signiert.</translation>
    </message>
    <message>
        <source>The password given at the export. Empty: the new password below.</source>
        <translation>Das beim Export angegebene Kennwort. Leer: das neue Kennwort unten.</translation>
    </message>
    <message>
        <source>The password is easy to guess.</source>
        <translation>Das Kennwort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>The password is shorter than 6 characters.</source>
        <translation>Das Kennwort hat weniger als 6 Zeichen.</translation>
    </message>
    <message>
        <source>The password under which the server keeps the certificate database.</source>
        <translation>Das Kennwort, mit dem der Server die Zertifikatsdatenbank schützt.</translation>
    </message>
    <message>
        <source>The practice server in {subject} did not start: {reason}.</source>
        <translation>Der Übungsserver in {subject} ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <source>The practice server in {subject} was made with {option} {own}, not {asked}.</source>
        <translation>Der Übungsserver in {subject} wurde mit {option} {own} angelegt, nicht mit {asked}.</translation>
    </message>
    <message>
        <source>The private key exists only in the server&apos;s database. Save it before anything else.</source>
        <translation>Den privaten Schlüssel gibt es nur in der Datenbank des Servers. Sichern Sie ihn vor allem anderen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} gives no connection to {subject}: {reason}.</source>
        <translation>Der Proxy {proxy} stellt keine Verbindung zu {subject} her: {reason}.</translation>
    </message>
    <message>
        <source>The result of “{subject}” had vanished since it was proven, and was made again.</source>
        <translation>Das Ergebnis von „{subject}“ war seit dem Nachweis verschwunden und wurde erneut erzeugt.</translation>
    </message>
    <message>
        <source>The result of “{subject}” was already there and was proven again.</source>
        <translation>Das Ergebnis von „{subject}“ war bereits vorhanden und wurde erneut nachgewiesen.</translation>
    </message>
    <message>
        <source>The rows are kept as they are. Use the file exported in the configuration interface as well.</source>
        <translation>Die Zeilen werden aufbewahrt, wie sie sind. Verwenden Sie zusätzlich die in der Konfigurationsoberfläche exportierte Datei.</translation>
    </message>
    <message>
        <source>The rows saved in {subject} are not those of vmo_keystore now.</source>
        <translation>Die in {subject} gesicherten Zeilen sind nicht mehr die von vmo_keystore.</translation>
    </message>
    <message>
        <source>The run folder {subject} is open in another window or command.</source>
        <translation>Der Arbeitsordner {subject} ist in einem anderen Fenster oder Befehl geöffnet.</translation>
    </message>
    <message>
        <source>The run has begun in this folder.</source>
        <translation>Der Lauf hat in diesem Ordner begonnen.</translation>
    </message>
    <message>
        <source>The run in {subject} cannot be read: {reason}.</source>
        <translation>Der Lauf in {subject} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The run in {subject} has changed nothing on the server: there was nothing to roll back.</source>
        <translation>Der Lauf in {subject} hat auf dem Server nichts geändert: Es gab nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The run in {subject} has no report yet.</source>
        <translation>Der Lauf in {subject} hat noch keinen Bericht.</translation>
    </message>
    <message>
        <source>The run in {subject} was rolled back: the server works with its old database and its old certificate. Nothing was done now, because its new database {database} is used up.</source>
        <translation>Der Lauf in {subject} wurde zurückgenommen: Der Server arbeitet mit der alten Datenbank und dem alten Zertifikat. Jetzt wurde nichts getan, weil die neue Datenbank {database} schon verwendet wurde.</translation>
    </message>
    <message>
        <source>The secret key {subject} cannot be written to a {type} store and is missing there.</source>
        <translation>Der geheime Schlüssel {subject} lässt sich nicht in einen {type}-Speicher schreiben und fehlt dort.</translation>
    </message>
    <message>
        <source>The server answers, and a package it exports shows the old certificate.</source>
        <translation>Der Server antwortet, und ein von ihm exportiertes Paket zeigt das alte Zertifikat.</translation>
    </message>
    <message>
        <source>The server did not take the package {subject}: {reason}</source>
        <translation>Der Server hat das Paket {subject} nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Der Server gibt keine Auskunft</translation>
    </message>
    <message>
        <source>The server has changed, the migration is not finished</source>
        <translation>Der Server wurde geändert, die Migration ist nicht beendet</translation>
    </message>
    <message>
        <source>The server is bound to the old database again and restarts. What was imported since stays in the new database alone. Saved files and both databases stay.</source>
        <translation>Der Server wird wieder an die alte Datenbank gebunden und neu gestartet. Was seither importiert wurde, bleibt nur in der neuen Datenbank. Gesicherte Dateien und beide Datenbanken bleiben.</translation>
    </message>
    <message>
        <source>The server is half-way back to the old certificate. To go on, start the wizard again, choose “Continue a run folder” with the same run folder, and roll back there.</source>
        <translation>Der Server ist auf halbem Weg zurück zum alten Zertifikat. Um weiterzumachen, starten Sie den Assistenten erneut, wählen Sie „Einen Lauf fortsetzen“ mit demselben Arbeitsordner und nehmen Sie die Umstellung dort zurück.</translation>
    </message>
    <message>
        <source>The server keeps newer elements than {subject} holds: {names}.</source>
        <translation>Der Server behält neuere Elemente, als {subject} enthält: {names}.</translation>
    </message>
    <message>
        <source>The server keeps what it has instead of the package {subject}: {reason}</source>
        <translation>Der Server behält, was er hat, statt des Pakets {subject}: {reason}</translation>
    </message>
    <message>
        <source>The server of database {subject} accepts only encrypted connections: {answer}.</source>
        <translation>Der Server der Datenbank {subject} nimmt nur verschlüsselte Verbindungen an: {answer}.</translation>
    </message>
    <message>
        <source>The server of database {subject} does not let this machine in: {answer}.</source>
        <translation>Der Server der Datenbank {subject} lässt diesen Rechner nicht zu: {answer}.</translation>
    </message>
    <message>
        <source>The server of database {subject} has version {version}; Orchestrator&apos;s manuals name {named}.</source>
        <translation>Der Server der Datenbank {subject} hat Version {version}; die Handbücher von Orchestrator nennen {named}.</translation>
    </message>
    <message>
        <source>The server of database {subject} offers no encryption, and encryption is asked for.</source>
        <translation>Der Server der Datenbank {subject} bietet keine Verschlüsselung, verlangt ist aber Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server of database {subject} refused user {user}: {answer}.</source>
        <translation>Der Server der Datenbank {subject} hat den Benutzer {user} abgewiesen: {answer}.</translation>
    </message>
    <message>
        <source>The server of database {subject} takes at most {bytes} bytes in one statement.</source>
        <translation>Der Server der Datenbank {subject} nimmt höchstens {bytes} Byte in einer Anweisung an.</translation>
    </message>
    <message>
        <source>The server of database {subject} takes no more connections now: {answer}.</source>
        <translation>Der Server der Datenbank {subject} nimmt zurzeit keine weiteren Verbindungen an: {answer}.</translation>
    </message>
    <message>
        <source>The server offers to import a certificate only while its database holds none. Roll back, choose another empty database and switch again.</source>
        <translation>Der Server bietet den Import eines Zertifikats nur an, solange seine Datenbank keines enthält. Nehmen Sie die Umstellung zurück, wählen Sie eine andere leere Datenbank und stellen Sie erneut um.</translation>
    </message>
    <message>
        <source>The server signs without it. To trust the authority elsewhere, its certificate is needed: ask for the answer as PKCS7, or add it to the PEM file.</source>
        <translation>Der Server signiert auch ohne. Um der Zertifizierungsstelle anderswo zu vertrauen, braucht es ihr Zertifikat: Verlangen Sie die Antwort als PKCS7, oder fügen Sie es der PEM-Datei hinzu.</translation>
    </message>
    <message>
        <source>The server stops, is bound to the new database, and starts with the new certificate. Running workflows are interrupted. The old database is not changed: you can roll back.</source>
        <translation>Der Server stoppt, wird an die neue Datenbank gebunden und startet mit dem neuen Zertifikat. Laufende Workflows werden unterbrochen. Die alte Datenbank bleibt unverändert: Sie können die Umstellung zurücknehmen.</translation>
    </message>
    <message>
        <source>The server takes the new certificate and restarts. Running workflows are interrupted. The old certificate is saved: you can roll back.</source>
        <translation>Der Server nimmt das neue Zertifikat und startet neu. Laufende Workflows werden unterbrochen. Das alte Zertifikat ist gesichert: Sie können die Umstellung zurücknehmen.</translation>
    </message>
    <message>
        <source>The server took {subject} without these elements: {elements}.</source>
        <translation>Der Server hat {subject} ohne diese Elemente angenommen: {elements}.</translation>
    </message>
    <message>
        <source>The server uses it</source>
        <translation>Der Server verwendet sie</translation>
    </message>
    <message>
        <source>The setting {subject} is missing.</source>
        <translation>Die Einstellung {subject} fehlt.</translation>
    </message>
    <message>
        <source>The signing key (step 2) and the packages (step 3)</source>
        <translation>Der Signaturschlüssel (Schritt 2) und die Pakete (Schritt 3)</translation>
    </message>
    <message>
        <source>The statements that will run</source>
        <translation>Die Anweisungen, die ausgeführt werden</translation>
    </message>
    <message>
        <source>The steps for a new database are left out.</source>
        <translation>Die Schritte für eine neue Datenbank entfallen.</translation>
    </message>
    <message>
        <source>The store holds several entries named {subject}; Java uses the last.</source>
        <translation>Der Speicher enthält mehrere Einträge namens {subject}; Java verwendet den letzten.</translation>
    </message>
    <message>
        <source>The switch has begun. It goes on where it stopped, or rolls back.</source>
        <translation>Die Umstellung hat begonnen. Sie geht weiter, wo sie endete, oder wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The switch is done: a fresh export is signed by the new certificate.</source>
        <translation>Die Umstellung ist erledigt: Ein frischer Export ist mit dem neuen Zertifikat signiert.</translation>
    </message>
    <message>
        <source>The switch is done: the new database holds the new certificate. The first import shows its signature.</source>
        <translation>Die Umstellung ist erledigt: Die neue Datenbank enthält das neue Zertifikat. Der erste Import zeigt seine Signatur.</translation>
    </message>
    <message>
        <source>The switch is done: the server took the certificate and was restarted.</source>
        <translation>Die Umstellung ist erledigt: Der Server hat das Zertifikat angenommen und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The switch of {subject} was not confirmed.</source>
        <translation>Die Umstellung von {subject} wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>The tables stay in the new database, which the server leaves</source>
        <translation>Die Tabellen bleiben in der neuen Datenbank, die der Server verlässt</translation>
    </message>
    <message>
        <source>The two passwords are different.</source>
        <translation>Die beiden Kennwörter sind verschieden.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Kennwörter sind verschieden.</translation>
    </message>
    <message>
        <source>The window is being opened.</source>
        <translation>Das Fenster wird geöffnet.</translation>
    </message>
    <message>
        <source>The window uses Qt {version}, which is licensed under the GNU Lesser General Public License version 3. Its libraries lie beside the program and may be replaced by others of the same interface; their source is at https://code.qt.io.</source>
        <translation>Das Fenster verwendet Qt {version}, lizenziert unter der GNU Lesser General Public License Version 3. Die Bibliotheken liegen neben dem Programm und dürfen durch andere mit derselben Schnittstelle ersetzt werden; ihr Quelltext liegt unter https://code.qt.io.</translation>
    </message>
    <message>
        <source>The wizard asks the node, where there is a way to it.</source>
        <translation>Der Assistent fragt den Knoten, wenn ein Weg zu ihm führt.</translation>
    </message>
    <message>
        <source>The wizard asks the server until it answers.</source>
        <translation>Der Assistent fragt den Server, bis er antwortet.</translation>
    </message>
    <message>
        <source>The wizard asks the server until it no longer answers.</source>
        <translation>Der Assistent fragt den Server, bis er nicht mehr antwortet.</translation>
    </message>
    <message>
        <source>The wizard can stop at the next safe point and close. To continue later, start it again and choose “Continue a run folder” with the same run folder.</source>
        <translation>Der Assistent kann an der nächsten sicheren Stelle anhalten und sich schließen. Um später weiterzumachen, starten Sie ihn erneut und wählen Sie „Einen Lauf fortsetzen“ mit demselben Arbeitsordner.</translation>
    </message>
    <message>
        <source>The wizard compares each file with the saved one and looks at its signer.</source>
        <translation>Der Assistent vergleicht jede Datei mit der gesicherten und sieht nach, wer sie signiert hat.</translation>
    </message>
    <message>
        <source>The wizard exports a package and looks at its signature.</source>
        <translation>Der Assistent exportiert ein Paket und sieht sich seine Signatur an.</translation>
    </message>
    <message>
        <source>The wizard guides you through exporting and importing them in the Orchestrator client.</source>
        <translation>Der Assistent führt Sie durch Export und Import im Orchestrator-Client.</translation>
    </message>
    <message>
        <source>The wizard looks at the signature of the package.</source>
        <translation>Der Assistent sieht sich die Signatur des Pakets an.</translation>
    </message>
    <message>
        <source>The wizard looks for every package in the folder and proves each one.</source>
        <translation>Der Assistent sucht jedes Paket im Ordner und weist jedes nach.</translation>
    </message>
    <message>
        <source>The wizard looks for every package in the server&apos;s list.</source>
        <translation>Der Assistent sucht jedes Paket in der Liste des Servers.</translation>
    </message>
    <message>
        <source>The wizard looks for the certificate in the new database.</source>
        <translation>Der Assistent sucht das Zertifikat in der neuen Datenbank.</translation>
    </message>
    <message>
        <source>The wizard looks for the table vmo_keystore in the new database.</source>
        <translation>Der Assistent sucht in der neuen Datenbank die Tabelle vmo_keystore.</translation>
    </message>
    <message>
        <source>The wizard makes the database and its user.</source>
        <translation>Der Assistent legt die Datenbank und ihren Benutzer an.</translation>
    </message>
    <message>
        <source>The wizard met a fault of its own</source>
        <translation>Im Assistenten ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The wizard opens the file and compares its certificate with the one that signs packages.</source>
        <translation>Der Assistent öffnet die Datei und vergleicht ihr Zertifikat mit dem, das die Pakete signiert.</translation>
    </message>
    <message>
        <source>The wizard reads the file and records its SHA-256.</source>
        <translation>Der Assistent liest die Datei und hält ihren SHA-256 fest.</translation>
    </message>
    <message>
        <source>The wizard shows which server it was, what is proven and where it stopped.</source>
        <translation>Der Assistent zeigt, welcher Server es war, was nachgewiesen ist und wo der Lauf anhielt.</translation>
    </message>
    <message>
        <source>The wizard takes the certificate that belongs to the key of the request.</source>
        <translation>Der Assistent nimmt das Zertifikat, das zum Schlüssel der Anforderung gehört.</translation>
    </message>
    <message>
        <source>The wizard verifies each package there, and guides you through the rest of the change.</source>
        <translation>Der Assistent prüft dort jedes Paket und leitet Sie durch den Rest des Wechsels.</translation>
    </message>
    <message>
        <source>The wizard&apos;s driver does not work with the server of database {subject}: {answer}.</source>
        <translation>Der Treiber des Assistenten arbeitet nicht mit dem Server der Datenbank {subject}: {answer}.</translation>
    </message>
    <message>
        <source>The workflow that binds a database could not be used: {reason}</source>
        <translation>Der Workflow, der eine Datenbank bindet, war nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>The workflow {workflow} asks for inputs this program has no value for: {inputs}.</source>
        <translation>Der Workflow {workflow} verlangt Eingaben, für die dieses Programm keinen Wert hat: {inputs}.</translation>
    </message>
    <message>
        <source>The workflow {workflow} ended as {state} on {subject}: {reason}.</source>
        <translation>Der Workflow {workflow} endete auf {subject} mit {state}: {reason}.</translation>
    </message>
    <message>
        <source>The workflow {workflow} takes no {inputs}, although a value was chosen for it.</source>
        <translation>Der Workflow {workflow} nimmt {inputs} nicht entgegen, obwohl ein Wert dafür gewählt wurde.</translation>
    </message>
    <message>
        <source>There is no connection to the server&apos;s database.</source>
        <translation>Es gibt keine Verbindung zur Datenbank des Servers.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>Die Datei {subject} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no way to {host} on the network: {reason}.</source>
        <translation>Im Netzwerk führt kein Weg zu {host}: {reason}.</translation>
    </message>
    <message>
        <source>There is no {place}. Choose another folder.</source>
        <translation>{place} gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing to change: create or import a certificate in the configuration interface first (the manual&apos;s prerequisite).</source>
        <translation>Es gibt nichts zu ändern: Erstellen oder importieren Sie zuerst ein Zertifikat in der Konfigurationsoberfläche (die Voraussetzung im Handbuch).</translation>
    </message>
    <message>
        <source>There, empty, and fit</source>
        <translation>Vorhanden, leer und geeignet</translation>
    </message>
    <message>
        <source>These statements make {subject}: {statements}</source>
        <translation>Diese Anweisungen legen {subject} an: {statements}</translation>
    </message>
    <message>
        <source>This certificate will sign the server&apos;s packages. It is made now and installed in step 7.</source>
        <translation>Dieses Zertifikat wird die Pakete des Servers signieren. Es wird jetzt erstellt und in Schritt 7 installiert.</translation>
    </message>
    <message>
        <source>This computer does not know the certificate ({reason}), as is usual where Orchestrator made it at installation. Compare the SHA-256 below with the one on the server itself.</source>
        <translation>Dieser Rechner kennt das Zertifikat nicht ({reason}). Das ist üblich, wenn Orchestrator es bei der Installation erstellt hat. Vergleichen Sie den SHA-256 unten mit dem auf dem Server selbst.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password is kept for this session only</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund: Das Kennwort bleibt nur für diese Sitzung erhalten</translation>
    </message>
    <message>
        <source>This folder holds a finished run</source>
        <translation>Dieser Ordner enthält einen beendeten Lauf</translation>
    </message>
    <message>
        <source>This folder holds a run</source>
        <translation>Dieser Ordner enthält einen Lauf</translation>
    </message>
    <message>
        <source>This folder holds a run that was interrupted</source>
        <translation>Dieser Ordner enthält einen unterbrochenen Lauf</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
    <message>
        <source>This is the old database: give the new one another name.</source>
        <translation>Das ist die alte Datenbank: Geben Sie der neuen einen anderen Namen.</translation>
    </message>
    <message>
        <source>This migration has to be done again before that day. Servers&apos; own certificates last ten years.</source>
        <translation>Diese Migration muss vor diesem Tag wiederholt werden. Die Zertifikate, die Server selbst erstellen, gelten zehn Jahre.</translation>
    </message>
    <message>
        <source>This step is done and proven.</source>
        <translation>Dieser Schritt ist erledigt und nachgewiesen.</translation>
    </message>
    <message>
        <source>This step was interrupted. What is proven is kept and not done again; start the step once more to go on.</source>
        <translation>Dieser Schritt wurde unterbrochen. Nachgewiesenes bleibt und wird nicht wiederholt; starten Sie den Schritt noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Tick at least one package.</source>
        <translation>Wählen Sie mindestens ein Paket aus.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>To drop them, run the statements in {file} there as the administrator.</source>
        <translation>Um sie zu löschen, führen Sie dort als Administrator die Anweisungen in {file} aus.</translation>
    </message>
    <message>
        <source>To finish or to roll back, start the wizard again and choose “Continue a run folder” with the same run folder.</source>
        <translation>Um die Umstellung abzuschließen oder zurückzunehmen, starten Sie den Assistenten erneut und wählen Sie „Einen Lauf fortsetzen“ mit demselben Arbeitsordner.</translation>
    </message>
    <message>
        <source>To switch again, choose another empty database in step 4 (new_database.database.name), then resume.</source>
        <translation>Wählen Sie für eine neue Umstellung in Schritt 4 eine andere leere Datenbank (new_database.database.name) und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>To switch again, choose another empty database: in step 4 of the window, or in answers for “run --answers FILE --run-folder DIR”. To practise again, name another run folder.</source>
        <translation>Wählen Sie für eine neue Umstellung eine andere leere Datenbank: in Schritt 4 des Fensters oder in den Antworten für „run --answers FILE --run-folder DIR“. Nennen Sie für eine neue Übung einen anderen Arbeitsordner.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut versu&amp;chen</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Tried and answered</source>
        <translation>Versucht und beantwortet</translation>
    </message>
    <message>
        <source>Trust and &amp;continue</source>
        <translation>Vertrauen und &amp;fortfahren</translation>
    </message>
    <message>
        <source>Trust the new certificate on servers that import packages from this one.</source>
        <translation>Vertrauen Sie dem neuen Zertifikat auf Servern, die Pakete von diesem Server importieren.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trusted authorities (PEM)</source>
        <translation>Vertraute Zertifizierungsstellen (PEM)</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do this step in the server&apos;s own interface.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, erledigen Sie diesen Schritt in der Oberfläche des Servers.</translation>
    </message>
    <message>
        <source>Try it again. Where the page no longer answers, close the wizard, start it again and choose “Continue a run folder”. If the fault returns, report it with the details; they hold no names and no passwords.</source>
        <translation>Versuchen Sie es erneut. Antwortet die Seite nicht mehr, schließen Sie den Assistenten, starten Sie ihn erneut und wählen Sie „Einen Lauf fortsetzen“. Tritt der Fehler wieder auf, melden Sie ihn mit den Einzelheiten; sie enthalten keine Namen und keine Kennwörter.</translation>
    </message>
    <message>
        <source>Two files hold the package {subject}: {first} and {second}.</source>
        <translation>Zwei Dateien enthalten das Paket {subject}: {first} und {second}.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type an address such as https://orchestrator.example.com:8281.</source>
        <translation>Geben Sie eine Adresse wie https://orchestrator.example.com:8281 ein.</translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation>Geben Sie den Namen neu ein.</translation>
    </message>
    <message>
        <source>Type the passwords of this run again</source>
        <translation>Kennwörter dieses Laufs erneut eingeben</translation>
    </message>
    <message>
        <source>Under a password of its own</source>
        <translation>Mit eigenem Kennwort</translation>
    </message>
    <message>
        <source>Under the export password of step 2</source>
        <translation>Mit dem Exportkennwort aus Schritt 2</translation>
    </message>
    <message>
        <source>Undo: {how}</source>
        <translation>Rückgängig: {how}</translation>
    </message>
    <message>
        <source>Unlock the keyring, or untick it: the password is then kept for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder wählen Sie ihn ab: Dann bleibt das Kennwort nur für diese Sitzung erhalten.</translation>
    </message>
    <message>
        <source>Use 6 characters or more: keytool refuses to make a store under fewer.</source>
        <translation>Verwenden Sie 6 Zeichen oder mehr: Mit weniger legt keytool keinen Speicher an.</translation>
    </message>
    <message>
        <source>Use SHA-256 or better for a new certificate.</source>
        <translation>Verwenden Sie für ein neues Zertifikat SHA-256 oder besser.</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>SSL verwenden</translation>
    </message>
    <message>
        <source>Use Windows authentication mode (NTLM&amp;v2)</source>
        <translation>Windows-Authentifizierung verwenden (NTLM&amp;v2)</translation>
    </message>
    <message>
        <source>Use Windows authentication mode (NTLMv2)</source>
        <translation>Windows-Authentifizierung verwenden (NTLMv2)</translation>
    </message>
    <message>
        <source>Use a store that holds the key with its certificate.</source>
        <translation>Verwenden Sie einen Speicher, der den Schlüssel mit seinem Zertifikat enthält.</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit 2048 Bit oder mehr.</translation>
    </message>
    <message>
        <source>Use an account of the Orchestrator administrators group.</source>
        <translation>Verwenden Sie ein Konto aus der Administratorengruppe von Orchestrator.</translation>
    </message>
    <message>
        <source>Use another copy from a source you trust.</source>
        <translation>Verwenden Sie eine andere Kopie aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>Verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, blanks and the usual signs only.</source>
        <translation>Verwenden Sie nur die Buchstaben A bis Z, Ziffern, Leerzeichen und die üblichen Zeichen.</translation>
    </message>
    <message>
        <source>Use the configuration interface, where every field can be set.</source>
        <translation>Verwenden Sie die Konfigurationsoberfläche; dort lässt sich jedes Feld setzen.</translation>
    </message>
    <message>
        <source>Use the key and the certificate that were made together.</source>
        <translation>Verwenden Sie Schlüssel und Zertifikat, die zusammen erstellt wurden.</translation>
    </message>
    <message>
        <source>Used to create the database, never stored.</source>
        <translation>Dient zum Anlegen der Datenbank und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>User {user} lacks a privilege on database {subject}: {answer}.</source>
        <translation>Dem Benutzer {user} fehlt ein Recht in der Datenbank {subject}: {answer}.</translation>
    </message>
    <message>
        <source>User {user} may not create databases or logins on the server of {subject}.</source>
        <translation>Der Benutzer {user} darf auf dem Server von {subject} keine Datenbanken oder Anmeldungen anlegen.</translation>
    </message>
    <message>
        <source>User {user} may not create tables in database {subject}.</source>
        <translation>Der Benutzer {user} darf in der Datenbank {subject} keine Tabellen anlegen.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {subject} takes no new database: from 8 on the certificate is changed in place.</source>
        <translation>Version {subject} braucht keine neue Datenbank: Ab 8 wird das Zertifikat an Ort und Stelle gewechselt.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>View content, Add to package and Edit contents stay allowed: nothing could allow them later.</source>
        <translation>Anzeigen, Zu Paket hinzufügen und Bearbeiten bleiben erlaubt: Später ließe sich das nicht mehr erlauben.</translation>
    </message>
    <message>
        <source>Wait until the service runs, then try again.</source>
        <translation>Warten Sie, bis der Dienst läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Was there before, empty</source>
        <translation>War bereits vorhanden, leer</translation>
    </message>
    <message>
        <source>What answers at {subject} does not speak this engine&apos;s language: {answer}.</source>
        <translation>Was unter {subject} antwortet, spricht nicht die Sprache dieses Datenbanktyps: {answer}.</translation>
    </message>
    <message>
        <source>What changes: database and certificate</source>
        <translation>Was sich ändert: Datenbank und Zertifikat</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is missing of these is run; a database administrator may run them instead.</source>
        <translation>Was davon fehlt, wird ausgeführt; das kann auch ein Datenbankadministrator übernehmen.</translation>
    </message>
    <message>
        <source>What is proven is kept and not done again. Passwords are asked for once more.</source>
        <translation>Nachgewiesenes bleibt und wird nicht wiederholt. Nach Kennwörtern wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What remains to be done</source>
        <translation>Was noch zu tun bleibt</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>Womit Sie beginnen</translation>
    </message>
    <message>
        <source>What was changed, what proves it, and what remains to be done.</source>
        <translation>Was geändert wurde, was es belegt und was noch zu tun bleibt.</translation>
    </message>
    <message>
        <source>What was done before, each act proven</source>
        <translation>Was zuvor getan wurde, jede Aktion nachgewiesen</translation>
    </message>
    <message>
        <source>What you did last was not carried out to its end. What was done and proven before is recorded in the run folder.</source>
        <translation>Ihre letzte Aktion wurde nicht zu Ende geführt. Was zuvor erledigt und nachgewiesen war, ist im Arbeitsordner festgehalten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where that is refused too: the o&amp;riginal</source>
        <translation>Wo auch das abgelehnt wird: das O&amp;riginal</translation>
    </message>
    <message>
        <source>Where the certificate database comes from</source>
        <translation>Woher die Zertifikatsdatenbank kommt</translation>
    </message>
    <message>
        <source>Where the new certificate comes from</source>
        <translation>Woher das neue Zertifikat kommt</translation>
    </message>
    <message>
        <source>Where the package is known to be this large, split it on the server and export the parts. The commands of certificate-wizard package accept it with “--limit {what}={value}”.</source>
        <translation>Ist bekannt, dass das Paket so groß ist, teilen Sie es auf dem Server und exportieren Sie die Teile. Die Befehle von certificate-wizard package nehmen es mit „--limit {what}={value}“ an.</translation>
    </message>
    <message>
        <source>Where the unsigned copy is refused: sign it with the &amp;new certificate</source>
        <translation>Wo die unsignierte Kopie abgelehnt wird: mit dem &amp;neuen Zertifikat signieren</translation>
    </message>
    <message>
        <source>Whether packages changed on {subject} since the export could not be asked of the server.</source>
        <translation>Ob sich Pakete auf {subject} seit dem Export geändert haben, ließ sich vom Server nicht erfragen.</translation>
    </message>
    <message>
        <source>Whether the configuration is backed up</source>
        <translation>Ob die Konfiguration gesichert wird</translation>
    </message>
    <message>
        <source>Which certificate {subject} signs with cannot be seen: it has no package.</source>
        <translation>Mit welchem Zertifikat {subject} signiert, ist nicht zu sehen: Der Server hat kein Paket.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was erledigt</translation>
    </message>
    <message>
        <source>Who makes the database</source>
        <translation>Wer die Datenbank anlegt</translation>
    </message>
    <message>
        <source>Whole &amp;guide</source>
        <translation>&amp;Gesamte Hilfe</translation>
    </message>
    <message>
        <source>With it the wizard does itself what it would guide you through.</source>
        <translation>Damit führt der Assistent selbst aus, wozu er sonst anleitet.</translation>
    </message>
    <message>
        <source>With this file you can return to the old database and the old certificate.</source>
        <translation>Mit dieser Datei können Sie zur alten Datenbank und zum alten Zertifikat zurückkehren.</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Working. Stop leaves a state from which the run can be resumed.</source>
        <translation>In Arbeit. Nach dem Anhalten lässt sich der Lauf an dieser Stelle fortsetzen.</translation>
    </message>
    <message>
        <source>Write a JCEKS store: Orchestrator asks for both keys. To go on without the secret key, add --without-secret-keys.</source>
        <translation>Schreiben Sie einen JCEKS-Speicher: Orchestrator verlangt beide Schlüssel. Um ohne den geheimen Schlüssel weiterzumachen, fügen Sie --without-secret-keys hinzu.</translation>
    </message>
    <message>
        <source>Write answers with “plan --example”, fill them in, and name the file.</source>
        <translation>Schreiben Sie mit „plan --example“ eine Antwortdatei, füllen Sie sie aus und nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>Write engine://user@host:port/name, for example postgresql://vco@db.example.com:5432/vco.</source>
        <translation>Schreiben Sie engine://benutzer@host:port/name, zum Beispiel postgresql://vco@db.example.com:5432/vco.</translation>
    </message>
    <message>
        <source>Write one file name on each line.</source>
        <translation>Schreiben Sie in jede Zeile einen Dateinamen.</translation>
    </message>
    <message>
        <source>Write the file again with “keystore convert”.</source>
        <translation>Schreiben Sie die Datei mit „keystore convert“ neu.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write the store again under a long password.</source>
        <translation>Schreiben Sie den Speicher mit einem langen Kennwort neu.</translation>
    </message>
    <message>
        <source>Write the store again with this program.</source>
        <translation>Schreiben Sie den Speicher mit diesem Programm neu.</translation>
    </message>
    <message>
        <source>Written by version {version}</source>
        <translation>Geschrieben von Version {version}</translation>
    </message>
    <message>
        <source>Written on {at}</source>
        <translation>Geschrieben am {at}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, checked on {package}</source>
        <translation>Ja, geprüft an {package}</translation>
    </message>
    <message>
        <source>You allowed the switch without these changes. The old database still holds them.</source>
        <translation>Sie haben die Umstellung ohne diese Änderungen erlaubt. Die alte Datenbank enthält sie noch.</translation>
    </message>
    <message>
        <source>You export it in the configuration interface.</source>
        <translation>Sie exportieren sie in der Konfigurationsoberfläche.</translation>
    </message>
    <message>
        <source>You may not read {place}. Choose a folder of your own.</source>
        <translation>Sie dürfen {place} nicht lesen. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>You may not write in {place}. Choose a folder of your own.</source>
        <translation>Sie dürfen in {place} nicht schreiben. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>You then continue it, roll it back or open its report.</source>
        <translation>Danach setzen Sie ihn fort, nehmen ihn zurück oder öffnen seinen Bericht.</translation>
    </message>
    <message>
        <source>a certificate of another authority was added to the file</source>
        <translation>der Datei wurde ein Zertifikat einer anderen Zertifizierungsstelle hinzugefügt</translation>
    </message>
    <message>
        <source>a clean-up script ran on it</source>
        <translation>ein Aufräumskript lief auf ihr</translation>
    </message>
    <message>
        <source>a device on the way changes the connection</source>
        <translation>ein Gerät auf dem Weg verändert die Verbindung</translation>
    </message>
    <message>
        <source>a disk error, or a tool that writes other zip files than a server</source>
        <translation>ein Fehler des Datenträgers oder ein Werkzeug, das andere ZIP-Dateien schreibt als ein Server</translation>
    </message>
    <message>
        <source>a fault of the wizard</source>
        <translation>ein Fehler des Assistenten</translation>
    </message>
    <message>
        <source>a fault of this program, or too little memory</source>
        <translation>ein Fehler dieses Programms oder zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>a file of that name is open in another program</source>
        <translation>eine Datei dieses Namens ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>a file or folder of that name is in the way</source>
        <translation>eine Datei oder ein Ordner dieses Namens ist im Weg</translation>
    </message>
    <message>
        <source>a firewall drops the connection without a word</source>
        <translation>eine Firewall verwirft die Verbindung wortlos</translation>
    </message>
    <message>
        <source>a firewall drops the packets</source>
        <translation>eine Firewall verwirft die Pakete</translation>
    </message>
    <message>
        <source>a firewall lets the connection open and then blocks it</source>
        <translation>eine Firewall lässt die Verbindung zu und blockiert sie danach</translation>
    </message>
    <message>
        <source>a firewall refuses the connection</source>
        <translation>eine Firewall weist die Verbindung ab</translation>
    </message>
    <message>
        <source>a firewall rejects this computer</source>
        <translation>eine Firewall weist diesen Rechner ab</translation>
    </message>
    <message>
        <source>a firewall, proxy or load balancer closed the connection</source>
        <translation>eine Firewall, ein Proxy oder ein Lastverteiler hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>a fresh export is signed by the new certificate</source>
        <translation>ein frischer Export ist mit dem neuen Zertifikat signiert</translation>
    </message>
    <message>
        <source>a library of the operating system is missing (for SQL Server on Linux: libltdl and Kerberos)</source>
        <translation>eine Bibliothek des Betriebssystems fehlt (für SQL Server unter Linux: libltdl und Kerberos)</translation>
    </message>
    <message>
        <source>a login page or a proxy answers in its place</source>
        <translation>eine Anmeldeseite oder ein Proxy antwortet an seiner Stelle</translation>
    </message>
    <message>
        <source>a new key was made after the request was written</source>
        <translation>nach dem Schreiben der Anforderung wurde ein neuer Schlüssel erstellt</translation>
    </message>
    <message>
        <source>a package of this name is already there</source>
        <translation>ein Paket dieses Namens ist bereits vorhanden</translation>
    </message>
    <message>
        <source>a proxy answers in place of the server</source>
        <translation>ein Proxy antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>a proxy or login page answers in place of the server</source>
        <translation>ein Proxy oder eine Anmeldeseite antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>a server was bound to it before, perhaps by a switch that was rolled back</source>
        <translation>ein Server war schon an sie gebunden, vielleicht durch eine zurückgenommene Umstellung</translation>
    </message>
    <message>
        <source>a setting is misspelt, of the wrong kind, or in the wrong table</source>
        <translation>eine Einstellung ist falsch geschrieben, von falscher Art oder steht in der falschen Tabelle</translation>
    </message>
    <message>
        <source>a switch that was rolled back has used it</source>
        <translation>eine zurückgenommene Umstellung hat sie verwendet</translation>
    </message>
    <message>
        <source>a tool added an entry instead of replacing it</source>
        <translation>ein Werkzeug hat einen Eintrag hinzugefügt, statt ihn zu ersetzen</translation>
    </message>
    <message>
        <source>a typing error in its name (case counts)</source>
        <translation>Tippfehler im Namen (Groß- und Kleinschreibung zählt)</translation>
    </message>
    <message>
        <source>a typing error in the host name</source>
        <translation>Tippfehler im Hostnamen</translation>
    </message>
    <message>
        <source>a typing error, or more was pasted than the field takes</source>
        <translation>ein Tippfehler, oder es wurde mehr eingefügt, als das Feld aufnimmt</translation>
    </message>
    <message>
        <source>a value does not suit the server&apos;s version or state</source>
        <translation>ein Wert passt nicht zu Version oder Zustand des Servers</translation>
    </message>
    <message>
        <source>a value was wrong: host, port, name, login or password</source>
        <translation>ein Wert war falsch: Host, Port, Name, Anmeldung oder Kennwort</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted (HTTP {status})</source>
        <translation>angenommen (HTTP {status})</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>action environment</source>
        <translation>Aktionsumgebung</translation>
    </message>
    <message>
        <source>add to package</source>
        <translation>Zu Paket hinzufügen</translation>
    </message>
    <message>
        <source>allowed operations</source>
        <translation>erlaubte Vorgänge</translation>
    </message>
    <message>
        <source>an Oracle login whose password was set long ago, with an old kind of hash</source>
        <translation>eine Oracle-Anmeldung, deren Kennwort vor langer Zeit mit einem alten Hashverfahren gesetzt wurde</translation>
    </message>
    <message>
        <source>an Oracle server before 12.1</source>
        <translation>ein Oracle-Server vor 12.1</translation>
    </message>
    <message>
        <source>an earlier run saved it under another password</source>
        <translation>ein früherer Lauf hat die Datei mit einem anderen Kennwort gesichert</translation>
    </message>
    <message>
        <source>an earlier run was started in the same folder or on the same database</source>
        <translation>ein früherer Lauf begann im selben Ordner oder mit derselben Datenbank</translation>
    </message>
    <message>
        <source>an element on the server has a higher version than the one in the package</source>
        <translation>ein Element auf dem Server hat eine höhere Version als das im Paket</translation>
    </message>
    <message>
        <source>an entry was removed from the package after it was signed</source>
        <translation>nach dem Signieren wurde ein Eintrag aus dem Paket entfernt</translation>
    </message>
    <message>
        <source>an error inside the server</source>
        <translation>ein Fehler im Server</translation>
    </message>
    <message>
        <source>an older export was left in the folder</source>
        <translation>ein älterer Export ist im Ordner geblieben</translation>
    </message>
    <message>
        <source>an unattended run never asks</source>
        <translation>ein unbeaufsichtigter Lauf fragt nie</translation>
    </message>
    <message>
        <source>an unattended run never asks for a password</source>
        <translation>ein unbeaufsichtigter Lauf fragt nie nach einem Kennwort</translation>
    </message>
    <message>
        <source>another file was chosen</source>
        <translation>es wurde eine andere Datei gewählt</translation>
    </message>
    <message>
        <source>another file was chosen by mistake</source>
        <translation>versehentlich wurde eine andere Datei gewählt</translation>
    </message>
    <message>
        <source>another file was chosen, for example the request itself</source>
        <translation>es wurde eine andere Datei gewählt, zum Beispiel die Anforderung selbst</translation>
    </message>
    <message>
        <source>another file was named by mistake, for example a certificate database</source>
        <translation>versehentlich wurde eine andere Datei genannt, zum Beispiel eine Zertifikatsdatenbank</translation>
    </message>
    <message>
        <source>another file was named by mistake, for example a package itself</source>
        <translation>versehentlich wurde eine andere Datei genannt, zum Beispiel ein Paket selbst</translation>
    </message>
    <message>
        <source>another folder was meant</source>
        <translation>gemeint war ein anderer Ordner</translation>
    </message>
    <message>
        <source>another folder was meant, or the run never began</source>
        <translation>gemeint war ein anderer Ordner, oder der Lauf hat nie begonnen</translation>
    </message>
    <message>
        <source>another host name leads to the same database</source>
        <translation>ein anderer Hostname führt zur selben Datenbank</translation>
    </message>
    <message>
        <source>another key may not open their values</source>
        <translation>ein anderer Schlüssel kann ihre Werte womöglich nicht öffnen</translation>
    </message>
    <message>
        <source>another kind of service listens on this port</source>
        <translation>auf diesem Port lauscht ein Dienst anderer Art</translation>
    </message>
    <message>
        <source>another node of the cluster answers</source>
        <translation>ein anderer Knoten des Clusters antwortet</translation>
    </message>
    <message>
        <source>another node of the cluster still uses it</source>
        <translation>ein anderer Knoten des Clusters verwendet sie noch</translation>
    </message>
    <message>
        <source>another package or a plug-in brought a higher version</source>
        <translation>ein anderes Paket oder ein Plug-in brachte eine höhere Version mit</translation>
    </message>
    <message>
        <source>another path was named by mistake</source>
        <translation>versehentlich wurde ein anderer Pfad genannt</translation>
    </message>
    <message>
        <source>another program changed the file</source>
        <translation>ein anderes Programm hat die Datei verändert</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm verwendet sie</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation>Attribut {name}</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>backup in {file}</source>
        <translation>Sicherung in {file}</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>begonnen, nicht beendet</translation>
    </message>
    <message>
        <source>binding of the error</source>
        <translation>Bindung des Fehlers</translation>
    </message>
    <message>
        <source>by the wizard</source>
        <translation>durch den Assistenten</translation>
    </message>
    <message>
        <source>by the wizard, through Control Center</source>
        <translation>durch den Assistenten, über das Control Center</translation>
    </message>
    <message>
        <source>by the wizard, through a configuration workflow</source>
        <translation>durch den Assistenten, mit einem Konfigurations-Workflow</translation>
    </message>
    <message>
        <source>by you, checked from outside</source>
        <translation>durch Sie, von außen geprüft</translation>
    </message>
    <message>
        <source>by you, guided and proven</source>
        <translation>durch Sie, mit Anleitung und Nachweis</translation>
    </message>
    <message>
        <source>called action</source>
        <translation>aufgerufene Aktion</translation>
    </message>
    <message>
        <source>called workflow</source>
        <translation>aufgerufener Workflow</translation>
    </message>
    <message>
        <source>changed since the server was stopped</source>
        <translation>geändert, seit der Server gestoppt wurde</translation>
    </message>
    <message>
        <source>changes to</source>
        <translation>ändert sich zu</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>condition {name}</source>
        <translation>Bedingung {name}</translation>
    </message>
    <message>
        <source>configuration element</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>configuration values were unticked for the export or the import</source>
        <translation>Konfigurationswerte wurden für den Export oder den Import abgewählt</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>content was never put into packages</source>
        <translation>Inhalte wurden nie in Pakete aufgenommen</translation>
    </message>
    <message>
        <source>copy signed with the new certificate: accepted (HTTP {status})</source>
        <translation>mit dem neuen Zertifikat signierte Kopie: angenommen (HTTP {status})</translation>
    </message>
    <message>
        <source>copy signed with the new certificate: {answer}</source>
        <translation>mit dem neuen Zertifikat signierte Kopie: {answer}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>each node stopped, as told above</source>
        <translation>jeder Knoten gestoppt, wie oben angegeben</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>editor version</source>
        <translation>Editorversion</translation>
    </message>
    <message>
        <source>entries were removed from the file</source>
        <translation>Einträge wurden aus der Datei entfernt</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>event {name}</source>
        <translation>Ereignis {name}</translation>
    </message>
    <message>
        <source>every package is as it was exported</source>
        <translation>jedes Paket ist so, wie es exportiert wurde</translation>
    </message>
    <message>
        <source>every package is saved twice: as it came, and unsigned</source>
        <translation>jedes Paket wird zweimal gespeichert: wie es kam und unsigniert</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag abgelaufen</numerusform>
            <numerusform>vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) before this report</source>
        <translation>
            <numerusform>abgelaufen %Ln Tag vor diesem Bericht</numerusform>
            <numerusform>abgelaufen %Ln Tage vor diesem Bericht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat abgelaufen</numerusform>
            <numerusform>vor %Ln Monaten abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr abgelaufen</numerusform>
            <numerusform>vor %Ln Jahren abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>läuft innerhalb eines Tages ab</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>wird geholt</translation>
    </message>
    <message>
        <source>files of the run folder were moved or deleted</source>
        <translation>Dateien des Arbeitsordners wurden verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>first item</source>
        <translation>erstes Element</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>further content</source>
        <translation>weiterer Inhalt</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in binding</source>
        <translation>Eingangsbindung</translation>
    </message>
    <message>
        <source>in binding {name}</source>
        <translation>Eingangsbindung {name}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>input form</source>
        <translation>Eingabeformular</translation>
    </message>
    <message>
        <source>input form of {item}</source>
        <translation>Eingabeformular von {item}</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>it belongs to another migration</source>
        <translation>sie gehört zu einer anderen Migration</translation>
    </message>
    <message>
        <source>it belongs to another product or another Orchestrator server</source>
        <translation>sie gehört zu einem anderen Produkt oder einem anderen Orchestrator-Server</translation>
    </message>
    <message>
        <source>it belongs to another user, who has not allowed this one</source>
        <translation>sie gehört einem anderen Benutzer, der diesen nicht zugelassen hat</translation>
    </message>
    <message>
        <source>it belongs to another user: a run folder is private</source>
        <translation>er gehört einem anderen Benutzer: Ein Arbeitsordner ist privat</translation>
    </message>
    <message>
        <source>it cannot use the database it is bound to</source>
        <translation>er kann die Datenbank nicht verwenden, an die er gebunden ist</translation>
    </message>
    <message>
        <source>it does not exist, or may not be read</source>
        <translation>es gibt sie nicht, oder sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it does not trust the signer, or misses a plug-in</source>
        <translation>er vertraut dem Unterzeichner nicht, oder ein Plug-in fehlt ihm</translation>
    </message>
    <message>
        <source>it holds newer elements, and overwriting was not allowed</source>
        <translation>er hat neuere Elemente, und Überschreiben war nicht erlaubt</translation>
    </message>
    <message>
        <source>it is another database than the one Orchestrator is bound to</source>
        <translation>es ist nicht die Datenbank, an die Orchestrator gebunden ist</translation>
    </message>
    <message>
        <source>it is not an administrator of the database server</source>
        <translation>er ist kein Administrator des Datenbankservers</translation>
    </message>
    <message>
        <source>it is off in a new database of SQL Server</source>
        <translation>in einer neuen Datenbank von SQL Server ist es ausgeschaltet</translation>
    </message>
    <message>
        <source>it is self-signed or from an authority unknown here</source>
        <translation>es ist selbstsigniert oder von einer hier unbekannten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>it listens on another port, or only on its own machine</source>
        <translation>er lauscht auf einem anderen Port oder nur auf dem eigenen Rechner</translation>
    </message>
    <message>
        <source>it names another host, or has expired</source>
        <translation>es nennt einen anderen Host oder ist abgelaufen</translation>
    </message>
    <message>
        <source>it was deleted or renamed on the server meanwhile</source>
        <translation>es wurde inzwischen auf dem Server gelöscht oder umbenannt</translation>
    </message>
    <message>
        <source>it was made under another password</source>
        <translation>die Datei wurde mit einem anderen Kennwort erstellt</translation>
    </message>
    <message>
        <source>it was moved or deleted</source>
        <translation>die Datei wurde verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>it was not created yet</source>
        <translation>sie wurde noch nicht angelegt</translation>
    </message>
    <message>
        <source>it was signed by another certificate of the same name</source>
        <translation>es wurde von einem anderen Zertifikat desselben Namens signiert</translation>
    </message>
    <message>
        <source>it was stopped, or it failed</source>
        <translation>er wurde angehalten oder ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it was typed in an earlier session, which ended</source>
        <translation>es wurde in einer früheren, beendeten Sitzung eingegeben</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>item on error</source>
        <translation>Element im Fehlerfall</translation>
    </message>
    <message>
        <source>item {name}</source>
        <translation>Element {name}</translation>
    </message>
    <message>
        <source>its access rules (pg_hba.conf, user@host) name other machines only</source>
        <translation>seine Zugriffsregeln (pg_hba.conf, user@host) nennen nur andere Rechner</translation>
    </message>
    <message>
        <source>its access rules do not name this machine, user or database at all</source>
        <translation>seine Zugriffsregeln nennen diesen Rechner, Benutzer oder diese Datenbank gar nicht</translation>
    </message>
    <message>
        <source>its address is another one</source>
        <translation>seine Adresse ist eine andere</translation>
    </message>
    <message>
        <source>its connection limit is used up, or it is starting or stopping</source>
        <translation>die zulässige Zahl der Verbindungen ist erreicht, oder er startet oder stoppt gerade</translation>
    </message>
    <message>
        <source>its content was changed: the two cannot be told apart</source>
        <translation>der Inhalt wurde verändert: Beides lässt sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>its database cannot be reached</source>
        <translation>seine Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its entries were deleted, or it was never filled</source>
        <translation>die Einträge wurden gelöscht, oder es gab nie welche</translation>
    </message>
    <message>
        <source>its files are limited, or (Oracle) have not grown yet</source>
        <translation>ihre Dateien sind begrenzt oder (Oracle) noch nicht gewachsen</translation>
    </message>
    <message>
        <source>its key is of a kind Orchestrator does not sign with</source>
        <translation>sein Schlüssel ist von einer Art, mit der Orchestrator nicht signiert</translation>
    </message>
    <message>
        <source>its version does not export packages over the API</source>
        <translation>seine Version exportiert keine Pakete über die API</translation>
    </message>
    <message>
        <source>key and certificate were taken from two keystores</source>
        <translation>Schlüssel und Zertifikat stammen aus zwei Schlüsselspeichern</translation>
    </message>
    <message>
        <source>keystore {subject} was stopped.</source>
        <translation>keystore {subject} wurde angehalten.</translation>
    </message>
    <message>
        <source>keystore/rows.json: keystores as they are, the rest encrypted</source>
        <translation>keystore/rows.json: Schlüsselspeicher, wie sie sind, der Rest verschlüsselt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>max_allowed_packet is small</source>
        <translation>max_allowed_packet ist klein</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>neither DISPLAY nor WAYLAND_DISPLAY is set, as in an SSH session</source>
        <translation>weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt, wie in einer SSH-Sitzung</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>nächstes Element</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no certificate was ever created on this server</source>
        <translation>auf diesem Server wurde nie ein Zertifikat erstellt</translation>
    </message>
    <message>
        <source>no program is set for it on this computer</source>
        <translation>auf diesem Rechner ist kein Programm dafür festgelegt</translation>
    </message>
    <message>
        <source>nobody knew the password of the certificate database</source>
        <translation>niemand kannte das Kennwort der Zertifikatsdatenbank</translation>
    </message>
    <message>
        <source>nobody knows the password under which the server keeps it</source>
        <translation>niemand kennt das Kennwort, mit dem der Server sie schützt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none was on the server</source>
        <translation>auf dem Server war keines</translation>
    </message>
    <message>
        <source>not compared: step 1 was given no connection to it</source>
        <translation>nicht verglichen: Für Schritt 1 wurde keine Verbindung zu ihr angegeben</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note {name}</source>
        <translation>Notiz {name}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>object name</source>
        <translation>Objektname</translation>
    </message>
    <message>
        <source>on Linux: there is no Kerberos ticket for it</source>
        <translation>unter Linux: es gibt kein Kerberos-Ticket dafür</translation>
    </message>
    <message>
        <source>only the certificates were put into this file</source>
        <translation>in diese Datei wurden nur die Zertifikate geschrieben</translation>
    </message>
    <message>
        <source>order of parameters</source>
        <translation>Reihenfolge der Parameter</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>original: accepted (HTTP {status})</source>
        <translation>Original: angenommen (HTTP {status})</translation>
    </message>
    <message>
        <source>original: {answer}</source>
        <translation>Original: {answer}</translation>
    </message>
    <message>
        <source>other signer</source>
        <translation>fremd signiert</translation>
    </message>
    <message>
        <source>other users of this machine can read what a command is called with</source>
        <translation>andere Benutzer dieses Rechners können lesen, womit ein Befehl aufgerufen wird</translation>
    </message>
    <message>
        <source>out binding</source>
        <translation>Ausgangsbindung</translation>
    </message>
    <message>
        <source>out binding {name}</source>
        <translation>Ausgangsbindung {name}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>package {subject} was stopped.</source>
        <translation>package {subject} wurde angehalten.</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>packages had changed; you allowed the switch without that</source>
        <translation>Pakete hatten sich geändert; Sie haben die Umstellung ohne diese Änderungen erlaubt</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parameter {name}</source>
        <translation>Parameter {name}</translation>
    </message>
    <message>
        <source>policy template</source>
        <translation>Richtlinienvorlage</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>presentation group</source>
        <translation>Darstellungsgruppe</translation>
    </message>
    <message>
        <source>presentation group {name}</source>
        <translation>Darstellungsgruppe {name}</translation>
    </message>
    <message>
        <source>presentation step</source>
        <translation>Darstellungsschritt</translation>
    </message>
    <message>
        <source>presentation step {name}</source>
        <translation>Darstellungsschritt {name}</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>property {name}</source>
        <translation>Eigenschaft {name}</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>proven by the act below</source>
        <translation>durch die folgende Aktion nachgewiesen</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>removing signature</source>
        <translation>Signatur wird entfernt</translation>
    </message>
    <message>
        <source>resource element</source>
        <translation>Ressourcenelement</translation>
    </message>
    <message>
        <source>return type</source>
        <translation>Rückgabetyp</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>rolling back was stopped, or waits for what was asked of you</source>
        <translation>das Zurücknehmen wurde angehalten oder wartet auf das, was von Ihnen verlangt war</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>secure strings were not chosen for the export and the import</source>
        <translation>sichere Zeichenfolgen wurden für den Export und den Import nicht ausgewählt</translation>
    </message>
    <message>
        <source>signatures of two exports were mixed</source>
        <translation>Signaturen aus zwei Exporten wurden vermischt</translation>
    </message>
    <message>
        <source>signed with the new certificate</source>
        <translation>mit dem neuen Zertifikat signiert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>some servers leave one out (seen in version 8.10)</source>
        <translation>manche Server lassen eine weg (gesehen in Version 8.10)</translation>
    </message>
    <message>
        <source>somebody changed it meanwhile, or it belongs to another migration</source>
        <translation>jemand hat es inzwischen geändert, oder es gehört zu einer anderen Migration</translation>
    </message>
    <message>
        <source>somebody copied the workflow of the Configuration plug-in</source>
        <translation>jemand hat den Workflow des Konfigurations-Plug-ins kopiert</translation>
    </message>
    <message>
        <source>somebody created a certificate in the new database before the new one was imported</source>
        <translation>jemand hat in der neuen Datenbank ein Zertifikat erstellt, bevor das neue importiert wurde</translation>
    </message>
    <message>
        <source>somebody stands between this computer and the server</source>
        <translation>jemand steht zwischen diesem Rechner und dem Server</translation>
    </message>
    <message>
        <source>somebody worked on the server since the export</source>
        <translation>jemand hat seit dem Export auf dem Server gearbeitet</translation>
    </message>
    <message>
        <source>something other than an Orchestrator server answers</source>
        <translation>es antwortet etwas anderes als ein Orchestrator-Server</translation>
    </message>
    <message>
        <source>something stands between this machine and the server</source>
        <translation>etwas steht zwischen diesem Rechner und dem Server</translation>
    </message>
    <message>
        <source>something was written behind the package, for example by the download</source>
        <translation>hinter das Paket wurde etwas geschrieben, zum Beispiel beim Download</translation>
    </message>
    <message>
        <source>something was written in front of the package</source>
        <translation>vor das Paket wurde etwas geschrieben</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>switch.confirmed is false in the answers</source>
        <translation>switch.confirmed steht in den Antworten auf false</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the Configuration plug-in is not installed, or its workflows were renamed</source>
        <translation>das Konfigurations-Plug-in ist nicht installiert, oder seine Workflows wurden umbenannt</translation>
    </message>
    <message>
        <source>the IP address is wrong</source>
        <translation>die IP-Adresse ist falsch</translation>
    </message>
    <message>
        <source>the Orchestrator service is stopped or still starting</source>
        <translation>der Orchestrator-Dienst ist gestoppt oder startet noch</translation>
    </message>
    <message>
        <source>the account is not a member of the Orchestrator administrators group</source>
        <translation>das Konto gehört nicht zur Administratorengruppe von Orchestrator</translation>
    </message>
    <message>
        <source>the account may not view them</source>
        <translation>das Konto darf sie nicht anzeigen</translation>
    </message>
    <message>
        <source>the address has no host name, a wrong port or a password in it</source>
        <translation>die Adresse hat keinen Hostnamen, einen falschen Port oder enthält ein Kennwort</translation>
    </message>
    <message>
        <source>the address now leads to another server or cluster node</source>
        <translation>die Adresse führt jetzt zu einem anderen Server oder Clusterknoten</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>der Administrator</translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation>die Antwort gehört zu einer anderen Anforderung</translation>
    </message>
    <message>
        <source>the answer of the authority holds its certificate without the chain</source>
        <translation>die Antwort der Zertifizierungsstelle enthält ihr Zertifikat ohne die Kette</translation>
    </message>
    <message>
        <source>the authority was renewed: it has two certificates of the same name</source>
        <translation>die Zertifizierungsstelle wurde erneuert: Sie hat zwei Zertifikate desselben Namens</translation>
    </message>
    <message>
        <source>the certificate authority issues short-lived certificates</source>
        <translation>die Zertifizierungsstelle stellt kurzlebige Zertifikate aus</translation>
    </message>
    <message>
        <source>the certificate authority left the requested uses out</source>
        <translation>die Zertifizierungsstelle hat die beantragten Verwendungen weggelassen</translation>
    </message>
    <message>
        <source>the certificate database was not imported yet</source>
        <translation>die Zertifikatsdatenbank wurde noch nicht importiert</translation>
    </message>
    <message>
        <source>the certificate has expired or was made for another host name</source>
        <translation>das Zertifikat ist abgelaufen oder gilt für einen anderen Hostnamen</translation>
    </message>
    <message>
        <source>the certificate is self-signed, as Orchestrator makes it at installation</source>
        <translation>das Zertifikat ist selbstsigniert, wie Orchestrator es bei der Installation erzeugt</translation>
    </message>
    <message>
        <source>the certificate lacks key usage digitalSignature and keyEncipherment</source>
        <translation>dem Zertifikat fehlen die Schlüsselverwendungen digitalSignature und keyEncipherment</translation>
    </message>
    <message>
        <source>the certificate was changed after it was signed</source>
        <translation>das Zertifikat wurde nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>the certificate was removed from the package</source>
        <translation>das Zertifikat wurde aus dem Paket entfernt</translation>
    </message>
    <message>
        <source>the certificate was renewed without a new key</source>
        <translation>das Zertifikat wurde ohne neuen Schlüssel erneuert</translation>
    </message>
    <message>
        <source>the clock of this computer or of the issuer is wrong</source>
        <translation>die Uhr dieses Rechners oder des Ausstellers geht falsch</translation>
    </message>
    <message>
        <source>the command was called before</source>
        <translation>der Befehl wurde schon einmal aufgerufen</translation>
    </message>
    <message>
        <source>the connection leads to another database</source>
        <translation>die Verbindung führt zu einer anderen Datenbank</translation>
    </message>
    <message>
        <source>the connection to the old database, given in step 1, does not work now</source>
        <translation>die in Schritt 1 angegebene Verbindung zur alten Datenbank funktioniert zurzeit nicht</translation>
    </message>
    <message>
        <source>the content was changed after the package was signed</source>
        <translation>der Inhalt wurde nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>the content was changed and its signature emptied</source>
        <translation>der Inhalt wurde geändert und seine Signatur geleert</translation>
    </message>
    <message>
        <source>the content was changed and its signature removed</source>
        <translation>der Inhalt wurde geändert und seine Signatur entfernt</translation>
    </message>
    <message>
        <source>the database is a read-only copy</source>
        <translation>die Datenbank ist eine schreibgeschützte Kopie</translation>
    </message>
    <message>
        <source>the database it uses now</source>
        <translation>die Datenbank, die er jetzt verwendet</translation>
    </message>
    <message>
        <source>the database it was bound to before the switch</source>
        <translation>die Datenbank, an die er vor der Umstellung gebunden war</translation>
    </message>
    <message>
        <source>the database server is not running</source>
        <translation>der Datenbankserver läuft nicht</translation>
    </message>
    <message>
        <source>the database server, or Orchestrator&apos;s own driver, takes no such value</source>
        <translation>der Datenbankserver oder der Treiber von Orchestrator nimmt einen solchen Wert nicht an</translation>
    </message>
    <message>
        <source>the disk is damaged, or the file was changed by another program</source>
        <translation>der Datenträger ist beschädigt, oder ein anderes Programm hat die Datei verändert</translation>
    </message>
    <message>
        <source>the disk is full or not writable</source>
        <translation>der Datenträger ist voll oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>the disk is full, or this account has used up its share of it</source>
        <translation>der Datenträger ist voll, oder dieses Konto hat sein Kontingent ausgeschöpft</translation>
    </message>
    <message>
        <source>the disk or the network drive does not keep what is written</source>
        <translation>der Datenträger oder das Netzlaufwerk bewahrt nicht, was geschrieben wird</translation>
    </message>
    <message>
        <source>the download or the copy ended early</source>
        <translation>der Download oder die Kopie endete zu früh</translation>
    </message>
    <message>
        <source>the element is newer on the server, or needs a plug-in that is missing there</source>
        <translation>das Element ist auf dem Server neuer oder braucht ein Plug-in, das dort fehlt</translation>
    </message>
    <message>
        <source>the element needs a plug-in that the server does not have</source>
        <translation>das Element braucht ein Plug-in, das dem Server fehlt</translation>
    </message>
    <message>
        <source>the element was encrypted or written by another tool</source>
        <translation>das Element wurde verschlüsselt oder mit einem anderen Werkzeug geschrieben</translation>
    </message>
    <message>
        <source>the element&apos;s own content signature was empty on the server</source>
        <translation>die Inhaltssignatur des Elements war schon auf dem Server leer</translation>
    </message>
    <message>
        <source>the export was interrupted, or the disk is full</source>
        <translation>der Export wurde unterbrochen, oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file comes from another server</source>
        <translation>die Datei stammt von einem anderen Server</translation>
    </message>
    <message>
        <source>the file holds a certificate without its private key</source>
        <translation>die Datei enthält ein Zertifikat ohne privaten Schlüssel</translation>
    </message>
    <message>
        <source>the file holds certificates only</source>
        <translation>die Datei enthält nur Zertifikate</translation>
    </message>
    <message>
        <source>the file holds several keys and none is named _dunesrsa_alias_</source>
        <translation>die Datei enthält mehrere Schlüssel, und keiner heißt _dunesrsa_alias_</translation>
    </message>
    <message>
        <source>the file is an export of this server&apos;s own certificate database</source>
        <translation>die Datei ist ein Export der Zertifikatsdatenbank dieses Servers</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is not JCEKS with the aliases _dunesrsa_alias_ and _dunessk_alias_</source>
        <translation>die Datei ist kein JCEKS mit den Aliasnamen _dunesrsa_alias_ und _dunessk_alias_</translation>
    </message>
    <message>
        <source>the file is not there, or this account may not read it</source>
        <translation>die Datei fehlt, oder dieses Konto darf sie nicht lesen</translation>
    </message>
    <message>
        <source>the file or the database belongs to another server</source>
        <translation>die Datei oder die Datenbank gehört zu einem anderen Server</translation>
    </message>
    <message>
        <source>the file was changed after it was written</source>
        <translation>die Datei wurde nach dem Schreiben verändert</translation>
    </message>
    <message>
        <source>the file was changed by hand or by another program</source>
        <translation>die Datei wurde von Hand oder von einem anderen Programm verändert</translation>
    </message>
    <message>
        <source>the file was changed on its way, for example by a transfer in text mode</source>
        <translation>die Datei wurde unterwegs verändert, etwa bei einer Übertragung im Textmodus</translation>
    </message>
    <message>
        <source>the file was changed or damaged on its way</source>
        <translation>die Datei wurde unterwegs verändert oder beschädigt</translation>
    </message>
    <message>
        <source>the file was changed, moved or deleted</source>
        <translation>die Datei wurde geändert, verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>the file was cut off or changed while it was copied</source>
        <translation>die Datei wurde beim Kopieren abgeschnitten oder verändert</translation>
    </message>
    <message>
        <source>the file was cut off while it was copied</source>
        <translation>die Datei wurde beim Kopieren abgeschnitten</translation>
    </message>
    <message>
        <source>the file was exported from another server, or before the certificate changed</source>
        <translation>die Datei wurde von einem anderen Server exportiert oder vor dem Zertifikatswechsel</translation>
    </message>
    <message>
        <source>the file was exported under another name</source>
        <translation>die Datei wurde unter einem anderen Namen exportiert</translation>
    </message>
    <message>
        <source>the file was made by another program</source>
        <translation>die Datei wurde von einem anderen Programm erstellt</translation>
    </message>
    <message>
        <source>the file was made to harm the program that reads it</source>
        <translation>die Datei soll dem Programm schaden, das sie liest</translation>
    </message>
    <message>
        <source>the file was made to stall a reader</source>
        <translation>die Datei soll Leseprogramme zum Stillstand bringen</translation>
    </message>
    <message>
        <source>the file was moved or belongs to another user</source>
        <translation>die Datei wurde verschoben oder gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>the file was moved, deleted or changed</source>
        <translation>die Datei wurde verschoben, gelöscht oder geändert</translation>
    </message>
    <message>
        <source>the file was moved, deleted or replaced since the switch</source>
        <translation>die Datei wurde seit der Umstellung verschoben, gelöscht oder ersetzt</translation>
    </message>
    <message>
        <source>the file was moved, deleted, or the disk has a fault</source>
        <translation>die Datei wurde verschoben oder gelöscht, oder der Datenträger ist gestört</translation>
    </message>
    <message>
        <source>the file was moved, or its name is misspelt</source>
        <translation>die Datei wurde verschoben, oder ihr Name ist falsch geschrieben</translation>
    </message>
    <message>
        <source>the file was not made by an Orchestrator server</source>
        <translation>die Datei stammt nicht von einem Orchestrator-Server</translation>
    </message>
    <message>
        <source>the file was packed again by another tool</source>
        <translation>die Datei wurde mit einem anderen Werkzeug neu gepackt</translation>
    </message>
    <message>
        <source>the folder above it, or one inside it, was chosen</source>
        <translation>gewählt wurde der Ordner darüber oder einer darin</translation>
    </message>
    <message>
        <source>the folder belongs to another user or is read-only</source>
        <translation>der Ordner gehört einem anderen Benutzer oder ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder belongs to another version of this product</source>
        <translation>der Ordner gehört zu einer anderen Version dieses Produkts</translation>
    </message>
    <message>
        <source>the folder holds no certificate database, or the list is empty</source>
        <translation>der Ordner enthält keine Zertifikatsdatenbank, oder die Liste ist leer</translation>
    </message>
    <message>
        <source>the folder holds two versions of one package</source>
        <translation>der Ordner enthält zwei Versionen eines Pakets</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>in den Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the key and the certificate come from different files</source>
        <translation>Schlüssel und Zertifikat stammen aus verschiedenen Dateien</translation>
    </message>
    <message>
        <source>the key has a password of its own</source>
        <translation>der Schlüssel hat ein eigenes Kennwort</translation>
    </message>
    <message>
        <source>the key has a password of its own, other than that of the store</source>
        <translation>der Schlüssel hat ein eigenes Kennwort, anders als das des Speichers</translation>
    </message>
    <message>
        <source>the key was made for another purpose</source>
        <translation>der Schlüssel wurde für einen anderen Zweck erstellt</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the load balancer has no healthy node</source>
        <translation>der Lastverteiler hat keinen verfügbaren Knoten</translation>
    </message>
    <message>
        <source>the login demands an encrypted connection</source>
        <translation>die Anmeldung verlangt eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>the login is locked, expired, or not allowed from this machine</source>
        <translation>die Anmeldung ist gesperrt, abgelaufen oder von diesem Rechner aus nicht erlaubt</translation>
    </message>
    <message>
        <source>the machine is off, or there is no route to it</source>
        <translation>der Rechner ist ausgeschaltet, oder es führt kein Weg zu ihm</translation>
    </message>
    <message>
        <source>the name is misspelt</source>
        <translation>der Name ist falsch geschrieben</translation>
    </message>
    <message>
        <source>the new database has the tables of Orchestrator</source>
        <translation>die neue Datenbank hat die Tabellen von Orchestrator</translation>
    </message>
    <message>
        <source>the new database holds the new certificate</source>
        <translation>die neue Datenbank enthält das neue Zertifikat</translation>
    </message>
    <message>
        <source>the old database</source>
        <translation>die alte Datenbank</translation>
    </message>
    <message>
        <source>the old database was given as the new one</source>
        <translation>als neue Datenbank wurde die alte angegeben</translation>
    </message>
    <message>
        <source>the original was changed while it was being copied</source>
        <translation>das Original wurde während des Kopierens verändert</translation>
    </message>
    <message>
        <source>the package is far larger than any package seen so far</source>
        <translation>das Paket ist weit größer als jedes bisher gesehene</translation>
    </message>
    <message>
        <source>the package is not on the server, or the connection broke</source>
        <translation>das Paket ist nicht auf dem Server, oder die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the package was exported with encryption for a target certificate</source>
        <translation>das Paket wurde verschlüsselt für ein Zielzertifikat exportiert</translation>
    </message>
    <message>
        <source>the package was exported with the values of secure strings</source>
        <translation>das Paket wurde mit den Werten sicherer Zeichenfolgen exportiert</translation>
    </message>
    <message>
        <source>the package was imported encrypted and still is</source>
        <translation>das Paket wurde verschlüsselt importiert und ist es noch</translation>
    </message>
    <message>
        <source>the package was signed with another key than its certificate&apos;s</source>
        <translation>das Paket wurde mit einem anderen Schlüssel signiert als dem seines Zertifikats</translation>
    </message>
    <message>
        <source>the password holds letters with accents or other signs outside ASCII</source>
        <translation>das Kennwort enthält Umlaute, Akzente oder andere Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>the password is another one</source>
        <translation>das Kennwort ist ein anderes</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>das Kennwort ist falsch</translation>
    </message>
    <message>
        <source>the path is mistyped, or the file belongs to another user</source>
        <translation>der Pfad ist falsch geschrieben, oder die Datei gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>the path is mistyped, or the folder is another</source>
        <translation>der Pfad ist falsch geschrieben, oder der Ordner ist ein anderer</translation>
    </message>
    <message>
        <source>the path names a file, or leads through one</source>
        <translation>der Pfad nennt eine Datei oder führt durch eine hindurch</translation>
    </message>
    <message>
        <source>the port belongs to another service or to another engine</source>
        <translation>der Port gehört zu einem anderen Dienst oder Datenbanktyp</translation>
    </message>
    <message>
        <source>the port belongs to another service, or to plain HTTP</source>
        <translation>der Port gehört zu einem anderen Dienst oder zu unverschlüsseltem HTTP</translation>
    </message>
    <message>
        <source>the port belongs to another service, such as the configuration interface</source>
        <translation>der Port gehört zu einem anderen Dienst, etwa der Konfigurationsoberfläche</translation>
    </message>
    <message>
        <source>the port is another one: 8281 up to 7.x, 443 later</source>
        <translation>der Port ist ein anderer: 8281 bis 7.x, danach 443</translation>
    </message>
    <message>
        <source>the practice server of this folder</source>
        <translation>der Übungsserver dieses Ordners</translation>
    </message>
    <message>
        <source>the program is not installed whole</source>
        <translation>das Programm ist nicht vollständig installiert</translation>
    </message>
    <message>
        <source>the program that wrote it was told to leave the MAC out</source>
        <translation>dem schreibenden Programm wurde gesagt, den MAC wegzulassen</translation>
    </message>
    <message>
        <source>the proxy asks for a login or forbids this server</source>
        <translation>der Proxy verlangt eine Anmeldung oder verbietet diesen Server</translation>
    </message>
    <message>
        <source>the run folder belongs to an earlier practice run</source>
        <translation>der Arbeitsordner gehört zu einem früheren Übungslauf</translation>
    </message>
    <message>
        <source>the run folder needs more room than the disk or the quota has</source>
        <translation>der Arbeitsordner braucht mehr Platz, als der Datenträger oder das Kontingent bietet</translation>
    </message>
    <message>
        <source>the server answered</source>
        <translation>der Server hat geantwortet</translation>
    </message>
    <message>
        <source>the server cannot reach the database host</source>
        <translation>der Server erreicht den Datenbankhost nicht</translation>
    </message>
    <message>
        <source>the server could not be asked for every package</source>
        <translation>der Server ließ sich nicht nach jedem Paket fragen</translation>
    </message>
    <message>
        <source>the server could not be proven to use the old certificate yet</source>
        <translation>noch ließ sich nicht nachweisen, dass der Server das alte Zertifikat verwendet</translation>
    </message>
    <message>
        <source>the server could not build the file, or the connection broke</source>
        <translation>der Server konnte die Datei nicht erzeugen, oder die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the server could not take some elements</source>
        <translation>der Server konnte einige Elemente nicht annehmen</translation>
    </message>
    <message>
        <source>the server demands TLS</source>
        <translation>der Server verlangt TLS</translation>
    </message>
    <message>
        <source>the server gives long lists in pages of a kind this program does not know</source>
        <translation>der Server teilt lange Listen in Seiten einer Art, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>the server has a fault, or refuses this statement</source>
        <translation>der Server ist gestört oder lehnt diese Anweisung ab</translation>
    </message>
    <message>
        <source>the server has no certificate yet</source>
        <translation>der Server hat noch kein Zertifikat</translation>
    </message>
    <message>
        <source>the server has no packages</source>
        <translation>der Server hat keine Pakete</translation>
    </message>
    <message>
        <source>the server has no packages and no database connection was given</source>
        <translation>der Server hat keine Pakete, und eine Datenbankverbindung wurde nicht angegeben</translation>
    </message>
    <message>
        <source>the server holds a newer version of the element</source>
        <translation>der Server hat eine neuere Version des Elements</translation>
    </message>
    <message>
        <source>the server holds newer elements of the same packages</source>
        <translation>der Server hat neuere Elemente derselben Pakete</translation>
    </message>
    <message>
        <source>the server imports signed packages only</source>
        <translation>der Server importiert nur signierte Pakete</translation>
    </message>
    <message>
        <source>the server is bound to a new, empty database</source>
        <translation>der Server ist an eine neue, leere Datenbank gebunden</translation>
    </message>
    <message>
        <source>the server is overloaded or hangs</source>
        <translation>der Server ist überlastet oder hängt</translation>
    </message>
    <message>
        <source>the server is overloaded or starting</source>
        <translation>der Server ist überlastet oder startet gerade</translation>
    </message>
    <message>
        <source>the server is slow to start</source>
        <translation>der Server startet langsam</translation>
    </message>
    <message>
        <source>the server is starting or restarting</source>
        <translation>der Server startet gerade oder startet neu</translation>
    </message>
    <message>
        <source>the server is still bound to the new database</source>
        <translation>der Server ist noch an die neue Datenbank gebunden</translation>
    </message>
    <message>
        <source>the server is version 4.x, which has no REST API</source>
        <translation>der Server hat Version 4.x und damit keine REST-API</translation>
    </message>
    <message>
        <source>the server keeps it in another database</source>
        <translation>der Server bewahrt sie in einer anderen Datenbank auf</translation>
    </message>
    <message>
        <source>the server left their values out of the export</source>
        <translation>der Server hat ihre Werte beim Export weggelassen</translation>
    </message>
    <message>
        <source>the server no longer answered</source>
        <translation>der Server hat nicht mehr geantwortet</translation>
    </message>
    <message>
        <source>the server only speaks TLS below 1.2, as servers up to 5.5 do</source>
        <translation>der Server spricht nur TLS unter 1.2, wie Server bis 5.5</translation>
    </message>
    <message>
        <source>the server refused the unsigned copy and the copy signed anew</source>
        <translation>der Server hat die unsignierte und die neu signierte Kopie abgelehnt</translation>
    </message>
    <message>
        <source>the server refuses packages without signatures</source>
        <translation>der Server lehnt Pakete ohne Signatur ab</translation>
    </message>
    <message>
        <source>the server speaks only TLS versions that are refused today</source>
        <translation>der Server spricht nur TLS-Versionen, die heute abgelehnt werden</translation>
    </message>
    <message>
        <source>the server still uses the old database</source>
        <translation>der Server verwendet noch die alte Datenbank</translation>
    </message>
    <message>
        <source>the server took the certificate and no change waits for a restart</source>
        <translation>der Server hat das Zertifikat angenommen, und keine Änderung wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>the server uses single sign-on and com.vmware.o11n.sso.basic-authentication.enabled is not set</source>
        <translation>der Server verwendet Single Sign-On, und com.vmware.o11n.sso.basic-authentication.enabled ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the server was bound to another database</source>
        <translation>der Server wurde an eine andere Datenbank gebunden</translation>
    </message>
    <message>
        <source>the server was bound to the new database before this step</source>
        <translation>der Server wurde vor diesem Schritt an die neue Datenbank gebunden</translation>
    </message>
    <message>
        <source>the server was not restarted since</source>
        <translation>der Server wurde seither nicht neu gestartet</translation>
    </message>
    <message>
        <source>the server was not restarted since the certificate was installed</source>
        <translation>der Server wurde seit der Installation des Zertifikats nicht neu gestartet</translation>
    </message>
    <message>
        <source>the server was not restarted, or still uses the old database</source>
        <translation>der Server wurde nicht neu gestartet oder verwendet noch die alte Datenbank</translation>
    </message>
    <message>
        <source>the server was stopped or restarted meanwhile</source>
        <translation>der Server wurde inzwischen gestoppt oder neu gestartet</translation>
    </message>
    <message>
        <source>the server&apos;s TLS certificate was renewed</source>
        <translation>das TLS-Zertifikat des Servers wurde erneuert</translation>
    </message>
    <message>
        <source>the server&apos;s certificate changed since</source>
        <translation>das Zertifikat des Servers hat sich seither geändert</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was changed after the file was exported (its signer was seen on {package})</source>
        <translation>das Zertifikat des Servers wurde nach dem Export der Datei geändert (wer signiert, wurde an {package} gesehen)</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was changed meanwhile</source>
        <translation>das Zertifikat des Servers wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was renewed</source>
        <translation>das Zertifikat des Servers wurde erneuert</translation>
    </message>
    <message>
        <source>the server&apos;s version has no such call</source>
        <translation>diese Version des Servers kennt den Aufruf nicht</translation>
    </message>
    <message>
        <source>the server&apos;s version is not one this program knows</source>
        <translation>dieses Programm kennt die Version des Servers nicht</translation>
    </message>
    <message>
        <source>the service needs more time</source>
        <translation>der Dienst braucht mehr Zeit</translation>
    </message>
    <message>
        <source>the signing certificate does not fit the signing key, or holds an e-mail address</source>
        <translation>das signierende Zertifikat passt nicht zum Schlüssel oder enthält eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the store was made for signing packages outside a server</source>
        <translation>der Speicher wurde erstellt, um Pakete außerhalb eines Servers zu signieren</translation>
    </message>
    <message>
        <source>the store was made from a PKCS12 file and its key kept the password of that file</source>
        <translation>der Speicher wurde aus einer PKCS12-Datei erstellt, und sein Schlüssel hat deren Kennwort behalten</translation>
    </message>
    <message>
        <source>the store was not made by Orchestrator or keytool</source>
        <translation>der Speicher wurde nicht von Orchestrator oder keytool erstellt</translation>
    </message>
    <message>
        <source>the tables were not created yet</source>
        <translation>die Tabellen wurden noch nicht angelegt</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>the user name or password is wrong, or lacks its domain</source>
        <translation>Benutzername oder Kennwort ist falsch, oder die Domäne fehlt</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>the value is stored in a form that is not known</source>
        <translation>der Wert ist in einer unbekannten Form gespeichert</translation>
    </message>
    <message>
        <source>the variable, keyring entry or file does not exist for this user</source>
        <translation>die Variable, der Schlüsselbundeintrag oder die Datei ist für diesen Benutzer nicht vorhanden</translation>
    </message>
    <message>
        <source>the wizard</source>
        <translation>der Assistent</translation>
    </message>
    <message>
        <source>the wizard is already running on this folder</source>
        <translation>der Assistent läuft bereits mit diesem Ordner</translation>
    </message>
    <message>
        <source>the workflow differs on this version of the server</source>
        <translation>der Workflow ist in dieser Version des Servers anders</translation>
    </message>
    <message>
        <source>there is no way from this computer to the node</source>
        <translation>von diesem Rechner führt kein Weg zum Knoten</translation>
    </message>
    <message>
        <source>they were made on this server and never packaged</source>
        <translation>sie wurden auf diesem Server erstellt und nie in ein Paket aufgenommen</translation>
    </message>
    <message>
        <source>they were unticked</source>
        <translation>sie wurden abgewählt</translation>
    </message>
    <message>
        <source>this account may not write there</source>
        <translation>dieses Konto darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>this computer asks another name server than the server&apos;s network</source>
        <translation>dieser Rechner fragt einen anderen Namensserver als das Netzwerk des Servers</translation>
    </message>
    <message>
        <source>this computer is not connected to the server&apos;s network or VPN</source>
        <translation>dieser Rechner ist nicht mit dem Netzwerk oder VPN des Servers verbunden</translation>
    </message>
    <message>
        <source>this computer is very busy</source>
        <translation>dieser Rechner ist stark ausgelastet</translation>
    </message>
    <message>
        <source>this machine asks another name server than the Orchestrator server</source>
        <translation>dieser Rechner fragt einen anderen Namensserver als der Orchestrator-Server</translation>
    </message>
    <message>
        <source>this program does not run as that account of the domain</source>
        <translation>dieses Programm läuft nicht unter diesem Konto der Domäne</translation>
    </message>
    <message>
        <source>this user does not see the table&apos;s schema</source>
        <translation>dieser Benutzer sieht das Schema der Tabelle nicht</translation>
    </message>
    <message>
        <source>this version exports no packages over its API</source>
        <translation>diese Version exportiert keine Pakete über die API</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation>noch zu vergleichen</translation>
    </message>
    <message>
        <source>two files have the same name, apart from the folder or the ending</source>
        <translation>zwei Dateien haben bis auf Ordner oder Endung denselben Namen</translation>
    </message>
    <message>
        <source>two files of one name from different folders</source>
        <translation>zwei gleichnamige Dateien aus verschiedenen Ordnern</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unchanged since the server was stopped</source>
        <translation>unverändert, seit der Server gestoppt wurde</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>unsigned copy: accepted (HTTP {status})</source>
        <translation>unsignierte Kopie: angenommen (HTTP {status})</translation>
    </message>
    <message>
        <source>unsigned copy: {answer}</source>
        <translation>unsignierte Kopie: {answer}</translation>
    </message>
    <message>
        <source>vRealize Automation (8.x)</source>
        <translation>vRealize Automation (8.x)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>waits for you, as told above</source>
        <translation>wartet auf Sie, wie oben beschrieben</translation>
    </message>
    <message>
        <source>web view</source>
        <translation>Webansicht</translation>
    </message>
    <message>
        <source>what wrote the list found nothing</source>
        <translation>das Programm, das die Liste schrieb, hat nichts gefunden</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>workflow run</source>
        <translation>Workflow-Ausführung</translation>
    </message>
    <message>
        <source>wrong password or user name</source>
        <translation>Kennwort oder Benutzername ist falsch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your word: this server cannot be asked</source>
        <translation>Ihre Angabe: Dieser Server lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{bad} of {total} signatures of {subject} do not fit its content.</source>
        <translation>{bad} von {total} Signaturen von {subject} passen nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>{bits} bits, certificate signed with {digest}</source>
        <translation>{bits} Bit, Zertifikat mit {digest} signiert</translation>
    </message>
    <message>
        <source>{day} ({left})</source>
        <translation>{day} ({left})</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n act(s)</source>
        <translation>
            <numerusform>{done} von %Ln Aktion</numerusform>
            <numerusform>{done} von %Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{first} and {second} both hold the package {subject}.</source>
        <translation>{first} und {second} enthalten beide das Paket {subject}.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} weist Verbindungen auf Port {port} ab.</translation>
    </message>
    <message>
        <source>{moment}, in {seconds} s</source>
        <translation>{moment}, in {seconds} s</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder.</source>
        <translation>{place} ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{place} is read-only. Choose a folder on another disk.</source>
        <translation>{place} ist schreibgeschützt. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{same} of {all} identical after the import</source>
        <translation>{same} von {all} nach dem Import identisch</translation>
    </message>
    <message>
        <source>{same} of {all} packages are on the server, identical to what was saved, and signed anew.</source>
        <translation>{same} von {all} Paketen sind auf dem Server, identisch mit den gesicherten und neu signiert.</translation>
    </message>
    <message>
        <source>{saved} of {found}</source>
        <translation>{saved} von {found}</translation>
    </message>
    <message>
        <source>{saved} of {found} packages saved, unsigned, readable without a key. {elements} elements, {size}.</source>
        <translation>{saved} von {found} Paketen gesichert, unsigniert, ohne Schlüssel lesbar. {elements} Elemente, {size}.</translation>
    </message>
    <message>
        <source>{server} was rolled back on {at}: the old certificate signs again.</source>
        <translation>Umstellung von {server} zurückgenommen, {at}: Das alte Zertifikat signiert wieder.</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Byte</translation>
    </message>
    <message>
        <source>{status} Out of date by a changed answer: {steps}.</source>
        <translation>{status} Durch eine geänderte Antwort veraltet: {steps}.</translation>
    </message>
    <message>
        <source>{subject} accepted the package, but not its {type} {name}: {reason}.</source>
        <translation>{subject} hat das Paket angenommen, nicht aber {type} {name} daraus: {reason}.</translation>
    </message>
    <message>
        <source>{subject} already holds another certificate: {sha256}.</source>
        <translation>{subject} enthält bereits ein anderes Zertifikat: {sha256}.</translation>
    </message>
    <message>
        <source>{subject} and the server&apos;s database hold different certificates.</source>
        <translation>{subject} und die Datenbank des Servers enthalten verschiedene Zertifikate.</translation>
    </message>
    <message>
        <source>{subject} and this program found no common TLS version: {reason}.</source>
        <translation>{subject} und dieses Programm haben keine gemeinsame TLS-Version: {reason}.</translation>
    </message>
    <message>
        <source>{subject} and {other} would both be written to {target}.</source>
        <translation>{subject} und {other} würden beide nach {target} geschrieben.</translation>
    </message>
    <message>
        <source>{subject} answers, but not as an Orchestrator server: {reason}.</source>
        <translation>{subject} antwortet, aber nicht wie ein Orchestrator-Server: {reason}.</translation>
    </message>
    <message>
        <source>{subject} asks for more than a certificate database needs: {detail}.</source>
        <translation>{subject} verlangt mehr, als eine Zertifikatsdatenbank braucht: {detail}.</translation>
    </message>
    <message>
        <source>{subject} cannot be a folder: a file is in the way.</source>
        <translation>{subject} kann kein Ordner sein: Eine Datei ist im Weg.</translation>
    </message>
    <message>
        <source>{subject} cannot be opened: {reason}.</source>
        <translation>{subject} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot be read without its password.</source>
        <translation>{subject} ist ohne Kennwort nicht lesbar.</translation>
    </message>
    <message>
        <source>{subject} cannot be read.</source>
        <translation>{subject} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{subject} cannot be read: {detail}.</source>
        <translation>{subject} ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>{subject} cannot be served: it is no package, is damaged, or is signed wrongly.</source>
        <translation>{subject} kann nicht bereitgestellt werden: Es ist kein Paket, beschädigt oder falsch signiert.</translation>
    </message>
    <message>
        <source>{subject} cannot be used: {reason}.</source>
        <translation>{subject} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: there is no folder {folder}.</source>
        <translation>{subject} ist nicht schreibbar: Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: {detail}.</source>
        <translation>{subject} ist nicht schreibbar: {detail}.</translation>
    </message>
    <message>
        <source>{subject} cannot be written: {reason}.</source>
        <translation>{subject} ist nicht schreibbar: {reason}.</translation>
    </message>
    <message>
        <source>{subject} cannot open its window: the display {display} does not answer.</source>
        <translation>{subject} kann sein Fenster nicht öffnen: Die Anzeige {display} antwortet nicht.</translation>
    </message>
    <message>
        <source>{subject} cannot open its window: this session has no display.</source>
        <translation>{subject} kann sein Fenster nicht öffnen: Diese Sitzung hat keine Anzeige.</translation>
    </message>
    <message>
        <source>{subject} cannot read the package {package}: {reason}.</source>
        <translation>{subject} kann das Paket {package} nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{subject} carries no check value: nothing but its keys proves it unchanged.</source>
        <translation>{subject} trägt keinen Prüfwert: Nur die Schlüssel belegen, dass der Inhalt unverändert ist.</translation>
    </message>
    <message>
        <source>{subject} could not be exported again and compared: {reason}</source>
        <translation>{subject} konnte nicht erneut exportiert und verglichen werden: {reason}</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation>{subject} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{subject} could not be read from {place}: {reason}.</source>
        <translation>{subject} war nicht aus {place} lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{subject} counts {total} entries under {thing}, but lists only {listed}.</source>
        <translation>{subject} zählt unter {thing} {total} Einträge, listet aber nur {listed} auf.</translation>
    </message>
    <message>
        <source>{subject} did not answer within {seconds} s ({phase}).</source>
        <translation>{subject} hat nicht innerhalb von {seconds} s geantwortet ({phase}).</translation>
    </message>
    <message>
        <source>{subject} did not become ready within {minutes} minutes of its start.</source>
        <translation>{subject} wurde innerhalb von {minutes} Minuten nach dem Start nicht bereit.</translation>
    </message>
    <message>
        <source>{subject} does not accept the account {user}.</source>
        <translation>{subject} nimmt das Konto {user} nicht an.</translation>
    </message>
    <message>
        <source>{subject} does not export packages over its API.</source>
        <translation>{subject} exportiert Pakete nicht über die API.</translation>
    </message>
    <message>
        <source>{subject} does not hold Orchestrator&apos;s tables yet: vmo_keystore is missing.</source>
        <translation>{subject} enthält die Tabellen von Orchestrator noch nicht: vmo_keystore fehlt.</translation>
    </message>
    <message>
        <source>{subject} does not hold the certificate that is installed on the server.</source>
        <translation>{subject} enthält nicht das Zertifikat, das auf dem Server installiert ist.</translation>
    </message>
    <message>
        <source>{subject} does not offer {act}.</source>
        <translation>{subject} bietet {act} nicht an.</translation>
    </message>
    <message>
        <source>{subject} does not open with this password.</source>
        <translation>{subject} lässt sich mit diesem Kennwort nicht öffnen.</translation>
    </message>
    <message>
        <source>{subject} does not say who signed it (pkg-signer is empty); no signature can be checked.</source>
        <translation>{subject} gibt nicht an, wer es signiert hat (pkg-signer ist leer); keine Signatur lässt sich prüfen.</translation>
    </message>
    <message>
        <source>{subject} does not speak TLS: {reason}.</source>
        <translation>{subject} spricht kein TLS: {reason}.</translation>
    </message>
    <message>
        <source>{subject} exists already and was left as it is.</source>
        <translation>{subject} ist bereits vorhanden und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{subject} failed on {act} (HTTP {status}): {reason}.</source>
        <translation>{subject} ist bei {act} gescheitert (HTTP {status}): {reason}.</translation>
    </message>
    <message>
        <source>{subject} goes on for {count} bytes after its end.</source>
        <translation>{subject} geht nach dem Ende noch {count} Byte weiter.</translation>
    </message>
    <message>
        <source>{subject} has no package to export.</source>
        <translation>{subject} hat kein Paket zum Exportieren.</translation>
    </message>
    <message>
        <source>{subject} has no packages.</source>
        <translation>{subject} hat keine Pakete.</translation>
    </message>
    <message>
        <source>{subject} has no workflow named {workflow}.</source>
        <translation>{subject} hat keinen Workflow namens {workflow}.</translation>
    </message>
    <message>
        <source>{subject} has nothing under {thing}.</source>
        <translation>{subject} hat nichts unter {thing}.</translation>
    </message>
    <message>
        <source>{subject} has {count} workflows named {workflow}.</source>
        <translation>{subject} hat {count} Workflows namens {workflow}.</translation>
    </message>
    <message>
        <source>{subject} holds an entry with an unsafe name, {entry}: {reason}.</source>
        <translation>{subject} enthält einen Eintrag mit unsicherem Namen, {entry}: {reason}.</translation>
    </message>
    <message>
        <source>{subject} holds no file whose name ends in .package.</source>
        <translation>{subject} enthält keine Datei, deren Name auf .package endet.</translation>
    </message>
    <message>
        <source>{subject} holds no file with the ending .package.</source>
        <translation>{subject} enthält keine Datei mit der Endung .package.</translation>
    </message>
    <message>
        <source>{subject} holds no key in a form this program knows.</source>
        <translation>{subject} enthält keinen Schlüssel in einer Form, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{subject} holds no private key that could sign packages.</source>
        <translation>{subject} enthält keinen privaten Schlüssel, der Pakete signieren könnte.</translation>
    </message>
    <message>
        <source>{subject} holds no private key to sign packages with.</source>
        <translation>{subject} enthält keinen privaten Schlüssel, mit dem sich Pakete signieren lassen.</translation>
    </message>
    <message>
        <source>{subject} holds no run.</source>
        <translation>{subject} enthält keinen Lauf.</translation>
    </message>
    <message>
        <source>{subject} holds no secret key _dunessk_alias_.</source>
        <translation>{subject} enthält keinen geheimen Schlüssel _dunessk_alias_.</translation>
    </message>
    <message>
        <source>{subject} holds secure strings: {names}.</source>
        <translation>{subject} enthält sichere Zeichenfolgen: {names}.</translation>
    </message>
    <message>
        <source>{subject} holds {entry} and {other}, which are one name on Windows.</source>
        <translation>{subject} enthält {entry} und {other}; unter Windows ist das derselbe Name.</translation>
    </message>
    <message>
        <source>{subject} holds {entry} twice; programs would disagree which one counts.</source>
        <translation>{subject} enthält {entry} doppelt; Programme wären sich uneinig, welcher Eintrag zählt.</translation>
    </message>
    <message>
        <source>{subject} holds {found}, but this server signs with {signer}.</source>
        <translation>{subject} enthält {found}, dieser Server signiert aber mit {signer}.</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{subject} is cut off: the list of its entries at the end is missing.</source>
        <translation>{subject} ist abgeschnitten: Das Verzeichnis der Einträge am Ende fehlt.</translation>
    </message>
    <message>
        <source>{subject} is damaged: {detail}.</source>
        <translation>{subject} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>{subject} is damaged: {reason}.</source>
        <translation>{subject} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{subject} is empty: it holds neither keys nor certificates.</source>
        <translation>{subject} ist leer: Die Datei enthält weder Schlüssel noch Zertifikate.</translation>
    </message>
    <message>
        <source>{subject} is for practice: no Orchestrator server works with SQLite.</source>
        <translation>{subject} ist nur zum Üben: Kein Orchestrator-Server arbeitet mit SQLite.</translation>
    </message>
    <message>
        <source>{subject} is longer than 64 characters.</source>
        <translation>{subject} ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>{subject} is missing from the run folder, or is not as it was saved.</source>
        <translation>{subject} fehlt im Arbeitsordner oder ist nicht mehr so, wie es gesichert wurde.</translation>
    </message>
    <message>
        <source>{subject} is missing or not as it was saved.</source>
        <translation>{subject} fehlt oder ist nicht mehr so, wie es gesichert wurde.</translation>
    </message>
    <message>
        <source>{subject} is no country code.</source>
        <translation>{subject} ist kein Ländercode.</translation>
    </message>
    <message>
        <source>{subject} is not a certificate database.</source>
        <translation>{subject} ist keine Zertifikatsdatenbank.</translation>
    </message>
    <message>
        <source>{subject} is not an Orchestrator package: {reason}.</source>
        <translation>{subject} ist kein Orchestrator-Paket: {reason}.</translation>
    </message>
    <message>
        <source>{subject} is not ready (HTTP {status}).</source>
        <translation>{subject} ist nicht bereit (HTTP {status}).</translation>
    </message>
    <message>
        <source>{subject} is not signed: it has no file below signatures/.</source>
        <translation>{subject} ist nicht signiert: Unter signatures/ liegt keine Datei.</translation>
    </message>
    <message>
        <source>{subject} is not the address of a server.</source>
        <translation>{subject} ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>{subject} is not the file that was saved: its SHA-256 differs.</source>
        <translation>{subject} ist nicht die gesicherte Datei: Ihr SHA-256 ist ein anderer.</translation>
    </message>
    <message>
        <source>{subject} is not the same on the server as it was: {differences}</source>
        <translation>{subject} ist auf dem Server nicht mehr wie zuvor: {differences}</translation>
    </message>
    <message>
        <source>{subject} is protected in a way this program does not know: {detail}.</source>
        <translation>{subject} ist auf eine Weise geschützt, die dieses Programm nicht kennt: {detail}.</translation>
    </message>
    <message>
        <source>{subject} is signed by {signer}, not by the certificate that was saved.</source>
        <translation>{subject} ist von {signer} signiert, nicht mit dem gesicherten Zertifikat.</translation>
    </message>
    <message>
        <source>{subject} is signed with more than one digest: {digests}.</source>
        <translation>{subject} ist mit mehreren Hashverfahren signiert: {digests}.</translation>
    </message>
    <message>
        <source>{subject} is the database the server uses now.</source>
        <translation>{subject} ist die Datenbank, die der Server jetzt verwendet.</translation>
    </message>
    <message>
        <source>{subject} is there already and does not open with the export password.</source>
        <translation>{subject} ist bereits vorhanden und lässt sich mit dem Exportkennwort nicht öffnen.</translation>
    </message>
    <message>
        <source>{subject} is there already and does not open with this password.</source>
        <translation>{subject} ist bereits vorhanden und lässt sich mit diesem Kennwort nicht öffnen.</translation>
    </message>
    <message>
        <source>{subject} is there already and was not written by this run.</source>
        <translation>{subject} ist bereits vorhanden und wurde nicht von diesem Lauf geschrieben.</translation>
    </message>
    <message>
        <source>{subject} is there already, and was left as it is.</source>
        <translation>{subject} ist bereits vorhanden und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{subject} packages cannot be served.</source>
        <translation>{subject} Pakete lassen sich nicht bereitstellen.</translation>
    </message>
    <message>
        <source>{subject} refuses {act}, because it holds something newer, or of the same name: {reason}.</source>
        <translation>{subject} lehnt {act} ab, weil dort etwas Neueres oder Gleichnamiges liegt: {reason}.</translation>
    </message>
    <message>
        <source>{subject} refuses {act}: {reason}.</source>
        <translation>{subject} lehnt {act} ab: {reason}.</translation>
    </message>
    <message>
        <source>{subject} seems to be encrypted: {entry} {reason}. Without the old private key its content is lost.</source>
        <translation>{subject} ist offenbar verschlüsselt: {entry} {reason}. Ohne den alten privaten Schlüssel ist der Inhalt verloren.</translation>
    </message>
    <message>
        <source>{subject} seems to have no package-signing certificate: {reason}.</source>
        <translation>{subject} hat offenbar kein Zertifikat zum Signieren von Paketen: {reason}.</translation>
    </message>
    <message>
        <source>{subject} shows another TLS certificate than the one that was trusted: {found} instead of {trusted}.</source>
        <translation>{subject} zeigt ein anderes TLS-Zertifikat als das vertraute: {found} statt {trusted}.</translation>
    </message>
    <message>
        <source>{subject} stands for no file.</source>
        <translation>{subject} steht für keine Datei.</translation>
    </message>
    <message>
        <source>{subject} starts with {count} bytes that belong to no entry.</source>
        <translation>{subject} beginnt mit {count} Byte, die zu keinem Eintrag gehören.</translation>
    </message>
    <message>
        <source>{subject} still answers after its stop.</source>
        <translation>{subject} antwortet nach dem Stopp immer noch.</translation>
    </message>
    <message>
        <source>{subject} takes a SQLite file or a PostgreSQL or MariaDB database, and no other.</source>
        <translation>{subject} nimmt nur eine SQLite-Datei oder eine PostgreSQL- oder MariaDB-Datenbank an.</translation>
    </message>
    <message>
        <source>{subject} takes an administrator&apos;s address of a PostgreSQL or MariaDB server, and no other.</source>
        <translation>{subject} nimmt nur die Adresse eines PostgreSQL- oder MariaDB-Servers mit Administratorkonto an.</translation>
    </message>
    <message>
        <source>{subject} was imported as the original, signed by the old certificate.</source>
        <translation>{subject} wurde als Original importiert, signiert mit dem alten Zertifikat.</translation>
    </message>
    <message>
        <source>{subject} was imported signed with the new certificate: the unsigned copy was not taken whole.</source>
        <translation>{subject} wurde mit dem neuen Zertifikat signiert importiert: Die unsignierte Kopie wurde nicht vollständig angenommen.</translation>
    </message>
    <message>
        <source>{subject} was not compared with the old database: {reason}</source>
        <translation>{subject} wurde nicht mit der alten Datenbank verglichen: {reason}</translation>
    </message>
    <message>
        <source>{subject} was not signed: the private key does not belong to the certificate {name}.</source>
        <translation>{subject} wurde nicht signiert: Der private Schlüssel gehört nicht zum Zertifikat {name}.</translation>
    </message>
    <message>
        <source>{subject} was not written: {detail}.</source>
        <translation>{subject} wurde nicht geschrieben: {detail}.</translation>
    </message>
    <message>
        <source>{subject} was not written: {reason}.</source>
        <translation>{subject} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{subject} was read without a password: nothing proves it unchanged, and no key was opened.</source>
        <translation>{subject} wurde ohne Kennwort gelesen: Nichts belegt, dass der Inhalt unverändert ist, und kein Schlüssel wurde geöffnet.</translation>
    </message>
    <message>
        <source>{subject} would be overwritten by its own copy.</source>
        <translation>{subject} würde von der eigenen Kopie überschrieben.</translation>
    </message>
    <message>
        <source>{subject} would be written over {target}, made from another file of this call.</source>
        <translation>{subject} würde {target} überschreiben, das aus einer anderen Datei dieses Aufrufs entstand.</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: %n secure string(s) with a value that another key may not open ({names}).</source>
        <translation>
            <numerusform>{subject}: %Ln sichere Zeichenfolge mit einem Wert, den ein anderer Schlüssel womöglich nicht öffnet ({names}).</numerusform>
            <numerusform>{subject}: %Ln sichere Zeichenfolgen mit Werten, die ein anderer Schlüssel womöglich nicht öffnet ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject}: allowed operations with the unknown letter {letters} at %n element(s); kept as is.</source>
        <translation>
            <numerusform>{subject}: Bei %Ln Element enthalten die erlaubten Vorgänge den unbekannten Buchstaben {letters}; unverändert übernommen.</numerusform>
            <numerusform>{subject}: Bei %Ln Elementen enthalten die erlaubten Vorgänge den unbekannten Buchstaben {letters}; unverändert übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: its description was {old}, is now {new}.</source>
        <translation>{subject}: Die Beschreibung war {old} und ist jetzt {new}.</translation>
    </message>
    <message>
        <source>{subject}: its name was {old}, is now {new}.</source>
        <translation>{subject}: Der Name war {old} und ist jetzt {new}.</translation>
    </message>
    <message>
        <source>{subject}: its owner was {old}, is now {new}.</source>
        <translation>{subject}: Der Eigentümer war {old} und ist jetzt {new}.</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: not everything is allowed at %n element(s) (for example {example}: {letters}); kept as is.</source>
        <translation>
            <numerusform>{subject}: Bei %Ln Element ist nicht alles erlaubt (zum Beispiel {example}: {letters}); unverändert übernommen.</numerusform>
            <numerusform>{subject}: Bei %Ln Elementen ist nicht alles erlaubt (zum Beispiel {example}: {letters}); unverändert übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: reading the written copy back showed a difference: {reason}.</source>
        <translation>{subject}: Beim Zurücklesen der geschriebenen Kopie zeigte sich ein Unterschied: {reason}.</translation>
    </message>
    <message>
        <source>{subject}: the certificate of its signer ({signer}) is not in it; no signature can be checked.</source>
        <translation>{subject}: Das Zertifikat des Unterzeichners ({signer}) fehlt im Paket; keine Signatur lässt sich prüfen.</translation>
    </message>
    <message>
        <source>{subject}: the certificate {entry} cannot be used: {reason}.</source>
        <translation>{subject}: Das Zertifikat {entry} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>{subject}: the file says two things about {entry}: {reason}.</source>
        <translation>{subject}: Die Datei sagt zweierlei über {entry}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: the import added %n item(s) to the version history.</source>
        <translation>
            <numerusform>{subject}: Der Import hat dem Versionsverlauf %Ln Eintrag hinzugefügt.</numerusform>
            <numerusform>{subject}: Der Import hat dem Versionsverlauf %Ln Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: the plug-ins it uses were {old}, are now {new}.</source>
        <translation>{subject}: Die verwendeten Plug-ins waren {old} und sind jetzt {new}.</translation>
    </message>
    <message>
        <source>{subject}: the program does not know this trouble: {error}.</source>
        <translation>{subject}: Diesen Fehler kennt das Programm nicht: {error}.</translation>
    </message>
    <message>
        <source>{subject}: the signature of {entry} does not match its content.</source>
        <translation>{subject}: Die Signatur von {entry} passt nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>{subject}: the signature of {entry} is empty.</source>
        <translation>{subject}: Die Signatur von {entry} ist leer.</translation>
    </message>
    <message>
        <source>{subject}: the values of configuration elements were left out, as chosen: {places}.</source>
        <translation>{subject}: Werte von Konfigurationselementen wurden wie gewählt ausgelassen: {places}.</translation>
    </message>
    <message>
        <source>{subject}: the values of secure strings, if they were set, did not come over: {places}.</source>
        <translation>{subject}: Werte sicherer Zeichenfolgen wurden, falls gesetzt, nicht übernommen: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: the version history of %n element(s) was left out.</source>
        <translation>
            <numerusform>{subject}: Der Versionsverlauf von %Ln Element wurde weggelassen.</numerusform>
            <numerusform>{subject}: Der Versionsverlauf von %Ln Elementen wurde weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: the version of its server was {old}, is now {new}.</source>
        <translation>{subject}: Die Version des Servers war {old} und ist jetzt {new}.</translation>
    </message>
    <message>
        <source>{subject}: the zip file holds what no server writes: {what}.</source>
        <translation>{subject}: Die ZIP-Datei enthält etwas, das kein Server schreibt: {what}.</translation>
    </message>
    <message>
        <source>{subject}: {entry} cannot be read as {form}: {reason}.</source>
        <translation>{subject}: {entry} ist nicht als {form} lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{subject}: {entry} exceeds the limit {what}: it is {value}, allowed is {limit}.</source>
        <translation>{subject}: {entry} überschreitet die Grenze {what}: Der Wert ist {value}, erlaubt ist {limit}.</translation>
    </message>
    <message>
        <source>{subject}: {entry} has no signature, so nothing shows that it is unchanged.</source>
        <translation>{subject}: {entry} hat keine Signatur; nichts belegt, dass es unverändert ist.</translation>
    </message>
    <message>
        <source>{subject}: {entry} is compressed in a way no server uses (method {method}).</source>
        <translation>{subject}: {entry} ist auf eine Weise komprimiert, die kein Server verwendet (Verfahren {method}).</translation>
    </message>
    <message>
        <source>{subject}: {entry} is empty and so is its signature, as servers write it.</source>
        <translation>{subject}: {entry} ist leer und seine Signatur auch, wie Server es schreiben.</translation>
    </message>
    <message>
        <source>{subject}: {entry} is missing.</source>
        <translation>{subject}: {entry} fehlt.</translation>
    </message>
    <message>
        <source>{subject}: {entry} is not as long as the file says ({size} bytes).</source>
        <translation>{subject}: {entry} ist nicht so lang, wie die Datei angibt ({size} Byte).</translation>
    </message>
    <message>
        <source>{subject}: {entry} names the element {id}, its folder another.</source>
        <translation>{subject}: {entry} nennt das Element {id}, sein Ordner ein anderes.</translation>
    </message>
    <message>
        <source>{subject}: {entry} overlaps what follows it in the file.</source>
        <translation>{subject}: {entry} überlappt das Folgende in der Datei.</translation>
    </message>
    <message>
        <source>{subject}: {entry} signs an entry that is not there.</source>
        <translation>{subject}: {entry} signiert einen Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{subject}: {entry} uses XML that no server writes: {reason}.</source>
        <translation>{subject}: {entry} verwendet XML, das kein Server schreibt: {reason}.</translation>
    </message>
    <message>
        <source>{subject}; valid until {until}</source>
        <translation>{subject}; gültig bis {until}</translation>
    </message>
    <message>
        <source>{ticked} of {total} selected</source>
        <translation>{ticked} von {total} ausgewählt</translation>
    </message>
    <message>
        <source>{type} {name}</source>
        <translation>{type} {name}</translation>
    </message>
    <message>
        <source>{type} {name} in {place}</source>
        <translation>{type} {name} in {place}</translation>
    </message>
    <message>
        <source>“Choose folder…” asks for the folder of an earlier run: it holds journal.db.</source>
        <translation>„Ordner wählen…“ fragt nach dem Ordner eines früheren Laufs: Er enthält journal.db.</translation>
    </message>
    <message>
        <source>“Prepare the folder” makes the run folder. Nothing is asked of the server.</source>
        <translation>„Ordner vorbereiten“ legt den Arbeitsordner an. Der Server wird dabei nicht gefragt.</translation>
    </message>
    <message>
        <source>“Start practice” starts a made-up Orchestrator with packages of its own.</source>
        <translation>„Übung starten“ startet einen nachgebildeten Orchestrator mit eigenen Paketen.</translation>
    </message>
    <message>
        <source>“{step}” failed. The window says why.</source>
        <translation>„{step}“ ist fehlgeschlagen. Das Fenster nennt den Grund.</translation>
    </message>
    <message>
        <source>“{step}” is done.</source>
        <translation>„{step}“ ist erledigt.</translation>
    </message>
    <message>
        <source>“{step}” waits for you.</source>
        <translation>„{step}“ wartet auf Sie.</translation>
    </message>
    <message>
        <source>“{step}” was stopped and can be resumed.</source>
        <translation>„{step}“ wurde angehalten und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>“{subject}” found something else in the place of its result.</source>
        <translation>„{subject}“ hat an der Stelle des Ergebnisses etwas anderes vorgefunden.</translation>
    </message>
    <message>
        <source>“{subject}” stopped on something the wizard does not know: {reason}.</source>
        <translation>„{subject}“ ist an etwas gescheitert, das der Assistent nicht kennt: {reason}.</translation>
    </message>
</context>
</TS>
