"""The made-up migration that the pictures show: a 7.6 server with 47 packages, and what each step found there.

Nothing here comes from a real server; names and addresses are of example.com. Days are counted from today, so
that what a page says of them ("12 days left") stays true.
"""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass

from wizard.databases.engine import Engine
from wizard.databases.probe import DatabaseFacts
from wizard.databases.server_facts import Privileges
from wizard.orchestrator.trust import PeerCertificate
from wizard.steps.answers import (
    ConnectAnswers,
    ControlCenterAnswers,
    DatabaseAnswers,
    KeystoreSource,
    NewCertificateAnswers,
    NewDatabaseAnswers,
    SaveCertificateAnswers,
    SwitchAnswers,
)
from wizard.steps.export_packages.controller import PackagedElement
from wizard.steps.facts import (
    BoundDatabase,
    Certificate,
    Compared,
    ConfigurationBackup,
    Database,
    ElementCount,
    ExportedPackage,
    ExportedPackages,
    ImportedAs,
    ImportedPackage,
    ImportedPackages,
    InstalledCertificate,
    ListedPackage,
    NewCertificate,
    NewDatabase,
    OldDatabase,
    OldDatabaseCheck,
    ProvenBy,
    SavedCertificate,
    Server,
    StoppedServer,
    SwitchedServer,
    Way,
    Ways,
    WrittenReport,
)

HOST = "vco01.example.com"
URL = f"https://{HOST}:8281"
NOW = datetime.datetime.now(datetime.UTC).replace(hour=14, minute=5, second=0, microsecond=0)
FOLDER_NAME = f"{HOST} {NOW:%Y-%m-%d}"
_PACKAGES = (
    ("com.example.backup", 34), ("com.example.certificates", 18), ("com.example.dns", 12),
    ("com.example.helpdesk.requests", 41), ("com.example.inventory", 27), ("com.example.ldap.accounts", 22),
    ("com.example.library.logging", 9), ("com.example.library.strings", 6), ("com.example.loadbalancer", 19),
    ("com.example.monitoring.alerts", 31), ("com.example.network.firewall", 88),
    ("com.example.network.vlan", 24), ("com.example.provisioning", 214),
    ("com.example.provisioning.approval", 16), ("com.example.provisioning.linux", 45),
    ("com.example.provisioning.windows", 52), ("com.example.reporting", 14), ("com.example.snapshots", 11),
    ("com.example.storage.quota", 20), ("com.example.tagging", 8), ("com.partner.storage", 61),
    ("com.partner.tape", 7),
)  # fmt: skip
_FAMILIES = ("mail", "ssh", "sql", "soap", "xml", "jdbc", "ldap", "http", "tools", "vcenter", "orchestrator",
             "locking", "amqp", "snmp", "rest", "crypto", "powershell", "enums", "multinode", "wizard",
             "activedirectory", "configuration", "troubleshooting", "dynamictypes", "customwizard")  # fmt: skip
PACKAGES = _PACKAGES + tuple((f"com.vmware.library.{name}", 3 + 7 * at) for at, name in enumerate(_FAMILIES))
OTHER_SIGNER = "com.partner.tape"
SECURE = "com.example.helpdesk.requests"


def sha256(of: str) -> str:
    """64 hexadecimal digits that look like a fingerprint."""
    return hashlib.sha256(of.encode()).hexdigest()


OLD = Certificate(
    f"C=CH,OU=Virtualisation,O=Example,CN=vRO {HOST}",
    sha256("old"), NOW + datetime.timedelta(days=12), 1024, "SHA-1",
)  # fmt: skip
NEW = Certificate(
    f"C=CH,OU=Virtualisation,O=Example,CN={HOST}",
    sha256("new"), NOW + datetime.timedelta(days=3650), 3072, "SHA-256",
)  # fmt: skip
PEER = PeerCertificate(
    sha256("tls"), f"CN={HOST}, O=Example", f"CN={HOST}, O=Example", NOW - datetime.timedelta(days=186), b"",
    "TLSv1.2", URL,
)  # fmt: skip


def listed(name: str, elements: int) -> ListedPackage:
    kinds = (ElementCount("Workflow", elements - elements // 3), ElementCount("ScriptModule", elements // 3))
    about = f"{name.rpartition('.')[2].capitalize()} of the data centre" if "example" in name else ""
    return ListedPackage(name, description=about, elements=kinds)


WAYS = Ways(
    package_list=Way.REST,
    package_export=Way.REST,
    package_import=Way.REST,
    import_details=True,
    configuration_backup=Way.CONTROL_CENTER,
    bind_database=Way.ASSISTED,
    install_certificate=Way.CONTROL_CENTER,
    restart=Way.CONTROL_CENTER,
    in_place=False,
)
SERVER = Server(
    url=URL,
    root=f"{URL}/vco/api",
    host=HOST,
    version="7.6.0",
    build="12923317",
    profile="7.6",
    tls_sha256=PEER.sha256,
    tls_subject=PEER.subject,
    ways=WAYS,
    packages=tuple(listed(*each) for each in PACKAGES),
    signer=OLD,
    checked_on="com.example.backup",
    elements_in_no_package=("Nightly clean-up", "Test of Anna", "Copy of Provision"),
)
OLD_LABEL = "vcodb @ sql01.example.com (SQL Server)"
NEW_LABEL = "vco2026 @ db02.example.com:5432 (PostgreSQL)"
OLD_DATABASE = Database("mssql", "vcodb", OLD_LABEL, "SQL Server 2016")
NEW_DATABASE = Database("postgresql", "vco2026", NEW_LABEL, "PostgreSQL 17.6")
DATABASE_ANSWERS = DatabaseAnswers(
    engine="postgresql", host="db02.example.com", port=5432, name="vco2026", user="vco", tls="encrypted"
)
DATABASE_FACTS = DatabaseFacts(
    engine=Engine.POSTGRESQL,
    server_version="PostgreSQL 17.6",
    driver="psycopg",
    driver_version="3.3.2",
    seconds=0.03,
    charset="UTF8",
    tables=(),
    views=(),
    privileges=Privileges(create_tables=True, create_databases=True, create_logins=True),
    identity="1",
    encrypted=True,
)


def exported(name: str, elements: int) -> ExportedPackage:
    partner = name.startswith("com.partner")
    return ExportedPackage(
        name=name,
        file=f"packages/{name}.package",
        original=f"originals/{name}.package",
        sha256=sha256(name),
        original_sha256=sha256(f"original {name}"),
        size=elements * 8_400,
        elements=elements,
        version="7.6.0.12923317",
        signer="Partner Inc." if name == OTHER_SIGNER else f"vRO {HOST}",
        rights="v" if partner else "vef",
        identical_entries=3 * elements + 2,
        secure_strings=("Mail account / password",) if name == SECURE else (),
        attention=name == OTHER_SIGNER,
        signer_sha256=sha256("partner") if name == OTHER_SIGNER else OLD.sha256,
    )


def elements_of(name: str) -> tuple[PackagedElement, ...]:
    """What a saved package holds: the pictures name files that are not there."""
    elements = dict(PACKAGES)[name]
    return tuple(
        PackagedElement(f"{name.rpartition('.')[2]} {at + 1}", kind.type, "1.0.0")
        for kind in listed(name, elements).elements
        for at in range(kind.count)
    )


EXPORTED = ExportedPackages(tuple(exported(*each) for each in PACKAGES), len(PACKAGES), NOW)


def imported(name: str) -> ImportedPackage:
    return ImportedPackage(
        name,
        ImportedAs.SIGNED_NEW if name == OTHER_SIGNER else ImportedAs.UNSIGNED,
        Compared.IDENTICAL,
        enter_again=("Mail account / password",) if name == SECURE else (),
        signed_by_sha256=NEW.sha256,
    )


IMPORTED = ImportedPackages(tuple(imported(name) for name, _ in PACKAGES), NOW)


@dataclass(frozen=True)
class Finished:
    """What one finished step leaves: its answers as typed, and the facts that its jobs observed."""

    step: str
    answers: object | None
    facts: tuple[object, ...]


CONNECT_ANSWERS = ConnectAnswers(
    url=URL,
    user="vcoadmin",
    trusted_certificate=PEER.sha256,
    control_center=ControlCenterAnswers(f"https://{HOST}:8283/vco-controlcenter", "root"),
    old_database=DatabaseAnswers(engine="mssql", host="sql01.example.com", name="vcodb", user="vco"),
)
_SAVED = SavedCertificate(
    OLD, "keystore/vmo-server.vmokeystore", sha256("file"), opened=True, signs_this_server=True, rows=3
)
_BACKUP = ConfigurationBackup("configuration/vco01-configuration.zip", sha256("backup"), 184_320, OLD_LABEL)
CERTIFICATE_ANSWERS = NewCertificateAnswers(
    organization="Example", organizational_unit="Virtualisation", country="CH", key_bits=3072
)
CONNECT = Finished("connect", CONNECT_ANSWERS, (SERVER, OldDatabase(OLD_DATABASE)))
STEPS = (
    CONNECT,
    Finished("save_certificate", SaveCertificateAnswers(source=KeystoreSource.DATABASE), (_SAVED,)),
    Finished("export_packages", None, (EXPORTED,)),
    Finished(
        "new_database", NewDatabaseAnswers(DATABASE_ANSWERS), (NewDatabase(NEW_DATABASE, created=True),)
    ),
    Finished("back_up_configuration", None, (_BACKUP,)),
    Finished(
        "new_certificate",
        CERTIFICATE_ANSWERS,
        (NewCertificate(NEW, "keystore/new-server.vmokeystore", sha256("new file")),),
    ),
    Finished(
        "switch",
        SwitchAnswers(confirmed=True),
        (
            StoppedServer(NOW, sha256("tables")),
            BoundDatabase(NEW_DATABASE),
            InstalledCertificate(NEW),
            SwitchedServer(NOW, ProvenBy.FRESH_EXPORT, "7.6.0"),
        ),
    ),
    Finished("import_packages", None, (IMPORTED,)),
    Finished("report", None, (OldDatabaseCheck(True), WrittenReport(sha256("h"), sha256("j"), NOW))),
)
PASSWORD = "Made up 2026!"  # noqa: S105 - no secret of anybody
SECRETS = {
    "connect.password": "made up",
    "connect.control_center.password": "made up",
    "connect.old_database.password": "made up",
    "save_certificate.source_password": "made up",
    "save_certificate.export_password": PASSWORD,
    "new_database.database.password": "made up",
}
