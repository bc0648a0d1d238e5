"""What can be wrong with the server and the way to it. Each: exit 4, one finding with a remedy, nothing changed."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.faults.unattended import Migration, says_what_why_and_how
from tests.practice.plain_http import client
from wizard.practice.faults import Fault, FaultKind
from wizard.practice.process import PracticeOptions, start

pytestmark = pytest.mark.usefixtures("unchanged")


@pytest.fixture
def refusing_port() -> Iterator[int]:
    """Bound, but nobody listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield int(bound.getsockname()[1])


def failed_to_connect(migration: Migration, code: str, **connect: Any) -> dict[str, str]:
    ended = migration.run({"connect": connect}, WRONG_PASSWORD="not-the-password-7")
    assert ended.code == 4
    assert ended.json["outcome"] == "failed"
    assert ended.json["steps"][0] == {"id": "connect", "state": "failed"}
    assert "not-the-password-7" not in ended.output + ended.errors
    finding = ended.finding(code)
    says_what_why_and_how(finding)
    only_what_a_run_begins_with(migration.folder)
    return finding


def only_what_a_run_begins_with(folder: Path) -> None:
    left = {path.name for path in folder.iterdir() if not (path.is_dir() and not any(path.iterdir()))}
    assert left == {"answers.toml", "journal.db", "log.jsonl"}


def test_wrong_password(migration: Migration) -> None:
    finding = failed_to_connect(migration, "server_wrong_credentials", password={"env": "WRONG_PASSWORD"})
    assert migration.server.user in finding["message"]


def test_unknown_host(migration: Migration) -> None:
    finding = failed_to_connect(migration, "server_unknown_host", url="https://vco.invalid:8281")
    assert "vco.invalid" in finding["message"]


def test_refused_port(migration: Migration, refusing_port: int) -> None:
    url = f"https://127.0.0.1:{refusing_port}"
    finding = failed_to_connect(migration, "server_refused", url=url)
    assert str(refusing_port) in finding["message"]


def test_untrusted_certificate(migration: Migration) -> None:
    failed_to_connect(migration, "server_untrusted_certificate", trusted_certificate="")


def test_another_certificate_than_the_trusted_one(migration: Migration) -> None:
    finding = failed_to_connect(migration, "server_changed_certificate", trusted_certificate="ab" * 32)
    assert migration.server.certificate_sha256 in finding["message"].replace(":", "").lower()


def test_no_orchestrator(migration: Migration) -> None:
    migration.server.administrator.add_fault(Fault(FaultKind.STATUS, status=404))
    failed_to_connect(migration, "server_not_orchestrator")


def test_server_without_certificate(own_folder: Path, tmp_path: Path) -> None:
    with (
        closing(sqlite3.connect(own_folder / "practice" / "old-database.sqlite")) as connection,
        connection,
    ):
        assert connection.execute("DELETE FROM vmo_keystore").rowcount == 1
    with start(own_folder) as server:
        migration = Migration(server, tmp_path)
        ended = migration.run()
    assert ended.code == 4
    says_what_why_and_how(ended.finding("connect_no_certificate"))
    assert not migration.new_database.exists()


def test_server_without_packages(own_folder: Path, tmp_path: Path) -> None:
    with start(own_folder, PracticeOptions(restart_seconds=0.3)) as server:
        http = client(server)
        for name in server.administrator.package_names():
            assert http.call("DELETE", f"/vco/api/packages/{quote(name)}/").status in (200, 204)
        migration = Migration(server, tmp_path)
        ended = migration.run()
    assert ended.code == 1, "the certificate is changed, and the administrator is told"
    assert ended.json["packages"]["found"] == 0
    finding = ended.finding("connect_no_packages")
    assert finding["severity"] == "attention"
    assert "before the export" in finding["message"]
