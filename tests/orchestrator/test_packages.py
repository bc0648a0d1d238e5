"""Package calls, over HTTPS, against answers as the documentation prints them (rest-api.md 3)."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from wizard.orchestrator.answers import ImportIssue, PackageLink, ServerElement
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.errors import (
    BadPackage,
    Conflict,
    IncompleteList,
    NotFound,
    NotOffered,
    UnreadableAnswer,
    WrongCredentials,
)
from wizard.orchestrator.options import DeleteOption, ExportOptions, ImportOptions, TagMode

ZIP = b"PK\x03\x04" + bytes(range(256)) * 4000


def link(name: str, **more: str) -> dict[str, object]:
    attributes = [{"name": "name", "value": name}, *({"name": k, "value": v} for k, v in more.items())]
    return {
        "attributes": attributes,
        "href": f"https://h/vco/api/packages/{name}/",
        "rel": "down",
        "type": "x",
    }


def test_list_sends_the_account_and_asks_for_json(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    answer = {"link": [link("com.x.y", id="1", description="Ä")], "total": 1, "start": 0}
    header = "Basic " + base64.b64encode("vcoadmin:gehéim:1".encode()).decode()
    httpserver.expect_request(
        "/vco/api/packages", headers={"Authorization": header, "Accept": "application/json"}
    ).respond_with_json(answer)
    assert client.packages() == (PackageLink("com.x.y", "1", "Ä", "https://h/vco/api/packages/com.x.y/"),)


@pytest.mark.parametrize(
    "answer",
    [
        {"link": [{"attribute": [{"name": "name", "value": "a"}]}], "startIndex": 0, "count": 1, "total": 1},
        {"link": {"attributes": [{"name": "name", "displayName": "n", "value": "a"}]}, "start": 0},
        {"link": [{"attributes": {"name": "name", "value": "a", "displayValue": None}}], "total": 1},
    ],
)
def test_list_reads_every_spelling_of_the_envelope(
    client: OrchestratorClient, httpserver: HTTPServer, answer: dict[str, object]
) -> None:
    httpserver.expect_request("/vco/api/packages").respond_with_json(answer)
    assert [each.name for each in client.packages()] == ["a"]


@pytest.mark.parametrize(
    ("attribute", "element"),
    [
        (' href="https://h/api/packages/com.x/"', ""),
        ("", "<href>https://h/api/packages/com.x/</href>"),
    ],
)
def test_list_in_xml(
    client: OrchestratorClient, httpserver: HTTPServer, attribute: str, element: str
) -> None:
    """The guides write the address as an attribute, the newest description as an element."""
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?><packages xmlns="http://www.vmware.com/vco" total="1" start="0">'
        f'<link rel="down"{attribute}><attributes><attribute name="id" value="7"/>'
        f'<attribute name="name" value="com.x"/></attributes>{element}</link></packages>'
    )
    httpserver.expect_request("/vco/api/packages").respond_with_data(xml, content_type="application/xml")
    assert client.packages() == (PackageLink("com.x", "7", "", "https://h/api/packages/com.x/"),)


def test_empty_list(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/vco/api/packages").respond_with_json({"link": [], "total": 0, "start": 0})
    assert client.packages() == ()


def test_a_part_of_a_list_is_an_error(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/vco/api/packages").respond_with_json({"link": [link("a")], "total": 2})
    with pytest.raises(IncompleteList) as caught:
        client.packages()
    assert dict(caught.value.finding.parameters) == {"total": 2, "listed": 1, "thing": "packages"}


@pytest.mark.parametrize(
    "body",
    [
        b"<html>login</html>",
        b'{"link": "x"}',
        b'{"link": [{"attributes": [{"name": 1, "value": "a"}]}]}',
        b'{"link": [{"attributes": []}]}',
        b'{"total": "many"}',
        b"\xff\xfe",
        b"[" * 100_000,
        b"",
    ],
)
def test_list_of_the_wrong_shape(client: OrchestratorClient, httpserver: HTTPServer, body: bytes) -> None:
    httpserver.expect_request("/vco/api/packages").respond_with_data(body, content_type="application/json")
    with pytest.raises(UnreadableAnswer):
        client.packages()


def test_entities_are_refused(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    xml = '<!DOCTYPE p [<!ENTITY a "aaaa">]><packages><link href="&a;"/></packages>'
    httpserver.expect_request("/vco/api/packages").respond_with_data(xml, content_type="application/xml")
    with pytest.raises(UnreadableAnswer, match="document type"):
        client.packages()


def test_details_flat_and_nested(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    def element(id_: str, name: str) -> dict[str, object]:
        return {"attributes": [{"name": "id", "value": id_}, {"name": "name", "value": name}]}

    answer = {
        "id": "p",
        "name": "com.x",
        "description": "d",
        "workflows": [{"workflow": element("w1", "One")}, element("w2", "Two")],
        "actions": [{"actions": element("a1", "act")}],
        "configurations": [{"configuration": element("c1", "conf")}],
        "resources": [{"href": "https://h/vco/api/resources/r1/"}],
        "usedPlugins": [{"name": "x"}],
    }
    httpserver.expect_request("/vco/api/packages/com.x").respond_with_json(answer)
    details = client.package("com.x")
    assert details.elements == (
        ServerElement("Workflow", "w1", "One"),
        ServerElement("Workflow", "w2", "Two"),
        ServerElement("ScriptModule", "a1", "act"),
        ServerElement("ConfigurationElement", "c1", "conf"),
        ServerElement("ResourceElement", "r1", ""),
    )
    assert (details.name, details.id, details.description) == ("com.x", "p", "d")


def test_export_writes_the_bytes_and_tells_progress(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path
) -> None:
    query = {
        "exportConfigurationAttributeValues": "false",
        "exportGlobalTags": "true",
        "exportVersionHistory": "false",
        "exportConfigSecureStringAttributeValues": "false",
        "allowedOperations": "vef",
    }
    httpserver.expect_request(
        "/vco/api/packages/com.x", query_string=query, headers={"Accept": "application/zip"}
    ).respond_with_data(ZIP, content_type="application/zip")
    told: list[tuple[int, int | None]] = []
    options = ExportOptions(version_history=False, configuration_values=False)
    target = tmp_path / "com.x.package"
    download = client.export_package("com.x", target, options, lambda done, total: told.append((done, total)))
    assert target.read_bytes() == ZIP
    assert (download.sha256, download.size) == (hashlib.sha256(ZIP).hexdigest(), len(ZIP))
    assert told[-1] == (len(ZIP), len(ZIP))
    assert [path.name for path in tmp_path.iterdir()] == ["com.x.package"]
    assert target.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("status", "content_type", "body", "error"),
    [
        (404, "application/json", b'{"status":404}', NotFound),
        (401, "text/html", b"<html>", WrongCredentials),
        (200, "text/html", b"<html>login</html>", UnreadableAnswer),
        (200, "application/zip", b"", UnreadableAnswer),
        (200, "application/zip", b"P", UnreadableAnswer),
    ],
)
def test_export_that_is_no_package_leaves_nothing(
    client: OrchestratorClient,
    httpserver: HTTPServer,
    tmp_path: Path,
    status: int,
    content_type: str,
    body: bytes,
    error: type[Exception],
) -> None:
    httpserver.expect_request("/vco/api/packages/a").respond_with_data(
        body, status, content_type=content_type
    )
    with pytest.raises(error):
        client.export_package("a", tmp_path / "a.package")
    assert list(tmp_path.iterdir()) == []


def test_odd_names_are_one_path_segment(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path
) -> None:
    seen: list[str] = []

    def answer(request: Request) -> Response:
        seen.append(request.environ["RAW_URI"].partition("?")[0])
        return Response(ZIP, content_type="application/zip")

    httpserver.expect_request(re.compile("/vco/api/packages/.*")).respond_with_handler(answer)
    client.export_package("a/../b ü?", tmp_path / "x")
    assert seen == ["/vco/api/packages/a%2F..%2Fb%20%C3%BC%3F"]


def test_import_sends_one_file_part(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path
) -> None:
    package = tmp_path / "file.package"
    package.write_bytes(ZIP)
    seen: dict[str, object] = {}

    def answer(request: Request) -> Response:
        part = request.files["file"]
        seen.update(query=dict(request.args), name=part.filename, type=part.content_type, body=part.read())
        seen["parts"] = [*request.files, *request.form]
        return Response(status=202)

    httpserver.expect_request("/vco/api/packages", method="POST").respond_with_handler(answer)
    result = client.import_package(
        package, ImportOptions(overwrite=False, tag_mode=TagMode.OVERWRITE), name="com.x"
    )
    assert (result.status, result.errors, result.understood) == (202, (), True)
    assert seen == {
        "query": {
            "overwrite": "false",
            "importConfigurationAttributeValues": "true",
            "tagImportMode": "ImportAndOverwriteExistingValue",
            "importConfigSecureStringAttributeValues": "false",
        },
        "name": "com.x.package",
        "type": "application/octet-stream",
        "body": ZIP,
        "parts": ["file"],
    }


def test_errors_inside_an_accepted_import_are_returned(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path
) -> None:
    (tmp_path / "a.package").write_bytes(ZIP)
    error = {"message": "older", "elementId": "1", "elementType": "Workflow", "elementName": "W"}
    httpserver.expect_request("/vco/api/packages").respond_with_json({"errors": [error]}, 201)
    result = client.import_package(tmp_path / "a.package")
    assert result.errors == (ImportIssue("older", "1", "Workflow", "W"),)


def test_import_answer_that_nobody_understands(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path
) -> None:
    (tmp_path / "a.package").write_bytes(ZIP)
    httpserver.expect_request("/vco/api/packages").respond_with_data("fine", 202)
    assert not client.import_package(tmp_path / "a.package").understood


@pytest.mark.parametrize(
    ("status", "body", "error", "words"),
    [
        (
            400,
            {"status": 400, "message": "Unable to extract package from raw data"},
            BadPackage,
            "Unable to extract",
        ),
        (409, {"message": "W is older"}, Conflict, "W is older"),
        (401, {}, WrongCredentials, "vcoadmin"),
    ],
)
def test_refused_imports(
    client: OrchestratorClient,
    httpserver: HTTPServer,
    tmp_path: Path,
    status: int,
    body: dict[str, object],
    error: type[Exception],
    words: str,
) -> None:
    (tmp_path / "a.package").write_bytes(ZIP)
    httpserver.expect_request("/vco/api/packages").respond_with_json(body, status)
    with pytest.raises(error, match=words):
        client.import_package(tmp_path / "a.package")
    assert [request.method for request, _ in httpserver.log] == ["GET", "POST"]


def test_import_details(client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path) -> None:
    (tmp_path / "a.package").write_bytes(ZIP)
    answer = {
        "packageName": "com.x",
        "packageAlreadyExists": True,
        "contentVerified": False,
        "packageCertificateInfo": {"commonName": "vRO h", "fingerprintSHA1": "AA", "validUntilDate": "2030"},
        "certificateTrusted": False,
        "certificateValid": True,
        "importElementDetails": [
            {
                "id": "1",
                "type": "Workflow",
                "fileObjectName": "W",
                "fileObjectVersion": "1.0.0",
                "serverObjectVersion": "1.0.1",
                "versionComparison": "importSmaller",
                "importIt": False,
            }
        ],
    }
    httpserver.expect_request("/vco/api/packages/import-details", method="POST").respond_with_json(answer)
    details = client.import_details(tmp_path / "a.package")
    assert details is not None
    assert (details.package_name, details.already_exists, details.content_verified) == ("com.x", True, False)
    assert (details.certificate_valid, details.certificate_trusted, details.certificate_unknown) == (
        True,
        False,
        None,
    )
    assert details.certificate is not None and details.certificate.common_name == "vRO h"
    assert details.elements[0].comparison == "importSmaller" and details.elements[0].import_it is False


@pytest.mark.parametrize("status", [404, 405, 501])
def test_import_details_where_there_is_no_such_call(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path, status: int
) -> None:
    (tmp_path / "a.package").write_bytes(ZIP)
    httpserver.expect_request("/vco/api/packages/import-details").respond_with_data("", status)
    assert client.import_details(tmp_path / "a.package") is None


@pytest.mark.parametrize("status", [200, 204])
def test_delete_names_its_option(client: OrchestratorClient, httpserver: HTTPServer, status: int) -> None:
    httpserver.expect_request(
        "/vco/api/packages/a", method="DELETE", query_string={"option": "deletePackageKeepingShared"}
    ).respond_with_data("", status)
    client.delete_package("a", DeleteOption.KEEPING_SHARED)
    assert len(httpserver.log) == 2


def test_create_that_exists(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/vco/api/packages/a/", method="PUT", json={}).respond_with_data("", 409)
    with pytest.raises(Conflict):
        client.create_package("a")


def test_elements_of_the_lists_there_are(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    item = {"attributes": [{"name": "id", "value": "1"}, {"name": "name", "value": "W"}]}
    httpserver.expect_request("/vco/api/workflows").respond_with_json({"link": [item], "total": 1})
    httpserver.expect_request("/vco/api/actions").respond_with_json({"link": []})
    httpserver.expect_request("/vco/api/configurations").respond_with_data("", 404)
    httpserver.expect_request("/vco/api/resources").respond_with_data("", 405)
    found = client.elements()
    assert found.elements == (ServerElement("Workflow", "1", "W"),)
    assert found.unlisted == ("ConfigurationElement", "ResourceElement")


def test_configuration_is_exported_by_an_empty_file(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path
) -> None:
    seen: dict[str, object] = {}

    def answer(request: Request) -> Response:
        seen.update(query=dict(request.args), body=request.files["file"].read())
        return Response(ZIP, content_type="application/zip")

    httpserver.expect_request("/vco/api/server-configuration", method="POST").respond_with_handler(answer)
    download = client.export_configuration(tmp_path / "c.zip", "s3cret")
    assert (tmp_path / "c.zip").read_bytes() == ZIP and download.size == len(ZIP)
    assert seen == {"query": {"password": "s3cret"}, "body": b""}


@pytest.mark.parametrize("status", [404, 405])
def test_configuration_backup_that_is_not_offered(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path, status: int
) -> None:
    httpserver.expect_request("/vco/api/server-configuration").respond_with_data("", status)
    with pytest.raises(NotOffered) as caught:
        client.export_configuration(tmp_path / "c.zip", "s3cret")
    assert "s3cret" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_configuration_import(client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path) -> None:
    (tmp_path / "c.zip").write_bytes(ZIP)
    seen: dict[str, object] = {}

    def answer(request: Request) -> Response:
        seen.update(query=dict(request.args), body=request.files["file"].read())
        return Response(status=200)

    httpserver.expect_request("/vco/api/server-configuration", method="POST").respond_with_handler(answer)
    client.import_configuration(tmp_path / "c.zip", "pw", import_identity=True)
    assert seen == {"query": {"password": "pw", "importIdentity": "true"}, "body": ZIP}
