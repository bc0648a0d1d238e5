"""Taking a package: verified, compared with what is there, stored in one transaction."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from wizard.packages import findings as package_findings
from wizard.packages.content import PackageContent, read_content
from wizard.packages.element_xml import without_configuration_values, without_secure_strings
from wizard.packages.errors import PackageError
from wizard.packages.verify import Verification, verify
from wizard.practice import element_documents as documents
from wizard.practice.database import Database, NewElement, Reading, StoredPackage, Writing
from wizard.practice.element_documents import Earlier
from wizard.practice.element_facts import (
    CONFIGURATION,
    BadElement,
    ElementFacts,
    facts_of,
    version_key,
)
from wizard.practice.faults import FaultKind, Faults
from wizard.practice.messages import Refusal
from wizard.practice.profiles import Profile

BROKEN = "Unable to extract package from raw data"
"""What real servers answer with 400 (rest-api.md 3.4)."""
_BAD_SIGNATURES = (
    package_findings.WRONG_SIGNATURE,
    package_findings.EMPTY_SIGNATURE,
    package_findings.SIGNER_MISSING,
)
_LONGEST_NAME = 255


class TagMode(enum.Enum):
    DO_NOT_IMPORT = "DoNotImport"
    OVERWRITE = "ImportAndOverwriteExistingValue"
    PRESERVE = "ImportButPreserveExistingValue"


class Comparison(enum.Enum):
    """The file's version against the server's (rest-api.md 8)."""

    SMALLER = "importSmaller"
    GREATER = "importGreater"
    SAME = "sameVersions"


@dataclass(frozen=True)
class ImportOptions:
    """Defaults as documented (rest-api.md 3.4)."""

    overwrite: bool = False
    configuration_values: bool = True
    tag_mode: TagMode = TagMode.PRESERVE
    secure_strings: bool = False
    older_versions: bool = False
    """Take elements that are older than the server's (extendedImport only)."""
    only: Collection[str] | None = None
    """Ids of the elements to take; None: all (extendedImport only)."""


_OLDER = "A newer version exists on the server"


@dataclass(frozen=True)
class ElementFailure:
    """An element that did not come over although the import was answered with 2xx."""

    element: ElementFacts
    message: str

    def told(self) -> dict[str, object]:
        """As the OpenAPI's PackageImportError."""
        return {
            "message": self.message,
            "elementId": self.element.id,
            "elementType": self.element.type,
            "elementName": self.element.name,
        }


@dataclass(frozen=True)
class Upload:
    """A package as it came, read and verified."""

    content: PackageContent
    verification: Verification
    elements: tuple[NewElement, ...]

    @property
    def badly_signed(self) -> bool:
        return any(finding.kind in _BAD_SIGNATURES for finding in self.verification.findings)


def read_upload(path: Path, faults: Faults, *, refuse_bad_signatures: bool = True) -> Upload:
    """Raises Refusal 400 for what is no package and for wrong signatures.

    A package without signatures is taken (assumed; the fault ``refuse_unsigned`` turns it off), and so are
    single entries without one, which real packages have (package-format.md 8).
    """
    try:
        verification = verify(path)
        content = read_content(path)
        elements = tuple(
            NewElement(facts_of(one.id, tuple(one.entries)), tuple(one.entries)) for one in content.elements
        )
    except (PackageError, BadElement, OSError):
        raise Refusal(400, BROKEN) from None
    upload = Upload(content, verification, elements)
    bad = refuse_bad_signatures and upload.badly_signed
    unwanted = not verification.signed and faults.strike(FaultKind.REFUSE_UNSIGNED)
    too_long = any(
        len(name) > _LONGEST_NAME for name in (content.meta.name, *(element.facts.id for element in elements))
    )
    if bad or unwanted or too_long or not content.meta.name:
        raise Refusal(400, BROKEN)
    return upload


def compare(file: ElementFacts, server: ElementFacts | None) -> Comparison:
    """An element that is new to the server counts as greater (assumed)."""
    if server is None or version_key(file.version) > version_key(server.version):
        return Comparison.GREATER
    return Comparison.SAME if version_key(file.version) == version_key(server.version) else Comparison.SMALLER


def import_package(
    database: Database, upload: Upload, options: ImportOptions, profile: Profile, faults: Faults
) -> tuple[ElementFailure, ...]:
    """Take the package, or nothing of it. Returns the elements that failed all the same.

    Elements: a higher version replaces the server's; an equal one only with ``overwrite``. An older one is
    refused as a whole with 409 when ``overwrite`` is off (rest-api.md 3.4); with it, the server's element
    stays and the file's is named in the errors (assumed). The package lists what the file lists; without
    ``overwrite`` it keeps what it listed before, too (assumed).
    """
    if faults.strike(FaultKind.FULL):
        raise Refusal(500, "No space left on device")
    chosen = [one for one in upload.elements if options.only is None or one.facts.id in options.only]
    with database.write() as writing:
        existing = {one.facts.id: writing.element(one.facts.id) for one in chosen}
        older = [one for one in chosen if compare(one.facts, existing[one.facts.id]) is Comparison.SMALLER]
        if older and not (options.overwrite or options.older_versions):
            names = ", ".join(sorted(one.facts.name for one in older))
            errors = [ElementFailure(one.facts, _OLDER).told() for one in older]
            raise Refusal(409, f"Elements on the server are newer: {names}", more={"errors": errors})
        failures = _failures(chosen, older, options, faults)
        failed = {failure.element.id for failure in failures}
        for one in chosen:
            if one.facts.id not in failed and _wanted(one.facts, existing[one.facts.id], options):
                writing.put_element(_adapted(writing, one, existing[one.facts.id], options, profile))
        _put_package(writing, upload, chosen, failed, options)
    return failures


def _failures(
    chosen: list[NewElement], older: list[NewElement], options: ImportOptions, faults: Faults
) -> tuple[ElementFailure, ...]:
    failures = []
    if older and not options.older_versions:
        failures = [ElementFailure(one.facts, _OLDER) for one in older]
    if chosen and faults.strike(FaultKind.IMPORT_ERRORS):
        failures.insert(0, ElementFailure(chosen[0].facts, "The element could not be imported"))
    return tuple(failures)


def _wanted(facts: ElementFacts, existing: ElementFacts | None, options: ImportOptions) -> bool:
    match compare(facts, existing):
        case Comparison.GREATER:
            return True
        case Comparison.SAME:
            return options.overwrite
        case Comparison.SMALLER:
            return options.older_versions


def _adapted(
    reading: Reading, new: NewElement, existing: ElementFacts | None, options: ImportOptions, profile: Profile
) -> NewElement:
    own = dict(reading.entries(new.facts.id)) if existing else {}
    files = dict(new.entries)
    if new.facts.type == CONFIGURATION:
        files["data"] = _configuration_data(files["data"], options)
    _choose_tags(files, own, options.tag_mode)
    if profile.records_imports and "version-history" in files:
        files["version-history"] = _with_import_recorded(files["version-history"], new.facts.version)
    return replace(new, entries=tuple(files.items()))


def _configuration_data(data: bytes, options: ImportOptions) -> bytes:
    if not options.configuration_values:
        return without_configuration_values(data)
    return data if options.secure_strings else without_secure_strings(data)


def _choose_tags(files: dict[str, bytes], own: dict[str, bytes], mode: TagMode) -> None:
    keeps_own = mode is TagMode.DO_NOT_IMPORT or (mode is TagMode.PRESERVE and "tags" in own)
    if keeps_own:
        files.pop("tags", None)
        if "tags" in own:
            files["tags"] = own["tags"]


def _with_import_recorded(history: bytes, version: str) -> bytes:
    """One more item, as histories of 6.0 to 7.5 show: user Internal, no content (package-format.md 6)."""
    now = datetime.datetime.now(datetime.UTC).strftime("%Y%m%d%H%M%S+0000")
    item = Earlier(version, now, "Internal", "Imported from content from package")
    added = documents.version_history([item]).decode("utf-16")
    body = re.search(r"<items>\n(.*)\n</items>", added, re.DOTALL)
    text = history.decode("utf-16", "replace")
    assert body is not None
    end = re.search(r"\s*<last-content-signature>|\s*</items\s*>", text)
    if end is None:
        return documents.utf16(re.sub(r"<items\s*/>", lambda _: f"<items>\n{body[1]}\n</items>", text))
    return documents.utf16(f"{text[: end.start()]}\n{body[1]}{text[end.start() :]}")


def _put_package(
    writing: Writing, upload: Upload, chosen: list[NewElement], failed: set[str], options: ImportOptions
) -> None:
    meta = upload.content.meta
    had = [one.id for one in writing.members(meta.name)]
    there: Callable[[str], bool] = lambda element_id: (  # noqa: E731
        element_id not in failed or writing.element(element_id) is not None
    )
    listed = [one.facts.id for one in chosen if there(one.facts.id)]
    kept = [] if options.overwrite and options.only is None else had
    writing.put_package(
        StoredPackage(
            meta.name,
            meta.package_id,
            meta.owner or meta.signer,
            meta.description,
            ",".join(meta.used_plugins),
        )
    )
    writing.put_members(meta.name, [*listed, *kept])
    for name, content in upload.content.certificates:
        writing.put_certificate(meta.name, name, content)
