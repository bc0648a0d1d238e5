"""Calling a command as a shell does, in this process."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from wizard.cli import run_command


@dataclass(frozen=True)
class Called:
    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Standard error on one line: terminals break lines anywhere."""
        return " ".join(self.err.split())

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


class Caller:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *arguments: object) -> Called:
        words = [str(argument) for argument in arguments]
        self._monkeypatch.setattr(sys, "argv", ["certificate-wizard", *words])
        self._capsys.readouterr()
        try:
            code = run_command(words, _no_window)
        except SystemExit as ended:
            code = int(ended.code or 0)
        out, err = self._capsys.readouterr()
        return Called(code, out, err)


def _no_window(*_: object) -> int:
    raise AssertionError("a command opened the window")
