"""What is seen of the step before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="list_packages",
    title=text(QT_TRANSLATE_NOOP("wizard", "List the packages")),
    sentence=text(QT_TRANSLATE_NOOP("wizard", "A list of the saved packages, for your change record.")),
)
