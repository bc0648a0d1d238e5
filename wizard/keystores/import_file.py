"""Taking a key and its certificates from a file: PKCS12, JKS, JCEKS, or PEM with key and chain."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from wizard.foundation.named_files import open_regular
from wizard.keystores import der, limits
from wizard.keystores.answer import pem_certificates
from wizard.keystores.certificate_chain import by_subject, chain_from
from wizard.keystores.certificate_database import (
    EMPTY,
    CertificateDatabase,
    assembled,
    open_certificate_database,
)
from wizard.keystores.certificate_der import public_key_bits
from wizard.keystores.detect import store_type
from wizard.keystores.errors import (
    STORE,
    ExcessiveKeystore,
    KeyFileUnreadable,
    KeyMismatch,
    KeystoreError,
    NoCertificateChain,
    UnknownProtection,
    UnreadableKeyFile,
    WrongKeyPassword,
    malformed_is_damage,
)
from wizard.keystores.pkcs12_protection import NotOurs, rounds
from wizard.keystores.private_key import pkcs8, public_half

PEM_KEY = "PEM"
"""The subject of findings about the key in a PEM file, which has no name."""
_PKCS8 = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"
_KEY = re.compile(rb"-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----.+?-----END \1-----", re.DOTALL)


def open_key_file(data: bytes, password: str, key_password: str | None = None) -> CertificateDatabase:
    """The key with its chain, proven to belong together; an empty password opens an unencrypted PEM key.

    Raises UnreadableKeyFile, WrongKeyPassword, KeyMismatch, NoCertificateChain, KeyNotRsa, and what
    :func:`~wizard.keystores.certificate_database.open_certificate_database` raises for a store.
    """
    if store_type(data) is not None:
        return open_certificate_database(data, password, key_password)
    if len(data) > limits.STORE_BYTES:
        raise ExcessiveKeystore(detail=f"{len(data)} bytes, at most {limits.STORE_BYTES} are read")
    found = _KEY.search(data)
    if found is None:
        raise UnreadableKeyFile
    key = pkcs8(_private_key(found.group(), tuple(filter(None, (key_password, password)))))
    with malformed_is_damage(UnreadableKeyFile):
        certificates = pem_certificates(data)
        if not certificates:
            raise NoCertificateChain(PEM_KEY)
        public = public_half(key)
        leaf = next((each for each in certificates if public_key_bits(each) == public), None)
        if leaf is None:
            raise KeyMismatch(PEM_KEY)
        return assembled(key, chain_from(leaf, by_subject(certificates)), None, EMPTY)


def open_named_key_file(path: Path, password: str, key_password: str | None = None) -> CertificateDatabase:
    """As :func:`open_key_file`, of a file; its errors name it. Raises KeyFileUnreadable too."""
    try:
        return open_key_file(read_bounded(path), password, key_password)
    except KeystoreError as error:
        if error.finding.subject == STORE:
            raise type(error)(str(path), **dict(error.finding.parameters)) from error
        raise
    except OSError as error:
        raise KeyFileUnreadable(str(path), detail=error.strerror or str(error)) from error


def read_bounded(path: Path) -> bytes:
    """At most so many bytes as a store may have: the file may be anything. Raises OSError, ExcessiveKeystore."""
    with open_regular(path) as file:
        data = file.read(limits.STORE_BYTES + 1)
    if len(data) > limits.STORE_BYTES:
        raise ExcessiveKeystore(detail=f"more than {limits.STORE_BYTES} bytes")
    return data


def _private_key(pem: bytes, passwords: tuple[str, ...]) -> PrivateKeyTypes:
    encrypted = b"ENCRYPTED" in pem
    if pem.startswith(_PKCS8):
        _require_bounded(pem)
    for password in passwords if encrypted else (None,):
        try:
            return load_pem_private_key(
                pem, None if password is None else password.encode("utf-8", "replace")
            )
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            if not encrypted:
                raise UnreadableKeyFile from error
    raise WrongKeyPassword(PEM_KEY)


def _require_bounded(pem: bytes) -> None:
    """The library runs as many rounds as a file asks for. Raises ExcessiveKeystore, UnknownProtection."""
    with malformed_is_damage(UnreadableKeyFile):
        try:
            body = b64decode(b"".join(pem.split(b"-----")[2].split()))
            rounds(der.at_least(der.parse(body).children(), 1)[0])
        except Base64Error as error:
            raise UnreadableKeyFile from error
        except NotOurs as error:
            raise UnknownProtection(PEM_KEY, detail=str(error)) from error
