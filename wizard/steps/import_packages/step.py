"""The registry's entry for importing packages."""

from __future__ import annotations

from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.section import Line, Section, Table
from wizard.migration.step import Situation, Step
from wizard.steps import nodes
from wizard.steps.answers import ImportPackagesAnswers
from wizard.steps.facts import Compared, ImportedPackages, StartedNodes


def section(situation: Situation) -> Section | None:
    imported = situation.facts.get(ImportedPackages)
    if imported is None:
        return None
    columns = (
        text(QT_TRANSLATE_NOOP("wizard", "Package")),
        text(QT_TRANSLATE_NOOP("wizard", "Imported as")),
        text(QT_TRANSLATE_NOOP("wizard", "Compared")),
        text(QT_TRANSLATE_NOOP("wizard", "Tried and answered")),
    )
    rows = tuple(
        (
            each.name,
            each.imported_as.value.replace("_", " "),
            each.compared.value if not each.differences else "; ".join(each.differences),
            "; ".join(f"{one.offered.value.replace('_', ' ')}: {one.answer}" for one in each.attempts),
        )
        for each in imported.packages
    )
    identical = sum(each.compared is Compared.IDENTICAL for each in imported.packages)
    duties = tuple(
        text(
            QT_TRANSLATE_NOOP(
                "wizard", "Look at the secure string {value} of {package} and enter it again if empty."
            ),
            value=value,
            package=each.name,
        )
        for each in imported.packages
        for value in each.enter_again
    )
    line = Line(
        text(QT_TRANSLATE_NOOP("wizard", "Packages identical after the import")),
        f"{identical} / {len(imported.packages)}",
    )
    started = situation.facts.get(StartedNodes)
    of_nodes = nodes.lines(started.nodes, up=True) if started is not None else ()
    return Section((line, *of_nodes), table=Table(columns, rows), duties=duties)


IMPORT_PACKAGES = Step(
    id="import_packages",
    title=text(QT_TRANSLATE_NOOP("wizard", "Import packages")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard", "The packages go back to the server, which now signs with the new certificate."
        )
    ),
    answers=ImportPackagesAnswers,
    jobs=late("wizard.steps.import_packages.jobs:jobs"),
    controller="wizard.steps.import_packages.controller:ImportPackagesController",
    page="wizard.steps.import_packages.page:ImportPackagesPage",
    section=section,
)
