"""The server on PostgreSQL and MariaDB: content, binding, and nothing written by reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.practice.conftest import wait_until
from tests.practice.plain_http import Http, client
from tests.servers import fresh_database, mariadb, postgresql
from wizard.databases.connection import connected
from wizard.databases.create import create_database
from wizard.databases.engine import Engine
from wizard.databases.fingerprint import logical_fingerprint
from wizard.databases.keystore_table import read_keystore_rows
from wizard.databases.target import Target, parse_url
from wizard.keystores.certificate_database import open_certificate_database
from wizard.keystores.detect import is_keystore
from wizard.packages.content import read_content
from wizard.packages.verify import verify
from wizard.practice.findings import DidNotStart
from wizard.practice.places import database_url
from wizard.practice.process import PracticeOptions, PracticeServer, start

__all__ = ["mariadb", "postgresql"]


@pytest.fixture(scope="module", params=["postgresql", "mariadb"])
def engine_server(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[PracticeServer, Target]]:
    """A server whose databases are made below the administrator; dropped with their logins afterwards."""
    administrator: Target = request.getfixturevalue(request.param)
    options = PracticeOptions(database=database_url(administrator), restart_seconds=0.3)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CERTIFICATE_WIZARD_DATABASE_PASSWORD", administrator.password or "")
        server = start(tmp_path_factory.mktemp("engine"), options)
    with server:
        yield server, administrator
    drop(administrator, old_target(server), new_target(server))


def drop(administrator: Target, *targets: Target) -> None:
    with connected(administrator, read_only=False, autocommit=True) as connection:
        for target in targets:
            if administrator.engine is Engine.POSTGRESQL:
                connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {target.name} WITH (FORCE)")
                connection.exec_driver_sql(f"DROP ROLE IF EXISTS {target.user}")
            else:
                connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {target.name}")
                connection.exec_driver_sql(f"DROP USER IF EXISTS '{target.user}'@'%%'")


def old_target(server: PracticeServer) -> Target:
    return parse_url(server.old_database, server.old_database_password)


def new_target(server: PracticeServer) -> Target:
    return parse_url(server.new_database, server.new_database_password)


def elements(http: Http, name: str, folder: Path) -> dict[str, dict[str, bytes]]:
    query = "?exportConfigSecureStringAttributeValues=true"
    reply = http.get(f"/vco/api/packages/{name}{query}", accept="application/zip")
    path = folder / "one.package"
    path.write_bytes(reply.body)
    assert verify(path).verified == verify(path).total > 0
    return {one.id: dict(one.entries) for one in read_content(path).elements}


def test_names_that_differ_in_case_only(engine_server: tuple[PracticeServer, Target]) -> None:
    server, _ = engine_server
    http = client(server)
    assert http.call("PUT", "/vco/api/packages/com.example.BACKUP").status == 201
    assert http.get("/vco/api/packages/com.example.BACKUP").json()["workflows"] == []
    assert len(http.get("/vco/api/packages/com.example.backup").json()["workflows"]) == 2
    assert http.call("DELETE", "/vco/api/packages/com.example.BACKUP").status == 200


def test_content_and_switch(engine_server: tuple[PracticeServer, Target], tmp_path: Path) -> None:
    server, administrator = engine_server
    http = client(server)
    old, new = old_target(server), new_target(server)
    before = logical_fingerprint(old)
    assert http.get("/vco/api/packages").json()["total"] == 14
    inventory = elements(http, "com.example.inventory", tmp_path)
    assert any(len(files["data"]) > 260_000 for files in inventory.values())
    exported = (tmp_path / "one.package").read_bytes()
    assert logical_fingerprint(old) == before

    found = read_keystore_rows(old, is_keystore).found
    assert len(found) == 1
    assert open_certificate_database(found[0].value, server.keystore_password).secret is not None

    create_database(administrator, new)
    bind(http, new, "PostgreSQL" if new.engine is Engine.POSTGRESQL else "MariaDB")
    server.administrator.restart()
    wait_until(lambda: http.get("/vco/api/server").status == 200)
    assert http.get("/vco/api/packages").json()["total"] == 0
    imported = http.post_file("/vco/api/packages?importConfigSecureStringAttributeValues=true", exported)
    assert imported.status == 202

    certificate = tmp_path / "certificate"
    certificate.write_bytes(found[0].value)
    server.administrator.import_certificate_database(certificate, server.keystore_password)
    assert elements(http, "com.example.inventory", tmp_path) == inventory
    assert logical_fingerprint(old) == before, "the old database is left as it was"


def bind(http: Http, target: Target, workflow_name: str) -> None:
    link = http.get(f"/vco/api/workflows/?conditions=name={workflow_name}").json()["link"][0]
    workflow = next(a["value"] for a in link["attributes"] if a["name"] == "id")
    values = [
        ("host", "string", {"string": {"value": target.host}}),
        ("port", "number", {"number": {"value": target.effective_port}}),
        ("databaseName", "string", {"string": {"value": target.name}}),
        ("user", "string", {"string": {"value": target.user}}),
        ("password", "SecureString", {"secure-string": {"value": target.password}}),
    ]
    parameters = [
        {"name": name, "type": kind, "scope": "local", "value": value} for name, kind, value in values
    ]
    started = http.post_json(f"/vco/api/workflows/{workflow}/executions", {"parameters": parameters})
    assert started.status == 202
    state = started.headers["location"].removeprefix(http.url) + "state"
    wait_until(lambda: http.get(state).json()["value"] != "running")
    assert http.get(state).json()["value"] == "completed"


def test_unreachable_database_fails_the_workflow(
    start_server: Callable[..., PracticeServer],
) -> None:
    http = client(start_server())
    link = http.get("/vco/api/workflows?conditions=name=PostgreSQL").json()["link"][0]
    workflow = next(a["value"] for a in link["attributes"] if a["name"] == "id")
    values = {"host": "127.0.0.1", "databaseName": "none", "user": "nobody"}
    parameters = [
        {"name": name, "type": "string", "value": {"string": {"value": value}}}
        for name, value in values.items()
    ] + [{"name": "port", "type": "number", "value": {"number": {"value": 1}}}]
    started = http.post_json(f"/vco/api/workflows/{workflow}/executions", {"parameters": parameters})
    location = started.headers["location"].removeprefix(http.url)
    wait_until(lambda: http.get(location).json()["state"] != "running")
    run = http.get(location).json()
    assert run["state"] == "failed"
    assert "127.0.0.1:1" in run["content-exception"]
    assert http.get("/vco/api/packages").json()["total"] == 14


@pytest.mark.parametrize(
    ("engine", "exists"),
    [
        ("postgresql", True),
        ("mariadb", False),
        pytest.param("postgresql", False, marks=pytest.mark.slow),
        pytest.param("mariadb", True, marks=pytest.mark.slow),
    ],
)
def test_named_databases(
    request: pytest.FixtureRequest,
    start_server: Callable[..., PracticeServer],
    monkeypatch: pytest.MonkeyPatch,
    engine: str,
    exists: bool,
) -> None:
    """Both named by URL: an empty old one is taken, a missing one made, one of others left alone."""
    administrator: Target = request.getfixturevalue(engine)
    if administrator.password:
        monkeypatch.setenv("CERTIFICATE_WIZARD_DATABASE_PASSWORD", administrator.password)
    with fresh_database(administrator) as old:
        if not exists:
            with connected(administrator, read_only=False, autocommit=True) as connection:
                connection.exec_driver_sql(f"DROP DATABASE {old.name}")
        urls = {"old_database": database_url(old), "new_database": database_url(administrator)}
        server = start_server(**urls)
        assert client(server).get("/vco/api/packages").json()["total"] == 14
        assert (server.old_database, server.new_database) == (urls["old_database"], urls["new_database"])
        server.stop()
        with connected(old, read_only=False) as connection:
            connection.exec_driver_sql("CREATE TABLE payroll (id INTEGER)")
        with pytest.raises(DidNotStart, match="payroll"):
            start_server(tmp_folder(request), **urls)


def tmp_folder(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.getfixturevalue("tmp_path")
    return folder / "second"
