"""The fourth page: the new database's form, a test of it, and old beside new."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.controller import Activity, Common
from wizard.migration.step import Step, StepState
from wizard.steps.new_database.controller import SAME, NewDatabaseController, NewDatabaseView
from wizard.steps.new_database.lines import TLS_WORDS, CardLine, lines_of_proof, lines_of_test
from wizard.steps.new_password import look_at
from wizard.ui import metrics
from wizard.ui.icons import Icon
from wizard.ui.settling_page import SettlingPage
from wizard.ui.states import State
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.password_pair import Assessment, PasswordPair
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.widgets.statements import Statements
from wizard.ui.words import Words, tr

CHANGE = QT_TRANSLATE_NOOP("wizard", "Choose &another database…")
CREATE, EXISTS = "create", "exists"
NAME = QT_TRANSLATE_NOOP("wizard", "&Database name")
SERVICE = QT_TRANSLATE_NOOP("wizard", "Ser&vice name")
FILL_IN = QT_TRANSLATE_NOOP("wizard", "Fill this in.")


class NewDatabasePage(SettlingPage[NewDatabaseController]):
    change_words = CHANGE
    waiting_settles = False

    def __init__(self, step: Step, controller: NewDatabaseController) -> None:
        super().__init__(step, controller)
        self._seen: object = None
        self.mode = _mode_cards()
        self.mode.chosen.connect(lambda key: controller.set(create=key == CREATE))
        self.form = DatabaseForm(controller)
        self.administrator = _AdministratorForm(controller)
        self.statements = Statements()
        self.again = push_button(QT_TRANSLATE_NOOP("wizard", "Test once more"))
        self.again.clicked.connect(controller.test)
        self.result = FactsCard(QT_TRANSLATE_NOOP("wizard", "Test"), icon=Icon.DATABASE)
        self.compared = BeforeAfter(
            QT_TRANSLATE_NOOP("wizard", "Old database"), QT_TRANSLATE_NOOP("wizard", "New database")
        )
        self.proof = FactsCard(QT_TRANSLATE_NOOP("wizard", "There, empty, and fit"), icon=Icon.DATABASE)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self.inputs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.SPACE)
        for part in (self.mode, self.form, self.administrator, self.statements):
            column.addWidget(part)
        self.result.extra.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.proof)
        self.add_common()
        self.add(self.result)
        self.add(self.compared)
        self.add(self.inputs)
        self.add_change()
        self.fill_up()

    def action_for(self, finding: Finding) -> Words:
        if self.controller.certificate_in(finding):
            return QT_TRANSLATE_NOOP("wizard", "Trust this certificate")
        if self.controller.lacks_encryption(finding):
            return QT_TRANSLATE_NOOP("wizard", "Connect without encryption")
        return ""

    def do_action(self, finding: Finding) -> None:
        if self.controller.lacks_encryption(finding):
            self.controller.connect_unencrypted()
        else:
            self.controller.trust(finding)

    def show_problems(self) -> None:
        self.form.password.reveal_errors()
        super().show_problems()

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        self.again.setVisible(not common.only_tests)  # until then the committing button tests
        self.again.setEnabled(common.activity is Activity.IDLE and common.blocked is None)

    def _reveal(self, part: QWidget) -> None:
        """What a test found stands at the top, below the title."""
        del part
        self.verticalScrollBar().setValue(0)

    def show_view(self) -> None:
        view = self.controller.view
        self.mode.choose(CREATE if view.answers.create else EXISTS)
        self.form.show_view(view)
        self.administrator.show_view(view)
        self.statements.show_statements(view.statements)
        self._show_result(view)
        self._show_compared(view)
        self.proof.setVisible(self.controller.common.state is StepState.DONE and view.proof is not None)
        if view.proof is not None:
            self.proof.show_state(State.DONE)
            self.proof.show_facts(_facts(lines_of_proof(view.proof, bound=view.bound)))

    def _show_result(self, view: NewDatabaseView) -> None:
        shown = view.test is not None and self.controller.common.state is not StepState.DONE
        if not shown and not self.result.isHidden():
            self._take_away(self.result)
        self.result.setVisible(shown)
        if view.test is not None:
            usable = view.test.facts is None or not view.test.exists or view.test.facts.empty
            self.result.show_state(State.DONE if usable else State.ERROR)
            self.result.show_facts(_facts(lines_of_test(view.test)))
            if view.test is not self._seen:
                QTimer.singleShot(0, self.result, lambda: self._reveal(self.result))
        self._seen = view.test

    def _take_away(self, part: QWidget) -> None:
        """A card above the inputs goes, and the input that is being typed into stays where it is."""
        before = self.inputs.y()
        part.hide()
        layout = self.inner.layout()
        if layout is not None:
            layout.activate()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.inputs.y() - before)

    def _show_compared(self, view: NewDatabaseView) -> None:
        """Always there beside a known old database, so that nothing moves when the new one has a name."""
        new = view.proof.database.url if view.proof is not None and not view.new else view.new
        self.compared.setVisible(bool(view.old))
        state = State.ATTENTION if view.same else None
        row = Difference(QT_TRANSLATE_NOOP("wizard", "Database"), view.old, new or "–", after_state=state)
        self.compared.show_rows((row,))


class DatabaseForm(QWidget):
    """The server's own form "Database": only the fields that the chosen engine has."""

    def __init__(self, controller: NewDatabaseController) -> None:
        super().__init__()
        self._controller = controller
        self._engines: tuple[str, ...] = ()
        self._tls_modes: tuple[str, ...] = ()
        self._offered: set[str] = set()
        self._same = False
        self.engine, self.tls = QComboBox(), QComboBox()
        self.engine.activated.connect(self._engine_chosen)
        self.tls.activated.connect(lambda index: controller.set_database(tls=self.tls.itemData(index)))
        self.host, self.name = self._line("host"), self._line("name")
        self.instance, self.domain = self._line("instance"), self._line("domain")
        self.user, self.pin = self._line("user"), self._line("tls_sha256")
        self.port = QLineEdit()
        self.port.setValidator(QIntValidator(1, 65535, self.port))
        self.port.textEdited.connect(
            lambda typed: controller.set_database(port=int(typed) if typed else None)
        )
        self.path = PathField(PathKind.SAVE_FILE)
        self.path.edited.connect(lambda path: controller.set_database(name=path))
        self.authorities = PathField(PathKind.OPEN_FILE)
        self.authorities.edited.connect(lambda path: controller.set_database(tls_authorities=path))
        self.ntlm2 = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "Use Windows authentication mode (NTLM&v2)")))
        self.ntlm2.toggled.connect(lambda ticked: controller.set_database(ntlm2=ticked))
        self.password = PasswordPair(
            QT_TRANSLATE_NOOP("wizard", "&Password"),
            QT_TRANSLATE_NOOP("wizard", "Password, &repeated"),
            assess=self._assess,
        )
        self.password.changed.connect(self._password_typed)
        self._fields()
        self._place()

    def _line(self, setting: str) -> QLineEdit:
        line = QLineEdit()
        line.textEdited.connect(lambda typed: self._controller.set_database(**{setting: typed.strip()}))
        return line

    def _fields(self) -> None:
        self.engine_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Kind of database"), self.engine)
        self.tls_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Encryption"), self.tls)
        self.pin_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "SHA-256 of the trusted certi&ficate"), self.pin
        )
        self.authorities_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "Trusted authorities (PEM)"),
            self.authorities,
            hint=QT_TRANSLATE_NOOP("wizard", "Empty: those of this computer."),
            optional=True,
        )
        self.fields = {
            "path": FormField(QT_TRANSLATE_NOOP("wizard", "&File"), self.path),
            "host": FormField(QT_TRANSLATE_NOOP("wizard", "H&ost"), self.host),
            "port": FormField(QT_TRANSLATE_NOOP("wizard", "Por&t"), self.port),
            "name": FormField(NAME, self.name),
            "instance": FormField(
                QT_TRANSLATE_NOOP("wizard", "&Instance name"), self.instance, optional=True
            ),
            "user": FormField(QT_TRANSLATE_NOOP("wizard", "&User name"), self.user),
            "domain": FormField(QT_TRANSLATE_NOOP("wizard", "Do&main"), self.domain, optional=True),
        }

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics.SPACE)
        grid.setVerticalSpacing(metrics.GAP)
        places: tuple[tuple[QWidget, int, int, int], ...] = (
            (self.engine_field, 0, 0, 1),
            (self.tls_field, 0, 1, 1),
            (self.pin_field, 1, 0, 2),
            (self.authorities_field, 2, 0, 2),
            (self.fields["path"], 3, 0, 2),
            (self.ntlm2, 7, 0, 2),
            (self.password, 8, 0, 2),
        )
        for widget, row, column, span in places:
            grid.addWidget(widget, row, column, 1, span)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self._grid = grid
        self._place_fields({"host", "port", "name", "user"})

    def _place_fields(self, offered: set[str]) -> None:
        """Two beside each other, without holes where an engine lacks one."""
        if offered == self._offered:
            return
        self._offered = offered
        pairs = [field for name, field in self.fields.items() if name in offered and name != "path"]
        for field in self.fields.values():
            if field is not self.fields["path"]:
                self._grid.removeWidget(field)
        for place, field in enumerate(pairs):
            self._grid.addWidget(field, 4 + place // 2, place % 2)

    # What the administrator does

    def _engine_chosen(self, index: int) -> None:
        self._controller.choose_engine(self.engine.itemData(index))

    def _password_typed(self) -> None:
        self._controller.type_password(self.password.first.text(), self.password.second.text())

    def _assess(self, password: str) -> Assessment:
        """Only a password that is being made is judged; the database's own rules decide what it may hold."""
        if not self._controller.answers.create:
            return Assessment(0)
        seen = look_at(password, password)
        return Assessment(seen.bars, seen.words or "")

    # Showing

    def show_view(self, view: NewDatabaseView) -> None:
        self._fill(view)
        database, form = view.answers.database, view.description
        self.engine.setCurrentIndex(self.engine.findData(database.engine))
        self.tls.setCurrentIndex(self.tls.findData(database.tls))
        offered = {field.value for field in form.fields} if form is not None else set()
        self._place_fields(offered)
        lacking = {field.value for field in view.lacking}
        for name, field in self.fields.items():
            field.setVisible(name in offered)
            field.set_error(FILL_IN if name in lacking else "")
        named = self.fields["path" if "path" in offered else "name"]
        if view.same:
            named.set_error(SAME)
        if view.same != self._same:
            self._same = view.same
            named.complain(SAME if view.same else "")  # at once: nothing is more easily mistaken
        self.engine_field.set_hint(form.note if form is not None else "")
        self._show_values(view)
        self.ntlm2.setVisible("ntlm2" in offered)
        self.ntlm2.setChecked(database.ntlm2)
        self.password.setVisible("password" in offered)
        self.tls_field.setVisible(len(self._tls_modes) > 1)
        self.pin_field.setVisible(database.tls == "pinned")
        self.authorities_field.setVisible(database.tls == "verified")

    def _show_values(self, view: NewDatabaseView) -> None:
        database, form = view.answers.database, view.description
        shown = (
            (self.host, database.host),
            (self.name, database.name),
            (self.instance, database.instance),
            (self.domain, database.domain),
            (self.user, database.user),
            (self.pin, database.tls_sha256),
            (self.port, str(database.port or "")),
        )
        for line, value in shown:
            if line.text().strip() != value:
                line.setText(value)
        self.path.set_text(database.name)
        self.authorities.set_text(database.tls_authorities)
        if form is not None:
            self.port.setPlaceholderText(str(form.default_port or ""))
        self.fields["name"].label.setText(tr(SERVICE if database.engine == "oracle" else NAME))

    def _fill(self, view: NewDatabaseView) -> None:
        engines = tuple(each.engine.value for each in view.engines)
        if engines != self._engines:
            self._engines = engines
            self.engine.clear()
            for each in view.engines:
                self.engine.addItem(each.title, each.engine.value)
            self.engine.setPlaceholderText(tr(QT_TRANSLATE_NOOP("wizard", "Choose…")))
        modes = tuple(mode.value for mode in view.description.tls_modes) if view.description else ()
        if modes != self._tls_modes:
            self._tls_modes = modes
            self.tls.clear()
            for mode in modes:
                self.tls.addItem(tr(TLS_WORDS[mode]), mode)


class _AdministratorForm(QWidget):
    """Who creates the database; used once, kept for this session only."""

    def __init__(self, controller: NewDatabaseController) -> None:
        super().__init__()
        self.user = QLineEdit()
        self.user.textEdited.connect(lambda typed: controller.set(administrator_user=typed.strip()))
        self.password = PasswordField()
        self.password.edited.connect(controller.type_administrator_password)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics.SPACE)
        user = FormField(
            QT_TRANSLATE_NOOP("wizard", "Database &administrator"),
            self.user,
            hint=QT_TRANSLATE_NOOP("wizard", "Empty: the user above creates it with its own rights."),
            optional=True,
        )
        password = FormField(
            QT_TRANSLATE_NOOP("wizard", "Pass&word of the administrator"),
            self.password,
            hint=QT_TRANSLATE_NOOP("wizard", "Used to create the database, never stored."),
            optional=True,
        )
        for column, field in enumerate((user, password)):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, 1)

    def show_view(self, view: NewDatabaseView) -> None:
        fields = view.description.fields if view.description is not None else ()
        self.setVisible(view.answers.create and any(field.value == "user" for field in fields))
        if self.user.text().strip() != view.answers.administrator_user:
            self.user.setText(view.answers.administrator_user)


def _facts(lines: tuple[CardLine, ...]) -> tuple[Fact, ...]:
    states = {None: None, True: State.DONE, False: State.ERROR}
    return tuple(Fact(line.label, line.value, states[line.good], line.note or "", copy="") for line in lines)


def _mode_cards() -> ChoiceCards:
    return ChoiceCards(
        QT_TRANSLATE_NOOP("wizard", "Who makes the database"),
        (
            Choice(
                CREATE,
                QT_TRANSLATE_NOOP("wizard", "Create it for me"),
                QT_TRANSLATE_NOOP("wizard", "The wizard makes the database and its user."),
            ),
            Choice(
                EXISTS,
                QT_TRANSLATE_NOOP("wizard", "It exists and is empty"),
                QT_TRANSLATE_NOOP("wizard", "A database administrator has made it."),
            ),
        ),
    )
