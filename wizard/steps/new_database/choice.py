"""The new database as it was chosen, and that it is not the old one."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError
from wizard.migration.answers import ANSWER_MISSING, AnswerBook
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.answers import DatabaseAnswers, NewDatabaseAnswers
from wizard.steps.new_database import findings as found

if TYPE_CHECKING:
    from wizard.databases.engine import Engine, EngineDescription, Field, TlsMode
    from wizard.databases.probe import DatabaseFacts
    from wizard.databases.target import Target

_BINDING = ("switch.bind", "switch.tables")


def database_answers(answers: AnswerBook) -> NewDatabaseAnswers:
    return answers.of("new_database", NewDatabaseAnswers)


def setting_of(field: Field) -> str:
    """The setting in answers.toml of a field of the server's form."""
    from wizard.databases.engine import Field

    return "name" if field is Field.PATH else field.value


def description(database: DatabaseAnswers) -> EngineDescription | None:
    """None while no known engine is chosen."""
    from wizard.databases.engine import Engine, describe

    known = {engine.value: engine for engine in Engine}
    engine: Engine | None = known.get(database.engine)
    return describe(engine) if engine is not None else None


def with_engine(database: DatabaseAnswers, engine: str) -> DatabaseAnswers:
    """The same connection to another kind of database: encrypted unless the administrator wants it otherwise."""
    changed = dataclasses.replace(database, engine=engine)
    form = description(changed)
    offered = [mode.value for mode in form.tls_modes] if form is not None else []
    wanted = database.tls if database.engine else "encrypted"
    if database.engine and len(_modes(database)) < 2:
        wanted = "encrypted"  # it was off because there was no choice
    return dataclasses.replace(changed, tls=wanted if wanted in offered else "off")


def _modes(database: DatabaseAnswers) -> tuple[TlsMode, ...]:
    form = description(database)
    return form.tls_modes if form is not None else ()


def lacking(database: DatabaseAnswers) -> tuple[Field, ...]:
    """Required fields of the chosen engine that are empty.

    Ports have a default. A password is not asked for: trust and Windows accounts work without one, and where
    a login is to be made without one the databases room says so.
    """
    from wizard.databases.engine import Engine, Field, Need

    form = description(database)
    if form is None:
        return ()
    by_default = (Field.PORT, Field.PASSWORD)
    empty = [
        row.field
        for row in form.form
        if row.need is Need.REQUIRED
        and row.field not in by_default
        and not getattr(database, setting_of(row.field))
    ]
    if form.engine is Engine.ORACLE and not (database.name or database.instance):
        empty.append(Field.INSTANCE)
    return tuple(empty)


def missing_settings(database: DatabaseAnswers, table: str) -> tuple[Finding, ...]:
    """What an unattended run lacks, each finding naming the setting, such as ``new_database.database.name``."""
    from wizard.databases.engine import Engine, TlsMode

    if not database.engine:
        hint = f"One of {', '.join(engine.value for engine in Engine)}."
        return (ANSWER_MISSING.of(f"{table}.engine", hint=hint),)
    unknown = [
        found.SETTING_UNKNOWN.of(f"{table}.{setting}", value=value, known=", ".join(known))
        for setting, value, known in (
            ("engine", database.engine, [engine.value for engine in Engine]),
            ("tls", database.tls, [mode.value for mode in TlsMode]),
        )
        if value not in known
    ]
    form = description(database)
    labels = {row.field: row.label for row in form.form} if form is not None else {}
    lacks = [
        ANSWER_MISSING.of(f"{table}.{setting_of(field)}", hint=f"{labels[field]} of the new database.")
        for field in lacking(database)
    ]
    return (*unknown, *lacks)


def required_target(run: Run) -> Target:
    """The new database with its password. Raises FindingError naming what is not given or not known."""
    missing = missing_settings(database_answers(run.answers).database, "new_database.database")
    if missing:
        raise FindingError(missing[0])
    target = opening.new_database(run.answers, run.secrets)
    assert target is not None  # an engine is given
    require_other(run, target)
    return target


def require_other(run: Run, target: Target) -> None:
    """Refuse the old database by what is written. Raises FindingError."""
    from wizard.databases.target import label, same_database

    old = opening.old_database(run.answers, run.secrets)
    if old is not None and same_database(old, target):
        raise FindingError(found.SAME_DATABASE.of(label(target)))


def require_other_seen(run: Run, target: Target, seen: DatabaseFacts) -> None:
    """Refuse the old database under another host name, by what both servers say. Raises FindingError."""
    from wizard.databases.probe import probe
    from wizard.databases.target import label

    old = opening.old_database(run.answers, run.secrets)
    if old is None or old.engine is not target.engine:
        return
    if probe(old, run.cancel).identity == seen.identity:
        raise FindingError(found.SAME_DATABASE.of(label(target)))


def administrator(run: Run, target: Target) -> Target:
    """Who creates: the administrator's login where one is given, else the database's own."""
    return opening.new_database_administrator(run.answers, run.secrets) or target


def ever_bound(run: Run) -> bool:
    """Whether binding to the new database, or building its tables, was ever begun (even when it was undone)."""
    from wizard.migration.resume import Recorded

    return any(run.journal.recorded(job) is not Recorded.NOTHING for job in _BINDING)


def bound_now(run: Run) -> bool:
    """The same, unless it was undone: after rolling back another switch begins with an empty database again."""
    from wizard.migration.resume import Recorded

    return any(run.journal.recorded(job) in (Recorded.INTENDED, Recorded.DONE) for job in _BINDING)
