"""Which states of which page are pictured, in the order of the pages."""

from __future__ import annotations

from wizard.gallery.changing_scenes import CHANGING
from wizard.gallery.connect_scenes import CONNECT
from wizard.gallery.preparing_scenes import PREPARING
from wizard.gallery.scene import Scene

__all__ = ["SCENES", "Scene"]

SCENES = (*CONNECT, *PREPARING, *CHANGING)
