"""Names of certificates in the package's own form, checked against what cryptography says without warnings."""

from __future__ import annotations

import datetime
import warnings

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.name import _ASN1Type
from cryptography.x509.oid import NameOID, ObjectIdentifier

from tests.packages.samples import certificate, key
from wizard.packages.certificate_name import distinguished_name


def made(*attributes: x509.NameAttribute | x509.RelativeDistinguishedName) -> x509.Certificate:
    name = x509.Name(
        [x509.RelativeDistinguishedName([a]) if isinstance(a, x509.NameAttribute) else a for a in attributes]
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "issuer")]))
        .public_key(key().public_key())
        .serial_number(1)
        .not_valid_before(datetime.datetime(2020, 1, 1))
        .not_valid_after(datetime.datetime(2030, 1, 1))
        .sign(key(), hashes.SHA256())
    )


def attribute(oid: ObjectIdentifier, value: str, kind: _ASN1Type | None = None) -> x509.NameAttribute:
    return x509.NameAttribute(oid, value, kind, _validate=False)


def test_parts_stand_in_the_reverse_of_their_stored_order() -> None:
    assert distinguished_name(certificate("vRO host 7582fc4e")) == "O=VMware,OU=Unknown,CN=vRO host 7582fc4e"


def test_long_common_names_are_read_without_a_warning() -> None:
    long = "vRO " + "h" * 80 + " 7582fc4e"
    with warnings.catch_warnings(action="ignore"):
        long_named = made(attribute(NameOID.COMMON_NAME, long))
    assert distinguished_name(long_named) == f"CN={long}"


@pytest.mark.parametrize(
    "value",
    [
        "plain",
        "a, b",
        'say "x"',
        "a+b=c;<d>",
        "#hash",
        " space",
        "space ",
        "back\\slash",
        "nul\0",
        "Ünï ☃",
        " ",
    ],
)
def test_values_are_escaped_as_rfc_4514_says(value: str) -> None:
    subject = made(attribute(NameOID.COMMON_NAME, value), attribute(NameOID.ORGANIZATION_NAME, "o"))
    assert distinguished_name(subject) == subject.subject.rfc4514_string()


@pytest.mark.parametrize("kind", [_ASN1Type.UTF8String, _ASN1Type.BMPString, _ASN1Type.UniversalString])
def test_values_of_every_string_type(kind: _ASN1Type) -> None:
    assert distinguished_name(made(attribute(NameOID.COMMON_NAME, "Zürich", kind))) == "CN=Zürich"


def test_types_without_a_keyword_appear_as_numbers_and_hexadecimal() -> None:
    email = made(attribute(NameOID.EMAIL_ADDRESS, "a@b.c"), attribute(NameOID.COUNTRY_NAME, "CH"))
    assert distinguished_name(email) == "C=CH,1.2.840.113549.1.9.1=#1605" + b"a@b.c".hex()
    long = made(attribute(ObjectIdentifier("2.999.1"), "x" * 300))
    assert distinguished_name(long) == "2.999.1=#0c82012c" + (b"x" * 300).hex()


def test_several_attributes_in_one_part_are_joined_by_plus() -> None:
    pair = x509.RelativeDistinguishedName(
        [attribute(NameOID.COMMON_NAME, "a"), attribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "b")]
    )
    assert distinguished_name(made(pair)) in ("CN=a+OU=b", "OU=b+CN=a")
