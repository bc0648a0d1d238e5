"""A package as content in memory, and writing it the way a server writes it.

For the practice Orchestrator and for fixtures: the entry order, flags, data descriptors and encodings are
those of package-format.md sections 2 to 4. Packages that only have to be copied never come through here.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from wizard.foundation.private_files import private_file
from wizard.packages.archive import Archive, open_archive
from wizard.packages.layout import (
    CERTIFICATE_SUFFIX,
    CERTIFICATES,
    ELEMENTS,
    META,
    SIGNATURES,
    certificate_entry,
    element_part,
)
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.package import Meta, read_meta
from wizard.packages.properties import write_properties
from wizard.packages.zip_writer import ZipWriter

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import rsa

    from wizard.packages.digest import Digest


@dataclass(frozen=True)
class ElementContent:
    id: str
    entries: tuple[tuple[str, bytes], ...]
    """Part (``data``, ``info``, …) and its bytes, in the order they are written"""

    def get(self, part: str) -> bytes | None:
        return next((data for name, data in self.entries if name == part), None)


@dataclass(frozen=True)
class PackageContent:
    meta: Meta
    elements: tuple[ElementContent, ...]
    certificates: tuple[tuple[str, bytes], ...] = ()
    """Distinguished name (without ``.cer``) and DER bytes"""
    others: tuple[tuple[str, bytes], ...] = field(default=())
    """Entries of unknown use, by their whole name"""


@dataclass(frozen=True)
class Signing:
    """What a server signs its exports with."""

    key: rsa.RSAPrivateKey = field(repr=False)
    certificate: x509.Certificate
    digest: Digest


def read_content(path: Path, limits: Limits = DEFAULT_LIMITS) -> PackageContent:
    """All of a package but its signatures. Raises OSError, PackageError."""
    with open_archive(path, limits) as archive:
        return _content(archive)


def _content(archive: Archive) -> PackageContent:
    meta = read_meta(archive)
    elements: dict[str, list[tuple[str, bytes]]] = {}
    certificates = []
    others = []
    for entry in archive.files:
        name = entry.name
        found = element_part(name)
        if found:
            elements.setdefault(found.id, []).append((found.part, archive.read(entry)))
        elif name.startswith(CERTIFICATES):
            short = name[len(CERTIFICATES) :].removesuffix(CERTIFICATE_SUFFIX)
            certificates.append((short, archive.read(entry)))
        elif name != META and not name.startswith(SIGNATURES):
            others.append((name, archive.read(entry)))
    contents = tuple(ElementContent(id, tuple(entries)) for id, entries in elements.items())  # noqa: A001
    return PackageContent(meta, contents, tuple(certificates), tuple(others))


def write_package(
    target: Path | BinaryIO,
    content: PackageContent,
    signing: Signing | None,
    modified: datetime.datetime | None = None,
) -> None:
    """Write ``content`` as a server does; with ``signing``, sign it and name its certificate as pkg-signer.

    A path is written privately, whole or not at all. Without ``signing`` the package has no signatures.
    """
    if isinstance(target, Path):
        with private_file(target) as file:
            _write(file, content, signing, modified)
    else:
        _write(target, content, signing, modified)


def _write(
    file: BinaryIO, content: PackageContent, signing: Signing | None, modified: datetime.datetime | None
) -> None:
    writer = ZipWriter(file, modified)
    if signing is None:
        for name, data in _entries(content):
            writer.add(name, data)
        writer.finish()
        return
    # Signing needs cryptography, which reading content does not.
    from wizard.packages.sign import signature

    entries = list(_entries(_named_signer(content, signing)))
    for name, data in entries:
        writer.add(name, data)
    for name, data in entries:
        writer.add(SIGNATURES + name, signature(signing.key, signing.digest, (data,)))
    writer.finish()


def _named_signer(content: PackageContent, signing: Signing) -> PackageContent:
    from cryptography.hazmat.primitives.serialization import Encoding

    from wizard.packages.certificate_name import distinguished_name

    name = distinguished_name(signing.certificate)
    others = tuple(pair for pair in content.certificates if pair[0] != name)
    own = (name, signing.certificate.public_bytes(Encoding.DER))
    return replace(content, meta=replace(content.meta, signer=name), certificates=(*others, own))


def _entries(content: PackageContent) -> Iterator[tuple[str, bytes]]:
    yield META, write_properties(meta_values(content.meta))
    for element in content.elements:
        for part, data in element.entries:
            yield f"{ELEMENTS}{element.id}/{part}", data
    yield from content.others
    for name, data in content.certificates:
        yield certificate_entry(name), data


def meta_values(meta: Meta) -> dict[str, str]:
    """The keys of ``dunes-meta-inf``; a server leaves out what it has no value for."""
    values = {
        "vso-build-nb": meta.server_build,
        "pkg-description": meta.description,
        "pkg-name": meta.name,
        "used-plugins": ",".join(meta.used_plugins),
        "pkg-signer": meta.signer,
        "pkg-owner": meta.owner,
        "vso-version": meta.server_version,
        "pkg-id": meta.package_id,
    }
    always = ("pkg-name", "pkg-id", "pkg-signer", "pkg-owner", "used-plugins")
    return {key: value for key, value in values.items() if value or key in always}
