"""Comparing two packages element by element.

Identical means: the same element ids; equal decoded data, categories, tags and forms; equal resource bytes;
history equal up to what an import added. Signatures, certificates, content-signature, signature-owner,
pkg-signer and every order are left out of account.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.packages import findings
from wizard.packages.archive import Archive, Entry, open_archive
from wizard.packages.differences import NOTHING, Part, shortened, xml_differences
from wizard.packages.element_xml import element_facts, resource_facts
from wizard.packages.encryption import suspicion
from wizard.packages.errors import EncryptedPackage, UnreadablePart
from wizard.packages.history import history_items
from wizard.packages.layout import (
    CATEGORIES,
    CONTENT_SIGNATURE,
    DATA,
    INFO,
    INPUT_FORM,
    RESOURCE,
    TAGS,
    VERSION_HISTORY,
)
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.package import (
    Meta,
    element_parts,
    read_categories,
    read_info,
    read_meta,
    read_part,
    read_tags,
)
from wizard.packages.resource import MalformedResource, Resource, read_resource
from wizard.packages.xml_text import MalformedXml, Node, decode, parse_text

__all__ = ["ChangedElement", "Comparison", "ElementName", "Part", "compare"]

_SIGNATURE_OWNER = "signature-owner"
_ACTION = "ScriptModule"
_Entries = dict[str, Entry]


class ElementName(NamedTuple):
    id: str
    type: str
    name: str


@dataclass(frozen=True)
class ChangedElement:
    id: str
    type: str
    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Comparison:
    identical: bool
    added: tuple[ElementName, ...]
    """Only in the right package"""
    removed: tuple[ElementName, ...]
    """Only in the left package"""
    changed: tuple[ChangedElement, ...]
    notes: tuple[Finding, ...]
    """What differs and does not count"""


def compare(
    left: Path, right: Path, limits: Limits = DEFAULT_LIMITS, cancel: Cancel | None = None
) -> Comparison:
    """Compare the package ``left`` (before) with ``right`` (after).

    Raises OSError, PackageError; EncryptedPackage when an element that differs looks encrypted.
    """
    with open_archive(left, limits) as old, open_archive(right, limits) as new:
        ours, theirs = element_parts(old), element_parts(new)
        notes = list(_meta_notes(new.subject, read_meta(old), read_meta(new)))
        changed = []
        grown = 0
        for element_id in ours:
            if element_id not in theirs:
                continue
            if cancel:
                cancel.check()
            pair = _ElementPair(
                _Side(old, element_id, ours[element_id]), _Side(new, element_id, theirs[element_id])
            )
            parts = tuple(pair.differences())
            grown += pair.history_added
            if parts:
                changed.append(ChangedElement(*pair.new.name(), parts))
        if grown:
            notes.append(findings.HISTORY_ADDED.of(new.subject, count=grown))
        removed = tuple(_Side(old, id, ours[id]).name() for id in ours if id not in theirs)  # noqa: A001
        added = tuple(_Side(new, id, theirs[id]).name() for id in theirs if id not in ours)  # noqa: A001
        return Comparison(not (added or removed or changed), added, removed, tuple(changed), tuple(notes))


def _meta_notes(subject: str, old: Meta, new: Meta) -> Iterator[Finding]:
    details = (
        ("the package's name", old.name, new.name),
        ("its description", old.description, new.description),
        ("its owner", old.owner, new.owner),
        ("the list of plug-ins", ", ".join(sorted(old.used_plugins)), ", ".join(sorted(new.used_plugins))),
        ("the server's version", old.server_version, new.server_version),
    )
    for detail, before, after in details:
        if before != after:
            yield findings.PACKAGE_DETAIL_DIFFERS.of(
                subject, detail=detail, old=shortened(before) or NOTHING, new=shortened(after) or NOTHING
            )


class _Side:
    """An element in one of the two packages."""

    def __init__(self, archive: Archive, element_id: str, entries: _Entries) -> None:
        self.archive = archive
        self.id = element_id
        self.entries = entries
        self._info: dict[str, str] | None = None

    @property
    def info(self) -> dict[str, str]:
        if self._info is None:
            self._info = read_info(self.archive, self.id, self.entries)
        return self._info

    @property
    def type(self) -> str:
        return self.info.get("type", "")

    def name(self) -> ElementName:
        data = self.entries.get(DATA)
        name = None
        if data and self.type == RESOURCE:
            name = resource_facts(self.resource(data).attributes).name
        elif data:
            name = read_part(self.archive, data, lambda content: element_facts(self.type, content)).name
        return ElementName(self.id, self.type, name or self.id)

    def resource(self, entry: Entry) -> Resource:
        try:
            return read_resource(self.archive.stream(entry))
        except MalformedResource as error:
            raise UnreadablePart(
                self.archive.subject, entry=entry.name, form="zip", reason=str(error)
            ) from error

    def refuse_encrypted(self, entry: Entry) -> None:
        reason = suspicion(self.type, entry, self.archive.start_of(entry))
        if reason:
            raise EncryptedPackage(self.archive.subject, entry=entry.name, reason=reason)

    def tree(self, entry: Entry) -> Node | None:
        """The XML tree; None for data that is no XML (action environments hold JSON)."""
        return read_part(self.archive, entry, _tree)


def _tree(data: bytes) -> Node | None:
    text = decode(data)
    return parse_text(text) if text.lstrip().startswith("<") else None


class _ElementPair:
    """The same element in both packages."""

    def __init__(self, old: _Side, new: _Side) -> None:
        self.old = old
        self.new = new
        self.history_added = 0

    def differences(self) -> Iterator[Part]:
        for part in sorted({*self.old.entries, *self.new.entries}, key=_place_of_part):
            before, after = self.old.entries.get(part), self.new.entries.get(part)
            if part == CONTENT_SIGNATURE or (before and after and self._same_bytes(before, after)):
                continue
            yield from self._part_differences(part, before, after)

    def _part_differences(self, part: str, before: Entry | None, after: Entry | None) -> Iterator[Part]:
        if part == INFO:
            yield from self._info_differences()
        elif part == VERSION_HISTORY:
            yield from self._history_differences(before, after)
        elif part == TAGS:
            yield from self._list_difference("tags", before, after, _tag_texts)
        elif part == CATEGORIES:
            word = "module" if self.new.type == _ACTION else "folder"
            yield from self._list_difference(
                word, before, after, lambda data: ["/".join(read_categories(data))]
            )
        elif part.startswith(INPUT_FORM):
            yield from self._form_difference(part, before, after)
        elif before is None or after is None:
            yield Part(part, _size(before), _size(after))
        elif part == DATA:
            yield from self._data_differences(before, after)
        else:
            yield Part(part, _size(before), _size(after))

    def _same_bytes(self, before: Entry, after: Entry) -> bool:
        if (before.size, before.crc) != (after.size, after.crc):
            return False
        pieces = zip_longest(self.old.archive.stream(before), self.new.archive.stream(after))
        return all(one == other for one, other in pieces)

    def _info_differences(self) -> Iterator[Part]:
        before, after = self.old.info, self.new.info
        for key in sorted({*before, *after} - {_SIGNATURE_OWNER}):
            if before.get(key) != after.get(key):
                yield Part(key, before.get(key, NOTHING), after.get(key, NOTHING))

    def _history_differences(self, before: Entry | None, after: Entry | None) -> Iterator[Part]:
        old = read_part(self.old.archive, before, history_items) if before else ()
        new = read_part(self.new.archive, after, history_items) if after else ()
        if Counter(old) - Counter(new):
            yield Part("version history", f"{len(old)} item(s)", f"{len(new)} item(s)")
        else:
            self.history_added = len(new) - len(old)

    def _list_difference(
        self, word: str, before: Entry | None, after: Entry | None, read: Callable[[bytes], list[str]]
    ) -> Iterator[Part]:
        old = read_part(self.old.archive, before, read) if before else []
        new = read_part(self.new.archive, after, read) if after else []
        if old != new:
            yield Part(word, shortened(", ".join(old)) or NOTHING, shortened(", ".join(new)) or NOTHING)

    def _form_difference(self, part: str, before: Entry | None, after: Entry | None) -> Iterator[Part]:
        item = part.removeprefix(INPUT_FORM)
        word = f"input form of {item}" if item else "input form"
        old = read_part(self.old.archive, before, _form, "JSON") if before else None
        new = read_part(self.new.archive, after, _form, "JSON") if after else None
        if old != new:
            yield Part(word, _size(before), _size(after))

    def _data_differences(self, before: Entry, after: Entry) -> Iterator[Part]:
        self.old.refuse_encrypted(before)
        self.new.refuse_encrypted(after)
        if RESOURCE in (self.old.type, self.new.type):
            if self.old.type == self.new.type:
                yield from _resource_differences(self.old.resource(before), self.new.resource(after))
            return
        old, new = self.old.tree(before), self.new.tree(after)
        if old is None or new is None:
            yield Part("content", _size(before), _size(after))
        else:
            yield from xml_differences(old, new)


def _resource_differences(old: Resource, new: Resource) -> Iterator[Part]:
    for key in sorted({*old.attributes, *new.attributes}):
        before, after = old.attributes.get(key), new.attributes.get(key)
        if key == "allowedOperations":
            key = "allowed operations"
            before, after = (None if value is None else "".join(sorted(value)) for value in (before, after))
        if before != after:
            yield Part(key, shortened(before or NOTHING), shortened(after or NOTHING))
    if (old.size, old.sha256) != (new.size, new.sha256):
        yield Part("content", f"{old.size} bytes", f"{new.size} bytes")
    if sorted(old.others) != sorted(new.others):
        yield Part("further content", f"{len(old.others)} member(s)", f"{len(new.others)} member(s)")


def _place_of_part(part: str) -> tuple[int, str]:
    order = (INFO, DATA, CATEGORIES, TAGS)
    return (order.index(part) if part in order else len(order)), part


def _tag_texts(data: bytes) -> list[str]:
    return sorted(f"{tag.name} (global)" if tag.is_global else tag.name for tag in read_tags(data))


def _form(data: bytes) -> object:
    text = decode(data)
    try:
        return json.loads(text)
    except RecursionError as error:
        raise MalformedXml("it nests too deep") from error
    except ValueError:
        return text


def _size(entry: Entry | None) -> str:
    return NOTHING if entry is None else f"{entry.size} bytes"
