"""Help for a step: what it does on the server, what can go wrong, the manual's own procedure."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from wizard.foundation.private_files import write_private
from wizard.foundation.resources import resource
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.ui import metrics
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.labels import loosened, secondary_label
from wizard.ui.widgets.rounded_edge import RoundedEdge
from wizard.ui.words import tr

_WIDTH, _HEIGHT = 160 * metrics.STEP, 150 * metrics.STEP
_WHOLE = QT_TRANSLATE_NOOP(
    "wizard", "Opens in the browser: before you begin, every step, going back, unattended runs"
)
_NOT_OPENED = QT_TRANSLATE_NOOP(
    "wizard", "No browser was opened. The guide is in {file} until you close the wizard."
)
_TITLE = QT_TRANSLATE_NOOP("wizard", "Help: {step}")


def help_text(step: str, language: str) -> str:
    """The step's help in Markdown, in the language or else in English.

    Raises FileNotFoundError when the installed program has none.
    """
    try:
        path = resource("help", language, f"{step}.md")
    except FileNotFoundError:
        path = resource("help", "en", f"{step}.md")
    return path.read_text(encoding="utf-8")


class HelpWindow(QDialog):
    """Stays beside the wizard while the administrator works on."""

    def __init__(self, parent: QWidget, whole_guide: Callable[[], str] | None = None) -> None:
        """``whole_guide`` gives the guide as one HTML page, in the language of the moment; without it no button."""
        super().__init__(parent)
        self._whole_guide = whole_guide
        self.open_file: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.setModal(False)
        self.resize(_WIDTH, _HEIGHT)
        self.view = QTextBrowser()
        self.view.setOpenExternalLinks(True)
        self.view.document().setDocumentMargin(metrics.SPACE)
        self.edge = RoundedEdge(self.view)
        self.close_button = push_button("")
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(metrics.GAP)
        self.guide_button = push_button("")
        self.guide_button.clicked.connect(self._open_guide)
        self.guide_button.setVisible(whole_guide is not None)
        self.not_opened = secondary_label()
        self.not_opened.hide()
        foot.addWidget(self.guide_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(metrics.GAP)
        column.setContentsMargins(metrics.SPACE, metrics.SPACE, metrics.SPACE, metrics.SPACE)
        column.addWidget(self.view)
        column.addWidget(self.not_opened)
        column.addLayout(foot)

    def write(self, title: Text, markdown: str) -> None:
        """What stands in the window, in the language of the moment."""
        self.setWindowTitle(tr(text(_TITLE, step=tr(title))))
        self.view.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Help text")))
        self.view.setMarkdown(markdown)
        self.guide_button.setText(tr(QT_TRANSLATE_NOOP("wizard", "Whole &guide")))
        self.guide_button.setToolTip(tr(_WHOLE))
        self.close_button.setText(tr(QT_TRANSLATE_NOOP("wizard", "Close")))

    def show_help(self, title: Text, markdown: str) -> None:
        self.write(title, markdown)
        self.show()
        self.raise_()
        self.view.setFocus()

    def show_guide(self, title: Text, markdown: str) -> None:
        """The whole guide in the browser; where none opens, this window says in which file it is."""
        if not self._open_guide():
            self.show_help(title, markdown)

    def _open_guide(self) -> bool:
        """From a folder that only the user can read and that goes with the program."""
        assert self._whole_guide is not None
        folder = Path(tempfile.mkdtemp(prefix="certificate-wizard-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        file = folder / "guide.html"
        write_private(file, self._whole_guide().encode())
        opened = self.open_file(QUrl.fromLocalFile(str(file)))
        self.not_opened.setVisible(not opened)
        if not opened:
            self.not_opened.setText(loosened(tr(text(_NOT_OPENED, file=str(file)))))
        return opened
