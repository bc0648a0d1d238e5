"""What is seen of exporting the packages before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="export_packages",
    title=text(QT_TRANSLATE_NOOP("wizard", "Export packages")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "Every package is saved without signature and encryption: nothing depends on the old key then.",
        )
    ),
)
