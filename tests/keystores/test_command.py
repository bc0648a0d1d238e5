"""The commands keystore inspect and keystore convert, as a script and as an administrator see them."""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.keystores.making import (
    KEY_PASSWORD,
    STORE_PASSWORD,
    certificate_entry,
    database,
    full_store,
    secret_entry,
    signing_entry,
    store_bytes,
)
from wizard.keystores import command
from wizard.keystores.certificate import certificate_facts
from wizard.keystores.certificate_database import SIGNING_ALIAS, open_certificate_database
from wizard.keystores.container import write_container
from wizard.keystores.model import CertificateEntry, Entry, KeyStore, PrivateKeyEntry, StoreType
from wizard.keystores.store import read_keystore

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    for name in (command.STORE_PASSWORD, command.KEY_PASSWORD, command.NEW_PASSWORD):
        monkeypatch.delenv(name, raising=False)

    def carried_out(
        *arguments: str | Path, store: str | None = None, key: str | None = None, new: str | None = None
    ) -> tuple[int, str]:
        given = {command.STORE_PASSWORD: store, command.KEY_PASSWORD: key, command.NEW_PASSWORD: new}
        for name, value in given.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        parser = argparse.ArgumentParser(prog="certificate-wizard")
        command.add_commands(parser.add_subparsers())
        code = command.run(parser.parse_args(["keystore", *map(str, arguments)]))
        shown = capsys.readouterr()
        assert STORE_PASSWORD not in shown.out + shown.err
        return code, shown.out or shown.err

    return carried_out


def saved(folder: Path, data: bytes, name: str = "vmo-server.vmokeystore") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def codes(answer: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in answer["findings"]]


def test_inspecting_one_file_prints_its_object(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store())
    code, shown = run("inspect", file, "--json", store=STORE_PASSWORD)
    facts = certificate_facts(database().chain_der[0])
    answer = json.loads(shown)
    assert (code, answer["file"], answer["type"]) == (0, str(file), "JCEKS")
    assert answer["entries"][0] == {
        "alias": SIGNING_ALIAS,
        "kind": "private_key",
        "algorithm": "RSA",
        "bits": 2048,
        "certificate_sha256": facts.sha256,
        "chain_length": 1,
        "not_after": facts.not_after.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "subject": facts.subject,
        "signature_digest": "SHA-256",
    }
    assert [entry["kind"] for entry in answer["entries"]] == ["private_key", "secret_key", "certificate"]
    assert (answer["entries"][1]["algorithm"], answer["entries"][1]["bits"]) == ("AES", 128)
    assert codes(answer) == ["keystore_few_iterations"] * 2
    assert {finding["severity"] for finding in answer["findings"]} == {"note"}


def test_keys_that_do_not_open_are_listed_with_a_finding(run: Run, tmp_path: Path) -> None:
    for kind in StoreType:
        file = saved(tmp_path, full_store(kind, KEY_PASSWORD))
        code, shown = run("inspect", file, "--json", store=STORE_PASSWORD)
        answer = json.loads(shown)
        assert code == 1
        assert answer["entries"][0]["bits"] == 2048
        assert codes(answer).count("keystore_key_closed") == (1 if kind is StoreType.JKS else 2)
        assert not {"secret_key"} & {each["kind"] for each in answer["entries"] if each["algorithm"]}


def test_a_password_of_the_keys_own_opens_them(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store(key_password=KEY_PASSWORD))
    code, shown = run("inspect", file, "--json", store=STORE_PASSWORD, key=KEY_PASSWORD)
    assert code == 0
    assert codes(json.loads(shown)).count("keystore_key_password_differs") == 2


def test_without_a_password_what_is_readable_is_listed(run: Run, tmp_path: Path) -> None:
    code, shown = run("inspect", saved(tmp_path, full_store()), "--json")
    answer = json.loads(shown)
    assert (code, codes(answer)) == (1, ["keystore_opened_without_password"])
    assert answer["entries"][0]["certificate_sha256"]
    assert answer["entries"][1]["algorithm"] is None
    code, shown = run("inspect", saved(tmp_path, full_store(StoreType.PKCS12)), "--json")
    answer = json.loads(shown)
    assert codes(answer) == ["keystore_opened_without_password", "keystore_certificates_hidden"]
    assert answer["entries"][0]["chain_length"] is None


def test_a_wrong_password_is_a_clear_error_and_runs_no_pbe(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object) -> bytes:
        raise AssertionError("a key was tried although the digest is wrong")

    monkeypatch.setattr("wizard.keystores.inspection.private_key_under", opened)
    monkeypatch.setattr("wizard.keystores.inspection.secret_key_under", opened)
    code, shown = run("inspect", saved(tmp_path, full_store()), "--json", store="wrong", key="wrong")
    answer = json.loads(shown)
    assert (code, codes(answer)) == (4, ["keystore_store_password_wrong"])
    assert len(answer["entries"]) == 3


def test_damage_is_exit_4_alone_and_exit_1_among_others(run: Run, tmp_path: Path) -> None:
    good = saved(tmp_path, full_store())
    cut = saved(tmp_path, full_store()[:500], "cut")
    absent = tmp_path / "absent"
    for file, expected in ((cut, "keystore_damaged"), (absent, "keystore_file_unreadable")):
        code, shown = run("inspect", file, "--json", store=STORE_PASSWORD)
        assert (code, codes(json.loads(shown))) == (4, [expected])
        assert json.loads(shown)["type"] is None
    code, shown = run("inspect", good, cut, "--json", store=STORE_PASSWORD)
    assert code == 1
    assert [each["file"] for each in json.loads(shown)["keystores"]] == [str(good), str(cut)]
    assert run("inspect", cut, cut, store=STORE_PASSWORD)[0] == 4


def test_many_files_are_worked_on_by_processes_in_order(run: Run, tmp_path: Path) -> None:
    files = [saved(tmp_path, full_store(StoreType.JKS), f"{number}.jks") for number in range(6)]
    code, shown = run("inspect", *files, "--json", store=STORE_PASSWORD)
    assert code == 0
    assert [each["file"] for each in json.loads(shown)["keystores"]] == [str(file) for file in files]


def test_odd_stores_are_described(run: Run, tmp_path: Path) -> None:
    signing = signing_entry()
    bare = PrivateKeyEntry("bare", 0, signing.protected, ())
    strange = CertificateEntry("strange", 0, b"no certificate")
    broken_secret = dataclasses.replace(
        secret_entry(), sealed=secret_entry().sealed.replace(b"Triple", b"Double")
    )
    broken_key = PrivateKeyEntry("broken", 0, b"\x30\x00", database().chain_der)
    entries: tuple[Entry, ...] = (bare, strange, certificate_entry("Caps"), certificate_entry("Caps"))
    broken_chain = dataclasses.replace(signing, chain=(*signing.chain, b"no certificate"), alias="chain")
    entries += (broken_secret, broken_key, broken_chain)
    data = write_container(KeyStore(StoreType.JCEKS, entries), STORE_PASSWORD)
    code, shown = run("inspect", saved(tmp_path, data), "--json", store=STORE_PASSWORD)
    answer = json.loads(shown)
    assert code == 4
    assert set(codes(answer)) == {
        "keystore_chain_empty",
        "keystore_few_iterations",
        "keystore_certificate_unreadable",
        "keystore_alias_unreachable",
        "keystore_alias_repeated",
        "keystore_damaged",
        "keystore_signing_key_absent",
    }
    assert (answer["entries"][0]["algorithm"], answer["entries"][0]["bits"]) == ("RSA", 2048)
    assert "strange" in {finding["subject"] for finding in answer["findings"]}


def test_people_read_lines_that_cannot_steer_their_terminal(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, store_bytes(signing_entry(alias="\x1b[2k"), secret_entry()))
    code, shown = run("inspect", file, store=STORE_PASSWORD)
    assert code == 0
    assert "\x1b" not in shown
    assert "RSA 2048" in shown
    assert "JCEKS, 2 entries" in shown
    assert certificate_facts(database().chain_der[0]).sha256 in shown
    code, shown = run("inspect", saved(tmp_path, store_bytes(secret_entry())))
    assert "1 entry" in shown
    assert "not opened" in shown


@pytest.mark.parametrize("kind", list(StoreType))
def test_converting_writes_a_private_file_that_opens(run: Run, tmp_path: Path, kind: StoreType) -> None:
    file = saved(tmp_path, full_store(key_password=KEY_PASSWORD), "my.store")
    output = tmp_path / "made" / "here"
    asked = ("convert", file, "--to", kind.value, "--output", output, "--json")
    passwords = {"store": STORE_PASSWORD, "key": KEY_PASSWORD, "new": "new one"}
    if kind is StoreType.JKS:
        code, shown = run(*asked, **passwords)
        assert (code, codes(json.loads(shown))) == (4, ["keystore_secret_key_unstorable"])
        assert "--without-secret-keys" in shown
        assert not output.exists()
    code, shown = run(*asked, "--without-secret-keys", **passwords)
    answer = json.loads(shown)
    suffix = {StoreType.JCEKS: ".vmokeystore", StoreType.JKS: ".jks", StoreType.PKCS12: ".p12"}[kind]
    written = output / f"my{suffix}"
    assert answer["output"] == str(written)
    assert answer["type"] == kind.value
    assert answer["sha256"] == hashlib.sha256(written.read_bytes()).hexdigest()
    assert open_certificate_database(written.read_bytes(), "new one").chain == database().chain
    if os.name != "nt":
        assert written.stat().st_mode & 0o077 == 0
    lost = kind is StoreType.JKS
    assert (code, codes(answer)) == (1, ["keystore_secret_key_lost"]) if lost else (0, [])
    assert file.read_bytes() != written.read_bytes()


def test_converting_keeps_the_password_and_never_overwrites(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store(StoreType.PKCS12), "a.p12")
    code, shown = run("convert", file, store=STORE_PASSWORD)
    assert code == 0
    assert f"written: {tmp_path / 'a.vmokeystore'}" in shown
    assert read_keystore((tmp_path / "a.vmokeystore").read_bytes(), STORE_PASSWORD).type is StoreType.JCEKS
    before = (tmp_path / "a.vmokeystore").read_bytes()
    code, shown = run("convert", file, "--json", store=STORE_PASSWORD)
    assert (code, codes(json.loads(shown))) == (4, ["keystore_output_exists"])
    assert (tmp_path / "a.vmokeystore").read_bytes() == before


def test_two_files_never_become_one(run: Run, tmp_path: Path) -> None:
    """By many processes at once, and where names differ in capitals alone."""
    names = ("a.jks", "A.p12", "b.jks", "c.jks", "d.jks")
    kinds = (StoreType.JKS, StoreType.PKCS12, *[StoreType.JKS] * 3)
    files = [saved(tmp_path, full_store(kind), name) for name, kind in zip(names, kinds, strict=True)]
    code, shown = run(
        "convert", *files, "--output", tmp_path / "new", "--to", "JKS", "--json", store=STORE_PASSWORD
    )
    answers = json.loads(shown)["keystores"]
    assert code == 1
    assert [codes(answer) for answer in answers] == [[], ["keystore_output_twice"], [], [], []]
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["a.jks", "b.jks", "c.jks", "d.jks"]
    code, shown = run("convert", *files[:2], "--to", "PKCS12", "--json", store=STORE_PASSWORD)
    assert codes(json.loads(shown)["keystores"][1]) == ["keystore_output_twice"]
    assert not (tmp_path / "a.p12").exists() or (tmp_path / "a.p12").read_bytes() != files[1].read_bytes()


def test_nothing_is_written_when_a_key_does_not_open(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store(key_password=KEY_PASSWORD), "a")
    code, shown = run("convert", file, "--json", store=STORE_PASSWORD)
    assert (code, codes(json.loads(shown))) == (4, ["keystore_key_password_wrong"])
    assert json.loads(shown)["output"] is None
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_an_unwritable_folder_is_a_finding(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store(StoreType.JKS))
    in_the_way = saved(tmp_path, b"", "file")
    code, shown = run("convert", file, "--to", "JKS", "--output", in_the_way, "--json", store=STORE_PASSWORD)
    assert (code, codes(json.loads(shown))) == (4, ["keystore_output_unwritable"])
    large = saved(tmp_path, b"\xce" * (5 * 1024 * 1024), "large")
    code, shown = run("inspect", large, "--json")
    assert (code, codes(json.loads(shown))) == (4, ["keystore_beyond_limits"])


def test_converting_without_or_with_an_unsafe_password_is_a_wrong_call(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, full_store())
    code, shown = run("convert", file, "--json")
    assert (code, codes(json.loads(shown))) == (2, ["keystore_store_password_missing"])
    code, shown = run("convert", file, store=STORE_PASSWORD, new="Schlüssel")
    assert code == 2
    assert "Java cannot open" in shown
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_passwords_are_asked_for_at_a_terminal_only(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answered(question: str) -> str:
        asked.append(question)
        return STORE_PASSWORD if "certificate database" in question else ""

    monkeypatch.setattr(command.getpass, "getpass", answered)
    monkeypatch.setattr(command.sys.stdin, "isatty", lambda: True, raising=False)
    file = saved(tmp_path, full_store(StoreType.JKS))
    assert run("inspect", file)[0] == 0
    assert run("convert", file, "--to", "JKS")[0] == 0
    assert len(asked) == 3
    assert run("inspect", file, "--json")[0] == 1
    assert len(asked) == 3


def test_passwords_are_no_arguments(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        run("inspect", "a", "--password", "x")
    assert error.value.code == 2
    for name in ("inspect", "convert"):
        with pytest.raises(SystemExit) as error:
            run(name, "--help")
        assert error.value.code == 0
    shown = capsys.readouterr().out
    assert shown.count("examples:") == 2
    assert command.STORE_PASSWORD in shown
