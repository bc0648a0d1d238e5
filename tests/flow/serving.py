"""Asking the practice server of a run folder over plain HTTPS, not by the wizard's own client."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.flow.command import PROGRAM
from tests.practice.plain_http import Http, basic
from wizard.packages.verify import verify
from wizard.practice.administrator import ControlPort, PracticeAdministrator


@dataclass(frozen=True)
class Serving:
    http: Http
    ready: dict[str, Any]

    def fetch(self, name: str, target: Path) -> Path:
        answer = self.http.get(f"/vco/api/packages/{name}/", accept="application/zip")
        assert answer.status == 200
        target.write_bytes(answer.body)
        return target

    def export(self, name: str, target: Path) -> Path:
        """By hand in the client, where the server exports nothing over the network (5.1)."""
        port = ControlPort(self.ready["control_url"], self.ready["control_token"])
        PracticeAdministrator(port).export_package(name, target)
        return target

    def signer(self, name: str, scratch: Path) -> str:
        """SHA-256 of the certificate whose key signed every entry of the package."""
        obtain = self.export if self.ready["profile"] == "5.1" else self.fetch
        checked = verify(obtain(name, scratch / "fetched.package"))
        assert checked.signer is not None
        assert checked.verified == checked.total > 0
        return checked.signer.sha256


@contextmanager
def serving(folder: Path, *options: str, environment: dict[str, str] | None = None) -> Iterator[Serving]:
    """``practice-server --run-folder``; ended by closing its standard input."""
    process = subprocess.Popen(
        [*PROGRAM, "practice-server", "--run-folder", str(folder), "--json", "--end-with-stdin", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, **(environment or {})},
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert '"url"' in line, line or "the practice server did not start"
        ready = json.loads(line)
        yield Serving(Http(ready["url"], basic(ready["user"], ready["password"])), ready)
    finally:
        process.communicate(timeout=30)
    assert process.returncode == 0
