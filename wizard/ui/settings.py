"""What the window remembers between two starts: its language, its size. Nothing of a migration."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

_LANGUAGE = "language"
_GEOMETRY = "geometry"


def _settings() -> QSettings:
    """An INI file in the user's own settings folder, on every system."""
    scope = QSettings.Scope.UserScope
    return QSettings(QSettings.Format.IniFormat, scope, "certificate-wizard", "window")


def language() -> str:
    """The code of the chosen language; empty when the system's is followed."""
    value = _settings().value(_LANGUAGE, "")
    return value if isinstance(value, str) else ""


def remember_language(code: str) -> None:
    _settings().setValue(_LANGUAGE, code)


def geometry() -> QByteArray | None:
    """Place and size of the window when it was closed last, for QWidget.restoreGeometry."""
    value = _settings().value(_GEOMETRY)
    return value if isinstance(value, QByteArray) else None


def remember_geometry(geometry: QByteArray) -> None:
    _settings().setValue(_GEOMETRY, geometry)
