"""The JSON parts of a package: custom forms and action environments, parsed without any trust."""

from __future__ import annotations

import json
from typing import Any

from wizard.packages.limits import DEFAULT_LIMITS
from wizard.packages.xml_text import MalformedXml, TooManyNodes

_STARTS_A_VALUE = "[{,"


class NoJson(MalformedXml):
    """Not JSON at all."""


def parse_json(text: str, nodes: int = DEFAULT_LIMITS.nodes) -> Any:
    """The values of a JSON part, at most about ``nodes`` of them. Raises NoJson, MalformedXml, TooManyNodes."""
    count = sum(map(text.count, _STARTS_A_VALUE))  # those inside of texts too: a bound is all that is needed
    if count > nodes:
        raise TooManyNodes(count, nodes)
    try:
        return json.loads(text)
    except RecursionError as error:
        raise MalformedXml("its values nest too deep") from error
    except json.JSONDecodeError as error:
        raise NoJson(f"it is no JSON from line {error.lineno}, column {error.colno} on") from error
    except ValueError as error:  # a number of thousands of digits
        raise MalformedXml("one of its numbers is too long") from error
