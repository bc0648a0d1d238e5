"""File names that mean the same on every system, and the manifest."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.migration.run_folder import RunFolder, SavedPackage, file_name
from wizard.migration.session import Session

NAMES = st.text(min_size=1, max_size=60)
RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@given(st.text(max_size=400))
def test_a_name_is_a_plain_file_name_everywhere(name: str) -> None:
    made = file_name(name)
    assert re.fullmatch(r"[A-Za-z0-9._%-]{1,185}", made)
    assert made == Path(made).name
    assert not RESERVED.match(made)
    assert not made.endswith((".", " "))
    assert not made.startswith(".")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=15))
def test_a_name_can_be_read_back(name: str) -> None:
    assert unquote(file_name(name)) == name


@given(st.lists(NAMES, max_size=8))
def test_no_two_names_meet_on_a_disk_that_ignores_case(names: list[str]) -> None:
    taken: list[str] = []
    for name in names:
        taken.append(file_name(name, taken))
    assert len({entry.casefold() for entry in taken}) == len(names)


@given(NAMES)
def test_a_cut_or_numbered_name_fits_the_disk(name: str) -> None:
    long = name * 30
    made = file_name(long, [file_name(long)])
    assert len((f".{made}.package").encode()) < 240


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("com.example.tools", "com.example.tools"),
        ("a/b", "a%2Fb"),
        ("..", "%2E%2E"),
        ("con", "%63on"),
        ("NUL.txt", "%4EUL.txt"),
        ("a.", "a%2E"),
        ("ü", "%C3%BC"),
        ("", "%00"),
    ],
)
def test_known_names(name: str, expected: str) -> None:
    assert file_name(name) == expected


def test_a_name_that_differs_only_in_case() -> None:
    assert file_name("Tools", ["tools"]) == "Tools%7E2"
    assert file_name("TOOLS", ["tools", "Tools%7E2"]) == "TOOLS%7E3"


def test_manifest_round_trip(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    assert folder.read_manifest() == ()
    saved = (SavedPackage("a/b", "packages/a%2Fb.package", "originals/a%2Fb.package", "0" * 64, "1" * 64, 7),)
    folder.write_manifest(saved)
    assert folder.read_manifest() == saved
    folder.manifest.write_bytes(folder.manifest.read_bytes()[:-9])
    with pytest.raises(msgspec.MsgspecError):
        folder.read_manifest()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_the_folders_are_their_owners_alone(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "run")
    folder.create()
    for path in (folder.path, folder.packages, folder.originals, folder.keystores, folder.configuration):
        assert path.stat().st_mode & 0o077 == 0


def test_what_a_killed_run_was_writing_goes_when_the_folder_is_opened(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    for place in (folder.path, folder.packages, folder.keystores):
        (place / ".whole.toml.0123456789ab.part").write_bytes(b"half of it")
        (place / ".of somebody else").write_bytes(b"")
    session = Session((), {}, lambda event: None)
    session.open(tmp_path)
    session.close()
    assert not list(tmp_path.rglob("*.part"))
    assert len(list(tmp_path.rglob(".of somebody else"))) == 3
