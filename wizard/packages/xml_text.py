"""The XML parts of a package: decoded by their byte order mark, parsed without any trust.

The trap of package-format.md section 4: the declaration inside UTF-16BE data says UTF-8 or ISO-8859-1. The
byte order mark counts, the declaration is dropped. Entities, internal subsets and external DTDs are refused;
the one DOCTYPE that Java writes into properties files is allowed there and never fetched.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from wizard.packages.limits import DEFAULT_LIMITS

DEEPEST = 200
"""Most XML elements nested in each other; real elements nest about ten deep."""
_LONGEST_TAG = 1024 * 1024
"""Characters of one tag with all its attributes; real ones have some hundred."""
_TAG = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<(?:[^<>\"']|\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))*+",
    re.DOTALL,
)
_DECLARATION = re.compile(r"\s*<\?xml\s[^>]*\?>\s*")
_DECLARED_ENCODING = re.compile(rb"\A\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_JAVA_PROPERTIES_DTD = "http://java.sun.com/dtd/properties.dtd"
_MARKS = (
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF8, "utf-8"),
)
_CODECS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "utf-16": "utf-16-be",  # without a mark, as RFC 2781 says
    "utf-16be": "utf-16-be",
    "utf-16le": "utf-16-le",
    "iso-8859-1": "iso-8859-1",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "windows-1252": "cp1252",
}
"""Every encoding a part may declare. No file chooses among Python's codecs: some never end, some are no text."""


class MalformedXml(ValueError):
    """Not XML, or not text at all; the message says why and where."""


class DangerousXml(ValueError):
    """XML with entities, an internal subset, a foreign DTD, or nested too deep."""


class TooManyNodes(DangerousXml):
    """More elements and attributes, or JSON values, than were allowed; ``count`` is where reading stopped."""

    def __init__(self, count: int, most: int) -> None:
        super().__init__(f"it holds more than {most} elements and attributes")
        self.count = count
        self.most = most


@dataclass(frozen=True)
class Encoding:
    """How a part is encoded: its mark and the codec behind it."""

    mark: bytes
    codec: str

    def decode(self, data: bytes) -> str:
        """Raises MalformedXml."""
        try:
            return data[len(self.mark) :].decode(self.codec)
        except UnicodeError as error:
            raise MalformedXml(f"it is not the {self.codec} text it says it is") from error

    def encode(self, text: str) -> bytes:
        return self.mark + text.encode(self.codec)


def encoding_of(data: bytes) -> Encoding:
    """By the byte order mark; without one by the declaration, else UTF-8. Raises MalformedXml."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Encoding(mark, codec)
    if data.startswith(b"\x00<"):
        return Encoding(b"", "utf-16-be")
    if data.startswith(b"<\x00"):
        return Encoding(b"", "utf-16-le")
    declared = _DECLARED_ENCODING.match(data[:200])
    name = declared[1].decode("ascii") if declared else "utf-8"
    known = _CODECS.get(name.lower())
    if known is None:
        raise MalformedXml(f"it declares the encoding {name!r}, which no server writes")
    return Encoding(b"", known)


def decode(data: bytes) -> str:
    """The text of a part, its XML declaration included. Raises MalformedXml."""
    return encoding_of(data).decode(data)


def without_declaration(text: str) -> str:
    declaration = _DECLARATION.match(text)
    return text[declaration.end() :] if declaration else text


@dataclass(slots=True)
class Node:
    """An XML element: names as written (prefixes kept), its own text joined."""

    tag: str
    attributes: dict[str, str]
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def child(self, tag: str) -> Node | None:
        return next((child for child in self.children if child.tag == tag), None)

    def all(self, tag: str) -> Iterator[Node]:
        return (child for child in self.children if child.tag == tag)

    def walk(self) -> Iterator[Node]:
        """This node and everything below it, in document order."""
        pending = [self]
        while pending:
            node = pending.pop()
            yield node
            pending.extend(reversed(node.children))


def parse(
    data: bytes, nodes: int = DEFAULT_LIMITS.nodes, *, properties: bool = False, depth: int = DEEPEST
) -> Node:
    """The root of an XML part, of at most ``nodes`` elements and attributes.

    ``properties`` allows the DOCTYPE of Java's properties files. Raises MalformedXml, DangerousXml, TooManyNodes.
    """
    return parse_text(decode(data), nodes, properties=properties, depth=depth)


def parse_text(
    text: str, nodes: int = DEFAULT_LIMITS.nodes, *, properties: bool = False, depth: int = DEEPEST
) -> Node:
    """As :func:`parse`, of text already decoded."""
    _refuse_long_tags(text)
    builder = _Builder(properties, depth, nodes)
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = builder.doctype
    parser.EntityDeclHandler = builder.entity
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    try:
        parser.Parse(without_declaration(text).encode("utf-8"), True)
    except expat.ExpatError as error:
        reason = f"{expat.ErrorString(error.code)}, line {error.lineno}"
        raise MalformedXml(reason) from None
    except UnicodeEncodeError as error:
        raise MalformedXml("it holds half a surrogate pair") from error
    return builder.root


def _refuse_long_tags(text: str) -> None:
    """The parser holds a tag's attributes before it tells of them; only a large part can hold too many."""
    if len(text) > _LONGEST_TAG and any(
        tag.end() - tag.start() > _LONGEST_TAG and tag[0][1] != "!" for tag in _TAG.finditer(text)
    ):
        raise DangerousXml(f"one of its tags is longer than {_LONGEST_TAG} characters")


class _Builder:
    """Expat's events to nodes."""

    def __init__(self, properties: bool, depth: int, nodes: int) -> None:
        self._properties = properties
        self._depth = depth
        self._nodes = nodes
        self._count = 0
        self._open: list[tuple[Node, list[str]]] = []
        self.root = Node("", {})

    def doctype(self, name: str, system: str | None, public: str | None, internal: int) -> None:
        allowed = self._properties and system == _JAVA_PROPERTIES_DTD and not public
        if internal or not allowed:
            raise DangerousXml(f"it declares the document type {name!r}")

    def entity(
        self, *declaration: object
    ) -> None:  # pragma: no cover - the internal subset is refused before
        raise DangerousXml("it declares an entity")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= self._depth:
            raise DangerousXml(f"its elements nest deeper than {self._depth}")
        self._count += 1 + len(attributes)
        if self._count > self._nodes:
            raise TooManyNodes(self._count, self._nodes)
        node = Node(tag, attributes)
        if self._open:
            self._open[-1][0].children.append(node)
        else:
            self.root = node
        self._open.append((node, []))

    def end(self, tag: str) -> None:
        node, texts = self._open.pop()
        node.text = "".join(texts)

    def characters(self, text: str) -> None:
        self._open[-1][1].append(text)
