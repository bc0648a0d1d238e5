"""PBEWithMD5AndTripleDES, the scheme of JCEKS keys (keystore.md, private key protection).

The derivation is Python and holds the interpreter: 200,000 rounds take 0.05 to 0.2 s. A window calls it
through wizard.keystores.background, in another process.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from wizard.keystores import der, limits
from wizard.keystores.malformed import Malformed, TooMuch

try:
    # Python's own: on inputs this short twice as fast as OpenSSL's
    from _md5 import md5  # type: ignore[import-not-found]
except ImportError:  # pragma: no cover - a Python built without it
    from hashlib import md5

ROUNDS = 200_000
"""What Java 17 writes."""
_SALT_SIZE = 8
_BLOCK = 8
_KEY_SIZE = 24


@dataclass(frozen=True)
class Sealed:
    """Bytes under PBEWithMD5AndTripleDES."""

    salt: bytes
    iterations: int
    ciphertext: bytes = field(repr=False)


def parameters(sealed: Sealed) -> bytes:
    """SEQUENCE { OCTET STRING salt, INTEGER iterations }."""
    return der.sequence(der.octets(sealed.salt), der.integer(sealed.iterations))


def read_parameters(element: der.Element, ciphertext: bytes) -> Sealed:
    """Raises Malformed; TooMuch when the rounds exceed Java's own bound."""
    salt, iterations = der.exactly(element.children(), 2)
    if len(salt.octets()) != _SALT_SIZE:
        raise Malformed("the salt of a key has not 8 bytes")
    return Sealed(salt.octets(), checked_iterations(iterations.integer()), ciphertext)


def checked_iterations(iterations: int) -> int:
    if iterations < 1:
        raise Malformed(f"{iterations} PBE iterations")
    if iterations > limits.ITERATIONS:
        raise TooMuch(f"{iterations} PBE iterations, at most {limits.ITERATIONS} are run")
    return iterations


def ascii_password(password: str) -> bytes | None:
    """One byte a character, or None where Java refuses the password: outside 20 to 7E."""
    return password.encode("ascii") if all(" " <= sign <= "~" for sign in password) else None


def candidates(sealed: Sealed, password: str) -> tuple[bytes, ...]:
    """What ``sealed`` may decrypt to: two forms when the salt's halves are equal, none for a wrong password.

    There is no integrity check: a wrong password passes the padding once in about 250, so the caller parses
    what comes out and compares it with what it knows.
    """
    encoded = ascii_password(password)
    if encoded is None:
        return ()
    opened = (_decrypted(sealed, encoded, halves) for halves in _halves(sealed.salt))
    return tuple(cleartext for cleartext in opened if cleartext is not None)


def seal(cleartext: bytes, password: str, iterations: int = ROUNDS) -> Sealed:
    """Seal under a fresh salt. The password must be printable ASCII (:func:`ascii_password`)."""
    encoded = ascii_password(password)
    if encoded is None:
        raise ValueError("the password is not printable ASCII")
    salt = fresh_salt()
    key, vector = _derived(encoded, (salt[:4], salt[4:]), iterations)
    padder = PKCS7(8 * _BLOCK).padder()
    encryptor = Cipher(TripleDES(key), CBC(vector)).encryptor()
    padded = padder.update(cleartext) + padder.finalize()
    return Sealed(salt, iterations, encryptor.update(padded) + encryptor.finalize())


def fresh_salt() -> bytes:
    """Eight random bytes whose halves differ: Java's versions disagree on equal ones (keystore.md, step 2)."""
    while True:
        salt = secrets.token_bytes(_SALT_SIZE)
        if salt[:4] != salt[4:]:
            return salt


def _halves(salt: bytes) -> tuple[tuple[bytes, bytes], ...]:
    """The two halves as Java 17 makes them, and, only for equal halves, as older Java made them."""
    first, second = salt[:4], salt[4:]
    if first != second:
        return ((first, second),)
    a, b, _, d = first
    return ((first[::-1], second), (bytes((d, a, b, d)), second))


def _decrypted(sealed: Sealed, password: bytes, halves: tuple[bytes, bytes]) -> bytes | None:
    key, vector = _derived(password, halves, sealed.iterations)
    return decrypt_triple_des(sealed.ciphertext, key, vector)


def _derived(password: bytes, halves: tuple[bytes, bytes], iterations: int) -> tuple[bytes, bytes]:
    both = b"".join(_rounds(half, password, iterations) for half in halves)
    return both[:_KEY_SIZE], both[_KEY_SIZE:]


def _rounds(block: bytes, password: bytes, iterations: int) -> bytes:
    for _ in range(iterations):
        block = md5(block + password, usedforsecurity=False).digest()
    return block


def decrypt_triple_des(ciphertext: bytes, key: bytes, vector: bytes) -> bytes | None:
    """3DES in CBC mode without its padding; None when the padding is wrong."""
    return unpadded_cbc(Cipher(TripleDES(key), CBC(vector)), ciphertext)


def unpadded_cbc(cipher: Cipher[CBC], ciphertext: bytes) -> bytes | None:
    """Decrypt; None when length or padding show a wrong key."""
    block = len(cipher.mode.initialization_vector)
    if not ciphertext or len(ciphertext) % block:
        return None
    decryptor = cipher.decryptor()
    padded = decryptor.update(ciphertext) + decryptor.finalize()
    unpadder = PKCS7(8 * block).unpadder()
    try:
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        return None
