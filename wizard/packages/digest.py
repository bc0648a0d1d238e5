"""The digests of package signatures and their DigestInfo (package-format.md section 8; RFC 8017 section 9.2)."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Callable
from typing import Protocol


class Hash(Protocol):
    """What hashlib hands out, as far as it is used here."""

    def update(self, data: bytes, /) -> None: ...
    def digest(self) -> bytes: ...


class Digest(enum.Enum):
    """MD5 up to version 8.2, SHA-256 from 8.3 on; SHA-1 was never seen and is only recognised."""

    MD5 = "MD5"
    SHA1 = "SHA-1"
    SHA256 = "SHA-256"

    def new(self) -> Hash:
        return _NEW[self]()

    def info(self, value: bytes) -> bytes:
        """The DigestInfo that an RSA PKCS#1 v1.5 signature of this digest holds."""
        return _PREFIX[self] + value


_NEW: dict[Digest, Callable[[], Hash]] = {
    Digest.MD5: lambda: hashlib.md5(usedforsecurity=False),
    Digest.SHA1: lambda: hashlib.sha1(usedforsecurity=False),
    Digest.SHA256: hashlib.sha256,
}
_PREFIX = {
    Digest.MD5: bytes.fromhex("3020300c06082a864886f70d020505000410"),
    Digest.SHA1: bytes.fromhex("3021300906052b0e03021a05000414"),
    Digest.SHA256: bytes.fromhex("3031300d060960864801650304020105000420"),
}


def digest_of(info: bytes) -> Digest | None:
    """Which digest a DigestInfo names, or None for an unknown one."""
    return next(
        (
            digest
            for digest, prefix in _PREFIX.items()
            if info.startswith(prefix) and len(info) == len(prefix) + prefix[-1]
        ),
        None,
    )
