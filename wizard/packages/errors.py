"""What goes wrong with a package, each told apart by type.

The ``subject`` of an error is the package's file name; parameters as its finding's texts name them.
"""

from __future__ import annotations

from typing import ClassVar

from wizard.foundation.findings import FindingError, Kind
from wizard.foundation.words import Value
from wizard.packages import command_findings, findings


class PackageError(FindingError):
    """Any trouble with a package. Catch this one; the subclasses tell what it is."""

    kind: ClassVar[Kind]

    def __init__(self, subject: str, /, **parameters: Value) -> None:
        super().__init__(self.kind.of(subject, **parameters))


class NotAPackage(PackageError):
    """reason"""

    kind = findings.NOT_A_PACKAGE


class DamagedPackage(PackageError):
    """reason"""

    kind = findings.DAMAGED


class TruncatedPackage(DamagedPackage):
    kind = findings.TRUNCATED


class UnreadablePart(DamagedPackage):
    """entry, form, reason"""

    kind = findings.UNREADABLE_PART


class MissingPart(DamagedPackage):
    """entry"""

    kind = findings.MISSING_PART


class WrongId(DamagedPackage):
    """entry, id"""

    kind = findings.WRONG_ID


class UnsupportedMethod(DamagedPackage):
    """entry, method"""

    kind = findings.UNSUPPORTED_METHOD


class HostilePackage(PackageError):
    """What nobody should ever write."""


class DuplicateName(HostilePackage):
    """entry"""

    kind = findings.DUPLICATE_NAME


class UnsafeName(HostilePackage):
    """entry, reason"""

    kind = findings.UNSAFE_NAME


class OneNameOnWindows(HostilePackage):
    """entry, other"""

    kind = findings.ONE_NAME_ON_WINDOWS


class TrailingBytes(HostilePackage):
    """count"""

    kind = findings.TRAILING_BYTES


class OverlappingEntries(HostilePackage):
    """entry"""

    kind = findings.OVERLAPPING


class Contradiction(HostilePackage):
    """entry, reason: local header, data descriptor and central directory disagree"""

    kind = findings.CONTRADICTION


class LyingSize(HostilePackage):
    """entry, size"""

    kind = findings.LYING_SIZE


class LimitExceeded(HostilePackage):
    """entry, what, value, limit"""

    kind = findings.LIMIT


class PrefixBytes(HostilePackage):
    """count"""

    kind = findings.PREFIX_BYTES


class ForbiddenXml(HostilePackage):
    """entry, reason"""

    kind = findings.FORBIDDEN_XML


class EncryptedPackage(PackageError):
    """entry, reason"""

    kind = findings.ENCRYPTED


class SignerUnreadable(PackageError):
    """entry, reason"""

    kind = findings.SIGNER_UNREADABLE


class CopyDiffers(PackageError):
    """reason"""

    kind = findings.COPY_DIFFERS


class KeyNotOfCertificate(PackageError):
    """name"""

    kind = findings.KEY_NOT_OF_CERTIFICATE


class SameFile(PackageError):
    kind = findings.SAME_FILE


class OutputExists(PackageError):
    kind = command_findings.OUTPUT_EXISTS


class PasswordMissing(PackageError):
    """setting: its name"""

    kind = command_findings.PASSWORD_MISSING
