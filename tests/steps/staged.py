"""The window on the made-up migration of the gallery, in a state that a test wants to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from wizard.gallery.scenes import SCENES
from wizard.gallery.stage import RunFolders, Stage
from wizard.ui.language import Language

Staged = Callable[..., Stage]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def staged(qapp: QApplication, theme: object, folders: RunFolders) -> Iterator[Staged]:
    """Shows a scene of the gallery."""
    stages: list[Stage] = []

    def show(page: str, name: str, size: tuple[int, int] = (980, 680)) -> Stage:
        stage = Stage(folders, Language(qapp))
        stages.append(stage)
        next(scene for scene in SCENES if (scene.page, scene.name) == (page, name)).arrange(stage)
        settle(stage, size)
        return stage

    yield show
    for stage in stages:
        stage.close()


def settle(stage: Stage, size: tuple[int, int] = (980, 680)) -> None:
    stage.window.resize(*size)
    stage.window.show()
    stage.window.refresh()
    QCoreApplication.sendPostedEvents()


def texts(part: QWidget) -> str:
    """What the labels of a part say, places to break left out."""
    QCoreApplication.sendPostedEvents()
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]
    return "\n".join(labels).replace("\u200b", "")


def top(part: QWidget, stage: Stage) -> int:
    """Where a part begins below the upper edge of what the page shows, in pixels."""
    page = stage.page
    layout = page.inner.layout()
    assert layout is not None
    layout.activate()
    return part.mapTo(page.inner, part.rect().topLeft()).y()
