"""Controllers and pages are named in the registry and loaded when the window is built."""

from __future__ import annotations

import importlib
from typing import Any


def load(dotted: str) -> Any:
    """The class behind ``module:Class``. Raises ImportError or AttributeError for a name that does not exist."""
    module, _, name = dotted.partition(":")
    return getattr(importlib.import_module(module), name)
