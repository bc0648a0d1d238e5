"""The language of the window: its translators, its locale, its direction; changed without a restart."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.foundation.resources import resource

SOURCE = "en"
"""The language the texts are written in."""


def available() -> tuple[str, ...]:
    """Codes of the languages there are, English first."""
    try:
        folder = resource("translations")
    except FileNotFoundError:
        return (SOURCE,)
    found = (path.stem.removeprefix("wizard_") for path in folder.glob("wizard_*.qm"))
    return (SOURCE, *sorted(code for code in found if code != SOURCE))


class Language:
    """Installs translators; Qt then tells every widget with a LanguageChange event."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = SOURCE

    def use_system(self) -> None:
        """The first of the user's languages that there is a translation for."""
        known = available()
        wanted = (name.replace("-", "_").split("_")[0] for name in QLocale.system().uiLanguages())
        self.use(next((code for code in wanted if code in known), SOURCE), QLocale.system())

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
        if code != SOURCE:
            self._install(f"wizard_{code}", str(resource("translations")))
            self._install(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._translators.append(translator)
            self._application.installTranslator(translator)
