"""rows.json: what it shows, and that it comes back whole."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.steps.certificates import Store, make_store
from wizard.databases.cells import Cell
from wizard.databases.engine import Engine
from wizard.databases.keystore_rows import Column, KeystoreRows
from wizard.databases.tables import TableName
from wizard.steps.save_certificate import sealed_rows
from wizard.steps.save_certificate.sealed_rows import NotOurRows, is_protected, read_sealed_json, sealed_json

PASSWORD = "Export pw 22"


def rows_of(*cells: Cell) -> KeystoreRows:
    columns = tuple(Column(f"c{number}", "TEXT") for number, _ in enumerate(cells))
    return KeystoreRows(Engine.SQLITE, TableName("", "vmo_keystore"), columns, (cells,), ())


@pytest.fixture
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_rows, "_N", 2)


@given(cells=st.lists(st.none() | st.integers() | st.binary() | st.text(), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_every_value_comes_back(cells: list[Cell]) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(sealed_rows, "_N", 2)
        content = sealed_json(rows_of(*cells), PASSWORD)
    assert read_sealed_json(content, PASSWORD).rows == (tuple(cells),)


@pytest.mark.usefixtures("quick_scrypt")
def test_another_password_opens_nothing() -> None:
    with pytest.raises(NotOurRows):
        read_sealed_json(sealed_json(rows_of("value"), PASSWORD), "another")


@pytest.mark.usefixtures("quick_scrypt")
@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"rows": []}', b"\xff\xfe"])
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(NotOurRows):
        read_sealed_json(content, PASSWORD)


@pytest.mark.usefixtures("quick_scrypt")
def test_a_changed_value_is_noticed() -> None:
    content = json.loads(sealed_json(rows_of("value"), PASSWORD))
    sealed = bytearray(base64.b64decode(content["rows"][0][0]["sealed"]))
    sealed[-1] ^= 1
    content["rows"][0][0]["sealed"] = base64.b64encode(sealed).decode()
    with pytest.raises(NotOurRows):
        read_sealed_json(json.dumps(content).encode(), PASSWORD)


def test_costs_a_hostile_file_asks_for_are_not_paid() -> None:
    content = json.loads(sealed_json(rows_of("value"), PASSWORD))
    content["encryption"]["n"] = 2**30
    with pytest.raises(NotOurRows):
        read_sealed_json(json.dumps(content).encode(), PASSWORD)


def test_the_file_says_how_to_open_it() -> None:
    """Opened here from what the file itself tells, without the room's own reader."""
    content = json.loads(sealed_json(rows_of("größe"), PASSWORD))
    how = content["encryption"]
    assert (how["key_derivation"], how["cipher"]) == ("scrypt", "AES-256-GCM")
    salt = base64.b64decode(how["salt"])
    key = Scrypt(salt=salt, length=32, n=how["n"], r=how["r"], p=how["p"]).derive(PASSWORD.encode())
    sealed = base64.b64decode(content["rows"][0][0]["sealed"])
    assert AESGCM(key).decrypt(sealed[:12], sealed[12:], None).decode() == "größe"


def p12(encryption: KeySerializationEncryption) -> bytes:
    return serialize_key_and_certificates(b"a", rsa.generate_private_key(65537, 2048), None, None, encryption)


def test_only_a_store_with_a_password_is_protected(old: Store) -> None:
    assert not is_protected(b"not a store")
    assert is_protected(old.content)
    assert not is_protected(make_store(password="").content)
    assert is_protected(p12(BestAvailableEncryption(b"secret")))
    assert not is_protected(p12(NoEncryption()))


def test_a_key_in_the_clear_is_not_protected_by_the_check_of_the_store(tmp_path: Path, old: Store) -> None:
    """What openssl writes with -keypbe NONE: a store that asks for a password, and a key that does not."""
    key = old.database.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(key + old.database.certificate.public_bytes(Encoding.PEM))
    command = ["openssl", "pkcs12", "-export", "-in", tmp_path / "key.pem", "-passout", "env:OUT"]
    for option, expected in (((), True), (("-keypbe", "NONE"), False)):
        done = subprocess.run(
            [*command, *option], capture_output=True, check=True, env=os.environ | {"OUT": PASSWORD}
        )
        assert is_protected(done.stdout) is expected
