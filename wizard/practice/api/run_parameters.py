"""The parameters of a workflow run, from XML or JSON (rest-api.md 4)."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.packages.xml_text import DangerousXml, MalformedXml, Node, parse_text
from wizard.practice.configuration_workflows import Values
from wizard.practice.messages import Refusal, Request

Parameter = dict[str, object]
"""``{"name", "type", "scope"?, "value": {"string": {"value": "v"}}}``"""


def run_parameters(request: Request) -> list[Parameter]:
    """Raises Refusal 400 when the body is no execution context."""
    if "xml" in request.headers.get("content-type", ""):
        return _from_xml(request.text())
    context = request.json()
    if context is None:
        return []
    parameters = context.get("parameters", []) if isinstance(context, dict) else None
    if not isinstance(parameters, list) or not all(_is_parameter(one) for one in parameters):
        raise Refusal(400, "The execution context has no list of parameters")
    return parameters


def _is_parameter(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("name"), str)


def _from_xml(text: str) -> list[Parameter]:
    try:
        root = parse_text(text)
    except (MalformedXml, DangerousXml):
        raise Refusal(400, "The execution context is not XML") from None
    if _local(root.tag) != "execution-context":
        raise Refusal(400, "The root is not execution-context")
    return [
        _parameter(node)
        for parent in root.children
        if _local(parent.tag) == "parameters"
        for node in parent.children
        if _local(node.tag) == "parameter"
    ]


def _parameter(node: Node) -> Parameter:
    parameter: Parameter = {"name": node.attributes.get("name", ""), "type": node.attributes.get("type", "")}
    if node.children:
        child = node.children[0]
        kind = _local(child.tag)
        text: object = child.text
        if kind == "number":
            text = _number(child.text)
        elif kind == "boolean":
            text = child.text.strip() == "true"
        parameter["value"] = {kind: {"value": text}}
    return parameter


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise Refusal(400, f"{text!r} is not a number") from None


def input_values(parameters: Iterable[Parameter]) -> Values:
    """Plain values by name: text (also of secure strings), numbers, booleans."""
    values: dict[str, object] = {}
    for parameter in parameters:
        typed = parameter.get("value")
        if isinstance(typed, dict) and typed:
            inner = next(iter(typed.values()))
            values[str(parameter["name"])] = inner.get("value") if isinstance(inner, dict) else inner
    return values
