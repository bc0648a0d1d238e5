"""The page's state and rules, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from tests.example_step.answers import ListPackagesAnswers, PackageList
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.steps.facts import ExportedPackages


@dataclass(frozen=True)
class ListPackagesView:
    written: PackageList | None


class ListPackagesController(Controller[ListPackagesAnswers, ListPackagesView]):
    step = "list_packages"
    answers_type = ListPackagesAnswers

    @property
    def view(self) -> ListPackagesView:
        return ListPackagesView(self.session.facts.get(PackageList))

    @property
    def verb(self) -> Text:
        return text(QT_TRANSLATE_NOOP("wizard", "&Write the list"))

    def blocked(self) -> Text | None:
        if self.session.facts.get(ExportedPackages) is None:
            return text(QT_TRANSLATE_NOOP("wizard", "Export the packages first."))
        return None
