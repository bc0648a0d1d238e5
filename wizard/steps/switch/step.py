"""The registry's entry for the switch: the one commit of the migration."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.section import Line, Section
from wizard.migration.step import Situation, Step
from wizard.steps.answers import SwitchAnswers
from wizard.steps.facts import (
    InstalledCertificate,
    RolledBack,
    Server,
    StartedNodes,
    StoppedNodes,
    SwitchedServer,
)
from wizard.steps.server import connect_answers


def missing(situation: Situation) -> tuple[Finding, ...]:
    if situation.answers.of("switch", SwitchAnswers).confirmed:
        return ()
    hint = "The switch changes the server; an unattended run does that only when this is true."
    return (ANSWER_MISSING.of("switch.confirmed", hint=hint),)


def section(situation: Situation) -> Section | None:
    facts = situation.facts
    returned = facts.get(RolledBack)
    if returned is not None:
        label = text(QT_TRANSLATE_NOOP("wizard", "Rolled back; the old certificate signs again"))
        return Section((Line(label, returned.signed_by_sha256),))
    switched, installed = facts.get(SwitchedServer), facts.get(InstalledCertificate)
    if switched is None or installed is None:
        return None
    at = Line(text(QT_TRANSLATE_NOOP("wizard", "Switched at")), f"{switched.at:%Y-%m-%d %H:%M} UTC")
    proven = Line(text(QT_TRANSLATE_NOOP("wizard", "Proven by")), switched.proven_by.value)
    stopped = facts.get(StoppedNodes)
    from wizard.steps import nodes  # late: the first page is painted without it

    lines = nodes.lines(stopped.nodes, up=False) if stopped is not None else ()
    return Section((at, proven, *lines), duties=_left_to_nodes(situation))


def _left_to_nodes(situation: Situation) -> tuple[Text, ...]:
    """Where the certificate changes in place nothing is known of what a cluster needs (orchestrator.md)."""
    named = connect_answers(situation.answers).nodes
    server = situation.facts.get(Server)
    if server is not None and server.ways.in_place:
        words = QT_TRANSLATE_NOOP(
            "wizard", "Restart the cluster node {node}, and look at the certificate it signs packages with."
        )
        return tuple(text(words, node=node) for node in named)
    started = situation.facts.get(StartedNodes)
    done = {state.name for state in started.nodes} if started is not None else set()
    words = QT_TRANSLATE_NOOP("wizard", "Bind the cluster node {node} to the new database and start it.")
    return tuple(text(words, node=node) for node in named if node not in done)


SWITCH = Step(
    id="switch",
    title=text(QT_TRANSLATE_NOOP("wizard", "Switch")),
    sentence=text(QT_TRANSLATE_NOOP("wizard", "From here on the server changes.")),
    answers=SwitchAnswers,
    jobs=late("wizard.steps.switch.jobs:jobs"),
    controller="wizard.steps.switch.controller:SwitchController",
    page="wizard.steps.switch.page:SwitchPage",
    missing=missing,
    section=section,
    needs=("connect", "new_database", "new_certificate"),
    commits=True,
)
