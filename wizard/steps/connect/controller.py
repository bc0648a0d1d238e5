"""The first page: which server, which account, which TLS certificate; or a run folder, or practice."""

from __future__ import annotations

import dataclasses
import datetime
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from wizard.foundation.cancel import Cancel, Deadline
from wizard.foundation.findings import FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.migration.events import CheckEnded, Event
from wizard.migration.run_folder import RunFolder
from wizard.migration.secrets import SecretReference
from wizard.migration.session import Wanted
from wizard.steps.answers import ConnectAnswers, Start
from wizard.steps.connect.found_run import FoundRun, found_run
from wizard.steps.connect.remembering import Keyring, find_keyring, remember
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.orchestrator.trust import PeerCertificate

_PATIENCE = 15.0  # seconds

CHECK_SERVER = text(QT_TRANSLATE_NOOP("wizard", "Check &server"))
PREPARE = text(QT_TRANSLATE_NOOP("wizard", "Pre&pare"))
NO_ADDRESS = text(QT_TRANSLATE_NOOP("wizard", "Enter the server's address."))
NO_USER = text(QT_TRANSLATE_NOOP("wizard", "Enter the user name."))
NO_PASSWORD = text(QT_TRANSLATE_NOOP("wizard", "Enter the password."))
RUN_FOUND = text(
    QT_TRANSLATE_NOOP("wizard", "This folder holds a run: continue it, or begin anew in another folder.")
)
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
    free: int | None
    """Bytes free where the run folder is or will be; None when nobody can tell."""
    keyring: str | None
    """What the system's keyring is called; empty when there is none, None before it was asked."""
    remember: bool
    """The password is put into the keyring when the server is checked."""
    found_run: FoundRun | None
    """The run that the chosen folder holds."""


class ConnectController(Controller[ConnectAnswers, ConnectView]):
    step = "connect"
    answers_type = ConnectAnswers

    _peer: PeerCertificate | None = None
    _run_folder: str = ""
    _free: tuple[str, int | None] = ("", None)
    _keyring: Keyring | None = None
    _keyring_asked = False
    _remember: bool | None = None
    _found_run: FoundRun | None = None

    @property
    def view(self) -> ConnectView:
        folder = self.session.folder
        run_folder = str(folder.path) if folder else self._run_folder or str(self._proposed_folder())
        return ConnectView(
            answers=self.answers,
            has_password=self._has_password,
            password_hint=self._password_hint,
            peer=self._peer,
            peer_trusted=self._peer is not None and self._peer.sha256 == self.answers.trusted_certificate,
            server=self.session.facts.get(Server),
            run_folder=run_folder,
            run_folder_locked=FOLDER_OPEN if folder else "",
            free=self._free_in(run_folder),
            keyring=self._keyring.name if self._keyring is not None else None,
            remember=self._remembers,
            found_run=self._found_run,
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
        if self._found_run is not None:
            return RUN_FOUND
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

    def type_secret(self, name: str, value: str | None) -> None:
        """With the first letter of the password the worker asks which keyring there is."""
        super().type_secret(name, value)
        if name == "password" and not self._keyring_asked:
            self._keyring_asked = True
            self._worker.submit(self._ask_keyring)

    def remember(self, wanted: bool) -> None:
        """Put the password into the keyring when the server is checked, or keep it for this session only."""
        self._remember = wanted
        if not wanted and self._referenced_entry:
            self.set(password=None)
        self.changed()

    def choose_run_folder(self, folder: str) -> None:
        """Where this run is saved. A folder that holds a run already is shown as what it is."""
        self._run_folder = folder
        self._found_run = None
        if RunFolder(Path(folder)).is_run:
            self.look_into(Path(folder))
        self.changed()

    def look_into(self, folder: Path) -> None:
        """Find out what an earlier run left there; the view then shows it, or the findings why not."""
        try:
            self.show_found(found_run(folder))
        except FindingError as error:
            self._found_run, self._findings = None, (error.finding,)
            self.changed()

    def show_found(self, run: FoundRun) -> None:
        self._found_run, self._findings = run, ()
        self.changed()

    def begin_anew(self) -> None:
        """Not the run that was found: another folder is proposed."""
        self._found_run, self._run_folder = None, ""
        self.changed()

    def continue_found_run(self) -> None:
        """Leave this session for the run that was found."""
        run = self._found_run
        if run is not None:
            self.session.wanted = Wanted(run.folder, practice=run.practice)
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
        url, secrets = self.answers.url, self.session.secrets
        entry = self._entry if self._remembers and self._typed_password else ""

        def look(cancel: Cancel) -> PeerCertificate:
            if entry:
                remember(entry, secrets.get("connect.password"))
            return _peer(url, cancel)

        self.submit_check(look)

    def checked(self, result: object) -> None:
        from wizard.orchestrator.trust import PeerCertificate

        if isinstance(result, PeerCertificate):
            self._peer = result
            if self._remembers and self._typed_password:
                self.session.change(
                    self.step,
                    dataclasses.replace(self.answers, password=SecretReference(keyring=self._entry)),
                )
            super().commit()

    def handle(self, event: Event) -> None:
        """Which keyring there is stays true, whatever was typed meanwhile."""
        if isinstance(event, CheckEnded) and isinstance(event.result, Keyring):
            self._keyring = event.result
            self.changed()
            return
        super().handle(event)

    def _ask_keyring(self, cancel: Cancel) -> None:
        del cancel
        self.session.emit(CheckEnded(self.step, -1, find_keyring()))

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

    def _free_in(self, folder: str) -> int | None:
        """Asked once for each folder; of the nearest folder above it that exists."""
        if self._free[0] != folder:
            above = next((each for each in (Path(folder), *Path(folder).parents) if each.exists()), None)
            try:
                free = shutil.disk_usage(above).free if above is not None else None
            except OSError:
                free = None  # a drive that went away; writing there says why
            self._free = (folder, free)
        return self._free[1]

    @property
    def _referenced_entry(self) -> str:
        reference = self.answers.password
        return (reference.keyring or "") if reference is not None else ""

    @property
    def _entry(self) -> str:
        """The name of the password in the keyring."""
        return f"{self.answers.user}@{urlsplit(self.answers.url).hostname or ''}"

    @property
    def _remembers(self) -> bool:
        wanted = bool(self._referenced_entry) if self._remember is None else self._remember
        return wanted and (self._keyring is None or bool(self._keyring.name))

    @property
    def _typed_password(self) -> bool:
        return self.session.secrets.has("connect.password")

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
