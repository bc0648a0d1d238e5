"""The protections PKCS12 uses: PBES2 (RFC 8018), and the older SHA-1 schemes of RFC 7292, appendix B and C."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from wizard.keystores import der
from wizard.keystores.malformed import Malformed
from wizard.keystores.password_protection import checked_iterations, decrypt_triple_des, unpadded_cbc

PBES2 = "1.2.840.113549.1.5.13"
PBKDF2 = "1.2.840.113549.1.5.12"
HMAC_SHA256 = "1.2.840.113549.2.9"
AES_256_CBC = "2.16.840.1.101.3.4.1.42"
SHA_AND_3DES = "1.2.840.113549.1.12.1.3"
ROUNDS = 20_000
"""What cryptography writes; Java 17 writes 10,000 (keystore.md, PKCS12)."""

_HMACS = {
    "1.2.840.113549.2.7": "sha1",
    "1.2.840.113549.2.8": "sha224",
    HMAC_SHA256: "sha256",
    "1.2.840.113549.2.10": "sha384",
    "1.2.840.113549.2.11": "sha512",
}
_AES_KEY_SIZES = {
    "2.16.840.1.101.3.4.1.2": 16,
    "2.16.840.1.101.3.4.1.22": 24,
    AES_256_CBC: 32,
}
DIGESTS = {
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
"""Of the MAC, by object identifier."""
_FOR_KEY, _FOR_VECTOR, _FOR_MAC = 1, 2, 3


class NotOurs(Malformed):
    """A scheme not read here, named by its object identifier.

    cryptography may know it, and is asked only where the rounds are known to be bounded.
    """

    def __init__(self, name: str, *, rounds_known: bool = False) -> None:
        super().__init__(name)
        self.rounds_known = rounds_known


@dataclass(frozen=True)
class Derivation:
    salt: bytes
    iterations: int
    digest: str


def decrypt(algorithm: der.Element, ciphertext: bytes, password: str) -> bytes | None:
    """Decrypt by an AlgorithmIdentifier; None for a wrong password.

    Raises Malformed, TooMuch (rounds), NotOurs (another scheme).
    """
    scheme, *rest = der.at_least(algorithm.children(), 1)
    name = scheme.identifier()
    if name == PBES2:
        (details,) = der.exactly(tuple(rest), 1)
        return _decrypt_pbes2(details, ciphertext, password)
    if name == SHA_AND_3DES:
        (details,) = der.exactly(tuple(rest), 1)
        salt, iterations = der.exactly(details.children(), 2)
        how = Derivation(salt.octets(), checked_iterations(iterations.integer()), "sha1")
        key = derive(password, how, _FOR_KEY, 24)
        return decrypt_triple_des(ciphertext, key, derive(password, how, _FOR_VECTOR, 8))
    raise NotOurs(name, rounds_known=bool(rest) and _rounds_bounded(rest[0]))


def encrypt(cleartext: bytes, password: str) -> tuple[bytes, bytes]:
    """AlgorithmIdentifier and ciphertext: PBES2, AES-256-CBC, HMAC-SHA256."""
    salt, vector = secrets.token_bytes(16), secrets.token_bytes(16)
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ROUNDS, 32)
    padded = cleartext + bytes((16 - len(cleartext) % 16,)) * (16 - len(cleartext) % 16)
    encryptor = Cipher(AES(key), CBC(vector)).encryptor()
    ciphertext = encryptor.update(padded) + encryptor.finalize()
    derivation = der.sequence(
        der.octets(salt),
        der.integer(ROUNDS),
        der.integer(32),
        der.sequence(der.identifier(HMAC_SHA256), der.null()),
    )
    details = der.sequence(
        der.sequence(der.identifier(PBKDF2), derivation),
        der.sequence(der.identifier(AES_256_CBC), der.octets(vector)),
    )
    return der.sequence(der.identifier(PBES2), details), ciphertext


def mac(authenticated: bytes, password: str, how: Derivation) -> bytes:
    """The MAC over the authenticated part of a PKCS12 store (RFC 7292, section 4)."""
    key = derive(password, how, _FOR_MAC, hashlib.new(how.digest).digest_size)
    return hmac.digest(key, authenticated, how.digest)


def derive(password: str, how: Derivation, purpose: int, size: int) -> bytes:
    """The key derivation of RFC 7292, appendix B.2: Python, about 1 ms for 1,000 rounds."""
    probe = hashlib.new(how.digest, usedforsecurity=False)
    block, width = probe.block_size, probe.digest_size
    secret = password.encode("utf-16-be", "surrogatepass") + b"\0\0"
    state = bytearray(_stretched(how.salt, block) + _stretched(secret, block))
    found = b""
    while True:
        part = hashlib.new(how.digest, bytes((purpose,)) * block + state, usedforsecurity=False).digest()
        for _ in range(how.iterations - 1):
            part = hashlib.new(how.digest, part, usedforsecurity=False).digest()
        found += part
        if len(found) >= size:
            return found[:size]
        addend = int.from_bytes((part * (block // width + 1))[:block], "big") + 1
        for start in range(0, len(state), block):
            piece = int.from_bytes(state[start : start + block], "big") + addend
            state[start : start + block] = (piece % (1 << 8 * block)).to_bytes(block, "big")


def _stretched(data: bytes, block: int) -> bytes:
    """``data`` repeated up to a whole number of blocks."""
    size = block * -(-len(data) // block)
    return (data * (size // len(data) + 1))[:size] if data else b""


def _decrypt_pbes2(details: der.Element, ciphertext: bytes, password: str) -> bytes | None:
    derivation, encryption = der.exactly(details.children(), 2)
    cipher_name, vector = der.exactly(encryption.children(), 2)
    size = _AES_KEY_SIZES.get(cipher_name.identifier())
    if size is None:
        raise NotOurs(cipher_name.identifier())
    if len(vector.octets()) != 16:
        raise Malformed("the initialization vector of a key has not 16 bytes")
    how = _pbkdf2(derivation)
    key = hashlib.pbkdf2_hmac(
        how.digest, password.encode("utf-8", "surrogatepass"), how.salt, how.iterations, size
    )
    return unpadded_cbc(Cipher(AES(key), CBC(vector.octets())), ciphertext)


def _pbkdf2(derivation: der.Element) -> Derivation:
    name, details = der.exactly(derivation.children(), 2)
    if name.identifier() != PBKDF2:
        raise NotOurs(name.identifier())
    salt, iterations, *rest = der.at_least(details.children(), 2)
    digest = "sha1"  # the default of RFC 8018, appendix A.2
    for part in rest:
        if part.tag == der.SEQUENCE:  # the other optional part is the key's length, which the cipher fixes
            function = der.at_least(part.children(), 1)[0].identifier()
            if function not in _HMACS:
                raise NotOurs(function)
            digest = _HMACS[function]
    return Derivation(salt.octets(), checked_iterations(iterations.integer()), digest)


def _rounds_bounded(details: der.Element) -> bool:
    """Other schemes of RFC 7292 have { salt, iterations } too. Raises TooMuch, Malformed."""
    if details.tag != der.SEQUENCE or [part.tag for part in details.children()] != [
        der.OCTET_STRING,
        der.INTEGER,
    ]:
        return False
    return checked_iterations(details.children()[1].integer()) > 0
