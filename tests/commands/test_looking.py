"""``check`` and ``plan``: what a run lacks, what the server is, what would be done. Nothing is changed or kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.calling import Caller
from wizard.practice.process import PracticeServer
from wizard.rehearsal import practice_server

_UNCONFIRMED = """\
[connect]
url = "{url}"
user = "{user}"
password = {{file = "{password}"}}
trusted_certificate = "{certificate}"
[save_certificate]
source = "file"
file = "{folder}/old.vmokeystore"
source_password = {{file = "{password}"}}
export_password = {{file = "{password}"}}
[new_database.database]
engine = "postgresql"
host = "db"
name = "vro"
user = "vro"
password = {{file = "{password}"}}
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    with practice_server(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture
def answers(server: PracticeServer, tmp_path: Path) -> Path:
    """Everything but switch.confirmed, as the guide's order has it."""
    password, file = tmp_path / "password", tmp_path / "answers.toml"
    password.write_text(server.password + "\n", encoding="utf-8")
    filled = _UNCONFIRMED.format(
        url=server.url,
        user=server.user,
        password=password.as_posix(),
        certificate=server.certificate_sha256,
        folder=tmp_path.as_posix(),
    )
    file.write_text(filled, encoding="utf-8")
    return file


def test_check_looks_at_the_server_before_the_switch_is_confirmed(call: Caller, answers: Path) -> None:
    seen = call("check", "--answers", answers)
    assert seen.code == 0
    for told in (
        "Version                       7.6.0",
        "Packages                      14",
        "Signed by                     OU=Unknown",
        "Export packages               by the wizard",
        "Stop and start the server     by the wizard, through Control Center",
    ):
        assert told in seen.out
    assert seen.out.endswith("The server was looked at; nothing on it was changed.\n")
    assert "note: The answer switch.confirmed is not true yet" in seen.said


def test_check_names_no_folder_that_is_gone_already(call: Caller, answers: Path) -> None:
    assert "Run folder" not in call("check", "--answers", answers).out
    result = call("check", "--answers", answers, "--json").json
    assert (result["outcome"], result["run_folder"], result["server"]["profile"]) == ("done", "", "7.6")


def test_plan_shows_the_acts_before_the_switch_is_confirmed(call: Caller, answers: Path) -> None:
    seen = call("plan", "--answers", answers)
    assert seen.code == 0
    assert "── from here on the server changes ──" in seen.out
    result = call("plan", "--answers", answers, "--json").json
    assert result["outcome"] == "done"
    assert [finding["code"] for finding in result["findings"]][-1] == "switch_to_confirm"
    assert "switch.bind" in {job["id"] for job in result["jobs"]}


def test_run_begins_nothing_while_the_switch_is_not_confirmed(
    call: Caller, answers: Path, tmp_path: Path
) -> None:
    seen = call("run", "--answers", answers, "--run-folder", tmp_path / "run", "--json")
    assert seen.code == 2
    assert [(each["code"], each["subject"]) for each in seen.json["findings"]] == [
        ("answers_missing", "switch.confirmed")
    ]


def test_check_names_every_other_answer_that_is_missing(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("", encoding="utf-8")
    seen = call("check", "--answers", tmp_path / "a.toml", "--json")
    subjects = [finding["subject"] for finding in seen.json["findings"]]
    assert seen.code == 2
    assert {"connect.url", "new_database.database.engine", "switch.confirmed"} <= set(subjects)


def test_a_server_that_does_not_answer_gives_check_words_of_its_own(call: Caller, answers: Path) -> None:
    lines = answers.read_text(encoding="utf-8").splitlines()
    lines[1] = 'url = "https://127.0.0.1:1"'
    answers.write_text("\n".join(lines), encoding="utf-8")
    for command in ("check", "plan"):
        seen = call(command, "--answers", answers)
        assert seen.code == 4
        assert seen.out == "The server could not be looked at; nothing on it was changed.\n"
