"""What differs between two versions of an element's XML, in the words administrators use.

Scripts are compared as text whether hex-encoded or not, allowed operations as a set, attributes of XML
without their order. Values of secure strings are never shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from wizard.packages.element_xml import SECURE_STRING
from wizard.packages.xml_text import Node

SHOWN = 120
"""Characters of a value that are shown at most."""
NOTHING = "(none)"
_HIDDEN = "(hidden)"
_ROOT_WORDS = {
    "allowed-operations": "allowed operations",
    "result-type": "return type",
    "api-version": "API version",
    "display-name": "name",
    "object-name": "object name",
    "root-name": "first item",
}
_CHILD_WORDS = {
    "att": "attribute",
    "attrib": "attribute",
    "workflow-item": "item",
    "param": "parameter",
    "p-param": "presentation of",
    "p-step": "presentation step",
}
_PARENT_WORDS = {
    "input": "input",
    "output": "output",
    "in-binding": "in binding",
    "out-binding": "out binding",
}
_CONTAINERS = {"atts": "attributes", "input": "inputs", "output": "outputs"}
"""Elements that only hold others: people speak of what is in them."""
_WORDS = (_CONTAINERS, _CHILD_WORDS, _ROOT_WORDS)
_KEYS = ("name", "n", "id", "tag", "key")
_POSITIONAL = "param"  # an action's parameters are given by position


class Part(NamedTuple):
    """One part of an element that differs; values shortened."""

    name: str
    old: str
    new: str


def xml_differences(old: Node, new: Node) -> Iterator[Part]:
    """The parts in which two elements differ; nothing when they mean the same."""
    if old.tag != new.tag:
        yield Part("kind", old.tag, new.tag)
        return
    yield from _differences(old, new, "")


def shortened(text: str) -> str:
    """On one line and not longer than SHOWN characters."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def _differences(old: Node, new: Node, path: str) -> Iterator[Part]:
    yield from _attribute_differences(old, new, path)
    if old.tag == new.tag == "script" or (not old.children and not new.children):
        yield from _text_differences(old, new, path)
    secure = SECURE_STRING in (old.attributes.get("type"), new.attributes.get("type"))
    ours, theirs = dict(_keyed(old)), dict(_keyed(new))
    for key in [*ours, *(key for key in theirs if key not in ours)]:
        before, after = ours.get(key), theirs.get(key)
        some = before or after
        if some is None:  # pragma: no cover - a key is in one of the two
            continue
        name = _joined(path, _label(some, old.tag))
        if secure and some.tag == "value":
            if _canonical(before) != _canonical(after):
                yield Part(name, _HIDDEN if before else NOTHING, _HIDDEN if after else NOTHING)
        elif before is None or after is None:
            yield Part(name, _summary(before), _summary(after))
        else:
            yield from _differences(before, after, path if some.tag in _CONTAINERS else name)
    yield from _order_differences(list(ours), list(theirs), path)


def _attribute_differences(old: Node, new: Node, path: str) -> Iterator[Part]:
    for name in sorted({*old.attributes, *new.attributes}):
        if name == "encoded" and old.tag == "script":
            continue
        before, after = old.attributes.get(name), new.attributes.get(name)
        if name == "allowed-operations" and before is not None and after is not None:
            before, after = "".join(sorted(before)), "".join(sorted(after))
        if before != after:
            word = _joined(path, _ROOT_WORDS.get(name, name))
            yield Part(word, _shown(before), _shown(after))


def _text_differences(old: Node, new: Node, path: str) -> Iterator[Part]:
    before, after = node_text(old), node_text(new)
    if before == after:
        return
    if old.tag == "script":
        yield _script_difference(path, before, after)
    else:
        yield Part(path or "text", shortened(before), shortened(after))


def _script_difference(path: str, before: str, after: str) -> Part:
    """Shows the first line that differs."""
    old_lines, new_lines = before.splitlines(), after.splitlines()
    common = min(len(old_lines), len(new_lines))
    line = next((index for index in range(common) if old_lines[index] != new_lines[index]), common)
    old_line = old_lines[line] if line < len(old_lines) else NOTHING
    new_line = new_lines[line] if line < len(new_lines) else NOTHING
    if old_line == new_line:
        return Part(f"{path}, line ends", NOTHING, NOTHING)
    return Part(f"{path}, line {line + 1}", shortened(old_line), shortened(new_line))


def _order_differences(ours: list[_Key], theirs: list[_Key], path: str) -> Iterator[Part]:
    old = [key.name for key in ours if key.tag == _POSITIONAL]
    new = [key.name for key in theirs if key.tag == _POSITIONAL]
    if old != new and sorted(old) == sorted(new):
        name = _joined(path, "order of parameters")
        yield Part(name, shortened(", ".join(old)), shortened(", ".join(new)))


class _Key(NamedTuple):
    """Finds the same child in another version: tag, its name, and which of several so called."""

    tag: str
    name: str
    number: int


def _keyed(node: Node) -> Iterator[tuple[_Key, Node]]:
    seen: Counter[tuple[str, str]] = Counter()
    for child in node.children:
        pair = child.tag, _own_name(child)
        yield _Key(*pair, seen[pair]), child
        seen[pair] += 1


def _own_name(node: Node) -> str:
    return next((node.attributes[key] for key in _KEYS if key in node.attributes), "")


def _label(node: Node, parent: str) -> str:
    """For example ``item “Scriptable task”``, ``attribute host``, ``input name``, ``script``."""
    own = _own_name(node)
    if node.tag == "workflow-item":
        display_name = node.child("display-name")
        own = display_name.text if display_name and display_name.text else own
    word = next((words[node.tag] for words in _WORDS if node.tag in words), node.tag)
    if node.tag == "param":
        word = _PARENT_WORDS.get(parent, word)
    return f"{word} {shortened(own)}" if own else word


def _joined(path: str, part: str) -> str:
    return f"{path}, {part}" if path else part


def _summary(node: Node | None) -> str:
    if node is None:
        return NOTHING
    if SECURE_STRING in node.attributes.values():
        return _HIDDEN
    text = node_text(node) or next((node_text(child) for child in node.children if child.text.strip()), "")
    return shortened(text) or "(present)"


def _shown(value: str | None) -> str:
    return NOTHING if value is None else shortened(value)


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
