"""Zip files with anything wrong in them, written record by record."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field

from wizard.packages.zip_records import CENTRAL, DESCRIPTOR, END, LOCAL


@dataclass
class Crafted:
    """One entry. What is None takes its honest value."""

    name: bytes = b"dunes-meta-inf"
    data: bytes = b"content"
    method: int = 8
    flags: int = 0x0808
    compressed: bytes | None = None
    size: int | None = None
    crc: int | None = None
    compressed_size: int | None = None
    offset: int | None = None
    attributes: int = 0
    """External ones"""
    extra: bytes = b""
    comment: bytes = b""
    disk: int = 0
    descriptor: bytes | None = None
    local_signature: bytes = b"PK\x03\x04"
    local_name: bytes | None = None
    local_method: int | None = None
    local_flags: int | None = None
    local_sizes: tuple[int, int, int] | None = None
    local_extra: bytes = b""
    gap: bytes = b""
    written: bytes = field(default=b"", init=False)
    record: bytes = field(default=b"", init=False)

    def write(self, position: int) -> None:
        body = self.compressed if self.compressed is not None else self._body()
        crc = zlib.crc32(self.data) if self.crc is None else self.crc
        size = len(self.data) if self.size is None else self.size
        compressed_size = len(body) if self.compressed_size is None else self.compressed_size
        streamed = bool(self.flags & 8)
        sizes = self.local_sizes or ((0, 0, 0) if streamed else (crc, compressed_size, size))
        local_name = self.name if self.local_name is None else self.local_name
        local_method = self.method if self.local_method is None else self.local_method
        local_flags = self.flags if self.local_flags is None else self.local_flags
        descriptor = self.descriptor
        if descriptor is None:
            clipped = (value & 0xFFFFFFFF for value in (crc, compressed_size, size))
            descriptor = DESCRIPTOR.pack(b"PK\x07\x08", *clipped) if streamed else b""
        header = LOCAL.pack(
            self.local_signature,
            20,
            local_flags,
            local_method,
            0,
            33,
            *sizes,
            len(local_name),
            len(self.local_extra),
        )
        self.written = header + local_name + self.local_extra + body + descriptor + self.gap
        offset = position if self.offset is None else self.offset
        self.record = (
            CENTRAL.pack(
                b"PK\x01\x02", 20, 20, self.flags, self.method, 0, 33, crc, compressed_size, size,
                len(self.name), len(self.extra), len(self.comment), self.disk, 0, self.attributes, offset,
            )
            + self.name + self.extra + self.comment
        )  # fmt: skip

    def _body(self) -> bytes:
        if self.method != 8:
            return self.data
        stream = zlib.compressobj(wbits=-15)
        return stream.compress(self.data) + stream.flush()


def crafted_zip(
    *entries: Crafted,
    prefix: bytes = b"",
    shifted: bool = False,
    comment: bytes = b"",
    count: int | None = None,
    directory_size: int | None = None,
    directory_offset: int | None = None,
    disks: tuple[int, int] = (0, 0),
    end64: bytes = b"",
) -> bytes:
    """``shifted``: the offsets take the prefix into account."""
    body = prefix
    for entry in entries:
        entry.write(len(body) if shifted else len(body) - len(prefix))
        body += entry.written
    directory = b"".join(entry.record for entry in entries)
    offset = len(body) - (0 if shifted else len(prefix))
    end = END.pack(
        b"PK\x05\x06",
        *disks,
        len(entries) if count is None else count,
        len(entries) if count is None else count,
        len(directory) if directory_size is None else directory_size,
        offset if directory_offset is None else directory_offset,
        len(comment),
    )
    return body + directory + end64 + end + comment


def zip64_end(entries: int, size: int, offset: int, **wrong: int) -> bytes:
    """Zip64 end record and locator for a directory that ends where they start."""
    record = struct.pack(
        "<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, wrong.get("disk", 0), 0, entries, entries, size, offset
    )
    at = wrong.get("at", offset + size)
    return record + struct.pack("<4sLQL", b"PK\x06\x07", 0, at, wrong.get("parts", 1))
