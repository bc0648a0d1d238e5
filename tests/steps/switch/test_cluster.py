"""A cluster: a second practice server plays the other node, and the administrator is led to each node in turn."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.app import finished, make_session, roll_back, run_all
from wizard.databases.target import parse_url
from wizard.foundation.cancel import Cancel
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.orchestrator.node import NodeSeen, Standing, look_at_node
from wizard.practice.process import PracticeOptions, PracticeServer, start
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps import assistance
from wizard.steps.answers import ConnectAnswers, ExportPackagesAnswers
from wizard.steps.facts import NewDatabase

KEPT = "com.example.tagging"
UNSEEN = "https://node-3.invalid:8281"
OPTIONS = PracticeOptions(profile="5.5", restart_seconds=0.3)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[PracticeServer]:
    with practice_server(tmp_path / "run", OPTIONS) as running:
        yield running


@pytest.fixture
def second(first: PracticeServer, tmp_path: Path) -> Iterator[PracticeServer]:
    """Works on the same database as the first."""
    with start(tmp_path / "second", OPTIONS) as running:
        running.administrator.bind_database("sqlite", name=parse_url(first.old_database).path)
        running.administrator.restart()
        _settle(running)
        yield running


def _settle(server: PracticeServer) -> None:
    while not server.administrator.status()["finished"]:
        Cancel().wait(0.05)


@pytest.fixture
def session(first: PracticeServer, second: PracticeServer, tmp_path: Path) -> Iterator[Session]:
    session = make_session(lambda event: None)
    session.open(tmp_path / "run")
    answer_for(session, first, confirmed=True)
    connect = session.answers.of("connect", ConnectAnswers)
    session.change("connect", dataclasses.replace(connect, nodes=(second.url, UNSEEN)))
    left_out = sorted(set(first.administrator.package_names()).difference({KEPT}))
    session.change("export_packages", ExportPackagesAnswers(leave_out=tuple(left_out)))
    yield session
    session.close()


class People:
    """Two administrators, each at one server; ``done`` is what was asked of the nodes, in order."""

    def __init__(self, first: PracticeServer, second: PracticeServer) -> None:
        self._first, self._second = played_administrator(first), played_administrator(second)
        self._node = second.url
        self.done: list[tuple[str, ...]] = []

    def __call__(self, request: object) -> None:
        if not isinstance(request, assistance.OnNode):
            self._first(request)
            return
        self.done.append((request.node, *(type(each).__name__ for each in request.requests)))
        if request.node == self._node:
            for each in request.requests:
                self._second(each)


def test_there_and_back(
    session: Session, first: PracticeServer, second: PracticeServer, tmp_path: Path
) -> None:
    people, cancel = People(first, second), Cancel()
    before = second.administrator.package_names()
    assert len(before) == 14
    ended = run_all(session, cancel, people)
    assert ended.outcome == "attention", [finding.message() for finding in ended.findings]
    assert people.done == [
        (second.url, "StopServer"),
        (UNSEEN, "StopServer"),
        (second.url, "BindDatabase", "StartServer"),
        (UNSEEN, "BindDatabase", "StartServer"),
    ]
    assert second.administrator.package_names() == (KEPT,), "on the new database"
    assert {f.subject for f in finished(session).findings if f.code == "nodes_not_seen"} == {UNSEEN}
    page = (tmp_path / "run" / "report.html").read_text(encoding="utf-8")
    assert f"Node {second.url}: stopped, and seen to be down" in page
    assert f"Node {second.url}: bound by your word, started, and answering" in page
    assert f"Node {UNSEEN}: bound and started by your word; it could not be asked" in page
    assert "Bind the cluster node" not in page
    people.done.clear()
    back = roll_back(session, cancel, people)
    assert back.outcome == "rolled_back", [finding.message() for finding in back.findings]
    assert people.done == [
        (second.url, "StopServer"),
        (UNSEEN, "StopServer"),
        (second.url, "BindDatabase", "StartServer"),
        (UNSEEN, "BindDatabase", "StartServer"),
    ]
    assert second.administrator.package_names() == first.administrator.package_names() == before
    report = json.loads((tmp_path / "run" / "report.json").read_bytes())
    assert report["outcome"] == "rolled_back"


def test_the_switch_waits_for_every_node(session: Session, second: PracticeServer) -> None:
    """Nothing on the server changes while a node still works on the old database."""
    cancel = Cancel()
    for step in (step.id for step in session.registry if step.id != "switch"):
        if step == "import_packages":
            break
        if session.skipped(step) is None:
            session.perform(step, cancel)
    waiting = session.perform("switch", cancel)
    assert waiting.instructions is not None
    assert second.url in [value.value for step in waiting.instructions.steps for value in step.values]
    assert session.perform("switch", cancel).instructions == waiting.instructions
    assert session.facts.require(NewDatabase).created
    assert session.states["switch"] is StepState.WAITING


def test_looking_at_a_node(second: PracticeServer) -> None:
    cancel = Cancel()
    up = NodeSeen(Standing.UP, "5.5.2.1951762", second.certificate_sha256)
    assert look_at_node(second.url, cancel) == up
    second.administrator.stop()
    _settle(second)
    assert look_at_node(second.url, cancel).standing is Standing.DOWN
    assert look_at_node("https://127.0.0.1:9", cancel).standing is Standing.DOWN
    assert look_at_node(UNSEEN, cancel).standing is Standing.UNSEEN
