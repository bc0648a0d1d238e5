"""Exporting the certificate database by hand, in the manuals' words (orchestrator.md 1.1)."""

from __future__ import annotations

from pathlib import Path

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.steps.assistance import ExportCertificateDatabase
from wizard.steps.facts import Server

FILE = text(QT_TRANSLATE_NOOP("wizard", "File"))
PASSWORD = text(QT_TRANSLATE_NOOP("wizard", "Password"))


def export_instructions(server: Server | None, file: Path, password: str) -> Instructions:
    """How to export it into ``file``. From 7 on the place is Control Center; whether 7.x exports there is unknown."""
    secret = TypedValue(PASSWORD, password, secret=True)
    save = Instruction(
        text(QT_TRANSLATE_NOOP("wizard", "Save the file under this name on this computer.")),
        (TypedValue(FILE, str(file)),),
    )
    in_control_center = server is not None and _has_control_center(server.profile)
    steps = _in_control_center(secret) if in_control_center else _in_configuration_interface(secret)
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Export the certificate database")),
        steps=(*steps, save),
        proof=text(
            QT_TRANSLATE_NOOP(
                "wizard",
                "The wizard opens the file and compares its certificate with the one that signs packages.",
            )
        ),
        request=ExportCertificateDatabase(str(file), password),
    )


def _in_configuration_interface(password: TypedValue) -> tuple[Instruction, ...]:
    return (
        Instruction(
            text(
                QT_TRANSLATE_NOOP(
                    "wizard", "Sign in to the Orchestrator configuration interface as user vmware."
                )
            )
        ),
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "Click Server Certificate, then Export certificate database."))
        ),
        Instruction(text(QT_TRANSLATE_NOOP("wizard", "Enter the password, and click Export.")), (password,)),
    )


def _in_control_center(password: TypedValue) -> tuple[Instruction, ...]:
    return (
        Instruction(text(QT_TRANSLATE_NOOP("wizard", "Sign in to Control Center as user root."))),
        Instruction(
            text(
                QT_TRANSLATE_NOOP(
                    "wizard",
                    "Open Certificates, then Package Signing Certificate, and export it. Where this version offers no "
                    "export, give the connection to the server's database in step 1 instead.",
                )
            )
        ),
        Instruction(text(QT_TRANSLATE_NOOP("wizard", "Enter the password for the file.")), (password,)),
    )


def _has_control_center(profile: str) -> bool:
    major = profile.partition(".")[0]
    return major.isdigit() and int(major) >= 7
