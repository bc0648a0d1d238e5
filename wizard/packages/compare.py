"""Comparing two packages element by element.

Identical means: the same element ids; equal decoded data, categories, tags and forms; equal resource bytes;
history equal up to what an import added. Signatures, certificates, content-signature, signature-owner,
pkg-signer and every order are left out of account.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, Translate, english, text
from wizard.packages import element_words, findings
from wizard.packages.archive import Archive, Entry, open_archive
from wizard.packages.differences import Part, xml_differences
from wizard.packages.element_xml import element_facts, resource_facts
from wizard.packages.encryption import suspicion
from wizard.packages.errors import EncryptedPackage, UnreadablePart
from wizard.packages.history import HistoryItem, history_items
from wizard.packages.json_differences import json_differences
from wizard.packages.json_text import NoJson, parse_json
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
from wizard.packages.shown_values import Shown, byte_count, pair, shown, told_apart, words
from wizard.packages.xml_text import Node, decode, parse_text

__all__ = ["ChangedElement", "Comparison", "ElementName", "Part", "compare"]

_SIGNATURE_OWNER = "signature-owner"
_ACTION = "ScriptModule"
_ELEMENT = QT_TRANSLATE_NOOP("wizard", "{type} {name}")
_ELEMENT_IN = QT_TRANSLATE_NOOP("wizard", "{type} {name} in {place}")
_Entries = dict[str, Entry]


class ElementName(NamedTuple):
    id: str
    type: str
    name: str
    place: str
    """The module of an action, the folder of others: ``Library/vCenter``; may be empty"""

    def words(self, translate: Translate = english) -> str:
        """For example “action copyFile in com.example.files”."""
        kind = element_words.element_type(self.type).words(translate)
        template = _ELEMENT_IN if self.place else _ELEMENT
        return text(template, type=kind, name=self.name, place=self.place).words(translate)


@dataclass(frozen=True)
class ChangedElement:
    element: ElementName
    """As the right package calls it"""
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
            both = _ElementPair(
                _Side(old, element_id, ours[element_id]), _Side(new, element_id, theirs[element_id])
            )
            parts = tuple(both.differences())
            grown += both.history_added
            if parts:
                changed.append(ChangedElement(both.new.name(), parts))
        if grown:
            notes.append(findings.HISTORY_ADDED.of(new.subject, count=grown))
        removed = tuple(_Side(old, id, ours[id]).name() for id in ours if id not in theirs)  # noqa: A001
        added = tuple(_Side(new, id, theirs[id]).name() for id in theirs if id not in ours)  # noqa: A001
        return Comparison(not (added or removed or changed), added, removed, tuple(changed), tuple(notes))


def _meta_notes(subject: str, old: Meta, new: Meta) -> Iterator[Finding]:
    details = (
        (findings.NAME_DIFFERS, old.name, new.name),
        (findings.DESCRIPTION_DIFFERS, old.description, new.description),
        (findings.OWNER_DIFFERS, old.owner, new.owner),
        (findings.PLUGINS_DIFFER, ", ".join(sorted(old.used_plugins)), ", ".join(sorted(new.used_plugins))),
        (findings.SERVER_VERSION_DIFFERS, old.server_version, new.server_version),
    )
    for kind, before, after in details:
        if before != after:
            values = pair(before or None, after or None)
            yield kind.of(subject, old=words(values[0]), new=words(values[1]))


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
            name = read_part(
                self.archive, data, lambda content, nodes: element_facts(self.type, content, nodes)
            ).name
        return ElementName(self.id, self.type, name or self.id, self._place())

    def _place(self) -> str:
        categories = self.entries.get(CATEGORIES)
        return "/".join(read_part(self.archive, categories, read_categories)) if categories else ""

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


def _tree(data: bytes, nodes: int) -> Node | None:
    text = decode(data)
    return parse_text(text, nodes) if text.lstrip().startswith("<") else None


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
            yield from self._list_difference(element_words.TAGS, before, after, _tag_texts)
        elif part == CATEGORIES:
            word = element_words.MODULE if self.new.type == _ACTION else element_words.FOLDER
            yield from self._list_difference(
                word, before, after, lambda data, nodes: ["/".join(read_categories(data, nodes))]
            )
        elif part.startswith(INPUT_FORM):
            yield from self._form_difference(part, before, after)
        elif before is None or after is None:
            yield Part((element_words.attribute(part),), *_sizes(before, after))
        elif part == DATA:
            yield from self._data_differences(before, after)
        else:
            yield Part((element_words.attribute(part),), *_sizes(before, after))

    def _same_bytes(self, before: Entry, after: Entry) -> bool:
        if (before.size, before.crc) != (after.size, after.crc):
            return False
        pieces = zip_longest(self.old.archive.stream(before), self.new.archive.stream(after))
        return all(one == other for one, other in pieces)

    def _info_differences(self) -> Iterator[Part]:
        before, after = self.old.info, self.new.info
        for key in sorted({*before, *after} - {_SIGNATURE_OWNER}):
            if before.get(key) != after.get(key):
                yield Part((element_words.attribute(key),), *pair(before.get(key), after.get(key)))

    def _history_differences(self, before: Entry | None, after: Entry | None) -> Iterator[Part]:
        old = read_part(self.old.archive, before, history_items) if before else ()
        new = read_part(self.new.archive, after, history_items) if after else ()
        lost, gained = Counter(old) - Counter(new), Counter(new) - Counter(old)
        if lost:
            yield Part((element_words.HISTORY,), *told_apart(_versions(lost), _versions(gained)))
        else:
            self.history_added = len(new) - len(old)

    def _list_difference(
        self, word: Text, before: Entry | None, after: Entry | None, read: Callable[[bytes, int], list[str]]
    ) -> Iterator[Part]:
        old = read_part(self.old.archive, before, read) if before else []
        new = read_part(self.new.archive, after, read) if after else []
        if old != new:
            yield Part((word,), *pair(", ".join(old) or None, ", ".join(new) or None))

    def _form_difference(self, part: str, before: Entry | None, after: Entry | None) -> Iterator[Part]:
        word = element_words.form(part.removeprefix(INPUT_FORM))
        if before is None or after is None:
            yield Part((word,), *_sizes(before, after))
            return
        yield from self._json_differences(before, after, word)

    def _data_differences(self, before: Entry, after: Entry) -> Iterator[Part]:
        self.old.refuse_encrypted(before)
        self.new.refuse_encrypted(after)
        if RESOURCE in (self.old.type, self.new.type):
            if self.old.type == self.new.type:
                yield from _resource_differences(self.old.resource(before), self.new.resource(after))
            return
        old, new = self.old.tree(before), self.new.tree(after)
        if old is not None and new is not None:
            yield from xml_differences(old, new)
            return
        yield from self._json_differences(before, after, element_words.CONTENT)

    def _json_differences(self, before: Entry, after: Entry, word: Text) -> Iterator[Part]:
        old = read_part(self.old.archive, before, _json, "JSON")
        new = read_part(self.new.archive, after, _json, "JSON")
        return json_differences(old, new, (word,))


def _resource_differences(old: Resource, new: Resource) -> Iterator[Part]:
    for key in sorted({*old.attributes, *new.attributes}):
        before, after = old.attributes.get(key), new.attributes.get(key)
        if key == "allowedOperations":
            old_letters, new_letters = element_words.operations(before), element_words.operations(after)
            if old_letters != new_letters:
                yield Part((element_words.ALLOWED_OPERATIONS,), old_letters, new_letters)
        elif before != after:
            yield Part((element_words.attribute(key),), *pair(before, after))
    if (old.size, old.sha256) != (new.size, new.sha256):
        yield Part((element_words.CONTENT,), *told_apart(byte_count(old.size), byte_count(new.size)))
    if sorted(old.others) != sorted(new.others):
        counts = element_words.files(len(old.others)), element_words.files(len(new.others))
        yield Part((element_words.FURTHER_CONTENT,), *told_apart(*counts))


def _versions(items: Counter[HistoryItem]) -> Shown:
    """Version and time of each: ``1.0.2 (20180907165544+0000)``."""
    return shown(", ".join(f"{item.version} ({item.date})" for item in items) or None)


def _place_of_part(part: str) -> tuple[int, str]:
    order = (INFO, DATA, CATEGORIES, TAGS)
    return (order.index(part) if part in order else len(order)), part


def _tag_texts(data: bytes, nodes: int) -> list[str]:
    return sorted(f"{tag.name} (global)" if tag.is_global else tag.name for tag in read_tags(data, nodes))


def _json(data: bytes, nodes: int) -> object:
    text = decode(data)
    try:
        return parse_json(text, nodes)
    except NoJson:
        return text


def _sizes(before: Entry | None, after: Entry | None) -> tuple[Shown, Shown]:
    return told_apart(*(byte_count(entry.size if entry else None) for entry in (before, after)))
