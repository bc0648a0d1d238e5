"""Wrong calls and answers: exit 2, naming what to set; nothing is begun."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from tests.faults.unattended import Answers, Migration, says_what_why_and_how
from tests.flow.command import Ended, call, practise

pytestmark = pytest.mark.usefixtures("unchanged")
PASSWORD = "s3cret-in-the-url"


NOTHING_SAID = {
    "steps": [],
    "server": None,
    "packages": dict.fromkeys(
        ("found", "exported", "unsigned", "imported", "identical", "different", "failed"), 0
    ),
    "old_certificate": None,
    "new_certificate": None,
    "old_database": None,
    "new_database": None,
    "waiting": None,
}


def refused(ended: Ended, code: str) -> dict[str, str]:
    """Whatever a script reads of a run is there, also where none was begun."""
    assert ended.code == 2
    assert ended.json["outcome"] == "failed"
    assert {key: ended.json[key] for key in NOTHING_SAID} == NOTHING_SAID
    return ended.finding(code)


@pytest.mark.parametrize(
    ("changes", "setting"),
    [
        ({"connect": {"url": None}}, "connect.url"),
        ({"connect": {"user": None}}, "connect.user"),
        ({"connect": {"password": None}}, "connect.password"),
        ({"save_certificate": {"export_password": None}}, "save_certificate.export_password"),
        ({"new_database": {"database": None}}, "new_database.database.engine"),
        ({"switch": {"confirmed": False}}, "switch.confirmed"),
    ],
)
def test_a_missing_answer_is_named(migration: Migration, changes: Answers, setting: str) -> None:
    ended = migration.run(changes)
    assert ended.code == 2, ended.json
    for finding in ended.json["findings"]:
        says_what_why_and_how(finding)
    assert setting in ended.json["findings"][0]["message"]
    assert not migration.new_database.exists()


def test_every_missing_answer_is_named_at_once(migration: Migration) -> None:
    ended = migration.run({"connect": {"url": None, "user": None}, "switch": None})
    assert ended.code == 2
    assert [finding["subject"] for finding in ended.json["findings"]] == [
        "connect.url",
        "connect.user",
        "switch.confirmed",
    ]


def test_a_misspelt_setting_is_named(migration: Migration) -> None:
    finding = refused(migration.run({"connect": {"old_database": {"hots": "x"}}}), "answers_invalid")
    assert "old_database.hots" in finding["message"]
    assert not migration.folder.exists()


def test_no_answers_at_all(tmp_path: Path) -> None:
    ended = call("run", "--run-folder", tmp_path / "run", "--json")
    assert "--answers" in refused(ended, "answers_not_given")["message"]
    assert ended.json["run_folder"] == str(tmp_path / "run")
    assert call("run", "--json").json["run_folder"] == ""
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("command", ["resume", "rollback", "verify", "report"])
def test_a_folder_without_a_run(tmp_path: Path, command: str) -> None:
    ended = call(command, tmp_path, "--json")
    says_what_why_and_how(refused(ended, "run_folder_empty"))
    assert ended.json["run_folder"] == str(tmp_path)
    assert not any(tmp_path.iterdir())


def test_a_password_in_the_url_is_refused_and_not_repeated(tmp_path: Path) -> None:
    url = f"postgresql://postgres:{PASSWORD}@127.0.0.1:5432/postgres"
    ended = practise(tmp_path / "run", "--database", url)
    finding = refused(ended, "database_password_in_url")
    assert "CERTIFICATE_WIZARD_DATABASE_PASSWORD" in finding["message"]
    assert PASSWORD not in ended.output + ended.errors
    assert not (tmp_path / "run").exists()


def test_one_package_name_in_two_files_names_both(server_packages: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(server_packages, tmp_path / "packages")
    shutil.copy(folder / "one.package", folder / "other.package")
    finding = refused(practise(tmp_path / "run", "--packages-from", folder), "practice_package_name_twice")
    assert "one.package" in finding["message"]
    assert "other.package" in finding["message"]


def test_a_broken_package_names_the_file(server_packages: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(server_packages, tmp_path / "packages")
    whole = (folder / "one.package").read_bytes()
    (folder / "cut.package").write_bytes(whole[: len(whole) // 2])
    finding = refused(practise(tmp_path / "run", "--packages-from", folder), "practice_bad_package_file")
    assert "cut.package" in finding["message"]


@pytest.fixture
def server_packages(migration: Migration, tmp_path: Path) -> Path:
    """A folder with one package of the server."""
    folder = tmp_path / "exported"
    folder.mkdir()
    migration.server.administrator.export_package("com.example.backup", folder / "one.package")
    assert zipfile.is_zipfile(folder / "one.package")
    return folder


@pytest.mark.parametrize("options", [("--count", "0"), ("--profile", "9.9")])
def test_options_that_cannot_be(tmp_path: Path, options: tuple[str, str]) -> None:
    ended = practise(tmp_path / "run", *options)
    assert ended.code == 2
    assert ended.json["outcome"] == "failed"


def test_a_refused_practice_leaves_no_folder_in_the_documents(server_packages: Path, tmp_path: Path) -> None:
    """Neither where the options cannot be, nor where the packages turn out to be broken."""
    documents = tmp_path / "documents"
    documents.mkdir()
    places = {"XDG_DOCUMENTS_DIR": str(documents)}
    command = ("practice", "--unattended", "--json")
    refused(call(*command, "--count", "0", environment=places), "practice_bad_count")
    assert not any(documents.iterdir())
    (server_packages / "cut.package").write_bytes(b"PK")
    options = ("--packages-from", server_packages)
    refused(call(*command, *options, environment=places), "practice_bad_package_file")
    assert not any(documents.iterdir())


def test_a_refused_practice_takes_nothing_away_that_was_there(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "run"
    folder.mkdir(parents=True)
    (folder / "notes.txt").write_text("kept", encoding="utf-8")
    refused(practise(folder, "--count", "0"), "practice_bad_count")
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "kept"


def test_parents_that_were_made_for_it_go_too(tmp_path: Path) -> None:
    refused(practise(tmp_path / "a" / "b" / "run", "--count", "0"), "practice_bad_count")
    assert not any(tmp_path.iterdir())
