"""Converting between every pair of types: Java opens every key of what was written."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.keystores.making import STORE_PASSWORD, database, full_store, keytool, secret_entry, store_bytes
from wizard.keystores.certificate_database import open_certificate_database
from wizard.keystores.conversion import Conversion, convert_keystore
from wizard.keystores.errors import SecretKeyUnstorable
from wizard.keystores.key_protection import open_secret_key
from wizard.keystores.model import CertificateEntry, SecretKey, StoreType
from wizard.keystores.store import read_keystore

NEW_PASSWORD = "new one 7"
PAIRS = tuple(itertools.product(StoreType, StoreType))
BY_DEFAULT = {
    (StoreType.JCEKS, StoreType.PKCS12),
    (StoreType.PKCS12, StoreType.JCEKS),
    (StoreType.JCEKS, StoreType.JKS),
}


@pytest.mark.parametrize(
    ("source", "target"),
    [pytest.param(*pair, marks=() if pair in BY_DEFAULT else pytest.mark.slow) for pair in PAIRS],
    ids=[f"{source.value} to {target.value}" for source, target in PAIRS],
)
def test_java_opens_what_was_converted(source: StoreType, target: StoreType, tmp_path: Path) -> None:
    converted = convert_keystore(
        full_store(source), Conversion(target, NEW_PASSWORD, STORE_PASSWORD, without_secret_keys=True)
    )
    (tmp_path / "converted").write_bytes(converted.data)
    keytool(
        *(
            "-importkeystore",
            "-noprompt",
            "-srckeystore",
            tmp_path / "converted",
            "-srcstoretype",
            target.value,
        ),
        *("-srcstorepass", NEW_PASSWORD, "-destkeystore", tmp_path / "javas", "-deststoretype", "JCEKS"),
        *("-deststorepass", NEW_PASSWORD),
    )
    before = open_certificate_database(full_store(source), STORE_PASSWORD)
    javas = open_certificate_database((tmp_path / "javas").read_bytes(), NEW_PASSWORD)
    assert javas.private_key.private_numbers() == database().private_key.private_numbers()
    assert javas.chain_der == before.chain_der
    assert any(isinstance(entry, CertificateEntry) for entry in javas.store.entries)
    lost = source is not StoreType.JKS and target is StoreType.JKS
    assert [finding.code for finding in converted.findings] == ["keystore_secret_key_lost"] * lost
    assert (javas.secret is None) == (StoreType.JKS in (source, target))
    assert len(javas.store.entries) == 2 + (javas.secret is not None)


def test_no_secret_key_is_lost_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: object) -> bytes:
        raise AssertionError("a key was opened although the secret key cannot be kept")

    with monkeypatch.context() as closed:
        closed.setattr("wizard.keystores.resealing.open_private_key", opened)
        with pytest.raises(SecretKeyUnstorable, match="JKS store cannot hold the secret key _dunessk_alias_"):
            convert_keystore(full_store(), Conversion(StoreType.JKS, NEW_PASSWORD, STORE_PASSWORD))
    odd = SecretKey("Blowfish", bytes(16), b"")
    monkeypatch.setattr("wizard.keystores.resealing.open_secret_key", lambda entry, passwords: odd)
    to_pkcs12 = Conversion(StoreType.PKCS12, NEW_PASSWORD, STORE_PASSWORD)
    with pytest.raises(SecretKeyUnstorable, match="PKCS12"):
        convert_keystore(store_bytes(secret_entry()), to_pkcs12)


def test_secret_keys_come_through_pkcs12_unchanged() -> None:
    there = convert_keystore(full_store(), Conversion(StoreType.PKCS12, NEW_PASSWORD, STORE_PASSWORD))
    back = convert_keystore(there.data, Conversion(StoreType.JCEKS, STORE_PASSWORD, NEW_PASSWORD))
    keys = []
    for data, password in ((there.data, NEW_PASSWORD), (back.data, STORE_PASSWORD)):
        entry = read_keystore(data, password).find("_dunessk_alias_")
        keys.append(open_secret_key(entry, (password,)))  # type: ignore[arg-type]
    assert keys[0] == keys[1]
