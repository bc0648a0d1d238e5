"""Version histories (package-format.md section 6): root ``items``, one ``item`` for each former version."""

from __future__ import annotations

from typing import NamedTuple

from wizard.packages.limits import DEFAULT_LIMITS
from wizard.packages.xml_text import Node, parse

EMPTY = b"\xfe\xff" + '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<items></items>'.encode(
    "utf-16-be"
)
"""What a server writes when there is no history: the entry exists, 144 bytes."""


class HistoryItem(NamedTuple):
    version: str
    date: str
    """yyyyMMddHHmmss and zone"""
    user: str
    comment: str
    content: str
    """Base64 of the element's XML at that version, or empty."""


def history_items(data: bytes, nodes: int = DEFAULT_LIMITS.nodes) -> tuple[HistoryItem, ...]:
    """The items, oldest first as stored. Raises MalformedXml, DangerousXml, TooManyNodes."""
    return tuple(_item(item) for item in parse(data, nodes).all("item"))


def _item(item: Node) -> HistoryItem:
    values = {child.tag: child.text for child in item.children}
    return HistoryItem(*(values.get(tag, "") for tag in ("ver", "date", "user", "cm", "content")))
