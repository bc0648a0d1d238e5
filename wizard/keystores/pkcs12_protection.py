"""The protections PKCS12 uses: PBES2 (RFC 8018), and the older SHA-1 schemes of RFC 7292, appendix B and C."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4, RC2, TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from wizard.keystores import der
from wizard.keystores.malformed import Malformed
from wizard.keystores.password_protection import checked_iterations, unpadded_cbc

PBES2 = "1.2.840.113549.1.5.13"
PBKDF2 = "1.2.840.113549.1.5.12"
HMAC_SHA256 = "1.2.840.113549.2.9"
AES_256_CBC = "2.16.840.1.101.3.4.1.42"
SHA_AND_3DES = "1.2.840.113549.1.12.1.3"
SHA_AND_RC2_40 = "1.2.840.113549.1.12.1.6"
ROUNDS = 20_000
"""What cryptography writes; Java 17 writes 10,000 (keystore.md, PKCS12)."""

HMACS = {
    "1.2.840.113549.2.7": "sha1",
    "1.2.840.113549.2.8": "sha224",
    HMAC_SHA256: "sha256",
    "1.2.840.113549.2.10": "sha384",
    "1.2.840.113549.2.11": "sha512",
}
"""Of PBKDF2 and PBMAC1, by object identifier."""
_CIPHERS: dict[str, tuple[type[AES | TripleDES], int, int]] = {
    "2.16.840.1.101.3.4.1.2": (AES, 16, 16),
    "2.16.840.1.101.3.4.1.22": (AES, 24, 16),
    AES_256_CBC: (AES, 32, 16),
    "1.2.840.113549.3.7": (TripleDES, 24, 8),
}
"""Of PBES2: cipher, bytes of its key and of its initialization vector."""
_OLDER: dict[str, tuple[type[ARC4 | RC2 | TripleDES], int]] = {
    "1.2.840.113549.1.12.1.1": (ARC4, 16),
    "1.2.840.113549.1.12.1.2": (ARC4, 5),
    SHA_AND_3DES: (TripleDES, 24),
    "1.2.840.113549.1.12.1.4": (TripleDES, 16),
    "1.2.840.113549.1.12.1.5": (RC2, 16),
}
"""Of RFC 7292, appendix C: cipher and bytes of its key. RC2 with 40 bits is left to cryptography."""
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
    """A scheme not read here, named by its object identifier; ``readable`` where cryptography knows it.

    That is so of RC2 with 40 bits, and only where the rounds are known to be bounded.
    """

    def __init__(self, name: str, *, readable: bool = False) -> None:
        super().__init__(name)
        self.readable = readable


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
    if name in _OLDER:
        (details,) = der.exactly(tuple(rest), 1)
        salt, iterations = der.exactly(details.children(), 2)
        how = Derivation(salt.octets(), checked_iterations(iterations.integer()), "sha1")
        return _decrypt_older(name, how, ciphertext, password)
    raise NotOurs(name, readable=name == SHA_AND_RC2_40 and rounds(algorithm) > 0)


def _decrypt_older(name: str, how: Derivation, ciphertext: bytes, password: str) -> bytes | None:
    cipher, size = _OLDER[name]
    key = derive(password, how, _FOR_KEY, size)
    if cipher is TripleDES:
        key = (key + key)[:24]  # of two keys, the first is the third
    if cipher is ARC4:
        return Cipher(cipher(key), None).decryptor().update(ciphertext)
    return unpadded_cbc(Cipher(cipher(key), CBC(derive(password, how, _FOR_VECTOR, 8))), ciphertext)


def rounds(algorithm: der.Element) -> int:
    """How many rounds decrypting will run; 0 where the scheme has none or is not known. Raises Malformed, TooMuch."""
    scheme, *rest = der.at_least(algorithm.children(), 1)
    if not rest:
        return 0
    if scheme.identifier() != PBES2:
        return _rounds_beside_salt(rest[0])
    return _pbkdf2(der.at_least(rest[0].children(), 1)[0]).iterations


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
    if cipher_name.identifier() not in _CIPHERS:
        raise NotOurs(cipher_name.identifier())
    cipher, size, vector_size = _CIPHERS[cipher_name.identifier()]
    if len(vector.octets()) != vector_size:
        raise Malformed(f"the initialization vector of a key has not {vector_size} bytes")
    how = _pbkdf2(derivation)
    secret = password.encode("utf-8", "surrogatepass")
    key = hashlib.pbkdf2_hmac(how.digest, secret, how.salt, how.iterations, size)
    return unpadded_cbc(Cipher(cipher(key), CBC(vector.octets())), ciphertext)


def _pbkdf2(derivation: der.Element) -> Derivation:
    name, details = der.exactly(derivation.children(), 2)
    if name.identifier() != PBKDF2:
        raise NotOurs(name.identifier())
    return pbkdf2_parameters(details)


def pbkdf2_parameters(details: der.Element) -> Derivation:
    """Raises Malformed, TooMuch (rounds), NotOurs (another function)."""
    salt, iterations, *rest = der.at_least(details.children(), 2)
    digest = "sha1"  # the default of RFC 8018, appendix A.2
    for part in rest:
        if part.tag == der.SEQUENCE:  # the other optional part is the key's length, which the cipher fixes
            function = der.at_least(part.children(), 1)[0].identifier()
            if function not in HMACS:
                raise NotOurs(function)
            digest = HMACS[function]
    return Derivation(salt.octets(), checked_iterations(iterations.integer()), digest)


def _rounds_beside_salt(details: der.Element) -> int:
    """Other schemes of RFC 7292, and that of JCEKS, have { salt, iterations }; else 0. Raises TooMuch, Malformed."""
    if details.tag != der.SEQUENCE or [part.tag for part in details.children()] != [
        der.OCTET_STRING,
        der.INTEGER,
    ]:
        return 0
    return checked_iterations(details.children()[1].integer())
