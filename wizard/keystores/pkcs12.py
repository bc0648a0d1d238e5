"""Reading PKCS12 stores, secret bags included: cryptography passes those over (keystore.md, PKCS12).

The walk through the bags is ours; what the older RC2 scheme encrypts is taken from cryptography.
"""

from __future__ import annotations

import hmac
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
from wizard.keystores.password_protection import checked_iterations

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
_NESTING = 4
_TIME = b"Time "


@dataclass(frozen=True)
class Bag:
    """One SafeBag: its kind, its value and the attributes that name it."""

    kind: str
    value: der.Element = field(repr=False)
    alias: str
    key_id: bytes

    @property
    def created_ms(self) -> int:
        """Java writes the time of creation as local key id, "Time 1795473995240"; 0 from other programs."""
        digits = self.key_id.removeprefix(_TIME)
        return int(digits) if self.key_id.startswith(_TIME) and digits.isdigit() and len(digits) < 16 else 0


def read_pkcs12(data: bytes, password: str | None) -> KeyStore:
    """The entries of a PKCS12 store; the MAC is checked before anything is decrypted.

    Without a password only what stands in the clear is read: usually the keys' names.
    Raises Malformed, TooMuch, WrongStorePassword, UnknownProtection.
    """
    version, content, *rest = der.at_least(der.parse(data).children(), 2)
    if version.integer() != 3:
        raise Malformed("PKCS12 of unknown version")
    authenticated = _plain_content(content).octets()
    if password is not None:
        if not rest:
            raise UnknownProtection(detail="without a MAC")
        _check_mac(rest[0], authenticated, password)
    walk = _Walk(data, password)
    for part in der.parse(authenticated).children():
        walk.content(part)
    return KeyStore(StoreType.PKCS12, _entries(tuple(walk.bags), walk.loose), 3, not walk.hidden)


def _check_mac(element: der.Element, authenticated: bytes, password: str) -> None:
    info, salt, *rounds = der.at_least(element.children(), 2)
    algorithm, expected = der.exactly(info.children(), 2)
    name = der.at_least(algorithm.children(), 1)[0].identifier()
    if name not in protection.DIGESTS:
        raise UnknownProtection(detail=name)
    iterations = checked_iterations(rounds[0].integer()) if rounds else 1
    how = protection.Derivation(salt.octets(), iterations, protection.DIGESTS[name])
    if not hmac.compare_digest(protection.mac(authenticated, password, how), expected.octets()):
        raise WrongStorePassword


def _plain_content(info: der.Element) -> der.Element:
    """The content of a ContentInfo of type data."""
    kind, wrapped = der.exactly(info.children(), 2)
    if kind.identifier() != DATA:
        raise Malformed("PKCS12 content of an unknown type")
    return der.exactly(wrapped.children(der.context(0)), 1)[0]


class _Walk:
    """Collects the bags of all parts that can be read."""

    def __init__(self, data: bytes, password: str | None) -> None:
        self.data = data
        self.password = password
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
        if cleartext is not None:
            self.collect(cleartext, 0)

    def decrypted(self, info: der.Element, password: str) -> bytes | None:
        """The SafeContents of an encrypted part; None where cryptography has to read its certificates."""
        _, wrapped = der.exactly(info.children(), 2)
        _, content = der.at_least(der.exactly(wrapped.children(der.context(0)), 1)[0].children(), 2)
        _, algorithm, ciphertext = der.exactly(content.children(), 3)
        if ciphertext.tag != 0x80:
            raise Malformed("PKCS12 encrypted content in pieces")
        try:
            cleartext = protection.decrypt(algorithm, ciphertext.content, password)
        except protection.NotOurs as error:
            if not error.rounds_known:
                raise UnknownProtection(detail=str(error)) from error
            self.loose = _certificates_by_cryptography(self.data, password, str(error))
            return None
        if cleartext is None:
            raise Malformed("PKCS12 content does not decrypt although the password is right")
        return cleartext

    def collect(self, contents: bytes, depth: int) -> None:
        for element in der.parse(contents).children():
            kind, wrapped, *attributes = der.at_least(element.children(), 2)
            (value,) = der.exactly(wrapped.children(der.context(0)), 1)
            if kind.identifier() == NESTED_BAGS:
                if depth >= _NESTING:
                    raise TooMuch(f"PKCS12 bags nest deeper than {_NESTING}")
                self.collect(value.encoded, depth + 1)
                continue
            alias, key_id = _names(attributes)
            self.bags.append(Bag(kind.identifier(), value, alias, key_id))
            if len(self.bags) > limits.ENTRIES:
                raise TooMuch(f"more than {limits.ENTRIES} PKCS12 bags")


def _names(attributes: list[der.Element]) -> tuple[str, bytes]:
    alias, key_id = "", b""
    for attribute in attributes[0].children(der.SET) if attributes else ():
        name, values = der.exactly(attribute.children(), 2)
        found = values.children(der.SET)
        if name.identifier() == FRIENDLY_NAME and found:
            alias = _bmp_text(found[0].expect(der.BMP_STRING).content)
        elif name.identifier() == LOCAL_KEY_ID and found:
            key_id = found[0].octets()
    return alias, key_id


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
    for bag in keys:
        chain = known.chain(bag)
        used.update(chain)
        found.append(PrivateKeyEntry(_alias(bag, found), bag.created_ms, _protected(bag), chain))
    for bag in bags:
        if bag.kind == SECRET_BAG:
            found.append(SecretKeyEntry(_alias(bag, found), bag.created_ms, _secret(bag)))
    for bag, encoded in certificates:
        if encoded not in used:
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
        self.by_subject = by_subject(tuple(encoded for _, encoded in certificates))
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
