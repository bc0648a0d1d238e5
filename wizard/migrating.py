"""The migration's commands: practice, check, plan, run, resume, verify, rollback, report."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wizard.app import Administrator, Ended, finished, make_session, roll_back, run_all, summary
from wizard.display import missing_display
from wizard.failure import WrongCall, of_no_run, told
from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding, FindingError
from wizard.migrating_findings import (
    CONFIRMED,
    DAMAGED,
    NO_ANSWERS,
    NO_RUN,
    NOT_FINISHED,
    TO_CONFIRM,
    UNREADABLE,
    USED_UP,
)
from wizard.migration.events import Outcome
from wizard.migration.run_folder import RunFolder
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.output_file import hand_over
from wizard.plan_shown import plan_lines, planned_jobs
from wizard.steps.facts import NewDatabase, Server
from wizard.steps.summary import PracticeSummary, Summary, describe
from wizard.steps.switch.findings import RETURNING
from wizard.telling import ENDED, result_lines, saved_line, server_lines
from wizard.terminal import TerminalProgress, say_findings, say_instructions

if TYPE_CHECKING:
    from wizard.practice.process import PracticeOptions, PracticeServer

OpenWindow = Callable[["Path | None", "PracticeOptions | None"], int]
"""Opens the window: on the practice Orchestrator of a run folder, or plainly."""

_CODES = {"done": 0, "rolled_back": 0, "attention": 1, "stopped": 3, "failed": 4}
_ROLLBACK_UNFINISHED = 5


def run_migration_command(options: argparse.Namespace, open_window: OpenWindow) -> int:
    """Returns the exit code; every failure is said in words, and as JSON where asked."""
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "practice": lambda options: _practice(options, open_window),
        "check": _check,
        "plan": _plan,
        "run": _run,
        "resume": _resume,
        "verify": _verify,
        "rollback": _rollback,
        "report": _report,
    }
    return told(options, lambda: commands[options.command](options), of_no_run(options))


# The commands


def _practice(options: argparse.Namespace, open_window: OpenWindow) -> int:
    from wizard.practice.process import PracticeOptions

    folder: Path = options.run_folder or _new_folder("practice")
    wanted = PracticeOptions(
        profile=options.profile,
        port=options.port,
        database=options.database,
        old_database=options.old_database,
        new_database=options.new_database,
        packages_from=options.packages_from,
        count=options.count,
        restart_seconds=options.restart_seconds,
    )
    if not options.unattended:
        nowhere = missing_display()
        if nowhere is not None:
            raise WrongCall(nowhere)
        return open_window(folder, wanted)
    with _session(options) as (session, cancel), _practising(session, folder, wanted) as (server, act):
        return _end(options, session, _go_on(session, cancel, act), _made_up(server))


def _check(options: argparse.Namespace) -> int:
    with _looked(options) as (session, ended):
        if options.json:
            print(msgspec.json.encode(_looked_at(options, session, ended)).decode())
            return _CODES[ended.outcome]
        say_findings(ended.findings)
        server = session.facts.get(Server)
        for line in server_lines(server) if server is not None and ended.outcome == "done" else ():
            print(line)
        _say_looked(ended)
        return _CODES[ended.outcome]


def _plan(options: argparse.Namespace) -> int:
    if options.example or options.schema:
        return _write_for_editing(options)
    with _looked(options) as (session, ended):
        done = ended.outcome == "done"
        if options.json:
            shown: object = _looked_at(options, session, ended)
            if done:
                shown = {
                    "outcome": "done",
                    "jobs": planned_jobs(session),
                    "findings": [describe(each) for each in ended.findings],
                }
            print(msgspec.json.encode(shown).decode())
            return _CODES[ended.outcome]
        say_findings(ended.findings)
        for line in plan_lines(session) if done else ():
            print(line)
        _say_looked(ended)
        return _CODES[ended.outcome]


@contextmanager
def _looked(options: argparse.Namespace) -> Iterator[tuple[Session, Ended]]:
    """The server as it answers now. Without a run folder everything is forgotten afterwards."""
    with tempfile.TemporaryDirectory() as scratch, _session(options) as (session, cancel):
        to_confirm = _answer(session, options, options.run_folder or Path(scratch))
        performed = session.perform("connect", cancel)
        findings = (*performed.findings, *(TO_CONFIRM.of(finding.subject) for finding in to_confirm))
        yield session, Ended("done" if performed.outcome is Outcome.DONE else "failed", findings)


def _looked_at(options: argparse.Namespace, session: Session, ended: Ended) -> Summary:
    result = summary(session, ended)
    return result if options.run_folder else dataclasses.replace(result, run_folder="")


def _say_looked(ended: Ended) -> None:
    looked = "The server was looked at" if ended.outcome == "done" else "The server could not be looked at"
    print(f"{looked}; nothing on it was changed.")


def _write_for_editing(options: argparse.Namespace) -> int:
    """The example answers, or the JSON Schema that an editor checks them with."""
    if options.example:
        from wizard.example_answers import example_answers

        content = example_answers()
    else:
        from wizard.answers_schema import answers_schema

        content = answers_schema()
    hand_over(content, options.output, as_json=options.json)
    return 0


def _run(options: argparse.Namespace) -> int:
    folder = options.run_folder or _new_folder("run")
    with _session(options) as (session, cancel):
        to_confirm = _answer(session, options, folder)
        if to_confirm:
            raise WrongCall(*to_confirm)
        return _end(options, session, _go_on(session, cancel))


def _resume(options: argparse.Namespace) -> int:
    folder = _existing(options)
    with _session(options) as (session, cancel):
        if folder.is_practice:
            with _practising(session, folder.path, None) as (server, act):
                return _end(options, session, _go_on(session, cancel, act), _made_up(server))
        session.open(folder.path)
        return _end(options, session, _go_on(session, cancel))


def _go_on(session: Session, cancel: Cancel, act: Administrator | None = None) -> Ended:
    if _is_finished(session):
        return finished(session)
    used = _used_up(session)
    return run_all(session, cancel, act) if used is None else Ended("rolled_back", (used,))


def _used_up(session: Session) -> Finding | None:
    """A run that was rolled back switches again only to another database: the server has written into this one."""
    server, made = session.facts.get(Server), session.facts.get(NewDatabase)
    if (
        not session.rolled_back
        or session.folder is None
        or made is None
        or server is None
        or server.ways.in_place
    ):
        return None
    from wizard.databases.target import label
    from wizard.steps.server import new_database

    chosen = new_database(session.answers, session.secrets)
    if chosen is None or label(chosen) != made.database.url:
        return None
    return USED_UP.of(str(session.folder.path), database=made.database.url)


def _rollback(options: argparse.Namespace) -> int:
    folder = _existing(options)
    with _session(options) as (session, cancel):
        if folder.is_practice:
            with _practising(session, folder.path, None) as (server, act):
                return _end_rollback(options, session, roll_back(session, cancel, act), _made_up(server))
        session.open(folder.path)
        return _end_rollback(options, session, roll_back(session, cancel))


def _verify(options: argparse.Namespace) -> int:
    """Every saved file as it was saved, the packages still unsigned."""
    from wizard.saved_files import verified

    folder = _existing(options)
    with _session(options) as (session, _):
        session.open(folder.path)
        seen = verified(session)
        damaged = tuple(DAMAGED.of(file) for file in seen.damaged)
        ended = Ended("failed" if damaged else "done", damaged)
        if options.json:
            files = {"checked": len(seen.checked), "damaged": seen.damaged}
            result = {**msgspec.to_builtins(summary(session, ended)), "files": files}
            print(msgspec.json.encode(result).decode())
        else:
            say_findings(damaged)
            print(saved_line(seen))
        return _CODES[ended.outcome]


def _report(options: argparse.Namespace) -> int:
    folder = _existing(options)
    with _reading(folder.path):
        if not folder.report_json.is_file():
            raise WrongCall(NOT_FINISHED.of(str(folder.path)))
        content = folder.report_json.read_bytes()
    try:
        result = msgspec.json.decode(content, type=Summary)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise FindingError(DAMAGED.of(str(folder.report_json))) from error
    if options.json:
        print(content.decode(), end="")
        return 0
    for line in result_lines(result):
        print(line)
    print(f"Report: {folder.report_html}")
    return 0


# What they share


@contextmanager
def _session(options: argparse.Namespace) -> Iterator[tuple[Session, Cancel]]:
    """A session with progress on standard error, stopped by Ctrl-C and SIGTERM at the next safe point."""
    cancel = Cancel()
    with TerminalProgress() as progress, _stopping(cancel):
        session = make_session(progress.show)
        progress.session = session
        try:
            yield session, cancel
        finally:
            session.close()


@contextmanager
def _stopping(cancel: Cancel) -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: cancel.request()) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


@contextmanager
def _practising(
    session: Session, folder: Path, options: PracticeOptions | None
) -> Iterator[tuple[PracticeServer, Administrator]]:
    from wizard.rehearsal import answer_for, played_administrator, practice_server

    with practice_server(folder, options) as server:
        session.open(folder)
        answer_for(session, server, confirmed=True)
        yield server, played_administrator(server)


def _made_up(server: PracticeServer) -> PracticeSummary:
    from wizard.rehearsal import practice_summary

    return practice_summary(server)


def _answer(session: Session, options: argparse.Namespace, folder: Path) -> tuple[Finding, ...]:
    """What only a run that changes the server lacks. Raises WrongCall naming all else; then nothing was begun."""
    if options.answers is None:
        raise WrongCall(NO_ANSWERS.of("--answers"))
    session.answers.load(options.answers)  # unusable answers make no run folder
    session.open(folder)
    session.take_answers(options.answers)
    missing = session.missing()
    to_confirm = tuple(finding for finding in missing if finding.subject == CONFIRMED)
    if len(missing) > len(to_confirm):
        raise WrongCall(*missing)
    return to_confirm


def _existing(options: argparse.Namespace) -> RunFolder:
    folder = RunFolder(options.run_folder)
    with _reading(folder.path):
        if not folder.is_run:
            raise WrongCall(NO_RUN.of(str(options.run_folder)))
    return folder


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FindingError(UNREADABLE.of(str(path), reason=error.strerror or str(error))) from error


def _is_finished(session: Session) -> bool:
    return all(state in (StepState.DONE, StepState.SKIPPED) for state in session.states.values())


def _new_folder(what: str) -> Path:
    import platformdirs

    now = datetime.datetime.now().strftime("%Y-%m-%d %H-%M-%S")
    return platformdirs.user_documents_path() / "Certificate change" / f"{what} {now}"


def _end(
    options: argparse.Namespace, session: Session, ended: Ended, practice: PracticeSummary | None = None
) -> int:
    result = summary(session, ended, practice)
    if ended.instructions is not None:
        say_instructions(ended.instructions)
    if options.json:
        print(msgspec.json.encode(result).decode())
    else:
        say_findings(session.findings() if ended.outcome in ("done", "attention") else ended.findings)
        _say_result(session, ended, result.packages.identical, result.packages.found)
    if any(finding.kind is RETURNING for finding in ended.findings):
        return _ROLLBACK_UNFINISHED
    if any(finding.kind is USED_UP for finding in ended.findings):
        return _CODES["attention"]
    return _CODES[ended.outcome]


def _end_rollback(
    options: argparse.Namespace, session: Session, ended: Ended, practice: PracticeSummary | None = None
) -> int:
    _end(options, session, ended, practice)
    return 0 if ended.outcome == "rolled_back" else _ROLLBACK_UNFINISHED


def _say_result(session: Session, ended: Ended, identical: int, found: int) -> None:
    unchanged = ended.outcome == "rolled_back" and not session.rolled_back
    print("Nothing on the server was changed by this run." if unchanged else ENDED[ended.outcome])
    if _is_finished(session):
        print(f"{identical} of {found} packages are identical after the import.")
    if session.folder:
        print(f"Run folder: {session.folder.path}")
