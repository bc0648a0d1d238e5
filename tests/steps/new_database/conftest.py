"""A session with the step of the new database alone, on a server that is made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.servers import fresh_database, mariadb, postgresql
from tests.steps.certificates import Seen, Wizard, server
from wizard.databases.target import Target
from wizard.foundation.words import text
from wizard.migration.face import Face
from wizard.migration.job import Job
from wizard.migration.session import Session
from wizard.migration.step import Situation, Step
from wizard.steps.answers import ConnectAnswers, DatabaseAnswers, NewDatabaseAnswers
from wizard.steps.catalogue import catalogue
from wizard.steps.facts import OldDatabase, Server
from wizard.steps.new_database.step import NEW_DATABASE

__all__ = ["fresh_database", "mariadb", "postgresql"]
STEP = "new_database"


def answers_of(target: Target) -> DatabaseAnswers:
    return DatabaseAnswers(
        engine=target.engine.value,
        host=target.host,
        port=target.port,
        name=target.path or target.name,
        user=target.user,
    )


@dataclass(frozen=True)
class Connected(Seen):
    """Hands on the old database too, where one is given."""

    old: OldDatabase | None = None

    def verify(self, run):
        proof = super().verify(run)
        return replace(proof, facts=(*proof.facts, *([self.old] if self.old else [])))


OpenStep = Callable[..., Wizard]


@pytest.fixture
def open_step(tmp_path: Path) -> Iterator[OpenStep]:
    """Opens the run folder, connected; again to resume. ``target``: the new database with its password."""
    opened: list[Session] = []

    def open_(
        target: Target | None = None,
        *,
        create: bool = True,
        old: Target | None = None,
        administrator: Target | None = None,
        seen: Server | None = None,
    ) -> Wizard:
        for session in opened:
            session.close()
        events: list = []
        session = Session(_registry(seen or server(None)), catalogue(), events.append)
        opened.append(session)
        session.open(tmp_path / "run")
        wizard = Wizard(session, events)
        if old is not None:
            session.answers.put("connect", ConnectAnswers(old_database=answers_of(old)))
        if target is not None:
            answers = NewDatabaseAnswers(
                answers_of(target), create, administrator.user if administrator else ""
            )
            session.answers.put(STEP, answers)
            session.secrets.type_in("new_database.database.password", target.password)
        if administrator is not None:
            session.secrets.type_in("new_database.administrator_password", administrator.password)
        wizard.done("connect")
        return wizard

    yield open_
    for session in opened:
        session.close()


def _registry(seen: Server) -> tuple[Step, ...]:
    def jobs(situation: Situation) -> tuple[Job, ...]:
        return (Seen(seen),)

    nothing = text("")
    return Step(Face("connect", nothing, nothing), ConnectAnswers, jobs, controller="", page=""), NEW_DATABASE
