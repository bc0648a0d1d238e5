"""The tools that other people's clients are made of, run as they are: curl, requests, Node; and what Java's and
PowerShell's send, byte for byte, in all four profiles. Each conversation leaves the server as it found it."""

from __future__ import annotations

import http.client
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.practice.plain_http import Http, Reply, client, control_center
from tests.practice.test_links import root_of, values
from wizard.practice.process import PracticeServer

NAME = "com.example.backup"
RELEASE = "Release%20an%20address"
SPRING = "text/plain, application/json, application/*+json, */*"
"""What Spring's RestTemplate accepts where text is wanted."""
AXIOS = "application/json, text/plain, */*"
GO_AND_REQUESTS = "*/*"


@pytest.fixture
def served(every_server: PracticeServer) -> tuple[Http, str]:
    return client(every_server), root_of(every_server)


@pytest.fixture
def imports(every_server: PracticeServer) -> int:
    """What an import answers in this profile."""
    return 201 if every_server.profile == "8.12" else 202


@pytest.fixture
def package(every_server: PracticeServer, shared: Http, tmp_path: Path) -> Path:
    """A package file; 5.1 gives none away, so that another server's is taken."""
    other = every_server.profile == "5.1"
    http_client, root = (shared, "/vco/api") if other else (client(every_server), root_of(every_server))
    path = tmp_path / f"{NAME}.package"
    path.write_bytes(http_client.get(f"{root}/packages/{NAME}", accept="application/zip").body)
    return path


def curl(*arguments: str) -> tuple[int, bytes]:
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    marked = ["curl", "-sS", "-k", "-w", "\n%{http_code}", *arguments]
    body, _, status = subprocess.run(marked, capture_output=True, check=True, timeout=60).stdout.rpartition(
        b"\n"
    )
    return int(status), body


def test_curl_of_a_deployment_role(every_server: PracticeServer, package: Path, imports: int) -> None:
    """Its own boundary in the header, to which curl adds the true one; and the plain way beside it."""
    account = ("-u", f"{every_server.user}:{every_server.password}")
    url = f"{every_server.url}{root_of(every_server)}/packages"
    header = ("-H", "Content-Type: multipart/form-data; charset=utf-8; boundary=__X_PAW_BOUNDARY__")
    query = "?overwrite=true&importConfigurationAttributeValues=true"
    status, body = curl("-XPOST", *account, *header, "-F", f"file=@{package}", url + query)
    assert (status, json.loads(body)["errors"]) == (imports, [])
    typed = f"file=@{package};type=application/octet-stream;filename=other.package"
    assert curl("--compressed", *account, "-F", typed, url + query)[0] == imports
    assert curl("--http1.0", *account, "-F", typed, url + query)[0] == imports
    assert curl("-H", "Expect: 100-continue", *account, "-F", typed, url + query)[0] == imports
    assert curl("-H", "Transfer-Encoding: chunked", *account, "-F", typed, url + query)[0] == imports
    assert curl("--anyauth", *account, "-F", typed, url + query)[0] == imports
    assert curl("-I", *account, url)[0] == 200
    assert curl("-X", "OPTIONS", *account, url)[0] == 200


@pytest.mark.filterwarnings("ignore:Unverified HTTPS")
def test_requests(every_server: PracticeServer, package: Path, imports: int) -> None:
    """One session, file name and media type given and not given, gzip accepted, streamed download."""
    import requests

    with requests.Session() as session:
        session.trust_env = False  # the machine may name certificates of its own
        session.verify = False
        session.auth = (every_server.user, every_server.password)
        base = f"{every_server.url}{root_of(every_server)}"
        listed = session.get(f"{base}/packages", headers={"Accept": "application/json"}, timeout=30).json()
        assert listed["total"] == 14
        for file in (
            package.read_bytes(),
            (f"{NAME}.package", package.read_bytes(), "application/octet-stream"),
            ("größe und 'mehr'.package", package.read_bytes()),
        ):
            taken = session.post(
                f"{base}/packages", files={"file": file}, params={"overwrite": "true"}, timeout=30
            )
            assert taken.status_code == imports
        exported = session.get(
            f"{base}/packages/{NAME}",
            headers={"Accept": "application/zip;charset=utf-8"},
            stream=True,
            timeout=30,
        )
        if every_server.profile == "5.1":
            assert exported.status_code == 404
        else:
            assert b"".join(exported.iter_content(4096))[:2] == b"PK"
        named = session.get(f"{base}/packages/com.example.demo.größe", headers={"Accept": AXIOS}, timeout=30)
        assert named.json()["name"] == "com.example.demo.größe"


_NODE = """
const [url, root, authorization, file] = process.argv.slice(1);
const headers = {Authorization: authorization, Accept: "application/json, text/plain, */*"};
const fs = require("fs");
(async () => {
  const form = new FormData();
  form.append("file", new Blob([fs.readFileSync(file)]), "x.package");
  const taken = await fetch(`${url}${root}/packages?overwrite=true`, {method: "POST", headers, body: form});
  const listed = await (await fetch(`${url}${root}/packages/`, {headers})).json();
  const names = listed.link.map(one => one.attributes.find(each => each.name === "name").value);
  const details = await (await fetch(`${url}${root}/packages/${names[0]}`, {headers})).json();
  console.log(JSON.stringify({status: taken.status, names, name: details.name}));
})();
"""


def test_node(every_server: PracticeServer, package: Path, imports: int) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    http_client = client(every_server)
    arguments = [http_client.url, root_of(every_server), str(http_client.authorization), str(package)]
    ran = subprocess.run(
        [node, "-e", _NODE, *arguments],
        capture_output=True,
        timeout=60,
        env={"NODE_TLS_REJECT_UNAUTHORIZED": "0"},
    )
    assert ran.returncode == 0, ran.stderr.decode()
    told = json.loads(ran.stdout)
    assert (told["status"], told["name"], len(told["names"])) == (imports, told["names"][0], 14)


@pytest.mark.parametrize("accept", [SPRING, AXIOS, "application/json, */*", "Application/json"])
def test_details_for_who_names_json(served: tuple[Http, str], accept: str) -> None:
    http_client, root = served
    details = http_client.get(f"{root}/packages/{NAME}/", accept=accept)
    assert details.json()["name"] == NAME
    members = [one["workflow"]["attributes"] for one in details.json()["workflows"]]
    assert all({"id", "name"} <= {each["name"] for each in one} for one in members)
    listed = http_client.get(f"{root}/packages", accept=accept)
    assert listed.headers["content-type"] == "application/json"


def test_a_java_build_tool(
    served: tuple[Http, str], package: Path, every_server: PracticeServer, imports: int
) -> None:
    """Its three parts, of which one is the file; a run that is followed by the id in the answer's body (BT)."""
    http_client, root = served
    boundary = "oN9pB3xYkzT-_qwe"
    body = (
        (
            f'--{boundary}\r\nContent-Disposition: form-data; name="name"\r\nContent-Type: application/json\r\n\r\n'
            f'{{"fqName":"{NAME}"}}\r\n--{boundary}\r\nContent-Disposition: form-data; name="Content-Type"\r\n'
            f"Content-Type: text/plain;charset=UTF-8\r\nContent-Length: 24\r\n\r\napplication/octet-stream\r\n"
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{package.name}"\r\n'
            f"Content-Type: application/octet-stream\r\nContent-Length: {package.stat().st_size}\r\n\r\n"
        ).encode()
        + package.read_bytes()
        + f"\r\n--{boundary}--\r\n".encode()
    )
    query = (
        "?overwrite=true&tagImportMode=ImportAndOverwriteExistingValue"
        "&importConfigurationAttributeValues=false&importConfigSecureStringAttributeValues=false"
    )
    content_type = f"multipart/form-data;charset=UTF-8;boundary={boundary}"
    taken = http_client.call(
        "POST", f"{root}/packages{query}", body=body, accept=SPRING, Content_Type=content_type
    )
    assert taken.status == imports
    (link,) = http_client.get(f"{root}/workflows?conditions=name={RELEASE}").json()["link"]
    workflow = values(link)["id"]
    content = http_client.get(f"{root}/workflows/{workflow}/content", accept=SPRING).json()
    assert (content["id"], content["input"]["param"][0]["type"]) == (workflow, "string")
    run = _started(http_client, f"{root}/workflows/{workflow}/executions", every_server.profile)
    logs = f"{root}/workflows/{workflow}/executions/{run}/syslogs"
    asked = http_client.post_json(logs, {"severity": "debug", "older-than": 1})
    assert asked.json() == http_client.get(logs, accept=SPRING).json() == {"logs": []}


def _started(http_client: Http, path: str, profile: str) -> str:
    """In 7.6 and 8.12 the id stands in the body; before, in the address alone."""
    parameter = {
        "value": {"string": {"value": "10.20.0.9"}},
        "type": "string",
        "name": "address",
        "scope": "local",
    }
    started = http_client.post_json(path, {"parameters": [parameter]})
    identifier = started.headers["location"].rstrip("/").rpartition("/")[2]
    if profile in ("7.6", "8.12"):
        assert started.json()["id"] == identifier
    else:
        assert started.body == b""
    return identifier


def test_powershell_by_hand(served: tuple[Http, str], package: Path, imports: int) -> None:
    """No blank after the colon of the part's type; the body ends with a line end (PV, BZ)."""
    http_client, root = served
    boundary = "8b3e0c0e-5b49-4d7e-b7a9-0f4a1f6f5c11"
    body = (
        (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{package.name}"\r\n'
            "Content-Type:application/octet-stream\r\n\r\n"
        ).encode()
        + package.read_bytes()
        + f"\r\n--{boundary}--\r\n\r\n".encode()
    )
    query = "?overwrite=true&importConfigurationAttributeValues=false&tagImportMode=DoNotImport"
    headers = {
        "Content_Type": f"multipart/form-data; boundary={boundary}",
        "Accept_Encoding": "gzip,deflate,sdch",
    }
    taken = http_client.call(
        "POST", f"{root}/packages{query}", body=body, accept="Application/json", **headers
    )
    assert taken.status == imports
    assert http_client.get(f"{root}/packages/{NAME}/").json()["workflows"]


def test_an_editor_s_extension(served: tuple[Http, str], every_server: PracticeServer, package: Path) -> None:
    """Import into the other tree, the tree of categories from its roots, one element of each (DT)."""
    http_client, root = served
    taken = http_client.post_file(
        f"{root}/content/packages?overwrite=true", package.read_bytes(), package.name
    )
    assert taken.status == 202
    for kind, path in (
        ("WorkflowCategory", "workflows"),
        ("ScriptModuleCategory", "actions"),
        ("ConfigurationElementCategory", "configurations"),
        ("ResourceElementCategory", "resources"),
    ):
        roots = http_client.get(f"{root}/categories?isRoot=true&categoryType={kind}").json()["link"]
        assert roots
        inside = http_client.get(f"{root}/categories/{values(roots[0])['id']}").json()["relations"]["link"]
        assert all({"id", "name", "type"} <= set(values(one)) for one in inside)
        listed = http_client.get(f"{root}/{path}").json()["link"]
        element = values(listed[0])["id"]
        assert http_client.get(f"{root}/{path}/{element}").json()["id"] == element
    assert http_client.get(f"{root}/about").json()["version"].startswith(every_server.profile)


def test_a_maven_plugin_is_challenged_first(
    every_server: PracticeServer, package: Path, imports: int
) -> None:
    """Java's clients name no account until they are asked, then send all again on the same connection (PT)."""
    http_client, root = client(every_server), root_of(every_server)
    connection = http_client.connection()
    boundary = "xyz"
    body = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.package"\r\n\r\n'.encode()
        + package.read_bytes()
        + f"\r\n--{boundary}--\r\n".encode()
    )
    answers = []
    for account in ({}, {"authorization": str(http_client.authorization)}):
        headers = {"content-type": f"multipart/form-data; boundary={boundary}", "accept": "application/json"}
        connection.request("POST", f"{root}/packages/?overwrite=true", body, {**headers, **account})
        answers.append(_read(connection))
    connection.close()
    assert [one.status for one in answers] == [401, imports]
    assert answers[0].headers["www-authenticate"].startswith("Basic realm=")
    assert "connection" not in answers[0].headers


def _read(connection: http.client.HTTPSConnection) -> Reply:
    answer = connection.getresponse()
    return Reply(answer.status, {name.lower(): text for name, text in answer.getheaders()}, answer.read())


def test_control_center_as_its_clients_ask(every_server: PracticeServer) -> None:
    """Nothing but 201 is a restart, and any error but an empty one is one (AN, OM)."""
    if every_server.control_center is None:
        assert every_server.profile in ("5.1", "5.5")
        return
    center, root = control_center(every_server), "/vco-controlcenter/api"
    assert center.get(f"{root}/ssl/info").json()["sslCertificate"]["organization"]
    begun = center.post_json(
        f"{root}/trust/process",
        {"url": "https://vc.example.com", "proxyPort": "0", "proxyUrl": "", "useProxy": "False"},
    )
    assert begun.status == 201
    assert center.call("POST", f"{root}/trust/process/{begun.json()['id']}/finish").json()["error"] == ""
    versions = center.get(f"{root}/server/config-version").json()
    assert versions["activeConfigurationFingerprint"] == versions["pendingConfigurationFingerprint"]
