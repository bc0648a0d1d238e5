"""The rule for the export password, said before anything is written."""

from __future__ import annotations

from wizard.foundation.findings import Finding, FindingError, Severity


def require_sound(password: str) -> tuple[Finding, ...]:
    """What else is to be said of a password Java can open. Raises FindingError for any other (keystore.md)."""
    from wizard.keystores.password import password_findings

    said = password_findings(password)
    for finding in said:
        if finding.severity is Severity.ERROR:
            raise FindingError(finding)
    return said
