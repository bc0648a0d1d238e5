"""Password input: masked, revealed on wish, pasted as it is, with a word when Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.icons import Icon
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel
from wizard.ui.words import tr

_REVEAL = QT_TRANSLATE_NOOP("wizard", "Show the password")
_HIDE = QT_TRANSLATE_NOOP("wizard", "Hide the password")
_CAPS_LOCK = QT_TRANSLATE_NOOP("wizard", "Caps Lock is on")


class PasswordField(QWidget):
    """The text is never trimmed or changed. Leaving the window masks it again."""

    edited = Signal(str)
    """The password after each change by the administrator."""
    editing_finished = Signal()
    revealed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(
            hints.ImhHiddenText
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.editing_finished)
        self.reveal_button = IconButton(Icon.REVEAL, _REVEAL, self)
        self.reveal_button.setCheckable(True)
        self.reveal_button.toggled.connect(self.reveal)
        self.caps_lock = _CapsLock(self)
        self.caps_lock.hide()
        row = QHBoxLayout(self)
        row.setSpacing(metrics.GAP)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self._lay_over()
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, password: str) -> None:
        if password != self.line.text():
            self.line.setText(password)

    def reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        if self.line.echoMode() == mode:
            return
        self.line.setEchoMode(mode)
        self.reveal_button.setChecked(shown)
        self.reveal_button.show_icon(Icon.HIDE if shown else Icon.REVEAL)
        self.reveal_button.set_words(_HIDE if shown else _REVEAL)
        self.revealed.emit(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._notice_caps_lock(event)
        elif event.type() == QEvent.Type.FocusOut:
            self.caps_lock.hide()
        elif event.type() == QEvent.Type.WindowDeactivate:
            self.reveal(False)
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _notice_caps_lock(self, event: QKeyEvent) -> None:
        """Qt does not tell the lock's state; a letter whose case contradicts Shift gives it away."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock and self.caps_lock.isVisible():
            self.caps_lock.hide()
        elif len(letter) == 1 and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.setVisible(letter.isupper() != shifted)
        self._place()

    def _lay_over(self) -> None:
        """The button lies inside the input's edge; the text keeps clear of it."""
        width = self.reveal_button.sizeHint().width() + metrics.STEP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.line.setTextMargins(width, 0, 0, 0)
        else:
            self.line.setTextMargins(0, 0, width, 0)

    def _place(self) -> None:
        size = self.reveal_button.sizeHint()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = (self.line.height() - size.height()) // 2
        x = metrics.STEP if mirrored else self.line.width() - size.width() - metrics.STEP
        self.reveal_button.setGeometry(x, top, size.width(), size.height())
        hint = self.caps_lock.sizeHint()
        left = x + size.width() + metrics.STEP if mirrored else x - hint.width() - metrics.STEP
        self.caps_lock.setGeometry(
            left, (self.line.height() - hint.height()) // 2, hint.width(), hint.height()
        )
        self.reveal_button.raise_()
        self.caps_lock.raise_()


class _CapsLock(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.STEP)
        row.addWidget(IconLabel(Icon.CAPS_LOCK, ink="attention", size=metrics.ICON))
        row.addWidget(InkLabel(_CAPS_LOCK, ink="attention", points=metrics.SECONDARY_POINTS, wrap=False))
        self.setAccessibleName(tr(_CAPS_LOCK))
