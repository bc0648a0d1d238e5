"""What a database may hold besides tables and views: it is not empty with them, and dropping it would lose them.

Left out is what belongs to a table (the sequence of a column), to an extension, or to the server itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.databases.engine import Engine

if TYPE_CHECKING:
    import sqlalchemy

_POSTGRESQL = """SELECT f.kind, f.schema || '.' || f.name FROM (
 SELECT c.oid AS oid, 'pg_class'::regclass AS class, n.nspname AS schema, c.relname AS name,
  CASE c.relkind WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'sequence' END AS kind
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('m', 'f', 'S')
 UNION ALL SELECT p.oid, 'pg_proc'::regclass, n.nspname, p.proname, 'function'
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 UNION ALL SELECT t.oid, 'pg_type'::regclass, n.nspname, t.typname, 'type'
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype IN ('d', 'e')
) f WHERE f.schema <> 'information_schema' AND f.schema !~ '^pg_' AND NOT EXISTS (
 SELECT 1 FROM pg_depend d WHERE d.classid = f.class AND d.objid = f.oid
  AND (d.deptype = 'e' OR f.kind = 'sequence' AND d.deptype IN ('a', 'i'))
)"""
_MARIADB = """SELECT LOWER(routine_type), routine_name FROM information_schema.ROUTINES
 WHERE routine_schema = DATABASE()
UNION ALL SELECT 'event', event_name FROM information_schema.EVENTS WHERE event_schema = DATABASE()
UNION ALL SELECT 'sequence', table_name FROM information_schema.TABLES
 WHERE table_schema = DATABASE() AND table_type = 'SEQUENCE'"""
_MSSQL = """SELECT LOWER(REPLACE(type_desc, '_', ' ')), SCHEMA_NAME(schema_id), name FROM sys.objects
 WHERE is_ms_shipped = 0 AND parent_object_id = 0 AND type NOT IN ('U', 'V', 'S', 'IT', 'SQ')"""
_ORACLE = """SELECT LOWER(object_type), object_name FROM user_objects
 WHERE object_type IN ('SEQUENCE', 'PROCEDURE', 'FUNCTION', 'PACKAGE', 'SYNONYM', 'TYPE', 'MATERIALIZED VIEW',
  'DATABASE LINK') AND object_name NOT LIKE 'BIN$%' AND object_name NOT LIKE 'ISEQ$$%'"""
_QUERIES = {
    Engine.POSTGRESQL: _POSTGRESQL,
    Engine.MARIADB: _MARIADB,
    Engine.MSSQL: _MSSQL,
    Engine.ORACLE: _ORACLE,
}


def other_objects(connection: sqlalchemy.Connection, engine: Engine) -> tuple[str, ...]:
    """Each with its kind, such as ``function public.f``, sorted. SQLite has none without a table."""
    if engine is Engine.SQLITE:
        return ()
    asked = connection.execution_options(no_parameters=True)
    return tuple(sorted(_words(*row) for row in asked.exec_driver_sql(_QUERIES[engine])))


def _words(kind: str, *name: str) -> str:
    return f"{kind} {'.'.join(name)}"
