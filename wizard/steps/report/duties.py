"""What the administrator must still do after the migration (orchestrator.md 5.3, 1.3)."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.step import Situation
from wizard.steps.facts import Server
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
_ALWAYS = (
    text(
        QT_TRANSLATE_NOOP(
            "wizard", "Trust the new certificate on servers that import packages from this one."
        )
    ),
    text(QT_TRANSLATE_NOOP("wizard", "Keep the run folder and the export password in a safe place.")),
)


def duties(situation: Situation) -> tuple[Text, ...]:
    server = situation.facts.get(Server)
    in_place = server is not None and server.ways.in_place
    nodes = connect_answers(situation.answers).nodes
    other_nodes = tuple(
        text(QT_TRANSLATE_NOOP("wizard", "Bring the cluster node {node} to the same state."), node=node)
        for node in nodes
    )
    return (*(() if in_place else _NEW_DATABASE), *other_nodes, *_ALWAYS)
