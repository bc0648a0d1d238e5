"""The first page: which server, which account, which TLS certificate; or a run folder, or practice."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.migration.events import CheckEnded, Event, Outcome, StepEnded
from wizard.migration.run_folder import RunFolder
from wizard.migration.secrets import SecretReference
from wizard.migration.storage import storage_finding
from wizard.migration.wanted import Wanted
from wizard.steps.answers import ConnectAnswers, SignIn, Start
from wizard.steps.connect.beginnings import BY_ACCOUNT, FROM_HOST, WITH_DOMAIN, WITH_TENANT, Beginning
from wizard.steps.connect.found_run import FoundRun, found_run
from wizard.steps.connect.remembering import Keyring, find_keyring, remember
from wizard.steps.connect.run_place import RunPlace, host_of, look_at, new_folder
from wizard.steps.connect.trusting import Looked, look_at_peer, same_fingerprint
from wizard.steps.connect.view import Checked, ConnectView
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.orchestrator.trust import PeerCertificate

CHECK_SERVER = text(QT_TRANSLATE_NOOP("wizard", "Check &server"))
TRUST = text(QT_TRANSLATE_NOOP("wizard", "Trust and &continue"))
PREPARE = text(QT_TRANSLATE_NOOP("wizard", "Pre&pare the folder"))
CHOOSE_FOLDER = text(QT_TRANSLATE_NOOP("wizard", "Choose &folder…"))
CONTINUE_RUN = text(QT_TRANSLATE_NOOP("wizard", "Contin&ue this run"))
OPEN_RUN = text(QT_TRANSLATE_NOOP("wizard", "Show this r&un"))
START_PRACTICE = text(QT_TRANSLATE_NOOP("wizard", "Start &practice"))
NO_ADDRESS = text(QT_TRANSLATE_NOOP("wizard", "Enter the server's address."))
NO_USER = text(QT_TRANSLATE_NOOP("wizard", "Enter the user name."))
NO_PASSWORD = text(QT_TRANSLATE_NOOP("wizard", "Enter the password."))
NO_TOKEN = text(QT_TRANSLATE_NOOP("wizard", "Enter the token."))
COMPARE_FIRST = text(
    QT_TRANSLATE_NOOP("wizard", "Compare the SHA-256 of the TLS certificate, then tick the box.")
)
NOTHING_YET = text(
    QT_TRANSLATE_NOOP("wizard", "Opening this run does nothing yet: every act waits for its button.")
)
FOLDER_OPEN = text(QT_TRANSLATE_NOOP("wizard", "The run has begun in this folder."))
FROM_PLACE = QT_TRANSLATE_NOOP("wizard", "Read from {place} unless you type another.")


class ConnectController(Controller[ConnectAnswers, ConnectView]):
    step = "connect"
    answers_type = ConnectAnswers

    ask_folder: Callable[[], str] = staticmethod(lambda: "")
    """Asks the administrator for the folder of a run; empty when they choose none. The page sets it."""
    clock: Callable[[], datetime.datetime] = staticmethod(lambda: datetime.datetime.now(datetime.UTC))
    _other: Beginning | None = None
    """RUN or PRACTICE where one is chosen; what else a run begins with stands in the answers."""
    _peer: PeerCertificate | None = None
    _doubt = ""
    _asked_at: datetime.datetime | None = None
    _checked: Checked | None = None
    _run_folder: str = ""
    _run_place = RunPlace("")
    _keyring: Keyring | None = None
    _keyring_asked = False
    _remember: bool | None = None
    _found_run: FoundRun | None = None

    @property
    def view(self) -> ConnectView:
        folder = self.session.folder
        run_folder = self._folder
        place = self._look_at(run_folder)
        exports = Path(run_folder) / (self.answers.packages_folder or "exports")
        return ConnectView(
            answers=self.answers,
            beginning=self.beginning,
            has_password=self._has_password,
            password_hint=self._password_hint,
            peer=self._peer,
            peer_trusted=self._peer_trusted,
            doubt=self._doubt,
            server=self.session.facts.get(Server),
            checked=self._checked,
            run_folder=run_folder,
            run_folder_locked=FOLDER_OPEN if folder else "",
            run_folder_problem=("" if folder else place.problem) or "",
            free=place.free,
            packages_folder=str(exports),
            practice_folder=str(self._practice_folder),
            keyring=self._keyring.name if self._keyring is not None else None,
            remember=self._remembers,
            found_run=self._found_run,
        )

    @property
    def beginning(self) -> Beginning:
        return self._other or Beginning(self.answers.start.value)

    @property
    def verb(self) -> Text:
        run = self._found_run
        match self.beginning:
            case Beginning.BY_HAND:
                return PREPARE
            case Beginning.PRACTICE:
                return START_PRACTICE
            case Beginning.RUN if run is None:
                return CHOOSE_FOLDER
            case Beginning.RUN:
                return OPEN_RUN if run is not None and run.finished else CONTINUE_RUN
            case _:
                return TRUST if self._doubt else CHECK_SERVER

    @property
    def retry_verb(self) -> Text | None:
        """Another beginning, and a certificate to be compared, are no second try."""
        again = self.beginning in (Beginning.SERVER, Beginning.BY_HAND) and not self._doubt
        return None if again else self.verb

    @property
    def said(self) -> Text | None:
        return NOTHING_YET if self._found_run is not None else None

    @property
    def place(self) -> str:
        return host_of(self.answers.url)

    @property
    def can_open_other_runs(self) -> bool:
        return self.session.folder is None

    @property
    def engines(self) -> tuple[tuple[str, str], ...]:
        """The engines a server may be bound to: key and title."""
        from wizard.databases.engine import Engine, describe

        return tuple((engine.value, describe(engine).title) for engine in Engine)

    def blocked(self) -> Text | None:
        match self.beginning:
            case Beginning.RUN | Beginning.PRACTICE:
                return None
            case Beginning.BY_HAND:
                return self._folder_problem
            case _:
                return self._account_missing or self._folder_problem or self._trust_missing

    # Verbs

    def choose(self, beginning: Beginning) -> None:
        """Only a choice: nothing is begun by it."""
        other = beginning if beginning in (Beginning.RUN, Beginning.PRACTICE) else None
        if (other, beginning) == (self._other, self.beginning):
            return
        if self._found_run is not None and other is not Beginning.RUN:
            self._found_run, self._run_folder = None, ""  # a new run does not go where an earlier one is
        self._other, self._findings = other, ()
        if other is None:
            self.set(start=Start(beginning.value))
        self.changed()

    def set(self, **changes: Any) -> None:
        if changes.get("url", self.answers.url) != self.answers.url:
            self._peer, self._doubt = None, ""
            changes.setdefault("trusted_certificate", "")
        super().set(**changes)

    def sign_in_with(self, way: SignIn) -> None:
        """What the way does not ask for is forgotten: an answer that nobody sees must not act."""
        kept = {"user": BY_ACCOUNT, "domain": WITH_DOMAIN, "tenant": WITH_TENANT}
        kept |= {"authentication_url": FROM_HOST, "authentication_certificate": FROM_HOST}
        self.set(sign_in=way, **{name: "" for name, ways in kept.items() if way not in ways})

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
        self._found_run, self._run_place = None, look_at(folder)
        if self._run_place.problem is None and RunFolder(Path(folder)).is_run:
            self.look_into(Path(folder))
        self.changed()

    def look_into(self, folder: Path) -> None:
        """Find out what an earlier run left there; the view then shows it, or the findings why not."""
        try:
            self.show_found(found_run(folder, self.session.registry))
        except FindingError as error:
            self._found_run, self._findings = None, (error.finding,)
        except OSError as error:
            self._found_run, self._findings = None, (storage_finding(error, str(folder)),)
        self.changed()

    def show_found(self, run: FoundRun) -> None:
        self._found_run, self._findings = run, ()
        self._other = Beginning.RUN
        self.changed()

    def begin_anew(self) -> None:
        """Not the run that was found: another folder is proposed."""
        self.choose(Beginning.SERVER)

    def choose_run(self) -> None:
        """Ask for the folder of a run and look into it; nothing changes when none is chosen."""
        chosen = self.ask_folder()
        if chosen:
            self.look_into(Path(chosen))

    def continue_found_run(self, *, roll_back: bool = False) -> None:
        """Leave this session for the run that was found; ``roll_back``: to be asked there about going back."""
        run = self._found_run
        if run is not None:
            self.session.wanted = Wanted(run.folder, practice=run.practice, roll_back=roll_back)
            self.changed()

    def practise(self) -> None:
        """Leave this session for a practice run in a new folder."""
        self.session.wanted = Wanted(self._practice_folder, practice=True)
        self.changed()

    def commit(self) -> None:
        match self.beginning:
            case Beginning.RUN:
                (self.choose_run if self._found_run is None else self.continue_found_run)()
            case Beginning.PRACTICE:
                self.practise()
            case Beginning.BY_HAND if self._open_folder():
                super().commit()
            case Beginning.SERVER if self._open_folder():
                self._look_first()

    def _look_first(self) -> None:
        """Look at the server's TLS certificate first, so that it can be shown, then ask the server itself."""
        self._asked_at = self.clock()
        answers, secrets = self.answers, self.session.secrets
        entry = self._entry if self._remembers and self._typed_password else ""

        def look(cancel: Cancel) -> Looked:
            if entry:
                remember(entry, secrets.get("connect.password"))
            pinned, old = answers.trusted_certificate, answers.allow_old_tls
            return look_at_peer(answers.url, cancel, pinned=pinned, allow_old_tls=old)

        self.submit_check(look)

    def checked(self, result: object) -> None:
        if not isinstance(result, Looked):
            return
        self._peer, self._doubt = result.peer, result.doubt
        if self._remembers and self._typed_password:
            self.session.change(
                self.step,
                dataclasses.replace(self.answers, password=SecretReference(keyring=self._entry)),
            )
        if not self._doubt:
            super().commit()

    def handle(self, event: Event) -> None:
        """Which keyring there is stays true, whatever was typed meanwhile."""
        if isinstance(event, CheckEnded) and isinstance(event.result, Keyring):
            self._keyring = event.result
            self.changed()
            return
        super().handle(event)

    def took(self, event: Event) -> None:
        if isinstance(event, StepEnded) and event.outcome is Outcome.DONE and self._asked_at is not None:
            self._checked = Checked(self._asked_at, (self.clock() - self._asked_at).total_seconds())

    def _ask_keyring(self, cancel: Cancel) -> None:
        del cancel
        self.session.emit(CheckEnded(self.step, -1, find_keyring()))

    def _open_folder(self) -> bool:
        if self.session.folder is not None:
            return True
        try:
            self.session.open(Path(self._folder))
        except FindingError as error:
            self._findings = (error.finding,)
            self.changed()
            return False
        return True

    @property
    def _practice_folder(self) -> Path:
        return new_folder("practice")

    @property
    def _folder(self) -> str:
        if self.session.folder is not None:
            return str(self.session.folder.path)
        return self._run_folder or str(new_folder(host_of(self.answers.url) or "vco"))

    def _look_at(self, folder: str) -> RunPlace:
        """Asked once for each folder."""
        if self._run_place.folder != folder:
            self._run_place = look_at(folder)
        return self._run_place

    @property
    def _folder_problem(self) -> Text | None:
        return self._look_at(self._folder).problem if self.session.folder is None else None

    @property
    def _account_missing(self) -> Text | None:
        answers = self.answers
        if not answers.url:
            return NO_ADDRESS
        by_account = answers.sign_in in BY_ACCOUNT
        if by_account and not answers.user:
            return NO_USER
        if self._has_password:
            return None
        return NO_PASSWORD if by_account else NO_TOKEN

    @property
    def _trust_missing(self) -> Text | None:
        return COMPARE_FIRST if self._doubt and not self._peer_trusted else None

    @property
    def _peer_trusted(self) -> bool:
        return self._peer is not None and same_fingerprint(
            self._peer.sha256, self.answers.trusted_certificate
        )

    @property
    def _referenced_entry(self) -> str:
        reference = self.answers.password
        return (reference.keyring or "") if reference is not None else ""

    @property
    def _entry(self) -> str:
        """The name of the password in the keyring."""
        return f"{self.answers.user}@{host_of(self.answers.url)}"

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
