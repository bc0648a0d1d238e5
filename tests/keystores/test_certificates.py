"""What is read out of certificates, and what is said about them."""

from __future__ import annotations

import datetime
import hashlib
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, x25519
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keystores.making import certificate, database, encoded, issued_chain, keytool, named, other_key
from wizard.foundation.findings import Severity
from wizard.keystores import der
from wizard.keystores import findings as kinds
from wizard.keystores.certificate import certificate_facts
from wizard.keystores.certificate_chain import by_subject, chain_from, signed_by
from wizard.keystores.certificate_der import read_certificate
from wizard.keystores.certificate_findings import SOON, certificate_findings, chain_findings
from wizard.keystores.distinguished_name import name_parts, readable
from wizard.keystores.errors import UnreadableCertificate
from wizard.keystores.malformed import Malformed
from wizard.keystores.server_usages import EXTENDED_KEY_USAGE, KEY_USAGE

LONG = "vRO a-host-with-a-long-name.department.company.example 7582fc4e-874d-4f5b-bad1-9877040df671"
NOW = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)


def self_signed(name: x509.Name, **more: object) -> bytes:
    key = other_key()
    return encoded(certificate(name, name, key.public_key(), key, **more))  # type: ignore[arg-type]


def long_named() -> bytes:
    return self_signed(named(LONG))


def test_long_names_are_read_without_a_warning() -> None:
    facts = certificate_facts(long_named())
    assert facts.common_name == LONG
    assert facts.subject == f"CN={LONG}"
    assert facts.self_signed


def test_facts_are_those_of_openssl(tmp_path: Path) -> None:
    data = self_signed(named("a.example", organization="Exa, mple"))
    (tmp_path / "a.cer").write_bytes(data)
    asked = ("-noout", "-subject", "-serial", "-nameopt", "RFC2253", "-fingerprint", "-sha1")
    shown = subprocess.run(
        ["openssl", "x509", "-inform", "der", "-in", tmp_path / "a.cer", *asked],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    facts = certificate_facts(data)
    assert f"subject={facts.subject}" in shown.replace("subject= ", "subject=")
    assert facts.subject == r"O=Exa\, mple,CN=a.example"
    assert f"{facts.serial:X}" in shown
    assert facts.sha1.upper() in shown.replace(":", "")
    assert facts.sha256 == hashlib.sha256(data).hexdigest()
    assert (facts.key_type, facts.key_bits, facts.signature_digest) == ("RSA", 2048, "SHA-256")
    assert facts.not_after - facts.not_before == datetime.timedelta(days=100)
    assert facts.not_after.tzinfo is datetime.UTC


def test_facts_are_those_of_keytool(tmp_path: Path) -> None:
    (tmp_path / "a.cer").write_bytes(long_named())
    shown = keytool("-printcert", "-file", tmp_path / "a.cer")
    facts = certificate_facts((tmp_path / "a.cer").read_bytes())
    assert facts.sha256.upper() in shown.replace(":", "")
    assert LONG in shown


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        (ec.generate_private_key(ec.SECP384R1()), ("EC", 384)),
        (dsa.generate_private_key(1024), ("DSA", 1024)),
        (ed25519.Ed25519PrivateKey.generate(), ("Ed25519", 256)),
        (ed448.Ed448PrivateKey.generate(), ("Ed448", 456)),
        (x25519.X25519PrivateKey.generate(), ("unknown", 0)),
    ],
)
def test_keys_of_other_kinds(key: ec.EllipticCurvePrivateKey, facts: tuple[str, int]) -> None:
    found = certificate_facts(encoded(certificate(named("a"), named("b"), key.public_key(), other_key())))
    assert (found.key_type, found.key_bits) == facts
    assert not found.self_signed


def test_signatures_without_a_digest() -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    name = named("a")
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + datetime.timedelta(days=1))
        .sign(key, None)
    )
    assert certificate_facts(encoded(built)).signature_digest == ""


def codes(data: bytes, now: datetime.datetime = NOW) -> list[str]:
    return [finding.code for finding in certificate_findings(certificate_facts(data), now)]


def test_findings_about_dates() -> None:
    data = self_signed(named("a"), starts=NOW, days=365)
    assert codes(data) == []
    assert codes(data, NOW + datetime.timedelta(days=366)) == ["keystore_certificate_expired"]
    assert codes(data, NOW - datetime.timedelta(days=1)) == ["keystore_certificate_not_yet_valid"]
    soon = NOW + datetime.timedelta(days=366) - SOON
    assert codes(data, soon) == ["keystore_certificate_expires_soon"]


def test_findings_about_strength_and_name() -> None:
    asked = ("-newkey", "rsa:1024", "-nodes", "-keyout", "-", "-sha1", "-days", "365", "-outform", "der")
    name = "/CN=a/emailAddress=admin@example.com"
    made = subprocess.run(
        ["openssl", "req", "-x509", *asked, "-subj", name], capture_output=True, check=True
    ).stdout
    data = made[made.index(b"-----END PRIVATE KEY-----\n") + 26 :] if b"PRIVATE" in made else made
    assert codes(data, datetime.datetime.now(datetime.UTC)) == [
        "keystore_certificate_weak_key",
        "keystore_certificate_weak_digest",
        "keystore_certificate_email_in_name",
    ]
    assert codes(self_signed(named("admin@example.com"), starts=NOW, days=365)) == [
        "keystore_certificate_email_in_name"
    ]


_USES = """digital_signature key_encipherment content_commitment data_encipherment key_agreement key_cert_sign
crl_sign encipher_only decipher_only"""


def usage(**more: bool) -> x509.KeyUsage:
    return x509.KeyUsage(**{**dict.fromkeys(_USES.split(), False), **more})


@pytest.mark.parametrize(
    ("extensions", "missing"),
    [
        ((), ()),
        ((KEY_USAGE, EXTENDED_KEY_USAGE), ()),
        ((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE]),), ()),
        ((usage(digital_signature=True),), ("keyEncipherment",)),
        ((usage(key_encipherment=True),), ("digitalSignature",)),
        ((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]),), ("serverAuth",)),
    ],
)
def test_uses_orchestrator_asks_for(
    extensions: tuple[x509.ExtensionType, ...], missing: tuple[str, ...]
) -> None:
    data = self_signed(named("a"), extensions=extensions, starts=NOW, days=365)
    assert certificate_facts(data).missing_usages == missing
    assert codes(data) == (["keystore_certificate_usage_missing"] if missing else [])


def test_odd_parts_do_not_hide_a_certificate() -> None:
    data = self_signed(named("a"), extensions=(KEY_USAGE,))
    assert certificate_facts(data.replace(b"\x03\x02\x05\xa0", b"\x03\x02\x05\xa1")).common_name == "a"
    unknown_key = data.replace(bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d010163"))
    assert certificate_facts(unknown_key).key_type == "unknown"
    unknown_digest = data.replace(bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010163"))
    assert certificate_facts(unknown_digest).signature_digest == ""


def test_a_name_of_unknown_form_is_an_error() -> None:
    data = self_signed(named("odd")).replace(b"\x0c\x03odd", b"\x02\x03odd")
    with pytest.raises(UnreadableCertificate, match="unknown type 02"):
        certificate_facts(data)


@pytest.mark.parametrize("data", [b"", b"\x30\x00", b"no certificate at all"])
def test_what_is_no_certificate(data: bytes) -> None:
    with pytest.raises(UnreadableCertificate):
        certificate_facts(data)
    with pytest.raises(Malformed):
        read_certificate(data)


_DATA = self_signed(named("fuzzed", organization="Example"), extensions=(KEY_USAGE,))


@settings(max_examples=150)
@given(st.integers(0, len(_DATA) - 1), st.binary(min_size=1, max_size=4))
def test_changed_certificates_give_facts_or_the_rooms_error(place: int, noise: bytes) -> None:
    broken = _DATA[:place] + noise + _DATA[place + len(noise) :]
    try:
        facts = certificate_facts(broken)
    except UnreadableCertificate:
        return
    certificate_findings(facts, NOW)


def test_certificates_of_version_1_have_no_version() -> None:
    parts = der.parse(_DATA).children()
    signed = parts[0].children()
    first = der.sequence(*(part.encoded for part in signed[1:7]))
    rest = der.sequence(first, parts[1].encoded, parts[2].encoded)
    assert read_certificate(rest).subject == read_certificate(_DATA).subject


def name(*rdns: tuple[tuple[str, int, bytes], ...]) -> der.Element:
    return der.parse(
        der.sequence(
            *(
                der.write(
                    der.SET,
                    *(der.sequence(der.identifier(kind), der.write(tag, value)) for kind, tag, value in rdn),
                )
                for rdn in rdns
            )
        )
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (b"plain", "plain"),
        (b" blanks ", "\\ blanks\\ "),
        (b" ", "\\ "),
        (b"#1", "\\#1"),
        (b'a"+,;<>\\b', r"a\"\+\,\;\<\>\\b"),
        (b"nul\0", "nul\\00"),
    ],
)
def test_names_are_written_as_rfc_4514_does(value: bytes, shown: str) -> None:
    assert readable(name_parts(name((("2.5.4.3", der.UTF8_STRING, value),)))) == f"CN={shown}"


def test_name_encodings_and_order() -> None:
    found = name_parts(
        name(
            (("2.5.4.3", 0x1E, "Zürich".encode("utf-16-be")), ("2.5.4.10", 0x14, b"Z\xfcrich")),
            (("1.2.3", 0x13, b"x\xff"),),
        )
    )
    assert found == (("2.5.4.3", "Zürich"), ("2.5.4.10", "Zürich"), ("1.2.3", "x\ufffd"))
    assert readable(found) == "1.2.3=x\ufffd,O=Zürich,CN=Zürich"
    with pytest.raises(Malformed, match="unknown type 02"):
        name_parts(name((("2.5.4.3", der.INTEGER, b"\1"),)))


def test_chains_are_put_in_order_and_end(monkeypatch: pytest.MonkeyPatch) -> None:
    leaf, middle, root = issued_chain()
    assert chain_from(leaf, by_subject((root, leaf, middle))) == (leaf, middle, root)
    assert chain_from(leaf, by_subject((root, leaf))) == (leaf,)
    monkeypatch.setattr("wizard.keystores.limits.CHAIN", 2)
    assert chain_from(leaf, by_subject((root, leaf, middle))) == (leaf, middle)


def renewed_authority() -> tuple[bytes, bytes, bytes]:
    """A leaf, the authority that signed it, and its certificate of an earlier key."""
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
    name = named("Authority")
    now, before = (encoded(certificate(name, name, key.public_key(), key)) for key in keys)
    return encoded(certificate(named("leaf"), name, other_key().public_key(), keys[0])), now, before


def test_of_two_issuers_of_one_name_the_one_that_signed_is_taken() -> None:
    leaf, now, before = renewed_authority()
    for order in ((before, now), (now, before)):
        assert chain_from(leaf, by_subject(order)) == (leaf, now)
        assert chain_findings((leaf, now)) == ()
    assert chain_from(leaf, by_subject((before,))) == (leaf, before)
    (broken,) = chain_findings((leaf, before))
    assert (broken.code, broken.subject) == ("keystore_chain_broken", "CN=leaf")
    neither = by_subject((before, renewed_authority()[1]))
    assert chain_from(leaf, neither) == (leaf, before)


def test_what_is_missing_from_a_chain_is_named() -> None:
    leaf, middle, root = issued_chain()
    assert chain_findings((leaf, middle, root)) == chain_findings((root,)) == ()
    (missing,) = chain_findings((leaf, middle))
    assert (missing.code, missing.severity) == ("keystore_chain_incomplete", Severity.NOTE)
    assert "CN=Test root, which issued CN=Test intermediate" in missing.message()


def test_signatures_that_cannot_be_checked_say_nothing() -> None:
    leaf, middle, root = issued_chain()
    assert signed_by(leaf, middle) is True
    assert signed_by(leaf, root) is None  # another name
    assert signed_by(leaf, b"no certificate") is None


def test_every_kind_of_finding_is_listed_once() -> None:
    found = [kind.code for kind in kinds.ALL]
    assert len(found) == len(set(found))
    assert all(code.startswith("keystore_") for code in found)
    assert database().certificate.version is x509.Version.v3


def test_a_self_signature_that_is_wrong_is_told() -> None:
    name, key = named("Test root"), other_key()
    right = encoded(certificate(name, name, key.public_key(), key))
    wrong = encoded(certificate(name, name, key.public_key(), database().private_key))
    assert chain_findings((right,)) == ()
    assert [each.code for each in chain_findings((wrong,))] == ["keystore_certificate_self_signature_wrong"]
    leaf = encoded(certificate(named("leaf"), name, database().private_key.public_key(), key))
    assert chain_findings((leaf, right)) == ()
    assert [each.code for each in chain_findings((leaf, wrong))] == [
        "keystore_certificate_self_signature_wrong"
    ]
    changed = right[:-1] + bytes([right[-1] ^ 1])
    assert [each.code for each in chain_findings((changed,))] == ["keystore_certificate_self_signature_wrong"]


def test_what_makes_a_certificate_unreadable_is_said_in_words() -> None:
    right = database().chain_der[0]
    version = bytes.fromhex("a003020102")
    assert right.count(version) == 1
    for data, detail in (
        (right.replace(version, version[:-1] + b"\x09"), "its version is none of X.509"),
        (right[:-1], "it is not in the form of X.509"),
    ):
        with pytest.raises(UnreadableCertificate) as refused:
            certificate_facts(data)
        assert dict(refused.value.finding.parameters)["detail"] == detail
