"""A page on a screen, its controller, and the events a window would bring."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.steps.worker import Window
from wizard.foundation.late import load
from wizard.migration.events import Event, Outcome
from wizard.migration.session import Session
from wizard.migration.worker import Worker


class ShownPage:
    def __init__(self, session: Session, step: str, worker: Worker, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        events: queue.Queue[Event] = queue.Queue()
        session.emit = events.put
        self.controller: Any = load(session.steps[step].controller)(session, worker)
        self.page: Any = load(session.steps[step].page)(session.steps[step], self.controller)
        qtbot.addWidget(self.page)
        self.controller.observe(self.page.refresh)
        self.controller.enter()
        self.window = Window(self.controller, events)
        self.page.show()

    def type_in(self, line: QWidget, words: str) -> None:
        self.qtbot.keyClicks(line, words)

    def choose(self, box: QComboBox, data: object) -> None:
        box.setCurrentIndex(box.findData(data))
        box.activated.emit(box.currentIndex())

    def commit(self) -> Outcome:
        self.controller.commit()
        return self.window.ended().outcome

    def texts(self, part: QWidget) -> str:
        """What the labels of a part say; what was just put into a layout is shown first."""
        QCoreApplication.sendPostedEvents()
        labels = [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]
        return "\n".join(labels).replace("\u200b", "")


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()
