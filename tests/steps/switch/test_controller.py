"""The controller of the switch on a practice server, with a real worker and without a window."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.steps.switch.practice_run import PracticeRun
from tests.steps.worker import Window
from wizard.migration.controller import Activity
from wizard.migration.events import Event, Outcome, RollbackEnded
from wizard.migration.job import By, Reach
from wizard.migration.resume import Recorded
from wizard.migration.worker import Worker
from wizard.steps.answers import NewCertificateAnswers, SwitchAnswers
from wizard.steps.assistance import BindDatabase, StopServer
from wizard.steps.switch.controller import CERTIFICATE_FIRST, INSTALL, SWITCH, SwitchController

Practice = Callable[..., PracticeRun]


@dataclass
class Front:
    run: PracticeRun
    controller: SwitchController
    window: Window

    def rollback_ended(self) -> RollbackEnded:
        event = self.window.until(lambda event: isinstance(event, RollbackEnded))
        assert isinstance(event, RollbackEnded)
        return event

    def states(self) -> dict[str, Recorded]:
        return {act.job.id: act.recorded for act in self.controller.view.plan if act.job.step == "switch"}


@pytest.fixture
def front(practice: Practice) -> Iterator[Callable[[str], Front]]:
    worker = Worker()

    def open_(profile: str) -> Front:
        run = practice(profile)
        events: queue.Queue[Event] = queue.Queue()
        run.session.emit = events.put
        run.session.change("switch", SwitchAnswers())
        controller = SwitchController(run.session, worker)
        return Front(run, controller, Window(controller, events))

    yield open_
    worker.close()


def test_the_review_shows_the_plan_and_what_changes(front: Callable[[str], Front]) -> None:
    front_ = front("7.6")
    view = front_.controller.view
    ids = [act.job.id for act in view.plan if act.job.step == "switch"]
    names = ("recheck", "bind", "stop", "tables", "install", "start", "prove")
    assert ids == [f"switch.{name}" for name in names]
    assert view.first_change is not None
    assert view.plan[view.first_change].job.id == "switch.bind"
    assert all(act.job.reach is not Reach.SERVER for act in view.plan[: view.first_change])
    assert all(act.job.by is By.WIZARD for act in view.plan if act.job.step == "switch")
    assert (view.old_certificate, view.new_certificate) == (front_.run.old, front_.run.new)
    assert view.old_database is not None
    assert view.new_database is not None
    assert view.old_database.url != view.new_database.url
    assert front_.controller.verb == SWITCH
    assert not view.begun


def test_by_hand_where_the_server_offers_nothing(front: Callable[[str], Front]) -> None:
    plan = front("5.1").controller.view.plan
    by_hand = [act.job.id.partition(".")[2] for act in plan if act.job.by is By.ADMINISTRATOR]
    assert [each for each in by_hand if each in ("stop", "bind", "tables", "install", "start")] == [
        "stop",
        "bind",
        "tables",
        "install",
        "start",
    ]


def test_in_place_the_database_stays(front: Callable[[str], Front]) -> None:
    controller = front("8.12").controller
    assert controller.view.new_database is None
    assert controller.verb == INSTALL
    assert [act.job.id for act in controller.view.plan if act.job.reach is Reach.SERVER] == [
        "switch.install",
        "switch.restart",
        "import_packages.import",
    ]


def test_an_outdated_certificate_blocks_it(front: Callable[[str], Front]) -> None:
    front_ = front("7.6")
    assert front_.controller.blocked() is None
    front_.run.session.change("new_certificate", NewCertificateAnswers(common_name="other.example.com"))
    assert front_.controller.blocked() == CERTIFICATE_FIRST


@pytest.mark.slow
def test_committing_confirms_and_switches_and_goes_back(front: Callable[[str], Front]) -> None:
    front_ = front("7.6")
    front_.controller.commit()
    assert front_.controller.common.activity is Activity.RUNNING
    assert front_.window.ended().outcome is Outcome.DONE
    assert front_.controller.answers.confirmed
    assert set(front_.states().values()) == {Recorded.DONE}
    assert front_.controller.view.switched is not None
    assert front_.controller.view.begun
    front_.controller.roll_back()
    assert front_.rollback_ended().outcome is Outcome.DONE
    assert set(front_.states().values()) == {Recorded.UNDONE}
    assert front_.controller.view.rolled_back is not None
    assert not front_.controller.view.begun
    assert front_.run.signer() == front_.run.old


def test_checking_again_while_going_back_goes_on_back(front: Callable[[str], Front]) -> None:
    front_ = front("5.1")
    run, controller = front_.run, front_.controller
    controller.commit()
    assert front_.window.ended().outcome is Outcome.WAITING
    assert controller.common.instructions is not None
    assert controller.common.instructions.request == StopServer()
    run.play(StopServer())
    controller.commit()
    assert front_.window.ended().outcome is Outcome.WAITING
    controller.roll_back()
    assert front_.rollback_ended().outcome is Outcome.WAITING
    waiting = controller.common.instructions
    assert waiting is not None
    assert isinstance(waiting.request, tuple)
    assert isinstance(waiting.request[0], BindDatabase)
    assert waiting.request[0].name == run.old_database
    while waiting is not None:
        run.play(waiting.request)
        controller.commit()
        ended = front_.rollback_ended()
        waiting = controller.common.instructions
    assert ended.outcome is Outcome.DONE
    assert run.signer() == run.old
