"""The journal: what was intended, done and undone, on disk before and after every act.

SQLite in the run folder, synchronous=EXTRA and no write-ahead log, so that a line that was written is there after
a power cut. One run folder has one writer: the file is locked for as long as the journal is open.
"""

from __future__ import annotations

import datetime
import hashlib
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

import msgspec

from wizard.foundation.findings import Finding, FindingError, Kind, Severity
from wizard.foundation.private_files import PRIVATE_FILE
from wizard.foundation.words import QT_TRANSLATE_NOOP, Parameters
from wizard.migration.resume import Recorded

FORMAT = 1
RUN_FOLDER_IN_USE = Kind(
    "run_folder_in_use",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The run folder {subject} is open in another window or command."),
    (QT_TRANSLATE_NOOP("wizard", "the wizard is already running on this folder"),),
    QT_TRANSLATE_NOOP("wizard", "Close the other one, then open the folder again. Nothing was changed."),
)
JOURNAL_DAMAGED = Kind(
    "journal_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The journal {subject} cannot be read: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the disk is damaged, or the file was changed by another program"),
        QT_TRANSLATE_NOOP("wizard", "the folder belongs to another version of this product"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Keep the folder as it is: the saved certificate database and packages in it are still good.",
    ),
)

_TABLES = """
CREATE TABLE IF NOT EXISTS journal (format INTEGER NOT NULL, created TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS acts (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, job TEXT NOT NULL, state TEXT NOT NULL,
    undo TEXT NOT NULL DEFAULT '', result BLOB, checksum TEXT);
CREATE TABLE IF NOT EXISTS items (
    job TEXT NOT NULL, item TEXT NOT NULL, at TEXT NOT NULL, result BLOB NOT NULL, PRIMARY KEY (job, item));
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, at TEXT NOT NULL, value BLOB NOT NULL, checksum TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS steps (step TEXT PRIMARY KEY, at TEXT NOT NULL, state TEXT NOT NULL, answers TEXT NOT NULL);
"""


class JournalError(FindingError):
    """The journal cannot be opened: in use, damaged, or not writable."""


@dataclass(frozen=True)
class _Moment:
    """A point in time among stored parameters, told apart from a text."""

    at: datetime.datetime


@dataclass(frozen=True)
class _StoredParameter:
    name: str
    value: str | int | float | bool | _Moment


@dataclass(frozen=True)
class StoredFinding:
    """A finding as the journal keeps it; its kind is looked up by code when it is read."""

    code: str
    subject: str
    stored: tuple[_StoredParameter, ...] = ()

    @property
    def parameters(self) -> Parameters:
        return tuple(
            (each.name, each.value.at if isinstance(each.value, _Moment) else each.value)
            for each in self.stored
        )


def _stored(finding: Finding) -> StoredFinding:
    parameters = tuple(
        _StoredParameter(name, _Moment(value) if isinstance(value, datetime.datetime) else value)
        for name, value in finding.parameters
    )
    return StoredFinding(finding.code, finding.subject, parameters)


@dataclass(frozen=True)
class Act:
    number: int
    at: str
    job: str
    state: str
    undo: str
    findings: tuple[StoredFinding, ...]


class Journal:
    """Written by the worker alone; read by whoever holds it. All calls are safe from any thread."""

    def __init__(self, path: Path) -> None:
        """Raises JournalError."""
        self._lock = threading.Lock()
        self._connection = _open(path)

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    # What was intended, done, undone

    def recorded(self, job: str) -> Recorded:
        row = self._row("SELECT state FROM acts WHERE job = ? ORDER BY number DESC LIMIT 1", job)
        return Recorded(row[0]) if row else Recorded.NOTHING

    def intend(self, job: str, undo: str) -> None:
        """Before acting: what will be done and how it is undone."""
        self._act(job, Recorded.INTENDED, undo, b"[]")

    def done(self, job: str, findings: tuple[Finding, ...]) -> None:
        """After verifying."""
        stored = msgspec.json.encode([_stored(finding) for finding in findings])
        self._act(job, Recorded.DONE, "", stored)

    def undone(self, job: str, findings: tuple[Finding, ...] = ()) -> None:
        stored = msgspec.json.encode([_stored(finding) for finding in findings])
        self._act(job, Recorded.UNDONE, "", stored)

    def acts(self) -> tuple[Act, ...]:
        with self._lock:
            rows = self._connection.execute(
                "SELECT number, at, job, state, undo, result FROM acts ORDER BY number"
            )
            return tuple(
                Act(
                    number,
                    at,
                    job,
                    state,
                    undo,
                    msgspec.json.decode(result or b"[]", type=tuple[StoredFinding, ...]),
                )
                for number, at, job, state, undo, result in rows
            )

    def findings(self) -> tuple[StoredFinding, ...]:
        """The findings of every job's last completed act or undoing, in order."""
        last: dict[str, tuple[StoredFinding, ...]] = {}
        for act in self.acts():
            if act.state in (Recorded.DONE.value, Recorded.UNDONE.value):
                last.pop(act.job, None)
                last[act.job] = act.findings
        return tuple(finding for findings in last.values() for finding in findings)

    # Items of a job

    def record_item(self, job: str, item: str, result: bytes) -> None:
        self._write("INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?)", job, item, _now(), result)

    def items(self, job: str) -> dict[str, bytes]:
        with self._lock:
            rows = self._connection.execute("SELECT item, result FROM items WHERE job = ?", (job,))
            return {item: bytes(result) for item, result in rows}

    def forget_items(self, job: str) -> None:
        self._write("DELETE FROM items WHERE job = ?", job)

    # Facts and steps

    def put_fact(self, name: str, value: bytes) -> None:
        checksum = hashlib.sha256(value).hexdigest()
        self._write("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?)", name, _now(), value, checksum)

    def forget_fact(self, name: str) -> None:
        self._write("DELETE FROM facts WHERE name = ?", name)

    def facts(self) -> dict[str, bytes]:
        """Raises JournalError when a stored fact does not match its checksum."""
        with self._lock:
            rows = self._connection.execute("SELECT name, value, checksum FROM facts").fetchall()
        for name, value, checksum in rows:
            if hashlib.sha256(value).hexdigest() != checksum:
                raise JournalError(JOURNAL_DAMAGED.of(name, reason="checksum of a fact differs"))
        return {name: bytes(value) for name, value, _ in rows}

    def put_step(self, step: str, state: str, answers: str) -> None:
        self._write("INSERT OR REPLACE INTO steps VALUES (?, ?, ?, ?)", step, _now(), state, answers)

    def steps(self) -> dict[str, tuple[str, str]]:
        """State and digest of the answers, by step."""
        with self._lock:
            rows = self._connection.execute("SELECT step, state, answers FROM steps").fetchall()
        return {step: (state, answers) for step, state, answers in rows}

    def _act(self, job: str, state: Recorded, undo: str, result: bytes) -> None:
        checksum = hashlib.sha256(result).hexdigest()
        self._write(
            "INSERT INTO acts (at, job, state, undo, result, checksum) VALUES (?, ?, ?, ?, ?, ?)",
            *(_now(), job, state.value, undo, result, checksum),
        )

    def _write(self, statement: str, *values: str | bytes) -> None:
        with self._lock, self._connection:
            self._connection.execute(statement, values)

    def _row(self, statement: str, *values: str) -> tuple[str, ...] | None:
        with self._lock:
            row: tuple[str, ...] | None = self._connection.execute(statement, values).fetchone()
            return row


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")


def _open(path: Path) -> sqlite3.Connection:
    try:
        if not path.exists():
            path.touch(mode=PRIVATE_FILE)
        connection = sqlite3.connect(path, timeout=0.5, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise JournalError(JOURNAL_DAMAGED.of(str(path), reason=str(error))) from error
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("BEGIN EXCLUSIVE")
        connection.commit()
        connection.executescript(_TABLES)
        _check_format(connection, path)
        _check_results(connection, path)
    except sqlite3.OperationalError as error:
        connection.close()
        kind = RUN_FOLDER_IN_USE if "locked" in str(error) else JOURNAL_DAMAGED
        raise JournalError(
            kind.of(str(path.parent if kind is RUN_FOLDER_IN_USE else path), reason=str(error))
        ) from error
    except sqlite3.Error as error:
        connection.close()
        raise JournalError(JOURNAL_DAMAGED.of(str(path), reason=str(error))) from error
    except JournalError:
        connection.close()
        raise
    return connection


def _check_format(connection: sqlite3.Connection, path: Path) -> None:
    row = connection.execute("SELECT format FROM journal").fetchone()
    if row is None:
        with connection:
            connection.execute("INSERT INTO journal VALUES (?, ?)", (FORMAT, _now()))
    elif row[0] != FORMAT:
        raise JournalError(JOURNAL_DAMAGED.of(str(path), reason=f"format {row[0]}, not {FORMAT}"))


def _check_results(connection: sqlite3.Connection, path: Path) -> None:
    for number, result, checksum in connection.execute("SELECT number, result, checksum FROM acts"):
        if hashlib.sha256(result).hexdigest() != checksum:
            raise JournalError(JOURNAL_DAMAGED.of(str(path), reason=f"checksum of act {number} differs"))
