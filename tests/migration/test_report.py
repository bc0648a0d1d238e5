"""The report: complete, standing alone, and with every value escaped."""

from __future__ import annotations

import datetime
from html.parser import HTMLParser

from tests.migration.making import MARK
from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import text
from wizard.migration.report import Chapter, Report, html
from wizard.migration.section import Change, Line, Section, Table

EVIL = "<script>alert('x')</script>\"&'"
NOTE = Kind("test_note", Severity.NOTE, "A note on {subject}.")
FAULT = Kind("test_fault", Severity.ERROR, "{subject} failed.")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def made() -> str:
    section = Section(
        (Line(text("Host"), EVIL),),
        (Change(text("Certificate"), EVIL, "after"),),
        Table((text("Name"),), ((EVIL,),)),
    )
    report = Report(
        headline=text("Changed {what}", what=EVIL),
        made=datetime.datetime(2031, 2, 3, 4, 5, tzinfo=datetime.UTC),
        chapters=[Chapter(text("Connect"), "done", section)],
        findings=[NOTE.of("n"), MARK.of(EVIL), FAULT.of("e")],
        duties=[text("Tell {whom}", whom=EVIL)],
    )
    return html(report)


def test_every_value_is_escaped_and_shown() -> None:
    tags = _Tags()
    tags.feed(made())
    assert "script" not in {tag for tag, _ in tags.tags}
    assert tags.text.count(EVIL) >= 7


def test_it_fetches_nothing() -> None:
    tags = _Tags()
    tags.feed(made())
    for _, attributes in tags.tags:
        assert not {"src", "onclick", "onload"} & set(attributes)
    assert "url(" not in made()
    assert "@import" not in made()


def test_the_worst_finding_comes_first() -> None:
    page = made()
    assert page.index("e failed.") < page.index("was marked.") < page.index("A note on n.")
    assert "2031-02-03 04:05 UTC" in page
