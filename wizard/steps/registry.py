"""The steps of the migration, in order. A new step is one folder and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.foundation.late import load

if TYPE_CHECKING:
    from wizard.migration.face import Face
    from wizard.migration.step import Step

_STEPS = (
    "connect",
    "save_certificate",
    "export_packages",
    "new_database",
    "back_up_configuration",
    "new_certificate",
    "switch",
    "import_packages",
)
"""Folders. The report follows, which tells of them all."""


def faces() -> tuple[Face, ...]:
    """What is seen of the steps: light, so that a window can be painted before anything else is loaded."""
    return tuple(load(f"wizard.steps.{name}.face:FACE") for name in (*_STEPS, "report"))


def registry() -> tuple[Step, ...]:
    """Answers are imported here; jobs, controllers and pages are named and loaded late."""
    from wizard.steps.catalogue import catalogue
    from wizard.steps.report.step import report_step

    steps: tuple[Step, ...] = tuple(load(f"wizard.steps.{name}.step:{name.upper()}") for name in _STEPS)
    return (*steps, report_step(steps, catalogue()))
