"""The 18 stores of the corpus, read to the values its index gives (made by keytool and others)."""

from __future__ import annotations

import csv
import datetime
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes

from tests.keystores.making import keytool
from wizard.keystores.certificate_database import (
    SIGNING_ALIAS,
    open_certificate_database,
    passwords_for_keys,
    reencrypt,
    signing_certificate,
)
from wizard.keystores.detect import is_keystore, store_type
from wizard.keystores.errors import NoCertificateChain, NoSigningKey, WrongKeyPassword, WrongStorePassword
from wizard.keystores.inspection import Passwords, inspect_keystore
from wizard.keystores.key_protection import jceks_parameters, open_private_key, open_secret_key
from wizard.keystores.model import PrivateKeyEntry, SecretKeyEntry, StoreType
from wizard.keystores.sealed_key import read_sealed, write_sealed
from wizard.keystores.store import read_keystore, write_keystore

NOW = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
KINDS = {"private": "private_key", "secret": "secret_key", "cert": "certificate"}


@dataclass(frozen=True)
class Row:
    file: str
    data: bytes
    columns: dict[str, str]

    @property
    def store_password(self) -> str:
        return self.columns["store_password"]

    @property
    def key_password(self) -> str | None:
        found = self.columns["key_password"]
        return None if found == "=store" else found

    @property
    def aliases(self) -> dict[str, str]:
        pairs = (part.split(":") for part in self.columns["entries"].split(", "))
        return {alias: KINDS[kind] for alias, kind in pairs}


FILES = (
    "jceks2048_sha256.vmokeystore",
    "jceks1024_sha1.vmokeystore",
    "jceks3072_desede.vmokeystore",
    "jceks4096_sha512.vmokeystore",
    "jceks_nosecret.vmokeystore",
    "jceks_keypass.vmokeystore",
    "jceks_utf8store.vmokeystore",
    "jceks_expired.vmokeystore",
    "jceks_chain3.vmokeystore",
    "jceks_certonly.vmokeystore",
    "jceks_from_pfx.vmokeystore",
    "jks2048.jks",
    "jks_keypass.jks",
    "p12_modern.p12",
    "p12_legacy.p12",
    "p12_cryptography_chain3.p12",
    "jceks_iter20.vmokeystore",
    "jceks_nochain.vmokeystore",
)
REENCRYPTED_BY_DEFAULT = {"jceks_from_pfx.vmokeystore", "jks_keypass.jks", "p12_modern.p12"}


@pytest.fixture(params=FILES)
def row(request: pytest.FixtureRequest, corpus_keystores: Path) -> Row:
    with (corpus_keystores / "INDEX.tsv").open(encoding="utf-8", newline="") as index:
        rows = {each["file"]: each for each in csv.DictReader(index, delimiter="\t")}
    assert sorted(rows) == sorted(FILES)
    return Row(request.param, (corpus_keystores / request.param).read_bytes(), rows[request.param])


def test_type_is_known_by_content(row: Row) -> None:
    assert store_type(row.data) is StoreType(row.columns["type"])
    assert is_keystore(row.data)


def test_inspection_gives_the_values_of_the_index(row: Row) -> None:
    facts = inspect_keystore(row.data, row.file, Passwords(row.store_password, row.key_password), NOW)
    assert facts.type is StoreType(row.columns["type"])
    assert {entry.alias: entry.kind for entry in facts.entries} == row.aliases
    signing = next(entry for entry in facts.entries if entry.alias == SIGNING_ALIAS)
    if row.columns["rsa_bits"] != "-":
        assert (signing.algorithm, str(signing.bits)) == ("RSA", row.columns["rsa_bits"])
    if row.columns["chain_length"] != "-":
        assert str(signing.chain_length) == row.columns["chain_length"]
    if row.columns["cert_sha256_keytool"] != "-":
        assert signing.certificate is not None
        assert signing.certificate.sha256 == row.columns["cert_sha256_keytool"]
        assert signing.certificate.not_after.strftime("%Y-%m-%dT%H:%M:%SZ") == row.columns["not_after"]
        assert signing.certificate.signature_digest.lower().replace("-", "") == row.columns["signature_hash"]
    assert not {"keystore_key_closed", "keystore_store_password_wrong"} & {
        each.code for each in facts.findings
    }


def test_secret_key_is_the_one_of_the_index(row: Row) -> None:
    store = read_keystore(row.data, row.store_password)
    secrets = [entry for entry in store.entries if isinstance(entry, SecretKeyEntry)]
    if row.columns["secret_key"] == "-":
        assert not secrets
        return
    key = open_secret_key(secrets[0], passwords_for_keys(row.store_password, row.key_password))
    assert f"{key.algorithm}-{key.bits} {key.key.hex()}" == row.columns["secret_key"]


def test_unchanged_stores_are_rewritten_byte_for_byte(row: Row) -> None:
    store = read_keystore(row.data, row.store_password)
    if store.type is StoreType.PKCS12:
        pytest.skip("PKCS12 keeps its certificates under fresh salts")
    if row.columns["chain_length"] == "0":
        with pytest.raises(NoCertificateChain):
            write_keystore(store, row.store_password)
        return
    assert write_keystore(store, row.store_password) == row.data
    for entry in store.entries:
        if isinstance(entry, SecretKeyEntry):
            assert write_sealed(read_sealed(entry.sealed)) == entry.sealed


def test_signing_certificate_needs_no_password(row: Row) -> None:
    found = signing_certificate(row.data)
    if (
        row.columns["type"] == "PKCS12"
        or row.columns["rsa_bits"] == "-"
        or row.columns["chain_length"] == "0"
    ):
        assert found is None
    else:
        assert found is not None
        assert found.fingerprint(hashes.SHA256()).hex() == row.columns["cert_sha256_keytool"]


def test_wrong_passwords_are_told_apart(row: Row) -> None:
    with pytest.raises(WrongStorePassword):
        read_keystore(row.data, "not this one")
    store = read_keystore(row.data, row.store_password)
    for entry in store.entries:
        if isinstance(entry, PrivateKeyEntry) and jceks_parameters(entry) is None:
            with pytest.raises(WrongKeyPassword):
                open_private_key(entry, ("not this one",))


@pytest.mark.parametrize(
    "row",
    [pytest.param(file, marks=() if file in REENCRYPTED_BY_DEFAULT else pytest.mark.slow) for file in FILES],
    indirect=True,
)
def test_reencrypted_store_opens_in_java(row: Row, tmp_path: Path) -> None:
    if row.columns["chain_length"] == "0":
        with pytest.raises(NoCertificateChain):
            reencrypt(row.data, store_password=row.store_password, new_password="brand-new 7")
        return
    data = reencrypt(
        row.data, store_password=row.store_password, key_password=row.key_password, new_password="brand-new 7"
    )
    (tmp_path / "new").write_bytes(data)
    shown = keytool(
        *("-importkeystore", "-noprompt", "-srckeystore", tmp_path / "new", "-srcstoretype", "JCEKS"),
        *("-srcstorepass", "brand-new 7", "-destkeystore", tmp_path / "javas", "-deststoretype", "JCEKS"),
        *("-deststorepass", "brand-new 7"),
    )
    assert f"{len(row.aliases)} entries successfully imported" in shown
    javas = read_keystore((tmp_path / "javas").read_bytes(), "brand-new 7")
    old = read_keystore(row.data, row.store_password)
    new = read_keystore(data, "brand-new 7")
    for before, after in zip(old.entries, new.entries, strict=True):
        if isinstance(before, SecretKeyEntry) and isinstance(after, SecretKeyEntry):
            passwords = passwords_for_keys(row.store_password, row.key_password)
            assert open_secret_key(before, passwords) == open_secret_key(after, ("brand-new 7",))
        if isinstance(before, PrivateKeyEntry) and isinstance(after, PrivateKeyEntry):
            passwords = passwords_for_keys(row.store_password, row.key_password)
            key = open_private_key(before, passwords)
            assert key == open_private_key(after, ("brand-new 7",))
            opened_by_java = javas.find(before.alias)
            assert isinstance(opened_by_java, PrivateKeyEntry)
            assert open_private_key(opened_by_java, ("brand-new 7",)) == key
            assert before.chain == after.chain


def test_without_a_signing_key_nothing_is_opened(corpus_keystores: Path) -> None:
    with pytest.raises(NoSigningKey):
        open_certificate_database((corpus_keystores / "jceks_certonly.vmokeystore").read_bytes(), "certonly1")
