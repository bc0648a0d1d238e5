"""The certificate database of an Orchestrator server: the key that signs packages, and a secret key.

Store type, aliases and entries: keystore.md, "What Orchestrator uses"; orchestrator.md 1.2.
"""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from wizard.keystores.certificate import load_certificate
from wizard.keystores.errors import KeystoreError, NoCertificateChain, NoSigningKey, malformed_is_damage
from wizard.keystores.key_protection import (
    open_private_key,
    open_secret_key,
    require_ascii,
    seal_private_key,
    seal_secret_key,
)
from wizard.keystores.model import (
    CertificateEntry,
    Entry,
    KeyStore,
    PrivateKeyEntry,
    SecretKey,
    SecretKeyEntry,
    StoreType,
)
from wizard.keystores.private_key import load_rsa_key, pkcs8
from wizard.keystores.resealing import resealed
from wizard.keystores.store import read_keystore, write_keystore

SIGNING_ALIAS = "_dunesrsa_alias_"
SECRET_ALIAS = "_dunessk_alias_"  # noqa: S105 - a name, not a secret
EMPTY = KeyStore(StoreType.JCEKS, ())


@dataclass(frozen=True)
class CertificateDatabase:
    """An opened certificate database; ``private_key`` matches ``chain[0]``. Can be sent to another process."""

    private_key: rsa.RSAPrivateKey = field(repr=False)
    chain: tuple[x509.Certificate, ...]
    """Leaf first; never empty."""
    secret: SecretKey | None = field(default=None, repr=False)
    store: KeyStore = field(default=EMPTY, repr=False)
    """What it was read from; its certificate entries are written again."""

    @property
    def certificate(self) -> x509.Certificate:
        """The one that signs packages."""
        return self.chain[0]

    @property
    def chain_der(self) -> tuple[bytes, ...]:
        return tuple(certificate.public_bytes(Encoding.DER) for certificate in self.chain)

    def __reduce__(self) -> tuple[object, ...]:
        return assembled, (pkcs8(self.private_key), self.chain_der, self.secret, self.store)


def assembled(
    key: bytes, chain: tuple[bytes, ...], secret: SecretKey | None, store: KeyStore
) -> CertificateDatabase:
    """From a PKCS#8 key that was opened and proven, here or in another process, and DER certificates.

    Raises KeyNotRsa, UnreadableCertificate, DamagedKeystore.
    """
    with malformed_is_damage(subject=SIGNING_ALIAS):
        private_key = load_rsa_key(key, SIGNING_ALIAS)
    return CertificateDatabase(private_key, tuple(load_certificate(each) for each in chain), secret, store)


def open_certificate_database(
    data: bytes, store_password: str, key_password: str | None = None
) -> CertificateDatabase:
    """Open a JKS, JCEKS or PKCS12 store with the signing key; every key is proven right.

    Keys open by ``key_password`` or the store's own (keystore.md, passwords). Raises what
    :func:`~wizard.keystores.store.read_keystore` raises, NoSigningKey, NoCertificateChain, KeyNotRsa,
    WrongKeyPassword, KeyMismatch. Takes 0.1 s and more for each JCEKS key: wizard.keystores.background.
    """
    store = read_keystore(data, store_password)
    passwords = passwords_for_keys(store_password, key_password)
    signing = signing_entry(store)
    if signing is None:
        raise NoSigningKey
    if not signing.chain:
        raise NoCertificateChain(signing.alias)
    key = open_private_key(signing, passwords)
    secret = secret_entry(store)
    opened = open_secret_key(secret, passwords) if secret else None
    return assembled(key, signing.chain, opened, store)


def write_certificate_database(database: CertificateDatabase, password: str) -> bytes:
    """A JCEKS store under one password for store and keys; the secret key's inner bytes stay as they were.

    Raises UnsafePassword for a password under which Java could not open the keys.
    """
    require_ascii(password)
    if not database.chain:
        raise NoCertificateChain(SIGNING_ALIAS)
    now = int(time.time() * 1000)
    protected = seal_private_key(pkcs8(database.private_key), StoreType.JCEKS, password)
    entries: list[Entry] = [PrivateKeyEntry(SIGNING_ALIAS, now, protected, database.chain_der)]
    if database.secret:
        entries.append(
            SecretKeyEntry(SECRET_ALIAS, now, seal_secret_key(database.secret, StoreType.JCEKS, password))
        )
    entries += [
        dataclasses.replace(entry, alias=entry.alias.lower())  # Java finds no others (keystore.md, container)
        for entry in database.store.entries
        if isinstance(entry, CertificateEntry) and entry.alias.lower() not in (SIGNING_ALIAS, SECRET_ALIAS)
    ]
    return write_keystore(KeyStore(StoreType.JCEKS, tuple(entries)), password)


def reencrypt(
    data: bytes, *, store_password: str, key_password: str | None = None, new_password: str
) -> bytes:
    """The same entries as JCEKS, store and keys under ``new_password``; order, names and times are kept.

    PKCS#8 keys, certificates and the secret keys' inner streams stay byte for byte. Raises as
    :func:`open_certificate_database` does, and UnsafePassword before anything is opened.
    """
    require_ascii(new_password)
    store = read_keystore(data, store_password)
    passwords = passwords_for_keys(store_password, key_password)
    return write_keystore(resealed(store, passwords, StoreType.JCEKS, new_password).store, new_password)


def signing_certificate(data: bytes) -> x509.Certificate | None:
    """The certificate that signs packages, read without a password; None where there is none to read.

    JKS and JCEKS do not encrypt certificates (keystore.md, container). Nothing proves the store unchanged.
    """
    try:
        entry = signing_entry(read_keystore(data, None))
        return load_certificate(entry.chain[0]) if entry and entry.chain else None
    except KeystoreError:
        return None


def signing_entry(store: KeyStore) -> PrivateKeyEntry | None:
    """The key named _dunesrsa_alias_, else the only private key there is (stores of other programs)."""
    named = store.find(SIGNING_ALIAS)
    if isinstance(named, PrivateKeyEntry):
        return named
    keys = [entry for entry in store.entries if isinstance(entry, PrivateKeyEntry)]
    return keys[0] if len(keys) == 1 else None


def secret_entry(store: KeyStore) -> SecretKeyEntry | None:
    """The secret key named _dunessk_alias_, else the only one there is."""
    named = store.find(SECRET_ALIAS)
    if isinstance(named, SecretKeyEntry):
        return named
    keys = [entry for entry in store.entries if isinstance(entry, SecretKeyEntry)]
    return keys[0] if len(keys) == 1 else None


def passwords_for_keys(store_password: str, key_password: str | None) -> tuple[str, ...]:
    """In the order in which keys are tried: the key's own first, because a wrong try costs 0.1 s."""
    return (store_password,) if key_password is None else (key_password, store_password)
