"""A session with the configuration backup alone, on a practice Orchestrator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.steps.certificates import WAYS, Seen, Wizard, server
from wizard.databases.target import parse_url
from wizard.foundation.words import text
from wizard.migration.face import Face
from wizard.migration.job import Job, Proof
from wizard.migration.run import Run
from wizard.migration.session import Session
from wizard.migration.step import Situation, Step
from wizard.practice.process import PracticeOptions, PracticeServer, start
from wizard.steps.answers import ConnectAnswers
from wizard.steps.back_up_configuration.step import BACK_UP_CONFIGURATION
from wizard.steps.describe import describe_database
from wizard.steps.facts import OldDatabase, Server, Way

OpenStep = Callable[..., Wizard]


@dataclass(frozen=True)
class Connected(Seen):
    old: OldDatabase

    def verify(self, run: Run) -> Proof:
        return Proof((self.server, self.old))


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    with start(tmp_path_factory.mktemp("server"), PracticeOptions(profile="7.6", count=1)) as running:
        yield running


@pytest.fixture(scope="session")
def practice_5_1(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    """It has no call for the configuration."""
    with start(tmp_path_factory.mktemp("server"), PracticeOptions(profile="5.1", count=1)) as running:
        yield running


@pytest.fixture
def open_step(tmp_path: Path, practice: PracticeServer) -> Iterator[OpenStep]:
    """Opens the run folder, connected to the practice server (another with ``to``); again to resume."""
    opened: list[Session] = []

    def open_(way: Way = Way.REST, version: str = "7.6.0", to: PracticeServer = practice) -> Wizard:
        for session in opened:
            session.close()
        seen = replace(server(None), version=version, ways=replace(WAYS, configuration_backup=way))
        old = OldDatabase(describe_database(parse_url(to.old_database), "3"))
        events: list = []
        session = Session(_registry(seen, old), {}, events.append)
        opened.append(session)
        session.open(tmp_path / "run")
        connect = ConnectAnswers(url=to.url, user=to.user, trusted_certificate=to.certificate_sha256)
        session.answers.put("connect", connect)
        session.secrets.type_in("connect.password", to.password)
        wizard = Wizard(session, events)
        wizard.done("connect")
        return wizard

    yield open_
    for session in opened:
        session.close()


def _registry(seen: Server, old: OldDatabase) -> tuple[Step, ...]:
    def jobs(situation: Situation) -> tuple[Job, ...]:
        return (Connected(seen, old),)

    nothing = text("")
    connect = Step(Face("connect", nothing, nothing), ConnectAnswers, jobs, controller="", page="")
    return connect, BACK_UP_CONFIGURATION
