"""The records of a zip file as bytes (PKWARE APPNOTE 4.3), nothing about what they mean for a package."""

from __future__ import annotations

import struct
from typing import NamedTuple

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
END64 = struct.Struct("<4sQ2H2L4Q")
LOCATOR64 = struct.Struct("<4sLQL")
DESCRIPTOR = struct.Struct("<4s3L")
DESCRIPTOR64 = struct.Struct("<4sL2Q")
_EXTRA = struct.Struct("<2H")
_QUAD = struct.Struct("<Q")

LOCAL_SIGNATURE = b"PK\x03\x04"
CENTRAL_SIGNATURE = b"PK\x01\x02"
DESCRIPTOR_SIGNATURE = b"PK\x07\x08"
END_SIGNATURE = b"PK\x05\x06"
END64_SIGNATURE = b"PK\x06\x06"
LOCATOR64_SIGNATURE = b"PK\x06\x07"

STORED = 0
DEFLATED = 8
FLAG_ENCRYPTED = 0x0001
FLAG_DESCRIPTOR = 0x0008
FLAG_STRONG_ENCRYPTION = 0x0040
FLAG_UTF8 = 0x0800
FLAG_MASKED = 0x2000
SERVER_FLAGS = FLAG_DESCRIPTOR | FLAG_UTF8

MAX16 = 0xFFFF
MAX32 = 0xFFFFFFFF
ZIP64_EXTRA = 0x0001
ZIP64_VERSION = 45
_TYPE_OF_FILE = 0xF000
_OFFSET_FIELD = CENTRAL.size - 4  # the local header's offset is the record's last fixed field


class BadRecord(Exception):
    """The bytes are not the record they should be; the text says why."""


class CentralRecord(NamedTuple):
    """One entry of the central directory; sizes and offset with zip64 already applied."""

    name: bytes
    flags: int
    method: int
    crc: int
    compressed_size: int
    size: int
    offset: int
    raw: bytes
    """The whole record as it stands in the file."""
    extras: tuple[int, ...]
    """Ids of the extra fields, zip64's included."""
    comment: bool
    kind: int
    """The Unix type of file (stat.S_IFMT); 0 where the record tells none, as a server's."""


def central_record(directory: bytes, start: int) -> CentralRecord:
    """The record at ``start``. Raises BadRecord."""
    if len(directory) - start < CENTRAL.size:
        raise BadRecord("the central directory is cut off")
    fields = CENTRAL.unpack_from(directory, start)
    if fields[0] != CENTRAL_SIGNATURE:
        raise BadRecord("the central directory holds something else than entries")
    name_size, extra_size, comment_size, disk = fields[10:14]
    end = start + CENTRAL.size + name_size + extra_size + comment_size
    if end > len(directory):
        raise BadRecord("the central directory is cut off")
    if disk not in (0, MAX16):
        raise BadRecord("the zip file has several parts")
    name_end = start + CENTRAL.size + name_size
    size, compressed, offset = fields[9], fields[8], fields[16]
    extras: tuple[int, ...] = ()
    if extra_size:
        blocks = extra_fields(directory[name_end : name_end + extra_size])
        extras = tuple(kind for kind, _ in blocks)
        size, compressed, offset = _zip64_values(blocks, (size, compressed, offset))
    return CentralRecord(
        directory[start + CENTRAL.size : name_end],
        fields[3],
        fields[4],
        fields[7],
        compressed,
        size,
        offset,
        directory[start:end],
        extras,
        comment_size > 0,
        fields[15] >> 16 & _TYPE_OF_FILE,
    )


def extra_fields(extra: bytes) -> list[tuple[int, bytes]]:
    """Id and content of each extra field. Raises BadRecord."""
    blocks = []
    position = 0
    while position < len(extra):
        if len(extra) - position < _EXTRA.size:
            raise BadRecord("an extra field is cut off")
        kind, length = _EXTRA.unpack_from(extra, position)
        position += _EXTRA.size
        if position + length > len(extra):
            raise BadRecord("an extra field is cut off")
        blocks.append((kind, extra[position : position + length]))
        position += length
    return blocks


def _zip64_values(blocks: list[tuple[int, bytes]], values: tuple[int, int, int]) -> tuple[int, int, int]:
    """Size, compressed size and offset; those that are all ones stand in the zip64 field, in this order."""
    block = next((content for kind, content in blocks if kind == ZIP64_EXTRA), b"")
    found = []
    position = 0
    for value in values:
        if value == MAX32:
            if position + _QUAD.size > len(block):
                raise BadRecord("a zip64 size is missing")
            (value,) = _QUAD.unpack_from(block, position)
            position += _QUAD.size
        found.append(value)
    return found[0], found[1], found[2]


def moved(record: CentralRecord, offset: int) -> bytes:
    """The record's bytes with another offset; nothing else changes unless zip64 has to appear."""
    if record.offset == offset:
        return record.raw
    field = struct.unpack_from("<L", record.raw, _OFFSET_FIELD)[0]
    if field != MAX32 and offset < MAX32:
        return record.raw[:_OFFSET_FIELD] + struct.pack("<L", offset) + record.raw[CENTRAL.size :]
    return _rebuilt(record, offset)


def _rebuilt(record: CentralRecord, offset: int) -> bytes:
    fields = list(CENTRAL.unpack_from(record.raw))
    name_end = CENTRAL.size + fields[10]
    extra = record.raw[name_end : name_end + fields[11]]
    comment = record.raw[name_end + fields[11] :]
    block = b""
    for index, value in ((9, record.size), (8, record.compressed_size), (16, offset)):
        if value >= MAX32 or (index != 16 and fields[index] == MAX32):
            fields[index] = MAX32
            block += _QUAD.pack(value)
        else:
            fields[index] = value
    kept = b"".join(
        _EXTRA.pack(kind, len(content)) + content
        for kind, content in extra_fields(extra)
        if kind != ZIP64_EXTRA
    )
    if block:
        kept = _EXTRA.pack(ZIP64_EXTRA, len(block)) + block + kept
        fields[2] = max(fields[2], ZIP64_VERSION)
    fields[11] = len(kept)
    return CENTRAL.pack(*fields) + record.raw[CENTRAL.size : name_end] + kept + comment


def end_records(entries: int, directory_offset: int, directory_size: int) -> bytes:
    """The end of a zip file, with the zip64 records when a number does not fit otherwise."""
    end64 = b""
    if entries >= MAX16 or directory_offset >= MAX32 or directory_size >= MAX32:
        end64 = END64.pack(
            END64_SIGNATURE,
            END64.size - 12,
            ZIP64_VERSION,
            ZIP64_VERSION,
            0,
            0,
            entries,
            entries,
            directory_size,
            directory_offset,
        ) + LOCATOR64.pack(LOCATOR64_SIGNATURE, 0, directory_offset + directory_size, 1)
    count = min(entries, MAX16)
    return end64 + END.pack(
        END_SIGNATURE, 0, 0, count, count, min(directory_size, MAX32), min(directory_offset, MAX32), 0
    )


class Directory(NamedTuple):
    """Where the central directory lies, and what was odd about the end of the file."""

    offset: int
    size: int
    entries: int
    prefix: int
    """Bytes in front of the zip file, by which every offset in it is too small."""
    comment: bool
    zip64: bool


def find_directory(tail: bytes, file_size: int) -> Directory | None:
    """Read the end records; ``tail`` is the end of the file. None when there is no end record.

    The last end record whose comment reaches exactly to the end of the file counts. Raises BadRecord when
    the records contradict each other.
    """
    position = tail.rfind(END_SIGNATURE)
    while position >= 0:
        if len(tail) - position >= END.size:
            fields = END.unpack_from(tail, position)
            if position + END.size + fields[7] == len(tail):
                return _directory(tail, position, file_size, fields)
        position = tail.rfind(END_SIGNATURE, 0, position + len(END_SIGNATURE) - 1)
    return None


def bytes_behind_end(tail: bytes, file_size: int) -> int:
    """How many bytes follow the last sound end record in ``tail``, the end of the file; 0 where there is none.

    To be asked when no end record reaches to the end of the file.
    """
    start = file_size - len(tail)
    position = tail.rfind(END_SIGNATURE)
    while position >= 0:
        if len(tail) - position >= END.size:
            _, _, _, _, entries, size, offset, comment = END.unpack_from(tail, position)
            end = position + END.size + comment
            if end < len(tail) and entries and offset + size == start + position:
                return int(len(tail) - end)
        position = tail.rfind(END_SIGNATURE, 0, position + len(END_SIGNATURE) - 1)
    return 0


def _directory(tail: bytes, position: int, file_size: int, fields: tuple[int, ...]) -> Directory:
    disk, first_disk, here, entries, size, offset, comment = fields[1:]
    end_of_directory = file_size - len(tail) + position
    zip64 = position >= LOCATOR64.size and tail[position - LOCATOR64.size :][:4] == LOCATOR64_SIGNATURE
    if zip64:
        _, _, end64_offset, parts = LOCATOR64.unpack_from(tail, position - LOCATOR64.size)
        start = end64_offset - (file_size - len(tail))
        if parts != 1 or start < 0 or start + END64.size > position - LOCATOR64.size:
            raise BadRecord("the zip64 records contradict each other")
        wide = END64.unpack_from(tail, start)
        if wide[0] != END64_SIGNATURE or wide[4] or wide[5] or wide[6] != wide[7]:
            raise BadRecord("the zip64 records contradict each other")
        for narrow, value, most in (
            (entries, wide[7], MAX16),
            (size, wide[8], MAX32),
            (offset, wide[9], MAX32),
        ):
            if narrow not in (most, value):
                raise BadRecord("the zip64 records contradict each other")
        entries, size, offset = wide[7], wide[8], wide[9]
        end_of_directory = end64_offset
    elif disk or first_disk or here != entries:
        raise BadRecord("the zip file has several parts")
    if size > end_of_directory:
        raise BadRecord("the central directory is larger than the file")
    start = end_of_directory - size
    if offset > start:
        raise BadRecord("the central directory is not where the file says")
    return Directory(start, size, entries, start - offset, comment > 0, zip64)
