"""Wrong calls: words and exit code 2, one JSON object where asked, and nothing overwritten."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.calling import Caller
from tests.packaging.screen import screen
from wizard.cli import _parser
from wizard.display import missing_display

WRITERS = (("plan", "--example"), ("plan", "--schema"), ("guide",), ("completion", "bash"))
every_writer = pytest.mark.parametrize("writer", WRITERS, ids=" ".join)


@every_writer
def test_a_file_that_is_there_is_never_written_over(
    writer: tuple[str, ...], call: Caller, tmp_path: Path
) -> None:
    file = tmp_path / "filled-in"
    assert call(*writer, "--output", file).code == 0
    file.write_text("mine", encoding="utf-8")
    seen = call(*writer, "--output", file)
    assert seen.code == 2
    assert "is there already" in seen.said
    assert [path.name for path in tmp_path.iterdir()] == ["filled-in"]
    assert file.read_text(encoding="utf-8") == "mine"


@every_writer
def test_no_place_for_a_file_is_said(writer: tuple[str, ...], call: Caller, tmp_path: Path) -> None:
    seen = call(*writer, "--output", tmp_path / "nowhere" / "x")
    assert (seen.code, "there is no folder" in seen.said) == (2, True)
    seen = call(*writer, "--output", tmp_path)
    assert (seen.code, "is a folder" in seen.said) == (2, True)


@every_writer
def test_what_is_written_comes_as_json_too(writer: tuple[str, ...], call: Caller, tmp_path: Path) -> None:
    text = call(*writer, "--json").json["text"]
    assert text == call(*writer).out
    file = tmp_path / "new"
    assert call(*writer, "--output", file, "--json").json == {"outcome": "done", "file": str(file)}
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps folders writable")
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere")
def test_a_folder_that_is_not_writable_is_named(call: Caller, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    seen = call("guide", "--output", tmp_path / "guide.html")
    tmp_path.chmod(0o700)
    assert seen.code == 4
    assert f"{tmp_path / 'guide.html'} cannot be written" in seen.said


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "--example", "--schema"),
        ("plan", "--example", "--answers", "x"),
        ("plan", "--schema", "--run-folder", "x"),
        ("plan", "--output", "x"),
        ("practice-server", "--bogus"),
        ("gallery", "x", "--bogus"),
        ("guide", "--language", "xx"),
        ("completion", "fish"),
        ("run",),
        ("run", "--answers", "nope.toml"),
        ("check", "--answers", "."),
        ("resume", "nowhere"),
        ("verify", "nowhere"),
        ("rollback", "nowhere"),
        ("report", "nowhere"),
        ("bogus",),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_one_json_object(words: tuple[str, ...], call: Caller) -> None:
    seen = call(*words, "--json")
    assert seen.code == 2
    result = seen.json
    assert result["outcome"] == "failed"
    assert result["findings"][0]["message"]
    assert set(result["findings"][0]) == {"code", "severity", "subject", "message"}


@pytest.mark.parametrize("file", ["nope.toml", "."])
def test_answers_that_cannot_be_read_have_words_of_their_own(file: str, call: Caller) -> None:
    said = call("run", "--answers", file).said
    assert f"The answers file {file} cannot be read" in said
    assert "Errno" not in said and "misspelt" not in said


def test_answers_that_are_no_text_are_said_to_be_none(call: Caller, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe\x00")
    assert "it is not text in UTF-8" in call("check", "--answers", tmp_path / "a.toml").said
    (tmp_path / "a.toml").write_bytes(b"\xef\xbb\xbf[connect]\n")  # as Notepad writes UTF-8
    assert "The answer connect.url is missing." in call("check", "--answers", tmp_path / "a.toml").said


@pytest.mark.parametrize(
    "words", [("practice", "--unattended"), ("practice-server",)], ids=lambda words: words[0]
)
def test_a_file_in_place_of_the_run_folder_is_named(
    words: tuple[str, ...], call: Caller, tmp_path: Path
) -> None:
    (tmp_path / "run").write_text("mine", encoding="utf-8")
    seen = call(*words, "--run-folder", tmp_path / "run", "--json")
    assert seen.code == 4
    assert seen.json["findings"][0]["code"] == "folder_in_the_way"
    assert "a file is in the way" in seen.said


def test_a_run_that_cannot_be_read_is_not_called_unwritable(
    call: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "journal.db").write_bytes(b"")
    (tmp_path / "report.json").write_bytes(b"{}")

    def refuse(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    seen = call("report", tmp_path)
    assert seen.code == 4
    assert f"The run in {tmp_path} cannot be read: Permission denied." in seen.said


def test_every_command_has_a_description_and_an_example(call: Caller) -> None:
    (commands,) = [action for action in _parser()._actions if action.dest == "command"]
    assert isinstance(commands.choices, dict)
    for name in commands.choices:
        told = call(name, "--help")
        assert told.code == 0
        assert f"  certificate-wizard {name}" in told.out.split("options:")[1], name
        description = told.out.split("\n\n")[1]
        assert description.endswith(".") and "``" not in description, name


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize("words", [(), ("practice",)], ids=["window", "practice"])
@pytest.mark.parametrize("display", [None, ":4711"], ids=["none", "gone"])
def test_without_a_display_nothing_aborts(
    words: tuple[str, ...], display: str | None, tmp_path: Path
) -> None:
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    environment |= {"HOME": str(tmp_path)} | ({"DISPLAY": display} if display else {})
    command = [sys.executable, "-m", "wizard", *words]
    ended = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    said = " ".join(ended.stderr.split())
    assert ended.returncode == 2, said
    assert "cannot open its window" in said
    assert "practice --unattended" in said and "run --answers" in said
    assert "Reinstalling" not in said and "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_platform_that_was_chosen_needs_no_display() -> None:
    assert missing_display({"QT_QPA_PLATFORM": "offscreen"}) is None


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (Debian: xvfb)")
def test_a_display_that_answers_is_one() -> None:
    with screen() as display:
        assert missing_display({"DISPLAY": display}) is None
        assert missing_display({"DISPLAY": display, "WAYLAND_DISPLAY": "gone"}) is None
