"""The program as its users call it: a child process, its standard output, standard error and exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from wizard.foundation.cancel import Deadline

PROGRAM = (sys.executable, "-m", "wizard")
_LONGEST = 300  # seconds


@dataclass(frozen=True)
class Ended:
    code: int
    output: str
    errors: str

    @property
    def json(self) -> dict[str, Any]:
        """Standard output is one JSON object and nothing else."""
        value = json.loads(self.output)
        assert isinstance(value, dict)
        return value

    @property
    def codes(self) -> list[str]:
        """Of the findings."""
        return [finding["code"] for finding in self.json["findings"]]

    def finding(self, code: str) -> dict[str, str]:
        found: list[dict[str, str]] = [one for one in self.json["findings"] if one["code"] == code]
        assert len(found) == 1, self.json["findings"]
        return found[0]


def call(*arguments: object, environment: dict[str, str] | None = None) -> Ended:
    """Run one command to its end."""
    ended = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=_LONGEST,
        env={**os.environ, **(environment or {})},
    )
    assert "Traceback" not in ended.stderr, ended.stderr
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def practise(folder: Path, *options: object, environment: dict[str, str] | None = None) -> Ended:
    command = ("practice", "--unattended", "--run-folder", folder, "--json")
    return call(*command, *options, environment=environment)


def begin(*arguments: object) -> subprocess.Popen[str]:
    """Start a command whose standard error is read line by line."""
    return subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def read_until(process: subprocess.Popen[str], words: str) -> None:
    """Read standard error until a line has these words."""
    assert process.stderr is not None
    seen = []
    for line in process.stderr:
        if words in line:
            return
        seen.append(line)
    raise AssertionError(f"it ended without “{words}”: {''.join(seen)}")


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Look again and again; raises DeadlinePassed."""
    deadline, moment = Deadline(seconds), threading.Event()
    while not condition():
        deadline.check()
        moment.wait(0.01)


def kill(process: subprocess.Popen[str]) -> None:
    """SIGKILL, as a crash would; then no process that it had started may stay."""
    started = psutil.Process(process.pid).children(recursive=True)
    assert started, "the practice server should have been running"
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(started, timeout=30)
    left = [one for one in alive if one.status() != psutil.STATUS_ZOMBIE]
    words = [one.cmdline() for one in left]
    for one in left:
        one.kill()
    process.communicate()
    assert not left, words
