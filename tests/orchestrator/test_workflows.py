"""Workflow runs and the workflows of the configuration plug-in (rest-api.md 4)."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree.ElementTree import fromstring

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from wizard.foundation.cancel import Deadline
from wizard.orchestrator import workflow_runs
from wizard.orchestrator.answers import Argument, Execution
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.configuration_workflows import (
    BindingFields,
    CertificateFields,
    bind_database,
    create_certificate,
)
from wizard.orchestrator.errors import (
    NotFound,
    Timeout,
    UnknownInputs,
    UnreadableAnswer,
    WorkflowFailed,
    WorkflowMissing,
)

SQL_SERVER = "9643be91-35fc-49a9-819b-56e3bffc7705"
FIELDS = BindingFields("mssql", "db.example.com", 1433, "vco", "sa", "s3cret", instance="I", ntlm2=True)


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workflow_runs, "_POLL", 0.02)
    monkeypatch.setattr(workflow_runs, "_FIRST_POLLS", ())


def offer(
    httpserver: HTTPServer, id_: str, name: str, *inputs: tuple[str, str], key: str = "input-parameters"
) -> None:
    described = [{"name": each, "type": type_, "description": ""} for each, type_ in inputs]
    httpserver.expect_request(f"/vco/api/workflows/{id_}").respond_with_json(
        {"id": id_, "name": name, key: described}
    )


def run(httpserver: HTTPServer, id_: str, *states: str, key: str = "value") -> None:
    path = f"/vco/api/workflows/{id_}/executions"
    location = {"Location": f"https://other.example{path}/e1/"}
    httpserver.expect_request(path, method="POST").respond_with_data("", 202, headers=location)
    for state in states[:-1]:
        httpserver.expect_oneshot_request(f"{path}/e1/state").respond_with_json({key: state})
    httpserver.expect_request(f"{path}/e1/state").respond_with_json({key: states[-1]})


def sent(httpserver: HTTPServer) -> dict[str, tuple[str, object]]:
    """Name to type and value of what the workflow was started with."""
    body = next(request.get_data() for request, _ in httpserver.log if request.method == "POST")
    parameters = json.loads(body)["parameters"]
    return {each["name"]: (each["type"], each["value"]) for each in parameters}


@pytest.mark.parametrize("key", ["input-parameters", "inputParameters"])
def test_bind_sql_server_by_its_known_id(
    client: OrchestratorClient, httpserver: HTTPServer, key: str
) -> None:
    inputs = [
        ("host", "string"),
        ("port", "number"),
        ("databaseName", "string"),
        ("db", "string"),
        ("domain", "string"),
        ("ntlm2", "boolean"),
        ("User-Name", "string"),
        ("password", "SecureString"),
    ]
    offer(httpserver, SQL_SERVER, "Microsoft SQL Server", *inputs, key=key)
    run(httpserver, SQL_SERVER, "running", "waiting", "completed")
    assert bind_database(client, FIELDS, Deadline(5)) == Execution(SQL_SERVER, "e1")
    assert sent(httpserver) == {
        "host": ("string", {"string": {"value": "db.example.com"}}),
        "port": ("number", {"number": {"value": 1433}}),
        "databaseName": ("string", {"string": {"value": "vco"}}),
        "db": ("string", {"string": {"value": "I"}}),
        "domain": ("string", {"string": {"value": ""}}),
        "ntlm2": ("boolean", {"boolean": {"value": True}}),
        "User-Name": ("string", {"string": {"value": "sa"}}),
        "password": ("SecureString", {"string": {"value": "s3cret"}}),
    }


def test_bind_by_name(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    links = [
        {"attributes": [{"name": "id", "value": id_}, {"name": "name", "value": name}]}
        for id_, name in (("w1", "PostgreSQL (copy)"), ("w2", "PostgreSQL"))
    ]
    httpserver.expect_request(
        "/vco/api/workflows", query_string={"conditions": "name=PostgreSQL"}
    ).respond_with_json({"link": links})
    inputs = [(each, "string") for each in ("host", "port", "databaseName", "user", "password")]
    offer(httpserver, "w2", "PostgreSQL", *inputs)
    run(httpserver, "w2", "completed", key="state")
    fields = BindingFields("postgresql", "h", 5432, "vco", "u", "p")
    assert bind_database(client, fields, Deadline(5)).workflow_id == "w2"
    assert sent(httpserver)["port"] == ("string", {"string": {"value": "5432"}})


def test_an_input_that_nobody_knows_starts_nothing(
    client: OrchestratorClient, httpserver: HTTPServer
) -> None:
    offer(httpserver, SQL_SERVER, "Microsoft SQL Server", ("host", "string"), ("poolSize", "number"))
    with pytest.raises(UnknownInputs, match="poolSize") as caught:
        bind_database(client, FIELDS, Deadline(5))
    assert caught.value.inputs == ("poolSize",)
    assert {request.method for request, _ in httpserver.log} == {"GET"}


@pytest.mark.parametrize(
    ("change", "lost"),
    [({"tls": True}, "tls"), ({"domain": "CORP"}, "domain"), ({"instance": "I"}, "instance")],
)
def test_a_chosen_value_is_never_left_out(
    client: OrchestratorClient, httpserver: HTTPServer, change: dict[str, object], lost: str
) -> None:
    inputs = [(each, "string") for each in ("host", "port", "databaseName", "user", "password")]
    offer(httpserver, SQL_SERVER, "Microsoft SQL Server", *inputs)
    fields = replace(BindingFields("mssql", "h", 1433, "vco", "sa", "p"), **change)  # type: ignore[arg-type]
    with pytest.raises(UnknownInputs) as caught:
        bind_database(client, fields, Deadline(5))
    assert caught.value.inputs == (lost,)
    assert {request.method for request, _ in httpserver.log} == {"GET"}


def test_a_workflow_without_any_input_is_not_the_one(
    client: OrchestratorClient, httpserver: HTTPServer
) -> None:
    offer(httpserver, SQL_SERVER, "Microsoft SQL Server")
    with pytest.raises(UnknownInputs):
        bind_database(client, FIELDS, Deadline(5))


@pytest.mark.parametrize("count", [0, 2])
def test_no_workflow_or_several(client: OrchestratorClient, httpserver: HTTPServer, count: int) -> None:
    link = {"attributes": [{"name": "id", "value": "w"}, {"name": "name", "value": "Microsoft SQL Server"}]}
    httpserver.expect_request(f"/vco/api/workflows/{SQL_SERVER}").respond_with_data("", 404)
    httpserver.expect_request("/vco/api/workflows").respond_with_json({"link": [link] * count})
    with pytest.raises(WorkflowMissing, match="Microsoft SQL Server"):
        bind_database(client, FIELDS, Deadline(5))


@pytest.mark.parametrize("state", ["failed", "canceled"])
def test_a_run_that_fails_says_why(client: OrchestratorClient, httpserver: HTTPServer, state: str) -> None:
    run(httpserver, "w", "running", state)
    httpserver.expect_request("/vco/api/workflows/w/executions/e1").respond_with_json(
        {"id": "e1", "state": state, "content-exception": "Login failed for user sa"}
    )
    execution = client.run_workflow("w", ())
    with pytest.raises(WorkflowFailed, match="Login failed for user sa"):
        client.wait_for(execution, Deadline(5))


def test_a_run_without_end(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    run(httpserver, "w", "waiting-signal")
    with pytest.raises(Timeout, match="waiting-signal"):
        client.wait_for(client.run_workflow("w", ()), Deadline(0.1))


def test_a_state_that_nobody_knows(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    run(httpserver, "w", "melting")
    with pytest.raises(UnreadableAnswer, match="melting"):
        client.wait_for(client.run_workflow("w", ()), Deadline(5))


def test_a_server_that_restarts_meanwhile_is_waited_for(
    client: OrchestratorClient, httpserver: HTTPServer
) -> None:
    httpserver.expect_oneshot_request("/vco/api/workflows/w/executions/e1/state").respond_with_data("", 503)
    run(httpserver, "w", "completed")
    client.wait_for(client.run_workflow("w", ()), Deadline(5))
    assert [request.path for request, _ in httpserver.log].count(
        "/vco/api/workflows/w/executions/e1/state"
    ) == 2


def test_xml_where_the_server_takes_no_json(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    bodies: list[bytes] = []

    def take(request: Request) -> Response:
        if request.content_type == "application/json":
            return Response(status=415)
        bodies.append(request.get_data())
        return Response(status=202, headers={"Location": "https://h/vco/api/workflows/w/executions/e9"})

    httpserver.expect_request("/vco/api/workflows/w/executions", method="POST").respond_with_handler(take)
    arguments = (Argument("n", "string", "a<b&ü"), Argument("b", "boolean", True), Argument("p", "number", 5))
    assert client.run_workflow("w", arguments) == Execution("w", "e9")
    spaces = "{http://www.vmware.com/vco}"
    found = fromstring(bodies[0]).findall(f"{spaces}parameters/{spaces}parameter")
    assert [(each.get("name"), each.get("type"), each[0].tag, each[0].text) for each in found] == [
        ("n", "string", f"{spaces}string", "a<b&ü"),
        ("b", "boolean", f"{spaces}boolean", "true"),
        ("p", "number", f"{spaces}number", "5"),
    ]


def test_execution_without_location_is_read_from_the_body(
    client: OrchestratorClient, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/vco/api/workflows/w/executions").respond_with_json({"id": "e2"}, 202)
    httpserver.expect_request("/vco/api/workflows/v/executions").respond_with_data("", 202)
    httpserver.expect_request("/vco/api/workflows/u/executions").respond_with_data("", 404)
    assert client.run_workflow("w", ()) == Execution("w", "e2")
    with pytest.raises(UnreadableAnswer):
        client.run_workflow("v", ())
    with pytest.raises(NotFound):
        client.run_workflow("u", ())


def test_create_certificate(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    name = "Create self-signed certificate"
    inputs = [(each, "string") for each in ("commonName", "organization", "organizationalUnit", "country")]
    link = {"attributes": [{"name": "id", "value": "c"}, {"name": "name", "value": name}]}
    httpserver.expect_request("/vco/api/workflows").respond_with_json({"link": [link]})
    offer(httpserver, "c", name, *inputs)
    run(httpserver, "c", "completed")
    create_certificate(client, CertificateFields("n", "o", "unit", "DE"), Deadline(5))
    assert sent(httpserver) == {
        "commonName": ("string", {"string": {"value": "n"}}),
        "organization": ("string", {"string": {"value": "o"}}),
        "organizationalUnit": ("string", {"string": {"value": "unit"}}),
        "country": ("string", {"string": {"value": "DE"}}),
    }


def test_values_stay_out_of_printouts() -> None:
    assert "s3cret" not in repr(FIELDS)
    assert "s3cret" not in repr(Argument("p", "SecureString", "s3cret"))
