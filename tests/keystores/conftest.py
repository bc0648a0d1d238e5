"""Keys are opened here by many hash rounds, on machines that may be busy: no deadline for one example."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
