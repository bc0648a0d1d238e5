"""Reading PKCS12 stores, secret bags included: cryptography passes those over (keystore.md, PKCS12).

The walk through the bags is ours; what the older RC2 scheme encrypts is taken from cryptography.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from wizard.keystores import der, limits
from wizard.keystores import pkcs12_protection as protection
from wizard.keystores.certificate_chain import by_subject, chain_from
from wizard.keystores.errors import UnknownProtection, WrongStorePassword
from wizard.keystores.malformed import Malformed, TooMuch
from wizard.keystores.model import (
    CertificateEntry,
    Entry,
    KeyStore,
    PrivateKeyEntry,
    SecretKeyEntry,
    StoreType,
)
from wizard.keystores.pkcs12_mac import check_mac

DATA = "1.2.840.113549.1.7.1"
ENCRYPTED_DATA = "1.2.840.113549.1.7.6"
KEY_BAG = "1.2.840.113549.1.12.10.1.1"
SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2"
CERTIFICATE_BAG = "1.2.840.113549.1.12.10.1.3"
SECRET_BAG = "1.2.840.113549.1.12.10.1.5"  # noqa: S105 - an object identifier
NESTED_BAGS = "1.2.840.113549.1.12.10.1.6"
X509_CERTIFICATE = "1.2.840.113549.1.9.22.1"
FRIENDLY_NAME = "1.2.840.113549.1.9.20"
LOCAL_KEY_ID = "1.2.840.113549.1.9.21"
TRUSTED_KEY_USAGE = "2.16.840.1.113894.746875.1.1"
"""By it Java knows a certificate that is an entry of its own, even where a key's chain holds it too."""
_NESTING = 4
_TIME = b"Time "


@dataclass(frozen=True)
class Bag:
    """One SafeBag: its kind, its value and the attributes that name it."""

    kind: str
    value: der.Element = field(repr=False)
    alias: str
    key_id: bytes
    trusted: bool = False

    @property
    def created_ms(self) -> int:
        """Java writes the time of creation as local key id, "Time 1795473995240"; 0 from other programs."""
        digits = self.key_id.removeprefix(_TIME)
        return int(digits) if self.key_id.startswith(_TIME) and digits.isdigit() and len(digits) < 16 else 0


def read_pkcs12(data: bytes, password: str | None) -> KeyStore:
    """The entries of a PKCS12 store; the MAC is checked before anything is decrypted.

    Some programs write none (``openssl pkcs12 -nomac``, Java's macAlgorithm NONE): there a part that does not
    decrypt means a wrong password. Without a password only what stands in the clear is read: usually the keys' names.
    Raises Malformed, TooMuch, WrongStorePassword, UnknownProtection.
    """
    version, content, *rest = der.at_least(der.parse(data).children(), 2)
    if version.integer() != 3:
        raise Malformed("PKCS12 of unknown version")
    authenticated = _plain_content(content).octets()
    if password is not None and rest:
        check_mac(rest[0], authenticated, password)
    walk = _Walk(data, password, has_check=bool(rest))
    for part in der.parse(authenticated).children():
        walk.content(part)
    if password is not None and walk.unread:
        walk.loose = walk.by_cryptography(password, walk.unread)
    entries = _entries(tuple(walk.bags), walk.loose)
    return KeyStore(StoreType.PKCS12, entries, 3, not walk.hidden, has_check=bool(rest))


def _plain_content(info: der.Element) -> der.Element:
    """The content of a ContentInfo of type data."""
    kind, wrapped = der.exactly(info.children(), 2)
    if kind.identifier() != DATA:
        raise Malformed("PKCS12 content of an unknown type")
    return der.exactly(wrapped.children(der.context(0)), 1)[0]


class _Walk:
    """Collects the bags of all parts that can be read."""

    def __init__(self, data: bytes, password: str | None, *, has_check: bool) -> None:
        self.data = data
        self.password = password
        self.has_check = has_check
        self.rounds = 0
        self.unread: protection.NotOurs | None = None
        self.bags: list[Bag] = []
        self.loose: tuple[tuple[str, bytes], ...] = ()
        self.hidden = False

    def content(self, info: der.Element) -> None:
        if der.at_least(info.children(), 1)[0].identifier() != ENCRYPTED_DATA:
            self.collect(_plain_content(info).octets(), 0)
            return
        if self.password is None:
            self.hidden = True
            return
        cleartext = self.decrypted(info, self.password)
        if cleartext is None:
            return
        try:
            self.collect(cleartext, 0)
        except Malformed as error:
            if self.has_check:
                raise
            raise WrongStorePassword from error

    def decrypted(self, info: der.Element, password: str) -> bytes | None:
        """The SafeContents of an encrypted part; None where cryptography has to read its certificates."""
        _, wrapped = der.exactly(info.children(), 2)
        _, content = der.at_least(der.exactly(wrapped.children(der.context(0)), 1)[0].children(), 2)
        _, algorithm, ciphertext = der.exactly(content.children(), 3)
        octets = ciphertext.joined() if ciphertext.tag == der.context(0) else ciphertext.expect(0x80).content
        try:
            self.count(protection.rounds(algorithm))
            cleartext = protection.decrypt(algorithm, octets, password)
        except protection.NotOurs as error:
            if not error.readable:
                raise UnknownProtection(detail=str(error)) from error
            self.unread = error
            return None
        if cleartext is None and self.has_check:
            raise Malformed("PKCS12 content does not decrypt although the password is right")
        if cleartext is None:
            raise WrongStorePassword
        return cleartext

    def count(self, rounds: int) -> None:
        """Of all encrypted parts together: before any is run that would be too many."""
        self.rounds += rounds
        if self.rounds > limits.ITERATIONS_IN_ALL:
            raise TooMuch(f"more than {limits.ITERATIONS_IN_ALL} PBE iterations in all")

    def by_cryptography(self, password: str, scheme: protection.NotOurs) -> tuple[tuple[str, bytes], ...]:
        """It opens the keys as well: their rounds, as far as they can be seen, are bounded first."""
        for bag in self.bags:
            if bag.kind == SHROUDED_KEY_BAG:
                self.count(protection.rounds(der.at_least(bag.value.children(), 1)[0]))
        try:
            return _certificates_by_cryptography(self.data, password, str(scheme))
        except UnknownProtection as error:
            raise error if self.has_check else WrongStorePassword() from error

    def collect(self, contents: bytes, depth: int) -> None:
        for element in der.parse(contents).children():
            kind, wrapped, *attributes = der.at_least(element.children(), 2)
            (value,) = der.exactly(wrapped.children(der.context(0)), 1)
            if kind.identifier() == NESTED_BAGS:
                if depth >= _NESTING:
                    raise TooMuch(f"PKCS12 bags nest deeper than {_NESTING}")
                self.collect(value.encoded, depth + 1)
                continue
            self.bags.append(_bag(kind.identifier(), value, attributes))
            if len(self.bags) > limits.ENTRIES:
                raise TooMuch(f"more than {limits.ENTRIES} PKCS12 bags")


def _bag(kind: str, value: der.Element, attributes: list[der.Element]) -> Bag:
    alias, key_id, trusted = "", b"", False
    for attribute in attributes[0].children(der.SET) if attributes else ():
        name, values = der.exactly(attribute.children(), 2)
        found = values.children(der.SET)
        if name.identifier() == FRIENDLY_NAME and found:
            alias = _bmp_text(found[0].expect(der.BMP_STRING).content)
        elif name.identifier() == LOCAL_KEY_ID and found:
            key_id = found[0].octets()
        trusted = trusted or name.identifier() == TRUSTED_KEY_USAGE
    return Bag(kind, value, alias, key_id, trusted)


def _bmp_text(content: bytes) -> str:
    try:
        return content.decode("utf-16-be")
    except UnicodeDecodeError as error:
        raise Malformed("a PKCS12 name is not UTF-16") from error


def _certificates_by_cryptography(data: bytes, password: str, scheme: str) -> tuple[tuple[str, bytes], ...]:
    """Name and DER of every certificate. Raises UnknownProtection where cryptography cannot read it either."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # long names and odd serial numbers are real (design.md, facts)
            found = pkcs12.load_pkcs12(data, password.encode())
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise UnknownProtection(detail=scheme) from error
    certificates = [found.cert] if found.cert else []
    certificates += found.additional_certs
    return tuple(
        ((each.friendly_name or b"").decode("utf-8", "replace"), each.certificate.public_bytes(Encoding.DER))
        for each in certificates
    )


def _entries(bags: tuple[Bag, ...], loose: tuple[tuple[str, bytes], ...]) -> tuple[Entry, ...]:
    """Keys with their chains, secret keys, and the certificates that belong to no key."""
    certificates = [(bag, _certificate(bag)) for bag in bags if bag.kind == CERTIFICATE_BAG]
    certificates += [(Bag(CERTIFICATE_BAG, _NOTHING, alias, b""), encoded) for alias, encoded in loose]
    keys = [bag for bag in bags if bag.kind in (SHROUDED_KEY_BAG, KEY_BAG)]
    known = _Certificates(certificates, only_key=len(keys) == 1)
    found: list[Entry] = []
    used: set[bytes] = set()
    length = 0
    for bag in keys:
        chain = known.chain(bag)
        length += len(chain)  # keys may share certificates: the bytes of the store do not bound this
        if length > limits.ENTRIES:
            raise TooMuch(f"PKCS12 chains of more than {limits.ENTRIES} certificates in all")
        used.update(chain)
        found.append(PrivateKeyEntry(_alias(bag, found), bag.created_ms, _protected(bag), chain))
    for bag in bags:
        if bag.kind == SECRET_BAG:
            found.append(SecretKeyEntry(_alias(bag, found), bag.created_ms, _secret(bag)))
    for bag, encoded in certificates:
        if bag.trusted or encoded not in used:
            found.append(CertificateEntry(_alias(bag, found), bag.created_ms, encoded))
    return tuple(found)


_NOTHING = der.Element(der.NULL, b"", b"\x05\x00")


def _alias(bag: Bag, before: list[Entry]) -> str:
    """In small letters; a number where the bag has no name, as keytool calls it."""
    return bag.alias.lower() or str(len(before) + 1)


class _Certificates:
    """The certificates of a store by what a key may know of its own."""

    def __init__(self, certificates: list[tuple[Bag, bytes]], *, only_key: bool) -> None:
        last_first = certificates[::-1]
        self.by_id = {bag.key_id: encoded for bag, encoded in last_first if bag.key_id}
        self.by_name = {bag.alias: encoded for bag, encoded in last_first if bag.alias}
        named = by_subject(tuple(encoded for _, encoded in certificates))
        self.by_subject = {name: same[:1] for name, same in named.items()}  # by name alone, as Java does
        self.of_only_key = certificates[0][1] if certificates and only_key else None

    def chain(self, key: Bag) -> tuple[bytes, ...]:
        """Leaf first: the certificate with the key's id or name, then each issuer that is in the store."""
        leaf = self.by_id.get(key.key_id) or self.by_name.get(key.alias) or self.of_only_key
        return chain_from(leaf, self.by_subject) if leaf else ()


def _protected(bag: Bag) -> bytes:
    """An EncryptedPrivateKeyInfo, or a bare PrivateKeyInfo from a key bag."""
    return bag.value.expect(der.SEQUENCE).encoded


def _certificate(bag: Bag) -> bytes:
    kind, wrapped = der.exactly(bag.value.children(), 2)
    if kind.identifier() != X509_CERTIFICATE:
        raise Malformed("a PKCS12 certificate of an unknown type")
    return der.exactly(wrapped.children(der.context(0)), 1)[0].octets()


def _secret(bag: Bag) -> bytes:
    """The EncryptedPrivateKeyInfo in a secret bag, as Java writes it."""
    kind, wrapped = der.exactly(bag.value.children(), 2)
    if kind.identifier() != SHROUDED_KEY_BAG:
        raise UnknownProtection(bag.alias, detail=kind.identifier())
    return der.exactly(wrapped.children(der.context(0)), 1)[0].octets()
