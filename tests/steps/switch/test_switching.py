"""Switching practice Orchestrators, seen from outside: who signs, which packages there are, what the databases hold."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from tests.practice.conftest import wait_until
from tests.steps.switch.practice_run import PracticeRun
from wizard.databases.fingerprint import logical_fingerprint
from wizard.databases.target import Target, parse_url
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Outcome
from wizard.migration.step import StepState
from wizard.practice.faults import Fault, FaultKind
from wizard.steps.answers import ConnectAnswers, DatabaseAnswers, SwitchAnswers
from wizard.steps.facts import (
    ChangesSinceExport,
    ProvenBy,
    RolledBack,
    StoppedServer,
    SwitchedServer,
)

Practice = Callable[..., PracticeRun]


def old_target(run: PracticeRun) -> Target:
    return parse_url(run.server.old_database)


def test_7_6_switches_and_comes_back(practice: Practice) -> None:
    run = practice("7.6")
    before = run.packages()
    run.done()
    facts = run.session.facts
    assert facts.require(SwitchedServer).proven_by is ProvenBy.DATABASE
    assert facts.require(ChangesSinceExport) == ChangesSinceExport()
    assert run.packages() == ()
    assert facts.require(StoppedServer).old_database_fingerprint == logical_fingerprint(old_target(run))
    run.server.administrator.import_package(run.folder / "packages" / "com.example.tagging.package")
    assert run.signer() == run.new
    run.rolled_back()
    assert run.packages() == before
    assert run.signer() == run.old
    assert run.session.facts.require(RolledBack).signed_by_sha256 == run.old.sha256
    assert facts.get(SwitchedServer) is None
    run.rolled_back()
    assert run.signer() == run.old


ACTS_7_6 = ("bind", "stop", "tables", "install", "start")
ACTS_5_1 = ("stop", "bind", "tables", "install", "start")
MOMENTS = ("intended", "applied", "verified")


def switched(run: PracticeRun) -> None:
    run.done()
    run.server.administrator.import_package(run.folder / "packages" / "com.example.tagging.package")
    assert run.signer() == run.new


def came_back(run: PracticeRun) -> None:
    assert run.signer() == run.old
    assert len(run.packages()) == 14
    assert run.session.facts.require(RolledBack).signed_by_sha256 == run.old.sha256


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("job", [*ACTS_7_6, "prove"])
def test_a_switch_killed_anywhere_is_taken_up(practice: Practice, job: str, moment: str) -> None:
    run = practice("7.6")
    run.kill_in(f"switch.{job}", moment)
    switched(run)


def test_a_killed_switch_goes_on_and_comes_back(practice: Practice) -> None:
    run = practice("7.6")
    for job in ("bind", "stop", "install"):
        run.kill_in(f"switch.{job}", "applied")
    switched(run)
    run.rolled_back()
    came_back(run)


def test_a_switch_killed_while_the_server_is_stopped_is_rolled_back(practice: Practice) -> None:
    run = practice("7.6")
    run.kill_in("switch.install", "intended")
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("job", [*ACTS_7_6, "prove"])
def test_a_switch_killed_anywhere_is_rolled_back(practice: Practice, job: str, moment: str) -> None:
    run = practice("7.6")
    run.kill_in(f"switch.{job}", moment)
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
def test_5_1_by_the_administrator(practice: Practice) -> None:
    run = practice("5.1")
    switched(run)
    assert run.session.facts.require(SwitchedServer).proven_by is ProvenBy.DATABASE
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
@pytest.mark.parametrize("job", ACTS_5_1)
def test_5_1_killed_goes_on_and_comes_back(practice: Practice, job: str) -> None:
    run = practice("5.1")
    run.kill_in(f"switch.{job}", "verified")
    switched(run)
    run.rolled_back()
    came_back(run)


def test_5_1_in_a_new_process_after_every_wait(practice: Practice) -> None:
    run = practice("5.1")
    run.killed_while_waiting = True
    switched(run)
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
def test_5_5_binds_by_workflow_and_the_rest_is_by_hand(practice: Practice) -> None:
    run = practice("5.5")
    switched(run)
    run.rolled_back()
    came_back(run)


def test_8_12_changes_in_place(practice: Practice) -> None:
    run = practice("8.12")
    run.done()
    assert run.session.facts.require(SwitchedServer).proven_by is ProvenBy.FRESH_EXPORT
    assert run.signer() == run.new
    assert len(run.packages()) == 14
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("job", ["install", "restart"])
def test_8_12_killed_goes_on_and_comes_back(practice: Practice, job: str, moment: str) -> None:
    run = practice("8.12")
    run.kill_in(f"switch.{job}", moment)
    run.done()
    assert run.signer() == run.new
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("job", ["install", "restart"])
def test_8_12_killed_is_rolled_back(practice: Practice, job: str, moment: str) -> None:
    run = practice("8.12")
    run.kill_in(f"switch.{job}", moment)
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
def test_an_unknown_workflow_is_done_by_hand(practice: Practice) -> None:
    run = practice("7.6", faults=(Fault(FaultKind.UNKNOWN_INPUTS),))
    switched(run)
    run.rolled_back()
    came_back(run)


@pytest.mark.slow
def test_changes_since_the_export_stop_it(practice: Practice) -> None:
    run = practice("7.6")
    administrator = run.server.administrator
    names = run.packages()
    with run.client() as client:
        client.create_package("com.example.made_later")
        client.delete_package("com.example.tagging")
    assert run.failed() == ("switch_changed_since_export",)
    assert administrator.status()["ready"]
    assert run.signer() == run.old
    assert len(run.packages()) == len(names)
    run.session.change("switch", SwitchAnswers(confirmed=True, accept_changes=True))
    performed = run.done()
    assert "switch_changes_accepted" in [finding.code for finding in performed.findings]
    assert run.session.facts.require(ChangesSinceExport) == ChangesSinceExport(
        new=("com.example.made_later",), removed=("com.example.tagging",)
    )


def test_an_unconfirmed_switch_changes_nothing(practice: Practice) -> None:
    run = practice("7.6")
    run.session.change("switch", SwitchAnswers())
    assert [finding.subject for finding in run.session.missing()] == ["switch.confirmed"]
    assert run.failed() == ("switch_not_confirmed",)
    assert run.signer() == run.old
    assert not run.session.server_changed


@pytest.mark.parametrize("killed", [False, True])
def test_going_forward_in_the_middle_of_rolling_back_is_refused(practice: Practice, killed: bool) -> None:
    run = practice("5.1")
    switched(run)
    assert run.session.roll_back(Cancel()).outcome is Outcome.WAITING
    assert run.session.states["switch"] is StepState.STOPPED
    if killed:
        run.take_up()
    assert run.failed() == ("switch_rollback_unfinished",)
    run.rolled_back()
    came_back(run)
    assert run.session.states["switch"] is StepState.TODO
    assert run.session.states["new_database"] is StepState.STALE
    assert run.failed("switch") == ("switch_new_database_not_empty",)


def test_without_a_connection_the_administrator_binds_the_old_database(practice: Practice) -> None:
    """Only a fresh export proves it: a server that still works on the new database is found out."""
    run = practice("7.6")
    connect = run.session.answers.of("connect", ConnectAnswers)
    run.session.change("connect", dataclasses.replace(connect, old_database=DatabaseAnswers()))
    run.moved()
    switched(run)
    administrator = run.server.administrator

    def start() -> None:
        administrator.start()
        wait_until(lambda: administrator.status()["ready"] is True)

    waiting = run.session.roll_back(Cancel())
    assert waiting.instructions is not None
    assert waiting.instructions.request is None
    start()
    wrong = run.session.roll_back(Cancel())
    assert [finding.code for finding in wrong.findings] == ["switch_not_rolled_back"]
    assert run.session.roll_back(Cancel()).outcome is Outcome.WAITING
    assert administrator.status()["currentStatus"] == "STOPPED"
    administrator.bind_database("sqlite", name=old_target(run).path)
    start()
    assert run.session.roll_back(Cancel()).outcome is Outcome.DONE
    came_back(run)
