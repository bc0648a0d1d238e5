"""Java's XML properties files: ``dunes-meta-inf`` and every element's ``info`` (package-format.md 5, 6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from wizard.packages.xml_text import MalformedXml, encoding_of, parse

MOST_NODES = 10_000
"""Most elements and attributes of such a file: 5,000 entries, where a server writes ten."""
_END = re.compile(r"</properties\s*>")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n'
    "<properties>\n<comment>UTF-16</comment>\n"
)


def read_properties(data: bytes, nodes: int = MOST_NODES) -> dict[str, str]:
    """Keys and values. Raises MalformedXml (also for a key given twice), DangerousXml, TooManyNodes."""
    root = parse(data, min(nodes, MOST_NODES), properties=True)
    if root.tag != "properties":
        raise MalformedXml(f"its root is {root.tag!r} instead of 'properties'")
    values: dict[str, str] = {}
    for entry in root.all("entry"):
        key = entry.attributes.get("key", "")
        if key in values:
            raise MalformedXml(f"it gives {key!r} twice")
        values[key] = entry.text
    return values


def write_properties(values: Mapping[str, str]) -> bytes:
    """As a server of 5.x to 7.x writes it: UTF-8 without mark, comment ``UTF-16``."""
    entries = "".join(
        f"<entry key={quoteattr(key)}>{escape(value)}</entry>\n" for key, value in values.items()
    )
    return f"{_HEAD}{entries}</properties>\n".encode()


def with_value(data: bytes, key: str, value: str) -> bytes:
    """The same file with one value replaced, or added where it was missing; all other text stays as it is.

    Keeps the file's own encoding (servers write UTF-8, tools UTF-16BE). Raises MalformedXml, DangerousXml.
    """
    expected = {**read_properties(data), key: value}
    encoding = encoding_of(data)
    text = encoding.decode(data)
    entry = f"<entry key={quoteattr(key)}>{escape(value)}</entry>"
    changed, count = _entry(key).subn(lambda _: entry, text, count=1)
    if not count:
        changed, count = _END.subn(lambda end: f"{entry}\n{end[0]}", text, count=1)
    result = encoding.encode(changed)
    if read_properties(result) != expected:
        raise MalformedXml(f"the value of {key!r} cannot be replaced in it")
    return result


def _entry(key: str) -> re.Pattern[str]:
    escaped = escape(key)
    keys = "|".join(re.escape(form) for form in (f'"{escaped}"', f"'{escaped}'", quoteattr(key)))
    return re.compile(rf"<entry\s+key\s*=\s*(?:{keys})\s*(?:/>|>.*?</entry\s*>)", re.DOTALL)
