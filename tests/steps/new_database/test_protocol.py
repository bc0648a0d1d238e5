"""Test connection in words that can be copied: server, driver, time, and why, in every case within five seconds."""

from __future__ import annotations

import re
import secrets
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.databases.test_probe import abandoned_calls, full_queue
from tests.servers import (
    PrivateServer,
    free_port,
    fresh_database,
    pinned,
    postgresql,
    private_mariadb,
    private_postgresql,
)
from tests.steps.certificates import Wizard
from tests.steps.new_database.conftest import STEP, OpenStep
from wizard.databases import probe as probing
from wizard.databases.create import Expectation, create_database, drop_if_ours
from wizard.databases.engine import Engine, TlsMode
from wizard.databases.server_certificate import server_certificate
from wizard.databases.target import Target
from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Severity
from wizard.steps.answers import NewDatabaseAnswers
from wizard.steps.new_database import testing
from wizard.steps.new_database.lines import protocol_of_test
from wizard.steps.new_database.testing import TestResult

__all__ = ["abandoned_calls", "postgresql", "private_mariadb", "private_postgresql"]


@pytest.fixture
def silent_port() -> Iterator[int]:
    """Connections are accepted, and nobody ever says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


Outcome = tuple[TestResult, str]


@pytest.fixture
def try_out(open_step: OpenStep) -> Callable[..., Outcome]:
    def run(target: Target, *, create: bool = False) -> Outcome:
        wizard: Wizard = open_step(target, create=create)
        given = wizard.session.answers.of(STEP, NewDatabaseAnswers)
        database = replace(
            given.database,
            tls=target.tls.value,
            tls_sha256=target.tls_sha256,
            tls_authorities=target.tls_authorities,
            instance=target.instance,
        )
        wizard.answer(STEP, replace(given, database=database))
        result = testing.try_out(wizard.session.situation, Cancel())
        words = protocol_of_test(result)
        assert not target.password or target.password not in words
        assert re.match(
            r"Test of .+, 20\d\d-\d\d-\d\d \d\d:\d\d UTC\nDriver .+; the test took \d\.\d\d s\n",
            words,
        )
        assert result.attempt is not None
        assert result.attempt.seconds < 5
        return result, words

    return run


@pytest.mark.parametrize("kind", ["private_postgresql", "private_mariadb"])
class TestRealServers:
    def test_what_is_there(
        self, kind: str, try_out: Callable[..., Outcome], request: pytest.FixtureRequest
    ) -> None:
        server: PrivateServer = request.getfixturevalue(kind)
        shown = server_certificate(server.administrator)
        with fresh_database(server.administrator) as empty:
            result, words = try_out(pinned(empty, shown.sha256))
        assert result.usable
        assert result.facts is not None
        lines = words.splitlines()
        assert f"Server: {result.facts.server_version} (Answered in {result.facts.seconds:.2f} s)" in lines
        assert f"Driver: {result.facts.driver} {result.facts.driver_version}" in lines
        assert f"Its SHA-256: {shown.sha256}" in lines
        assert "database.example" in words
        assert "Encrypted: Yes" in lines
        assert "Free space: The server does not tell (At least 1 GB is needed)" in lines
        assert "Empty: Yes" in lines
        stored = "jdbc:postgresql://" if kind == "private_postgresql" else "jdbc:mysql://"
        assert f"Orchestrator stores: {stored}127.0.0.1:{empty.port}/{empty.name}?" in words

    @pytest.mark.parametrize(
        ("change", "expected"),
        [
            ({"password": "not this one"}, "refused user"),
            ({"name": "no_such_database"}, "does not exist"),
            ({"tls": TlsMode.VERIFIED}, "is not trusted"),
            ({"tls": TlsMode.PINNED, "tls_sha256": "0" * 64}, "has changed"),
        ],
    )
    def test_why_not(
        self,
        kind: str,
        change: dict[str, object],
        expected: str,
        try_out: Callable[..., Outcome],
        request: pytest.FixtureRequest,
    ) -> None:
        server: PrivateServer = request.getfixturevalue(kind)
        result, words = try_out(server.target(**change))
        assert not result.usable
        assert expected in words


@pytest.mark.parametrize("engine", [Engine.POSTGRESQL, Engine.MARIADB, Engine.MSSQL, Engine.ORACLE])
class TestNoServer:
    def target(self, engine: Engine, port: int, host: str = "127.0.0.1") -> Target:
        return Target(engine, host, port, "vco", "vco", "hidden words", instance="INST")

    def test_refused(self, engine: Engine, try_out: Callable[..., Outcome]) -> None:
        result, words = try_out(self.target(engine, free_port()))
        assert not result.usable
        assert "Nothing accepts connections" in words

    @pytest.mark.slow  # five seconds each; the same with less patience is among the tests of the room
    @pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
    def test_silent(self, engine: Engine, silent_port: int, try_out: Callable[..., Outcome]) -> None:
        result, words = try_out(self.target(engine, silent_port))
        assert not result.usable
        assert "did not answer" in words or "does not load" in words

    @pytest.mark.slow
    def test_unroutable(self, engine: Engine, try_out: Callable[..., Outcome]) -> None:
        with full_queue() as port:
            result, words = try_out(self.target(engine, port))
        assert not result.usable
        assert "does not answer" in words or "did not answer" in words


@pytest.mark.parametrize("kind", ["private_postgresql", "private_mariadb"])
class TestToBeMade:
    def test_a_login_that_is_there_with_another_password(
        self, kind: str, open_step: OpenStep, request: pytest.FixtureRequest
    ) -> None:
        """Creating keeps its password: the database would be made, and then not opened."""
        server: PrivateServer = request.getfixturevalue(kind)
        mark = f"wizard_{secrets.token_hex(5)}"
        other = server.target(name=f"{mark}_other", user=mark, password="the one it has")
        created = create_database(server.administrator, other)
        try:
            wrong = replace(other, name=mark, password="mistyped")
            wizard = open_step(wrong, create=True, administrator=server.administrator)
            result = testing.try_out(wizard.session.situation, Cancel())
        finally:
            drop_if_ours(server.administrator, other, Expectation(created))
        assert not result.usable
        assert [each.code for each in result.findings] == ["database_login_refused"]

    def test_a_login_that_is_still_to_be_made(
        self, kind: str, open_step: OpenStep, request: pytest.FixtureRequest
    ) -> None:
        server: PrivateServer = request.getfixturevalue(kind)
        mark = f"wizard_{secrets.token_hex(5)}"
        new = server.target(name=mark, user=mark, password="new")
        wizard = open_step(new, create=True, administrator=server.administrator)
        result = testing.try_out(wizard.session.situation, Cancel())
        assert result.usable
        assert not result.exists
        codes = [each.code for each in result.findings]
        assert codes == ([] if new.engine is Engine.POSTGRESQL else ["database_packet_small"])


class TestOldDatabase:
    """What becomes of a good new database when the old one is no help."""

    def tried(self, open_step: OpenStep, new: Target, old: Target) -> TestResult:
        return testing.try_out(open_step(new, create=False, old=old).session.situation, Cancel())

    def test_a_refused_one_is_a_note(self, open_step: OpenStep, postgresql: Target) -> None:
        with fresh_database(postgresql) as new:
            result = self.tried(open_step, new, replace(new, port=free_port(), name="old"))
        assert result.usable
        assert result.facts is not None
        note = next(each for each in result.findings if each.code == "new_database_not_compared")
        assert note.severity is Severity.NOTE
        assert "Nothing accepts connections" in note.what()
        words = protocol_of_test(result)
        assert "Empty: Yes" in words
        assert "was not compared with the old database" in words

    def test_a_silent_one_takes_no_time_of_its_own(
        self, open_step: OpenStep, postgresql: Target, silent_port: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(probing, "SECONDS", 1.0)
        with fresh_database(postgresql) as new:
            result = self.tried(open_step, new, replace(new, port=silent_port, name="old"))
        assert result.usable
        assert "new_database_not_compared" in [each.code for each in result.findings]
        assert result.attempt is not None
        assert result.attempt.seconds < 1.5

    def test_the_old_one_itself_is_still_refused(self, open_step: OpenStep, postgresql: Target) -> None:
        with fresh_database(postgresql) as new:
            result = self.tried(open_step, new, replace(new, host="localhost"))
        assert not result.usable
        assert [each.code for each in result.findings] == ["new_database_same_database"]


def test_a_file_still_to_be_made(tmp_path: Path, try_out: Callable[..., Outcome]) -> None:
    result, words = try_out(Target(Engine.SQLITE, path=str(tmp_path / "new.db")), create=True)
    assert result.usable
    assert not result.exists
    assert words.splitlines()[-1] == "Database: Not there yet (It is made when you create it.)"
