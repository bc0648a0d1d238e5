"""The registry's entry for exporting packages."""

from __future__ import annotations

from wizard.foundation.late import late
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.section import FileDigest, Line, Section, Shown, Size, Table
from wizard.migration.step import Situation, Step
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.export_packages.face import FACE
from wizard.steps.facts import ExportedPackage, ExportedPackages


def section(situation: Situation) -> Section | None:
    exported = situation.facts.get(ExportedPackages)
    if exported is None:
        return None
    saved = text(
        QT_TRANSLATE_NOOP("wizard", "{saved} of {found}"), saved=len(exported.packages), found=exported.found
    )
    signers = sorted({each.signer for each in exported.packages})
    versions = sorted({each.version for each in exported.packages})
    lines = [Line(text(QT_TRANSLATE_NOOP("wizard", "Packages saved")), saved)]
    if exported.packages:
        size = sum(each.size for each in exported.packages)
        elements = sum(each.elements for each in exported.packages)
        lines += [
            Line(text(QT_TRANSLATE_NOOP("wizard", "Elements")), elements),
            Line(text(QT_TRANSLATE_NOOP("wizard", "Size")), Size(size)),
        ]
    if len(versions) == 1:
        lines.append(Line(VERSION, versions[0]))
    if len(signers) == 1:
        lines.append(Line(SIGNER, signers[0]))
    table = _table(exported.packages, version=len(versions) > 1, signer=len(signers) > 1)
    return Section(tuple(lines), table=table if exported.packages else None)


VERSION = text(QT_TRANSLATE_NOOP("wizard", "Version"))
SIGNER = text(QT_TRANSLATE_NOOP("wizard", "Signed by"))


def _table(packages: tuple[ExportedPackage, ...], *, version: bool, signer: bool) -> Table:
    """What is the same for every package is said once, above the table."""
    columns = [
        (_PACKAGE, 30),
        (_ELEMENTS, 9),
        (_SIZE, 9),
        *([(VERSION, 12)] if version else []),
        *([(SIGNER, 16)] if signer else []),
        (_DIGEST, 0),
    ]
    widths = [width for _, width in columns]
    widths[-1] = 100 - sum(widths)
    rows: list[tuple[Shown, ...]] = [
        (
            each.name,
            each.elements,
            Size(each.size),
            *([each.version] if version else []),
            *([each.signer] if signer else []),
            FileDigest(each.sha256),
        )
        for each in packages
    ]
    return Table(tuple(column for column, _ in columns), tuple(rows), tuple(widths))


_PACKAGE = text(QT_TRANSLATE_NOOP("wizard", "Package"))
_ELEMENTS = text(QT_TRANSLATE_NOOP("wizard", "Elements"))
_SIZE = text(QT_TRANSLATE_NOOP("wizard", "Size"))
_DIGEST = text(QT_TRANSLATE_NOOP("wizard", "SHA-256 of the unsigned copy"))


EXPORT_PACKAGES = Step(
    FACE,
    answers=ExportPackagesAnswers,
    jobs=late("wizard.steps.export_packages.jobs:jobs"),
    controller="wizard.steps.export_packages.controller:ExportPackagesController",
    page="wizard.steps.export_packages.page:ExportPackagesPage",
    section=section,
    needs=("connect",),
)
