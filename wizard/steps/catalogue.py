"""Every kind of finding of the product, by its code: the one catalogue that turns findings into words."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from wizard.foundation.findings import Kind


class Catalogue(Mapping[str, Kind]):
    """Filled at the first look: the window opens before the rooms whose findings it names are imported."""

    @functools.cached_property
    def _kinds(self) -> dict[str, Kind]:
        return _all_kinds()

    def __getitem__(self, code: str) -> Kind:
        return self._kinds[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


def catalogue() -> Catalogue:
    """The first look raises ValueError when two kinds share a code."""
    return Catalogue()


def _all_kinds() -> dict[str, Kind]:
    from wizard.databases import findings as databases
    from wizard.keystores import findings as keystores
    from wizard.migration import answers, journal, runner, secrets, storage
    from wizard.orchestrator import findings as orchestrator
    from wizard.packages import findings as packages
    from wizard.steps import nodes
    from wizard.steps.back_up_configuration import findings as back_up_configuration
    from wizard.steps.connect import findings as connect
    from wizard.steps.export_packages import findings as export_packages
    from wizard.steps.import_packages import findings as import_packages
    from wizard.steps.new_certificate import findings as new_certificate
    from wizard.steps.new_database import findings as new_database
    from wizard.steps.report import findings as report
    from wizard.steps.save_certificate import findings as save_certificate
    from wizard.steps.switch import findings as switch

    kinds: dict[str, Kind] = {}
    rooms = (packages, keystores, databases, orchestrator, storage, runner, nodes)
    steps = (
        connect,
        save_certificate,
        export_packages,
        new_database,
        back_up_configuration,
        new_certificate,
        switch,
        import_packages,
        report,
    )
    for kind in (
        *(kind for room in (*rooms, *steps) for kind in room.ALL),
        *(answers.ANSWERS_INVALID, answers.ANSWERS_UNREADABLE, answers.ANSWER_MISSING),
        *(secrets.SECRET_MISSING, secrets.SECRET_UNREADABLE),
        *(journal.RUN_FOLDER_IN_USE, journal.JOURNAL_DAMAGED),
    ):
        if kind.code in kinds:
            raise ValueError(f"two kinds of finding share the code {kind.code}")
        kinds[kind.code] = kind
    return kinds
