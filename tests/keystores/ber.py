"""PKCS12 stores in BER, as Bouncy Castle writes them: indefinite lengths, octet strings in pieces."""

from __future__ import annotations

from tests.keystores.making import STORE_PASSWORD
from wizard.keystores import der
from wizard.keystores.malformed import Malformed
from wizard.keystores.pkcs12 import DATA, ENCRYPTED_DATA
from wizard.keystores.pkcs12_protection import Derivation, mac

_ROUNDS = 50


def in_ber(data: bytes) -> bytes:
    """As Bouncy Castle writes it: indefinite lengths, octet strings in pieces, the inner structures too."""
    element = der.parse(data)
    if element.tag == der.OCTET_STRING and _is_structure(element.content):
        inside = in_ber(element.content)
        pieces = [der.octets(inside[start : start + 1000]) for start in range(0, len(inside), 1000)]
        return b"\x24\x80" + b"".join(pieces) + b"\0\0"
    if element.tag == 0x80:
        return b"\xa0\x80" + der.octets(element.content[:100]) + der.octets(element.content[100:]) + b"\0\0"
    if not element.tag & 0x20:
        return data
    parts = b"".join(in_ber(part.encoded) for part in der.elements(element.content))
    return bytes((element.tag, 0x80)) + parts + b"\0\0"


def _is_structure(content: bytes) -> bool:
    """A salt may begin as one too, but its length hardly fits."""
    try:
        return der.parse(content).tag == der.SEQUENCE
    except Malformed:
        return False


def bouncy(store: bytes) -> bytes:
    """The store in BER, its MAC made anew over the inner structure, keys and certificates kept as they are."""
    safe = der.parse(store).children()[1].children()[1].children(der.context(0))[0].octets()
    parts = []
    for part in der.parse(safe).children():
        encrypted = part.children()[0].identifier() == ENCRYPTED_DATA
        parts.append(in_ber(part.encoded) if encrypted else outer_in_ber(part.encoded))
    authenticated = b"\x30\x80" + b"".join(parts) + b"\0\0"
    how = Derivation(b"12345678", _ROUNDS, "sha1")
    digest = der.sequence(
        der.sequence(der.identifier("1.3.14.3.2.26"), der.null()),
        der.octets(mac(authenticated, STORE_PASSWORD, how)),
    )
    check = der.sequence(digest, der.octets(how.salt), der.integer(_ROUNDS))
    wrapped = b"\x24\x80" + der.octets(authenticated[:900]) + der.octets(authenticated[900:]) + b"\0\0"
    info = b"\x30\x80" + der.identifier(DATA) + b"\xa0\x80" + wrapped + b"\0\0" * 2
    return b"\x30\x80" + der.integer(3) + info + check + b"\0\0"


def outer_in_ber(info: bytes) -> bytes:
    bags = der.parse(info).children()[1].children(der.context(0))[0].octets()
    pieces = b"\x24\x80" + der.octets(bags[:500]) + der.octets(bags[500:]) + b"\0\0"
    return b"\x30\x80" + der.identifier(DATA) + b"\xa0\x80" + pieces + b"\0\0" * 2
