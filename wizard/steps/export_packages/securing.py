"""Making one exported package safe: verified, proven readable without a key, unsigned, compared, hashed.

Pure work on files, so that it can run in another process.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import Finding, FindingError
from wizard.packages.findings import WRONG_SIGNATURE
from wizard.packages.package import Element, Package, read_package
from wizard.packages.unsign import unsign
from wizard.packages.verify import Verification, verify
from wizard.steps.export_packages import findings as found
from wizard.steps.facts import Configuration, ConfigurationAttribute


@dataclass(frozen=True)
class Task:
    """``original`` as the server sent it; ``unsigned`` is to be written. ``name``: the package that is expected."""

    name: str
    original: Path
    unsigned: Path
    keep_history: bool


@dataclass(frozen=True)
class Secured:
    sha256: str
    original_sha256: str
    size: int
    elements: int
    version: str
    signer: str
    signer_sha256: str
    rights: str
    identical_entries: int
    secure_strings: tuple[str, ...]
    configurations: tuple[Configuration, ...]
    findings: tuple[Finding, ...]


def secure(task: Task) -> Secured:
    """Raises PackageError or FindingError; then no unsigned copy is left."""
    from wizard.foundation.hashing import file_sha256

    verification = verify(task.original)
    package = read_package(task.original)
    _refuse_unsafe(task.name, verification, package)
    copy = unsign(task.original, task.unsigned, keep_history=task.keep_history)
    secure_strings = tuple(
        f"{element.name} / {attribute}"
        for element in package.elements
        for attribute in element.secure_strings
    )
    notes = (found.SECURE_STRINGS.of(task.name, names=", ".join(secure_strings)),) if secure_strings else ()
    signer = verification.signer
    return Secured(
        sha256=copy.sha256,
        original_sha256=file_sha256(task.original),
        size=copy.size,
        elements=len(package.elements),
        version=package.meta.server_version,
        signer=_common_name(signer.subject) if signer else "",
        signer_sha256=signer.sha256 if signer else "",
        rights=_rights(package),
        identical_entries=copy.identical_entries,
        secure_strings=secure_strings,
        configurations=tuple(_configuration(element) for element in package.elements if element.attributes),
        findings=notes,
    )


def _refuse_unsafe(name: str, verification: Verification, package: Package) -> None:
    if package.meta.name != name:
        raise FindingError(found.WRONG_NAME.of(name, name=package.meta.name))
    if verification.encrypted or package.encrypted:
        raise FindingError(found.SUSPECTED_ENCRYPTED.of(name))
    if any(finding.code == WRONG_SIGNATURE.code for finding in verification.findings):
        bad = verification.total - verification.verified
        raise FindingError(found.BAD_SIGNATURES.of(name, bad=bad, total=verification.total))


def _rights(package: Package) -> str:
    """The fewest rights any element allows; ``vef`` when none is restricted."""
    stated = [
        element.allowed_operations for element in package.elements if element.allowed_operations is not None
    ]
    fewest = min(stated, key=len, default=frozenset("vef"))
    return "".join(letter for letter in "vef" if letter in fewest)


def _configuration(element: Element) -> Configuration:
    attributes = (ConfigurationAttribute(one.name, one.secure, one.has_value) for one in element.attributes)
    return Configuration((*element.category, element.name), tuple(attributes))


def _common_name(subject: str) -> str:
    for part in subject.replace("\\,", "\0").split(","):
        if part.strip().startswith("CN="):
            return part.strip()[3:].replace("\0", ",")
    return subject
