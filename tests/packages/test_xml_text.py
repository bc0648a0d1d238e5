"""XML parts: decoded by their mark, parsed without trust."""

from __future__ import annotations

import tracemalloc

import pytest

from tests.packages.samples import wide
from wizard.packages.xml_text import (
    DangerousXml,
    MalformedXml,
    TooManyNodes,
    decode,
    encoding_of,
    parse,
    parse_text,
)

DECLARED = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é'


@pytest.mark.parametrize("declared", ["UTF-8", "ISO-8859-1", "UTF-16", "no-such-encoding"])
def test_the_mark_counts_and_the_declaration_does_not(declared: str) -> None:
    root = parse(wide(f'<?xml version="1.0" encoding="{declared}"?>\n<a n="é">ü€𝄞</a>'))
    assert (root.tag, root.attributes, root.text) == ("a", {"n": "é"}, "ü€𝄞")


@pytest.mark.parametrize(
    ("data", "codec", "text"),
    [
        (b"\xff\xfe<\0a\0", "utf-16-le", "<a"),
        (b"\xef\xbb\xbf<a", "utf-8", "<a"),
        (b"\0<\0a", "utf-16-be", "<a"),
        (b"<\0a\0", "utf-16-le", "<a"),
        (DECLARED.encode("latin-1"), "iso-8859-1", DECLARED),
        ("<a>é".encode(), "utf-8", "<a>é"),
    ],
)  # fmt: skip
def test_other_encodings_are_recognised_and_written_back(data: bytes, codec: str, text: str) -> None:
    encoding = encoding_of(data)
    assert encoding.codec == codec
    assert encoding.decode(data) == text
    assert encoding.encode(text) == data


@pytest.mark.parametrize(
    "data",
    [
        b"\xfe\xff\x00",  # half a character
        b"\xff\xff",  # no text
        b'<?xml version="1.0" encoding="no-such"?><a/>',
        b'<?xml version="1.0" encoding="punycode"?><a/>',
        b'<?xml version="1.0" encoding="undefined"?><a/>',
        b'<?xml version="1.0" encoding="idna"?><a/>',
        b'<?xml version="1.0" encoding="rot13"?><a/>',
        b'<?xml version="1.0" encoding="us-ascii"?><a>\xff</a>',
        b"<a>",
        b"",
        b"<a></b>",
        b"<a>&nothing;</a>",
        wide("<a>\ud800</a>".encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace") + "<"),
    ],
)
def test_malformed_parts_are_told_as_such(data: bytes) -> None:
    with pytest.raises(MalformedXml):
        parse(data)


@pytest.mark.parametrize(
    ("declared", "codec", "text"),
    [
        ("UTF-8", "utf-8", "é€"),
        ("utf-16", "utf-16-be", "é€"),
        ("ISO-8859-1", "iso-8859-1", "é"),
        ("US-ASCII", "ascii", "e"),
        ("windows-1252", "cp1252", "é€"),
    ],
)
def test_declared_encodings_that_may_be(declared: str, codec: str, text: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>'
    data = head.encode() + text.encode(codec)
    encoding = encoding_of(data)
    assert encoding.codec == codec
    assert encoding.decode(text.encode(codec)) == text


def test_the_number_of_elements_and_attributes_is_limited() -> None:
    data = b"<a x='1'>" + b"<b/>" * 8 + b"</a>"
    assert len(parse(data, 10).children) == 8
    with pytest.raises(TooManyNodes, match="more than 9 elements and attributes") as refused:
        parse(data, 9)
    assert (refused.value.count, refused.value.most) == (10, 9)


@pytest.mark.parametrize("value", ["", ">", "<" * 3])
def test_a_tag_is_refused_before_its_attributes_fill_the_memory(value: str) -> None:
    attributes = " ".join(f"a{number}='{value}'" for number in range(120_000))
    tracemalloc.start()
    with pytest.raises(DangerousXml, match="one of its tags is longer"):
        parse(f"<a {attributes}/>".encode())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * 1024 * 1024


def test_long_texts_are_no_long_tags() -> None:
    script = "if (a <b && c == '\"') {}\n" * 60_000
    root = parse(f"<a><!-- {script.replace('-', '')} --><![CDATA[{script}]]></a>".encode())
    assert root.text == script


def test_half_a_surrogate_pair_is_malformed() -> None:
    with pytest.raises(MalformedXml, match="surrogate"):
        parse_text("<a>\ud800</a>")


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        '<!DOCTYPE a PUBLIC "x" "http://example.org/a.dtd"><a/>',
        "<!DOCTYPE a><a/>",
        '<!DOCTYPE a [<!ENTITY l0 "lol"><!ENTITY l1 "&l0;&l0;&l0;">]><a>&l1;</a>',
        "<a>" * 201 + "</a>" * 201,
    ],
)
def test_dangerous_xml_is_refused(text: str) -> None:
    for data in (text.encode(), wide(text)):
        with pytest.raises(DangerousXml):
            parse(data)


def test_java_s_properties_type_is_allowed_only_where_it_belongs() -> None:
    text = '<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd"><properties/>'
    assert parse_text(text, properties=True).tag == "properties"
    with pytest.raises(DangerousXml):
        parse_text(text)
    with pytest.raises(DangerousXml):
        parse_text(text.replace("java.sun.com", "evil.example"), properties=True)
    with pytest.raises(DangerousXml):
        parse_text(text.replace('dtd">', 'dtd" [<!ENTITY a "b">]>'), properties=True)


def test_nodes_keep_order_text_and_cdata() -> None:
    root = parse(wide("<a>one<b x='1'/><![CDATA[<two>]]><b/><c><d/></c></a>"))
    assert root.text == "one<two>"
    assert [node.tag for node in root.walk()] == ["a", "b", "b", "c", "d"]
    assert [node.attributes for node in root.all("b")] == [{"x": "1"}, {}]
    first = root.child("b")
    assert first is not None
    assert first.attributes == {"x": "1"}
    assert root.child("z") is None


def test_decode_keeps_the_declaration() -> None:
    assert decode(wide("<?xml version='1.0'?><a/>")) == "<?xml version='1.0'?><a/>"
