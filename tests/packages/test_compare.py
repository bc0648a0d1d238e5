"""Differences in the administrators' words; what does not count does not show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.packages.samples import (
    action,
    action_xml,
    categories,
    configuration,
    entries,
    history,
    info,
    package,
    resource,
    resource_zip,
    wide,
    zip_of,
)
from tests.packages.test_verify import SYNTHETIC_CIPHER_TEXT
from wizard.foundation.cancel import Cancel, Cancelled
from wizard.packages.compare import Comparison, compare
from wizard.packages.content import ElementContent
from wizard.packages.differences import Part as ComparedPart
from wizard.packages.errors import EncryptedPackage, UnreadablePart
from wizard.packages.shown_values import SHOWN, pair, shortened, words

Part = tuple[str, str, str]


def compared(tmp_path: Path, left: ElementContent, right: ElementContent) -> Comparison:
    return compare(
        package(tmp_path, left, name="left.package"), package(tmp_path, right, name="right.package")
    )


def told(part: ComparedPart) -> Part:
    return part.name(), words(part.old), words(part.new)


def parts(tmp_path: Path, left: ElementContent, right: ElementContent) -> list[Part]:
    result = compared(tmp_path, left, right)
    assert result.identical == (not result.changed)
    return [told(part) for changed in result.changed for part in changed.parts]


def actions(tmp_path: Path, left: bytes, right: bytes) -> list[Part]:
    return parts(tmp_path, action("a-1", left), action("a-1", right))


def xml(tmp_path: Path, left: str, right: str) -> list[Part]:
    return actions(tmp_path, wide(left), wide(right))


def test_a_package_is_identical_to_itself(tmp_path: Path) -> None:
    path = package(tmp_path)
    assert compare(path, path) == Comparison(True, (), (), (), ())


def test_added_and_removed_elements_are_named(tmp_path: Path) -> None:
    left = package(tmp_path, action(), configuration(), name="left.package")
    right = package(tmp_path, action(), resource(), name="right.package")
    result = compare(left, right)
    assert not result.identical
    assert [tuple(name) for name in result.added] == [("r-1", "ResourceElement", "logo.png", "Icons")]
    assert [tuple(name) for name in result.removed] == [
        ("c-1", "ConfigurationElement", "Hosts", "Library/Hosts")
    ]


def test_what_does_not_count_does_not_show(tmp_path: Path) -> None:
    one = action("a-1", action_xml(operations="vef"))
    owner = info("a-1", "ScriptModule", "CN=another owner")
    other = ElementContent(
        "a-1",
        (
            ("info", owner),
            ("content-signature", b"another"),
            ("data", action_xml(operations="fve")),
            ("categories", categories("com.example.files")),
        ),
    )
    assert parts(tmp_path, one, other) == []
    reordered = wide("<a><x n='1'>\n</x><y/></a>"), wide("<?xml version='1.0'?><a><y></y><x n=\"1\"/></a>")
    assert actions(tmp_path, *reordered) == []
    hexadecimal = "return 1;".encode("utf-16-be").hex()
    encoded = action_xml().decode("utf-16").replace('"false"', '"true"').replace("return 1;", hexadecimal)
    assert actions(tmp_path, action_xml(), wide(encoded)) == []


def test_an_action_s_parts(tmp_path: Path) -> None:
    assert actions(tmp_path, action_xml(), action_xml(name="moveFile", version="1.0.1", operations="vf")) == [
        ("allowed operations", "view, add to package, edit", "view, add to package"),
        ("name", "copyFile", "moveFile"),
        ("version", "1.0.0", "1.0.1"),
    ]
    assert actions(tmp_path, action_xml(operations=None), action_xml()) == [
        ("allowed operations", "(none)", "view, add to package, edit")
    ]
    script = action_xml(script="a();\nb();\nc();"), action_xml(script="a();\nB();")
    assert actions(tmp_path, *script) == [("script, line 2", "b();", "B();")]
    assert actions(tmp_path, action_xml(script="a"), action_xml(script="a\nb")) == [
        ("script, line 2", "(none)", "b")
    ]
    assert actions(tmp_path, action_xml(script="a\nb"), action_xml(script="a")) == [
        ("script, line 2", "b", "(none)")
    ]
    assert actions(tmp_path, action_xml(script="a"), action_xml(script="a\n")) == [
        ("script, line ends", '"a"', '"a\\n"')
    ]
    broken = action_xml(script="zz").decode("utf-16").replace('encoded="false"', 'encoded="true"')
    assert actions(tmp_path, wide(broken), action_xml(script="zz")) == []


def test_an_action_s_parameters(tmp_path: Path) -> None:
    two = '<param n="host" t="string">h</param><param n="port" t="number"></param>'
    turned = '<param n="port" t="number"></param><param n="host" t="string">h</param>'
    less = '<param n="host" t="string">h</param>'
    assert actions(tmp_path, action_xml(parameters=two), action_xml(parameters=turned)) == [
        ("order of parameters", "host, port", "port, host")
    ]
    assert actions(tmp_path, action_xml(parameters=less), action_xml(parameters=two)) == [
        ("parameter port", "(none)", "(present)")
    ]
    assert actions(
        tmp_path, action_xml(parameters=less), action_xml(parameters=less.replace(">h<", ">host<"))
    ) == [("parameter host", "h", "host")]


def test_a_workflow_s_parts(tmp_path: Path) -> None:
    item = (
        '<workflow-item name="item1" type="task">'
        "<display-name>Log hello</display-name><script>{}</script></workflow-item>"
    )
    old = (
        '<workflow root-name="item1"><display-name>W</display-name>'
        f'<input/>{item.format("a")}<workflow-item name="item0"/></workflow>'
    )
    new = (
        '<workflow root-name="item0"><display-name>V</display-name>'
        f'<input><param name="in1" type="string"/></input>{item.format("b")}'
        '<workflow-item name="item0" type="end"/></workflow>'
    )
    assert xml(tmp_path, old, new) == [
        ("first item", "item1", "item0"),
        ("name", "W", "V"),
        ("input in1", "(none)", "(present)"),
        ("item Log hello, script, line 1", "a", "b"),
        ("item item0, type", "(none)", "end"),
    ]
    assert xml(tmp_path, "<workflow/>", "<workflow><output/></workflow>") == [
        ("outputs", "(none)", "(present)")
    ]
    assert xml(tmp_path, "<workflow/>", "<config-element/>") == [("kind", "workflow", "config-element")]
    assert xml(tmp_path, "<a>one</a>", "<a>two</a>") == [("text", "one", "two")]
    assert xml(tmp_path, "<a><b><c>deep</c></b></a>", "<a/>") == [("b", "deep", "(none)")]


def test_values_of_attributes_and_secrets(tmp_path: Path) -> None:
    host = configuration(), configuration("c-1")
    changed = wide(host[0].entries[0][1].decode("utf-16").replace("a > b", "c > d"))
    right = ElementContent("c-1", (("data", changed), *host[0].entries[1:]))
    assert parts(tmp_path, host[0], right) == [("attribute host, value", "a > b </value>", "c > d </value>")]
    secret = parts(tmp_path, configuration(value="cipher one"), configuration(value="cipher two"))
    assert secret == [("attribute password, value", "(hidden)", "(hidden)")]
    bare = "<config-element><atts>{}</atts></config-element>"
    attribute = '<att name="p" type="SecureString">{}</att>'
    value = "<value>geheim</value>"
    assert xml(tmp_path, bare.format(attribute.format(value)), bare.format(attribute.format(""))) == [
        ("attribute p, value", "(hidden)", "(none)")
    ]
    assert xml(tmp_path, bare.format(attribute.format("")), bare.format(attribute.format(value))) == [
        ("attribute p, value", "(none)", "(hidden)")
    ]
    assert xml(tmp_path, bare.format(attribute.format(value)), bare.format("")) == [
        ("attribute p", "(hidden)", "(none)")
    ]
    default = '<workflow><p-qual name="defaultValue" type="SecureString">{}</p-qual></workflow>'
    assert xml(tmp_path, default.format("geheim"), default.format("")) == [
        ("property defaultValue", "(hidden)", "(empty)")
    ]
    assert xml(
        tmp_path, bare.format(attribute.format(value)), bare.format(attribute.format(value) + "<x/>")
    ) == [("x", "(none)", "(present)")]
    blank = (
        bare.format('<att name="v"><value> </value></att>'),
        bare.format('<att name="v"><value></value></att>'),
    )
    assert xml(tmp_path, *blank) == [("attribute v, value", '" "', "(empty)")]


def test_resources(tmp_path: Path) -> None:
    plain = resource()
    repacked = resource("r-1", resource_zip(operations="fev"))
    assert parts(tmp_path, plain, repacked) == []
    other = resource("r-1", resource_zip(b"other payload", "v", "icon.png"))
    assert parts(tmp_path, plain, other) == [
        ("allowed operations", "view, add to package, edit", "view"),
        ("name", "logo.png", "icon.png"),
        ("content", "4 bytes", "13 bytes"),
    ]
    silent = resource("r-1", resource_zip(operations=None))
    assert parts(tmp_path, plain, silent) == [("allowed operations", "view, add to package, edit", "(none)")]
    more = zip_of(
        tmp_path / "more.zip", {"VSO-RESOURCE-INF/attribute_id": b"r-1", "extra": b"x"}
    ).read_bytes()
    assert ("further content", "0 files", "1 file") in parts(tmp_path, plain, resource("r-1", more))
    with pytest.raises(UnreadablePart):
        compared(tmp_path, plain, resource("r-1", resource_zip()[:50]))


def with_part(part: str, data: bytes) -> ElementContent:
    return action("a-1", None, (part, data))


def test_folders_tags_forms_and_unknown_parts(tmp_path: Path) -> None:
    moved = ElementContent(
        "a-1", tuple((n, categories("com.other") if n == "categories" else d) for n, d in action().entries)
    )
    assert parts(tmp_path, action(), moved) == [("module", "com.example.files", "com.other")]
    one = configuration()
    moved = ElementContent(
        "c-1", tuple((n, categories("Lib") if n == "categories" else d) for n, d in one.entries)
    )
    assert parts(tmp_path, one, moved) == [("folder", "Library/Hosts", "Lib")]
    tags = (
        "<tags><tag name='b' global='true'/><tag name='a'/></tags>",
        "<tags><tag name='a'/><tag global='true' name='b'/></tags>",
    )
    assert parts(tmp_path, with_part("tags", wide(tags[0])), with_part("tags", wide(tags[1]))) == []
    assert parts(tmp_path, action(), with_part("tags", wide(tags[0]))) == [
        ("tags", "(none)", "a, b (global)")
    ]
    forms = wide('{"a": 1, "b": [2]}'), wide('{"b": [2], "a": 1}'), wide("no json")
    assert parts(tmp_path, with_part("input_form_", forms[0]), with_part("input_form_", forms[1])) == []
    assert parts(tmp_path, with_part("input_form_", forms[0]), action()) == [
        ("input form", "38 bytes", "(none)")
    ]
    assert parts(tmp_path, with_part("input_form_i1", forms[0]), with_part("input_form_i1", forms[2])) == [
        ("input form of i1", '{"a": 1, "b": [2]}', "no json")
    ]
    with pytest.raises(UnreadablePart):
        compared(tmp_path, with_part("input_form_", b"[" * 100_000), with_part("input_form_", forms[0]))
    assert parts(tmp_path, action(), with_part("bundle", b"PK")) == [("bundle", "(none)", "2 bytes")]
    assert parts(tmp_path, with_part("bundle", b"PK12"), with_part("bundle", b"PK")) == [
        ("bundle", "4 bytes", "2 bytes")
    ]


def test_equal_checksums_are_not_taken_for_equal_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Two texts of one length and one CRC-32.
    one, two = with_part("bundle", b"plumless"), with_part("bundle", b"buckeroo")
    assert parts(tmp_path, one, two) == [("bundle", "8 bytes", "(other content)")]


def test_history_may_grow_and_not_lose(tmp_path: Path) -> None:
    old, new = (
        with_part("version-history", history("1", "2")),
        with_part("version-history", history("1", "2", "3")),
    )
    grown = compared(tmp_path, old, new)
    assert grown.identical
    assert [note.code for note in grown.notes] == ["package_history_added"]
    assert "1 item " in grown.notes[0].message()
    assert parts(tmp_path, new, old) == [("version history", "3 (20180907165544+0000)", "(none)")]
    assert parts(tmp_path, old, action()) == [
        ("version history", "1 (20180907165544+0000), 2 (20180907165544+0000)", "(none)")
    ]
    assert compared(tmp_path, action(), with_part("version-history", history())).notes == ()
    edited = wide(history("1").decode("utf-16").replace("admin", "somebody else"))
    assert parts(
        tmp_path, with_part("version-history", history("1")), with_part("version-history", edited)
    ) == [("version history", "1 (20180907165544+0000)", "(other content)")]


def test_another_type_or_unknown_info(tmp_path: Path) -> None:
    other = ElementContent(
        "a-1", tuple((n, info("a-1", "Workflow") if n == "info" else d) for n, d in action().entries)
    )
    assert parts(tmp_path, action(), other) == [("type", "ScriptModule", "Workflow")]
    as_resource = ElementContent("a-1", resource("a-1").entries)
    result = parts(tmp_path, action(), as_resource)
    assert result[0] == ("type", "ScriptModule", "ResourceElement")


def test_data_that_is_no_xml(tmp_path: Path) -> None:
    one, two = wide(json.dumps({"name": "x", "v": 1})), wide(json.dumps({"name": "x", "v": 12}))
    assert actions(tmp_path, one, two) == [("content, v", "1", "12")]
    added = compare(
        package(tmp_path, action(), name="l.package"),
        package(tmp_path, action(), action("j", one), name="r.package"),
    )
    assert added.added[0].name == "x"


def test_an_element_without_data(tmp_path: Path) -> None:
    bare = ElementContent("b", (("info", info("b", "WorkflowToken")),))
    result = compare(
        package(tmp_path, action(), name="l.package"), package(tmp_path, action(), bare, name="r.package")
    )
    assert [tuple(name) for name in result.added] == [("b", "WorkflowToken", "b", "")]
    data = ElementContent("b", (*bare.entries, ("data", b"<a/>")))
    assert parts(tmp_path, data, bare) == [("data", "4 bytes", "(none)")]


def test_synthetic_encryption_that_differs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EncryptedPackage):
        compared(tmp_path, action(), action("a-1", SYNTHETIC_CIPHER_TEXT))


def test_details_of_the_package_are_notes(tmp_path: Path) -> None:
    left = package(tmp_path, name="left.package")
    parts = entries(left)
    parts["dunes-meta-inf"] = (
        parts["dunes-meta-inf"].replace(b"7.6.0.12923317", b"7.7").replace(b"Files &amp; more", b"")
    )
    result = compare(left, zip_of(tmp_path / "right.package", parts))
    assert result.identical
    messages = [note.message() for note in result.notes]
    assert "right.package: its description was Files & more, is now (none)." in messages
    assert "right.package: the version of its server was 7.6.0.12923317, is now 7.7." in messages


def test_forms_tell_which_value_differs(tmp_path: Path) -> None:
    old = {
        "schema": {"host": {"type": "string", "label": "Host"}, "old": True},
        "pages": [{"id": 1}, {"id": 2}],
    }
    new = {
        "schema": {"host": {"type": "string", "label": "Server"}, "new": None},
        "pages": [{"id": 1}, {"id": 3}],
    }
    forms = [with_part("input_form_", wide(json.dumps(form))) for form in (old, new)]
    assert parts(tmp_path, *forms) == [
        ("input form, schema, host, label", "Host", "Server"),
        ("input form, schema, old", "true", "(none)"),
        ("input form, schema, new", "(none)", "null"),
        ("input form, pages, 2, id", "2", "3"),
    ]
    fewer = with_part("input_form_", wide(json.dumps({**old, "pages": []})))
    assert parts(tmp_path, forms[0], fewer) == [("input form, pages", '[{"id": 1}, {"id": 2}]', "[]")]
    too_deep = [with_part("input_form_", wide("[" * 300 + value + "]" * 300)) for value in "12"]
    with pytest.raises(UnreadablePart, match="nest deeper than 200"):
        parts(tmp_path, *too_deep)
    deep = [with_part("input_form_", wide("[" * 150 + value + "]" * 150)) for value in "12"]
    ((where, before, after),) = parts(tmp_path, *deep)
    assert where == "input form" + ", 1" * 50
    assert (before.strip("[]…"), after.strip("[]…")) == ("1", "2")


def test_long_values_are_shortened_around_what_differs() -> None:
    assert shortened("a\n  b") == "a b"
    assert len(shortened("x" * 500)) == SHOWN
    long = "x" * 300
    old, new = pair(f"{long} old {long}", f"{long} new {long}")
    assert (words(old)[:36], words(new)[:36]) == (
        "…" + "x" * 29 + " old x"[:6],
        "…" + "x" * 29 + " new x"[:6],
    )
    assert len(words(old)) == len(words(new)) == SHOWN
    assert pair("one two", "one  two") == ('"one two"', '"one  two"')


def test_every_text_of_a_difference_can_be_translated(tmp_path: Path) -> None:
    """In a language of its own: each source text in brackets, each value as it is."""
    old = configuration("c-1", "x", "string")
    new = configuration("c-1", "__NULL__", "string")
    (changed,) = compared(tmp_path, old, new).changed

    def foreign(source: str, count: int | None) -> str:
        return f"<{source}>"

    assert changed.element.words(foreign) == "<<configuration element> Hosts in Library/Hosts>"
    assert [part.words(foreign) for part in changed.parts] == [
        "<attribute password>, <value>: x → <(not set)>"
    ]


def test_comparing_can_be_cancelled(tmp_path: Path) -> None:
    path, cancel = package(tmp_path), Cancel()
    assert compare(path, path, cancel=cancel).identical
    cancel.request()
    with pytest.raises(Cancelled):
        compare(path, path, cancel=cancel)
