"""What a hostile file, an odd call or a full disk may not do to the package commands."""

from __future__ import annotations

import errno
import json
import os
import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from tests.packages.samples import action, action_xml, entries, package, wide, zip_of
from tests.packages.test_command import call, called, damaged
from wizard.foundation.named_files import MOST_LISTED
from wizard.packages import command, file_jobs
from wizard.packages.content import ElementContent
from wizard.packages.file_list import package_files
from wizard.packages.findings import ALL
from wizard.packages.layout import META
from wizard.packages.zip_checks import unsafe

STEERING = "a\x1b[2J\x9b31m\u202egpj.\u2066b\nFAKE: verified"


def environment(data: bytes) -> ElementContent:
    """An action environment, which keeps JSON."""
    return action("e-1", data)


def codes(answer: dict[str, Any]) -> list[list[str]]:
    return [[finding["code"] for finding in one["findings"]] for one in answer["packages"]]


# Text that steers a terminal or cannot be encoded


def test_half_characters_end_no_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path, environment(b'{"name": "\\ud800", "version": "\\udfff"}'))
    code, answer = called(capsys, "inspect", path)
    assert (code, answer["packages"][0]["element_list"][0]["name"]) == (0, "\ud800")
    assert call("inspect", path) == 0
    assert "action                 \ufffd  (\ufffd; allows" in capsys.readouterr().out
    other = package(tmp_path, environment(b'{"name": "\\ud801"}'), name="b.package")
    code, answer = called(capsys, "compare", path, other)
    assert code == 1
    assert [part["new"] for part in answer["changed"][0]["parts"]] == ["\ud801", "(none)"]
    assert call("compare", path, other) == 1
    assert "\ufffd" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_names_that_are_no_text_end_no_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = package(tmp_path)
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.package"))
    good.rename(odd)
    code, answer = called(capsys, "verify", tmp_path)
    assert (code, answer["packages"][0]["file"]) == (0, str(odd))
    assert call("verify", odd) == 0
    assert "\ufffd.package: com.example.files" in capsys.readouterr().out
    assert call("compare", odd, tmp_path / "\udcfe.package") == 4
    assert "\ufffd.package cannot be opened" in capsys.readouterr().err


def test_names_out_of_packages_steer_no_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steering = json.dumps({"name": STEERING, "version": STEERING}).encode()
    path = package(tmp_path, environment(steering))
    other = package(tmp_path, environment(b'{"name": "x"}'), name="b.package")
    for code, arguments in (
        (0, ("inspect", path)),
        (1, ("compare", other, path)),
        (1, ("compare", path, other)),
    ):
        assert call(*arguments) == code
        shown = capsys.readouterr().out
        assert "\ufffd[2J" in shown
        assert shown.replace("\n", "").isprintable()
        assert not [line for line in shown.splitlines() if line.startswith("FAKE")]
        code, _ = code, call(*arguments, "--json")
        shown = capsys.readouterr().out
        assert shown.strip().isprintable()
        assert STEERING in str(json.loads(shown)) or "\\x1b" in str(json.loads(shown))


def test_names_of_files_steer_no_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "a\x1b[2J.package"
    for arguments in (("verify", missing), ("compare", missing, missing), ("verify", f"{missing}/*")):
        assert call(*arguments) in (2, 4)
        shown = "".join(capsys.readouterr())
        assert "\ufffd[2J" in shown
        assert "\x1b" not in shown


# One file that ends no batch


@pytest.mark.parametrize("trouble", [RecursionError("deep"), MemoryError(), ValueError("")])
def test_one_file_never_ends_a_batch(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    trouble: Exception,
) -> None:
    verify = file_jobs._RUN["verify"]

    def sometimes(task: file_jobs.Task) -> file_jobs.FileResult:
        if task.file.name == "b.package":
            raise trouble
        return verify(task)

    monkeypatch.setitem(file_jobs._RUN, "verify", sometimes)
    files = [package(tmp_path, name=f"{letter}.package") for letter in "abc"]
    code, answer = called(capsys, "verify", *files)
    assert (code, codes(answer)) == (1, [[], ["package_unexpected"], []])
    assert type(trouble).__name__ in answer["packages"][1]["findings"][0]["message"]
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[1] is trouble


def test_a_worker_that_the_system_ends_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: object) -> None:
        raise BrokenProcessPool("ended abruptly")

    monkeypatch.setattr(file_jobs, "_WORTH_PROCESSES", 1)
    monkeypatch.setattr("wizard.foundation.processes.Processes.each", broken)
    files = [package(tmp_path, name=f"{letter}.package") for letter in "ab"]
    code, answer = called(capsys, "verify", *files)
    assert (code, codes(answer)) == (4, [["package_unexpected"]] * 2)


@pytest.mark.parametrize("encoding", ["punycode", "undefined", "unicode_escape", "idna"])
def test_no_file_chooses_a_codec(tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str) -> None:
    parts = entries(package(tmp_path))
    parts["dunes-meta-inf"] = f'<?xml version="1.0" encoding="{encoding}"?><properties/>'.encode()
    bad = zip_of(tmp_path / "b.package", parts)
    code, answer = called(capsys, "verify", bad, tmp_path / "a.package")
    assert (code, [len(one["findings"]) for one in answer["packages"]]) == (1, [1, 0])
    (finding,) = answer["packages"][0]["findings"]
    assert finding["code"] == "package_unreadable_part"
    assert f"it declares the encoding '{encoding}', which no server writes" in finding["message"]


def test_the_number_of_nodes_can_be_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = action("a-1", wide(f"<dunes-script-module name='x'>{'<p/>' * 40_000}</dunes-script-module>"))
    form = wide('{"a": [' + "1, " * 40_000 + "1]}")
    path = package(tmp_path, many, action("a-2", None, ("input_form_", form)))
    for limit, expected in (("39K", 4), ("80000", 0)):
        code, answer = called(capsys, "inspect", path, "--limit", f"nodes={limit}")
        codes = [finding["code"] for finding in answer["packages"][0]["findings"]]
        assert (code, codes) == (expected, ["package_limit_exceeded"] if expected else [])


# Calls


@pytest.mark.parametrize(
    "arguments",
    [
        ("verify", ""), ("inspect", "  "), ("compare", "", "a"), ("verify", "--files-from", ""),
        ("unsign", "a", "--output", ""), ("sign", "a", "--keystore", ""),
    ],
)  # fmt: skip
def test_an_empty_name_is_a_wrong_call(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        call(*arguments)
    assert ended.value.code == 2
    assert "an empty name was given" in capsys.readouterr().err


def test_no_file_and_an_empty_list_are_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("verify") == 2
    assert "The command package verify was called without a file." in capsys.readouterr().err
    (tmp_path / "empty.txt").write_text("")
    assert call("verify", "--files-from", tmp_path / "empty.txt") == 2
    assert "empty.txt names no file." in capsys.readouterr().err


def test_a_list_is_text_and_no_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path)
    declared = tmp_path / "declared.txt"
    declared.write_bytes(b'<?xml encoding="punycode"?>\n\xff')
    long = tmp_path / "long.txt"
    long.write_bytes(b"a" * (MOST_LISTED + 1))
    for file, reason in ((path, "is no text in UTF-8"), (declared, "is no text"), (long, "is longer than")):
        code, answer = called(capsys, "verify", "--files-from", file)
        (finding,) = answer["findings"]
        assert (code, finding["code"]) == (2, "package_list_unreadable")
        assert reason in finding["message"]
    wide_list = tmp_path / "wide.txt"
    wide_list.write_bytes(wide(str(path)))
    assert call("verify", "--files-from", wide_list) == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_never_waited_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe = tmp_path / "a.package"
    os.mkfifo(pipe)
    for arguments in (("verify", pipe), ("inspect", pipe), ("unsign", pipe), ("verify", "/dev/zero")):
        code, answer = called(capsys, *arguments)
        assert (code, codes(answer)) == (4, [["package_file_unreadable"]])
        assert "it is a pipe or a device and no file" in answer["packages"][0]["findings"][0]["message"]
    assert called(capsys, "compare", pipe, pipe)[0] == 4


def test_a_name_of_300_letters_fails_by_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, long = package(tmp_path), tmp_path / ("x" * 292 + ".package")
    for name in ("verify", "unsign"):
        code, answer = called(capsys, name, long, good)
        assert (code, codes(answer)) == (1, [["package_file_unreadable"], []])
    assert called(capsys, "verify", long / "*")[0] in (2, 4)


def test_a_copy_whose_name_is_too_long_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path, name="x" * 245 + ".package")
    code, answer = called(capsys, "unsign", path)
    assert (code, codes(answer)) == (4, [["package_file_unwritable"]])
    assert called(capsys, "unsign", path, "--output", tmp_path / "out")[0] == 0


def test_names_of_wide_letters_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = package(tmp_path, name="道" * 80 + ".package")
    assert called(capsys, "unsign", path, "--output", tmp_path / "out")[0] == 0


def test_folders_give_their_package_files(tmp_path: Path) -> None:
    (tmp_path / "d.package").mkdir()
    for name in ("A.PACKAGE", "b.package", "c.zip"):
        (tmp_path / name).touch()
    assert [path.name for path in package_files([str(tmp_path)])] == ["A.PACKAGE", "b.package"]


@pytest.mark.parametrize("word", ["unsign", "sign"])
def test_a_second_call_takes_no_copy_for_an_original(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setenv(command.STORE_PASSWORD, "store")
    package(tmp_path)
    options = ("--keystore", "keys.jks") if word == "sign" else ()
    copy = tmp_path / f"a.{word}ed.package"
    assert called(capsys, word, tmp_path, *options)[0] == 0
    before = copy.read_bytes()
    copy.write_bytes(b"changed by hand")
    code, answer = called(capsys, word, tmp_path, *options)
    assert (code, codes(answer)) == (4, [["package_output_exists"]])
    assert copy.read_bytes() == b"changed by hand"
    assert called(capsys, word, tmp_path, *options, "--overwrite")[0] == 0
    assert copy.read_bytes()[:100] == before[:100]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.package", copy.name]
    code, answer = called(capsys, word, tmp_path / "a.package", "--output", tmp_path, *options)
    assert (code, codes(answer)) == (4, [["package_same_file"]])


@pytest.mark.parametrize("place", ["folder", "file"])
def test_a_full_disk_is_called_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def full(*arguments: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = package(tmp_path)
    where = (
        "wizard.packages.command.private_folder"
        if place == "folder"
        else "wizard.packages.unsign.private_file"
    )
    monkeypatch.setattr(where, full)
    code, answer = called(capsys, "unsign", path, "--output", tmp_path / "out")
    found = answer["findings"] if place == "folder" else answer["packages"][0]["findings"]
    assert (code, [finding["code"] for finding in found]) == (4, ["package_no_room"])


def test_limits_take_plain_digits_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call("verify", tmp_path, "--limit", "ratio=\u0663")
    assert "is no number" in capsys.readouterr().err


def test_nobody_types_a_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(prompt: str) -> str:
        raise EOFError

    monkeypatch.delenv(command.STORE_PASSWORD, raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", closed)
    assert call("sign", package(tmp_path), "--keystore", "keys.jks", "--output", tmp_path / "out") == 4
    assert not (tmp_path / "out").exists()
    capsys.readouterr()


# What is said


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "verified"),
        ({"signatures/elements/a-1/info": None}, "partly"),
        ({"signatures/elements/a-1/info": b""}, "partly"),
        ({"elements/a-1/data": action_xml(script="evil();")}, "failed"),
        ({"certificates": None}, "signer_certificate_missing"),
        ({"signatures": None}, "unsigned"),
    ],
)
def test_the_state_of_the_signatures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], changes: dict[str, bytes | None], state: str
) -> None:
    parts = {**entries(package(tmp_path)), **changes}
    gone = tuple(name for name, data in parts.items() if data is None)
    kept = {
        name: data for name, data in parts.items() if data is not None and not name.startswith(gone or "/")
    }
    for command_name in ("verify", "inspect"):
        _, answer = called(capsys, command_name, zip_of(tmp_path / "b.package", kept))
        assert answer["packages"][0]["state"] == state
    _, answer = called(capsys, "verify", damaged(tmp_path))
    assert answer["packages"][0]["state"] is None


def test_no_text_of_a_library_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = entries(package(tmp_path))
    signer = next(name for name in parts if name.startswith("certificates/"))
    _, answer = called(
        capsys, "verify", zip_of(tmp_path / "b.package", {**parts, signer: b"0\x03\x02\x01\x01"})
    )
    (finding,) = answer["packages"][0]["findings"]
    assert "ParseError" not in finding["message"]
    assert "cannot be used: it is not in the form of an X.509 certificate." in finding["message"]


def test_data_that_is_broken_json_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, answer = called(capsys, "inspect", package(tmp_path, environment(b'{"name": ')))
    (finding,) = answer["packages"][0]["findings"]
    assert "it is no JSON from line 1, column 10 on" in finding["message"]


def test_a_signer_without_a_name_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = entries(package(tmp_path))
    meta = parts[META].decode()
    start = meta.index('<entry key="pkg-signer">') + len('<entry key="pkg-signer">')
    parts[META] = (meta[:start] + meta[meta.index("<", start) :]).encode()
    _, answer = called(capsys, "verify", zip_of(tmp_path / "b.package", parts))
    (finding,) = answer["packages"][0]["findings"]
    assert finding["code"] == "package_signer_unnamed"
    assert "()" not in finding["message"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a:b", "it starts like a drive of Windows"),
        ("/a", "it is an absolute path"),
        ("a\u202eb", "it has a control character"),
        ("a/b", ""),
    ],
)
def test_unsafe_names_are_called_what_they_are(name: str, reason: str) -> None:
    assert unsafe(name) == reason


def test_every_finding_is_in_the_catalogue() -> None:
    assert {"package_trailing_bytes", "package_output_exists"} <= {kind.code for kind in ALL}
