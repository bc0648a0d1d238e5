"""Practice servers prepared up to the switch."""

from tests.steps.switch.conftest import practice, prepared, quick

__all__ = ["practice", "prepared", "quick"]
