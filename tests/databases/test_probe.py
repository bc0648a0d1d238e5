"""Testing a connection: what it finds, and that every failure answers in time and is told apart."""

from __future__ import annotations

import gc
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.databases.conftest import run
from tests.servers import free_port
from wizard.databases import errors
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.probe import probe
from wizard.databases.target import Target
from wizard.foundation.cancel import Cancel, Cancelled, Deadline

# oracledb leaves the socket of a broken handshake to the collector.
ORACLE = pytest.param(
    Engine.ORACLE,
    marks=[
        pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
        pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    ],
)
NETWORKED = [Engine.POSTGRESQL, Engine.MARIADB, Engine.MSSQL, ORACLE]


@pytest.fixture(autouse=True)
def abandoned_calls() -> Iterator[None]:
    """Calls that were given up end with the test's server."""
    yield
    for thread in threading.enumerate():
        if thread.name == "bounded-call":
            thread.join(5)
            assert not thread.is_alive()
    gc.collect()


def target_on(engine: Engine, port: int, host: str = "127.0.0.1") -> Target:
    return Target(engine, host, port, "vco", "vco", "secret words")


def failure(target: Target, seconds: float = 5.0) -> errors.DatabaseError:
    started = time.monotonic()
    with pytest.raises(errors.DatabaseError) as caught:
        probe(target, seconds=seconds)
    assert time.monotonic() - started < seconds + 0.5
    assert "secret words" not in str(caught.value)
    if type(caught.value) is errors.DriverMissing and target.engine is Engine.MSSQL:
        pytest.skip("SQL Server's driver does not load here: libltdl7 is missing")
    return caught.value


@contextmanager
def service(greeting: bytes | None, *, hang_up: bool = False) -> Iterator[int]:
    """A port where something else listens: it says ``greeting`` and then keeps silent, or hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        opened: list[socket.socket] = []
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                if greeting:
                    connection.sendall(greeting)
                connection.close() if hang_up else opened.append(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            ended.set()
            with socket.socket() as wake:
                wake.connect(listening.getsockname())
            thread.join()
            for connection in opened:
                connection.close()


class TestFacts:
    def test_an_empty_database(self, fresh: Target) -> None:
        facts = probe(fresh)
        assert facts.empty
        assert facts.tables == ()
        assert facts.privileges.create_tables is True
        assert facts.charset.casefold() in {"utf-8", "utf8", "utf8mb4"}
        assert facts.server_version[0].isdigit()
        assert facts.driver_version[0].isdigit()
        assert 0 < facts.seconds < 5

    def test_tables_and_views_are_named(self, fresh: Target) -> None:
        run(fresh, "CREATE TABLE vmo_one (id INTEGER)", "CREATE VIEW vmo_view AS SELECT id FROM vmo_one")
        facts = probe(fresh)
        assert not facts.empty
        assert [name.removeprefix("public.") for name in facts.tables] == ["vmo_one"]
        assert [name.removeprefix("public.") for name in facts.views] == ["vmo_view"]

    def test_two_host_names_of_one_database_have_one_identity(self, fresh: Target) -> None:
        other = fresh if fresh.engine is Engine.SQLITE else replace(fresh, host="localhost")
        assert probe(fresh).identity == probe(other).identity

    def test_two_databases_of_one_server_differ(self, postgresql: Target, fresh_postgresql: Target) -> None:
        assert probe(postgresql).identity != probe(fresh_postgresql).identity

    def test_sqlite_is_said_to_be_for_practice(self, fresh_sqlite: Target) -> None:
        assert [finding.code for finding in probe(fresh_sqlite).findings] == ["database_practice_only"]

    def test_a_charset_that_does_not_fit(self, postgresql: Target, fresh_mariadb: Target) -> None:
        run(fresh_mariadb, f"ALTER DATABASE {fresh_mariadb.name} CHARACTER SET latin1")
        assert "database_charset_unfit" in [finding.code for finding in probe(fresh_mariadb).findings]

    def test_probing_changes_nothing(self, fresh_sqlite: Target) -> None:
        run(fresh_sqlite, "CREATE TABLE t (i INTEGER)")
        path = Path(fresh_sqlite.path)
        before = path.read_bytes()
        probe(fresh_sqlite)
        assert path.read_bytes() == before
        assert list(path.parent.iterdir()) == [path]


class TestFailures:
    @pytest.mark.parametrize("engine", NETWORKED)
    def test_a_refused_port(self, engine: Engine) -> None:
        assert type(failure(target_on(engine, free_port()))) is errors.PortRefused

    @pytest.mark.parametrize("engine", NETWORKED)
    def test_an_unknown_host(self, engine: Engine) -> None:
        assert type(failure(target_on(engine, 1, "no-such-host.invalid"))) is errors.UnknownHost

    @pytest.mark.parametrize("engine", NETWORKED)
    def test_a_host_that_drops_packets(self, engine: Engine) -> None:
        with full_queue() as port:
            error = failure(target_on(engine, port), seconds=0.6)
        assert type(error) is errors.HostUnreachable

    @pytest.mark.parametrize("engine", NETWORKED)
    @pytest.mark.parametrize("mode", [TlsMode.OFF, TlsMode.ENCRYPTED])
    def test_a_server_that_says_nothing(self, engine: Engine, mode: TlsMode) -> None:
        with service(None) as port:
            error = failure(replace(target_on(engine, port), tls=mode), seconds=0.6)
        assert type(error) is errors.ServerSilent

    @pytest.mark.parametrize("engine", NETWORKED)
    @pytest.mark.parametrize("mode", [TlsMode.OFF, TlsMode.ENCRYPTED])
    @pytest.mark.parametrize("hang_up", [True, False])
    def test_another_service(self, engine: Engine, mode: TlsMode, hang_up: bool) -> None:
        with service(b"220 mail ESMTP\r\n", hang_up=hang_up) as port:
            error = failure(replace(target_on(engine, port), tls=mode), seconds=2.0)
        assert type(error) in {errors.NotThisEngine, errors.TlsFailed}
        assert hang_up or type(error) is errors.NotThisEngine

    @pytest.mark.parametrize("engine", [Engine.POSTGRESQL, Engine.MSSQL, ORACLE])
    def test_a_service_that_hangs_up(self, engine: Engine) -> None:
        with service(None, hang_up=True) as port:
            assert type(failure(target_on(engine, port))) is errors.NotThisEngine

    def test_mariadb_behind_the_port_of_oracle(self, mariadb: Target) -> None:
        error = failure(replace(mariadb, engine=Engine.ORACLE, password="x"), seconds=2.0)
        assert type(error) is errors.NotThisEngine

    def test_oracle_without_a_password_is_not_told_as_a_refusal(self) -> None:
        """Its driver would say DPY-4001 without having asked any server."""
        with socket.create_server(("127.0.0.1", 0)) as listening:
            error = failure(replace(target_on(Engine.ORACLE, listening.getsockname()[1]), password=None))
            listening.setblocking(False)
            with pytest.raises(BlockingIOError):
                listening.accept()
        assert type(error) is errors.FieldMissing
        assert "Password" in error.finding.what()

    def test_several_probes_share_one_deadline(self) -> None:
        deadline = Deadline(0.6)
        started = time.monotonic()
        with service(None) as port:
            for _ in range(3):
                with pytest.raises(errors.DatabaseError):
                    probe(target_on(Engine.POSTGRESQL, port), deadline=deadline)
            assert time.monotonic() - started < 1.0

    def test_postgresql_behind_the_port_of_mariadb(self, postgresql: Target) -> None:
        wrong = replace(postgresql, engine=Engine.MARIADB)
        assert type(failure(wrong, seconds=2.0)) in {errors.ServerSilent, errors.NotThisEngine}

    def test_mariadb_behind_the_port_of_postgresql(self, mariadb: Target) -> None:
        wrong = replace(mariadb, engine=Engine.POSTGRESQL)
        assert type(failure(wrong)) is errors.NotThisEngine

    def test_an_unknown_database(self, fresh_postgresql: Target, fresh_mariadb: Target) -> None:
        for target in (fresh_postgresql, fresh_mariadb):
            error = failure(replace(target, name="no_such_database"))
            assert type(error) is errors.UnknownDatabase
            assert "no_such_database" in error.finding.what()

    def test_a_missing_file_is_not_made(self, tmp_path: Path) -> None:
        missing = tmp_path / "missing.db"
        assert type(failure(Target(Engine.SQLITE, path=str(missing)))) is errors.FileMissing
        assert not missing.exists()

    def test_a_file_that_is_no_database(self, tmp_path: Path) -> None:
        other = tmp_path / "other.db"
        other.write_bytes(b"not a database at all" * 100)
        assert type(failure(Target(Engine.SQLITE, path=str(other)))) is errors.FileDamaged

    @pytest.mark.parametrize("field", ["host", "name", "user"])
    def test_a_missing_field_is_named(self, field: str) -> None:
        target = replace(target_on(Engine.POSTGRESQL, 5432), **{field: ""})
        error = failure(target)
        assert type(error) is errors.FieldMissing

    def test_oracle_needs_an_instance_or_a_service(self) -> None:
        error = failure(replace(target_on(Engine.ORACLE, 1521), name=""))
        assert type(error) is errors.FieldMissing

    def test_stopping_ends_the_wait(self) -> None:
        cancel = Cancel()
        with service(None) as port:
            timer = threading.Timer(0.2, cancel.request)
            timer.start()
            started = time.monotonic()
            with pytest.raises(Cancelled):
                probe(target_on(Engine.POSTGRESQL, port), cancel)
            timer.join()
        assert time.monotonic() - started < 1.0


@contextmanager
def full_queue() -> Iterator[int]:
    """A port whose queue of waiting connections is full: the next one gets no answer, as behind a firewall."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        try:
            for connection in waiting:
                connection.setblocking(False)
                connection.connect_ex(listening.getsockname())
            yield listening.getsockname()[1]
        finally:
            for connection in waiting:
                connection.close()
