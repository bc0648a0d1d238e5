"""A new self-signed certificate, shaped like those a server makes (orchestrator.md 1.2)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from wizard.foundation.findings import Finding, Severity
from wizard.keystores import certificate_findings as findings
from wizard.keystores.certificate_database import CertificateDatabase
from wizard.keystores.countries import Country, countries, country_codes
from wizard.keystores.errors import BadSubject
from wizard.keystores.model import SecretKey
from wizard.keystores.secret_key import fresh_secret_key
from wizard.keystores.server_usages import EXTENDED_KEY_USAGE, KEY_USAGE

LONGEST_NAME = 64
"""Of a name part, in bytes of UTF-8: RFC 5280 (appendix A.1) means characters, but many readers count bytes."""
KEY_SIZES = (2048, 3072, 4096)
Digest = hashes.SHA256 | hashes.SHA384 | hashes.SHA512
DIGESTS: dict[str, type[Digest]] = {
    "SHA-256": hashes.SHA256,
    "SHA-384": hashes.SHA384,
    "SHA-512": hashes.SHA512,
}
"""By the names a request uses."""
MOST_YEARS = 50
_DAYS = 365

__all__ = [
    "CertificateRequest",
    "Country",
    "countries",
    "create_self_signed",
    "shortened",
    "subject_findings",
]


@dataclass(frozen=True)
class CertificateRequest:
    """What the administrator wants. ``country`` is an ISO 3166 code of two letters, or empty."""

    common_name: str
    organization: str = ""
    organizational_unit: str = ""
    country: str = ""
    key_bits: int = 2048
    digest: str = "SHA-256"
    years: int = 10
    """Of 365 days: a server's own certificates are valid for 3,650 days."""


def subject_findings(request: CertificateRequest) -> tuple[Finding, ...]:
    """What is to be said about the wanted name; of severity error when it cannot be used."""
    found = []
    if not request.common_name.strip():
        found.append(findings.NAME_MISSING.of("CN"))
    if _size(request.common_name) > LONGEST_NAME:
        short = shortened(request.common_name)
        found.append(findings.COMMON_NAME_SHORTENED.of(request.common_name.strip(), shortened=short))
    parts = (request.common_name, request.organization, request.organizational_unit)
    found += [findings.NAME_TOO_LONG.of(part) for part in parts[1:] if _size(part) > LONGEST_NAME]
    found += [findings.NAME_UNPRINTABLE.of(ascii(part)) for part in parts if not part.isprintable()]
    if any("@" in part for part in parts):
        found.append(findings.EMAIL_IN_NAME.of(next(part for part in parts if "@" in part)))
    if request.country and request.country.upper() not in country_codes():
        found.append(findings.COUNTRY_UNKNOWN.of(request.country))
    return tuple(found)


def shortened(common_name: str) -> str:
    """As much of the name as fits, without blanks at the ends."""
    return common_name.strip().encode()[:LONGEST_NAME].decode(errors="ignore").rstrip()


def _size(part: str) -> int:
    return len(part.strip().encode("utf-8", "surrogatepass"))


def create_self_signed(
    request: CertificateRequest, *, secret: SecretKey | None = None
) -> CertificateDatabase:
    """A fresh key with its certificate; with the secret key given, or a fresh one (AES, 128 bits).

    The certificate is a server's own in every extension: version 3, critical key usage (digitalSignature,
    keyEncipherment), critical extended key usage (serverAuth), no others; its serial number is the time in
    milliseconds. Raises BadSubject; ValueError for a key size, digest or validity that is not offered.
    """
    for finding in subject_findings(request):
        if finding.severity is Severity.ERROR:
            raise BadSubject(finding)
    if request.key_bits not in KEY_SIZES or not 1 <= request.years <= MOST_YEARS:
        raise ValueError(f"an RSA key of {request.key_bits} bits for {request.years} years is not offered")
    digest = DIGESTS.get(request.digest)
    if digest is None:
        raise ValueError(f"{request.digest} is not offered")
    key = rsa.generate_private_key(65537, request.key_bits)
    certificate = _certificate(request, key, digest())
    return CertificateDatabase(key, (certificate,), secret or fresh_secret_key())


def _certificate(request: CertificateRequest, key: rsa.RSAPrivateKey, digest: Digest) -> x509.Certificate:
    name = _name(request)
    now = datetime.datetime.now(datetime.UTC)
    start = now.replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(now.timestamp() * 1000))
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=_DAYS * request.years))
        .add_extension(KEY_USAGE, critical=True)
        .add_extension(EXTENDED_KEY_USAGE, critical=True)
        .sign(key, digest)
    )


def _name(request: CertificateRequest) -> x509.Name:
    """Stored CN first, as servers do: packages then show ``C=…,OU=…,O=…,CN=…`` (package-format.md, signatures)."""
    wanted = (
        (NameOID.COMMON_NAME, shortened(request.common_name)),
        (NameOID.ORGANIZATION_NAME, request.organization.strip()),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, request.organizational_unit.strip()),
        (NameOID.COUNTRY_NAME, request.country.strip().upper()),
    )
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in wanted if value])
