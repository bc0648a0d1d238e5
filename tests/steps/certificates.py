"""A session on a made-up server, certificate databases made in code, and a database that holds one."""

from __future__ import annotations

import functools
import hashlib
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from wizard.foundation.cancel import Cancel
from wizard.foundation.processes import Processes
from wizard.foundation.words import text
from wizard.keystores import certificate_database, key_protection, resealing
from wizard.keystores.certificate_database import (
    CertificateDatabase,
    open_certificate_database,
    write_certificate_database,
)
from wizard.keystores.create import CertificateRequest, create_self_signed
from wizard.migration.events import Event, Outcome
from wizard.migration.face import Face
from wizard.migration.job import Job, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.runner import Performed
from wizard.migration.session import Session
from wizard.migration.step import Situation, Step
from wizard.steps.answers import ConnectAnswers, DatabaseAnswers
from wizard.steps.describe import describe_certificate
from wizard.steps.facts import Certificate, ListedPackage, Server, Way, Ways
from wizard.steps.new_certificate.step import NEW_CERTIFICATE
from wizard.steps.save_certificate.step import SAVE_CERTIFICATE

STORE_PASSWORD = "Store pw 1"
EXPORT_PASSWORD = "Export pw 22"
HOST = "vco01.example.com"
NOTE = "value of another row, nobody else's business"
BY_HAND = Way.ASSISTED
WAYS = Ways(BY_HAND, BY_HAND, BY_HAND, False, BY_HAND, BY_HAND, BY_HAND, BY_HAND, in_place=False)


class Inline(Processes):
    """The same calls in this process: tests of steps need no second one to be started."""

    def call(self, function, argument, cancel):
        cancel.check()
        return function(argument)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are sealed with few rounds, in this process; Java opens them all the same."""
    seal_quickly(monkeypatch)
    monkeypatch.setattr("wizard.migration.session.Processes", Inline)
    monkeypatch.setattr("wizard.steps.save_certificate.sealed_rows._N", 2**4)


def seal_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Java's least number of rounds: a twentieth of what it takes by default (keystore.md)."""
    for room in (certificate_database, resealing):
        for seal in (key_protection.seal_private_key, key_protection.seal_secret_key):
            monkeypatch.setattr(room, seal.__name__, functools.partial(seal, iterations=10_000))


@dataclass(frozen=True)
class Store:
    """A certificate database in the clear and as a file under STORE_PASSWORD."""

    database: CertificateDatabase
    content: bytes

    @property
    def der(self) -> bytes:
        return self.database.chain_der[0]

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.der).hexdigest()


def make_store(
    name: str = HOST, password: str = STORE_PASSWORD, *, key_bits: int = 2048, years: int = 10
) -> Store:
    request = CertificateRequest(name, "VMware", "Unknown", key_bits=key_bits, years=years)
    database = create_self_signed(request)
    with pytest.MonkeyPatch.context() as monkeypatch:
        seal_quickly(monkeypatch)
        return Store(database, write_certificate_database(database, password))


@pytest.fixture(scope="session")
def old() -> Store:
    """The server's own."""
    return make_store()


@pytest.fixture(scope="session")
def other() -> Store:
    """Another server's."""
    return make_store("vco02.example.com")


def make_database(path: Path, content: bytes | str) -> Path:
    """A server's database with the keystore in vmo_keystore, beside a value that protects nothing."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE vmo_keystore (id TEXT, keystorecontent, note TEXT)")
        connection.execute("INSERT INTO vmo_keystore VALUES ('1', ?, ?)", (content, NOTE))
    connection.close()
    return path


def server(signer: Certificate | None, profile: str = "5.1", checked_on: str = "com.example.a") -> Server:
    packages = (ListedPackage(checked_on),) if signer else ()
    seen_on = checked_on if signer else ""
    root = f"https://{HOST}:8281/api"
    return Server(root, root, HOST, profile, "1", profile, "", "", WAYS, packages, signer, seen_on)


@dataclass(frozen=True)
class Seen(Job):
    """Connecting to a server that is made up: it hands on what a real one would have been seen to be."""

    server: Server
    id = "connect.survey"
    title = text("Look at the server")
    reach = Reach.READS

    def probe(self, run: Run) -> Probe:
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        return Proof((self.server,))


@dataclass
class Wizard:
    """A session whose answers, secrets and steps a test handles by name."""

    session: Session
    events: list[Event]

    @property
    def folder(self) -> Path:
        assert self.session.folder is not None
        return self.session.folder.path

    def keystore(self, name: str) -> Path:
        return self.folder / "keystore" / name

    def answer(self, step: str, answers: object) -> None:
        self.session.change(step, answers)

    def type_in(self, **secrets: str | None) -> None:
        """``save_certificate__export_password="…"``"""
        for setting, value in secrets.items():
            self.session.secrets.type_in(setting.replace("__", "."), value)

    def perform(self, step: str) -> Performed:
        return self.session.perform(step, Cancel())

    def done(self, step: str) -> Performed:
        performed = self.perform(step)
        assert performed.outcome is Outcome.DONE, [each.message() for each in performed.findings]
        return performed

    def failed(self, step: str) -> tuple[str, ...]:
        performed = self.perform(step)
        assert performed.outcome is Outcome.FAILED
        return codes(performed)


def codes(performed: Performed) -> tuple[str, ...]:
    return tuple(finding.code for finding in performed.findings)


OpenWizard = Callable[..., Wizard]


@pytest.fixture
def open_wizard(tmp_path: Path, old: Store) -> Iterator[OpenWizard]:
    """Opens a run folder connected to a server that ``signer`` signs for (None: no packages); again to resume."""
    opened: list[Session] = []

    def open_(
        *,
        signer: Store | None = old,
        database: Path | None = None,
        profile: str = "5.1",
        seen: Server | None = None,
    ) -> Wizard:
        for session in opened:
            session.close()
        seen = seen or server(describe_certificate(signer.der) if signer else None, profile)
        events: list[Event] = []
        session = Session(_registry(seen), {}, events.append)
        opened.append(session)
        session.open(tmp_path / "run")
        if database is not None:
            access = DatabaseAnswers(engine="sqlite", name=str(database))
            session.answers.put("connect", ConnectAnswers(old_database=access))
        wizard = Wizard(session, events)
        wizard.done("connect")
        return wizard

    yield open_
    for session in opened:
        session.close()


def _registry(seen: Server) -> tuple[Step, ...]:
    def jobs(situation: Situation) -> tuple[Job, ...]:
        return (Seen(seen),)

    nothing = text("")
    connect = Step(Face("connect", nothing, nothing), ConnectAnswers, jobs, controller="", page="")
    return connect, SAVE_CERTIFICATE, NEW_CERTIFICATE


def keytool_list(path: Path, password: str) -> str:
    """What Java says of the store; the password comes from its environment. Fails where Java refuses it."""
    command = [
        "keytool",
        "-list",
        "-v",
        "-storetype",
        "JCEKS",
        "-keystore",
        str(path),
        "-storepass:env",
        "PW",
    ]
    environment = {"PATH": "/usr/bin:/bin", "PW": password, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout
    return done.stdout


def keytool_fingerprint(path: Path, password: str) -> str:
    found = re.search(r"SHA256: ([0-9A-F:]{95})", keytool_list(path, password))
    assert found is not None
    return found[1].replace(":", "").lower()


def leaf_sha256(path: Path, password: str) -> str:
    """The certificate of a store that opens under the password; where Java need not be asked each time."""
    return hashlib.sha256(open_certificate_database(path.read_bytes(), password).chain_der[0]).hexdigest()


@pytest.fixture(scope="session")
def saved_run(tmp_path_factory: pytest.TempPathFactory, old: Store) -> Path:
    """A run folder in which the old certificate is saved under EXPORT_PASSWORD; to be copied."""
    folder = tmp_path_factory.mktemp("saved") / "run"
    session = Session(_registry(server(describe_certificate(old.der))), {}, lambda event: None)
    with pytest.MonkeyPatch.context() as monkeypatch:
        seal_quickly(monkeypatch)
        session._processes = Inline()
        session.open(folder)
        wizard = Wizard(session, [])
        save_from_file(wizard, old)
        session.close()
    return folder


def save_from_file(wizard: Wizard, store: Store) -> None:
    """Steps 1 and 2, the certificate database being exported by hand."""
    wizard.done("connect")
    wizard.type_in(
        save_certificate__source_password=STORE_PASSWORD, save_certificate__export_password=EXPORT_PASSWORD
    )
    wizard.keystore("x").parent.mkdir(exist_ok=True)
    wizard.keystore("exported.vmokeystore").write_bytes(store.content)
    wizard.done("save_certificate")


@pytest.fixture
def wizard(open_wizard: OpenWizard, saved_run: Path, tmp_path: Path) -> Wizard:
    """The old certificate is saved; the new one is next."""
    shutil.copytree(saved_run, tmp_path / "run")
    wizard = open_wizard()
    wizard.type_in(save_certificate__export_password=EXPORT_PASSWORD)
    return wizard
