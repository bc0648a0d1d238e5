"""Writing PKCS12 stores that keep secret keys, in the form Java 17 reads and writes (RFC 7292; keystore.md, PKCS12).

The library writes one key and no secret bag. Keys stand in the clear part (each sealed by itself),
certificates in an encrypted part; PBES2 with AES-256 and a SHA-256 MAC throughout.
"""

from __future__ import annotations

import secrets

from wizard.keystores import der
from wizard.keystores import pkcs12_protection as protection
from wizard.keystores.model import CertificateEntry, Entry, KeyStore, PrivateKeyEntry, SecretKeyEntry
from wizard.keystores.pkcs12 import (
    CERTIFICATE_BAG,
    DATA,
    ENCRYPTED_DATA,
    FRIENDLY_NAME,
    LOCAL_KEY_ID,
    SECRET_BAG,
    SHROUDED_KEY_BAG,
    TRUSTED_KEY_USAGE,
    X509_CERTIFICATE,
)

_ANY_USAGE = "2.5.29.37.0"
_SHA256 = "2.16.840.1.101.3.4.2.1"
_MAC_ROUNDS = 10_000
"""What Java 17 writes."""


def write_pkcs12(store: KeyStore, password: str) -> bytes:
    """The bytes of a PKCS12 store whose keys are already sealed under ``password`` (printable ASCII)."""
    keys: list[bytes] = []
    certificates: list[bytes] = []
    for entry, key_id in zip(store.entries, _key_ids(store.entries), strict=True):
        match entry:
            case PrivateKeyEntry():
                names = _names(entry.alias, key_id)
                keys.append(_bag(SHROUDED_KEY_BAG, entry.protected, names))
                certificates.append(_certificate_bag(entry.chain[0], names))
                certificates += [_certificate_bag(each, ()) for each in entry.chain[1:]]
            case SecretKeyEntry():
                sealed = der.sequence(der.identifier(SHROUDED_KEY_BAG), _explicit(der.octets(entry.sealed)))
                keys.append(_bag(SECRET_BAG, sealed, _names(entry.alias, key_id)))
            case CertificateEntry():
                names = (_attribute(FRIENDLY_NAME, _bmp_text(entry.alias)), _TRUSTED)
                certificates.append(_certificate_bag(entry.certificate, names))
    parts = [_content(DATA, der.octets(der.sequence(*keys)))] if keys else []
    if certificates:
        parts.append(_encrypted(der.sequence(*dict.fromkeys(certificates)), password))
    return _sealed(der.sequence(*parts), password)


def _sealed(authenticated: bytes, password: str) -> bytes:
    how = protection.Derivation(secrets.token_bytes(20), _MAC_ROUNDS, "sha256")
    algorithm = der.sequence(der.identifier(_SHA256), der.null())
    digest = der.sequence(algorithm, der.octets(protection.mac(authenticated, password, how)))
    mac = der.sequence(digest, der.octets(how.salt), der.integer(how.iterations))
    return der.sequence(der.integer(3), _content(DATA, der.octets(authenticated)), mac)


def _encrypted(contents: bytes, password: str) -> bytes:
    algorithm, ciphertext = protection.encrypt(contents, password)
    content = der.sequence(der.identifier(DATA), algorithm, der.write(0x80, ciphertext))
    return _content(ENCRYPTED_DATA, der.sequence(der.integer(0), content))


def _content(kind: str, content: bytes) -> bytes:
    return der.sequence(der.identifier(kind), _explicit(content))


def _certificate_bag(certificate: bytes, attributes: tuple[bytes, ...]) -> bytes:
    value = der.sequence(der.identifier(X509_CERTIFICATE), _explicit(der.octets(certificate)))
    return _bag(CERTIFICATE_BAG, value, attributes)


def _bag(kind: str, value: bytes, attributes: tuple[bytes, ...]) -> bytes:
    described = (der.write(der.SET, *sorted(attributes)),) if attributes else ()
    return der.sequence(der.identifier(kind), _explicit(value), *described)


def _names(alias: str, key_id: bytes) -> tuple[bytes, ...]:
    return _attribute(FRIENDLY_NAME, _bmp_text(alias)), _attribute(LOCAL_KEY_ID, der.octets(key_id))


def _attribute(kind: str, value: bytes) -> bytes:
    return der.sequence(der.identifier(kind), der.write(der.SET, value))


_TRUSTED = _attribute(TRUSTED_KEY_USAGE, der.identifier(_ANY_USAGE))


def _key_ids(entries: tuple[Entry, ...]) -> tuple[bytes, ...]:
    """Java's form, "Time" and the milliseconds of creation; made different where two are equal."""
    found: dict[int, None] = {}
    for entry in entries:
        stamp = max(entry.created_ms, 0)
        while stamp in found:
            stamp += 1
        found[stamp] = None
    return tuple(b"Time %d" % stamp for stamp in found)


def _bmp_text(text: str) -> bytes:
    return der.write(der.BMP_STRING, text.encode("utf-16-be"))


def _explicit(content: bytes) -> bytes:
    return der.write(der.context(0), content)
