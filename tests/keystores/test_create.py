"""New certificates, requests to an authority, its answers, and keys from files."""

from __future__ import annotations

import base64
import datetime
import pickle
import re
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs7,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.keystores.making import (
    KEY_PASSWORD,
    STORE_PASSWORD,
    certificate,
    database,
    encoded,
    full_store,
    issued_chain,
    keytool,
    named,
    other_key,
    pem,
)
from wizard.foundation.findings import Severity
from wizard.keystores import der, limits
from wizard.keystores.certificate import certificate_facts, load_certificate
from wizard.keystores.certificate_database import (
    CertificateDatabase,
    assembled,
    write_certificate_database,
)
from wizard.keystores.certificate_der import subject_name
from wizard.keystores.create import (
    DIGESTS,
    CertificateRequest,
    countries,
    create_self_signed,
    shortened,
    subject_findings,
)
from wizard.keystores.errors import (
    AnswerMismatch,
    BadSubject,
    DamagedKeystore,
    ExcessiveKeystore,
    KeyMismatch,
    KeyNotRsa,
    NoCertificateChain,
    UnknownProtection,
    UnreadableAnswer,
    UnreadableCertificate,
    UnreadableKeyFile,
    WrongKeyPassword,
)
from wizard.keystores.import_file import open_key_file
from wizard.keystores.model import StoreType
from wizard.keystores.pkcs12_protection import AES_256_CBC, HMAC_SHA256, PBES2, PBKDF2
from wizard.keystores.request import accept_answer, certificate_signing_request
from wizard.keystores.secret_key import fresh_secret_key


def test_the_certificate_is_shaped_like_a_servers_own() -> None:
    """orchestrator.md 1.2: measured on certificates of real packages."""
    found = database().certificate
    facts = certificate_facts(database().chain_der[0])
    assert facts.subject == "C=DE,OU=Unit,O=Example,CN=vRO host.example 1"
    assert facts.self_signed
    assert facts.missing_usages == ()
    assert facts.not_after - facts.not_before == datetime.timedelta(days=3650)
    assert [(type(each.value), each.critical) for each in found.extensions] == [
        (x509.KeyUsage, True),
        (x509.ExtendedKeyUsage, True),
    ]
    uses = found.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(uses) == [ExtendedKeyUsageOID.SERVER_AUTH]
    now = datetime.datetime.now(datetime.UTC).timestamp() * 1000
    assert now - 3_600_000 < found.serial_number <= now
    found.verify_directly_issued_by(found)


@pytest.mark.parametrize("digest", list(DIGESTS))
def test_digests_and_fresh_or_kept_secret_keys(digest: str) -> None:
    kept = fresh_secret_key()
    made = create_self_signed(CertificateRequest("a", digest=digest, years=1), secret=kept)
    assert certificate_facts(made.chain_der[0]).signature_digest == digest
    assert made.secret is kept
    assert database().secret is not None
    assert (database().secret.algorithm, database().secret.bits) == ("AES", 128)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "bits", [pytest.param(3072, marks=pytest.mark.slow), pytest.param(4096, marks=pytest.mark.slow)]
)
def test_larger_keys(bits: int) -> None:
    assert create_self_signed(CertificateRequest("a", key_bits=bits)).private_key.key_size == bits


@pytest.mark.parametrize("wrong", [{"key_bits": 1024}, {"years": 0}, {"years": 51}, {"digest": "SHA-1"}])
def test_what_is_not_offered_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not offered"):
        create_self_signed(CertificateRequest("a", **wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("request_", "codes"),
    [
        (CertificateRequest("host", "Org", "Unit", "de"), []),
        (CertificateRequest(" "), ["keystore_common_name_missing"]),
        (CertificateRequest("x" * 65), ["keystore_common_name_shortened"]),
        (CertificateRequest("x", "o" * 65, "u" * 65), ["keystore_name_too_long"] * 2),
        (CertificateRequest("a\tb"), ["keystore_name_unprintable"]),
        (CertificateRequest("a@b.example"), ["keystore_certificate_email_in_name"]),
        (CertificateRequest("x", country="XX"), ["keystore_country_unknown"]),
    ],
)
def test_findings_about_the_wanted_name(request_: CertificateRequest, codes: list[str]) -> None:
    found = subject_findings(request_)
    assert [finding.code for finding in found] == codes
    if any(finding.severity is Severity.ERROR for finding in found):
        with pytest.raises(BadSubject) as error:
            create_self_signed(request_)
        assert error.value.finding == found[0]


def test_long_names_are_shortened_when_made() -> None:
    wanted = CertificateRequest("vRO " + "h" * 58 + "  7582fc4e")
    made = create_self_signed(wanted)
    name = certificate_facts(made.chain_der[0]).common_name
    assert name == shortened(wanted.common_name) == "vRO " + "h" * 58
    assert f"shortened to {name}." in subject_findings(wanted)[0].message()


@pytest.mark.parametrize(
    ("request_", "subject"),
    [
        (
            CertificateRequest("vRO host", "Müller & Söhne", "Straße", "de"),
            "CN=vRO host, O=Müller & Söhne, OU=Straße, C=DE",
        ),
        (CertificateRequest("サーバー", "日本株式会社", "", "JP"), "CN=サーバー, O=日本株式会社, C=JP"),
        (CertificateRequest('a, "b" + c=d', "#1", "e\\f"), 'CN="a, \\"b\\" + c=d", O="#1", OU="e\\\\f"'),
    ],
    ids=["German", "Japanese", "signs with a meaning"],
)
def test_openssl_and_keytool_read_the_same_names(
    request_: CertificateRequest, subject: str, tmp_path: Path
) -> None:
    made = create_self_signed(request_)
    data = made.chain_der[0]
    command = ["openssl", "x509", "-inform", "der", "-noout", "-subject", "-nameopt", "RFC2253,-esc_msb,utf8"]
    shown = subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode().strip()
    assert shown == f"subject={certificate_facts(data).subject}"
    (tmp_path / "a.vmokeystore").write_bytes(write_certificate_database(made, STORE_PASSWORD))
    where = ("-keystore", tmp_path / "a.vmokeystore", "-storepass", STORE_PASSWORD)
    listed = keytool("-J-Dstdout.encoding=UTF-8", "-J-Dfile.encoding=UTF-8", "-list", "-v", *where)
    owner = next(line for line in listed.splitlines() if line.startswith("Owner: "))
    assert owner == "Owner: " + ", ".join(reversed(split_name(subject)))


def split_name(subject: str) -> list[str]:
    """keytool shows a name last part first."""
    return re.split(r", (?=(?:CN|O|OU|C)=)", subject)


def test_openssl_and_keytool_read_every_part(tmp_path: Path) -> None:
    request_ = CertificateRequest("host", "Org", "Unit", "CH", digest="SHA-384", years=2)
    made = create_self_signed(request_)
    command = ["openssl", "x509", "-inform", "der", "-noout", "-text", "-startdate", "-enddate"]
    done = subprocess.run(command, input=made.chain_der[0], capture_output=True, text=False, check=True)
    shown = done.stdout.decode()
    for part in (
        "Version: 3 (0x2)",
        "Signature Algorithm: sha384WithRSAEncryption",
        "Public-Key: (2048 bit)",
        "X509v3 Key Usage: critical\n                Digital Signature, Key Encipherment",
        "X509v3 Extended Key Usage: critical\n                TLS Web Server Authentication",
    ):
        assert part in shown
    assert "Subject Alternative Name" not in shown  # a server's own has none (orchestrator.md 1.2)
    facts = certificate_facts(made.chain_der[0])
    for label, moment in (("notBefore", facts.not_before), ("notAfter", facts.not_after)):
        assert f"{label}={moment:%b} {moment.day:2d} {moment:%H:%M:%S %Y} GMT" in shown
    (tmp_path / "a.vmokeystore").write_bytes(write_certificate_database(made, STORE_PASSWORD))
    where = ("-keystore", tmp_path / "a.vmokeystore", "-storepass", STORE_PASSWORD)
    listed = keytool("-list", "-v", *where)
    for part in ("SHA384withRSA", "2048-bit RSA key", "_dunesrsa_alias_", "_dunessk_alias_", "Version: 3"):
        assert part in listed
    assert facts.sha256.upper() in listed.replace(":", "")


def test_letters_outside_ascii_count_by_their_bytes() -> None:
    made = create_self_signed(CertificateRequest("ü" * 40, "日本"))
    assert certificate_facts(made.chain_der[0]).common_name == "ü" * 32
    assert certificate_facts(made.chain_der[0]).subject == "O=日本,CN=" + "ü" * 32


def test_countries_are_all_of_iso_3166() -> None:
    found = countries()
    assert len(found) == 249
    assert len({country.code for country in found}) == 249
    assert all(len(country.code) == 2 and country.code.isupper() and country.name for country in found)
    assert next(country.name for country in found if country.code == "CH") == "Switzerland"


def long_named_database() -> CertificateDatabase:
    name, key = named("vRO " + "x" * 80), other_key()
    return CertificateDatabase(key, (certificate(name, name, key.public_key(), key),))


def test_the_request_carries_subject_key_and_uses() -> None:
    asked = x509.load_pem_x509_csr(certificate_signing_request(database()))
    assert asked.is_signature_valid
    assert asked.subject == database().certificate.subject
    assert asked.public_key() == database().private_key.public_key()
    assert {type(each.value) for each in asked.extensions} == {x509.KeyUsage, x509.ExtendedKeyUsage}
    assert all(each.critical for each in asked.extensions)


def test_the_request_keeps_a_long_name_byte_for_byte() -> None:
    database_ = long_named_database()
    asked = certificate_signing_request(database_)
    shown = subprocess.run(
        ["openssl", "req", "-noout", "-subject", "-verify"], input=asked, capture_output=True, check=True
    )
    assert b"x" * 80 in shown.stdout + shown.stderr
    loaded = x509.load_pem_x509_csr(asked)
    assert subject_name(database_.chain_der[0]) in loaded.tbs_certrequest_bytes


def answers() -> list[bytes]:
    leaf, middle, root = issued_chain()
    loaded = [load_certificate(each) for each in (root, leaf, middle)]
    as_der = pkcs7.serialize_certificates(loaded, Encoding.DER)
    as_pem = pkcs7.serialize_certificates(loaded, Encoding.PEM)
    called_certificate = as_pem.replace(b"PKCS7", b"CERTIFICATE")
    return [
        pem(leaf, middle, root),
        b"Bag Attributes\n" + pem(root, middle, leaf),
        as_der,
        as_pem,
        called_certificate,
    ]


@pytest.mark.parametrize(
    "answer", answers(), ids=["PEM", "PEM root first", "PKCS7", "PKCS7 PEM", "p7b of AD"]
)
def test_answers_of_an_authority_become_the_chain(answer: bytes) -> None:
    answered = accept_answer(database(), answer)
    names = [certificate_facts(each).common_name for each in answered.chain_der]
    assert names == ["vro.example", "Test intermediate", "Test root"]
    assert answered.private_key is database().private_key
    assert answered.secret is database().secret


def test_an_answer_may_be_one_der_certificate() -> None:
    leaf = issued_chain()[0]
    assert accept_answer(database(), leaf).chain_der == (leaf,)


def test_answers_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    _, middle, root = issued_chain()
    with pytest.raises(AnswerMismatch):
        accept_answer(database(), pem(middle, root))
    broken = b"-----BEGIN CERTIFICATE-----\nno base64!\n-----END CERTIFICATE-----\n"
    for unusable in (b"", b"\x30\x00", certificate_signing_request(database()), broken):
        with pytest.raises(UnreadableAnswer):
            accept_answer(database(), unusable)
    monkeypatch.setattr(limits, "CHAIN", 1)
    with pytest.raises(UnreadableAnswer):
        accept_answer(database(), pem(middle, root))


def test_a_certificate_of_unknown_version_inside_pkcs7_is_unreadable() -> None:
    loaded = load_certificate(issued_chain()[2])
    data = pkcs7.serialize_certificates([loaded], Encoding.DER).replace(
        b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x42"
    )
    with pytest.raises(UnreadableAnswer):
        accept_answer(database(), data)


def key_pem(
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey,
    password: str | None = None,
    kept_as: PrivateFormat = PrivateFormat.PKCS8,
) -> bytes:
    encryption = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, kept_as, encryption)


@pytest.mark.parametrize("kept_as", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
@pytest.mark.parametrize("password", [None, KEY_PASSWORD])
def test_pem_files_with_key_and_chain(kept_as: PrivateFormat, password: str | None) -> None:
    leaf, middle, root = issued_chain()
    data = pem(root, middle) + key_pem(database().private_key, password, kept_as) + pem(leaf)
    opened = open_key_file(data, password or "")
    assert opened.chain_der == (leaf, middle, root)
    assert opened.private_key.private_numbers() == database().private_key.private_numbers()
    if password:
        assert open_key_file(data, "wrong", password).chain_der == opened.chain_der
        for wrong in ("wrong", ""):
            with pytest.raises(WrongKeyPassword):
                open_key_file(data, wrong)


@pytest.mark.parametrize("kind", list(StoreType))
def test_stores_are_opened_by_their_content(kind: StoreType) -> None:
    opened = open_key_file(full_store(kind), STORE_PASSWORD)
    assert opened.chain == database().chain
    assert (opened.secret is None) == (kind is StoreType.JKS)


def test_files_without_a_usable_key() -> None:
    key = key_pem(database().private_key)
    leaf, _, root = issued_chain()
    broken = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
    for data in (b"", b"text", pem(leaf), broken):
        with pytest.raises(UnreadableKeyFile):
            open_key_file(data, "")
    with pytest.raises(UnreadableKeyFile):
        open_key_file(key + b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "")
    with pytest.raises(NoCertificateChain):
        open_key_file(key, "")
    with pytest.raises(KeyMismatch):
        open_key_file(key + pem(root), "")
    with pytest.raises(ExcessiveKeystore):
        open_key_file(b"x" * (limits.STORE_BYTES + 1), "")
    curve = ec.generate_private_key(ec.SECP256R1())
    owned = encoded(certificate(named("a"), named("a"), curve.public_key(), curve))
    with pytest.raises(KeyNotRsa):
        open_key_file(key_pem(curve) + pem(owned), "")


def encrypted_pem(content: bytes) -> bytes:
    label = "ENCRYPTED PRIVATE KEY"
    return f"-----BEGIN {label}-----\n{base64.b64encode(content).decode()}\n-----END {label}-----\n".encode()


def test_rounds_of_pem_keys_are_bounded() -> None:
    """Refused before the library runs them."""

    def asking(rounds: int, function: str = HMAC_SHA256) -> bytes:
        chosen = der.sequence(der.identifier(function), der.null())
        details = der.sequence(der.octets(b"salt"), der.integer(rounds), chosen)
        cipher = der.sequence(der.identifier(AES_256_CBC), der.octets(bytes(16)))
        scheme = der.sequence(der.sequence(der.identifier(PBKDF2), details), cipher)
        algorithm = der.sequence(der.identifier(PBES2), scheme)
        return encrypted_pem(der.sequence(algorithm, der.octets(bytes(16))))

    with pytest.raises(ExcessiveKeystore, match="5000001"):
        open_key_file(asking(limits.ITERATIONS + 1), "x")
    with pytest.raises(UnknownProtection, match=r"1\.2\.3"):
        open_key_file(asking(1, "1.2.3"), "x")
    with pytest.raises(WrongKeyPassword):
        open_key_file(asking(1), "x")
    for broken in (encrypted_pem(b"x"), encrypted_pem(b"").replace(b"\n\n", b"\nA\n")):
        with pytest.raises(UnreadableKeyFile):
            open_key_file(broken, "x")


def test_a_database_travels_to_another_process_whole() -> None:
    back = pickle.loads(pickle.dumps(database()))
    assert back.chain == database().chain
    assert back.secret == database().secret
    assert back.private_key.private_numbers() == database().private_key.private_numbers()
    assert back.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    with pytest.raises(DamagedKeystore):
        assembled(b"no key", (), None, database().store)
    with pytest.raises(UnreadableCertificate):
        assembled(pickle.loads(pickle.dumps(key_der())), (b"none",), None, database().store)


def key_der() -> bytes:
    return database().private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def test_secrets_stay_out_of_what_is_shown() -> None:
    shown = repr(database())
    assert database().secret is not None
    assert "private_key" not in shown
    assert database().secret.key.hex() not in shown  # type: ignore[union-attr]
    assert "secret" not in shown
