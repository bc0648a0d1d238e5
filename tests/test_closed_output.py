"""A reader that goes away (``… | head -1``) changes neither the exit code nor what is on standard error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages.samples import action, action_xml, package

FULL = Path("/dev/full")


def command(*arguments: object, buffered: bool) -> tuple[list[str], dict[str, str]]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    if not buffered:
        environment["PYTHONUNBUFFERED"] = "1"
    return [sys.executable, "-m", "wizard", *map(str, arguments)], environment


@pytest.mark.parametrize("buffered", [True, False])
@pytest.mark.parametrize("options", [["--json"], []])
@pytest.mark.parametrize("sound", [True, False])
def test_nobody_reads_the_result(tmp_path: Path, sound: bool, options: list[str], buffered: bool) -> None:
    path = package(tmp_path)
    if not sound:
        path.write_bytes(path.read_bytes()[:-5])
    call, environment = command("package", "verify", path, *options, buffered=buffered)
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == (0 if sound else 4)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_said_and_not_swallowed(tmp_path: Path) -> None:
    call, environment = command("package", "verify", package(tmp_path), buffered=True)
    with FULL.open("wb") as full:
        result = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, env=environment, text=True)
    assert result.returncode == 4
    assert result.stderr == "The output cannot be written: No space left on device.\n"


def test_a_code_page_that_lacks_characters_ends_no_command(tmp_path: Path) -> None:
    """What Windows gives a pipe."""
    left = package(tmp_path, action("a-1", action_xml(script="Straße")), name="left.package")
    right = package(tmp_path, action("a-1", action_xml(script="道")), name="right.package")
    call, environment = command("package", "compare", left, right, buffered=True)
    environment["PYTHONIOENCODING"] = "cp1252"
    text = subprocess.run(call, capture_output=True, env=environment)
    assert (text.returncode, text.stderr) == (1, b"")
    assert "script, line 1: Straße \\u2192 \\u9053" in text.stdout.decode("cp1252")
    answer = subprocess.run([*call, "--json"], capture_output=True, env=environment)
    (part,) = json.loads(answer.stdout.decode("cp1252"))["changed"][0]["parts"]
    assert (part["old"], part["new"]) == ("Straße", "道")


@pytest.mark.skipif(os.name == "nt", reason="Windows' shell closes no streams")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("options", [["--json"], []])
def test_streams_that_are_closed(tmp_path: Path, closed: str, options: list[str]) -> None:
    sound, broken = package(tmp_path), tmp_path / "broken.package"
    broken.write_bytes(b"none")
    for path, code in ((sound, 0), (broken, 4), (tmp_path / "absent", 4)):
        call, environment = command("package", "verify", path, *options, buffered=True)
        result = subprocess.run(
            ["sh", "-c", f'"$@" {closed}', "sh", *call], capture_output=True, env=environment
        )
        assert (result.returncode, result.stderr) == (code, b"")
        assert bool(result.stdout) == (">&-" not in closed.replace("2>&-", ""))


@pytest.mark.skipif(os.name == "nt", reason="Windows' shell closes no streams")
def test_a_list_from_a_closed_input_is_empty(tmp_path: Path) -> None:
    call, environment = command("package", "verify", "--files-from", "-", "--json", buffered=True)
    result = subprocess.run(["sh", "-c", '"$@" <&-', "sh", *call], capture_output=True, env=environment)
    assert (result.returncode, result.stderr) == (2, b"")
    assert json.loads(result.stdout)["findings"][0]["code"] == "package_empty_list"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8:surrogateescape", "cp1252", "ascii"])
def test_half_characters_end_no_command(tmp_path: Path, encoding: str) -> None:
    left = package(tmp_path, action("e", b'{"name": "\\ud800"}'), name="left.package")
    right = package(tmp_path, action("e", b'{"name": "\\ud801"}'), name="right.package")
    for name, paths, code in (("inspect", (left,), 0), ("compare", (left, right), 1)):
        call, environment = command("package", name, *paths, buffered=True)
        environment["PYTHONIOENCODING"] = encoding
        text = subprocess.run(call, capture_output=True, env=environment)
        assert (text.returncode, text.stderr) == (code, b"")
        answer = subprocess.run([*call, "--json"], capture_output=True, env=environment)
        assert (answer.returncode, answer.stderr) == (code, b"")
        assert json.loads(answer.stdout.decode(encoding.split(":")[0]))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_terminal_that_lacks_characters_ends_no_command(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    left = package(tmp_path, action("a-1", action_xml(script="Straße")), name="left.package")
    right = package(tmp_path, action("a-1", action_xml(script="道")), name="right.package")
    call, environment = command("package", "compare", left, right, buffered=True)
    environment["PYTHONIOENCODING"] = "cp1252"
    result = subprocess.run(call, stdout=theirs, stderr=subprocess.PIPE, env=environment)
    os.close(theirs)
    shown = os.read(ours, 4096).decode("cp1252")
    os.close(ours)
    assert (result.returncode, result.stderr) == (1, b"")
    assert "Straße \\u2192 \\u9053" in shown


def test_words_for_people_may_hold_half_characters(tmp_path: Path) -> None:
    """A wrong call repeats what was typed."""
    call, environment = command("package", "verify", "--limit", "\udcff=1", buffered=True)
    environment |= {"LC_ALL": "C", "PYTHONIOENCODING": "utf-8:surrogateescape"}
    result = subprocess.run(call, capture_output=True, env=environment)
    assert result.returncode == 2
    assert b"unknown limit" in result.stderr
    assert b"Traceback" not in result.stderr
