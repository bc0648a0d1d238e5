"""SQLAlchemy's dialects with the options that give the right types (reference/toolchain.md 7)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from wizard.databases.engine import Engine, describe

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect


def dialect_options(engine: Engine) -> dict[str, bool]:
    """Keyword arguments of ``create_engine`` and of the dialect's class.

    SQL Server: VARBINARY(max) and NVARCHAR(max), not IMAGE and NTEXT.
    """
    return {"deprecate_large_types": True} if engine is Engine.MSSQL else {}


@functools.cache
def dialect(engine: Engine) -> Dialect:
    """A dialect that compiles and quotes without a connection.

    Oracle is told to have no BOOLEAN, which came with 23ai: older servers get SMALLINT.
    """
    from sqlalchemy.dialects import registry

    load = registry.load(describe(engine).dialect.replace("+", "."))
    # With the drivers' own parameter style every % of a name would be doubled.
    made: Dialect = load(paramstyle="named", **dialect_options(engine))
    if engine is Engine.ORACLE:
        made.supports_native_boolean = False
    return made


def quoted(engine: Engine, name: str) -> str:
    """An identifier in the engine's quotes.

    On Oracle only names that need quotes get them: there an unquoted name means its upper-case form.
    """
    preparer = dialect(engine).identifier_preparer
    return preparer.quote(name) if engine is Engine.ORACLE else preparer.quote_identifier(name)
