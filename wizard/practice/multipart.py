"""multipart/form-data, streamed: files go to disk, a few kilobytes are held in memory at a time (RFC 7578)."""

from __future__ import annotations

import email.message
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from wizard.practice.messages import Refusal, Request

_BLOCK = 1 << 16
_HEAD_LIMIT = 16384
_PART_LIMIT = 100


@dataclass(frozen=True)
class Part:
    """One part of a form: its field, the file name where it has one, and its content on disk."""

    field: str
    file_name: str | None
    path: Path

    def text(self) -> str:
        return self.path.read_bytes().decode("utf-8", "replace")


@contextmanager
def read_form(request: Request, folder: Path) -> Iterator[dict[str, Part]]:
    """The parts by field name; the files are deleted when the block ends.

    Raises Refusal 415 when the request is no form, 400 when it is a broken one.
    """
    boundary = _boundary(request.headers.get("content-type", ""))
    with tempfile.TemporaryDirectory(dir=folder, prefix="upload-") as name:
        parts: dict[str, Part] = {}
        for part in _parts(_Scanner(request.body, b"\r\n--" + boundary), Path(name)):
            if len(parts) >= _PART_LIMIT:
                raise Refusal(400, "the form has too many parts")
            parts.setdefault(part.field, part)
        yield parts


def _boundary(content_type: str) -> bytes:
    """The last one named: curl adds its own to a header that a script gave with another (rest-api.md 3.4, AN)."""
    message = email.message.Message()
    message["content-type"] = content_type
    named = [value for name, value in message.get_params([]) if name.lower() == "boundary"]
    boundary = named[-1] if named else None
    if message.get_content_type() != "multipart/form-data" or not isinstance(boundary, str) or not boundary:
        raise Refusal(415, "multipart/form-data is wanted")
    if not re.fullmatch(r"[\x20-\x7e]{1,200}", boundary):
        raise Refusal(400, "the form's boundary is not valid")
    return boundary.encode("ascii")


class _Scanner:
    """Looks for a delimiter in a stream without holding what is before it."""

    def __init__(self, source: BinaryIO, delimiter: bytes) -> None:
        self._source = source
        self._delimiter = delimiter
        self._held = b"\r\n"  # the first delimiter may stand at the very start

    def pieces(self) -> Iterator[bytes]:
        """Everything up to the next delimiter, which is consumed."""
        while True:
            at = self._held.find(self._delimiter)
            if at >= 0:
                piece, self._held = self._held[:at], self._held[at + len(self._delimiter) :]
                yield piece
                return
            keep = len(self._delimiter) - 1
            if len(self._held) > keep:
                yield self._held[:-keep]
                self._held = self._held[-keep:]
            self._more()

    def line(self) -> bytes:
        """One line without its end."""
        while b"\r\n" not in self._held:
            if len(self._held) > _HEAD_LIMIT:
                raise Refusal(400, "a part's head is too long")
            self._more()
        line, _, self._held = self._held.partition(b"\r\n")
        return line

    def begins_with(self, mark: bytes) -> bool:
        while len(self._held) < len(mark):
            self._more()
        return self._held.startswith(mark)

    def _more(self) -> None:
        content = self._source.read(_BLOCK)
        if not content:
            raise Refusal(400, "the form ends before its last boundary")
        self._held += content


def _parts(scanner: _Scanner, folder: Path) -> Iterator[Part]:
    for _ in scanner.pieces():
        pass
    number = 0
    while not scanner.begins_with(b"--"):
        scanner.line()
        field, file_name = _disposition(scanner)
        number += 1
        path = folder / f"{number}.part"
        with path.open("wb") as file:
            file.writelines(scanner.pieces())
        yield Part(field, file_name, path)


def _disposition(scanner: _Scanner) -> tuple[str, str | None]:
    head = email.message.Message()
    for _ in range(50):
        line = scanner.line()
        if not line:
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        head[name.strip()] = value.strip()
    field = head.get_param("name", header="content-disposition")
    file_name = head.get_param("filename", header="content-disposition")
    if not isinstance(field, str):
        raise Refusal(400, "a part of the form has no name")
    return field, file_name if isinstance(file_name, str) else None
