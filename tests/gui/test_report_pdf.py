"""The report on paper: everything that the page says, within the paper's width, on numbered pages."""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.resources import resource
from wizard.foundation.words import text
from wizard.migration.report import Chapter, Report, html
from wizard.migration.section import Change, Line, Section, Table
from wizard.ui.report_pdf import pdf, printable, write_pdf

NOTE = Kind("test_note", Severity.NOTE, "A note on {subject}.", (), "Look at {subject}.")
LONG = "com.example." + "verylong" * 12
DIGEST = "0fec6ec6aa346f266026d07fc35720f41816e32b1a4b97fa467676de50859f8d"


def page(rows: int) -> str:
    names = tuple((f"com.example.{number}", LONG, DIGEST) for number in range(rows))
    section = Section(
        (Line(text("Host"), "vco01 & <others>"),),
        (Change(text("SHA-256"), DIGEST, DIGEST[::-1]),),
        Table((text("Name"), text("Title"), text("Digest")), names),
    )
    return html(
        Report(
            headline=text("The certificate was changed."),
            made=datetime.datetime(2031, 2, 3, 4, 5, tzinfo=datetime.UTC),
            chapters=[Chapter(text("Connect"), "done", section), Chapter(text("Back up"), "skipped", None)],
            findings=[NOTE.of("n")],
            duties=[text("Set the licence.")],
        )
    )


def _pages(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


def test_paper_says_what_the_page_says(theme: object) -> None:
    document = QTextDocument()
    document.setDefaultStyleSheet(resource("report", "print.css").read_text(encoding="utf-8"))
    document.setHtml(printable(page(2)))
    shown = document.toPlainText()
    for words in (
        "The certificate was changed.",
        "2031-02-03 04:05 UTC",
        "vco01 & <others>",
        DIGEST,
        DIGEST[::-1],
        "A note on n.",
        "Look at n.",
        "Set the licence.",
        "com.example.1",
        "skipped",
    ):
        assert words in shown
    assert "{" not in shown, "a style sheet is printed as text"


def test_the_longest_values_stay_on_the_paper(theme: object) -> None:
    document = QTextDocument()
    document.setDefaultStyleSheet(resource("report", "print.css").read_text(encoding="utf-8"))
    document.setHtml(printable(page(3)))
    document.setTextWidth(640)
    assert document.size().width() <= 640


@pytest.mark.parametrize(("rows", "least"), [(1, 1), (120, 4)])
def test_the_file_has_as_many_pages_as_it_needs(theme: object, rows: int, least: int) -> None:
    content = pdf(page(rows))
    assert content.startswith(b"%PDF-")
    assert least <= _pages(content) <= least + 4


def test_the_file_is_whole_and_its_owners_alone(theme: object, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text(page(40), encoding="utf-8")
    target = tmp_path / "report.pdf"
    write_pdf(report, target)
    assert target.read_bytes().rstrip().endswith(b"%%EOF")
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["report.html", "report.pdf"]
    if shutil.which("pdftotext") is None:
        return
    said = subprocess.run(
        ["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = said.split("\f")[:-1]
    assert len(pages) > 1
    ends = ["".join(each.split()) for each in pages]
    assert [end.endswith(f"{number + 1}/{len(pages)}") for number, end in enumerate(ends)] == [True] * len(
        pages
    )
    assert all(f"com.example.{number}" in said for number in range(40))


def test_no_folder_no_file(theme: object, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text(page(1), encoding="utf-8")
    with pytest.raises(OSError, match="absent"):
        write_pdf(report, tmp_path / "absent" / "report.pdf")
