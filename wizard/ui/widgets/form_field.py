"""Label, input, hint and error as one unit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.announce import announce
from wizard.ui.icons import Icon
from wizard.ui.style import INVALID
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel
from wizard.ui.words import Words, tr


class FormField(QWidget):
    """An input with its label above and one line below for its hint, or for its error instead.

    The page passes every error its controller knows to :meth:`set_error`. The error is shown once the administrator
    has edited and left the input, or after :meth:`reveal_error`, and vanishes the moment it is cured. The line
    below is always there, so nothing moves. Hint and error are also the accessible description of the input.
    """

    def __init__(
        self,
        label: Words,
        editor: QWidget,
        *,
        hint: Words = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.optional = optional
        self._hint = tr(hint)
        self._error = self._complaint = ""
        self._left = False
        self._entered_with: object = None
        self.label = QLabel(tr(label))
        self.label.setBuddy(editor)
        self._lock = IconLabel(Icon.LOCK, size=metrics.ICON)
        self._lock.hide()
        self._icon = IconLabel(Icon.ERROR, ink="bad", size=metrics.ICON)
        self._below = InkLabel(self._hint, ink="secondary", points=metrics.SECONDARY_POINTS)
        self._build(optional)
        name = tr(label).replace("&", "")
        editor.setAccessibleName(name)
        inner = editor.focusProxy()
        if inner is not None:
            inner.setAccessibleName(name)
        for watched in {editor, inner or editor}:
            watched.installEventFilter(self)
        self._show()

    @property
    def error(self) -> str:
        """The error there is, whether shown yet or not."""
        return self._error

    @property
    def shown_error(self) -> str:
        return (self._error if self._left else "") or self._complaint

    @property
    def name(self) -> str:
        """Its label, without the mark of its access key."""
        return self.label.text().replace("&", "")

    @property
    def lacks_value(self) -> bool:
        """Whether it is still to be filled in."""
        return not self.optional and self._input().isEnabled() and self._value() in ("", None)

    @property
    def complaint(self) -> str:
        return self._complaint

    def complain(self, reason: Words) -> None:
        """Say below the input why nothing goes on without it; whoever says so takes it back, with empty words."""
        self._complaint = tr(reason)
        self._show()

    def set_error(self, error: Words) -> None:
        """The present error of the value, or nothing."""
        before = self.shown_error
        self._error = tr(error)
        if not self._error:
            self._left = self._left and not self._input().hasFocus()
        elif not before and self._input().hasFocus():
            self._left = False  # no complaint in the middle of typing
        self._show()

    def reveal_error(self) -> None:
        """Show the error even though the input was never left: the administrator wanted to go on."""
        self._left = True
        self._show()

    def focus(self) -> None:
        self._input().setFocus(Qt.FocusReason.OtherFocusReason)

    def set_hint(self, hint: Words) -> None:
        self._hint = tr(hint)
        self._show()

    def set_locked(self, reason: Words) -> None:
        """Keep the value as it is and say why; an empty reason unlocks."""
        self.editor.setEnabled(not reason)
        self._lock.setVisible(bool(reason))
        if reason:
            self._hint = tr(reason)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._entered_with = self._value()
        elif event.type() == QEvent.Type.FocusOut and not self._left and self._value() != self._entered_with:
            self._left = True
            self._show()
            if self._error:
                announce(self._input(), self._error)
        return super().eventFilter(watched, event)

    def _build(self, optional: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(metrics.STEP)
        head.addWidget(self.label)
        if optional:
            head.addWidget(InkLabel(QT_TRANSLATE_NOOP("wizard", "(optional)"), ink="secondary", wrap=False))
        head.addWidget(self._lock)
        head.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(metrics.STEP)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._below, 1)
        self._below.setMinimumHeight(max(metrics.ICON, self._below.fontMetrics().height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.STEP)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addLayout(line)
        column.addStretch(1)

    def _value(self) -> object:
        """What the administrator edits, whatever the kind of input: Qt marks it as the user property."""
        edited = self._input()
        return edited.metaObject().userProperty().read(edited)

    def _input(self) -> QWidget:
        return self.editor.focusProxy() or self.editor

    def _show(self) -> None:
        error = self.shown_error
        self._icon.setVisible(bool(error))
        self._below.setText(error or self._hint)
        self._below.set_ink("bad" if error else "secondary")
        described = " ".join(part for part in (error, self._hint) if part)
        for widget in {self.editor, self._input()}:
            widget.setAccessibleDescription(described)
            widget.setProperty(INVALID, bool(error))
            widget.update()
