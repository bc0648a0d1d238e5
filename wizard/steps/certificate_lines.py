"""A certificate in the report: subject, key, fingerprint, and until when it is valid."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.section import Expiry, Fingerprint, Line
from wizard.steps.facts import Certificate

SUBJECT = text(QT_TRANSLATE_NOOP("wizard", "Subject"))
KEY = text(QT_TRANSLATE_NOOP("wizard", "Key"))
FINGERPRINT = text(QT_TRANSLATE_NOOP("wizard", "SHA-256"))
VALID_UNTIL = text(QT_TRANSLATE_NOOP("wizard", "Valid until"))


def certificate_lines(certificate: Certificate) -> tuple[Line, ...]:
    key = (Line(KEY, _key(certificate)),) if certificate.key_bits else ()
    return (
        Line(SUBJECT, certificate.subject),
        *key,
        Line(FINGERPRINT, Fingerprint(certificate.sha256)),
        Line(VALID_UNTIL, Expiry(certificate.not_after)),
    )


def _key(certificate: Certificate) -> Text:
    if not certificate.signature_digest:
        return text(QT_TRANSLATE_NOOP("wizard", "{bits} bits"), bits=certificate.key_bits)
    return text(
        QT_TRANSLATE_NOOP("wizard", "{bits} bits, certificate signed with {digest}"),
        bits=certificate.key_bits,
        digest=certificate.signature_digest,
    )
