"""The first page: which server, which account, which TLS certificate; or a run folder, or practice."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from wizard.foundation.cancel import Cancel, Deadline
from wizard.foundation.findings import FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.migration.session import Wanted
from wizard.steps.answers import ConnectAnswers, Start
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.orchestrator.trust import PeerCertificate

_PATIENCE = 15.0  # seconds

CHECK_SERVER = text(QT_TRANSLATE_NOOP("wizard", "Check &server"))
PREPARE = text(QT_TRANSLATE_NOOP("wizard", "Pre&pare"))
NO_ADDRESS = text(QT_TRANSLATE_NOOP("wizard", "Enter the server's address."))
NO_USER = text(QT_TRANSLATE_NOOP("wizard", "Enter the user name."))
NO_PASSWORD = text(QT_TRANSLATE_NOOP("wizard", "Enter the password."))
FOLDER_OPEN = text(QT_TRANSLATE_NOOP("wizard", "The run has begun in this folder."))
FROM_PLACE = QT_TRANSLATE_NOOP("wizard", "Read from {place} unless you type another.")


@dataclass(frozen=True)
class ConnectView:
    answers: ConnectAnswers
    has_password: bool
    password_hint: Text | str
    """Where the password comes from when it was not typed."""
    peer: PeerCertificate | None
    """The TLS certificate the server shows, once it was asked."""
    peer_trusted: bool
    server: Server | None
    run_folder: str
    run_folder_locked: Text | str
    """Why the run folder cannot be changed any more; empty while it can."""


class ConnectController(Controller[ConnectAnswers, ConnectView]):
    step = "connect"
    answers_type = ConnectAnswers

    _peer: PeerCertificate | None = None
    _run_folder: str = ""

    @property
    def view(self) -> ConnectView:
        folder = self.session.folder
        return ConnectView(
            answers=self.answers,
            has_password=self._has_password,
            password_hint=self._password_hint,
            peer=self._peer,
            peer_trusted=self._peer is not None and self._peer.sha256 == self.answers.trusted_certificate,
            server=self.session.facts.get(Server),
            run_folder=str(folder.path) if folder else self._run_folder or str(self._proposed_folder()),
            run_folder_locked=FOLDER_OPEN if folder else "",
        )

    @property
    def verb(self) -> Text:
        return PREPARE if self.answers.start is Start.FOLDER else CHECK_SERVER

    @property
    def can_open_other_runs(self) -> bool:
        return self.session.folder is None

    @property
    def engines(self) -> tuple[tuple[str, str], ...]:
        """The engines a server may be bound to: key and title."""
        from wizard.databases.engine import Engine, describe

        return tuple((engine.value, describe(engine).title) for engine in Engine)

    def blocked(self) -> Text | None:
        answers = self.answers
        if answers.start is Start.FOLDER:
            return None
        if not answers.url:
            return NO_ADDRESS
        if not answers.user:
            return NO_USER
        return None if self._has_password else NO_PASSWORD

    # Verbs

    def set(self, **changes: Any) -> None:
        if changes.get("url", self.answers.url) != self.answers.url:
            self._peer = None
            changes.setdefault("trusted_certificate", "")
        super().set(**changes)

    def set_control_center(self, **changes: Any) -> None:
        self.set(control_center=dataclasses.replace(self.answers.control_center, **changes))

    def set_old_database(self, **changes: Any) -> None:
        self.set(old_database=dataclasses.replace(self.answers.old_database, **changes))

    def trust(self, trusted: bool = True) -> None:
        """Trust the certificate that is shown, for this run."""
        if self._peer is not None:
            self.set(trusted_certificate=self._peer.sha256 if trusted else "")

    def choose_run_folder(self, folder: str) -> None:
        self._run_folder = folder
        self.changed()

    def continue_a_run(self, folder: Path) -> None:
        """Leave this session for the run in that folder."""
        self.session.wanted = Wanted(folder, practice=(folder / "practice").is_dir())
        self.changed()

    def practise(self) -> None:
        """Leave this session for a practice run in a new folder."""
        self.session.wanted = Wanted(_new_folder("practice"), practice=True)
        self.changed()

    def commit(self) -> None:
        """Look at the server's TLS certificate first, so that it can be shown, then ask the server itself."""
        if not self._open_folder():
            return
        if self.answers.start is Start.FOLDER:
            super().commit()
            return
        url = self.answers.url
        self.submit_check(lambda cancel: _peer(url, cancel))

    def checked(self, result: object) -> None:
        from wizard.orchestrator.trust import PeerCertificate

        if isinstance(result, PeerCertificate):
            self._peer = result
            super().commit()

    def _open_folder(self) -> bool:
        if self.session.folder is not None:
            return True
        try:
            self.session.open(Path(self.view.run_folder))
        except FindingError as error:
            self._findings = (error.finding,)
            self.changed()
            return False
        return True

    def _proposed_folder(self) -> Path:
        host = urlsplit(self.answers.url).hostname or "vco"
        return _new_folder(host)

    @property
    def _has_password(self) -> bool:
        return self.session.secrets.has("connect.password", self.answers.password)

    @property
    def _password_hint(self) -> Text | str:
        reference = self.answers.password
        return text(FROM_PLACE, place=reference.place) if reference else ""


def _new_folder(what: str) -> Path:
    """Names carry server and date (UX rule 29). The documents folder is where people look for files."""
    import platformdirs

    day = datetime.date.today().isoformat()
    folder = platformdirs.user_documents_path() / "Certificate change" / f"{what} {day}"
    number = 1
    while folder.exists():
        number += 1
        folder = folder.with_name(f"{what} {day} ({number})")
    return folder


def _peer(url: str, cancel: Cancel) -> PeerCertificate:
    from wizard.orchestrator.trust import peer_certificate

    return peer_certificate(url, Deadline(_PATIENCE), cancel)
