"""What the administrator does in the configuration interface, or in Control Center from 7 on, in the manuals' words.

orchestrator.md 1.1, 1.3, 2.2. Where the manuals' page of a version was not available the act alone is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.instructions import Instruction, TypedValue
from wizard.steps.assistance import BindDatabase
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.databases.engine import Field
    from wizard.databases.target import Target

STOP_SERVICE = text(QT_TRANSLATE_NOOP("wizard", "Stop the Orchestrator server service."))
START_SERVICE = text(QT_TRANSLATE_NOOP("wizard", "Start the Orchestrator server service."))


def has_control_center(server: Server) -> bool:
    major = server.profile.partition(".")[0]
    return major.isdigit() and int(major) >= 7


def sign_in(server: Server) -> Instruction:
    if has_control_center(server):
        return Instruction(text(QT_TRANSLATE_NOOP("wizard", "Sign in to Control Center as user root.")))
    return Instruction(
        text(
            QT_TRANSLATE_NOOP("wizard", "Sign in to the Orchestrator configuration interface as user vmware.")
        )
    )


def database_form(target: Target) -> Instruction:
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
