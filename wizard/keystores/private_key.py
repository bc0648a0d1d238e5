"""Private keys as PKCS#8 bytes and as keys of the cryptography library."""

from __future__ import annotations

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

from wizard.keystores import der, limits
from wizard.keystores.errors import KeyNotRsa
from wizard.keystores.malformed import Malformed, TooMuch


def load_private_key(key: bytes, *, checked_before: bool = False) -> PrivateKeyTypes:
    """A key from PKCS#8 (DER). Raises Malformed, TooMuch.

    Whether its primes are primes is not checked twice: for an RSA key of 4096 bits that takes 0.3 s, in which no
    other thread runs.
    """
    if len(key) > limits.PRIVATE_KEY_BYTES:
        raise TooMuch(f"a private key of {len(key)} bytes, at most {limits.PRIVATE_KEY_BYTES} are read")
    der.parse(key)  # refuses the common garbage early and cheaply
    try:
        return load_der_private_key(key, None, unsafe_skip_rsa_key_validation=checked_before)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Malformed("no private key") from error


def load_rsa_key(key: bytes, alias: str) -> rsa.RSAPrivateKey:
    """A key that :func:`load_private_key` took before. Raises KeyNotRsa for another kind; Malformed, TooMuch."""
    found = load_private_key(key, checked_before=True)
    if not isinstance(found, rsa.RSAPrivateKey):
        raise KeyNotRsa(alias)
    return found


def pkcs8(key: PrivateKeyTypes) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def public_half(key: bytes) -> bytes:
    """The public key's bits (the BIT STRING of its SubjectPublicKeyInfo). Raises Malformed, TooMuch."""
    info = load_private_key(key).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return der.parse(info).children()[1].expect(der.BIT_STRING).content


def key_strength(key: bytes) -> tuple[str, int]:
    """Kind and bits of a PKCS#8 key that :func:`load_private_key` took before."""
    match load_private_key(key, checked_before=True):
        case rsa.RSAPrivateKey() as found:
            return "RSA", found.key_size
        case ec.EllipticCurvePrivateKey() as found:
            return "EC", found.key_size
    return "unknown", 0


def decrypted_by_cryptography(protected: bytes, password: str) -> bytes | None:
    """The PKCS#8 key under one of the older schemes; None for a wrong password or an unknown scheme."""
    try:
        return pkcs8(load_der_private_key(protected, password.encode("utf-8", "surrogatepass")))
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
