"""Passwords, privileges and TLS, measured on servers that ask for them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.databases.conftest import run
from tests.servers import PASSWORD, PrivateServer, fresh_database, pinned
from wizard.databases import errors
from wizard.databases.connection import connected
from wizard.databases.create import Created, Expectation, create_database, drop_if_ours
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.probe import probe
from wizard.databases.server_certificate import server_certificate
from wizard.databases.target import Target


@pytest.fixture(scope="module", params=["private_postgresql", "private_mariadb"])
def server(request: pytest.FixtureRequest) -> PrivateServer:
    started: PrivateServer = request.getfixturevalue(request.param)
    return started


def _stranger(target: Target) -> tuple[str, ...]:
    """A login that may sign in and nothing else."""
    if target.engine is Engine.POSTGRESQL:
        revoked = f"REVOKE CONNECT ON DATABASE {target.name} FROM PUBLIC"
        return "CREATE ROLE no_rights LOGIN PASSWORD 'known'", revoked
    return ("CREATE USER no_rights@'%%' IDENTIFIED BY 'known'",)


def refused(target: Target, kind: type[errors.DatabaseError]) -> errors.DatabaseError:
    with pytest.raises(kind) as caught:
        probe(target)
    assert type(caught.value) is kind
    assert PASSWORD not in str(caught.value)
    return caught.value


class TestPasswords:
    def test_the_right_password_opens(self, server: PrivateServer) -> None:
        facts = probe(server.administrator)
        assert facts.server_version
        assert facts.encrypted is False
        assert facts.privileges.create_databases is True

    def test_a_wrong_password_is_told_apart(self, server: PrivateServer) -> None:
        error = refused(server.target(password="wrong"), errors.LoginRefused)
        assert server.administrator.user in error.finding.what()

    def test_no_password_is_a_refused_login(self, server: PrivateServer) -> None:
        refused(server.target(password=None), errors.LoginRefused)

    def test_an_unknown_user_is_a_refused_login(self, server: PrivateServer) -> None:
        refused(server.target(user="nobody_at_all"), errors.LoginRefused)

    def test_an_unknown_database_is_told_apart(self, server: PrivateServer) -> None:
        refused(server.target(name="no_such_database"), errors.UnknownDatabase)

    def test_a_login_without_any_right_on_the_database(self, server: PrivateServer) -> None:
        with fresh_database(server.administrator) as target:
            statements = _stranger(target)
            with connected(server.administrator, read_only=False, autocommit=True) as connection:
                for statement in statements:
                    connection.exec_driver_sql(statement)
            try:
                error = refused(replace(target, user="no_rights", password="known"), errors.NoPrivilege)
                assert "no_rights" in error.finding.what()
            finally:
                with connected(server.administrator, read_only=False, autocommit=True) as connection:
                    account = (
                        "no_rights" if server.administrator.engine is Engine.POSTGRESQL else "no_rights@'%%'"
                    )
                    connection.exec_driver_sql(f"DROP USER {account}")

    def test_a_client_that_the_rules_reject(self, private_postgresql: PrivateServer) -> None:
        refused(private_postgresql.target(user="stranger", tls=TlsMode.ENCRYPTED), errors.ClientNotAllowed)


class TestCreating:
    def new(self, server: PrivateServer, name: str = "vco_new") -> Target:
        return server.target(name=name, user="vco owner", password=PASSWORD + "2")

    def test_login_and_database_are_made_and_undone(self, server: PrivateServer) -> None:
        target = self.new(server)
        created = create_database(server.administrator, target)
        assert created == Created(database=True, login=True)
        facts = probe(target)
        assert facts.empty
        assert facts.privileges.create_tables is True
        assert facts.privileges.create_databases is False
        run(target, "CREATE TABLE vmo_keystore (id INTEGER)")
        assert not probe(target).empty
        dropped = drop_if_ours(
            server.administrator, target, Expectation(created, frozenset({"vmo_keystore"}))
        )
        assert (dropped.database, dropped.login) == (True, True)
        refused(target, errors.LoginRefused)
        refused(replace(server.administrator, name=target.name), errors.UnknownDatabase)

    def test_a_login_without_privileges_cannot_create(self, server: PrivateServer) -> None:
        plain = self.new(server, "vco_plain")
        created = create_database(server.administrator, plain)
        try:
            other = server.target(name="vco_other", user="other", password=PASSWORD)
            with pytest.raises(errors.NoPrivilege) as caught:
                create_database(plain, other)
            assert PASSWORD not in str(caught.value)
            refused(replace(server.administrator, name="vco_other"), errors.UnknownDatabase)
        finally:
            drop_if_ours(server.administrator, plain, Expectation(created))

    def test_an_existing_login_keeps_its_password(self, server: PrivateServer) -> None:
        target = self.new(server, "vco_kept")
        created = create_database(server.administrator, target)
        try:
            create_database(server.administrator, replace(target, password="another"))
            assert probe(target).empty
            refused(replace(target, password="another"), errors.LoginRefused)
        finally:
            drop_if_ours(server.administrator, target, Expectation(created))

    def test_a_failure_half_way_leaves_no_login_behind(self, private_postgresql: PrivateServer) -> None:
        """The login is made first; then the database fails: the administrator may create logins only."""
        run(private_postgresql.administrator, "CREATE ROLE only_logins LOGIN CREATEROLE PASSWORD 'known'")
        try:
            administrator = private_postgresql.target(user="only_logins", password="known")
            target = private_postgresql.target(name="half_made", user="half_made", password=PASSWORD)
            with pytest.raises(errors.NoPrivilege):
                create_database(administrator, target)
            with connected(private_postgresql.administrator, read_only=True) as connection:
                query = "SELECT count(*) FROM pg_roles WHERE rolname = 'half_made'"
                assert connection.exec_driver_sql(query).scalar() == 0
        finally:
            run(private_postgresql.administrator, "DROP ROLE only_logins")

    def test_an_administrator_who_is_no_superuser(self, private_postgresql: PrivateServer) -> None:
        role = "CREATE ROLE creator LOGIN CREATEROLE CREATEDB PASSWORD 'known'"
        run(private_postgresql.administrator, role)
        try:
            administrator = private_postgresql.target(user="creator", password="known")
            target = self.new(private_postgresql, "vco_by_creator")
            created = create_database(administrator, target)
            assert probe(target).privileges.create_tables is True
            assert drop_if_ours(administrator, target, Expectation(created)).database
        finally:
            run(private_postgresql.administrator, "DROP ROLE creator")

    def test_an_administrator_who_owns_the_new_database(self, private_mariadb: PrivateServer) -> None:
        """Nothing was granted, so that undo has no grant to take back."""
        with connected(private_mariadb.administrator, read_only=False, autocommit=True) as connection:
            connection.exec_driver_sql("CREATE USER boss@'%%' IDENTIFIED BY 'known'")
            connection.exec_driver_sql("GRANT ALL PRIVILEGES ON *.* TO boss@'%%'")
        boss = private_mariadb.target(user="boss", password="known")
        target = replace(boss, name="vco_of_boss")
        try:
            created = create_database(boss, target)
            assert created == Created(database=True, login=False)
            assert drop_if_ours(boss, target, Expectation(created)).database
            refused(target, errors.UnknownDatabase)
        finally:
            with connected(private_mariadb.administrator, read_only=False, autocommit=True) as connection:
                connection.exec_driver_sql("DROP USER boss@'%%'")

    def test_the_password_never_reaches_the_log(self, private_postgresql: PrivateServer) -> None:
        """With every statement logged, the log holds the SCRAM verifier and not the password."""
        admin = private_postgresql.administrator
        with connected(admin, read_only=False, autocommit=True) as connection:
            connection.exec_driver_sql("ALTER SYSTEM SET log_statement = 'all'")
            connection.exec_driver_sql("SELECT pg_reload_conf()")
        target = self.new(private_postgresql, "vco_logged")
        try:
            drop_if_ours(admin, target, Expectation(create_database(admin, target)))
        finally:
            with connected(admin, read_only=False, autocommit=True) as connection:
                connection.exec_driver_sql("ALTER SYSTEM RESET log_statement")
                connection.exec_driver_sql("SELECT pg_reload_conf()")
        log = private_postgresql.log.read_text(errors="replace")
        assert 'CREATE ROLE "vco owner" LOGIN PASSWORD' in log
        assert "Gr%s" not in log


class TestTls:
    def test_the_certificate_is_shown_before_anything_is_trusted(self, server: PrivateServer) -> None:
        shown = server_certificate(server.administrator)
        assert "database.example" in shown.subject
        assert len(shown.sha256) == 64
        assert shown.tls_version == "TLSv1.3"
        assert shown.not_before < shown.not_after

    def test_encrypted_without_trust(self, server: PrivateServer) -> None:
        facts = probe(server.target(tls=TlsMode.ENCRYPTED))
        assert facts.encrypted is True
        assert facts.certificate is not None

    def test_the_pinned_certificate_is_accepted(self, server: PrivateServer) -> None:
        shown = server_certificate(server.administrator)
        assert probe(pinned(server.administrator, shown.sha256)).encrypted is True

    def test_another_certificate_than_the_pinned_one_stops(self, server: PrivateServer) -> None:
        shown = server_certificate(server.administrator)
        error = refused(pinned(server.administrator, "0" * 64), errors.CertificateChanged)
        assert shown.sha256 in error.finding.what()

    def test_a_known_authority_is_accepted(self, server: PrivateServer) -> None:
        facts = probe(server.target(tls=TlsMode.VERIFIED, tls_authorities=str(server.authority)))
        assert facts.encrypted is True

    def test_an_authority_of_the_operating_system_is_accepted(
        self, server: PrivateServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        assert probe(server.target(tls=TlsMode.VERIFIED)).encrypted is True

    def test_a_file_of_authorities_that_is_missing(self, server: PrivateServer) -> None:
        missing = server.target(tls=TlsMode.VERIFIED, tls_authorities="no/such/file.pem")
        refused(missing, errors.FieldUnfit)

    def test_an_unknown_authority_is_refused_with_the_certificate(self, server: PrivateServer) -> None:
        error = refused(server.target(tls=TlsMode.VERIFIED), errors.CertificateUntrusted)
        assert isinstance(error, errors.CertificateUntrusted)
        assert error.certificate is not None
        assert error.certificate.sha256 in error.finding.what()

    def test_another_host_name_is_refused(self, server: PrivateServer) -> None:
        """The certificate names 127.0.0.1 and localhost; 127.0.0.2 is the same server under another name."""
        other = server.target(host="127.0.0.2", tls=TlsMode.VERIFIED, tls_authorities=str(server.authority))
        error = refused(other, errors.CertificateUntrusted)
        assert "127.0.0.2" in error.finding.what()

    def test_a_login_for_encrypted_connections_only(self, private_postgresql: PrivateServer) -> None:
        admin = private_postgresql.administrator
        verifier = "CREATE ROLE encrypted_only LOGIN PASSWORD 'known'"
        run(admin, verifier)
        try:
            only = private_postgresql.target(user="encrypted_only", password="known")
            refused(only, errors.TlsRequired)
            assert probe(replace(only, tls=TlsMode.ENCRYPTED)).encrypted is True
        finally:
            run(admin, "DROP ROLE encrypted_only")

    def test_a_server_for_encrypted_connections_only(self, private_mariadb: PrivateServer) -> None:
        admin = private_mariadb.administrator
        encrypted = private_mariadb.target(tls=TlsMode.ENCRYPTED)
        run(encrypted, "SET GLOBAL require_secure_transport = ON")
        try:
            # MariaDB 10.11 says "Access denied", as for a wrong password (measured): a cause names it.
            error = refused(admin, errors.LoginRefused)
            assert any("encrypted" in cause for cause in error.finding.causes())
            assert probe(encrypted).encrypted is True
        finally:
            run(encrypted, "SET GLOBAL require_secure_transport = OFF")

    @pytest.mark.parametrize("mode", [TlsMode.ENCRYPTED, TlsMode.VERIFIED, TlsMode.PINNED])
    @pytest.mark.parametrize("plain", ["postgresql", "mariadb"])
    def test_a_server_without_tls(self, request: pytest.FixtureRequest, plain: str, mode: TlsMode) -> None:
        target: Target = request.getfixturevalue(plain)
        if probe(replace(target, tls=TlsMode.OFF)).encrypted or _offers_tls(target):
            pytest.skip(f"this {plain} server offers TLS")
        refused(replace(target, tls=mode, tls_sha256="0" * 64), errors.TlsNotOffered)


def _offers_tls(target: Target) -> bool:
    try:
        server_certificate(target)
    except errors.TlsNotOffered:
        return False
    return True
