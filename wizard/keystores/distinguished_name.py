"""Names of certificates, read from DER and written as RFC 4514 writes them."""

from __future__ import annotations

from wizard.keystores import der
from wizard.keystores.malformed import Malformed

NameParts = tuple[tuple[str, str], ...]
"""Object identifier and value of each part, in stored order; parts of one RDN side by side."""

SHORT_NAMES = {
    "2.5.4.3": "CN",
    "2.5.4.4": "SN",
    "2.5.4.5": "SERIALNUMBER",
    "2.5.4.6": "C",
    "2.5.4.7": "L",
    "2.5.4.8": "ST",
    "2.5.4.9": "STREET",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
    "0.9.2342.19200300.100.1.1": "UID",
    "0.9.2342.19200300.100.1.25": "DC",
    "1.2.840.113549.1.9.1": "EMAILADDRESS",
}
_ENCODINGS = {
    0x0C: "utf-8",
    0x12: "ascii",
    0x13: "ascii",
    0x14: "latin-1",  # TeletexString, as everybody reads it
    0x16: "ascii",
    0x1A: "ascii",
    0x1C: "utf-32-be",
    0x1E: "utf-16-be",
}
_SPECIAL = frozenset('"+,;<>\\')


def name_parts(name: der.Element) -> NameParts:
    """Raises Malformed."""
    found = []
    for rdn in name.children():
        for part in rdn.children(der.SET):
            kind, value = der.exactly(part.children(), 2)
            found.append((kind.identifier(), _text(value)))
    return tuple(found)


def readable(parts: NameParts) -> str:
    """Last stored part first, joined by commas, special signs escaped by a backslash."""
    return ",".join(f"{SHORT_NAMES.get(kind, kind)}={_escaped(value)}" for kind, value in reversed(parts))


def _text(value: der.Element) -> str:
    encoding = _ENCODINGS.get(value.tag)
    if encoding is None:
        raise Malformed(f"a name holds an element of unknown type {value.tag:02x}")
    return value.content.decode(encoding, "replace")


def _escaped(value: str) -> str:
    escaped = "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in value)
    if escaped[:1] in ("#", " "):
        escaped = "\\" + escaped
    if escaped.endswith(" ") and len(value) > 1:
        escaped = escaped[:-1] + "\\ "
    return escaped.replace("\0", "\\00")
