"""The report: complete, standing alone, and with every value escaped."""

from __future__ import annotations

import datetime
from html.parser import HTMLParser

from tests.migration.making import MARK
from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import Tongue, english, text
from wizard.migration.report import Chapter, Report, html
from wizard.migration.section import (
    Change,
    Comparison,
    Expiry,
    FileDigest,
    Fingerprint,
    Line,
    Section,
    Size,
    Table,
)

EVIL = "<script>alert('x')</script>\"&'"
NOTE = Kind("test_note", Severity.NOTE, "A note on {subject}.")
FAULT = Kind("test_fault", Severity.ERROR, "{subject} failed.")
MADE = datetime.datetime(2031, 2, 3, 4, 5, tzinfo=datetime.UTC)
SHA256 = "0fec6ec6aa346f266026d07fc35720f41816e32b1a4b97fa467676de50859f8d"


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
        table=Table((text("Name"),), ((EVIL,),)),
    )
    report = Report(
        headline=text("Changed {what}", what=EVIL),
        made=MADE,
        chapters=[Chapter(text("Connect"), "done", section)],
        findings=[NOTE.of("n"), MARK.of(EVIL), FAULT.of("e")],
        duties=[text("Tell {whom}", whom=EVIL)],
        comparison=Comparison(changes=(Change(text("Certificate"), EVIL, "after"),)),
    )
    return html(report)


def said(page: str) -> str:
    """What a reader of the page sees, places to break left out."""
    tags = _Tags()
    tags.feed(page.partition("<body>")[2])
    return tags.text


def told(*lines: Line, comparison: Comparison | None = None, tongue: Tongue | None = None) -> str:
    chapter = Chapter(text("Connect"), "done", Section(lines))
    report = Report(text("Changed"), MADE, [chapter], [], [], comparison or Comparison())
    return html(report, tongue or Tongue())


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
    assert f"Written on {Tongue().forms.moment(MADE)}" in page


def test_findings_say_what_failed_likely_causes_and_what_to_do() -> None:
    words = said(made())
    assert "Needs attention" in words
    assert "Likely causes: a test." in words
    assert words.index("Likely causes") < words.index("Look at ")
    assert "note" not in words.replace("A note on n.", ""), "severities are words of the window"


def test_values_are_written_for_people() -> None:
    words = said(
        told(
            Line(text("Size"), Size(184_320)),
            Line(text("Elements"), 1204),
            Line(text("Certificate"), Fingerprint(SHA256)),
            Line(text("File"), FileDigest(SHA256)),
            Line(text("Until"), Expiry(MADE + datetime.timedelta(days=12))),
            Line(text("Over"), Expiry(MADE - datetime.timedelta(days=3))),
            Line(text("Long"), Expiry(MADE + datetime.timedelta(days=3653))),
            Line(text("Tried"), (text("first"), text("second"))),
        )
    )
    assert "184 kB" in words
    assert "1,204" in words
    assert "0F:EC:6E:C6:AA" in words
    assert SHA256 in words, "a file's digest as sha256sum shows it"
    assert "15 February 2031 (12 days after this report)" in words
    assert "31 January 2031 (expired 3 days before this report)" in words
    assert "3 February 2041 (10 years after this report)" in words
    assert "firstsecond" in words


class _Backwards:
    """Forms of a made-up language."""

    def day(self, day: datetime.date) -> str:
        return f"{day:%d.%m.%Y}"

    def moment(self, when: datetime.datetime) -> str:
        return f"{when:%d.%m.%Y %H.%M}"

    def number(self, count: int | float) -> str:
        return f"<{count}>"

    def size(self, count: int) -> str:
        return f"{count} B"


def test_dates_numbers_and_sizes_follow_the_language() -> None:
    tongue = Tongue("xx", english, _Backwards())
    lines = (
        Line(text("n"), text("{all} of them", all=7)),
        Line(text("s"), Size(5)),
        Line(text("m"), MADE),
    )
    words = said(told(*lines, Line(text("u"), Expiry(MADE)), tongue=tongue))
    for shown in ("<7> of them", "5 B", "03.02.2031 04.05", "03.02.2031 (0 days"):
        assert shown in words


def test_proofs_stand_below_the_changes_with_mark_and_word() -> None:
    proofs = (
        Line(text("Packages"), text("47 of 47"), good=True),
        Line(text("Old database"), text("changed"), good=False),
        Line(text("Other"), text("none")),
    )
    page = told(comparison=Comparison(proofs=proofs))
    assert '<td colspan="2" class="good"><span class="mark">✓</span> 47 of 47</td>' in page
    assert '<td colspan="2" class="attention"><span class="mark">!</span> changed</td>' in page
    assert '<td colspan="2" class="">none</td>' in page
    assert "<th width" not in page, "no columns without changes"
