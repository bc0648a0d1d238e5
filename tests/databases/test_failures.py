"""Driver errors turned into typed ones: what cannot be provoked here is given as the drivers write it."""

from __future__ import annotations

import pytest

from wizard.databases import driver, errors, findings
from wizard.databases.engine import Engine
from wizard.databases.failures import failure
from wizard.databases.target import Target
from wizard.foundation.findings import Kind


def fails(engine: Engine, *arguments: object) -> errors.DatabaseError:
    target = Target(engine, "db", name="vco", user="joe", password="geheim")
    return failure(OSError(*arguments) if engine is Engine.SQLITE else RuntimeError(*arguments), target)


PREFIX = 'connection failed: connection to server at "10.0.0.1", port 5432 failed: '


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('FATAL:  password authentication failed for user "joe"', errors.LoginRefused),
        ("FATAL:  Passwort-Authentifizierung für Benutzer »joe« fehlgeschlagen", errors.LoginRefused),
        ("FATAL:  authentification par mot de passe échouée pour l'utilisateur « joe »", errors.LoginRefused),
        ("fe_sendauth: no password supplied", errors.LoginRefused),
        ('FATAL:  role "joe" is not permitted to log in', errors.LoginRefused),
        ('FATAL:  database "vco" does not exist', errors.UnknownDatabase),
        ("FATAL:  Datenbank »vco« existiert nicht", errors.UnknownDatabase),
        ('FATAL:  permission denied for database "vco"', errors.NoPrivilege),
        (
            'FATAL:  no pg_hba.conf entry for host "10.0.0.9", user "joe", database "vco", SSL encryption',
            errors.ClientNotAllowed,
        ),
        (
            'FATAL:  no pg_hba.conf entry for host "10.0.0.9", user "joe", database "vco", no encryption',
            errors.TlsRequired,
        ),
        ("FATAL:  sorry, too many clients already", errors.ServerFull),
        ("FATAL:  the database system is starting up", errors.ServerFull),
        ("server does not support SSL, but SSL was required", errors.TlsNotOffered),
        ("Connection refused\n\tIs the server running on that host?", errors.PortRefused),
        ("timeout expired", errors.HostUnreachable),
        ("FATAL:  something nobody expected", errors.DatabaseFailure),
    ],
)
def test_postgresql(text: str, expected: type[errors.DatabaseError]) -> None:
    error = fails(Engine.POSTGRESQL, PREFIX + text)
    assert type(error) is expected
    assert "10.0.0.1" not in error.finding.what()
    assert "{" not in error.finding.message()


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (1045, "Access denied for user 'joe'@'db'", errors.LoginRefused),
        (1044, "Access denied for user 'joe'@'%' to database 'vco'", errors.NoPrivilege),
        (1049, "Unknown database 'vco'", errors.UnknownDatabase),
        (1130, "Host 'x' is not allowed to connect to this server", errors.ClientNotAllowed),
        (1040, "Too many connections", errors.ServerFull),
        (3159, "Connections using insecure transport are prohibited", errors.TlsRequired),
        (2026, "SSL is required but the server doesn't support it", errors.TlsNotOffered),
        (2003, "Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)", errors.PortRefused),
        (2013, "Lost connection to MySQL server during query (timed out)", errors.HostUnreachable),
        (1792, "Cannot execute statement in a READ ONLY transaction.", errors.ReadOnlyRefused),
        (9999, "?", errors.DatabaseFailure),
    ],
)
def test_mariadb(code: int, text: str, expected: type[errors.DatabaseError]) -> None:
    assert type(fails(Engine.MARIADB, code, text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Microsoft][SQL Server]Login failed for user 'joe'.", errors.LoginRefused),
        (
            '[SQL Server]Cannot open database "vco" requested by the login. The login failed.',
            errors.UnknownDatabase,
        ),
        ("[SQL Server]CREATE DATABASE permission denied in database 'master'.", errors.NoPrivilege),
        ("[Microsoft]SSL Provider: [certificate verify failed: self-signed]", errors.CertificateUntrusted),
        ("[Microsoft]TCP Provider: Timeout error [258]. ", errors.HostUnreachable),
        ("[SQL Server]SQL Server service has been paused. No new connections.", errors.ServerFull),
        ("[SQL Server]something nobody expected", errors.DatabaseFailure),
        ("DDBC Error: Failed to load the driver.", errors.DriverMissing),
        ("Driver Error: x; DDBC Error: [Microsoft]TCP Provider: Error code 0x2749", errors.PortRefused),
        ("Driver Error: x; DDBC Error: [Microsoft]TCP Provider: Error code 0x2AF9", errors.UnknownHost),
        ("Driver Error: x; DDBC Error: [Microsoft]TCP Provider: Error code 0x274C", errors.HostUnreachable),
        ("DDBC Error: [Microsoft]TCP Provider: Error code 0x2746", errors.NotThisEngine),
    ],
)
def test_sql_server(text: str, expected: type[errors.DatabaseError]) -> None:
    assert type(fails(Engine.MSSQL, text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ORA-01017: invalid username/password; logon denied", errors.LoginRefused),
        ("ORA-28000: The account is locked.", errors.LoginRefused),
        ('DPY-6001: cannot connect to database. Service "x" is not registered', errors.UnknownDatabase),
        ('DPY-6003: cannot connect to database. SID "x" is not registered', errors.UnknownDatabase),
        ("ORA-01045: user JOE lacks CREATE SESSION privilege; logon denied", errors.NoPrivilege),
        (
            "ORA-01456: may not perform insert/delete/update operation inside a READ ONLY",
            errors.ReadOnlyRefused,
        ),
        ("DPY-6005: cannot connect to database. [Errno 111] Connection refused", errors.PortRefused),
        ("DPY-4011: the database or network closed the connection", errors.NotThisEngine),
        ("ORA-99999: something", errors.DatabaseFailure),
    ],
)
def test_oracle(text: str, expected: type[errors.DatabaseError]) -> None:
    assert type(fails(Engine.ORACLE, text)) is expected


def test_missing_driver() -> None:
    error = failure(ModuleNotFoundError("No module named 'oracledb'"), Target(Engine.ORACLE))
    assert type(error) is errors.DriverMissing
    assert "oracledb" in error.finding.what()


def test_every_kind_is_listed_once_and_named_for_this_room() -> None:
    codes = [kind.code for kind in findings.ALL]
    assert len(set(codes)) == len(codes)
    assert all(code.startswith("database_") for code in codes)
    assert all(isinstance(kind, Kind) for kind in findings.ALL)


@pytest.mark.parametrize("kind", findings.ALL, ids=lambda kind: kind.code)
def test_the_words_of_the_house(kind: Kind) -> None:
    text = " ".join([kind.what, *kind.causes, kind.remedy]).lower()
    for word in ("please", "simply", "successfully"):
        assert word not in text


def words(engine: Engine, text: str) -> str:
    return fails(engine, text).finding.what()


def test_bare_numbers_and_prefixes_become_words() -> None:
    """As mssql-python 1.16 and oracledb 26.1 wrote them (measured)."""
    start = "Driver Error: Client unable to establish connection; DDBC Error: "
    unknown = words(Engine.MSSQL, f"{start}[Microsoft]TCP Provider: Error code 0x2AF9")
    assert unknown.endswith("is not known: no such host.")
    login = words(Engine.MSSQL, f"{start}[Microsoft][SQL Server]Login failed for user 'joe'.")
    assert login.endswith("refused user joe: Login failed for user 'joe'.")
    oracle = (
        "DPY-6005: cannot connect to database (CONNECTION_ID=a==).\nDPY-4011: the network closed it\nHelp: x"
    )
    assert words(Engine.ORACLE, oracle).endswith("language: DPY-4011: the network closed it.")


def test_the_library_that_microsofts_driver_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("mssql_python")

    def refused(name: str) -> None:
        assert "msodbcsql" in name
        raise OSError("libltdl.so.7: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(driver.ctypes, "CDLL", refused)
    error = fails(Engine.MSSQL, "Driver Error: …; DDBC Error: Failed to load the driver. Please read …")
    assert type(error) is errors.DriverMissing
    assert "libltdl.so.7: cannot open" in error.finding.what()
    assert "libltdl7" in error.finding.remedy()
    assert "Please" not in error.finding.message()


@pytest.mark.parametrize("engine", list(Engine))
def test_the_driver_tells_its_version_without_being_loaded(engine: Engine) -> None:
    assert driver.driver_version(engine)[0].isdigit()
