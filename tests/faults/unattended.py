"""An unattended run by the real command, with answers that fit a practice server but for what a test changes."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from tests.flow.command import Ended, call
from wizard.practice.process import PracticeServer

Answers = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Migration:
    """``changes`` of :meth:`run` are merged into the answers; None takes a setting out."""

    server: PracticeServer
    scratch: Path

    @property
    def folder(self) -> Path:
        return self.scratch / "run"

    @property
    def new_database(self) -> Path:
        return self.scratch / "new.sqlite"

    def answers(self, changes: Answers) -> Path:
        path = self.scratch / "answers.toml"
        path.write_text(tomli_w.dumps(_merged(self._fitting(), changes)), encoding="utf-8")
        return path

    def run(self, changes: Answers | None = None, **variables: str) -> Ended:
        """``run --answers``; the passwords go through the environment."""
        return call(
            *("run", "--answers", self.answers(changes or {}), "--run-folder", self.folder, "--json"),
            environment=self.environment(**variables),
        )

    def environment(self, **variables: str) -> dict[str, str]:
        assert self.server.control_center is not None
        return {
            "SERVER_PASSWORD": self.server.password,
            "CONTROL_CENTER_PASSWORD": self.server.control_center.password,
            "KEYSTORE_PASSWORD": self.server.keystore_password,
            "EXPORT_PASSWORD": self.server.export_password,
            **variables,
        }

    def _fitting(self) -> Answers:
        assert self.server.control_center is not None
        return {
            "connect": {
                "url": self.server.url,
                "user": self.server.user,
                "password": {"env": "SERVER_PASSWORD"},
                "trusted_certificate": self.server.certificate_sha256,
                "control_center": {
                    "url": self.server.control_center.url,
                    "password": {"env": "CONTROL_CENTER_PASSWORD"},
                    "trusted_certificate": self.server.certificate_sha256,
                },
                "old_database": {
                    "engine": "sqlite",
                    "name": self.server.old_database.removeprefix("sqlite:///"),
                },
            },
            "save_certificate": {
                "source": "database",
                "source_password": {"env": "KEYSTORE_PASSWORD"},
                "export_password": {"env": "EXPORT_PASSWORD"},
            },
            "new_database": {"database": {"engine": "sqlite", "name": str(self.new_database)}},
            "new_certificate": {"organization": "Faults", "country": "CH"},
            "switch": {"confirmed": True},
        }


def _merged(answers: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    merged = copy.deepcopy(answers)
    for name, value in changes.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = _merged(merged[name], value)
        else:
            merged[name] = value
    return merged


def says_what_why_and_how(finding: dict[str, str]) -> None:
    """What failed, likely causes, what to do: in words, with no place left unfilled."""
    assert finding["severity"] == "error"
    message = finding["message"]
    what, _, rest = message.partition(" Likely causes: ")
    assert what.endswith((".", "”", ")")), message
    causes, _, remedy = rest.partition(". ")
    assert causes, message
    assert remedy.endswith("."), message
    assert "{" not in message.replace('{env = "NAME"}', "").replace('{keyring = "NAME"}', "").replace(
        '{file = "PATH"}', ""
    )
