"""Element files as a server writes them: UTF-16 with BOM, nested zips for resources (package-format.md 4, 6)."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

_DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n"
_TIMELESS = (2017, 3, 1, 12, 0, 0)
NULL = "__NULL__"
_APOSTROPHE = {"'": "&apos;"}


def utf16(text: str) -> bytes:
    """Big endian with a BOM, whatever the XML declaration inside says."""
    return b"\xfe\xff" + text.encode("utf-16-be")


def cdata(text: str) -> str:
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


@dataclass(frozen=True)
class Identity:
    """What every element has. ``operations`` None: the element makes no statement."""

    id: str
    name: str
    version: str
    description: str = ""
    operations: str | None = "vef"


@dataclass(frozen=True)
class Variable:
    """A parameter or attribute. ``value`` None: no value, or null where a value must stand."""

    name: str
    type: str
    description: str = ""
    value: str | None = None


def action(
    identity: Identity, returns: str, parameters: Iterable[Variable], script: str, encoded: bool
) -> str:
    lines = [
        f"<dunes-script-module name={quoteattr(identity.name)} result-type={quoteattr(returns)} "
        f'api-version="6.0.0" id={quoteattr(identity.id)} version={quoteattr(identity.version)}'
        f"{_operations(identity)}>"
    ]
    if identity.description:
        lines.append(f"  <description>{cdata(identity.description)}</description>")
    for one in parameters:
        lines.append(
            f"  <param n={quoteattr(one.name)} t={quoteattr(one.type)}>{cdata(one.description)}</param>"
        )
    lines.append(f"  {_script(script, encoded)}")
    lines.append("</dunes-script-module>")
    return _DECLARATION + "\n".join(lines)


def _script(script: str, encoded: bool) -> str:
    """``encoded``: four hexadecimal digits for each UTF-16 unit (package-format.md 6)."""
    if encoded:
        return f'<script encoded="true">{cdata(script.encode("utf-16-be").hex().upper())}</script>'
    return f'<script encoded="false">{cdata(script)}</script>'


def workflow(
    identity: Identity,
    inputs: Iterable[Variable],
    outputs: Iterable[Variable],
    attributes: Iterable[Variable],
    steps: list[tuple[str, str]],
) -> str:
    lines = [
        '<workflow xmlns="http://vmware.com/vco/workflow" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="http://vmware.com/vco/workflow http://vmware.com/vco/workflow/Workflow-v4.xsd" '
        f'root-name="item1" object-name="workflow:name=generic" id={quoteattr(identity.id)} '
        f'version={quoteattr(identity.version)} api-version="6.0.0"{_operations(identity)} '
        'restartMode="1" resumeFromFailedMode="0">',
        f"  <display-name>{cdata(identity.name)}</display-name>",
    ]
    if identity.description:
        lines.append(f"  <description>{cdata(identity.description)}</description>")
    lines.append('  <position y="50.0" x="100.0"/>')
    lines += _parameters("input", inputs) + _parameters("output", outputs)
    for one in attributes:
        lines.append(f'  <attrib name={quoteattr(one.name)} type={quoteattr(one.type)} read-only="false">')
        lines.append(f'    <value encoded="n">{cdata(one.value or "")}</value>')
        lines.append("  </attrib>")
    lines += ['  <workflow-item name="item0" type="end" end-mode="0">', _position(len(steps) + 1), _ITEM_END]
    for number, (name, script) in enumerate(steps, 1):
        following = "item0" if number == len(steps) else f"item{number + 1}"
        lines += [
            f'  <workflow-item name="item{number}" out-name="{following}" type="task">',
            f"    <display-name>{cdata(name)}</display-name>",
            f"    {_script(script, encoded=False)}",
            "    <in-binding/>",
            "    <out-binding/>",
            _position(number),
            _ITEM_END,
        ]
    lines += ["  <presentation/>", "</workflow>"]
    return _DECLARATION + "\n".join(lines)


_ITEM_END = "  </workflow-item>"


def _position(column: int) -> str:
    return f'    <position y="55.40909090909091" x="{60 + 140 * column}.5"/>'


def _parameters(tag: str, parameters: Iterable[Variable]) -> list[str]:
    lines = []
    for one in parameters:
        head = f"    <param name={quoteattr(one.name)} type={quoteattr(one.type)}"
        if one.description:
            lines += [
                f"{head}>",
                f"      <description>{cdata(one.description)}</description>",
                "    </param>",
            ]
        else:
            lines.append(f"{head}/>")
    return [f"  <{tag}>", *lines, f"  </{tag}>"] if lines else []


def configuration(identity: Identity, attributes: Iterable[Variable]) -> str:
    """Configurations state no allowed operations before 9.0 (package-format.md 7)."""
    lines = [f"<config-element id={quoteattr(identity.id)} version={quoteattr(identity.version)}>"]
    lines.append(f"  <display-name>{cdata(identity.name)}</display-name>")
    if identity.description:
        lines.append(f"  <description>{cdata(identity.description)}</description>")
    lines.append("  <atts>")
    for one in attributes:
        lines.append(f'    <att name={quoteattr(one.name)} type={quoteattr(one.type)} read-only="false">')
        if one.value or one.type != "SecureString":
            lines.append(f'      <value encoded="n">{cdata(one.value or NULL)}</value>')
        if one.description:
            lines.append(f"      <description>{cdata(one.description)}</description>")
        lines.append("    </att>")
    lines += ["  </atts>", "</config-element>"]
    return _DECLARATION + "\n".join(lines)


def policy(identity: Identity, event: str, script: str) -> str:
    return _DECLARATION + "\n".join(
        [
            f'<dunes-policy name={quoteattr(identity.name)} type="0" api-version="6.0.0" '
            f"id={quoteattr(identity.id)} version={quoteattr(identity.version)}{_operations(identity)}>",
            '  <item tag="self" type="0">',
            f'    <event type={quoteattr(event)} kind="trigger" active="false">',
            f"      {_script(script, encoded=False)}",
            "    </event>",
            "  </item>",
            "</dunes-policy>",
        ]
    )


def resource(identity: Identity, mime: str, content: bytes) -> bytes:
    """The nested zip. An empty version leaves ``attribute_version`` out, as some real ones do."""
    attributes = {
        "id": identity.id,
        "name": identity.name,
        "description": identity.description,
        "version": identity.version,
        "mimetype": mime,
        "allowedOperations": identity.operations or "",
    }
    optional = {"description", "version", "allowedOperations"}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in attributes.items():
            if value or name not in optional:
                archive.writestr(_entry(f"attribute_{name}"), value.encode())
        archive.writestr(_entry("data"), content)
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"VSO-RESOURCE-INF/{name}", _TIMELESS)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _operations(identity: Identity) -> str:
    return f" allowed-operations={quoteattr(identity.operations)}" if identity.operations is not None else ""


def categories(path: Iterable[str]) -> bytes:
    parts = (
        f"<category name='{escape(name, _APOSTROPHE)}'><name>{cdata(name)}</name></category>" for name in path
    )
    return utf16(f"<categories>{''.join(parts)}</categories>")


def tags(names: Iterable[str]) -> bytes:
    parts = "".join(f'<tag name={quoteattr(name)} global="true"/>' for name in names)
    return utf16(f"{_DECLARATION}<tags>{parts}</tags>")


@dataclass(frozen=True)
class Earlier:
    """One item of a version history; ``content`` None: only that there was such a version."""

    version: str
    date: str
    """yyyyMMddHHmmss+zone"""
    user: str
    comment: str
    content: bytes | None = None


def version_history(items: Iterable[Earlier]) -> bytes:
    """An empty history is an entry too: 144 bytes less or more, ``<items/>``."""
    lines = []
    for one in items:
        content = (
            '<content initialized="false"/>'
            if one.content is None
            else f'<content initialized="true">{base64.b64encode(one.content).decode()}</content>'
        )
        lines.append(
            f"  <item>\n    {content}\n    <ver>{escape(one.version)}</ver>\n    <date>{one.date}</date>\n"
            f"    <user>{escape(one.user)}</user>\n    <cm>{cdata(one.comment)}</cm>\n  </item>"
        )
    body = "<items>\n" + "\n".join(lines) + "\n</items>" if lines else "<items/>"
    return utf16(_DECLARATION + body)


def input_form(inputs: Iterable[Variable]) -> bytes:
    """The custom form of a workflow, 7.6 and later (package-format.md 3)."""
    fields = list(inputs)
    sections = [
        {"id": f"section_{number}", "fields": [{"id": one.name, "display": "textField"}]}
        for number, one in enumerate(fields)
    ]
    schema = {
        one.name: {
            "id": one.name,
            "type": {"dataType": one.type, "isMultiple": False},
            "label": one.description or one.name,
        }
        for one in fields
    }
    pages = [{"id": "page_1", "title": "General", "sections": sections}]
    form = {"layout": {"pages": pages}, "schema": schema, "itemId": ""}
    return utf16(json.dumps(form, ensure_ascii=False, separators=(",", ":")))
