"""The bill of materials of the program: ``python packaging/materials.py FILE`` (in the environment).

CycloneDX 1.6 as JSON. Names what packaging/licences.py names, and what the wheels themselves state of their insides:
the Rust crates and system libraries in the ``sboms`` folder of their metadata (PEP 770).
"""

from __future__ import annotations

import json
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.utils import canonicalize_name

import licences

_LICENCES = LicenseFactory()


def bill() -> Bom:
    """The program, what it is made of, and what that is made of."""
    own, *others = licences.parts()
    bom = Bom()
    root = _component(own, ComponentType.APPLICATION)
    bom.metadata.component = root
    components = {part.name: _component(part) for part in others}
    for component in components.values():
        bom.components.add(component)
    inside = {canonicalize_name(part.inside): [] for part in others if part.inside}
    for part in others:
        if part.inside:
            inside[canonicalize_name(part.inside)].append(components[part.name])
    for distribution in licences.shipped():
        name = canonicalize_name(distribution.name)
        further = _stated(distribution)
        for component in further:
            bom.components.add(component)
        bom.register_dependency(components[distribution.name], [*inside.get(name, ()), *further])
    bom.register_dependency(root, [components[part.name] for part in others if not part.inside])
    return bom


def _component(part: licences.Part, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    python = not part.inside and part.name not in licences.INTERPRETER
    kind_of_address = "pypi" if python else "generic"
    return Component(
        type=kind,
        name=part.name,
        version=part.version or None,
        bom_ref=f"{part.inside or kind_of_address}/{part.name}",
        purl=PackageURL(kind_of_address, name=part.name, version=part.version or None),
        licenses=[_LICENCES.make_from_string(part.licence)],
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.url))]
        if part.url
        else [],
    )


def _stated(distribution: metadata.Distribution) -> list[Component]:
    """What the wheel's own bills of materials name; the wheel itself is among them, and left out."""
    found: dict[str, Component] = {}
    for file in distribution.files or ():
        if "sboms" in file.parts and file.suffix == ".json":
            for entry in json.loads(file.read_text(encoding="utf-8")).get("components", ()):
                address = entry.get("purl", "")
                if canonicalize_name(entry["name"]) != canonicalize_name(distribution.name) and address:
                    found[address] = _restated(distribution.name, entry)
    return list(found.values())


def _restated(inside: str, entry: dict[str, Any]) -> Component:
    expressions = [stated["expression"] for stated in entry.get("licenses", ()) if "expression" in stated]
    return Component(
        type=ComponentType.LIBRARY,
        name=entry["name"],
        version=entry.get("version"),
        bom_ref=f"{inside}/{entry['purl']}",
        purl=PackageURL.from_string(entry["purl"]),
        licenses=[_LICENCES.make_from_string(expression) for expression in expressions[:1]],
        properties=[Property(name="inside", value=inside)],
    )


def write(file: Path) -> None:
    """Raises ValueError where the outcome is not valid CycloneDX."""
    text = JsonV1Dot6(bill()).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(f"the bill of materials is not valid: {fault}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
