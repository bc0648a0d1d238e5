"""Secrets: typed in this session, or named by reference. Never stored in answers, journal, log or report."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

KEYRING_SERVICE = "certificate-wizard"

SECRET_MISSING = Kind(
    "answers_secret_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answers give no {subject}."),
    (
        QT_TRANSLATE_NOOP("wizard", "an unattended run never asks for a password"),
        QT_TRANSLATE_NOOP("wizard", "it was typed in an earlier session, which ended"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "In the window, open the run again and type it. Else set {subject} in answers.toml to a reference: "
        '{env = "NAME"}, {keyring = "NAME"} or {file = "PATH"}.',
    ),
)
SECRET_UNREADABLE = Kind(
    "answers_secret_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} could not be read from {place}: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the variable, keyring entry or file does not exist for this user"),
        QT_TRANSLATE_NOOP("wizard", "the keyring is locked"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Make the secret available under that name, or name another place."),
)


@dataclass(frozen=True)
class SecretReference:
    """Where a secret is: an environment variable, an entry of the OS keyring, or a file (its first line).

    Exactly one of the three: whoever reads answers checks it. A relative file name is looked for in the folder of
    the answers.
    """

    env: str | None = None
    keyring: str | None = None
    file: str | None = None

    @property
    def places(self) -> tuple[str, ...]:
        named = (("environment variable", self.env), ("keyring entry", self.keyring), ("file", self.file))
        return tuple(f"{kind} {name}" for kind, name in named if name is not None)

    @property
    def place(self) -> str:
        return self.places[0] if self.places else "nowhere"

    def anchored(self, folder: Path) -> SecretReference:
        """The same with a relative file taken as one of ``folder``."""
        return self if self.file is None else replace(self, file=str(folder / self.file))


class SecretMissing(FindingError):
    """No secret was typed and none is named."""


class SecretUnreadable(FindingError):
    """The named place does not give the secret."""


class Secrets:
    """Secrets by setting name, for example ``connect.password``."""

    def __init__(self, folder: Path | None = None, environment: Mapping[str, str] | None = None) -> None:
        self._typed: dict[str, str] = {}
        self._folder = folder or Path()
        self._environment = os.environ if environment is None else environment

    def __repr__(self) -> str:
        return f"Secrets({sorted(self._typed)})"

    def look_in(self, folder: Path) -> None:
        """Relative secret files are looked for here."""
        self._folder = folder

    def type_in(self, setting: str, value: str | None) -> None:
        """Keep a secret for this session only; None forgets it."""
        if value is None:
            self._typed.pop(setting, None)
        else:
            self._typed[setting] = value

    @property
    def typed(self) -> frozenset[str]:
        """The names of the settings typed in this session."""
        return frozenset(self._typed)

    def has(self, setting: str, reference: SecretReference | None = None) -> bool:
        return setting in self._typed or reference is not None

    def get(self, setting: str, reference: SecretReference | None = None) -> str:
        """The secret. Raises SecretMissing or SecretUnreadable, each naming the setting, never the secret."""
        if setting in self._typed:
            return self._typed[setting]
        if reference is None:
            raise SecretMissing(SECRET_MISSING.of(setting))
        try:
            return self._read(reference)
        except (LookupError, OSError, UnicodeError) as error:
            reason = type(error).__name__ if isinstance(error, LookupError) else str(error)
            raise SecretUnreadable(
                SECRET_UNREADABLE.of(setting, place=reference.place, reason=reason)
            ) from error

    def _read(self, reference: SecretReference) -> str:
        if reference.env is not None:
            return self._environment[reference.env]
        if reference.file is not None:
            return (self._folder / reference.file).read_text(encoding="utf-8").splitlines()[0]
        return _from_keyring(reference.keyring or "")


def _from_keyring(name: str) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        secret = keyring.get_password(KEYRING_SERVICE, name)
    except KeyringError as error:
        raise LookupError(str(error)) from error
    if secret is None:
        raise LookupError(name)
    return secret
