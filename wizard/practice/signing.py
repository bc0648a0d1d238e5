"""The signing key in the server's database, and bringing another one there."""

from __future__ import annotations

import uuid

from wizard.keystores.certificate import load_certificate
from wizard.keystores.certificate_database import (
    CertificateDatabase,
    open_certificate_database,
    signing_entry,
    write_certificate_database,
)
from wizard.keystores.create import CertificateRequest, create_self_signed
from wizard.keystores.errors import NoSigningKey
from wizard.keystores.key_protection import open_private_key
from wizard.keystores.private_key import load_rsa_key
from wizard.keystores.store import read_keystore
from wizard.packages.content import Signing
from wizard.packages.digest import Digest
from wizard.practice.profiles import Profile


def signing_key(keystore: bytes, password: str, profile: Profile) -> Signing:
    """The key that signs packages, with the digest of the server's version (package-format.md 8).

    Opens that key alone: each one costs 0.3 s. Raises KeystoreError when the keystore does not open.
    """
    entry = signing_entry(read_keystore(keystore, password))
    if entry is None:
        raise NoSigningKey
    key = load_rsa_key(open_private_key(entry, (password,)), entry.alias)
    return Signing(key, load_certificate(entry.chain[0]), Digest(profile.digest))


def signing_of(database: CertificateDatabase, profile: Profile) -> Signing:
    return Signing(database.private_key, database.certificate, Digest(profile.digest))


def new_keystore(request: CertificateRequest, password: str) -> bytes:
    """A fresh self-signed certificate with its secret key, as JCEKS."""
    return write_certificate_database(create_self_signed(request), password)


def own_request(server_id: uuid.UUID | str) -> CertificateRequest:
    """The subject a server gives itself (orchestrator.md 1.2): ``CN=vRO <host> <uuid>``."""
    return CertificateRequest(
        common_name=f"vRO practice.example.com {server_id}",
        organization="VMware",
        organizational_unit="Unknown",
        country="",
    )


def accepted_keystore(content: bytes, password: str, own_password: str) -> bytes:
    """A keystore somebody imports, under the server's own password.

    Raises KeystoreError when it does not open, lacks the signing key or (orchestrator.md 1.2: both entries
    are needed) the secret key.
    """
    opened = open_certificate_database(content, password)
    if opened.secret is None:
        raise MissingSecretKey
    return write_certificate_database(opened, own_password)


class MissingSecretKey(ValueError):
    """The keystore has no entry ``_dunessk_alias_``."""

    def __str__(self) -> str:
        return "The keystore holds no entry _dunessk_alias_"
