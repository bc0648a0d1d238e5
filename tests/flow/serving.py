"""Asking the practice server of a run folder over plain HTTPS, not by the wizard's own client."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.flow.command import PROGRAM
from tests.practice.plain_http import Http, basic
from wizard.packages.verify import verify


@dataclass(frozen=True)
class Serving:
    http: Http
    ready: dict[str, Any]

    def fetch(self, name: str, target: Path) -> Path:
        answer = self.http.get(f"/vco/api/packages/{name}/", accept="application/zip")
        assert answer.status == 200
        target.write_bytes(answer.body)
        return target

    def signer(self, name: str, scratch: Path) -> str:
        """SHA-256 of the certificate whose key signed every entry of the package."""
        checked = verify(self.fetch(name, scratch / "fetched.package"))
        assert checked.signer is not None
        assert checked.verified == checked.total > 0
        return checked.signer.sha256


@contextmanager
def serving(folder: Path) -> Iterator[Serving]:
    """``practice-server --run-folder``; ended by closing its standard input."""
    process = subprocess.Popen(
        [*PROGRAM, "practice-server", "--run-folder", str(folder), "--json", "--end-with-stdin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        yield Serving(Http(ready["url"], basic(ready["user"], ready["password"])), ready)
    finally:
        process.communicate(timeout=30)
    assert process.returncode == 0
