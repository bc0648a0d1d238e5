"""The sixth page: which certificate will sign from now on, beside the one that signs today."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.json import decode

from wizard.foundation.findings import Finding, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.migration.step import StepState
from wizard.steps.answers import CertificateSource, NewCertificateAnswers
from wizard.steps.facts import Certificate, NewCertificate, SavedCertificate, Server
from wizard.steps.new_certificate.making import ANSWER, RECORD, PendingRequest
from wizard.steps.new_certificate.subject import preview, wanted
from wizard.steps.new_password import NewPassword, look_at
from wizard.steps.passwords import NEW_PASSWORD, has_export_password, has_new_certificate_password

if TYPE_CHECKING:
    from wizard.keystores.countries import Country
    from wizard.keystores.create import CertificateRequest

CREATE = text(QT_TRANSLATE_NOOP("wizard", "&Create the certificate"))
USE_FILE = text(QT_TRANSLATE_NOOP("wizard", "&Use this certificate"))
WRITE_REQUEST = text(QT_TRANSLATE_NOOP("wizard", "&Write the request"))
SAVE_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Save the current certificate first (step 2)."))
NO_FILE = text(QT_TRANSLATE_NOOP("wizard", "Choose the file that holds the new key."))
FILE_NOT_THERE = QT_TRANSLATE_NOOP("wizard", "There is no file {file}.")
NO_PASSWORD = text(
    QT_TRANSLATE_NOOP(
        "wizard", "Enter the export password of step 2, or another one for the new certificate."
    )
)
Shown = str | datetime.datetime
_OPEN = datetime.datetime.max.replace(tzinfo=datetime.UTC)
"""Stands for a date the authority decides."""


@dataclass(frozen=True)
class Compared:
    """One line of the card old ↔ new. Before the certificate is made, ``new`` is what is wanted, or empty."""

    label: Text
    old: Shown
    new: Shown
    fixed: bool = False
    """A fingerprint: 64 hex digits."""

    @property
    def differs(self) -> bool:
        return bool(self.new) and self.old != self.new


@dataclass(frozen=True)
class NewCertificateView:
    answers: NewCertificateAnswers
    proposed_name: str
    """The common name used where none is entered: the server's host."""
    subject: str
    """Preview of the whole name; empty where the certificate comes from a file."""
    subject_findings: tuple[Finding, ...]
    countries: tuple[Country, ...]
    key_sizes: tuple[int, ...]
    digests: tuple[str, ...]
    most_years: int
    password: NewPassword
    """A password of its own as it is being typed."""
    uses_export_password: bool
    """No password of its own was given: that of step 2 protects this file too."""
    request_file: Path | None
    """Once it is written."""
    answer_file: Path | None
    answer_is_there: bool
    old: Certificate | None
    new: NewCertificate | None
    compared: tuple[Compared, ...]


class NewCertificateController(Controller[NewCertificateAnswers, NewCertificateView]):
    step = "new_certificate"
    answers_type = NewCertificateAnswers

    _password: NewPassword | None = None

    @property
    def view(self) -> NewCertificateView:
        from wizard.keystores.countries import countries
        from wizard.keystores.create import DIGESTS, KEY_SIZES, MOST_YEARS

        server = self.session.facts.get(Server)
        saved = self.session.facts.get(SavedCertificate)
        new = self.session.facts.get(NewCertificate)
        own_subject = self.answers.source is not CertificateSource.FILE
        request, answer = self._request_file, self._answer_file
        return NewCertificateView(
            answers=self.answers,
            proposed_name=server.host if server is not None else "",
            subject=preview(self._wanted) if own_subject else "",
            subject_findings=self._subject_findings,
            countries=countries(),
            key_sizes=KEY_SIZES,
            digests=tuple(DIGESTS),
            most_years=MOST_YEARS,
            password=self._typed_password,
            uses_export_password=self._uses_export_password,
            request_file=request if request is not None and request.is_file() else None,
            answer_file=answer,
            answer_is_there=answer is not None and answer.is_file(),
            old=saved.certificate if saved is not None else None,
            new=new,
            compared=compare(saved.certificate if saved else None, self._new_or_planned(new)),
        )

    @property
    def verb(self) -> Text:
        return {
            CertificateSource.SELF_SIGNED: CREATE,
            CertificateSource.FILE: USE_FILE,
            CertificateSource.REQUEST: WRITE_REQUEST,
        }[self.answers.source]

    def blocked(self) -> Text | None:
        if self.session.facts.get(SavedCertificate) is None:
            return SAVE_FIRST
        unusable = self._file_unusable() if self._from_file else self._name_unusable()
        if unusable is not None:
            return unusable
        refused = self._typed_password.refused
        if refused is not None:
            return refused
        known = has_new_certificate_password(self.session.answers, self.session.secrets)
        return None if known else NO_PASSWORD

    def set(self, **changes: Any) -> None:
        """Other answers end the wait for what was asked; only where the answer lies may be told meanwhile."""
        other = dataclasses.replace(self.answers, **changes) != self.answers
        if other and changes.keys() != {"answer_file"}:
            self._instructions = None
        super().set(**changes)

    def type_password(self, password: str, repeated: str) -> None:
        """Take a password of its own, typed twice; empty means that of step 2."""
        self._password = look_at(password, repeated)
        usable = self._password.typed and self._password.refused is None
        self.type_secret("password", password if usable else None)

    @property
    def _request_file(self) -> Path | None:
        if self.answers.source is not CertificateSource.REQUEST:
            return None
        noted = self.session.recorded_items("new_certificate.create").get(RECORD)
        return self._in_run_folder(decode(noted, type=PendingRequest).file) if noted is not None else None

    @property
    def _from_file(self) -> bool:
        return self.answers.source is CertificateSource.FILE

    @property
    def _wanted(self) -> CertificateRequest:
        return wanted(self.answers, self.session.facts.get(Server))

    @property
    def _subject_findings(self) -> tuple[Finding, ...]:
        from wizard.keystores.create import subject_findings

        return () if self._from_file else subject_findings(self._wanted)

    def _new_or_planned(self, made: NewCertificate | None) -> Certificate | None:
        """The certificate that was made; else the one the answers plan, as far as they decide it."""
        if made is not None and self.session.states[self.step] is StepState.DONE:
            return made.certificate
        if self._from_file:
            return None
        request = self._wanted
        by_authority = self.answers.source is CertificateSource.REQUEST
        end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=365 * request.years)
        planned = Certificate(preview(request), "", end, request.key_bits, request.digest)
        return dataclasses.replace(planned, not_after=_OPEN, signature_digest="") if by_authority else planned

    @property
    def _typed_password(self) -> NewPassword:
        return self._password or look_at("", "")

    @property
    def _uses_export_password(self) -> bool:
        own = self.session.secrets.has(NEW_PASSWORD, self.answers.password)
        return not own and has_export_password(self.session.answers, self.session.secrets)

    @property
    def _answer_file(self) -> Path | None:
        folder = self.session.folder
        named = self.answers.answer_file
        return folder.path / named if folder is not None and named else self._in_run_folder(ANSWER)

    def _in_run_folder(self, name: str) -> Path | None:
        folder = self.session.folder
        return folder.path / "keystore" / name if folder is not None else None

    def _file_unusable(self) -> Text | None:
        file, folder = self.answers.file, self.session.folder
        if not file:
            return NO_FILE
        path = folder.path / file if folder is not None else Path(file)
        return None if path.is_file() else text(FILE_NOT_THERE, file=str(path))

    def _name_unusable(self) -> Text | None:
        broken = next((each for each in self._subject_findings if each.severity is Severity.ERROR), None)
        if broken is None:
            return None
        return Text(broken.kind.what, (("subject", broken.subject), *broken.parameters))


def compare(old: Certificate | None, new: Certificate | None) -> tuple[Compared, ...]:
    """The lines of the card, in the order they are read."""
    left, right = _values(old), _values(new)
    labels = (
        text(QT_TRANSLATE_NOOP("wizard", "Subject")),
        text(QT_TRANSLATE_NOOP("wizard", "Key")),
        text(QT_TRANSLATE_NOOP("wizard", "Signed with")),
        text(QT_TRANSLATE_NOOP("wizard", "Valid until")),
        text(QT_TRANSLATE_NOOP("wizard", "SHA-256")),
    )
    lines = zip(labels, left, right, strict=True)
    return tuple(Compared(label, before, after, label is labels[-1]) for label, before, after in lines)


def _values(certificate: Certificate | None) -> tuple[Shown, ...]:
    if certificate is None:
        return ("",) * 5
    return (
        certificate.subject,
        f"RSA {certificate.key_bits}",
        certificate.signature_digest,
        certificate.not_after if certificate.not_after != _OPEN else "",
        certificate.sha256,
    )
