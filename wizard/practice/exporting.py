"""Writing a package: the stored elements, changed as the export's options ask, signed freshly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.packages.certificate_name import distinguished_name
from wizard.packages.content import ElementContent, PackageContent, Signing, write_package
from wizard.packages.element_xml import (
    OPERATIONS,
    with_allowed_operations,
    without_configuration_values,
    without_secure_strings,
)
from wizard.packages.package import Meta
from wizard.packages.properties import read_properties, write_properties
from wizard.practice.database import Reading, StoredPackage
from wizard.practice.element_facts import CONFIGURATION, ElementFacts, Entries
from wizard.practice.profiles import Profile


@dataclass(frozen=True)
class ExportOptions:
    """Defaults as documented (rest-api.md 3.3)."""

    configuration_values: bool = True
    global_tags: bool = True
    version_history: bool = True
    secure_strings: bool = False
    allowed_operations: str = OPERATIONS


def export_package(
    reading: Reading,
    package: StoredPackage,
    options: ExportOptions,
    profile: Profile,
    signing: Signing,
    target: Path,
) -> None:
    """Every export is signed; nothing turns that off (rest-api.md 3.3).

    Real 7.6 and 8.x files hold no version history although their API documents the parameter
    (package-format.md 6); here it is sent wherever it is stored, so that the switch can be tried.
    """
    signer = distinguished_name(signing.certificate)
    meta = Meta(
        name=package.name,
        package_id=package.id,
        signer=signer,
        owner=package.owner,
        description=package.description,
        used_plugins=tuple(filter(None, package.used_plugins.split(","))),
        server_version=profile.version,
        server_build=profile.build,
    )
    elements = tuple(
        ElementContent(facts.id, _exported(facts, reading.entries(facts.id), options, profile))
        for facts in reading.members(package.name)
    )
    certificates = tuple(one for one in reading.certificates(package.name) if one[0] != signer)
    write_package(target, PackageContent(meta, elements, certificates), signing)


def _exported(facts: ElementFacts, entries: Entries, options: ExportOptions, profile: Profile) -> Entries:
    return tuple(_changed(facts, entries, options, profile))


def _changed(
    facts: ElementFacts, entries: Entries, options: ExportOptions, profile: Profile
) -> Iterator[tuple[str, bytes]]:
    for name, content in entries:
        if name == "data":
            yield name, _data(facts, content, options)
        elif name == "info" and not profile.content_signatures:
            yield name, _without_owner(content)
        elif not _left_out(name, options, profile):
            yield name, content


def _left_out(name: str, options: ExportOptions, profile: Profile) -> bool:
    return (
        (name == "version-history" and not options.version_history)
        or (name == "tags" and not options.global_tags)
        or (name == "content-signature" and not profile.content_signatures)
    )


def _data(facts: ElementFacts, content: bytes, options: ExportOptions) -> bytes:
    """The letters asked for, as far as the element allows them itself; no statement stays no statement."""
    if facts.type == CONFIGURATION:
        if not options.configuration_values:
            content = without_configuration_values(content)
        elif not options.secure_strings:
            content = without_secure_strings(content)
    return with_allowed_operations(facts.type, content, options.allowed_operations)


def _without_owner(info: bytes) -> bytes:
    """``signature-owner`` is absent from 8.2 on (package-format.md 6)."""
    values = read_properties(info)
    if values.pop("signature-owner", None) is None:
        return info
    return write_properties(values)
