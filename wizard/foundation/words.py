"""Sentences that are turned into the user's language last.

Source texts are English, marked with :func:`QT_TRANSLATE_NOOP` so that pyside6-lupdate finds them without
importing Qt. Placeholders are ``{name}``; a counted text carries ``%n`` and writes its plural as ``(s)``.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.foundation.forms import EnglishForms, Forms

Value = str | int | float | bool | datetime.datetime
Parameters = tuple[tuple[str, Value], ...]
Translate = Callable[[str, int | None], str]
"""Source text and count to the text in the user's language."""

CONTEXT = "wizard"

NAMING = frozenset({"port", "status", "bits", "oid", "number"})
"""Parameters whose whole numbers name a thing: they are written without the grouping that a count gets."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a source text for translation; returns it unchanged."""
    del context
    return text


def english(template: str, count: int | None = None) -> str:
    """The English text itself: ``%n package(s)`` becomes ``1 package`` or ``2 packages``."""
    if count is None:
        return template
    return template.replace("(s)", "" if count == 1 else "s").replace("%n", str(count))


def count_of(template: str, parameters: Parameters) -> int | None:
    """What ``%n`` stands for where a text has parameters only: the one called ``count``. None: nothing is counted."""
    if "%n" not in template:
        return None
    return next(int(value) for name, value in parameters if name == "count" and isinstance(value, int))


@dataclass(frozen=True)
class Tongue:
    """A language and the way into it. ``translate`` and ``forms`` may be used from any thread."""

    code: str = "en"
    translate: Translate = english
    forms: Forms = field(default_factory=EnglishForms)


ENGLISH = Tongue()


@dataclass(frozen=True)
class Text:
    """A sentence with its parameters, not yet in any language."""

    template: str
    parameters: Parameters = ()
    count: int | None = None

    def words(self, translate: Translate = english) -> str:
        return fill(translate(self.template, self.count), self.parameters)


def text(template: str, /, count: int | None = None, **parameters: Value) -> Text:
    return Text(template, tuple(parameters.items()), count)


def fill(template: str, parameters: Parameters) -> str:
    """Put the parameters into their places. Unknown places stay, so that a bad translation still reads."""
    for name, value in parameters:
        template = template.replace("{" + name + "}", show(value))
    return template


def show(value: Value) -> str:
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)
