"""The fifth page and its rules, driven by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.back_up_configuration.conftest import OpenStep
from tests.steps.certificates import Wizard
from tests.steps.shown_page import ShownPage
from wizard.migration.events import Outcome
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.steps.assistance import ExportConfiguration
from wizard.steps.back_up_configuration import controller as rules
from wizard.steps.back_up_configuration.page import LEAVE_OUT
from wizard.steps.facts import Way
from wizard.ui.words import fingerprint

__all__ = ["nothing_is_left", "theme"]
STEP = "back_up_configuration"
PASSWORD = "Backup pw 7"


class Shown(ShownPage):
    def __init__(self, wizard: Wizard, worker: Worker, qtbot: QtBot) -> None:
        super().__init__(wizard.session, STEP, worker, qtbot)
        self.wizard = wizard

    def passwords(self, first: str, second: str) -> None:
        self.type_in(self.page.password.first.line, first)
        self.type_in(self.page.password.second.line, second)


@pytest.fixture
def worker(practice: object) -> Iterator[Worker]:
    """The practice server is started first: its pipe is no thread that a test leaves."""
    worker = Worker()
    yield worker
    worker.close()


def test_what_is_in_it_is_said_before_and_proven_after(
    open_step: OpenStep, worker: Worker, qtbot: QtBot
) -> None:
    shown = Shown(open_step(), worker, qtbot)
    before = shown.texts(shown.page.card)
    assert "The signing key (step 2) and the packages (step 3)" in before
    assert not shown.page.file_field.isVisible()
    assert shown.commit() is Outcome.DONE
    proof = shown.controller.view.proof
    assert proof is not None
    after = shown.texts(shown.page.card)
    for words in (proof.file, fingerprint(proof.sha256), proof.bound_to, "The signing key (step 2)"):
        assert words in after
    assert not shown.page.inputs.isVisible()
    shown.page.change.click()
    assert shown.page.inputs.isVisible()


def test_the_password_counts_only_when_both_are_the_same(
    open_step: OpenStep, worker: Worker, qtbot: QtBot
) -> None:
    shown = Shown(open_step(), worker, qtbot)
    assert shown.controller.common.blocked is None
    shown.passwords(PASSWORD, "Backup pw")
    assert shown.controller.common.blocked == rules.DIFFERENT
    assert not shown.controller.view.has_password
    shown.passwords("", " 7")
    assert shown.controller.common.blocked is None
    assert shown.controller.view.has_password
    assert shown.commit() is Outcome.DONE
    assert PASSWORD not in shown.texts(shown.page)


def test_leaving_it_out_says_what_is_lost(open_step: OpenStep, worker: Worker, qtbot: QtBot) -> None:
    shown = Shown(open_step(), worker, qtbot)
    page = shown.page
    assert not page.lost.isVisible()
    page.choice.cards[LEAVE_OUT].click()
    assert page.lost.isVisible()
    assert "binding to the old database" in shown.texts(page.lost)
    assert not page.password.isVisible()
    assert shown.controller.verb == rules.LEAVE_OUT
    assert shown.commit() is Outcome.DONE
    assert shown.controller.common.state is StepState.SKIPPED


def test_by_hand_the_page_waits_with_the_instructions(
    open_step: OpenStep, worker: Worker, qtbot: QtBot
) -> None:
    shown = Shown(open_step(Way.ASSISTED, "5.1.0"), worker, qtbot)
    page = shown.page
    assert page.file_field.isVisible()
    assert shown.commit() is Outcome.WAITING
    assert page.instructions.isVisible()
    assert not page.inputs.isVisible()
    assert "Export Configuration" in shown.texts(page.instructions)
    instructions = shown.controller.common.instructions
    assert instructions is not None
    assert isinstance(instructions.request, ExportConfiguration)
    Path(instructions.request.file).write_bytes(b"settings")
    assert shown.commit() is Outcome.DONE
    assert not page.instructions.isVisible()
    assert "vmoconfig" in shown.texts(page.card)
