"""What is seen of the new certificate before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="new_certificate",
    title=text(QT_TRANSLATE_NOOP("wizard", "New certificate")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "This certificate will sign the server's packages. It is made now and installed in step 7.",
        )
    ),
)
