"""Who may do what, on a package and on the whole server (rest-api.md 3.9). Kept, not enforced."""

from __future__ import annotations

from wizard.packages.xml_text import DangerousXml, MalformedXml, parse_text
from wizard.practice.messages import JSON, XML, Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, best_of
from wizard.practice.routes import Route

_LETTERS = frozenset("rixca")
_SERVER = "server"
_LONGEST = 255


class PermissionsApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator

    def routes(self) -> list[Route]:
        return [
            Route("GET", "packages/{name}/permissions", self.of_package),
            Route("POST", "packages/{name}/permissions", self.put_on_package),
            Route("GET", "server/permissions", lambda request: self._get(request, _SERVER)),
            Route("POST", "server/permissions", lambda request: self._put(request, _SERVER)),
        ]

    def of_package(self, request: Request, name: str) -> Answer:
        return self._get(request, self._scope(name))

    def put_on_package(self, request: Request, name: str) -> Answer:
        return self._put(request, self._scope(name))

    def _scope(self, name: str) -> str:
        with self._orchestrator.database.read() as reading:
            package = reading.package(name)
            if package is None:
                raise Refusal(404, f"There is no package named {name}")
            return f"package {package.id}"[:_LONGEST]

    def _get(self, request: Request, scope: str, status: int = 200) -> Answer:
        with self._orchestrator.database.read() as reading:
            rights = [{"principal": who, "rights": what} for who, what in reading.permissions(scope)]
        if best_of(request.accept, (JSON, XML)) == XML:
            return document_answer(request, Document("permissions", {"permission": rights}), status)
        value = {"permissions": [{"permission": one} for one in rights]}
        return document_answer(request, Document("permissions", value), status)

    def _put(self, request: Request, scope: str) -> Answer:
        given = _rights(request)
        with self._orchestrator.database.write() as writing:
            writing.put_permissions(scope, given)
        return self._get(request, scope, 201)


def _rights(request: Request) -> list[tuple[str, str]]:
    """Principal and rights, from XML or JSON. Raises Refusal 400."""
    is_xml = "xml" in request.headers.get("content-type", "")
    rows = _xml_rows(request.text()) if is_xml else _json_rows(request.json())
    for principal, rights in rows:
        if not principal or len(principal) > _LONGEST or not set(rights) <= _LETTERS or len(rights) > 5:
            raise Refusal(400, "Principal or rights are not valid")
    return rows


def _xml_rows(text: str) -> list[tuple[str, str]]:
    try:
        root = parse_text(text)
    except (MalformedXml, DangerousXml):
        raise Refusal(400, "The permissions are not XML") from None
    rows = []
    for node in root.all("permission"):
        principal, rights = node.child("principal"), node.child("rights")
        rows.append((principal.text.strip() if principal else "", rights.text.strip() if rights else ""))
    return rows


def _json_rows(value: object) -> list[tuple[str, str]]:
    rows = value.get("permissions") if isinstance(value, dict) else None
    if not isinstance(rows, list):
        raise Refusal(400, "There is no list of permissions")
    found = []
    for row in rows:
        one = row.get("permission") if isinstance(row, dict) else None
        if not isinstance(one, dict):
            raise Refusal(400, "A permission is no object")
        found.append((str(one.get("principal", "")), str(one.get("rights", ""))))
    return found
