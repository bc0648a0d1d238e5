"""No password, in a header or in an address, reaches a log; findings have words."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from wizard.foundation.findings import Severity
from wizard.orchestrator import findings
from wizard.orchestrator.client import OrchestratorClient


def test_nothing_of_ours_or_the_http_library_logs_a_password(
    client: OrchestratorClient, httpserver: HTTPServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    httpserver.expect_request("/vco/api/server-configuration").respond_with_data(
        b"PK..", content_type="application/zip"
    )
    caplog.set_level(logging.DEBUG)
    client.export_configuration(tmp_path / "c.zip", "s3cret-export")
    ours = [record for record in caplog.records if record.name != "werkzeug"]  # the test's own server
    assert any(record.name.startswith("httpcore2") for record in ours)
    words = " ".join(record.getMessage() for record in ours)
    assert "s3cret-export" not in words
    assert "gehéim" not in words and "Basic" not in words


def test_every_kind_is_listed_once_and_speaks() -> None:
    declared = {value for value in vars(findings).values() if isinstance(value, findings.Kind)}
    assert declared == set(findings.ALL)
    codes = [kind.code for kind in findings.ALL]
    assert len(set(codes)) == len(codes) and all(code.startswith("server_") for code in codes)
    for kind in findings.ALL:
        assert kind.what and kind.causes and kind.remedy
        assert kind.severity in (Severity.ERROR, Severity.ATTENTION)


def test_importing_the_room_loads_no_http_library() -> None:
    code = (
        "import sys, wizard.orchestrator, wizard.orchestrator.capabilities, wizard.orchestrator.findings;"
        "print([name for name in ('httpx2', 'httpcore2', 'cryptography', 'truststore') if name in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert found.stdout.strip() == "[]"
