"""PostgreSQL's large objects: values kept outside their table, which holds only a number (oid)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy

_PART = 1 << 20


@dataclass(frozen=True)
class LargeObject:
    oid: int
    content: bytes = field(repr=False)


def large_objects(connection: sqlalchemy.Connection) -> tuple[int, ...]:
    """The numbers of every large object of the database."""
    return tuple(connection.exec_driver_sql("SELECT oid FROM pg_largeobject_metadata ORDER BY oid").scalars())


def parts(connection: sqlalchemy.Connection, oid: int) -> Iterator[bytes]:
    """The content in parts of 1 MB. Raises SQLAlchemy's DBAPIError when it is gone or may not be read.

    A failure leaves the surrounding transaction usable.
    """
    from sqlalchemy import text

    query = text("SELECT lo_get(CAST(:oid AS oid), :start, :count)")
    start = 0
    with connection.begin_nested():
        while True:
            row = connection.execute(query, {"oid": oid, "start": start, "count": _PART}).scalar()
            part = bytes(row or b"")
            if part:
                yield part
            if len(part) < _PART:
                return
            start += _PART


def read(connection: sqlalchemy.Connection, oid: int) -> LargeObject:
    return LargeObject(oid, b"".join(parts(connection, oid)))


def write(connection: sqlalchemy.Connection, content: bytes) -> int:
    """Make a new large object; returns its number."""
    from sqlalchemy import text

    made = connection.execute(text("SELECT lo_from_bytea(0, :content)"), {"content": content}).scalar_one()
    return int(made)
