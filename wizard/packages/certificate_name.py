"""The name of a certificate as packages write it (package-format.md section 8).

The subject's parts in the reverse of their stored order, joined by commas without spaces: what RFC 4514
says and Java's X500Principal writes (387 of 387 certificates). Read with a few lines of DER, because
``Certificate.subject`` warns about every common name over 64 characters, and those are the rule
(``vRO <host> <uuid>``).
"""

from __future__ import annotations

from collections.abc import Iterator

from cryptography import x509

_SEQUENCE, _SET, _OID = 0x30, 0x31, 0x06
_VERSION = 0xA0
_TEXTS = {0x0C: "utf-8", 0x13: "ascii", 0x14: "latin-1", 0x16: "ascii", 0x12: "ascii", 0x1E: "utf-16-be"}
_UNIVERSAL = 0x1C
_SHORT_NAMES = {
    "2.5.4.3": "CN",
    "2.5.4.6": "C",
    "2.5.4.7": "L",
    "2.5.4.8": "ST",
    "2.5.4.9": "STREET",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
    "0.9.2342.19200300.100.1.1": "UID",
    "0.9.2342.19200300.100.1.25": "DC",
}
"""The keywords of RFC 2253, which Java uses for names; other types appear as dotted numbers."""


def distinguished_name(certificate: x509.Certificate) -> str:
    """For example ``O=VMware,OU=Unknown,CN=vRO host 7582fc4e-…``: pkg-signer and file name in one."""
    parts = []
    for relative_name in _children(_subject(certificate.tbs_certificate_bytes)):
        pairs = [_pair(attribute) for attribute in _children(relative_name)]
        parts.append("+".join(pairs))
    return ",".join(reversed(parts))


def _subject(tbs: bytes) -> bytes:
    fields = [(tag, content) for tag, content in _elements(next(_elements(tbs))[1]) if tag != _VERSION]
    return fields[4][1]  # after serial number, signature algorithm, issuer, validity


def _children(content: bytes) -> Iterator[bytes]:
    return (inner for _, inner in _elements(content))


def _pair(attribute: bytes) -> str:
    (_, oid), (tag, value) = _elements(attribute)
    dotted = _dotted(oid)
    encoding = _TEXTS.get(tag) or ("utf-32-be" if tag == _UNIVERSAL else None)
    name = _SHORT_NAMES.get(dotted)
    if encoding is None or name is None:
        # RFC 4514 section 2.4: a type without keyword carries its value as hexadecimal BER.
        return f"{name or dotted}=#{_encoded(tag, value).hex()}"
    return f"{name}={_escaped(value.decode(encoding, 'replace'))}"


def _escaped(value: str) -> str:
    """RFC 4514 section 2.4."""
    escaped = "".join("\\" + character if character in '"+,;<>\\' else character for character in value)
    escaped = escaped.replace("\0", "\\00")
    if escaped.startswith((" ", "#")):
        escaped = "\\" + escaped
    if escaped.endswith(" ") and len(value) > 1:
        escaped = escaped[:-1] + "\\ "
    return escaped


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of the DER elements side by side; the certificate's parser has checked the lengths."""
    position = 0
    while position < len(data):
        tag, length = data[position], data[position + 1]
        position += 2
        if length & 0x80:
            count = length & 0x7F
            length = int.from_bytes(data[position : position + count], "big")
            position += count
        yield tag, data[position : position + length]
        position += length


def _encoded(tag: int, value: bytes) -> bytes:
    size = len(value)
    length = bytes([size]) if size < 0x80 else b"\x82" + size.to_bytes(2, "big")
    return bytes([tag]) + length + value


def _dotted(oid: bytes) -> str:
    numbers: list[int] = []
    value = 0
    for byte in oid:
        value = value << 7 | byte & 0x7F
        if byte & 0x80:
            continue
        if not numbers:  # the first number holds two
            numbers.append(min(value // 40, 2))
            value -= 40 * numbers[0]
        numbers.append(value)
        value = 0
    return ".".join(map(str, numbers))
