"""The gallery's command, and what must hold for every page in every state."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget

from wizard.gallery.scenes import SCENES, Scene
from wizard.gallery.stage import RunFolders, Stage
from wizard.steps.registry import registry
from wizard.ui.language import SOURCE, Language, available
from wizard.ui.theme import Scheme, Theme

ALWAYS = {"filled", "running", "done"}
_REPOSITORY = Path(__file__).parents[2]


def draw(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wizard", "gallery", str(folder), *options],
        cwd=_REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_command_draws_what_is_asked_for(tmp_path: Path) -> None:
    drawn = draw(tmp_path, "--only", "report", "--state", "done", "--language", "en", "--json")
    assert drawn.returncode == 0, drawn.stderr
    assert drawn.stderr == ""
    pictures = json.loads(drawn.stdout)["pictures"]
    looks = ("light", "dark", "high-contrast", "200", "1024x640")
    assert pictures == [f"report-done-{look}.png" for look in looks]
    images = {look: QImage(str(tmp_path / f"report-done-{look}.png")) for look in looks}
    sizes = {look: (image.width(), image.height()) for look, image in images.items()}
    assert sizes == {
        "light": (980, 680),
        "dark": (980, 680),
        "high-contrast": (980, 680),
        "200": (1920, 1080),
        "1024x640": (1024, 640),
    }
    corner = {
        look: images[look].pixelColor(600, 8).lightness() for look in ("light", "dark", "high-contrast")
    }
    assert corner["light"] > 240 > 60 > corner["dark"] > corner["high-contrast"]
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f'<img src="{name}"' in page for name in pictures)


def test_a_page_that_does_not_exist_is_a_wrong_call(tmp_path: Path) -> None:
    drawn = draw(tmp_path / "none", "--only", "nothing", "--json")
    assert drawn.returncode == 2
    assert json.loads(drawn.stdout)["findings"][0]["code"] == "wrong_call"
    assert not (tmp_path / "none").exists()


def test_every_page_is_pictured_in_its_states() -> None:
    states = {step.id: {scene.name for scene in SCENES if scene.page == step.id} for step in registry()}
    assert all(names >= ALWAYS for names in states.values())
    waits = {"back_up_configuration", "new_certificate", "switch", "report"}
    assert {page for page, names in states.items() if "waiting" in names} == waits
    assert len({(scene.page, scene.name) for scene in SCENES}) == len(SCENES)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    yield language
    language.use(SOURCE)


def turns(count: int = 3) -> None:
    """Let layouts settle."""
    for _ in range(count):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def shown(scene: Scene, folders: RunFolders, language: Language, size: tuple[int, int]) -> Stage:
    stage = Stage(folders, language)
    scene.arrange(stage)
    stage.window.resize(*size)
    stage.window.show()
    turns()
    return stage


def focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")  # Qt's own part of a control that has the name
    ]


def mnemonics(root: QWidget) -> list[str]:
    seen = [
        w for w in root.findChildren(QWidget) if w.isVisible() and isinstance(w, QAbstractButton | QLabel)
    ]
    keys = (
        QKeySequence.mnemonic(w.text()).toString() for w in seen if not isinstance(w, QLabel) or w.buddy()
    )  # type: ignore[attr-defined]
    return [key for key in keys if key]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: f"{scene.page}-{scene.name}")
def test_what_every_page_keeps(scene: Scene, folders: RunFolders, language: Language) -> None:
    """Nothing is cut off at the side, every control has a name, no mnemonic is given twice."""
    stage = shown(scene, folders, language, (1024, 640))
    try:
        assert stage.controller.step == scene.page
        assert stage.page.inner.width() <= stage.page.viewport().width()
        nameless = [
            w
            for w in focusable(stage.window)
            if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
        ]
        assert nameless == []
        twice = [key for key, count in Counter(mnemonics(stage.window)).items() if count > 1]
        assert twice == []
    finally:
        stage.close()


def seen_at_once(part: QWidget, stage: Stage) -> bool:
    """Whether the beginning of a part stands in what the page shows without scrolling."""
    page = stage.page
    top = part.mapTo(page.viewport(), part.rect().topLeft()).y()
    return part.isVisible() and 0 <= top < page.viewport().height() - 3 * part.fontMetrics().height()


@pytest.mark.parametrize(
    "scene",
    [scene for scene in SCENES if scene.name in ("error", "waiting", "rolling-back", "tested", "resumed")],
    ids=lambda scene: f"{scene.page}-{scene.name}",
)
def test_what_matters_now_is_seen_without_scrolling(
    scene: Scene, folders: RunFolders, language: Language
) -> None:
    stage = shown(scene, folders, language, (980, 680))
    page, common = stage.page, stage.controller.common
    try:
        if common.findings:
            assert seen_at_once(page.findings, stage)
        if common.instructions is not None:
            assert seen_at_once(page.instructions, stage)
        if scene.name == "tested":
            assert seen_at_once(page.result, stage)
        if scene.name == "resumed" and scene.page == "export_packages":
            assert seen_at_once(page.interrupted, stage)
    finally:
        stage.close()


def test_a_page_follows_another_colour_scheme_whole(
    theme: Theme, folders: RunFolders, language: Language
) -> None:
    """Also the buttons below the page: none keeps the colours it was made with."""
    scene = next(scene for scene in SCENES if (scene.page, scene.name) == ("switch", "filled"))
    stage = shown(scene, folders, language, (980, 680))
    try:
        theme.use(Scheme.DARK)
        turns()
        picture = stage.window.grab().toImage()
        for button in (stage.window.bar.help, stage.window.bar.back, stage.window.bar.cancel):
            inside = button.mapTo(stage.window, button.rect().topLeft()) + QPoint(8, 8)
            assert picture.pixelColor(inside).lightness() < 80, button.text()
    finally:
        stage.close()


FOREIGN = [code for code in available() if code != SOURCE]


@pytest.mark.parametrize("code", FOREIGN)
def test_no_language_is_cut_off(code: str, folders: RunFolders, language: Language) -> None:
    cut_off(code, [scene for scene in SCENES if scene.name in ("filled", "done")], folders, language)


@pytest.mark.slow
@pytest.mark.parametrize("code", FOREIGN)
def test_no_language_is_cut_off_in_any_state(code: str, folders: RunFolders, language: Language) -> None:
    cut_off(code, SCENES, folders, language)


def cut_off(code: str, scenes: Sequence[Scene], folders: RunFolders, language: Language) -> None:
    language.use(code)
    cut = []
    for scene in scenes:
        stage = shown(scene, folders, language, (900, 600))
        if stage.page.inner.width() > stage.page.viewport().width():
            cut.append(f"{scene.page}-{scene.name}")
        stage.close()
    assert cut == []
