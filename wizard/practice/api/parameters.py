"""Parameters and attributes as clients are told of them: workflows, actions, configurations (rest-api.md 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wizard.practice.element_documents import Variable
from wizard.practice.messages import JSON, XML, Request
from wizard.practice.representation import Shape, best_of

PARAMETERS = Shape(attributes=frozenset({"name", "type", "description", "scope"}))
_XML_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")
_LISTS = ("input-parameters", "output-parameters", "attributes")
_SECOND_NAMES = ("inputParameters", "outputParameters")


def described_parameters(variables: Iterable[Variable]) -> list[dict[str, object]]:
    return [{"name": one.name, "type": one.type, "description": one.description} for one in variables]


def attribute(variable: Variable) -> dict[str, object]:
    """With its value where its type is a plain one; values of other types have no documented form here."""
    told: dict[str, object] = {
        "name": variable.name,
        "type": variable.type,
        "description": variable.description,
    }
    value = _typed(variable)
    return told if value is None else {**told, "value": value}


def _typed(variable: Variable) -> dict[str, object] | None:
    if variable.value is None:
        return None
    match variable.type:
        case "string":
            return {"string": {"value": variable.value}}
        case "boolean":
            return {"boolean": {"value": variable.value.lower() == "true"}}
        case "number":
            try:
                return {"number": {"value": float(variable.value)}}
            except ValueError:
                return None
        case _:
            return None


def for_client(request: Request, value: dict[str, object]) -> dict[str, object]:
    """In JSON of 8.x the parameters have two names: clients read the old one, the OpenAPI has the new. In XML
    they have one, and a value is ``<string>v</string>``, as in the guides' requests (rest-api.md 4)."""
    if best_of(request.accept, (JSON, XML)) != XML:
        return value
    return {
        key: [_plain(one) for one in content] if key in _LISTS and isinstance(content, list) else content
        for key, content in value.items()
        if key not in _SECOND_NAMES
    }


def _plain(parameter: dict[str, object]) -> dict[str, object]:
    typed = parameter.get("value")
    plain = {key: content for key, content in parameter.items() if key != "value"}
    if isinstance(typed, dict):
        for kind, inner in typed.items():
            if not _XML_NAME.fullmatch(kind):
                continue
            plain[kind] = inner.get("value") if isinstance(inner, dict) else inner
    return plain
