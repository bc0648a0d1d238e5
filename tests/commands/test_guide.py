"""The administrator's guide: every help text in one file."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from wizard.cli import run_command
from wizard.foundation.resources import resource
from wizard.guide import guide
from wizard.steps.registry import registry

STEPS = [step.id for step in registry()]


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.anchors.append(str(value))
            if tag == "a" and name == "href":
                self.links.append(str(value))
            if name == "src" or (tag == "link" and name == "href"):
                self.loaded.append(str(value))


def _languages() -> list[str]:
    return sorted(folder.name for folder in resource("help").iterdir() if folder.is_dir())


@pytest.mark.parametrize("language", _languages())
def test_every_help_text_is_a_chapter_with_a_link(language: str) -> None:
    page = _Page()
    page.feed(guide(STEPS, language))
    texts = {path.stem for path in resource("help", language).glob("*.md")}
    assert texts <= set(page.anchors)
    assert page.links[: len(page.anchors)] == [f"#{anchor}" for anchor in page.anchors]
    assert len(page.anchors) == len(set(page.anchors))


def test_it_needs_nothing_beside_it() -> None:
    page = _Page()
    page.feed(guide(STEPS))
    assert page.loaded == []


def test_steps_stand_in_their_order_between_the_other_chapters() -> None:
    anchors = re.findall(r'<section id="(\w+)">', guide(STEPS))
    assert anchors == ["introduction", *(step.id for step in registry()), "going_back", "unattended"]


def test_the_command_writes_it(tmp_path: Path) -> None:
    def no_window(*_: object) -> int:
        raise AssertionError("a command opened the window")

    file = tmp_path / "guide.html"
    assert run_command(["guide", "--output", str(file)], no_window) == 0
    assert "<h1>" in file.read_text(encoding="utf-8")
    assert "<td>done</td>" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "title", "contents"),
    [
        ("en", "Certificate wizard for VMware Orchestrator", "Contents"),
        ("de", "Zertifikatsassistent für VMware Orchestrator", "Inhalt"),
        ("ja", "VMware Orchestrator 証明書ウィザード", "目次"),
    ],
)
def test_the_page_around_the_chapters_is_in_the_language(language: str, title: str, contents: str) -> None:
    page = guide(STEPS, language)
    assert f'<html lang="{language}">' in page
    assert f"<title>{title}</title>" in page
    assert f'<nav aria-label="{contents}">\n<b>{title}</b>' in page


def test_a_chapter_in_english_says_so_in_another_language() -> None:
    page = guide(STEPS, "xx")
    assert page.count('lang="en"') == 2 * len(re.findall("<section ", page))
    assert 'lang="de"' not in guide(STEPS, "de").replace('<html lang="de">', "")
