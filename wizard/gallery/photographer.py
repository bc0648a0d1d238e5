"""Brings each scene onto a stage and saves its pictures, in turns of the event loop."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from wizard.gallery.looks import Look
from wizard.gallery.scenes import Scene
from wizard.gallery.stage import RunFolders, Stage
from wizard.ui.language import SOURCE, Language
from wizard.ui.theme import Theme
from wizard.ui.wizard_window import WizardWindow

_TURNS = 3  # of the event loop until layouts have settled and what was found has been scrolled to


class Photographer(QObject):
    """Saves ``<page>-<state>-<look>.png`` for every scene in every look; ``taken`` is told of each."""

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        folder: Path,
        taken: Callable[[Scene, Look, str], None],
    ) -> None:
        super().__init__(application)
        self._theme, self._folder, self._taken = theme, folder, taken
        self._language = Language(application)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._next)
        self._acts: Iterator[None] = iter(())
        self.fault: BaseException | None = None

    def take(self, scenes: Sequence[Scene], looks: Sequence[Look], finished: Callable[[], None]) -> None:
        """Begin; ``finished`` is called when the last picture is saved, or after a fault."""
        self._acts = self._work(scenes, looks)
        self._finished = finished
        self._turn.start()

    def _next(self) -> None:
        try:
            next(self._acts)
        except StopIteration:
            self._stop()
        except Exception as fault:  # noqa: BLE001 - it belongs to whoever asked for the pictures
            self.fault = fault
            self._stop()

    def _stop(self) -> None:
        self._turn.stop()
        self._language.use(SOURCE)
        self._finished()

    def _work(self, scenes: Sequence[Scene], looks: Sequence[Look]) -> Iterator[None]:
        with tempfile.TemporaryDirectory() as scratch:
            folders = RunFolders(Path(scratch))
            for language in dict.fromkeys(look.language for look in looks):
                self._language.use(language)
                own = [look for look in looks if look.language == language]
                for scene in scenes:
                    stage = Stage(folders, self._language)
                    try:
                        scene.arrange(stage)
                        yield from self._pictures(scene, stage.window, own)
                    finally:
                        stage.close()

    def _pictures(self, scene: Scene, window: WizardWindow, looks: Sequence[Look]) -> Iterator[None]:
        window.resize(*looks[0].size)
        window.show()
        for look in looks:
            self._theme.use(look.scheme)
            window.resize(*look.size)
            window.refresh()
            for _ in range(_TURNS):
                yield
            name = f"{scene.page}-{scene.name}-{look.name}.png"
            if not _picture(window, look.scale).save(str(self._folder / name)):
                raise OSError(f"{self._folder / name} could not be written")
            self._taken(scene, look, name)


def _picture(window: WizardWindow, scale: int) -> QPixmap:
    """The window as a screen of that scale shows it: letters and lines are drawn at their full resolution."""
    picture = QPixmap(window.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor("black"))
    window.render(picture)
    return picture
