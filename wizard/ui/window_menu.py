"""What concerns the whole window and no step: language, answers as a file, about. A button with a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.words import tr

_ARROW = 4 * metrics.STEP


def language_name(code: str) -> str:
    """A language as its own speakers call it."""
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


class WindowMenu(QPushButton):
    """``languages``: codes of those there are; ``current``: the one that is shown."""

    language_chosen = Signal(str)
    load_wanted = Signal()
    save_wanted = Signal()
    guide_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, languages: Sequence[str], current: str, parent: QWidget | None = None) -> None:
        super().__init__(tr(QT_TRANSLATE_NOOP("wizard", "More")), parent)
        self.setAutoDefault(False)
        self.setFlat(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(metrics.scaled(self.font(), metrics.SECONDARY_POINTS))
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "More: language, answers, guide, about")))
        self.languages: dict[str, QAction] = {}
        menu = QMenu(self)
        menu.addMenu(self._languages(languages, current))
        menu.addSeparator()
        self.load = menu.addAction(tr(QT_TRANSLATE_NOOP("wizard", "&Load answers…")))
        self.load.triggered.connect(lambda _checked=False: self.load_wanted.emit())
        self.load.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        self.save = menu.addAction(tr(QT_TRANSLATE_NOOP("wizard", "&Save answers…")))
        self.save.triggered.connect(lambda _checked=False: self.save_wanted.emit())
        self.save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        menu.addSeparator()
        self.guide = menu.addAction(tr(QT_TRANSLATE_NOOP("wizard", "Whole &guide")))
        self.guide.triggered.connect(lambda _checked=False: self.guide_wanted.emit())
        self.about = menu.addAction(tr(QT_TRANSLATE_NOOP("wizard", "&About…")))
        self.about.triggered.connect(lambda _checked=False: self.about_wanted.emit())
        self.setMenu(menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat, its words, and an arrow as large as those of other menus: Fusion's own is a dot here."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        whole, roles = self.rect(), roles_of(self.palette())
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        if self.underMouse():
            painting.rounded(painter, whole, metrics.CONTROL_RADIUS, roles.hover, None)
        option.rect = QStyle.visualRect(self.layoutDirection(), whole, whole.adjusted(0, 0, -_ARROW, 0))
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        square = QRect(whole.right() - _ARROW - metrics.STEP, 0, _ARROW, whole.height())
        square = QStyle.visualRect(self.layoutDirection(), whole, square)
        paint_icon(painter, square, Icon.DOWN, roles.text, roles.text)
        if self.hasFocus():
            painting.focus_ring(painter, whole, roles)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        return QSize(text.width() + 9 * metrics.STEP, 7 * metrics.STEP)

    def show_load(self, *, allowed: bool, because: str) -> None:
        """Whether answers may be taken from a file now; otherwise why not."""
        self.load.setEnabled(allowed)
        self.load.setToolTip("" if allowed else because)

    def _languages(self, codes: Sequence[str], current: str) -> QMenu:
        # In English too: whoever got a language he cannot read must still find it.
        own = tr(QT_TRANSLATE_NOOP("wizard", "Language"))
        menu = QMenu(own if own == "Language" else f"{own} (Language)", self)
        group = QActionGroup(menu)
        for code in codes:
            action = menu.addAction(language_name(code))
            action.setCheckable(True)
            action.setChecked(code == current)
            action.triggered.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
            group.addAction(action)
            self.languages[code] = action
        return menu
