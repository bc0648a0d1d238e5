"""What the administrator must still do after the migration (orchestrator.md 5.3, 1.3)."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.facts import FactBook
from wizard.migration.step import Situation, Step
from wizard.steps.facts import NewDatabase, RolledBack, Server, SwitchedServer
from wizard.steps.server import connect_answers

_NEW_DATABASE = (
    text(
        QT_TRANSLATE_NOOP(
            "wizard", "Set the licence and the authentication again: they belong to the database."
        )
    ),
    text(
        QT_TRANSLATE_NOOP(
            "wizard", "Reset the plug-ins (Troubleshooting > Reset current version) and restart the server."
        )
    ),
    text(QT_TRANSLATE_NOOP("wizard", "Enter the vCenter credentials and other plug-in accounts again.")),
)
_NEW_CERTIFICATE = (
    text(
        QT_TRANSLATE_NOOP(
            "wizard", "Trust the new certificate on servers that import packages from this one."
        )
    ),
)
_OTHER_NODES = text(
    QT_TRANSLATE_NOOP(
        "wizard",
        "If the server has other cluster nodes: none was named, so none was looked at. Each must be stopped before "
        "packages are imported, be bound to the new database, which all nodes share, and be started after that.",
    )
)
_OTHER_NODES_IN_PLACE = text(
    QT_TRANSLATE_NOOP(
        "wizard",
        "If the server has other cluster nodes: none was named, so none was looked at. Restart each, and look at the "
        "certificate it signs packages with.",
    )
)
_OTHER_NODES_BACK = text(
    QT_TRANSLATE_NOOP(
        "wizard",
        "If the server has other cluster nodes: none was named, so none was looked at. Each must be stopped, be bound "
        "to the old database again, and be started after that.",
    )
)
_KEEP = text(QT_TRANSLATE_NOOP("wizard", "Keep the run folder and the export password in a safe place."))


def remaining(steps: Iterable[Step], situation: Situation) -> tuple[Text, ...]:
    """What each step leaves to the administrator, then what the change itself does."""
    sections = [step.section(situation) for step in steps]
    own = [duty for section in sections if section is not None for duty in section.duties]
    return (*own, *duties(situation))


def duties(situation: Situation) -> tuple[Text, ...]:
    facts = situation.facts
    server = facts.get(Server)
    in_place = server is not None and server.ways.in_place
    named = bool(connect_answers(situation.answers).nodes)  # what they need, the step “switch” says
    if facts.get(RolledBack) is not None and facts.get(SwitchedServer) is None:
        other = _OTHER_NODES_IN_PLACE if in_place else _OTHER_NODES_BACK
        return (*_after_rolling_back(facts, in_place=in_place), *(() if named else (other,)), _KEEP)
    other = _OTHER_NODES_IN_PLACE if in_place else _OTHER_NODES
    own = () if in_place else _NEW_DATABASE
    return (*own, *(() if named else (other,)), *_NEW_CERTIFICATE, _KEEP)


def _after_rolling_back(facts: FactBook, *, in_place: bool) -> tuple[Text, ...]:
    """Licence, plug-ins and accounts are those of the old database again."""
    new = facts.get(NewDatabase)
    if in_place or new is None:
        return ()
    return (
        text(
            QT_TRANSLATE_NOOP(
                "wizard",
                "Choose another empty database in step 4 before you switch again: {database} was used.",
            ),
            database=new.database.url,
        ),
    )
