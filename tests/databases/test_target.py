"""Targets: read from URLs, shown without secrets, compared, turned into JDBC URLs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.databases.engine import Engine, Field, Need, TlsMode, describe
from wizard.databases.errors import BadDatabaseUrl, PasswordInUrl
from wizard.databases.jdbc import jdbc_url
from wizard.databases.shown_url import shown_url
from wizard.databases.target import Target, label, parse_url, same_database

POSTGRESQL = Target(Engine.POSTGRESQL, "db.example.com", 5432, "vco", "vco", "geheim")
MARIADB = replace(POSTGRESQL, engine=Engine.MARIADB, port=3306)
MSSQL = replace(POSTGRESQL, engine=Engine.MSSQL, port=1433, name="vCO")
ORACLE = replace(POSTGRESQL, engine=Engine.ORACLE, port=1521, name="", instance="ORCL")


class TestParse:
    @pytest.mark.parametrize(
        ("url", "expected"),
        [
            ("postgresql://vco@db.example.com:5433/vco", replace(POSTGRESQL, port=5433, password=None)),
            ("postgres://vco@db.example.com/vco", replace(POSTGRESQL, port=None, password=None)),
            ("mariadb://root@127.0.0.1:3306/x", Target(Engine.MARIADB, "127.0.0.1", 3306, "x", "root")),
            ("mysql://root@[::1]:3306/x", Target(Engine.MARIADB, "::1", 3306, "x", "root")),
            (
                "mssql://vco@db/vCO?instance=SQLEXPRESS&domain=CORP&ntlm2=true",
                Target(
                    Engine.MSSQL, "db", None, "vCO", "vco", instance="SQLEXPRESS", domain="CORP", ntlm2=True
                ),
            ),
            ("oracle://vco@db:1521/orcl", Target(Engine.ORACLE, "db", 1521, "orcl", "vco")),
            (
                "postgresql://vco%40corp@db/v%20c?tls=pinned&tls_sha256=AA:BB",
                Target(
                    Engine.POSTGRESQL, "db", None, "v c", "vco@corp", tls=TlsMode.PINNED, tls_sha256="aabb"
                ),
            ),
            ("sqlite:///folder/file.db", Target(Engine.SQLITE, path="folder/file.db")),
            ("sqlite:////folder/file%20x.db", Target(Engine.SQLITE, path="/folder/file x.db")),
            ("sqlite:///C:/folder/file.db", Target(Engine.SQLITE, path="C:/folder/file.db")),
        ],
    )
    def test_urls(self, url: str, expected: Target) -> None:
        assert parse_url(url) == expected

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "vco",
            "http://db/vco",
            "postgresql:///vco",
            "postgresql://db:port/vco",
            "postgresql://db:99999/vco",
            "postgresql://db/vco?tls=maybe",
            "postgresql://db/vco?sslmode=require",
            "sqlite://",
            "sqlite://host/file",
            "postgresql://[::1/vco",
        ],
    )
    def test_what_is_not_understood_is_said(self, url: str) -> None:
        with pytest.raises(BadDatabaseUrl) as caught:
            parse_url(url)
        assert caught.value.finding.code == "database_url_not_understood"

    @pytest.mark.parametrize("password", ["geheim", "ge@heim", "ge:heim", "ge%40heim", ""])
    def test_a_password_in_the_url_is_refused_and_not_repeated(self, password: str) -> None:
        with pytest.raises(PasswordInUrl) as caught:
            parse_url(f"postgresql://vco:{password}@db/vco")
        message = str(caught.value)
        assert "CERTIFICATE_WIZARD_DATABASE_PASSWORD" in message
        assert "postgresql://…@db/vco" in message
        assert not password or password not in message

    @pytest.mark.parametrize(
        "url",
        [
            "postgresql://vco@db/vco?password=geheim",
            "postgresql://vco@db/vco?tls=off&PWD=geheim",
            "mariadb://vco@db/vco?passwd=geheim",
            "mssql://db/vco?%70assword=geheim",
            "mssql://db/vco;user=vco;password=geheim",
            "oracle://vco@db/vco?user_password=geheim@x",
            "nonsense://vco@db/vco?password=geheim",
            "sqlite:///a.db?password=geheim",
        ],
    )
    def test_a_password_among_the_options_is_one_in_the_url(self, url: str) -> None:
        with pytest.raises(PasswordInUrl) as caught:
            parse_url(url)
        assert "CERTIFICATE_WIZARD_DATABASE_PASSWORD" in str(caught.value)
        assert "geheim" not in str(caught.value)

    @pytest.mark.parametrize(
        "url",
        [
            "geheim",
            "vco:geheim@db/vco",
            "vco:geheim://db/vco",
            "postgresql://vco:geheim",
            "postgresql://vco:1/geheim@db/vco",
            "postgresql://vco:geheim/x@db/vco",
            "postgresql://vco:geheim?x@db/vco",
            "postgresql://vco:geheim#x@db/vco",
            "postgresql://vco:x?geheim@db/vco",
            "postgresql://geheim@db:port/vco",
            "postgresql://[vco:geheim@db/vco",
            "postgresql://vco@db/vco?geheim",
            "postgresql://vco@db/vco?geheim=1",
            "postgresql://vco@db/vco?tls=geheim",
            "postgresql://vco@db/vco?x=1@geheim",
            "postgresql://vco@db/vco#geheim",
            "jdbc:postgresql://db/vco?user=geheim",
            "http://geheim@db/vco?geheim#geheim",
        ],
    )
    def test_what_is_not_understood_is_not_repeated(self, url: str) -> None:
        with pytest.raises(BadDatabaseUrl) as caught:
            parse_url(url)
        assert url == "geheim" or "geheim" not in str(caught.value)

    @given(st.text("abc:/?#@[]%;=&.", max_size=12), st.text(":/?#@[]%;=&.", max_size=4))
    def test_no_error_repeats_a_login_or_an_option(self, before: str, after: str) -> None:
        """Whatever characters stand around it."""
        for url in (f"postgresql://{before}:GEHEIM{after}@db/vco", f"mssql://db/vco?{before}GEHEIM{after}"):
            try:
                parse_url(url)
            except BadDatabaseUrl as error:
                assert "geheim" not in str(error).casefold()

    def test_what_is_shown_tells_which_of_several_it_is(self) -> None:
        assert (
            shown_url("postgresql://vco@db.example.com:5433/vco") == "postgresql://…@db.example.com:5433/vco"
        )
        assert shown_url("mariadb://[::1]:3306/x?tls=off") == "mariadb://[::1]:3306/x…"
        assert shown_url("sqlite:////folder/file.db") == "sqlite:////folder/file.db"

    @pytest.mark.parametrize(
        "url",
        [
            "postgresql://db:0/x",
            "postgresql://db/a#b",
            "sqlite:////folder/a#b.db",
            "sqlite:////folder/a?b.db",
        ],
    )
    def test_what_would_mean_another_database_is_refused(self, url: str) -> None:
        """Cut at # or ?, or with the usual port for 0, it would silently be another one."""
        with pytest.raises(BadDatabaseUrl):
            parse_url(url)

    def test_a_password_beside_the_url(self) -> None:
        assert parse_url("postgresql://vco@db/vco", "geheim").password == "geheim"


class TestShown:
    @pytest.mark.parametrize("target", [POSTGRESQL, MARIADB, MSSQL, ORACLE])
    def test_nothing_shown_holds_the_password(self, target: Target) -> None:
        assert "geheim" not in repr(target) + label(target) + jdbc_url(target)
        assert target.without_secret.password is None

    def test_labels(self) -> None:
        assert label(POSTGRESQL) == "vco @ db.example.com:5432 (PostgreSQL)"
        assert label(replace(POSTGRESQL, host="::1")) == "vco @ [::1]:5432 (PostgreSQL)"
        assert label(replace(MSSQL, port=None, instance="EXPRESS")) == (
            "vCO @ db.example.com\\EXPRESS (Microsoft SQL Server)"
        )
        assert label(ORACLE) == "vco @ db.example.com:1521/ORCL (Oracle)"
        assert label(Target(Engine.SQLITE, path="a.db")) == "a.db (SQLite)"


class TestSame:
    @pytest.mark.parametrize("target", [POSTGRESQL, MARIADB, MSSQL, ORACLE])
    def test_users_and_passwords_make_no_difference_and_ports_do(self, target: Target) -> None:
        assert same_database(target, replace(target, host="DB.example.com.", password="other", port=None))
        assert not same_database(target, replace(target, port=1))
        assert not same_database(target, replace(target, host="other"))

    def test_names_of_this_machine(self) -> None:
        assert same_database(replace(MARIADB, host="localhost"), replace(MARIADB, host="127.0.0.1"))
        assert same_database(replace(MARIADB, host="::1"), replace(MARIADB, host="127.0.0.1"))

    def test_case_counts_on_postgresql_alone(self) -> None:
        assert not same_database(POSTGRESQL, replace(POSTGRESQL, name="VCO"))
        assert same_database(MSSQL, replace(MSSQL, name="VCO"))

    def test_a_schema_is_the_database_on_oracle(self) -> None:
        assert not same_database(ORACLE, replace(ORACLE, user="other"))
        assert same_database(ORACLE, replace(ORACLE, user="VCO"))

    def test_engines_differ(self) -> None:
        assert not same_database(POSTGRESQL, replace(POSTGRESQL, engine=Engine.MARIADB))

    def test_files_are_compared_by_where_they_are(self, tmp_path: Path) -> None:
        one = Target(Engine.SQLITE, path=str(tmp_path / "a.db"))
        assert same_database(one, Target(Engine.SQLITE, path=str(tmp_path / "x" / ".." / "a.db")))
        assert not same_database(one, Target(Engine.SQLITE, path=str(tmp_path / "b.db")))


class TestJdbc:
    @pytest.mark.parametrize(
        ("target", "expected"),
        [
            (POSTGRESQL, "jdbc:postgresql://db.example.com:5432/vco"),
            (replace(POSTGRESQL, tls=TlsMode.PINNED), "jdbc:postgresql://db.example.com:5432/vco?ssl=true"),
            (MARIADB, "jdbc:mysql://db.example.com:3306/vco"),
            (replace(MARIADB, name="50%?ü/#"), "jdbc:mysql://db.example.com:3306/50%25%3Fü%2F%23"),
            (replace(POSTGRESQL, name="a b+c&d"), "jdbc:postgresql://db.example.com:5432/a%20b%2Bc%26d"),
            (replace(MARIADB, tls=TlsMode.ENCRYPTED), "jdbc:mysql://db.example.com:3306/vco?useSSL=true"),
            # The form of a real server: orchestrator.md 2.3.
            (
                replace(MSSQL, host="HOST", domain="D", ntlm2=True),
                "jdbc:jtds:sqlserver://HOST:1433/vCO;domain=D;useNTLMv2=true",
            ),
            (
                replace(MSSQL, instance="EXPRESS", port=None, tls=TlsMode.ENCRYPTED),
                "jdbc:jtds:sqlserver://db.example.com/vCO;instance=EXPRESS;ssl=require",
            ),
            (ORACLE, "jdbc:oracle:thin:@db.example.com:1521:ORCL"),
            (
                replace(ORACLE, name="orcl.example.com"),
                "jdbc:oracle:thin:@//db.example.com:1521/orcl.example.com",
            ),
            (
                replace(ORACLE, tls=TlsMode.ENCRYPTED),
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=db.example.com)(PORT=1521))"
                "(CONNECT_DATA=(SID=ORCL)))",
            ),
            (Target(Engine.SQLITE, path="a.db"), "jdbc:sqlite:a.db"),
        ],
    )
    def test_urls(self, target: Target, expected: str) -> None:
        assert jdbc_url(target) == expected


class TestForm:
    """orchestrator.md 2.2."""

    @pytest.mark.parametrize(
        ("engine", "port", "required"),
        [
            (Engine.POSTGRESQL, 5432, {Field.HOST, Field.PORT, Field.NAME, Field.USER, Field.PASSWORD}),
            (Engine.MSSQL, 1433, {Field.HOST, Field.PORT, Field.NAME, Field.USER, Field.PASSWORD}),
            (Engine.ORACLE, 1521, {Field.HOST, Field.PORT, Field.USER, Field.PASSWORD}),
            (Engine.MARIADB, 3306, {Field.HOST, Field.PORT, Field.NAME, Field.USER, Field.PASSWORD}),
            (Engine.SQLITE, None, {Field.PATH}),
        ],
    )
    def test_ports_and_fields(self, engine: Engine, port: int | None, required: set[Field]) -> None:
        described = describe(engine)
        assert described.default_port == port
        assert {row.field for row in described.form if row.need is Need.REQUIRED} == required
        assert all(hasattr(Target(engine), field.value) for field in described.fields)

    def test_domain_and_ntlm_are_asked_for_sql_server_alone(self) -> None:
        asking = [engine for engine in Engine if Field.DOMAIN in describe(engine).fields]
        assert asking == [Engine.MSSQL]

    def test_sqlite_is_for_practice(self) -> None:
        assert "practice" in describe(Engine.SQLITE).note
