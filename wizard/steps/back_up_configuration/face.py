"""What is seen of backing up the configuration before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="back_up_configuration",
    title=text(QT_TRANSLATE_NOOP("wizard", "Back up the configuration")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard", "With this file you can return to the old database and the old certificate."
        )
    ),
    short=text(QT_TRANSLATE_NOOP("wizard", "Back up configuration")),
)
