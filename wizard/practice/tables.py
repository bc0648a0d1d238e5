"""The practice server's own tables.

Of a real server only ``vmo_keystore`` is known to hold the signing key, and not its columns (orchestrator.md
2.4); the other real tables are unknown, so ours carry names that no one takes for theirs. Names compare
byte by byte on every engine.
"""

from __future__ import annotations

from sqlalchemy import Column, Engine, Integer, LargeBinary, MetaData, String, Table, Text, inspect
from sqlalchemy.dialects import mysql
from sqlalchemy.types import TypeEngine

metadata = MetaData()


def _name(length: int = 255) -> TypeEngine[str]:
    return String(length).with_variant(
        mysql.VARCHAR(length, charset="utf8mb4", collation="utf8mb4_bin"), "mysql", "mariadb"
    )


def _blob() -> TypeEngine[bytes]:
    return LargeBinary().with_variant(mysql.LONGBLOB(), "mysql", "mariadb")


def _text() -> TypeEngine[str]:
    return Text().with_variant(mysql.LONGTEXT(charset="utf8mb4"), "mysql", "mariadb")


keystore = Table(
    "vmo_keystore",
    metadata,
    Column("id", _name(64), primary_key=True),
    Column("keystore", _blob(), nullable=False),
)
element = Table(
    "practice_element",
    metadata,
    Column("id", _name(), primary_key=True),
    Column("type", _name(64), nullable=False),
    Column("name", _text(), nullable=False),
    Column("version", _name(64), nullable=False),
    Column("category", _text(), nullable=False),
    Column("description", _text(), nullable=False),
)
entry = Table(
    "practice_entry",
    metadata,
    Column("element_id", _name(), primary_key=True),
    Column("name", _name(), primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, nullable=False),
    Column("content", _blob(), nullable=False),
)
package = Table(
    "practice_package",
    metadata,
    Column("name", _name(), primary_key=True),
    Column("id", _name(128), nullable=False),
    Column("owner", _text(), nullable=False),
    Column("description", _text(), nullable=False),
    Column("used_plugins", _text(), nullable=False),
)
member = Table(
    "practice_member",
    metadata,
    Column("package_name", _name(), primary_key=True),
    Column("element_id", _name(), primary_key=True),
    Column("position", Integer, nullable=False),
)
certificate = Table(
    "practice_certificate",
    metadata,
    Column("package_name", _name(), primary_key=True),
    Column("name", _name(), primary_key=True),
    Column("certificate", _blob(), nullable=False),
)
permission = Table(
    "practice_permission",
    metadata,
    Column("scope", _name(), primary_key=True),
    Column("principal", _name(), primary_key=True),
    Column("rights", _name(16), nullable=False),
)


def built(engine: Engine) -> bool:
    """Whether every table is there."""
    return set(metadata.tables) <= set(inspect(engine).get_table_names())


def build(engine: Engine) -> None:
    """Make the tables that are missing."""
    metadata.create_all(engine)
