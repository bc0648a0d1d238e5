"""What the commands print: JSON that scripts rely on, and text for people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.foundation.findings import Finding
from wizard.foundation.output_text import printable
from wizard.packages.element_words import element_type, operations
from wizard.packages.shown_values import words

if TYPE_CHECKING:
    from wizard.packages.compare import Comparison, ElementName, Part
    from wizard.packages.file_jobs import FileResult
    from wizard.packages.package import Element, Package
    from wizard.packages.verify import Signer, Verification


def finding_json(finding: Finding) -> dict[str, str]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "subject": finding.subject,
        "message": finding.message(),
    }


def verification_json(
    result: Verification | None,
    file: Path | None = None,
    encrypted: bool = False,
    found: tuple[Finding, ...] | None = None,
) -> dict[str, Any]:
    """One object of ``packages``; without ``result`` for a file that could not be read."""
    if result is None:
        found = found or ()
        return {
            "file": str(file),
            "name": None,
            "digest": None,
            "signed": None,
            "state": None,
            "encrypted": encrypted,
            "signatures": {"verified": 0, "total": 0},
            "signer": None,
            "elements": {},
            "version_history": None,
            "findings": [finding_json(finding) for finding in found],
        }
    return {
        "file": str(result.file),
        "name": result.name,
        "digest": result.digest.value if result.digest else None,
        "signed": result.signed,
        "state": result.state.value,
        "encrypted": result.encrypted,
        "signatures": {"verified": result.verified, "total": result.total},
        "signer": _signer_json(result.signer),
        "elements": dict(result.elements),
        "version_history": result.version_history,
        "findings": [finding_json(finding) for finding in (found or result.findings)],
    }


def _signer_json(signer: Signer | None) -> dict[str, str] | None:
    if signer is None:
        return None
    return {
        "subject": signer.subject,
        "sha256": signer.sha256,
        "not_after": signer.not_after.isoformat(),
    }


def inspection_json(result: Verification, package: Package, found: tuple[Finding, ...]) -> dict[str, Any]:
    meta = package.meta
    return verification_json(result, found=found) | {
        "id": meta.package_id,
        "description": meta.description,
        "owner": meta.owner,
        "server_version": meta.server_version,
        "used_plugins": list(meta.used_plugins),
        "element_list": [_element_json(element) for element in package.elements],
    }


def _element_json(element: Element) -> dict[str, Any]:
    letters = element.allowed_operations
    return {
        "id": element.id,
        "type": element.type,
        "name": element.name,
        "version": element.version,
        "category": list(element.category),
        "allowed_operations": None if letters is None else "".join(sorted(letters)),
        "history_items": element.history_items,
        "tags": [tag.name for tag in element.tags],
        "forms": element.forms,
        "secure_strings": list(element.secure_strings),
    }


def copy_json(
    file: Path,
    output: Path | None,
    sha256: str | None,
    *,
    signed: bool | None,
    encrypted: bool = False,
    found: tuple[Finding, ...] = (),
) -> dict[str, Any]:
    """One object of ``packages`` for a copy that was written, or for one that was not (output None)."""
    return {
        "file": str(file),
        "output": str(output) if output else None,
        "sha256": sha256,
        "signed": signed,
        "encrypted": encrypted,
        "findings": [finding_json(finding) for finding in found],
    }


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    return {
        "identical": comparison.identical,
        "added": [name._asdict() for name in comparison.added],
        "removed": [name._asdict() for name in comparison.removed],
        "changed": [
            changed.element._asdict() | {"parts": [_part_json(part) for part in changed.parts]}
            for changed in comparison.changed
        ],
        "notes": [finding_json(note) for note in comparison.notes],
    }


def _part_json(part: Part) -> dict[str, str]:
    return {"name": part.name(), "old": words(part.old), "new": words(part.new)}


def result_text(result: FileResult) -> str:
    """A few lines about one file."""
    lines = (*_head(result), *(f"  {finding.message()}" for finding in result.findings))
    return "\n".join(map(printable, lines))


def _head(result: FileResult) -> Iterator[str]:
    values = result.values
    if "output" in values:
        yield f"{values['file']}: " + (
            f"written to {values['output']}" if values["output"] else "not written"
        )
        if values["sha256"]:
            yield f"  SHA-256 {values['sha256']}"
        return
    if values["name"] is None:
        yield f"{values['file']}: not readable"
        return
    yield f"{values['file']}: {values['name']}"
    yield f"  {_signature_text(values)}"
    yield "  " + ", ".join(
        f"{element_type(kind).words() or 'of unknown type'}: {count}"
        for kind, count in values["elements"].items()
    )
    yield from (_element_line(element) for element in values.get("element_list", ()))


def _signature_text(values: dict[str, Any]) -> str:
    counts = values["signatures"]
    if not values["signed"]:
        return "not signed"
    text = f"{counts['verified']} of {counts['total']} signatures verify"
    if values["digest"]:
        text += f" ({values['digest']})"
    if values["signer"]:
        text += f"; signed by {values['signer']['subject']}, valid until {values['signer']['not_after'][:10]}"
    return text


def _element_line(element: dict[str, Any]) -> str:
    version = element["version"] or "no version"
    letters = element["allowed_operations"]
    allowed = "no statement" if letters is None else words(operations(letters))
    place = "/".join(element["category"])
    kind = element_type(element["type"]).words()
    return f"    {kind:<22} {element['name']}  ({version}; allows {allowed}; in {place})"


def comparison_text(comparison: Comparison) -> str:
    lines = ["The packages are identical." if comparison.identical else "The packages differ."]
    lines += [f"  added: {_element_text(name)}" for name in comparison.added]
    lines += [f"  removed: {_element_text(name)}" for name in comparison.removed]
    for changed in comparison.changed:
        lines.append(f"  changed: {_element_text(changed.element)}")
        lines += [f"    {part.words()}" for part in changed.parts]
    lines += [f"  note: {note.message()}" for note in comparison.notes]
    return "\n".join(map(printable, lines))


def _element_text(name: ElementName) -> str:
    return f"{name.words()} ({name.id})"
