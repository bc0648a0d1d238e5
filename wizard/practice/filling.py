"""Putting the first content into the server's database: our own, or packages of a folder."""

from __future__ import annotations

import hashlib
import io
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from wizard.keystores.certificate_database import write_certificate_database
from wizard.keystores.create import create_self_signed
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.content import Signing
from wizard.packages.digest import Digest
from wizard.packages.properties import write_properties
from wizard.packages.sign import signature
from wizard.packages.zip_records import LOCAL_SIGNATURE
from wizard.practice import findings
from wizard.practice.content import made_content
from wizard.practice.database import Database, NewElement, StoredPackage, Writing
from wizard.practice.element_facts import facts_of, version_key
from wizard.practice.faults import Faults
from wizard.practice.findings import WrongCall
from wizard.practice.importing import read_upload
from wizard.practice.messages import Refusal
from wizard.practice.profiles import Profile
from wizard.practice.settings import Settings
from wizard.practice.signing import own_request, signing_of

_COPIES = uuid.UUID("0c9f6f3e-52b1-4d2c-9a3f-8f27d1c3d6aa")


@dataclass(frozen=True)
class Filling:
    """One package with its elements, before it is stored."""

    package: StoredPackage
    elements: tuple[NewElement, ...]
    certificates: tuple[tuple[str, bytes], ...] = ()


def fill(
    database: Database, settings: Settings, profile: Profile, folder: Path | None, count: int | None
) -> None:
    """Tables, signing key, packages: all of it in one transaction, in place of what a killed run left.

    Raises WrongCall for a folder that cannot be served.
    """
    database.build_tables()
    made = create_self_signed(own_request(settings.server_id))
    keystore = write_certificate_database(made, settings.keystore_password)
    signing = signing_of(made, profile)
    fillings, loose = ([*_packages_of(folder)], ()) if folder else _own_content(profile, signing)
    with database.write() as writing:
        writing.clear()
        writing.put_keystore(keystore)
        for one in _counted(fillings, count):
            _store(writing, one)
        for element in loose:
            _store_element(writing, element)


def _store(writing: Writing, filling: Filling) -> None:
    for element in filling.elements:
        _store_element(writing, element)
    writing.put_package(filling.package)
    writing.put_members(filling.package.name, [element.facts.id for element in filling.elements])
    for name, content in filling.certificates:
        writing.put_certificate(filling.package.name, name, content)


def _store_element(writing: Writing, element: NewElement) -> None:
    """Elements are stored once by id: of two versions the higher stays."""
    existing = writing.element(element.facts.id)
    if existing is None or version_key(element.facts.version) > version_key(existing.version):
        writing.put_element(element)


def _own_content(profile: Profile, signing: Signing) -> tuple[list[Filling], tuple[NewElement, ...]]:
    """The packages of resources/practice/, and the elements that are in none of them."""
    content = made_content(forms=profile.newer_export_parameters)
    owner = distinguished_name(signing.certificate)
    elements = {}
    for made in content.elements:
        entries = list(made.entries)
        info = {"type": made.type, "id": made.id}
        if profile.content_signatures:
            data = dict(entries)["data"]
            entries.append(("content-signature", signature(signing.key, Digest.MD5, (data,))))
            info = {"type": made.type, "signature-owner": owner, "id": made.id}
        entries.append(("info", write_properties(info)))
        elements[made.id] = NewElement(facts_of(made.id, tuple(entries)), tuple(entries))
    packages = [
        Filling(
            StoredPackage(one.name, _package_id(one.name), owner, one.description, one.used_plugins),
            tuple(elements[element_id] for element_id in one.element_ids),
        )
        for one in content.packages
    ]
    packed = {element.facts.id for one in packages for element in one.elements}
    return packages, tuple(element for key, element in elements.items() if key not in packed)


def _package_id(name: str) -> str:
    return hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()


def _packages_of(folder: Path) -> Iterator[Filling]:
    seen: dict[str, Path] = {}
    for path in sorted(folder.glob("*.package")):
        try:
            upload = read_upload(path, Faults())
        except Refusal:
            raise WrongCall(findings.BAD_PACKAGE_FILE.of(str(path))) from None
        meta = upload.content.meta
        if meta.name in seen:
            first, second = str(seen[meta.name]), str(path)
            raise WrongCall(findings.PACKAGE_NAME_TWICE.of(meta.name, first=first, second=second))
        seen[meta.name] = path
        package = StoredPackage(
            meta.name,
            meta.package_id,
            meta.owner or meta.signer,
            meta.description,
            ",".join(meta.used_plugins),
        )
        yield Filling(package, upload.elements, upload.content.certificates)
    if not seen:
        raise WrongCall(findings.NO_PACKAGE_FILES.of(str(folder)))


def _counted(fillings: list[Filling], count: int | None) -> Iterator[Filling]:
    """``count`` packages in all: the first ones, or all of them and then copies."""
    total = len(fillings) if count is None else count
    for number in range(total):
        original = fillings[number % len(fillings)]
        generation = number // len(fillings)
        yield original if generation == 0 else _copy(original, generation + 1)


def _copy(filling: Filling, generation: int) -> Filling:
    """New names and ids; elements that packages share are shared by the copies too."""
    ids = {
        element.facts.id: str(uuid.uuid5(_COPIES, f"{generation} {element.facts.id}"))
        for element in filling.elements
    }
    name = f"{filling.package.name}.{generation}"
    elements = tuple(_renumbered(element, ids) for element in filling.elements)
    return replace(
        filling, package=replace(filling.package, name=name, id=_package_id(name)), elements=elements
    )


def _renumbered(element: NewElement, ids: dict[str, str]) -> NewElement:
    new_id = ids[element.facts.id]
    entries = tuple((name, _with_ids(content, element.facts.id, new_id)) for name, content in element.entries)
    return NewElement(replace(element.facts, id=new_id), entries)


def _with_ids(content: bytes, old: str, new: str) -> bytes:
    if content.startswith(b"\xfe\xff"):
        return content.replace(old.encode("utf-16-be"), new.encode("utf-16-be"))
    if content.startswith(LOCAL_SIGNATURE):
        return _resource_with_id(content, new)
    return content.replace(old.encode(), new.encode())


def _resource_with_id(content: bytes, new: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as copy:
        for member in source.infolist():
            data = source.read(member)
            copy.writestr(member, new.encode() if member.filename.endswith("/attribute_id") else data)
    return target.getvalue()
