"""The page of the switch: what it shows, what it asks, and what it lets the administrator do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.shown_page import ShownPage
from tests.steps.switch.practice_run import PracticeRun
from wizard.migration.events import Outcome, RollbackEnded
from wizard.migration.worker import Worker
from wizard.steps.answers import SwitchAnswers
from wizard.ui.questions import Question
from wizard.ui.states import State
from wizard.ui.widgets.job_list import LineOfNoReturn
from wizard.ui.words import fingerprint, short_fingerprint, tr

__all__ = ["nothing_is_left", "theme"]
Practice = Callable[..., PracticeRun]


class Shown(ShownPage):
    def __init__(self, run: PracticeRun, worker: Worker, qtbot: QtBot) -> None:
        self.run = run
        run.session.change("switch", SwitchAnswers())
        super().__init__(run.session, "switch", worker, qtbot)

    def states(self) -> dict[str, str]:
        """Title of each job to its accessible name's state."""
        names = (row.accessibleName() for row in (*self.page.done.rows, *self.page.jobs.rows))
        return {title: state for title, _, state in (name.partition(": ") for name in names)}

    def words(self) -> str:
        return self.texts(self.page)


@pytest.fixture
def show(practice: Practice, qtbot: QtBot) -> Iterator[Callable[..., Shown]]:
    worker = Worker()
    yield lambda profile: Shown(practice(profile), worker, qtbot)
    worker.close()


def test_the_review(show: Callable[..., Shown]) -> None:
    shown = show("7.6")
    words = shown.words().replace("\u200b", "").replace("\n", " ")
    for certificate in (shown.run.old, shown.run.new):
        assert short_fingerprint(certificate.sha256) in words
        assert certificate.subject in words
    done, to_do = State.DONE.word, State.TO_DO.word
    states = shown.states()
    assert states["Make the new certificate"] == tr(done)
    assert states["Bind the new database"] == tr(to_do)
    assert len(shown.page.findChildren(LineOfNoReturn)) == 1
    assert not shown.page.back.isVisibleTo(shown.page)


def test_the_question_names_server_database_and_fingerprints(show: Callable[..., Shown]) -> None:
    shown = show("7.6")
    question = shown.page.question()
    assert question is not None
    server, old, new, *fingerprints = [str(fact.value) for fact in question.facts]
    assert server == "127.0.0.1"
    assert old.endswith("old-database.sqlite (SQLite)")
    assert new.endswith("new-database.sqlite (SQLite)")
    assert fingerprints == [
        fingerprint(shown.run.old.sha256),
        fingerprint(shown.run.new.sha256),
    ]


def test_a_switch_by_hand_shows_what_to_do_and_asks_no_more(show: Callable[..., Shown], qtbot: QtBot) -> None:
    shown = show("5.1")
    shown.controller.commit()
    assert shown.window.ended().outcome is Outcome.WAITING
    assert "Stop the Orchestrator server service." in shown.words()
    assert shown.page.question() is None, "asked once, before the first act"
    assert shown.states()["Stop the Orchestrator server"] == "waits for you, as told above"
    asked: list[Question] = []

    def no(parent: QWidget, question: Question) -> bool:
        asked.append(question)
        return False

    shown.page.ask = no
    qtbot.mouseClick(shown.page.back, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    named = [str(fact.value) for fact in asked[0].facts]
    assert named[0] == "127.0.0.1"
    assert named[1].endswith("old-database.sqlite (SQLite)")
    assert named[2:] == [fingerprint(shown.run.old.sha256), fingerprint(shown.run.new.sha256)]
    assert shown.run.session.server_changed
    shown.page.ask = lambda parent, question: True
    qtbot.mouseClick(shown.page.back, Qt.MouseButton.LeftButton)
    ended = shown.window.until(lambda event: isinstance(event, RollbackEnded))
    assert isinstance(ended, RollbackEnded)
    assert ended.outcome is Outcome.WAITING
    assert "Bind the old database again" in shown.words()
    assert not shown.page.back.isVisibleTo(shown.page), "rolling back is under way"


def test_changes_since_the_export_may_be_left_behind(show: Callable[..., Shown]) -> None:
    shown = show("7.6")
    with shown.run.client() as client:
        client.create_package("com.example.made_later")
    shown.controller.commit()
    ended = shown.window.ended()
    assert [finding.code for finding in ended.findings] == ["switch_changed_since_export"]
    assert "com.example.made_later" in shown.words()
    assert shown.page.action_for(ended.findings[0])
    shown.page.do_action(ended.findings[0])
    assert shown.controller.answers.accept_changes
    assert not shown.page.action_for(ended.findings[0])
    assert not shown.run.session.server_changed
