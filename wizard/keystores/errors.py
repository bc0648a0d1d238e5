"""The errors of this room. Each knows its finding, and comes back whole from another process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ClassVar

from wizard.foundation.findings import FindingError, Kind
from wizard.foundation.words import Value
from wizard.keystores import certificate_findings as certificates
from wizard.keystores import command_findings, findings
from wizard.keystores.malformed import Malformed, TooMuch

STORE = "The file"
"""The subject of an error about a store whose file name the reader was not told."""


class KeystoreError(FindingError):
    """Something about a store, a key or a certificate; ``subject`` is what it is about."""

    kind: ClassVar[Kind]

    def __init__(self, subject: str = STORE, /, **parameters: Value) -> None:
        super().__init__(self.kind.of(subject, **parameters))


class NotAKeystore(KeystoreError):
    kind = findings.NOT_A_KEYSTORE


class DamagedKeystore(KeystoreError):
    """Cut off, or not in the form its magic number promises. Parameter ``detail``."""

    kind = findings.DAMAGED


class ExcessiveKeystore(DamagedKeystore):
    """Asks for more than limits.py allows. Parameter ``detail``."""

    kind = findings.BEYOND_LIMITS


class WrongStorePassword(KeystoreError):
    """The digest differs: wrong password or a changed file, which cannot be told apart (keystore.md, errors)."""

    kind = findings.WRONG_STORE_PASSWORD


class StorePasswordNeeded(KeystoreError):
    """Only PKCS12: without its password neither keys nor certificates can be read."""

    kind = findings.STORE_PASSWORD_NEEDED


class WrongKeyPassword(KeystoreError):
    """The store opened, the key did not. The subject is the key's alias."""

    kind = findings.WRONG_KEY_PASSWORD


class KeyMismatch(KeystoreError):
    """The key opened, but its public half is not that of the leaf certificate."""

    kind = findings.KEY_MISMATCH


class NoSigningKey(KeystoreError):
    kind = findings.NO_SIGNING_KEY


class NoCertificateChain(KeystoreError):
    """A key entry with an empty chain: readable, never written (keystore.md, container)."""

    kind = findings.NO_CHAIN


class KeyNotRsa(KeystoreError):
    kind = findings.KEY_NOT_RSA


class UnknownProtection(KeystoreError):
    """An encryption scheme outside the reference. Parameter ``detail`` names it."""

    kind = findings.PROTECTION_UNKNOWN


class UnsafePassword(KeystoreError):
    """A new password under which Java could not open the keys (keystore.md, passwords)."""

    kind = findings.UNSAFE_PASSWORD


class SecretKeyUnstorable(KeystoreError):
    """Secret keys would be lost in a store of the wanted type. Parameter ``type``; the subject names the keys."""

    kind = findings.SECRET_KEY_UNSTORABLE


class UnreadableCertificate(KeystoreError):
    """Parameter ``detail``."""

    kind = certificates.UNREADABLE


class UnreadableAnswer(KeystoreError):
    kind = findings.ANSWER_UNREADABLE


class AnswerMismatch(KeystoreError):
    kind = findings.ANSWER_MISMATCH


class UnreadableKeyFile(KeystoreError):
    kind = findings.KEY_FILE_UNREADABLE


class KeyFileUnreadable(KeystoreError):
    """The file itself: not there, no file, or not allowed. Parameter ``detail``."""

    kind = command_findings.FILE_UNREADABLE


class BadSubject(FindingError):
    """The wanted certificate cannot be made; the finding says which field."""


@contextmanager
def malformed_is_damage(
    damage: Callable[..., KeystoreError] = DamagedKeystore, subject: str = STORE
) -> Iterator[None]:
    """Turn the codecs' :class:`Malformed` into this room's errors about ``subject``."""
    try:
        yield
    except TooMuch as error:
        raise ExcessiveKeystore(subject, detail=str(error)) from error
    except Malformed as error:
        raise damage(subject, detail=str(error)) from error
