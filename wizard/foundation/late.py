"""Names that are loaded when they are first used: the window paints before what its later pages need is imported."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import Any

from wizard.foundation.cancel import Cancel


def load(dotted: str) -> Any:
    """What stands behind ``module:name``. Raises ImportError or AttributeError for a name that does not exist."""
    module, _, name = dotted.partition(":")
    return getattr(importlib.import_module(module), name)


def late(dotted: str) -> Callable[..., Any]:
    """The function behind ``module:name``, imported at its first call."""

    def call(*arguments: Any) -> Any:
        return load(dotted)(*arguments)

    return call


def import_ahead(modules: Iterable[str], cancel: Cancel) -> None:
    """Import what will be needed later, for a worker that has nothing else to do; a stop ends it between two."""
    for module in modules:
        if cancel.requested:
            return
        importlib.import_module(module)
