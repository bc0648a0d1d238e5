"""The Debian package in a bare Debian: installed with apt, used, removed without a trace. Takes many minutes.

CERTIFICATE_WIZARD_DEB names a package made before; otherwise one is built.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import wizard
from tests.packaging import clean_root
from tests.packaging.clean_root import CleanRoot
from tests.packaging.conftest import REPOSITORY
from tests.packaging.screen import Watch, screen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(clean_root.lacking()), reason=clean_root.lacking() or "a clean root can be made"),
]
_RUN = "/root/run"
_APT_KEEPS = ("var/cache/", "var/log/", "var/lib/apt/", "var/lib/dpkg/", "var/lib/systemd/")
"""Where Debian itself keeps lists, logs and caches of what it installed."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if made := os.environ.get("CERTIFICATE_WIZARD_DEB"):
        return Path(made)
    dist = tmp_path_factory.mktemp("dist")
    command = [sys.executable, REPOSITORY / "packaging" / "deb.py", "--dist", dist, "--compression", "zstd"]
    subprocess.run(command, check=True, capture_output=True)
    (found,) = dist.glob("*.deb")
    return found


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CleanRoot]:
    folder = tmp_path_factory.mktemp("clean") / "root"
    root = clean_root.make(folder)
    assert root.run("apt-get", "update", "-qq").returncode == 0
    yield root
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def before(bare: CleanRoot) -> frozenset[str]:
    return bare.files()


@pytest.fixture(scope="module")
def installed(bare: CleanRoot, before: frozenset[str], package: Path) -> CleanRoot:
    shutil.copy(package, bare.folder / "tmp")
    ended = bare.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}")
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
    (bare.folder / "tmp" / package.name).unlink()
    return bare


def test_installed_files_are_those_of_the_package(installed: CleanRoot) -> None:
    verified = installed.run("dpkg", "--verify", "certificate-wizard")
    # A minimal Debian leaves manuals and documents out by choice, where it is set up so.
    wrong = [line for line in verified.stdout.splitlines() if not line.startswith("missing")]
    assert (verified.returncode, wrong) == (0, [])
    said = installed.run("certificate-wizard", "--version")
    assert said.stdout.strip() == f"certificate-wizard {wizard.__version__}"


def test_every_part_is_there(installed: CleanRoot) -> None:
    ended = installed.run("certificate-wizard", "self-test", "--json")
    assert json.loads(ended.stdout)["failed"] == {}
    assert (ended.returncode, ended.stderr) == (0, "")


def test_practice_migration_runs_unattended(installed: CleanRoot) -> None:
    ended = installed.run("certificate-wizard", "practice", "--unattended", "--json", "--run-folder", _RUN)
    result = json.loads(ended.stdout)
    assert result["outcome"] == "done"
    assert {step["state"] for step in result["steps"]} == {"done"}
    assert result["packages"]["identical"] == result["packages"]["found"] > 0
    assert (installed.folder / _RUN[1:] / "report.html").is_file()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (Debian: xvfb)")
def test_window_opens(installed: CleanRoot) -> None:
    with screen() as display, Watch(display) as watch:
        window = subprocess.Popen(
            installed.command("certificate-wizard"),
            env=installed.environment(DISPLAY=display),
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        try:
            _, title = watch.shown()
        finally:
            window.kill()  # unshare ignores a request to end, and ends what it started with itself
            _, said = window.communicate()
    assert title == "Certificate change"
    assert said == ""


def test_removed_without_a_trace(installed: CleanRoot, before: frozenset[str]) -> None:
    ended = installed.run("apt-get", "purge", "-y", "-qq", "--autoremove", "certificate-wizard")
    assert ended.returncode == 0, ended.stderr
    assert installed.run("dpkg-query", "--status", "certificate-wizard").returncode == 1
    left = installed.files() - before
    ours = {path for path in left if "certificate-wizard" in path.lower()}
    assert {path for path in ours if not path.startswith(_APT_KEEPS)} == set()
    # The run folder is the administrator's, and stays.
    kept = {path for path in left if path.startswith(_RUN[1:])}
    assert f"{_RUN[1:]}/report.html" in kept
    others = {path for path in left - kept if not path.startswith((*_APT_KEEPS, "etc/", "root/", "tmp/"))}
    assert {path for path in others if (installed.folder / path).is_file()} <= {"usr/share/info/dir"}
