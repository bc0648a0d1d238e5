"""Findings and sentences: words come last, parameters are filled in, plurals are right."""

from __future__ import annotations

import datetime
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.foundation.findings import FindingError, Kind, Severity, worst
from wizard.foundation.words import english, fill, text
from wizard.steps.catalogue import catalogue

KIND = Kind("k", Severity.ERROR, "{subject} lost {n}.", ("a {subject}", "another"), "Look at {subject}.")
GERMAN = {
    "{subject} lost {n}.": "{n} fehlt in {subject}.",
    "Likely causes: {causes}.": "Ursachen: {causes}.",
    "Look at {subject}.": "{subject} ansehen.",
}


class _Refused(FindingError):
    def __init__(self, one: str, two: str) -> None:
        super().__init__(KIND.of(one, n=two))


def test_a_message_says_what_why_and_how() -> None:
    message = KIND.of("box", n=3).message()
    assert message == "box lost 3. Likely causes: a box; another. Look at box."


def test_in_another_language() -> None:
    said = KIND.of("box", n=3).message(lambda source, count: GERMAN.get(source, source))
    assert said == "3 fehlt in box. Ursachen: a box; another. box ansehen."


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 packages"), (1, "1 package"), (2, "2 packages"), (None, "%n package(s)")]
)
def test_plural(count: int | None, words: str) -> None:
    assert english("%n package(s)", count) == words
    assert text("%n package(s)", count).words() == words


def test_a_finding_counts_by_its_parameter() -> None:
    kind = Kind("k", Severity.NOTE, "%n element(s) of {subject}: {names}.")
    assert kind.of("box", count=1, names="a").message() == "1 element of box: a."
    assert kind.of("box", count=2, names="a, b").message() == "2 elements of box: a, b."


@given(st.text())
def test_any_subject_is_shown_as_it_is(subject: str) -> None:
    assert Kind("k", Severity.NOTE, "«{subject}»").of(subject).message() == f"«{subject}»"


def test_unknown_places_stay() -> None:
    assert fill("{known} {unknown}", (("known", True),)) == "True {unknown}"
    assert fill("{at}", (("at", datetime.datetime(2031, 2, 3, 4, 5)),)) == "2031-02-03 04:05"


def test_an_error_comes_back_whole_from_another_process() -> None:
    error = pickle.loads(pickle.dumps(_Refused("box", "two")))
    assert type(error) is _Refused
    assert error.finding == KIND.of("box", n="two")
    assert str(error) == error.finding.message()


def test_the_worst() -> None:
    kinds = [Kind(severity.value, severity, "") for severity in Severity]
    assert worst(kind.of("x") for kind in kinds) is Severity.ERROR
    assert worst([kinds[1].of("x"), kinds[0].of("x")]) is Severity.ATTENTION
    assert worst([]) is None


@pytest.mark.parametrize("kind", catalogue().values(), ids=lambda kind: kind.code)
def test_every_finding_of_the_product_is_sayable(kind: Kind) -> None:
    assert kind.code == kind.code.lower()
    assert kind.what.rstrip().endswith((".", "?", "}")), kind.what
    assert not any(cause.endswith(".") for cause in kind.causes)
    said = " ".join((kind.what, *kind.causes, kind.remedy)).lower()
    for word in ("please", "simply", "successfully"):
        assert word not in said.split()
    if kind.severity is Severity.ERROR:
        assert kind.remedy, "an error says what to do"
