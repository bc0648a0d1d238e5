"""The report on paper: everything that the page says, within the paper's width, on numbered pages."""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.resources import resource
from wizard.foundation.words import text
from wizard.migration.report import Chapter, Report, html
from wizard.migration.section import Change, Comparison, FileDigest, Fingerprint, Line, Section, Table
from wizard.ui.report_pdf import pdf, printable, write_pdf
from wizard.ui.words import fingerprint

NOTE = Kind("test_note", Severity.NOTE, "A note on {subject}.", (), "Look at {subject}.")
LONG = "com.example." + "verylong" * 12
DIGEST = "0fec6ec6aa346f266026d07fc35720f41816e32b1a4b97fa467676de50859f8d"


def page(rows: int) -> str:
    names = tuple((f"com.example.{number}", LONG, FileDigest(DIGEST)) for number in range(rows))
    section = Section(
        (Line(text("Host"), "vco01 & <others>"),),
        table=Table((text("Name"), text("Title"), text("Digest")), names),
    )
    return html(
        Report(
            headline=text("The certificate was changed."),
            made=datetime.datetime(2031, 2, 3, 4, 5, tzinfo=datetime.UTC),
            chapters=[Chapter(text("Connect"), "done", section), Chapter(text("Back up"), "skipped", None)],
            findings=[NOTE.of("n")],
            duties=[text("Set the licence.")],
            comparison=Comparison(
                changes=(Change(text("SHA-256"), Fingerprint(DIGEST), Fingerprint(DIGEST[::-1])),),
                proofs=(Line(text("Packages"), "47 of 47", good=True),),
            ),
        )
    )


def shown(rows: int) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultStyleSheet(resource("report", "print.css").read_text(encoding="utf-8"))
    document.setHtml(printable(page(rows)))
    return document


def _pages(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


def test_paper_says_what_the_page_says(theme: object) -> None:
    said = shown(2).toPlainText().replace("\u200b", "")
    for words in (
        "The certificate was changed.",
        "3 February 2031",
        "vco01 & <others>",
        DIGEST,
        fingerprint(DIGEST),
        fingerprint(DIGEST[::-1]),
        "✓ 47 of 47",
        "A note on n.",
        "Look at n.",
        "Set the licence.",
        "com.example.1",
        "skipped",
    ):
        assert words in said
    assert "{" not in said, "a style sheet is printed as text"


def test_the_longest_values_stay_on_the_paper(theme: object) -> None:
    document = shown(3)
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


def test_a_heading_stands_with_what_follows_and_pages_name_the_report(theme: object, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    for rows in range(14, 34, 3):
        target = tmp_path / f"{rows}.pdf"
        target.write_bytes(pdf(page(rows)))
        command = ["pdftotext", "-layout", target, "-"]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for number, each in enumerate(unicodedata.normalize("NFKC", said).split("\f")[:-1]):
            lines = [line.strip() for line in each.splitlines() if line.strip()]
            assert not lines[-2].startswith(("1 Connect", "2 Back up", "Findings", "Note")), (rows, number)
            if number > 0:  # the first page has it as its title
                top = _top(target, number + 1)
                assert "The certificate was" in top and "changed." in top, (rows, number)


def _top(file: Path, number: int) -> str:
    """The text in the margin above a page; what is cut off there is told too, and may stand between its words."""
    crop = ["-r", "72", "-x", "0", "-y", "0", "-W", "700", "-H", "70"]
    command = ["pdftotext", "-f", str(number), "-l", str(number), *crop, file, "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return unicodedata.normalize("NFKC", said)


@pytest.mark.parametrize("rows", [0, 9, 14, 21])
def test_every_chapter_is_on_paper(theme: object, tmp_path: Path, rows: int) -> None:
    """Also after a page was begun before one of them."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    more = "".join(
        f'<h2>{number} Chapter</h2><table class="facts">{"<tr><td>a fact</td></tr>" * 8}</table>'
        for number in range(3, 12)
    )
    target = tmp_path / "report.pdf"
    target.write_bytes(pdf(page(rows).replace("<footer>", f"{more}<footer>")))
    said = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"(?m)^(\d+) Chapter", said) == [str(number) for number in range(3, 12)]
    assert said.count("a fact") == 8 * 9


def test_no_folder_no_file(theme: object, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text(page(1), encoding="utf-8")
    with pytest.raises(OSError, match="absent"):
        write_pdf(report, tmp_path / "absent" / "report.pdf")
