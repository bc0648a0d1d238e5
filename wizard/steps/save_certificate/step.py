"""The registry's entry for saving the current certificate."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.secrets import SECRET_MISSING
from wizard.migration.section import FileDigest, Line, Section
from wizard.migration.step import Situation, Step
from wizard.steps.answers import KeystoreSource, SaveCertificateAnswers
from wizard.steps.certificate_lines import certificate_lines
from wizard.steps.facts import SavedCertificate, Server
from wizard.steps.passwords import EXPORT_PASSWORD, has_export_password
from wizard.steps.save_certificate.face import FACE
from wizard.steps.save_certificate.source import save_answers
from wizard.steps.server import connect_answers


def missing(situation: Situation) -> tuple[Finding, ...]:
    findings = []
    chosen = save_answers(situation.answers).source
    if chosen is not KeystoreSource.FILE and not connect_answers(situation.answers).old_database.engine:
        hint = f'The source "{chosen.value}" reads vmo_keystore from the database the server is bound to.'
        findings.append(ANSWER_MISSING.of("connect.old_database", hint=hint))
    if not has_export_password(situation.answers, situation.secrets):
        findings.append(SECRET_MISSING.of(EXPORT_PASSWORD))
    return tuple(findings)


def section(situation: Situation) -> Section | None:
    saved = situation.facts.get(SavedCertificate)
    if saved is None:
        return None
    lines = [
        *certificate_lines(saved.certificate),
        Line(text(QT_TRANSLATE_NOOP("wizard", "Saved as")), saved.file),
        Line(text(QT_TRANSLATE_NOOP("wizard", "SHA-256 of the file")), FileDigest(saved.file_sha256)),
    ]
    server = situation.facts.get(Server)
    if saved.signs_this_server and server is not None:
        label = text(QT_TRANSLATE_NOOP("wizard", "Signed the packages of this server, seen on"))
        lines.append(Line(label, server.checked_on))
    if saved.rows:
        lines.append(Line(text(QT_TRANSLATE_NOOP("wizard", "Rows of vmo_keystore saved")), saved.rows))
    keep = text(
        QT_TRANSLATE_NOOP("wizard", "Keep {file} and its password in a safe place: the old key is in it."),
        file=saved.file,
    )
    return Section(lines=tuple(lines), duties=(keep,))


SAVE_CERTIFICATE = Step(
    FACE,
    answers=SaveCertificateAnswers,
    jobs=late("wizard.steps.save_certificate.jobs:jobs"),
    controller="wizard.steps.save_certificate.controller:SaveCertificateController",
    page="wizard.steps.save_certificate.page:SaveCertificatePage",
    missing=missing,
    secrets={
        "source_password": text(
            QT_TRANSLATE_NOOP("wizard", "Password of the certificate database as it is now")
        ),
        "source_key_password": text(QT_TRANSLATE_NOOP("wizard", "Password of the key in it")),
        "export_password": text(QT_TRANSLATE_NOOP("wizard", "Export password")),
    },
    section=section,
    needs=("connect",),
)
