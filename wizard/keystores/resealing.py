"""Putting the entries of a store under another password, or into a store of another type."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.foundation.findings import Finding
from wizard.keystores import findings
from wizard.keystores.key_protection import (
    open_private_key,
    open_secret_key,
    require_ascii,
    seal_private_key,
    seal_secret_key,
    storable,
)
from wizard.keystores.model import (
    CertificateEntry,
    Entry,
    KeyStore,
    PrivateKeyEntry,
    SecretKeyEntry,
    StoreType,
)


@dataclass(frozen=True)
class Resealed:
    store: KeyStore
    findings: tuple[Finding, ...]
    """What could not be taken along."""


def losses(store: KeyStore, kind: StoreType) -> tuple[Finding, ...]:
    """What a store of type ``kind`` could not hold, known before any key is opened: secret keys in JKS."""
    if kind is not StoreType.JKS:
        return ()
    return tuple(_lost(entry, kind) for entry in store.entries if isinstance(entry, SecretKeyEntry))


def resealed(store: KeyStore, passwords: Iterable[str], kind: StoreType, new_password: str) -> Resealed:
    """Every entry under ``new_password``; order, names (in small letters) and times are kept.

    PKCS#8 keys, certificates and the inner streams of secret keys stay byte for byte. Raises UnsafePassword
    before anything is opened; WrongKeyPassword, KeyMismatch and the others of key_protection.py.
    """
    require_ascii(new_password)
    tried = tuple(passwords)
    entries: list[Entry] = []
    lost: list[Finding] = []
    for entry in store.entries:
        moved = _moved(entry, tried, kind, new_password)
        if moved is None:
            lost.append(_lost(entry, kind))
        else:
            entries.append(moved)
    return Resealed(KeyStore(kind, tuple(entries)), tuple(lost))


def _moved(entry: Entry, passwords: tuple[str, ...], kind: StoreType, new_password: str) -> Entry | None:
    """The entry as a store of type ``kind`` holds it; None when it cannot."""
    alias = entry.alias.lower()
    match entry:
        case CertificateEntry():
            return dataclasses.replace(entry, alias=alias)
        case PrivateKeyEntry():
            protected = seal_private_key(open_private_key(entry, passwords), kind, new_password)
            return dataclasses.replace(entry, alias=alias, protected=protected)
        case SecretKeyEntry():
            if kind is StoreType.JKS:
                return None
            key = open_secret_key(entry, passwords)
            if not storable(key, kind):
                return None
            return dataclasses.replace(entry, alias=alias, sealed=seal_secret_key(key, kind, new_password))


def _lost(entry: Entry, kind: StoreType) -> Finding:
    return findings.SECRET_KEY_LOST.of(entry.alias, type=kind.value)
