"""Another database, another certificate, a restart: what a certificate change does to the server."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.practice.conftest import wait_until
from tests.practice.plain_http import Http, Reply, client, control_center
from wizard.databases.target import parse_url
from wizard.keystores.certificate_database import (
    open_certificate_database,
    signing_certificate,
    write_certificate_database,
)
from wizard.keystores.create import CertificateRequest, create_self_signed
from wizard.packages.verify import verify
from wizard.practice.administrator import ControlRefused
from wizard.practice.process import PracticeServer

TAGGING = "com.example.tagging"


def signer_of(http: Http, root: str, folder: Path, name: str = TAGGING) -> str:
    reply = http.get(f"{root}/packages/{name}/", accept="application/zip")
    assert reply.status == 200, reply.body
    path = folder / "signer.package"
    path.write_bytes(reply.body)
    verification = verify(path)
    assert verification.signer is not None
    assert verification.verified == verification.total
    return verification.signer.subject


@functools.cache
def new_keystore(password: str, name: str = "new.example.com") -> bytes:
    request = CertificateRequest(name, "Example", "IT", "DE")
    return write_certificate_database(create_self_signed(request), password)


def up(http: Http, root: str = "/vco/api") -> bool:
    return http.get(f"{root}/server").status == 200


def bound_by_workflow(server: PracticeServer, http: Http) -> Reply:
    """As the 5.5 guide does it: find by name, read the inputs, run with XML, poll the state."""
    found = http.get("/vco/api/workflows?conditions=name=SQLite").json()["link"]
    assert len(found) == 1
    workflow = next(a["value"] for a in found[0]["attributes"] if a["name"] == "id")
    described = http.get(f"/vco/api/workflows/{workflow}").json()
    assert [one["name"] for one in described["input-parameters"]] == ["databaseName"]
    path = parse_url(server.new_database).path
    body = (
        '<execution-context xmlns="http://www.vmware.com/vco"><parameters>'
        f'<parameter name="databaseName" type="string"><string>{path}</string></parameter>'
        "</parameters></execution-context>"
    )
    reply = http.call(
        "POST",
        f"/vco/api/workflows/{workflow}/executions/",
        body=body.encode(),
        Content_Type="application/xml",
    )
    assert reply.status == 202
    assert bool(reply.body) is (server.profile == "7.6"), "the guides up to 7.1 say that it is empty"
    location = urlsplit(reply.headers["location"]).path
    assert location.startswith(f"/vco/api/workflows/{workflow}/executions/")
    state = f"{location}state"
    wait_until(lambda: http.get(state).json()["value"] not in ("running", "initializing"))
    assert http.get(state).json()["value"] == "completed"
    return http.get(location)


def test_switch_in_7_6(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    server = start_server()
    http, center = client(server), control_center(server)
    root = "/vco-controlcenter/api"
    old_signer = signer_of(http, "/vco/api", tmp_path)
    versions = center.get(f"{root}/server/config-version").json()
    assert versions["activeConfigurationFingerprint"] == versions["pendingConfigurationFingerprint"]

    execution = bound_by_workflow(server, http).json()
    assert execution["state"] == "completed"
    assert signer_of(http, "/vco/api", tmp_path) == old_signer, "the binding counts from the next start on"
    versions = center.get(f"{root}/server/config-version").json()
    assert versions["activeConfigurationFingerprint"] != versions["pendingConfigurationFingerprint"]

    wrong = center.post_file(f"{root}/certificates/import?password=wrong", new_keystore("right"))
    assert wrong.status == 200
    assert wrong.json()["error"]
    reply = center.post_file(f"{root}/certificates/import?password=right", new_keystore("right"))
    assert (reply.status, reply.json()["error"]) == (200, "")
    finish = center.call("POST", f"{root}/certificates/import/{reply.json()['id']}/finish")
    assert (finish.status, finish.json()) == (200, {"error": ""})

    status = center.call(
        "POST", f"{root}/server/status/restart", body=b"null", Content_Type="application/json"
    )
    assert status.json() == {
        "initialStatus": "RUNNING",
        "currentStatus": None,
        "requestedStatus": "RUNNING",
        "finished": False,
    }
    assert http.get("/vco/api/server").status == 503
    assert http.get("/vco/api/packages").status == 503
    wait_until(lambda: center.get(f"{root}/server/status").json()["currentStatus"] == "RUNNING")
    wait_until(lambda: up(http))
    versions = center.get(f"{root}/server/config-version").json()
    assert versions["activeConfigurationFingerprint"] == versions["pendingConfigurationFingerprint"]

    assert http.get("/vco/api/packages").json()["total"] == 0
    assert http.call("PUT", "/vco/api/packages/com.example.fresh/").status == 201
    assert (
        signer_of(http, "/vco/api", tmp_path, "com.example.fresh")
        == "C=DE,OU=IT,O=Example,CN=new.example.com"
    )


def test_control_center_wants_its_own_account(shared_server: PracticeServer) -> None:
    assert shared_server.control_center is not None
    url = shared_server.control_center.url
    assert Http(url).get("/vco-controlcenter/api/server/status").status == 401
    other = Http(url, client(shared_server).authorization)
    assert other.get("/vco-controlcenter/api/server/status").status == 401
    assert control_center(shared_server).get("/vco-controlcenter/api/nothing").status == 404


@pytest.mark.slow
def test_certificate_is_replaced_in_place_in_7_6(
    start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    server = start_server()
    http, center = client(server), control_center(server)
    root = "/vco-controlcenter/api"
    before = signer_of(http, "/vco/api", tmp_path)
    reply = center.post_file(f"{root}/certificates/import?password=right", new_keystore("right"))
    center.call("POST", f"{root}/certificates/import/{reply.json()['id']}/finish")
    assert signer_of(http, "/vco/api", tmp_path) == before, "a restart is needed"
    center.call("POST", f"{root}/server/status/restart")
    wait_until(lambda: up(http))
    assert signer_of(http, "/vco/api", tmp_path).endswith("CN=new.example.com")


def test_stop_and_start(start_server: Callable[..., PracticeServer]) -> None:
    server = start_server()
    http, center = client(server), control_center(server)
    root = "/vco-controlcenter/api/server/status"
    center.call("POST", f"{root}/stop")
    wait_until(lambda: center.get(root).json()["finished"])
    assert center.get(root).json()["currentStatus"] == "STOPPED"
    assert http.get("/vco/api/about").status == 503
    center.call("POST", f"{root}/start")
    wait_until(lambda: up(http))
    assert center.get(root).json()["currentStatus"] == "RUNNING"


@pytest.mark.parametrize(
    ("profile", "root"), [("5.1", "/api"), pytest.param("5.5", "/vco/api", marks=pytest.mark.slow)]
)
def test_switch_by_the_played_administrator(
    start_server: Callable[..., PracticeServer], tmp_path: Path, profile: str, root: str
) -> None:
    server = start_server(profile=profile)
    administrator, http = server.administrator, client(server)
    names = administrator.package_names()
    (tmp_path / "exported").mkdir()
    files = administrator.export_packages(tmp_path / "exported")
    assert len(files) == len(names) == 14
    old_signer = verify(files[0]).signer
    assert old_signer is not None

    saved = tmp_path / "vmo-server.vmokeystore"
    administrator.export_certificate_database("export-pass", saved)
    opened = open_certificate_database(saved.read_bytes(), "export-pass")
    assert opened.secret is not None
    assert signing_certificate(saved.read_bytes()) == opened.certificate

    replacement = tmp_path / "new.vmokeystore"
    replacement.write_bytes(new_keystore("right"))
    with pytest.raises(ControlRefused, match="already holds"):
        administrator.import_certificate_database(replacement, "right")

    administrator.stop()
    with pytest.raises(ControlRefused):
        administrator.bind_database("sqlite", name=str(tmp_path / "missing" / "new.sqlite"))
    (tmp_path / "new.sqlite").touch()
    administrator.bind_database("sqlite", name=str(tmp_path / "new.sqlite"))
    administrator.start()
    wait_until(lambda: administrator.status()["currentStatus"] == "RUNNING")
    assert http.get(f"{root}/server").status == 503, "no tables yet"
    administrator.create_tables()
    wait_until(lambda: up(http, root))
    assert http.get(f"{root}/packages").json()["total"] == 0
    with pytest.raises(ControlRefused, match="no package signing certificate"):
        administrator.export_certificate_database("x", tmp_path / "none")

    with pytest.raises(ControlRefused):
        administrator.import_certificate_database(replacement, "wrong")
    administrator.import_certificate_database(replacement, "right")
    for file in files:
        administrator.import_package(file)
    assert administrator.package_names() == names
    again = tmp_path / "again.package"
    administrator.export_package(names[0], again)
    new_signer = verify(again).signer
    assert new_signer is not None
    assert new_signer.subject == "C=DE,OU=IT,O=Example,CN=new.example.com"
    assert new_signer.sha256 != old_signer.sha256


def test_5_1_has_no_export_and_no_configuration_over_rest(
    start_server: Callable[..., PracticeServer],
) -> None:
    server = start_server(profile="5.1")
    http = client(server)
    assert server.control_center is None
    assert http.get("/api/about").json()["version"].startswith("5.1.0")
    assert http.get("/vco/api/about").status == 404
    assert http.get("/api/packages/").json()["total"] == 14
    assert http.get(f"/api/packages/{TAGGING}/", accept="application/zip").status == 404
    assert http.get(f"/api/packages/{TAGGING}/").json()["name"] == TAGGING
    assert http.get("/api/server-configuration").status == 404
    assert http.get("/api/workflows?conditions=name=PostgreSQL").json()["total"] == 0


def test_configuration_backup_brings_the_old_database_back(
    start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    server = start_server()
    http, administrator = client(server), server.administrator
    exported = http.post_file("/vco/api/server-configuration?password=secret", b"")
    assert exported.status == 200
    assert exported.headers["content-type"] == "application/zip"
    assert exported.body[:2] == b"PK"

    bound_by_workflow(server, http)
    administrator.restart()
    wait_until(lambda: up(http))
    assert http.get("/vco/api/packages").json()["total"] == 0

    wrong = http.post_file("/vco/api/server-configuration?password=other", exported.body)
    assert wrong.status == 400
    # As the vendor's Spring example sends it: the password as a part of the form.
    right = http.post_file("/vco/api/server-configuration", exported.body, password="secret")
    assert right.status == 200
    administrator.restart()
    wait_until(lambda: up(http))
    assert http.get("/vco/api/packages").json()["total"] == 14


def test_configuration_is_listed(shared: Http, shared_server: PracticeServer) -> None:
    entries = shared.get("/vco/api/server-configuration").json()["config-entry"]
    flat = shared.get("/vco/api/server-configuration/settings").json()
    assert {one["name"]: one["data"] for one in entries} == flat
    assert flat["database.name"] == parse_url(shared_server.old_database).path
