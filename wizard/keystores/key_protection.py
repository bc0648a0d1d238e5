"""Opening and sealing keys under a password, whatever store they come from.

Pure functions of bytes, so that they can run in another process (wizard.keystores.background).
"""

from __future__ import annotations

from collections.abc import Iterable

from wizard.keystores import der, jks_protection, pkcs12_protection, sealed_key
from wizard.keystores import password_protection as pbe
from wizard.keystores.certificate_der import public_key_bits
from wizard.keystores.errors import (
    KeyMismatch,
    UnknownProtection,
    UnsafePassword,
    WrongKeyPassword,
    malformed_is_damage,
)
from wizard.keystores.malformed import Malformed
from wizard.keystores.model import PrivateKeyEntry, SecretKey, SecretKeyEntry, StoreType
from wizard.keystores.object_stream import HEADER
from wizard.keystores.private_key import decrypted_by_cryptography, public_half

JCEKS_KEY = "1.3.6.1.4.1.42.2.19.1"
JKS_KEY = "1.3.6.1.4.1.42.2.17.1.1"
FEWEST_ROUNDS = 10_000
"""The least Java 17 can be told to write (keystore.md, private key protection)."""
SECRET_ALGORITHMS = {
    "2.16.840.1.101.3.4.1": "AES",
    "1.3.14.3.2.7": "DES",
    "1.2.840.113549.3.7": "DESede",
    "1.2.840.113549.2.7": "HmacSHA1",
    "1.2.840.113549.2.9": "HmacSHA256",
    "1.2.840.113549.2.10": "HmacSHA384",
    "1.2.840.113549.2.11": "HmacSHA512",
}
"""Java's names of the algorithms of secret keys in PKCS12, by object identifier."""


def open_private_key(entry: PrivateKeyEntry, passwords: Iterable[str]) -> bytes:
    """The PKCS#8 key, opened by the first of ``passwords`` that fits and compared with the leaf certificate.

    Raises WrongKeyPassword, KeyMismatch, UnknownProtection, DamagedKeystore, ExcessiveKeystore.
    """
    for password in dict.fromkeys(passwords):
        key = private_key_under(entry, password)
        if key is not None:
            return key
    raise WrongKeyPassword(entry.alias)


def private_key_under(entry: PrivateKeyEntry, password: str) -> bytes | None:
    """The PKCS#8 key, or None when the password is wrong. Raises as :func:`open_private_key` does."""
    with malformed_is_damage(subject=entry.alias):
        leaf = public_key_bits(entry.chain[0]) if entry.chain else None
        for key in _cleartexts(entry, password):
            try:
                public = public_half(key)
            except Malformed:
                continue  # what a wrong password makes of a key (keystore.md, private key protection)
            if leaf is not None and public != leaf:
                raise KeyMismatch(entry.alias)
            return key
    return None


def open_secret_key(entry: SecretKeyEntry, passwords: Iterable[str]) -> SecretKey:
    """Raises WrongKeyPassword, UnknownProtection, DamagedKeystore, ExcessiveKeystore."""
    for password in dict.fromkeys(passwords):
        key = secret_key_under(entry, password)
        if key is not None:
            return key
    raise WrongKeyPassword(entry.alias)


def secret_key_under(entry: SecretKeyEntry, password: str) -> SecretKey | None:
    """The key, or None when the password is wrong. Raises as :func:`open_secret_key` does."""
    with malformed_is_damage(subject=entry.alias):
        if entry.sealed.startswith(HEADER):
            return sealed_key.unseal(sealed_key.read_sealed(entry.sealed), password)
        algorithm, ciphertext = _encrypted(entry.sealed)
        try:
            cleartext = pkcs12_protection.decrypt(algorithm, ciphertext, password)
            return None if cleartext is None else _secret_key(cleartext)
        except pkcs12_protection.NotOurs as error:
            raise UnknownProtection(entry.alias, detail=str(error)) from error


def seal_private_key(key: bytes, kind: StoreType, password: str, iterations: int = pbe.ROUNDS) -> bytes:
    """An EncryptedPrivateKeyInfo of a PKCS#8 key, as JKS, JCEKS or PKCS12 hold it. Raises UnsafePassword."""
    if kind is StoreType.JKS:
        algorithm = der.sequence(der.identifier(JKS_KEY), der.null())
        return der.sequence(algorithm, der.octets(jks_protection.protect(key, password)))
    require_ascii(password)
    if kind is StoreType.PKCS12:
        algorithm, ciphertext = pkcs12_protection.encrypt(key, password)
        return der.sequence(algorithm, der.octets(ciphertext))
    sealed = pbe.seal(key, password, iterations)
    algorithm = der.sequence(der.identifier(JCEKS_KEY), pbe.parameters(sealed))
    return der.sequence(algorithm, der.octets(sealed.ciphertext))


def seal_secret_key(key: SecretKey, kind: StoreType, password: str, iterations: int = pbe.ROUNDS) -> bytes:
    """A JCEKS entry's object stream, the key's own stream inside kept as it is; or what a PKCS12 bag holds.

    Raises UnsafePassword. JKS holds no secret keys; see :func:`storable`.
    """
    require_ascii(password)
    if kind is StoreType.PKCS12:
        algorithm = der.sequence(der.identifier(_identifier(key.algorithm)))
        cleartext = der.sequence(der.integer(0), algorithm, der.octets(key.key))
        algorithm, ciphertext = pkcs12_protection.encrypt(cleartext, password)
        return der.sequence(algorithm, der.octets(ciphertext))
    return sealed_key.write_sealed(pbe.seal(key.stream, password, iterations))


def storable(key: SecretKey, kind: StoreType) -> bool:
    """Whether a store of that type can hold the key: PKCS12 names algorithms by object identifier only."""
    return kind is StoreType.JCEKS or (kind is StoreType.PKCS12 and bool(_identifier(key.algorithm)))


def _identifier(algorithm: str) -> str:
    """Of a Java algorithm name, whatever its capitals; empty when there is none."""
    known = {name.lower(): dotted for dotted, name in SECRET_ALGORITHMS.items()}
    return algorithm if algorithm[:2] in ("1.", "2.") else known.get(algorithm.lower(), "")


def require_ascii(password: str) -> None:
    """Raise UnsafePassword where Java could not open a key (keystore.md, passwords)."""
    if pbe.ascii_password(password) is None:
        raise UnsafePassword


def jceks_parameters(entry: PrivateKeyEntry | SecretKeyEntry) -> pbe.Sealed | None:
    """Salt and rounds of an entry under PBEWithMD5AndTripleDES; None for other protections. Raises Malformed."""
    if isinstance(entry, SecretKeyEntry):
        return sealed_key.read_sealed(entry.sealed) if entry.sealed.startswith(HEADER) else None
    if is_bare(entry):
        return None
    algorithm, ciphertext = _encrypted(entry.protected)
    scheme, *details = der.at_least(algorithm.children(), 1)
    if scheme.identifier() != JCEKS_KEY:
        return None
    (parameters,) = der.exactly(tuple(details), 1)
    return pbe.read_parameters(parameters, ciphertext)


def few_rounds(entry: PrivateKeyEntry | SecretKeyEntry) -> int | None:
    """How many rounds protect a JCEKS key, when fewer than Java 17 would ever write; None otherwise."""
    sealed = jceks_parameters(entry)
    return sealed.iterations if sealed and sealed.iterations < FEWEST_ROUNDS else None


def rounds(entry: PrivateKeyEntry | SecretKeyEntry) -> int:
    """How many rounds opening it will run with one password; 0 where it will not come to that."""
    try:
        if isinstance(entry, SecretKeyEntry) and entry.sealed.startswith(HEADER):
            return sealed_key.read_sealed(entry.sealed).iterations
        sealed = entry.sealed if isinstance(entry, SecretKeyEntry) else entry.protected
        return pkcs12_protection.rounds(_encrypted(sealed)[0])
    except Malformed:
        return 0


def _cleartexts(entry: PrivateKeyEntry, password: str) -> tuple[bytes, ...]:
    """What the entry's octets may decrypt to: none for a wrong password, seldom two (a salt of equal halves)."""
    if is_bare(entry):
        return (entry.protected,)
    sealed = jceks_parameters(entry)
    if sealed is not None:
        return pbe.candidates(sealed, password)
    algorithm, ciphertext = _encrypted(entry.protected)
    if algorithm.children()[0].identifier() == JKS_KEY:
        key = jks_protection.unprotect(ciphertext, password)
    else:
        key = _pkcs12_key(entry, algorithm, ciphertext, password)
    return () if key is None else (key,)


def is_bare(entry: PrivateKeyEntry) -> bool:
    """Whether the key comes from a PKCS12 key bag, which holds it unencrypted: PrivateKeyInfo { version, …

    Raises Malformed.
    """
    return der.at_least(der.parse(entry.protected).children(), 2)[0].tag == der.INTEGER


def _pkcs12_key(
    entry: PrivateKeyEntry, algorithm: der.Element, ciphertext: bytes, password: str
) -> bytes | None:
    try:
        return pkcs12_protection.decrypt(algorithm, ciphertext, password)
    except pkcs12_protection.NotOurs as error:
        if not error.readable:
            raise UnknownProtection(entry.alias, detail=str(error)) from error
        return decrypted_by_cryptography(entry.protected, password)


def _encrypted(info: bytes) -> tuple[der.Element, bytes]:
    """Algorithm and octets of an EncryptedPrivateKeyInfo."""
    algorithm, octets = der.exactly(der.parse(info).children(), 2)
    der.at_least(algorithm.children(), 1)
    return algorithm, octets.octets()


def _secret_key(cleartext: bytes) -> SecretKey | None:
    """A secret key from a PKCS12 secret bag: PrivateKeyInfo in form, the raw key inside. None: wrong password."""
    try:
        _, algorithm, octets = der.at_least(der.parse(cleartext).children(), 3)[:3]
        name = der.at_least(algorithm.children(), 1)[0].identifier()
        key = octets.octets()
    except Malformed:
        return None
    java = SECRET_ALGORITHMS.get(name, name)
    return SecretKey(java, key, sealed_key.key_stream(java, key))
