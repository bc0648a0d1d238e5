"""What differs between two JSON parts: the custom forms of workflows, and elements that are kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from wizard.foundation.words import Text, text
from wizard.packages.differences import Part
from wizard.packages.shown_values import pair

_DEEPEST = 50  # what lies deeper is compared as a whole; forms of real workflows nest about ten deep


def json_differences(old: Any, new: Any, where: tuple[Text, ...], depth: int = 0) -> Iterator[Part]:
    """The values that differ, each under the names that lead to it; nothing when both mean the same."""
    if old == new:
        return
    if depth < _DEEPEST and isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            inside = (*where, text("{key}", key=key))
            if key in old and key in new:
                yield from json_differences(old[key], new[key], inside, depth + 1)
            else:
                yield Part(inside, *pair(_text(old, key), _text(new, key)))
    elif depth < _DEEPEST and isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for number, (before, after) in enumerate(zip(old, new, strict=True), 1):
            yield from json_differences(before, after, (*where, text("{number}", number=number)), depth + 1)
    else:
        yield Part(where, *pair(_written(old), _written(new)))


def _text(values: dict[str, Any], key: str) -> str | None:
    return _written(values[key]) if key in values else None


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
