"""What kind of store some bytes are, by their content alone."""

from __future__ import annotations

from wizard.keystores import limits
from wizard.keystores.container import MAGIC
from wizard.keystores.model import StoreType

_SHORTEST = 32  # magic, version, count and digest of an empty JKS store
_PFX_VERSION = b"\x02\x01\x03"


def store_type(data: bytes) -> StoreType | None:
    """The type, or None. Looks at the first bytes only: a store found here may still be damaged."""
    return MAGIC.get(data[:4]) or (StoreType.PKCS12 if _looks_like_pkcs12(data[:16]) else None)


def is_keystore(value: bytes) -> bool:
    """Whether a value out of a database is a whole store: right beginning, believable size."""
    if not _SHORTEST <= len(value) <= limits.STORE_BYTES:
        return False
    found = store_type(value)
    return found is not None and (found is not StoreType.PKCS12 or _pkcs12_size_fits(value))


def _looks_like_pkcs12(head: bytes) -> bool:
    """SEQUENCE { INTEGER 3, SEQUENCE …: a PFX (RFC 7292, section 4)."""
    return (
        head[:1] == b"\x30"
        and (rest := head[_header_size(head) :])[:3] == _PFX_VERSION
        and rest[3:4] == b"\x30"
    )


def _pkcs12_size_fits(value: bytes) -> bool:
    if value[1] == 0x80:  # an indefinite length, as Bouncy Castle writes it
        return value.endswith(b"\0\0")
    size = _header_size(value)
    length = int.from_bytes(value[2:size], "big") if size > 2 else value[1]
    return size + length == len(value)


def _header_size(head: bytes) -> int:
    """Bytes of tag and length."""
    return 2 + (head[1] & 0x7F if head[1:2] >= b"\x80" else 0)
