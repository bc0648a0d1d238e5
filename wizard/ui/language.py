"""The language of the window: its translators, its locale, its direction; changed without a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from wizard.foundation.resources import resource
from wizard.foundation.words import Tongue
from wizard.ui.words import LocaleForms, translate

SOURCE = "en"
"""The language the texts are written in."""
_SCRIPTS = {"ja": QFontDatabase.WritingSystem.Japanese}
"""What not every system has letters for."""


def available() -> tuple[str, ...]:
    """Codes of the languages there are, English first."""
    try:
        folder = resource("translations")
    except FileNotFoundError:
        return (SOURCE,)
    found = (path.stem.removeprefix("wizard_") for path in folder.glob("wizard_*.qm"))
    return (SOURCE, *sorted(code for code in found if code != SOURCE))


def readable(code: str) -> bool:
    """Whether this system's fonts have the letters of a language: without them Qt paints boxes, and says nothing.

    Asked while there is an application: only that finds fonts.
    """
    script = _SCRIPTS.get(code)
    return script is None or bool(QFontDatabase.families(script))


def translation_files(code: str) -> tuple[Path, ...]:
    """What a language consists of: our own texts, and those of Qt's dialogs, which come with Qt."""
    if code == SOURCE:
        return ()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return resource("translations") / f"wizard_{code}.qm", qt / f"qtbase_{code}.qm"


def missing() -> tuple[Path, ...]:
    """The files of languages that this installation lacks or cannot read."""
    files = (file for code in available() for file in translation_files(code))
    return tuple(file for file in files if not QTranslator().load(str(file)))


class Language:
    """Installs translators; Qt then tells every widget with a LanguageChange event."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = SOURCE

    @property
    def tongue(self) -> Tongue:
        return Tongue(self.code, translate, LocaleForms())

    def use_system(self) -> None:
        """The first of the user's languages that there is a translation for, and letters to show it with."""
        known = available()
        wanted = (name.replace("-", "_").split("_")[0] for name in QLocale.system().uiLanguages())
        usable = (code for code in wanted if code in known and readable(code))
        self.use(next(usable, SOURCE), QLocale.system())

    def use(self, code: str, locale: QLocale | None = None) -> None:
        """Show the window in a language; numbers and dates as ``locale`` (of that language) writes them."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self.code = code
        matching = locale is not None and locale.name().startswith(code)
        chosen = locale if matching and locale is not None else QLocale(code)
        QLocale.setDefault(chosen)
        self._application.setLayoutDirection(QLocale(code).textDirection())
        for file in translation_files(code):
            self._install(file)

    def _install(self, file: Path) -> None:
        translator = QTranslator(self._application)
        if translator.load(str(file)):
            self._translators.append(translator)
            self._application.installTranslator(translator)
