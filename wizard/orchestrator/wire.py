"""JSON as servers of every version write it, turned into frozen answers.

Strict about types, tolerant about spellings: envelopes say ``attributes`` or ``attribute``, ``start`` or
``startIndex`` (rest-api.md 3.1 and 8); serializers of the old servers may write a list of one as the one itself.
Everything else than what is described raises :class:`UnreadableAnswer`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from wizard.orchestrator import findings
from wizard.orchestrator.answers import (
    About,
    ImportCertificate,
    ImportDetails,
    ImportElement,
    ImportIssue,
    PackageDetails,
    PackageLink,
    Parameter,
    ServerElement,
    Workflow,
    WorkflowLink,
)
from wizard.orchestrator.errors import UnreadableAnswer
from wizard.orchestrator.status import Answer
from wizard.orchestrator.xml_answer import about_content, list_content

Wire = TypeVar("Wire")
_Scalar = str | int | float | bool | None


class AboutWire(msgspec.Struct):
    version: str | None = None
    build_number: str | None = msgspec.field(default=None, name="build-number")
    api_version: str | None = msgspec.field(default=None, name="api-version")


class AttributeWire(msgspec.Struct):
    name: str | None = None
    value: _Scalar = None


class LinkWire(msgspec.Struct):
    attributes: list[AttributeWire] | AttributeWire | None = None
    attribute: list[AttributeWire] | AttributeWire | None = None
    href: str | None = None

    def values(self) -> dict[str, str]:
        """The attributes by name; of two with one name the first."""
        found: dict[str, str] = {}
        for each in (*_items(self.attributes), *_items(self.attribute)):
            if each.name is not None and each.value is not None:
                found.setdefault(each.name, str(each.value))
        return found


class ListWire(msgspec.Struct):
    link: list[LinkWire] | LinkWire | None = None
    total: int | None = None

    @property
    def links(self) -> list[LinkWire]:
        return _items(self.link)


class PackageWire(msgspec.Struct):
    id: str | None = None
    name: str | None = None
    description: str | None = None
    workflows: list[dict[str, Any]] | None = None
    actions: list[dict[str, Any]] | None = None
    configurations: list[dict[str, Any]] | None = None
    resources: list[dict[str, Any]] | None = None
    policy_templates: list[dict[str, Any]] | None = msgspec.field(default=None, name="policy-templates")
    policyTemplates: list[dict[str, Any]] | None = None  # noqa: N815 - the name on the wire


class ImportErrorWire(msgspec.Struct, rename="camel"):
    message: str | None = None
    element_id: str | None = None
    element_type: str | None = None
    element_name: str | None = None


class ImportResultWire(msgspec.Struct):
    errors: list[ImportErrorWire] | None = None


class CertificateWire(msgspec.Struct, rename="camel"):
    common_name: str | None = None
    organization: str | None = None
    organizational_unit: str | None = None
    country: str | None = None
    serial_number: str | int | None = None
    fingerprint_sha1: str | None = msgspec.field(default=None, name="fingerprintSHA1")
    valid_from_date: str | int | None = None
    valid_until_date: str | int | None = None


class ImportElementWire(msgspec.Struct, rename="camel"):
    id: str | None = None
    type: str | None = None
    file_object_name: str | None = None
    file_object_version: str | None = None
    server_object_name: str | None = None
    server_object_version: str | None = None
    version_comparison: str | None = None
    import_it: bool | None = None


class ImportDetailsWire(msgspec.Struct, rename="camel"):
    package_name: str | None = None
    package_already_exists: bool | None = None
    content_verified: bool | None = None
    certificate_valid: bool | None = None
    certificate_trusted: bool | None = None
    certificate_unknown: bool | None = None
    package_certificate_info: CertificateWire | None = None
    certificate_info: CertificateWire | None = None
    import_element_details: list[ImportElementWire] | None = None


class ParameterWire(msgspec.Struct):
    name: str
    type: str | None = None
    description: str | None = None


class WorkflowWire(msgspec.Struct):
    id: str | None = None
    name: str | None = None
    input_parameters: list[ParameterWire] | None = msgspec.field(default=None, name="input-parameters")
    inputParameters: list[ParameterWire] | None = None  # noqa: N815 - the name on the wire


class StateWire(msgspec.Struct):
    value: str | None = None
    state: str | None = None


class RunWire(msgspec.Struct):
    id: str | None = None
    state: str | None = None
    content_exception: str | None = msgspec.field(default=None, name="content-exception")


_Members = list[dict[str, Any]] | None


def decode(answer: Answer, kind: type[Wire], subject: str) -> Wire:
    """The JSON body as ``kind``. Raises UnreadableAnswer."""
    try:
        return msgspec.json.decode(answer.body, type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        reason = f"{error} ({answer.content_type or 'no content type'})"
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason=reason)) from error


def decode_list(answer: Answer, subject: str) -> ListWire:
    """A list of links, in JSON or XML."""
    if not answer.is_xml:
        return decode(answer, ListWire, subject)
    return _convert(list_content(answer.body, subject), ListWire, subject)


def about(answer: Answer, subject: str) -> About:
    if answer.is_xml:
        wire = _convert(about_content(answer.body, subject), AboutWire, subject)
    else:
        wire = decode(answer, AboutWire, subject)
    raw = answer.body.decode("utf-8", "replace")
    return About(wire.version or "", wire.build_number or "", wire.api_version or "", raw)


def package_links(wires: Iterable[LinkWire], subject: str) -> tuple[PackageLink, ...]:
    """Raises UnreadableAnswer for a link without a name: a package must not be lost in silence."""
    return tuple(_package_link(each, subject) for each in wires)


def elements(wires: Iterable[LinkWire], type_: str, subject: str) -> tuple[ServerElement, ...]:
    return tuple(_element(each, type_, subject) for each in wires)


def workflow_links(wires: Iterable[LinkWire], subject: str) -> tuple[WorkflowLink, ...]:
    found = elements(wires, "Workflow", subject)
    return tuple(WorkflowLink(each.id, each.name) for each in found)


def package_details(answer: Answer, subject: str) -> PackageDetails:
    wire = decode(answer, PackageWire, subject)
    lists: tuple[tuple[str, _Members], ...] = (
        ("Workflow", wire.workflows),
        ("ScriptModule", wire.actions),
        ("ConfigurationElement", wire.configurations),
        ("ResourceElement", wire.resources),
        ("PolicyTemplate", wire.policy_templates or wire.policyTemplates),
    )
    found = tuple(
        _element(_member(each, subject), type_, subject) for type_, all_ in lists for each in all_ or ()
    )
    return PackageDetails(wire.name or "", wire.id or "", wire.description or "", found)


def import_issues(wire: ImportResultWire) -> tuple[ImportIssue, ...]:
    return tuple(
        ImportIssue(
            each.message or "", each.element_id or "", each.element_type or "", each.element_name or ""
        )
        for each in wire.errors or ()
    )


def import_details(answer: Answer, subject: str) -> ImportDetails:
    wire = decode(answer, ImportDetailsWire, subject)
    certificate = wire.package_certificate_info or wire.certificate_info
    return ImportDetails(
        wire.package_name or "",
        wire.package_already_exists,
        wire.content_verified,
        wire.certificate_valid,
        wire.certificate_trusted,
        wire.certificate_unknown,
        None if certificate is None else _certificate(certificate),
        tuple(_import_element(each) for each in wire.import_element_details or ()),
    )


def workflow(answer: Answer, subject: str) -> Workflow:
    wire = decode(answer, WorkflowWire, subject)
    inputs = wire.input_parameters if wire.input_parameters is not None else wire.inputParameters
    parameters = tuple(Parameter(each.name, each.type or "", each.description or "") for each in inputs or ())
    return Workflow(wire.id or "", wire.name or "", parameters)


def _import_element(wire: ImportElementWire) -> ImportElement:
    return ImportElement(
        wire.id or "",
        wire.type or "",
        wire.file_object_name or "",
        wire.file_object_version or "",
        wire.server_object_name or "",
        wire.server_object_version or "",
        wire.version_comparison or "",
        wire.import_it,
    )


def _certificate(wire: CertificateWire) -> ImportCertificate:
    return ImportCertificate(
        wire.common_name or "",
        wire.organization or "",
        wire.organizational_unit or "",
        wire.country or "",
        str(wire.serial_number or ""),
        wire.fingerprint_sha1 or "",
        str(wire.valid_from_date or ""),
        str(wire.valid_until_date or ""),
    )


def _package_link(wire: LinkWire, subject: str) -> PackageLink:
    values = wire.values()
    if not values.get("name"):
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason="package without a name"))
    return PackageLink(values["name"], values.get("id", ""), values.get("description", ""), wire.href or "")


def _element(wire: LinkWire, type_: str, subject: str) -> ServerElement:
    values = wire.values()
    found = values.get("id") or (wire.href or "").rstrip("/").rpartition("/")[2]
    if not found:
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason=f"{type_} without an id"))
    return ServerElement(type_, found, values.get("name", ""))


def _member(member: dict[str, Any], subject: str) -> LinkWire:
    """A member of a package: a link, or one level down under an irregular name (rest-api.md 3.2)."""
    nested = [each for each in member.values() if isinstance(each, dict)]
    flat = "attributes" in member or "attribute" in member or len(nested) != 1
    return _convert(member if flat else nested[0], LinkWire, subject)


def _convert(content: Any, kind: type[Wire], subject: str) -> Wire:
    try:
        return msgspec.convert(content, type=kind)
    except msgspec.ValidationError as error:
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason=str(error))) from error


Item = TypeVar("Item")


def _items(value: list[Item] | Item | None) -> list[Item]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
