"""A practice run: the practice Orchestrator of a run folder, the answers that fit it, the played administrator."""

from __future__ import annotations

import functools
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.app import Administrator
from wizard.foundation.cancel import Cancel, Deadline
from wizard.foundation.private_files import private_folder, write_private
from wizard.migration.run_folder import RunFolder
from wizard.migration.secrets import SecretReference
from wizard.migration.session import Session
from wizard.steps import assistance
from wizard.steps.answers import (
    ConnectAnswers,
    ControlCenterAnswers,
    DatabaseAnswers,
    KeystoreSource,
    NewCertificateAnswers,
    NewDatabaseAnswers,
    SaveCertificateAnswers,
    SwitchAnswers,
)
from wizard.steps.summary import PracticeSummary

if TYPE_CHECKING:
    from wizard.practice.administrator import PracticeAdministrator
    from wizard.practice.process import PracticeOptions, PracticeServer

_PATIENCE = 120.0  # seconds for the practice service to stop or start
_EXPORTED_BY_HAND = ("5.1",)  # profiles where the keystore comes from the configuration interface


@contextmanager
def practice_server(folder: Path, options: PracticeOptions | None = None) -> Iterator[PracticeServer]:
    """Start the practice Orchestrator of a run folder, or take up the one that was left there."""
    with _started(folder, options) as server:
        yield server
    _say_what_stays(server)


def _started(folder: Path, options: PracticeOptions | None) -> PracticeServer:
    """A call that is refused leaves no folder behind."""
    from wizard.practice.findings import WrongCall
    from wizard.practice.process import PracticeOptions, start

    made = [each for each in (folder, *folder.parents) if not each.exists()]
    private_folder(folder)
    try:
        return start(folder, options or PracticeOptions())
    except WrongCall:
        if made:
            _take_away(folder, made[1:])
        raise


def _take_away(folder: Path, parents: list[Path]) -> None:
    """All of it is of this call alone. What tells of databases made on a database server stays."""
    from wizard.practice.leftovers import DROP_FILE

    if (RunFolder(folder).practice / DROP_FILE).exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    for each in parents:
        with suppress(OSError):  # somebody else put something into it
            each.rmdir()


def _say_what_stays(server: PracticeServer) -> None:
    """On standard error: what was made on a database server is not dropped, because a server was bound to it."""
    from wizard.practice.leftovers import stays

    finding = stays(server)
    if finding is not None:
        print(finding.message(), file=sys.stderr)


def answer_for(session: Session, server: PracticeServer, *, confirmed: bool) -> None:
    """Fill in the answers a practice run needs; made-up passwords are named by files in the run folder."""
    assert session.folder is not None
    secret = _SecretFiles(session.folder)
    center = server.control_center
    old_database = _database(server.old_database, secret("old-database", server.old_database_password))
    session.change(
        "connect",
        ConnectAnswers(
            url=server.url,
            user=server.user,
            password=secret("password", server.password),
            trusted_certificate=server.certificate_sha256,
            control_center=ControlCenterAnswers(
                center.url, center.user, secret("control-center", center.password), server.certificate_sha256
            )
            if center
            else ControlCenterAnswers(),
            old_database=old_database,
        ),
    )
    by_hand = server.profile in _EXPORTED_BY_HAND
    session.change(
        "save_certificate",
        SaveCertificateAnswers(
            source=KeystoreSource.FILE if by_hand else KeystoreSource.DATABASE,
            source_password=secret("keystore", server.keystore_password),
            export_password=secret("export", server.export_password),
        ),
    )
    session.change("new_database", _new_database(server, secret))
    session.change("new_certificate", NewCertificateAnswers(organization="Practice", country="CH"))
    session.change("switch", SwitchAnswers(confirmed=confirmed))


def played_administrator(server: PracticeServer) -> Administrator:
    """Does in the configuration interface and the client what an assisted job asks for."""
    return _PlayedAdministrator(server.administrator).act


class _PlayedAdministrator:
    """One method for each request of steps/assistance.py."""

    def __init__(self, administrator: PracticeAdministrator) -> None:
        self._administrator = administrator

    @functools.singledispatchmethod
    def act(self, request: object) -> None:
        raise ValueError(f"the played administrator does not know {type(request).__name__}")

    @act.register
    def _(self, request: assistance.ExportCertificateDatabase) -> None:
        self._administrator.export_certificate_database(request.password, Path(request.file))

    @act.register
    def _(self, request: assistance.ExportPackages) -> None:
        from wizard.practice.administrator import DialogOptions

        options = DialogOptions(request.version_history, request.configuration_values, request.global_tags)
        self._administrator.export_packages(Path(request.folder), options, request.names or None)

    @act.register
    def _(self, request: tuple) -> None:  # type: ignore[type-arg]  # singledispatch takes plain classes
        for each in request:
            self.act(each)

    @act.register
    def _(self, request: assistance.StopServer) -> None:
        self._administrator.stop()
        self._settle()

    @act.register
    def _(self, request: assistance.StartServer) -> None:
        self._administrator.start()
        self._settle()

    def _settle(self) -> None:
        """People see when the service has stopped or started; raises DeadlinePassed when it does not."""
        deadline, patience = Deadline(_PATIENCE), Cancel()
        while not self._administrator.status()["finished"]:
            deadline.check()
            patience.wait(0.1)

    @act.register
    def _(self, request: assistance.BindDatabase) -> None:
        self._administrator.bind_database(
            request.engine,
            host=request.host,
            port=request.port,
            name=request.name,
            user=request.user,
            password=request.password or None,
            instance=request.instance,
            domain=request.domain,
        )

    @act.register
    def _(self, request: assistance.CreateTables) -> None:
        self._administrator.create_tables()

    @act.register
    def _(self, request: assistance.ImportCertificateDatabase) -> None:
        self._administrator.import_certificate_database(Path(request.file), request.password)

    @act.register
    def _(self, request: assistance.ExportConfiguration) -> None:
        self._administrator.export_configuration(Path(request.file), request.password)

    @act.register
    def _(self, request: None) -> None:
        """Only a person knows what is asked for, such as a database nobody named: it goes on waiting."""

    @act.register
    def _(self, request: assistance.OnNode) -> None:
        """The practice Orchestrator is one node: of others there is nothing to act on."""

    @act.register
    def _(self, request: assistance.ImportPackages) -> None:
        for file in request.files:
            self._administrator.import_package(Path(file))


@dataclass(frozen=True)
class DatabasesSummary(PracticeSummary):
    """With what stays on a database server (``--database``): nothing else says how to be rid of it."""

    databases: tuple[str, ...]
    """Names, each also that of its login."""
    drop_statements: str
    """A file with the statements that drop them."""


def practice_summary(server: PracticeServer) -> PracticeSummary:
    from wizard.practice.leftovers import drop_file, made_up_names

    names = made_up_names(server)
    if not names:
        return PracticeSummary(server.user, server.password, server.export_password)
    return DatabasesSummary(
        server.user, server.password, server.export_password, names, str(drop_file(server))
    )


class _SecretFiles:
    """Made-up passwords as files below practice/, so that a resumed run finds them."""

    def __init__(self, folder: RunFolder) -> None:
        self._folder = folder

    def __call__(self, name: str, value: str | None) -> SecretReference | None:
        if value is None:
            return None
        secrets = private_folder(self._folder.practice / "secrets")
        write_private(secrets / name, value.encode() + b"\n")
        return SecretReference(file=f"practice/secrets/{name}")


def _database(url: str, password: SecretReference | None) -> DatabaseAnswers:
    from wizard.databases.engine import Engine
    from wizard.databases.target import parse_url

    target = parse_url(url)
    return DatabaseAnswers(
        engine=target.engine.value,
        host=target.host,
        port=target.port,
        name=target.path if target.engine is Engine.SQLITE else target.name,
        user=target.user,
        password=password,
    )


def _new_database(server: PracticeServer, secret: _SecretFiles) -> NewDatabaseAnswers:
    from wizard.databases.target import parse_url
    from wizard.practice.places import administers

    password = secret("new-database", server.new_database_password)
    administrator = parse_url(server.administrator_database) if server.administrator_database else None
    of_its_server = administrator and administers(administrator, parse_url(server.new_database))
    return NewDatabaseAnswers(
        _database(server.new_database, password),
        create=True,
        administrator_user=administrator.user if administrator and of_its_server else "",
    )
