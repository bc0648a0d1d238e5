"""Exporting the configuration by hand, in the manuals' words (orchestrator.md 3)."""

from __future__ import annotations

from pathlib import Path

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.steps.assistance import ExportConfiguration
from wizard.steps.facts import Server


def major(server: Server) -> int:
    """The version's first number; 0 when it is not known (4.x has no API to ask)."""
    first = (server.version or server.profile).partition(".")[0]
    return int(first) if first.isdigit() else 0


def export_instructions(server: Server, file: Path, password: str) -> Instructions:
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Export the configuration")),
        steps=(*_place(server), _password(password), _save(file)),
        proof=text(QT_TRANSLATE_NOOP("wizard", "The wizard reads the file and records its SHA-256.")),
        request=ExportConfiguration(str(file), password),
    )


def _place(server: Server) -> tuple[Instruction, ...]:
    """From 7 on the place is Control Center (D-7.2)."""
    if major(server) >= 7:
        return (
            Instruction(text(QT_TRANSLATE_NOOP("wizard", "Sign in to Control Center as user root."))),
            Instruction(
                text(
                    QT_TRANSLATE_NOOP(
                        "wizard", "Open Export/Import Configuration, and choose every kind of file."
                    )
                )
            ),
        )
    return (
        Instruction(
            text(
                QT_TRANSLATE_NOOP(
                    "wizard", "Sign in to the Orchestrator configuration interface as user vmware."
                )
            )
        ),
        Instruction(
            text(QT_TRANSLATE_NOOP("wizard", "On the General tab, click Export Configuration.")),
        ),
    )


def _password(password: str) -> Instruction:
    if not password:
        return Instruction(text(QT_TRANSLATE_NOOP("wizard", "Leave the password empty, and click Export.")))
    label = text(QT_TRANSLATE_NOOP("wizard", "Password"))
    return Instruction(
        text(QT_TRANSLATE_NOOP("wizard", "Enter the password, and click Export.")),
        (TypedValue(label, password, secret=True),),
    )


def _save(file: Path) -> Instruction:
    return Instruction(
        text(QT_TRANSLATE_NOOP("wizard", "Save the file under this name on this computer.")),
        (TypedValue(text(QT_TRANSLATE_NOOP("wizard", "File")), str(file)),),
    )
