"""What a database holds, asked before it is used as new and before it is dropped."""

from __future__ import annotations

from wizard.databases import findings
from wizard.databases.connection import connected
from wizard.databases.engine import Engine
from wizard.databases.errors import NotEmpty, NotOurs
from wizard.databases.large_objects import large_objects
from wizard.databases.other_objects import other_objects
from wizard.databases.tables import TableName, tables, views
from wizard.databases.target import Target, label

_NAMED = 8


def check_empty(target: Target) -> None:
    """Raise NotEmpty naming some of what the database holds."""
    held, others, _ = _held(target)
    if held or others:
        raise NotEmpty(findings.NOT_EMPTY.of(label(target), tables=_some([*map(str, held), *others])))


def check_only_ours(target: Target, ours: frozenset[str]) -> None:
    """Raise NotOurs when the database holds any table or view not in ``ours`` (table names).

    Where nothing is ours yet, anything else counts as well: sequences, programs, types, large objects.
    """
    held, others, loose = _held(target)
    known = {name.casefold() for name in ours}
    foreign = [table for table in held if table.name.casefold() not in known]
    if foreign:
        raise NotOurs(
            findings.NOT_OURS.of(label(target), reason=f"it also holds {_some([*map(str, foreign)])}")
        )
    if others and not ours:
        raise NotOurs(findings.NOT_OURS.of(label(target), reason=f"it also holds {_some(others)}"))
    if loose and not ours:
        raise NotOurs(findings.NOT_OURS.of(label(target), reason=f"it holds {loose} large object(s)"))


def _held(target: Target) -> tuple[list[TableName], list[str], int]:
    """Tables and views; other objects; how many large objects."""
    with connected(target, read_only=True) as connection:
        loose = len(large_objects(connection)) if target.engine is Engine.POSTGRESQL else 0
        named = [*tables(connection, target.engine), *views(connection, target.engine)]
        return named, [*other_objects(connection, target.engine)], loose


def _some(held: list[str]) -> str:
    more = f" and {len(held) - _NAMED} more" if len(held) > _NAMED else ""
    return ", ".join(held[:_NAMED]) + more
