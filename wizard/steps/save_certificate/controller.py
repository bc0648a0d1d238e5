"""The second page: where the certificate database comes from, its password, and the new one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.migration.instructions import Instruction, Instructions
from wizard.migration.step import StepState
from wizard.steps.answers import KeystoreSource, SaveCertificateAnswers
from wizard.steps.facts import SavedCertificate, Server
from wizard.steps.new_password import NewPassword, look_at
from wizard.steps.passwords import has_export_password
from wizard.steps.save_certificate.export_by_hand import export_instructions
from wizard.steps.save_certificate.source import SOURCE_PASSWORD, exported_file, proposed_password
from wizard.steps.server import connect_answers

SAVE = text(QT_TRANSLATE_NOOP("wizard", "&Save the certificate"))
CONNECT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Connect to the server first."))
NO_DATABASE = text(
    QT_TRANSLATE_NOOP("wizard", "Give the connection to the server's database in step 1, or choose the file.")
)
NO_SOURCE_PASSWORD = text(
    QT_TRANSLATE_NOOP(
        "wizard", "Enter the password of the certificate database, or say that nobody knows it."
    )
)
NO_EXPORT_PASSWORD = text(QT_TRANSLATE_NOOP("wizard", "Enter a password for the saved certificate database."))


@dataclass(frozen=True)
class SaveCertificateView:
    answers: SaveCertificateAnswers
    has_database: bool
    """A connection to the server's database was given in step 1."""
    has_source_password: bool
    has_export_password: bool
    password: NewPassword
    """The export password as it is being typed."""
    instructions: Instructions | None
    """How to export the file by hand, with the password once it is typed; beside the choice of the file."""
    exported_file: Path | None
    file_is_there: bool
    server: Server | None
    proof: SavedCertificate | None


class SaveCertificateController(Controller[SaveCertificateAnswers, SaveCertificateView]):
    step = "save_certificate"
    answers_type = SaveCertificateAnswers

    _password: NewPassword | None = None
    _proposed = False

    @property
    def view(self) -> SaveCertificateView:
        file = self._exported_file
        return SaveCertificateView(
            answers=self.answers,
            has_database=self._has_database,
            has_source_password=self._has_source_password,
            has_export_password=self._has_export_password,
            password=self._typed_password,
            instructions=self._instructions_beside(file),
            exported_file=file,
            file_is_there=file is not None and file.is_file(),
            server=self.session.facts.get(Server),
            proof=self.session.facts.get(SavedCertificate),
        )

    @property
    def verb(self) -> Text:
        return SAVE

    def blocked(self) -> Text | None:
        if self.session.facts.get(Server) is None:
            return CONNECT_FIRST
        if self.answers.source is not KeystoreSource.FILE and not self._has_database:
            return NO_DATABASE
        refused = self._typed_password.refused
        if refused is not None:
            return refused
        if self._needs_source_password:
            return NO_SOURCE_PASSWORD
        return None if self._has_export_password else NO_EXPORT_PASSWORD

    def enter(self) -> None:
        """With a connection to the server's database the key is read from there, unless another way was chosen."""
        fresh = self.session.states[self.step] is StepState.TODO and self.answers == SaveCertificateAnswers()
        if fresh and not self._proposed and self._has_database:
            self.session.change(self.step, SaveCertificateAnswers(source=KeystoreSource.DATABASE))
        self._proposed = True
        super().enter()

    def set(self, **changes: Any) -> None:
        """Other answers end the wait for what was asked."""
        if dataclasses.replace(self.answers, **changes) != self.answers:
            self._instructions = None
        super().set(**changes)

    def type_export_password(self, password: str, repeated: str) -> None:
        """Take the new password, typed twice; it is kept only when both are the same and Java can use it."""
        self._password = look_at(password, repeated)
        usable = self._password.typed and self._password.refused is None
        self.type_secret("export_password", password if usable else None)

    @property
    def _typed_password(self) -> NewPassword:
        return self._password or look_at("", "")

    @property
    def _needs_source_password(self) -> bool:
        """A file is exported under a password of the administrator's choice: the export password serves."""
        from_database = self.answers.source is KeystoreSource.DATABASE
        return from_database and not self._has_source_password and not self.answers.password_unknown

    @property
    def _has_database(self) -> bool:
        return bool(connect_answers(self.session.answers).old_database.engine)

    @property
    def _has_source_password(self) -> bool:
        return self.session.secrets.has(SOURCE_PASSWORD, self.answers.source_password)

    @property
    def _has_export_password(self) -> bool:
        return has_export_password(self.session.answers, self.session.secrets)

    @property
    def _exported_file(self) -> Path | None:
        folder = self.session.folder
        return exported_file(self.session.answers, folder.path) if folder is not None else None

    def _instructions_beside(self, file: Path | None) -> Instructions | None:
        """Only typed passwords are shown here: a reference is read when the step runs."""
        answers, server = self.answers, self.session.facts.get(Server)
        referenced = answers.source_password is not None or answers.export_password is not None
        if file is None or answers.source is KeystoreSource.DATABASE or referenced:
            return None
        if self._has_source_password or self._has_export_password:
            password = proposed_password(self.session.answers, self.session.secrets)
            return export_instructions(server, file, password)
        whole = export_instructions(server, file, "")
        return dataclasses.replace(whole, steps=tuple(map(_without_password, whole.steps)))


def _without_password(step: Instruction) -> Instruction:
    return dataclasses.replace(step, values=tuple(value for value in step.values if not value.secret))
