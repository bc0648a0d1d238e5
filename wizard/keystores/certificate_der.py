"""Certificates read as DER, without the library: names of any length give no warning (design.md, facts)."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.keystores import der


@dataclass(frozen=True)
class CertificateDer:
    """The parts of a TBSCertificate (RFC 5280, section 4.1)."""

    serial: int
    issuer: der.Element = field(repr=False)
    subject: der.Element = field(repr=False)
    public_key: der.Element = field(repr=False)


def read_certificate(certificate: bytes) -> CertificateDer:
    """Raises Malformed."""
    signed = der.exactly(der.parse(certificate).children(), 3)[0]
    parts = der.at_least(signed.children(), 6)
    if parts[0].tag == der.context(0):  # the version, absent in version 1
        parts = der.at_least(parts[1:], 6)
    serial, _, issuer, _, subject, public_key = parts[:6]
    return CertificateDer(serial.integer(), issuer, subject, public_key)


def issuer_name(certificate: bytes) -> bytes:
    return read_certificate(certificate).issuer.encoded


def subject_name(certificate: bytes) -> bytes:
    return read_certificate(certificate).subject.encoded


def public_key_bits(certificate: bytes) -> bytes:
    """The BIT STRING of the SubjectPublicKeyInfo: what a private key must match."""
    info = read_certificate(certificate).public_key
    return der.exactly(info.children(), 2)[1].expect(der.BIT_STRING).content
