"""The registry's entry for the new certificate."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.answers import ANSWER_MISSING
from wizard.migration.secrets import SECRET_MISSING
from wizard.migration.section import Change, Expiry, FileDigest, Fingerprint, Line, Section, Shown
from wizard.migration.step import Situation, Step
from wizard.steps.answers import CertificateSource, NewCertificateAnswers
from wizard.steps.certificate_lines import FINGERPRINT, VALID_UNTIL, certificate_lines
from wizard.steps.facts import Certificate, NewCertificate, SavedCertificate
from wizard.steps.new_certificate.face import FACE
from wizard.steps.new_certificate.subject import new_answers
from wizard.steps.passwords import NEW_PASSWORD, has_new_certificate_password


def missing(situation: Situation) -> tuple[Finding, ...]:
    answers = new_answers(situation.answers)
    findings = []
    if answers.source is CertificateSource.FILE and not answers.file:
        hint = 'A PKCS12, JKS, JCEKS or PEM file with the new key, for example file = "/secure/new.p12".'
        findings.append(ANSWER_MISSING.of("new_certificate.file", hint=hint))
    if not has_new_certificate_password(situation.answers, situation.secrets):
        findings.append(SECRET_MISSING.of(NEW_PASSWORD))
    return tuple(findings)


def section(situation: Situation) -> Section | None:
    new, saved = situation.facts.get(NewCertificate), situation.facts.get(SavedCertificate)
    if new is None:
        return None
    old = saved.certificate if saved is not None else None
    lines = (
        *certificate_lines(new.certificate),
        Line(text(QT_TRANSLATE_NOOP("wizard", "Saved as")), new.file),
        Line(text(QT_TRANSLATE_NOOP("wizard", "SHA-256 of the file")), FileDigest(new.file_sha256)),
    )
    keep = text(
        QT_TRANSLATE_NOOP("wizard", "Keep {file} and its password in a safe place: the new key is in it."),
        file=new.file,
    )
    return Section(lines, _changes(old, new.certificate), duties=(keep,))


def _changes(old: Certificate | None, new: Certificate) -> tuple[Change, ...]:
    certificate = text(QT_TRANSLATE_NOOP("wizard", "Certificate"))
    before: tuple[Shown, ...] = ("", "", "")
    if old is not None:
        before = (old.subject, Fingerprint(old.sha256), Expiry(old.not_after))
    after: tuple[Shown, ...] = (new.subject, Fingerprint(new.sha256), Expiry(new.not_after))
    return tuple(map(Change, (certificate, FINGERPRINT, VALID_UNTIL), before, after))


NEW_CERTIFICATE = Step(
    FACE,
    answers=NewCertificateAnswers,
    jobs=late("wizard.steps.new_certificate.jobs:jobs"),
    controller="wizard.steps.new_certificate.controller:NewCertificateController",
    page="wizard.steps.new_certificate.page:NewCertificatePage",
    missing=missing,
    secrets={
        "file_password": text(QT_TRANSLATE_NOOP("wizard", "Password of the file with the new key")),
        "file_key_password": text(QT_TRANSLATE_NOOP("wizard", "Password of the new key")),
        "password": text(QT_TRANSLATE_NOOP("wizard", "Password of the new certificate database")),
    },
    section=section,
    needs=("connect", "save_certificate"),
)
