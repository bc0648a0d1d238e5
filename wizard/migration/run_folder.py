"""The run folder: everything a migration saves, in one place that is its owner's alone (design, "Run folder")."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import msgspec

from wizard.foundation.private_files import TEMPORARY_SUFFIX, private_folder, write_private

_PLAIN = re.compile(r"[A-Za-z0-9._-]")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_WRITTEN = (".", "keystore", "packages", "originals", "configuration", "practice/secrets")
"""Folders in which the wizard writes; the practice server looks after its own."""
_LONGEST = 180  # bytes; leaves room for endings and temporary names within 255


def file_name(name: str, taken: Collection[str] = ()) -> str:
    """A file name for a server's name, the same on every system.

    Everything but letters, digits, dot, hyphen and underscore is percent-encoded (UTF-8), Windows' reserved names
    and trailing dots too; a name that differs from a taken one only in case gets ``%7E2``, ``%7E3`` …
    """
    encoded = "".join(
        char
        if _PLAIN.match(char)
        else "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogatepass"))
        for char in name
    )
    if _RESERVED.match(encoded) or encoded.startswith("."):
        encoded = f"%{ord(encoded[0]):02X}{encoded[1:]}"
    if encoded.endswith("."):
        encoded = encoded[:-1] + "%2E"
    encoded = encoded[:_LONGEST] or "%00"
    folded = {entry.casefold() for entry in taken}
    candidate, number = encoded, 1
    while candidate.casefold() in folded:
        number += 1
        candidate = f"{encoded}%7E{number}"
    return candidate


@dataclass(frozen=True)
class SavedPackage:
    """One package of the run folder. Paths are relative to it, with forward slashes; sha256 in lower-case hex."""

    name: str
    file: str
    original: str
    sha256: str
    original_sha256: str
    size: int


@dataclass(frozen=True)
class RunFolder:
    path: Path

    def create(self) -> None:
        """Make the folder. Raises OSError when that is not possible."""
        private_folder(self.path)

    def remove_leftovers(self) -> None:
        """Delete the temporary files of a killed run. Whoever calls holds the journal, so that nobody else writes."""
        for place in _WRITTEN:
            for leftover in (self.path / place).glob(f".*{TEMPORARY_SUFFIX}"):
                leftover.unlink(missing_ok=True)

    @property
    def answers(self) -> Path:
        return self.path / "answers.toml"

    @property
    def journal(self) -> Path:
        return self.path / "journal.db"

    @property
    def manifest(self) -> Path:
        return self.path / "manifest.json"

    @property
    def log(self) -> Path:
        return self.path / "log.jsonl"

    @property
    def report_html(self) -> Path:
        return self.path / "report.html"

    @property
    def report_json(self) -> Path:
        return self.path / "report.json"

    @property
    def practice(self) -> Path:
        return self.path / "practice"

    @property
    def keystores(self) -> Path:
        return private_folder(self.path / "keystore")

    @property
    def packages(self) -> Path:
        return private_folder(self.path / "packages")

    @property
    def originals(self) -> Path:
        return private_folder(self.path / "originals")

    @property
    def configuration(self) -> Path:
        return private_folder(self.path / "configuration")

    @property
    def scratch(self) -> Path:
        """For files that are fetched only to be compared; what is in it may be deleted at any time."""
        return private_folder(self.path / "scratch")

    @property
    def is_run(self) -> bool:
        return self.journal.is_file()

    @property
    def is_practice(self) -> bool:
        return self.practice.is_dir()

    def write_manifest(self, packages: tuple[SavedPackage, ...]) -> None:
        content = msgspec.json.format(msgspec.json.encode({"packages": packages}), indent=2)
        write_private(self.manifest, content + b"\n")

    def read_manifest(self) -> tuple[SavedPackage, ...]:
        """Empty before the export. Raises msgspec.MsgspecError when the file is damaged."""
        if not self.manifest.is_file():
            return ()
        content = msgspec.json.decode(self.manifest.read_bytes(), type=dict[str, tuple[SavedPackage, ...]])
        return content["packages"]
