"""What a shell offers after the program's name."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from wizard.cli import run_command
from wizard.completion import SHELLS


def _no_window(*_: object) -> int:
    raise AssertionError("a command opened the window")


def _script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run_command(["completion", shell], _no_window) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_in_the_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    script = _script(shell, capsys)
    for word in ("practice", "package", "unsign", "keystore", "convert", "rollback", "--run-folder"):
        assert word in script


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not on this machine")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["certificate-wizard", "roll"], "rollback"),
        (["certificate-wizard", "package", "uns"], "unsign"),
        (["certificate-wizard", "practice", "--prof"], "--profile"),
    ],
)
def test_bash_offers(
    typed: list[str], offered: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "completion.bash"
    script.write_text(_script("bash", capsys), encoding="utf-8")
    words = " ".join(f"'{word}'" for word in typed)
    ask = (
        f"source '{script}'; COMP_WORDS=({words}); COMP_CWORD={len(typed) - 1}; "
        f"_shtab_certificate_wizard certificate-wizard '{typed[-1]}' '{typed[-2]}'; "
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    answer = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == [offered]


@pytest.mark.parametrize("shell", SHELLS)
def test_options_of_the_gallery_are_in_the_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    script = _script(shell, capsys)
    assert "gallery" in script
    assert "font" in script


def test_powershell_offers_no_hidden_option(capsys: pytest.CaptureFixture[str]) -> None:
    script = _script("powershell", capsys)
    assert "'package unsign' = @('-h', '--help'" in script
    assert "--end-with-stdin" not in script
