"""JSON and XML of one document, chosen by the Accept header.

The XML form follows the ``xml`` hints of the vendor's OpenAPI (rest-api.md 8): which keys are attributes,
which lists are wrapped. Namespace http://www.vmware.com/vco.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree import ElementTree

NAMESPACE = "http://www.vmware.com/vco"
Value = Mapping[str, object]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Shape:
    """How one object is written as XML."""

    attributes: frozenset[str] = frozenset()
    wrapped: Mapping[str, str] = field(default_factory=dict)
    """Key of a list to the tag of its items; the list itself becomes an element named by the key."""
    inner: Mapping[str, Shape] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    json_only: frozenset[str] = frozenset()
    """A second name for JSON clients that read the older or the newer one."""


@dataclass(frozen=True)
class Document:
    """An answer's content: the JSON value, and how its XML form differs."""

    tag: str
    value: Value
    shape: Shape = field(default_factory=Shape)


def to_json(document: Document) -> bytes:
    return json.dumps(document.value, ensure_ascii=False).encode("utf-8", "replace")


def to_xml(document: Document) -> bytes:
    root = ElementTree.Element(document.tag, xmlns=NAMESPACE)
    _fill(root, document.value, document.shape)
    text: bytes = ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return text


def _fill(element: ElementTree.Element, value: Value, shape: Shape) -> None:
    for key, content in value.items():
        if content is None or key in shape.json_only:
            continue
        name = shape.renamed.get(key, key)
        if key in shape.attributes:
            element.set(name, _text(content))
        elif key in shape.wrapped:
            wrapper = ElementTree.SubElement(element, name)
            _append(wrapper, shape.wrapped[key], content, shape.inner.get(key, _PLAIN))
        else:
            _append(element, name, content, shape.inner.get(key, _PLAIN))


def _append(parent: ElementTree.Element, tag: str, content: object, shape: Shape) -> None:
    for item in content if isinstance(content, list | tuple) else (content,):
        child = ElementTree.SubElement(parent, tag)
        if isinstance(item, Mapping):
            _fill(child, item, shape)
        else:
            child.text = _text(item)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", str(value))


_PLAIN = Shape()


def best_of(accept: str, offered: tuple[str, ...]) -> str | None:
    """The offered media type the client likes best; the first offered where it does not care.

    Of two that it likes as well, the one it names more exactly is meant (``application/json, */*``), then the one it
    names first. None when it takes none of them. Parameters other than ``q`` are ignored, as clients send them loosely.
    """
    wishes = [_wish(part) for part in accept.split(",") if part.strip()]
    if not wishes:
        return offered[0]
    ranked = [(_rank(candidate, wishes), candidate) for candidate in offered]
    taken = [one for one in ranked if one[0].quality > 0]
    return max(taken, key=lambda one: one[0])[1] if taken else None


class _Rank(NamedTuple):
    """How much a client likes a media type; the greater the more."""

    quality: float
    exactness: int
    """3: named, 2: by its family, 1: by ``*/*``, 0: not at all."""
    earliness: int


def _wish(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    name = "*/*" if name == "*" else name  # Java's own client says it so
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            try:
                return name, float(value)
            except ValueError:
                return name, 0.0
    return name, 1.0


def _rank(candidate: str, wishes: list[tuple[str, float]]) -> _Rank:
    """The most specific wish that matches decides (RFC 9110, 12.5.1)."""
    family = candidate.split("/")[0] + "/*"
    for exactness, pattern in ((3, candidate), (2, family), (1, "*/*")):
        for position, (name, quality) in enumerate(wishes):
            if name == pattern:
                return _Rank(quality, exactness, -position)
    return _Rank(0.0, 0, 0)
