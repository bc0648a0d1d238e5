"""The first page: address and account; then what the server shows of itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.controller import Activity, Common
from wizard.migration.step import Step
from wizard.steps.connect import beginnings, phrases
from wizard.steps.connect.beginnings import Beginning
from wizard.steps.connect.controller import ConnectController
from wizard.steps.connect.found_run import FoundRun
from wizard.steps.connect.telling import tell, title_of
from wizard.steps.connect.view import Checked, ConnectView
from wizard.steps.facts import Server
from wizard.ui import metrics, words
from wizard.ui.announce import announce
from wizard.ui.expiry import expiry
from wizard.ui.icons import Icon
from wizard.ui.settling_page import SettlingPage
from wizard.ui.states import State
from wizard.ui.widgets.arranging import column_in, in_two_columns, row_of
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.database_form import DatabaseForm
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.labels import body_label
from wizard.ui.widgets.numbered_lines import NumberedLines
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.words import tr

_ICONS = {
    Beginning.SERVER: Icon.SERVER,
    Beginning.BY_HAND: Icon.FOLDER,
    Beginning.RUN: Icon.RESUME,
    Beginning.PRACTICE: Icon.PRACTICE,
}
_DONE = {True: State.DONE, False: None}
_ADDRESS = QT_TRANSLATE_NOOP("wizard", "&Address")
_ADDRESS_OPTIONAL = QT_TRANSLATE_NOOP("wizard", "&Address (optional)")
_PASSWORD = QT_TRANSLATE_NOOP("wizard", "&Password")
_CHOOSE_RUN = QT_TRANSLATE_NOOP("wizard", "Continue a run folder")


class ConnectPage(SettlingPage[ConnectController]):
    change_words = QT_TRANSLATE_NOOP("wizard", "Change address or account…")
    waiting_settles = False

    def __init__(self, step: Step, controller: ConnectController) -> None:
        super().__init__(step, controller)
        self.ask_folder: Callable[[QWidget, str], str] = QFileDialog.getExistingDirectory
        self.open_file: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._asked = False
        self.start = self._choices()
        self.lines = NumberedLines(QT_TRANSLATE_NOOP("wizard", "What happens"))
        self.peer = self._peer_card()
        self.found = self._found_card()
        self.server = FactsCard(QT_TRANSLATE_NOOP("wizard", "Server"), icon=Icon.SERVER)
        self.abilities = FactsCard(QT_TRANSLATE_NOOP("wizard", "Who does what"), icon=Icon.HELP)
        self._build_inputs()
        for part in (self.peer, self.start, self.lines, self.found, self.inputs):
            self.add(part)
        self.add_common()
        for part in (self.server, self.abilities):
            self.add(part)
        self.add_change()
        self.fill_up()
        self._connect_inputs()

    # Building

    def _choices(self) -> ChoiceCards:
        offered = [
            Choice(beginning.value, title, sentence, _ICONS[beginning])
            for beginning, (title, sentence) in beginnings.BEGINNINGS.items()
        ]
        return ChoiceCards(QT_TRANSLATE_NOOP("wizard", "What to begin with"), offered, columns=2)

    def _build_inputs(self) -> None:
        self.address, self.user, self.password = QLineEdit(), QLineEdit(), PasswordField()
        self.address.setPlaceholderText("https://vco01.example.com:8281")
        self.sign_in = QComboBox()
        for way, title in beginnings.SIGN_INS.items():
            self.sign_in.addItem(tr(title), way)
        self.domain, self.tenant = QLineEdit(), QLineEdit()
        self.token_host, self.token_pin = QLineEdit(), QLineEdit()
        self.remember = QCheckBox(tr(phrases.KEEP_PASSWORD))
        self.run_folder = PathField(PathKind.FOLDER, caption=QT_TRANSLATE_NOOP("wizard", "Run folder"))
        self.address_field = FormField(_ADDRESS, self.address)
        self.sign_in_field = FormField(QT_TRANSLATE_NOOP("wizard", "Sign &in with"), self.sign_in)
        self.user_field = FormField(QT_TRANSLATE_NOOP("wizard", "&User name"), self.user)
        self.password_field = FormField(_PASSWORD, self.password)
        self.domain_field = FormField(QT_TRANSLATE_NOOP("wizard", "Domain"), self.domain, optional=True)
        self.tenant_field = FormField(QT_TRANSLATE_NOOP("wizard", "Tenant"), self.tenant, optional=True)
        host = QT_TRANSLATE_NOOP("wizard", "Host that hands out tokens")
        self.host_field = FormField(host, self.token_host, hint=phrases.OWN_TOKENS, optional=True)
        pin = QT_TRANSLATE_NOOP("wizard", "SHA-256 of its TLS certificate")
        self.pin_field = FormField(pin, self.token_pin, hint=phrases.SYSTEM_TRUST, optional=True)
        self.run_folder_field = FormField(QT_TRANSLATE_NOOP("wizard", "Run &folder"), self.run_folder)
        column = column_in(self.inputs)
        column.addWidget(row_of((self.address_field, 2), (self.sign_in_field, 1)))
        column.addWidget(row_of((self.user_field, 1), (self.password_field, 1)))
        self.tokens = row_of((self.host_field, 1), (self.domain_field, 1))
        self.more_of_tokens = row_of((self.pin_field, 1), (self.tenant_field, 1))
        column.addWidget(self.tokens)
        column.addWidget(self.more_of_tokens)
        column.addWidget(self.remember)
        service = QT_TRANSLATE_NOOP("wizard", "Configuration service (Control Center)")
        column.addWidget(Folded(service, self._control_center()))
        database = QT_TRANSLATE_NOOP("wizard", "Connection to the server's database")
        self.old_database = DatabaseForm(self.controller.engines)
        column.addWidget(Folded(database, self.old_database))
        column.addSpacing(metrics.GAP)
        column.addWidget(self.run_folder_field)

    def _peer_card(self) -> FactsCard:
        card = FactsCard(phrases.TLS_CERTIFICATE, icon=Icon.LOCK)
        self.compare = body_label()
        self.trusted = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "&Trust this certificate for this run")))
        self.old_tls = QCheckBox()
        card.body.insertWidget(1, self.compare)
        card.extra.addWidget(self.trusted)
        card.extra.addWidget(self.old_tls)
        return card

    def _found_card(self) -> FactsCard:
        card = FactsCard(icon=Icon.RESUME)
        self.open_report = push_button(QT_TRANSLATE_NOOP("wizard", "&Open report"))
        self.roll_back = push_button(QT_TRANSLATE_NOOP("wizard", "&Roll back…"))
        self.other_run = push_button(QT_TRANSLATE_NOOP("wizard", "Choose another &folder…"))
        self.anew = push_button(QT_TRANSLATE_NOOP("wizard", "Be&gin anew"))
        self.open_report.clicked.connect(self._open_report)
        self.roll_back.clicked.connect(lambda: self.controller.continue_found_run(roll_back=True))
        self.other_run.clicked.connect(self.controller.choose_run)
        self.anew.clicked.connect(self.controller.begin_anew)
        buttons = (self.open_report, self.roll_back, self.other_run, self.anew)
        self.run_buttons = FlowRow(buttons, space=metrics.GAP)
        card.extra.addWidget(self.run_buttons)
        return card

    def _control_center(self) -> QWidget:
        self.center_address, self.center_user = QLineEdit(), QLineEdit()
        self.center_address.setPlaceholderText("https://vco01.example.com:8283")
        self.center_password = PasswordField()
        content = QWidget()
        column = column_in(content)
        column.addWidget(
            FormField(
                QT_TRANSLATE_NOOP("wizard", "Address"),
                self.center_address,
                optional=True,
                hint=QT_TRANSLATE_NOOP(
                    "wizard", "With it the wizard does itself what it would guide you through."
                ),
            )
        )
        fields = (
            FormField(QT_TRANSLATE_NOOP("wizard", "User name"), self.center_user, optional=True),
            FormField(QT_TRANSLATE_NOOP("wizard", "Password"), self.center_password, optional=True),
        )
        column.addLayout(in_two_columns(fields))
        return content

    def _connect_inputs(self) -> None:
        controller = self.controller
        controller.ask_folder = lambda: self.ask_folder(self, tr(_CHOOSE_RUN))
        self.start.chosen.connect(lambda key: controller.choose(Beginning(key)))
        self.sign_in.activated.connect(lambda at: controller.sign_in_with(self.sign_in.itemData(at)))
        for line, take in (
            (self.address, lambda typed: controller.set(url=typed.strip())),
            (self.user, lambda typed: controller.set(user=typed)),
            (self.domain, lambda typed: controller.set(domain=typed.strip())),
            (self.tenant, lambda typed: controller.set(tenant=typed.strip())),
            (self.token_host, lambda typed: controller.set(authentication_url=typed.strip())),
            (self.token_pin, lambda typed: controller.set(authentication_certificate=typed.strip())),
            (self.center_address, lambda typed: controller.set_control_center(url=typed.strip())),
            (self.center_user, lambda typed: controller.set_control_center(user=typed)),
        ):
            line.textEdited.connect(take)
        for field, secret in (
            (self.password, "password"),
            (self.center_password, "control_center.password"),
            (self.old_database.password, "old_database.password"),
        ):
            field.edited.connect(lambda typed, secret=secret: controller.type_secret(secret, typed))
        self.old_database.edited.connect(lambda name, value: controller.set_old_database(**{name: value}))
        self.run_folder.edited.connect(controller.choose_run_folder)
        self.trusted.toggled.connect(controller.trust)
        self.old_tls.toggled.connect(lambda allowed: controller.set(allow_old_tls=allowed))
        self.remember.toggled.connect(controller.remember)

    # What the administrator does

    def _open_report(self) -> None:
        run = self.controller.view.found_run
        if run is not None and run.report is not None:
            self.open_file(QUrl.fromLocalFile(str(run.report)))

    # Showing

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        self.start.setVisible(self.inputs.isVisibleTo(self))
        self.start.setEnabled(self.inputs.isEnabledTo(self))

    def show_view(self) -> None:
        view = self.controller.view
        answers, beginning = view.answers, view.beginning
        self.start.choose(beginning.value)
        for other in (Beginning.RUN, Beginning.PRACTICE):
            self.start.cards[other.value].setVisible(self.controller.can_open_other_runs)
        self.lines.show_lines(
            [text(line, folder=self._folder(view)) for line in beginnings.LINES.get(beginning, ())]
        )
        self.lines.setVisible(
            self.start.isVisibleTo(self) and bool(beginnings.LINES.get(beginning)) and not view.found_run
        )
        self._show_found(view.found_run)
        if beginning in (Beginning.RUN, Beginning.PRACTICE):
            self.inputs.setVisible(False)
        self._show_account(view)
        for line, value in (
            (self.address, answers.url),
            (self.user, answers.user),
            (self.domain, answers.domain),
            (self.tenant, answers.tenant),
            (self.token_host, answers.authentication_url),
            (self.token_pin, answers.authentication_certificate),
            (self.center_address, answers.control_center.url),
            (self.center_user, answers.control_center.user),
        ):
            if line.text() != value and not line.hasFocus():
                line.setText(value)
        old = answers.old_database
        self.old_database.show_values(
            old.engine, old.port, {"host": old.host, "name": old.name, "user": old.user}
        )
        self._show_run_folder(view)
        self._show_peer(view)
        self._show_server(view)

    @staticmethod
    def _folder(view: ConnectView) -> str:
        """What the numbered lines name."""
        return view.packages_folder if view.beginning is Beginning.BY_HAND else view.practice_folder

    def _show_account(self, view: ConnectView) -> None:
        way, by_api = view.answers.sign_in, view.beginning is Beginning.SERVER
        self.sign_in.setCurrentIndex(self.sign_in.findData(way))
        self.address_field.label.setText(tr(_ADDRESS if by_api else _ADDRESS_OPTIONAL))
        self.address_field.set_hint("" if by_api else phrases.NAMES_THE_RUN)
        self.password_field.label.setText(tr(beginnings.SECRETS.get(way, _PASSWORD)))
        self.password_field.set_hint(view.password_hint)
        for field, asked in (
            (self.sign_in_field, True),
            (self.user_field, way in beginnings.BY_ACCOUNT),
            (self.password_field, True),
            (self.domain_field, way in beginnings.WITH_DOMAIN),
            (self.tenant_field, way in beginnings.WITH_TENANT),
            (self.host_field, way in beginnings.FROM_HOST),
            (self.pin_field, bool(view.answers.authentication_url)),
            (self.tokens, way in beginnings.FROM_HOST),
            (self.more_of_tokens, way in beginnings.WITH_TENANT or bool(view.answers.authentication_url)),
            (self.remember, True),
        ):
            field.setVisible(by_api and asked)
        self._show_remember(view)

    def _show_remember(self, view: ConnectView) -> None:
        named = text(phrases.KEEP_IN, keyring=view.keyring) if view.keyring else phrases.KEEP_PASSWORD
        self.remember.setText(tr(phrases.NO_KEYRING if view.keyring == "" else named))
        self.remember.setEnabled(view.keyring != "")
        _tick(self.remember, view.remember)

    def _show_run_folder(self, view: ConnectView) -> None:
        self.run_folder.set_text(view.run_folder)
        self.run_folder_field.set_locked(view.run_folder_locked)
        self.run_folder_field.set_error(view.run_folder_problem)
        if view.run_folder_problem:
            self.run_folder_field.set_hint("")  # the room of a folder chosen before is not its own
            self.run_folder_field.reveal_error()  # chosen in a dialog, it is not left like a line that was typed
        elif not view.run_folder_locked:
            room = (
                text(phrases.ROOM, free=words.size(view.free))
                if view.free is not None
                else phrases.FOR_YOU_ALONE
            )
            self.run_folder_field.set_hint(room)

    def _show_found(self, run: FoundRun | None) -> None:
        self.found.setVisible(run is not None)
        if run is None:
            return
        if self.run_folder.line.hasFocus() or self.run_folder.button.hasFocus():
            self.start.cards[Beginning.RUN.value].setFocus(Qt.FocusReason.OtherFocusReason)
        self.found.show_title(title_of(run))
        told = tell(run, self.controller.session.registry, tr)
        facts = [Fact(line.label, line.value, _DONE[line.done], line.note, copy="") for line in told]
        self.found.show_facts((Fact(QT_TRANSLATE_NOOP("wizard", "Folder"), str(run.folder)), *facts))
        self.open_report.setVisible(run.report is not None)
        self.roll_back.setVisible(run.can_be_rolled_back)
        self.run_buttons.arrange()

    def _show_peer(self, view: ConnectView) -> None:
        peer = view.peer
        asks = bool(view.doubt)
        if asks and not self._asked:  # what stopped the check is seen, spoken, and has the focus
            announce(self.peer, tr(phrases.COMPARE_TITLE), urgent=True)
            QTimer.singleShot(0, self.peer, self._stand_on_trust)
        self._asked = asks
        self.peer.setVisible(peer is not None)
        self._place_peer(above=asks)
        if peer is None:
            return
        self.peer.show_title(phrases.COMPARE_TITLE if asks else phrases.TLS_CERTIFICATE)
        self.peer.show_state(State.ATTENTION if asks else None)
        self.compare.setText(tr(text(phrases.COMPARE, reason=view.doubt)))
        self.compare.setVisible(asks)
        self.peer.show_facts(
            (
                Fact(QT_TRANSLATE_NOOP("wizard", "Subject"), peer.subject),
                Fact("SHA-256", words.fingerprint(peer.sha256), fixed=True, copy=peer.sha256),
                _valid_until(peer.not_after),
            )
        )
        self.old_tls.setVisible(peer.old_tls)
        self.old_tls.setText(tr(text(phrases.OLD_TLS, version=peer.tls_version)))
        _tick(self.old_tls, view.answers.allow_old_tls)
        _tick(self.trusted, view.peer_trusted)

    def _stand_on_trust(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.trusted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_peer(self, *, above: bool) -> None:
        """What the administrator must compare stands first; later it is one fact among others."""
        at = self.content.indexOf(self.peer)
        neighbour = self.content.indexOf(self.start if above else self.abilities)
        if (at < neighbour) == above:
            return
        self.content.removeWidget(self.peer)
        at = self.content.indexOf(self.start) if above else self.content.indexOf(self.abilities) + 1
        self.content.insertWidget(at, self.peer)

    def _show_server(self, view: ConnectView) -> None:
        server = view.server
        shown = server is not None and self.controller.common.activity is Activity.IDLE
        self.server.setVisible(shown)
        self.abilities.setVisible(shown)
        if server is None:
            return
        self.server.show_facts(tuple(_server_facts(server, view.checked)))
        self.abilities.show_facts(
            [Fact(act, who, copy="") for act, who in phrases.who_does_what(server.ways)]
        )


def _server_facts(server: Server, checked: Checked | None) -> Iterator[Fact]:
    yield Fact(QT_TRANSLATE_NOOP("wizard", "Address"), server.url)
    yield Fact(QT_TRANSLATE_NOOP("wizard", "Version"), server.version or server.profile, copy="")
    count = text(QT_TRANSLATE_NOOP("wizard", "%n package(s)"), count=len(server.packages))
    yield Fact(QT_TRANSLATE_NOOP("wizard", "Packages"), count, copy="")
    signer = server.signer
    if signer is not None:
        yield Fact(QT_TRANSLATE_NOOP("wizard", "Signed by"), signer.subject)
        yield Fact("SHA-256", words.fingerprint(signer.sha256), fixed=True, copy=signer.sha256)
        yield _valid_until(signer.not_after)
    if checked is not None:
        took = text(phrases.CHECKED, moment=checked.at, seconds=round(checked.seconds, 1))
        yield Fact(QT_TRANSLATE_NOOP("wizard", "Checked"), took, copy="")


def _valid_until(not_after: datetime.datetime) -> Fact:
    until = expiry(not_after)
    return Fact(QT_TRANSLATE_NOOP("wizard", "Valid until"), until.day, until.state, until.left, copy="")


def _tick(box: QCheckBox, ticked: bool) -> None:
    """Show a tick; showing is not choosing."""
    box.blockSignals(True)
    box.setChecked(ticked)
    box.blockSignals(False)
