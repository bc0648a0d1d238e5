"""The one way findings are shown: icon, what is wrong, what to do, a button where the wizard can do it, details."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from wizard.foundation.findings import LIKELY_CAUSES, Finding, Severity, worst
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui import metrics, words
from wizard.ui.announce import announce
from wizard.ui.states import severity_state
from wizard.ui.widgets.buttons import CopyButton, push_button
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel, body_label, digests_of, heading_label, loosened, shortened
from wizard.ui.widgets.surface import Surface
from wizard.ui.words import Words, tr

SHOWN_AT_ONCE = 20
_DETAIL_LINES = 6
_ORDER = (Severity.ERROR, Severity.ATTENTION, Severity.NOTE)


@dataclass(frozen=True)
class ShownFinding:
    """A finding with the verb of its button (none: no button) and its redacted technical details."""

    finding: Finding
    action: Words = ""
    details: str = ""


class FindingView(Surface):
    """One finding."""

    action_requested = Signal(object)
    """Carries the ShownFinding whose button was pressed."""

    def __init__(self, shown: ShownFinding, parent: QWidget | None = None) -> None:
        state = severity_state(shown.finding.severity)
        super().__init__(edge="line" if state.ink_name == "accent" else state.ink_name, parent=parent)
        self.shown = shown
        icon = IconLabel(state.icon)
        icon.show_state(state)
        word = InkLabel(state.word, ink=state.ink_name, points=metrics.SECONDARY_POINTS, wrap=False)
        word.setMinimumHeight(metrics.STATE_ICON)
        said = words.what(shown.finding)
        # Where something is to be trusted, the whole fingerprint stands beside the button.
        whole = () if shown.action else digests_of(said)
        what = heading_label(loosened(shortened(said) if whole else said))
        self.copy = CopyButton(_as_text(shown))
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP)
        head.addWidget(what, 1)
        head.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(metrics.STEP)
        column.addLayout(head)
        for label in _explanations(shown.finding):
            column.addWidget(label)
        self.action: QPushButton | None = None
        if shown.action:
            column.addSpacing(metrics.STEP)
            self.action = push_button(shown.action)
            self.action.clicked.connect(lambda: self.action_requested.emit(self.shown))
            column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeading)
        details = "\n".join((*whole, *filter(None, (shown.details,))))
        if details:
            column.addWidget(Folded(QT_TRANSLATE_NOOP("wizard", "Details"), _Details(details)))
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP + metrics.STEP)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{state.word}: {words.what(shown.finding)}")
        self.setAccessibleDescription(words.remedy(shown.finding))


class FindingList(QWidget):
    """Findings, the worst first; many are cut after the first twenty, or ``at_once``, until asked for."""

    action_requested = Signal(object)
    """Carries the ShownFinding whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at_once = SHOWN_AT_ONCE
        """How many are shown before the others are asked for: fewer where a table needs the height."""
        self._shown: tuple[ShownFinding, ...] = ()
        self._views: list[FindingView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.GAP)
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Findings")))
        self.hide()

    @property
    def shown(self) -> tuple[ShownFinding, ...]:
        return self._shown

    @property
    def views(self) -> tuple[FindingView, ...]:
        return tuple(self._views)

    def show_findings(self, findings: Sequence[Finding | ShownFinding]) -> None:
        """Show these and no others; new errors are also spoken."""
        shown = tuple(item if isinstance(item, ShownFinding) else ShownFinding(item) for item in findings)
        shown = tuple(sorted(shown, key=lambda item: _ORDER.index(item.finding.severity)))
        if shown == self._shown:
            return
        new = [item.finding for item in shown if item not in self._shown]
        self._shown = shown
        self._fill(self.at_once)
        if worst(new) is Severity.ERROR:
            announce(self, words.what(new[0]), urgent=True)

    def focus_first(self) -> bool:
        """Put the focus on the first thing the administrator can do; False when there is nothing shown."""
        if not self._views:
            return False
        first = self._views[0]
        (first.action or first.copy).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _fill(self, count: int) -> None:
        clear_layout(self._column)
        self._views = [FindingView(item) for item in self._shown[:count]]
        for view in self._views:
            view.action_requested.connect(self.action_requested)
            self._column.addWidget(view)
        hidden = len(self._shown) - len(self._views)
        if hidden > 0:
            more = push_button(text(QT_TRANSLATE_NOOP("wizard", "Show %n more finding(s)"), hidden))
            more.clicked.connect(lambda: self._fill(len(self._shown)))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(self._shown))


class _Details(QWidget):
    def __init__(self, details: str) -> None:
        super().__init__()
        view = QPlainTextEdit(details)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setFont(metrics.fixed_font(view.font()))
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Details")))
        lines = min(_DETAIL_LINES, details.count("\n") + 1)
        view.setFixedHeight(view.fontMetrics().lineSpacing() * (lines + 1) + metrics.SPACE)
        row = QHBoxLayout(self)
        row.setSpacing(metrics.GAP)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(view, 1)
        row.addWidget(
            CopyButton(details, tr(QT_TRANSLATE_NOOP("wizard", "Details"))), 0, Qt.AlignmentFlag.AlignTop
        )


def _explanations(finding: Finding) -> tuple[InkLabel, ...]:
    labels = []
    reasons = words.causes(finding)
    if reasons:
        labels.append(InkLabel(text(LIKELY_CAUSES, causes="; ".join(reasons)), ink="secondary"))
    if words.remedy(finding):
        labels.append(body_label(loosened(words.remedy(finding))))
    return tuple(labels)


def _as_text(shown: ShownFinding) -> str:
    finding = shown.finding
    parts = [words.what(finding), *words.causes(finding), words.remedy(finding), shown.details]
    return "\n".join(part for part in (f"[{finding.code}]", *parts) if part)
