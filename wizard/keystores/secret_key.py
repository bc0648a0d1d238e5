"""Fresh secret keys for a new certificate database.

Which algorithm a real server uses is not known (keystore.md, what Orchestrator uses): an existing key is
kept, and for a new store there is a choice.
"""

from __future__ import annotations

import enum
import secrets

from wizard.keystores.model import SecretKey
from wizard.keystores.sealed_key import key_stream


class SecretAlgorithm(enum.Enum):
    AES_128 = ("AES", 16)
    AES_256 = ("AES", 32)
    TRIPLE_DES = ("DESede", 24)
    DES = ("DES", 8)
    """What keytool -genseckey made by default in Java 7 and 8."""


def fresh_secret_key(algorithm: SecretAlgorithm = SecretAlgorithm.AES_128) -> SecretKey:
    """A random key in the form Java stores it."""
    name, size = algorithm.value
    key = secrets.token_bytes(size)
    if algorithm in (SecretAlgorithm.DES, SecretAlgorithm.TRIPLE_DES):
        key = bytes(_with_odd_parity(byte) for byte in key)
    return SecretKey(name, key, key_stream(name, key))


def _with_odd_parity(byte: int) -> int:
    """DES keeps one bit of each byte for parity."""
    return byte & 0xFE | (byte >> 1).bit_count() + 1 & 1
