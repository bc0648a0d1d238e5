"""The packages of the server, which of them are exported, and where each one stands."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from msgspec.json import decode

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Controller
from wizard.migration.events import Event, ItemChanged, ItemState
from wizard.migration.step import StepState
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.facts import ExportedPackage, ExportedPackages, ListedPackage, Server, Way

CONNECT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Connect to the server first."))
NOTHING_CHOSEN = text(QT_TRANSLATE_NOOP("wizard", "Tick at least one package."))


@dataclass(frozen=True)
class PackageRow:
    """One line of the table. ``exported`` holds everything else once the package is saved."""

    name: str
    chosen: bool
    state: ItemState
    findings: tuple[Finding, ...] = ()
    exported: ExportedPackage | None = None
    listed: ListedPackage | None = None
    """What the server says of it before it is saved."""


@dataclass(frozen=True)
class PackagedElement:
    name: str
    type: str
    note: str
    """Its version."""


@dataclass(frozen=True)
class ExportPackagesView:
    answers: ExportPackagesAnswers
    rows: tuple[PackageRow, ...]
    """Those that need attention first, then by name."""
    chosen: int
    done: ExportedPackages | None
    by_hand: bool
    saved: int
    """Of the chosen ones; also of an export that was stopped or failed."""


class ExportPackagesController(Controller[ExportPackagesAnswers, ExportPackagesView]):
    step = "export_packages"
    answers_type = ExportPackagesAnswers

    _seen: dict[str, ItemChanged] | None = None
    _known: dict[str, ExportedPackage] | None = None
    """What earlier acts recorded, also of a run that was interrupted."""
    _table: dict[str, PackageRow] | None = None
    """By name; made anew when what it stands on is no longer ``_stands_on``, otherwise a row at a time."""
    _stands_on: tuple[object, ...] = ()

    @property
    def view(self) -> ExportPackagesView:
        rows = self._rows()
        server = self.session.facts.get(Server)
        return ExportPackagesView(
            answers=self.answers,
            rows=rows,
            chosen=sum(row.chosen for row in rows),
            done=self.session.facts.get(ExportedPackages),
            by_hand=server is not None and server.ways.package_export is Way.ASSISTED,
            saved=sum(row.chosen and row.exported is not None for row in rows),
        )

    @property
    def verb(self) -> Text:
        """After an export that was stopped or failed, what is left of it."""
        chosen = [row for row in self._rows_by_name().values() if row.chosen]
        left = [row for row in chosen if row.exported is None]
        broken_off = self.session.states[self.step] in (StepState.STOPPED, StepState.FAILED)
        count = len(left) if broken_off and left else len(chosen)
        return text(QT_TRANSLATE_NOOP("wizard", "&Export %n package(s)"), count=count)

    @property
    def retry_verb(self) -> Text | None:
        """None where everything is saved and something else failed: "Try again"."""
        left = any(row.chosen and row.exported is None for row in self._rows_by_name().values())
        return self.verb if left else None

    def blocked(self) -> Text | None:
        server = self.session.facts.get(Server)
        if server is None:
            return CONNECT_FIRST
        rows = self._rows_by_name().values()
        return NOTHING_CHOSEN if rows and not any(row.chosen for row in rows) else None

    def enter(self) -> None:
        if self._activity is Activity.IDLE:
            recorded = self.session.recorded_items("export_packages.export")
            self._known = {name: decode(value, type=ExportedPackage) for name, value in recorded.items()}
            self._table = None
        super().enter()

    def choose(self, name: str, chosen: bool) -> None:
        """Tick or untick one package."""
        self.choose_all((name,), chosen)

    def choose_all(self, names: tuple[str, ...], chosen: bool) -> None:
        left_out = set(self.answers.leave_out)
        left_out = left_out.difference(names) if chosen else left_out.union(names)
        self.set(leave_out=tuple(sorted(left_out)))

    def choose_only(self, names: frozenset[str]) -> None:
        """Tick exactly these packages."""
        self.set(leave_out=tuple(sorted(self._rows_by_name().keys() - names)))

    def row(self, name: str) -> PackageRow | None:
        return self._rows_by_name().get(name)

    def elements_of(self, name: str) -> tuple[PackagedElement, ...]:
        """What a saved package holds, read from its original; empty before it is saved."""
        from wizard.packages.errors import PackageError
        from wizard.packages.package import read_package

        row, folder = self.row(name), self.session.folder
        saved = row.exported if row is not None else None
        if saved is None or folder is None:
            return ()
        try:
            package = read_package(folder.path / saved.original)
        except (OSError, PackageError):
            return ()  # the file's own state says what is wrong with it
        return tuple(
            PackagedElement(each.name, each.type, each.version or "")
            for each in sorted(package.elements, key=lambda each: (each.type, each.name))
        )

    def took(self, event: Event) -> None:
        if not isinstance(event, ItemChanged):
            return
        self._seen = self._seen if self._seen is not None else {}
        self._seen[event.item] = event
        if self._table is not None and event.item in self._table:
            before = self._table[event.item]
            self._table[event.item] = self._row(event.item, before.exported, before.listed)

    def commit(self) -> None:
        seen = {name: event.result for name, event in (self._seen or {}).items()}
        kept = {name: result for name, result in seen.items() if isinstance(result, ExportedPackage)}
        self._known = {**(self._known or {}), **kept}
        self._seen = self._table = None
        super().commit()

    def _rows(self) -> tuple[PackageRow, ...]:
        late = (ItemState.FAILED, ItemState.ATTENTION)
        return tuple(sorted(self._rows_by_name().values(), key=lambda row: row.state not in late))

    def _rows_by_name(self) -> dict[str, PackageRow]:
        """Asked for at every refresh of the window: thousands of rows are not made anew for one that changed."""
        facts = self.session.facts
        server, exported = facts.get(Server), facts.get(ExportedPackages)
        stands_on = (server, exported, self.answers)
        same = len(self._stands_on) == 3 and all(
            one is other for one, other in zip(stands_on, self._stands_on, strict=True)
        )
        if self._table is None or not same:
            listed = {package.name: package for package in server.packages} if server else {}
            saved = {package.name: package for package in exported.packages} if exported else {}
            names = listed.keys() | saved.keys()
            saved = {**saved, **(self._known or {})}
            self._table = {name: self._row(name, saved.get(name), listed.get(name)) for name in sorted(names)}
            self._stands_on = stands_on
        return self._table

    def _row(self, name: str, exported: ExportedPackage | None, listed: ListedPackage | None) -> PackageRow:
        """What is on its way shows what its file held before only once it is proven again."""
        row = PackageRow(name, name not in self.answers.leave_out, ItemState.TODO, (), exported, listed)
        seen = (self._seen or {}).get(name)
        if seen is not None:
            proven = seen.result if isinstance(seen.result, ExportedPackage) else None
            return dataclasses.replace(row, state=seen.state, findings=seen.findings, exported=proven)
        if exported is not None and row.chosen:
            return dataclasses.replace(
                row, state=ItemState.ATTENTION if exported.attention else ItemState.PROVEN
            )
        return row
