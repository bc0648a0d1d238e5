"""Stopping, binding, installing and starting by hand, in the manuals' words (orchestrator.md 1.1, 1.3, 2.2).

Up to 6.x the place is the configuration interface; from 7 on Control Center. Where the manuals' page of a version
was not available the instruction names the act alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.steps.assistance import (
    BindDatabase,
    CreateTables,
    ExportPackages,
    ImportCertificateDatabase,
    StartServer,
    StopServer,
)
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.databases.engine import Field
    from wizard.databases.target import Target

STOP_SERVICE = text(QT_TRANSLATE_NOOP("wizard", "Stop the Orchestrator server service."))
START_SERVICE = text(QT_TRANSLATE_NOOP("wizard", "Start the Orchestrator server service."))
ASKS_THE_SERVER = text(QT_TRANSLATE_NOOP("wizard", "The wizard asks the server until it no longer answers."))
WAITS_FOR_SERVER = text(QT_TRANSLATE_NOOP("wizard", "The wizard asks the server until it answers."))
SEES_TABLES = text(
    QT_TRANSLATE_NOOP("wizard", "The wizard looks for the table vmo_keystore in the new database.")
)
PACKAGE = text(QT_TRANSLATE_NOOP("wizard", "Package"))
FOLDER = text(QT_TRANSLATE_NOOP("wizard", "Folder"))


def stop(server: Server, nodes: tuple[str, ...]) -> Instructions:
    title = text(QT_TRANSLATE_NOOP("wizard", "Stop the Orchestrator server"))
    steps = (_sign_in(server), Instruction(STOP_SERVICE), *_on_nodes(nodes, STOP_NODES))
    return Instructions(title, steps, ASKS_THE_SERVER, StopServer())


def start(server: Server, nodes: tuple[str, ...]) -> Instructions:
    title = text(QT_TRANSLATE_NOOP("wizard", "Start the Orchestrator server"))
    steps = (_sign_in(server), Instruction(START_SERVICE), *_on_nodes(nodes, LATER_NODES))
    return Instructions(title, steps, WAITS_FOR_SERVER, StartServer())


STOP_NODES = text(QT_TRANSLATE_NOOP("wizard", "Stop the service on every other node too."))
LATER_NODES = text(
    QT_TRANSLATE_NOOP("wizard", "Leave the other nodes stopped: they follow when the migration is finished.")
)
NODE = text(QT_TRANSLATE_NOOP("wizard", "Node"))


def bind(server: Server, target: Target) -> Instructions:
    """Bind the new database and create its tables: only the tables can be seen from outside."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Bind the new database")),
        steps=(_sign_in(server), _database_form(target), *_build(server)),
        proof=SEES_TABLES,
        request=(bind_request(target), CreateTables()),
    )


def tables(server: Server) -> Instructions:
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Create the database tables")),
        steps=(_sign_in(server), Instruction(OPEN_DATABASE), *_build(server)),
        proof=SEES_TABLES,
        request=CreateTables(),
    )


OPEN_DATABASE = text(QT_TRANSLATE_NOOP("wizard", "Click Database."))


def install(server: Server, file: Path, password: str) -> Instructions:
    """Import the new certificate database; its keystore is then found in the new database."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Import the new certificate database")),
        steps=(_sign_in(server), *_import_steps(server, file, password)),
        proof=text(QT_TRANSLATE_NOOP("wizard", "The wizard looks for the certificate in the new database.")),
        request=ImportCertificateDatabase(str(file), password),
    )


def install_in_place(server: Server, file: Path, password: str) -> Instructions:
    """Import and restart: only then a fresh export shows the certificate."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Replace the package signing certificate")),
        steps=(_sign_in(server), *_import_steps(server, file, password), Instruction(RESTART_SERVICE)),
        proof=text(QT_TRANSLATE_NOOP("wizard", "The wizard exports a package and looks at its signature.")),
        request=(ImportCertificateDatabase(str(file), password), StopServer(), StartServer()),
    )


RESTART_SERVICE = text(QT_TRANSLATE_NOOP("wizard", "Restart the Orchestrator server service."))


def bind_old_and_start(server: Server, target: Target | None, backup: str) -> Instructions:
    """Back to the old database. ``target`` None: step 1 was given no connection, so what is known is named."""
    if target is not None:
        steps: tuple[Instruction, ...] = (
            _sign_in(server),
            _database_form(target),
            Instruction(START_SERVICE),
        )
        request: object = (bind_request(target), StartServer())
    else:
        steps = (_sign_in(server), *_restore(backup), Instruction(START_SERVICE))
        request = None  # nobody but the administrator knows the old database
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Bind the old database again")),
        steps=steps,
        proof=text(
            QT_TRANSLATE_NOOP(
                "wizard", "The server answers, and a package it exports shows the old certificate."
            )
        ),
        request=request,
    )


def export_one(folder: Path, name: str) -> Instructions:
    """One package exported by hand: its signature proves which certificate the server uses."""
    steps = (
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "In the Orchestrator client, export this package.")),
            (TypedValue(PACKAGE, name),),
        ),
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "Save the file into this folder.")),
            (TypedValue(FOLDER, str(folder)),),
        ),
    )
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Export one package to prove the certificate")),
        steps=steps,
        proof=text(QT_TRANSLATE_NOOP("wizard", "The wizard looks at the signature of the package.")),
        request=ExportPackages(str(folder), (name,), False, False, False),
    )


def bind_request(target: Target) -> BindDatabase:
    from wizard.databases.engine import Engine

    return BindDatabase(
        engine=target.engine.value,
        host=target.host,
        port=target.effective_port,
        name=target.path if target.engine is Engine.SQLITE else target.name,
        user=target.user,
        password=target.password or "",
        instance=target.instance,
        domain=target.domain,
    )


def _has_control_center(server: Server) -> bool:
    major = server.profile.partition(".")[0]
    return major.isdigit() and int(major) >= 7


def _sign_in(server: Server) -> Instruction:
    if _has_control_center(server):
        return Instruction(text(QT_TRANSLATE_NOOP("wizard", "Sign in to Control Center as user root.")))
    return Instruction(
        text(
            QT_TRANSLATE_NOOP("wizard", "Sign in to the Orchestrator configuration interface as user vmware.")
        )
    )


def _build(server: Server) -> tuple[Instruction, ...]:
    if _has_control_center(server):
        words: tuple[str, ...] = (QT_TRANSLATE_NOOP("wizard", "Click Save changes, then Update database."),)
    else:
        words = (
            QT_TRANSLATE_NOOP(
                "wizard", "Click Apply. On an empty database this reports an error: that is expected."
            ),
            QT_TRANSLATE_NOOP("wizard", "Click Create the database tables, then Apply again."),
        )
    return tuple(Instruction(text(each)) for each in words)


def _import_steps(server: Server, file: Path, password: str) -> tuple[Instruction, ...]:
    place = (
        QT_TRANSLATE_NOOP("wizard", "Open Certificates, then Package Signing Certificate, and click Import.")
        if _has_control_center(server)
        else QT_TRANSLATE_NOOP("wizard", "Click Server Certificate, then Import certificate database.")
    )
    file_label = text(QT_TRANSLATE_NOOP("wizard", "File"))
    password_label = text(QT_TRANSLATE_NOOP("wizard", "Password"))
    return (
        Instruction(text(place)),
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "Choose the file, enter its password, and click Import.")),
            (TypedValue(file_label, str(file)), TypedValue(password_label, password, secret=True)),
        ),
    )


def _restore(backup: str) -> tuple[Instruction, ...]:
    by_hand = Instruction(
        text(
            QT_TRANSLATE_NOOP(
                "wizard", "Click Database and enter the database the server used before the switch."
            )
        )
    )
    if not backup:
        return (by_hand,)
    label = text(QT_TRANSLATE_NOOP("wizard", "Configuration backup"))
    return (
        Instruction(
            text(
                QT_TRANSLATE_NOOP("wizard", "Click General, then Import Configuration, and choose this file.")
            ),
            (TypedValue(label, backup),),
        ),
    )


def _database_form(target: Target) -> Instruction:
    """The form's fields with what to type into each (orchestrator.md 2.2)."""
    from wizard.databases.engine import describe

    description = describe(target.engine)
    kind = TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Database type")), description.title)
    typed = [
        TypedValue(Text(row.label), value, secret=row.field.value == "password")
        for row in description.form
        if (value := _typed(target, row.field))
    ]
    words = text(QT_TRANSLATE_NOOP("wizard", "Click Database and enter these values."))
    return Instruction(words, (kind, *typed))


def _typed(target: Target, field: Field) -> str:
    from wizard.databases.engine import Field, TlsMode

    match field:
        case Field.PORT:
            return str(target.effective_port or "")
        case Field.TLS:
            return "" if target.tls is TlsMode.OFF else "SSL"
        case Field.NTLM2:
            return "NTLMv2" if target.ntlm2 else ""
        case _:
            return str(getattr(target, field.value) or "")


def _on_nodes(nodes: tuple[str, ...], words: Text) -> tuple[Instruction, ...]:
    return (Instruction(words, tuple(TypedValue(NODE, node) for node in nodes)),) if nodes else ()
