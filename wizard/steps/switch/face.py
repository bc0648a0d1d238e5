"""What is seen of the switch before anything of it is loaded."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.face import Face

FACE = Face(
    id="switch",
    title=text(QT_TRANSLATE_NOOP("wizard", "Switch")),
    sentence=text(QT_TRANSLATE_NOOP("wizard", "From here on the server changes.")),
    commits=True,
)
