"""Java's XML properties: read, written, one value replaced in the file's own encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packages.samples import wide
from wizard.packages import properties
from wizard.packages.properties import read_properties, with_value, write_properties
from wizard.packages.xml_text import DangerousXml, MalformedXml, TooManyNodes

# XML 1.0 knows no control characters and normalises line ends.
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=30)
TOOL = wide(
    '<?xml version="1.0" encoding="UTF-16" standalone="no"?>\n'
    '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">\n<properties>\n'
    "<comment>Exported from [filesystem]</comment>\n"
    "<entry key='pkg-signer'>CN=old</entry>\n<entry key=\"pkg-description\"/>\n</properties>\n"
)


@given(st.dictionaries(TEXT, TEXT))
def test_what_is_written_is_read(values: dict[str, str]) -> None:
    assert read_properties(write_properties(values)) == values


@given(st.dictionaries(TEXT, TEXT, min_size=1), TEXT, st.booleans())
def test_one_value_is_replaced_or_added_and_the_rest_stays(
    values: dict[str, str], new: str, tool: bool
) -> None:
    data = write_properties(values)
    if tool:
        data = wide(data.decode())
    for key in (next(iter(values)), "pkg-signer"):
        changed = with_value(data, key, new)
        assert read_properties(changed) == {**values, key: new}
        assert changed[:2] == data[:2]


def test_only_the_value_changes() -> None:
    changed = with_value(TOOL, "pkg-signer", "O=a & b,CN=\\, \\1")
    expected = TOOL.decode("utf-16").replace(
        "<entry key='pkg-signer'>CN=old</entry>", '<entry key="pkg-signer">O=a &amp; b,CN=\\, \\1</entry>'
    )
    assert changed == wide(expected)
    assert read_properties(with_value(TOOL, "pkg-description", "new"))["pkg-description"] == "new"


@pytest.mark.parametrize(
    "data",
    [
        b"<other/>",
        b"<properties><entry key='a'>1</entry><entry key='a'>2</entry></properties>",
        b"no xml",
    ],
)
def test_malformed_properties(data: bytes) -> None:
    with pytest.raises(MalformedXml):
        read_properties(data)


def test_a_value_hidden_in_a_comment_is_not_replaced_silently() -> None:
    data = b"<properties><!-- <entry key='a'>1</entry> --><entry key='a'>2</entry></properties>"
    with pytest.raises(MalformedXml, match="cannot be replaced"):
        with_value(data, "a", "3")


def test_entities_are_refused() -> None:
    data = b'<!DOCTYPE properties [<!ENTITY a "b">]><properties><entry key="x">&a;</entry></properties>'
    with pytest.raises(DangerousXml):
        read_properties(data)


PLAIN = st.text(st.sampled_from("ab=, \n&<>\"'\r\t\x7fé]"), max_size=12)


@given(st.lists(st.tuples(PLAIN, PLAIN), max_size=4), st.sampled_from(["UTF-16", "a&amp;b", ""]))
def test_what_servers_usually_write_is_read_as_a_parser_reads_it(
    pairs: list[tuple[str, str]], comment: str
) -> None:
    written = "".join(f'<entry key="{key}">{value}</entry>\n' for key, value in pairs)
    frame = write_properties({}).decode().replace("UTF-16</", f"{comment}</")
    data = frame.replace("</properties>", f"{written}</properties>").encode()

    def read() -> dict[str, str] | str:
        try:
            return read_properties(data)
        except MalformedXml as error:
            return str(error)

    quick = read()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(properties, "_usual", lambda data: None)
        assert read() == quick


def test_a_long_file_is_read_too() -> None:
    values = {f"key {number}": "value" for number in range(900)}
    assert read_properties(write_properties(values)) == values
    with pytest.raises(TooManyNodes):
        read_properties(write_properties(values), 1_000)
    with pytest.raises(TooManyNodes):
        read_properties(write_properties({f"key {number}": "value" for number in range(6_000)}))
