"""An assisted migration by command: each call stops with exit 3 and says what to do; ``resume`` goes on from there.

The administrator knows nothing but what the JSON says and the passwords, and acts in the practice server's
configuration interface and client.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import tomli_w

from tests.flow.command import Ended, call, wait_until
from tests.flow.proofs import everything_was_proven
from wizard.practice.process import PracticeOptions, PracticeServer, start

EXPORT_PASSWORD = "Export-password-1"
NEW_DATABASE = "new.sqlite"
_MOST = 20  # calls

ASKED = [
    "save_certificate.keystore",
    "export_packages.by_hand",
    "back_up_configuration.export",
    "switch.stop",
    "switch.bind",
    "switch.install",
    "switch.start",
    "import_packages.import",
    "import_packages.compare",
]
"""What the manuals of 5.1 leave to people, in order."""


class Reader:
    """Follows one set of instructions."""

    def __init__(self, server: PracticeServer, waiting: dict[str, Any]) -> None:
        self._server, self._administrator = server, server.administrator
        self._job = waiting["job"]
        pairs = [(one["label"], one["value"]) for each in waiting["instructions"] for one in each["values"]]
        self._values = dict(pairs)
        self._all = pairs

    def follow(self) -> None:
        {
            "save_certificate.keystore": self._export_certificate_database,
            "export_packages.by_hand": self._export_packages,
            "back_up_configuration.export": self._export_configuration,
            "switch.stop": self._stop,
            "switch.bind": self._bind,
            "switch.install": self._install,
            "switch.start": self._start,
            "import_packages.import": self._import_packages,
            "import_packages.compare": self._export_packages,
        }[self._job]()

    def _each(self, label: str) -> list[str]:
        return [value for name, value in self._all if name == label]

    def _export_certificate_database(self) -> None:
        self._administrator.export_certificate_database(EXPORT_PASSWORD, Path(self._values["File"]))

    def _export_packages(self) -> None:
        self._administrator.export_packages(Path(self._values["Folder"]), names=self._each("Package"))

    def _export_configuration(self) -> None:
        self._administrator.export_configuration(Path(self._values["File"]))

    def _stop(self) -> None:
        self._administrator.stop()
        wait_until(lambda: self._administrator.status()["currentStatus"] == "STOPPED")

    def _start(self) -> None:
        self._administrator.start()
        wait_until(lambda: self._administrator.status()["currentStatus"] == "RUNNING")

    def _bind(self) -> None:
        (file,) = (value for _, value in self._all if value.endswith(NEW_DATABASE))
        self._administrator.bind_database("sqlite", name=file)
        self._administrator.create_tables()

    def _install(self) -> None:
        self._administrator.import_certificate_database(Path(self._values["File"]), EXPORT_PASSWORD)

    def _import_packages(self) -> None:
        for file in self._each("File"):
            self._administrator.import_package(Path(file))


def answers(tmp_path: Path, server: PracticeServer) -> Path:
    file = tmp_path / "answers.toml"
    content = {
        "connect": {
            "url": server.url,
            "user": server.user,
            "password": {"env": "SERVER_PASSWORD"},
            "trusted_certificate": server.certificate_sha256,
            "old_database": {"engine": "sqlite", "name": server.old_database.removeprefix("sqlite:///")},
        },
        "save_certificate": {"source": "file", "export_password": {"env": "EXPORT_PASSWORD"}},
        "new_database": {"database": {"engine": "sqlite", "name": str(tmp_path / NEW_DATABASE)}},
        "new_certificate": {"organization": "Assisted", "country": "CH"},
        "switch": {"confirmed": True},
    }
    file.write_text(tomli_w.dumps(content), encoding="utf-8")
    return file


@pytest.mark.slow
def test_from_run_to_report_by_resuming(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    asked: list[str] = []
    with start(tmp_path / "server", PracticeOptions(profile="5.1", count=3, restart_seconds=0.3)) as server:
        environment = {"SERVER_PASSWORD": server.password, "EXPORT_PASSWORD": EXPORT_PASSWORD}
        file = answers(tmp_path, server)
        ended = call("run", "--answers", file, "--run-folder", folder, "--json", environment=environment)
        while ended.code == 3:
            asked.append(stopped_with_instructions(ended, environment))
            assert len(asked) < _MOST, asked
            Reader(server, ended.json["waiting"]).follow()
            ended = call("resume", folder, "--json", environment=environment)
        assert ended.code == 0, ended.json["findings"]
        assert ended.json["waiting"] is None
        everything_was_proven(ended.json, folder, 3)
    assert asked == ASKED
    reported = call("report", folder, "--json")
    assert (reported.code, reported.json["outcome"], reported.json["waiting"]) == (0, "done", None)


def stopped_with_instructions(ended: Ended, secrets: dict[str, str]) -> str:
    """The job that waits; what is to be done is in the JSON and on standard error, and no password in either."""
    assert ended.json["outcome"] == "stopped"
    waiting = ended.json["waiting"]
    states = {step["id"]: step["state"] for step in ended.json["steps"]}
    assert states[waiting["step"]] == "waiting"
    assert waiting["job"].startswith(f"{waiting['step']}.")
    assert waiting["title"]
    assert waiting["proof"]
    printed = " ".join(ended.errors.split())
    for instruction in waiting["instructions"]:
        assert instruction["text"] in printed
    for secret in secrets.values():
        assert secret not in ended.output + ended.errors
    return str(waiting["job"])
