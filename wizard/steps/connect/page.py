"""The first page: address and account; then what the server shows of itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
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
from wizard.migration.step import Step
from wizard.steps.answers import Start
from wizard.steps.connect.controller import ConnectController, ConnectView
from wizard.steps.connect.found_run import FoundRun
from wizard.steps.connect.phrases import KEEP_IN, KEEP_PASSWORD, KEPT, NO_KEYRING, ROOM, WAYS, goes_on_with
from wizard.steps.facts import Server
from wizard.ui import metrics, words
from wizard.ui.icons import Icon
from wizard.ui.settling_page import SettlingPage
from wizard.ui.states import State
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.words import Words, tr

_OPEN_FOLDER = "open_folder"
_PRACTICE = "practice"


class ConnectPage(SettlingPage[ConnectController]):
    change_words = QT_TRANSLATE_NOOP("wizard", "Change address or account…")
    waiting_settles = False

    def __init__(self, step: Step, controller: ConnectController) -> None:
        super().__init__(step, controller)
        self.ask_folder: Callable[[QWidget, str], str] = QFileDialog.getExistingDirectory
        self.start = self._choices()
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://vco01.example.com:8281")
        self.user = QLineEdit()
        self.password = PasswordField()
        self._build_inputs()
        self.peer = FactsCard(QT_TRANSLATE_NOOP("wizard", "TLS certificate of the server"), icon=Icon.LOCK)
        self.trusted = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "&Trust this certificate for this run")))
        self.peer.extra.addWidget(self.trusted)
        self.found = self._found_card()
        self.server = FactsCard(QT_TRANSLATE_NOOP("wizard", "Server"), icon=Icon.SERVER)
        self.abilities = FactsCard(QT_TRANSLATE_NOOP("wizard", "Who does what"), icon=Icon.HELP)
        for part in (self.start, self.found, self.inputs):
            self.add(part)
        self.add_common()
        for part in (self.server, self.abilities, self.peer):
            self.add(part)
        self.add_change()
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

    def _build_inputs(self) -> None:
        self.address_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Address"), self.address)
        self.user_field = FormField(QT_TRANSLATE_NOOP("wizard", "&User name"), self.user)
        self.password_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Password"), self.password)
        self.remember = QCheckBox(tr(KEEP_PASSWORD))
        column = _column(self.inputs)
        column.addWidget(self.address_field)
        row = QHBoxLayout()
        row.setSpacing(metrics.SPACE)
        row.addWidget(self.user_field, 1)
        row.addWidget(self.password_field, 1)
        column.addLayout(row)
        column.addWidget(self.remember)
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
        )
        column.addWidget(self.run_folder_field)

    def _found_card(self) -> FactsCard:
        card = FactsCard(QT_TRANSLATE_NOOP("wizard", "This folder holds a run"), icon=Icon.RESUME)
        self.go_on = push_button(QT_TRANSLATE_NOOP("wizard", "Continue this r&un"), primary=True)
        self.anew = push_button(QT_TRANSLATE_NOOP("wizard", "Be&gin anew"))
        self.go_on.clicked.connect(self.controller.continue_found_run)
        self.anew.clicked.connect(self.controller.begin_anew)
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP)
        row.addWidget(self.go_on)
        row.addWidget(self.anew)
        row.addStretch(1)
        card.extra.addLayout(row)
        return card

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
        self.remember.toggled.connect(controller.remember)

    # What the administrator does

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
            self.controller.look_into(Path(chosen))
            if self.go_on.isVisible():
                self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.refresh()

    # Showing

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        self.start.setVisible(self.inputs.isVisibleTo(self))
        self.start.setEnabled(self.inputs.isEnabledTo(self))

    def show_view(self) -> None:
        view = self.controller.view
        answers = view.answers
        self._show_found(view.found_run)
        self.start.choose(_OPEN_FOLDER if view.found_run is not None else answers.start.value)
        by_api = answers.start is Start.SERVER
        for field in (self.user_field, self.password_field, self.remember):
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
        if not view.run_folder_locked:
            self.run_folder_field.set_hint(_room(view.free))
        self.password_field.set_hint(view.password_hint)
        self._show_remember(view)
        self._show_peer(view)
        self._show_server(view.server)

    def _show_remember(self, view: ConnectView) -> None:
        named = text(KEEP_IN, keyring=view.keyring) if view.keyring else KEEP_PASSWORD
        self.remember.setText(tr(NO_KEYRING if view.keyring == "" else named))
        self.remember.setEnabled(view.keyring != "")
        self.remember.blockSignals(True)  # showing is not choosing
        self.remember.setChecked(view.remember)
        self.remember.blockSignals(False)

    def _show_found(self, run: FoundRun | None) -> None:
        self.found.setVisible(run is not None)
        if run is None:
            return
        self.inputs.setVisible(False)
        label = QT_TRANSLATE_NOOP("wizard", "Goes on with")
        go_on = goes_on_with(self.controller.session.registry, run.passed, tr)
        practice = QT_TRANSLATE_NOOP("wizard", "the practice server of this folder")
        unknown = QT_TRANSLATE_NOOP("wizard", "not connected yet")
        self.found.show_facts(
            (
                Fact(QT_TRANSLATE_NOOP("wizard", "Folder"), str(run.folder)),
                Fact(
                    QT_TRANSLATE_NOOP("wizard", "Server"),
                    practice if run.practice else run.server or unknown,
                    copy="",
                ),
                *(
                    (
                        Fact(
                            QT_TRANSLATE_NOOP("wizard", "Last worked on"),
                            words.moment(run.worked_on),
                            copy="",
                        ),
                    )
                    if run.worked_on is not None
                    else ()
                ),
                Fact(label, go_on, note=KEPT, copy=""),
            )
        )

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
                Fact(label, WAYS[way], copy="")
                for label, way in (
                    (QT_TRANSLATE_NOOP("wizard", "Export and import packages"), ways.package_export),
                    (QT_TRANSLATE_NOOP("wizard", "Back up the configuration"), ways.configuration_backup),
                    (QT_TRANSLATE_NOOP("wizard", "Bind the new database"), ways.bind_database),
                    (QT_TRANSLATE_NOOP("wizard", "Install the certificate"), ways.install_certificate),
                    (QT_TRANSLATE_NOOP("wizard", "Stop and start the server"), ways.restart),
                )
            )
        )


def _room(free: int | None) -> Words:
    if free is None:
        return QT_TRANSLATE_NOOP("wizard", "Everything this run saves. Only you can read it.")
    return text(ROOM, free=words.size(free))


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
    column.setSpacing(metrics.STEP)
    return column
