"""What is seen of saving the certificate before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="save_certificate",
    title=text(QT_TRANSLATE_NOOP("wizard", "Save the current certificate")),
    sentence=text(
        QT_TRANSLATE_NOOP(
            "wizard",
            "The private key exists only in the server's database. Save it before anything else.",
        )
    ),
    short=text(QT_TRANSLATE_NOOP("wizard", "Save the certificate")),
)
