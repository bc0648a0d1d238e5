"""The second page: source and passwords first; once saved, the proof in their place."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.step import Step, StepState
from wizard.steps.answers import KeystoreSource
from wizard.steps.facts import SavedCertificate
from wizard.steps.new_password import RULE, look_at
from wizard.steps.save_certificate.controller import SaveCertificateController, SaveCertificateView
from wizard.ui import metrics, words
from wizard.ui.expiry import expiry
from wizard.ui.icons import Icon
from wizard.ui.settling_page import SettlingPage
from wizard.ui.states import State, Status
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.flow_row import FlowRow
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.instructions_panel import InstructionsPanel
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.password_pair import Assessment, PasswordPair
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.words import tr

CHANGE = QT_TRANSLATE_NOOP("wizard", "Save it in &another way…")
NO_CONNECTION = QT_TRANSLATE_NOOP("wizard", "Step 1 has no connection to the server's database.")
OF_DATABASE = QT_TRANSLATE_NOOP(
    "wizard", "The password under which the server keeps the certificate database."
)
OF_FILE = QT_TRANSLATE_NOOP("wizard", "The password given at the export. Empty: the new password below.")
_STORES = QT_TRANSLATE_NOOP("wizard", "Certificate databases")
FILTERS = "*.vmokeystore *.jceks *.jks *.p12 *.pfx"


class SaveCertificatePage(SettlingPage[SaveCertificateController]):
    change_words = CHANGE

    def __init__(self, step: Step, controller: SaveCertificateController) -> None:
        super().__init__(step, controller)
        self._has_database: bool | None = None
        self._build_source()
        self._build_passwords()
        self.by_hand = InstructionsPanel()
        self.by_hand.check_button.hide()
        column = QVBoxLayout(self.inputs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * metrics.STEP)
        self._arranged: bool | None = None
        self._arrange(by_file=False)
        self.proof = FactsCard(QT_TRANSLATE_NOOP("wizard", "Saved, and opened again"), icon=Icon.CERTIFICATE)
        self.add(self.proof)
        self.add_common()
        self.add(self.inputs)
        self.add_change()
        self.fill_up()

    def _arrange(self, *, by_file: bool) -> None:
        """In the order of the work: the password that is typed at an export comes before its instructions, and these
        before the file that they end with."""
        if by_file == self._arranged:
            return
        self._arranged = by_file
        of_source = (self.file_field, self.source_row, self.own_key)
        new = (self.export_password, self.by_hand)
        column = self.inputs.layout()
        assert column is not None
        for part in (self.choices, *new, *of_source) if by_file else (self.choices, *of_source, *new):
            column.removeWidget(part)
            column.addWidget(part)

    def _reveal(self, part: QWidget) -> None:
        """What an act found, or asks for, stands at the top, below the title."""
        del part
        self.verticalScrollBar().setValue(0)

    # Building

    def _build_source(self) -> None:
        self.choices = QWidget()
        QVBoxLayout(self.choices).setContentsMargins(0, 0, 0, 0)
        self.file = PathField(
            PathKind.OPEN_FILE,
            caption=QT_TRANSLATE_NOOP("wizard", "Exported certificate database"),
            filters=f"{tr(_STORES)} ({FILTERS});;* (*)",
        )
        self.file.edited.connect(lambda path: self.controller.set(file=path))
        self.file_field = FormField(QT_TRANSLATE_NOOP("wizard", "Exported &file"), self.file, optional=True)

    def _build_passwords(self) -> None:
        self.source_password = PasswordField()
        self.source_password.edited.connect(
            lambda typed: self.controller.type_secret("source_password", typed)
        )
        self.source_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "Password of the certificate &database"),
            self.source_password,
            hint=OF_DATABASE,
        )
        self.unknown = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "Nob&ody knows this password")))
        self.unknown.toggled.connect(lambda ticked: self.controller.set(password_unknown=ticked))
        self.source_row = QWidget()
        column = QVBoxLayout(self.source_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.STEP)
        self.has_own_key = QCheckBox(tr(QT_TRANSLATE_NOOP("wizard", "The key has a &password of its own")))
        self.has_own_key.toggled.connect(self._own_key_wanted)
        column.addWidget(self.source_field)
        column.addWidget(FlowRow((self.unknown, self.has_own_key)))
        self.key_password = PasswordField()
        self.key_password.edited.connect(
            lambda typed: self.controller.type_secret("source_key_password", typed)
        )
        self.own_key = FormField(
            QT_TRANSLATE_NOOP("wizard", "Password of the &key"), self.key_password, optional=True
        )
        self.own_key.hide()
        self.export_password = PasswordPair(
            QT_TRANSLATE_NOOP("wizard", "Ne&w password for the saved file"),
            QT_TRANSLATE_NOOP("wizard", "New password, &repeated"),
            hint=RULE,
            assess=assessment,
        )
        self.export_password.changed.connect(self._export_password_typed)

    def _build_choices(self, has_database: bool) -> None:
        """Built again when step 1 gives or loses the connection: a card says why it is off."""
        if has_database == self._has_database:
            return
        self._has_database = has_database
        off = "" if has_database else NO_CONNECTION
        layout = self.choices.layout()
        assert layout is not None
        clear_layout(layout)
        self.source = ChoiceCards(
            QT_TRANSLATE_NOOP("wizard", "Where the certificate database comes from"),
            (
                Choice(
                    KeystoreSource.DATABASE.value,
                    QT_TRANSLATE_NOOP("wizard", "From the database"),
                    QT_TRANSLATE_NOOP("wizard", "Table vmo_keystore, opened read-only."),
                    off_because=off,
                ),
                Choice(
                    KeystoreSource.FILE.value,
                    QT_TRANSLATE_NOOP("wizard", "From a file"),
                    QT_TRANSLATE_NOOP("wizard", "You export it in the configuration interface."),
                ),
                Choice(
                    KeystoreSource.BOTH.value,
                    QT_TRANSLATE_NOOP("wizard", "From both"),
                    QT_TRANSLATE_NOOP("wizard", "The file is compared with the database."),
                    off_because=off,
                ),
            ),
            columns=3,
        )
        self.source.chosen.connect(lambda key: self.controller.set(source=KeystoreSource(key)))
        layout.addWidget(self.source)

    # What the administrator does

    def _own_key_wanted(self, wanted: bool) -> None:
        self.own_key.setVisible(wanted)
        if not wanted:
            self.key_password.set_text("")
            self.controller.type_secret("source_key_password", None)

    def _export_password_typed(self) -> None:
        pair = self.export_password
        self.controller.type_export_password(pair.first.text(), pair.second.text())

    def show_problems(self) -> None:
        self.export_password.reveal_errors()
        super().show_problems()

    # Showing

    def show_view(self) -> None:
        view = self.controller.view
        self._build_choices(view.has_database)
        self.source.choose(view.answers.source.value)
        self._show_source(view)
        self._show_by_hand(view)
        self._show_proof(view)

    def _show_source(self, view: SaveCertificateView) -> None:
        answers, by_file = view.answers, view.answers.source is not KeystoreSource.DATABASE
        self._arrange(by_file=by_file)
        self.file_field.setVisible(by_file)
        self.file.set_text(answers.file)
        self.file.show_proposal(str(view.exported_file or ""))
        if view.file_is_there:
            self.file_field.set_hint(QT_TRANSLATE_NOOP("wizard", "The file is there."))
        else:
            self.file_field.set_hint(QT_TRANSLATE_NOOP("wizard", "Empty: the place the instructions name."))
        self.source_field.set_hint(OF_FILE if by_file else OF_DATABASE)
        self.source_field.setEnabled(not answers.password_unknown)
        self.unknown.setChecked(answers.password_unknown)
        if self.key_password.text():  # kept when the page is made anew in another language
            self.has_own_key.setChecked(True)
        for part in (self.has_own_key, self.own_key):
            part.setEnabled(not answers.password_unknown)

    def _show_by_hand(self, view: SaveCertificateView) -> None:
        shown = view.instructions
        waiting = self.controller.common.instructions is not None
        self.by_hand.setVisible(shown is not None and not waiting and not view.file_is_there)
        if shown is not None:
            self.by_hand.show_instructions(shown)
            self.by_hand.show_status(Status(State.NOTE, shown.proof))

    def _show_proof(self, view: SaveCertificateView) -> None:
        proof = view.proof
        current = self.controller.common.state is StepState.DONE
        self.proof.setVisible(proof is not None and current)
        if proof is None:
            return
        title = (
            QT_TRANSLATE_NOOP("wizard", "Saved, and opened again")
            if proof.opened
            else QT_TRANSLATE_NOOP("wizard", "Saved as it is, not opened")
        )
        self.proof.show_title(title)
        self.proof.show_state(State.DONE if proof.opened else State.ATTENTION)
        self.proof.show_facts(_facts(proof, view.server.checked_on if view.server else ""))


def assessment(password: str) -> Assessment:
    """A password as the meter shows it; the controller compares the two."""
    seen = look_at(password, password)
    return Assessment(seen.bars, seen.words or "", seen.refused or "")


def _facts(proof: SavedCertificate, checked_on: str) -> tuple[Fact, ...]:
    certificate = proof.certificate
    until = expiry(certificate.not_after)
    facts = [
        Fact(QT_TRANSLATE_NOOP("wizard", "Private key"), *_key(proof), copy=""),
        Fact(QT_TRANSLATE_NOOP("wizard", "Certificate"), certificate.subject),
        Fact("SHA-256", words.fingerprint(certificate.sha256), fixed=True, copy=certificate.sha256),
        Fact(
            QT_TRANSLATE_NOOP("wizard", "Valid until"),
            until.day,
            until.state,
            until.left,
            copy="",
        ),
        _signs(proof, checked_on),
        Fact(QT_TRANSLATE_NOOP("wizard", "File"), proof.file),
    ]
    if proof.rows:
        rows = text(QT_TRANSLATE_NOOP("wizard", "%n row(s) of vmo_keystore"), count=proof.rows)
        note = QT_TRANSLATE_NOOP("wizard", "keystore/rows.json: keystores as they are, the rest encrypted")
        facts.append(Fact(QT_TRANSLATE_NOOP("wizard", "Also saved"), rows, note=note, copy=""))
    return tuple(facts)


def _key(proof: SavedCertificate) -> tuple[str, State, str]:
    if not proof.opened:
        note = QT_TRANSLATE_NOOP(
            "wizard", "Nobody knows the password: nothing proves that the key can be used."
        )
        return tr(QT_TRANSLATE_NOOP("wizard", "not opened")), State.ATTENTION, note
    found = text(
        QT_TRANSLATE_NOOP("wizard", "RSA {bits}, belongs to the certificate"), bits=proof.certificate.key_bits
    )
    return tr(found), State.DONE, ""


def _signs(proof: SavedCertificate, checked_on: str) -> Fact:
    label = QT_TRANSLATE_NOOP("wizard", "Signs this server's packages")
    if proof.signs_this_server:
        seen = text(QT_TRANSLATE_NOOP("wizard", "Yes, checked on {package}"), package=checked_on)
        return Fact(label, seen, State.DONE, copy="")
    if not proof.opened:
        unopened = QT_TRANSLATE_NOOP("wizard", "Not proven: its key was not opened")
        return Fact(label, unopened, State.ATTENTION, copy="")
    return Fact(
        label, QT_TRANSLATE_NOOP("wizard", "Not proven: no package was compared"), State.NOTE, copy=""
    )
