"""Where links lead: every address a server tells answers, as JSON and as XML; what is found there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest

from tests.practice.plain_http import VCO, Http, client
from wizard.practice.process import PracticeServer

NETWORK = "com.example.library.network"


def root_of(server: PracticeServer) -> str:
    return "/api" if server.profile == "5.1" else "/vco/api"


def addresses(value: object) -> Iterator[str]:
    """Every ``href`` in an answer."""
    if isinstance(value, dict):
        yield from (text for key, text in value.items() if key == "href" and isinstance(text, str))
        for one in value.values():
            yield from addresses(one)
    elif isinstance(value, list):
        for one in value:
            yield from addresses(one)


def values(link: dict[str, object]) -> dict[str, str]:
    attributes = link["attributes"]
    assert isinstance(attributes, list)
    return {one["name"]: one["value"] for one in attributes}


def test_no_link_is_dead(every_server: PracticeServer) -> None:
    """From the root on, each address once."""
    http, root = client(every_server), root_of(every_server)
    seen: set[str] = set()
    waiting = [f"{root}/", f"{root}/categories/", f"{root}/content/packages/"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        reply = http.get(path)
        assert reply.status == 200 or (path.startswith(f"{root}/content/") and every_server.profile == "5.1")
        if reply.headers.get("content-type") == "application/json":
            waiting += [urlsplit(one).path for one in addresses(reply.json())]
    assert len(seen) > 80
    for path in sorted(seen)[::7]:
        if "/content/packages/" not in path:
            assert http.get(path, accept="application/xml").xml().tag.startswith(VCO), path


def test_links_say_what_they_lead_to(every_server: PracticeServer) -> None:
    http, root = client(every_server), root_of(every_server)
    packages = http.get(f"{root}/packages").json()["link"]
    assert {one["type"] for one in packages} == {"Package"}
    assert {one["type"] for one in http.get(f"{root}/actions").json()["link"]} == {"ScriptModule"}
    found = http.get(f"{root}/workflows", accept="application/xml").xml().find(f"{VCO}link")
    assert found is not None
    assert found.get("type") == "Workflow"


def test_what_has_no_address_is_told_without_one(shared: Http) -> None:
    (policy,) = shared.get(f"/vco/api/packages/{NETWORK}").json()["policyTemplates"]
    assert "href" not in policy["policyTemplate"]
    assert "itemHref" not in values(policy["policyTemplate"])
    assert values(policy["policyTemplate"])["id"]


def one_of(http: Http, kind: str, name: str) -> str:
    links = http.get(f"/vco/api/{kind}?conditions=name={name}").json()["link"]
    return next(values(one)["id"] for one in links)


def test_an_action(shared: Http) -> None:
    path = f"/vco/api/actions/{one_of(shared, 'actions', 'registerName')}"
    action = shared.get(path).json()
    assert (action["name"], action["fqn"]) == ("registerName", f"{action['module']}/registerName")
    assert action["script"]
    assert action["input-parameters"][0]["type"] == "string"
    root = shared.get(path, accept="application/xml").xml()
    assert root.tag == f"{VCO}action"
    assert root.get("fqn") == action["fqn"]
    assert root.find(f"{VCO}input-parameters/{VCO}parameter") is not None


def test_a_configuration_keeps_its_secrets(shared: Http) -> None:
    path = f"/vco/api/configurations/{one_of(shared, 'configurations', 'DNS%20servers')}"
    reply = shared.get(path)
    attributes = {one["name"]: one for one in reply.json()["attributes"]}
    assert any(one.get("value") == {"string": {"value": "dns1.example.com"}} for one in attributes.values())
    assert [one for one in attributes.values() if one["type"] == "SecureString"]
    assert b"dGhpcyBvcGVucyBub3RoaW5n" not in reply.body
    root = shared.get(path, accept="application/xml").xml()
    assert "dns1.example.com" in [one.text for one in root.iterfind(f"{VCO}attributes/{VCO}string")]


def test_a_resource_and_its_content(shared: Http) -> None:
    path = f"/vco/api/resources/{one_of(shared, 'resources', 'notes.txt')}/"
    assert shared.get(path).json()["mime-type"] == "text/plain"
    content = shared.get(path, accept="application/octet-stream, */*")
    assert (content.status, content.headers["content-type"]) == (200, "application/octet-stream")
    assert content.body.decode().strip()
    assert content.headers["content-disposition"].startswith("attachment")
    assert shared.get("/vco/api/resources/none").status == 404
    workflow = one_of(shared, "workflows", "Release%20an%20address")
    assert shared.get(f"/vco/api/actions/{workflow}").status == 404


def test_the_tree_of_categories(shared: Http) -> None:
    every = [values(one) for one in shared.get("/vco/api/categories").json()["link"]]
    roots = [values(one) for one in shared.get("/vco/api/categories?isRoot=true").json()["link"]]
    assert 0 < len(roots) < len(every)
    assert all("/" not in one["path"] for one in roots)
    assert shared.get("/vco/api/categories?isRoot=perhaps").status == 400
    found: list[str] = []
    waiting = [one["id"] for one in roots if one["type"] == "WorkflowCategory"]
    while waiting:
        category = shared.get(f"/vco/api/categories/{waiting.pop()}").json()
        assert category["path-ids"][-1] == category["id"]
        for one in category["relations"]["link"]:
            if one["rel"] == "down" and one["type"] == "WorkflowCategory":
                waiting.append(values(one)["id"])
            elif one["rel"] == "down":
                found.append(values(one)["id"])
            else:
                assert one["rel"] == "up"
                assert values(one)["path"] == category["path"].rpartition("/")[0]
    listed = [values(one)["id"] for one in shared.get("/vco/api/workflows").json()["link"]]
    assert sorted(found) == sorted(listed)
    assert shared.get("/vco/api/categories/none").status == 404


def test_removing_an_element(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server())
    action = one_of(http, "actions", "removeName")
    assert http.call("DELETE", f"/vco/api/workflows/{action}?force=true").status == 404
    assert http.call("DELETE", f"/vco/api/actions/{action}?force=true").status == 200
    assert http.get(f"/vco/api/actions/{action}").status == 404
    details = http.get("/vco/api/packages/com.example.library.dns").json()
    assert action not in [values(one["actions"])["id"] for one in details["actions"]]


@pytest.mark.parametrize("accept", ["*/*", None, "application/json, */*"])
def test_details_where_nothing_is_exported(start_server: Callable[..., PracticeServer], accept: str) -> None:
    http = client(start_server(profile="5.1"))
    assert http.get("/api/packages/com.example.backup", accept=accept).json()["name"] == "com.example.backup"
    refused = http.get("/api/packages/com.example.backup", accept="application/zip")
    assert refused.status == 404
    assert http.get("/api/packages/com.example.backup", accept="image/png").status == 406


def test_details_have_the_older_and_the_newer_names(every_server: PracticeServer) -> None:
    http, root = client(every_server), root_of(every_server)
    value = http.get(f"{root}/packages/{NETWORK}").json()
    assert value["policyTemplates"] == value["policy-templates"] != []
    assert value["usedPlugins"] == value["used-plugins"] == [{"name": "VC", "version": "6.5.0"}]
    document = http.get(f"{root}/packages/{NETWORK}", accept="application/xml").xml()
    newer = every_server.profile == "8.12"
    assert (document.find(f"{VCO}used-plugins/{VCO}plugin") is not None) is newer
    assert (document.find(f"{VCO}usedPlugins/{VCO}plugin") is not None) is not newer
