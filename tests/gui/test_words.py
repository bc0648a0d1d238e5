from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import text
from wizard.ui import words
from wizard.ui.widgets.labels import digests_of, shortened


@pytest.fixture(autouse=True)
def english_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("count", "shown"), [(0, "0 packages"), (1, "1 package"), (47, "47 packages")])
def test_plurals_are_english_without_a_translation(count: int, shown: str) -> None:
    assert words.tr("%n package(s)", count) == shown
    assert words.tr(text("%n package(s)", count)) == shown


def test_parameters_are_filled_in() -> None:
    assert (
        words.tr(text("Bind {name} on port {port}", name="vco2026", port=8281)) == "Bind vco2026 on port 8281"
    )


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en_US", "November 22, 2036"),
        ("en_GB", "22 November 2036"),
        ("de_DE", "22. November 2036"),
        ("ja_JP", "2036年11月22日"),
    ],
)
def test_dates_have_the_month_in_words_and_no_weekday(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert words.date(datetime.date(2036, 11, 22)) == shown


def test_sizes_and_numbers_follow_the_locale() -> None:
    assert [words.size(count) for count in (0, 999, 12_000, 1_500_000, 38_400_000)] == [
        "0 bytes",
        "999 bytes",
        "12 kB",
        "1.5 MB",
        "38 MB",
    ]
    assert words.number(1204) == "1,204"
    QLocale.setDefault(QLocale("de_DE"))
    assert words.number(1204) == "1.204"
    assert words.size(1_500_000) == "1,5 MB"


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (41.9, "0:41"), (3723, "1:02:03")])
def test_durations(seconds: float, shown: str) -> None:
    assert words.duration(seconds) == shown


@pytest.mark.parametrize("sentence", ["is {} now.", "証明書は{}です。", "SHA-256 ({})"])
def test_fingerprints_in_sentences_are_short_and_whole_apart(sentence: str) -> None:
    """Also where no space stands around them."""
    digest = "0f" * 32
    assert shortened(sentence.format(digest)) == sentence.format("0F:0F:0F:0F:0F … 0F:0F")
    assert digests_of(sentence.format(digest)) == (":".join(["0F"] * 32),)
    assert digests_of(sentence.format(digest + "0f")) == ()


def test_fingerprints() -> None:
    assert words.fingerprint("a20b64") == "A2:0B:64"
    assert words.short_fingerprint("a2" * 32) == "A2:A2:A2:A2:A2 … A2:A2"


def test_moments_in_findings_are_written_by_the_locale() -> None:
    kind = Kind("x", Severity.NOTE, "{subject} ends at {when}.")
    finding = kind.of("It", when=datetime.datetime(2036, 11, 22, 14, 5))
    assert words.what(finding).replace("\u202f", " ") == "It ends at November 22, 2036, 2:05 PM."
