"""Scenes of the gallery for tests: a window of the real steps in a state, without anything running."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from wizard.gallery.scenes import SCENES, Scene
from wizard.gallery.stage import RunFolders, Stage
from wizard.ui.language import Language

Bring = Callable[[str, str], Stage]
"""A stage with the scene of that page and name, its window shown."""


def scene_of(page: str, name: str) -> Scene:
    return next(scene for scene in SCENES if (scene.page, scene.name) == (page, name))


class Staging:
    """Brings scenes; :meth:`close` ends them all."""

    def __init__(self, folders: RunFolders, application: QApplication) -> None:
        self._folders, self._language = folders, Language(application)
        self._stages: list[Stage] = []

    def bring(self, page: str, name: str, size: tuple[int, int] = (980, 680)) -> Stage:
        stage = Stage(self._folders, self._language)
        self._stages.append(stage)
        scene_of(page, name).arrange(stage)
        stage.window.resize(*size)
        stage.window.show()
        stage.window.activateWindow()
        stage.window.refresh()  # events that arrived together are otherwise shown a moment later
        settle()
        return stage

    def close(self) -> None:
        for stage in self._stages:
            stage.close()
        settle()


def settle() -> None:
    """Deliver what waits: layouts and deletion, each of which may cause the next."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
