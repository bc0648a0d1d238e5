"""The new database: made where it is absent, and proven to be there, empty, and another than the old one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import Job, JobFailed, Probe, Proof, Reach, Undone, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps.describe import describe_database
from wizard.steps.facts import NewDatabase
from wizard.steps.new_database import findings as found
from wizard.steps.new_database.choice import (
    administrator,
    bound_now,
    database_answers,
    ever_bound,
    require_other_seen,
    required_target,
)

if TYPE_CHECKING:
    from wizard.databases.probe import DatabaseFacts
    from wizard.databases.target import Target

_MADE = "new_database.made"
"""What this run ever made: kept apart from the job's own items, which are forgotten when it is done afresh."""


def jobs(situation: Situation) -> tuple[Job, ...]:
    if database_answers(situation.answers).create:
        return CreateDatabase(), CheckDatabase()
    return (CheckDatabase(),)


@dataclass(frozen=True)
class Made:
    """What this run made of one database; the item's name is the database's label."""

    database: bool
    login: bool


@dataclass(frozen=True)
class CreateDatabase(Job):
    """Makes the database and its login with the administrator's account, or with the login's own rights."""

    id = "new_database.create"
    title = text(QT_TRANSLATE_NOOP("wizard", "Create the new database"))
    undo_title = text(
        QT_TRANSLATE_NOOP(
            "wizard", "Delete it if the wizard made it, it is empty, and the server was never bound to it"
        )
    )

    def probe(self, run: Run) -> Probe:
        from wizard.databases import findings as about_databases
        from wizard.databases.errors import LoginRefused, NoPrivilege

        target = required_target(run)
        try:
            seen = _look(run, target)
        except (LoginRefused, NoPrivilege):  # its login or its rights are still to be made
            return Probe(Found.PARTIAL if _made(run, target) else Found.ABSENT)
        if seen is None:
            return Probe(Found.ABSENT)
        require_other_seen(run, target, seen)
        if seen.empty or bound_now(run):
            return Probe(Found.MATCHES)
        held = ", ".join(seen.held[:8])
        return Probe(Found.FOREIGN, (about_databases.NOT_EMPTY.of(_label(target), tables=held),))

    def apply(self, run: Run) -> Waiting | None:
        from wizard.databases.create import create_database
        from wizard.databases.errors import DatabaseError

        if bound_now(run):  # done afresh after the switch: it is the server's own by now
            return None
        target = required_target(run)
        creator = administrator(run, target)
        known = _made(run, target)
        earlier = known or Made(database=_absent(run, target, creator), login=False)
        # Before acting, so that a database made just before a kill is known to be ours.
        _record(run, target, earlier)
        try:
            created = create_database(creator, target)
        except DatabaseError as error:
            if known is None and _still_absent(run, target, creator):
                # Whoever makes it from now on, it is not ours.
                _record(run, target, Made(database=False, login=False))
            raise JobFailed((error.finding, *_by_hand(target, error))) from error
        made = Made(earlier.database or created.database, earlier.login or created.login)
        _record(run, target, made)
        return None

    def verify(self, run: Run) -> Proof:
        """Reached with its own login; whether it suits is proven by the next job, which hands on the fact."""
        from wizard.databases.probe import probe

        probe(required_target(run), run.cancel)
        return Proof()

    def undo(self, run: Run) -> Undone | None:
        """Never drops a database the server was ever bound to; one that is not ours, or in use, is left and said."""
        from wizard.databases.create import Created, Expectation, drop_if_ours
        from wizard.databases.errors import InUse, NotOurs

        if ever_bound(run):
            return None
        target = required_target(run)
        made = _made(run, target)
        if made is None or not (made.database or made.login):
            return None
        expectation = Expectation(Created(made.database, made.login))
        try:
            drop_if_ours(_for_undo(run, target), target, expectation)
        except (NotOurs, InUse, _NoAdministrator) as error:
            return Undone((found.KEPT.of(_label(target), reason=error.finding.what()),))
        run.journal.forget_items(_MADE)
        run.journal.forget_fact(NewDatabase.__name__)
        run.facts.forget(NewDatabase.__name__)
        return None


@dataclass(frozen=True)
class CheckDatabase(Job):
    """Asks the database itself, with the login Orchestrator will use."""

    id = "new_database.check"
    title = text(QT_TRANSLATE_NOOP("wizard", "Check the new database"))
    reach = Reach.READS

    def probe(self, run: Run) -> Probe:
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        """Reached, another than the old one, empty (until the server was bound to it), and fit for Orchestrator."""
        from wizard.databases.create import check_empty
        from wizard.databases.probe import probe

        target = required_target(run)
        seen = probe(target, run.cancel)
        require_other_seen(run, target, seen)
        if not bound_now(run):
            check_empty(target)
        if any(finding.severity is Severity.ERROR for finding in seen.findings):
            raise JobFailed(seen.findings)
        made = _made(run, target)
        fact = NewDatabase(
            describe_database(target, seen.server_version), created=made is not None and made.database
        )
        return Proof((fact,), seen.findings)


class _NoAdministrator(FindingError):
    """The administrator's password was used once and is not known any more."""


def _for_undo(run: Run, target: Target) -> Target:
    from wizard.migration.secrets import SecretMissing, SecretUnreadable

    try:
        return administrator(run, target)
    except (SecretMissing, SecretUnreadable) as error:
        raise _NoAdministrator(error.finding) from error


def _made(run: Run, target: Target) -> Made | None:
    return run.recorded(Made, _MADE).get(_label(target))


def _record(run: Run, target: Target, made: Made) -> None:
    replace(run, job=_MADE).record(_label(target), made)


def _label(target: Target) -> str:
    from wizard.databases.target import label

    return label(target)


def _look(run: Run, target: Target) -> DatabaseFacts | None:
    """None: there is no such database yet."""
    from wizard.databases.errors import FileMissing, UnknownDatabase
    from wizard.databases.probe import probe

    try:
        return probe(target, run.cancel)
    except (UnknownDatabase, FileMissing):
        return None


def _by_hand(target: Target, error: FindingError) -> tuple[Finding, ...]:
    """What a database administrator may run instead of an account without the right."""
    from wizard.databases.create import creation_statements
    from wizard.databases.errors import NoPrivilege

    if not isinstance(error, NoPrivilege):
        return ()
    statements = "; ".join(creation_statements(target))
    return (found.BY_A_DATABASE_ADMINISTRATOR.of(_label(target), statements=statements),)


def _still_absent(run: Run, target: Target, creator: Target) -> bool:
    from wizard.databases.errors import DatabaseError

    try:
        return _absent(run, target, creator)
    except DatabaseError:  # not known: then what was recorded stays
        return False


def _absent(run: Run, target: Target, creator: Target) -> bool:
    """Whether the database is still to be made, asked with the creator's login: the other may not exist yet."""
    from wizard.databases.engine import Engine

    if target.engine is Engine.ORACLE:  # the login is the database: only creating it tells
        return False
    return _look(run, creator) is None
