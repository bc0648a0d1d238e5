"""The report: one HTML page that stands alone, made of what each step says of itself."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.foundation.findings import Finding, Severity
from wizard.foundation.resources import resource
from wizard.foundation.words import ENGLISH, QT_TRANSLATE_NOOP, Text, Tongue
from wizard.migration.section import Section

TEMPLATE = "report.html.jinja"
WORDS = (
    QT_TRANSLATE_NOOP("wizard", "Certificate change"),
    QT_TRANSLATE_NOOP("wizard", "Before"),
    QT_TRANSLATE_NOOP("wizard", "After"),
    QT_TRANSLATE_NOOP("wizard", "Findings"),
    QT_TRANSLATE_NOOP("wizard", "What remains to be done"),
    QT_TRANSLATE_NOOP(
        "wizard", "No private key and no password is in this report. It belongs to the run folder it lies in."
    ),
    QT_TRANSLATE_NOOP("wizard", "error"),
    QT_TRANSLATE_NOOP("wizard", "attention"),
    QT_TRANSLATE_NOOP("wizard", "note"),
)
"""The template's own, where the search for texts to translate does not look."""
_DIGEST = re.compile(r"[0-9a-f]{40,128}")
_GROUP = 8  # digits of a digest that stay together where a line ends
_MARKS = {"done": "✓", "skipped": "–"}


@dataclass(frozen=True)
class Chapter:
    title: Text
    state: str
    section: Section | None


@dataclass(frozen=True)
class Report:
    headline: Text
    made: datetime.datetime
    chapters: Sequence[Chapter]
    findings: Sequence[Finding]
    duties: Sequence[Text]


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

    translate = tongue.translate

    def words(text: Text | str) -> str:
        return text.words(translate) if isinstance(text, Text) else translate(text, None)

    environment.filters["words"] = words
    environment.filters["value"] = _value
    environment.filters["mark"] = lambda state: _MARKS.get(state, "↺")
    environment.filters["tone"] = lambda state: state if state in _MARKS else "todo"
    template = environment.get_template(TEMPLATE)
    changes = [change for each in report.chapters if each.section for change in each.section.changes]
    return template.render(
        report=report,
        changes=changes,
        language=tongue.code,
        _=words,
        findings=[
            (finding.severity.value, finding.what(translate), finding.remedy(translate))
            for finding in sorted(report.findings, key=_worst_first)
        ],
        made=report.made.strftime("%Y-%m-%d %H:%M UTC"),
    )


def _value(value: str) -> str:
    """Digests in fixed-width letters, with places to break that are not copied; everything else as it is."""
    if not _DIGEST.fullmatch(value):
        return value
    from markupsafe import Markup

    groups = (value[at : at + _GROUP] for at in range(0, len(value), _GROUP))
    return Markup('<span class="hex">{}</span>').format(Markup("<wbr>").join(groups))


def _worst_first(finding: Finding) -> int:
    return (Severity.ERROR, Severity.ATTENTION, Severity.NOTE).index(finding.severity)
