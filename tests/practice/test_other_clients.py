"""Whole conversations of other people's clients, byte for byte as rest-api.md tells what each of them sends.

Two hold one against another server version; none of them is ours: plain HTTP, their own forms of addresses, of
query parameters (also those that nobody else knows), of media types and of multipart parts.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.practice.conftest import wait_until
from tests.practice.plain_http import VCO, Http, Reply, client, control_center, saved
from wizard.packages.verify import verify
from wizard.practice.process import PracticeServer

StartServer = Callable[..., PracticeServer]
NAME = "com.example.backup"


def values(link: dict[str, object]) -> dict[str, str]:
    """Attributes of a link; clients read them as a list of name and value."""
    attributes = link["attributes"]
    assert isinstance(attributes, list)
    return {one["name"]: one["value"] for one in attributes}


def multipart(http: Http, path: str, content: bytes, *, accept: str, part_type: str) -> Reply:
    """As PowerShell and Apache's client write it: one part ``file`` with its own media type."""
    boundary = "4b1f7c1e-6b57-4f13"
    head = (
        f"--{boundary}\r\nContent-Type: {part_type}\r\n"
        f'Content-Disposition: form-data; name="file"; filename="{NAME}.package"\r\n\r\n'
    )
    body = head.encode() + content + f"\r\n--{boundary}--\r\n".encode()
    content_type = f'multipart/form-data; boundary="{boundary}"'
    return http.call("POST", path, body=body, accept=accept, Content_Type=content_type)


def test_a_powershell_module_on_7_6(start_server: StartServer, tmp_path: Path) -> None:
    """Sign in by asking for permissions, list, details, export, delete, import, run a workflow (PV)."""
    server = start_server(profile="7.6")
    http = client(server)
    assert http.get("/vco/api/server/permissions").status == 200
    about = http.get("/vco/api/about/").json()
    assert {"version", "build-number", "build-date", "api-version"} <= set(about)
    listed = [values(link) for link in http.get("/vco/api/packages/").json()["link"]]
    assert NAME in [one["name"] for one in listed]
    details = http.get(f"/vco/api/packages/{NAME}/").json()
    assert (details["name"], bool(details["workflows"])) == (NAME, True)
    exported = http.get(
        f"/vco/api/packages/{NAME}/?exportConfigurationAttributeValues=false&exportGlobalTags=true",
        accept="application/zip",
    )
    assert verify(saved(tmp_path, "a.package", exported.body)).name == NAME
    assert http.call("DELETE", f"/vco/api/packages/{NAME}/?option=deletePackageWithContent").status == 200
    assert http.get(f"/vco/api/packages/{NAME}/").status == 404
    path = (
        "/vco/api/packages?overwrite=true&importConfigurationAttributeValues=false"
        "&tagImportMode=ImportButPreserveExistingValue"
    )
    taken = multipart(
        http, path, exported.body, accept="application/json", part_type="application/octet-stream"
    )
    assert taken.status == 202
    assert http.get(f"/vco/api/packages/{NAME}/").json()["name"] == NAME
    _runs_a_workflow(http)


def _runs_a_workflow(http: Http) -> None:
    found = http.get("/vco/api/workflows?conditions=name=Release%20an%20address").json()["link"]
    (workflow,) = [values(link)["id"] for link in found]
    parameter = {
        "value": {"string": {"value": "10.20.0.9"}},
        "type": "string",
        "name": "address",
        "scope": "local",
    }
    path = f"/vco/api/workflows/{workflow}/executions"
    started = http.post_json(path, {"parameters": [parameter]})
    assert started.status == 202
    location = started.headers["location"].removeprefix(http.url)
    wait_until(lambda: http.get(f"{location.rstrip('/')}/state").json()["value"] == "completed")
    run = http.get(location).json()
    assert run["state"] == "completed"
    assert http.get(f"{location.rstrip('/')}/logs").status == 200
    listed = http.get(f"{path}/").json()["relations"]["link"]
    assert run["id"] in [values(link)["id"] for link in listed]


def test_a_java_build_tool_on_7_6(start_server: StartServer, tmp_path: Path) -> None:
    """About without an account, a domain after the user's name, octet-stream, nothing but 202 is success (BT)."""
    server = start_server(profile="7.6")
    assert Http(server.url).get("/vco/api/about").json()["version"].startswith("7.6.")
    http = client(server)
    path = (
        f"/vco/api/packages/{NAME}/?exportConfigurationAttributeValues=false&exportGlobalTags=false"
        "&exportVersionHistory=false&exportConfigSecureStringAttributeValues=false&exportAsZip=true"
    )
    exported = http.get(path, accept="application/octet-stream, */*")
    assert (exported.status, exported.body[:2]) == (200, b"PK")
    imported = (
        "/vco/api/packages?overwrite=true&importConfigurationAttributeValues=false"
        "&tagImportMode=ImportAndOverwriteExistingValue&importConfigSecureStringAttributeValues=false"
    )
    taken = multipart(http, imported, exported.body, accept="*/*", part_type="application/octet-stream")
    assert taken.status == 202
    broken = multipart(http, imported, b"PK\x03\x04", accept="*/*", part_type="application/octet-stream")
    assert broken.status == 400
    assert broken.json() == {"status": 400, "message": "Unable to extract package from raw data"}
    assert http.call("DELETE", f"/vco/api/packages/{NAME}?option=deletePackageKeepingShared").status == 200


def test_a_deployment_role_on_7_6(start_server: StartServer) -> None:
    """Readiness, the light look-up, the service by Control Center with an empty JSON body (AN)."""
    server = start_server(profile="7.6")
    http, center = client(server), control_center(server)
    assert http.get("/vco/api/server").status == 200
    light = http.get("/vco/api/content/workflows?conditions=name=Release%20an%20address&keys=id").json()
    assert [list(values(link)) for link in light["link"]] == [["id"]]
    root = "/vco-controlcenter/api"
    assert center.get(f"{root}/server/status").json()["currentStatus"] == "RUNNING"
    again = center.call(
        "POST", f"{root}/server/status/restart", body=b"null", Content_Type="application/json"
    )
    assert again.status in (200, 201)
    wait_until(lambda: center.get(f"{root}/server/status").json()["currentStatus"] == "RUNNING")
    wait_until(lambda: http.get("/vco/api/server").status == 200)


def test_a_script_that_makes_packages_on_7_6(start_server: StartServer) -> None:
    """PUT without a body, rebuild, elements by category; what exists already is 409 (IM)."""
    http = client(start_server(profile="7.6"))
    path = "/vco/api/packages/com.example.made.by.script/"
    made = http.call("PUT", path, body=b"", Content_Type="application/json")
    assert made.status in (200, 201, 202, 204)
    assert http.call("PUT", path, body=b"", Content_Type="application/json").status == 409
    categories = http.get("/vco/api/categories?categoryType=WorkflowCategory").json()["link"]
    category = values(categories[0])["id"]
    assert http.call("POST", f"{path}workflow_category/{category}").status < 300
    assert http.call("POST", f"{path}rebuild").status < 300
    assert http.get(path).json()["workflows"]


@pytest.mark.parametrize("route", ["access_token", "cspAuthToken"])
def test_a_command_line_on_8_12(start_server: StartServer, tmp_path: Path, route: str) -> None:
    """A token first; import-details before the import; parameters that only this client knows (CLI, HH, BT)."""
    server = start_server(profile="8.12")
    http = Http(server.url, f"Bearer {_token(server, route)}")
    exported = http.get(
        f"/vco/api/packages/{NAME}?allowedOperations=vfe&exportConfigurationAttributeValues=true"
        "&exportConfigSecureStringAttributeValues=false&exportVersionHistory=false",
        accept="application/zip",
    )
    package = verify(saved(tmp_path, "a.package", exported.body))
    assert package.digest is not None
    assert package.digest.value == "SHA-256"
    preview = multipart(
        http,
        "/vco/api/packages/import-details",
        exported.body,
        accept="application/json",
        part_type="application/octet-stream",
    )
    assert preview.status == 200
    assert preview.json()["packageAlreadyExists"] is True
    assert {one["versionComparison"] for one in preview.json()["importElementDetails"]} == {"sameVersions"}
    path = "/vco/api/packages?importValues=true&importSecureValues=false&importTagMode=x&force=true&overwrite=true"
    taken = multipart(
        http, path, exported.body, accept="application/json", part_type="application/octet-stream"
    )
    assert 200 <= taken.status < 300
    assert taken.json()["errors"] == []
    assert http.call("DELETE", f"/vco/api/packages/{NAME}?option=deletePackage").status == 204
    assert http.call("DELETE", f"/vco/api/packages/{NAME}?option=deletePackage").status == 404


def _token(server: PracticeServer, route: str) -> str:
    nobody = Http(server.url)
    login = {"username": server.user, "password": server.password, "domain": "System Domain"}
    if route == "cspAuthToken":
        answer = nobody.post_json("/csp/gateway/am/api/login?tenant=t&cspAuthToken=", login)
        return str(answer.json()["cspAuthToken"])
    refresh = nobody.post_json("/csp/gateway/am/api/login?access_token", login).json()["refresh_token"]
    return str(nobody.post_json("/iaas/api/login", {"refreshToken": refresh}).json()["token"])


def test_the_guides_examples_on_5_1(start_server: StartServer) -> None:
    """The root /api, XML in and out, permissions, a run that is followed by its Location (WS-5.1)."""
    server = start_server(profile="5.1")
    http = client(server)
    root = Http(server.url).get("/api/", accept="application/xml").xml()
    assert root.findall(f"{VCO}link")
    packages = http.get("/api/packages/", accept="application/xml").xml()
    assert packages.tag == f"{VCO}packages"
    permissions = (
        b'<permissions xmlns="http://www.vmware.com/vco"><permission><principal>DOM\\user</principal>'
        b"<rights>ric</rights></permission></permissions>"
    )
    path = f"/api/packages/{NAME}/permissions/"
    assert http.call("POST", path, body=permissions, Content_Type="application/xml").status == 201
    stored = http.get(path, accept="application/xml").xml()
    assert stored.findtext(f"{VCO}permission/{VCO}rights") == "ric"
    found = http.get("/api/workflows/?conditions=name=Release%20an%20address", accept="application/xml").xml()
    (href,) = [link.get("href") for link in found.iterfind(f"{VCO}link")]
    assert href is not None
    context = (
        b'<execution-context xmlns="http://www.vmware.com/vco"><parameters><parameter name="address" '
        b'type="string"><string>10.20.0.9</string></parameter></parameters></execution-context>'
    )
    executions = f"{href.removeprefix(server.url).rstrip('/')}/executions/"
    started = http.call("POST", executions, body=context, Content_Type="application/xml")
    assert (started.status, started.body) == (202, b"")
    location = started.headers["location"].removeprefix(server.url)
    wait_until(lambda: http.get(f"{location.rstrip('/')}/state").json()["value"] == "completed")
    assert http.call("DELETE", f"/api/packages/{NAME}/?option=deletePackage").status == 200
    assert NAME not in [values(link).get("name") for link in http.get("/api/packages/").json()["link"]]
