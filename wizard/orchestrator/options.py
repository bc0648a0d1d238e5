"""What the administrator chooses for exports and imports, and how long to wait."""

from __future__ import annotations

import enum
from dataclasses import dataclass

Query = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Timeouts:
    """Seconds. Every call ends at one of the first five."""

    connect: float = 5.0
    """Until name, TCP and TLS stand."""
    silence: float = 30.0
    """Between two bytes of an ordinary answer."""
    call: float = 60.0
    """An ordinary call as a whole."""
    work: float = 900.0
    """Until the first byte while the server builds an export or takes in an import."""
    transfer: float = 3600.0
    """A call that carries a file, as a whole."""
    pauses: tuple[float, ...] = (0.5, 1.0)
    """Before each repetition of a call that may be repeated; as many repetitions as pauses."""


@dataclass(frozen=True)
class ExportOptions:
    """Query parameters of an export (rest-api.md 3.3); servers ignore those they do not know.

    ``allowed_operations``: of the letters v (view), e (edit), f (add to package).
    """

    version_history: bool = True
    configuration_values: bool = True
    global_tags: bool = True
    secure_strings: bool = False
    allowed_operations: str = "vef"

    @property
    def query(self) -> Query:
        return (
            ("exportConfigurationAttributeValues", flag(self.configuration_values)),
            ("exportGlobalTags", flag(self.global_tags)),
            ("exportVersionHistory", flag(self.version_history)),
            ("exportConfigSecureStringAttributeValues", flag(self.secure_strings)),
            ("allowedOperations", self.allowed_operations),
        )


class TagMode(enum.Enum):
    """What becomes of tags (rest-api.md 3.4); the values are those of ``tagImportMode``."""

    DO_NOT_IMPORT = "DoNotImport"
    OVERWRITE = "ImportAndOverwriteExistingValue"
    PRESERVE = "ImportButPreserveExistingValue"


@dataclass(frozen=True)
class ImportOptions:
    """Query parameters of an import (rest-api.md 3.4). Always sent, since ``overwrite`` is off by default there."""

    overwrite: bool = True
    configuration_values: bool = True
    tag_mode: TagMode = TagMode.PRESERVE
    secure_strings: bool = False

    @property
    def query(self) -> Query:
        return (
            ("overwrite", flag(self.overwrite)),
            ("importConfigurationAttributeValues", flag(self.configuration_values)),
            ("tagImportMode", self.tag_mode.value),
            ("importConfigSecureStringAttributeValues", flag(self.secure_strings)),
        )


class DeleteOption(enum.Enum):
    """What goes with a deleted package (rest-api.md 3.6); the values are those of ``option``."""

    PACKAGE_ONLY = "deletePackage"
    WITH_CONTENT = "deletePackageWithContent"
    KEEPING_SHARED = "deletePackageKeepingShared"


def flag(value: bool) -> str:
    return "true" if value else "false"
