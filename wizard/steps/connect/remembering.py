"""Keeping the password of the account in the system's own keyring, by choice."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.findings import FindingError
from wizard.migration.secrets import KEYRING_SERVICE
from wizard.steps.connect.findings import KEYRING_REFUSED


@dataclass(frozen=True)
class Keyring:
    """``name`` is what the system calls its keyring; empty when there is none."""

    name: str


def find_keyring() -> Keyring:
    """Ask which keyring there is; may take a second, since it asks the desktop's services."""
    import keyring
    from keyring.backends import fail, null

    found = keyring.get_keyring()
    none = isinstance(found, fail.Keyring | null.Keyring)
    return Keyring("" if none else found.name.removesuffix(" Keyring").removesuffix("Keyring") or found.name)


def remember(entry: str, password: str) -> None:
    """Put the password into the keyring; raises FindingError when it refuses."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(KEYRING_SERVICE, entry, password)
    except KeyringError as error:
        raise FindingError(KEYRING_REFUSED.of(entry, reason=str(error) or type(error).__name__)) from error
