"""Reading ``vmo_keystore``, the table that holds a server's signing key.

Its columns are unknown (reference/orchestrator.md 2.4): the keystore is found by its content, whatever its
column is called and however it is stored. The database is opened read-only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wizard.databases import findings, large_objects
from wizard.databases.cells import Cell, cell
from wizard.databases.connection import connected
from wizard.databases.definitions import Column, columns
from wizard.databases.encodings import Encoding, decodings
from wizard.databases.engine import Engine
from wizard.databases.errors import NoKeystoreTable, NotEmpty
from wizard.databases.failures import answer_of
from wizard.databases.keystore_rows import FoundKeystore, KeystoreRows
from wizard.databases.large_objects import LargeObject
from wizard.databases.tables import TableName, default_schema, quoted_table, tables
from wizard.databases.target import Target, label
from wizard.foundation.findings import Finding

if TYPE_CHECKING:
    import sqlalchemy

__all__ = ["Column", "Encoding", "FoundKeystore", "KeystoreRows", "put_back_rows", "read_keystore_rows"]

TABLE = "vmo_keystore"
_TABLES_NAMED = 12
_LARGEST_OID = 2**32 - 1


def read_keystore_rows(target: Target, is_keystore: Callable[[bytes], bool]) -> KeystoreRows:
    """Every row of the table, raw, and the keystores found among its values.

    Where several schemas have such a table, the connection's own schema comes first, then one with a keystore
    in it; a finding names the others. A table without a recognisable keystore is returned with a finding.
    Raises NoKeystoreTable and what connecting raises.
    """
    with connected(target, read_only=True) as connection:
        candidates = _keystore_tables(connection, target)
        read = [_read(connection, target, table, is_keystore) for table in candidates]
    chosen = next((rows for rows in read if rows.found), read[0])
    if len(candidates) == 1:
        return chosen
    several = findings.SEVERAL_KEYSTORE_TABLES.of(
        label(target), tables=", ".join(map(str, candidates)), table=str(chosen.table_name)
    )
    return chosen.with_finding(several)


def put_back_rows(target: Target, rows: KeystoreRows) -> None:
    """Insert saved rows into the database's own, empty ``vmo_keystore``.

    Large objects are made anew, so that they get other numbers. Raises NotEmpty when the table has rows,
    NoKeystoreTable when there is none.
    """
    import sqlalchemy

    with connected(target, read_only=False) as connection:
        name = _keystore_tables(connection, target)[0]
        # Without types, so that the driver takes each value as it once gave it.
        named: list[sqlalchemy.ColumnClause[Any]] = [
            sqlalchemy.column(column.name) for column in rows.columns
        ]
        table = sqlalchemy.table(name.name, *named, schema=name.schema or None)
        if connection.execute(sqlalchemy.select(sqlalchemy.literal(1)).select_from(table).limit(1)).first():
            raise NotEmpty(findings.NOT_EMPTY.of(label(target), tables=f"{name} holds rows"))
        for row in rows.rows:
            values = [_stored(connection, value) for value in row]
            connection.execute(table.insert().values(dict(zip(table.c.keys(), values, strict=True))))


def _stored(connection: sqlalchemy.Connection, value: Cell) -> Cell:
    return large_objects.write(connection, value.content) if isinstance(value, LargeObject) else value


def _keystore_tables(connection: sqlalchemy.Connection, target: Target) -> tuple[TableName, ...]:
    every = tables(connection, target.engine)
    own = default_schema(connection, target.engine)
    if target.engine is Engine.ORACLE:
        every = (*every, *_oracle_tables_of_others(connection, own))
    named = [table for table in every if table.name.casefold() == TABLE]
    if not named:
        seen = ", ".join(str(table) for table in every[:_TABLES_NAMED]) or "no table at all"
        more = f" and {len(every) - _TABLES_NAMED} more" if len(every) > _TABLES_NAMED else ""
        raise NoKeystoreTable(findings.NO_KEYSTORE_TABLE.of(label(target), tables=seen + more))
    return tuple(sorted(named, key=lambda table: (table.schema != own, table)))


def _oracle_tables_of_others(connection: sqlalchemy.Connection, own: str) -> tuple[TableName, ...]:
    import sqlalchemy

    query = sqlalchemy.text("SELECT owner, table_name FROM all_tables WHERE LOWER(table_name) = :name")
    found = connection.execute(query, {"name": TABLE})
    return tuple(TableName(owner, name) for owner, name in found if owner.casefold() != own.casefold())


def _read(
    connection: sqlalchemy.Connection,
    target: Target,
    table: TableName,
    is_keystore: Callable[[bytes], bool],
) -> KeystoreRows:
    described = columns(connection, target.engine, table)
    quote = connection.dialect.identifier_preparer.quote
    listed = ", ".join(quote(column.name) for column in described)
    query = f"SELECT {listed} FROM {quoted_table(connection, table)}"  # noqa: S608 - quoted by the dialect
    raw = [tuple(cell(value) for value in row) for row in connection.exec_driver_sql(query)]
    noticed: list[Finding] = []
    if target.engine is Engine.POSTGRESQL:
        raw = [_with_large_objects(connection, target, described, row, noticed) for row in raw]
    found = tuple(
        FoundKeystore(column.name, index, encoding, content)
        for index, row in enumerate(raw)
        for column, value in zip(described, row, strict=True)
        for encoding, content in decodings(value)
        if is_keystore(content)
    )
    if not found:
        noticed.append(
            findings.NO_KEYSTORE_FOUND.of(label(target), table=str(table), seen=_seen(described, raw))
        )
    return KeystoreRows(target.engine, table, described, tuple(raw), found, tuple(noticed))


def _with_large_objects(
    connection: sqlalchemy.Connection,
    target: Target,
    described: tuple[Column, ...],
    row: tuple[Cell, ...],
    noticed: list[Finding],
) -> tuple[Cell, ...]:
    """The row with numbers of large objects replaced by their content.

    A column of type oid, or of its domain lo, always holds such numbers; a text column of digits may (Hibernate stores
    a large text so).
    """
    import sqlalchemy

    values: list[Cell] = []
    for column, value in zip(described, row, strict=True):
        oid = _large_object_number(column, value)
        if oid is None:
            values.append(value)
            continue
        try:
            values.append(large_objects.read(connection, oid))
        except sqlalchemy.exc.DBAPIError as error:
            values.append(value)
            if _holds_numbers(column):
                answer = answer_of(error.orig or error)
                noticed.append(findings.LARGE_OBJECT_UNREADABLE.of(label(target), oid=oid, answer=answer))
    return tuple(values)


def _large_object_number(column: Column, value: Cell) -> int | None:
    if _holds_numbers(column) and isinstance(value, int) and value:
        return value
    if isinstance(value, str) and re.fullmatch(r"[1-9][0-9]{4,9}", value):
        return int(value) if int(value) <= _LARGEST_OID else None
    return None


def _holds_numbers(column: Column) -> bool:
    return column.type.rpartition(".")[2] in {"oid", "lo"}


def _seen(described: tuple[Column, ...], rows: list[tuple[Cell, ...]]) -> str:
    """Columns with their types and the longest value in each: what a person needs to find out more."""
    words = []
    for index, column in enumerate(described):
        longest = max((_length(row[index]) for row in rows), default=0)
        words.append(f"{column.name} {column.type} (longest {longest})")
    return f"{len(rows)} row(s); " + ", ".join(words)


def _length(value: Cell) -> int:
    match value:
        case str() | bytes():
            return len(value)
        case LargeObject():
            return len(value.content)
        case None:
            return 0
        case _:
            return len(str(value))
