"""Writing the unsigned copy of a package (package-format.md section 8, Unsigning).

Drops everything below ``signatures/``; every other entry keeps its local header, compressed bytes and place in
the order. Nothing is inflated but for the proof. Whether a server imports the result is not known: it is asked
before.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.foundation.private_files import private_file
from wizard.packages import findings
from wizard.packages.archive import Archive, Entry, open_archive
from wizard.packages.errors import SameFile
from wizard.packages.layout import SIGNATURES, VERSION_HISTORY, element_part
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.package import oddity_findings, read_meta
from wizard.packages.proof import prove_copy
from wizard.packages.zip_writer import ZipWriter


@dataclass(frozen=True)
class UnsignedCopy:
    path: Path
    sha256: str
    """64 lower-case hexadecimal digits"""
    size: int
    """Bytes"""
    identical_entries: int
    """Entries proven to have the same bytes as in the source"""
    findings: tuple[Finding, ...] = field(default=())


def unsign(
    source: Path,
    target: Path,
    *,
    keep_history: bool = True,
    limits: Limits = DEFAULT_LIMITS,
    cancel: Cancel | None = None,
) -> UnsignedCopy:
    """Write ``source`` without its signatures to ``target``: private, whole or not at all, read back.

    ``keep_history=False`` also leaves out every ``version-history``. Raises OSError, PackageError (SameFile,
    EncryptedPackage, CopyDiffers and what open_archive raises), Cancelled; then ``target`` is as it was.
    """
    refuse_same_file(source, target)
    with open_archive(source, limits) as archive:
        read_meta(archive)
        kept = [entry for entry in archive.entries if _keeps(entry, keep_history)]
        with private_file(target) as file:
            writer = ZipWriter(file)
            writer.copy(archive, kept)
            size = writer.finish()
            file.flush()
            os.fsync(file.fileno())
            copy = Archive(target, file, limits)
            sha256 = prove_copy(archive, kept, copy, cancel)
        left_out = sum(_is_history(entry) for entry in archive.entries) if not keep_history else 0
        found = [*oddity_findings(archive)]
        if left_out:
            found.append(findings.HISTORY_LEFT_OUT.of(archive.subject, count=left_out))
    return UnsignedCopy(target, sha256, size, len(kept), tuple(found))


def refuse_same_file(source: Path, target: Path) -> None:
    """Raises SameFile when writing ``target`` would replace ``source``."""
    if target.exists() and source.samefile(target):
        raise SameFile(source.name)


def _keeps(entry: Entry, keep_history: bool) -> bool:
    return not entry.name.startswith(SIGNATURES) and (keep_history or not _is_history(entry))


def _is_history(entry: Entry) -> bool:
    part = element_part(entry.name)
    return part is not None and part.part == VERSION_HISTORY
