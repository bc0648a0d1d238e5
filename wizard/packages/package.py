"""What is in a package: its name, elements, signature state; nothing is verified here (see verify.py)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.packages import findings
from wizard.packages.archive import Archive, Entry, open_archive
from wizard.packages.element_xml import (
    OPERATIONS,
    ConfigurationAttribute,
    ElementFacts,
    element_facts,
    resource_facts,
)
from wizard.packages.encryption import suspicion
from wizard.packages.errors import (
    ForbiddenXml,
    LimitExceeded,
    MissingPart,
    NotAPackage,
    UnreadablePart,
    WrongId,
)
from wizard.packages.history import history_items
from wizard.packages.layout import (
    CATEGORIES,
    DATA,
    INFO,
    INPUT_FORM,
    META,
    RESOURCE,
    SIGNATURES,
    TAGS,
    VERSION_HISTORY,
    element_part,
)
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.properties import read_properties
from wizard.packages.resource import MalformedResource, read_resource
from wizard.packages.xml_text import DangerousXml, MalformedXml, TooManyNodes, parse

_Part = TypeVar("_Part")
_KNOWN_OPERATIONS = frozenset(OPERATIONS)
_NAMES_SHOWN = 5


@dataclass(frozen=True)
class Meta:
    """``dunes-meta-inf`` (package-format.md section 5); a missing key is an empty text."""

    name: str
    package_id: str
    signer: str
    owner: str
    description: str
    used_plugins: tuple[str, ...]
    """``Name#version`` each"""
    server_version: str
    """For example ``7.5.0.10044239``; take the leading numbers only"""
    server_build: str = ""


@dataclass(frozen=True)
class Tag:
    name: str
    is_global: bool


@dataclass(frozen=True)
class Element:
    id: str
    """Opaque: a UUID, or hexadecimal digits, or what a tool made up"""
    type: str
    name: str
    """The display name; the id where the data tells none"""
    version: str | None
    category: tuple[str, ...]
    """Outermost first; an action has one, its dotted module name"""
    allowed_operations: frozenset[str] | None
    """None: no statement"""
    history_items: int = 0
    tags: tuple[Tag, ...] = ()
    forms: int = 0
    secure_strings: tuple[str, ...] = ()
    """Names of secure attributes that carry a value"""
    attributes: tuple[ConfigurationAttribute, ...] = ()
    """Of a configuration element"""


@dataclass(frozen=True)
class Package:
    path: Path
    meta: Meta
    elements: tuple[Element, ...]
    signed: bool
    """At least one file lies below signatures/"""
    encrypted: bool
    """Suspected; the form of an encrypted package is not known (package-format.md section 8)"""
    version_history: bool
    """Some element has a history that is not empty"""
    findings: tuple[Finding, ...] = field(default=())


def read_package(path: Path, limits: Limits = DEFAULT_LIMITS, cancel: Cancel | None = None) -> Package:
    """Read everything a package says about itself; resources are streamed, never held.

    Raises OSError, PackageError (see errors.py). What looks encrypted is reported, not raised.
    """
    with open_archive(path, limits) as archive:
        meta = read_meta(archive)
        parts = element_parts(archive)
        elements = []
        suspects: list[tuple[str, str]] = []
        for element_id, entries in parts.items():
            if cancel:
                cancel.check()
            element, suspect = _element(archive, element_id, entries)
            elements.append(element)
            suspects.extend(suspect)
        signed = any(entry.name.startswith(SIGNATURES) for entry in archive.files)
        found = (
            *oddity_findings(archive),
            *encryption_findings(archive.subject, suspects),
            *_element_findings(archive.subject, elements),
        )
        history = any(element.history_items for element in elements)
        return Package(path, meta, tuple(elements), signed, bool(suspects), history, found)


def read_meta(archive: Archive) -> Meta:
    """Raises NotAPackage when there is no ``dunes-meta-inf``, UnreadablePart, ForbiddenXml."""
    entry = archive.get(META)
    if entry is None:
        raise NotAPackage(archive.subject, reason=f"it has no {META}")
    values = read_part(archive, entry, read_properties)
    plugins = values.get("used-plugins", "")
    return Meta(
        values.get("pkg-name", ""),
        values.get("pkg-id", ""),
        values.get("pkg-signer", ""),
        values.get("pkg-owner", ""),
        values.get("pkg-description", ""),
        tuple(plugins.split(",")) if plugins else (),
        values.get("vso-version", ""),
        values.get("vso-build-nb", ""),
    )


def element_parts(archive: Archive) -> dict[str, dict[str, Entry]]:
    """Element id to its entries by part, in the order of the file."""
    parts: dict[str, dict[str, Entry]] = {}
    for entry in archive.entries:
        found = element_part(entry.name)
        if found:
            parts.setdefault(found.id, {})[found.part] = entry
    return parts


def read_part(
    archive: Archive, entry: Entry, read: Callable[[bytes, int], _Part], form: str = "XML"
) -> _Part:
    """Read an entry with a pure function of its bytes and of how many nodes it may have.

    The function's complaints become this room's typed errors.
    """
    data = archive.read(entry)
    try:
        return read(data, archive.limits.nodes)
    except TooManyNodes as error:
        raise LimitExceeded(
            archive.subject, entry=entry.name, what="nodes", value=error.count, limit=error.most
        ) from error
    except DangerousXml as error:
        raise ForbiddenXml(archive.subject, entry=entry.name, reason=str(error)) from error
    except MalformedXml as error:
        raise UnreadablePart(archive.subject, entry=entry.name, form=form, reason=str(error)) from error


def read_info(archive: Archive, element_id: str, entries: dict[str, Entry]) -> dict[str, str]:
    """The element's ``info``. Raises MissingPart, WrongId, UnreadablePart."""
    entry = entries.get(INFO)
    if entry is None:
        raise MissingPart(archive.subject, entry=f"elements/{element_id}/{INFO}")
    info = read_part(archive, entry, read_properties)
    if info.get("id") != element_id:
        raise WrongId(archive.subject, entry=entry.name, id=info.get("id", ""))
    return info


def _element(
    archive: Archive, element_id: str, entries: dict[str, Entry]
) -> tuple[Element, list[tuple[str, str]]]:
    """The element, and which of its entries look encrypted and why."""
    locked = [(entry.name, suspicion("", entry, b"")) for entry in entries.values() if entry.encrypted]
    if locked:
        return Element(element_id, "", element_id, None, (), None), locked
    info = read_info(archive, element_id, entries)
    data = entries.get(DATA)
    if data is None:
        raise MissingPart(archive.subject, entry=f"elements/{element_id}/{DATA}")
    reason = suspicion(info.get("type", ""), data, archive.start_of(data))
    facts = ElementFacts() if reason else _facts(archive, info.get("type", ""), data)
    history = entries.get(VERSION_HISTORY)
    tags = entries.get(TAGS)
    categories = entries.get(CATEGORIES)
    element = Element(
        element_id,
        info.get("type", ""),
        facts.name or info.get("name") or element_id,
        facts.version,
        read_part(archive, categories, read_categories) if categories else (),
        facts.allowed_operations,
        len(read_part(archive, history, history_items)) if history else 0,
        read_part(archive, tags, read_tags) if tags else (),
        sum(part.startswith(INPUT_FORM) for part in entries),
        facts.secure_strings,
        facts.attributes,
    )
    return element, [(data.name, reason)] if reason else []


def _facts(archive: Archive, element_type: str, entry: Entry) -> ElementFacts:
    if element_type != RESOURCE:
        return read_part(archive, entry, lambda data, nodes: element_facts(element_type, data, nodes))
    try:
        return resource_facts(read_resource(archive.stream(entry)).attributes)
    except MalformedResource as error:
        raise UnreadablePart(archive.subject, entry=entry.name, form="zip", reason=str(error)) from error


def read_categories(data: bytes, nodes: int = DEFAULT_LIMITS.nodes) -> tuple[str, ...]:
    """Outermost first. Raises MalformedXml, DangerousXml, TooManyNodes."""
    names = []
    for category in parse(data, nodes).all("category"):
        name = category.child("name")
        names.append(name.text if name else category.attributes.get("name", ""))
    return tuple(names)


def read_tags(data: bytes, nodes: int = DEFAULT_LIMITS.nodes) -> tuple[Tag, ...]:
    """Raises MalformedXml, DangerousXml, TooManyNodes."""
    return tuple(
        Tag(tag.attributes.get("name", ""), tag.attributes.get("global") == "true")
        for tag in parse(data, nodes).all("tag")
    )


def oddity_findings(archive: Archive) -> Iterator[Finding]:
    return (findings.ZIP_ODDITY.of(archive.subject, what=oddity) for oddity in archive.oddities)


def encryption_findings(subject: str, suspects: list[tuple[str, str]]) -> Iterator[Finding]:
    """One finding for the package, naming the first suspect."""
    for entry, reason in suspects[:1]:
        yield findings.ENCRYPTED.of(subject, entry=entry, reason=reason)


def _element_findings(subject: str, elements: list[Element]) -> Iterator[Finding]:
    stated = [(element, element.allowed_operations) for element in elements]
    limited = [
        (element, letters) for element, letters in stated if letters and not letters >= _KNOWN_OPERATIONS
    ]
    unknown = [
        letters - _KNOWN_OPERATIONS for _, letters in stated if letters and letters - _KNOWN_OPERATIONS
    ]
    if limited:
        example, letters = limited[0]
        yield findings.RESTRICTED.of(
            subject, count=len(limited), example=example.name, letters="".join(sorted(letters))
        )
    if unknown:
        yield findings.UNKNOWN_OPERATION.of(
            subject, count=len(unknown), letters=", ".join(sorted(frozenset().union(*unknown)))
        )
    secure = [f"{element.name}: {name}" for element in elements for name in element.secure_strings]
    if secure:
        shown = ", ".join(secure[:_NAMES_SHOWN]) + (" …" if len(secure) > _NAMES_SHOWN else "")
        yield findings.SECURE_STRINGS.of(subject, count=len(secure), names=shown)
