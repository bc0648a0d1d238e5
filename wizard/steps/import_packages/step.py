"""The registry's entry for importing packages."""

from __future__ import annotations

from itertools import chain

from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
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
    line = Line(
        text(QT_TRANSLATE_NOOP("wizard", "Packages identical after the import")),
        f"{identical} / {len(imported.packages)}",
    )
    started = situation.facts.get(StartedNodes)
    of_nodes = nodes.lines(started.nodes, up=True) if started is not None else ()
    return Section((line, *of_nodes), table=Table(columns, rows), duties=_duties(imported))


def _duties(imported: ImportedPackages) -> tuple[Text, ...]:
    """One for each element: packages may share it."""
    kinds = (
        (_ENTER_VALUES, (each.values_left_out for each in imported.packages)),
        (_ENTER_SECURE, (each.enter_again for each in imported.packages)),
        (_LOOK_AT_SECURE, (each.look_at for each in imported.packages)),
    )
    return tuple(
        text(template, place=place)
        for template, places in kinds
        for place in dict.fromkeys(chain.from_iterable(places))
    )


_ENTER_VALUES = QT_TRANSLATE_NOOP(
    "wizard", "Enter the values again that were left out. Configurations > {place}"
)
_ENTER_SECURE = QT_TRANSLATE_NOOP(
    "wizard", "Look at the secure strings and enter them again if they were set. Configurations > {place}"
)
_LOOK_AT_SECURE = QT_TRANSLATE_NOOP(
    "wizard", "Look whether the secure strings still open, and enter them again if not: {place}"
)


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
