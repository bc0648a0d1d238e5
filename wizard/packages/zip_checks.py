"""What a zip file must fulfil before an entry of it is looked at (hostile input).

Real server packages hold no comment, no extra field, no prefix, no duplicate, no unsafe name
(package-format.md section 2). What could harm or be read in two ways is an error here; the rest is an
oddity in words.
"""

from __future__ import annotations

import re

from wizard.packages.errors import (
    Contradiction,
    DuplicateName,
    LimitExceeded,
    UnsafeName,
    UnsupportedMethod,
)
from wizard.packages.limits import Limits
from wizard.packages.zip_records import (
    DEFLATED,
    FLAG_ENCRYPTED,
    FLAG_MASKED,
    FLAG_STRONG_ENCRYPTION,
    FLAG_UTF8,
    STORED,
    CentralRecord,
)

_LONGEST_NAME = 4096
_UNICODE_PATH_EXTRA = 0x7075  # gives the entry a second name
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_SAFE = re.compile(r"(?![A-Za-z]:)(?:(?!\.{1,2}(?:/|\Z))[^/\\\x00-\x1f\x7f]{1,255}(?:/|\Z)){1,8}")
"""Names that need no second look: a few parts, none of them special."""
_CERTIFICATE = re.compile(r"(?:signatures/)?certificates/")
_ESCAPE = re.compile(r"\\[ \"#+,;<=>\\]")  # certificates are called by their names, escaped as RFC 4514 wants
_SEPARATORS = re.compile(r"[/\\]+")
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTION_FLAGS = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED

Named = list[tuple[str, CentralRecord]]


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
        raise LimitExceeded(
            subject, entry=name, what="entry_size", value=record.size, limit=limits.entry_size
        )
    if record.size > limits.ratio_from and record.size > limits.ratio * record.compressed_size:
        growth = record.size // max(1, record.compressed_size)
        raise LimitExceeded(subject, entry=name, what="ratio", value=growth, limit=limits.ratio)


def unsafe(name: str) -> str:
    """Why no entry may be called so, or an empty text."""
    if _SAFE.fullmatch(name):
        return ""
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
            subject, entry="the package", what="total_size", value=total, limit=limits.total_size
        )
