"""The container JKS and JCEKS share: entries between a magic number and a digest (keystore.md, container).

Reading and writing an unchanged store gives the same bytes: every entry stays sealed.
"""

from __future__ import annotations

import hashlib
import hmac

from wizard.keystores import limits
from wizard.keystores.cursor import Cursor, sized
from wizard.keystores.errors import WrongStorePassword
from wizard.keystores.malformed import Malformed, TooMuch
from wizard.keystores.model import (
    CertificateEntry,
    Entry,
    KeyStore,
    PrivateKeyEntry,
    SecretKeyEntry,
    StoreType,
)
from wizard.keystores.modified_utf8 import encode_sized
from wizard.keystores.object_stream import stream_length

MAGIC = {b"\xfe\xed\xfe\xed": StoreType.JKS, b"\xce\xce\xce\xce": StoreType.JCEKS}
DIGEST_SIZE = 20
_SALT = b"Mighty Aphrodite"
_X509 = "X.509"
_PRIVATE_KEY, _CERTIFICATE, _SECRET_KEY = 1, 2, 3


def read_container(data: bytes, password: str | None) -> KeyStore:
    """The store in ``data``; its keys stay sealed, so no PBE runs before the digest is known to be right.

    Without a password the digest is not checked. Bytes after the digest are ignored, as Java does.
    Raises Malformed, and WrongStorePassword when the digest differs.
    """
    cursor = Cursor(data)
    kind = MAGIC.get(cursor.take(4))
    if kind is None:
        raise Malformed("no JKS or JCEKS store")
    version = cursor.unsigned(4)
    if version not in (1, 2):
        raise Malformed(f"version {version} of the store is unknown")
    count = cursor.unsigned(4)
    if count > limits.ENTRIES:
        raise TooMuch(f"{count} entries, at most {limits.ENTRIES} are read")
    entries = tuple(_entry(cursor, kind, version) for _ in range(count))
    body = data[: cursor.position]
    found = cursor.take(DIGEST_SIZE)
    if password is not None and not hmac.compare_digest(found, store_digest(body, password)):
        raise WrongStorePassword
    return KeyStore(kind, entries, version)


def write_container(store: KeyStore, password: str) -> bytes:
    """The bytes of a JKS or JCEKS store. The order of entries is kept; it has no meaning."""
    magic = next(magic for magic, kind in MAGIC.items() if kind is store.type)
    head = magic + store.version.to_bytes(4, "big") + len(store.entries).to_bytes(4, "big")
    body = head + b"".join(_written(entry, store.version) for entry in store.entries)
    return body + store_digest(body, password)


def store_digest(body: bytes, password: str) -> bytes:
    """Plain SHA-1 without salt: it shows changes, and hardly slows a guesser (keystore.md, container)."""
    encoded = password.encode("utf-16-be", "surrogatepass")
    return hashlib.sha1(encoded + _SALT + body, usedforsecurity=False).digest()


def _entry(cursor: Cursor, kind: StoreType, version: int) -> Entry:
    tag = cursor.unsigned(4)
    alias = cursor.utf()
    created_ms = cursor.signed(8)
    if tag == _PRIVATE_KEY:
        protected = cursor.sized()
        count = cursor.unsigned(4)
        if count > limits.CHAIN:
            raise TooMuch(f"{count} certificates for one key, at most {limits.CHAIN} are read")
        chain = tuple(_certificate(cursor, version) for _ in range(count))
        return PrivateKeyEntry(alias, created_ms, protected, chain)
    if tag == _CERTIFICATE:
        return CertificateEntry(alias, created_ms, _certificate(cursor, version))
    if tag == _SECRET_KEY and kind is StoreType.JCEKS:
        length = stream_length(cursor.data, cursor.position)
        return SecretKeyEntry(alias, created_ms, cursor.take(length))
    raise Malformed(f"unknown kind of entry {tag}")


def _certificate(cursor: Cursor, version: int) -> bytes:
    if version == 2 and (name := cursor.utf()) != _X509:
        raise Malformed(f"certificate of unknown type {name[:40]!r}")
    return cursor.sized()


def _written(entry: Entry, version: int) -> bytes:
    stamp = encode_sized(entry.alias) + entry.created_ms.to_bytes(8, "big", signed=True)
    match entry:
        case PrivateKeyEntry():
            count = len(entry.chain).to_bytes(4, "big")
            chain = b"".join(_written_certificate(certificate, version) for certificate in entry.chain)
            return _PRIVATE_KEY.to_bytes(4, "big") + stamp + sized(entry.protected) + count + chain
        case CertificateEntry():
            return _CERTIFICATE.to_bytes(4, "big") + stamp + _written_certificate(entry.certificate, version)
        case SecretKeyEntry():
            return _SECRET_KEY.to_bytes(4, "big") + stamp + entry.sealed


def _written_certificate(certificate: bytes, version: int) -> bytes:
    return (encode_sized(_X509) if version == 2 else b"") + sized(certificate)
