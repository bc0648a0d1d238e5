"""The registry's entry."""

from __future__ import annotations

from tests.example_step.answers import ListPackagesAnswers, PackageList
from tests.example_step.face import FACE
from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.section import Line, Section
from wizard.migration.step import Situation, Step


def skip(situation: Situation) -> Text | None:
    if situation.answers.of("list_packages", ListPackagesAnswers).skip:
        return text(QT_TRANSLATE_NOOP("wizard", "Left out by choice: no list is written."))
    return None


def section(situation: Situation) -> Section | None:
    written = situation.facts.get(PackageList)
    if written is None:
        return None
    return Section((Line(text(QT_TRANSLATE_NOOP("wizard", "List of packages")), written.file),))


LIST_PACKAGES = Step(
    FACE,
    answers=ListPackagesAnswers,
    jobs=late("tests.example_step.jobs:jobs"),
    controller="tests.example_step.controller:ListPackagesController",
    page="tests.example_step.page:ListPackagesPage",
    skip=skip,
    section=section,
    needs=("export_packages",),
)
