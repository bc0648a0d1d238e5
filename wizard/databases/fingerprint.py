"""Whether a database is unchanged: one hash over the schema and every row, independent of physical order.

Rows are hashed one by one as the server sends them and their hashes added, so that order does not count and
no table is held in memory. That tells changes apart by accident or by work; it is no defence against
somebody who builds rows to collide. Values are compared, not storage: the same content in another page,
another insertion order or after a reload gives the same hash.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wizard.databases import large_objects
from wizard.databases.connection import connected
from wizard.databases.definitions import definition
from wizard.databases.engine import Engine
from wizard.databases.tables import TableName, quoted_table, schemas, tables, views
from wizard.databases.target import Target
from wizard.foundation.cancel import Cancel

if TYPE_CHECKING:
    import sqlalchemy

_MODULUS = 1 << 512
_MOST_ROWS = 2000
_BYTES_AT_ONCE = 4 << 20


@dataclass(frozen=True)
class TableDigest:
    name: str
    rows: int
    schema_sha256: str
    rows_sha256: str


@dataclass(frozen=True)
class LogicalDump:
    tables: tuple[TableDigest, ...]
    others: tuple[str, ...]
    """Views and sequences with their definitions, one line each."""

    @property
    def sha256(self) -> str:
        lines = [
            f"table {table.name} {table.rows} {table.schema_sha256} {table.rows_sha256}"
            for table in self.tables
        ]
        return hashlib.sha256("\n".join([*lines, *self.others]).encode("utf-8", "surrogatepass")).hexdigest()


def logical_fingerprint(target: Target, cancel: Cancel | None = None) -> str:
    """SHA-256 (64 lower-case hex digits) over everything the database holds for its users."""
    return logical_dump(target, cancel).sha256


def logical_dump(target: Target, cancel: Cancel | None = None) -> LogicalDump:
    """Digests of each table, read in one transaction and read-only; large objects count as one more table.

    Raises Cancelled and what connecting raises.
    """
    cancel = cancel or Cancel()
    with connected(target, read_only=True) as connection:
        _one_snapshot(connection, target.engine)
        digests = [
            _table(connection, target.engine, table, cancel) for table in tables(connection, target.engine)
        ]
        if target.engine is Engine.POSTGRESQL:
            digests.append(_large_objects(connection, cancel))
        return LogicalDump(tuple(digests), _others(connection, target.engine))


def changed_tables(before: LogicalDump, after: LogicalDump) -> tuple[str, ...]:
    """Names of the tables that came, went or differ."""
    return tuple(sorted({table.name for table in set(before.tables) ^ set(after.tables)}))


def _one_snapshot(connection: sqlalchemy.Connection, engine: Engine) -> None:
    """Let the whole dump see one moment, and values arrive in one form whatever the session's settings."""
    driver: Any = connection.connection.driver_connection
    match engine:
        case Engine.POSTGRESQL:
            from psycopg.types.string import TextLoader

            # Dates beyond Python's years (infinity, BC) would not load; as text they compare as well.
            for name in ("date", "time", "timetz", "timestamp", "timestamptz", "interval"):
                driver.adapters.register_loader(name, TextLoader)
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            connection.exec_driver_sql("SET LOCAL TIME ZONE 'UTC'")
            connection.exec_driver_sql("SET LOCAL DateStyle = 'ISO'")
            connection.exec_driver_sql("SET LOCAL IntervalStyle = 'postgres'")
        case Engine.MARIADB:
            connection.exec_driver_sql("SET SESSION time_zone = '+00:00'")
            connection.exec_driver_sql("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
        case Engine.SQLITE:
            driver.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        case Engine.MSSQL | Engine.ORACLE:
            pass  # Oracle's read-only transaction is a snapshot; SQL Server has one only where switched on


def _table(
    connection: sqlalchemy.Connection, engine: Engine, table: TableName, cancel: Cancel
) -> TableDigest:
    defined = definition(connection, engine, table).encode("utf-8", "surrogatepass")
    query = f"SELECT * FROM {quoted_table(connection, table)}"  # noqa: S608 - quoted by the dialect
    streaming = connection.execution_options(stream_results=True, max_row_buffer=_MOST_ROWS)
    total, count, at_once = 0, 0, 1
    with streaming.exec_driver_sql(query) as result:
        order = sorted(range(len(result.keys())), key=list(result.keys()).__getitem__)
        while rows := result.fetchmany(at_once):
            cancel.check()
            size = 0
            for row in rows:
                number, row_size = _row(row[index] for index in order)
                total += number
                size += row_size
            count += len(rows)
            # As many rows as fit, judged by these: rows of a log are small, those of resources may be large.
            at_once = max(1, min(_MOST_ROWS, 4 * len(rows), _BYTES_AT_ONCE * len(rows) // (size + 1)))
    return TableDigest(str(table), count, hashlib.sha256(defined).hexdigest(), _sum_digest(total))


def _large_objects(connection: sqlalchemy.Connection, cancel: Cancel) -> TableDigest:
    import sqlalchemy

    total, numbers = 0, large_objects.large_objects(connection)
    for oid in numbers:
        cancel.check()
        hashed = hashlib.blake2b(b"%d:" % oid)
        try:
            for part in large_objects.parts(connection, oid):
                hashed.update(part)
        except sqlalchemy.exc.DBAPIError:
            hashed.update(b"unreadable")
        total += int.from_bytes(hashed.digest())
    return TableDigest("large objects", len(numbers), "", _sum_digest(total))


def _row(values: Iterable[object]) -> tuple[int, int]:
    """The row's hash as a number, and how many bytes it was made of."""
    content = b"".join([part for value in values for part in _canonical(value)])
    return int.from_bytes(hashlib.blake2b(content).digest()), len(content)


def _sum_digest(total: int) -> str:
    return hashlib.sha256((total % _MODULUS).to_bytes(64)).hexdigest()


def _canonical(value: object) -> tuple[bytes, ...]:
    """Type, length and content, so that neither 1 and "1" nor ("a", "bc") and ("ab", "c") are the same."""
    match value:
        case str():
            encoded = value.encode("utf-8", "surrogateescape")
            return b"T%d:" % len(encoded), encoded
        case None:
            return (b"N;",)
        case bytes() | bytearray() | memoryview():
            return b"B%d:" % len(value), bytes(value)
        case float():
            return _delimited(b"F", value.hex())
        case datetime.datetime() if value.tzinfo is not None:
            return _delimited(b"D", value.astimezone(datetime.UTC).isoformat())
        case _:
            read = getattr(value, "read", None)
            if callable(read):  # Oracle's LOB locators
                return _canonical(read())
            return _delimited(type(value).__name__.encode(), str(value))


def _delimited(kind: bytes, text: str) -> tuple[bytes, ...]:
    encoded = text.encode("utf-8", "surrogateescape")
    return b"%s%d:" % (kind, len(encoded)), encoded


_SEQUENCES = """SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'S' AND c.relpersistence <> 't'"""
"""Not from the view pg_sequences, which came with PostgreSQL 10: Orchestrator's own servers are older."""


def _sequence(connection: sqlalchemy.Connection, name: TableName) -> str:
    query = f"SELECT last_value, is_called FROM {quoted_table(connection, name)}"  # noqa: S608 - quoted
    last, called = connection.exec_driver_sql(query).one()
    return f"sequence {name} {last} {called}"


def _others(connection: sqlalchemy.Connection, engine: Engine) -> tuple[str, ...]:
    import sqlalchemy

    inspector = sqlalchemy.inspect(connection)
    lines = [
        f"view {view} {inspector.get_view_definition(view.name, schema=view.schema or None)}"
        for view in views(connection, engine)
    ]
    if engine is Engine.POSTGRESQL:
        lines += [_sequence(connection, TableName(*row)) for row in connection.exec_driver_sql(_SEQUENCES)]
    elif connection.dialect.supports_sequences:
        lines += [
            f"sequence {TableName(schema, name)}"
            for schema in schemas(connection, engine)
            for name in inspector.get_sequence_names(schema=schema or None)
        ]
    return tuple(sorted(lines))
