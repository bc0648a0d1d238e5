"""Profile 8.12 against the vendor's own description: answers fit its schemas, nothing answers 500.

Generated requests are read, refused or acted upon; each answer must have a status the description names (or
one of ``UNDESCRIBED``) and content that fits. The default pass is small; the marked one is large.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance

from tests.practice.conftest import wait_until
from tests.practice.plain_http import Http, Reply, basic, control_center, form
from tests.practice.test_switch import new_keystore
from wizard.practice.process import PracticeOptions, PracticeServer, start

UNDESCRIBED = {
    400: "rest-api.md 3.4: broken content answers 400 with status and message",
    404: "a name or id that is not there (rest-api.md 3.2), where the description forgets it",
    405: "a method no path has",
    406: "an Accept header that nothing fits",
    409: "rest-api.md 3.7: it exists already",
    413: "a body beyond any use",
    415: "a body of another media type",
}
BACKUP = "com.example.backup"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    options = PracticeOptions(profile="8.12", restart_seconds=0.3)
    with start(tmp_path_factory.mktemp("openapi"), options) as running:
        yield running


@pytest.fixture
def http(server: PracticeServer) -> Http:
    return Http(server.url, basic(server.user, server.password))


@pytest.fixture(scope="module", params=["orchestrator-8.18.1.json", "orchestrator-9.0.0.json"])
def description(request: pytest.FixtureRequest, corpus_openapi: Path) -> dict[str, object]:
    value = json.loads((corpus_openapi / request.param).read_bytes())
    assert isinstance(value, dict)
    return value


def check(description: dict[str, object], method: str, path: str, reply: Reply) -> object:
    """The answer's status is described and its JSON fits the schema."""
    operation = description["paths"][path][method.lower()]  # type: ignore[index]
    response = operation["responses"][str(reply.status)]
    schema = response.get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    assert reply.headers["content-type"] == "application/json"
    value = reply.json()
    jsonschema_rs.Draft4Validator({**schema, "components": description["components"]}).validate(value)
    return value


def workflow_id(http: Http) -> str:
    link = http.get("/vco/api/workflows?conditions=name=Draft%20of%20a%20workflow").json()["link"][0]
    return str(next(a["value"] for a in link["attributes"] if a["name"] == "id"))


@pytest.mark.parametrize(
    "path",
    [
        "/about",
        "/actions",
        "/configurations",
        "/content/packages",
        "/health/liveness",
        "/health/readiness",
        "/healthstatus",
        "/mgmt/config",
        "/packages",
        "/resources",
        "/server",
        "/server-configuration",
        "/server-configuration/settings",
        "/server/authentication",
        "/workflows",
    ],
)
def test_plain_reading(description: dict[str, object], http: Http, path: str) -> None:
    value = check(description, "GET", path, http.get(f"/vco/api{path}"))
    assert value


def test_list_has_the_newer_envelope(description: dict[str, object], http: Http) -> None:
    value = check(description, "GET", "/packages", http.get("/vco/api/packages"))
    assert isinstance(value, dict)
    assert (value["startIndex"], value["count"], value["total"]) == (
        0,
        len(value["link"]),
        len(value["link"]),
    )
    root = http.get("/vco/api/packages", accept="application/xml").xml()
    assert root.get("start") == "0"


def test_package_from_details_to_deletion(description: dict[str, object], http: Http) -> None:
    path = "/packages/{packageName}"
    details = check(description, "GET", path, http.get("/vco/api/packages/com.example.library.network"))
    assert isinstance(details, dict)
    assert {"workflows", "policy-templates", "used-plugins"} <= set(details)
    assert details["workflows"][0]["attributes"] == details["workflows"][0]["workflow"]["attributes"]
    exported = http.get("/vco/api/packages/com.example.provisioning.approval", accept="application/zip")
    assert exported.status == 200
    name = "com.example.provisioning.approval"

    preview = http.post_file("/vco/api/packages/import-details", exported.body)
    value = check(description, "POST", "/packages/import-details", preview)
    assert isinstance(value, dict)
    assert value["packageAlreadyExists"]
    assert value["contentVerified"]
    assert value["certificateTrusted"]
    assert value["packageCertificateInfo"]["commonName"].startswith("vRO practice.example.com")
    assert {one["versionComparison"] for one in value["importElementDetails"]} == {"sameVersions"}

    gone = http.call("DELETE", f"/vco/api/packages/{name}?option=deletePackageWithContent")
    assert gone.status == 204
    check(description, "DELETE", path, gone)
    check(description, "DELETE", path, http.call("DELETE", f"/vco/api/packages/{name}"))
    taken = http.post_file("/vco/api/packages?overwrite=true", exported.body)
    assert taken.status == 201
    assert check(description, "POST", "/packages", taken) == {"errors": []}
    tree = http.post_file("/vco/api/content/packages?overwrite=true", exported.body)
    assert tree.status == 202
    check(description, "POST", "/content/packages", tree)
    same = http.get(f"/vco/api/content/packages/{name}", accept="application/zip")
    assert same.status == 200
    assert http.call("DELETE", f"/vco/api/content/packages/{name}").status == 409
    assert http.call("DELETE", f"/vco/api/content/packages/{name}?force=true").status == 200
    http.post_file("/vco/api/packages?overwrite=true", exported.body)


def test_sha256_signs_and_content_signatures_are_gone(http: Http, tmp_path: Path) -> None:
    from wizard.packages.content import read_content
    from wizard.packages.verify import verify

    path = tmp_path / "x.package"
    path.write_bytes(http.get(f"/vco/api/packages/{BACKUP}", accept="application/zip").body)
    verification = verify(path)
    assert verification.digest is not None
    assert verification.digest.value == "SHA-256"
    for element in read_content(path).elements:
        assert element.get("content-signature") is None
        assert b"signature-owner" not in (element.get("info") or b"")


def test_older_elements_are_named_in_the_refusal(description: dict[str, object], http: Http) -> None:
    """409 is described as the result of an import: what is older stands in ``errors``."""
    name = "com.example.library.strings"
    exported = http.get(f"/vco/api/packages/{name}", accept="application/zip").body
    refused = http.post_file("/vco/api/packages", aged_package(exported))
    value = check(description, "POST", "/packages", refused)
    assert refused.status == 409
    assert isinstance(value, dict)
    assert [one["elementName"] for one in value["errors"]] == ["padLeft"]
    is_sane_error(409, refused.headers, refused.body)


def aged_package(exported: bytes) -> bytes:
    import io

    from tests.practice.test_packages_api import aged_data
    from wizard.packages.content import ElementContent, PackageContent, read_content, write_package

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.package"
        path.write_bytes(exported)
        content = read_content(path)
        elements = tuple(
            ElementContent(
                one.id,
                tuple((name, aged_data(data) if name == "data" else data) for name, data in one.entries),
            )
            for one in content.elements
        )
        older = io.BytesIO()
        write_package(older, PackageContent(content.meta, elements), None)
        return older.getvalue()


def test_extended_import_takes_what_is_named(description: dict[str, object], http: Http) -> None:
    exported = http.get(f"/vco/api/packages/{BACKUP}", accept="application/zip").body
    details = http.get(f"/vco/api/packages/{BACKUP}").json()
    one = next(a["value"] for a in details["actions"][0]["attributes"] if a["name"] == "id")
    http.call("DELETE", f"/vco/api/packages/{BACKUP}?option=deletePackageWithContent")
    specification = {"overwrite": True, "importOlderVersions": True, "importElements": [{"id": one}]}
    reply = http.post_file(
        "/vco/api/packages/extendedImport", exported, importSpecification=json.dumps(specification)
    )
    check(description, "POST", "/packages/extendedImport", reply)
    details = http.get(f"/vco/api/packages/{BACKUP}").json()
    assert (len(details["actions"]), details["workflows"]) == (1, [])
    assert http.post_file("/vco/api/packages?overwrite=true", exported).status == 201
    assert len(http.get(f"/vco/api/packages/{BACKUP}").json()["workflows"]) == 2


def test_create_fill_and_change(description: dict[str, object], http: Http) -> None:
    workflow = workflow_id(http)
    created = http.call("PUT", "/vco/api/packages/com.example.made")
    assert created.status == 201
    assert http.call("PUT", "/vco/api/packages/com.example.made/").status == 409
    added = http.call("POST", f"/vco/api/packages/com.example.made/workflow/{workflow}")
    check(description, "POST", "/packages/{packageName}/workflow/{workflowId}", added)
    assert added.status == 204
    module = http.call("POST", "/vco/api/packages/com.example.made/action/com.example.strings/")
    assert module.status == 204
    path = "/vco/api/packages/com.example.made/configuration_category/Example.Network"
    assert http.call("POST", path).status == 204
    details = http.get("/vco/api/packages/com.example.made").json()
    counts = [len(details[key]) for key in ("workflows", "actions", "configurations", "resources")]
    assert counts == [1, 4, 1, 0]
    change = {
        "description": "changed",
        "name": "com.example.renamed",
        "delete-items": {"workflows": [workflow]},
    }
    assert (
        http.call(
            "PATCH",
            "/vco/api/packages/com.example.made",
            body=json.dumps(change).encode(),
            Content_Type="application/json",
        ).status
        == 204
    )
    details = http.get("/vco/api/packages/com.example.renamed").json()
    assert (details["description"], details["workflows"], len(details["actions"])) == ("changed", [], 4)
    assert http.call("POST", "/vco/api/packages/com.example.renamed/rebuild").status == 202
    assert http.call("DELETE", "/vco/api/packages/com.example.renamed").status == 204


def test_workflow_run(description: dict[str, object], http: Http) -> None:
    workflow = workflow_id(http)
    check(description, "GET", "/workflows/{id}", http.get(f"/vco/api/workflows/{workflow}"))
    base = f"/vco/api/workflows/{workflow}/executions"
    started = http.post_json(base, {"parameters": []})
    assert started.status == 202
    run = check(description, "POST", "/workflows/{workflowId}/executions", started)
    assert isinstance(run, dict)
    one = "/workflows/{workflowId}/executions/{executionId}"
    wait_until(lambda: http.get(f"{base}/{run['id']}/state").json()["state"] == "completed")
    check(description, "GET", one, http.get(f"{base}/{run['id']}"))
    check(description, "GET", f"{one}/state", http.get(f"{base}/{run['id']}/state"))
    check(description, "GET", f"{one}/logs", http.get(f"{base}/{run['id']}/logs"))
    check(description, "GET", "/workflows/{workflowId}/executions", http.get(base))
    assert http.call("DELETE", f"{base}/{run['id']}").status == 204
    assert http.get(f"{base}/{run['id']}").status == 404


def test_tokens(server: PracticeServer) -> None:
    nobody = Http(server.url)
    login = {"username": server.user, "password": server.password}
    assert (
        nobody.post_json("/csp/gateway/am/api/login?access_token", {**login, "password": "x"}).status == 401
    )
    refresh = nobody.post_json("/csp/gateway/am/api/login?access_token", login).json()["refresh_token"]
    token_a = nobody.post_json("/iaas/api/login", {"refreshToken": refresh}).json()["token"]
    token_b = nobody.post_json("/csp/gateway/am/api/login?tenant=t&cspAuthToken=", login).json()[
        "cspAuthToken"
    ]
    cloud = nobody.call(
        "POST",
        "/csp/gateway/am/api/auth/api-tokens/authorize",
        body=f"refresh_token={refresh}".encode(),
        Content_Type="application/x-www-form-urlencoded",
    ).json()
    assert (cloud["token_type"], cloud["expires_in"] > 0) == ("bearer", True)
    for token in (token_a, token_b, cloud["access_token"]):
        assert Http(server.url, f"Bearer {token}").get("/vco/api/packages").status == 200
    assert Http(server.url, f"Bearer {refresh}").get("/vco/api/packages").status == 401


def test_certificate_is_replaced_in_place(server: PracticeServer, http: Http) -> None:
    center = control_center(server)
    root = "/vco-controlcenter/api"
    before = http.get("/vco/api/packages").json()["total"]
    reply = center.post_file(f"{root}/certificates/import?password=right", new_keystore("right"))
    assert (
        center.call("POST", f"{root}/certificates/import/{reply.json()['id']}/finish").json()["error"] == ""
    )
    center.call("POST", f"{root}/server/status/restart")
    assert http.get("/vco/api/health/readiness").status == 503
    wait_until(lambda: http.get("/vco/api/health/readiness").status == 200)
    exported = http.get("/vco/api/packages/com.example.backup", accept="application/zip").body
    preview = http.post_file("/vco/api/packages/import-details", exported).json()
    assert preview["packageCertificateInfo"]["commonName"] == "new.example.com"
    assert http.get("/vco/api/packages").json()["total"] == before


def is_sane_error(status: int, headers: Mapping[str, object], content: bytes) -> None:
    """Status and message (rest-api.md 3.4), whatever else stands beside them."""
    assert "application/json" in str(headers["content-type"])
    value = json.loads(content)
    assert value["status"] == status
    assert isinstance(value["message"], str)
    assert value["message"]


def generated(description: dict[str, object], server: PracticeServer, examples: int) -> Counter[int]:
    """Send so many generated requests to each operation; how many were answered with each status. Fails on the first
    bad answer."""
    load_all_checks()
    schema = schemathesis.openapi.from_dict(description)
    headers = {"Authorization": basic(server.user, server.password)}
    counted: Counter[int] = Counter()
    for result in schema.get_all_operations():
        operation = result.ok()

        @settings(
            max_examples=examples,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def one(case: schemathesis.Case) -> None:
            response = case.call(base_url=f"{server.url}/vco/api", headers=headers, verify=False, timeout=20)
            counted[response.status_code] += 1
            checks = [not_a_server_error]
            described = case.operation.responses.find_by_status_code(response.status_code)
            if response.status_code in UNDESCRIBED:
                is_sane_error(response.status_code, response.headers, response.content)
            else:
                assert described is not None, (case.operation.label, response.status_code)
            if described is not None:
                checks.append(response_schema_conformance)
            case.validate_response(response, checks=checks)

        one()
    return counted


@pytest.mark.filterwarnings("ignore")
def test_generated_requests(corpus_openapi: Path, server: PracticeServer) -> None:
    newest = json.loads((corpus_openapi / "orchestrator-9.0.0.json").read_bytes())
    assert generated(newest, server, 2).total() >= 55


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_many_generated_requests(
    description: dict[str, object], server: PracticeServer, record_property: pytest.RecordProperty
) -> None:
    sent = generated(description, server, 60)
    print(f"\n{sent.total()} generated requests: {dict(sorted(sent.items()))}")
    assert sent.total() >= 2000


def test_forms_are_what_the_description_asks(description: dict[str, object], http: Http) -> None:
    body, content_type = form(b"", name="export.zip")
    reply = http.call(
        "POST",
        "/vco/api/server-configuration",
        body=body,
        accept="application/zip",
        Content_Type=content_type,
    )
    assert (reply.status, reply.body[:2]) == (200, b"PK")
    check(description, "POST", "/server-configuration", reply)
