"""Starting a practice server as a child process of this one.

The child ends at the end of its standard input, a pipe that only we hold: killed with us, it leaves no orphan.
"""

from __future__ import annotations

import importlib.util
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from wizard.foundation.cancel import Deadline
from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.private_files import private_folder
from wizard.practice import findings
from wizard.practice.administrator import ControlPort, PracticeAdministrator
from wizard.practice.command import FOLDER
from wizard.practice.faults import Fault
from wizard.practice.findings import DidNotStart, WrongCall

LOG = "server.log"
_END_SECONDS = 20
_WRONG_CALL = 2  # exit code


@dataclass(frozen=True)
class PracticeOptions:
    """What to start; None and empty: as the folder has it, or the default."""

    profile: str | None = None
    port: int | None = None
    database: str | None = None
    """Administrator's URL of a PostgreSQL or MariaDB server on which the databases are made. Passwords go
    through the environment (CERTIFICATE_WIZARD_DATABASE_PASSWORD)."""
    old_database: str | None = None
    new_database: str | None = None
    packages_from: Path | None = None
    count: int | None = None
    faults: tuple[Fault, ...] = ()
    restart_seconds: float | None = None

    def arguments(self) -> list[str]:
        options = {
            "--profile": self.profile,
            "--port": self.port,
            "--database": self.database,
            "--old-database": self.old_database,
            "--new-database": self.new_database,
            "--packages-from": self.packages_from,
            "--count": self.count,
            "--restart-seconds": self.restart_seconds,
        }
        return [text for name, value in options.items() if value is not None for text in (name, str(value))]


@dataclass(frozen=True)
class ControlCenterLogin:
    url: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class PracticeServer:
    """A running practice server. All of its credentials are made up."""

    url: str
    user: str
    password: str = field(repr=False)
    certificate_sha256: str
    """Of its TLS certificate."""
    profile: str
    version: str
    database: str
    """URL of the database it uses now."""
    control_center: ControlCenterLogin | None
    old_database: str
    old_database_password: str | None = field(repr=False)
    new_database: str
    """URL of the database meant for the change; it does not exist yet."""
    new_database_password: str | None = field(repr=False)
    administrator_database: str | None
    """URL of the login under which databases can be made; None on SQLite."""
    keystore_password: str = field(repr=False)
    """Of the keystore in vmo_keystore."""
    export_password: str = field(repr=False)
    control_url: str
    control_token: str = field(repr=False)
    folder: Path
    """Where it keeps everything: ``practice`` in the run folder."""
    process: subprocess.Popen[str] = field(repr=False, compare=False)

    @property
    def administrator(self) -> PracticeAdministrator:
        return PracticeAdministrator(ControlPort(self.control_url, self.control_token))

    @property
    def process_id(self) -> int:
        return self.process.pid

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def stop(self) -> None:
        """End the server and wait for it."""
        if self.process.stdin and not self.process.stdin.closed:
            self.process.stdin.close()
        try:
            self.process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def start(
    folder: Path,
    options: PracticeOptions = PracticeOptions(),
    deadline: Deadline | None = None,
) -> PracticeServer:
    """Start the server of the run folder ``folder`` and wait until it is ready (60 s unless told otherwise).

    Raises WrongCall or DidNotStart with the server's own words; then no process is left.
    """
    practice = private_folder(folder / FOLDER)
    command = [*_program(), "--run-folder", str(folder), "--json", "--end-with-stdin", *options.arguments()]
    with (practice / LOG).open("ab") as log:
        process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, encoding="utf-8"
        )
    try:
        line = _first_line(process, deadline or Deadline(60))
        server = _server(practice, line, process)
        for fault in options.faults:
            server.administrator.add_fault(fault)
    except BaseException:
        process.kill()
        process.communicate()
        raise
    return server


def _program() -> Sequence[str]:
    """This same program: frozen it is its own interpreter."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "practice-server")
    if importlib.util.find_spec("wizard.__main__") is None:
        return (sys.executable, "-m", "wizard.practice.command")
    return (sys.executable, "-m", "wizard", "practice-server")


def _first_line(process: subprocess.Popen[str], deadline: Deadline) -> str:
    """Read in a thread, because a pipe cannot be read with a deadline on every system."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    assert process.stdout is not None
    threading.Thread(target=_read_line, args=(process.stdout, lines), daemon=True).start()
    try:
        return lines.get(timeout=deadline.remaining)
    except queue.Empty:
        return ""


def _read_line(source: IO[str], lines: queue.SimpleQueue[str]) -> None:
    lines.put(source.readline())


def _told(finding: dict[str, str]) -> Finding:
    """A finding that comes already worded from the other process."""
    return Kind(finding["code"], Severity(finding["severity"]), finding["message"]).of(finding["subject"])


def _server(folder: Path, line: str, process: subprocess.Popen[str]) -> PracticeServer:
    try:
        ready = json.loads(line)
    except ValueError:
        reason = "it ended" if process.poll() is not None else "it did not answer in time"
        raise DidNotStart(findings.DID_NOT_START.of(str(folder), reason=reason)) from None
    if "url" not in ready:
        told = _told(ready["findings"][0])
        raise (WrongCall if process.wait(_END_SECONDS) == _WRONG_CALL else DidNotStart)(told)
    center = ready.pop("control_center")
    for name in ("api_url", "drop_statements"):
        ready.pop(name)
    return PracticeServer(
        **ready,
        control_center=ControlCenterLogin(**center) if center else None,
        folder=folder,
        process=process,
    )
