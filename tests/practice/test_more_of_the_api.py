"""Permissions, categories, light look-ups, runs as public clients ask for them."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.practice.conftest import wait_until
from tests.practice.plain_http import VCO, Http, client, control_center
from wizard.practice.process import PracticeServer

XML_RIGHTS = (
    b'<permissions xmlns="http://www.vmware.com/vco"><permission><principal>DOM\\ops</principal>'
    b"<rights>ric</rights></permission></permissions>"
)


def test_permissions_as_xml_and_json(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server())
    path = "/vco/api/packages/com.example.backup/permissions"
    assert http.get(path).json() == {"permissions": []}
    put = http.call("POST", path, body=XML_RIGHTS, Content_Type="application/xml")
    assert put.status == 201
    assert http.get(path).json() == {
        "permissions": [{"permission": {"principal": "DOM\\ops", "rights": "ric"}}]
    }
    root = http.get(path, accept="application/xml").xml()
    assert root.findtext(f"{VCO}permission/{VCO}rights") == "ric"
    json_rights = {"permissions": [{"permission": {"principal": "a", "rights": "x"}}]}
    assert http.post_json("/vco/api/server/permissions/", json_rights).status == 201
    assert http.get("/vco/api/server/permissions").json() == json_rights
    wrong = {"permissions": [{"permission": {"principal": "a", "rights": "q"}}]}
    assert http.post_json("/vco/api/server/permissions", wrong).status == 400
    assert http.post_json("/vco/api/packages/none/permissions", json_rights).status == 404


def test_categories_and_adding_by_them(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server())
    links = http.get("/vco/api/categories?categoryType=WorkflowCategory&conditions=name=Backup").json()[
        "link"
    ]
    assert len(links) == 1
    category = next(a["value"] for a in links[0]["attributes"] if a["name"] == "id")
    assert http.call("PUT", "/vco/api/packages/com.example.made/").status == 201
    added = http.call("POST", f"/vco/api/packages/com.example.made/workflow_category/{category}/")
    assert added.status == 200
    details = http.get("/vco/api/packages/com.example.made/").json()
    assert len(details["workflows"]) == 2
    first = next(a["value"] for a in details["workflows"][0]["workflow"]["attributes"] if a["name"] == "id")
    assert http.call("DELETE", f"/vco/api/packages/com.example.made/workflow/{first}").status == 200
    assert len(http.get("/vco/api/packages/com.example.made").json()["workflows"]) == 1
    assert http.call("POST", "/vco/api/packages/com.example.made/workflow_category/none").status == 404


def test_light_look_up(shared: Http) -> None:
    value = shared.get("/vco/api/content/workflows?conditions=name=Add%20a%20record&keys=id").json()
    assert value["total"] == 1
    assert [a["name"] for a in value["link"][0]["attributes"]] == ["id"]


def test_paging(shared: Http) -> None:
    whole = shared.get("/vco/api/workflows").json()
    page = shared.get("/vco/api/workflows?maxResult=3&startIndex=2").json()
    assert page["link"] == whole["link"][2:5]
    assert (page["total"], page["start"]) == (whole["total"], 2)
    assert shared.get("/vco/api/workflows?maxResult=many").status == 400


def test_elements_in_no_package_are_listed(shared: Http) -> None:
    packed = set()
    for link in shared.get("/vco/api/packages").json()["link"]:
        details = shared.get(link["href"].removeprefix(shared.url)).json()
        members = [
            one for key in ("workflows", "actions", "configurations", "resources") for one in details[key]
        ]
        packed |= {
            a["value"] for one in members for v in one.values() for a in v["attributes"] if a["name"] == "id"
        }
    every = {
        a["value"]: next(b["value"] for b in link["attributes"] if b["name"] == "name")
        for kind in ("workflows", "actions", "configurations", "resources")
        for link in shared.get(f"/vco/api/{kind}").json()["link"]
        for a in link["attributes"]
        if a["name"] == "id"
    }
    loose = {name for element_id, name in every.items() if element_id not in packed}
    assert loose == {"Draft of a workflow", "scratch", "Settings of one person", "notes.txt"}


def test_run_with_parameters_in_xml_and_its_answer(shared: Http) -> None:
    link = shared.get("/vco/api/workflows?conditions=name=Release%20an%20address").json()["link"][0]
    workflow = next(a["value"] for a in link["attributes"] if a["name"] == "id")
    described = shared.get(f"/vco/api/workflows/{workflow}/", accept="application/xml").xml()
    parameter = described.find(f"{VCO}input-parameters/{VCO}parameter")
    assert parameter is not None
    assert (parameter.get("name"), parameter.get("type")) == ("address", "string")
    body = (
        b'<execution-context xmlns="http://www.vmware.com/vco"><parameters><parameter name="address" '
        b'type="string"><string>10.20.0.9</string></parameter></parameters></execution-context>'
    )
    path = f"/vco/api/workflows/{workflow}/executions/"
    started = shared.call("POST", path, body=body, Content_Type="application/xml")
    location = started.headers["location"].removeprefix(shared.url)
    wait_until(lambda: shared.get(f"{location}state/").json() == {"value": "completed", "state": "completed"})
    run = shared.get(location).json()
    assert run["input-parameters"] == [
        {"name": "address", "type": "string", "value": {"string": {"value": "10.20.0.9"}}}
    ]
    assert run["start-date"] < run["end-date"]
    xml_run = shared.get(location, accept="application/xml").xml()
    assert xml_run.findtext(f"{VCO}input-parameters/{VCO}parameter/{VCO}string") == "10.20.0.9"
    assert shared.get(f"{path}nothing").status == 404
    assert shared.call("POST", path, body=b"<x/>", Content_Type="application/xml").status == 400
    entities = b'<!DOCTYPE x [<!ENTITY e "e">]><execution-context>&e;</execution-context>'
    assert shared.call("POST", path, body=entities, Content_Type="application/xml").status == 400


def test_sql_server_workflow_has_its_documented_id_and_inputs(shared: Http) -> None:
    value = shared.get("/vco/api/workflows/9643be91-35fc-49a9-819b-56e3bffc7705").json()
    assert value["name"] == "Microsoft SQL Server"
    names = [one["name"] for one in value["input-parameters"]]
    assert names[:6] == ["host", "port", "databaseName", "db", "domain", "ntlm2"]


def test_documentation_pages(shared: Http, shared_server: PracticeServer) -> None:
    page = Http(shared_server.url).get("/vco/api/docs", accept="text/html")
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert b"/vco/api/packages/{name}" in page.body
    center = control_center(shared_server)
    for path in (
        "/vco-controlcenter/docs",
        "/vco-controlcenter/api/docs/",
        "/vco-controlcenter/api/api-docs/",
    ):
        assert b"server/status/restart" in Http(center.url).get(path, accept="*/*").body
    assert Http(center.url).get("/vco-controlcenter/api/nothing").status == 401


def test_plug_ins_are_received(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server())
    content = http.get("/vco/api/packages/com.example.backup", accept="application/zip").body

    def upload(overwrite: str, kind: str = "vmoapp") -> int:
        named = {"format": kind, "overwrite": overwrite}
        return http.post_file("/vco/api/plugins/", content, "x.vmoapp", **named).status

    assert [upload("false"), upload("false"), upload("true")] == [201, 409, 204]
    assert upload("true", "exe") == 400
    assert http.post_file("/vco/api/plugins", b"no zip", "y.dar", format="dar").status == 400
    assert Http(http.url).post_file("/vco/api/plugins", content, "x.vmoapp").status == 401


def test_tls_certificate_and_trust_over_control_center(shared_server: PracticeServer) -> None:
    import hashlib
    import ssl
    from urllib.parse import urlsplit

    center, root = control_center(shared_server), "/vco-controlcenter/api"
    parts = urlsplit(center.url)
    der = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((str(parts.hostname), parts.port or 0)))
    told = center.get(f"{root}/ssl/info").json()["sslCertificate"]
    assert told["fingerprintSHA1"].replace(":", "").lower() == hashlib.sha1(der).hexdigest()
    assert told["organization"] == "Practice Orchestrator"
    begun = center.post_json(f"{root}/trust/process", {"url": "https://vc.example.com", "useProxy": False})
    assert (begun.status, begun.json()["error"]) == (201, "")
    finish = f"{root}/trust/process/{begun.json()['id']}/finish"
    assert center.call("POST", finish).status == 200
    assert center.call("POST", finish).status == 404
    wrong = center.post_json(f"{root}/trust/process", {"url": "vc.example.com"})
    assert (wrong.status, bool(wrong.json()["error"])) == (201, True)


def test_changing_a_package_is_all_or_nothing(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server(profile="8.12"))
    path = "/vco/api/packages/com.example.backup"
    before = http.get(path).json()

    def change(**items: object) -> int:
        return http.call(
            "PATCH", path, body=json.dumps(items).encode(), Content_Type="application/json"
        ).status

    assert change(description="x", **{"add-items": {"workflows": ["unknown"]}}) == 404
    assert change(description="x", **{"delete-items": {"workflows": ["unknown"]}}) == 404
    assert http.get(path).json() == before
    made = {"items": {"actions": ["unknown"]}}
    put = http.call("PUT", "/vco/api/packages/com.example.new", body=json.dumps(made).encode())
    assert put.status == 404
    assert http.get("/vco/api/packages/com.example.new").status == 404


def test_preview_has_every_name_a_client_reads(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server(profile="8.12"))
    exported = http.get("/vco/api/packages/com.example.backup", accept="application/zip").body
    preview = http.post_file("/vco/api/packages/import-details", exported).json()
    for one in preview["importElementDetails"]:
        assert (one["hasRights"], one["renamed"], one["isRenamed"]) == (True, False, False)
    certificate = preview["packageCertificateInfo"]
    assert certificate["fingerprint"] == certificate["fingerprintSHA1"]


def test_a_token_for_a_user_with_a_domain(start_server: Callable[..., PracticeServer]) -> None:
    server = start_server(profile="8.12")
    nobody = Http(server.url)
    for user in (server.user, f"{server.user}@example.com", f"EXAMPLE\\{server.user}"):
        login = {"username": user, "password": server.password, "domain": "example.com"}
        assert nobody.post_json("/csp/gateway/am/api/login?access_token", login).status == 200, user
    login = {"username": "other@example.com", "password": server.password}
    assert nobody.post_json("/csp/gateway/am/api/login?access_token", login).status == 401
