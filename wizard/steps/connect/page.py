"""The first page: address and account; then what the server shows of itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.controller import Activity, Common
from wizard.migration.step import Step, StepState
from wizard.steps.answers import Start
from wizard.steps.connect.controller import ConnectController, ConnectView
from wizard.steps.facts import Server, Way
from wizard.ui import metrics, words
from wizard.ui.icons import Icon
from wizard.ui.states import State
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.words import tr

_WAYS = {
    Way.REST: QT_TRANSLATE_NOOP("wizard", "by the wizard"),
    Way.WORKFLOW: QT_TRANSLATE_NOOP("wizard", "by the wizard, through a configuration workflow"),
    Way.CONTROL_CENTER: QT_TRANSLATE_NOOP("wizard", "by the wizard, through Control Center"),
    Way.ASSISTED: QT_TRANSLATE_NOOP("wizard", "by you, guided and proven"),
    Way.NOT_NEEDED: QT_TRANSLATE_NOOP("wizard", "not needed"),
}
_OPEN_FOLDER = "open_folder"
_PRACTICE = "practice"


class ConnectPage(StepPage[ConnectController]):
    def __init__(self, step: Step, controller: ConnectController) -> None:
        super().__init__(step, controller)
        self.ask_folder: Callable[[QWidget, str], str] = QFileDialog.getExistingDirectory
        self.start = self._choices()
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://vco01.example.com:8281")
        self.user = QLineEdit()
        self.password = PasswordField()
        self.inputs = self._inputs()
        self.peer = FactsCard(QT_TRANSLATE_NOOP("wizard", "TLS certificate of the server"), icon=Icon.LOCK)
        self.trusted = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "&Trust this certificate for this run")))
        self.peer.extra.addWidget(self.trusted)
        self.server = FactsCard(QT_TRANSLATE_NOOP("wizard", "Server"), icon=Icon.SERVER)
        self.abilities = FactsCard(QT_TRANSLATE_NOOP("wizard", "Who does what"), icon=Icon.HELP)
        self.change = push_button(QT_TRANSLATE_NOOP("wizard", "Change address or account…"))
        self.change.clicked.connect(self._want_inputs)
        self._inputs_wanted = False
        for part in (self.start, self.inputs):
            self.add(part)
        self.add_common()
        for part in (self.server, self.abilities, self.peer):
            self.add(part)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self.add(row)
        self.fill_up()
        self._connect_inputs()

    # Building

    def _choices(self) -> ChoiceCards:
        choices = [
            Choice(
                Start.SERVER.value,
                QT_TRANSLATE_NOOP("wizard", "A server"),
                QT_TRANSLATE_NOOP("wizard", "5.1 to 8.x, over its own API."),
                Icon.SERVER,
            ),
            Choice(
                Start.FOLDER.value,
                QT_TRANSLATE_NOOP("wizard", "Packages exported by hand"),
                QT_TRANSLATE_NOOP("wizard", "4.x has no API: you export, the wizard guides and proves."),
                Icon.FOLDER,
            ),
        ]
        if self.controller.can_open_other_runs:
            choices += [
                Choice(
                    _OPEN_FOLDER,
                    QT_TRANSLATE_NOOP("wizard", "Continue a run folder"),
                    QT_TRANSLATE_NOOP("wizard", "Go on where an earlier run stopped."),
                    Icon.RESUME,
                ),
                Choice(
                    _PRACTICE,
                    QT_TRANSLATE_NOOP("wizard", "Practise first"),
                    QT_TRANSLATE_NOOP("wizard", "The whole change on a made-up server on this computer."),
                    Icon.PRACTICE,
                ),
            ]
        return ChoiceCards(QT_TRANSLATE_NOOP("wizard", "What to begin with"), choices, columns=2)

    def _inputs(self) -> QWidget:
        self.address_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Address"), self.address)
        self.user_field = FormField(QT_TRANSLATE_NOOP("wizard", "&User name"), self.user)
        self.password_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Password"), self.password)
        inputs = QWidget()
        column = _column(inputs)
        column.addWidget(self.address_field)
        row = QHBoxLayout()
        row.setSpacing(metrics.SPACE)
        row.addWidget(self.user_field, 1)
        row.addWidget(self.password_field, 1)
        column.addLayout(row)
        column.addWidget(
            Folded(
                QT_TRANSLATE_NOOP("wizard", "Configuration service (Control Center)"), self._control_center()
            )
        )
        column.addWidget(
            Folded(QT_TRANSLATE_NOOP("wizard", "Connection to the server's database"), self._old_database())
        )
        self.run_folder = PathField(PathKind.FOLDER, caption=QT_TRANSLATE_NOOP("wizard", "Run folder"))
        self.run_folder_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "Run &folder"),
            self.run_folder,
            hint=QT_TRANSLATE_NOOP("wizard", "Everything this run saves. Only you can read it."),
        )
        column.addWidget(self.run_folder_field)
        return inputs

    def _control_center(self) -> QWidget:
        self.center_address = QLineEdit()
        self.center_address.setPlaceholderText("https://vco01.example.com:8283")
        self.center_user = QLineEdit()
        self.center_password = PasswordField()
        content = QWidget()
        column = _column(content)
        column.addWidget(
            FormField(QT_TRANSLATE_NOOP("wizard", "Address"), self.center_address, optional=True)
        )
        row = QHBoxLayout()
        row.setSpacing(metrics.SPACE)
        row.addWidget(FormField(QT_TRANSLATE_NOOP("wizard", "User name"), self.center_user, optional=True), 1)
        row.addWidget(
            FormField(QT_TRANSLATE_NOOP("wizard", "Password"), self.center_password, optional=True), 1
        )
        column.addLayout(row)
        return content

    def _old_database(self) -> QWidget:
        """The engine is chosen by its name; the fields are those of the server's own form (orchestrator.md 2.2)."""
        self.engine = ChoiceCards(
            QT_TRANSLATE_NOOP("wizard", "Engine"),
            [Choice("", QT_TRANSLATE_NOOP("wizard", "Not connected"))]
            + [Choice(key, title) for key, title in self.controller.engines],
            columns=3,
        )
        self.host, self.database, self.login = QLineEdit(), QLineEdit(), QLineEdit()
        self.port = QSpinBox()
        self.port.setRange(0, 65535)
        self.port.setSpecialValueText(tr(QT_TRANSLATE_NOOP("wizard", "the usual one")))
        self.database_password = PasswordField()
        content = QWidget()
        column = _column(content)
        column.addWidget(self.engine)
        grid = QGridLayout()
        grid.setSpacing(metrics.SPACE)
        fields = (
            (QT_TRANSLATE_NOOP("wizard", "Host"), self.host),
            (QT_TRANSLATE_NOOP("wizard", "Port"), self.port),
            (QT_TRANSLATE_NOOP("wizard", "Database"), self.database),
            (QT_TRANSLATE_NOOP("wizard", "Login"), self.login),
            (QT_TRANSLATE_NOOP("wizard", "Password"), self.database_password),
        )
        for number, (label, editor) in enumerate(fields):
            grid.addWidget(FormField(label, editor, optional=True), number // 2, number % 2)
        column.addLayout(grid)
        return content

    def _connect_inputs(self) -> None:
        controller = self.controller
        self.start.chosen.connect(self._start_chosen)
        self.address.textEdited.connect(lambda typed: controller.set(url=typed.strip()))
        self.user.textEdited.connect(lambda typed: controller.set(user=typed))
        self.password.edited.connect(lambda typed: controller.type_secret("password", typed))
        self.center_address.textEdited.connect(lambda typed: controller.set_control_center(url=typed.strip()))
        self.center_user.textEdited.connect(lambda typed: controller.set_control_center(user=typed))
        self.center_password.edited.connect(
            lambda typed: controller.type_secret("control_center.password", typed)
        )
        self.engine.chosen.connect(lambda key: controller.set_old_database(engine=key))
        self.host.textEdited.connect(lambda typed: controller.set_old_database(host=typed.strip()))
        self.port.valueChanged.connect(lambda port: controller.set_old_database(port=port or None))
        self.database.textEdited.connect(lambda typed: controller.set_old_database(name=typed))
        self.login.textEdited.connect(lambda typed: controller.set_old_database(user=typed))
        self.database_password.edited.connect(
            lambda typed: controller.type_secret("old_database.password", typed)
        )
        self.run_folder.edited.connect(controller.choose_run_folder)
        self.trusted.toggled.connect(controller.trust)

    # What the administrator does

    def _want_inputs(self) -> None:
        self._inputs_wanted = True
        self.refresh()
        self.focus_first()

    def _start_chosen(self, key: str) -> None:
        if key == _OPEN_FOLDER:
            self._choose_run()
        elif key == _PRACTICE:
            self.controller.practise()
        else:
            self.controller.set(start=Start(key))

    def _choose_run(self) -> None:
        chosen = self.ask_folder(self, tr(QT_TRANSLATE_NOOP("wizard", "Continue a run folder")))
        if chosen:
            self.controller.continue_a_run(Path(chosen))
        else:
            self.refresh()

    # Showing

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        idle = common.activity in (Activity.IDLE, Activity.CHECKING)
        settled = common.state is StepState.DONE
        self._inputs_wanted = self._inputs_wanted and settled
        for part in (self.start, self.inputs):
            part.setVisible(not settled or self._inputs_wanted)
        self.change.setVisible(settled and not self._inputs_wanted)
        self.start.setEnabled(idle)
        self.inputs.setEnabled(idle)

    def show_view(self) -> None:
        view = self.controller.view
        answers = view.answers
        self.start.choose(answers.start.value)
        by_api = answers.start is Start.SERVER
        for field in (self.user_field, self.password_field):
            field.setVisible(by_api)
        for line, value in (
            (self.address, answers.url),
            (self.user, answers.user),
            (self.center_address, answers.control_center.url),
            (self.center_user, answers.control_center.user),
            (self.host, answers.old_database.host),
            (self.database, answers.old_database.name),
            (self.login, answers.old_database.user),
        ):
            if line.text() != value and not line.hasFocus():
                line.setText(value)
        self.engine.choose(answers.old_database.engine)
        self.run_folder.set_text(view.run_folder)
        self.run_folder_field.set_locked(view.run_folder_locked)
        self.password_field.set_hint(view.password_hint)
        self._show_peer(view)
        self._show_server(view.server)

    def _show_peer(self, view: ConnectView) -> None:
        peer = view.peer
        self.peer.setVisible(peer is not None)
        if peer is None:
            return
        expired = peer.not_after < datetime.datetime.now(datetime.UTC)
        self.peer.show_facts(
            (
                Fact(QT_TRANSLATE_NOOP("wizard", "Subject"), peer.subject),
                Fact("SHA-256", words.fingerprint(peer.sha256), fixed=True, copy=peer.sha256),
                Fact(
                    QT_TRANSLATE_NOOP("wizard", "Valid until"),
                    words.date(peer.not_after),
                    State.ATTENTION if expired else None,
                    QT_TRANSLATE_NOOP("wizard", "Expired") if expired else "",
                    copy="",
                ),
            )
        )
        self.trusted.blockSignals(True)  # showing is not choosing
        self.trusted.setChecked(view.peer_trusted)
        self.trusted.blockSignals(False)

    def _show_server(self, server: Server | None) -> None:
        shown = server is not None and self.controller.common.activity is Activity.IDLE
        self.server.setVisible(shown)
        self.abilities.setVisible(shown)
        if server is None:
            return
        signer = server.signer
        facts = [
            Fact(QT_TRANSLATE_NOOP("wizard", "Address"), server.url),
            Fact(QT_TRANSLATE_NOOP("wizard", "Version"), server.version or server.profile, copy=""),
            Fact(
                QT_TRANSLATE_NOOP("wizard", "Packages"),
                text(QT_TRANSLATE_NOOP("wizard", "%n package(s)"), count=len(server.packages)),
                copy="",
            ),
        ]
        if signer is not None:
            facts += [
                Fact(QT_TRANSLATE_NOOP("wizard", "Signed by"), signer.subject),
                Fact("SHA-256", words.fingerprint(signer.sha256), fixed=True, copy=signer.sha256),
                _valid_until(signer.not_after),
            ]
        self.server.show_facts(tuple(facts))
        ways = server.ways
        self.abilities.show_facts(
            tuple(
                Fact(label, _WAYS[way], copy="")
                for label, way in (
                    (QT_TRANSLATE_NOOP("wizard", "Export and import packages"), ways.package_export),
                    (QT_TRANSLATE_NOOP("wizard", "Back up the configuration"), ways.configuration_backup),
                    (QT_TRANSLATE_NOOP("wizard", "Bind the new database"), ways.bind_database),
                    (QT_TRANSLATE_NOOP("wizard", "Install the certificate"), ways.install_certificate),
                    (QT_TRANSLATE_NOOP("wizard", "Stop and start the server"), ways.restart),
                )
            )
        )


def _valid_until(not_after: datetime.datetime) -> Fact:
    days = (not_after - datetime.datetime.now(datetime.UTC)).days
    label = QT_TRANSLATE_NOOP("wizard", "Valid until")
    if days < 0:
        return Fact(
            label, words.date(not_after), State.ATTENTION, QT_TRANSLATE_NOOP("wizard", "Expired"), copy=""
        )
    left = text(QT_TRANSLATE_NOOP("wizard", "%n day(s) left"), count=days)
    return Fact(label, words.date(not_after), State.ATTENTION if days < 90 else None, left, copy="")


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(metrics.SPACE)
    return column
