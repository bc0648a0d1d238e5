"""What jobs observed: one frozen value of each type, kept in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

Fact = TypeVar("Fact")


class MissingFact(LookupError):
    """A step was asked before the step that observes what it needs."""


class FactBook:
    """Facts by their type. Values are decoded from the journal's JSON when first asked for."""

    def __init__(self, stored: Mapping[str, bytes] | None = None) -> None:
        self._stored = dict(stored or {})
        self._values: dict[type[object], object] = {}

    def put(self, fact: object) -> None:
        self._stored[type(fact).__name__] = encode(fact)
        self._values[type(fact)] = fact

    def get(self, kind: type[Fact]) -> Fact | None:
        value = self._values.get(kind)
        if value is None:
            stored = self._stored.get(kind.__name__)
            if stored is None:
                return None
            value = msgspec.json.decode(stored, type=kind)
            self._values[kind] = value
        assert isinstance(value, kind)
        return value

    def require(self, kind: type[Fact]) -> Fact:
        value = self.get(kind)
        if value is None:
            raise MissingFact(kind.__name__)
        return value

    def forget(self, kind_name: str) -> None:
        self._stored.pop(kind_name, None)
        self._values = {kind: value for kind, value in self._values.items() if kind.__name__ != kind_name}


def encode(fact: object) -> bytes:
    return msgspec.json.encode(fact)
