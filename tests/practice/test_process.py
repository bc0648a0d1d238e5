"""The server as a child process: ready line, ends, resumes, ports, wrong calls."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.practice.conftest import wait_until
from tests.practice.plain_http import client, control_center
from wizard.databases.fingerprint import logical_fingerprint
from wizard.databases.target import parse_url
from wizard.practice.findings import WrongCall
from wizard.practice.process import PracticeServer

PRACTICE_SERVER = (sys.executable, "-m", "wizard.practice.command")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PRACTICE_SERVER, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
    )


def test_ready_line_and_clean_end(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*PRACTICE_SERVER, "--json", "--run-folder", str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    assert {"url", "user", "password", "certificate_sha256", "profile", "database", "control_center"} <= set(
        ready
    )
    assert set(ready["control_center"]) == {"url", "user", "password"}
    assert (ready["profile"], len(ready["certificate_sha256"])) == ("7.6", 64)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert process.stdout.read() == ""
    process.stdout.close()
    assert (tmp_path / "practice" / "settings.json").stat().st_mode & 0o077 == 0


def test_tls_certificate_is_the_announced_one(shared_server: PracticeServer) -> None:
    import hashlib
    import ssl
    from urllib.parse import urlsplit

    parts = urlsplit(shared_server.url)
    assert parts.hostname == "127.0.0.1"
    pem = ssl.get_server_certificate((parts.hostname, parts.port or 0))
    assert hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest() == shared_server.certificate_sha256


def test_without_a_run_folder_nothing_stays(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*PRACTICE_SERVER, "--json", "--end-with-stdin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["url"]
    assert list(tmp_path.iterdir())
    process.communicate()
    assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_killed_parent_leaves_no_orphan(tmp_path: Path) -> None:
    script = textwrap.dedent(
        """
        import sys, threading
        from pathlib import Path
        from wizard.practice.process import start
        print(start(Path(sys.argv[1])).process_id, flush=True)
        threading.Event().wait(60)
        """
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    assert child.is_running()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    psutil.wait_procs([child], timeout=15)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def test_killed_server_comes_back_the_same(
    start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    first = start_server(tmp_path)
    http = client(first)
    assert http.call("DELETE", "/vco/api/packages/com.example.backup").status == 200
    first.administrator.stop()
    before = logical_fingerprint(parse_url(first.old_database))
    os.kill(first.process_id, signal.SIGKILL)
    first.process.wait()
    (tmp_path / "practice" / "upload-left").mkdir()

    second = start_server(tmp_path)
    same = (
        "url",
        "user",
        "password",
        "certificate_sha256",
        "database",
        "control_center",
        "keystore_password",
    )
    assert {name: getattr(second, name) for name in same} == {name: getattr(first, name) for name in same}
    assert logical_fingerprint(parse_url(second.old_database)) == before
    assert second.administrator.status()["currentStatus"] == "STOPPED", "as it was left"
    assert not (tmp_path / "practice" / "upload-left").exists()
    second.administrator.start()
    wait_until(lambda: client(second).get("/vco/api/server").status == 200)
    assert client(second).get("/vco/api/packages").json()["total"] == 13


def test_taken_port_is_left_alone(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = start_server(tmp_path, port=taken.getsockname()[1])
        assert not server.url.endswith(f":{taken.getsockname()[1]}")
        assert client(server).get("/vco/api/server").status == 200


def test_reading_writes_nothing(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    server = start_server(tmp_path)
    http = client(server)
    target = parse_url(server.old_database)
    before = logical_fingerprint(target)
    content = Path(target.path).read_bytes()
    for link in http.get("/vco/api/packages").json()["link"]:
        path = link["href"].removeprefix(server.url)
        assert http.get(path).status == http.get(path, accept="application/zip").status == 200
    for path in ("workflows", "actions", "configurations", "resources", "categories", "server-configuration"):
        assert http.get(f"/vco/api/{path}").status == 200
    control_center(server).get("/vco-controlcenter/api/server/config-version")
    server.administrator.export_certificate_database("x", tmp_path / "k")
    assert Path(target.path).read_bytes() == content
    assert logical_fingerprint(target) == before


def test_a_name_twice_is_a_wrong_call(tmp_path: Path, shared_server: PracticeServer) -> None:
    folder = tmp_path / "packages"
    folder.mkdir()
    for name in ("one.package", "two.package"):
        shared_server.administrator.export_package("com.example.backup", folder / name)
    result = run("--packages-from", str(folder), "--json")
    assert result.returncode == 2
    finding = json.loads(result.stdout)["findings"][0]
    assert finding["code"] == "practice_package_name_twice"
    assert "one.package" in finding["message"]
    assert "two.package" in finding["message"]


def test_wrong_calls(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run("--packages-from", str(empty)).returncode == 2
    (empty / "x.package").write_bytes(b"no zip")
    result = run("--packages-from", str(empty))
    assert result.returncode == 2
    assert "x.package" in result.stderr
    assert run("--count", "0").returncode == 2
    assert run("--profile", "6.0").returncode == 2
    secret = run("--database", "postgresql://postgres:hunter2@127.0.0.1/x")
    assert secret.returncode == 2
    assert "hunter2" not in secret.stderr + secret.stdout
    assert "CERTIFICATE_WIZARD_DATABASE_PASSWORD" in secret.stderr


def test_differing_options_are_refused(start_server: Callable[..., PracticeServer], tmp_path: Path) -> None:
    start_server(tmp_path, profile="5.5").stop()
    with pytest.raises(WrongCall, match=r"--profile 5\.5"):
        start_server(tmp_path, profile="7.6")
    assert start_server(tmp_path).profile == "5.5"


def test_count_makes_copies_under_new_names_and_ids(start_server: Callable[..., PracticeServer]) -> None:
    http = client(start_server(count=30))
    assert http.get("/vco/api/packages").json()["total"] == 30
    names = {
        a["value"]
        for link in http.get("/vco/api/packages").json()["link"]
        for a in link["attributes"]
        if a["name"] == "name"
    }
    assert "com.example.backup.2" in names
    ids = [
        {
            a["value"]
            for one in http.get(f"/vco/api/packages/{name}").json()["workflows"]
            for a in one["workflow"]["attributes"]
            if a["name"] == "id"
        }
        for name in ("com.example.backup", "com.example.backup.2")
    ]
    assert len(ids[0]) == len(ids[1]) == 2
    assert not ids[0] & ids[1]


def test_half_filled_database_is_filled_again(
    start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    first = start_server(tmp_path)
    assert client(first).call("DELETE", "/vco/api/packages/com.example.backup").status == 200
    first.stop()
    settings = tmp_path / "practice" / "settings.json"
    text = settings.read_text("utf-8")
    settings.write_text(re.sub(r'"filled": *true', '"filled": false', text), "utf-8")
    assert settings.read_text("utf-8") != text
    second = start_server(tmp_path)
    assert client(second).get("/vco/api/packages").json()["total"] == 14
    assert second.password == first.password


def test_damaged_settings_are_a_wrong_call(tmp_path: Path) -> None:
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "settings.json").write_text("{")
    result = run("--run-folder", str(tmp_path), "--json")
    assert result.returncode == 2
    assert json.loads(result.stdout)["findings"][0]["code"] == "practice_settings_damaged"
