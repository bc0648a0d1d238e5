"""What the first page says, without the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.step import Step
from wizard.steps.facts import Way

WAYS = {
    Way.REST: QT_TRANSLATE_NOOP("wizard", "by the wizard"),
    Way.WORKFLOW: QT_TRANSLATE_NOOP("wizard", "by the wizard, through a configuration workflow"),
    Way.CONTROL_CENTER: QT_TRANSLATE_NOOP("wizard", "by the wizard, through Control Center"),
    Way.ASSISTED: QT_TRANSLATE_NOOP("wizard", "by you, guided and proven"),
    Way.NOT_NEEDED: QT_TRANSLATE_NOOP("wizard", "not needed"),
}
KEEP_PASSWORD = QT_TRANSLATE_NOOP("wizard", "&Keep the password in the system's keyring")
KEEP_IN = QT_TRANSLATE_NOOP("wizard", "&Keep the password in the keyring ({keyring})")
NO_KEYRING = QT_TRANSLATE_NOOP(
    "wizard", "This computer has no keyring: the password is kept for this session only"
)
ROOM = QT_TRANSLATE_NOOP(
    "wizard", "Only you can read it. Needs twice the size of all packages; {free} are free."
)
STEP_OF = QT_TRANSLATE_NOOP("wizard", "Step {number} of {all}: {step}")
KEPT = QT_TRANSLATE_NOOP(
    "wizard", "What is proven is kept and not done again. Passwords are asked for once more."
)


def goes_on_with(steps: Sequence[Step], passed: Collection[str], tr: Callable[[Text], str]) -> Text:
    """The step that a run goes on with, and how many there are."""
    for place, step in enumerate(steps, 1):
        if step.id not in passed:
            return text(STEP_OF, number=place, all=len(steps), step=tr(step.title))
    return text(QT_TRANSLATE_NOOP("wizard", "Nothing: every step is done"))
