"""Reading zip files: what servers and tools write is read, what nobody should write is refused by name."""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.packages.crafted import Crafted, crafted_zip, zip64_end
from tests.packages.samples import package
from wizard.packages import archive as archive_module
from wizard.packages.archive import Archive, open_archive
from wizard.packages.deflate import CHUNK, WrongLength, inflate_chunks
from wizard.packages.errors import (
    Contradiction,
    DamagedPackage,
    DuplicateName,
    EncryptedPackage,
    LimitExceeded,
    LyingSize,
    NotAPackage,
    OverlappingEntries,
    PackageError,
    PrefixBytes,
    TrailingBytes,
    TruncatedPackage,
    UnsafeName,
    UnsupportedMethod,
)
from wizard.packages.limits import DEFAULT_LIMITS, Limits
from wizard.packages.zip_records import DESCRIPTOR64


def opened(folder: Path, data: bytes, limits: Limits = DEFAULT_LIMITS) -> Archive:
    path = folder / "crafted.package"
    path.write_bytes(data)
    return open_archive(path, limits)


def read_all(folder: Path, data: bytes) -> dict[str, bytes]:
    with opened(folder, data) as archive:
        return {entry.name: b"".join(archive.stream(entry)) for entry in archive.files}


# What is written by servers and tools


def test_entries_of_a_server_package_read_as_another_reader_reads_them(tmp_path: Path) -> None:
    path = package(tmp_path)
    with open_archive(path) as archive, zipfile.ZipFile(path) as other:
        assert [entry.name for entry in archive.entries] == other.namelist()
        for entry in archive.entries:
            assert (entry.flags, entry.method) == (0x0808, 8)
            assert archive.read(entry) == other.read(entry.name)
        assert archive.oddities == ()
        assert archive.get("nothing") is None


def test_a_large_entry_streams_in_pieces_and_reads_whole(tmp_path: Path) -> None:
    data = os.urandom(3 * CHUNK) + b"A" * 2 * CHUNK
    for method in (0, 8):
        with opened(tmp_path, crafted_zip(Crafted(data=data, method=method, flags=0x800))) as archive:
            (entry,) = archive.entries
            pieces = list(archive.stream(entry))
            assert b"".join(pieces) == data == archive.read(entry)
            assert max(map(len, pieces)) <= CHUNK
            assert len(pieces) >= 5


def test_reading_works_where_the_system_has_no_positioned_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(archive_module.os, "pread")
    monkeypatch.delattr(archive_module.os, "preadv")
    path = package(tmp_path)
    with open_archive(path) as archive, zipfile.ZipFile(path) as other:
        assert [archive.read(entry) for entry in archive.entries] == [other.read(n) for n in other.namelist()]
        buffer = memoryview(bytearray(4))
        assert archive.read_into(0, buffer) == 4
        assert bytes(buffer) == b"PK\x03\x04"


def test_tool_written_zips_with_folders_and_stored_entries(tmp_path: Path) -> None:
    path = tmp_path / "tool.package"
    with zipfile.ZipFile(path, "w") as tool:
        tool.mkdir("elements")
        tool.writestr("dunes-meta-inf", "x")
    with open_archive(path) as archive:
        assert [entry.name for entry in archive.entries] == ["elements/", "dunes-meta-inf"]
        assert [entry.name for entry in archive.files] == ["dunes-meta-inf"]


def test_a_zip_made_by_streaming_has_descriptors_of_every_form(tmp_path: Path) -> None:
    crc, compressed = zlib.crc32(b"content"), len(Crafted()._body())
    for descriptor in (
        struct.pack("<3L", crc, compressed, 7),
        DESCRIPTOR64.pack(b"PK\x07\x08", crc, compressed, 7),
        DESCRIPTOR64.pack(b"PK\x07\x08", crc, compressed, 7)[4:],
    ):
        assert read_all(tmp_path, crafted_zip(Crafted(descriptor=descriptor))) == {
            "dunes-meta-inf": b"content"
        }


def test_zip64_is_read(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made, made.open("dunes-meta-inf", "w", force_zip64=True) as entry:
        entry.write(b"content")
    assert read_all(tmp_path, target.getvalue()) == {"dunes-meta-inf": b"content"}


def test_zip64_sizes_and_end_records_are_read(tmp_path: Path) -> None:
    extra = struct.pack("<2H2Q", 1, 16, 7, 7)
    entry = Crafted(
        method=0, flags=0x800, size=0xFFFFFFFF, compressed_size=0xFFFFFFFF, extra=extra,
        local_sizes=(zlib.crc32(b"content"), 0xFFFFFFFF, 0xFFFFFFFF), local_extra=extra,
    )  # fmt: skip
    plain = crafted_zip(entry)
    size, offset = len(entry.record), len(entry.written)
    end64 = zip64_end(1, size, offset)
    data = crafted_zip(
        entry, count=0xFFFF, directory_size=0xFFFFFFFF, directory_offset=0xFFFFFFFF, end64=end64
    )
    for whole in (plain, data):
        assert read_all(tmp_path, whole) == {"dunes-meta-inf": b"content"}


def test_names_without_the_utf8_flag(tmp_path: Path) -> None:
    names = [Crafted(name="é".encode(), flags=8), Crafted(name=b"\x82", flags=8)]
    with opened(tmp_path, crafted_zip(names[0])) as archive:
        assert archive.entries[0].name == "é"
    with opened(tmp_path, crafted_zip(names[1])) as archive:
        assert archive.entries[0].name == "é"  # code page 437


def test_names_that_look_odd_and_are_safe(tmp_path: Path) -> None:
    names = [
        "certificates/O=VMware\\, Inc.,CN=a\\\\b.cer",  # escaped as RFC 4514 wants
        "/".join("abcdefghij"),
        "elements/" + "9" * 400 + "/data",
        "elements/.hidden/..data",
    ]
    with opened(tmp_path, crafted_zip(*(Crafted(name=name.encode()) for name in names))) as archive:
        assert [entry.name for entry in archive.entries] == names


def test_a_lying_descriptor_of_a_huge_entry(tmp_path: Path) -> None:
    extra = struct.pack("<2HQ", 1, 8, 5_000_000_000)
    for descriptor, expected in (
        (DESCRIPTOR64.pack(b"PK\x07\x08", zlib.crc32(b"content"), 9, 5_000_000_000), None),
        (DESCRIPTOR64.pack(b"PK\x07\x08", zlib.crc32(b"content"), 9, 4_000_000_000), Contradiction),
    ):
        huge = Crafted(size=0xFFFFFFFF, extra=extra, descriptor=descriptor)
        limits = replace(DEFAULT_LIMITS, ratio=10**12)
        if expected is None:
            with opened(tmp_path, crafted_zip(huge), limits) as archive:
                assert archive.entries[0].size == 5_000_000_000
        else:
            with pytest.raises(expected):
                opened(tmp_path, crafted_zip(huge), limits)


def test_streams_in_chunks_of_any_size() -> None:
    for data in (b"", b"A" * 3 * CHUNK, os.urandom(1000)):
        body = Crafted(data=data)._body()
        for size in (1, 7, len(body)):
            chunks = [body[start : start + size] for start in range(0, len(body), size)]
            pieces = list(inflate_chunks(iter(chunks), len(data)))
            assert b"".join(pieces) == data
            assert all(pieces)
            if data:
                with pytest.raises(WrongLength):
                    list(inflate_chunks(iter(chunks), len(data) - 1))


def test_harmless_oddities_are_noted(tmp_path: Path) -> None:
    times = struct.pack("<2HBL", 0x5455, 5, 1, 0)
    data = crafted_zip(
        Crafted(gap=b"left over by something, quite long"),
        Crafted(name=b"b", extra=times, comment=b"hi"),
        comment=b"made by hand",
    )
    with opened(tmp_path, data) as archive:
        assert archive.oddities == (
            "an archive comment",
            "comments of entries",
            "extra fields",
            "34 bytes between the entries that belong to none",
        )


def test_a_comment_that_looks_like_an_end_record_is_a_comment(tmp_path: Path) -> None:
    fake = b"PK\x05\x06" + bytes(18) + b"!"
    assert read_all(tmp_path, crafted_zip(Crafted(), comment=fake)) == {"dunes-meta-inf": b"content"}
    assert read_all(tmp_path, crafted_zip(Crafted(), comment=b"PK\x05\x06")) == {"dunes-meta-inf": b"content"}


# What nobody should write

HONEST = Crafted()
BAD_ZIPS: dict[str, tuple[type[PackageError], bytes]] = {
    "empty file": (NotAPackage, b""),
    "no zip": (NotAPackage, b"hello, this is text"),
    "cut off": (TruncatedPackage, crafted_zip(HONEST)[:-5]),
    "cut off early": (TruncatedPackage, crafted_zip(HONEST)[:40]),
    "bytes behind": (TrailingBytes, crafted_zip(HONEST) + b"more"),
    "directory cut short": (DamagedPackage, crafted_zip(HONEST, directory_size=20)),
    "directory too large": (DamagedPackage, crafted_zip(HONEST, directory_size=10_000)),
    "directory behind itself": (DamagedPackage, crafted_zip(HONEST, directory_offset=10_000)),
    "wrong count": (DamagedPackage, crafted_zip(HONEST, count=2)),
    "several parts": (DamagedPackage, crafted_zip(HONEST, disks=(1, 0))),
    "entry on another disk": (DamagedPackage, crafted_zip(Crafted(disk=3))),
    "name beyond the directory": (
        DamagedPackage,
        crafted_zip(HONEST).replace(b"\x0e\0\0\0\0\0\0\0\0\0", b"\xff\0\0\0\0\0\0\0\0\0"),
    ),
    "directory of something else": (
        DamagedPackage,
        crafted_zip(HONEST).replace(b"PK\x01\x02", b"PK\x01\x03"),
    ),
    "extra field cut off": (DamagedPackage, crafted_zip(Crafted(extra=b"\x01"))),
    "extra field too long": (DamagedPackage, crafted_zip(Crafted(extra=b"\x01\0\xff\0"))),
    "zip64 size missing": (
        DamagedPackage,
        crafted_zip(Crafted(size=0xFFFFFFFF, extra=struct.pack("<2HL", 1, 4, 7))),
    ),
    "duplicate name": (DuplicateName, crafted_zip(Crafted(), Crafted())),
    "file and folder of one name": (DuplicateName, crafted_zip(Crafted(name=b"a"), Crafted(name=b"a/"))),
    "traversal": (UnsafeName, crafted_zip(Crafted(name=b"elements/../../etc/passwd"))),
    "dot": (UnsafeName, crafted_zip(Crafted(name=b"elements/./data"))),
    "empty part": (UnsafeName, crafted_zip(Crafted(name=b"elements//data"))),
    "absolute": (UnsafeName, crafted_zip(Crafted(name=b"/etc/passwd"))),
    "drive": (UnsafeName, crafted_zip(Crafted(name=b"C:evil"))),
    "backslash": (UnsafeName, crafted_zip(Crafted(name=b"elements\\x\\data"))),
    "backslash traversal": (UnsafeName, crafted_zip(Crafted(name=b"certificates/..\\\\..\\\\x"))),
    "control character": (UnsafeName, crafted_zip(Crafted(name=b"elements/a\nb"))),
    "empty name": (UnsafeName, crafted_zip(Crafted(name=b""))),
    "endless name": (UnsafeName, crafted_zip(Crafted(name=b"a" * 5000))),
    "not UTF-8": (UnsafeName, crafted_zip(Crafted(name=b"\xff\xfe"))),
    "second name": (UnsafeName, crafted_zip(Crafted(extra=struct.pack("<2HBL", 0x7075, 5, 1, 0)))),
    "unknown method": (UnsupportedMethod, crafted_zip(Crafted(method=12))),
    "stored with two sizes": (Contradiction, crafted_zip(Crafted(method=0, size=3))),
    "overlap": (OverlappingEntries, crafted_zip(Crafted(compressed_size=200, name=b"a"), Crafted(name=b"b"))),
    "overlap with the directory": (OverlappingEntries, crafted_zip(Crafted(compressed_size=60))),
    "two entries at one place": (
        OverlappingEntries,
        crafted_zip(Crafted(name=b"a"), Crafted(name=b"a2", offset=0, local_name=b"a")),
    ),
    "local header elsewhere": (DamagedPackage, crafted_zip(Crafted(local_signature=b"PK\x03\x05"))),
    "other local name": (Contradiction, crafted_zip(Crafted(local_name=b"dunes-meta-xxx"))),
    "other local name length": (Contradiction, crafted_zip(Crafted(local_name=b"dunes"))),
    "other local method": (Contradiction, crafted_zip(Crafted(local_method=0))),
    "other local flags": (Contradiction, crafted_zip(Crafted(local_flags=0x0809))),
    "other local sizes": (Contradiction, crafted_zip(Crafted(flags=0x800, local_sizes=(1, 2, 3)))),
    "local sizes beside a descriptor": (Contradiction, crafted_zip(Crafted(local_sizes=(1, 2, 3)))),
    "lying descriptor": (Contradiction, crafted_zip(Crafted(descriptor=b"PK\x07\x08" + bytes(12)))),
    "no descriptor": (DamagedPackage, crafted_zip(Crafted(descriptor=b""))),
    "prefix": (PrefixBytes, crafted_zip(HONEST, prefix=b"#!/bin/sh\n")),
    "prefix with shifted offsets": (PrefixBytes, crafted_zip(HONEST, prefix=b"#!/bin/sh\n", shifted=True)),
    "count bomb": (LimitExceeded, crafted_zip(*(Crafted(name=b"e%d" % n) for n in range(60)))),
    "hidden count bomb": (
        LimitExceeded,
        crafted_zip(*(Crafted(name=b"e%d" % n) for n in range(60)), count=1),
    ),
    "size bomb": (LimitExceeded, crafted_zip(Crafted(data=bytes(2_000_001), method=0, flags=0x800))),
    "sum bomb": (
        LimitExceeded,
        crafted_zip(
            *(Crafted(name=b"e%d" % n, data=os.urandom(1_900_000), method=0, flags=0x800) for n in range(3))
        ),
    ),
    "ratio bomb": (LimitExceeded, crafted_zip(Crafted(data=bytes(1_500_000)))),
    "directory bomb": (LimitExceeded, crafted_zip(*(Crafted(name=b"%04000d" % n) for n in range(20)))),
}
SMALL = Limits(
    entries=50,
    entry_size=2_000_000,
    total_size=5_000_000,
    ratio=300,
    ratio_from=1_000_000,
    directory_size=50_000,
)


@pytest.mark.parametrize("case", BAD_ZIPS)
def test_bad_zips_are_refused_by_name(tmp_path: Path, case: str) -> None:
    expected, data = BAD_ZIPS[case]
    with pytest.raises(expected) as caught:
        opened(tmp_path, data, SMALL)
    assert caught.type is expected
    assert "crafted.package" in str(caught.value)
    # Nothing keeps the file open (Windows could not delete it).
    (tmp_path / "crafted.package").unlink()


@pytest.mark.parametrize("wrong", [{"parts": 2}, {"at": 10_000}, {"at": 0}, {"disk": 1}])
def test_contradicting_zip64_records_are_refused(tmp_path: Path, wrong: dict[str, int]) -> None:
    entry = Crafted()
    crafted_zip(entry)
    end64 = zip64_end(1, len(entry.record), len(entry.written), **wrong)
    with pytest.raises(DamagedPackage, match="zip64"):
        opened(tmp_path, crafted_zip(entry, end64=end64))


def test_zip64_records_must_agree_with_the_plain_ones(tmp_path: Path) -> None:
    entry = Crafted()
    crafted_zip(entry)
    end64 = zip64_end(7, len(entry.record), len(entry.written))
    with pytest.raises(DamagedPackage, match="zip64"):
        opened(tmp_path, crafted_zip(entry, end64=end64))


def damaged_content(entry: Crafted) -> dict[str, Crafted]:
    body = entry._body()
    return {
        "longer than declared": replace(entry, size=len(entry.data) - 1, compressed=body),
        "shorter than declared": replace(entry, size=len(entry.data) + 1, compressed=body),
        "bytes behind the stream": replace(entry, compressed=body + b"more"),
        "far more behind the stream": replace(entry, compressed=body + bytes(2 * CHUNK)),
        "stream cut off": replace(entry, compressed=body[:-3]),
    }


@pytest.mark.parametrize("data", [b"content" * 9, os.urandom(2 * CHUNK)], ids=["small", "large"])
@pytest.mark.parametrize("case", damaged_content(Crafted()))
def test_lying_sizes_are_found_reading_and_streaming(tmp_path: Path, case: str, data: bytes) -> None:
    whole = crafted_zip(damaged_content(Crafted(data=data))[case])
    with opened(tmp_path, whole) as archive:
        (entry,) = archive.entries
        with pytest.raises(LyingSize):
            archive.read(entry)
        with pytest.raises(LyingSize):
            list(archive.stream(entry))


@pytest.mark.parametrize("data", [b"content" * 9, os.urandom(2 * CHUNK)], ids=["small", "large"])
def test_damaged_content_is_found_reading_and_streaming(tmp_path: Path, data: bytes) -> None:
    for crafted in (
        Crafted(data=data, crc=1),
        Crafted(data=data, compressed=b"\xff" + Crafted(data=data)._body()),
    ):
        with opened(tmp_path, crafted_zip(crafted)) as archive:
            (entry,) = archive.entries
            with pytest.raises(DamagedPackage):
                archive.read(entry)
            with pytest.raises(DamagedPackage):
                list(archive.stream(entry))


def test_the_start_of_an_entry_is_read_without_the_rest(tmp_path: Path) -> None:
    data = os.urandom(3 * CHUNK)
    for method in (0, 8):
        with opened(tmp_path, crafted_zip(Crafted(data=data, method=method, flags=0x800, crc=7))) as archive:
            assert archive.start_of(archive.entries[0]) == data[:1024]
    damaged = crafted_zip(Crafted(compressed=b"\xff\xff\xff"))
    with opened(tmp_path, damaged) as archive, pytest.raises(DamagedPackage):
        archive.start_of(archive.entries[0])


def test_a_bomb_that_lies_about_its_size_never_unfolds(tmp_path: Path) -> None:
    bomb = Crafted(data=bytes(40_000_000), size=CHUNK + 1, crc=0)
    with opened(tmp_path, crafted_zip(bomb)) as archive:
        (entry,) = archive.entries
        seen = 0
        with pytest.raises(LyingSize):
            for piece in archive.stream(entry):
                seen += len(piece)
        assert seen <= CHUNK + 1


def test_large_entries_are_not_read_whole(tmp_path: Path) -> None:
    for entry in (Crafted(data=bytes(2000)), Crafted(method=0, data=bytes(2000))):
        limits = replace(DEFAULT_LIMITS, whole=1000, certificate=2000)
        with opened(tmp_path, crafted_zip(entry), limits) as archive:
            with pytest.raises(LimitExceeded, match="limit whole: it is 2000, allowed is 1000"):
                archive.read(archive.entries[0])
            assert archive.read(archive.entries[0], "certificate") == bytes(2000)


def test_the_encryption_flag_is_told_apart(tmp_path: Path) -> None:
    for data in (b"content", bytes(CHUNK + 1)):
        with opened(
            tmp_path, crafted_zip(Crafted(data=data, flags=0x0809, method=99, size=len(data)))
        ) as archive:
            (entry,) = archive.entries
            assert entry.encrypted
            with pytest.raises(EncryptedPackage):
                archive.read(entry)
            with pytest.raises(EncryptedPackage):
                list(archive.stream(entry))


def test_a_file_that_shrinks_under_the_reader_is_damaged(tmp_path: Path) -> None:
    path = package(tmp_path)
    with open_archive(path) as archive:
        os.truncate(path, 10)
        with pytest.raises(DamagedPackage):
            archive.read(archive.entries[-1])
        with pytest.raises(DamagedPackage):
            archive.read_into(5_000, memoryview(bytearray(10)))


def test_a_missing_file_is_an_operating_system_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_archive(tmp_path / "absent.package")
