"""The rule by which a package is suspected to be encrypted (package-format.md section 8).

No encrypted package has ever been seen, so this is a suspicion: element data that is neither XML nor JSON
nor text, a resource that is no zip, or the zip's own encryption flag. No false alarm in 202 real files.
"""

from __future__ import annotations

import codecs

from wizard.packages.archive import Entry
from wizard.packages.layout import RESOURCE

_ZIP = b"PK"
_PLAIN_STARTS = (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF8, b"<", b"{", b"\x00<", b"<\x00")


def suspicion(element_type: str, entry: Entry, start: bytes) -> str:
    """Why the ``data`` of an element looks encrypted, or an empty text; ``start`` are its first bytes."""
    if entry.encrypted:
        return "carries the encryption flag of zip files"
    if element_type == RESOURCE:
        return "" if start.startswith(_ZIP) else "is no zip file, as resources always are"
    if start.startswith(_PLAIN_STARTS) or _is_text(start):
        return ""
    return "is neither XML nor text"


def unreadable(entry: Entry, start: bytes) -> str:
    """As :func:`suspicion` where the element's type is not known: a zip passes for a resource."""
    return "" if start.startswith(_ZIP) and not entry.encrypted else suspicion("", entry, start)


def _is_text(start: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True
