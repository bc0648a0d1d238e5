"""Making the new certificate: three ways, Java and OpenSSL as witnesses."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from tests.steps.certificates import (
    EXPORT_PASSWORD,
    HOST,
    STORE_PASSWORD,
    OpenWizard,
    Store,
    Wizard,
    codes,
    keytool_fingerprint,
    keytool_list,
    leaf_sha256,
)
from wizard.keystores.certificate import certificate_facts
from wizard.keystores.certificate_database import open_certificate_database
from wizard.migration.events import Outcome
from wizard.migration.section import Expiry, Fingerprint
from wizard.migration.session import Session
from wizard.steps.answers import CertificateSource, NewCertificateAnswers
from wizard.steps.assistance import SignCertificateRequest
from wizard.steps.describe import describe_certificate
from wizard.steps.facts import InstalledCertificate, NewCertificate, RolledBack
from wizard.steps.keystore_file import certificate_der
from wizard.steps.new_certificate.jobs import CreateCertificate
from wizard.steps.new_certificate.step import missing

pytestmark = pytest.mark.usefixtures("quick")

STEP = "new_certificate"
NEW = "new-server.vmokeystore"
PENDING = "new-server.pending.vmokeystore"
OWN_PASSWORD = "Its own pw 3"
SELF_SIGNED = NewCertificateAnswers()
BY_REQUEST = NewCertificateAnswers(source=CertificateSource.REQUEST)


def new(wizard: Wizard) -> NewCertificate:
    return wizard.session.facts.require(NewCertificate)


def test_self_signed_in_a_servers_own_shape(wizard: Wizard, old: Store) -> None:
    assert codes(wizard.done(STEP)) == ()
    path = wizard.keystore(NEW)
    assert keytool_fingerprint(path, EXPORT_PASSWORD) == new(wizard).certificate.sha256 != old.sha256
    listed = keytool_list(path, EXPORT_PASSWORD)
    for shown in (
        "_dunesrsa_alias_",
        "_dunessk_alias_",
        "DigitalSignature",
        "Key_Encipherment",
        "serverAuth",
    ):
        assert shown in listed
    assert new(wizard).certificate.subject == f"CN={HOST}"
    years = new(wizard).certificate.not_after - datetime.datetime.now(datetime.UTC)
    assert 3648 < years.days <= 3650
    assert new(wizard).file == f"keystore/{NEW}"


def test_every_answer_is_in_the_certificate(wizard: Wizard) -> None:
    answers = dataclasses.replace(
        SELF_SIGNED,
        common_name="vRO, production",
        organization="Example + Sons",
        organizational_unit="Ops",
        country="de",
        key_bits=3072,
        digest="SHA-512",
        years=3,
    )
    wizard.answer(STEP, answers)
    wizard.done(STEP)
    certificate = new(wizard).certificate
    assert certificate.subject == r"C=DE,OU=Ops,O=Example \+ Sons,CN=vRO\, production"
    assert (certificate.key_bits, certificate.signature_digest) == (3072, "SHA-512")


def test_a_password_of_its_own(wizard: Wizard) -> None:
    wizard.type_in(new_certificate__password=OWN_PASSWORD)
    wizard.done(STEP)
    assert leaf_sha256(wizard.keystore(NEW), OWN_PASSWORD) == new(wizard).certificate.sha256


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"common_name": "x" * 70}, "keystore_common_name_shortened"),
        ({"common_name": "root@vco01"}, "keystore_certificate_email_in_name"),
    ],
)
def test_names_that_are_said(wizard: Wizard, changes: dict[str, str], code: str) -> None:
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, **changes))
    assert codes(wizard.done(STEP)) == (code,)
    assert len(certificate_facts(certificate_der(wizard.keystore(NEW).read_bytes()) or b"").common_name) <= 64


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"country": "XX"}, "keystore_country_unknown"),
        ({"organization": "x" * 65}, "keystore_name_too_long"),
        ({"key_bits": 1024}, "new_certificate_not_offered"),
        ({"digest": "MD5"}, "new_certificate_not_offered"),
        ({"years": 0}, "new_certificate_not_offered"),
        ({"source": CertificateSource.FILE, "file": "nowhere.p12"}, "new_certificate_file_missing"),
    ],
)
def test_answers_that_cannot_be_used(wizard: Wizard, changes: dict[str, object], code: str) -> None:
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, **changes))
    assert wizard.failed(STEP) == (code,)
    assert not wizard.keystore(NEW).exists()


def test_a_password_java_cannot_use_is_refused_before_writing(wizard: Wizard) -> None:
    wizard.type_in(new_certificate__password="Schlüssel")
    assert wizard.failed(STEP) == ("keystore_password_not_ascii",)
    assert not wizard.keystore(NEW).exists()


# From a file


def pkcs12_of(store: Store, password: str) -> bytes:
    key, certificate = store.database.private_key, store.database.certificate
    return pkcs12.serialize_key_and_certificates(
        b"new", key, certificate, None, BestAvailableEncryption(password.encode())
    )


def pem_of(store: Store) -> bytes:
    key = store.database.private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return key + store.database.certificate.public_bytes(Encoding.PEM)


@pytest.mark.parametrize("form", ["pkcs12", "jceks", "pem"])
def test_from_a_file(wizard: Wizard, other: Store, form: str) -> None:
    content = {"pkcs12": pkcs12_of(other, "p12 pw 44"), "jceks": other.content, "pem": pem_of(other)}[form]
    (wizard.folder / "new.key").write_bytes(content)
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, source=CertificateSource.FILE, file="new.key"))
    password = {"pkcs12": "p12 pw 44", "jceks": STORE_PASSWORD, "pem": ""}[form]
    wizard.type_in(new_certificate__file_password=password)
    assert codes(wizard.done(STEP)) == ()
    path = wizard.keystore(NEW)
    assert keytool_fingerprint(path, EXPORT_PASSWORD) == other.sha256
    opened = open_certificate_database(path.read_bytes(), EXPORT_PASSWORD)
    assert opened.secret is not None
    if form == "jceks":
        assert opened.secret == other.database.secret


def test_wrong_password_of_the_file(wizard: Wizard, other: Store) -> None:
    (wizard.folder / "new.p12").write_bytes(pkcs12_of(other, "p12 pw 44"))
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, source=CertificateSource.FILE, file="new.p12"))
    wizard.type_in(new_certificate__file_password="not it")
    performed = wizard.perform(STEP)
    assert codes(performed) == ("keystore_store_password_wrong",)
    assert performed.findings[0].subject.endswith("new.p12")


def test_the_old_key_is_no_new_one(wizard: Wizard, old: Store) -> None:
    (wizard.folder / "old.p12").write_bytes(pkcs12_of(old, "p12 pw 44"))
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, source=CertificateSource.FILE, file="old.p12"))
    wizard.type_in(new_certificate__file_password="p12 pw 44")
    assert wizard.failed(STEP) == ("new_certificate_same_key",)
    assert not wizard.keystore(NEW).exists()


def test_a_renewed_certificate_of_the_old_key_is_no_new_one(wizard: Wizard, old: Store) -> None:
    name, key = old.database.certificate.subject, old.database.private_key
    renewed = _certificate(name, name, key.public_key(), key)
    content = pem_of(old).split(b"-----BEGIN CERT")[0] + renewed.public_bytes(Encoding.PEM)
    (wizard.folder / "renewed.pem").write_bytes(content)
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, source=CertificateSource.FILE, file="renewed.pem"))
    assert wizard.failed(STEP) == ("new_certificate_same_key",)


# By request


@dataclasses.dataclass(frozen=True)
class Authority:
    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    def answer(self, request: bytes, days: int = 3650) -> bytes:
        asked = x509.load_pem_x509_csr(request)
        assert asked.is_signature_valid
        usages = [(extension.value, extension.critical) for extension in asked.extensions]
        signed = _certificate(
            asked.subject, self.certificate.subject, asked.public_key(), self.key, days, usages
        )
        return signed.public_bytes(Encoding.PEM) + self.certificate.public_bytes(Encoding.PEM)


@pytest.fixture(scope="module")
def authority() -> Authority:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example CA")])
    return Authority(key, _certificate(name, name, key.public_key(), key))


def _certificate(subject, issuer, public, key, days=3650, usages=()) -> x509.Certificate:
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder(
        issuer, subject, public, x509.random_serial_number(), now, now + datetime.timedelta(days=days)
    )
    for usage, critical in usages:
        builder = builder.add_extension(usage, critical)
    return builder.sign(key, hashes.SHA256())


def wait(wizard: Wizard) -> SignCertificateRequest:
    performed = wizard.perform(STEP)
    assert performed.outcome is Outcome.WAITING
    assert performed.instructions is not None
    request = performed.instructions.request
    assert isinstance(request, SignCertificateRequest)
    return request


def test_by_request_to_an_authority(wizard: Wizard, authority: Authority) -> None:
    wizard.answer(STEP, dataclasses.replace(BY_REQUEST, organization="Example"))
    asked = wait(wizard)
    (written,) = wizard.keystore("").glob("*.csr")
    assert asked.request == str(written)
    assert re.fullmatch(rf"{re.escape(HOST)}-\d{{4}}-\d\d-\d\d\.csr", written.name), "it leaves the folder"
    request = Path(asked.request).read_bytes()
    command = ["openssl", "req", "-in", asked.request, "-noout", "-verify", "-subject"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    assert HOST in shown.stdout
    assert wait(wizard) == asked  # nothing there yet: the same request still stands
    assert Path(asked.request).read_bytes() == request
    Path(asked.answer).write_bytes(authority.answer(request))
    assert codes(wizard.done(STEP)) == ()
    listed = keytool_list(wizard.keystore(NEW), EXPORT_PASSWORD)
    assert "Certificate chain length: 2" in listed
    assert "CN=Example CA" in listed


def test_a_request_of_an_earlier_version_keeps_its_name(wizard: Wizard) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = Path(wait(wizard).request)
    earlier = asked.rename(asked.with_name("request.csr"))
    journal = wizard.session._journal_open
    noted = json.loads(journal.items("new_certificate.create")["request"])
    del noted["file"]
    journal.record_item("new_certificate.create", "request", json.dumps(noted).encode())
    before = earlier.read_bytes()
    assert wait(wizard).request == str(earlier)
    assert earlier.read_bytes() == before
    assert not asked.exists()


def test_the_key_of_a_request_is_kept_protected(wizard: Wizard) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = wait(wizard)
    pending = open_certificate_database(wizard.keystore(PENDING).read_bytes(), EXPORT_PASSWORD)
    csr = x509.load_pem_x509_csr(Path(asked.request).read_bytes())
    assert csr.public_key() == pending.private_key.public_key()
    clear = pending.private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    for path in wizard.folder.glob("keystore/*"):
        content = path.read_bytes()
        assert b"PRIVATE KEY" not in content
        assert clear[40:] not in content


def test_a_request_outlives_the_session(
    open_wizard: OpenWizard, wizard: Wizard, authority: Authority
) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = wait(wizard)
    request = Path(asked.request).read_bytes()
    wizard = open_wizard()
    wizard.answer(STEP, BY_REQUEST)
    wizard.type_in(save_certificate__export_password=EXPORT_PASSWORD)
    assert wait(wizard) == asked
    assert Path(asked.request).read_bytes() == request
    Path(asked.answer).write_bytes(authority.answer(request))
    wizard.done(STEP)


def test_another_name_needs_another_request(wizard: Wizard) -> None:
    wizard.answer(STEP, BY_REQUEST)
    first = Path(wait(wizard).request).read_bytes()
    wizard.answer(STEP, dataclasses.replace(BY_REQUEST, common_name="vco.example.com"))
    second = Path(wait(wizard).request).read_bytes()
    assert x509.load_pem_x509_csr(second).subject.rfc4514_string() == "CN=vco.example.com"
    assert first in [path.read_bytes() for path in wizard.folder.glob("keystore/*.csr")]
    assert len(list(wizard.folder.glob("keystore/new-server.pending.*.vmokeystore"))) == 1


def test_a_short_lived_answer_is_said(wizard: Wizard, authority: Authority) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = wait(wizard)
    Path(asked.answer).write_bytes(authority.answer(Path(asked.request).read_bytes(), days=200))
    performed = wizard.done(STEP)
    assert codes(performed) == ("new_certificate_short_validity",)
    assert "200 days" in performed.findings[0].what()


def test_the_answer_to_another_request(wizard: Wizard, authority: Authority) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = wait(wizard)
    Path(asked.answer).write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    assert wizard.failed(STEP) == ("keystore_answer_mismatch",)
    Path(asked.answer).write_bytes(Path(asked.request).read_bytes())
    assert wizard.failed(STEP) == ("keystore_answer_unreadable",)
    Path(asked.answer).write_bytes(authority.answer(Path(asked.request).read_bytes()))
    wizard.done(STEP)


def test_an_answer_without_its_chain_is_said(wizard: Wizard, authority: Authority) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = wait(wizard)
    answer = x509.load_pem_x509_certificates(authority.answer(Path(asked.request).read_bytes()))
    Path(asked.answer).write_bytes(answer[0].public_bytes(Encoding.DER))
    performed = wizard.done(STEP)
    assert codes(performed) == ("keystore_chain_incomplete",)
    assert "CN=Example CA" in performed.findings[0].what()


def test_an_answer_with_another_authority_of_the_same_name_is_said(
    wizard: Wizard, authority: Authority, other: Store
) -> None:
    wizard.answer(STEP, BY_REQUEST)
    asked = wait(wizard)
    answer = x509.load_pem_x509_certificates(authority.answer(Path(asked.request).read_bytes()))
    name, key = authority.certificate.subject, other.database.private_key
    stranger = _certificate(name, name, key.public_key(), key)
    chain = [each.public_bytes(Encoding.PEM) for each in (answer[0], stranger)]
    Path(asked.answer).write_bytes(b"".join(chain))
    assert codes(wizard.done(STEP)) == ("keystore_chain_broken",)


# Again


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_after_a_kill_the_same_certificate_is_proven(
    open_wizard: OpenWizard, wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(CreateCertificate, "verify", _killed)
        with pytest.raises(KeyboardInterrupt):
            wizard.perform(STEP)
    written = wizard.keystore(NEW).read_bytes()
    wizard = open_wizard()
    wizard.type_in(save_certificate__export_password=EXPORT_PASSWORD)
    wizard.done(STEP)
    assert wizard.keystore(NEW).read_bytes() == written
    assert new(wizard).certificate.sha256 == leaf_sha256(wizard.keystore(NEW), EXPORT_PASSWORD)


def test_a_mistyped_password_makes_no_other_certificate(wizard: Wizard) -> None:
    wizard.done(STEP)
    written = wizard.keystore(NEW).read_bytes()
    wizard.type_in(new_certificate__password="mistyped")
    assert wizard.failed(STEP) == ("new_certificate_file_in_the_way",)
    assert wizard.keystore(NEW).read_bytes() == written
    wizard.session.secrets.type_in("new_certificate.password", None)
    wizard.done(STEP)


def test_other_answers_make_another_and_keep_the_first(wizard: Wizard) -> None:
    wizard.done(STEP)
    first = new(wizard).certificate.sha256
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, organization="Example"))
    wizard.done(STEP)
    assert new(wizard).certificate.subject == f"O=Example,CN={HOST}"
    aside = list(wizard.folder.glob("keystore/new-server.*.vmokeystore"))
    assert [leaf_sha256(path, EXPORT_PASSWORD) for path in aside] == [first]


def test_an_installed_certificate_is_not_made_again(wizard: Wizard) -> None:
    wizard.done(STEP)
    written = wizard.keystore(NEW).read_bytes()
    wizard.session.facts.put(InstalledCertificate(new(wizard).certificate))
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, organization="Example"))
    assert codes(wizard.done(STEP)) == ("new_certificate_already_installed",)
    assert wizard.keystore(NEW).read_bytes() == written
    wizard.keystore(NEW).unlink()
    assert wizard.failed(STEP) == ("new_certificate_installed_file_missing",)
    assert not wizard.keystore(NEW).exists()


def test_after_rolling_back_another_one_may_be_made(wizard: Wizard) -> None:
    wizard.done(STEP)
    first = new(wizard).certificate
    wizard.session.facts.put(InstalledCertificate(first))
    wizard.session.facts.put(RolledBack(datetime.datetime.now(datetime.UTC), ""))
    wizard.answer(STEP, dataclasses.replace(SELF_SIGNED, organization="Example"))
    wizard.done(STEP)
    assert new(wizard).certificate != first


def test_a_foreign_file_stays(wizard: Wizard, other: Store) -> None:
    wizard.keystore(NEW).write_bytes(other.content)
    assert wizard.failed(STEP) == ("new_certificate_file_in_the_way",)
    assert wizard.keystore(NEW).read_bytes() == other.content


def test_a_file_of_the_same_password_is_used_again_and_said(wizard: Wizard, other: Store) -> None:
    from wizard.keystores.certificate_database import write_certificate_database

    wizard.keystore(NEW).write_bytes(write_certificate_database(other.database, EXPORT_PASSWORD))
    assert codes(wizard.done(STEP)) == ("job_already_there",)
    assert new(wizard).certificate == describe_certificate(other.der)


# Unattended, and the report


def test_missing_names_the_settings(open_wizard: OpenWizard) -> None:
    session: Session = open_wizard().session
    session.change(STEP, dataclasses.replace(SELF_SIGNED, source=CertificateSource.FILE))
    named = {finding.subject for finding in missing(session.situation)}
    assert named == {"new_certificate.file", "new_certificate.password"}
    session.change(STEP, SELF_SIGNED)
    session.secrets.type_in("save_certificate.export_password", EXPORT_PASSWORD)
    assert missing(session.situation) == ()


def test_the_report_shows_old_and_new(wizard: Wizard, old: Store) -> None:
    wizard.done(STEP)
    section = wizard.session.steps[STEP].section(wizard.session.situation)
    assert section is not None
    made = new(wizard).certificate
    assert {made.subject, Fingerprint(made.sha256), Expiry(made.not_after)} <= {
        line.value for line in section.lines
    }
    assert (Fingerprint(old.sha256), Fingerprint(made.sha256)) in [
        (each.before, each.after) for each in section.changes
    ]
