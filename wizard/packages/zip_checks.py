"""What a zip file must fulfil before an entry of it is looked at (hostile input).

Real server packages hold no comment, no extra field, no prefix, no duplicate, no unsafe name
(package-format.md section 2). What could harm or be read in two ways is an error here; the rest is an
oddity in words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from wizard.packages.errors import (
    Contradiction,
    DamagedPackage,
    DuplicateName,
    LimitExceeded,
    OverlappingEntries,
    PrefixBytes,
    UnsafeName,
    UnsupportedMethod,
)
from wizard.packages.limits import Limits
from wizard.packages.zip_records import (
    DEFLATED,
    DESCRIPTOR,
    DESCRIPTOR64,
    DESCRIPTOR_SIGNATURE,
    FLAG_DESCRIPTOR,
    FLAG_ENCRYPTED,
    FLAG_MASKED,
    FLAG_STRONG_ENCRYPTION,
    FLAG_UTF8,
    LOCAL,
    LOCAL_SIGNATURE,
    MAX32,
    STORED,
    ZIP64_EXTRA,
    CentralRecord,
)

_LONGEST_NAME = 4096
_UNICODE_PATH_EXTRA = 0x7075  # gives the entry a second name
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_CERTIFICATE = re.compile(r"(?:signatures/)?certificates/")
_ESCAPE = re.compile(r"\\[ \"#+,;<=>\\]")  # certificates are called by their names, escaped as RFC 4514 wants
_SEPARATORS = re.compile(r"[/\\]+")
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTION_FLAGS = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED
_LOCAL_MATTERS = FLAG_ENCRYPTED | FLAG_DESCRIPTOR | FLAG_UTF8

Named = list[tuple[str, CentralRecord]]
Read = Callable[[int, int], bytes]
"""Offset and size to the bytes there."""


def decoded_name(subject: str, record: CentralRecord) -> str:
    """The entry's name: UTF-8 where the flag says so; else UTF-8 too if it can be, else code page 437."""
    try:
        return record.name.decode("utf-8")
    except UnicodeDecodeError:
        name = record.name.decode("cp437")
        if record.flags & FLAG_UTF8:
            raise UnsafeName(subject, entry=repr(name), reason="it is not the UTF-8 it says it is") from None
        return name


def checked_entry(subject: str, name: str, record: CentralRecord, limits: Limits) -> None:
    """Name, method and declared sizes of one entry."""
    reason = unsafe(name)
    if _UNICODE_PATH_EXTRA in record.extras:
        reason = "it has a second name in an extra field"
    if reason:
        raise UnsafeName(subject, entry=repr(name[:200]), reason=reason)
    if record.method not in (STORED, DEFLATED) and not record.flags & _ENCRYPTION_FLAGS:
        raise UnsupportedMethod(subject, entry=name, method=record.method)
    if (
        record.method == STORED
        and record.size != record.compressed_size
        and not record.flags & FLAG_ENCRYPTED
    ):
        raise Contradiction(subject, entry=name, reason="stored, yet its two sizes differ")
    if record.size > limits.entry_size:
        raise LimitExceeded(subject, entry=name, what="size", value=record.size, limit=limits.entry_size)
    if record.size > limits.ratio_from and record.size > limits.ratio * record.compressed_size:
        growth = record.size // max(1, record.compressed_size)
        raise LimitExceeded(subject, entry=name, what="growth", value=growth, limit=limits.ratio)


def unsafe(name: str) -> str:
    """Why no entry may be called so, or an empty text."""
    if not name or len(name) > _LONGEST_NAME:
        return "it is empty or too long"
    if "\\" in (_ESCAPE.sub("", name) if _CERTIFICATE.match(name) else name):
        return "it has a backslash"
    if _CONTROL.search(name):
        return "it has a control character"
    if name.startswith("/") or _DRIVE.match(name):
        return "it is an absolute path"
    parts = name.removesuffix("/").split("/")
    if "" in parts or any(part in (".", "..") for part in _SEPARATORS.split(name)):
        return "it leads out of its folder or has an empty part"
    return ""


def check_directory(subject: str, named: Named, limits: Limits) -> None:
    """What the entries must fulfil together: each name once, a bearable sum of sizes."""
    seen: set[str] = set()
    for name, _ in named:
        key = name.removesuffix("/")
        if key in seen:
            raise DuplicateName(subject, entry=name)
        seen.add(key)
    total = sum(record.size for _, record in named)
    if total > limits.total_size:
        raise LimitExceeded(
            subject, entry="the package", what="the sum of sizes", value=total, limit=limits.total_size
        )


def place(
    subject: str, read: Read, named: Named, prefix: int, directory_offset: int
) -> tuple[list[tuple[int, int]], list[str]]:
    """Where each entry's data starts and where the entry ends, and oddities in words.

    Reads every local header. Raises PrefixBytes, OverlappingEntries, Contradiction, DamagedPackage.
    """
    order = sorted(range(len(named)), key=lambda index: named[index][1].offset)
    start = min((record.offset for _, record in named), default=0)
    if prefix or start:
        raise PrefixBytes(subject, count=prefix or start)
    places: list[tuple[int, int]] = [(0, 0)] * len(named)
    unclaimed = 0
    for position, index in enumerate(order):
        name, record = named[index]
        following = order[position + 1 : position + 2]
        limit = named[following[0]][1].offset if following else directory_offset
        data_offset = record.offset + _local_length(subject, read, name, record)
        data_end = data_offset + record.compressed_size
        if data_end > limit:
            raise OverlappingEntries(subject, entry=name)
        end = data_end
        if record.flags & FLAG_DESCRIPTOR:
            end += _descriptor_length(subject, read, name, record, data_end, limit)
        unclaimed += limit - end
        places[index] = (data_offset, end)
    return places, list(_oddities(named, unclaimed))


def _local_length(subject: str, read: Read, name: str, record: CentralRecord) -> int:
    """Bytes of the local header; its statements must be the directory's."""
    header = read(record.offset, LOCAL.size + len(record.name))
    signature, _, flags, method, _, _, crc, compressed, size, name_size, extra_size = LOCAL.unpack_from(
        header
    )
    if signature != LOCAL_SIGNATURE:
        raise DamagedPackage(subject, reason=f"{name} is not where the central directory says")
    if name_size != len(record.name) or header[LOCAL.size :] != record.name:
        raise Contradiction(subject, entry=name, reason="its local header has another name")
    if method != record.method or (flags ^ record.flags) & _LOCAL_MATTERS:
        raise Contradiction(subject, entry=name, reason="its local header has another method or other flags")
    stated = ((crc, record.crc), (compressed, record.compressed_size), (size, record.size))
    allowed = (0, MAX32) if flags & FLAG_DESCRIPTOR else (MAX32,)
    if any(value != truth and value not in allowed for value, truth in stated):
        raise Contradiction(
            subject, entry=name, reason="its local header has other sizes or another checksum"
        )
    return int(LOCAL.size + name_size + extra_size)


def _descriptor_length(
    subject: str, read: Read, name: str, record: CentralRecord, offset: int, limit: int
) -> int:
    """Bytes of the data descriptor behind the data: 12 to 24, with or without signature, 4 or 8 byte sizes."""
    found = read(offset, min(DESCRIPTOR64.size, limit - offset))
    for form in (DESCRIPTOR64, DESCRIPTOR):
        narrow = form is DESCRIPTOR
        if narrow and max(record.compressed_size, record.size) > MAX32:
            continue
        whole = form.pack(DESCRIPTOR_SIGNATURE, record.crc, record.compressed_size, record.size)
        for expected in (whole, whole[len(DESCRIPTOR_SIGNATURE) :]):
            if found.startswith(expected):
                return len(expected)
    if len(found) < DESCRIPTOR.size - len(DESCRIPTOR_SIGNATURE):
        raise DamagedPackage(subject, reason=f"the data descriptor of {name} is missing")
    raise Contradiction(subject, entry=name, reason="its data descriptor has other sizes or another checksum")


def _oddities(named: Named, unclaimed: int) -> Iterator[str]:
    if any(record.comment for _, record in named):
        yield "comments of entries"
    if any(extra != ZIP64_EXTRA for _, record in named for extra in record.extras):
        yield "extra fields"
    if unclaimed:
        yield f"{unclaimed} bytes between the entries that belong to none"
