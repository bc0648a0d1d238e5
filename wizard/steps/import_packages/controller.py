"""The saved packages on their way back, and what the comparison says of each."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.json import decode

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Controller
from wizard.migration.events import Event, ItemChanged, ItemState
from wizard.migration.step import StepState
from wizard.steps.answers import ImportPackagesAnswers
from wizard.steps.facts import Compared, ExportedPackage, ExportedPackages, ImportedPackage, ImportedPackages
from wizard.steps.import_packages.offering import Offered

SWITCH_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Switch to the new certificate first."))
_PASSED = (StepState.DONE, StepState.SKIPPED)
_STATES = {
    Compared.IDENTICAL: ItemState.IDENTICAL,
    Compared.DIFFERENT: ItemState.DIFFERENT,
    Compared.FAILED: ItemState.FAILED,
}


@dataclass(frozen=True)
class ImportRow:
    """One line of the table; ``imported`` once it was compared."""

    package: ExportedPackage
    state: ItemState
    findings: tuple[Finding, ...] = ()
    imported: ImportedPackage | None = None
    offered: Offered | None = None
    """How it came in, from then on until it was compared."""


@dataclass(frozen=True)
class ImportPackagesView:
    answers: ImportPackagesAnswers
    rows: tuple[ImportRow, ...]
    """Those that need attention first, then by name."""
    done: ImportedPackages | None
    identical: int
    """Also of an import that was stopped or failed."""


class ImportPackagesController(Controller[ImportPackagesAnswers, ImportPackagesView]):
    step = "import_packages"
    answers_type = ImportPackagesAnswers

    _seen: dict[str, ItemChanged] | None = None
    _offered: dict[str, Offered] | None = None
    _compared: dict[str, ImportedPackage] | None = None
    """What earlier acts recorded, also of a run that was interrupted."""

    @property
    def view(self) -> ImportPackagesView:
        rows = self._rows()
        identical = sum(row.state is ItemState.IDENTICAL for row in rows)
        return ImportPackagesView(self.answers, rows, self.session.facts.get(ImportedPackages), identical)

    @property
    def verb(self) -> Text:
        """After an import that was stopped or failed, what is left of it."""
        exported = self.session.facts.get(ExportedPackages)
        count = self._left or (len(exported.packages) if exported else 0)
        return text(QT_TRANSLATE_NOOP("wizard", "&Import %n package(s)"), count=count)

    @property
    def retry_verb(self) -> Text | None:
        return self.verb if self._left else None

    @property
    def _left(self) -> int:
        """How many are not identical after an import that was stopped or failed; 0 otherwise."""
        if self.session.states[self.step] not in (StepState.STOPPED, StepState.FAILED):
            return 0
        return sum(row.state is not ItemState.IDENTICAL for row in self._rows())

    def enter(self) -> None:
        if self._activity is Activity.IDLE:
            offered = self.session.recorded_items("import_packages.import")
            compared = self.session.recorded_items("import_packages.compare")
            self._offered = {name: decode(value, type=Offered) for name, value in offered.items()}
            self._compared = {name: decode(value, type=ImportedPackage) for name, value in compared.items()}
        super().enter()

    def row(self, name: str) -> ImportRow | None:
        return next((row for row in self._rows() if row.package.name == name), None)

    def blocked(self) -> Text | None:
        return None if self.session.states["switch"] in _PASSED else SWITCH_FIRST

    def took(self, event: Event) -> None:
        if isinstance(event, ItemChanged):
            self._seen = self._seen if self._seen is not None else {}
            self._seen[event.item] = event
            if isinstance(event.result, Offered):
                self._offered = self._offered if self._offered is not None else {}
                self._offered[event.item] = event.result
            elif isinstance(event.result, ImportedPackage):
                self._compared = self._compared if self._compared is not None else {}
                self._compared[event.item] = event.result

    def commit(self) -> None:
        self._seen = None
        super().commit()

    def _rows(self) -> tuple[ImportRow, ...]:
        exported = self.session.facts.get(ExportedPackages)
        imported = self.session.facts.get(ImportedPackages)
        back = {package.name: package for package in imported.packages} if imported else {}
        back |= self._compared or {}
        rows = [
            self._row(package, back.get(package.name)) for package in (exported.packages if exported else ())
        ]
        late = (ItemState.FAILED, ItemState.DIFFERENT, ItemState.ATTENTION)
        return tuple(sorted(rows, key=lambda row: row.state not in late))

    def _row(self, package: ExportedPackage, imported: ImportedPackage | None) -> ImportRow:
        offered = (self._offered or {}).get(package.name)
        seen = (self._seen or {}).get(package.name)
        if seen is not None:
            return ImportRow(package, seen.state, seen.findings, imported, offered)
        state = _STATES[imported.compared] if imported else ItemState.TODO
        return ImportRow(package, state, (), imported, offered)
