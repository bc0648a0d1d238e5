"""Answers come back from TOML as they were saved; what is not an answer is refused, naming it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.migration.making import First, Inner, Second
from wizard.migration.answers import ANSWERS_INVALID, AnswerBook, AnswersInvalid
from wizard.migration.secrets import SecretReference
from wizard.steps.registry import registry

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
REFERENCES = st.none() | st.builds(SecretReference, env=TEXTS) | st.builds(SecretReference, file=TEXTS)
FIRSTS = st.builds(
    First,
    word=TEXTS,
    names=st.lists(TEXTS, max_size=3).map(tuple),
    inner=st.builds(Inner, name=TEXTS, port=st.none() | st.integers(0, 65535), password=REFERENCES),
)


def book() -> AnswerBook:
    return AnswerBook({"first": First, "second": Second})


@given(FIRSTS)
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, first: First) -> None:
    path = tmp_path_factory.getbasetemp() / "answers.toml"
    saved = book()
    saved.put("first", first)
    saved.save(path)
    loaded = book()
    loaded.load(path)
    assert loaded.of("first", First) == first
    assert loaded.of("second", Second) == Second()
    assert loaded.content("first") == saved.content("first")


@given(FIRSTS, FIRSTS)
def test_content_differs_exactly_when_answers_do(one: First, other: First) -> None:
    books = book(), book()
    books[0].put("first", one)
    books[1].put("first", other)
    assert (books[0].content("first") == books[1].content("first")) == (one == other)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[frist]\nword = 'x'", "frist"),
        ("[first]\nwrod = 'x'", "wrod"),
        ("[first]\nword = 3", "word"),
        ("[first.inner]\nport = 'x'", "port"),
        ("first = 3", "first"),
        ("[first.inner]\nnmae = 'x'", "inner.nmae"),
        ("[first.inner.password]\nevn = 'x'", "inner.password.evn"),
        ("[first", "table"),
        ("[first]\nnames = 'x'", "names"),
        ("[first.inner.password]\nenv = 'A'\nfile = 'b'", "first.inner.password"),
        ("[first.inner]\npassword = {}", "first.inner.password"),
    ],
)
def test_what_is_not_an_answer_is_refused(tmp_path: Path, content: str, named: str) -> None:
    path = tmp_path / "answers.toml"
    path.write_text("[second]\nword = 'changed'\n" + content, encoding="utf-8")
    answers = book()
    with pytest.raises(AnswersInvalid) as refused:
        answers.load(path)
    assert refused.value.finding.kind is ANSWERS_INVALID
    assert str(path) in refused.value.finding.message()
    assert named in refused.value.finding.message()
    assert answers.of("second", Second) == Second(), "a refused file changes nothing"


def test_secret_files_beside_the_answers_are_kept_by_their_whole_path(tmp_path: Path) -> None:
    """The answers are saved again in the run folder; a resumed run reads the same files."""
    path, run_folder = tmp_path / "given" / "answers.toml", tmp_path / "run"
    path.parent.mkdir()
    run_folder.mkdir()
    path.write_text("[first.inner]\nport = 1\npassword = {file = 'secrets/one.txt'}", encoding="utf-8")
    given = book()
    given.load(path, secrets_beside=True)
    inner = given.of("first", First).inner
    assert inner.password == SecretReference(file=str(path.parent / "secrets" / "one.txt"))
    assert inner.port == 1
    given.save(run_folder / "answers.toml")
    resumed = book()
    resumed.load(run_folder / "answers.toml")
    assert resumed.content("first") == given.content("first")


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "answers.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(AnswersInvalid):
        book().load(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnswersInvalid) as refused:
        book().load(tmp_path / "none.toml")
    assert "none.toml" in refused.value.finding.message()


def test_the_products_own_answers_survive_the_file(tmp_path: Path) -> None:
    kinds = {step.id: step.answers for step in registry()}
    saved, loaded = AnswerBook(kinds), AnswerBook(kinds)
    saved.save(tmp_path / "answers.toml")
    loaded.load(tmp_path / "answers.toml")
    assert all(saved.raw(step) == loaded.raw(step) for step in kinds)
