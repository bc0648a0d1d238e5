"""The registry's entry for the switch: the one commit of the migration."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.section import Fingerprint, Line, Section
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
from wizard.steps.switch.face import FACE


def missing(situation: Situation) -> tuple[Finding, ...]:
    if situation.answers.of("switch", SwitchAnswers).confirmed:
        return ()
    hint = "The switch changes the server; an unattended run does that only when this is true."
    return (ANSWER_MISSING.of("switch.confirmed", hint=hint),)


def section(situation: Situation) -> Section | None:
    from wizard.steps import nodes  # late, both: the first page is painted without them
    from wizard.steps.switch.proofs import PROVEN, proven_acts

    facts = situation.facts
    returned, switched = facts.get(RolledBack), facts.get(SwitchedServer)
    if switched is None and returned is not None:
        label = text(QT_TRANSLATE_NOOP("wizard", "Rolled back on"))
        signs = text(QT_TRANSLATE_NOOP("wizard", "The old certificate signs again"))
        lines = (Line(label, returned.at), Line(signs, Fingerprint(returned.signed_by_sha256)))
        return Section(lines, acts=proven_acts(situation))
    if switched is None or facts.get(InstalledCertificate) is None:
        return None
    at = Line(text(QT_TRANSLATE_NOOP("wizard", "Switched on")), switched.at)
    proven = Line(text(QT_TRANSLATE_NOOP("wizard", "Proven by")), PROVEN[switched.proven_by])
    stopped = facts.get(StoppedNodes)
    of_nodes = nodes.lines(stopped.nodes, up=False) if stopped is not None else ()
    return Section((at, proven, *of_nodes), duties=_left_to_nodes(situation), acts=proven_acts(situation))


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
    FACE,
    answers=SwitchAnswers,
    jobs=late("wizard.steps.switch.jobs:jobs"),
    controller="wizard.steps.switch.controller:SwitchController",
    page="wizard.steps.switch.page:SwitchPage",
    missing=missing,
    section=section,
    needs=("connect", "new_database", "new_certificate"),
)
