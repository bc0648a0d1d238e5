from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.keystores.malformed import Malformed
from wizard.keystores.modified_utf8 import decode, encode, encode_sized


@given(st.text())
def test_round_trip(text: str) -> None:
    assert decode(encode(text)) == text


@given(st.binary(max_size=40))
def test_decoding_gives_text_or_malformed(data: bytes) -> None:
    try:
        text = decode(data)
    except Malformed:
        return
    assert decode(encode(text)) == text


@pytest.mark.parametrize(
    ("text", "data"),
    [("a", b"a"), ("\0", b"\xc0\x80"), ("é", b"\xc3\xa9"), ("😀", b"\xed\xa0\xbd\xed\xb8\x80")],
)
def test_forms_of_java(text: str, data: bytes) -> None:
    assert encode(text) == data
    assert encode_sized(text) == len(data).to_bytes(2, "big") + data


@pytest.mark.parametrize("data", [b"\0", b"\xf0\x9f\x98\x80", b"\xed\xa0\xbd", b"\xc3"])
def test_what_java_never_writes_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        decode(data)


def test_too_long_and_unwritable_texts_are_refused() -> None:
    with pytest.raises(ValueError, match="65536"):
        encode("a" * 65536)
    with pytest.raises(UnicodeEncodeError):
        encode("\ud800")
