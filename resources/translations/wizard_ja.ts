<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of {subject} in no package: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) left out, which the new database will lack: {subject}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of vmo_keystore</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another file or password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Configuration values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Install the new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instance name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring ({keyring})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite elements that exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password for the file (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secure strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid for years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(other content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(present)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.x has no API: you export, the wizard guides and proves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.1 to 8.x, over its own API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate cannot be made from these answers: {subject} = {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database administrator has made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh export of {subject} is not signed by the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh export of {subject} is signed by {signer}, not by the new certificate {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key and its certificate that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server cannot sign with it. Look for the file that holds the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user with its schema is the database. Give the instance (SID) or the service name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {type} store cannot hold the secret key {subject}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After rolling back, {subject} is signed by {signer}, not by the old certificate {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the certificate change look at these attributes; enter them again if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow old TLS versions for this server if its network is one you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the copy signed with the new certificate, or the original, and run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the switch without these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer has changed since: run this step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty database and a user of its own, used by nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply it. Create neither tables nor a certificate: both are in the database already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate with the key usages digital signature and key encipherment and the extended key usage server authentication. Its name must hold no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for digital signature, key encipherment and server authentication, or create a self-signed certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one package at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the authority for the certificate that belongs to the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the fingerprint before trusting the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the database server before trusting the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 GB free; about 50 KB for each vCenter object and 4 KB for each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 GB is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;up the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back is off: the server has changed. Earlier steps can be read in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up &amp;again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind and start the cluster node {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind and start the other nodes of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind each of them to the old database, and start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the cluster node {node} to the new database and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the old database again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the server to exactly this database and create its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the tables of the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address or account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the certificate of {server}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the certificate with which VMware Orchestrator signs packages, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character set UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for changes since the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port, and that the server accepts TCP connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port: 8281 up to 7.x, 443 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account, or get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network path from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the engine and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and its password with keystore inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name, or give the address in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the user, or use the file exported in the configuration interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or let the wizard create the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or type the server&apos;s IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the access rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the rights of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and that the service runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the engine, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: 8281 up to 7.x, 443 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking. Nothing is changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Import package for each of these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Import, leave every element ticked, and choose Import selected elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JCEKS, JKS or PKCS12 file, for example vmo-server.vmokeystore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM, DER or PKCS7 file with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PKCS12, JKS or JCEKS file, or a PEM file with the key and its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country from the list: two letters, for example DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds the private key together with its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the ending .package that a server exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change its rights. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a package to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run folder with more room, or free some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an encrypted connection. Orchestrator needs the same: field SSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another empty database in step 4 before you switch again: {database} was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or database, or allow the wizard to finish what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check the disk, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name. The wizard never empties or deletes a database it did not create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer to this request, or write the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the new key with its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file, enter its password, and click Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the file journal.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the keystore that holds both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the new database first (step 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the server whose certificate you want to change. Nothing on it changes before step 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Export version history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Apply. On an empty database this reports an error: that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Create the database tables, then Apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Database and enter the database that the server uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Database and enter the database the server used before the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Database and enter these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click General, then Import Configuration, and choose this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Save changes, then Update database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Server Certificate, then Export certificate database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Server Certificate, then Import certificate database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other connections, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, then open the folder again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both in the Orchestrator client, or allow overwriting (import_packages.overwrite); then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both in the Orchestrator client; the saved package is in the run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both versions; overwrite only when the one in the package is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both, put the foreign one aside, and run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its SHA-256 fingerprint with the server&apos;s own, then trust it by fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the certificate shown with the one that signs this server&apos;s packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks, or wait until that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the element on the server with the one in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the element with the one on the server it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the file with the one that “plan --example” writes, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s, then trust that certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the old database with its state at the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration saved as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration service (Control Center)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Orchestrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the server&apos;s network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect without the proxy, or have the server allowed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the server&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue a run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the s&amp;witch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this r&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Center 7 accepts a store only with both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file by itself, into another folder with --output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file with keytool -importkeystore to JCEKS and use the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new key: choose another file, or let the wizard create the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the database tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the database with that character set before any table is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by the wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl-C was pressed, or the program was told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database &amp;administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} accepted the connection and then did not answer in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} answered with an error: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} does not exist: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} has character set {found}; Orchestrator needs {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} has no table vmo_keystore. Seen: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} has several tables vmo_keystore: {tables}. Used: {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} has {megabytes} MB free; Orchestrator needs at least 1024 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} has {option} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} is in use and was not dropped: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} is not empty: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} is open for reading only; a change was refused: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} stays: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} uses Windows login {user}. Only a program running as that account can test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database {subject} was not opened with Windows login {user}: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it by hand when nobody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if the wizard made it, it is empty, and the server was never bound to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in the server&apos;s own configuration interface, as the instructions say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add a target certificate: do not sign and do not encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on with a part of them: export them in the Orchestrator client instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import this file. Export the package from the server it came from and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step in the configuration interface, as the instructions say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver {driver}; the test took {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the place the instructions name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the user above creates it with its own rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: those of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, one trusted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name, for example the name of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a password for the saved certificate database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a password. The import of the file asks for the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an administrator&apos;s account, or have the statements shown run by a database administrator and choose “It exists and is empty”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the export password of step 2, or another one for the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password it was made under, or move the file to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password it was saved under, or move the file to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the PKCS12 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the certificate database, or say that nobody knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of this certificate database: of a file, the one it was exported with; of one read from the server&apos;s database, the server&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password, and click Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the vCenter credentials and other plug-in accounts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again in the Orchestrator client: open each configuration element and its attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every package is saved without signature and without encryption, so that nothing depends on the old key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this run saves. Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experimental in Orchestrator 4.0; later manuals do not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and import packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every package again and compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every package again in the client and compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every package in the Orchestrator client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every package, unsigned and readable without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it from the server once: that signs it with the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export one package to prove the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate database again, or use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate database of this server again. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the configuration again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again, or check the connection to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the package again without encryption while the old certificate is still in place. In the client of version 5.x: leave Encrypt package unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the package from the server again and use the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the packages by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the packages first (step 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the packages once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {subject} again and run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files already written are whole. Call it again for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who writes to it before you rely on rolling back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish “{step}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the instructions; the wizard checks the result from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a cluster of Orchestrator servers, turn it on: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a cluster: ALLOW_SNAPSHOT_ISOLATION and READ_COMMITTED_SNAPSHOT are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a cluster: several connections at once are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an old login, have its password set again. For the old database of an old server, leave the connection out and save the certificate database by hand. A new database needs a newer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For each of the %n package(s), choose Export package.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For practice only: no Orchestrator server works with SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then go on: what was saved is whole, nothing half-written was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the server changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the server changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the server changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address such as https://vco01.example.com:8281.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more room before the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection in step 1, or use the file exported in the configuration interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection to the server&apos;s database in step 1, or choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new database another name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password of the key as CERTIFICATE_WIZARD_KEY_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password of the store as CERTIFICATE_WIZARD_STORE_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global &amp;tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and tick them if their content is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where an earlier run stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with “resume”, or go back with “rollback”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back means entering every setting by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant it, or use the statements shown for a database administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant it: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a database administrator run them, then choose “It exists and is empty” (answer: new_database.create = false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the request signed by your certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How packages are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import every package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import every package in the Orchestrator client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import new-server.vmokeystore, then run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the new certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the package signed with the new certificate, or the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the packages by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the packages first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {subject} in Control Center with its own password, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, keep values that exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, overwrite values that exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Orchestrator client export each package as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Orchestrator client open Administer, then Packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Orchestrator client, export this package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window, open the run again and type it. Else set {subject} in answers.toml to a reference: {env = &quot;NAME&quot;}, {keyring = &quot;NAME&quot;} or {file = &quot;PATH&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the library (Debian and Ubuntu: libltdl7 and libkrb5-3; Red Hat: libtool-ltdl and krb5-libs), or the program again; certificate-wizard self-test names what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the old certificate again, restart, and prove that it signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers the wizard&apos;s request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists and is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for when the configuration is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made when you create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not counted as saved. Remove its encryption in the Orchestrator client, or leave it out: with the old key its content would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is seen when the packages are exported again, which comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java cannot open a key under this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is: the saved certificate database and packages in it are still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original, or write a JCEKS store: Orchestrator asks for both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the run folder and the export password in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {file} and its password in a safe place: the new key is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {file} and its password in a safe place: the old key is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large object {oid} of database {subject} was not read: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Export version history selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave View contents, Add to package and Edit contents selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of the two files in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the option out, or name another run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password empty, and click Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by choice: after the switch no file holds the server&apos;s settings and its binding to the old database. Going back then means entering them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the &amp;practice administrator do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rules name this machine, or run the wizard where they allow it. Orchestrator needs the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user own it, or use Orchestrator&apos;s own database user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters A to Z, digits, blanks and the usual signs: Java opens keys under no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely causes: {causes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at server.log in that folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file, then run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the node yourself: a node that works on the other database must not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan, then set confirmed = true under [switch]. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the secure string {value} of {package} and enter it again if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Run the step again once it answers, or roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them after the change and enter their values again where they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these elements in the Orchestrator client and keep the version you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it holds; a database administrator can drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the database server&apos;s log for the same minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the same minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up in the vendor&apos;s list whether your version of Orchestrator works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIME type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, and opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a package in the Orchestrator client, or give the database connection, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that this package was exported from this server just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new certificate first (step 6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the secret available under that name, or name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May create tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: language, answers, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file to another folder, and run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the older file out of the folder and run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NLS_CHARACTER_SET is AL32UTF8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that “run”, “practice” or the window made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with exported packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name package files, or a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w password for the saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, &amp;repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next is off until this step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate in the answer belongs to the key of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package of {subject} could be compared with the saved certificate: whether it signs there is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given for the certificate database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private key and no password is in this report. It belongs to the run folder it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server address is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nob&amp;ody knows this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the password: nothing proves that the key can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node {node}: bound and started by your word; it could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node {node}: bound by your word, started, and answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node {node}: stopped by your word; it could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node {node}: stopped, and seen to be down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before step 7: the server still uses the old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: step 1 has no connection to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: its key was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: no package was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepts connections for database {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: run the step again. If it stays, send the log of the run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the server has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves that the key in it can be used again. Export the certificate database in the configuration interface, where you choose the password yourself, and save it from that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Name the database that may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was switched. Choose another empty database in step 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes (switch.accept_changes): then they are lost to the new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was switched. Run the step again that saves this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every step is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the General tab, click Export Configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this node of the cluster:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it. Needs twice the size of all packages; {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} MB are free in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Certificates, then Package Signing Certificate, and click Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Certificates, then Package Signing Certificate, and export it. Where this version offers no export, give the connection to the server&apos;s database in step 1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Export/Import Configuration, and choose every kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator signs packages with RSA. Use an RSA key of 2048 bits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator will use this database instead of the old one. It is created now and bound in step 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator {version} changes its certificate in place and needs no new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator {version} changes its certificate without a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisational &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS12, JKS, JCEKS, or PEM with the key and its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages exported by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages identical after the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages on {subject} are not as they were exported. New: {new}. Gone: {removed}. Changed: {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a result that this run did not make are in the way of “{subject}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word of the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of Control Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the certificate &amp;database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the certificate database as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the configuration backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the database administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file with the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, &amp;repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept for one session only. Everything else of the run is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords in configuration elements. In the saved files anybody who opens them may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a new certificate before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible values: {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;pare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it with a password of &amp;its own, not with that of step 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that the new certificate is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every element you want to keep into a package before the export: the new database starts empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back from a copy of the run folder, or roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put those you want to keep into a package, then check the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA {bits}, belongs to the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from {place} unless you type another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list from the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s message; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the workflow run&apos;s log in the Orchestrator client, correct the value, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: it is the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the package signing certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the plug-ins (Troubleshooting &gt; Reset current version) and restart the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it again with the old certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the Orchestrator server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the Orchestrator server service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the cluster node {node}, and look at the certificate it signs packages with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server and run the step again, or roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server and run the step again; roll back if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy, or export it again while the old server state exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back again (the command is “rollback”): it goes on where it stopped. Then switch anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back again: the wizard starts over with the stop. Nothing saved was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back first, or go on without a backup of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to the old database and the old certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll {server} back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: the old certificate signs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: the server uses the old database and certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back; the old certificate signs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back: it goes on as soon as you have followed the instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling {subject} back was begun and is not finished: it cannot go forward now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of vmo_keystore saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command once for each of them, with different --output folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the step again. If it stays, export this package in the Orchestrator client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the step again: packages that are proven already are not fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the step again; what is compared already is not compared twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the workflow in the Orchestrator client, or use the configuration interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch to the new database and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the trusted certi&amp;ficate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the unsigned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server Browser runs, when an instance name is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save each file into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every exported package, unsigned and readable without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in &amp;another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer (PEM, DER or PKCS7) under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the current certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the current certificate first (step 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file under this name on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows of vmo_keystore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as it is, not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this request to the certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers still sign with it, but importers are warned. Use a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to the password of the certificate database: only then can it be rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_allowed_packet to 64M or more, so that large resources fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the licence and the authentication again: they belong to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up TLS on the server, or choose an unencrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {subject} in answers.toml. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {subject} to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, and the binding to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaped like the one a server makes for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it: certificates allow 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Control Center as user root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the Orchestrator configuration interface as user vmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed the packages of this server, seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs after step 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs this server&apos;s packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers refuse packages signed with such a certificate. Leave the address out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a new run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on the old database, and prove that the old certificate signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Orchestrator server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Orchestrator server service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the wizard as that account (on Linux: run kinit first), or give the database an SQL Server login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the wizard as that account, or use an SQL Server login for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 has no connection to the server&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and start the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the Orchestrator server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the Orchestrator server service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the cluster node {node}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the other nodes of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service on every node, then run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the new certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {server} now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not set up on the database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table vmo_keystore, opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table} of database {subject} holds no recognisable keystore. Seen: {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the address and set the variable CERTIFICATE_WIZARD_DATABASE_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file out of the folder, or export the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken while bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a moment, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of {database}, {at} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Control Center of {subject} refuses the certificate database: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate of database {subject} has changed: its SHA-256 is {sha256}, trusted was {trusted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate of database {subject} is not trusted: {answer}. Its SHA-256 is {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate of {subject} is not trusted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {user} lacks the right for {act} on {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the certificate authority holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {subject} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {subject} is larger than {limit} bytes and was not read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {subject} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {subject} is “{value}”, which is not one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers give no {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in {subject} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate database was saved as it is, but not opened: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in {subject} (SHA-256 {found}) is not the one that signs this server&apos;s packages (SHA-256 {signer}, seen on {package}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the authority {issuer}, which issued {subject}, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} was changed on {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate stays in the new database, which the server leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} expires on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} is installed on the server and stays: later answers do not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} is signed with {digest}, which is no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} is valid only from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} lacks a use that Orchestrator asks for: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {subject} was not signed by the key of {issuer} that came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in {subject} are encrypted and cannot be shown without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of {subject} names the new database now: a backup no longer leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {subject} was lost: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database address {subject} holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database address {subject} is not understood: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file {subject} was not opened: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is bound by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of database {subject} lacks: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver for database {subject} does not load: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to database {subject} was not made: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {subject} is written with capitals; Java looks up small letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported configuration {subject} is empty or not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for {subject} holds the package {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the key that signs your packages. Use a longer password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is compared with the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {subject} is not a whole SQLite database: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {subject} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {subject} holds no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name {host} is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of database {subject} does not answer: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of database {subject} is not known: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {subject} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a password of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the certificate {subject} has {bits} bits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the old certificate {subject} has {bits} bits only. The new one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {subject} is the key of the old certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} does not belong to its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} does not open with the passwords given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} does not open with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} has another password than the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} has no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} has no certificate; keytool cannot list such a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} is no RSA key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {subject} is protected by {iterations} rounds only; its password is cheap to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not take the password of {subject}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the certificate {subject} holds an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the old certificate {subject} holds an e-mail address. Leave it out of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {subject} holds signs that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {subject} is longer than 64 characters and was shortened to {shortened}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new certificate was not found in {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new certificate {subject} is valid for {days} days only, until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new database {subject} is no longer empty: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new database {subject} was left as it is: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new database {subject} was used by the switch that is rolled back, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node {subject} could not be asked: what was done on it is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old certificate cannot be installed again: {subject} was saved unopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old certificate is installed again, and the server restarts. Saved files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old certificate {subject} expired on {date}. The new one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old certificate {subject} is valid only from {date}. The new one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old certificate {subject} lacks a use that Orchestrator asks for: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old database {subject} has changed since the server was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {subject} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {subject} cannot be read without a key: it looks encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {subject} was not exported: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages go back to the server, which now signs with the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password given at the export. Empty: the new password below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is shorter than 6 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password under which the server keeps the certificate database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server in {subject} did not start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server in {subject} was made with {option} {own}, not {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key exists only in the server&apos;s database. Save it before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} gives no connection to {subject}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of “{subject}” had vanished since it was proven, and was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of “{subject}” was already there and was proven again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are kept as they are. Use the file exported in the configuration interface as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows saved in {subject} are not those of vmo_keystore now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder {subject} is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has begun in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {subject} has changed nothing on the server: there was nothing to roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {subject} has no report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key {subject} cannot be written to a {type} store and is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, and a package it exports shows the old certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the package {subject}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has changed, the migration is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is bound to the old database again and restarted. What was done on the new database since the switch stays there. Saved files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is bound to the old database again and restarts. What was imported since stays in the new database alone. Saved files and both databases stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps newer elements than {subject} holds: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps what it has instead of the package {subject}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} accepts only encrypted connections: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} does not let this machine in: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} has version {version}; Orchestrator&apos;s manuals name {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} offers no encryption, and encryption is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} refused user {user}: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} takes at most {bytes} bytes in one statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of database {subject} takes no more connections now: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers to import a certificate only while its database holds none. Roll back, choose another empty database and switch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs without it. To trust the authority elsewhere, its certificate is needed: ask for the answer as PKCS7, or add it to the PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stops, is bound to the new database, and starts with the new certificate. Running workflows are interrupted. The old database is not changed: you can roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the new certificate and restarts. Running workflows are interrupted. The old certificate is saved: you can roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {subject} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key (step 2) and the packages (step 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements that will run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps for a new database are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds several entries named {subject}; Java uses the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch has begun. It goes on where it stopped, or rolls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch is done: a fresh export is signed by the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch is done: the new database holds the new certificate. The first import shows its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch is done: the server took the certificate and was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch of {subject} was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables stay in the new database, which the server leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of configuration elements were left out, as chosen. Packages: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole change on a made-up server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window uses Qt {version}, which is licensed under the GNU Lesser General Public License version 3. Its libraries lie beside the program and may be replaced by others of the same interface; their source is at https://code.qt.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard asks the node, where there is a way to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard asks the server until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard asks the server until it no longer answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard can stop at the next safe point and close. To continue later, start it again and choose “Continue a run” with the same run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard compares each file with the saved one and looks at its signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard exports a package and looks at its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard guides you through exporting and importing them in the Orchestrator client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard looks at the signature of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard looks for every package in the folder and proves each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard looks for every package in the server&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard looks for the certificate in the new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard looks for the table vmo_keystore in the new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard makes the database and its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard met a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard opens the file and compares its certificate with the one that signs packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard reads the file and records its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard takes the certificate that belongs to the key of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard&apos;s driver does not work with the server of database {subject}: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow that binds a database could not be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow {workflow} asks for inputs this program has no value for: {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow {workflow} ended as {state} on {subject}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow {workflow} takes no {inputs}, although a value was chosen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to {host} on the network: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change: create or import a certificate in the configuration interface first (the manual&apos;s prerequisite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, empty, and fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These statements make {subject}: {statements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate will sign the server&apos;s packages. It is made now and installed in step 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring: the password is kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a run: continue it, or begin anew in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the old database: give the new one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This migration has to be done again before that day. Servers&apos; own certificates last ten years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is done and proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was interrupted. What is proven is kept and not done again; start the step once more to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish or to roll back, start the wizard again and choose “Continue a run” with the same run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To switch again, choose another empty database in step 4 (new_database.database.name), then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new certificate on servers that import packages from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted authorities (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, do this step in the server&apos;s own interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again. Where the page no longer answers, close the wizard, start it again and choose “Continue a run”. If the fault returns, report it with the details; they hold no names and no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files hold the package {subject}: {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address such as https://orchestrator.example.com:8281.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passwords of this run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a password of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the export password of step 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or untick it: the password is then kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 6 characters or more: keytool refuses to make a store under fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SHA-256 or better for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Windows authentication mode (NTLM&amp;v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Windows authentication mode (NTLMv2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a store that holds the key with its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account of the Orchestrator administrators group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy from a source you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, blanks and the usual signs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the configuration interface, where every field can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key and the certificate that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to create the database, never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} lacks a privilege on database {subject}: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} may not create databases or logins on the server of {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} may not create tables in database {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View content, Add to package and Edit contents stay allowed: what is forbidden now could never be allowed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the service runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there before, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {subject} does not speak this engine&apos;s language: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing of these is run; a database administrator may run them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proven is kept and not done again. Passwords are asked for once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed, what proves it, and what remains to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before, each act proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last was not carried out to its end. What was done and proven before is recorded in the run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is refused too: the o&amp;riginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the certificate database comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new certificate comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the package is known to be this large, split it on the server and export the parts. The commands of certificate-wizard package accept it with “--limit {what}={value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the unsigned copy is refused: sign it with the &amp;new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether packages changed on {subject} since the export could not be asked of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the configuration is backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which certificate {subject} signs with cannot be seen: it has no package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this file you can return to the old database and the old certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working. Stop leaves a state from which the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a JCEKS store: Orchestrator asks for both keys. To go on without the secret key, add --without-secret-keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write answers with “plan --example”, fill them in, and name the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write engine://user@host:port/name, for example postgresql://vco@db.example.com:5432/vco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file again with “keystore convert”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the store again under a long password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the store again with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, checked on {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed the switch without these changes. The old database still holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You export it in the configuration interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate of another authority was added to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clean-up script ran on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device on the way changes the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a disk error, or a tool that writes other zip files than a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of the wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of that name is open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall drops the connection without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall drops the packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall lets the connection open and then blocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall refuses the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall rejects this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a firewall, proxy or load balancer closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library of the operating system is missing (for SQL Server on Linux: libltdl and Kerberos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login page or a proxy answers in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new key was made after the request was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package of this name is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy answers in place of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy or login page answers in place of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server was bound to it before, perhaps by a switch that was rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting is misspelt, of the wrong kind, or in the wrong table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool added an entry instead of replacing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a typing error in its name (case counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a typing error in the host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value does not suit the server&apos;s version or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value was wrong: host, port, name, login or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Oracle login whose password was set long ago, with an old kind of hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Oracle server before 12.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier run saved it under another password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier run was started in the same folder or on the same database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element on the server has a higher version than the one in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry was removed from the package after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error inside the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older export was left in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unattended run never asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unattended run never asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file was chosen by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file was chosen, for example the request itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another folder was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another folder was meant, or the run never began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another host name leads to the same database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key may not open their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of service listens on this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another node of the cluster answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another node of the cluster still uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another package or a plug-in brought a higher version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program changed the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the wizard, through Control Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the wizard, through a configuration workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you, checked from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you, guided and proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the server was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content was never put into packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries were removed from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every package is saved twice: as it came, and unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of the run folder were moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in binding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input form of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another product or another Orchestrator server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot use the database it is bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not exist, or may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not trust the signer, or misses a plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds newer elements, and overwriting was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another database than the one Orchestrator is bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an administrator of the database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is off in a new database of SQL Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is self-signed or from an authority unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it listens on another port, or only on its own machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names another host, or has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was deleted or renamed on the server meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made under another password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped, or it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was typed in an earlier session, which ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item on error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its access rules (pg_hba.conf, user@host) name other machines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its access rules do not name this machine, user or database at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its connection limit is used up, or it is starting or stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content was changed: the two cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are limited, or (Oracle) have not grown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is of a kind Orchestrator does not sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version does not export packages over the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key and certificate were taken from two keystores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keystore/rows.json: keystores as they are, the rest encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_allowed_packet is small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate was ever created on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knew the password of the certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows the password under which the server keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Linux: there is no Kerberos ticket for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the certificates were put into this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users of this machine can read what a command is called with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out binding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package {subject} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation step {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling back was stopped, or waits for what was asked of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures of two exports were mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with the new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some servers leave one out (seen in version 8.10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody changed it meanwhile, or it belongs to another migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody copied the workflow of the Configuration plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody created a certificate in the new database before the new one was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody stands between this computer and the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody worked on the server since the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something other than an Orchestrator server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands between this machine and the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was written in front of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch.confirmed is false in the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Configuration plug-in is not installed, or its workflows were renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IP address is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Orchestrator service is stopped or still starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is not a member of the Orchestrator administrators group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account may not view them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address has no host name, a wrong port or a password in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address now leads to another server or cluster node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer of the authority holds its certificate without the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority was renewed: it has two certificates of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate authority issues short-lived certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate authority left the requested uses out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate database was not imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate has expired or was made for another host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is self-signed, as Orchestrator makes it at installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate lacks key usage digitalSignature and keyEncipherment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was removed from the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was renewed without a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of this computer or of the issuer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection leads to another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content was changed after the package was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content was changed and its signature emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content was changed and its signature removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is a read-only copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database it uses now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database server is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is damaged, or the file was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full or not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full, or this account may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or the network drive does not keep what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download or the copy ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element is newer on the server, or needs a plug-in that is missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element was encrypted or written by another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element&apos;s own content signature was empty on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export was interrupted, or the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file comes from another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a certificate without its private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds certificates only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds several keys and none is named _dunesrsa_alias_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is an export of this server&apos;s own certificate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not JCEKS with the aliases _dunesrsa_alias_ and _dunessk_alias_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there, or this account may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or the database belongs to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed after it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed by hand or by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed on its way, for example by a transfer in text mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed or damaged on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed, moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was cut off or changed while it was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was cut off while it was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was exported from another server, or before the certificate changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was exported under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was made by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was made to harm the program that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was made to stall a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was moved or belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was moved, deleted or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was moved, deleted or replaced since the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was moved, deleted, or the disk has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was moved, or its name is misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was not made by an Orchestrator server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was packed again by another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder above it, or one inside it, was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder belongs to another user or is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder belongs to another version of this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds two versions of one package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key and the certificate come from different files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key has a password of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key has a password of its own, other than that of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was made for another purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load balancer has no healthy node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login demands an encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login is locked, expired, or not allowed from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is off, or there is no route to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old database was given as the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original was changed while it was being copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package is far larger than any package seen so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package is not on the server, or the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package was exported with encryption for a target certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package was exported with the values of secure strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package was imported encrypted and still is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package was signed with another key than its certificate&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password holds letters with accents or other signs outside ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path is mistyped, or the folder is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port belongs to another service or to another engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port belongs to another service, or to plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port belongs to another service, such as the configuration interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is another one: 8281 up to 7.x, 443 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice server of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is not installed whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that wrote it was told to leave the MAC out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy asks for a login or forbids this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run folder belongs to an earlier practice run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run folder needs more room than the disk or the quota has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot reach the database host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not be proven to use the old certificate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not build the file, or the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not take some elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server demands TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gives long lists in pages of a kind this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has a fault, or refuses this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no certificate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no packages and no database connection was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server holds newer elements of the same packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server imports signed packages only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is bound to a new, empty database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is overloaded or hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is overloaded or starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is slow to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is starting or restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is still bound to the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is version 4.x, which has no REST API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server keeps it in another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server only speaks TLS below 1.2, as servers up to 5.5 do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the unsigned copy and the copy signed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refuses packages without signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server speaks only TLS versions that are refused today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server still uses the old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server uses single sign-on and com.vmware.o11n.sso.basic-authentication.enabled is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was bound to another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was bound to the new database before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was not restarted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was not restarted since the certificate was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was not restarted, or still uses the old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was stopped or restarted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s TLS certificate was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate was changed after the file was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s version has no such call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s version is not one this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service needs more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signing certificate does not fit the signing key, or holds an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store was made for signing packages outside a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store was made from a PKCS12 file and its key kept the password of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store was not made by Orchestrator or keytool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables were not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name or password is wrong, or lacks its domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is stored in a form that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable, keyring entry or file does not exist for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wizard is already running on this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workflow differs on this version of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way from this computer to the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were made on this server and never packaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they were unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer asks another name server than the server&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer is not connected to the server&apos;s network or VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer is very busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine asks another name server than the Orchestrator server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program does not run as that account of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user does not see the table&apos;s schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version exports no packages over its API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files have the same name, apart from the folder or the ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files of one name from different folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since the server was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you, as told above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong password or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bad} of {total} signatures of {subject} do not fit its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} both hold the package {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {all} identical after the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {all} packages are on the server, identical to what was saved, and signed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} of {found} packages saved, unsigned, readable without a key. {elements} elements, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} was rolled back on {at}: the old certificate signs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} Out of date by a changed answer: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} accepted the package, but not its {type} {name}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} already holds another certificate: {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} and the server&apos;s database hold different certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} and this program found no common TLS version: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} and {other} would both be written to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} answers, but not as an Orchestrator server: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} asks for more than a certificate database needs: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be read without its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be served: it is no package, is damaged, or is signed wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot read the package {package}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} carries no check value: nothing but its keys proves it unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} could not be exported again and compared: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} could not be read from {place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} counts {total} entries under {thing}, but lists only {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} did not answer within {seconds} s ({phase}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} did not become ready within {minutes} minutes of its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not accept the account {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not export packages over its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not hold Orchestrator&apos;s tables yet: vmo_keystore is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not hold the certificate that is installed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not offer {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not open with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not speak TLS: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} failed on {act} (HTTP {status}): {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no package to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no workflow named {workflow}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has nothing under {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has {count} workflows named {workflow}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds an entry with an unsafe name, {entry}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no file whose name ends in .package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no file with the ending .package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no key in a form this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no private key that could sign packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no private key to sign packages with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no secret key _dunessk_alias_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds secure strings: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds {entry} twice; programs would disagree which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is cut off: the list of its entries at the end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is damaged: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is for practice: no Orchestrator server works with SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is longer than 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is missing from the run folder, or is not as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is missing or not as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a certificate database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not an Orchestrator package: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not ready (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not signed: it has no file below signatures/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the file that was saved: its SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the same on the server as it was: {differences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is protected in a way this program does not know: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is signed by {signer}, not by the certificate that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is signed with more than one digest: {digests}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is the database the server uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is there already and does not open with the export password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is there already and does not open with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is there already and was not written by this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} packages cannot be served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} refuses {act}, because it holds something newer, or of the same name: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} refuses {act}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} seems to be encrypted: {entry} {reason}. Without the old private key its content is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} seems to have no package-signing certificate: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} shows another TLS certificate than the one that was trusted: {found} instead of {trusted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} starts with {count} bytes that belong to no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} still answers after its stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was imported as the original, signed by the old certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was imported signed with the new certificate; the unsigned copy was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was not signed: the private key does not belong to the certificate {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was read without a password: nothing proves it unchanged, and no key was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} would be overwritten by its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} would be written over {target}, made from another file of this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{subject}: %n secure string(s) with a value that another key may not open ({names}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject}: allowed operations with the unknown letter {letters} at %n element(s); kept as is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: its description was {old}, is now {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: its name was {old}, is now {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: its owner was {old}, is now {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{subject}: not everything is allowed at %n element(s) (for example {example}: {letters}); kept as is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: reading the written copy back showed a difference: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the certificate of its signer ({signer}) is not in it; no signature can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the certificate {entry} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the file says two things about {entry}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{subject}: the import added %n item(s) to the version history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: the plug-ins it uses were {old}, are now {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature of {entry} does not match its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature of {entry} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{subject}: the version history of %n element(s) was left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: the version of its server was {old}, is now {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the zip file holds what no server writes: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} cannot be read as {form}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} exceeds the limit {what}: it is {value}, allowed is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} has no signature, so nothing shows that it is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} is compressed in a way no server uses (method {method}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} is empty and so is its signature, as servers write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} is not as long as the file says ({size} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} names the element {id}, its folder another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} overlaps what follows it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} signs an entry that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {entry} uses XML that no server writes: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}; valid until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {total} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} {name} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” failed. The window says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” was stopped and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” found something else in the place of its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” stopped on something the wizard does not know: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
