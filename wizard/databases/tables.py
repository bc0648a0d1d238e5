"""Which tables a database has, apart from the engine's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.databases.engine import Engine

if TYPE_CHECKING:
    import sqlalchemy

_SYSTEM_SCHEMAS = frozenset({"information_schema", "sys", "INFORMATION_SCHEMA"})


@dataclass(frozen=True, order=True)
class TableName:
    schema: str
    """Empty where an engine has none beside the database (SQLite, MariaDB)."""
    name: str

    def __str__(self) -> str:
        return f"{self.schema}.{self.name}" if self.schema else self.name


def default_schema(connection: sqlalchemy.Connection, engine: Engine) -> str:
    if engine in {Engine.SQLITE, Engine.MARIADB}:
        return ""
    return connection.dialect.default_schema_name or ""


def schemas(connection: sqlalchemy.Connection, engine: Engine) -> tuple[str, ...]:
    """Schemas of users; the connection's own first. On Oracle only that one: a schema is the database."""
    import sqlalchemy

    own = default_schema(connection, engine)
    if engine in {Engine.SQLITE, Engine.MARIADB, Engine.ORACLE}:
        return (own,)
    reserved = "pg_" if engine is Engine.POSTGRESQL else "\0"  # no user's schema there begins so
    system = _SYSTEM_SCHEMAS - ({"sys"} if engine is Engine.POSTGRESQL else set())
    others = sorted(
        name
        for name in sqlalchemy.inspect(connection).get_schema_names()
        if name not in system and not name.startswith(reserved) and name != own
    )
    return (own, *others) if own else tuple(others)


def tables(connection: sqlalchemy.Connection, engine: Engine) -> tuple[TableName, ...]:
    """Every table of users' schemas, sorted."""
    import sqlalchemy

    inspector = sqlalchemy.inspect(connection)
    return tuple(
        sorted(
            TableName(schema, name)
            for schema in schemas(connection, engine)
            for name in inspector.get_table_names(schema=schema or None)
        )
    )


def views(connection: sqlalchemy.Connection, engine: Engine) -> tuple[TableName, ...]:
    import sqlalchemy

    inspector = sqlalchemy.inspect(connection)
    return tuple(
        sorted(
            TableName(schema, name)
            for schema in schemas(connection, engine)
            for name in inspector.get_view_names(schema=schema or None)
        )
    )


def quoted_table(connection: sqlalchemy.Connection, table: TableName) -> str:
    """The table's name as SQL writes it on this connection."""
    preparer = connection.dialect.identifier_preparer
    name = preparer.quote(table.name)
    return f"{preparer.quote(table.schema)}.{name}" if table.schema else name
