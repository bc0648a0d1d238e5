"""The review: what changes, every job of the plan with the line of no return, and the one question before it."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Common
from wizard.migration.job import By, Reach
from wizard.migration.resume import Recorded
from wizard.migration.step import Step
from wizard.steps.facts import Certificate, Database, ProvenBy
from wizard.steps.switch.controller import PlannedAct, SwitchController, SwitchView
from wizard.steps.switch.findings import CHANGED_SINCE_EXPORT
from wizard.ui import words
from wizard.ui.expiry import expiry
from wizard.ui.questions import Ask, Question, ask
from wizard.ui.rollback_question import rollback_question
from wizard.ui.states import State, Status
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.job_list import AUTOMATIC, BY_YOU, JobLine, JobList
from wizard.ui.words import Words, tr

NOT_CONNECTED = QT_TRANSLATE_NOOP("wizard", "the database it uses now")
NOT_KNOWN = QT_TRANSLATE_NOOP("wizard", "not known yet")
DATABASE = QT_TRANSLATE_NOOP("wizard", "Database")
CERTIFICATE = QT_TRANSLATE_NOOP("wizard", "Certificate")
VALID_UNTIL = QT_TRANSLATE_NOOP("wizard", "Valid until")
_PROOFS = {
    ProvenBy.FRESH_EXPORT: QT_TRANSLATE_NOOP(
        "wizard", "The switch is done: a fresh export is signed by the new certificate."
    ),
    ProvenBy.DATABASE: QT_TRANSLATE_NOOP(
        "wizard",
        "The switch is done: the new database holds the new certificate. The first import shows its signature.",
    ),
    ProvenBy.SERVER_ANSWER: QT_TRANSLATE_NOOP(
        "wizard", "The switch is done: the server took the certificate and was restarted."
    ),
}
_CHANGES = (
    ("new", QT_TRANSLATE_NOOP("wizard", "New: {names}.")),
    ("removed", QT_TRANSLATE_NOOP("wizard", "Gone: {names}.")),
    ("changed", QT_TRANSLATE_NOOP("wizard", "Changed: {names}.")),
)
_CHANGED = Kind(
    CHANGED_SINCE_EXPORT.code,
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Packages on {subject} are not as they were exported. {changes}"),
    CHANGED_SINCE_EXPORT.causes,
    QT_TRANSLATE_NOOP(
        "wizard",
        "Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes: then "
        "they are lost to the new database.",
    ),
)
"""In the window a button allows it, where a command names the setting."""


class SwitchPage(StepPage[SwitchController]):
    unit = QT_TRANSLATE_NOOP("wizard", "packages")

    def __init__(self, step: Step, controller: SwitchController) -> None:
        super().__init__(step, controller)
        self.changes = BeforeAfter(
            QT_TRANSLATE_NOOP("wizard", "Before the switch"), QT_TRANSLATE_NOOP("wizard", "After the switch")
        )
        self.done, self.jobs = JobList(), JobList()
        self.done.opened.connect(lambda job: self.step_wanted.emit(job.partition(".")[0]))
        self.done_before = Folded(
            QT_TRANSLATE_NOOP("wizard", "What was done before, each act proven"), self.done
        )
        self.ask: Ask = ask
        self.result = StatusLabel(Status(State.DONE))
        self.what_changes = Folded(
            QT_TRANSLATE_NOOP("wizard", "What changes: database and certificate"), self.changes, unfolded=True
        )
        self.back = push_button(QT_TRANSLATE_NOOP("wizard", "&Roll back…"))
        self.back.clicked.connect(self._want_back)
        self.instructions.check_requested.connect(self.controller.commit)
        self.add(self.result)
        self.add_common()
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self.add(self._above)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.add(row)
        self.add(self.what_changes)
        self.add(self.done_before)
        self.add(self._below)
        self._below.addWidget(self.jobs)
        self.fill_up()

    # Asking

    def question(self) -> Question | None:
        """Asked once, before the first act: going on with a switch that has begun needs no second word."""
        view = self.controller.view
        if view.begun or view.server is None:
            return None
        if view.in_place:
            title = text(
                QT_TRANSLATE_NOOP("wizard", "Change the certificate of {server}?"), server=view.server.host
            )
            sentence = QT_TRANSLATE_NOOP(
                "wizard",
                "The server takes the new certificate and restarts. Running workflows are interrupted. The old "
                "certificate is saved: you can roll back.",
            )
        else:
            title = text(QT_TRANSLATE_NOOP("wizard", "Switch {server} now?"), server=view.server.host)
            sentence = QT_TRANSLATE_NOOP(
                "wizard",
                "The server stops, is bound to the new database, and starts with the new certificate. Running "
                "workflows are interrupted. The old database is not changed: you can roll back.",
            )
        return Question(title, sentence, self.controller.verb, STAY, _names(view))

    def _want_back(self) -> None:
        names = self.controller.view.way_back
        if names is not None and self.ask(self, rollback_question(names)):
            self.controller.roll_back()

    def roll_back_asked(self) -> None:
        self._want_back()

    def action_for(self, finding: Finding) -> Words:
        if finding.code != CHANGED_SINCE_EXPORT.code or self.controller.answers.accept_changes:
            return ""
        return QT_TRANSLATE_NOOP("wizard", "Allow the switch without these changes")

    def do_action(self, finding: Finding) -> None:
        if finding.code == CHANGED_SINCE_EXPORT.code:
            self.controller.accept_changes()

    # Showing

    def show_common(self, common: Common) -> None:
        shown = tuple(map(_in_window, common.findings))
        super().show_common(dataclasses.replace(common, findings=shown))
        self._waits = common.instructions is not None
        self._idle = common.activity in (Activity.IDLE, Activity.CHECKING)

    def show_view(self) -> None:
        view = self.controller.view
        result = _result(view)
        self.result.setVisible(result is not None)
        if result is not None:
            self.result.show_status(result)
        self.show_sentence(self.step.sentence if result is not None else _sentence(view, self.step.sentence))
        self._put_first(self.controller.common.activity is not Activity.IDLE or view.begun)
        self.changes.show_rows(_differences(view))
        waits_for = self.controller.common.job if self._waits else ""
        self.back.setVisible(view.way_back is not None and self._idle and not view.returning)
        lines = [_line(act, waits_for, view) for act in view.plan]
        before = _done_before(view)
        self.done_before.setVisible(before > 0)
        self.done.show_lines(lines[:before])
        first_change = None if view.first_change is None else view.first_change - before
        self.jobs.show_lines(lines[before:], no_return_before=first_change)

    def _put_first(self, acts: bool) -> None:
        """Before the switch what changes stands first; from its beginning on the acts, and the rest is folded."""
        if acts is self._acts_first:
            return
        self._acts_first = acts
        (self._above if acts else self._below).addWidget(self.jobs)
        self.what_changes.head.setVisible(acts)
        self.what_changes.unfold(not acts)

    _waits = False
    _idle = True
    _acts_first: bool | None = None


STAY = QT_TRANSLATE_NOOP("wizard", "Not yet")


def _in_window(finding: Finding) -> Finding:
    """Without lists that hold nothing, and without the setting that only a command needs."""
    if finding.code != CHANGED_SINCE_EXPORT.code:
        return finding
    found = dict(finding.parameters)
    lists = (
        tr(text(words, names=str(found[name]))) for name, words in _CHANGES if found.get(name, "–") != "–"
    )
    return _CHANGED.of(finding.subject, changes=" ".join(lists))


def _result(view: SwitchView) -> Status | None:
    """The proof, where the eye is."""
    if view.returning:
        return None
    if view.switched is not None:
        return Status(State.DONE, _PROOFS[view.switched.proven_by])
    if view.rolled_back is not None and not view.begun:
        return Status(
            State.DONE, QT_TRANSLATE_NOOP("wizard", "Rolled back: the old certificate signs again.")
        )
    return None


def _sentence(view: SwitchView, usual: Words) -> Words:
    if view.returning:
        return QT_TRANSLATE_NOOP(
            "wizard", "Rolling back: it goes on as soon as you have followed the instructions."
        )
    if view.begun:
        return QT_TRANSLATE_NOOP(
            "wizard", "The switch has begun. It goes on where it stopped, or rolls back."
        )
    return usual


def _names(view: SwitchView) -> tuple[Fact, ...]:
    """Server, databases and both fingerprints, as they are about to change."""
    assert view.server is not None
    facts = [Fact(QT_TRANSLATE_NOOP("wizard", "Server"), view.server.host, copy="")]
    if not view.in_place:
        old = view.old_database.url if view.old_database is not None else NOT_CONNECTED
        facts.append(Fact(QT_TRANSLATE_NOOP("wizard", "Old database"), old, copy=""))
        facts.append(Fact(QT_TRANSLATE_NOOP("wizard", "New database"), _database(view.new_database), copy=""))
    for label, certificate in (
        (QT_TRANSLATE_NOOP("wizard", "Old certificate"), view.old_certificate),
        (QT_TRANSLATE_NOOP("wizard", "New certificate"), view.new_certificate),
    ):
        facts.append(Fact(label, _sha256(certificate), fixed=True, copy=""))
    return tuple(facts)


def _differences(view: SwitchView) -> tuple[Difference, ...]:
    old, new = view.old_certificate, view.new_certificate
    rows = [
        Difference(CERTIFICATE, _subject(old), _subject(new)),
        Difference("SHA-256", _short(old), _short(new), fixed=True, copies=(_copied(old), _copied(new))),
        Difference(
            VALID_UNTIL,
            _valid_until(old),
            _valid_until(new),
            before_state=_expiry(old),
            after_state=_expiry(new),
        ),
    ]
    if not view.in_place:
        before = _database(view.old_database) if view.old_database is not None else NOT_CONNECTED
        rows.insert(0, Difference(DATABASE, before, _database(view.new_database)))
    return tuple(rows)


def _database(database: Database | None) -> Words:
    return database.url if database is not None else NOT_KNOWN


def _subject(certificate: Certificate | None) -> Words:
    return certificate.subject if certificate is not None else NOT_KNOWN


def _sha256(certificate: Certificate | None) -> str:
    return words.fingerprint(certificate.sha256) if certificate is not None else tr(NOT_KNOWN)


def _short(certificate: Certificate | None) -> str:
    """Enough to tell them apart at a glance; the question before the switch names both whole."""
    return words.short_fingerprint(certificate.sha256) if certificate is not None else tr(NOT_KNOWN)


def _copied(certificate: Certificate | None) -> str:
    return words.fingerprint(certificate.sha256) if certificate is not None else ""


def _valid_until(certificate: Certificate | None) -> Words:
    return expiry(certificate.not_after).in_one_line if certificate is not None else NOT_KNOWN


def _expiry(certificate: Certificate | None) -> State | None:
    return expiry(certificate.not_after).state if certificate is not None else None


def _done_before(view: SwitchView) -> int:
    """How many acts of earlier steps, all done, stand before the first that matters now."""
    open_acts = (at for at, act in enumerate(view.plan) if act.job.step == "switch" or not act.done)
    return next(open_acts, len(view.plan))


def _line(act: PlannedAct, waits_for: str, view: SwitchView) -> JobLine:
    job = act.job
    by: Words = BY_YOU if job.by is By.ADMINISTRATOR else AUTOMATIC
    undoable = job.reach is Reach.SERVER and act.recorded is not Recorded.UNDONE
    undo: Words = job.undo_title if job.undo_title is not None and undoable else ""
    earlier = job.step not in ("switch", "import_packages", "report") and not view.begun
    return JobLine(job.id, job.title, _status(act, waits_for), by, undo, link=earlier)


def _status(act: PlannedAct, waits_for: str) -> Status:
    if act.job.id == waits_for and not act.running:
        return Status(State.WAITING, WAITING_FOR_YOU)
    if act.running:
        return Status(State.BUSY)
    if act.failed:
        return Status(State.ERROR)
    if act.recorded is Recorded.INTENDED:
        return Status(State.CURRENT, BEGUN)
    if act.recorded is Recorded.UNDONE:
        return Status(State.TO_DO, UNDONE)
    return Status(State.DONE if act.done else State.TO_DO)


WAITING_FOR_YOU: Text = text(QT_TRANSLATE_NOOP("wizard", "waits for you, as told above"))
BEGUN: Text = text(QT_TRANSLATE_NOOP("wizard", "begun, not finished"))
UNDONE: Text = text(QT_TRANSLATE_NOOP("wizard", "rolled back"))
