"""The registry's entry for importing packages."""

from __future__ import annotations

from itertools import chain

from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.section import Line, Section, Shown, Table
from wizard.migration.step import Situation, Step
from wizard.steps import nodes
from wizard.steps.answers import ImportPackagesAnswers
from wizard.steps.facts import (
    Attempt,
    Compared,
    ExportedPackages,
    ImportedAs,
    ImportedPackage,
    ImportedPackages,
    StartedNodes,
)
from wizard.steps.import_packages.face import FACE


def section(situation: Situation) -> Section | None:
    imported = situation.facts.get(ImportedPackages)
    if imported is None:
        return None
    proof = _identical(imported, situation.facts.get(ExportedPackages))
    started = situation.facts.get(StartedNodes)
    of_nodes = nodes.lines(started.nodes, up=True) if started is not None else ()
    table = Table(_COLUMNS, tuple(map(_row, imported.packages)), _WIDTHS) if imported.packages else None
    return Section((proof, *of_nodes), table=table, duties=_duties(imported), proofs=(proof,))


def _identical(imported: ImportedPackages, exported: ExportedPackages | None) -> Line:
    """Of every package that was on the server, exported or not."""
    found = exported.found if exported is not None else len(imported.packages)
    if not found:
        return Line(_PACKAGES, text(QT_TRANSLATE_NOOP("wizard", "none was on the server")))
    same = sum(each.compared is Compared.IDENTICAL for each in imported.packages)
    words = text(
        QT_TRANSLATE_NOOP("wizard", "{same} of {all} identical after the import"), same=same, all=found
    )
    return Line(_PACKAGES, words, good=same == found)


def _row(package: ImportedPackage) -> tuple[Shown, ...]:
    compared: Shown = "; ".join(package.differences) or _COMPARED[package.compared]
    return package.name, _FORMS[package.imported_as], compared, tuple(map(_answer, package.attempts))


def _answer(attempt: Attempt) -> Text:
    """A bare number is the HTTP status of a server that took it; anything else says what was wrong."""
    form = _TRIED[attempt.offered]
    if attempt.answer.isdigit():
        return text(form[0], status=int(attempt.answer))
    return text(form[1], answer=attempt.answer)


_PACKAGES = text(QT_TRANSLATE_NOOP("wizard", "Packages"))
_COLUMNS = (
    text(QT_TRANSLATE_NOOP("wizard", "Package")),
    text(QT_TRANSLATE_NOOP("wizard", "Imported as")),
    text(QT_TRANSLATE_NOOP("wizard", "Compared")),
    text(QT_TRANSLATE_NOOP("wizard", "Tried and answered")),
)
_WIDTHS = (34, 18, 18, 30)
_FORMS = {
    ImportedAs.UNSIGNED: text(QT_TRANSLATE_NOOP("wizard", "unsigned")),
    ImportedAs.SIGNED_NEW: text(QT_TRANSLATE_NOOP("wizard", "signed with the new certificate")),
    ImportedAs.ORIGINAL: text(QT_TRANSLATE_NOOP("wizard", "original")),
    ImportedAs.NOT_IMPORTED: text(QT_TRANSLATE_NOOP("wizard", "not imported")),
}
_COMPARED = {
    Compared.IDENTICAL: text(QT_TRANSLATE_NOOP("wizard", "identical")),
    Compared.DIFFERENT: text(QT_TRANSLATE_NOOP("wizard", "different")),
    Compared.FAILED: text(QT_TRANSLATE_NOOP("wizard", "failed")),
}
_TRIED = {
    ImportedAs.UNSIGNED: (
        QT_TRANSLATE_NOOP("wizard", "unsigned copy: accepted (HTTP {status})"),
        QT_TRANSLATE_NOOP("wizard", "unsigned copy: {answer}"),
    ),
    ImportedAs.SIGNED_NEW: (
        QT_TRANSLATE_NOOP("wizard", "copy signed with the new certificate: accepted (HTTP {status})"),
        QT_TRANSLATE_NOOP("wizard", "copy signed with the new certificate: {answer}"),
    ),
    ImportedAs.ORIGINAL: (
        QT_TRANSLATE_NOOP("wizard", "original: accepted (HTTP {status})"),
        QT_TRANSLATE_NOOP("wizard", "original: {answer}"),
    ),
    ImportedAs.NOT_IMPORTED: (
        QT_TRANSLATE_NOOP("wizard", "accepted (HTTP {status})"),
        QT_TRANSLATE_NOOP("wizard", "{answer}"),
    ),
}


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
    FACE,
    answers=ImportPackagesAnswers,
    jobs=late("wizard.steps.import_packages.jobs:jobs"),
    controller="wizard.steps.import_packages.controller:ImportPackagesController",
    page="wizard.steps.import_packages.page:ImportPackagesPage",
    section=section,
)
