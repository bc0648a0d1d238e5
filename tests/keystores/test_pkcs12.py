from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    PrivateFormat,
    pkcs12,
)

from tests.keystores.making import (
    CREATED,
    STORE_PASSWORD,
    certificate_entry,
    database,
    full_store,
    issued_chain,
    keytool,
    other_key,
    secret_entry,
    signing_entry,
    store_bytes,
)
from wizard.keystores import der, limits
from wizard.keystores import pkcs12 as reader
from wizard.keystores import pkcs12_protection as protection
from wizard.keystores.certificate import load_certificate
from wizard.keystores.certificate_database import open_certificate_database
from wizard.keystores.errors import (
    DamagedKeystore,
    ExcessiveKeystore,
    UnknownProtection,
    UnsafePassword,
    WrongStorePassword,
)
from wizard.keystores.key_protection import few_rounds, open_private_key, open_secret_key
from wizard.keystores.malformed import Malformed, TooMuch
from wizard.keystores.model import CertificateEntry, KeyStore, PrivateKeyEntry, SecretKeyEntry, StoreType
from wizard.keystores.private_key import pkcs8
from wizard.keystores.store import read_keystore, write_keystore

P12 = StoreType.PKCS12


def by_the_library(
    encryption: pkcs12.KeySerializationEncryption | None = None, name: bytes | None = b"Signing"
) -> bytes:
    chain = tuple(load_certificate(each) for each in issued_chain())
    return pkcs12.serialize_key_and_certificates(
        name,
        database().private_key,
        chain[0],
        chain[1:],
        encryption or BestAvailableEncryption(STORE_PASSWORD.encode()),
    )


def older(algorithm: pkcs12.PBES) -> pkcs12.KeySerializationEncryption:
    builder = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(50).key_cert_algorithm(algorithm)
    return builder.hmac_hash(hashes.SHA1()).build(STORE_PASSWORD.encode())


def test_round_trip_keeps_every_entry() -> None:
    entries = (signing_entry(P12), secret_entry(P12), certificate_entry())
    chain = issued_chain()
    signing = dataclasses.replace(entries[0], chain=chain)
    store = read_keystore(store_bytes(signing, *entries[1:], kind=P12), STORE_PASSWORD)
    assert store.entries[:2] == (signing, entries[1])
    assert store.entries[2] == dataclasses.replace(certificate_entry(), created_ms=0)
    assert store.certificates_readable


def test_java_reads_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "a.p12").write_bytes(full_store(P12))
    keytool(
        *(
            "-importkeystore",
            "-noprompt",
            "-srckeystore",
            tmp_path / "a.p12",
            "-srcstorepass",
            STORE_PASSWORD,
        ),
        *("-destkeystore", tmp_path / "b", "-deststoretype", "JCEKS", "-deststorepass", STORE_PASSWORD),
    )
    ours = open_certificate_database(full_store(P12), STORE_PASSWORD)
    javas = open_certificate_database((tmp_path / "b").read_bytes(), STORE_PASSWORD)
    assert javas.chain == ours.chain
    assert javas.secret is not None
    assert javas.secret.algorithm == "AES"
    assert len(javas.store.entries) == 3


def test_older_schemes_of_java_are_read(tmp_path: Path) -> None:
    """RC2-40 certificates and a 3DES key, as Java wrote them for long (keystore.md, PKCS12)."""
    keytool(
        *("-J-Dkeystore.pkcs12.legacy", "-genkeypair", "-alias", "old", "-keyalg", "RSA", "-keysize", "1024"),
        *(
            "-dname",
            "CN=old",
            "-storetype",
            "PKCS12",
            "-keystore",
            tmp_path / "old.p12",
            "-storepass",
            "secret",
        ),
    )
    data = (tmp_path / "old.p12").read_bytes()
    found = open_certificate_database(data, "secret")
    assert found.private_key.key_size == 1024
    assert [entry.alias for entry in found.store.entries] == ["old"]
    with pytest.raises(WrongStorePassword):
        read_keystore(data, "wrong")


@pytest.mark.parametrize(
    "algorithm", [pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC, pkcs12.PBES.PBESv2SHA256AndAES256CBC]
)
def test_stores_of_the_library_are_read(algorithm: pkcs12.PBES) -> None:
    store = read_keystore(by_the_library(older(algorithm)), STORE_PASSWORD)
    (entry,) = store.entries
    assert isinstance(entry, PrivateKeyEntry)
    assert (entry.alias, entry.created_ms) == ("signing", 0)
    assert entry.chain[0] != entry.chain[1]
    assert len(entry.chain) == 3
    assert open_private_key(entry, (STORE_PASSWORD,)) == pkcs8(database().private_key)


def test_without_a_name_entries_are_numbered_as_keytool_does() -> None:
    (entry,) = read_keystore(by_the_library(name=None), STORE_PASSWORD).entries
    assert entry.alias == "1"


def test_without_the_password_names_of_keys_are_read() -> None:
    store = read_keystore(full_store(P12), None)
    assert [entry.alias for entry in store.entries] == ["_dunesrsa_alias_", "_dunessk_alias_"]
    assert not store.certificates_readable
    assert isinstance(store.entries[0], PrivateKeyEntry)
    assert store.entries[0].chain == ()
    assert store.entries[0].created_ms == CREATED


def test_the_password_is_checked_before_anything_is_decrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    def decrypted(*_: object) -> bytes:
        raise AssertionError("decrypted although the MAC is wrong")

    monkeypatch.setattr(protection, "decrypt", decrypted)
    with pytest.raises(WrongStorePassword):
        read_keystore(full_store(P12), "wrong")


def test_passwords_java_refuses_are_refused() -> None:
    with pytest.raises(UnsafePassword):
        write_keystore(KeyStore(P12, ()), "Schlüssel")


def rewrapped(contents: bytes, password: str = STORE_PASSWORD, mac: bytes | None = None) -> bytes:
    """A PFX around an AuthenticatedSafe of our making, with a right MAC."""
    how = protection.Derivation(b"12345678", 1, "sha1")
    digest = der.sequence(
        der.sequence(der.identifier("1.3.14.3.2.26"), der.null()),
        der.octets(protection.mac(contents, password, how)),
    )
    mac = der.sequence(digest, der.octets(how.salt)) if mac is None else mac
    return der.sequence(der.integer(3), content(reader.DATA, der.octets(contents)), mac)


def content(kind: str, inside: bytes) -> bytes:
    return der.sequence(der.identifier(kind), der.write(der.context(0), inside))


def bag(kind: str, inside: bytes, *attributes: bytes) -> bytes:
    described = (der.write(der.SET, *attributes),) if attributes else ()
    return der.sequence(der.identifier(kind), der.write(der.context(0), inside), *described)


def of_bags(*bags: bytes) -> bytes:
    return rewrapped(der.sequence(content(reader.DATA, der.octets(der.sequence(*bags)))))


def test_bare_and_nested_keys_are_read() -> None:
    key = pkcs8(database().private_key)
    nested = bag(reader.NESTED_BAGS, der.sequence(bag(reader.KEY_BAG, key)))
    certificate = bag(reader.CERTIFICATE_BAG, content(reader.X509_CERTIFICATE, der.octets(issued_chain()[0])))
    store = read_keystore(of_bags(nested, certificate), STORE_PASSWORD)
    (entry,) = store.entries
    assert isinstance(entry, PrivateKeyEntry)
    assert (entry.alias, len(entry.chain)) == ("1", 1)
    assert open_private_key(entry, ("any",)) == key
    assert few_rounds(entry) is None


def test_several_keys_find_their_certificates_by_id_or_name() -> None:
    def key(private: rsa.RSAPrivateKey, *attributes: bytes) -> bytes:
        return bag(reader.KEY_BAG, pkcs8(private), *attributes)

    def attribute(kind: str, value: bytes) -> bytes:
        return der.sequence(der.identifier(kind), der.write(der.SET, value))

    leaf, _, root = issued_chain()
    one = attribute(reader.LOCAL_KEY_ID, der.octets(b"one"))
    two = attribute(reader.FRIENDLY_NAME, der.write(der.BMP_STRING, "Two".encode("utf-16-be")))
    unknown = attribute("1.2.3", der.null())
    empty = der.sequence(der.identifier(reader.FRIENDLY_NAME), der.write(der.SET))
    no_id = der.sequence(der.identifier(reader.LOCAL_KEY_ID), der.write(der.SET))
    bags = (
        key(database().private_key, one, unknown, empty, no_id),
        key(other_key(), two),
        bag(reader.CERTIFICATE_BAG, content(reader.X509_CERTIFICATE, der.octets(root)), two),
        bag(reader.CERTIFICATE_BAG, content(reader.X509_CERTIFICATE, der.octets(leaf)), one),
    )
    first, second = read_keystore(of_bags(*bags), STORE_PASSWORD).entries
    assert isinstance(first, PrivateKeyEntry)
    assert isinstance(second, PrivateKeyEntry)
    assert (first.alias, first.chain) == ("1", (leaf,))
    assert (second.alias, second.chain) == ("two", (root,))


@pytest.mark.parametrize(
    ("data", "error", "reason"),
    [
        (der.sequence(der.integer(3), der.sequence()), DamagedKeystore, "0 DER elements where 2"),
        (der.sequence(der.integer(3), content("1.2.3", der.null())), DamagedKeystore, "unknown type"),
        (rewrapped(der.null()), DamagedKeystore, "05 where 30"),
        (of_bags(bag(reader.SECRET_BAG, content("1.2.3", der.null()))), UnknownProtection, r"1\.2\.3"),
        (of_bags(bag(reader.CERTIFICATE_BAG, content("1.2.3", der.null()))), DamagedKeystore, "unknown type"),
        (
            of_bags(
                bag(
                    reader.KEY_BAG,
                    der.null(),
                    der.sequence(
                        der.identifier(reader.FRIENDLY_NAME),
                        der.write(der.SET, der.write(der.BMP_STRING, b"x")),
                    ),
                )
            ),
            DamagedKeystore,
            "UTF-16",
        ),
    ],
)
def test_unknown_contents(data: bytes, error: type[Exception], reason: str) -> None:
    with pytest.raises(error, match=reason):
        read_keystore(data, STORE_PASSWORD)


def test_version_and_mac_are_looked_at() -> None:
    inside = der.sequence()
    with pytest.raises(Malformed, match="version"):
        reader.read_pkcs12(der.sequence(der.integer(2), content(reader.DATA, der.octets(inside))), None)
    without = der.sequence(der.integer(3), content(reader.DATA, der.octets(inside)))
    assert read_keystore(without, None).entries == ()
    assert not read_keystore(without, STORE_PASSWORD).has_check
    strange = der.sequence(
        der.sequence(der.sequence(der.identifier("1.2.3")), der.octets(b"")),
        der.octets(b"salt"),
        der.integer(1),
    )
    with pytest.raises(UnknownProtection, match=r"1\.2\.3"):
        read_keystore(rewrapped(inside, mac=strange), STORE_PASSWORD)
    stalling = der.sequence(
        der.sequence(der.sequence(der.identifier("1.3.14.3.2.26")), der.octets(b"")),
        der.octets(b"salt"),
        der.integer(limits.ITERATIONS + 1),
    )
    with pytest.raises(ExcessiveKeystore, match="5000001"):
        read_keystore(rewrapped(inside, mac=stalling), STORE_PASSWORD)


def test_nesting_and_count_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    inside = bag(reader.KEY_BAG, der.null())
    for _ in range(6):
        inside = bag(reader.NESTED_BAGS, der.sequence(inside))
    with pytest.raises(ExcessiveKeystore, match="nest deeper"):
        read_keystore(of_bags(inside), STORE_PASSWORD)
    monkeypatch.setattr(limits, "ENTRIES", 2)
    with pytest.raises(ExcessiveKeystore, match="more than 2"):
        read_keystore(of_bags(*[bag(reader.KEY_BAG, der.null())] * 3), STORE_PASSWORD)


def test_keys_that_share_long_chains_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    name = der.sequence(
        der.identifier(reader.FRIENDLY_NAME), der.write(der.SET, der.write(der.BMP_STRING, b"\0a"))
    )
    certificates = [
        bag(reader.CERTIFICATE_BAG, content(reader.X509_CERTIFICATE, der.octets(each)), name)
        for each in issued_chain()
    ]
    keys = [bag(reader.KEY_BAG, pkcs8(database().private_key), name)] * 2
    monkeypatch.setattr(limits, "ENTRIES", 6)
    assert len(read_keystore(of_bags(*keys, *certificates), STORE_PASSWORD).entries) == 2
    monkeypatch.setattr(limits, "ENTRIES", 5)
    with pytest.raises(ExcessiveKeystore, match="chains of more than 5 certificates"):
        read_keystore(of_bags(*keys, *certificates), STORE_PASSWORD)


def encrypted_part(algorithm: bytes, ciphertext: bytes, tag: int = 0x80) -> bytes:
    inside = der.sequence(der.identifier(reader.DATA), algorithm, der.write(tag, ciphertext))
    return rewrapped(der.sequence(content(reader.ENCRYPTED_DATA, der.sequence(der.integer(0), inside))))


def test_encrypted_parts_that_cannot_be_read() -> None:
    algorithm, ciphertext = protection.encrypt(b"x", "another password")
    with pytest.raises(DamagedKeystore):
        read_keystore(encrypted_part(algorithm, ciphertext[:-1]), STORE_PASSWORD)
    with pytest.raises(DamagedKeystore, match="05 where 30"):
        read_keystore(encrypted_part(*protection.encrypt(der.null(), STORE_PASSWORD)), STORE_PASSWORD)
    with pytest.raises(DamagedKeystore, match="81 where 80"):
        read_keystore(encrypted_part(algorithm, ciphertext, tag=0x81), STORE_PASSWORD)
    unknown = der.sequence(der.identifier("1.2.3"))
    with pytest.raises(UnknownProtection, match=r"1\.2\.3"):
        read_keystore(encrypted_part(unknown, b"x"), STORE_PASSWORD)
    salt_and_rounds = der.sequence(der.octets(b"s"), der.integer(1))
    bounded = der.sequence(der.identifier(protection.SHA_AND_RC2_40), salt_and_rounds)
    with pytest.raises(UnknownProtection, match=protection.SHA_AND_RC2_40):
        read_keystore(encrypted_part(bounded, b"x"), STORE_PASSWORD)


def pbes2(
    derivation: str = protection.PBKDF2,
    cipher: str = protection.AES_256_CBC,
    vector: bytes = bytes(16),
    function: str | None = protection.HMAC_SHA256,
) -> der.Element:
    chosen = (der.sequence(der.identifier(function)),) if function else ()
    details = der.sequence(der.octets(b"salt"), der.integer(1), der.integer(32), *chosen)
    return der.parse(
        der.sequence(
            der.identifier(protection.PBES2),
            der.sequence(
                der.sequence(der.identifier(derivation), details),
                der.sequence(der.identifier(cipher), der.octets(vector)),
            ),
        )
    )


def test_schemes_of_pbes2() -> None:
    assert protection.decrypt(pbes2(), b"odd", "x") is None
    assert protection.decrypt(pbes2(function=None), b"", "x") is None
    for other in (pbes2(derivation="1.2.3"), pbes2(cipher="1.2.3"), pbes2(function="1.2.3")):
        with pytest.raises(protection.NotOurs, match=r"1\.2\.3"):
            protection.decrypt(other, b"", "x")
    with pytest.raises(Malformed, match="16 bytes"):
        protection.decrypt(pbes2(vector=b"short"), b"", "x")
    stalling = der.sequence(
        der.identifier(protection.SHA_AND_RC2_40),
        der.sequence(der.octets(b"s"), der.integer(limits.ITERATIONS + 1)),
    )
    with pytest.raises(TooMuch):
        protection.decrypt(der.parse(stalling), b"", "x")
    unbounded = der.sequence(der.identifier(protection.SHA_AND_RC2_40), der.null())
    with pytest.raises(protection.NotOurs) as error:
        protection.decrypt(der.parse(unbounded), b"", "x")
    assert not error.value.readable
    three_des = der.sequence(
        der.identifier(protection.SHA_AND_3DES), der.sequence(der.octets(b""), der.integer(1))
    )
    assert protection.decrypt(der.parse(three_des), b"odd", "") is None


def test_secrets_open_after_a_round_trip() -> None:
    store = read_keystore(full_store(P12), STORE_PASSWORD)
    secret = next(entry for entry in store.entries if isinstance(entry, SecretKeyEntry))
    assert open_secret_key(secret, (STORE_PASSWORD,)).bits == 128


def test_equal_times_of_creation_stay_apart() -> None:
    first = signing_entry(P12, alias="one")
    second = dataclasses.replace(signing_entry(P12, alias="two"), created_ms=first.created_ms)
    store = read_keystore(store_bytes(first, second, kind=P12), STORE_PASSWORD)
    assert [entry.created_ms for entry in store.entries] == [CREATED, CREATED + 1]
    only = read_keystore(store_bytes(certificate_entry("alone"), kind=P12), STORE_PASSWORD)
    assert isinstance(only.entries[0], CertificateEntry)
    assert read_keystore(store_bytes(kind=P12), STORE_PASSWORD).entries == ()
