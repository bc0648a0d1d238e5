"""Passwords in files beside the answers: found by the run and, from anywhere, by the resume."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.unattended import Migration
from tests.flow.command import call
from wizard.practice.process import PracticeOptions, start


@pytest.fixture
def own(own_folder: Path, tmp_path: Path) -> Iterator[Migration]:
    """On a server that may be changed."""
    with start(own_folder, PracticeOptions(restart_seconds=0.3)) as running:
        yield Migration(running, tmp_path)


def in_file(name: str) -> dict[str, str | None]:
    return {"env": None, "file": f"secrets/{name}"}


def test_a_resume_reads_them_again(own: Migration) -> None:
    folder = own.scratch / "secrets"
    folder.mkdir()
    for name, value in own.environment(KEYSTORE_PASSWORD="not it").items():
        (folder / name).write_text(f"{value}\n", encoding="utf-8")
    answers = own.answers(
        {
            "connect": {
                "password": in_file("SERVER_PASSWORD"),
                "control_center": {"password": in_file("CONTROL_CENTER_PASSWORD")},
            },
            "save_certificate": {
                "source_password": in_file("KEYSTORE_PASSWORD"),
                "export_password": in_file("EXPORT_PASSWORD"),
            },
        }
    )
    stopped = call("run", "--answers", answers, "--run-folder", own.folder, "--json")
    assert stopped.codes[-1] == "keystore_store_password_wrong"
    (folder / "KEYSTORE_PASSWORD").write_text(own.server.keystore_password, encoding="utf-8")
    ended = call("resume", own.folder, "--json")
    assert ended.code == 0, ended.output
    assert ended.json["outcome"] == "done"


@pytest.mark.parametrize("reference", [{}, {"env": "A", "keyring": "b"}])
def test_a_reference_to_no_place_or_to_several_is_a_wrong_call(
    migration: Migration, reference: dict[str, str]
) -> None:
    answers = migration.answers({"connect": {"password": {"env": None, **reference}}})
    ended = call("run", "--answers", answers, "--run-folder", migration.folder, "--json")
    assert ended.code == 2
    assert "connect.password" in ended.finding("answers_invalid")["message"]
    assert not migration.folder.exists()
