"""What is not proven readable without a key is not counted as saved.

No encrypted package has ever been seen: the examples are synthetic, made after the rule of package-format.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import action, configuration, entries, package, resource
from tests.packages.test_verify import SYNTHETIC_CIPHER_TEXT
from wizard.foundation.findings import FindingError, Severity
from wizard.steps.export_packages.securing import Task, secure
from wizard.steps.facts import Configuration, ConfigurationAttribute

NAME = "com.example.files"


def synthetic_data(folder: Path) -> Path:
    return package(folder, action("a-1", SYNTHETIC_CIPHER_TEXT), action("a-2"))


def synthetic_resource(folder: Path) -> Path:
    return package(folder, resource("r-1", SYNTHETIC_CIPHER_TEXT), action("a-2"))


def synthetic_zip_encryption(folder: Path) -> Path:
    path = package(folder)
    parts = [Crafted(name=name.encode(), data=data) for name, data in entries(path).items()]
    for part in parts:
        part.flags |= part.name == b"elements/a-1/data"
    path.write_bytes(crafted_zip(*parts))
    return path


@pytest.mark.parametrize("make", [synthetic_data, synthetic_resource, synthetic_zip_encryption])
def test_a_package_that_looks_encrypted_is_not_saved(tmp_path: Path, make: object) -> None:
    assert callable(make)
    original = make(tmp_path)
    before = original.read_bytes()
    with pytest.raises(FindingError) as caught:
        secure(Task(NAME, original, tmp_path / "unsigned.package", keep_history=True))
    finding = caught.value.finding
    assert (finding.code, finding.severity) == ("export_suspected_encrypted", Severity.ERROR)
    assert "It is not counted as saved. Remove its encryption in the Orchestrator client" in finding.message()
    assert sorted(tmp_path.iterdir()) == [original]
    assert original.read_bytes() == before


def test_a_package_that_is_readable_is_saved(tmp_path: Path) -> None:
    unsigned = tmp_path / "unsigned.package"
    secured = secure(Task(NAME, package(tmp_path), unsigned, keep_history=True))
    assert (secured.elements, secured.identical_entries, secured.rights) == (3, 12, "vef")
    assert not [name for name in entries(unsigned) if name.startswith("signatures/")]


def test_every_configuration_is_named_with_its_attributes_and_no_value(tmp_path: Path) -> None:
    original = package(tmp_path, configuration("c-1"), configuration("c-2", value="hidden"), action("a-1"))
    secured = secure(Task(NAME, original, tmp_path / "unsigned.package", keep_history=True))
    host = ConfigurationAttribute("host", secure=False, has_value=True)
    assert secured.configurations == (
        Configuration(("Library", "Hosts", "Hosts"), (host, ConfigurationAttribute("password", True, False))),
        Configuration(("Library", "Hosts", "Hosts"), (host, ConfigurationAttribute("password", True, True))),
    )
    assert "hidden" not in repr(secured)
