"""What was found, for people: code, severity and typed parameters; words come last.

A room declares each kind of finding once as a module-level :class:`Kind` and makes findings from it with
:meth:`Kind.of`. A kind's texts are source texts for translation (see :mod:`wizard.foundation.words`).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field

from wizard.foundation.words import QT_TRANSLATE_NOOP, Parameters, Translate, Value, count_of, english, fill

LIKELY_CAUSES = QT_TRANSLATE_NOOP("wizard", "Likely causes: {causes}.")


class Severity(enum.Enum):
    NOTE = "note"
    """Was so before; nothing to do; keeps exit code 0."""
    ATTENTION = "attention"
    """The administrator must still do something."""
    ERROR = "error"


@dataclass(frozen=True)
class Kind:
    """One kind of finding. ``what`` failed, likely ``causes``, what to do (``remedy``)."""

    code: str
    severity: Severity
    what: str
    causes: tuple[str, ...] = ()
    remedy: str = ""

    def of(self, subject: str, /, **parameters: Value) -> Finding:
        """A finding of this kind about ``subject``; the texts may also say ``{subject}``, and ``%n`` for ``count``."""
        return Finding(self, subject, tuple(parameters.items()))


@dataclass(frozen=True)
class Finding:
    kind: Kind
    subject: str
    parameters: Parameters = field(default=())

    @property
    def code(self) -> str:
        return self.kind.code

    @property
    def severity(self) -> Severity:
        return self.kind.severity

    def what(self, translate: Translate = english) -> str:
        return self._words(self.kind.what, translate)

    def causes(self, translate: Translate = english) -> tuple[str, ...]:
        return tuple(self._words(cause, translate) for cause in self.kind.causes)

    def remedy(self, translate: Translate = english) -> str:
        return self._words(self.kind.remedy, translate) if self.kind.remedy else ""

    def message(self, translate: Translate = english) -> str:
        """Everything in one paragraph, as reports and JSON show it."""
        parts = [self.what(translate)]
        causes = self.causes(translate)
        if causes:
            parts.append(fill(translate(LIKELY_CAUSES, None), (("causes", "; ".join(causes)),)))
        if self.kind.remedy:
            parts.append(self.remedy(translate))
        return " ".join(parts)

    def _words(self, template: str, translate: Translate) -> str:
        count = count_of(template, self.parameters)
        return fill(translate(template, count), (("subject", self.subject), *self.parameters))


class FindingError(Exception):
    """An error that already knows its words: leaf rooms raise subclasses, steps pass the finding on."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message())
        self.finding = finding

    def __reduce__(self) -> tuple[object, ...]:
        """Errors come back whole from another process, whatever a subclass's constructor takes."""
        return _restored, (type(self), self.finding), self.__dict__


def _restored(kind: type[FindingError], finding: Finding) -> FindingError:
    error = kind.__new__(kind)
    FindingError.__init__(error, finding)
    return error


def worst(findings: Iterable[Finding]) -> Severity | None:
    order = (Severity.NOTE, Severity.ATTENTION, Severity.ERROR)
    return max((finding.severity for finding in findings), key=order.index, default=None)
