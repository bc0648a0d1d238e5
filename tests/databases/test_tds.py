"""SQL Server's login and TLS, against a server made after [MS-TDS], with Microsoft's own driver."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from tests.databases.fake_sql_server import sql_server
from tests.databases.test_probe import failure, service, target_on
from wizard.databases import errors, sql_browser
from wizard.databases.connection import connected
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.server_certificate import server_certificate
from wizard.databases.target import Target

LOGIN = {"number": 18456, "message": "Login failed for user 'vco'."}
DATABASE = {"number": 4060, "message": 'Cannot open database "vco" requested by the login. The login failed.'}


def test_the_certificate_is_shown_without_a_login(tmp_path: Path) -> None:
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        shown = server_certificate(target_on(Engine.MSSQL, port))
    assert shown.der == der
    assert shown.sha256 == hashlib.sha256(der).hexdigest()
    assert "sql.example" in shown.subject
    assert shown.tls_version.startswith("TLSv1.")


def test_a_server_without_encryption(tmp_path: Path) -> None:
    with sql_server(tmp_path, **LOGIN, encrypts=False) as (port, _, _):
        with pytest.raises(errors.TlsNotOffered):
            server_certificate(target_on(Engine.MSSQL, port))
        error = failure(replace(target_on(Engine.MSSQL, port), tls=TlsMode.ENCRYPTED))
    assert type(error) is errors.TlsNotOffered


@pytest.mark.parametrize(
    "said", [b"SSH-2.0-OpenSSH_9.2\r\n", b"\x04\x01\x00\x09\x00\x00\x01\x00\xff", b"\x00" * 64]
)
def test_another_service(said: bytes) -> None:
    with service(said, hang_up=True) as port, pytest.raises(errors.NotThisEngine):
        server_certificate(target_on(Engine.MSSQL, port))


@pytest.mark.parametrize("mode", [TlsMode.OFF, TlsMode.ENCRYPTED])
@pytest.mark.parametrize(
    ("refusal", "kind"), [(LOGIN, errors.LoginRefused), (DATABASE, errors.UnknownDatabase)]
)
def test_what_microsofts_driver_makes_of_a_refusal(
    tmp_path: Path, refusal: dict[str, object], kind: type[errors.DatabaseError], mode: TlsMode
) -> None:
    with sql_server(tmp_path, **refusal) as (port, _, _):
        error = failure(replace(target_on(Engine.MSSQL, port), tls=mode))
    assert type(error) is kind
    assert str(refusal["message"]).rstrip(".") in error.finding.what()


@pytest.mark.parametrize(
    ("number", "message", "kind"),
    [
        (18456, "Fehler bei der Anmeldung für den Benutzer 'vco'.", errors.LoginRefused),
        (4060, 'Die angeforderte "vco"-Datenbank kann nicht geöffnet werden.', errors.UnknownDatabase),
        (262, "CREATE DATABASE-Berechtigung in der master-Datenbank verweigert.", errors.DatabaseFailure),
    ],
)
def test_a_server_that_answers_in_another_language(
    tmp_path: Path, number: int, message: str, kind: type[errors.DatabaseError]
) -> None:
    """Its words are not known; Microsoft's driver still tells a refused login, and the name stands in quotes."""
    with sql_server(tmp_path, number=number, message=message) as (port, _, _):
        error = failure(target_on(Engine.MSSQL, port))
    assert type(error) is kind
    assert message.rstrip(".") in error.finding.what()


@pytest.mark.skipif(os.name == "nt", reason="the driver takes the account that runs the tests")
def test_a_windows_login_without_a_ticket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KRB5CCNAME", f"FILE:{tmp_path / 'no such tickets'}")
    with sql_server(tmp_path, **LOGIN) as (port, _, _):
        error = failure(replace(target_on(Engine.MSSQL, port), domain="CORP", ntlm2=True))
    assert error.finding.code == "database_no_windows_account"
    assert "kinit" in error.finding.remedy()


def test_a_file_of_authorities_is_used(tmp_path: Path) -> None:
    """Microsoft's driver takes none: without ours it would know those of the operating system alone."""
    with sql_server(tmp_path, **LOGIN) as (port, pem, _):
        asked = replace(target_on(Engine.MSSQL, port), tls=TlsMode.VERIFIED, tls_authorities=str(pem))
        assert type(failure(asked)) is errors.LoginRefused


def test_a_file_of_other_authorities_stops_before_the_login(tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    other.write_bytes(trustme.CA().cert_pem.bytes())
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        asked = replace(target_on(Engine.MSSQL, port), tls=TlsMode.VERIFIED, tls_authorities=str(other))
        error = failure(asked)
    assert type(error) is errors.CertificateUntrusted
    assert hashlib.sha256(der).hexdigest() in error.finding.what()


def pinned(port: int, sha256: str) -> Target:
    return replace(target_on(Engine.MSSQL, port), tls=TlsMode.PINNED, tls_sha256=sha256)


def test_a_pinned_certificate_leads_to_the_login(tmp_path: Path) -> None:
    """Neither its authority nor its name counts: exactly this certificate was trusted."""
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        error = failure(pinned(port, hashlib.sha256(der).hexdigest()))
    assert type(error) is errors.LoginRefused


def test_another_certificate_than_the_pinned_one_stops_before_the_login(tmp_path: Path) -> None:
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        error = failure(pinned(port, "0" * 64))
    assert type(error) is errors.CertificateChanged
    assert hashlib.sha256(der).hexdigest() in error.finding.what()


def test_a_fingerprint_as_other_programs_write_it(tmp_path: Path) -> None:
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        error = failure(pinned(port, hashlib.sha256(der).digest().hex(":").upper() + " "))
    assert type(error) is errors.LoginRefused


def test_no_fingerprint_yet_shows_the_one_to_compare(tmp_path: Path) -> None:
    """It has not changed: it can be trusted from here."""
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        error = failure(pinned(port, ""))
    assert type(error) is errors.CertificateUntrusted
    assert dict(error.finding.parameters)["sha256"] == hashlib.sha256(der).hexdigest()


def test_every_connection_is_compared_not_only_the_tested_one(tmp_path: Path) -> None:
    with (
        sql_server(tmp_path, **LOGIN) as (port, _, _),
        pytest.raises(errors.CertificateChanged),
        connected(pinned(port, "0" * 64), read_only=True),
    ):
        pass


def test_a_pin_and_a_server_without_encryption(tmp_path: Path) -> None:
    with (
        sql_server(tmp_path, **LOGIN, encrypts=False) as (port, _, _),
        pytest.raises(errors.TlsNotOffered),
        connected(pinned(port, "0" * 64), read_only=True),
    ):
        pass


def test_the_certificate_of_a_named_instance_is_the_one_of_its_port(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        monkeypatch.setattr(sql_browser, "instance_port", lambda *_: port)
        named = replace(target_on(Engine.MSSQL, 1), port=None, instance="EXPRESS")
        assert server_certificate(named).der == der


def test_an_unknown_authority_is_refused_with_the_certificate(tmp_path: Path) -> None:
    with sql_server(tmp_path, **LOGIN) as (port, _, der):
        error = failure(replace(target_on(Engine.MSSQL, port), tls=TlsMode.VERIFIED))
    assert type(error) is errors.CertificateUntrusted
    assert hashlib.sha256(der).hexdigest() in error.finding.what()
