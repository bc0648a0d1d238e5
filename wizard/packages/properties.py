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
_PLAIN = rb"[\n -%'-;=?-~]*"  # ASCII that stands for itself: no markup, no entity
_ENTRY = re.compile(rb'<entry key="([ !#-%\'-;=?-~]*)">(' + _PLAIN + rb")</entry>\n")
_USUAL = re.compile(
    rb'<\?xml version="1\.0" encoding="UTF-8" standalone="no"\?>\n'
    rb'<!DOCTYPE properties SYSTEM "http://java\.sun\.com/dtd/properties\.dtd">\n'
    rb"<properties>\n(?:<comment>" + _PLAIN + rb"</comment>\n)?"
    rb'((?:<entry key="[ !#-%\'-;=?-~]*">' + _PLAIN + rb"</entry>\n)*+)</properties>\n?"
)
_USUAL_SIZE = 4096
"""Bytes; files that are larger are read by a parser, and its limits."""


def read_properties(data: bytes, nodes: int = MOST_NODES) -> dict[str, str]:
    """Keys and values. Raises MalformedXml (also for a key given twice), DangerousXml, TooManyNodes."""
    usual = _usual(data)
    if usual is not None:
        return usual
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


def _usual(data: bytes) -> dict[str, str] | None:
    """Of the form that servers write, without anything that XML reads in its own way: a tenth of a parser's time."""
    found = _USUAL.fullmatch(data) if len(data) <= _USUAL_SIZE else None
    if found is None:
        return None
    pairs = [(key.decode("ascii"), value.decode("ascii")) for key, value in _ENTRY.findall(found[1])]
    values = dict(pairs)
    return values if len(values) == len(pairs) else None


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
