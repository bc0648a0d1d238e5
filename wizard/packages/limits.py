"""How much a package may ask of this computer."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024
GIB = 1024 * MIB


@dataclass(frozen=True)
class Limits:
    """Bounds that a package is held to before and while it is read. Sizes are bytes after inflating.

    The largest real package seen has 4,482 entries and 3.7 MB (package-format.md section 2); the defaults
    leave room for a thousand times that and still end a zip bomb within moments.
    """

    entries: int = 200_000
    """Most entries in one package."""
    entry_size: int = 8 * GIB
    """Largest single entry."""
    total_size: int = 64 * GIB
    """Largest sum of all entries."""
    ratio: int = 300
    """Largest growth of an entry by inflating, looked at from ``ratio_from`` bytes on (deflate's own
    bound is 1032; UTF-16 element text reaches about 40)."""
    ratio_from: int = 16 * MIB
    directory_size: int = 128 * MIB
    """Largest central directory."""
    whole: int = 256 * MIB
    """Largest entry that is held in memory at once: XML parts, certificates, signatures. Resources are
    streamed and not bound by it."""
    xml_depth: int = 200
    """Deepest nesting of XML elements."""


DEFAULT_LIMITS = Limits()
