"""The registry's entry for the new database."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.section import Change, Line, Section
from wizard.migration.step import Situation, Step
from wizard.steps.answers import NewDatabaseAnswers
from wizard.steps.facts import NewDatabase, OldDatabase, Server
from wizard.steps.new_database.choice import database_answers, missing_settings
from wizard.steps.new_database.face import FACE


def missing(situation: Situation) -> tuple[Finding, ...]:
    return missing_settings(database_answers(situation.answers).database, "new_database.database")


def skip(situation: Situation) -> Text | None:
    server = situation.facts.get(Server)
    if server is None or not server.ways.in_place:
        return None
    return text(
        QT_TRANSLATE_NOOP(
            "wizard", "Orchestrator {version} changes its certificate in place and needs no new database."
        ),
        version=server.version,
    )


def section(situation: Situation) -> Section | None:
    new = situation.facts.get(NewDatabase)
    if new is None:
        return None
    made = (
        text(QT_TRANSLATE_NOOP("wizard", "Created by the wizard"))
        if new.created
        else text(QT_TRANSLATE_NOOP("wizard", "Was there before, empty"))
    )
    lines = (
        Line(text(QT_TRANSLATE_NOOP("wizard", "New database")), new.database.url),
        Line(text(QT_TRANSLATE_NOOP("wizard", "Server version")), new.database.server_version),
        Line(text(QT_TRANSLATE_NOOP("wizard", "Origin")), made),
    )
    old = situation.facts.get(OldDatabase)
    before = old.database.url if old is not None else ""
    database = text(QT_TRANSLATE_NOOP("wizard", "Database"))
    changes = (Change(database, before, new.database.url),) if before else ()
    return Section(lines, changes)


NEW_DATABASE = Step(
    FACE,
    answers=NewDatabaseAnswers,
    jobs=late("wizard.steps.new_database.jobs:jobs"),
    controller="wizard.steps.new_database.controller:NewDatabaseController",
    page="wizard.steps.new_database.page:NewDatabasePage",
    missing=missing,
    skip=skip,
    secrets={
        "database.password": text(QT_TRANSLATE_NOOP("wizard", "Password of the new database")),
        "administrator_password": text(QT_TRANSLATE_NOOP("wizard", "Password of the database administrator")),
    },
    section=section,
    needs=("connect",),
)
