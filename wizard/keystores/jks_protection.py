"""The protection of keys in JKS: SHA-1 key stream and check value (keystore.md, private key protection)."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from wizard.keystores.malformed import Malformed

SALT_SIZE = 20
CHECK_SIZE = 20


def unprotect(octets: bytes, password: str) -> bytes | None:
    """The PKCS#8 key, or None for a wrong password."""
    if len(octets) < SALT_SIZE + CHECK_SIZE:
        raise Malformed("a JKS key is cut off")
    encoded = _encoded(password)
    salt, body, check = octets[:SALT_SIZE], octets[SALT_SIZE:-CHECK_SIZE], octets[-CHECK_SIZE:]
    key = _crypted(body, encoded, salt)
    return key if hmac.compare_digest(check, _sha1(encoded + key)) else None


def protect(key: bytes, password: str) -> bytes:
    """Salt, body and check value under a fresh salt."""
    encoded = _encoded(password)
    salt = secrets.token_bytes(SALT_SIZE)
    return salt + _crypted(key, encoded, salt) + _sha1(encoded + key)


def _encoded(password: str) -> bytes:
    return password.encode("utf-16-be", "surrogatepass")


def _crypted(body: bytes, password: bytes, salt: bytes) -> bytes:
    stream = bytearray()
    block = salt
    while len(stream) < len(body):
        block = _sha1(password + block)
        stream += block
    return bytes(left ^ right for left, right in zip(body, stream, strict=False))


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data, usedforsecurity=False).digest()
