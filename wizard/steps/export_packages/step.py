"""The registry's entry for exporting packages."""

from __future__ import annotations

from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.section import Line, Section, Table
from wizard.migration.step import Situation, Step
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.facts import ExportedPackages


def section(situation: Situation) -> Section | None:
    exported = situation.facts.get(ExportedPackages)
    if exported is None:
        return None
    columns = (
        text(QT_TRANSLATE_NOOP("wizard", "Package")),
        text(QT_TRANSLATE_NOOP("wizard", "Elements")),
        text(QT_TRANSLATE_NOOP("wizard", "Version")),
        text(QT_TRANSLATE_NOOP("wizard", "Signed by")),
        text(QT_TRANSLATE_NOOP("wizard", "SHA-256 of the unsigned copy")),
    )
    rows = tuple(
        (each.name, str(each.elements), each.version, each.signer, each.sha256) for each in exported.packages
    )
    saved = f"{len(exported.packages)} / {exported.found}"
    return Section(
        (Line(text(QT_TRANSLATE_NOOP("wizard", "Packages saved")), saved),), table=Table(columns, rows)
    )


EXPORT_PACKAGES = Step(
    id="export_packages",
    title=text(QT_TRANSLATE_NOOP("wizard", "Export packages")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "Every package is saved without signature and without encryption, so that nothing depends on the old key.",
        )
    ),
    answers=ExportPackagesAnswers,
    jobs=late("wizard.steps.export_packages.jobs:jobs"),
    controller="wizard.steps.export_packages.controller:ExportPackagesController",
    page="wizard.steps.export_packages.page:ExportPackagesPage",
    section=section,
    needs=("connect",),
)
