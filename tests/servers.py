"""Real database servers for tests: the machine's own, or private ones with passwords and TLS.

The machine's own are found by CERTIFICATE_WIZARD_TEST_POSTGRESQL and CERTIFICATE_WIZARD_TEST_MARIADB (URLs of
administrators). Where none answers and Debian's programs are installed, a private one is started; only else
are the tests skipped, by name. Servers started here are stopped here.

A folder's conftest takes the fixtures it wants by importing them from this module.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

import pytest
import trustme

from wizard.databases.connection import connected
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.errors import DatabaseError
from wizard.databases.probe import probe
from wizard.databases.target import Target, parse_url

POSTGRESQL_URL = "postgresql://postgres@127.0.0.1:5432/postgres"
MARIADB_URL = "mariadb://root@127.0.0.1:3306/test"
# Not quoted, so that every character that wants quoting somewhere is in it.
PASSWORD = "Gr%s'ü\"\\:@/;#=?&{}"
_START_SECONDS = 30.0


@dataclass(frozen=True)
class PrivateServer:
    """A server that asks for passwords and offers TLS with a certificate of its own authority."""

    administrator: Target
    authority: Path
    """PEM file of the authority that issued the server's certificate."""
    log: Path
    """What the server says about its work."""

    def target(self, **changes: object) -> Target:
        return replace(self.administrator, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Target]:
    """An administrator of a PostgreSQL server."""
    with server_of_tests(Engine.POSTGRESQL) as target:
        yield target


@pytest.fixture(scope="session")
def mariadb() -> Iterator[Target]:
    """An administrator of a MariaDB server."""
    with server_of_tests(Engine.MARIADB) as target:
        yield target


@pytest.fixture(scope="session")
def private_postgresql() -> Iterator[PrivateServer]:
    """Passwords by SCRAM and TLS. User ``encrypted_only`` is let in by TLS alone, ``stranger`` never."""
    with start_postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def private_mariadb() -> Iterator[PrivateServer]:
    with start_mariadb() as server:
        yield server


@contextmanager
def fresh_database(administrator: Target) -> Iterator[Target]:
    """An empty database under a name of its own, dropped afterwards."""
    name = f"wizard_test_{secrets.token_hex(6)}"
    with connected(administrator, read_only=False, autocommit=True) as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    try:
        yield replace(administrator, name=name)
    finally:
        force = " WITH (FORCE)" if administrator.engine is Engine.POSTGRESQL else ""
        with connected(administrator, read_only=False, autocommit=True) as connection:
            connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}{force}")


@pytest.fixture(scope="session")
def scratch_postgresql(postgresql: Target) -> Iterator[Target]:
    """One database for all tests that want an empty one: emptying is ten times as fast as making."""
    with fresh_database(postgresql) as target:
        yield target


@pytest.fixture
def fresh_postgresql(scratch_postgresql: Target) -> Target:
    """An empty database, the same for every test and emptied for each."""
    schemas = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"
    with connected(scratch_postgresql, read_only=False) as connection:
        for name in connection.exec_driver_sql(schemas).scalars().all():
            connection.exec_driver_sql(f'DROP SCHEMA "{name}" CASCADE')
        connection.exec_driver_sql("CREATE SCHEMA public")
        connection.exec_driver_sql("SELECT lo_unlink(oid) FROM pg_largeobject_metadata")
        connection.exec_driver_sql(f"ALTER DATABASE {scratch_postgresql.name} RESET ALL")
    return scratch_postgresql


@pytest.fixture
def fresh_mariadb(mariadb: Target) -> Iterator[Target]:
    with fresh_database(mariadb) as target:
        yield target


@contextmanager
def server_of_tests(engine: Engine) -> Iterator[Target]:
    """An administrator of the machine's own server, or of a private one where none answers."""
    start: Callable[[], AbstractContextManager[PrivateServer]]
    if engine is Engine.POSTGRESQL:
        variable, default, start = "CERTIFICATE_WIZARD_TEST_POSTGRESQL", POSTGRESQL_URL, start_postgresql
    else:
        variable, default, start = "CERTIFICATE_WIZARD_TEST_MARIADB", MARIADB_URL, start_mariadb
    target = _target_of(os.environ.get(variable, default))
    try:
        probe(target)
    except DatabaseError:
        with start() as server:
            yield server.administrator
    else:
        yield target


def _target_of(url: str) -> Target:
    """A URL of the environment may hold a password, which the program's own reader refuses."""
    parts = urlsplit(url)
    password = parts.password
    if password is not None:
        login = parts.netloc.rpartition("@")
        netloc = f"{login[0].partition(':')[0]}@{login[2]}"
        url, password = urlunsplit(parts._replace(netloc=netloc)), unquote(password)
    return parse_url(url, password)


@contextmanager
def start_postgresql() -> Iterator[PrivateServer]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not programs:
        pytest.skip("no PostgreSQL server answers and none is installed under /usr/lib/postgresql")
    bin_folder, port = programs[-1].parent, free_port()
    with _folder_of("postgres") as folder:
        data, password_file = folder / "data", folder / "password"
        _write(password_file, PASSWORD.encode(), "postgres")
        common = ["-U", "postgres", "--auth=scram-sha-256", f"--pwfile={password_file}"]
        _run(
            [bin_folder / "initdb", "-D", data, *common, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            "postgres",
        )
        authority = _certificate(folder, "postgres")
        rules = (
            "hostnossl all encrypted_only 127.0.0.1/32 reject\n"
            "host all stranger 127.0.0.1/32 reject\n"
            "host all all 127.0.0.0/8 scram-sha-256\n"
        )
        _write(data / "pg_hba.conf", rules.encode(), "postgres")
        settings = {
            "port": port,
            "listen_addresses": "127.0.0.1,127.0.0.2",
            "unix_socket_directories": "",
            "fsync": "off",
            "ssl": "on",
            "ssl_cert_file": folder / "server.pem",
            "ssl_key_file": folder / "server.key",
        }
        options = [word for key, value in settings.items() for word in ("-c", f"{key}={value}")]
        administrator = Target(Engine.POSTGRESQL, "127.0.0.1", port, "postgres", "postgres", PASSWORD)
        with _running([bin_folder / "postgres", "-D", data, *options], "postgres", folder):
            _wait_for(administrator, folder)
            yield PrivateServer(administrator, authority, folder / "log")


@contextmanager
def start_mariadb() -> Iterator[PrivateServer]:
    install, server = shutil.which("mariadb-install-db"), _which_mariadbd()
    if install is None or server is None:
        pytest.skip("no MariaDB server answers and mariadb-install-db or mariadbd is not installed")
    port = free_port()
    with _folder_of("mysql") as folder:
        data = folder / "data"
        account = [] if os.getuid() else ["--user=mysql"]
        options = ["--no-defaults", *account, f"--datadir={data}"]
        # Run as root: the script hands its files to the account by itself.
        _run([install, *options, "--auth-root-authentication-method=normal", "--skip-test-db"], None)
        authority = _certificate(folder, "mysql")
        options += [
            f"--port={port}",
            "--bind-address=127.0.0.1,127.0.0.2",
            f"--socket={folder / 'socket'}",
            f"--pid-file={folder / 'pid'}",
            f"--ssl-cert={folder / 'server.pem'}",
            f"--ssl-key={folder / 'server.key'}",
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=0",
        ]
        open_to_all = Target(Engine.MARIADB, "127.0.0.1", port, "mysql", "root", "")
        with _running([Path(server), *options], None, folder):
            _wait_for(open_to_all, folder)
            with connected(open_to_all, read_only=False, autocommit=True) as connection:
                literal = connection.connection.driver_connection.escape(PASSWORD)
                unchanged = connection.execution_options(no_parameters=True)
                for host in ("localhost", "127.0.0.1"):
                    unchanged.exec_driver_sql(f"ALTER USER IF EXISTS 'root'@'{host}' IDENTIFIED BY {literal}")
            yield PrivateServer(replace(open_to_all, password=PASSWORD), authority, folder / "log")


def _which_mariadbd() -> str | None:
    return shutil.which("mariadbd") or shutil.which("mariadbd", path="/usr/sbin:/usr/local/sbin")


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@contextmanager
def _folder_of(account: str) -> Iterator[Path]:
    """A folder for a server's files.

    As root the server runs as an account of its own, to which pytest's folders are closed.
    """
    folder = Path(tempfile.mkdtemp(prefix="wizard-server-"))
    try:
        if os.getuid() == 0:
            shutil.chown(folder, account, account)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write(path: Path, content: bytes, account: str) -> None:
    path.write_bytes(content)
    path.chmod(0o600)
    if os.getuid() == 0:
        shutil.chown(path, account, account)


def _certificate(folder: Path, account: str) -> Path:
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1", "localhost", common_name="database.example")
    _write(folder / "server.key", issued.private_key_pem.bytes(), account)
    _write(folder / "server.pem", issued.cert_chain_pems[0].bytes(), account)
    path = folder / "authority.pem"
    path.write_bytes(authority.cert_pem.bytes())
    path.chmod(0o644)
    return path


def _identity(account: str | None) -> dict[str, object]:
    if account is None or os.getuid() != 0:
        return {}
    return {"user": account, "group": account, "extra_groups": []}


def _run(command: list[object], account: str | None) -> None:
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, cwd="/", check=False, **_identity(account)
    )
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def _running(command: list[object], account: str | None, folder: Path) -> Iterator[None]:
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            list(map(str, command)), stdout=log, stderr=log, cwd=folder, **_identity(account)
        )
        try:
            yield
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait_for(target: Target, folder: Path) -> None:
    end, pause = time.monotonic() + _START_SECONDS, threading.Event()
    while True:
        try:
            probe(target)
        except DatabaseError as error:
            if time.monotonic() > end:
                log = (folder / "log").read_text(errors="replace")
                raise AssertionError(f"the server did not start: {error}\n{log}") from error
            pause.wait(0.1)
        else:
            return


def pinned(target: Target, sha256: str) -> Target:
    return replace(target, tls=TlsMode.PINNED, tls_sha256=sha256)
