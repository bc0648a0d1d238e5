"""The registry's entry for backing up the configuration."""

from __future__ import annotations

from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.section import FileDigest, Line, Section, Size
from wizard.migration.step import Situation, Step
from wizard.steps.answers import BackUpConfigurationAnswers
from wizard.steps.back_up_configuration.face import FACE
from wizard.steps.facts import ConfigurationBackup

LOST = text(
    QT_TRANSLATE_NOOP(
        "wizard",
        "After the switch no file holds the server's settings and its binding to the old database. "
        "Going back then means entering them by hand.",
    )
)


def skip(situation: Situation) -> Text | None:
    return LOST if situation.answers.of("back_up_configuration", BackUpConfigurationAnswers).skip else None


def section(situation: Situation) -> Section | None:
    saved = situation.facts.get(ConfigurationBackup)
    if saved is None:
        return None
    lines = [
        Line(text(QT_TRANSLATE_NOOP("wizard", "Configuration saved as")), saved.file),
        Line(text(QT_TRANSLATE_NOOP("wizard", "Size")), Size(saved.size)),
        Line(text(QT_TRANSLATE_NOOP("wizard", "SHA-256 of the file")), FileDigest(saved.sha256)),
    ]
    if saved.bound_to:
        lines.append(Line(text(QT_TRANSLATE_NOOP("wizard", "Taken while bound to")), saved.bound_to))
    kept = text(QT_TRANSLATE_NOOP("wizard", "backup in {file}"), file=saved.file)
    backup = Line(text(QT_TRANSLATE_NOOP("wizard", "Configuration")), kept, good=True)
    return Section(tuple(lines), proofs=(backup,))


BACK_UP_CONFIGURATION = Step(
    FACE,
    answers=BackUpConfigurationAnswers,
    jobs=late("wizard.steps.back_up_configuration.jobs:jobs"),
    controller="wizard.steps.back_up_configuration.controller:BackUpConfigurationController",
    page="wizard.steps.back_up_configuration.page:BackUpConfigurationPage",
    skip=skip,
    secrets={
        "password": text(QT_TRANSLATE_NOOP("wizard", "Password of the configuration backup")),
    },
    section=section,
    needs=("connect",),
)
