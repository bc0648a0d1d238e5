"""The sixth page: which new certificate, beside the old one."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from wizard.foundation.findings import Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.step import Step, StepState
from wizard.steps.answers import CertificateSource
from wizard.steps.new_certificate.controller import (
    Compared,
    NewCertificateController,
    NewCertificateView,
    Shown,
)
from wizard.steps.new_password import RULE, look_at
from wizard.ui import metrics, words
from wizard.ui.countries import in_order
from wizard.ui.expiry import expiry
from wizard.ui.icons import Icon
from wizard.ui.settling_page import SettlingPage
from wizard.ui.states import State
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.finding_list import FindingList
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.password_pair import Assessment, PasswordPair
from wizard.ui.widgets.path_field import PathField, PathKind
from wizard.ui.words import tr

CHANGE = QT_TRANSLATE_NOOP("wizard", "&Make another one…")
FILTERS = "*.p12 *.pfx *.jks *.jceks *.vmokeystore *.pem"
ANSWER_FILTERS = "*.pem *.crt *.cer *.der *.p7b *.p7c"


class NewCertificatePage(SettlingPage[NewCertificateController]):
    change_words = CHANGE

    def __init__(self, step: Step, controller: NewCertificateController) -> None:
        super().__init__(step, controller)
        self.source = _source_cards()
        self.source.chosen.connect(lambda key: self.controller.set(source=CertificateSource(key)))
        self.subject = _SubjectForm(controller)
        self.file_form = self._file_form()
        self.answer = PathField(PathKind.OPEN_FILE, filters=_filters(ANSWER_FILTERS))
        self.answer.edited.connect(lambda path: self.controller.set(answer_file=path))
        self.answer_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "&Answer of the authority"), self.answer, optional=True
        )
        self.subject_findings = FindingList()
        self.compared = BeforeAfter(
            QT_TRANSLATE_NOOP("wizard", "Signs today"), QT_TRANSLATE_NOOP("wizard", "Signs after step 7")
        )
        self.written = FactsCard(QT_TRANSLATE_NOOP("wizard", "Made, and opened again"), icon=Icon.CERTIFICATE)
        self._build_password()
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self.inputs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.SPACE)
        for part in (
            self.source,
            self.subject,
            self.file_form,
            self.subject_findings,
            self.own_password,
            self.password,
        ):
            column.addWidget(part)
        self.add(self.written)
        self.add(self.inputs)
        self.add_common()
        self.add(self.answer_field)
        self.add(self.compared)
        self.add_change()
        self.fill_up()

    def _file_form(self) -> QWidget:
        self.file = PathField(PathKind.OPEN_FILE, filters=_filters(FILTERS))
        self.file.edited.connect(lambda path: self.controller.set(file=path))
        self.file_field = FormField(
            QT_TRANSLATE_NOOP("wizard", "&File"),
            self.file,
            hint=QT_TRANSLATE_NOOP("wizard", "PKCS12, JKS, JCEKS, or PEM with the key and its certificate."),
        )
        self.file_password = PasswordField()
        self.file_password.edited.connect(lambda typed: self.controller.type_secret("file_password", typed))
        self.key_password = PasswordField()
        self.key_password.edited.connect(
            lambda typed: self.controller.type_secret("file_key_password", typed)
        )
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics.SPACE)
        grid.addWidget(self.file_field, 0, 0, 1, 2)
        of_file = FormField(QT_TRANSLATE_NOOP("wizard", "&Password of the file"), self.file_password)
        grid.addWidget(of_file, 1, 0)
        of_key = FormField(
            QT_TRANSLATE_NOOP("wizard", "Password of the &key"),
            self.key_password,
            hint=QT_TRANSLATE_NOOP("wizard", "Only where it differs."),
            optional=True,
        )
        grid.addWidget(of_key, 1, 1)
        return form

    def _build_password(self) -> None:
        words_of_box = QT_TRANSLATE_NOOP(
            "wizard", "Protect it with a password of &its own, not with that of step 2"
        )
        self.own_password = QCheckBox(tr(words_of_box))
        self.own_password.toggled.connect(self._own_password_wanted)
        self.password = PasswordPair(
            QT_TRANSLATE_NOOP("wizard", "Ne&w password"),
            QT_TRANSLATE_NOOP("wizard", "New password, &repeated"),
            hint=RULE,
            assess=assessment,
        )
        self.password.changed.connect(self._password_typed)

    # What the administrator does

    def _own_password_wanted(self, wanted: bool) -> None:
        if not wanted:
            self.password.set_password("")
            self.controller.type_password("", "")
        self.refresh()

    def _password_typed(self) -> None:
        self.controller.type_password(self.password.first.text(), self.password.second.text())

    def show_problems(self) -> None:
        self.password.reveal_errors()
        super().show_problems()

    # Showing

    def show_view(self) -> None:
        view = self.controller.view
        done = self.controller.common.state is StepState.DONE
        source = view.answers.source
        self.source.choose(source.value)
        self.subject.setVisible(source is not CertificateSource.FILE)
        self.subject.show_view(view)
        self.file_form.setVisible(source is CertificateSource.FILE)
        self.file.set_text(view.answers.file)
        waiting = self.controller.common.instructions is not None
        self.answer_field.setVisible(source is CertificateSource.REQUEST and waiting)
        self.answer.set_text(view.answers.answer_file)
        self.answer.show_proposal(str(view.answer_file or ""))
        own = self.own_password.isChecked() or not view.uses_export_password
        self.own_password.setVisible(view.uses_export_password or self.own_password.isChecked())
        self.password.setVisible(own)
        self.subject_findings.show_findings(() if done else view.subject_findings)
        rows = [_difference(line) for line in view.compared if line.new]
        self.compared.show_rows(rows)
        self.compared.setVisible(bool(rows))
        self.written.setVisible(done and view.new is not None)
        if view.new is not None:
            self.written.show_state(State.DONE)
            self.written.show_facts((_file(view),))


class _SubjectForm(QWidget):
    """Name, key and validity; what an authority decides is left out for a request."""

    def __init__(self, controller: NewCertificateController) -> None:
        super().__init__()
        self._controller = controller
        self._filled = False
        self.common_name = self._line("common_name")
        self.organization = self._line("organization")
        self.unit = self._line("organizational_unit")
        self.country, self.key_bits, self.digest = QComboBox(), QComboBox(), QComboBox()
        self.years = QSpinBox()
        self.country.activated.connect(self._chosen(self.country, "country"))
        self.key_bits.activated.connect(self._chosen(self.key_bits, "key_bits"))
        self.digest.activated.connect(self._chosen(self.digest, "digest"))
        self.years.valueChanged.connect(lambda years: controller.set(years=years))
        self.name_field = FormField(QT_TRANSLATE_NOOP("wizard", "Common &name"), self.common_name)
        self.digest_field = FormField(QT_TRANSLATE_NOOP("wizard", "Signed &with"), self.digest)
        self.years_field = FormField(QT_TRANSLATE_NOOP("wizard", "&Valid for years"), self.years)
        self._place()

    def _line(self, setting: str) -> QLineEdit:
        line = QLineEdit()
        line.textEdited.connect(lambda typed: self._controller.set(**{setting: typed}))
        return line

    def _chosen(self, box: QComboBox, setting: str) -> Callable[[int], None]:
        return lambda index: self._controller.set(**{setting: box.itemData(index)})

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metrics.SPACE)
        grid.setVerticalSpacing(metrics.GAP)
        fields = (
            (self.name_field, 0, 0, 6),
            (
                FormField(QT_TRANSLATE_NOOP("wizard", "&Organisation"), self.organization, optional=True),
                1,
                0,
                2,
            ),
            (
                FormField(QT_TRANSLATE_NOOP("wizard", "Organisational &unit"), self.unit, optional=True),
                1,
                2,
                2,
            ),
            (FormField(QT_TRANSLATE_NOOP("wizard", "Count&ry"), self.country, optional=True), 1, 4, 2),
            (FormField(QT_TRANSLATE_NOOP("wizard", "&Key"), self.key_bits), 2, 0, 2),
            (self.digest_field, 2, 2, 2),
            (self.years_field, 2, 4, 2),
        )
        for field, row, column, span in fields:
            grid.addWidget(field, row, column, 1, span)
        for column in range(6):
            grid.setColumnStretch(column, 1)

    def show_view(self, view: NewCertificateView) -> None:
        answers = view.answers
        if not self._filled:
            self._fill(view)
        self.common_name.setPlaceholderText(view.proposed_name)
        shown = (
            (self.common_name, answers.common_name),
            (self.organization, answers.organization),
            (self.unit, answers.organizational_unit),
        )
        for line, value in shown:
            if line.text() != value:
                line.setText(value)
        chosen: tuple[tuple[QComboBox, object], ...] = (
            (self.country, answers.country.upper()),
            (self.key_bits, answers.key_bits),
            (self.digest, answers.digest),
        )
        for box, choice in chosen:
            box.setCurrentIndex(box.findData(choice))
        self.years.setValue(answers.years)
        by_authority = answers.source is CertificateSource.REQUEST
        for field in (self.digest_field, self.years_field):
            field.setVisible(not by_authority)
        errors = [finding for finding in view.subject_findings if finding.severity is Severity.ERROR]
        self.name_field.set_error(words.what(errors[0]) if errors else "")
        self.name_field.set_hint(view.subject)

    def _fill(self, view: NewCertificateView) -> None:
        """The choices come from the room that makes certificates; countries stand in their names' order."""
        self._filled = True
        self.country.addItem(tr(QT_TRANSLATE_NOOP("wizard", "none")), "")
        for code, name in in_order({country.code: country.name for country in view.countries}):
            self.country.addItem(f"{name} ({code})", code)
        for bits in view.key_sizes:
            self.key_bits.addItem(f"RSA {bits}", bits)
        for digest in view.digests:
            self.digest.addItem(digest, digest)
        with QSignalBlocker(self.years):  # the range moves the value, which nobody chose
            self.years.setRange(1, view.most_years)


def assessment(password: str) -> Assessment:
    """A password as the meter shows it; the controller compares the two."""
    seen = look_at(password, password)
    return Assessment(seen.bars, seen.words or "", seen.refused or "")


def _file(view: NewCertificateView) -> Fact:
    note = (
        QT_TRANSLATE_NOOP("wizard", "Under the export password of step 2")
        if view.uses_export_password
        else QT_TRANSLATE_NOOP("wizard", "Under a password of its own")
    )
    return Fact(QT_TRANSLATE_NOOP("wizard", "File"), view.new.file if view.new else "", note=note)


def _source_cards() -> ChoiceCards:
    return ChoiceCards(
        QT_TRANSLATE_NOOP("wizard", "Where the new certificate comes from"),
        (
            Choice(
                CertificateSource.SELF_SIGNED.value,
                QT_TRANSLATE_NOOP("wizard", "Self-signed"),
                QT_TRANSLATE_NOOP("wizard", "Shaped like the one a server makes for itself."),
            ),
            Choice(
                CertificateSource.REQUEST.value,
                QT_TRANSLATE_NOOP("wizard", "From an authority"),
                QT_TRANSLATE_NOOP("wizard", "It answers the wizard's request."),
            ),
            Choice(
                CertificateSource.FILE.value,
                QT_TRANSLATE_NOOP("wizard", "From a file"),
                QT_TRANSLATE_NOOP("wizard", "A key and its certificate that you have."),
            ),
        ),
        columns=3,
    )


def _filters(patterns: str) -> str:
    known = tr(QT_TRANSLATE_NOOP("wizard", "Keys and certificates"))
    return f"{known} ({patterns});;* (*)"


def _difference(line: Compared) -> Difference:
    before, after = _words(line.old, line.fixed), _words(line.new, line.fixed)
    return Difference(line.label, before, after, _state(line.old), _state(line.new), fixed=line.fixed)


def _state(value: Shown) -> State | None:
    return expiry(value).state if isinstance(value, datetime.datetime) else None


def _words(value: Shown, fingerprint: bool) -> str:
    if isinstance(value, datetime.datetime):
        return expiry(value).in_one_line
    return words.fingerprint(value) if fingerprint else value
