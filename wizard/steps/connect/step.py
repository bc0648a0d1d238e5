"""The registry's entry for connecting."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.secrets import SECRET_MISSING
from wizard.migration.section import Fingerprint, Line, Section
from wizard.migration.step import Situation, Step
from wizard.steps.answers import ConnectAnswers, Start
from wizard.steps.connect.beginnings import BY_ACCOUNT
from wizard.steps.connect.face import FACE
from wizard.steps.facts import Server
from wizard.steps.server import connect_answers


def missing(situation: Situation) -> tuple[Finding, ...]:
    answers = connect_answers(situation.answers)
    if answers.start is Start.FOLDER:
        return ()
    findings = []
    if not answers.url:
        findings.append(
            ANSWER_MISSING.of("connect.url", hint='For example url = "https://vco01.example.com:8281".')
        )
    if answers.sign_in in BY_ACCOUNT and not answers.user:
        findings.append(
            ANSWER_MISSING.of("connect.user", hint="The account that may export and import packages.")
        )
    if not situation.secrets.has("connect.password", answers.password):
        findings.append(SECRET_MISSING.of("connect.password"))
    return tuple(findings)


def section(situation: Situation) -> Section | None:
    server = situation.facts.get(Server)
    if server is None:
        return None
    return Section(
        lines=(
            Line(text(QT_TRANSLATE_NOOP("wizard", "Server")), server.url),
            Line(text(QT_TRANSLATE_NOOP("wizard", "Version")), server.version or server.profile),
            Line(
                text(QT_TRANSLATE_NOOP("wizard", "TLS certificate (SHA-256)")), Fingerprint(server.tls_sha256)
            ),
        )
    )


CONNECT = Step(
    FACE,
    answers=ConnectAnswers,
    jobs=late("wizard.steps.connect.jobs:jobs"),
    controller="wizard.steps.connect.controller:ConnectController",
    page="wizard.steps.connect.page:ConnectPage",
    missing=missing,
    secrets={
        "password": text(QT_TRANSLATE_NOOP("wizard", "Password or token of the server")),
        "control_center.password": text(QT_TRANSLATE_NOOP("wizard", "Password of Control Center")),
        "old_database.password": text(QT_TRANSLATE_NOOP("wizard", "Password of the old database")),
    },
    section=section,
)
