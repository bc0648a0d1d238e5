"""The report: one HTML page that stands alone, made of what each step says of itself."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.foundation.findings import LIKELY_CAUSES, Finding, Severity
from wizard.foundation.resources import resource
from wizard.foundation.words import (
    ENGLISH,
    NAMING,
    QT_TRANSLATE_NOOP,
    Parameters,
    Text,
    Tongue,
    Value,
    count_of,
    fill,
)
from wizard.migration.section import (
    Comparison,
    Expiry,
    FileDigest,
    Fingerprint,
    Section,
    Shown,
    Size,
    Table,
)

if TYPE_CHECKING:
    from markupsafe import Markup

TEMPLATE = "report.html.jinja"
WORDS = (
    QT_TRANSLATE_NOOP("wizard", "Certificate change"),
    QT_TRANSLATE_NOOP("wizard", "Findings"),
    QT_TRANSLATE_NOOP("wizard", "What remains to be done"),
    QT_TRANSLATE_NOOP(
        "wizard", "No private key and no password is in this report. It belongs to the run folder it lies in."
    ),
    QT_TRANSLATE_NOOP("wizard", "Error"),
    QT_TRANSLATE_NOOP("wizard", "Needs attention"),
    QT_TRANSLATE_NOOP("wizard", "Note"),
)
"""The template's own, where the search for texts to translate does not look."""
_WRITTEN = QT_TRANSLATE_NOOP("wizard", "Written on {at}")
_EXPIRES = QT_TRANSLATE_NOOP("wizard", "{day} ({left})")
_SEVERITIES = {
    Severity.ERROR: "Error",
    Severity.ATTENTION: "Needs attention",
    Severity.NOTE: "Note",
}
_DIGITS = 8  # of a digest that stay together where a line ends
_BYTES = 4  # of a fingerprint
_BREAK_AFTER = ":/\\.,;=-_@"
_MARKS = {"done": "✓", "skipped": "–"}
_JUDGED = {True: ("good", "✓"), False: ("attention", "!"), None: ("", "")}


@dataclass(frozen=True)
class Chapter:
    title: Text
    state: str
    section: Section | None
    acts: Table | None = None
    """Each act of the step, when it was done, and what proved it."""


@dataclass(frozen=True)
class Report:
    headline: Text
    made: datetime.datetime
    chapters: Sequence[Chapter]
    findings: Sequence[Finding]
    duties: Sequence[Text]
    comparison: Comparison = field(default_factory=Comparison)


def html(report: Report, tongue: Tongue = ENGLISH) -> str:
    """The whole page. Every value is escaped; there is no script and nothing is fetched."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    writer = _Writer(tongue, report.made)
    environment.filters["words"] = writer.words
    environment.filters["value"] = writer.value
    environment.filters["mark"] = lambda state: _MARKS.get(state, "↺")
    environment.filters["tone"] = lambda state: state if state in _MARKS else "todo"
    environment.filters["judged"] = _JUDGED.__getitem__
    template = environment.get_template(TEMPLATE)
    return template.render(
        report=report,
        language=tongue.code,
        _=writer.words,
        findings=[writer.finding(finding) for finding in sorted(report.findings, key=_worst_first)],
        made=writer.words(Text(_WRITTEN, (("at", report.made),))),
    )


@dataclass(frozen=True)
class _ShownFinding:
    tone: str
    word: str
    what: str
    causes: str
    remedy: str


@dataclass(frozen=True)
class _Writer:
    """Puts everything into the report's language, with its forms of dates, numbers and sizes."""

    tongue: Tongue
    now: datetime.datetime

    def words(self, words: Text | str) -> str:
        if isinstance(words, str):
            return self.tongue.translate(words, None)
        return self._filled(self.tongue.translate(words.template, words.count), words.parameters)

    def value(self, value: Shown) -> str:
        """Values with places to break that are not copied."""
        from markupsafe import Markup

        if isinstance(value, tuple):
            return Markup("<br>").join(_breakable(self.words(each)) for each in value)
        if isinstance(value, Fingerprint):
            whole = ":".join(value.sha256[at : at + 2] for at in range(0, len(value.sha256), 2)).upper()
            return _fixed(whole, 3 * _BYTES)
        if isinstance(value, FileDigest):
            return _fixed(value.sha256, _DIGITS)
        return _breakable(self._plain(value))

    def finding(self, finding: Finding) -> _ShownFinding:
        kind = finding.kind
        causes = "; ".join(self._of(finding, cause) for cause in kind.causes)
        return _ShownFinding(
            tone=finding.severity.value,
            word=self.words(_SEVERITIES[finding.severity]),
            what=self._of(finding, kind.what),
            causes=self.words(Text(LIKELY_CAUSES, (("causes", causes),))) if causes else "",
            remedy=self._of(finding, kind.remedy) if kind.remedy else "",
        )

    def _plain(self, value: str | int | datetime.datetime | Text | Size | Expiry) -> str:
        forms = self.tongue.forms
        if isinstance(value, str):
            return value
        if isinstance(value, int):
            return forms.number(value)
        if isinstance(value, datetime.datetime):
            return forms.moment(value)
        if isinstance(value, Size):
            return forms.size(value.bytes)
        if isinstance(value, Expiry):
            left = self.words(value.in_words(self.now))
            return self.words(Text(_EXPIRES, (("day", forms.day(value.at)), ("left", left))))
        return self.words(value)

    def _of(self, finding: Finding, template: str) -> str:
        shown = self.tongue.translate(template, count_of(template, finding.parameters))
        return self._filled(shown, (("subject", finding.subject), *finding.parameters))

    def _filled(self, template: str, parameters: Parameters) -> str:
        return fill(template, tuple((name, self._shown(name, value)) for name, value in parameters))

    def _shown(self, name: str, value: Value) -> Value:
        """Moments and counts in the language's form; ports and the like as they are."""
        if isinstance(value, datetime.datetime):
            return self.tongue.forms.moment(value)
        if isinstance(value, str | bool) or name in NAMING:
            return value
        return self.tongue.forms.number(value)


def _fixed(digits: str, group: int) -> Markup:
    """Fixed-width letters that break between groups."""
    from markupsafe import Markup

    groups = (digits[at : at + group] for at in range(0, len(digits), group))
    return Markup('<span class="hex">{}</span>').format(Markup("<wbr>").join(groups))


def _breakable(value: str) -> Markup:
    """Names, paths and addresses break after their separators, not in the middle of a word."""
    from markupsafe import Markup, escape

    return Markup("").join(
        escape(letter) + Markup("<wbr>") if letter in _BREAK_AFTER and at < len(value) - 1 else escape(letter)
        for at, letter in enumerate(value)
    )


def _worst_first(finding: Finding) -> int:
    return (Severity.ERROR, Severity.ATTENTION, Severity.NOTE).index(finding.severity)
