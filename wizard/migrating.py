"""The migration's commands: practice, check, plan, run, resume, verify, rollback, report."""

from __future__ import annotations

import argparse
import datetime
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wizard.app import Administrator, Ended, finished, make_session, roll_back, run_all, summary
from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding, FindingError, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.events import Outcome
from wizard.migration.run_folder import RunFolder
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.migration.storage import storage_finding
from wizard.steps.summary import PracticeSummary, describe
from wizard.steps.switch.findings import RETURNING
from wizard.terminal import TerminalProgress, say_findings, say_instructions

if TYPE_CHECKING:
    from wizard.practice.process import PracticeOptions, PracticeServer

OpenWindow = Callable[["Path | None", "PracticeOptions | None"], int]
"""Opens the window: on the practice Orchestrator of a run folder, or plainly."""

_CODES = {"done": 0, "rolled_back": 0, "attention": 1, "stopped": 3, "failed": 4}
_ROLLBACK_UNFINISHED = 5

NO_RUN = Kind(
    "run_folder_empty",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no run."),
    (QT_TRANSLATE_NOOP("wizard", "another folder was meant, or the run never began"),),
    QT_TRANSLATE_NOOP("wizard", "Name a folder that “run”, “practice” or the window made."),
)
NOT_FINISHED = Kind(
    "run_not_finished",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The run in {subject} has no report yet."),
    (QT_TRANSLATE_NOOP("wizard", "it was stopped, or it failed"),),
    QT_TRANSLATE_NOOP("wizard", "Go on with “resume”, or go back with “rollback”."),
)
NO_ANSWERS = Kind(
    "answers_not_given",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The option {subject} is missing."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Write answers with “plan --example”, fill them in, and name the file."),
)
DAMAGED = Kind(
    "run_folder_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is missing or not as it was saved."),
    (QT_TRANSLATE_NOOP("wizard", "the file was changed, moved or deleted"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Restore it from a copy, or export it again while the old server state exists."
    ),
)


class WrongCall(FindingError):
    """The command cannot be carried out as it was called; each finding names one thing that is wrong."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(findings[0])
        self.findings = findings


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
    try:
        return commands[options.command](options)
    except WrongCall as error:
        _say_failure(options, error.findings)
        return 2
    except FindingError as error:
        _say_failure(options, (error.finding,))
        return 2 if _is_wrong_call(error) else 4
    except OSError as error:
        _say_failure(options, (storage_finding(error),))
        return 4
    except KeyboardInterrupt:
        return 3


def _is_wrong_call(error: FindingError) -> bool:
    from wizard.databases.errors import BadDatabaseUrl
    from wizard.practice.findings import WrongCall as WrongPracticeCall

    return isinstance(error, BadDatabaseUrl | WrongPracticeCall) or error.finding.code.startswith("answers_")


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
        return open_window(folder, wanted)
    with _session(options) as (session, cancel), _practising(session, folder, wanted) as (server, act):
        ended = finished(session) if _is_finished(session) else run_all(session, cancel, act)
        return _end(options, session, ended, _made_up(server))


def _check(options: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as scratch, _session(options) as (session, cancel):
        _answer(session, options, options.run_folder or Path(scratch))
        performed = session.perform("connect", cancel)
        done = performed.outcome is Outcome.DONE
        return _end(options, session, Ended("done" if done else "failed", performed.findings))


def _plan(options: argparse.Namespace) -> int:
    if options.example or options.schema:
        return _write_for_editing(options)
    with tempfile.TemporaryDirectory() as scratch, _session(options) as (session, cancel):
        _answer(session, options, options.run_folder or Path(scratch))
        performed = session.perform("connect", cancel)
        if performed.outcome is not Outcome.DONE:
            return _end(options, session, Ended("failed", performed.findings))
        _show_plan(options, session)
        return 0


def _write_for_editing(options: argparse.Namespace) -> int:
    """The example answers, or the JSON Schema that an editor checks them with."""
    if options.example:
        from wizard.example_answers import example_answers

        content = example_answers()
    else:
        from wizard.answers_schema import answers_schema

        content = answers_schema()
    if options.output:
        options.output.write_text(content, encoding="utf-8")
    else:
        print(content, end="")
    return 0


def _run(options: argparse.Namespace) -> int:
    folder = options.run_folder or _new_folder("run")
    with _session(options) as (session, cancel):
        _answer(session, options, folder)
        return _end(options, session, run_all(session, cancel))


def _resume(options: argparse.Namespace) -> int:
    folder = _existing(options)
    with _session(options) as (session, cancel):
        if folder.is_practice:
            with _practising(session, folder.path, None) as (server, act):
                ended = finished(session) if _is_finished(session) else run_all(session, cancel, act)
                return _end(options, session, ended, _made_up(server))
        session.open(folder.path)
        ended = finished(session) if _is_finished(session) else run_all(session, cancel)
        return _end(options, session, ended)


def _rollback(options: argparse.Namespace) -> int:
    folder = _existing(options)
    with _session(options) as (session, cancel):
        if folder.is_practice:
            with _practising(session, folder.path, None) as (server, act):
                return _end_rollback(options, session, roll_back(session, cancel, act), _made_up(server))
        session.open(folder.path)
        return _end_rollback(options, session, roll_back(session, cancel))


def _verify(options: argparse.Namespace) -> int:
    """Every saved package as it was saved, still unsigned; the saved certificate databases too."""
    from wizard.saved_files import damaged_files

    folder = _existing(options)
    with _session(options) as (session, _):
        session.open(folder.path)
        damaged = tuple(DAMAGED.of(file) for file in damaged_files(session))
        return _end(options, session, Ended("failed" if damaged else "done", damaged))


def _report(options: argparse.Namespace) -> int:
    folder = _existing(options)
    if not folder.report_json.is_file():
        raise WrongCall(NOT_FINISHED.of(str(folder.path)))
    if options.json:
        print(folder.report_json.read_text(encoding="utf-8"), end="")
    else:
        print(folder.report_html)
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


def _answer(session: Session, options: argparse.Namespace, folder: Path) -> None:
    """Raises WrongCall naming what is missing; then nothing was begun."""
    if options.answers is None:
        raise WrongCall(NO_ANSWERS.of("--answers"))
    session.answers.load(options.answers)  # unusable answers make no run folder
    session.open(folder)
    session.take_answers(options.answers)
    missing = session.missing()
    if missing:
        raise WrongCall(*missing)


def _existing(options: argparse.Namespace) -> RunFolder:
    folder = RunFolder(options.run_folder)
    if not folder.is_run:
        raise WrongCall(NO_RUN.of(str(options.run_folder)))
    return folder


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
    return _CODES[ended.outcome]


def _end_rollback(
    options: argparse.Namespace, session: Session, ended: Ended, practice: PracticeSummary | None = None
) -> int:
    _end(options, session, ended, practice)
    return 0 if ended.outcome == "rolled_back" else _ROLLBACK_UNFINISHED


def _say_result(session: Session, ended: Ended, identical: int, found: int) -> None:
    words = {
        "done": "Done.",
        "attention": "Done; some findings need your attention.",
        "stopped": "Stopped. Go on with “resume”.",
        "failed": "Failed. What was saved is whole; go on with “resume” or go back with “rollback”.",
        "rolled_back": "Rolled back: the old certificate signs again.",
    }
    unchanged = ended.outcome == "rolled_back" and not session.rolled_back
    print("Nothing on the server was changed by this run." if unchanged else words[ended.outcome])
    if _is_finished(session):
        print(f"{identical} of {found} packages are identical after the import.")
    if session.folder:
        print(f"Run folder: {session.folder.path}")


def _show_plan(options: argparse.Namespace, session: Session) -> None:
    jobs = session.plan().jobs
    if options.json:
        shown = [
            {
                "id": job.id,
                "step": job.step,
                "title": job.title.words(),
                "reach": job.reach.value,
                "by": job.by.value,
                "undo": job.undo_title.words() if job.undo_title else None,
            }
            for job in jobs
        ]
        print(msgspec.json.encode({"jobs": shown}).decode())
        return
    for step in session.registry:
        skipped = session.skipped(step.id)
        print(f"{step.title.words()}" + (f" (left out: {skipped.words()})" if skipped else ""))
        if step.commits:
            print("  ── from here on the server changes ──")
        for job in (job for job in jobs if job.step == step.id):
            undo = f"; undo: {job.undo_title.words()}" if job.undo_title else ""
            print(
                f"  {job.title.words()} ({'by you' if job.by.value == 'administrator' else 'automatic'}{undo})"
            )


def _say_failure(options: argparse.Namespace, findings: tuple[Finding, ...]) -> None:
    say_findings(findings)
    if options.json:
        told = [msgspec.to_builtins(describe(finding)) for finding in findings]
        print(msgspec.json.encode({"outcome": "failed", "findings": told}).decode())
    sys.stderr.flush()


ALL = (NO_RUN, NOT_FINISHED, NO_ANSWERS, DAMAGED)
