"""Options of an import and of an export, straight on a database: no server in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from wizard.databases.engine import Engine
from wizard.databases.target import Target
from wizard.packages.content import ElementContent, PackageContent, write_package
from wizard.packages.history import history_items
from wizard.packages.package import Meta
from wizard.packages.properties import write_properties
from wizard.practice import element_documents as documents
from wizard.practice.database import Database
from wizard.practice.element_documents import Identity, Variable
from wizard.practice.element_facts import BadElement, facts_of, version_key
from wizard.practice.faults import Faults
from wizard.practice.importing import ElementFailure, ImportOptions, TagMode, import_package, read_upload
from wizard.practice.messages import Refusal
from wizard.practice.profiles import PROFILES

DEFAULTS = ImportOptions()
META = Meta("com.example.p", "0" * 32, "", "CN=maker", "", ("VC#6.5.0",), "7.5.0.1")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(Target(Engine.SQLITE, path=str(tmp_path / "db.sqlite")))
    opened.build_tables()
    yield opened
    opened.close()


def configuration(
    version: str = "1.0.0", *, tags: tuple[str, ...] = (), element_id: str = "c1", history: bool = False
) -> ElementContent:
    values = (Variable("plain", "string", value="text"), Variable("secret", "SecureString", value="hidden"))
    entries = [
        ("data", documents.utf16(documents.configuration(Identity(element_id, "C", version), values))),
        ("categories", documents.categories(["Example", "C"])),
        ("info", write_properties({"type": "ConfigurationElement", "id": element_id})),
    ]
    if tags:
        entries.append(("tags", documents.tags(tags)))
    if history:
        entries.append(("version-history", documents.version_history([])))
    return ElementContent(element_id, tuple(entries))


def take(
    database: Database,
    folder: Path,
    *elements: ElementContent,
    options: ImportOptions = DEFAULTS,
    profile: str = "7.6",
    meta: Meta = META,
) -> tuple[ElementFailure, ...]:
    path = folder / "x.package"
    write_package(path, PackageContent(meta, elements), None)
    upload = read_upload(path, Faults())
    return import_package(database, upload, options, PROFILES[profile], Faults())


def file_of(database: Database, element_id: str, name: str) -> bytes | None:
    with database.read() as reading:
        return dict(reading.entries(element_id)).get(name)


def utf16(text: str) -> bytes:
    return text.encode("utf-16-be")


@pytest.mark.parametrize(
    ("options", "plain", "secret"),
    [
        (ImportOptions(), True, False),
        (ImportOptions(secure_strings=True), True, True),
        (ImportOptions(configuration_values=False, secure_strings=True), False, False),
    ],
)
def test_configuration_values(
    database: Database, tmp_path: Path, options: ImportOptions, plain: bool, secret: bool
) -> None:
    take(database, tmp_path, configuration(), options=options)
    data = file_of(database, "c1", "data") or b""
    assert utf16('name="plain"') in data
    assert (utf16("text]]") in data, utf16("hidden") in data) == (plain, secret)


@pytest.mark.parametrize(
    ("mode", "kept"),
    [(TagMode.DO_NOT_IMPORT, "own"), (TagMode.PRESERVE, "own"), (TagMode.OVERWRITE, "theirs")],
)
def test_tags_of_an_element_that_has_some(
    database: Database, tmp_path: Path, mode: TagMode, kept: str
) -> None:
    take(database, tmp_path, configuration(tags=("own",)))
    take(database, tmp_path, configuration("2.0.0", tags=("theirs",)), options=ImportOptions(tag_mode=mode))
    assert utf16(f'name="{kept}"') in (file_of(database, "c1", "tags") or b"")


@pytest.mark.parametrize(("mode", "tagged"), [(TagMode.DO_NOT_IMPORT, False), (TagMode.PRESERVE, True)])
def test_tags_of_a_new_element(database: Database, tmp_path: Path, mode: TagMode, tagged: bool) -> None:
    take(database, tmp_path, configuration(tags=("theirs",)), options=ImportOptions(tag_mode=mode))
    assert (file_of(database, "c1", "tags") is not None) is tagged


def version_of(database: Database) -> str:
    with database.read() as reading:
        element = reading.element("c1")
    assert element is not None
    return element.version


def test_versions(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path, configuration("1.9.0"))
    take(database, tmp_path, configuration("1.10.0"))
    assert version_of(database) == "1.10.0", "compared by numbers"
    with pytest.raises(Refusal) as refused:
        take(database, tmp_path, configuration("1.9.0"))
    assert refused.value.status == 409
    failures = take(database, tmp_path, configuration("1.9.0"), options=ImportOptions(overwrite=True))
    assert [failure.element.id for failure in failures] == ["c1"]
    assert version_of(database) == "1.10.0"
    assert take(database, tmp_path, configuration("1.9.0"), options=ImportOptions(older_versions=True)) == ()
    assert version_of(database) == "1.9.0"


def test_a_refused_import_changes_nothing(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path, configuration("2.0.0"))
    other = replace(META, name="com.example.other")
    with pytest.raises(Refusal):
        take(database, tmp_path, configuration("3.0.0", element_id="c2"), configuration("1.0.0"), meta=other)
    with database.read() as reading:
        assert [one.name for one in reading.packages()] == ["com.example.p"]
        assert [one.id for one in reading.elements()] == ["c1"]


def test_members_are_added_or_replaced(database: Database, tmp_path: Path) -> None:
    def members() -> list[str]:
        with database.read() as reading:
            return [one.id for one in reading.members("com.example.p")]

    take(database, tmp_path, configuration(element_id="c1"), configuration(element_id="c2"))
    take(database, tmp_path, configuration(element_id="c3"))
    assert sorted(members()) == ["c1", "c2", "c3"]
    take(database, tmp_path, configuration(element_id="c2"), options=ImportOptions(overwrite=True))
    assert members() == ["c2"]
    take(database, tmp_path, configuration(element_id="c2"), configuration(element_id="c9"))
    assert members() == ["c2", "c9"]


def test_history_records_the_import_in_older_versions(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path, configuration(history=True), profile="5.5")
    items = history_items(file_of(database, "c1", "version-history") or b"")
    assert len(items) == 1
    take(database, tmp_path, configuration("2.0.0", history=True), profile="7.6")
    assert len(history_items(file_of(database, "c1", "version-history") or b"")) == 0


def test_large_files_are_stored_in_pieces(database: Database, tmp_path: Path) -> None:
    payload = bytes(range(256)) * (5 << 12)
    data = documents.resource(Identity("r1", "r.bin", "1.0.0"), "application/octet-stream", payload)
    packed = ElementContent(
        "r1",
        (
            ("data", data + bytes(0)),
            ("empty", b""),
            ("categories", documents.categories(["R"])),
            ("info", write_properties({"type": "ResourceElement", "id": "r1"})),
        ),
    )
    take(database, tmp_path, packed)
    assert file_of(database, "r1", "data") == data
    assert file_of(database, "r1", "empty") == b""


def test_unreadable_elements(tmp_path: Path, database: Database) -> None:
    whole = configuration()
    for missing in ("data", "info", "categories"):
        entries = tuple(entry for entry in whole.entries if entry[0] != missing)
        with pytest.raises(BadElement, match=missing):
            facts_of("c1", entries)
    with pytest.raises(Refusal) as refused:
        take(database, tmp_path, configuration(element_id="x" * 300))
    assert refused.value.status == 400


def test_versions_compare_by_number() -> None:
    assert version_key("1.10") > version_key("1.9.9") > version_key("") == version_key("none")
