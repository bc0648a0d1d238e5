"""What a package says about itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import (
    action,
    action_xml,
    configuration,
    entries,
    history,
    package,
    resource,
    resource_zip,
    wide,
    zip_of,
)
from tests.packages.test_verify import SYNTHETIC_CIPHER_TEXT
from wizard.foundation.cancel import Cancel, Cancelled
from wizard.foundation.findings import Severity
from wizard.packages.content import ElementContent
from wizard.packages.errors import ForbiddenXml, MissingPart, UnreadablePart
from wizard.packages.package import Meta, Package, Tag, read_package


def read(tmp_path: Path, *elements: ElementContent) -> Package:
    return read_package(package(tmp_path, *elements))


def test_everything_an_element_tells(tmp_path: Path) -> None:
    tags = wide('<tags><tag name="blue" global="true"/><tag name="own" global="false"/></tags>')
    more = (
        ("version-history", history("0.0.1", "0.0.2")),
        ("tags", tags),
        ("input_form_", b"{}"),
        ("input_form_item1", b"{}"),
    )
    one = read(tmp_path, action("a-1", action_xml(operations="vf"), *more), configuration(), resource())
    first, second, third = one.elements
    assert (first.id, first.type, first.name, first.version) == ("a-1", "ScriptModule", "copyFile", "1.0.0")
    assert (first.category, first.allowed_operations) == (("com.example.files",), frozenset("vf"))
    assert (first.history_items, first.forms) == (2, 2)
    assert first.tags == (Tag("blue", True), Tag("own", False))
    assert (second.name, second.allowed_operations) == ("Hosts", None)
    assert second.category == ("Library", "Hosts")
    assert (third.name, third.version, third.type) == ("logo.png", "0.0.2", "ResourceElement")
    assert one.version_history
    assert one.signed
    assert one.meta.used_plugins == ("VC#6.5.0",)
    assert one.meta.name == "com.example.files"


def test_notes_about_elements(tmp_path: Path) -> None:
    secrets = [configuration(f"c-{number}", "cipher") for number in range(7)]
    operations = [
        action("a-1", action_xml(operations="v", name="view only")),
        action("a-2", action_xml("a-2", operations="vfp")),
    ]
    found = {finding.code: finding for finding in read(tmp_path, *secrets, *operations).findings}
    assert set(found) == {
        "package_restricted_elements",
        "package_unknown_operation",
        "package_secure_strings",
    }
    assert all(finding.severity is Severity.NOTE for finding in found.values())
    assert "2 elements" in found["package_restricted_elements"].message()
    assert "view only: v" in found["package_restricted_elements"].message()
    assert "letter p" in found["package_unknown_operation"].message()
    assert "7 secure strings" in found["package_secure_strings"].message()
    assert "cipher" not in found["package_secure_strings"].message()


def test_a_package_without_signatures_or_optional_keys(tmp_path: Path) -> None:
    properties = b"<properties><entry key='pkg-name'>n</entry></properties>"
    one = read_package(zip_of(tmp_path / "bare.package", {"dunes-meta-inf": properties}))
    assert one.meta == Meta("n", "", "", "", "", (), "")
    assert (one.signed, one.elements, one.version_history) == (False, (), False)


def test_elements_without_optional_entries(tmp_path: Path) -> None:
    bare = ElementContent("x", tuple(p for p in action("x", b"plain <").entries if p[0] in ("data", "info")))
    with pytest.raises(UnreadablePart):
        read(tmp_path, bare)
    element = ElementContent("x", (("data", wide('{"a": 1}')), bare.entries[1]))
    (found,) = read(tmp_path, element).elements
    assert (found.name, found.category, found.tags, found.history_items) == ("x", (), (), 0)


def test_synthetic_encryption_is_reported_and_the_rest_read(tmp_path: Path) -> None:
    one = read(tmp_path, action("a-1", SYNTHETIC_CIPHER_TEXT), action("a-2"))
    assert one.encrypted
    assert [element.name for element in one.elements] == ["a-1", "copyFile"]
    assert [finding.code for finding in one.findings] == ["package_encrypted"]


def test_synthetic_zip_encryption_is_reported(tmp_path: Path) -> None:
    crafted = [Crafted(name=name.encode(), data=data) for name, data in entries(package(tmp_path)).items()]
    for entry in crafted:
        entry.flags |= entry.name == b"elements/a-1/data"
    path = tmp_path / "locked.package"
    path.write_bytes(crafted_zip(*crafted))
    one = read_package(path)
    assert one.encrypted
    assert one.elements[0].type == ""
    assert one.elements[1].name == "Hosts"


def test_broken_parts_are_named(tmp_path: Path) -> None:
    entity = wide('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(ForbiddenXml, match="elements/a-1/data"):
        read(tmp_path, action("a-1", entity))
    with pytest.raises(UnreadablePart, match="elements/r-1/data cannot be read as zip"):
        read(tmp_path, resource("r-1", resource_zip()[:50]))
    with pytest.raises(MissingPart, match="elements/a-1/data"):
        read(tmp_path, ElementContent("a-1", action().entries[1:]))


def test_categories_without_a_name_child(tmp_path: Path) -> None:
    element = ElementContent(
        "x",
        (
            ("data", action_xml()),
            ("categories", wide("<categories><category name='m'/></categories>")),
            action("x").entries[-1],
        ),
    )
    assert read(tmp_path, element).elements[0].category == ("m",)


def test_zip_oddities_are_noted(tmp_path: Path) -> None:
    parts = entries(package(tmp_path))
    path = tmp_path / "odd.package"
    path.write_bytes(crafted_zip(*(Crafted(name=n.encode(), data=d) for n, d in parts.items()), comment=b"x"))
    (found,) = read_package(path).findings
    assert "an archive comment" in found.message()


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    cancel = Cancel()
    assert read_package(package(tmp_path), cancel=cancel).signed
    cancel.request()
    with pytest.raises(Cancelled):
        read_package(package(tmp_path), cancel=cancel)
