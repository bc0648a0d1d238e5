"""What is seen of the new database before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="new_database",
    title=text(QT_TRANSLATE_NOOP("wizard", "New database")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "Orchestrator will use this database instead of the old one. It is created now and bound in step 7.",
        )
    ),
)
