"""What certificate is wanted: the answers with what the wizard proposes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.foundation.findings import FindingError, Severity
from wizard.migration.answers import AnswerBook
from wizard.steps.answers import NewCertificateAnswers
from wizard.steps.facts import Server
from wizard.steps.new_certificate import findings as found

if TYPE_CHECKING:
    from wizard.keystores.create import CertificateRequest


def new_answers(answers: AnswerBook) -> NewCertificateAnswers:
    return answers.of("new_certificate", NewCertificateAnswers)


def wanted(answers: NewCertificateAnswers, server: Server | None) -> CertificateRequest:
    """The common name is the server's host where none was given, as in a server's own certificate."""
    from wizard.keystores.create import CertificateRequest

    return CertificateRequest(
        common_name=answers.common_name or (server.host if server is not None else ""),
        organization=answers.organization,
        organizational_unit=answers.organizational_unit,
        country=answers.country,
        key_bits=answers.key_bits,
        digest=answers.digest,
        years=answers.years,
    )


def preview(request: CertificateRequest) -> str:
    """The subject as the certificate will show it (RFC 4514, last stored part first)."""
    from wizard.keystores.create import shortened
    from wizard.keystores.distinguished_name import SHORT_NAMES, readable

    parts = (
        ("CN", shortened(request.common_name)),
        ("O", request.organization.strip()),
        ("OU", request.organizational_unit.strip()),
        ("C", request.country.strip().upper()),
    )
    identifiers = {name: identifier for identifier, name in SHORT_NAMES.items()}
    return readable(tuple((identifiers[name], value) for name, value in parts if value))


def require_offered(request: CertificateRequest) -> None:
    """Raises FindingError for a subject, key size, digest or validity that no certificate is made with."""
    from wizard.keystores.create import DIGESTS, KEY_SIZES, MOST_YEARS, subject_findings

    for finding in subject_findings(request):
        if finding.severity is Severity.ERROR:
            raise FindingError(finding)
    sizes = ", ".join(map(str, KEY_SIZES))
    if request.key_bits not in KEY_SIZES:
        raise FindingError(found.NOT_OFFERED.of("key_bits", value=request.key_bits, offered=sizes))
    if request.digest not in DIGESTS:
        offered = ", ".join(DIGESTS)
        raise FindingError(found.NOT_OFFERED.of("digest", value=request.digest, offered=offered))
    if not 1 <= request.years <= MOST_YEARS:
        raise FindingError(found.NOT_OFFERED.of("years", value=request.years, offered=f"1 – {MOST_YEARS}"))
