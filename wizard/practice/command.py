"""The command ``practice-server``: only the practice Orchestrator, until it is told to end."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from wizard.foundation.findings import FindingError
from wizard.foundation.private_files import private_folder
from wizard.practice import findings
from wizard.practice.findings import WrongCall
from wizard.practice.leftovers import DROP_FILE
from wizard.practice.profiles import DEFAULT_PROFILE, PROFILES, Binding

if TYPE_CHECKING:
    from wizard.practice.named_databases import Named
    from wizard.practice.server import Server
    from wizard.practice.settings import Settings, SettingsFile

DATABASE_PASSWORD = "CERTIFICATE_WIZARD_DATABASE_PASSWORD"  # noqa: S105 - the variable's name
FOLDER = "practice"
"""Below the run folder."""
_HIGHEST_PORT = 65535


@dataclass(frozen=True)
class Call:
    """The options of one call; None: not given."""

    profile: str | None
    port: int | None
    administrator_database: str | None
    old_database: str | None
    new_database: str | None
    packages_from: Path | None
    count: int | None
    run_folder: Path | None
    as_json: bool
    end_with_stdin: bool
    restart_seconds: float = 1.0
    """How long a start, stop or restart of the service takes."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``practice-server``, for the program's own parser too."""
    parser.add_argument(
        "--profile", choices=sorted(PROFILES), help=f"server version (default {DEFAULT_PROFILE})"
    )
    parser.add_argument("--port", type=_port, help="port of the REST API; another one where it is taken")
    parser.add_argument(
        "--database",
        metavar="URL",
        help="administrator's login on a PostgreSQL or MariaDB server, such as postgresql://postgres@127.0.0.1; two "
        "databases, each with a login of its name (practice_..._old, practice_..._new), are made there for each run "
        f"and stay there; {FOLDER}/{DROP_FILE} in the run folder holds the statements that drop them",
    )
    parser.add_argument("--old-database", metavar="URL", help="the database the server begins with")
    parser.add_argument("--new-database", metavar="URL", help="the database it offers for the change")
    parser.add_argument("--packages-from", metavar="DIR", type=Path, help="serve these packages")
    parser.add_argument("--count", metavar="N", type=int, help="packages in all")
    parser.add_argument("--run-folder", metavar="DIR", type=Path, help="keep everything in DIR/practice")
    parser.add_argument(
        "--json",
        action="store_true",
        help="one line of JSON: from practice the result, from practice-server its address when it is ready",
    )
    parser.add_argument("--restart-seconds", type=float, default=1.0, help=argparse.SUPPRESS)
    parser.add_argument("--end-with-stdin", action="store_true", help=argparse.SUPPRESS)


def _port(text: str) -> int:
    try:
        port = int(text)
    except ValueError:
        port = -1
    if not 0 <= port <= _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(
            f"{text} is not a port: a whole number from 0 (any) to {_HIGHEST_PORT}"
        )
    return port


def call_of(arguments: argparse.Namespace) -> Call:
    return Call(
        arguments.profile,
        arguments.port,
        arguments.database,
        arguments.old_database,
        arguments.new_database,
        arguments.packages_from,
        arguments.count,
        arguments.run_folder,
        arguments.json,
        arguments.end_with_stdin,
        arguments.restart_seconds,
    )


class _Parser(argparse.ArgumentParser):
    """Says a wrong call as JSON too, as the program's own parser does (wizard/cli.py)."""

    def error(self, message: str) -> NoReturn:
        if "--json" in sys.argv:
            finding = {"code": "wrong_call", "severity": "error", "subject": self.prog, "message": message}
            print(json.dumps({"outcome": "failed", "findings": [finding]}))
        super().error(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse and run. Exit codes: 0 ended as told, 2 wrong call, 4 failed."""
    parser = _Parser("certificate-wizard practice-server", description=__doc__)
    add_arguments(parser)
    return run(call_of(parser.parse_args(arguments)))


def run(call: Call) -> int:
    """Serve until the process is told to end."""
    ending = threading.Event()
    _end_on_signals(ending)
    if call.end_with_stdin:
        threading.Thread(target=_end_with_stdin, args=(ending,), daemon=True).start()
    try:
        with _folder(call) as folder, _running(call, folder) as server:
            _tell_ready(call, server)
            while not ending.wait(0.5):  # a wait without end cannot be interrupted on Windows
                pass
    except FindingError as error:
        _tell_failure(call, error)
        return 2 if isinstance(error, WrongCall) else 4
    return 0


def _end_on_signals(ending: threading.Event) -> None:
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and threading.current_thread() is threading.main_thread():
            signal.signal(number, lambda *_: ending.set())


def _end_with_stdin(ending: threading.Event) -> None:
    """Whoever started us holds the other end of the pipe: when they are gone, even killed, it is at its end."""
    descriptor = sys.stdin.fileno()
    while os.read(descriptor, 4096):
        pass
    ending.set()


@contextmanager
def _folder(call: Call) -> Iterator[Path]:
    """``<run folder>/practice``, or a private folder that is deleted afterwards."""
    if call.run_folder is not None:
        yield private_folder(call.run_folder.absolute() / FOLDER)
        return
    temporary = Path(tempfile.mkdtemp(prefix="practice-orchestrator-"))
    try:
        yield temporary
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


@contextmanager
def _running(call: Call, folder: Path) -> Iterator[Server]:
    # SQLAlchemy and cryptography are loaded only now: --help and wrong calls answer at once.
    from wizard.practice.server import Server

    _remove_leftovers(folder)
    settings = _settings(call, folder)
    if not settings.current.filled:
        _fill(settings)
    server = Server(folder, settings, call.port, call.restart_seconds)
    server.start()
    try:
        yield server
    finally:
        server.close()


def _remove_leftovers(folder: Path) -> None:
    """Uploads and exports of a killed server."""
    for path in folder.glob("upload-*"):
        shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob("export-*"):
        path.unlink(missing_ok=True)


def _settings(call: Call, folder: Path) -> SettingsFile:
    import msgspec

    from wizard.practice.leftovers import write_drop_file
    from wizard.practice.named_databases import named_databases
    from wizard.practice.places import places
    from wizard.practice.settings import FILE_NAME, Settings, SettingsFile

    named = named_databases(
        call.administrator_database, call.old_database, call.new_database, os.environ.get(DATABASE_PASSWORD)
    )
    try:
        stored = SettingsFile.load(folder)
    except msgspec.MsgspecError as error:
        raise WrongCall(findings.SETTINGS_DAMAGED.of(str(folder / FILE_NAME))) from error
    if stored is not None:
        _check_same(call, named, folder, stored.current)
        return stored
    if call.count is not None and call.count < 1:
        raise WrongCall(findings.BAD_COUNT.of(str(call.count)))
    _check_profile(call.profile or DEFAULT_PROFILE, call)
    chosen = places(folder, named.administrator, named.old, named.new)
    settings = SettingsFile(
        folder,
        Settings(
            profile=call.profile or DEFAULT_PROFILE,
            old_database=chosen.old,
            new_database=chosen.new,
            active=chosen.old,
            bound=chosen.old,
            administrator_database=chosen.administrator,
            packages_from=str(call.packages_from.absolute()) if call.packages_from else "",
            count=call.count,
        ),
    )
    settings.save()
    write_drop_file(folder, chosen)
    return settings


def _check_profile(profile: str, call: Call) -> None:
    if call.new_database is not None and PROFILES[profile].binding is Binding.NONE:
        raise WrongCall(findings.CHANGES_IN_PLACE.of(profile))


def _check_same(call: Call, named: Named, folder: Path, settings: Settings) -> None:
    """Options come from the folder; differing ones are a wrong call."""
    from wizard.databases.target import label, same_database

    pairs: list[tuple[str, object, object]] = [
        ("--profile", call.profile, settings.profile),
        (
            "--packages-from",
            call.packages_from and str(call.packages_from.absolute()),
            settings.packages_from,
        ),
        ("--count", call.count, settings.count),
    ]
    for option, asked, own in (
        ("--old-database", named.old, settings.old_database),
        ("--new-database", named.new, settings.new_database),
        ("--database", named.administrator, settings.administrator_database),
    ):
        if asked is not None and not (own and same_database(asked, own)):
            pairs.append((option, label(asked), label(own) if own else "–"))
    for name, asked_value, own_value in pairs:
        if asked_value is not None and asked_value != own_value:
            own_text, asked_text = str(own_value or "–"), str(asked_value)
            raise WrongCall(
                findings.OPTIONS_DIFFER.of(str(folder), option=name, own=own_text, asked=asked_text)
            )


def _fill(settings: SettingsFile) -> None:
    from wizard.practice.database import Database
    from wizard.practice.filling import fill
    from wizard.practice.places import Places, make_old_database

    current = settings.current
    chosen = Places(current.old_database, current.new_database, current.administrator_database)
    make_old_database(chosen, begun=current.begun)
    settings.change(begun=True)
    source = Path(current.packages_from) if current.packages_from else None
    database = Database(current.old_database)
    try:
        fill(database, current, PROFILES[current.profile], source, current.count)
    finally:
        database.close()
    settings.change(filled=True)


def ready_line(server: Server) -> dict[str, object]:
    """What ``practice-server --json`` says when it is ready."""
    from wizard.practice.leftovers import all_drop_statements
    from wizard.practice.places import Places, database_url

    settings = server.orchestrator.settings
    control_center = None
    if server.control_center_url:
        control_center = {
            "url": server.control_center_url,
            "user": settings.control_center_user,
            "password": settings.control_center_password,
        }
    return {
        "url": server.url,
        "api_url": f"{server.url}/{server.orchestrator.profile.root}",
        "user": settings.user,
        "password": settings.password,
        "certificate_sha256": server.certificate_sha256,
        "profile": settings.profile,
        "version": server.orchestrator.profile.version,
        "database": database_url(settings.active),
        "control_center": control_center,
        "old_database": database_url(settings.old_database),
        "old_database_password": settings.old_database.password,
        "new_database": database_url(settings.new_database),
        "new_database_password": settings.new_database.password,
        "administrator_database": (
            database_url(settings.administrator_database) if settings.administrator_database else None
        ),
        "keystore_password": settings.keystore_password,
        "export_password": settings.export_password,
        "control_url": server.control_url,
        "control_token": settings.control_token,
        "drop_statements": all_drop_statements(
            Places(settings.old_database, settings.new_database, settings.administrator_database)
        ),
    }


def _tell_ready(call: Call, server: Server) -> None:
    line = ready_line(server)
    if call.as_json:
        print(json.dumps(line), flush=True)
        return
    print(f"Practice Orchestrator {line['profile']} at {line['url']}")
    print(f"  user {line['user']}, password {line['password']}")
    print(f"  TLS certificate SHA-256 {line['certificate_sha256']}")
    control_center = line["control_center"]
    if isinstance(control_center, dict):
        print(f"  Control Center at {control_center['url']}")
        print(f"  user {control_center['user']}, password {control_center['password']}")
    print(f"  database {line['database']}")
    _tell_what_stays(line["drop_statements"])
    print("Ctrl-C ends it.", flush=True)


def _tell_what_stays(statements: object) -> None:
    if isinstance(statements, list) and statements:
        print("  its databases stay when it ends; these statements drop them:")
        for statement in statements:
            print(f"    {statement};")


def _tell_failure(call: Call, error: FindingError) -> None:
    finding = error.finding
    if call.as_json:
        told = {
            "code": finding.code,
            "severity": finding.severity.value,
            "subject": finding.subject,
            "message": finding.message(),
        }
        print(json.dumps({"outcome": "failed", "findings": [told]}), flush=True)
    print(finding.message(), file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
