"""One action, configuration or resource: where the links of lists and of package details lead.

Actions and configurations have the shapes of the OpenAPI's Action and WsConfiguration; a resource's document is in no
description: what clients read of it (assumed). Its content comes to those who ask for application/octet-stream.
Removing one is what a public build tool does to clean up; the answers to it are those of a package (assumed).
"""

from __future__ import annotations

import io
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

from wizard.packages.resource import MalformedResource, read_resource
from wizard.packages.xml_text import DangerousXml, MalformedXml, Node, parse
from wizard.practice.api.inventory import category_id
from wizard.practice.api.links import COLLECTION, RELATIONS, href, link
from wizard.practice.api.parameters import PARAMETERS, attribute, described_parameters, for_client
from wizard.practice.element_documents import NULL, Variable
from wizard.practice.element_facts import ACTION, CONFIGURATION, RESOURCE, WORKFLOW, ElementFacts
from wizard.practice.messages import JSON, OCTETS, XML, Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape, best_of
from wizard.practice.routes import Route

_PAYLOAD = "VSO-RESOURCE-INF/data"
_ACTION = Shape(
    frozenset({"version", "fqn", "script", "output-type"}),
    wrapped={"input-parameters": "parameter"},
    inner={"input-parameters": PARAMETERS, "relations": RELATIONS},
)
_CONFIGURATION = Shape(frozenset({"version"}), inner={"attributes": PARAMETERS, "relations": RELATIONS})
_RESOURCE = Shape(frozenset({"version"}), inner={"relations": RELATIONS})
_KINDS = {COLLECTION[kind]: kind for kind in (WORKFLOW, ACTION, CONFIGURATION, RESOURCE)}


class ElementsApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._profile = orchestrator.profile

    def routes(self) -> list[Route]:
        return [
            Route("GET", "actions/{id}", self.action),
            Route("GET", "configurations/{id}", self.configuration),
            Route("GET", "resources/{id}", self.resource),
            *(Route("DELETE", f"{path}/{{id}}", self._remove(kind)) for path, kind in _KINDS.items()),
        ]

    def action(self, request: Request, element_id: str) -> Answer:
        facts, data = self._element(ACTION, element_id)
        root = _parsed(data)
        script = root.child("script")
        value = self._common(request, facts) | {
            "module": facts.category,
            "fqn": f"{facts.category}/{facts.name}",
            "script": _script(script) if script else "",
            "output-type": root.attributes.get("result-type", ""),
            "input-parameters": described_parameters(_parameters(root)),
        }
        return document_answer(request, Document("action", for_client(request, value), _ACTION))

    def configuration(self, request: Request, element_id: str) -> Answer:
        facts, data = self._element(CONFIGURATION, element_id)
        value = self._common(request, facts) | {
            "category-id": category_id(CONFIGURATION, facts.category),
            "attributes": [attribute(one) for one in _attributes(_parsed(data))],
        }
        return document_answer(request, Document("configuration", for_client(request, value), _CONFIGURATION))

    def resource(self, request: Request, element_id: str) -> Answer:
        facts, data = self._element(RESOURCE, element_id)
        if best_of(request.accept, (JSON, XML, OCTETS)) == OCTETS:
            return self._payload(facts, data)
        value = self._common(request, facts) | {
            "mime-type": _mime(data),
            "category-id": category_id(RESOURCE, facts.category),
        }
        return document_answer(request, Document("resource", value, _RESOURCE))

    def _payload(self, facts: ElementFacts, data: bytes) -> Answer:
        folder = self._orchestrator.folder
        with (
            zipfile.ZipFile(io.BytesIO(data)) as archive,
            archive.open(_PAYLOAD) as content,
            tempfile.NamedTemporaryFile(dir=folder, prefix="export-", delete=False) as file,
        ):
            shutil.copyfileobj(content, file)
        disposition = f"attachment; filename*=UTF-8''{quote(facts.name, safe='')}"
        return Answer(200, Path(file.name), OCTETS, (("Content-Disposition", disposition),))

    def _remove(self, kind: str) -> Callable[[Request, str], Answer]:
        def remove(request: Request, element_id: str) -> Answer:
            with self._orchestrator.database.write() as writing:
                facts = writing.element(element_id)
                if facts is None or facts.type != kind:
                    raise Refusal(404, f"There is no {kind} {element_id}")
                writing.delete_elements([element_id])
            return Answer(204 if self._profile.modern else 200)

        return remove

    def _element(self, kind: str, element_id: str) -> tuple[ElementFacts, bytes]:
        with self._orchestrator.database.read() as reading:
            facts = reading.element(element_id)
            if facts is None or facts.type != kind:
                raise Refusal(404, f"There is no {kind} {element_id}")
            return facts, dict(reading.entries(element_id)).get("data", b"")

    def _common(self, request: Request, facts: ElementFacts) -> dict[str, object]:
        category = category_id(facts.type, facts.category)
        up = link(href(request, self._profile, "categories", category), rel="up")
        return {
            "id": facts.id,
            "name": facts.name,
            "version": facts.version,
            "description": facts.description,
            "href": href(request, self._profile, COLLECTION[facts.type], facts.id),
            "relations": {"link": [up]},
        }


def _parsed(data: bytes) -> Node:
    """A document without content where the element's own cannot be read; it was checked when it was imported."""
    try:
        return parse(data)
    except (MalformedXml, DangerousXml):
        return Node("", {})


def _parameters(action: Node) -> Iterator[Variable]:
    for node in action.all("param"):
        yield Variable(node.attributes.get("n", ""), node.attributes.get("t", ""), node.text)


def _attributes(configuration: Node) -> Iterator[Variable]:
    parent = configuration.child("atts")
    for node in parent.all("att") if parent else ():
        value, description = node.child("value"), node.child("description")
        text = value.text if value and value.text != NULL else None
        told = description.text if description else ""
        yield Variable(node.attributes.get("name", ""), node.attributes.get("type", ""), told, text)


def _script(node: Node) -> str:
    """Encoded scripts are four hexadecimal digits for each UTF-16 unit (package-format.md 6)."""
    if node.attributes.get("encoded") != "true":
        return node.text
    try:
        return bytes.fromhex(node.text.strip()).decode("utf-16-be")
    except ValueError:
        return node.text


def _mime(data: bytes) -> str:
    try:
        return read_resource(iter((data,))).attributes.get("mimetype", "")
    except MalformedResource:
        return ""
