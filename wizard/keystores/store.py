"""Reading and writing a store of any type."""

from __future__ import annotations

from wizard.keystores import limits
from wizard.keystores.container import read_container, write_container
from wizard.keystores.detect import store_type
from wizard.keystores.errors import (
    DamagedKeystore,
    ExcessiveKeystore,
    NoCertificateChain,
    NotAKeystore,
    UnsafePassword,
    malformed_is_damage,
)
from wizard.keystores.key_protection import require_ascii, rounds
from wizard.keystores.model import CertificateEntry, KeyStore, PrivateKeyEntry, StoreType
from wizard.keystores.pkcs12 import read_pkcs12
from wizard.keystores.pkcs12_writer import write_pkcs12


def read_keystore(data: bytes, password: str | None) -> KeyStore:
    """The entries of a JKS, JCEKS or PKCS12 store, keys still sealed.

    The password is that of the store; the digest or MAC is checked before any key is touched. Without one
    nothing is checked, and a PKCS12 store shows only what stands in the clear.
    A store whose keys together ask for more rounds than limits.py allows is refused before any is run.
    Raises NotAKeystore, DamagedKeystore, ExcessiveKeystore, WrongStorePassword, UnknownProtection.
    """
    if len(data) > limits.STORE_BYTES:
        raise ExcessiveKeystore(detail=f"{len(data)} bytes, at most {limits.STORE_BYTES} are read")
    kind = store_type(data)
    if kind is None:
        raise NotAKeystore
    with malformed_is_damage(DamagedKeystore):
        read = read_pkcs12 if kind is StoreType.PKCS12 else read_container
        store = read(data, password)
    asked = sum(rounds(entry) for entry in store.entries if not isinstance(entry, CertificateEntry))
    if asked > limits.ITERATIONS_IN_ALL:
        most = limits.ITERATIONS_IN_ALL
        raise ExcessiveKeystore(detail=f"{asked} PBE iterations in all, at most {most} are run")
    return store


def write_keystore(store: KeyStore, password: str) -> bytes:
    """The bytes of a store; its entries are already sealed, in PKCS12 under ``password``.

    Raises NoCertificateChain: an empty chain stops keytool (keystore.md, container). Raises UnsafePassword
    for a password that is no text Java could type.
    """
    for entry in store.entries:
        if isinstance(entry, PrivateKeyEntry) and not entry.chain:
            raise NoCertificateChain(entry.alias)
    if any("\ud800" <= sign <= "\udfff" for sign in password):
        raise UnsafePassword
    if store.type is StoreType.PKCS12:
        require_ascii(password)
        return write_pkcs12(store, password)
    return write_container(store, password)
