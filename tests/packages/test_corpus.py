"""The 23 real packages: counts as INDEX.tsv gives them, whole ways there and back."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import pytest

from tests.packages.samples import certificate, entries, key
from wizard.packages.compare import compare
from wizard.packages.content import read_content, write_package
from wizard.packages.digest import Digest
from wizard.packages.package import read_package
from wizard.packages.sign import sign
from wizard.packages.unsign import unsign
from wizard.packages.verify import verify

_DIGESTS = {"MD5withRSA": Digest.MD5, "SHA256withRSA": Digest.SHA256}


@pytest.fixture(scope="module")
def index(corpus_packages: Path) -> list[dict[str, str]]:
    with (corpus_packages / "INDEX.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) == 23
    return rows


def test_verifying_gives_the_counts_of_the_index(corpus_packages: Path, index: list[dict[str, str]]) -> None:
    for row in index:
        result = verify(corpus_packages / row["file"])
        assert f"{result.verified}/{result.total}" == row["sigs_verified/total"]
        assert ",".join(f"{kind}:{count}" for kind, count in result.elements) == row["elements_by_type"]
        assert result.digest is _DIGESTS[row["signature_alg"]]
        assert (result.signed, result.encrypted, result.findings) == (True, False, ())
        assert result.signer is not None
        assert row["signer_cert_cn"] in result.signer.subject


def test_reading_gives_the_facts_of_the_index(corpus_packages: Path, index: list[dict[str, str]]) -> None:
    for row in index:
        package = read_package(corpus_packages / row["file"])
        letters = {frozenset(item) - {"-"} for item in row["allowed_operations"].split(",")}
        assert {element.allowed_operations or frozenset() for element in package.elements} == letters
        assert package.meta.server_version == row["vso_version"]
        # The index says whether entries exist; an entry may hold an empty history.
        assert row["version_history"] == "y" or not package.version_history
        assert not package.encrypted
        assert all(element.name and element.category for element in package.elements)


def test_names_versions_and_details_of_one_package(corpus_packages: Path) -> None:
    (path,) = corpus_packages.glob("*package_v1.1__ed6b2585*")
    package = read_package(path)
    first = next(element for element in package.elements if element.name == "this_is_action_c")
    assert (first.type, first.version, first.category) == (
        "ScriptModule",
        "0.0.1",
        ("io.vuptime.vrocli.module2",),
    )
    assert first.history_items >= 1
    assert package.version_history
    assert {tag.name for element in package.elements for tag in element.tags} >= {"global_tag2", "globl_tag1"}


def test_unsigned_copies_keep_every_other_byte(corpus_packages: Path, tmp_path: Path) -> None:
    for path in sorted(corpus_packages.glob("*.package")):
        copy = unsign(path, tmp_path / path.name)
        before = {name: data for name, data in entries(path).items() if not name.startswith("signatures/")}
        after = entries(copy.path)
        assert list(after) == list(before)
        assert after == before
        assert copy.identical_entries == len(after)
        assert copy.sha256 == hashlib.sha256(copy.path.read_bytes()).hexdigest()
        assert compare(path, copy.path).identical


@pytest.mark.parametrize("digest", [Digest.MD5, Digest.SHA256])
def test_signed_copies_verify_and_stay_identical(
    corpus_packages: Path, tmp_path: Path, digest: Digest
) -> None:
    for path in sorted(corpus_packages.glob("*.package"))[:: 3 if digest is Digest.MD5 else 4]:
        copy = sign(path, tmp_path / path.name, key(), certificate(), digest)
        result = verify(copy.path)
        assert result.verified == result.total == len([n for n in entries(copy.path) if n[-1] != "/"]) // 2
        assert result.digest is digest
        assert compare(path, copy.path).identical


def test_content_written_again_is_identical(corpus_packages: Path, tmp_path: Path) -> None:
    for path in sorted(corpus_packages.glob("*.package")):
        content = read_content(path)
        write_package(tmp_path / path.name, content, None)
        assert read_content(tmp_path / path.name) == content
        assert compare(path, tmp_path / path.name).identical
