"""What Orchestrator needs of a database, asked of each engine; SQL Server and Oracle answer as their manuals say."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine as AnyEngine

from tests.databases.conftest import run
from wizard.databases.dialects import dialect
from wizard.databases.engine import Engine
from wizard.databases.fingerprint import logical_dump
from wizard.databases.keystore_table import read_keystore_rows
from wizard.databases.probe import probe
from wizard.databases.server_facts import ServerFacts, server_facts
from wizard.databases.target import Target

MSSQL = Target(Engine.MSSQL, "db", name="vCO", user="vco")
ORACLE = Target(Engine.ORACLE, "db", name="orcl", user="vco")


class Answers(list[Any]):
    def one(self) -> Any:
        (row,) = self
        return row

    def scalars(self) -> list[Any]:
        return [row[0] for row in self]


class Scripted:
    """A connection that answers each query by a word of it."""

    def __init__(
        self, engine: Engine, answers: Mapping[str, list[Any]], version: tuple[int, ...] = ()
    ) -> None:
        self._answers = answers
        self.dialect = dialect(engine)
        self.dialect.server_version_info = version

    def exec_driver_sql(self, query: str) -> Answers:
        (answer,) = [rows for word, rows in self._answers.items() if word in query]
        return Answers(answer)


def asked(target: Target, answers: Mapping[str, list[Any]], version: tuple[int, ...] = ()) -> ServerFacts:
    return server_facts(Scripted(target.engine, answers, version), target)  # type: ignore[arg-type]


def codes(facts: ServerFacts) -> list[str]:
    return [finding.code for finding in facts.findings]


Server = namedtuple(
    "Server", "version charset server name snapshot committed tables databases logins", rename=False
)
FIT = Server("11.0.7001.0", "Latin1_General_CI_AS", "HOST\\INST", "vCO", 1, 1, 1, 0, 0)


def sql_server(free: int | None = None, target: Target = MSSQL, **different: object) -> ServerFacts:
    answers = {"sys.databases": [FIT._replace(**different)], "sys.database_files": [(free,)]}
    return asked(target, answers)


class TestSqlServer:
    def test_fit(self) -> None:
        facts = sql_server(free=4096)
        assert codes(facts) == []
        assert (facts.version, facts.free_megabytes) == ("11.0.7001.0", 4096)
        assert facts.privileges.create_tables is True
        assert facts.privileges.create_databases is False

    def test_snapshot_isolation_with_the_statement_that_turns_it_on(self) -> None:
        facts = sql_server(snapshot=0, committed=0, name="v]CO")
        assert codes(facts) == ["database_snapshot_isolation_off"] * 2
        assert "ALTER DATABASE [v]]CO] SET ALLOW_SNAPSHOT_ISOLATION ON" in facts.findings[0].remedy()
        assert "READ_COMMITTED_SNAPSHOT ON" in facts.findings[1].remedy()

    def test_without_the_right_to_create_tables(self) -> None:
        (finding,) = sql_server(tables=0).findings
        assert finding.code == "database_may_not_create_tables"
        assert finding.remedy().endswith("ALTER ROLE db_owner ADD MEMBER [vco]")

    def test_a_windows_account(self) -> None:
        windows = Target(Engine.MSSQL, "db", name="vCO", user="svc", domain="CORP", ntlm2=True)
        facts = sql_server(target=windows, tables=0)
        assert codes(facts) == ["database_may_not_create_tables", "database_windows_login"]
        assert "[CORP\\svc]" in facts.findings[0].remedy()

    def test_room(self) -> None:
        assert codes(sql_server(free=1023)) == ["database_space_low"]
        assert codes(sql_server(free=None)) == [], "files that grow with the disk"

    def test_a_version_that_no_manual_names(self) -> None:
        (finding,) = sql_server(version="15.0.4153.1").findings
        assert finding.code == "database_version_not_named"
        assert "2005, 2008 and 2012" in finding.what()


def oracle(
    charset: str = "AL32UTF8",
    free: float | None = None,
    privileges: tuple[str, ...] = ("CREATE SESSION", "CREATE TABLE"),
    version: tuple[int, ...] = (12, 1, 0, 2),
) -> ServerFacts:
    answers = {
        "NLS_CHARACTERSET": [(charset,)],
        "USERENV": [("ORCL/PDB1", "VCO")],
        "session_privs": [(name,) for name in privileges],
        "user_free_space": [(free,)],
    }
    return asked(ORACLE, answers, version)


class TestOracle:
    def test_fit(self) -> None:
        facts = oracle(free=2048.5)
        assert codes(facts) == []
        assert (facts.version, facts.charset, facts.free_megabytes) == ("12.1.0.2", "AL32UTF8", 2048)
        assert facts.privileges.create_logins is False

    def test_another_character_set(self) -> None:
        (finding,) = oracle(charset="WE8MSWIN1252").findings
        assert finding.code == "database_charset_unfit"
        assert "AL32UTF8" in finding.what()

    def test_rights_room_and_version(self) -> None:
        assert codes(oracle(privileges=("CREATE SESSION",))) == ["database_may_not_create_tables"]
        assert codes(oracle(free=12.0)) == ["database_space_low"]
        assert codes(oracle(version=(19, 3, 0))) == ["database_version_not_named"]


@pytest.mark.parametrize("name", ["fresh_postgresql", "fresh_mariadb"])
def test_real_servers_do_not_tell_their_room_and_that_is_no_finding(
    name: str, request: pytest.FixtureRequest
) -> None:
    facts = probe(request.getfixturevalue(name))
    assert facts.free_megabytes is None
    assert "database_space_low" not in [finding.code for finding in facts.findings]


def test_nothing_is_asked_that_older_postgresql_servers_lack(fresh_postgresql: Target) -> None:
    """Those of Orchestrator's appliances are of version 9: neither view, nor columns of 10 and 12, are there."""
    run(
        fresh_postgresql,
        "CREATE TABLE vmo_keystore (id serial PRIMARY KEY, k bytea)",
        "CREATE SEQUENCE loose",
    )
    queries: list[str] = []

    def note(_connection: object, _cursor: object, query: str, *_: object) -> None:
        queries.append(query)

    event.listen(AnyEngine, "before_cursor_execute", note)
    try:
        probe(fresh_postgresql)
        dump = logical_dump(fresh_postgresql)
        read_keystore_rows(fresh_postgresql, lambda value: False)
    finally:
        event.remove(AnyEngine, "before_cursor_execute", note)
    assert [line for line in dump.others if "loose" in line] == ["sequence public.loose 1 False"]
    assert len(queries) > 10
    for newer in ("pg_sequences", "pg_stat_ssl", "a.attidentity", "a.attgenerated"):
        assert not [query for query in queries if newer in query], newer
