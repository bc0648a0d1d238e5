"""What differs between two versions of an element's XML, in the words administrators use.

Scripts are compared as text whether hex-encoded or not, allowed operations as a set, attributes of XML
without their order. Values of secure strings are never shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from wizard.foundation.words import Text, Translate, english
from wizard.packages import element_words
from wizard.packages.element_xml import SECURE_STRING
from wizard.packages.shown_values import (
    EMPTY,
    HIDDEN,
    NOTHING,
    PRESENT,
    Shown,
    pair,
    shown,
    words,
)
from wizard.packages.xml_text import Node

_POSITIONAL = "param"  # an action's parameters are given by position
_Where = tuple[Text, ...]


class Part(NamedTuple):
    """One part of an element that differs; values shortened."""

    where: _Where
    """Its name from outside in: item, script, line"""
    old: Shown
    new: Shown

    def name(self, translate: Translate = english) -> str:
        return words(self.where, translate)

    def words(self, translate: Translate = english) -> str:
        return f"{self.name(translate)}: {words(self.old, translate)} → {words(self.new, translate)}"


def xml_differences(old: Node, new: Node) -> Iterator[Part]:
    """The parts in which two elements differ; nothing when they mean the same."""
    if old.tag != new.tag:
        yield Part((element_words.KIND,), old.tag, new.tag)
        return
    yield from _differences(old, new, ())


def _differences(old: Node, new: Node, where: _Where) -> Iterator[Part]:
    secure = SECURE_STRING in (old.attributes.get("type"), new.attributes.get("type"))
    yield from _attribute_differences(old, new, where)
    if old.tag == new.tag == "script" or (not old.children and not new.children):
        yield from _text_differences(old, new, where, secure)
    ours, theirs = dict(_keyed(old)), dict(_keyed(new))
    for key in [*ours, *(key for key in theirs if key not in ours)]:
        before, after = ours.get(key), theirs.get(key)
        some = before or after
        if some is None:  # pragma: no cover - a key is in one of the two
            continue
        inside = (*where, element_words.child(some, old.tag))
        if secure and some.tag == "value":
            if _canonical(before) != _canonical(after):
                yield Part(inside, _hidden(before), _hidden(after))
        elif before is None or after is None:
            yield Part(inside, _summary(before), _summary(after))
        else:
            yield from _differences(before, after, where if some.tag in element_words.CONTAINERS else inside)
    yield from _order_differences(list(ours), list(theirs), where)


def _attribute_differences(old: Node, new: Node, where: _Where) -> Iterator[Part]:
    for name in sorted({*old.attributes, *new.attributes}):
        if name == "encoded" and old.tag == "script":
            continue
        before, after = old.attributes.get(name), new.attributes.get(name)
        inside = (*where, element_words.attribute(name))
        if name == "allowed-operations":
            old_letters, new_letters = element_words.operations(before), element_words.operations(after)
            if old_letters != new_letters:
                yield Part(inside, old_letters, new_letters)
        elif before != after:
            yield Part(inside, *pair(before, after))


def _text_differences(old: Node, new: Node, where: _Where, secure: bool) -> Iterator[Part]:
    before, after = node_text(old), node_text(new)
    if before == after:
        return
    if old.tag == "script":
        yield _script_difference(where, before, after)
    elif secure:
        yield Part(where, HIDDEN if before else EMPTY, HIDDEN if after else EMPTY)
    else:
        yield Part(where or (element_words.TEXT,), *pair(before, after))


def _script_difference(where: _Where, before: str, after: str) -> Part:
    """Shows the first line that differs."""
    old_lines, new_lines = before.splitlines(), after.splitlines()
    common = min(len(old_lines), len(new_lines))
    line = next((index for index in range(common) if old_lines[index] != new_lines[index]), common)
    old_line = old_lines[line] if line < len(old_lines) else None
    new_line = new_lines[line] if line < len(new_lines) else None
    if old_line == new_line:
        return Part((*where, element_words.LINE_ENDS), *pair(before, after))
    return Part((*where, element_words.line(line + 1)), *pair(old_line, new_line))


def _order_differences(ours: list[_Key], theirs: list[_Key], where: _Where) -> Iterator[Part]:
    old = [key.name for key in ours if key.tag == _POSITIONAL]
    new = [key.name for key in theirs if key.tag == _POSITIONAL]
    if old != new and sorted(old) == sorted(new):
        yield Part((*where, element_words.PARAMETER_ORDER), *pair(", ".join(old), ", ".join(new)))


class _Key(NamedTuple):
    """Finds the same child in another version: tag, its name, and which of several so called."""

    tag: str
    name: str
    number: int


def _keyed(node: Node) -> Iterator[tuple[_Key, Node]]:
    seen: Counter[tuple[str, str]] = Counter()
    for child in node.children:
        called = child.tag, element_words.own_name(child)
        yield _Key(*called, seen[called]), child
        seen[called] += 1


def _hidden(node: Node | None) -> Shown:
    return NOTHING if node is None else HIDDEN


def _summary(node: Node | None) -> Shown:
    if node is None:
        return NOTHING
    if SECURE_STRING in node.attributes.values():
        return HIDDEN
    text = node_text(node) or next((node_text(child) for child in node.children if child.text.strip()), "")
    return shown(text) if text else PRESENT


def node_text(node: Node) -> str:
    """The node's own text; a hex-encoded script as the text it stands for (package-format.md section 6)."""
    if node.tag == "script" and node.attributes.get("encoded") == "true":
        try:
            return bytes.fromhex(node.text).decode("utf-16-be")
        except ValueError:
            return node.text
    # Line breaks between elements mean nothing; a blank value does.
    blank = not node.text.strip() and node.tag != "value"
    return node.text.strip() if node.children or blank else node.text


def _canonical(node: Node | None) -> object:
    if node is None:
        return None
    return node.tag, sorted(node.attributes.items()), node_text(node), [_canonical(c) for c in node.children]
