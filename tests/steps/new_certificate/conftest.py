"""Fixtures of this folder."""

from tests.steps.certificates import old, open_wizard, other, quick, saved_run, wizard

__all__ = ["old", "open_wizard", "other", "quick", "saved_run", "wizard"]
