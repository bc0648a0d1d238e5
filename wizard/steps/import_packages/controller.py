"""The saved packages on their way back, and what the comparison says of each."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.migration.events import Event, ItemChanged, ItemState
from wizard.migration.step import StepState
from wizard.steps.answers import ImportPackagesAnswers
from wizard.steps.facts import Compared, ExportedPackage, ExportedPackages, ImportedPackage, ImportedPackages

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


@dataclass(frozen=True)
class ImportPackagesView:
    answers: ImportPackagesAnswers
    rows: tuple[ImportRow, ...]
    """Those that need attention first, then by name."""
    done: ImportedPackages | None


class ImportPackagesController(Controller[ImportPackagesAnswers, ImportPackagesView]):
    step = "import_packages"
    answers_type = ImportPackagesAnswers

    _seen: dict[str, ItemChanged] | None = None

    @property
    def view(self) -> ImportPackagesView:
        return ImportPackagesView(self.answers, self._rows(), self.session.facts.get(ImportedPackages))

    @property
    def verb(self) -> Text:
        exported = self.session.facts.get(ExportedPackages)
        return text(
            QT_TRANSLATE_NOOP("wizard", "&Import %n package(s)"),
            count=len(exported.packages) if exported else 0,
        )

    def blocked(self) -> Text | None:
        return None if self.session.states["switch"] in _PASSED else SWITCH_FIRST

    def took(self, event: Event) -> None:
        if isinstance(event, ItemChanged):
            self._seen = self._seen if self._seen is not None else {}
            self._seen[event.item] = event

    def commit(self) -> None:
        self._seen = None
        super().commit()

    def _rows(self) -> tuple[ImportRow, ...]:
        exported = self.session.facts.get(ExportedPackages)
        imported = self.session.facts.get(ImportedPackages)
        back = {package.name: package for package in imported.packages} if imported else {}
        rows = [
            self._row(package, back.get(package.name)) for package in (exported.packages if exported else ())
        ]
        late = (ItemState.FAILED, ItemState.DIFFERENT, ItemState.ATTENTION)
        return tuple(sorted(rows, key=lambda row: row.state not in late))

    def _row(self, package: ExportedPackage, imported: ImportedPackage | None) -> ImportRow:
        seen = (self._seen or {}).get(package.name)
        if seen is not None:
            return ImportRow(package, seen.state, seen.findings, imported)
        return ImportRow(package, _STATES[imported.compared] if imported else ItemState.TODO, (), imported)
