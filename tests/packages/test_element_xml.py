"""What element bytes say, and the changes an exporting server makes: nothing else may change."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packages.samples import action_xml, configuration, history, resource_zip, wide
from wizard.packages.element_xml import (
    ConfigurationAttribute,
    element_facts,
    element_name,
    element_version,
    with_allowed_operations,
    without_configuration_values,
    without_secure_strings,
)
from wizard.packages.history import EMPTY, history_items
from wizard.packages.resource import MalformedResource, read_resource
from wizard.packages.xml_text import MalformedXml

WORKFLOW = wide(
    '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?>\n<!-- > -->'
    '<workflow xmlns="http://vmware.com/vco/workflow" '
    "root-name=\"a > b\" id='w' version='0.0.3' allowed-operations='evf' >\n"
    "<display-name><![CDATA[Create & mount]]></display-name>"
    '<attrib name="pw" type="SecureString" read-only="false"><value encoded="n"><![CDATA[8BJ5]]></value></attrib>'
    '<attrib name="n" type="number"><value encoded="n"><![CDATA[5]]></value></attrib></workflow>'
)


def test_facts_of_every_kind_of_element() -> None:
    action = element_facts("ScriptModule", action_xml(name="a & b", operations="vf"))
    assert (action.name, action.version, action.allowed_operations) == ("a & b", "1.0.0", frozenset("vf"))
    workflow = element_facts("Workflow", WORKFLOW)
    assert (workflow.name, workflow.version, workflow.secure_strings) == ("Create & mount", "0.0.3", ("pw",))
    data = configuration().entries[0][1]
    assert element_facts("ConfigurationElement", data).allowed_operations is None
    assert element_facts("ConfigurationElement", data).secure_strings == ()
    resource = element_facts("ResourceElement", resource_zip(operations=None))
    assert (resource.name, resource.version, resource.allowed_operations) == ("logo.png", "0.0.2", None)
    environment = element_facts("ActionEnvironment", wide('{"name": "env", "version": 1}'))
    assert (environment.name, environment.version) == ("env", None)


def test_name_and_version_of_any_data() -> None:
    assert (element_name(resource_zip()), element_version(resource_zip())) == ("logo.png", "0.0.2")
    assert (element_name(WORKFLOW), element_version(WORKFLOW)) == ("Create & mount", "0.0.3")


@pytest.mark.parametrize("text", ["{broken", "{" * 100_000, '{"a": 1} more'])
def test_broken_json_is_malformed(text: str) -> None:
    with pytest.raises(MalformedXml):
        element_facts("ActionEnvironment", text.encode())


@pytest.mark.parametrize(("value", "found"), [("__NULL__", ()), ("", ()), ("x", ("password",))])
def test_secure_strings_count_only_with_a_value(value: str, found: tuple[str, ...]) -> None:
    data = configuration(value=value).entries[0][1]
    assert element_facts("ConfigurationElement", data).secure_strings == found
    bare = wide('<config-element><atts><att name="p" type="SecureString"/></atts></config-element>')
    assert element_facts("ConfigurationElement", bare).secure_strings == ()


@pytest.mark.parametrize("secret", ["SecureString", "EncryptedString", "Array/SecureString"])
@pytest.mark.parametrize(("value", "has"), [("__NULL__", False), ("", False), ("x", True)])
def test_every_attribute_of_a_configuration_is_told_with_or_without_a_value(
    secret: str, value: str, has: bool
) -> None:
    facts = element_facts(
        "ConfigurationElement", configuration(value=value, secret_type=secret).entries[0][1]
    )
    assert facts.attributes == (
        ConfigurationAttribute("host", False, True),
        ConfigurationAttribute("password", True, has),
    )
    bare = wide('<config-element><atts><att name="p" type="SecureString"/></atts></config-element>')
    assert element_facts("", bare).attributes == (ConfigurationAttribute("p", True, False),)
    assert element_facts("Workflow", WORKFLOW).attributes == (), "attributes of workflows are another matter"


@given(st.text("vefp", max_size=4), st.text("vef", max_size=3))
def test_allowed_operations_are_intersected_and_nothing_else_changes(own: str, asked: str) -> None:
    data = action_xml(operations=own)
    both = "".join(letter for letter in own if letter in asked)
    assert with_allowed_operations("ScriptModule", data, asked) == action_xml(operations=both)


def test_an_element_without_statement_stays_without() -> None:
    data = action_xml(operations=None, script='x = " allowed-operations=\\"vef\\"";')
    assert with_allowed_operations("ScriptModule", data, "v") == data
    assert with_allowed_operations("ScriptModule", wide("no xml"), "v") == wide("no xml")


def test_quotes_comments_and_encoding_stay() -> None:
    expected = WORKFLOW.decode("utf-16").replace("'evf'", "'v'")
    assert with_allowed_operations("Workflow", WORKFLOW, "v") == wide(expected)


def test_resources_are_packed_anew_only_when_letters_change() -> None:
    data = resource_zip(b"payload", "vef")
    assert with_allowed_operations("ResourceElement", data, "fev") == data
    assert with_allowed_operations("ResourceElement", resource_zip(operations=None), "v") == resource_zip(
        operations=None
    )
    changed = with_allowed_operations("ResourceElement", data, "v")
    before, after = read_resource(iter((data,))), read_resource(iter((changed,)))
    assert after.attributes == {**before.attributes, "allowedOperations": "v"}
    assert after.sha256 == before.sha256
    with zipfile.ZipFile(BytesIO(changed)) as archive:
        assert archive.testzip() is None


def test_a_resource_that_only_looks_right_from_the_front() -> None:
    with pytest.raises(MalformedResource):
        with_allowed_operations("ResourceElement", resource_zip(operations="vef")[:-10], "v")


def test_configuration_values_are_taken_out_and_the_attributes_stay() -> None:
    data = configuration(value="secret").entries[0][1]
    text = data.decode("utf-16")
    result = without_configuration_values(data)
    expected = text.replace('\n      <value encoded="n"><![CDATA[a > b </value>]]></value>', "").replace(
        '\n      <value encoded="n"><![CDATA[secret]]></value>', ""
    )
    assert result == wide(expected)
    assert without_configuration_values(result) == result


def test_only_secure_strings_are_taken_out() -> None:
    data = configuration(value="secret").entries[0][1]
    result = without_secure_strings(data)
    assert b"s\0e\0c\0r\0e\0t" not in result
    assert result == wide(
        data.decode("utf-16").replace('\n      <value encoded="n"><![CDATA[secret]]></value>', "")
    )
    assert (
        without_secure_strings(configuration(value="x", secret_type="string").entries[0][1])
        == configuration(value="x", secret_type="string").entries[0][1]
    )
    assert element_facts("Workflow", without_secure_strings(WORKFLOW)).secure_strings == ()


def test_history_items_and_the_empty_history() -> None:
    assert len(EMPTY) == 144
    assert history_items(EMPTY) == ()
    first, second = history_items(history("0.0.1", "0.0.2"))
    assert (first.version, first.user, first.date) == ("0.0.1", "admin", "20180907165544+0000")
    assert second.content
    assert history_items(
        wide("<items><item/><last-content-signature>x</last-content-signature></items>")
    ) == (("", "", "", "", ""),)
