"""Values of rows: every one comes back from its text as it was."""

from __future__ import annotations

import base64
import datetime
import math
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.databases.cells import Cell, cell, from_text, to_text
from wizard.databases.encodings import Encoding, decodings
from wizard.databases.large_objects import LargeObject

CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(),
    st.binary(),
    st.decimals(allow_nan=False),
    st.datetimes(timezones=st.just(datetime.UTC) | st.none()),
    st.dates(),
    st.times(),
    st.timedeltas(),
    st.uuids(),
    st.builds(LargeObject, st.integers(1, 2**32 - 1), st.binary()),
)


@given(CELLS)
def test_every_value_comes_back(value: Cell) -> None:
    again = from_text(*to_text(value))
    assert again == value
    assert type(again) is type(value)


def test_not_a_number_comes_back() -> None:
    again = from_text(*to_text(math.nan))
    assert isinstance(again, float)
    assert math.isnan(again)


@pytest.mark.parametrize(("kind", "text"), [("blob", ""), ("decimal", "x"), ("integer", "x"), ("bytes", "*")])
def test_other_text_is_refused(kind: str, text: str) -> None:
    with pytest.raises(ValueError):
        from_text(kind, text)


def test_drivers_own_types_become_plain_ones() -> None:
    class Lob:
        def read(self) -> bytes:
            return b"content"

    assert cell(memoryview(b"ab")) == b"ab"
    assert cell(bytearray(b"ab")) == b"ab"
    assert cell(Lob()) == b"content"
    assert cell(uuid.UUID(int=1)) == uuid.UUID(int=1)
    assert cell({"a": [1, None]}) == '{"a": [1, null]}'
    assert cell(range(2)) == "range(0, 2)"


@given(st.binary(min_size=16))
def test_every_written_form_is_read(content: bytes) -> None:
    assert (Encoding.BYTES, content) in list(decodings(content))
    assert (Encoding.HEX, content) in list(decodings(content.hex()))
    assert (Encoding.BASE64, content) in list(decodings(base64.encodebytes(content).decode()))
    inside = LargeObject(1, base64.b64encode(content))
    assert (Encoding.LARGE_OBJECT_BASE64, content) in list(decodings(inside))


@given(st.text())
def test_any_text_is_looked_at_without_an_error(text: str) -> None:
    list(decodings(text))
