"""Java's modified UTF-8: NUL as C0 80, characters above FFFF as two 3-byte surrogates (keystore.md, container)."""

from __future__ import annotations

from wizard.keystores.malformed import Malformed

LONGEST = 0xFFFF


def encode(text: str) -> bytes:
    """``text`` without a length. Raises ValueError for lone surrogates and for more than 65,535 bytes."""
    text.encode("utf-8")  # refuses lone surrogates, which would not read back
    units = text.encode("utf-16-be")
    pairs = (units[at : at + 2].decode("utf-16-be", "surrogatepass") for at in range(0, len(units), 2))
    data = b"".join(b"\xc0\x80" if unit == "\0" else unit.encode("utf-8", "surrogatepass") for unit in pairs)
    if len(data) > LONGEST:
        raise ValueError(f"{len(data)} bytes of text, at most {LONGEST} fit")
    return data


def encode_sized(text: str) -> bytes:
    """``text`` after its length of 2 bytes."""
    data = encode(text)
    return len(data).to_bytes(2, "big") + data


def decode(data: bytes) -> str:
    """The text; raises :class:`Malformed`. Reads plain NUL and 4-byte forms no more than Java does."""
    if b"\0" in data or any(byte >= 0xF0 for byte in data):
        raise Malformed("text is not modified UTF-8")
    try:
        units = data.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
        return units.encode("utf-16-be", "surrogatepass").decode("utf-16-be")
    except UnicodeError as error:
        raise Malformed("text is not modified UTF-8") from error
