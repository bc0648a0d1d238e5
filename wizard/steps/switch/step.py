"""The registry's entry for the switch: the one commit of the migration."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.section import Line, Section
from wizard.migration.step import Situation, Step
from wizard.steps.answers import SwitchAnswers
from wizard.steps.facts import (
    InstalledCertificate,
    RolledBack,
    SwitchedServer,
)
from wizard.steps.server import connect_answers
from wizard.steps.switch.jobs import jobs


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
    nodes = connect_answers(situation.answers).nodes
    duties = (
        text(QT_TRANSLATE_NOOP("wizard", "Bind and start the other nodes: {nodes}"), nodes=", ".join(nodes)),
    )
    return Section((at, proven), duties=duties if nodes else ())


SWITCH = Step(
    id="switch",
    title=text(QT_TRANSLATE_NOOP("wizard", "Switch")),
    sentence=text(QT_TRANSLATE_NOOP("wizard", "From here on the server changes.")),
    answers=SwitchAnswers,
    jobs=jobs,
    controller="wizard.steps.switch.controller:SwitchController",
    page="wizard.steps.switch.page:SwitchPage",
    missing=missing,
    section=section,
    needs=("connect", "new_database", "new_certificate"),
    commits=True,
)
