"""JSON parts: told apart from what is none, and bounded."""

from __future__ import annotations

import pytest

from wizard.packages.json_text import NoJson, parse_json
from wizard.packages.xml_text import MalformedXml, TooManyNodes


def test_json_is_read() -> None:
    assert parse_json('{"a": [1, {"b": "c, d"}]}') == {"a": [1, {"b": "c, d"}]}


def test_what_is_none_is_told_with_its_place() -> None:
    with pytest.raises(NoJson, match="it is no JSON from line 2, column 2 on"):
        parse_json('{"a": 1,\n b}')


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 100_000, "nest deeper than 200"),
        ("[" * 201 + "]" * 201, "nest deeper than 200"),
        ("1" * 5_000, "numbers is too long"),
    ],
)
def test_values_that_python_does_not_read(text: str, reason: str) -> None:
    with pytest.raises(MalformedXml, match=reason) as refused:
        parse_json(text)
    assert not isinstance(refused.value, NoJson)


def test_values_may_nest() -> None:
    text = '{"a": [' * 99 + "1" + "]}" * 99
    assert isinstance(parse_json(text), dict)


def test_the_number_of_values_is_limited() -> None:
    assert parse_json("[1, 2, 3]", 3) == [1, 2, 3]
    with pytest.raises(TooManyNodes):
        parse_json("[1, 2, 3]", 2)
