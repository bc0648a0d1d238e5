"""What each driver is told: seen where SQLAlchemy hands it over, for the servers nobody has at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from wizard.databases.connection import open_engine
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.target import Target
from wizard.databases.tls import PinnedContext

PASSWORD = "a;b}c{d%e'f"
MSSQL = Target(Engine.MSSQL, "db.example.com", name="vCO", user="vco", password=PASSWORD)
ORACLE = Target(Engine.ORACLE, "db.example.com", user="vco", password=PASSWORD, instance="ORCL")


class Seen(Exception):
    pass


def handed_over(target: Target, *, read_only: bool = True) -> tuple[list[Any], dict[str, Any]]:
    """The arguments with which the driver would connect."""
    engine = open_engine(target, read_only=read_only, connect_seconds=3)
    seen: list[tuple[list[Any], dict[str, Any]]] = []

    def see(_dialect: object, _record: object, arguments: list[Any], keywords: dict[str, Any]) -> None:
        seen.append((list(arguments), dict(keywords)))
        raise Seen

    event.listen(engine, "do_connect", see)
    try:
        with pytest.raises(Seen):
            engine.connect()
    finally:
        engine.dispose()
    return seen[0]


class TestSqlServer:
    def parts(self, target: Target) -> list[str]:
        (words,), keywords = handed_over(target)
        assert keywords == {"timeout": 3}
        return str(words).split(";")

    def test_a_login(self) -> None:
        parts = self.parts(replace(MSSQL, password="geheim"))
        assert parts[:4] == ["Server=db.example.com,1433", "Database=vCO", "UID=vco", "PWD=geheim"]

    def test_a_password_cannot_break_out(self) -> None:
        (words,), _ = handed_over(MSSQL)
        assert "PWD={a;b}}c{d%e'f};" in words

    @pytest.mark.parametrize(
        ("mode", "encrypt", "trust"),
        [(TlsMode.OFF, "no", "yes"), (TlsMode.ENCRYPTED, "yes", "yes"), (TlsMode.VERIFIED, "yes", "no")],
    )
    def test_encryption(self, mode: TlsMode, encrypt: str, trust: str) -> None:
        parts = self.parts(replace(MSSQL, password="x", tls=mode))
        assert f"Encrypt={encrypt}" in parts
        assert f"TrustServerCertificate={trust}" in parts

    def test_an_instance(self) -> None:
        parts = self.parts(replace(MSSQL, password="x", instance="EXPRESS"))
        assert parts[0] == "Server=db.example.com\\EXPRESS"

    def test_a_port_goes_before_an_instance(self) -> None:
        parts = self.parts(replace(MSSQL, password="x", instance="EXPRESS", port=50123))
        assert parts[0] == "Server=db.example.com,50123"

    def test_a_windows_account(self) -> None:
        parts = self.parts(replace(MSSQL, domain="CORP", ntlm2=True))
        assert "Trusted_Connection=yes" in parts
        assert not [part for part in parts if part.startswith(("UID", "PWD"))]


class TestOracle:
    def test_an_instance(self) -> None:
        _, keywords = handed_over(ORACLE)
        assert (keywords["host"], keywords["port"], keywords["sid"]) == ("db.example.com", 1521, "ORCL")
        assert (keywords["user"], keywords["password"]) == ("vco", PASSWORD)
        assert not {"dsn", "service_name", "ssl_context"} & set(keywords)

    def test_a_service(self) -> None:
        _, keywords = handed_over(replace(ORACLE, name="orcl.example.com"))
        assert keywords["service_name"] == "orcl.example.com"
        assert "sid" not in keywords

    def test_a_pinned_certificate(self) -> None:
        _, keywords = handed_over(replace(ORACLE, tls=TlsMode.PINNED, tls_sha256="0" * 64))
        assert keywords["protocol"] == "tcps"
        assert isinstance(keywords["ssl_context"], PinnedContext)
        assert keywords["ssl_server_dn_match"] is False


class TestOthers:
    def test_postgresql(self) -> None:
        target = Target(Engine.POSTGRESQL, "db", 5433, "v/c?o", "v@o", PASSWORD, tls=TlsMode.ENCRYPTED)
        _, keywords = handed_over(target)
        assert (keywords["dbname"], keywords["user"], keywords["password"]) == ("v/c?o", "v@o", PASSWORD)
        assert keywords["sslmode"] == "require"
        assert keywords["options"] == "-c default_transaction_read_only=on"
        assert "options" not in handed_over(target, read_only=False)[1]

    def test_a_password_of_mariadb_travels_in_utf_8(self) -> None:
        target = Target(Engine.MARIADB, "db", 3306, "vco", "vco", "gehäim€")
        _, keywords = handed_over(target)
        assert keywords["password"] == "gehäim€".encode()
        assert keywords["ssl_disabled"] is True
        assert keywords["init_command"] == "SET SESSION TRANSACTION READ ONLY"


def test_an_engine_shows_no_password() -> None:
    for target in (MSSQL, ORACLE, replace(MSSQL, engine=Engine.POSTGRESQL)):
        engine = open_engine(target, read_only=True)
        assert PASSWORD not in repr(engine)
        assert PASSWORD not in str(engine.url)
        engine.dispose()
