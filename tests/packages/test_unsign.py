"""The unsigned copy: every other byte the same, proven, whole or not at all."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import action, entries, history, package, zip_of
from tests.packages.test_verify import SYNTHETIC_CIPHER_TEXT
from wizard.foundation.cancel import Cancel, Cancelled
from wizard.packages import unsign as unsign_module
from wizard.packages.archive import open_archive
from wizard.packages.deflate import CHUNK
from wizard.packages.errors import CopyDiffers, EncryptedPackage, NotAPackage, PackageError, SameFile
from wizard.packages.proof import prove_copy
from wizard.packages.unsign import unsign

META = b"<properties><entry key='pkg-name'>n</entry></properties>"


def unsigned(parts: dict[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in parts.items() if not name.startswith("signatures/")}


def test_the_copy_has_the_same_compressed_bytes_and_no_signature(tmp_path: Path) -> None:
    source = package(tmp_path)
    copy = unsign(source, tmp_path / "copy.package")
    assert entries(copy.path) == unsigned(entries(source))
    assert copy.size == copy.path.stat().st_size
    assert copy.sha256 == hashlib.sha256(copy.path.read_bytes()).hexdigest()
    assert copy.identical_entries == 12
    assert copy.findings == ()
    with open_archive(source) as old, open_archive(copy.path) as new:
        for entry in new.entries:
            before = old.get(entry.name)
            assert before is not None
            assert new.bytes_at(entry.offset, entry.end - entry.offset) == old.bytes_at(
                before.offset, before.end - before.offset
            )


def test_without_signatures_the_whole_file_stays_the_same(tmp_path: Path) -> None:
    once = unsign(package(tmp_path), tmp_path / "once.package")
    twice = unsign(once.path, tmp_path / "twice.package")
    assert twice.path.read_bytes() == once.path.read_bytes()
    assert twice.sha256 == once.sha256


def test_the_copy_is_private(tmp_path: Path) -> None:
    copy = unsign(package(tmp_path), tmp_path / "copy.package")
    if os.name != "nt":
        assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600


def test_interleaved_tool_written_and_stored_entries(tmp_path: Path) -> None:
    parts = entries(package(tmp_path))
    mixed: dict[str, bytes] = {}
    for name, data in reversed(unsigned(parts).items()):
        mixed[f"signatures/{name}"] = parts[f"signatures/{name}"]
        mixed[name] = data
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        source = zip_of(tmp_path / "mixed.package", mixed, method)
        copy = unsign(source, tmp_path / "copy.package")
        assert entries(copy.path) == unsigned(mixed)


def test_the_directory_may_have_another_order_than_the_file(tmp_path: Path) -> None:
    crafted = [
        Crafted(name=b"a", data=b"first"),
        Crafted(name=b"signatures/a", data=b"s"),
        Crafted(name=b"dunes-meta-inf", data=META),
        Crafted(name=b"big", data=os.urandom(3 * CHUNK)),
    ]
    crafted_zip(*crafted)
    body = b"".join(entry.written for entry in crafted)
    records = b"".join(entry.record for entry in reversed(crafted))
    end = crafted_zip(*crafted)[-22:]
    source = tmp_path / "reordered.package"
    source.write_bytes(body + records + end)
    copy = unsign(source, tmp_path / "copy.package")
    assert list(entries(copy.path)) == ["big", "dunes-meta-inf", "a"]
    assert copy.identical_entries == 3


def test_zip64_entries_are_copied(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("signatures/dunes-meta-inf", b"s" * 256)
        for name, data in (("dunes-meta-inf", META), ("large", os.urandom(CHUNK))):
            with made.open(name, "w", force_zip64=True) as entry:
                entry.write(data)
    source = tmp_path / "wide.package"
    source.write_bytes(target.getvalue())
    assert entries(unsign(source, tmp_path / "copy.package").path) == unsigned(entries(source))


def test_history_is_kept_or_left_out(tmp_path: Path) -> None:
    source = package(tmp_path, action("a-1", None, ("version-history", history("0.0.1"))))
    name = "elements/a-1/version-history"
    assert entries(unsign(source, tmp_path / "with.package").path)[name] == history("0.0.1")
    copy = unsign(source, tmp_path / "without.package", keep_history=False)
    expected = unsigned(entries(source))
    del expected[name]
    assert entries(copy.path) == expected
    assert [finding.code for finding in copy.findings] == ["package_history_left_out"]
    assert unsign(package(tmp_path), tmp_path / "none.package", keep_history=False).findings == ()


def test_what_looks_encrypted_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    source = package(tmp_path, action("a-1", SYNTHETIC_CIPHER_TEXT))
    locked = [
        Crafted(name=n.encode(), data=d) for n, d in entries(package(tmp_path, name="b.package")).items()
    ]
    locked[1].flags |= 1
    other = tmp_path / "locked.package"
    other.write_bytes(crafted_zip(*locked))
    before = sorted(tmp_path.iterdir())
    for encrypted in (source, other):
        with pytest.raises(EncryptedPackage):
            unsign(encrypted, tmp_path / "copy.package")
        assert sorted(tmp_path.iterdir()) == before


def test_damaged_content_is_found_although_nothing_is_inflated_for_the_copy(tmp_path: Path) -> None:
    good = Crafted(name=b"dunes-meta-inf", data=META)
    for data in (b"content", os.urandom(3 * CHUNK)):
        one = Crafted(name=b"x", data=data)
        wrong = (
            replace(one, crc=1),
            replace(one, size=len(data) + 1),
            replace(one, compressed=b"\xff" + one._body()),
            replace(one, method=0, flags=0x800, crc=9),
        )
        for entry in wrong:
            source = tmp_path / "bad.package"
            source.write_bytes(crafted_zip(good, entry))
            with pytest.raises(CopyDiffers, match=r"copy\.package"):
                unsign(source, tmp_path / "copy.package")
            assert not (tmp_path / "copy.package").exists()


def test_an_existing_copy_stays_when_the_new_one_fails(tmp_path: Path) -> None:
    target = tmp_path / "copy.package"
    target.write_bytes(b"precious")
    bad = zip_of(tmp_path / "bad.package", {"x": b"no meta"})
    with pytest.raises(NotAPackage):
        unsign(bad, target)
    assert target.read_bytes() == b"precious"
    with pytest.raises(SameFile):
        unsign(package(tmp_path), tmp_path / "a.package")


def test_a_disk_that_keeps_other_bytes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = package(tmp_path, action("a-1", b"<" + os.urandom(3 * CHUNK)))
    size = unsign(source, tmp_path / "good.package").size
    real = unsign_module.private_file

    for position in (8, 40, 2000, CHUNK + 9, size - 40):

        @contextmanager
        def rotten(path: Path, position: int = position) -> Iterator[BinaryIO]:
            with real(path) as file:
                real_flush = file.flush

                def flush() -> None:
                    real_flush()
                    os.pwrite(file.fileno(), b"\x77", position)

                file.flush = flush  # type: ignore[method-assign]
                yield file

        monkeypatch.setattr(unsign_module, "private_file", rotten)
        with pytest.raises(PackageError):
            unsign(source, tmp_path / "copy.package")
        assert not (tmp_path / "copy.package").exists()


def test_a_copy_with_other_entries_does_not_pass_for_proven(tmp_path: Path) -> None:
    crafted = [Crafted(name=b"dunes-meta-inf", data=META), Crafted(name=b"b", data=b"b")]
    (tmp_path / "a.package").write_bytes(crafted_zip(*crafted))
    crafted[0].gap = b"gap"
    (tmp_path / "gap.package").write_bytes(crafted_zip(*crafted))
    with open_archive(tmp_path / "a.package") as old, open_archive(tmp_path / "gap.package") as gap:
        with pytest.raises(CopyDiffers, match="list of entries"):
            prove_copy(old, old.entries[1:], gap)
        with pytest.raises(CopyDiffers, match="b has another place or size"):
            prove_copy(old, old.entries, gap)


def test_unsigning_can_be_cancelled(tmp_path: Path) -> None:
    cancel = Cancel()
    unsign(package(tmp_path), tmp_path / "copy.package", cancel=cancel)
    cancel.request()
    with pytest.raises(Cancelled):
        unsign(package(tmp_path), tmp_path / "copy2.package", cancel=cancel)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.package", "copy.package"]


NAME = st.text(
    st.characters(categories=("L", "N"), include_characters=" =,._-"), min_size=1, max_size=20
).filter(lambda name: name.strip(".") != "")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(NAME, st.binary(max_size=400), st.sampled_from([0, 8]), st.booleans(), st.booleans()),
        unique_by=lambda row: row[0],
        max_size=12,
    )
)
def test_any_package_comes_through_unchanged(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, bytes, int, bool, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    crafted = [Crafted(name=b"dunes-meta-inf", data=META)]
    for name, data, method, streamed, signature in rows:
        path = f"{'signatures' if signature else 'others'}/{name}"
        crafted.append(Crafted(path.encode(), data, method, 0x800 | (8 if streamed and method else 0)))
    source = folder / "any.package"
    source.write_bytes(crafted_zip(*crafted))
    copy = unsign(source, folder / "copy.package")
    assert entries(copy.path) == unsigned(entries(source))
    assert copy.sha256 == hashlib.sha256(copy.path.read_bytes()).hexdigest()
