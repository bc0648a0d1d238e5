"""The fifth page: back up, or leave it out knowing the cost; what is in the file and what is not."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.controller import Common
from wizard.migration.step import Step, StepState
from wizard.steps.back_up_configuration.controller import (
    BackUpConfigurationController,
    BackUpConfigurationView,
)
from wizard.steps.facts import ConfigurationBackup
from wizard.steps.new_password import look_at
from wizard.ui import metrics, words
from wizard.ui.icons import Icon
from wizard.ui.settling_page import SettlingPage
from wizard.ui.states import State, Status
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.password_pair import Assessment, PasswordPair
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.words import tr

BACK_UP, LEAVE_OUT = "back_up", "leave_out"
AGAIN = QT_TRANSLATE_NOOP("wizard", "Back it up &again…")
OTHERWISE = QT_TRANSLATE_NOOP("wizard", "&Another file or password…")


class BackUpConfigurationPage(SettlingPage[BackUpConfigurationController]):
    change_words = AGAIN

    def __init__(self, step: Step, controller: BackUpConfigurationController) -> None:
        super().__init__(step, controller)
        self.choice = _choice_cards()
        self.choice.chosen.connect(lambda key: controller.set(skip=key == LEAVE_OUT))
        self.lost = StatusLabel(Status(State.ATTENTION, controller.view.lost))
        self.password = PasswordPair(
            QT_TRANSLATE_NOOP("wizard", "&Password for the file (optional)"),
            QT_TRANSLATE_NOOP("wizard", "Password, &repeated"),
            hint=QT_TRANSLATE_NOOP("wizard", "It is asked for when the configuration is imported."),
            assess=_assessment,
        )
        self.password.changed.connect(self._password_typed)
        self.file = PathField(PathKind.OPEN_FILE)
        self.file.edited.connect(lambda path: controller.set(file=path))
        self.file_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "Exported &file"),
            self.file,
            hint=QT_TRANSLATE_NOOP("wizard", "Empty: the place the instructions name."),
            optional=True,
        )
        self.card = FactsCard(QT_TRANSLATE_NOOP("wizard", "The file"), icon=Icon.FOLDER)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self.inputs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.SPACE)
        for part in (self.choice, self.lost, self.password, self.file_field):
            column.addWidget(part)
        self.add(self.inputs)
        self.add_common()
        self.add(self.card)
        self.add_change()
        self.fill_up()

    def _password_typed(self) -> None:
        self.controller.type_password(self.password.first.text(), self.password.second.text())

    def show_problems(self) -> None:
        self.password.reveal_errors()
        super().show_problems()

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        self.change.setText(tr(OTHERWISE if common.instructions is not None else AGAIN))

    def show_view(self) -> None:
        view = self.controller.view
        skip = view.answers.skip
        self.choice.choose(LEAVE_OUT if skip else BACK_UP)
        self.lost.setVisible(skip)
        self.password.setVisible(not skip)
        self.file_field.setVisible(view.by_hand and not skip)
        self.file.set_text(view.answers.file)
        proven = view.proof if self.controller.common.state is StepState.DONE else None
        self.card.setVisible(proven is not None or not skip)
        self.card.show_title(
            QT_TRANSLATE_NOOP("wizard", "Saved, and read again")
            if proven is not None
            else QT_TRANSLATE_NOOP("wizard", "What the file holds")
        )
        self.card.show_state(State.DONE if proven is not None else None)
        self.card.show_facts((*(_proof(proven) if proven is not None else ()), *_content(view)))


def _choice_cards() -> ChoiceCards:
    return ChoiceCards(
        QT_TRANSLATE_NOOP("wizard", "Whether the configuration is backed up"),
        (
            Choice(
                BACK_UP,
                QT_TRANSLATE_NOOP("wizard", "Back it up"),
                QT_TRANSLATE_NOOP("wizard", "Recommended: it is the way back."),
            ),
            Choice(
                LEAVE_OUT,
                QT_TRANSLATE_NOOP("wizard", "Leave it out"),
                QT_TRANSLATE_NOOP("wizard", "Going back means entering every setting by hand."),
            ),
        ),
    )


def _assessment(password: str) -> Assessment:
    """Any password may protect the file."""
    seen = look_at(password, password)
    return Assessment(seen.bars, seen.words or "")


def _proof(proof: ConfigurationBackup) -> tuple[Fact, ...]:
    facts = [
        Fact(QT_TRANSLATE_NOOP("wizard", "File"), proof.file),
        Fact(QT_TRANSLATE_NOOP("wizard", "Size"), words.size(proof.size), copy=""),
        Fact("SHA-256", words.fingerprint(proof.sha256), fixed=True, copy=proof.sha256),
    ]
    label = QT_TRANSLATE_NOOP("wizard", "Taken while bound to")
    if proof.bound_to:
        facts.append(Fact(label, proof.bound_to, State.DONE))
    else:
        unknown = QT_TRANSLATE_NOOP("wizard", "Not known: step 1 has no connection to the database")
        facts.append(Fact(label, unknown, State.NOTE, copy=""))
    return tuple(facts)


def _content(view: BackUpConfigurationView) -> tuple[Fact, ...]:
    binding = view.old_database or tr(QT_TRANSLATE_NOOP("wizard", "the old database"))
    return (
        Fact(
            QT_TRANSLATE_NOOP("wizard", "In it"),
            QT_TRANSLATE_NOOP("wizard", "Settings, and the binding to the database"),
            note="" if view.proof is not None else binding,
            copy="",
        ),
        Fact(
            QT_TRANSLATE_NOOP("wizard", "Not in it"),
            QT_TRANSLATE_NOOP("wizard", "The signing key (step 2) and the packages (step 3)"),
            copy="",
        ),
    )
