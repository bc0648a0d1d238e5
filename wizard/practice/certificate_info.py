"""A certificate as the API tells it: the OpenAPI's PackageCertificateInfo (rest-api.md 3.5, 8)."""

from __future__ import annotations

from cryptography import x509

from wizard.keystores.certificate import certificate_facts


def certificate_info(der: bytes) -> dict[str, object]:
    certificate = x509.load_der_x509_certificate(der)
    facts = certificate_facts(der)
    subject = dict(part.partition("=")[::2] for part in facts.subject.split(","))
    parts = {key.strip(): value for key, value in subject.items()}
    info = {
        "commonName": facts.common_name,
        "organization": parts.get("O", ""),
        "organizationalUnit": parts.get("OU", ""),
        "country": parts.get("C", ""),
        "serialNumber": str(certificate.serial_number),
        "fingerprintSHA1": facts.sha1,  # its name in 8.18
        "fingerprint": facts.sha1,  # its name in 9.0
        "publicKeyAlgorithm": facts.key_type,
        "validFromDate": facts.not_before.isoformat(),
        "validUntilDate": facts.not_after.isoformat(),
    }
    return {key: value or "" for key, value in info.items()}
