"""The window in its languages: complete, switched while it is open, in a language that is longer and mirrored."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.clipping import clipped
from tests.gui.pseudo import Pseudo
from tests.gui.reading import access_keys, said
from wizard.foundation.cancel import Cancel
from wizard.foundation.words import text
from wizard.gallery.scenes import SCENES, Scene
from wizard.gallery.stage import RunFolders, Stage
from wizard.keystores.countries import countries
from wizard.migration.run_folder import RunFolder
from wizard.ui.countries import in_order
from wizard.ui.language import SOURCE, Language, missing
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.words import tr

_ALWAYS = {
    "connect": "error",
    "save_certificate": "filled",
    "export_packages": "done",
    "new_database": "tested",
    "back_up_configuration": "waiting",
    "new_certificate": "filled",
    "switch": "waiting",
    "import_packages": "error",
    "report": "done",
}
every_page = pytest.mark.parametrize(
    "scene",
    [
        pytest.param(
            scene,
            id=f"{scene.page}-{scene.name}",
            marks=() if _ALWAYS[scene.page] == scene.name else pytest.mark.slow,
        )
        for scene in SCENES
    ],
)
"""One state of each page; every state of every page is slow."""
_ENGLISH = re.compile(r"\b(the|this|and|is|are|was|not|of|to|with|from|by|on|for|it|no|be)\b", re.IGNORECASE)
_COUNTRY = re.compile(r"QComboBox: .* \([A-Z]{2}\)")
"""Not in our texts: see test_countries_are_named_in_the_language."""
_VALUES = re.compile(
    r"The package is not signed\.|workflow “Add record”: version 2.0.4 instead of 2.0.1"
    r"|Test of Anna|Copy of Provision|The server answered HTTP 500\.|[A-Z][a-z]+ of the data centre"
)
"""What the made-up server says, and what is called so on it."""


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp)
    yield language
    language.use(SOURCE)
    QLocale.setDefault(before)
    _settle()


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def mirrored(qapp: QApplication, language: Language) -> Iterator[None]:
    """The made-up language, written from right to left."""
    translator = Pseudo()
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(translator)


Staged = Callable[[Scene], Stage]


@pytest.fixture
def staged(qtbot: QtBot, folders: RunFolders, language: Language) -> Iterator[Staged]:
    """Brings a scene onto a stage, its window shown."""
    stages: list[Stage] = []

    def bring(scene: Scene) -> Stage:
        stage = Stage(folders, language)
        stages.append(stage)
        scene.arrange(stage)
        stage.window.resize(1024, 640)
        stage.window.show()
        stage.window.refresh()  # events that arrived together are otherwise shown a moment later
        _settle()
        return stage

    yield bring
    for stage in stages:
        stage.close()
    _settle()


def _settle() -> None:
    """Deliver what waits: changes of language, layout and deletion, each of which may cause the next."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@every_page
@pytest.mark.parametrize("code", ["de", "ja"])
def test_an_access_key_means_one_thing(code: str, scene: Scene, staged: Staged, language: Language) -> None:
    language.use(code)
    assert {key: texts for key, texts in access_keys(staged(scene).window).items() if len(texts) > 1} == {}


def test_nothing_of_a_language_is_missing() -> None:
    assert missing() == ()


def test_qt_s_own_dialogs_speak_the_language(language: Language) -> None:
    language.use("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.use(SOURCE)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@every_page
def test_an_open_window_follows_the_language(scene: Scene, staged: Staged, language: Language) -> None:
    """After each change the window says what a window opened in that language says."""
    language.use("de")
    switched = staged(scene)
    seen: dict[str, set[str]] = {}
    for code in ("ja", SOURCE, "de"):
        language.use(code)
        _settle()
        fresh = staged(scene)
        seen[code], wanted = said(switched.window), said(fresh.window)
        assert (seen[code] - wanted, wanted - seen[code]) == (set(), set())
    assert seen["de"] != seen[SOURCE]


def test_what_no_answer_holds_is_kept(staged: Staged, language: Language) -> None:
    """Passwords, what is unfolded, and the time that a running act has taken."""
    scene = next(scene for scene in SCENES if (scene.page, scene.name) == ("connect", "running"))
    window = staged(scene).window
    password = window.page.findChildren(PasswordField)[0]
    password.set_text("Öffne dich")
    folded = window.page.findChildren(Folded)[0]
    folded.unfold(not folded.unfolded)
    unfolded = folded.unfolded
    window.page.progress.clock = lambda: time.monotonic() + 100
    before = window.page.progress.course()
    language.use("de")
    _settle()
    assert window.page.findChildren(PasswordField)[0] is not password
    assert window.page.findChildren(PasswordField)[0].text() == "Öffne dich"
    assert window.page.findChildren(Folded)[0].unfolded is unfolded
    after = window.page.progress.course()
    assert before.elapsed is not None and after.elapsed is not None
    assert 100 < before.elapsed <= after.elapsed < before.elapsed + 50
    assert (after.running, after.shown, after.progress) == (True, before.shown, before.progress)


def test_the_open_help_follows_the_language(staged: Staged, language: Language) -> None:
    window = staged(SCENES[0]).window
    window.show_help()
    assert window._help is not None
    before = said(window._help)
    language.use("de")
    _settle()
    after = said(window._help)
    window._help.close()
    assert any("Hilfe" in text for text in after)
    assert not before & after


@every_page
def test_a_longer_mirrored_language_fits(scene: Scene, staged: Staged, mirrored: None) -> None:
    """At 1024 x 640 nothing is cut off, nothing scrolls sideways, the rail stands on the right."""
    window = staged(scene).window
    assert clipped(window) == []
    assert window.page.horizontalScrollBar().maximum() == 0
    assert window.rail.x() + window.rail.width() == window.width()
    assert window.bar.help.x() > window.bar.cancel.x()


@every_page
def test_every_text_is_translated(scene: Scene, staged: Staged, mirrored: None) -> None:
    """In the made-up language no English is left, but for names, values and what servers say."""
    texts = {text for text in said(staged(scene).window) if not _COUNTRY.fullmatch(text)}
    english = {text for text in texts if _ENGLISH.search(_VALUES.sub("", text))}
    assert english == set()


@pytest.mark.parametrize(
    ("code", "germany", "japan"),
    [("en", "Germany", "Japan"), ("de", "Deutschland", "Japan"), ("ja", "ドイツ", "日本")],
)
def test_countries_are_named_in_the_language(language: Language, code: str, germany: str, japan: str) -> None:
    language.use(code)
    english = {country.code: country.name for country in countries()}
    shown = dict(in_order(english))
    assert shown.keys() == english.keys()
    assert (shown["DE"], shown["JP"]) == (germany, japan)


def test_countries_stand_in_the_order_of_the_language(language: Language) -> None:
    language.use("de")
    names = [name for _, name in in_order({country.code: country.name for country in countries()})]
    assert names[1] == "Ägypten", "not behind Z, where its code point is"


def test_counts_are_grouped_as_the_language_does(language: Language) -> None:
    rows = text("%n row(s) of vmo_keystore", count=12345)
    sentence = text(
        "The server of database {subject} takes at most {bytes} bytes in one statement.", bytes=1048576
    )
    port = text("{host} refuses connections on port {port}.", host="vco01", port=8281)
    language.use(SOURCE)
    assert tr(rows) == "12,345 rows of vmo_keystore"
    assert "1,048,576 bytes" in tr(sentence)
    language.use("de")
    assert tr(rows) == "12.345 Zeilen von vmo_keystore"
    assert "1.048.576 Byte" in tr(sentence)
    assert tr(port) == "vco01 weist Verbindungen auf Port 8281 ab."


def test_a_language_without_letters_is_not_chosen_for_the_administrator(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Japanese system without a Japanese font (a bare server, say) shows English, not boxes."""
    japanese = QLocale("ja_JP")
    monkeypatch.setattr(QLocale, "system", lambda: japanese)
    japanese_letters = bool(QFontDatabase.families(QFontDatabase.WritingSystem.Japanese))
    language.use_system()
    assert language.code == ("ja" if japanese_letters else SOURCE)
    monkeypatch.setattr(QFontDatabase, "families", lambda script: ["Noto Sans CJK JP"])
    language.use_system()
    assert language.code == "ja"
    monkeypatch.setattr(QFontDatabase, "families", lambda script: [])
    language.use_system()
    assert language.code == SOURCE


def test_the_report_is_written_in_the_language_of_the_window(
    staged: Staged, language: Language, tmp_path: Path
) -> None:
    scene = next(scene for scene in SCENES if (scene.page, scene.name) == ("report", "filled"))
    session = staged(scene).session
    session.folder = RunFolder(tmp_path)
    write = next(job for job in session.jobs("report") if job.id == "report.write")
    pages = {}
    for code in (SOURCE, "de"):
        language.use(code)
        _settle()
        write.apply(session._run(Cancel()))
        pages[code] = session.folder.report_html.read_text(encoding="utf-8")
    assert '<html lang="en">' in pages["en"] and "What remains to be done" in pages["en"]
    assert '<html lang="de">' in pages["de"] and "Was noch zu tun bleibt" in pages["de"]
    headings = re.compile(r"<(h[12]|th)\b[^>]*>(.*?)</\1>")
    texts = [text for _, text in headings.findall(pages["de"])]
    assert len(texts) > 20
    assert [text for text in texts if re.search(r"\b(the|of|and|is|by|with)\b", text)] == []


@pytest.mark.parametrize(("families", "offered"), [([], False), (["Noto Sans CJK JP"], True)])
def test_a_language_without_letters_is_not_offered(
    staged: Staged, monkeypatch: pytest.MonkeyPatch, families: list[str], offered: bool
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda script: families)
    menu = staged(SCENES[0]).window.menu
    assert {SOURCE, "de"} <= menu.languages.keys()
    assert ("ja" in menu.languages) is offered
