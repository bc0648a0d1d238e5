"""Opening, writing and re-encrypting a server's certificate database; finding stores in a table."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from tests.keystores.making import (
    CREATED,
    KEY_PASSWORD,
    STORE_PASSWORD,
    certificate_entry,
    database,
    full_store,
    keytool,
    secret_entry,
    signing_entry,
    store_bytes,
)
from wizard.foundation.cancel import Cancel
from wizard.foundation.processes import Processes
from wizard.keystores import background, limits
from wizard.keystores.background import Opening, Reencryption, Writing
from wizard.keystores.certificate_database import (
    SECRET_ALIAS,
    SIGNING_ALIAS,
    open_certificate_database,
    reencrypt,
    signing_certificate,
    write_certificate_database,
)
from wizard.keystores.container import write_container
from wizard.keystores.detect import is_keystore, store_type
from wizard.keystores.errors import (
    NoCertificateChain,
    NoSigningKey,
    UnsafePassword,
    WrongKeyPassword,
    WrongStorePassword,
)
from wizard.keystores.key_protection import jceks_parameters, open_secret_key
from wizard.keystores.model import (
    CertificateEntry,
    KeyStore,
    PrivateKeyEntry,
    SecretKey,
    SecretKeyEntry,
    StoreType,
)
from wizard.keystores.password import Strength, password_findings, strength
from wizard.keystores.resealing import losses, resealed
from wizard.keystores.store import read_keystore, write_keystore


def test_a_written_database_reads_back_and_opens_in_java(tmp_path: Path) -> None:
    stored = KeyStore(StoreType.JKS, (certificate_entry("Root"), certificate_entry(SIGNING_ALIAS)))
    data = write_certificate_database(dataclasses.replace(database(), store=stored), STORE_PASSWORD)
    back = open_certificate_database(data, STORE_PASSWORD)
    assert back.chain == database().chain
    assert back.secret == database().secret
    assert back.private_key.private_numbers() == database().private_key.private_numbers()
    assert [entry.alias for entry in back.store.entries] == [SIGNING_ALIAS, SECRET_ALIAS, "root"]
    assert all(
        parameters.iterations == 200_000
        for entry in back.store.entries[:2]
        if (parameters := jceks_parameters(entry))  # type: ignore[arg-type]
    )
    (tmp_path / "a").write_bytes(data)
    shown = keytool(
        "-list", "-v", "-storetype", "JCEKS", "-keystore", tmp_path / "a", "-storepass", STORE_PASSWORD
    )
    assert "contains 3 entries" in shown
    assert "Entry type: SecretKeyEntry" in shown
    asked = ("-certreq", "-alias", SIGNING_ALIAS, "-storetype", "JCEKS", "-keystore", tmp_path / "a")
    assert "BEGIN NEW CERTIFICATE REQUEST" in keytool(*asked, "-storepass", STORE_PASSWORD)  # opens the key


def test_stores_of_keytool_are_rewritten_byte_for_byte(tmp_path: Path) -> None:
    rounds = "-J-Djdk.jceks.iterationCount=10000"
    for kind in ("JKS", "JCEKS"):
        store = ("-storetype", kind, "-keystore", tmp_path / kind, "-storepass", "secret 1")
        key = (
            "-genkeypair",
            "-alias",
            SIGNING_ALIAS,
            "-keyalg",
            "RSA",
            "-dname",
            "CN=a",
            "-keypass",
            "secret 2",
        )
        keytool(rounds, *key, *store)
        if kind == "JCEKS":
            keytool(
                "-J-Djdk.jceks.iterationCount=10000",
                "-genseckey",
                "-alias",
                SECRET_ALIAS,
                "-keyalg",
                "DES",
                "-keypass",
                "secret 2",
                *store,
            )
        data = (tmp_path / kind).read_bytes()
        found = read_keystore(data, "secret 1")
        assert write_keystore(found, "secret 1") == data
        opened = open_certificate_database(data, "secret 1", "secret 2")
        with pytest.raises(WrongKeyPassword):
            open_certificate_database(data, "secret 1")
        again = reencrypt(data, store_password="secret 1", key_password="secret 2", new_password="secret 3")
        assert open_certificate_database(again, "secret 3").secret == opened.secret
        if kind == "JCEKS":
            assert opened.secret is not None
            assert (opened.secret.algorithm, opened.secret.bits) == ("DES", 64)
            assert b"java.security.KeyRep" in opened.secret.stream


def test_reencrypting_keeps_everything_but_the_password() -> None:
    caps = certificate_entry("RootCA")
    data = store_bytes(secret_entry(password=KEY_PASSWORD), caps, signing_entry(password=KEY_PASSWORD))
    again = reencrypt(data, store_password=STORE_PASSWORD, key_password=KEY_PASSWORD, new_password="new one")
    old, new = read_keystore(data, STORE_PASSWORD), read_keystore(again, "new one")
    assert [entry.alias for entry in new.entries] == [SECRET_ALIAS, "rootca", SIGNING_ALIAS]
    assert [entry.created_ms for entry in new.entries] == [CREATED + 1, CREATED + 2, CREATED]
    before, after = old.entries[0], new.entries[0]
    assert isinstance(before, SecretKeyEntry)
    assert isinstance(after, SecretKeyEntry)
    assert before.sealed != after.sealed
    assert open_secret_key(before, (KEY_PASSWORD,)).stream == open_secret_key(after, ("new one",)).stream
    with pytest.raises(WrongStorePassword):
        open_certificate_database(again, STORE_PASSWORD)


def test_unsafe_passwords_are_refused_before_anything_is_opened() -> None:
    with pytest.raises(UnsafePassword):
        reencrypt(b"not even a store", store_password="x", new_password="Schlüssel")
    with pytest.raises(UnsafePassword):
        write_certificate_database(database(), "Schlüssel")
    with pytest.raises(NoCertificateChain):
        write_certificate_database(dataclasses.replace(database(), chain=()), "x")


def test_the_signing_key_is_found_by_name_or_alone() -> None:
    named = signing_entry(StoreType.JKS, alias="_DunesRSA_Alias_")
    other = signing_entry(StoreType.JKS, alias="other")
    for entries in ((named, other), (other, named), (other,)):
        data = store_bytes(*entries, kind=StoreType.JKS)
        assert open_certificate_database(data, STORE_PASSWORD).chain == database().chain
        assert signing_certificate(data) == database().certificate
    third = dataclasses.replace(other, alias="third")
    for lacking in ((other, third), (certificate_entry(SIGNING_ALIAS),)):
        data = store_bytes(*lacking, kind=StoreType.JKS)
        assert signing_certificate(data) is None
        with pytest.raises(NoSigningKey):
            open_certificate_database(data, STORE_PASSWORD)
    assert signing_certificate(b"nothing") is None


def test_a_key_without_a_certificate_is_not_opened() -> None:
    bare = PrivateKeyEntry(SIGNING_ALIAS, 0, signing_entry().protected, ())
    data = write_container(KeyStore(StoreType.JCEKS, (bare,)), STORE_PASSWORD)
    assert signing_certificate(data) is None
    with pytest.raises(NoCertificateChain):
        open_certificate_database(data, STORE_PASSWORD)


def test_a_database_without_a_secret_key_is_written_without_one() -> None:
    data = write_certificate_database(dataclasses.replace(database(), secret=None), STORE_PASSWORD)
    assert [entry.alias for entry in read_keystore(data, STORE_PASSWORD).entries] == [SIGNING_ALIAS]


def test_the_secret_key_is_found_by_name_or_alone() -> None:
    one, two = (dataclasses.replace(secret_entry(), alias=alias) for alias in ("one", "two"))
    opened = open_certificate_database(store_bytes(signing_entry(), one), STORE_PASSWORD)
    assert opened.secret is not None
    assert open_certificate_database(store_bytes(signing_entry(), one, two), STORE_PASSWORD).secret is None
    locked = store_bytes(signing_entry(), secret_entry(password=KEY_PASSWORD))
    with pytest.raises(WrongKeyPassword, match="_dunessk_alias_"):
        open_certificate_database(locked, STORE_PASSWORD)


def test_what_a_store_of_another_type_would_lose_is_said_first() -> None:
    store = read_keystore(full_store(), STORE_PASSWORD)
    (lost,) = losses(store, StoreType.JKS)
    assert (lost.code, lost.subject) == ("keystore_secret_key_lost", SECRET_ALIAS)
    assert losses(store, StoreType.PKCS12) == ()
    moved = resealed(store, (STORE_PASSWORD,), StoreType.JKS, "new one")
    assert moved.findings == (lost,)
    assert [type(entry) for entry in moved.store.entries] == [PrivateKeyEntry, CertificateEntry]


def test_secret_keys_pkcs12_has_no_name_for_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = SecretKey("Blowfish", bytes(16), b"")
    monkeypatch.setattr("wizard.keystores.resealing.open_secret_key", lambda entry, passwords: odd)
    store = KeyStore(StoreType.JCEKS, (secret_entry(),))
    moved = resealed(store, (STORE_PASSWORD,), StoreType.PKCS12, "new one")
    assert (moved.store.entries, [finding.code for finding in moved.findings]) == (
        (),
        ["keystore_secret_key_lost"],
    )


def test_work_in_another_process_gives_the_same_and_the_same_errors() -> None:
    with Processes(1) as processes:
        opening = Opening(full_store(), STORE_PASSWORD)
        opened = background.open_certificate_database(processes, opening, Cancel())
        assert opened.chain == database().chain
        assert background.open_key_file(processes, opening, Cancel()).secret == opened.secret
        written = background.write_certificate_database(processes, Writing(opened, "other 1"), Cancel())
        again = background.reencrypt(
            processes, Reencryption(Opening(written, "other 1"), "other 2"), Cancel()
        )
        assert read_keystore(again, "other 2").find(SECRET_ALIAS)
        with pytest.raises(WrongStorePassword) as error:
            background.open_certificate_database(processes, Opening(again, "wrong"), Cancel())
        assert error.value.finding.code == "keystore_store_password_wrong"
    assert "store-secret" not in repr(opening)


def test_the_work_of_those_processes() -> None:
    opening = Opening(full_store(), STORE_PASSWORD)
    background.accepted(opening)
    opened = background.opened(opening)
    assert background.opened_key_file(opening).chain == opened.chain == database().chain
    written = background.written(Writing(opened, "other 1"))
    again = background.reencrypted(Reencryption(Opening(written, "other 1"), "other 2"))
    background.accepted(Opening(again, "other 2"))
    with pytest.raises(WrongStorePassword):
        background.accepted(Opening(again, "other 1"))


def test_a_password_is_accepted_in_another_process() -> None:
    with Processes(1) as processes:
        background.accept_password(processes, Opening(full_store(), STORE_PASSWORD), Cancel())
        with pytest.raises(WrongStorePassword):
            background.accept_password(processes, Opening(full_store(), "wrong"), Cancel())


@pytest.mark.parametrize("kind", list(StoreType))
def test_stores_are_recognised_by_content(kind: StoreType) -> None:
    data = full_store(kind)
    assert store_type(data) is kind
    assert is_keystore(data)
    assert not is_keystore(data[:31])
    assert is_keystore(data + b" ") == (kind is not StoreType.PKCS12)


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"\x30",
        b"\x30\x82",
        b"x" * 40,
        bytes(limits.STORE_BYTES + 1),
        b"\x30\x26\x02\x01\x02" + bytes(40),
    ],
)
def test_other_values_are_no_stores(value: bytes) -> None:
    assert store_type(value) is None
    assert not is_keystore(value)


def test_short_lengths_of_pkcs12_are_understood() -> None:
    value = b"\x30\x26\x02\x01\x03\x30" + bytes(34)
    assert is_keystore(value)
    assert not is_keystore(value + b"\0")


@pytest.mark.parametrize(
    ("password", "codes", "expected"),
    [
        ("", ["keystore_password_missing"], Strength.EMPTY),
        ("Schlüssel", ["keystore_password_not_ascii"], Strength.FAIR),
        ("a1b2c", ["keystore_password_short"], Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", ["keystore_password_weak"], Strength.WEAK),
        ("12345678901234567890", ["keystore_password_weak"], Strength.WEAK),
        ("keystorepw1", [], Strength.FAIR),
        ("correct Horse 7 battery", [], Strength.STRONG),
    ],
)
def test_passwords(password: str, codes: list[str], expected: Strength) -> None:
    assert [finding.code for finding in password_findings(password)] == codes
    assert strength(password) is expected
