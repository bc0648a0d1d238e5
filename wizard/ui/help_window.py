"""Help for a step: what it does on the server, what can go wrong, the manual's own procedure."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from wizard.foundation.resources import resource
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.ui import metrics
from wizard.ui.widgets.buttons import push_button
from wizard.ui.words import tr

_WIDTH, _HEIGHT = 160 * metrics.STEP, 150 * metrics.STEP
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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.resize(_WIDTH, _HEIGHT)
        self.view = QTextBrowser()
        self.view.setOpenExternalLinks(True)
        self.view.document().setDocumentMargin(metrics.SPACE)
        self.close_button = push_button("")
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(metrics.GAP)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(metrics.GAP)
        column.setContentsMargins(metrics.SPACE, metrics.SPACE, metrics.SPACE, metrics.SPACE)
        column.addWidget(self.view)
        column.addLayout(foot)

    def write(self, title: Text, markdown: str) -> None:
        """What stands in the window, in the language of the moment."""
        self.setWindowTitle(tr(text(_TITLE, step=tr(title))))
        self.view.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Help text")))
        self.view.setMarkdown(markdown)
        self.close_button.setText(tr(QT_TRANSLATE_NOOP("wizard", "Close")))

    def show_help(self, title: Text, markdown: str) -> None:
        self.write(title, markdown)
        self.show()
        self.raise_()
        self.view.setFocus()
