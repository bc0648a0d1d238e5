"""What an import would do, and choosing from it: 8.x (rest-api.md 3.5 and 8)."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable

from cryptography.hazmat.primitives import hashes

from wizard.keystores.certificate import certificate_facts
from wizard.practice.api.uploads import import_result, tag_mode, uploaded
from wizard.practice.certificate_info import certificate_info
from wizard.practice.database import Reading
from wizard.practice.element_facts import ElementFacts, version_key
from wizard.practice.faults import FaultKind
from wizard.practice.importing import (
    Comparison,
    ImportOptions,
    TagMode,
    Upload,
    compare,
    import_package,
    read_upload,
)
from wizard.practice.messages import Answer, Refusal, Request, document_answer
from wizard.practice.multipart import Part
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape
from wizard.practice.routes import Route

_CERTIFICATE = Shape(
    attributes=frozenset(
        {
            "organization",
            "organizationalUnit",
            "commonName",
            "country",
            "serialNumber",
            "fingerprintSHA1",
            "fingerprint",
            "publicKeyAlgorithm",
            "validFromDate",
            "validUntilDate",
        }
    )
)
_ELEMENT = Shape(
    attributes=frozenset(
        {
            "id",
            "type",
            "fileObjectName",
            "fileCategory",
            "versionComparison",
            "fileObjectVersion",
            "serverObjectName",
            "serverCategory",
            "serverObjectVersion",
            "importIt",
            "hasTenantConflict",
            "hasNameConflict",
            "isRenamed",
        }
    )
)
_DETAILS = Shape(
    attributes=frozenset(
        {
            "packageName",
            "packageAlreadyExists",
            "contentVerified",
            "certificateUnknown",
            "certificateTrusted",
            "certificateValid",
        }
    ),
    inner={"packageCertificateInfo": _CERTIFICATE, "importElementDetails": _ELEMENT},
)
_LARGEST_SPECIFICATION = 16 << 20


class ImportPreviewApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator

    def routes(self) -> list[Route]:
        if not self._orchestrator.profile.import_details:
            return []
        return [
            Route("POST", "packages/import-details", self.details),
            Route("POST", "packages/import-details/extended", self.extended_details),
            Route("POST", "packages/extendedImport", self.extended_import),
        ]

    def details(self, request: Request) -> Answer:
        """Imports nothing. Wrong signatures are told by ``contentVerified`` (assumed), not by a status."""
        if self._orchestrator.faults.strike(FaultKind.NO_IMPORT_DETAILS):
            raise Refusal(404, "not found")
        with uploaded(request, self._orchestrator) as form:
            upload = read_upload(form["file"].path, self._orchestrator.faults, refuse_bad_signatures=False)
        with self._orchestrator.database.read() as reading:
            value = {
                "packageName": upload.content.meta.name,
                "packageAlreadyExists": reading.package(upload.content.meta.name) is not None,
                "contentVerified": upload.verification.signed and not upload.badly_signed,
                **self._certificate(reading, upload),
                "importElementDetails": _elements(reading, (one.facts for one in upload.elements)),
            }
        return document_answer(request, Document("import-package-details", value, _DETAILS))

    def _certificate(self, reading: Reading, upload: Upload) -> dict[str, object]:
        """Trusted is the server's own certificate only; known those that came with packages (assumed)."""
        signer = upload.verification.signer
        if signer is None:
            return {"certificateUnknown": True, "certificateTrusted": False, "certificateValid": False}
        facts = certificate_facts(signer.certificate_der)
        own = self._orchestrator.signing(reading).certificate
        trusted = own.fingerprint(hashes.SHA256()).hex() == signer.sha256
        now = datetime.datetime.now(datetime.UTC)
        return {
            "packageCertificateInfo": certificate_info(signer.certificate_der),
            "certificateUnknown": not trusted,
            "certificateTrusted": trusted,
            "certificateValid": facts.not_before <= now <= facts.not_after,
        }

    def extended_details(self, request: Request) -> Answer:
        """The same from the package's description alone, without its content (OpenAPI)."""
        given = request.json()
        info = given.get("metadataInfo") if isinstance(given, dict) else None
        items = given.get("packageItems") if isinstance(given, dict) else None
        name = info.get("name") if isinstance(info, dict) else None
        if not isinstance(name, str):
            raise Refusal(400, "The metadata names no package")
        facts = [_item(one) for one in items if isinstance(one, dict)] if isinstance(items, list) else []
        with self._orchestrator.database.read() as reading:
            value = {
                "packageName": name,
                "packageAlreadyExists": reading.package(name) is not None,
                "contentVerified": False,
                "importElementDetails": _elements(reading, [one for one in facts if one.type in _TYPES]),
            }
        return document_answer(request, Document("import-package-details", value, _DETAILS))

    def extended_import(self, request: Request) -> Answer:
        with uploaded(request, self._orchestrator) as form:
            options = _specification(form.get("importSpecification"))
            upload = read_upload(form["file"].path, self._orchestrator.faults)
            failures = import_package(
                self._orchestrator.database,
                upload,
                options,
                self._orchestrator.profile,
                self._orchestrator.faults,
            )
        return import_result(request, failures, 201)


_TYPES = frozenset(
    {
        "Workflow",
        "PolicyTemplate",
        "ScriptModule",
        "ResourceElement",
        "ConfigurationElement",
        "WorkflowToken",
        "ActionEnvironment",
    }
)


def _elements(reading: Reading, elements: Iterable[ElementFacts]) -> list[dict[str, object]]:
    return [_element(one, reading.element(one.id)) for one in elements]


def _element(file: ElementFacts, server: ElementFacts | None) -> dict[str, object]:
    """``renamed`` and ``hasRights`` as in the OpenAPI, ``isRenamed`` as clients read it (rest-api.md 3.5, 8)."""
    comparison = compare(file, server)
    renamed = server is not None and server.name != file.name
    value: dict[str, object] = {
        "id": file.id,
        "type": file.type,
        "fileObjectName": file.name,
        "fileCategory": file.category,
        "fileObjectVersion": file.version,
        "versionComparison": comparison.value,
        "importIt": comparison is Comparison.GREATER,
        "hasTenantConflict": False,
        "hasNameConflict": False,
        "hasRights": True,
        "renamed": renamed,
        "isRenamed": renamed,
    }
    if server is not None:
        value |= {
            "serverObjectName": server.name,
            "serverCategory": server.category,
            "serverObjectVersion": server.version,
        }
    return value


def _item(item: dict[str, object]) -> ElementFacts:
    """An item of the metadata; of its version, as of a file's, only the numbers count."""
    texts = {key: str(item.get(key) or "") for key in ("id", "type", "name", "version")}
    categories = item.get("categories")
    path = "/".join(str(one) for one in categories) if isinstance(categories, list) else ""
    version = texts["version"] if version_key(texts["version"]) else ""
    return ElementFacts(texts["id"], texts["type"], texts["name"], version, path)


def _specification(part: Part | None) -> ImportOptions:
    """``importSpecification`` as JSON; without ``importElements`` everything is taken."""
    if part is None or part.path.stat().st_size > _LARGEST_SPECIFICATION:
        raise Refusal(400, "The form has no importSpecification")
    try:
        given = json.loads(part.text())
    except (ValueError, RecursionError):
        raise Refusal(400, "The importSpecification is not JSON") from None
    if not isinstance(given, dict):
        raise Refusal(400, "The importSpecification is no JSON object")
    elements = given.get("importElements")
    only = None
    if isinstance(elements, list):
        only = frozenset(str(one.get("id")) for one in elements if isinstance(one, dict))
    return ImportOptions(
        overwrite=given.get("overwrite") is True,
        configuration_values=given.get("importConfigurationAttributeValues", True) is not False,
        tag_mode=tag_mode(str(given.get("tagImportMode", TagMode.PRESERVE.value))),
        secure_strings=given.get("importConfigSecureStringAttributeValues") is True,
        older_versions=given.get("importOlderVersions") is True,
        only=only,
    )
