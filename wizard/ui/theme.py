"""Light, dark and high contrast: which colours the window starts from, and following the system's choice."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from wizard.ui import metrics
from wizard.ui.colours import Roles, derive
from wizard.ui.style import WizardStyle

_STOCK_ACCENT = QColor("#308cc6")  # what Qt's Fusion style says when the system names no accent


class Scheme(enum.Enum):
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


_SEEDS = {
    Scheme.LIGHT: (QColor("#ffffff"), QColor("#1b2027"), QColor("#0b5fcc")),
    Scheme.DARK: (QColor("#1f2329"), QColor("#e9ecf0"), QColor("#6ea8fa")),
    Scheme.HIGH_CONTRAST: (QColor("#000000"), QColor("#ffffff"), QColor("#1aebff")),
}


def scheme_roles(scheme: Scheme, system: QPalette | None = None) -> Roles:
    """The roles of a scheme; with the system's palette, its accent, or all of its high contrast colours."""
    page, text, accent = _SEEDS[scheme]
    if system is None:
        return derive(page, text, accent)
    named = system.color(QPalette.ColorRole.Accent)
    if scheme is not Scheme.HIGH_CONTRAST:
        return derive(page, text, accent if named == _STOCK_ACCENT else named)
    return derive(system.color(QPalette.ColorRole.Window), system.color(QPalette.ColorRole.WindowText), named)


def palette_of(roles: Roles) -> QPalette:
    """A palette from which :func:`wizard.ui.colours.roles_of` derives the same roles again."""
    role = QPalette.ColorRole
    colours = {
        role.Window: roles.page,
        role.WindowText: roles.text,
        role.Base: roles.field,
        role.AlternateBase: roles.card,
        role.Text: roles.text,
        role.Button: roles.page,
        role.ButtonText: roles.text,
        role.BrightText: roles.on_fill,
        # Without shades an example would read as something typed.
        role.PlaceholderText: roles.disabled if roles.high_contrast else roles.secondary,
        role.Highlight: roles.accent,
        role.HighlightedText: roles.on_fill,
        role.Accent: roles.accent,
        role.Link: roles.accent,
        role.LinkVisited: roles.accent,
        role.ToolTipBase: roles.card,
        role.ToolTipText: roles.text,
        role.Light: roles.card,
        role.Midlight: roles.line,
        role.Mid: roles.outline,
        role.Dark: roles.outline,
        role.Shadow: roles.line,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, roles.disabled)
    return palette


class Theme(QObject):
    """Dresses the application and follows the system between light, dark and high contrast."""

    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme | None = None) -> None:
        """With a ``scheme`` that one is kept; without, the system's is followed."""
        super().__init__(application)
        self._application = application
        self._fixed = scheme
        application.setStyle(WizardStyle())
        application.setFont(metrics.text_font())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    def use(self, scheme: Scheme | None) -> None:
        """Keep a scheme, or follow the system again with None."""
        self._fixed = scheme
        self._dress()

    @property
    def scheme(self) -> Scheme:
        return self._fixed or system_scheme()

    def _dress(self) -> None:
        self._application.setPalette(QPalette())  # ours would hide the system's colours
        system = QGuiApplication.palette()
        roles = scheme_roles(self.scheme, None if self._fixed else system)
        self._application.setPalette(palette_of(roles))
        self.changed.emit()


def system_scheme() -> Scheme:
    """What the system asks for; light where it does not say."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT
