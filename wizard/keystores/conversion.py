"""Writing a certificate database again: as another type, under another password."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.foundation.findings import Finding
from wizard.keystores.certificate_database import passwords_for_keys
from wizard.keystores.errors import SecretKeyUnstorable
from wizard.keystores.key_protection import open_private_key, open_secret_key, require_ascii
from wizard.keystores.model import PrivateKeyEntry, SecretKeyEntry, StoreType
from wizard.keystores.resealing import losses, resealed
from wizard.keystores.store import read_keystore, write_keystore

SUFFIXES = {StoreType.JCEKS: ".vmokeystore", StoreType.JKS: ".jks", StoreType.PKCS12: ".p12"}


@dataclass(frozen=True)
class Conversion:
    """What is wanted. The store's password is needed: only a store proven unchanged is rewritten."""

    type: StoreType
    new_password: str = field(repr=False)
    store_password: str = field(repr=False)
    key_password: str | None = field(default=None, repr=False)
    without_secret_keys: bool = False
    """Go on where the new type cannot hold them, and leave them out."""


@dataclass(frozen=True)
class Converted:
    data: bytes = field(repr=False)
    findings: tuple[Finding, ...]
    """What the new store could not hold."""


def convert_keystore(data: bytes, conversion: Conversion) -> Converted:
    """All entries in a store of the wanted type, store and keys under the new password.

    The result was read back and every key in it opened. Raises SecretKeyUnstorable before a secret key would be
    lost, and what read_keystore, resealed and write_keystore raise; UnsafePassword comes before anything is opened.
    """
    require_ascii(conversion.new_password)
    store = read_keystore(data, conversion.store_password)
    _refuse(losses(store, conversion.type), conversion)
    passwords = passwords_for_keys(conversion.store_password, conversion.key_password)
    moved = resealed(store, passwords, conversion.type, conversion.new_password)
    _refuse(moved.findings, conversion)
    written = write_keystore(moved.store, conversion.new_password)
    _open_everything(written, conversion.new_password)
    return Converted(written, moved.findings)


def _refuse(losses: tuple[Finding, ...], conversion: Conversion) -> None:
    if losses and not conversion.without_secret_keys:
        names = ", ".join(finding.subject for finding in losses)
        raise SecretKeyUnstorable(names, type=conversion.type.value)


def _open_everything(data: bytes, password: str) -> None:
    for entry in read_keystore(data, password).entries:
        if isinstance(entry, PrivateKeyEntry):
            open_private_key(entry, (password,))
        elif isinstance(entry, SecretKeyEntry):
            open_secret_key(entry, (password,))
