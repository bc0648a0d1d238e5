"""The practice server's own content, described in resources/practice/ and turned into elements here."""

from __future__ import annotations

import hashlib
import tomllib
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import msgspec

from wizard.foundation.resources import resource
from wizard.practice import element_documents as documents
from wizard.practice.element_documents import Earlier, Identity, Variable

_NAMESPACE = uuid.UUID("6f1d3c52-6a0f-4f0a-9a55-54a7b6b8f0c4")
Row = list[str]


class _Described(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    key: str
    name: str
    version: str = ""
    id: str = ""
    description: str = ""
    operations: str = "vef"
    tags: list[str] = []
    history: list[str] = []
    """``version yyyyMMdd user comment``"""

    @property
    def identity(self) -> Identity:
        element_id = self.id or str(uuid.uuid5(_NAMESPACE, self.key))
        return Identity(element_id, self.name, self.version, self.description, self.operations)


class _Action(_Described):
    module: str
    returns: str
    parameters: list[Row]
    script: str
    encoded: bool = False


class _Workflow(_Described):
    path: list[str]
    inputs: list[Row]
    outputs: list[Row]
    attributes: list[Row]
    steps: list[tuple[str, str]]
    form: bool = False


class _Configuration(_Described):
    path: list[str]
    attributes: list[Row]


class _Resource(_Described):
    path: list[str]
    mime: str
    text: str = ""
    bytes: int = 0


class _Policy(_Described):
    path: list[str]
    event: str
    script: str


class _Package(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    elements: list[str]
    description: str = ""
    plugins: list[str] = []


@dataclass(frozen=True)
class MadeElement:
    """An element before it has an owner: its files without ``info`` and ``content-signature``.

    An element without earlier versions has no ``version-history``.
    """

    id: str
    type: str
    entries: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True)
class MadePackage:
    name: str
    description: str
    used_plugins: str
    element_ids: tuple[str, ...]


@dataclass(frozen=True)
class MadeContent:
    elements: tuple[MadeElement, ...]
    packages: tuple[MadePackage, ...]


def made_content(*, forms: bool = True) -> MadeContent:
    """Everything of resources/practice/. ``forms`` off: without input forms, as before 7.6."""
    ids: dict[str, str] = {}
    elements = []
    for described, element in _elements(forms):
        ids[described.key] = element.id
        elements.append(element)
    packages = tuple(
        MadePackage(one.name, one.description, ",".join(one.plugins), tuple(ids[key] for key in one.elements))
        for one in _read("packages.toml", "package", _Package)
    )
    return MadeContent(tuple(elements), packages)


_Kind = TypeVar("_Kind", bound=msgspec.Struct)


def _read(file: str, table: str, kind: type[_Kind]) -> list[_Kind]:
    rows = tomllib.loads(resource("practice", file).read_text("utf-8"))[table]
    return [msgspec.convert(row, kind) for row in rows]


def _elements(forms: bool) -> Iterator[tuple[_Described, MadeElement]]:
    for action in _read("actions.toml", "action", _Action):
        yield action, _element("ScriptModule", action, [action.module], _action_text)
    for workflow in _read("workflows.toml", "workflow", _Workflow):
        form = documents.input_form(_variables(workflow.inputs)) if forms and workflow.form else None
        yield workflow, _element("Workflow", workflow, workflow.path, _workflow_text, form)
    for configuration in _read("configurations.toml", "configuration", _Configuration):
        yield (
            configuration,
            _element("ConfigurationElement", configuration, configuration.path, _configuration_text),
        )
    for policy in _read("policies.toml", "policy", _Policy):
        yield policy, _element("PolicyTemplate", policy, policy.path, _policy_text)
    for one in _read("resources.toml", "resource", _Resource):
        yield one, _element("ResourceElement", one, one.path, _resource_zip)


_Text = Callable[[Any, Identity], str | bytes]


def _element(
    kind: str, described: _Described, path: list[str], text: _Text, form: bytes | None = None
) -> MadeElement:
    """The element's files in the order a server writes them (package-format.md 2)."""
    content = text(described, described.identity)
    entries = [
        ("data", content if isinstance(content, bytes) else documents.utf16(content)),
        ("categories", documents.categories(path)),
        ("version-history", documents.version_history(_earlier(described, text))),
    ]
    if form is not None:
        entries.insert(0, ("input_form_", form))
    if described.tags:
        entries.append(("tags", documents.tags(described.tags)))
    if not described.history:
        entries = [entry for entry in entries if entry[0] != "version-history"]
    return MadeElement(described.identity.id, kind, tuple(entries))


def _earlier(described: _Described, text: _Text) -> Iterator[Earlier]:
    for line in described.history:
        version, day, user, comment = line.split(" ", 3)
        content = text(described, replace(described.identity, version=version))
        yield Earlier(
            version,
            f"{day}101500+0000",
            user,
            comment,
            content if isinstance(content, bytes) else content.encode(),
        )


def _variables(rows: list[Row]) -> list[Variable]:
    return [Variable(name, kind, description) for name, kind, description in rows]


def _valued(rows: list[Row]) -> list[Variable]:
    return [Variable(row[0], row[1], row[3] if len(row) > 3 else "", row[2] or None) for row in rows]


def _action_text(one: _Action, identity: Identity) -> str:
    return documents.action(
        identity, one.returns, _variables(one.parameters), one.script.strip("\n"), one.encoded
    )


def _workflow_text(one: _Workflow, identity: Identity) -> str:
    return documents.workflow(
        identity, _variables(one.inputs), _variables(one.outputs), _valued(one.attributes), one.steps
    )


def _configuration_text(one: _Configuration, identity: Identity) -> str:
    return documents.configuration(identity, _valued(one.attributes))


def _policy_text(one: _Policy, identity: Identity) -> str:
    return documents.policy(identity, one.event, one.script)


def _resource_zip(one: _Resource, identity: Identity) -> bytes:
    content = one.text.lstrip("\n").encode() if one.text else _made_up(one.key, one.bytes)
    return documents.resource(identity, one.mime, content)


def _made_up(key: str, size: int) -> bytes:
    """Bytes that do not compress, the same ones every time."""
    return hashlib.shake_128(key.encode()).digest(size)
