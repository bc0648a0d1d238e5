"""A session of two steps: what is done stays done, what stands on a changed answer is out of date."""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.migration.making import KINDS, First, Inner, Second, a_session, calls, registry
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Outcome, RollbackEnded, StepEnded
from wizard.migration.journal import JOURNAL_DAMAGED, RUN_FOLDER_IN_USE, JournalError
from wizard.migration.secrets import SecretReference
from wizard.migration.session import FolderUnusable, Session
from wizard.migration.step import StepState


def states(session: Session) -> list[str]:
    return [session.states[step.id].value for step in session.registry]


def perform(session: Session, *steps: str) -> None:
    for step in steps:
        assert session.perform(step, Cancel()).outcome is Outcome.DONE


def test_steps_answers_and_findings_are_there_again_in_a_new_session(tmp_path: Path) -> None:
    answers = First(word="kept", inner=Inner(port=7, password=SecretReference(env="X")))
    with a_session(tmp_path) as (session, events):
        session.change("first", answers)
        perform(session, "first")
        assert isinstance(events[-1], StepEnded)
    with a_session(tmp_path) as (session, _):
        assert states(session) == ["done", "todo"]
        assert session.answers.of("first", First) == answers
        assert [finding.subject for finding in session.findings()] == ["first.write"]
        assert not session.server_changed
        perform(session, "second")
        assert session.server_changed
    assert (tmp_path / "first.write.txt").read_text(encoding="utf-8") == "kept"


def test_a_changed_answer_makes_later_steps_stale(tmp_path: Path) -> None:
    with a_session(tmp_path) as (session, _):
        perform(session, "first", "second")
        assert session.change("first", First(word="changed")) == ("first", "second")
        assert states(session) == ["stale", "stale"]
        perform(session, "first")
        assert (tmp_path / "first.write.txt").read_text(encoding="utf-8") == "changed"


def test_a_change_of_a_later_step_leaves_earlier_ones(tmp_path: Path) -> None:
    with a_session(tmp_path) as (session, _):
        perform(session, "first", "second")
        assert session.change("second", Second(word="other")) == ("second",)
        assert states(session) == ["done", "stale"]


def test_answers_changed_in_the_file_are_noticed(tmp_path: Path) -> None:
    with a_session(tmp_path) as (session, _):
        perform(session, "first", "second")
    path = tmp_path / "answers.toml"
    path.write_text(path.read_text("utf-8").replace('"one"', '"edited"'), "utf-8")
    with a_session(tmp_path) as (session, _):
        assert states(session) == ["stale", "stale"]


def test_rolling_back_undoes_the_servers_steps_and_keeps_the_files(tmp_path: Path) -> None:
    with a_session(tmp_path) as (session, events):
        perform(session, "first", "second")
        assert session.roll_back(Cancel()).outcome is Outcome.DONE
        assert states(session) == ["done", "todo"]
        assert session.rolled_back
        assert isinstance(events[-1], RollbackEnded)
        assert not session.server_changed
    undone = [line for line in calls(tmp_path) if line.startswith("undo")]
    assert undone[:2] == ["undo second.more", "undo second.write"]


def test_one_session_a_folder(tmp_path: Path) -> None:
    with a_session(tmp_path):
        other = Session(registry(), KINDS, lambda event: None)
        with pytest.raises(JournalError) as refused:
            other.open(tmp_path)
        assert refused.value.finding.kind is RUN_FOLDER_IN_USE
        assert other.folder is None


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    session = Session(registry(), KINDS, lambda event: None)
    with pytest.raises(FolderUnusable) as refused:
        session.open(tmp_path / "file" / "run")
    assert "file" in refused.value.finding.message()
    assert session.folder is None


def test_a_damaged_journal_is_refused_whole(tmp_path: Path) -> None:
    with a_session(tmp_path) as (session, _):
        perform(session, "first")
    with closing(sqlite3.connect(tmp_path / "journal.db")) as connection, connection:
        connection.execute("UPDATE facts SET value = x'00'")
    session = Session(registry(), KINDS, lambda event: None)
    with pytest.raises(JournalError) as refused:
        session.open(tmp_path)
    assert refused.value.finding.kind is JOURNAL_DAMAGED
    assert session.folder is None
    assert session.states["first"] is StepState.TODO


def test_the_plan_is_what_will_run(tmp_path: Path) -> None:
    with a_session(tmp_path) as (session, _):
        assert [job.id for job in session.plan().jobs] == ["first.write", "second.write", "second.more"]
        perform(session, "first", "second")
        applied = [line.removeprefix("apply ") for line in calls(tmp_path) if line.startswith("apply")]
        assert applied == [job.id for job in session.plan().jobs]


def test_every_line_of_the_log_is_one_json_object(tmp_path: Path) -> None:
    with a_session(tmp_path):
        logger = logging.getLogger("wizard.test")
        logger.warning("two\nlines “and” %s", "more")
        try:
            int("a fault")
        except ValueError:
            logger.exception("failed")
    logging.getLogger("wizard.test").warning("after the session")
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text("utf-8").splitlines()]
    assert [line["message"] for line in lines] == ["two\nlines “and” more", "failed"]
    assert lines[0]["level"] == "warning"
    assert lines[0]["from"] == "wizard.test"
    assert "ValueError: invalid literal" in lines[1]["trace"]
    assert (tmp_path / "log.jsonl").stat().st_mode & 0o077 == 0
