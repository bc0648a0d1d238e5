"""The window before a run is open: the rail, and the title of the first page. It stands on nothing heavy.

Everything is where the first page will have it, so that nothing moves when that takes its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.face import Face
from wizard.ui import metrics
from wizard.ui.program_window import PRODUCT
from wizard.ui.rail import Rail, RailLine
from wizard.ui.states import State, Status
from wizard.ui.widgets.icon_label import StatusLabel
from wizard.ui.widgets.labels import InkLabel, title_label
from wizard.ui.words import Words

_NOT_YET = QT_TRANSLATE_NOOP("wizard", "The window is being opened.")


class Opening(QWidget):
    def __init__(self, faces: Sequence[Face], doing: Words = "") -> None:
        """``doing``: what takes its time now, such as starting a practice server; empty when nothing does."""
        super().__init__()
        first = faces[0]
        rail = Rail(PRODUCT)
        rail.show_lines(
            [_line(face, current=face is first) for face in faces], changes_before=_boundary(faces)
        )
        rail.show_folder("", "")
        column = QVBoxLayout()
        column.setContentsMargins(metrics.MARGIN, metrics.MARGIN, metrics.MARGIN, metrics.SPACE)
        column.setSpacing(metrics.SPACE)
        head = QVBoxLayout()
        head.setSpacing(metrics.STEP)
        head.addWidget(title_label(first.title))
        head.addWidget(InkLabel(first.sentence, ink="secondary"))
        column.addLayout(head)
        if doing:
            column.addWidget(StatusLabel(Status(State.BUSY, doing)))
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(rail)
        whole.addLayout(column, 1)


def _line(face: Face, *, current: bool) -> RailLine:
    status = Status(State.CURRENT if current else State.TO_DO)
    return RailLine(face.id, face.name, status, current=current, off_because="" if current else _NOT_YET)


def _boundary(faces: Sequence[Face]) -> int:
    return next((place for place, face in enumerate(faces) if face.commits), len(faces))
