"""What administrators call the parts of an element, for the XML names that stand for them.

The names are those of real packages (package-format.md section 6 and the packages themselves); what a name is
for was read from its use there. A name without an entry here is shown as it is.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.packages.shown_values import NOTHING, Shown, shortened
from wizard.packages.xml_text import Node

CONTENT = text(QT_TRANSLATE_NOOP("wizard", "content"))
FURTHER_CONTENT = text(QT_TRANSLATE_NOOP("wizard", "further content"))
HISTORY = text(QT_TRANSLATE_NOOP("wizard", "version history"))
TAGS = text(QT_TRANSLATE_NOOP("wizard", "tags"))
MODULE = text(QT_TRANSLATE_NOOP("wizard", "module"))
FOLDER = text(QT_TRANSLATE_NOOP("wizard", "folder"))
KIND = text(QT_TRANSLATE_NOOP("wizard", "kind"))
TEXT = text(QT_TRANSLATE_NOOP("wizard", "text"))
PARAMETER_ORDER = text(QT_TRANSLATE_NOOP("wizard", "order of parameters"))
LINE_ENDS = text(QT_TRANSLATE_NOOP("wizard", "line ends"))
ALLOWED_OPERATIONS = text(QT_TRANSLATE_NOOP("wizard", "allowed operations"))
_FORM = text(QT_TRANSLATE_NOOP("wizard", "input form"))
_FORM_OF = QT_TRANSLATE_NOOP("wizard", "input form of {item}")
_LINE = QT_TRANSLATE_NOOP("wizard", "line {number}")
_MEMBERS = QT_TRANSLATE_NOOP("wizard", "%n file(s)")

_TYPES = {
    "ScriptModule": QT_TRANSLATE_NOOP("wizard", "action"),
    "Workflow": QT_TRANSLATE_NOOP("wizard", "workflow"),
    "ConfigurationElement": QT_TRANSLATE_NOOP("wizard", "configuration element"),
    "ResourceElement": QT_TRANSLATE_NOOP("wizard", "resource element"),
    "PolicyTemplate": QT_TRANSLATE_NOOP("wizard", "policy template"),
    "ActionEnvironment": QT_TRANSLATE_NOOP("wizard", "action environment"),
    "WebView": QT_TRANSLATE_NOOP("wizard", "web view"),
    "WorkflowToken": QT_TRANSLATE_NOOP("wizard", "workflow run"),
}
_OPERATIONS = {
    "v": QT_TRANSLATE_NOOP("wizard", "view"),
    "f": QT_TRANSLATE_NOOP("wizard", "add to package"),
    "e": QT_TRANSLATE_NOOP("wizard", "edit"),
}
_ATTRIBUTES = {
    "allowed-operations": QT_TRANSLATE_NOOP("wizard", "allowed operations"),
    "api-version": QT_TRANSLATE_NOOP("wizard", "API version"),
    "catch-name": QT_TRANSLATE_NOOP("wizard", "item on error"),
    "display-name": QT_TRANSLATE_NOOP("wizard", "name"),
    "editor-version": QT_TRANSLATE_NOOP("wizard", "editor version"),
    "icon-id": QT_TRANSLATE_NOOP("wizard", "icon"),
    "linked-workflow-id": QT_TRANSLATE_NOOP("wizard", "called workflow"),
    "memory-limit": QT_TRANSLATE_NOOP("wizard", "memory limit"),
    "mimetype": QT_TRANSLATE_NOOP("wizard", "MIME type"),
    "object-name": QT_TRANSLATE_NOOP("wizard", "object name"),
    "out-name": QT_TRANSLATE_NOOP("wizard", "next item"),
    "read-only": QT_TRANSLATE_NOOP("wizard", "read only"),
    "result-type": QT_TRANSLATE_NOOP("wizard", "return type"),
    "root-name": QT_TRANSLATE_NOOP("wizard", "first item"),
    "script-module": QT_TRANSLATE_NOOP("wizard", "called action"),
    "t": QT_TRANSLATE_NOOP("wizard", "type"),
    "throw-bind-name": QT_TRANSLATE_NOOP("wizard", "binding of the error"),
    "category": QT_TRANSLATE_NOOP("wizard", "folder"),
    "categoryPath": QT_TRANSLATE_NOOP("wizard", "folder"),
    "content": QT_TRANSLATE_NOOP("wizard", "content"),
    "description": QT_TRANSLATE_NOOP("wizard", "description"),
    "id": QT_TRANSLATE_NOOP("wizard", "id"),
    "kind": QT_TRANSLATE_NOOP("wizard", "kind"),
    "name": QT_TRANSLATE_NOOP("wizard", "name"),
    "owner": QT_TRANSLATE_NOOP("wizard", "owner"),
    "position": QT_TRANSLATE_NOOP("wizard", "position"),
    "presentation": QT_TRANSLATE_NOOP("wizard", "presentation"),
    "script": QT_TRANSLATE_NOOP("wizard", "script"),
    "timeout": QT_TRANSLATE_NOOP("wizard", "timeout"),
    "title": QT_TRANSLATE_NOOP("wizard", "title"),
    "type": QT_TRANSLATE_NOOP("wizard", "type"),
    "value": QT_TRANSLATE_NOOP("wizard", "value"),
    "version": QT_TRANSLATE_NOOP("wizard", "version"),
}


class _Called(NamedTuple):
    """The word for a child alone, and for one that has a name of its own."""

    alone: str
    named: str


_ATTRIBUTE = _Called(
    QT_TRANSLATE_NOOP("wizard", "attribute"), QT_TRANSLATE_NOOP("wizard", "attribute {name}")
)
_CHILDREN = {
    "att": _ATTRIBUTE,
    "attrib": _ATTRIBUTE,
    "bind": _Called(
        QT_TRANSLATE_NOOP("wizard", "parameter"), QT_TRANSLATE_NOOP("wizard", "parameter {name}")
    ),
    "condition": _Called(
        QT_TRANSLATE_NOOP("wizard", "condition"), QT_TRANSLATE_NOOP("wizard", "condition {name}")
    ),
    "event": _Called(QT_TRANSLATE_NOOP("wizard", "event"), QT_TRANSLATE_NOOP("wizard", "event {name}")),
    "in-binding": _Called(
        QT_TRANSLATE_NOOP("wizard", "in binding"), QT_TRANSLATE_NOOP("wizard", "in binding {name}")
    ),
    "out-binding": _Called(
        QT_TRANSLATE_NOOP("wizard", "out binding"), QT_TRANSLATE_NOOP("wizard", "out binding {name}")
    ),
    "p-group": _Called(
        QT_TRANSLATE_NOOP("wizard", "presentation group"),
        QT_TRANSLATE_NOOP("wizard", "presentation group {name}"),
    ),
    "p-param": _Called(
        QT_TRANSLATE_NOOP("wizard", "parameter"), QT_TRANSLATE_NOOP("wizard", "parameter {name}")
    ),
    "p-qual": _Called(
        QT_TRANSLATE_NOOP("wizard", "property"), QT_TRANSLATE_NOOP("wizard", "property {name}")
    ),
    "p-step": _Called(
        QT_TRANSLATE_NOOP("wizard", "presentation step"),
        QT_TRANSLATE_NOOP("wizard", "presentation step {name}"),
    ),
    "param": _Called(
        QT_TRANSLATE_NOOP("wizard", "parameter"), QT_TRANSLATE_NOOP("wizard", "parameter {name}")
    ),
    "workflow-item": _Called(QT_TRANSLATE_NOOP("wizard", "item"), QT_TRANSLATE_NOOP("wizard", "item {name}")),
    "workflow-note": _Called(QT_TRANSLATE_NOOP("wizard", "note"), QT_TRANSLATE_NOOP("wizard", "note {name}")),
}
_PARAMETERS_OF = {
    "input": _Called(QT_TRANSLATE_NOOP("wizard", "input"), QT_TRANSLATE_NOOP("wizard", "input {name}")),
    "output": _Called(QT_TRANSLATE_NOOP("wizard", "output"), QT_TRANSLATE_NOOP("wizard", "output {name}")),
}
CONTAINERS = {
    "atts": QT_TRANSLATE_NOOP("wizard", "attributes"),
    "input": QT_TRANSLATE_NOOP("wizard", "inputs"),
    "output": QT_TRANSLATE_NOOP("wizard", "outputs"),
}
"""Elements that only hold others: people speak of what is in them."""
_NAMES = ("name", "n", "id", "tag", "key")


def element_type(name: str) -> Text:
    """For example “action” for ``ScriptModule``."""
    return text(_TYPES.get(name, name))


def attribute(name: str) -> Text:
    """An attribute of an element, a key of ``info``, or a resource's attribute."""
    return text(_ATTRIBUTES.get(name, name))


def child(node: Node, parent: str) -> Text:
    """For example “item Scriptable task”, “attribute host”, “input name”, “script”."""
    name = _display_name(node) or own_name(node)
    called = _PARAMETERS_OF.get(parent) if node.tag == "param" else None
    called = called or _CHILDREN.get(node.tag)
    if called is None:
        if name:
            return text("{part} {name}", part=node.tag, name=shortened(name))
        return text(CONTAINERS.get(node.tag) or _ATTRIBUTES.get(node.tag, node.tag))
    return text(called.named, name=shortened(name)) if name else text(called.alone)


def own_name(node: Node) -> str:
    return next((node.attributes[key] for key in _NAMES if key in node.attributes), "")


def _display_name(node: Node) -> str:
    display_name = node.child("display-name") if node.tag == "workflow-item" else None
    return display_name.text if display_name else ""


def form(item: str) -> Text:
    """The custom form of a workflow, or of one of its user interactions."""
    return text(_FORM_OF, item=item) if item else _FORM


def line(number: int) -> Text:
    return text(_LINE, number=number)


def files(count: int) -> Text:
    return text(_MEMBERS, count)


def operations(letters: Collection[str] | None) -> Shown:
    """Allowed operations by name, an unknown letter as it is; None: no statement."""
    if letters is None:
        return NOTHING
    known = [letter for letter in _OPERATIONS if letter in letters]
    unknown = sorted(frozenset(letters) - frozenset(_OPERATIONS))
    return tuple(text(_OPERATIONS.get(letter, letter)) for letter in (*known, *unknown)) or NOTHING
