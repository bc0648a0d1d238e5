"""What is noteworthy about a certificate: dates, strength, name, uses."""

from __future__ import annotations

import datetime
import itertools
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wizard.keystores.certificate import CertificateFacts

SOON = datetime.timedelta(days=90)
WEAK_RSA_BITS = 2048
WEAK_DIGESTS = frozenset({"MD2", "MD4", "MD5", "SHA-1"})

EXPIRED = Kind(
    "keystore_certificate_expired",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The certificate {subject} expired on {date}."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "Servers still sign with it, but importers are warned. Use a new certificate."
    ),
)
EXPIRES_SOON = Kind(
    "keystore_certificate_expires_soon",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "The certificate {subject} expires on {date}."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Plan a new certificate before that day."),
)
NOT_YET_VALID = Kind(
    "keystore_certificate_not_yet_valid",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The certificate {subject} is valid only from {date}."),
    (QT_TRANSLATE_NOOP("wizard", "the clock of this computer or of the issuer is wrong"),),
    QT_TRANSLATE_NOOP("wizard", "Compare the clocks, or wait until that day."),
)
WEAK_KEY = Kind(
    "keystore_certificate_weak_key",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The key of the certificate {subject} has {bits} bits only."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Use an RSA key of 2048 bits or more."),
)
WEAK_DIGEST = Kind(
    "keystore_certificate_weak_digest",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The certificate {subject} is signed with {digest}, which is no longer safe."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Use SHA-256 or better for a new certificate."),
)
EMAIL_IN_NAME = Kind(
    "keystore_certificate_email_in_name",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The name of the certificate {subject} holds an e-mail address."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "Some servers refuse packages signed with such a certificate. Leave the address out."
    ),
)
COMMON_NAME_SHORTENED = Kind(
    "keystore_common_name_shortened",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The name {subject} is longer than 64 characters and was shortened to {shortened}."
    ),
)
NAME_TOO_LONG = Kind(
    "keystore_name_too_long",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is longer than 64 characters."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Shorten it: certificates allow 64 characters."),
)
NAME_MISSING = Kind(
    "keystore_common_name_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The certificate has no name."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Enter a name, for example the name of the server."),
)
COUNTRY_UNKNOWN = Kind(
    "keystore_country_unknown",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is no country code."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Choose a country from the list: two letters, for example DE."),
)
NAME_UNPRINTABLE = Kind(
    "keystore_name_unprintable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The name {subject} holds signs that cannot be printed."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Type the name again."),
)
USAGE_MISSING = Kind(
    "keystore_certificate_usage_missing",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The certificate {subject} lacks a use that Orchestrator asks for: {missing}.",
    ),
    (QT_TRANSLATE_NOOP("wizard", "the certificate authority left the requested uses out"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Ask for digital signature, key encipherment and server authentication, "
        "or create a self-signed certificate.",
    ),
)
CHAIN_INCOMPLETE = Kind(
    "keystore_chain_incomplete",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The certificate of the authority {issuer}, which issued {subject}, is missing."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the answer of the authority holds its certificate without the chain"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "The server signs without it. To trust the authority elsewhere, its certificate is needed: "
        "ask for the answer as PKCS7, or add it to the PEM file.",
    ),
)
CHAIN_BROKEN = Kind(
    "keystore_chain_broken",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The certificate {subject} was not signed by the key of {issuer} that came with it."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the authority was renewed: it has two certificates of the same name"),
        QT_TRANSLATE_NOOP("wizard", "a certificate of another authority was added to the file"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Ask the authority for the certificate that belongs to the signature."),
)
SELF_SIGNATURE_WRONG = Kind(
    "keystore_certificate_self_signature_wrong",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The certificate {subject} names itself as its issuer, and its own key did not sign it."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the certificate was changed after it was signed"),
        QT_TRANSLATE_NOOP("wizard", "it was signed by another certificate of the same name"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Do not trust it before you know where it comes from; use another copy."),
)
UNREADABLE = Kind(
    "keystore_certificate_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The certificate {subject} cannot be read: {detail}."),
    (QT_TRANSLATE_NOOP("wizard", "the file is damaged"),),
    QT_TRANSLATE_NOOP("wizard", "Use another copy."),
)

ALL: tuple[Kind, ...] = (
    EXPIRED,
    EXPIRES_SOON,
    NOT_YET_VALID,
    WEAK_KEY,
    WEAK_DIGEST,
    EMAIL_IN_NAME,
    COMMON_NAME_SHORTENED,
    NAME_TOO_LONG,
    NAME_MISSING,
    NAME_UNPRINTABLE,
    COUNTRY_UNKNOWN,
    USAGE_MISSING,
    CHAIN_INCOMPLETE,
    CHAIN_BROKEN,
    SELF_SIGNATURE_WRONG,
    UNREADABLE,
)


def certificate_findings(facts: CertificateFacts, now: datetime.datetime) -> tuple[Finding, ...]:
    """Findings about the certificate itself, worst dates first; ``now`` is aware of its time zone."""
    name = facts.common_name or facts.subject
    return (*_dates(facts, name, now), *_strength(facts, name), *_name_and_uses(facts, name))


def chain_findings(chain: tuple[bytes, ...]) -> tuple[Finding, ...]:
    """Findings about certificates (DER, leaf first) as a chain. Raises UnreadableCertificate."""
    from wizard.keystores.certificate import certificate_facts
    from wizard.keystores.certificate_chain import signed_by

    facts = [certificate_facts(each) for each in chain]
    found = [
        CHAIN_BROKEN.of(facts[place].subject, issuer=facts[place + 1].subject)
        for place, (certificate, issuer) in enumerate(itertools.pairwise(chain))
        if signed_by(certificate, issuer) is False
    ]
    if facts[-1].self_signed and signed_by(chain[-1], chain[-1]) is False:
        found.append(SELF_SIGNATURE_WRONG.of(facts[-1].subject))
    if not facts[-1].self_signed:
        found.append(CHAIN_INCOMPLETE.of(facts[-1].subject, issuer=facts[-1].issuer))
    return tuple(found)


def _dates(facts: CertificateFacts, name: str, now: datetime.datetime) -> tuple[Finding, ...]:
    if facts.not_after < now:
        return (EXPIRED.of(name, date=facts.not_after),)
    if facts.not_before > now:
        return (NOT_YET_VALID.of(name, date=facts.not_before),)
    if facts.not_after - now < SOON:
        return (EXPIRES_SOON.of(name, date=facts.not_after),)
    return ()


def _strength(facts: CertificateFacts, name: str) -> tuple[Finding, ...]:
    found = []
    if facts.key_type == "RSA" and facts.key_bits < WEAK_RSA_BITS:
        found.append(WEAK_KEY.of(name, bits=facts.key_bits))
    if facts.signature_digest in WEAK_DIGESTS:
        found.append(WEAK_DIGEST.of(name, digest=facts.signature_digest))
    return tuple(found)


def _name_and_uses(facts: CertificateFacts, name: str) -> tuple[Finding, ...]:
    found = []
    if facts.email_in_name:
        found.append(EMAIL_IN_NAME.of(name))
    if facts.missing_usages:
        found.append(USAGE_MISSING.of(name, missing=", ".join(facts.missing_usages)))
    return tuple(found)
