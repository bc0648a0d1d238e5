"""What the administrator sees. Nothing is decided here."""

from __future__ import annotations

from tests.example_step.controller import ListPackagesController
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.step import Step
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.card import Fact, FactsCard


class ListPackagesPage(StepPage[ListPackagesController]):
    def __init__(self, step: Step, controller: ListPackagesController) -> None:
        super().__init__(step, controller)
        self.card = FactsCard(QT_TRANSLATE_NOOP("wizard", "The list"))
        self.add(self.card)
        self.add_common()
        self.fill_up()

    def show_view(self) -> None:
        written = self.controller.view.written
        self.card.setVisible(written is not None)
        if written is not None:
            self.card.show_facts((Fact(QT_TRANSLATE_NOOP("wizard", "File"), written.file),))
