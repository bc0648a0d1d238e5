"""What a certificate database holds, entry by entry, as far as the passwords reach."""

from __future__ import annotations

import dataclasses
import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from wizard.foundation.findings import Finding
from wizard.keystores import findings
from wizard.keystores.certificate import CertificateFacts, certificate_facts
from wizard.keystores.certificate_database import secret_entry, signing_entry
from wizard.keystores.certificate_findings import certificate_findings, chain_findings
from wizard.keystores.errors import STORE, KeystoreError, WrongStorePassword
from wizard.keystores.key_protection import (
    few_rounds,
    private_key_under,
    secret_key_under,
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
from wizard.keystores.private_key import key_strength
from wizard.keystores.store import read_keystore


@dataclass(frozen=True)
class Passwords:
    """Of the store and of its keys, as far as they are known."""

    store: str | None = field(default=None, repr=False)
    key: str | None = field(default=None, repr=False)

    @property
    def for_keys(self) -> tuple[str, ...]:
        """In the order in which keys are tried."""
        return tuple(dict.fromkeys(each for each in (self.store, self.key) if each is not None))


@dataclass(frozen=True)
class EntryFacts:
    """One entry; None where the store has no such thing or it could not be opened."""

    alias: str
    kind: str
    """private_key, secret_key or certificate."""
    algorithm: str | None = None
    """RSA, EC …; of a secret key Java's name."""
    bits: int | None = None
    certificate: CertificateFacts | None = None
    """Of a private key its leaf."""
    chain_length: int | None = None
    """Of private keys."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class StoreFacts:
    file: str
    type: StoreType | None
    entries: tuple[EntryFacts, ...]
    findings: tuple[Finding, ...]
    """Of the store and of all its entries."""


def inspect_keystore(data: bytes, file: str, passwords: Passwords, now: datetime.datetime) -> StoreFacts:
    """Everything readable; what is not is a finding. Never raises KeystoreError.

    With a wrong password, or none, names and certificates are still listed (JKS and JCEKS do not encrypt
    them). Takes about 0.1 s for each JCEKS key and password tried.
    """
    try:
        store, about_store = _read(data, file, passwords)
    except KeystoreError as error:
        return StoreFacts(file, None, (), (about(error.finding, file),))
    opening = passwords if not _refused(about_store) else Passwords()
    entries = tuple(_entry_facts(entry, opening, now) for entry in store.entries)
    if not store.certificates_readable:
        entries = tuple(_without_chain(entry) for entry in entries)
    about_each = (finding for entry in entries for finding in entry.findings)
    return StoreFacts(file, store.type, entries, (*about_store, *_about_entries(store, file), *about_each))


def about(finding: Finding, file: str) -> Finding:
    """The finding with the file's name, where the reader knew none."""
    return dataclasses.replace(finding, subject=file) if finding.subject == STORE else finding


def _without_chain(entry: EntryFacts) -> EntryFacts:
    """Nothing is said about chains that are there but encrypted."""
    told = tuple(finding for finding in entry.findings if finding.kind is not findings.CHAIN_EMPTY)
    return dataclasses.replace(entry, chain_length=None, findings=told)


def _read(data: bytes, file: str, passwords: Passwords) -> tuple[KeyStore, tuple[Finding, ...]]:
    if passwords.store is None:
        return read_keystore(data, None), (findings.OPENED_WITHOUT_PASSWORD.of(file),)
    try:
        return read_keystore(data, passwords.store), ()
    except WrongStorePassword as error:
        return read_keystore(data, None), (about(error.finding, file),)


def _refused(found: tuple[Finding, ...]) -> bool:
    """After a wrong store password no key is tried: the digest comes before any PBE (keystore.md, errors)."""
    return any(finding.kind is findings.WRONG_STORE_PASSWORD for finding in found)


def _about_entries(store: KeyStore, file: str) -> Iterator[Finding]:
    if not store.certificates_readable:
        yield findings.CERTIFICATES_HIDDEN.of(file)
    if not store.has_check:
        yield findings.NO_CHECK.of(file)
    names = Counter(entry.alias for entry in store.entries)
    for alias, count in names.items():
        if alias != alias.lower():
            yield findings.ALIAS_UNREACHABLE.of(alias)
        if count > 1:
            yield findings.ALIAS_REPEATED.of(alias)
    if not store.entries:
        yield findings.NO_ENTRIES.of(file)
    elif signing_entry(store) is None:
        yield findings.SIGNING_KEY_ABSENT.of(file)
    elif secret_entry(store) is None:
        yield findings.NO_SECRET_KEY.of(file)


def _entry_facts(entry: Entry, passwords: Passwords, now: datetime.datetime) -> EntryFacts:
    match entry:
        case PrivateKeyEntry():
            return _private_key_facts(entry, passwords, now)
        case SecretKeyEntry():
            return _secret_key_facts(entry, passwords)
        case CertificateEntry():
            facts, found = _certificate(entry.certificate, entry.alias, now)
            return _with_key(EntryFacts(entry.alias, "certificate", findings=found), facts)


def _private_key_facts(entry: PrivateKeyEntry, passwords: Passwords, now: datetime.datetime) -> EntryFacts:
    facts, found = _certificate(entry.chain[0], entry.alias, now) if entry.chain else (None, ())
    if not entry.chain:
        found = (findings.CHAIN_EMPTY.of(entry.alias),)
    elif facts is not None:
        found += _about_chain(entry)
    result = EntryFacts(entry.alias, "private_key", chain_length=len(entry.chain))
    result = _with_key(result, facts)
    try:
        key, about_key = _opened_private_key(entry, passwords)
    except KeystoreError as error:
        return dataclasses.replace(result, findings=(*found, error.finding))
    if key is not None and result.algorithm is None:
        algorithm, bits = key_strength(key)
        result = dataclasses.replace(result, algorithm=algorithm, bits=bits)
    return dataclasses.replace(result, findings=found + about_key)


def _about_chain(entry: PrivateKeyEntry) -> tuple[Finding, ...]:
    try:
        return chain_findings(entry.chain)
    except KeystoreError as error:
        return (dataclasses.replace(error.finding, subject=entry.alias),)


def _opened_private_key(
    entry: PrivateKeyEntry, passwords: Passwords
) -> tuple[bytes | None, tuple[Finding, ...]]:
    for number, password in enumerate(passwords.for_keys):
        key = private_key_under(entry, password)
        if key is not None:
            return key, _about_key(entry, passwords, number)
    return None, _closed(entry, passwords)


def _secret_key_facts(entry: SecretKeyEntry, passwords: Passwords) -> EntryFacts:
    result = EntryFacts(entry.alias, "secret_key")
    try:
        key, found = _opened_secret_key(entry, passwords)
    except KeystoreError as error:
        return dataclasses.replace(result, findings=(error.finding,))
    if key is None:
        return dataclasses.replace(result, findings=found)
    return dataclasses.replace(result, algorithm=key.algorithm, bits=key.bits, findings=found)


def _opened_secret_key(
    entry: SecretKeyEntry, passwords: Passwords
) -> tuple[SecretKey | None, tuple[Finding, ...]]:
    for number, password in enumerate(passwords.for_keys):
        key = secret_key_under(entry, password)
        if key is not None:
            return key, _about_key(entry, passwords, number)
    return None, _closed(entry, passwords)


def _about_key(
    entry: PrivateKeyEntry | SecretKeyEntry, passwords: Passwords, number: int
) -> tuple[Finding, ...]:
    """Of an opened key; ``number`` is the place of the password that fitted."""
    found = []
    if number > 0 and passwords.store is not None:
        found.append(findings.KEY_PASSWORD_DIFFERS.of(entry.alias))
    rounds = few_rounds(entry)
    if rounds is not None:
        found.append(findings.FEW_ITERATIONS.of(entry.alias, iterations=rounds))
    return tuple(found)


def _closed(entry: PrivateKeyEntry | SecretKeyEntry, passwords: Passwords) -> tuple[Finding, ...]:
    """Nothing to add where no password was tried: the store's own finding says so."""
    return (findings.KEY_CLOSED.of(entry.alias),) if passwords.for_keys else ()


def _certificate(
    der: bytes, alias: str, now: datetime.datetime
) -> tuple[CertificateFacts | None, tuple[Finding, ...]]:
    try:
        facts = certificate_facts(der)
    except KeystoreError as error:
        return None, (dataclasses.replace(error.finding, subject=alias),)
    return facts, certificate_findings(facts, now)


def _with_key(entry: EntryFacts, facts: CertificateFacts | None) -> EntryFacts:
    if facts is None:
        return entry
    return dataclasses.replace(entry, certificate=facts, algorithm=facts.key_type, bits=facts.key_bits)
