"""What a certificate says, for people and for comparing."""

from __future__ import annotations

import datetime
import hashlib
import warnings
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from wizard.keystores.certificate_der import read_certificate
from wizard.keystores.distinguished_name import NameParts, name_parts, readable
from wizard.keystores.errors import UnreadableCertificate
from wizard.keystores.malformed import Malformed

EMAIL_ADDRESS = "1.2.840.113549.1.9.1"
COMMON_NAME = "2.5.4.3"


@dataclass(frozen=True)
class CertificateFacts:
    subject: str
    """As RFC 4514 writes it, last stored part first: ``O=VMware,OU=Unknown,CN=vRO host …``."""
    common_name: str
    issuer: str
    serial: int
    sha256: str
    """Of the whole certificate; 64 lower-case hex digits."""
    sha1: str
    key_type: str
    """RSA, EC, DSA, Ed25519, Ed448 or unknown."""
    key_bits: int
    signature_digest: str
    """SHA-256, SHA-1, MD5 …; empty where the signature names none."""
    not_before: datetime.datetime
    """UTC."""
    not_after: datetime.datetime
    """UTC."""
    self_signed: bool
    """Issuer and subject are the same name."""
    email_in_name: bool
    missing_usages: tuple[str, ...]
    """What Orchestrator asks for and the certificate does not allow (orchestrator.md 1.2)."""


def load_certificate(certificate: bytes) -> x509.Certificate:
    """Raises UnreadableCertificate. Odd but real certificates give no warning."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return x509.load_der_x509_certificate(certificate)
    except x509.InvalidVersion as error:
        raise UnreadableCertificate("X.509", detail="its version is none of X.509") from error
    except (ValueError, TypeError) as error:  # the library's own words help nobody
        raise UnreadableCertificate("X.509", detail="it is not in the form of X.509") from error


def certificate_facts(der: bytes) -> CertificateFacts:
    """Everything shown of a certificate. Raises UnreadableCertificate."""
    loaded = load_certificate(der)
    try:
        parts = read_certificate(der)
        subject, issuer = name_parts(parts.subject), name_parts(parts.issuer)
        key_type, key_bits = _key(loaded)
        return CertificateFacts(
            subject=readable(subject),
            common_name=_common_name(subject),
            issuer=readable(issuer),
            serial=parts.serial,
            sha256=hashlib.sha256(der).hexdigest(),
            sha1=hashlib.sha1(der, usedforsecurity=False).hexdigest(),
            key_type=key_type,
            key_bits=key_bits,
            signature_digest=_digest(loaded),
            not_before=loaded.not_valid_before_utc,
            not_after=loaded.not_valid_after_utc,
            self_signed=parts.subject.encoded == parts.issuer.encoded,
            email_in_name=_holds_email(subject),
            missing_usages=_missing_usages(loaded),
        )
    except ValueError as error:  # the library's own words help nobody
        detail = (
            str(error) if isinstance(error, Malformed) else "one of its parts is not in the form of X.509"
        )
        raise UnreadableCertificate("X.509", detail=detail) from error


def _common_name(name: NameParts) -> str:
    found = [value for oid, value in name if oid == COMMON_NAME]
    return found[-1] if found else ""


def _holds_email(name: NameParts) -> bool:
    return any(oid == EMAIL_ADDRESS or (oid == COMMON_NAME and "@" in value) for oid, value in name)


def _key(certificate: x509.Certificate) -> tuple[str, int]:
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "unknown", 0
    match key:
        case rsa.RSAPublicKey():
            return "RSA", key.key_size
        case ec.EllipticCurvePublicKey():
            return "EC", key.key_size
        case dsa.DSAPublicKey():
            return "DSA", key.key_size
        case ed25519.Ed25519PublicKey():
            return "Ed25519", 256
        case ed448.Ed448PublicKey():
            return "Ed448", 456
    return "unknown", 0


def _digest(certificate: x509.Certificate) -> str:
    try:
        algorithm = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return ""
    if algorithm is None:
        return ""
    name = algorithm.name.upper()
    return f"SHA-{name[3:]}" if name.startswith("SHA") and name[3:].isdigit() else name


def _missing_usages(certificate: x509.Certificate) -> tuple[str, ...]:
    """A certificate without a usage extension allows every use (RFC 5280, 4.2.1.3 and 4.2.1.12)."""
    missing = []
    for extension in _extensions(certificate):
        value = extension.value
        if isinstance(value, x509.KeyUsage):
            if not value.digital_signature:
                missing.append("digitalSignature")
            if not value.key_encipherment:
                missing.append("keyEncipherment")
        if isinstance(value, x509.ExtendedKeyUsage) and not {
            ExtendedKeyUsageOID.SERVER_AUTH,
            ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        } & set(value):
            missing.append("serverAuth")
    return tuple(missing)


def _extensions(certificate: x509.Certificate) -> tuple[x509.Extension[x509.ExtensionType], ...]:
    """None where one of them does not parse: they decide nothing here but a warning."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return tuple(certificate.extensions)
    except (ValueError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return ()
