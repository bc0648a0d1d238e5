"""What can go wrong while saving and preparing. Nothing half-written; the server stays as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.unattended import Migration, says_what_why_and_how
from tests.flow.command import PROGRAM, Ended, practise
from wizard.practice.faults import Fault, FaultKind

pytestmark = pytest.mark.usefixtures("unchanged")
_SMALL = 150_000  # bytes; the practice server has one package that is larger


def whole(folder: Path) -> None:
    """Every file that is there is whole, and no temporary one is."""
    assert not list(folder.rglob("*.part"))
    for package in folder.rglob("*.package"):
        with zipfile.ZipFile(package) as archive:
            assert archive.testzip() is None, package


def failed(ended: Ended, code: str) -> dict[str, str]:
    assert (ended.code, ended.json["outcome"]) == (4, "failed"), ended.json["findings"]
    finding = ended.finding(code)
    says_what_why_and_how(finding)
    return finding


def run_on_a_small_disk(migration: Migration) -> Ended:
    """No file can grow beyond so many bytes: what the kernel then says is treated as a full disk."""
    import resource

    ended = subprocess.run(
        [
            *PROGRAM,
            *(
                "run",
                "--answers",
                str(migration.answers({})),
                "--run-folder",
                str(migration.folder),
                "--json",
            ),
        ],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        env={**os.environ, **migration.environment()},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (_SMALL, _SMALL)),
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot limit the size of files")
def test_full_disk_and_resumed_with_more_room(migration: Migration) -> None:
    ended = run_on_a_small_disk(migration)
    failed(ended, "disk_full")
    whole(migration.folder)
    assert ended.json["steps"][2] == {"id": "export_packages", "state": "failed"}
    assert not migration.new_database.exists()
    saved = len(list((migration.folder / "packages").glob("*.package")))
    again = migration.run({"new_database": {"create": False}})
    assert again.json["packages"]["exported"] == 14 > saved
    whole(migration.folder)


def test_folder_below_a_file(migration: Migration, tmp_path: Path) -> None:
    (tmp_path / "run").write_text("a file", encoding="utf-8")
    finding = failed(migration.run(), "folder_in_the_way")
    assert str(tmp_path / "run") in finding["message"]
    assert (tmp_path / "run").read_text(encoding="utf-8") == "a file"


def test_practice_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file", encoding="utf-8")
    ended = practise(tmp_path / "file" / "run")
    assert ended.code == 4
    says_what_why_and_how(ended.json["findings"][0])
    assert (tmp_path / "file").read_text(encoding="utf-8") == "a file"


def test_a_database_with_tables_is_never_taken(migration: Migration) -> None:
    with closing(sqlite3.connect(migration.new_database)) as connection, connection:
        connection.execute("CREATE TABLE somebody_elses (value TEXT)")
        connection.execute("INSERT INTO somebody_elses VALUES ('precious')")
    before = migration.new_database.read_bytes()
    finding = failed(migration.run({"new_database": {"create": False}}), "database_not_empty")
    assert "somebody_elses" in finding["message"]
    assert migration.new_database.read_bytes() == before


def test_the_old_database_is_never_the_new_one(migration: Migration) -> None:
    old = {"engine": "sqlite", "name": migration.server.old_database.removeprefix("sqlite:///")}
    failed(migration.run({"new_database": {"database": old}}), "new_database_same_database")


def test_wrong_password_of_the_certificate_database(migration: Migration) -> None:
    ended = migration.run(KEYSTORE_PASSWORD="not the keystore's", EXPORT_PASSWORD="Another-one-3")
    failed(ended, "keystore_store_password_wrong")
    assert "not the keystore's" not in ended.output + ended.errors
    assert not (migration.folder / "keystore" / "vmo-server.vmokeystore").exists()
    whole(migration.folder)


def test_a_package_cut_off_on_every_try(migration: Migration) -> None:
    path = "/vco/api/packages/com.example.library.dns*"
    fault = Fault(FaultKind.HALF_ANSWER, method="GET", path=path, after=1)  # connecting looks at it once
    migration.server.administrator.add_fault(fault)
    ended = migration.run()
    assert (ended.code, ended.json["outcome"]) == (4, "failed")
    (finding,) = [each for each in ended.json["findings"] if each["severity"] == "error"]
    assert "com.example.library.dns" in finding["subject"] + finding["message"]
    says_what_why_and_how(finding)
    assert not list((migration.folder / "packages").glob("com.example.library.dns*"))
    whole(migration.folder)
    assert not migration.new_database.exists()


def test_an_error_of_the_server_in_the_middle_of_the_export(migration: Migration) -> None:
    path = "/vco/api/packages/com.example.vendor.*"
    fault = Fault(FaultKind.STATUS, method="GET", path=path, status=500, after=2)
    migration.server.administrator.add_fault(fault)
    ended = migration.run()
    assert (ended.code, ended.json["outcome"]) == (4, "failed")
    named = [each for each in ended.json["findings"] if each["severity"] == "error"]
    for finding in named:
        says_what_why_and_how(finding)
    assert {"loadbalancer", "storage"} == {
        word for word in ("loadbalancer", "storage") if any(word in str(each) for each in named)
    }
    assert len(list((migration.folder / "packages").glob("*.package"))) == 12
    whole(migration.folder)
