"""What is seen of connecting before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="connect",
    title=text(QT_TRANSLATE_NOOP("wizard", "Connect to Orchestrator")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "Choose the server whose certificate you want to change. Nothing on it changes before step 7.",
        )
    ),
    short=text(QT_TRANSLATE_NOOP("wizard", "Connect")),
)
