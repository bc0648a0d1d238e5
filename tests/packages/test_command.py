"""The package commands as scripts see them: JSON, exit codes, files, many at once."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.packages.samples import action, action_xml, certificate, entries, key, package, zip_of
from tests.packages.test_verify import SYNTHETIC_CIPHER_TEXT
from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.packages import command, file_jobs
from wizard.packages.command import add_commands, run
from wizard.packages.findings import ALL

WRONG_PASSWORD = Kind("keystore_wrong", Severity.ERROR, "{subject} does not open.")


def open_key(path: Path, store: str | None, own: str | None) -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    """Stands for the keystores room, which this room does not know."""
    if (store, own) != ("store", None):
        raise FindingError(WRONG_PASSWORD.of(path.name))
    return key(), certificate()


def call(*arguments: object) -> int:
    parser = argparse.ArgumentParser(prog="certificate-wizard")
    add_commands(parser.add_subparsers(required=True))
    return run(parser.parse_args(["package", *map(str, arguments)]), open_key)


def called(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, Any]:
    code = call(*arguments, "--json")
    return code, json.loads(capsys.readouterr().out)


def damaged(folder: Path, name: str = "damaged.package") -> Path:
    path = folder / name
    path.write_bytes(package(folder, name=name).read_bytes()[:-100])
    return path


def test_verify_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path)
    code, answer = called(capsys, "verify", path)
    assert code == 0
    (one,) = answer["packages"]
    assert one["file"] == str(path)
    assert (one["name"], one["digest"], one["signed"], one["encrypted"]) == (
        "com.example.files",
        "MD5",
        True,
        False,
    )
    assert one["signatures"] == {"verified": 12, "total": 12}
    assert one["elements"] == {"ConfigurationElement": 1, "ResourceElement": 1, "ScriptModule": 1}
    assert (one["version_history"], one["findings"]) == (False, [])
    assert len(one["signer"]["sha256"]) == 64


def test_inspect_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = called(capsys, "inspect", package(tmp_path, action("a-1", action_xml(operations="v"))))
    assert code == 0
    (one,) = answer["packages"]
    assert one["signatures"] == {"verified": 6, "total": 6}
    assert one["element_list"][0]["allowed_operations"] == "v"
    (finding,) = one["findings"]
    assert (finding["code"], finding["severity"]) == ("package_restricted_elements", "note")
    assert finding["message"]


def test_unsign_as_json_writes_beside_or_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = package(tmp_path)
    for options, output in (
        ((), tmp_path / "a.unsigned.package"),
        (("--output", tmp_path / "new" / "out"), tmp_path / "new" / "out" / "a.package"),
    ):
        code, answer = called(capsys, "unsign", path, *options)
        assert code == 0
        (one,) = answer["packages"]
        assert one["output"] == str(output)
        assert (one["signed"], one["encrypted"], one["identical_entries"], one["findings"]) == (
            False,
            False,
            12,
            [],
        )
        assert len(entries(output)) == 12


def test_sign_takes_passwords_from_the_environment_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = package(tmp_path)
    options = ("sign", path, "--keystore", "keys.jks", "--output", tmp_path / "out", "--digest", "MD5")
    monkeypatch.delenv(command.STORE_PASSWORD, raising=False)
    code, answer = called(capsys, *options)
    assert (code, answer["packages"]) == (4, [])
    assert answer["findings"][0]["code"] == "keystore_wrong"
    monkeypatch.setenv(command.STORE_PASSWORD, "store")
    code, answer = called(capsys, *options)
    assert code == 0
    (one,) = answer["packages"]
    assert (one["signed"], one["digest"], one["findings"]) == (True, "MD5", [])
    assert call("sign", path, "--keystore", "keys.jks") == 0
    assert (tmp_path / "a.signed.package").is_file()
    assert "a.package: written to" in capsys.readouterr().out
    code, answer = called(capsys, "sign", damaged(tmp_path), tmp_path / "absent.package", "--keystore", "k")
    assert code == 4
    assert [one["findings"][0]["code"] for one in answer["packages"]] == [
        "package_truncated",
        "package_file_unreadable",
    ]


def test_sign_asks_at_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.delenv(command.STORE_PASSWORD, raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or "store")
    assert call("sign", package(tmp_path), "--keystore", tmp_path / "keys.jks") == 0
    assert asked == ["Password of keys.jks: "]


def test_compare_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    left, right = (
        package(tmp_path, name="l.package"),
        package(tmp_path, action("a-1", action_xml(version="2")), name="r.package"),
    )
    assert called(capsys, "compare", left, left) == (
        0,
        {"identical": True, "added": [], "removed": [], "changed": [], "notes": []},
    )
    code, answer = called(capsys, "compare", left, right)
    assert code == 1
    assert answer["identical"] is False
    assert [element["name"] for element in answer["removed"]] == ["Hosts", "logo.png"]
    assert answer["changed"][0]["parts"] == [{"name": "version", "old": "1.0.0", "new": "2"}]
    code, answer = called(capsys, "compare", left, damaged(tmp_path))
    assert (code, answer["identical"], answer["findings"][0]["code"]) == (4, None, "package_truncated")
    code, answer = called(capsys, "compare", left, tmp_path / "absent.package")
    assert (code, answer["findings"][0]["code"]) == (4, "package_file_unreadable")


def test_damaged_files_and_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = package(tmp_path), damaged(tmp_path)
    code, answer = called(capsys, "verify", bad)
    assert code == 4
    (one,) = answer["packages"]
    assert (one["name"], one["signed"], one["signatures"]) == (None, None, {"verified": 0, "total": 0})
    assert called(capsys, "verify", good, bad)[0] == 1
    code, answer = called(capsys, "unsign", good, bad, "--output", tmp_path / "out")
    assert code == 1
    assert [one["output"] is None for one in answer["packages"]] == [False, True]
    assert answer["packages"][1]["identical_entries"] == 0
    assert called(capsys, "unsign", bad)[0] == 4
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.package"]


def test_what_needs_attention_gives_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = entries(package(tmp_path))
    del parts["signatures/elements/a-1/data"]
    code, answer = called(capsys, "verify", zip_of(tmp_path / "b.package", parts))
    assert (code, answer["packages"][0]["findings"][0]["severity"]) == (1, "attention")


def test_synthetic_encryption_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path, action("a-1", SYNTHETIC_CIPHER_TEXT))
    code, answer = called(capsys, "verify", path)
    assert (code, answer["packages"][0]["encrypted"]) == (4, True)
    code, answer = called(capsys, "unsign", path)
    assert (code, answer["packages"][0]["encrypted"], answer["packages"][0]["output"]) == (4, True, None)


def test_folders_patterns_and_wrong_calls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package(tmp_path, name="a.package")
    package(tmp_path, name="b.package")
    (tmp_path / "other").mkdir()
    package(tmp_path / "other", name="B.package")
    assert len(called(capsys, "verify", tmp_path)[1]["packages"]) == 2
    assert len(called(capsys, "verify", tmp_path / "?.package")[1]["packages"]) == 2
    for nothing in (tmp_path / "*.zip", tmp_path / "other" / ".." / "none-*"):
        code, answer = called(capsys, "verify", nothing)
        assert (code, answer["packages"], answer["findings"][0]["code"]) == (2, [], "package_no_files")
    code, answer = called(capsys, "unsign", tmp_path, tmp_path / "other", "--output", tmp_path / "out")
    assert (code, answer["findings"][0]["code"]) == (2, "package_same_output")
    assert "b.package and" in answer["findings"][0]["message"]
    with pytest.raises(SystemExit) as stopped:
        call("compare", tmp_path)
    assert stopped.value.code == 2


def test_folders_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path)
    code, answer = called(capsys, "unsign", path, "--output", path / "folder")
    assert (code, answer["findings"][0]["code"]) == (4, "package_file_unwritable")
    (tmp_path / "out" / "a.package").mkdir(parents=True)
    code, answer = called(capsys, "unsign", path, "--output", tmp_path / "out", "--overwrite")
    (finding,) = answer["packages"][0]["findings"]
    assert (code, finding["code"]) == (4, "package_file_unwritable")
    assert "disk" not in finding["message"]
    assert list((tmp_path / "out").iterdir()) == [tmp_path / "out" / "a.package"]


def test_texts_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, bad = package(tmp_path), damaged(tmp_path)
    assert call("inspect", path) == 0
    out = capsys.readouterr().out
    assert "12 of 12 signatures verify (MD5); signed by O=VMware,OU=Unknown,CN=vRO host.example.org" in out
    assert "valid until 2029-01-01" in out
    assert (
        "action                 copyFile  (1.0.0; allows view, add to package, edit; in com.example.files)"
        in out
    )
    assert "Hosts  (0.0.1; allows no statement; in Library/Hosts)" in out
    assert call("unsign", path, bad, "--output", tmp_path / "out") == 1
    out = capsys.readouterr().out
    assert "written to" in out
    assert "not written" in out
    assert call("verify", tmp_path / "out" / "a.package", bad) == 1
    out = capsys.readouterr().out
    assert "not signed" in out
    assert "damaged.package: not readable" in out
    other = package(tmp_path, action("a-1", action_xml(name="x")), action("new"), name="o.package")
    assert call("compare", path, other) == 1
    out = capsys.readouterr().out
    assert "The packages differ." in out
    assert "added: action copyFile in com.example.files (new)" in out
    assert "removed: configuration element Hosts in Library/Hosts (c-1)" in out
    assert "    name: copyFile → x" in out
    assert call("compare", path, bad) == 4
    assert "damaged.package is cut off" in capsys.readouterr().err
    assert call("compare", path, tmp_path / "out" / "a.package") == 0


def test_a_missing_signer_in_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = {n: d for n, d in entries(package(tmp_path)).items() if not n.startswith("certificates/")}
    assert call("verify", zip_of(tmp_path / "b.package", parts)) == 1
    out = capsys.readouterr().out
    assert "0 of 12 signatures verify\n" in out


def test_many_files_go_to_processes_and_keep_their_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_jobs, "_WORTH_PROCESSES", 1)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    files = [package(tmp_path, name=f"{number}.package") for number in range(5)]
    files.insert(2, damaged(tmp_path))
    code, answer = called(capsys, "verify", *files, tmp_path / "absent.package")
    assert code == 1
    assert [one["file"] for one in answer["packages"]] == [*map(str, files), str(tmp_path / "absent.package")]
    assert [one["signatures"]["verified"] for one in answer["packages"]] == [12, 12, 0, 12, 12, 12, 0]


def test_unsigning_imports_nothing_heavy(tmp_path: Path) -> None:
    script = (
        "import argparse, sys; from wizard.packages.command import add_commands, run; "
        "p = argparse.ArgumentParser(); add_commands(p.add_subparsers()); "
        "code = run(p.parse_args(['package', *sys.argv[1:]])); "
        "print([m for m in ('sqlalchemy', 'httpx2', 'keyring', 'cryptography', 'PySide6', 'rich') "
        "if m in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    path = package(tmp_path)
    loaded = {}
    for name in ("unsign", "verify", "inspect"):
        result = subprocess.run(
            [sys.executable, "-c", script, name, str(path), "--json"],
            capture_output=True,
            text=True,
            cwd=Path.cwd(),
        )
        assert result.returncode == 0, result.stderr
        loaded[name] = result.stderr.strip()
    assert loaded == {"unsign": "[]", "verify": "['cryptography']", "inspect": "['cryptography']"}


def test_findings_have_codes_of_their_own_and_whole_sentences() -> None:
    codes = [kind.code for kind in ALL]
    assert len(set(codes)) == len(codes) > 30
    for kind in ALL:
        assert kind.code.startswith("package_")
        assert kind.what.endswith(".")
        assert kind.remedy == "" or kind.remedy.endswith(".")
        assert kind.severity is Severity.NOTE or kind.remedy


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind the superuser")
def test_a_file_that_may_not_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path)
    path.chmod(0)
    code, answer = called(capsys, "unsign", path)
    assert (code, answer["packages"][0]["findings"][0]["code"]) == (4, "package_file_unreadable")


def test_names_from_a_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = package(tmp_path), package(tmp_path, name="zwei ü.package")
    names = f"{one}\n\n  {two}\n"
    for number, data in enumerate(
        (names.encode(), b"\xef\xbb\xbf" + names.encode(), b"\xff\xfe" + names.encode("utf-16-le"))
    ):
        written = tmp_path / f"{number}.txt"
        written.write_bytes(data)
        code, answer = called(capsys, "verify", "--files-from", written)
        assert (code, [each["file"] for each in answer["packages"]]) == (0, [str(one), str(two)])
    ended_by_nul = tmp_path / "nul.txt"
    ended_by_nul.write_bytes(f"{one}\0{two}\0".encode())
    monkeypatch.setattr(sys, "stdin", ended_by_nul.open(encoding="utf-8"))
    code, answer = called(capsys, "inspect", one, "--files-from", "-")
    sys.stdin.close()
    assert (code, len(answer["packages"])) == (0, 3)


def test_a_list_that_names_nothing_or_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, odd = tmp_path / "empty.txt", tmp_path / "odd.txt"
    empty.write_text("\n")
    odd.write_bytes(b"\xff\xff")
    for call_with, expected in (
        (("--files-from", empty), "package_empty_list"),
        (("--files-from", odd), "package_list_unreadable"),
        (("--files-from", tmp_path / "absent.txt"), "package_list_unreadable"),
        ((), "package_nothing_named"),
    ):
        code, answer = called(capsys, "verify", *call_with)
        assert (code, answer["findings"][0]["code"]) == (2, expected)


def test_limits_can_be_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path)
    for name in ("inspect", "verify", "unsign"):
        code, answer = called(capsys, name, path, "--limit", "entries=5", "--limit", "whole=1G")
        (finding,) = answer["packages"][0]["findings"]
        assert (code, finding["code"]) == (4, "package_limit_exceeded")
        assert "exceeds the limit entries: it is 24, allowed is 5." in finding["message"]
        assert "--limit entries=24" in finding["message"]
        assert call(name, path, "--limit", "entries=24") == 0
        capsys.readouterr()
    code, answer = called(capsys, "compare", path, path, "--limit", "entries=5")
    assert (code, answer["findings"][0]["code"]) == (4, "package_limit_exceeded")


@pytest.mark.parametrize(
    "option", ["size=5", "entries", "entries=", "entries=many", "entries=0", "entries=-1", "whole=M"]
)
def test_limits_that_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str) -> None:
    with pytest.raises(SystemExit) as ended:
        call("verify", package(tmp_path), "--limit", option)
    assert ended.value.code == 2
    assert "--limit" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "inspect", "verify", "unsign", "sign", "compare"])
def test_help_shows_examples_and_exit_codes(capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit) as ended:
        call(*([name] if name else []), "--help")
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert f"certificate-wizard package {name}" in shown
    assert "examples:" in shown
    assert [line for line in shown.splitlines() if line.startswith("  0  done")]
    assert "  4  failed, nothing half-done" in shown
    assert max(map(len, shown.splitlines())) <= 110


def test_ctrl_c_stops_with_a_code_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(file_jobs, "run_task", interrupted)
    code, answer = called(capsys, "verify", package(tmp_path))
    assert (code, answer["findings"][0]["code"]) == (3, "package_stopped")


def test_json_is_readable_in_any_encoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = package(tmp_path, name="道.package")
    for encoding, shown in (("utf-8", "道.package"), ("cp1252", "\\u9053.package")):
        with (tmp_path / encoding).open("w", encoding=encoding) as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert call("verify", path, "--json") == 0
        written = (tmp_path / encoding).read_text(encoding=encoding)
        assert shown in written
        assert json.loads(written)["packages"][0]["file"] == str(path)
