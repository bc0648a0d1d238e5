"""Statements for all five engines, compiled with the right dialects; names quoted, passwords never shown."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from wizard.databases.dialects import dialect, quoted
from wizard.databases.engine import Engine
from wizard.databases.statements import Already, creation_statements
from wizard.databases.target import Target

SERVERS = [Engine.POSTGRESQL, Engine.MARIADB, Engine.MSSQL, Engine.ORACLE]


def target(engine: Engine, name: str = "vco", user: str = "vco") -> Target:
    return Target(engine, "db", name=name, user=user, password="geheim")


def test_postgresql() -> None:
    assert creation_statements(target(Engine.POSTGRESQL)) == (
        "CREATE ROLE \"vco\" LOGIN PASSWORD '<password of vco>'",
        'GRANT "vco" TO CURRENT_USER',
        'CREATE DATABASE "vco" OWNER "vco" ENCODING \'UTF8\' TEMPLATE template0',
    )


def test_mariadb() -> None:
    assert creation_statements(target(Engine.MARIADB, "vco_new")) == (
        "CREATE DATABASE `vco_new` CHARACTER SET utf8mb4",
        "CREATE USER 'vco'@'%' IDENTIFIED BY '<password of vco>'",
        "GRANT ALL PRIVILEGES ON `vco\\_new`.* TO 'vco'@'%'",
    )


def test_sql_server() -> None:
    assert creation_statements(target(Engine.MSSQL, "vCO")) == (
        "CREATE DATABASE [vCO]",
        "ALTER DATABASE [vCO] SET ALLOW_SNAPSHOT_ISOLATION ON",
        "ALTER DATABASE [vCO] SET READ_COMMITTED_SNAPSHOT ON",
        "CREATE LOGIN [vco] WITH PASSWORD = N'<password of vco>'",
        "USE [vCO]",
        "CREATE USER [vco] FOR LOGIN [vco]",
        "ALTER ROLE db_owner ADD MEMBER [vco]",
    )


def test_a_windows_account_on_sql_server() -> None:
    windows = Target(Engine.MSSQL, "db", name="vCO", user="svc", domain="CORP", ntlm2=True)
    assert "CREATE LOGIN [CORP\\svc] FROM WINDOWS" in creation_statements(windows)


def test_oracle() -> None:
    made, granted = creation_statements(target(Engine.ORACLE))
    assert made == 'CREATE USER vco IDENTIFIED BY "<password of vco>"'
    assert granted.startswith("GRANT CREATE SESSION, CREATE TABLE")
    assert granted.endswith("TO vco")


@pytest.mark.parametrize("engine", list(Engine))
def test_the_password_is_not_in_what_is_shown(engine: Engine) -> None:
    assert "geheim" not in " ".join(creation_statements(target(engine)))


@pytest.mark.parametrize("engine", SERVERS)
def test_what_is_there_is_not_made_again(engine: Engine) -> None:
    text = " ".join(creation_statements(target(engine), Already(database=True, login=True)))
    assert "CREATE DATABASE" not in text
    assert "CREATE ROLE" not in text
    assert "CREATE LOGIN" not in text
    assert "IDENTIFIED BY" not in text


@pytest.mark.parametrize(
    ("engine", "expected"),
    [
        (Engine.POSTGRESQL, '"a""; DROP DATABASE vco; --"'),
        (Engine.MARIADB, '`a"; DROP DATABASE vco; --`'),
        (Engine.MSSQL, '[a"; DROP DATABASE vco; --]'),
        (Engine.SQLITE, '"a""; DROP DATABASE vco; --"'),
        (Engine.ORACLE, '"a""; DROP DATABASE vco; --"'),
    ],
)
def test_names_cannot_break_out(engine: Engine, expected: str) -> None:
    assert quoted(engine, 'a"; DROP DATABASE vco; --') == expected


@pytest.mark.parametrize("engine", SERVERS)
def test_a_per_cent_sign_stays_single(engine: Engine) -> None:
    assert quoted(engine, "50% more")[1:-1] == "50% more"


@pytest.mark.parametrize(("engine", "expected"), [(Engine.MARIADB, "`a``b`"), (Engine.MSSQL, "[a]]b]")])
def test_the_closing_quote_is_doubled(engine: Engine, expected: str) -> None:
    assert quoted(engine, expected[1:-1].replace("``", "`").replace("]]", "]")) == expected


TABLE = sa.Table(
    "vmo_keystore",
    sa.MetaData(),
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("content", sa.LargeBinary),
    sa.Column("words", sa.UnicodeText),
    sa.Column("on", sa.Boolean),
)


@pytest.mark.parametrize(
    ("engine", "binary", "words", "boolean"),
    [
        (Engine.SQLITE, "BLOB", "TEXT", "BOOLEAN"),
        (Engine.POSTGRESQL, "BYTEA", "TEXT", "BOOLEAN"),
        (Engine.MARIADB, "BLOB", "TEXT", "BOOL"),
        (Engine.MSSQL, "VARBINARY(max)", "NVARCHAR(max)", "BIT"),
        (Engine.ORACLE, "BLOB", "CLOB", "SMALLINT"),
    ],
)
def test_types_of_old_and_new_servers(engine: Engine, binary: str, words: str, boolean: str) -> None:
    """toolchain.md 7: not IMAGE and NTEXT on SQL Server, no BOOLEAN on Oracle before 23ai."""
    compiled = str(sa.schema.CreateTable(TABLE).compile(dialect=dialect(engine)))
    lines = [line.strip().rstrip(",") for line in compiled.splitlines()]
    assert f"content {binary}" in [line.removesuffix(" NULL") for line in lines]
    assert f"words {words}" in [line.removesuffix(" NULL") for line in lines]
    assert [line.split()[1] for line in lines if line.startswith(('"on"', "`on`", "[on]"))] == [boolean]


@pytest.mark.parametrize("engine", SERVERS)
def test_reading_compiles_with_quoted_names(engine: Engine) -> None:
    compiled = str(sa.select(TABLE.c.on).compile(dialect=dialect(engine)))
    assert quoted(engine, "on") in compiled
