"""What a hostile file, an odd call, Ctrl-C or a full disk may not do to the keystore commands and to package sign."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

from tests.keystores.making import (
    KEY_PASSWORD,
    STORE_PASSWORD,
    certificate_entry,
    database,
    full_store,
    pem,
    signing_entry,
    store_bytes,
)
from tests.keystores.test_command import Run, codes, run, saved
from wizard.cli import _open_signing_key
from wizard.foundation.cancel import Cancel, Deadline
from wizard.foundation.findings import FindingError
from wizard.keystores import command, command_work
from wizard.keystores import password_protection as pbe
from wizard.keystores.conversion import Conversion
from wizard.keystores.key_protection import JCEKS_KEY
from wizard.keystores.model import PrivateKeyEntry, StoreType

__all__ = ["run"]  # the fixture

Ask = Callable[[Path, str | None, str | None], tuple[object, object]]


def slow_entry(alias: str) -> PrivateKeyEntry:
    """A key under the most rounds that are allowed: seconds for each password that is tried."""
    from wizard.keystores import der

    sealed = dataclasses.replace(pbe.seal(bytes(64), "any", 1), iterations=5_000_000)
    algorithm = der.sequence(der.identifier(JCEKS_KEY), pbe.parameters(sealed))
    protected = der.sequence(algorithm, der.octets(sealed.ciphertext))
    return PrivateKeyEntry(alias, 0, protected, database().chain_der)


# Ctrl-C


def test_ctrl_c_stops_with_a_code_of_its_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "inspect_file", interrupted)
    code, shown = run("inspect", saved(tmp_path, full_store()), "--json", store=STORE_PASSWORD)
    answer = json.loads(shown)
    assert (code, answer["keystores"], codes(answer)) == (3, [], ["keystore_stopped"])
    code, shown = run("inspect", saved(tmp_path, full_store()), store=STORE_PASSWORD)
    assert code == 3
    assert "keystore inspect was stopped." in shown


def _as_at_a_terminal() -> None:
    """What was started in the background ignores Ctrl-C, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no Ctrl-C to one process")
@pytest.mark.parametrize("count", [1, 5])
def test_ctrl_c_waits_for_no_key(tmp_path: Path, count: int) -> None:
    """Each file holds minutes of work; many files are worked on by processes, which hear of the end by their parent."""
    data = store_bytes(*(slow_entry(f"key {number}") for number in range(9)))
    files = [saved(tmp_path, data, f"{number}.jceks") for number in range(count)]
    call = [sys.executable, "-m", "wizard", "keystore", "inspect", "--json", *map(str, files)]
    environment = os.environ | {command.STORE_PASSWORD: STORE_PASSWORD, command.KEY_PASSWORD: KEY_PASSWORD}
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, preexec_fn=_as_at_a_terminal
    ) as running:
        patience = Deadline(60)
        computing = psutil.Process(running.pid)
        if count > 1:
            while not (
                workers := [one for one in computing.children() if "spawn_main" in str(one.cmdline())]
            ):
                patience.check()
                Cancel().wait(0.05)
            computing = workers[0]
        while computing.cpu_times().user < 1.5:  # imports are done, and the first key is being tried
            patience.check()
            Cancel().wait(0.05)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (3, b"")
    assert codes(json.loads(out)) == ["keystore_stopped"]


# Files and calls


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", ["inspect", "convert"])
def test_a_pipe_is_never_waited_for(run: Run, tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    for file in (tmp_path / "pipe", Path("/dev/zero")):
        code, shown = run(name, file, "--json", store=STORE_PASSWORD)
        assert (code, codes(json.loads(shown))) == (4, ["keystore_file_unreadable"])
        assert "it is a pipe or a device and no file" in shown


def test_names_that_are_too_long_fail_by_themselves(run: Run, tmp_path: Path) -> None:
    good, long = saved(tmp_path, full_store()), tmp_path / ("x" * 300)
    code, shown = run("inspect", long, good, "--json", store=STORE_PASSWORD)
    assert code == 1
    assert codes(json.loads(shown)["keystores"][0]) == ["keystore_file_unreadable"]
    tight = saved(tmp_path, full_store(), "y" * 250 + ".p12")
    code, shown = run("convert", tight, "--json", store=STORE_PASSWORD)
    assert (code, codes(json.loads(shown))) == (4, ["keystore_output_unwritable"])
    assert "disk" not in shown


@pytest.mark.parametrize(
    "arguments",
    [("inspect", ""), ("convert", " "), ("inspect", "--files-from", ""), ("convert", "a", "--output", "")],
)
def test_an_empty_name_is_a_wrong_call(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*arguments)
    assert ended.value.code == 2
    assert "an empty name was given" in capsys.readouterr().err


def test_folders_patterns_and_lists(run: Run, tmp_path: Path) -> None:
    store = full_store(StoreType.JKS)
    for name in ("a.jks", "B.VMOKEYSTORE", "c.txt"):
        saved(tmp_path, store, name)
    (tmp_path / "d.p12").mkdir()
    names = [str(tmp_path / "B.VMOKEYSTORE"), str(tmp_path / "a.jks")]
    (tmp_path / "list").write_text("\n".join(names))
    for arguments, expected in (
        ((tmp_path,), names), ((tmp_path / "?.jks",), names[1:]), (("--files-from", tmp_path / "list"), names),
    ):  # fmt: skip
        code, shown = run("inspect", *arguments, "--json", store=STORE_PASSWORD)
        assert (code, [each["file"] for each in json.loads(shown)["keystores"]]) == (0, expected)


def test_calls_that_name_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("")
    (tmp_path / "odd").write_bytes(b"\xff")
    for arguments, expected in (
        ((), "keystore_nothing_named"),
        ((tmp_path / "*.jks",), "keystore_no_files"),
        (("--files-from", tmp_path / "empty"), "keystore_no_files"),
        (("--files-from", tmp_path / "odd"), "keystore_list_unreadable"),
        (("--files-from", tmp_path / "absent"), "keystore_list_unreadable"),
    ):
        code, shown = run("inspect", *arguments, "--json")
        assert (code, codes(json.loads(shown))) == (2, [expected])


def test_a_folder_is_converted_once(run: Run, tmp_path: Path) -> None:
    saved(tmp_path, full_store(StoreType.JKS), "a.jks")
    assert run("convert", tmp_path, store=STORE_PASSWORD)[0] == 0
    code, shown = run("convert", tmp_path, "--json", store=STORE_PASSWORD)
    assert (code, codes(json.loads(shown)["keystores"][0])) == (4, ["keystore_output_exists"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jks", "a.vmokeystore"]


def test_types_are_written_as_one_likes(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store(StoreType.JKS))
    code, shown = run("convert", file, "--to", "pkcs12", "--json", store=STORE_PASSWORD)
    assert (code, json.loads(shown)["type"]) == (0, "PKCS12")


def test_progress_is_shown_at_a_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    for number in range(command.FILES_WORTH_PROCESSES):
        saved(tmp_path, full_store(StoreType.JKS), f"{number}.jks")
    code, shown = run("inspect", tmp_path, "--json", store=STORE_PASSWORD)
    assert (code, len(json.loads(shown)["keystores"])) == (0, command.FILES_WORTH_PROCESSES)


def test_nobody_types_a_password(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(command.getpass, "getpass", closed)
    monkeypatch.setattr(command.sys.stdin, "isatty", lambda: True, raising=False)
    code, shown = run("convert", saved(tmp_path, full_store()))
    assert code == 2
    assert command.STORE_PASSWORD in shown


@pytest.mark.parametrize("work", ["inspect", "convert"])
def test_one_file_never_ends_a_batch(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, work: str
) -> None:
    trouble = RecursionError("deep")

    def broken(*arguments: object) -> None:
        raise trouble

    monkeypatch.setattr(command_work, "inspect_keystore" if work == "inspect" else "convert_keystore", broken)
    code, shown = run(work, saved(tmp_path, full_store()), "--json", store=STORE_PASSWORD)
    answer = json.loads(shown)
    assert (code, codes(answer)) == (4, ["keystore_unexpected"])
    assert "RecursionError deep" in shown
    assert [record.exc_info[1] for record in caplog.records if record.exc_info] == [trouble]


def test_a_full_disk_is_called_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(command_work, "write_private", full)
    conversion = Conversion(StoreType.JKS, STORE_PASSWORD, STORE_PASSWORD)
    (task,) = command_work.conversions([saved(tmp_path, full_store(StoreType.JKS))], None, conversion)
    (finding,) = command_work.convert_file(task).facts.findings
    assert finding.code == "keystore_no_room"
    assert "disk is full" in finding.message()


def test_an_empty_store_is_called_empty(run: Run, tmp_path: Path) -> None:
    code, shown = run("inspect", saved(tmp_path, store_bytes()), "--json", store=STORE_PASSWORD)
    assert (code, codes(json.loads(shown))) == (1, ["keystore_without_entries"])
    code, shown = run(
        "inspect", saved(tmp_path, store_bytes(certificate_entry())), "--json", store=STORE_PASSWORD
    )
    assert codes(json.loads(shown)) == ["keystore_signing_key_absent"]


@pytest.mark.parametrize("leaf", [b"no certificate", b"0\x03\x02\x01\x01"])
def test_a_key_whose_own_certificate_is_unreadable(run: Run, tmp_path: Path, leaf: bytes) -> None:
    entry = dataclasses.replace(signing_entry(), chain=(leaf,))
    code, shown = run("inspect", saved(tmp_path, store_bytes(entry)), "--json", store=STORE_PASSWORD)
    answer = json.loads(shown)
    assert code == 4
    assert "keystore_certificate_unreadable" in codes(answer)
    assert (answer["entries"][0]["chain_length"], answer["entries"][0]["certificate_sha256"]) == (1, None)
    assert "ParseError" not in shown


def test_help_says_what_and_how(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (("--help",), ("inspect", "--help"), ("convert", "--help")):
        with pytest.raises(SystemExit) as ended:
            run(*arguments)
        assert ended.value.code == 0
        shown = capsys.readouterr().out
        assert "examples:" in shown
        assert "  3  stopped by Ctrl-C" in shown
        assert max(map(len, shown.splitlines())) <= 120
        if len(arguments) > 1:
            assert "a certificate database, or a folder of them" in shown
            assert "--files-from" in shown


# The keystore of package sign


def refusal(file: Path, store: str | None = None, key: str | None = None) -> tuple[str, str]:
    with pytest.raises(FindingError) as refused:
        _open_signing_key(file, store, key)
    assert str(file) in refused.value.finding.message() or file.name == "p.pem"
    return refused.value.finding.code, refused.value.finding.message()


def test_a_signing_key_opens(tmp_path: Path) -> None:
    key, certificate = _open_signing_key(saved(tmp_path, full_store()), STORE_PASSWORD, None)
    assert key.public_key() == database().private_key.public_key()
    assert certificate == database().certificate


def test_what_is_wrong_with_a_signing_key_is_told_with_its_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent", "any")[0] == "keystore_file_unreadable"
    code, message = refusal(tmp_path, "any")
    assert code == "keystore_file_unreadable"
    assert "it is a folder" in message
    assert refusal(saved(tmp_path, b"no store"), "any")[0] == "keystore_key_file_unreadable"
    assert refusal(saved(tmp_path, full_store()), "wrong")[0] == "keystore_store_password_wrong"
    assert (
        refusal(saved(tmp_path, store_bytes(certificate_entry())), STORE_PASSWORD)[0]
        == "keystore_signing_key_missing"
    )
    assert refusal(saved(tmp_path, b"\xce" * (5 * 1024 * 1024)), "any")[0] == "keystore_beyond_limits"
    with pytest.raises(FindingError) as refused:
        _open_signing_key(saved(tmp_path, full_store(key_password=KEY_PASSWORD)), STORE_PASSWORD, None)
    assert refused.value.finding.code == "keystore_key_password_wrong"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_no_keystore(tmp_path: Path) -> None:
    assert refusal(Path("/dev/zero"), "any")[0] == "keystore_file_unreadable"


def test_a_password_that_is_missing_is_asked_for_by_its_name(tmp_path: Path) -> None:
    bare = database().private_key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret")
    )
    for kind in StoreType:
        code, message = refusal(saved(tmp_path, full_store(kind)))
        assert code == "package_password_missing"
        assert command.STORE_PASSWORD in message
    assert (
        refusal(saved(tmp_path, bare + pem(*database().chain_der), "p.pem"))[0] == "package_password_missing"
    )


def test_a_missing_password_is_a_wrong_call(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "wizard", "package", "sign", "a.package", "--json", "--keystore"]
    environment = {name: value for name, value in os.environ.items() if name != command.STORE_PASSWORD}
    for file, expected, finding in (
        (saved(tmp_path, full_store()), 2, "package_password_missing"),
        (tmp_path / "absent", 4, "keystore_file_unreadable"),
    ):
        done = subprocess.run([*call, str(file)], capture_output=True, env=environment, text=True)
        answer: dict[str, Any] = json.loads(done.stdout)
        assert (done.returncode, answer["packages"], codes(answer), done.stderr) == (
            expected,
            [],
            [finding],
            "",
        )
