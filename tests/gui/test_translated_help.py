"""The help in each language: every text there is in English, in the same shape, in the words that the window shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from wizard.foundation.resources import resource
from wizard.foundation.words import CONTEXT
from wizard.steps.registry import registry
from wizard.ui.help_window import help_text

_LANGUAGES = sorted(path.name for path in resource("help").iterdir() if path.name != "en")
_TEXTS = sorted(path.stem for path in resource("help", "en").glob("*.md"))
every_text = pytest.mark.parametrize("name", _TEXTS)
every_language = pytest.mark.parametrize("language", _LANGUAGES)
_KEPT = re.compile(r"`[^`]+`|SHA-256|\d+\.\d\.\d")
"""What no translation changes: names of files and commands, versions."""
_WORDS_OF_MINE = {'`{file = "PATH"}`', '`{file = "PFAD"}`'}


def test_german_and_japanese_are_there() -> None:
    assert _LANGUAGES == ["de", "ja"]


@every_language
def test_nothing_lacks_its_english_text(language: str) -> None:
    assert sorted(path.stem for path in resource("help", language).glob("*.md")) == _TEXTS


@every_language
@every_text
def test_shape_and_names_are_those_of_the_english_text(name: str, language: str) -> None:
    own, english = _text(language, name), _text("en", name)
    assert _shape(own) == _shape(english)
    for kept in set(_KEPT.findall(english)) - _WORDS_OF_MINE:
        assert kept in own


@every_language
@pytest.mark.parametrize("step", registry(), ids=lambda step: step.id)
def test_the_title_is_the_one_on_the_page(step: object, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"wizard_{language}.qm")))
    title = translator.translate(CONTEXT, step.title.template)  # type: ignore[attr-defined]
    assert help_text(step.id, language).splitlines()[0] == f"# {title}"  # type: ignore[attr-defined]


def _text(language: str, name: str) -> str:
    return Path(resource("help", language, f"{name}.md")).read_text(encoding="utf-8")


def _shape(markdown: str) -> list[str]:
    """Headings, list items, rows and paragraphs, in their order."""
    starts = (re.match(r"#+ |- |\d+\. |\|", line) for line in markdown.splitlines() if line)
    return [start.group() if start else "" for start in starts]
