"""What is seen of importing the packages before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="import_packages",
    title=text(QT_TRANSLATE_NOOP("wizard", "Import packages")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard", "The packages go back to the server, which now signs with the new certificate."
        )
    ),
)
