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
    assert "No space left on device" in result.stderr
    assert "Traceback" not in result.stderr


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
