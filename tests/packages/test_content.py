"""Packages as content: written the way servers write them, read back the same."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packages.samples import (
    MODIFIED,
    action,
    certificate,
    content,
    entries,
    meta,
    package,
    signing,
    zip_of,
)
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.content import ElementContent, PackageContent, read_content, write_package
from wizard.packages.digest import Digest, digest_of
from wizard.packages.package import Meta
from wizard.packages.verify import verify
from wizard.packages.zip_records import (
    CENTRAL_SIGNATURE,
    MAX32,
    central_record,
    end_records,
    find_directory,
    moved,
)
from wizard.packages.zip_writer import ZipWriter


def test_the_layout_is_a_server_s(tmp_path: Path) -> None:
    path = package(tmp_path)
    with zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
    names = [info.filename for info in infos]
    half = len(names) // 2
    assert names[0] == "dunes-meta-inf"
    assert names[1:5] == [
        f"elements/a-1/{part}" for part in ("data", "categories", "content-signature", "info")
    ]
    assert names[half - 1] == f"certificates/{distinguished_name(certificate())}.cer"
    assert names[half:] == [f"signatures/{name}" for name in names[:half]]
    for info in infos:
        assert (info.compress_type, info.flag_bits, info.create_system, info.extract_version) == (
            8,
            0x808,
            0,
            20,
        )
        assert (info.extra, info.comment, info.date_time) == (b"", b"", (2019, 12, 16, 14, 56, 30))


def test_content_comes_back(tmp_path: Path) -> None:
    others = (("extensions/x", b"carried"),)
    one = replace(content(), others=others, certificates=(("CN=owner", b"der"),))
    write_package(tmp_path / "a.package", one, None, MODIFIED)
    assert read_content(tmp_path / "a.package") == one
    assert one.elements[0].get("categories") is not None
    assert one.elements[0].get("nothing") is None
    write_package(tmp_path / "a.package", one, signing(Digest.SHA256))
    back = read_content(tmp_path / "a.package")
    assert back.meta.signer == distinguished_name(certificate())
    assert [name for name, _ in back.certificates] == ["CN=owner", back.meta.signer]
    assert (back.elements, back.others) == (one.elements, others)


def test_writing_into_memory_and_with_the_present_time() -> None:
    target = io.BytesIO()
    write_package(target, content(), signing())
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert archive.infolist()[0].date_time[0] >= 2024


def test_the_earliest_time_a_zip_can_hold(tmp_path: Path) -> None:
    write_package(tmp_path / "a.package", content(), None, MODIFIED.replace(year=1970))
    with zipfile.ZipFile(tmp_path / "a.package") as archive:
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_keys_without_a_value_are_left_out_as_servers_do(tmp_path: Path) -> None:
    bare = Meta("n", "", "", "", "", (), "")
    write_package(tmp_path / "a.package", PackageContent(bare, ()), None)
    text = entries(tmp_path / "a.package")["dunes-meta-inf"].decode()
    assert "pkg-owner" in text
    assert "pkg-description" not in text
    assert read_content(tmp_path / "a.package").meta == bare


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.tuples(st.from_regex(r"[0-9a-f]{4,40}", fullmatch=True), st.binary(max_size=3000)),
        unique_by=lambda row: row[0],
        max_size=5,
    ),
    st.sampled_from([Digest.MD5, Digest.SHA256]),
)
def test_any_content_comes_back_signed(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, bytes]], digest: Digest
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.package"
    elements = tuple(
        ElementContent(id, (("data", b"<" + data), action(id).entries[-1]))
        for id, data in rows  # noqa: A001
    )
    write_package(path, PackageContent(meta(), elements), signing(digest), MODIFIED)
    assert read_content(path).elements == elements
    result = verify(path)
    assert result.verified == result.total == 2 + 2 * len(rows)


def test_unknown_digests_are_not_guessed() -> None:
    assert digest_of(Digest.MD5.info(bytes(16))) is Digest.MD5
    assert digest_of(Digest.SHA1.info(Digest.SHA1.new().digest())) is Digest.SHA1
    assert digest_of(Digest.SHA256.info(bytes(31))) is None
    assert digest_of(b"") is None


# Zip64, which no real package needs so far


def record(tmp_path: Path) -> bytes:
    path = zip_of(tmp_path / "a.zip", {"name": b"content"})
    data = path.read_bytes()
    start = data.index(CENTRAL_SIGNATURE)
    return data[start : data.index(b"PK\x05\x06")]


def test_offsets_beyond_four_gigabytes_get_a_zip64_field_and_lose_it_again(tmp_path: Path) -> None:
    raw = record(tmp_path)
    with_time = raw[:30] + b"\x05\0" + raw[32:] + b"\x55\x54\x01\0\x07"
    for one in (raw, with_time):
        far = moved(central_record(one, 0), 5 * MAX32)
        back = central_record(far, 0)
        assert (back.offset, back.size, back.name) == (5 * MAX32, 7, b"name")
        assert set(back.extras) == {1, *central_record(one, 0).extras}
        near = central_record(moved(back, 3), 0)
        assert (near.offset, near.extras) == (3, central_record(one, 0).extras)
        assert moved(back, back.offset) == far


def test_large_sizes_stay_in_the_zip64_field_when_a_record_moves(tmp_path: Path) -> None:
    raw = bytearray(moved(central_record(record(tmp_path), 0), 5 * MAX32))
    raw[20:28] = b"\xff" * 8
    raw[30:32] = (28).to_bytes(2, "little")
    name_end = 46 + 4
    extra = (1).to_bytes(2, "little") + (24).to_bytes(2, "little")
    numbers = (6 * MAX32, 5 * MAX32, 5 * MAX32)
    whole = bytes(raw[:name_end]) + extra + b"".join(n.to_bytes(8, "little") for n in numbers)
    back = central_record(moved(central_record(whole, 0), 9), 0)
    assert (back.size, back.compressed_size, back.offset) == (6 * MAX32, 5 * MAX32, 9)


def test_the_end_of_a_file_with_very_many_entries() -> None:
    for numbers in ((70_000, 10, 5), (1, 5 * MAX32, 5), (1, 10, 5)):
        count, offset, size = numbers
        tail = end_records(count, offset, size)
        found = find_directory(tail, offset + size + len(tail))
        assert found is not None
        assert (found.entries, found.offset, found.size, found.prefix) == (count, offset, size, 0)


def test_more_entries_than_sixteen_bits_count(tmp_path: Path) -> None:
    path = tmp_path / "many.package"
    with path.open("wb") as file:
        writer = ZipWriter(file, MODIFIED)
        for number in range(66_000):
            writer.add(f"e{number}", b"")
        writer.finish()
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 66_000
