"""The countries of ISO 3166-1 with their English names, from resources/countries.tsv."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from wizard.foundation.resources import resource


@dataclass(frozen=True)
class Country:
    code: str
    """Two capital letters."""
    name: str


@functools.cache
def countries() -> tuple[Country, ...]:
    """All countries in the order of their names."""
    lines = resource("countries.tsv").read_text("utf-8").splitlines()
    return tuple(Country(*line.split("\t")) for line in lines if line and not line.startswith("#"))


@functools.cache
def country_codes() -> frozenset[str]:
    return frozenset(country.code for country in countries())
