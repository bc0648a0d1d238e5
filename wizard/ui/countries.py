"""The names of countries in the language of the window, from resources/translations/countries_<language>.tsv."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from PySide6.QtCore import QCollator, QLocale

from wizard.foundation.resources import resource


def in_order(english: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Code and name of each country, in the order of the names; ``english`` is the name by code."""
    known = _names(QLocale().name().partition("_")[0])
    order = QCollator(QLocale())
    named = ((code, known.get(code, name)) for code, name in english.items())
    return tuple(sorted(named, key=lambda each: order.sortKey(each[1])))


@functools.cache
def _names(language: str) -> dict[str, str]:
    """Name by code; empty for a language whose names there are not, as for English."""
    try:
        lines = resource("translations", f"countries_{language}.tsv").read_text("utf-8").splitlines()
    except FileNotFoundError:
        return {}
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))
