from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.keystores import der
from wizard.keystores.malformed import Malformed


@given(st.integers(min_value=0, max_value=2**200))
def test_integers(value: int) -> None:
    assert der.parse(der.integer(value)).integer() == value


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_sequences_of_octets(parts: list[bytes]) -> None:
    written = der.sequence(*(der.octets(part) for part in parts))
    read = der.parse(written)
    assert read.encoded == written
    assert [child.octets() for child in read.children()] == parts


@given(
    st.integers(0, 2).flatmap(
        lambda first: st.tuples(st.just(first), st.integers(0, 39 if first < 2 else 10**9))
    ),
    st.lists(st.integers(0, 2**70), max_size=5),
)
def test_identifiers(head: tuple[int, int], rest: list[int]) -> None:
    dotted = ".".join(str(arc) for arc in (*head, *rest))
    assert der.parse(der.identifier(dotted)).identifier() == dotted


@given(st.binary(max_size=60))
def test_reading_gives_elements_or_malformed(data: bytes) -> None:
    try:
        found = der.elements(data)
    except Malformed:
        return
    assert b"".join(element.encoded for element in found) == data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "cut off"),
        (b"\x04\x05abc", "cut off"),
        (b"\x04\x80\x00\x00", "indefinite"),
        (b"\x30\x80\x05\x00\x00", "cut off"),
        (b"\x30\x80" * 17 + b"\0\0" * 17, "deeper than 16"),
        (b"\x30\x85\x00\x00\x00\x00\x00", "too long"),
        (b"\x1f\x01\x00", "several bytes"),
        (b"\x05\x00\x05\x00", "after a DER element"),
    ],
)
def test_what_is_no_element_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Malformed, match=reason):
        der.parse(data)


def test_wrong_kinds_and_counts_are_refused() -> None:
    null = der.parse(der.null())
    with pytest.raises(Malformed, match="05 where 30"):
        null.children()
    with pytest.raises(Malformed, match="empty DER integer"):
        der.parse(b"\x02\x00").integer()
    for content in (b"", b"\x81", b"\x01" * 65):
        with pytest.raises(Malformed, match="not one"):
            der.parse(der.write(der.OBJECT_IDENTIFIER, content)).identifier()
    with pytest.raises(Malformed, match="1 DER elements where 2"):
        der.exactly((null,), 2)
    with pytest.raises(Malformed, match="at least 2"):
        der.at_least((null,), 2)


def test_indefinite_lengths_become_definite_and_pieces_one() -> None:
    found = der.parse(b"\x30\x80\x24\x80\x04\x01a\x04\x01b\0\0\x05\0\0\0")
    assert found.encoded == b"\x30\x0a\x24\x06\x04\x01a\x04\x01b\x05\0"
    pieces, nothing = found.children()
    assert pieces.octets() == b"ab"
    assert nothing.tag == der.NULL
    with pytest.raises(Malformed, match="05 where 04"):
        der.parse(b"\x24\x02\x05\0").octets()
