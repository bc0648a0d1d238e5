"""The JSON parts of a package: custom forms and action environments, parsed without any trust."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from wizard.packages.limits import DEFAULT_LIMITS
from wizard.packages.xml_text import DEEPEST, MalformedXml, TooManyNodes

_TOO_DEEP = f"its values nest deeper than {DEEPEST}"
_STARTS_A_VALUE = "[{,"


class NoJson(MalformedXml):
    """Not JSON at all."""


def parse_json(text: str, nodes: int = DEFAULT_LIMITS.nodes) -> Any:
    """The values of a JSON part, at most about ``nodes`` of them. Raises NoJson, MalformedXml, TooManyNodes."""
    count = sum(map(text.count, _STARTS_A_VALUE))  # those inside of texts too: a bound is all that is needed
    if count > nodes:
        raise TooManyNodes(count, nodes)
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise MalformedXml(_TOO_DEEP) from error
    except json.JSONDecodeError as error:
        raise NoJson(f"it is no JSON from line {error.lineno}, column {error.colno} on") from error
    except ValueError as error:  # a number of thousands of digits
        raise MalformedXml("one of its numbers is too long") from error
    _refuse_deep(value)
    return value


def _refuse_deep(value: Any) -> None:
    """What compares and shows the values calls itself for each level. Raises MalformedXml."""
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for each in level if isinstance(each, dict | list) for inner in _inside(each)]
        if not level:
            return
    raise MalformedXml(_TOO_DEEP)


def _inside(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value
