"""Stores and certificates for these tests, made in code and cheap to open (few PBE rounds)."""

from __future__ import annotations

import datetime
import functools
import shutil
import subprocess
import warnings
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from wizard.keystores.certificate import load_certificate
from wizard.keystores.certificate_database import SECRET_ALIAS, SIGNING_ALIAS, CertificateDatabase
from wizard.keystores.create import CertificateRequest, create_self_signed
from wizard.keystores.key_protection import seal_private_key, seal_secret_key
from wizard.keystores.model import (
    CertificateEntry,
    Entry,
    KeyStore,
    PrivateKeyEntry,
    SecretKeyEntry,
    StoreType,
)
from wizard.keystores.private_key import pkcs8
from wizard.keystores.secret_key import SecretAlgorithm, fresh_secret_key
from wizard.keystores.store import write_keystore

STORE_PASSWORD = "store-secret 1"
KEY_PASSWORD = "key-secret 2"
CREATED = 1_700_000_000_000
ROUNDS = 3


@functools.cache
def database() -> CertificateDatabase:
    """One for the whole run: its key is costly to make."""
    return create_self_signed(CertificateRequest("vRO host.example 1", "Example", "Unit", "DE"))


@functools.cache
def other_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def signing_entry(
    kind: StoreType = StoreType.JCEKS, password: str = STORE_PASSWORD, alias: str = SIGNING_ALIAS
) -> PrivateKeyEntry:
    protected = seal_private_key(pkcs8(database().private_key), kind, password, ROUNDS)
    return PrivateKeyEntry(alias, CREATED, protected, database().chain_der)


def secret_entry(
    kind: StoreType = StoreType.JCEKS,
    password: str = STORE_PASSWORD,
    algorithm: SecretAlgorithm = SecretAlgorithm.AES_128,
) -> SecretKeyEntry:
    return SecretKeyEntry(
        SECRET_ALIAS, CREATED + 1, seal_secret_key(fresh_secret_key(algorithm), kind, password, ROUNDS)
    )


def certificate_entry(alias: str = "rootca") -> CertificateEntry:
    return CertificateEntry(alias, CREATED + 2, database().chain_der[0])


def store_bytes(*entries: Entry, kind: StoreType = StoreType.JCEKS, password: str = STORE_PASSWORD) -> bytes:
    return write_keystore(KeyStore(kind, entries), password)


def full_store(kind: StoreType = StoreType.JCEKS, key_password: str = STORE_PASSWORD) -> bytes:
    """Both keys of an Orchestrator server (JKS: the signing key alone) and a certificate."""
    entries: list[Entry] = [signing_entry(kind, key_password)]
    if kind is not StoreType.JKS:
        entries.append(secret_entry(kind, key_password))
    return store_bytes(*entries, certificate_entry(), kind=kind)


def certificate(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey,
    signing_key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey,
    *,
    days: int = 100,
    starts: datetime.datetime | None = None,
    extensions: tuple[x509.ExtensionType, ...] = (),
) -> x509.Certificate:
    start = starts or datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=days))
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(signing_key, hashes.SHA256())  # type: ignore[arg-type]


def named(common_name: str, **more: str) -> x509.Name:
    """A name of any length; the library warns of long ones."""
    known = {"email": NameOID.EMAIL_ADDRESS, "organization": NameOID.ORGANIZATION_NAME}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        attributes = [x509.NameAttribute(NameOID.COMMON_NAME, common_name, _validate=False)]
    attributes += [x509.NameAttribute(known[name], value) for name, value in more.items()]
    return x509.Name(attributes)


def issued_chain() -> tuple[bytes, bytes, bytes]:
    """A leaf for the database's key, an intermediate and a root (DER)."""
    root_key, middle_key = other_key(), ec.generate_private_key(ec.SECP256R1())
    root, middle = named("Test root"), named("Test intermediate")
    public = database().private_key.public_key()
    return (
        encoded(certificate(named("vro.example"), middle, public, middle_key)),
        encoded(certificate(middle, root, middle_key.public_key(), root_key)),
        encoded(certificate(root, root, root_key.public_key(), root_key)),
    )


def encoded(found: x509.Certificate) -> bytes:
    return found.public_bytes(Encoding.DER)


def pem(*ders: bytes) -> bytes:
    return b"".join(load_certificate(each).public_bytes(Encoding.PEM) for each in ders)


def keytool(*arguments: str | Path) -> str:
    """What keytool prints; the test is skipped where there is none, and fails when keytool does."""
    program = shutil.which("keytool")
    if program is None:
        pytest.skip("keytool is not installed")
    command = [program, "-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr
