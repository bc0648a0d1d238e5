"""The frame of a page: title, one sentence, content that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from wizard.ui import metrics
from wizard.ui.tab_order import follow_layout
from wizard.ui.widgets.labels import InkLabel, heading_label, title_label
from wizard.ui.words import Words, tr

_LITTLE = 16 * metrics.STEP
"""A page scrolls by more than this, or not at all, as far as its parts can give way."""


class ScrollPage(QScrollArea):
    """Title and sentence scroll with the content, so that small windows keep their room for the content."""

    def __init__(self, title: Words, sentence: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title_label(title)
        self.sentence = InkLabel(sentence, ink="secondary")
        self.inner = _Inner()
        self.content = QVBoxLayout(self.inner)
        self.content.setContentsMargins(metrics.MARGIN, metrics.MARGIN, metrics.MARGIN, metrics.SPACE)
        self.content.setSpacing(metrics.SPACE)
        head = QVBoxLayout()
        head.setSpacing(metrics.STEP)
        head.addWidget(self.title)
        head.addWidget(self.sentence)
        self.content.addLayout(head)
        self.setWidget(self.inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(sentence))

    def show_sentence(self, sentence: Words) -> None:
        self.sentence.setText(tr(sentence))
        self.setAccessibleDescription(tr(sentence))

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self.inner)
        return super().focusNextPrevChild(forward)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Append to the content; ``stretch`` above 0 lets it take the room that is left."""
        if isinstance(part, QWidget):
            self.content.addWidget(part, stretch)
        else:
            self.content.addLayout(part, stretch)

    def add_heading(self, words: Words) -> None:
        self.content.addSpacing(metrics.GAP)
        self.content.addWidget(heading_label(words))

    def fill_up(self) -> None:
        """Keep the content at the top: call it last on pages without a stretching part."""
        self.content.addStretch(1)


class _Inner(QWidget):
    """As high as its width asks for. The smallest height that Qt adds up is that of the narrowest window, where
    sentences break into more lines: a page that stands on it scrolls with nothing below."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def heightForWidth(self, width: int) -> int:
        """Where only a little is missing, tables give way before the page scrolls."""
        wanted = super().heightForWidth(width)
        layout, viewport = self.layout(), self.parentWidget()
        if layout is None or viewport is None:
            return wanted
        room = viewport.height()
        fits = layout.totalMinimumHeightForWidth(width) <= room < wanted <= room + _LITTLE
        return room if fits else wanted
