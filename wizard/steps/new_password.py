"""A new password: typed twice the same, can Java open keys under it, how well does it protect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, FindingError, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text

if TYPE_CHECKING:
    from wizard.keystores.password import Strength

RULE = text(
    QT_TRANSLATE_NOOP(
        "wizard", "Letters A to Z, digits, blanks and the usual signs: Java opens keys under no others."
    )
)
DIFFERENT = text(QT_TRANSLATE_NOOP("wizard", "The two passwords are different."))
WEAK = text(QT_TRANSLATE_NOOP("wizard", "Easy to guess"))
FAIR = text(QT_TRANSLATE_NOOP("wizard", "Fair"))
STRONG = text(QT_TRANSLATE_NOOP("wizard", "Strong"))


@dataclass(frozen=True)
class NewPassword:
    """What a page shows of a password being typed; the password itself stays out of every view."""

    typed: bool
    differs: bool
    """Typed twice, and not the same."""
    strength: Strength
    findings: tuple[Finding, ...]
    """Of severity error when it cannot be used."""

    @property
    def bars(self) -> int:
        """0 to 4, for a meter; the strongest two are one."""
        return (0, 1, 2, 4)[self.strength.value]

    @property
    def words(self) -> Text | None:
        """The strength in a word; None while nothing is typed."""
        return (None, WEAK, FAIR, STRONG)[self.strength.value]

    @property
    def refused(self) -> Text | None:
        """Why it cannot be used, or None."""
        broken = next((each for each in self.findings if each.severity is Severity.ERROR), None)
        if broken is not None:
            return Text(broken.kind.remedy, broken.parameters)
        return DIFFERENT if self.differs else None


def look_at(password: str, repeated: str) -> NewPassword:
    from wizard.keystores.password import password_findings, strength

    typed = bool(password)
    findings = password_findings(password) if typed else ()
    return NewPassword(typed, typed and password != repeated, strength(password), findings)


def require_sound(password: str) -> tuple[Finding, ...]:
    """What else is to be said of a password Java can open. Raises FindingError for any other (keystore.md)."""
    from wizard.keystores.password import password_findings

    said = password_findings(password)
    for finding in said:
        if finding.severity is Severity.ERROR:
            raise FindingError(finding)
    return said
