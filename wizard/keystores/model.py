"""What a key store holds, still sealed: reading one needs no key password, writing one changes no entry."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field


class StoreType(enum.Enum):
    JKS = "JKS"
    JCEKS = "JCEKS"
    PKCS12 = "PKCS12"


@dataclass(frozen=True)
class PrivateKeyEntry:
    """A private key as EncryptedPrivateKeyInfo (DER) and its certificates (DER), leaf first."""

    alias: str
    created_ms: int
    """Milliseconds since 1970; 0 when the store does not say."""
    protected: bytes = field(repr=False)
    chain: tuple[bytes, ...] = field(repr=False)


@dataclass(frozen=True)
class SecretKeyEntry:
    """A secret key: in JCEKS a Java object stream, in PKCS12 an EncryptedPrivateKeyInfo."""

    alias: str
    created_ms: int
    sealed: bytes = field(repr=False)


@dataclass(frozen=True)
class CertificateEntry:
    alias: str
    created_ms: int
    certificate: bytes = field(repr=False)


Entry = PrivateKeyEntry | SecretKeyEntry | CertificateEntry


@dataclass(frozen=True)
class KeyStore:
    type: StoreType
    entries: tuple[Entry, ...]
    version: int = 2
    """Of JKS and JCEKS: 2, or 1 in very old stores (keystore.md, container)."""
    certificates_readable: bool = True
    """False for a PKCS12 store read without its password: its certificates are encrypted too."""
    has_check: bool = True
    """False for a PKCS12 store without a MAC: nothing but its keys' certificates proves it unchanged."""

    def find(self, alias: str) -> Entry | None:
        """The entry of that name. Stores fold case, and of equal names the later wins (keystore.md)."""
        wanted = alias.lower()
        return next((entry for entry in reversed(self.entries) if entry.alias.lower() == wanted), None)


@dataclass(frozen=True)
class SecretKey:
    """An opened secret key."""

    algorithm: str
    """Java's name, for example AES, DESede, DES."""
    key: bytes = field(repr=False)
    stream: bytes = field(repr=False)
    """The Java object stream that was sealed, kept so that re-encrypting changes none of its bytes."""

    @property
    def bits(self) -> int:
        return 8 * len(self.key)
