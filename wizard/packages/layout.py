"""Where things are inside a package (package-format.md section 3)."""

from __future__ import annotations

from typing import NamedTuple

META = "dunes-meta-inf"
ELEMENTS = "elements/"
CERTIFICATES = "certificates/"
SIGNATURES = "signatures/"
CERTIFICATE_SUFFIX = ".cer"

INFO = "info"
DATA = "data"
CATEGORIES = "categories"
TAGS = "tags"
CONTENT_SIGNATURE = "content-signature"
VERSION_HISTORY = "version-history"
INPUT_FORM = "input_form_"
"""Start of the names of forms: ``input_form_`` itself and ``input_form_<item>``."""

RESOURCE = "ResourceElement"
"""The element type whose data is a nested zip."""


class ElementPart(NamedTuple):
    """``elements/<id>/<part>`` taken apart. Ids are opaque (package-format.md section 3)."""

    id: str
    part: str


def element_part(name: str) -> ElementPart | None:
    """The element and part an entry belongs to, or None for entries outside ``elements/`` and folders."""
    if not name.startswith(ELEMENTS) or name.endswith("/"):
        return None
    element_id, separator, part = name[len(ELEMENTS) :].partition("/")
    return ElementPart(element_id, part) if separator else None


def certificate_entry(distinguished_name: str) -> str:
    """The entry that holds the certificate of that name (package-format.md section 8)."""
    return f"{CERTIFICATES}{distinguished_name}{CERTIFICATE_SUFFIX}"
