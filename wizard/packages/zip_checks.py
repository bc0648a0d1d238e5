"""What a zip file must fulfil before an entry of it is looked at (hostile input).

Real server packages hold no comment, no extra field, no prefix, no duplicate, no unsafe name
(package-format.md section 2). What could harm or be read in two ways is an error here; the rest is an
oddity in words.
"""

from __future__ import annotations

import re
import stat

from wizard.packages.errors import (
    Contradiction,
    DuplicateName,
    LimitExceeded,
    OneNameOnWindows,
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
_STEERING = r"\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""Controls, ends of lines, and marks that turn the direction of what follows."""
_CONTROL = re.compile(f"[{_STEERING}]")
_SAFE = re.compile(rf"(?![A-Za-z]:)(?:(?!\.{{1,2}}(?:/|\Z))[^/\\{_STEERING}]{{1,255}}(?:/|\Z)){{1,8}}")
"""Names that need no second look: a few parts, none of them special."""
_CERTIFICATE = re.compile(r"(?:signatures/)?certificates/")
_ESCAPE = re.compile(r"\\[ \"#+,;<=>\\]")  # certificates are called by their names, escaped as RFC 4514 wants
_SEPARATORS = re.compile(r"[/\\]+")
_DRIVE = re.compile(r"[A-Za-z]:")
_ORDINARY = (stat.S_IFREG, stat.S_IFDIR)
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
    if record.kind and record.kind not in _ORDINARY:
        reason = "it is a link" if record.kind == stat.S_IFLNK else "it is neither a file nor a folder"
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
    if name.startswith("/"):
        return "it is an absolute path"
    if _DRIVE.match(name):
        return "it starts like a drive of Windows"
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
    _check_folders(subject, [name for name, _ in named])
    total = sum(record.size for _, record in named)
    if total > limits.total_size:
        raise LimitExceeded(
            subject, entry="the package", what="total_size", value=total, limit=limits.total_size
        )


def _check_folders(subject: str, names: list[str]) -> None:
    """No file is a folder too, and no two are one where capitals do not count: Windows would merge them.

    Certificates are called by their owners' names, which may differ in capitals alone.
    """
    folders: dict[str, None] = {}
    for name in names:
        folder = name.rpartition("/")[0]
        while folder and folder not in folders:
            folders[folder] = None
            folder = folder.rpartition("/")[0]
    files = [name for name in names if not name.endswith("/")]
    for name in files:
        if name in folders:
            raise DuplicateName(subject, entry=name)
    folded: dict[str, str] = {}
    for name in (*files, *folders):
        other = folded.setdefault(name.casefold(), name)
        if other != name and not _CERTIFICATE.match(name):
            raise OneNameOnWindows(subject, entry=other, other=name)
