"""The administrator's guide: every help text in one HTML file that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import jinja2
from markdown_it import MarkdownIt

from wizard import __version__
from wizard.foundation.resources import resource

_BEFORE = ("introduction",)
_AFTER = ("going_back", "unattended")


@dataclass(frozen=True)
class _Words:
    """The page's own; it is written without the window and its translations."""

    title: str
    contents: str


_WORDS = {
    "en": _Words("Certificate wizard for VMware Orchestrator", "Contents"),
    "de": _Words("Zertifikatsassistent für VMware Orchestrator", "Inhalt"),
    "ja": _Words("VMware Orchestrator 証明書ウィザード", "目次"),
}


@dataclass(frozen=True)
class _Chapter:
    anchor: str
    language: str
    number: int | None
    """Of the step that it is about."""
    title: str
    html: str


def guide(steps: Sequence[str], language: str = "en") -> str:
    """One HTML page: before you begin, the steps of these ids, going back, unattended runs.

    A chapter that the language lacks is in English. Raises FileNotFoundError when the program has no help texts.
    """
    chapters = [
        *(_chapter(name, language) for name in _BEFORE),
        *(_chapter(step, language, number) for number, step in enumerate(steps, 1)),
        *(_chapter(name, language) for name in _AFTER),
    ]
    template = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(
        resource("guide", "guide.html.jinja").read_text(encoding="utf-8")
    )
    words = _WORDS.get(language, _WORDS["en"])
    return template.render(chapters=chapters, language=language, words=words, version=__version__)


def _chapter(name: str, language: str, number: int | None = None) -> _Chapter:
    try:
        path = resource("help", language, f"{name}.md")
    except FileNotFoundError:
        language = "en"
        path = resource("help", language, f"{name}.md")
    source = path.read_text(encoding="utf-8")
    heading, _, text = source.partition("\n")
    title = heading.removeprefix("# ").strip()
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    return _Chapter(name, language, number, title, body)
