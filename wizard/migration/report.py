"""The report: one HTML page that stands alone, made of what each step says of itself."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.foundation.findings import Finding, Severity
from wizard.foundation.resources import resource
from wizard.foundation.words import Text, Translate, english
from wizard.migration.section import Section

TEMPLATE = "report.html.jinja"


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


def html(report: Report, translate: Translate = english, language: str = "en") -> str:
    """The whole page. Every value is escaped; there is no script and nothing is fetched."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def words(text: Text | str) -> str:
        return text.words(translate) if isinstance(text, Text) else translate(text, None)

    environment.filters["words"] = words
    template = environment.get_template(TEMPLATE)
    changes = [change for each in report.chapters if each.section for change in each.section.changes]
    return template.render(
        report=report,
        changes=changes,
        language=language,
        _=words,
        findings=[
            (finding.severity.value, finding.what(translate), finding.remedy(translate))
            for finding in sorted(report.findings, key=_worst_first)
        ],
        made=report.made.strftime("%Y-%m-%d %H:%M UTC"),
    )


def _worst_first(finding: Finding) -> int:
    return (Severity.ERROR, Severity.ATTENTION, Severity.NOTE).index(finding.severity)
