"""What is seen of the report before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="report",
    title=text(QT_TRANSLATE_NOOP("wizard", "Report")),
    sentence=text(
        QT_TRANSLATE_NOOP("wizard", "What was changed, what proves it, and what remains to be done.")
    ),
)
