"""What an element's bytes say about it, and the few changes an exporting server makes to them.

Pure functions on the bytes of ``elements/<id>/data`` (package-format.md sections 6 and 7). A change touches
only the characters it is about; encoding, declaration, quotes and order stay.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from wizard.packages.json_text import parse_json
from wizard.packages.layout import RESOURCE
from wizard.packages.limits import DEFAULT_LIMITS
from wizard.packages.resource import FOLDER, MalformedResource, read_resource
from wizard.packages.xml_text import Node, decode, encoding_of, parse_text
from wizard.packages.zip_records import LOCAL_SIGNATURE

OPERATIONS = "vef"
"""View, edit, re-package ("Add to package"): everything allowed, and the export's default."""
NULL = "__NULL__"
SECURE_STRING = "SecureString"
SECURE_TYPES = frozenset({SECURE_STRING, "EncryptedString"})
"""Types whose values are secrets. Assumed: no package that was seen holds an EncryptedString or an array of either."""

_OPERATIONS_ATTRIBUTE = "allowed-operations"
_OPERATIONS_MEMBER = f"{FOLDER}attribute_allowedOperations"
_ROOT = re.compile(r"<[A-Za-z_](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_OPERATIONS = re.compile(_OPERATIONS_ATTRIBUTE + r"\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ATTRIBUTE_OF_ELEMENT = re.compile(
    r"<(att|attrib)\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>(?:<!\[CDATA\[.*?\]\]>|(?!</\1\s*>).)*</\1\s*>",
    re.DOTALL,
)
_VALUE = re.compile(r"\s*<value\b[^>]*?(?:/>|>(?:<!\[CDATA\[.*?\]\]>|[^<])*</value\s*>)", re.DOTALL)
_SECURE = re.compile(rf"\stype\s*=\s*[\"'](?:Array/)?(?:{'|'.join(sorted(SECURE_TYPES))})[\"']")
_CONFIGURATION = "config-element"


@dataclass(frozen=True)
class ConfigurationAttribute:
    """An attribute of a configuration element."""

    name: str
    secure: bool
    """Its value is a secret, which an export normally leaves out."""
    has_value: bool
    """It carries a value here: not null, not empty."""


@dataclass(frozen=True)
class ElementFacts:
    """Name and version as people know them; ``allowed_operations`` None means: no statement."""

    name: str | None = None
    version: str | None = None
    allowed_operations: frozenset[str] | None = None
    secure_strings: tuple[str, ...] = field(default=())
    """Names of secure attributes that carry a value."""
    attributes: tuple[ConfigurationAttribute, ...] = field(default=())
    """Of a configuration element; of others none."""


def element_facts(element_type: str, data: bytes, nodes: int = DEFAULT_LIMITS.nodes) -> ElementFacts:
    """Raises MalformedXml, DangerousXml, TooManyNodes, MalformedResource."""
    if element_type == RESOURCE:
        return resource_facts(read_resource(iter((data,))).attributes)
    text = decode(data)
    if text.lstrip().startswith("{"):
        return _json_facts(parse_json(text, nodes))
    return xml_facts(parse_text(text, nodes))


def resource_facts(attributes: dict[str, str]) -> ElementFacts:
    operations = attributes.get("allowedOperations")
    return ElementFacts(
        attributes.get("name"),
        attributes.get("version"),
        None if operations is None else frozenset(operations),
    )


def xml_facts(root: Node) -> ElementFacts:
    display_name = root.child("display-name")
    operations = root.attributes.get(_OPERATIONS_ATTRIBUTE)
    return ElementFacts(
        display_name.text if display_name else root.attributes.get("name"),
        root.attributes.get("version"),
        None if operations is None else frozenset(operations),
        tuple(one.name for one in _attributes(root) if one.secure and one.has_value),
        tuple(_attributes(root)) if root.tag == _CONFIGURATION else (),
    )


def _attributes(root: Node) -> Iterator[ConfigurationAttribute]:
    for node in root.walk():
        if node.tag in ("att", "attrib"):
            value = node.child("value")
            yield ConfigurationAttribute(
                node.attributes.get("name", ""),
                node.attributes.get("type", "").removeprefix("Array/") in SECURE_TYPES,
                value is not None and value.text not in ("", NULL),
            )


def _json_facts(values: Any) -> ElementFacts:
    """Action environments hold JSON (package-format.md section 6); its keys beyond these are not known."""
    name, version = values.get("name"), values.get("version")
    return ElementFacts(
        name if isinstance(name, str) else None, version if isinstance(version, str) else None
    )


def element_name(data: bytes) -> str | None:
    """The display name, whatever the element's type."""
    return element_facts(_type_by_content(data), data).name


def element_version(data: bytes) -> str | None:
    """The version, whatever the element's type."""
    return element_facts(_type_by_content(data), data).version


def _type_by_content(data: bytes) -> str:
    return RESOURCE if data.startswith(LOCAL_SIGNATURE) else ""


def with_allowed_operations(element_type: str, data: bytes, letters: str) -> bytes:
    """Only the letters that are allowed already and asked for; an element without statement stays so.

    Raises MalformedXml, MalformedResource.
    """
    if element_type == RESOURCE:
        return _resource_with_operations(data, letters)
    encoding = encoding_of(data)
    text = encoding.decode(data)
    root = _ROOT.search(text)
    found = _OPERATIONS.search(root[0]) if root else None
    if root is None or found is None:
        return data
    own = found[1] if found[1] is not None else found[2]
    group = 1 if found[1] is not None else 2
    start, end = root.start() + found.start(group), root.start() + found.end(group)
    return encoding.encode(text[:start] + _both(own, letters) + text[end:])


def _both(own: str, asked: str) -> str:
    return "".join(letter for letter in own if letter in asked)


def _resource_with_operations(data: bytes, letters: str) -> bytes:
    own = read_resource(iter((data,))).attributes.get("allowedOperations")
    if own is None or _both(own, letters) == own:
        return data
    target = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as copy:
            for member in source.infolist():
                content = source.read(member)
                if member.filename == _OPERATIONS_MEMBER:
                    content = _both(own, letters).encode()
                copy.writestr(member, content)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise MalformedResource(str(error)) from error
    return target.getvalue()


def without_configuration_values(data: bytes) -> bytes:
    """A configuration element whose attributes keep name and type and lose their values."""
    return _without_values(data, lambda attribute: True)


def without_secure_strings(data: bytes) -> bytes:
    """Secure attributes lose their values."""
    return _without_values(data, lambda attribute: bool(_SECURE.search(attribute[: attribute.index(">")])))


def _without_values(data: bytes, applies: Callable[[str], bool]) -> bytes:
    encoding = encoding_of(data)
    text = encoding.decode(data)
    changed = _ATTRIBUTE_OF_ELEMENT.sub(
        lambda found: _VALUE.sub("", found[0]) if applies(found[0]) else found[0], text
    )
    return data if changed == text else encoding.encode(changed)
