"""Calls that cannot work: exit 2 at once, one clear finding; and what a database server is left with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.practice.test_databases import drop
from tests.servers import fresh_database, mariadb, postgresql
from wizard.databases.connection import connected
from wizard.databases.target import Target, parse_url
from wizard.practice.leftovers import is_made_up
from wizard.practice.places import database_url
from wizard.rehearsal import practice_server, practice_summary

__all__ = ["mariadb", "postgresql"]
PRACTICE = ("practice", "--unattended")
SERVER = ("practice-server",)


def call(*arguments: str, folder: Path, password: str | None = None) -> subprocess.CompletedProcess[str]:
    """``certificate-wizard …``: both practice commands take the options."""
    return subprocess.run(
        [sys.executable, "-m", "wizard", *arguments, "--run-folder", str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "CERTIFICATE_WIZARD_DATABASE_PASSWORD": password or "", "COLUMNS": "1000"},
    )


def refused(result: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """The only finding of a wrong call, which is said once and blames nothing else."""
    assert result.returncode == 2, result.stderr
    told = json.loads(result.stdout)
    assert told["outcome"] == "failed"
    (finding,) = told["findings"]
    assert "very busy" not in finding["message"]
    assert finding["message"].count("Likely causes") <= 1
    assert isinstance(finding, dict)
    return finding


@pytest.mark.parametrize("command", [PRACTICE, SERVER], ids=["practice", "practice-server"])
@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--database", "nonsense"), "database_url_not_understood", "nonsense"),
        (("--database", "http://127.0.0.1/"), "database_url_not_understood", "the engine must be one of"),
        (("--database", "postgresql:///x"), "database_url_not_understood", "the host is missing"),
        (
            ("--database", "sqlite:////tmp/x.sqlite"),
            "practice_database_not_a_server",
            "PostgreSQL or MariaDB",
        ),
        (("--database", "oracle://a@127.0.0.1/x"), "practice_database_not_a_server", "--database"),
        (("--old-database", "mssql://a@127.0.0.1/x"), "practice_database_engine", "--old-database"),
        (
            ("--profile", "8.12", "--new-database", "sqlite:///new.sqlite"),
            "practice_changes_in_place",
            "--new-database",
        ),
        (("--port", "99999"), "wrong_call", "99999 is not a port"),
        (("--port", "-1"), "wrong_call", "-1 is not a port"),
        (("--port", "https"), "wrong_call", "https is not a port"),
    ],
)
def test_a_wrong_call_is_exit_2(
    tmp_path: Path, command: tuple[str, ...], options: tuple[str, ...], code: str, words: str
) -> None:
    result = call(*command, "--json", *options, folder=tmp_path / "run")
    finding = refused(result)
    assert finding["code"] == code
    assert words in finding["message"]
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [PRACTICE, SERVER], ids=["practice", "practice-server"])
def test_an_old_database_of_others_is_one_finding(
    tmp_path: Path, postgresql: Target, command: tuple[str, ...]
) -> None:
    with fresh_database(postgresql) as old:
        with connected(old, read_only=False) as connection:
            connection.exec_driver_sql("CREATE TABLE payroll (id INTEGER)")
        options = ("--json", "--old-database", database_url(old))
        result = call(*command, *options, folder=tmp_path, password=old.password)
    assert result.returncode == 4
    (finding,) = json.loads(result.stdout)["findings"]
    assert finding["code"] == "database_not_empty"
    assert "payroll" in finding["message"]
    assert finding["message"].count("Likely causes") == 1
    assert "very busy" not in finding["message"]


def test_help_says_what_stays_and_what_json_is(tmp_path: Path) -> None:
    shown = " ".join(call("practice", "--help", folder=tmp_path).stdout.split())
    assert "practice/drop-databases.sql" in shown
    assert "from practice the result, from practice-server its address" in shown


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_what_was_made_on_a_server_is_named_and_can_be_dropped(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    engine: str,
) -> None:
    from wizard.practice.process import PracticeOptions

    administrator: Target = request.getfixturevalue(engine)
    monkeypatch.setenv("CERTIFICATE_WIZARD_DATABASE_PASSWORD", administrator.password or "")
    with practice_server(tmp_path, PracticeOptions(database=database_url(administrator))) as server:
        summary = practice_summary(server)
    old, new = parse_url(server.old_database), parse_url(server.new_database)
    try:
        assert is_made_up(old)
        assert vars(summary)["databases"] == (old.name, new.name)
        file = Path(vars(summary)["drop_statements"])
        told = capsys.readouterr().err
        assert all(words in told for words in (old.name, new.name, str(file)))
        assert old.name in databases(administrator)
        with connected(administrator, read_only=False, autocommit=True) as connection:
            for statement in file.read_text("utf-8").replace("%", "%%").split(";\n")[:-1]:
                connection.exec_driver_sql(statement)
        assert not {old.name, new.name} & databases(administrator)
        assert not {old.name, new.name} & logins(administrator)
    finally:
        drop(administrator, old, new)


def databases(administrator: Target) -> set[str]:
    table = "pg_database" if administrator.engine.value == "postgresql" else "information_schema.schemata"
    column = "datname" if administrator.engine.value == "postgresql" else "schema_name"
    return names(administrator, f"SELECT {column} FROM {table}")


def logins(administrator: Target) -> set[str]:
    postgres = administrator.engine.value == "postgresql"
    return names(administrator, "SELECT rolname FROM pg_roles" if postgres else "SELECT user FROM mysql.user")


def names(administrator: Target, query: str) -> set[str]:
    with connected(administrator, read_only=True) as connection:
        return {row[0] for row in connection.exec_driver_sql(query)}


def test_nothing_stays_on_sqlite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with practice_server(tmp_path) as server:
        assert set(vars(practice_summary(server))) == {"user", "password", "export_password"}
    assert not server.folder.joinpath("drop-databases.sql").exists()
    assert capsys.readouterr().err == ""
