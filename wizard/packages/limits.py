"""How much a package may ask of this computer."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024
GIB = 1024 * MIB


@dataclass(frozen=True)
class Limits:
    """Bounds that a package is held to before and while it is read. Sizes are bytes after inflating.

    The largest real package seen has 4,482 entries and 3.7 MB (package-format.md section 2); the defaults
    leave room for a thousand times that and still end a zip bomb within moments. The commands change each by
    its name (``--limit ratio=1000``), and the finding of an exceeded limit says that name. Bounds of a real
    server's format are not among them: nesting of XML (xml_text.py), members of a resource (resource.py).
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
    """Largest entry that is held in memory at once: XML parts. Resources are streamed and not bound by it."""
    nodes: int = 500_000
    """Most XML elements and attributes, or JSON values, in one part: they take some 200 bytes of memory each. The
    largest real part seen has 2,300."""
    certificate: int = MIB
    """Largest certificate."""
    signature: int = 64 * 1024
    """Largest signature; 2048-bit keys make 256 bytes."""


DEFAULT_LIMITS = Limits()
