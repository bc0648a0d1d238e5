"""One whole migration of the practice Orchestrator by the real command, then everything one does with its folder.

The tests of this file share one run folder and follow one another in order.
"""

from __future__ import annotations

import html
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.flow.command import Ended, call, practise
from tests.flow.proofs import everything_was_proven, nothing_half_written
from tests.flow.serving import serving

PACKAGE = "com.example.backup"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("flow") / "run"


@pytest.fixture(scope="module")
def migrated(folder: Path) -> Ended:
    return practise(folder)


def test_it_ends_with_everything_proven(migrated: Ended, folder: Path) -> None:
    assert migrated.code == 0
    everything_was_proven(migrated.json, folder, 14)
    assert {finding["severity"] for finding in migrated.json["findings"]} == {"note"}
    assert migrated.json["server"]["profile"] == "7.6"
    nothing_half_written(folder)


def test_secure_strings_that_stayed_behind_are_named_with_their_place(migrated: Ended, folder: Path) -> None:
    """An export holds none of their values unless that is chosen: nothing may be lost unseen."""
    expected = {
        "com.example.library.dns": "Example > DNS > DNS servers: updateKey",
        "com.example.provisioning.linux": "Example > Provisioning > Linux > Linux settings: rootPassword",
        "com.example.provisioning.windows": "Example > Provisioning > Windows > Windows settings: joinPassword",
        "com.example.backup": "Example > Backup > Backup server: token",
    }
    named = {
        one["subject"]: one for one in migrated.json["findings"] if one["code"] == "import_secure_strings"
    }
    assert set(named) == set(expected)
    report = html.unescape((folder / "report.html").read_text(encoding="utf-8"))
    for package, place in expected.items():
        assert place in named[package]["message"]
        duty = f"enter them again if they were set. Configurations > {place}"
        assert report.count(duty) == 1, package


def test_progress_went_to_standard_error(migrated: Ended) -> None:
    lines = migrated.errors.splitlines()
    assert lines[-1] == "Report: done"
    assert "  Bind the new database: done" in lines


def test_no_made_up_password_is_in_log_journal_or_report(migrated: Ended, folder: Path) -> None:
    secrets = [
        file.read_text(encoding="utf-8").strip() for file in (folder / "practice" / "secrets").iterdir()
    ]
    assert migrated.json["practice"]["export_password"] in secrets
    for name in ("journal.db", "log.jsonl", "report.html", "report.json", "answers.toml", "manifest.json"):
        content = (folder / name).read_bytes()
        assert not [secret for secret in secrets if secret.encode() in content], name
    assert not [secret for secret in secrets if secret in migrated.errors]


@pytest.mark.skipif(not Path("/usr/bin/keytool").exists(), reason="keytool is not installed")
def test_keytool_opens_the_saved_certificate_database(migrated: Ended, folder: Path) -> None:
    file = folder / "keystore" / "vmo-server.vmokeystore"
    listing = [
        "keytool",
        "-J-Duser.language=en",
        "-list",
        "-v",
        "-storetype",
        "JCEKS",
        "-keystore",
        str(file),
    ]
    environment = {"PATH": "/usr/bin", "PASSWORD": migrated.json["practice"]["export_password"]}
    shown = subprocess.run(
        [*listing, "-storepass:env", "PASSWORD"], capture_output=True, text=True, env=environment
    )
    assert shown.returncode == 0
    digits = migrated.json["old_certificate"]["sha256"].upper()
    assert ":".join(digits[at : at + 2] for at in range(0, 64, 2)) in shown.stdout
    wrong = {**environment, "PASSWORD": "another password"}
    refused = subprocess.run(
        [*listing, "-storepass:env", "PASSWORD"], capture_output=True, text=True, env=wrong
    )
    assert refused.returncode != 0


def test_a_wrong_password_for_the_saved_certificate_database_is_a_clear_error(
    migrated: Ended, folder: Path
) -> None:
    file = folder / "keystore" / "vmo-server.vmokeystore"
    password = {"CERTIFICATE_WIZARD_STORE_PASSWORD": "no such one"}
    ended = call("keystore", "inspect", file, "--json", environment=password)
    assert ended.code == 4
    assert "password" in ended.output
    assert "no such one" not in ended.output + ended.errors


def test_a_second_call_prints_the_same_result_and_changes_nothing(migrated: Ended, folder: Path) -> None:
    before = (folder / "journal.db").read_bytes(), (folder / "report.json").read_bytes()
    again = practise(folder)
    assert again.code == 0
    assert again.json == migrated.json
    assert ((folder / "journal.db").read_bytes(), (folder / "report.json").read_bytes()) == before


def test_resume_and_report_say_the_same(migrated: Ended, folder: Path) -> None:
    resumed = call("resume", folder, "--json")
    assert (resumed.code, resumed.json) == (0, migrated.json)
    reported = call("report", folder, "--json")
    assert reported.code == 0
    for key in ("outcome", "packages", "old_certificate", "new_certificate", "old_database", "new_database"):
        assert reported.json[key] == migrated.json[key], key


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--count", "3"),
        pytest.param("--profile", "5.1", marks=pytest.mark.slow),
        pytest.param("--database", "postgresql://x@127.0.0.1", marks=pytest.mark.slow),
    ],
)
def test_differing_options_are_a_wrong_call(migrated: Ended, folder: Path, option: str, value: str) -> None:
    ended = practise(folder, option, value)
    assert ended.code == 2
    assert option in ended.finding("practice_options_differ")["message"]


def test_verify_finds_everything_whole_and_then_one_changed_byte(migrated: Ended, folder: Path) -> None:
    assert call("verify", folder, "--json").code == 0
    file = folder / "packages" / f"{PACKAGE}.package"
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    try:
        ended = call("verify", folder, "--json")
        assert ended.code == 4
        damaged = [each["subject"] for each in ended.json["findings"] if each["severity"] == "error"]
        assert damaged[0] == f"packages/{file.name}"
    finally:
        file.write_bytes(content)


def test_the_server_signs_with_the_new_certificate_afterwards(
    migrated: Ended, folder: Path, tmp_path: Path
) -> None:
    with serving(folder) as server:
        assert server.signer(PACKAGE, tmp_path) == migrated.json["new_certificate"]["sha256"]
        with (
            zipfile.ZipFile(tmp_path / "fetched.package") as fetched,
            zipfile.ZipFile(folder / "packages" / f"{PACKAGE}.package") as saved,
        ):
            elements = [name for name in saved.namelist() if name.startswith("elements/")]
            assert elements
            assert sorted(elements) == sorted(n for n in fetched.namelist() if n.startswith("elements/"))


def test_rolled_back_the_server_signs_with_the_old_one(migrated: Ended, folder: Path, tmp_path: Path) -> None:
    saved = {file.name: file.read_bytes() for file in (folder / "packages").iterdir()}
    ended = call("rollback", folder, "--json")
    assert ended.code == 0
    assert ended.json["outcome"] == "rolled_back"
    states = {step["id"]: step["state"] for step in ended.json["steps"]}
    assert (states["export_packages"], states["switch"], states["import_packages"]) == (
        "done",
        "todo",
        "todo",
    )
    with serving(folder) as server:
        assert server.signer(PACKAGE, tmp_path) == migrated.json["old_certificate"]["sha256"]
    assert {file.name: file.read_bytes() for file in (folder / "packages").iterdir()} == saved


def test_rolling_back_again_changes_nothing(migrated: Ended, folder: Path) -> None:
    ended = call("rollback", folder, "--json")
    assert (ended.code, ended.json["outcome"]) == (0, "rolled_back")


def test_a_rolled_back_run_is_not_called_done(migrated: Ended, folder: Path, tmp_path: Path) -> None:
    """Its new database holds tables now, and is never bound a second time."""
    ended = call("resume", folder, "--json")
    assert (ended.code, ended.json["outcome"]) == (1, "rolled_back")
    assert ended.json["new_database"]["name"] in ended.finding("run_rolled_back")["message"]
    with serving(folder) as server:
        assert server.signer(PACKAGE, tmp_path) == migrated.json["old_certificate"]["sha256"]
