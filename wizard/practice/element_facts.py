"""What a server knows about an element from its files (package-format.md 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.packages.properties import read_properties
from wizard.packages.resource import MalformedResource, read_resource
from wizard.packages.xml_text import DangerousXml, MalformedXml, Node, parse

Entries = tuple[tuple[str, bytes], ...]
"""An element's files: name below its folder, content."""

CATEGORY_SEPARATOR = "/"
RESOURCE = "ResourceElement"
WORKFLOW = "Workflow"
ACTION = "ScriptModule"
CONFIGURATION = "ConfigurationElement"
POLICY = "PolicyTemplate"


class BadElement(ValueError):
    """The element's files cannot be read; nothing of the package is taken."""


@dataclass(frozen=True)
class ElementFacts:
    id: str
    type: str
    name: str
    version: str
    """"" where the element states none."""
    category: str
    """Path joined by ``/``; an action's dotted module."""
    description: str = ""


def facts_of(element_id: str, entries: Entries) -> ElementFacts:
    """Raises BadElement."""
    files = dict(entries)
    try:
        kind = read_properties(files["info"]).get("type", "")
        path = tuple(node.attributes.get("name", "") for node in parse(files["categories"]).all("category"))
        if kind == RESOURCE:
            attributes = read_resource(iter((files["data"],))).attributes
            name, version = attributes.get("name", ""), attributes.get("version", "")
            description = attributes.get("description", "")
        else:
            name, version, description = _of_xml(element_id, files["data"])
    except KeyError as error:
        raise BadElement(f"element {element_id} has no {error.args[0]}") from None
    except (MalformedXml, DangerousXml, MalformedResource) as error:
        raise BadElement(f"element {element_id}: {error}") from None
    return ElementFacts(element_id, kind, name, version, CATEGORY_SEPARATOR.join(path), description)


def _of_xml(element_id: str, data: bytes) -> tuple[str, str, str]:
    if data.lstrip(b"\xfe\xff\0 ").startswith(b"{"):
        return element_id, "", ""  # an action environment is JSON; its form is not documented
    root = parse(data)
    name = root.attributes.get("name") or _text(root, "display-name")
    return name, root.attributes.get("version", ""), _text(root, "description")


def _text(root: Node, tag: str) -> str:
    child = root.child(tag)
    return child.text if child else ""


def version_key(version: str) -> tuple[int, ...]:
    """Compares versions by their numbers: 1.10 is higher than 1.9; no version is the lowest."""
    return tuple(int(number) for number in re.findall(r"\d+", version[:200])[:10])
