"""About: the version, what the program is made of, and under which licences."""

from __future__ import annotations

import html
import json
from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from wizard import __version__
from wizard.foundation.resources import resource
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui import metrics
from wizard.ui.icons import application_icon
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.labels import InkLabel, body_label, heading_label, secondary_label
from wizard.ui.words import tr

_WIDTH, _HEIGHT = 150 * metrics.STEP, 130 * metrics.STEP
_ICON = 14 * metrics.STEP
_PURPOSE = QT_TRANSLATE_NOOP(
    "wizard", "Changes the certificate with which VMware Orchestrator signs packages, step by step."
)
_OWN_LICENCE = QT_TRANSLATE_NOOP("wizard", "Licensed under the Apache License 2.0.")
_QT = QT_TRANSLATE_NOOP(
    "wizard",
    "The window uses Qt {version}, which is licensed under the GNU Lesser General Public License version 3. Its "
    "libraries lie beside the program and may be replaced by others of the same interface; their source is at "
    "https://code.qt.io.",
)


def shipped() -> list[dict[str, Any]]:
    """What the program ships: name, version, licence, text, perhaps url. Empty where the list is not there."""
    try:
        path = resource("licences.json")
    except FileNotFoundError:
        return []
    return list(json.loads(path.read_text(encoding="utf-8")))


class AboutBox(QDialog):
    def __init__(self, product: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(text(QT_TRANSLATE_NOOP("wizard", "About {product}"), product=product)))
        self.setModal(True)
        picture = InkLabel()
        picture.setPixmap(application_icon().pixmap(_ICON, _ICON))
        version = text(QT_TRANSLATE_NOOP("wizard", "Version {version}"), version=__version__)
        self.version = secondary_label(version)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(InkLabel(product, points=13.0))
        names.addWidget(self.version)
        head = QHBoxLayout()
        head.setSpacing(metrics.SPACE)
        head.addWidget(picture)
        head.addLayout(names, 1)
        self.notice = body_label(text(_QT, version=qVersion()))
        self.parts = QTextBrowser()
        self.parts.setOpenExternalLinks(True)
        self.parts.setAccessibleName(tr(QT_TRANSLATE_NOOP("wizard", "Licences")))
        close = push_button(QT_TRANSLATE_NOOP("wizard", "Close"), primary=True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.SECTION, metrics.SECTION, metrics.SECTION, metrics.SECTION)
        column.setSpacing(metrics.SPACE)
        column.addLayout(head)
        column.addWidget(body_label(_PURPOSE))
        column.addWidget(body_label(_OWN_LICENCE))
        column.addWidget(self.notice)
        known = shipped()
        if known:
            self.parts.setHtml(_page(known))
            column.addWidget(heading_label(QT_TRANSLATE_NOOP("wizard", "What it is made of")))
            column.addWidget(self.parts, 1)
            self.resize(_WIDTH, _HEIGHT)
        else:
            self.setMinimumWidth(_WIDTH)
        column.addLayout(foot)
        close.setDefault(True)
        close.setFocus()


def _page(parts: list[dict[str, Any]]) -> str:
    """The list, and below it every licence's own words."""
    rows, texts = [], []
    for part in parts:
        name, version, licence = (
            html.escape(str(part.get(key, ""))) for key in ("name", "version", "licence")
        )
        url = html.escape(str(part.get("url") or ""), quote=True)
        shown = f'<a href="{url}">{name}</a>' if url else name
        rows.append(f"<tr><td>{shown}&nbsp;&nbsp;</td><td>{version}&nbsp;&nbsp;</td><td>{licence}</td></tr>")
        if part.get("text"):
            texts.append(f"<h4>{name}</h4><pre>{html.escape(str(part['text']))}</pre>")
    return f"<table>{''.join(rows)}</table>{''.join(texts)}"
