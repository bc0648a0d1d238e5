"""The administrator's guide: every help text in one HTML file that needs nothing beside it."""

from __future__ import annotations

from dataclasses import dataclass

import jinja2
from markdown_it import MarkdownIt

from wizard import __version__
from wizard.foundation.resources import resource
from wizard.steps.registry import registry

_BEFORE = ("introduction",)
_AFTER = ("going_back", "unattended")


@dataclass(frozen=True)
class _Chapter:
    anchor: str
    number: int | None
    """Of the step that it is about."""
    title: str
    html: str


def guide(language: str = "en") -> str:
    """One HTML page: before you begin, the nine steps, going back, unattended runs.

    A chapter that the language lacks is in English. Raises FileNotFoundError when the program has no help texts.
    """
    steps = [_chapter(step.id, language, number) for number, step in enumerate(registry(), 1)]
    chapters = [
        *(_chapter(name, language) for name in _BEFORE),
        *steps,
        *(_chapter(name, language) for name in _AFTER),
    ]
    template = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(
        resource("guide", "guide.html.jinja").read_text(encoding="utf-8")
    )
    return template.render(chapters=chapters, language=language, version=__version__)


def _chapter(name: str, language: str, number: int | None = None) -> _Chapter:
    try:
        path = resource("help", language, f"{name}.md")
    except FileNotFoundError:
        path = resource("help", "en", f"{name}.md")
    source = path.read_text(encoding="utf-8")
    heading, _, text = source.partition("\n")
    title = heading.removeprefix("# ").strip()
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    return _Chapter(name, number, title, body)
