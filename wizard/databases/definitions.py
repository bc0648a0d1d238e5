"""How tables are defined, in the engine's own words: types that SQLAlchemy does not know are no exception."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.databases.dialects import quoted
from wizard.databases.engine import Engine
from wizard.databases.tables import TableName, quoted_table

if TYPE_CHECKING:
    import sqlalchemy


@dataclass(frozen=True)
class Column:
    name: str
    type: str
    """The engine's own name of the type, in lower case."""


_COLUMNS = {
    Engine.SQLITE: "SELECT name, type FROM pragma_table_info(:name) ORDER BY cid",
    Engine.POSTGRESQL: """SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
 WHERE attrelid = CAST(:table AS regclass) AND attnum > 0 AND NOT attisdropped ORDER BY attnum""",
    Engine.MARIADB: """SELECT column_name, column_type FROM information_schema.COLUMNS
 WHERE table_schema = DATABASE() AND table_name = :name ORDER BY ordinal_position""",
    Engine.MSSQL: """SELECT column_name, data_type FROM INFORMATION_SCHEMA.COLUMNS
 WHERE table_schema = :schema AND table_name = :name ORDER BY ordinal_position""",
    Engine.ORACLE: """SELECT column_name, data_type FROM all_tab_columns
 WHERE UPPER(owner) = UPPER(:schema) AND (table_name = :name OR table_name = UPPER(:name)) ORDER BY column_id""",
}
# Each row one line: columns with their defaults, constraints, indexes, triggers.
_LINES = {
    Engine.SQLITE: ("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = :name",),
    Engine.POSTGRESQL: (
        # Through JSON, because servers before 10 and 12 lack the columns attidentity and attgenerated.
        """SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
 row_to_json(a)->>'attidentity', row_to_json(a)->>'attgenerated',
 pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a
 LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 WHERE a.attrelid = CAST(:table AS regclass) AND a.attnum > 0 AND NOT a.attisdropped""",
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = CAST(:table AS regclass)",
        "SELECT 'index', pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = CAST(:table AS regclass)",
        """SELECT 'trigger', pg_get_triggerdef(oid) FROM pg_trigger
 WHERE tgrelid = CAST(:table AS regclass) AND NOT tgisinternal""",
    ),
    Engine.MSSQL: (
        """SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
 FROM INFORMATION_SCHEMA.COLUMNS WHERE table_schema = :schema AND table_name = :name""",
        """SELECT constraint_type, constraint_name FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS
 WHERE table_schema = :schema AND table_name = :name""",
    ),
    Engine.ORACLE: (
        """SELECT column_name, data_type, data_length, nullable FROM all_tab_columns
 WHERE UPPER(owner) = UPPER(:schema) AND (table_name = :name OR table_name = UPPER(:name))""",
    ),
}


def columns(connection: sqlalchemy.Connection, engine: Engine, table: TableName) -> tuple[Column, ...]:
    """The columns in their own order."""
    import sqlalchemy

    query = sqlalchemy.text(_COLUMNS[engine])
    rows = connection.execute(query, _parameters(engine, table))
    return tuple(Column(str(name), str(kind).lower()) for name, kind in rows)


def definition(connection: sqlalchemy.Connection, engine: Engine, table: TableName) -> str:
    """Everything that defines the table, equal as long as nobody changes the definition."""
    import sqlalchemy

    if engine is Engine.MARIADB:
        row = connection.exec_driver_sql(f"SHOW CREATE TABLE {quoted_table(connection, table)}").one()
        # The next number is content, and older servers forget it at a restart.
        return re.sub(r" AUTO_INCREMENT=\d+", "", str(row[1]))
    lines = [
        repr(tuple(row))
        for query in _LINES[engine]
        for row in connection.execute(sqlalchemy.text(query), _parameters(engine, table))
    ]
    return "\n".join(sorted(lines))


def _parameters(engine: Engine, table: TableName) -> dict[str, str]:
    if engine in {Engine.SQLITE, Engine.MARIADB}:
        return {"name": table.name}
    if engine is Engine.POSTGRESQL:
        return {"table": f"{quoted(engine, table.schema)}.{quoted(engine, table.name)}"}
    return {"schema": table.schema, "name": table.name}
