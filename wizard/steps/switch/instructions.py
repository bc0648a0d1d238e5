"""Stopping, binding, installing and starting by hand, in the manuals' words (orchestrator.md 1.1, 1.3, 2.2).

Up to 6.x the place is the configuration interface; from 7 on Control Center. Where the manuals' page of a version
was not available the instruction names the act alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.steps.assistance import (
    CreateTables,
    ExportPackages,
    ImportCertificateDatabase,
    StartServer,
    StopServer,
)
from wizard.steps.configuration_interface import (
    START_SERVICE,
    STOP_SERVICE,
    bind_request,
    database_form,
    has_control_center,
    sign_in,
)
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.databases.target import Target

ASKS_THE_SERVER = text(QT_TRANSLATE_NOOP("wizard", "The wizard asks the server until it no longer answers."))
WAITS_FOR_SERVER = text(QT_TRANSLATE_NOOP("wizard", "The wizard asks the server until it answers."))
SEES_TABLES = text(
    QT_TRANSLATE_NOOP("wizard", "The wizard looks for the table vmo_keystore in the new database.")
)
PACKAGE = text(QT_TRANSLATE_NOOP("wizard", "Package"))
FOLDER = text(QT_TRANSLATE_NOOP("wizard", "Folder"))


def stop(server: Server) -> Instructions:
    title = text(QT_TRANSLATE_NOOP("wizard", "Stop the Orchestrator server"))
    steps = (sign_in(server), Instruction(STOP_SERVICE))
    return Instructions(title, steps, ASKS_THE_SERVER, StopServer())


def start(server: Server) -> Instructions:
    title = text(QT_TRANSLATE_NOOP("wizard", "Start the Orchestrator server"))
    steps = (sign_in(server), Instruction(START_SERVICE))
    return Instructions(title, steps, WAITS_FOR_SERVER, StartServer())


def bind(server: Server, target: Target) -> Instructions:
    """Bind the new database and create its tables: only the tables can be seen from outside."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Bind the new database")),
        steps=(sign_in(server), database_form(target), *_build(server)),
        proof=SEES_TABLES,
        request=(bind_request(target), CreateTables()),
    )


def tables(server: Server) -> Instructions:
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Create the database tables")),
        steps=(sign_in(server), Instruction(OPEN_DATABASE), *_build(server)),
        proof=SEES_TABLES,
        request=CreateTables(),
    )


OPEN_DATABASE = text(QT_TRANSLATE_NOOP("wizard", "Click Database."))


def install(server: Server, file: Path, password: str) -> Instructions:
    """Import the new certificate database; its keystore is then found in the new database."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Import the new certificate database")),
        steps=(sign_in(server), *_import_steps(server, file, password)),
        proof=text(QT_TRANSLATE_NOOP("wizard", "The wizard looks for the certificate in the new database.")),
        request=ImportCertificateDatabase(str(file), password),
    )


def install_in_place(server: Server, file: Path, password: str) -> Instructions:
    """Import and restart: only then a fresh export shows the certificate."""
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Replace the package signing certificate")),
        steps=(sign_in(server), *_import_steps(server, file, password), Instruction(RESTART_SERVICE)),
        proof=text(QT_TRANSLATE_NOOP("wizard", "The wizard exports a package and looks at its signature.")),
        request=(ImportCertificateDatabase(str(file), password), StopServer(), StartServer()),
    )


RESTART_SERVICE = text(QT_TRANSLATE_NOOP("wizard", "Restart the Orchestrator server service."))


def bind_old_and_start(server: Server, target: Target | None, backup: str) -> Instructions:
    """Back to the old database. ``target`` None: step 1 was given no connection, so what is known is named."""
    if target is not None:
        steps: tuple[Instruction, ...] = (
            sign_in(server),
            database_form(target),
            Instruction(START_SERVICE),
        )
        request: object = (bind_request(target), StartServer())
    else:
        steps = (sign_in(server), *_restore(backup), Instruction(START_SERVICE))
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


def _build(server: Server) -> tuple[Instruction, ...]:
    if has_control_center(server):
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
        if has_control_center(server)
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
