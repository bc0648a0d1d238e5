"""PKCS12 stores as other programs write them: in BER, under PBMAC1, without a MAC, by schemes of their own."""

from __future__ import annotations

import datetime
import os
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.keystores.ber import bouncy
from tests.keystores.making import STORE_PASSWORD, database, full_store, issued_chain, keytool, pem
from tests.keystores.rfc9579 import PASSWORD, STORE
from tests.keystores.test_pkcs12 import P12, by_the_library, content, encrypted_part, rewrapped
from wizard.keystores import der, limits
from wizard.keystores import pkcs12 as reader
from wizard.keystores import pkcs12_mac as mac
from wizard.keystores import pkcs12_protection as protection
from wizard.keystores.certificate_database import open_certificate_database
from wizard.keystores.conversion import Conversion, convert_keystore
from wizard.keystores.detect import is_keystore
from wizard.keystores.errors import (
    DamagedKeystore,
    ExcessiveKeystore,
    UnknownProtection,
    WrongKeyPassword,
    WrongStorePassword,
)
from wizard.keystores.inspection import Passwords, inspect_keystore
from wizard.keystores.model import StoreType
from wizard.keystores.store import read_keystore

NOW = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)


def openssl(*arguments: str | Path, given: bytes = b"", **passwords: str) -> bytes:
    """Passwords go through the environment, by their names."""
    command = ["openssl", *map(str, arguments)]
    environment = os.environ | passwords
    done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=60, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def exported(folder: Path, *options: str) -> bytes:
    """What ``openssl pkcs12 -export`` writes of the key with a chain of three."""
    key = database().private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "key.pem").write_bytes(key + pem(*issued_chain()))
    return openssl(
        *("pkcs12", "-export", "-in", folder / "key.pem", "-name", "Signing", "-passout", "env:OUT"),
        *options,
        OUT=STORE_PASSWORD,
    )


def test_indefinite_lengths_and_strings_in_pieces(tmp_path: Path) -> None:
    """keytool and openssl read the same file: it is what it claims to be."""
    data = bouncy(by_the_library())
    (tmp_path / "ber.p12").write_bytes(data)
    assert "1 entry" in keytool("-list", "-keystore", tmp_path / "ber.p12", "-storepass", STORE_PASSWORD)
    openssl("pkcs12", "-in", tmp_path / "ber.p12", "-passin", "env:IN", "-nodes", IN=STORE_PASSWORD)
    assert is_keystore(data)
    assert not is_keystore(data + b" ")
    opened = open_certificate_database(data, STORE_PASSWORD)
    assert opened.private_key.private_numbers() == database().private_key.private_numbers()
    assert len(opened.chain) == 3
    with pytest.raises(WrongStorePassword):
        read_keystore(data, "wrong")
    with pytest.raises(DamagedKeystore):
        read_keystore(data[:-2], STORE_PASSWORD)


def test_pbmac1_is_that_of_the_rfc() -> None:
    opened = open_certificate_database(STORE, PASSWORD)
    assert opened.certificate.subject.rfc4514_string().startswith("CN=tt,OU=rr,O=ee")
    with pytest.raises(WrongStorePassword):
        read_keystore(STORE, "12345")
    rounds = b"o\x47\x3c\x38\xb0\x2e\x31\x73\x02\x02\x08"  # the salt of the MAC, then its rounds
    assert STORE.count(rounds + b"\0") == 1
    with pytest.raises(WrongStorePassword):
        read_keystore(STORE.replace(rounds + b"\0", rounds + b"\1"), PASSWORD)


def pbmac1(
    size: int | None = 32,
    function: str = protection.HMAC_SHA256,
    derived_by: str = protection.HMAC_SHA256,
    rounds: int = 1,
) -> bytes:
    sizes = (der.integer(size),) if size is not None else ()
    chosen = der.sequence(der.identifier(derived_by), der.null())
    details = der.sequence(der.octets(b"salt"), der.integer(rounds), *sizes, chosen)
    derivation = der.sequence(der.identifier(protection.PBKDF2), details)
    parameters = der.sequence(derivation, der.sequence(der.identifier(function), der.null()))
    algorithm = der.sequence(der.identifier(mac.PBMAC1), parameters)
    return rewrapped(
        der.sequence(), mac=der.sequence(der.sequence(algorithm, der.octets(b"")), der.octets(b""))
    )


@pytest.mark.parametrize(
    ("data", "error", "reason"),
    [
        (pbmac1(), WrongStorePassword, "does not open"),
        (pbmac1(size=None), DamagedKeystore, "without a key length between 20 and 1024"),
        (pbmac1(size=19), DamagedKeystore, "without a key length"),
        (pbmac1(function="1.2.3"), UnknownProtection, r"1\.2\.3"),
        (pbmac1(derived_by="1.2.3"), UnknownProtection, r"1\.2\.3"),
        (pbmac1(rounds=limits.ITERATIONS + 1), ExcessiveKeystore, "5000001"),
    ],
)
def test_odd_pbmac1(data: bytes, error: type[Exception], reason: str) -> None:
    with pytest.raises(error, match=reason):
        read_keystore(data, STORE_PASSWORD)


@pytest.mark.parametrize(
    "options",
    [("-certpbe", "AES-256-CBC"), ("-legacy", "-certpbe", "PBE-SHA1-RC2-40")],
    ids=["PBES2", "RC2-40"],
)
def test_stores_without_a_mac(tmp_path: Path, options: tuple[str, ...]) -> None:
    data = exported(tmp_path, "-nomac", *options)
    opened = open_certificate_database(data, STORE_PASSWORD)
    assert len(opened.chain) == 3
    assert not opened.store.has_check
    codes = [each.code for each in inspect_keystore(data, "a", Passwords(STORE_PASSWORD), NOW).findings]
    assert "keystore_without_mac" in codes
    for number in range(300 if len(options) == 2 else 3):  # the padding alone lets one in 256 through
        with pytest.raises(WrongStorePassword):
            read_keystore(data, f"wrong {number}")
    moved = convert_keystore(data, Conversion(StoreType.PKCS12, "new one", STORE_PASSWORD))
    assert read_keystore(moved.data, "new one").has_check


def test_without_mac_and_encryption_of_certificates_keys_decide(tmp_path: Path) -> None:
    """What openssl writes with -nomac alone."""
    data = exported(tmp_path, "-nomac")
    assert len(open_certificate_database(data, STORE_PASSWORD).chain) == 3
    with pytest.raises(WrongKeyPassword):
        open_certificate_database(data, "wrong")


def test_java_stores_without_a_mac(tmp_path: Path) -> None:
    """Certificates in the clear and no MAC: Java's stores without a password for certificates."""
    off = ("-J-Dkeystore.pkcs12.macAlgorithm=NONE", "-J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE")
    where = ("-keystore", tmp_path / "open.p12", "-storepass", STORE_PASSWORD)
    keytool(*off, "-genkeypair", "-alias", "a", "-keyalg", "RSA", "-dname", "CN=open", *where)
    data = (tmp_path / "open.p12").read_bytes()
    assert open_certificate_database(data, STORE_PASSWORD).certificate.subject.rfc4514_string() == "CN=open"
    with pytest.raises(WrongKeyPassword):
        open_certificate_database(data, "wrong")


def test_parts_without_a_mac_that_cannot_be_read() -> None:
    unknown = der.sequence(der.identifier("1.2.3"), der.sequence(der.octets(b"s"), der.integer(1)))
    inside = der.sequence(der.identifier(reader.DATA), unknown, der.write(0x80, b"x"))
    part = content(reader.ENCRYPTED_DATA, der.sequence(der.integer(0), inside))
    data = der.sequence(der.integer(3), content(reader.DATA, der.octets(der.sequence(part))))
    with pytest.raises(UnknownProtection, match=r"1\.2\.3"):
        read_keystore(data, STORE_PASSWORD)
    # decrypts to what is no content: one wrong password in 256 comes so far
    safe = authenticated_part(encrypted_part(*protection.encrypt(der.null(), STORE_PASSWORD)))
    with pytest.raises(WrongStorePassword):
        read_keystore(der.sequence(der.integer(3), content(reader.DATA, der.octets(safe))), STORE_PASSWORD)


def authenticated_part(store: bytes) -> bytes:
    return der.parse(store).children()[1].children()[1].children(der.context(0))[0].octets()


@pytest.mark.parametrize(
    "options",
    [
        ("-keypbe", "DES-EDE3-CBC", "-certpbe", "DES-EDE3-CBC"),
        ("-keypbe", "AES-128-CBC", "-certpbe", "AES-192-CBC", "-macalg", "sha512"),
        ("-keypbe", "NONE", "-certpbe", "NONE"),
        ("-legacy", "-descert"),
        ("-legacy",),
        ("-legacy", "-keypbe", "PBE-SHA1-RC2-40"),
        ("-legacy", "-keypbe", "NONE"),
        ("-legacy", "-keypbe", "PBE-SHA1-RC2-128", "-certpbe", "PBE-SHA1-RC4-128"),
        ("-legacy", "-keypbe", "PBE-SHA1-2DES", "-certpbe", "PBE-SHA1-RC2-128"),
        ("-legacy", "-keypbe", "PBE-SHA1-RC4-40", "-certpbe", "PBE-SHA1-2DES"),
    ],
    ids=[
        "PBES2 3DES",
        "AES-128",
        "clear",
        "3DES",
        "RC2-40",
        "RC2-40 key",
        "clear key",
        "RC4",
        "2DES",
        "RC4-40",
    ],
)
def test_schemes_of_openssl(tmp_path: Path, options: tuple[str, ...]) -> None:
    opened = open_certificate_database(exported(tmp_path, *options), STORE_PASSWORD)
    assert opened.private_key.private_numbers() == database().private_key.private_numbers()
    assert len(opened.chain) == 3


def test_all_iterations_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused before any is run; counted over keys, and over encrypted parts."""
    for kind in (StoreType.JCEKS, P12):
        data = full_store(kind)
        monkeypatch.setattr(limits, "ITERATIONS_IN_ALL", 1_000_000)
        read_keystore(data, STORE_PASSWORD)
        monkeypatch.setattr(limits, "ITERATIONS_IN_ALL", 5 if kind is StoreType.JCEKS else 39_999)
        with pytest.raises(ExcessiveKeystore, match="PBE iterations in all, at most"):
            read_keystore(data, STORE_PASSWORD)
    part = encrypted_part(*protection.encrypt(der.sequence(), STORE_PASSWORD))
    monkeypatch.setattr(limits, "ITERATIONS_IN_ALL", protection.ROUNDS)
    assert read_keystore(part, STORE_PASSWORD).entries == ()
    monkeypatch.setattr(limits, "ITERATIONS_IN_ALL", protection.ROUNDS - 1)
    with pytest.raises(ExcessiveKeystore, match="more than 19999 PBE iterations in all"):
        read_keystore(part, STORE_PASSWORD)


def test_rounds_of_keys_are_counted_before_the_library_opens_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = exported(tmp_path, "-legacy")

    def opened(*_: object) -> None:
        raise AssertionError("opened although its keys ask for too much")

    monkeypatch.setattr("wizard.keystores.pkcs12.pkcs12.load_pkcs12", opened)
    monkeypatch.setattr(limits, "ITERATIONS_IN_ALL", 4095)
    with pytest.raises(ExcessiveKeystore, match="in all"):  # twice 2048: the certificates and the key
        read_keystore(data, STORE_PASSWORD)
