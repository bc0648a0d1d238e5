"""Test: whether the chosen database, or the server on which it is to be made, can be used; nothing is changed."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.foundation.cancel import Cancel, Deadline, DeadlinePassed
from wizard.foundation.findings import Finding, FindingError
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.new_database import findings as found
from wizard.steps.new_database.choice import database_answers

if TYPE_CHECKING:
    from wizard.databases.probe import DatabaseFacts
    from wizard.databases.target import Target


@dataclass(frozen=True)
class Attempt:
    """What is known of every test, however it ended."""

    target: Target
    """Without its password."""
    driver: str
    """Name and version."""
    at: datetime.datetime
    """When it began, UTC."""
    seconds: float


@dataclass(frozen=True)
class TestResult:
    """What Test found. ``exists`` false: it is still to be made; then the facts are those of the server."""

    __test__ = False  # no test of pytest's

    facts: DatabaseFacts | None
    exists: bool
    findings: tuple[Finding, ...]
    usable: bool = True
    """False: neither the database nor, where it is to be made, its server can be used; the findings say why."""
    attempt: Attempt | None = None


def try_out(situation: Situation, cancel: Cancel) -> TestResult:
    """Raises Cancelled; FindingError only when no database is described."""
    from wizard.databases.driver import driver_version
    from wizard.databases.engine import describe

    target = opening.new_database(situation.answers, situation.secrets)
    assert target is not None  # not tested before an engine is chosen
    began, started = datetime.datetime.now(datetime.UTC), time.monotonic()
    try:
        result = _looked(situation, target, cancel)
    except FindingError as error:
        result = TestResult(None, exists=False, findings=(error.finding,), usable=False)
    driver = f"{describe(target.engine).driver} {driver_version(target.engine)}".rstrip()
    attempt = Attempt(target.without_secret, driver, began, round(time.monotonic() - started, 2))
    return replace(result, attempt=attempt)


def _looked(situation: Situation, target: Target, cancel: Cancel) -> TestResult:
    """Raises FindingError when neither the database nor, where it is to be made, its server can be used."""
    from wizard.databases import findings as about_databases
    from wizard.databases.errors import FileMissing, LoginRefused, NoPrivilege, UnknownDatabase
    from wizard.databases.probe import SECONDS, probe

    answers, secrets = situation.answers, situation.secrets
    deadline = Deadline(SECONDS)
    try:
        facts = probe(target, cancel, deadline=deadline)
    except (UnknownDatabase, FileMissing, LoginRefused, NoPrivilege) as error:
        if not database_answers(answers).create:
            raise
        creator = opening.new_database_administrator(answers, secrets) or target
        result = _to_be_made(target, creator, cancel, deadline)
        if isinstance(error, LoginRefused) and _login_exists(creator, target, cancel, deadline):
            raise  # creating would leave it its password, and then be refused as well
        return result
    said = (*facts.findings, *_compared(situation, target, facts, cancel, deadline))
    if not facts.empty:
        held = ", ".join(facts.held[:8])
        said = (about_databases.NOT_EMPTY.of(_label(target), tables=held), *said)
    return TestResult(facts, exists=True, findings=said)


def _compared(
    situation: Situation, target: Target, facts: DatabaseFacts, cancel: Cancel, deadline: Deadline
) -> tuple[Finding, ...]:
    """Raises FindingError when it is the old database; one that does not answer is only noted here."""
    from wizard.databases.probe import probe

    try:
        old = opening.old_database(situation.answers, situation.secrets)
        if old is None or old.engine is not target.engine:
            return ()
        same = probe(old, cancel, deadline=deadline).identity == facts.identity
    except FindingError as error:
        return (found.NOT_COMPARED.of(_label(target), reason=error.finding.what()),)
    if same:
        raise FindingError(found.SAME_DATABASE.of(_label(target)))
    return ()


def _to_be_made(target: Target, administrator: Target, cancel: Cancel, deadline: Deadline) -> TestResult:
    """Whether the database can be made by this account."""
    from wizard.databases.create import maintenance
    from wizard.databases.engine import Engine
    from wizard.databases.findings import PACKET_SMALL, VERSION_NOT_NAMED
    from wizard.databases.probe import probe

    if target.engine is Engine.SQLITE:
        if not Path(target.path).absolute().parent.is_dir():
            raise FindingError(found.NO_FOLDER.of(target.path))
        return TestResult(None, exists=False, findings=())
    facts = probe(maintenance(administrator), cancel, deadline=deadline)
    may = facts.privileges
    needs_login = administrator.user != target.user
    if may.create_databases is False or (needs_login and may.create_logins is False):
        raise FindingError(found.MAY_NOT_CREATE.of(_label(target), user=administrator.user))
    of_the_server = tuple(each for each in facts.findings if each.kind in (VERSION_NOT_NAMED, PACKET_SMALL))
    return TestResult(facts, exists=False, findings=of_the_server)


def _login_exists(administrator: Target, target: Target, cancel: Cancel, deadline: Deadline) -> bool:
    from wizard.databases.bounded import within
    from wizard.databases.create import login_exists
    from wizard.databases.errors import ServerSilent
    from wizard.databases.findings import SILENT

    try:
        return within(deadline, cancel, lambda: login_exists(administrator, target))
    except DeadlinePassed as error:
        raise ServerSilent(SILENT.of(_label(target), seconds=deadline.seconds)) from error


def _label(target: Target) -> str:
    from wizard.databases.target import label

    return label(target)
