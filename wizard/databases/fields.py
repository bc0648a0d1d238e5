"""What can be said of a description of a database without asking any server.

A name that is too long would be cut by PostgreSQL, and then mean another database or user.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from wizard.databases import findings
from wizard.databases.engine import Engine, Field, Need, TlsMode, describe
from wizard.databases.errors import FieldMissing, FieldUnfit
from wizard.databases.target import Target, label

_LONGEST = {
    (Engine.POSTGRESQL, Field.NAME): 63,
    (Engine.POSTGRESQL, Field.USER): 63,
    (Engine.MARIADB, Field.NAME): 64,
    (Engine.MARIADB, Field.USER): 80,
    (Engine.MSSQL, Field.NAME): 128,
    (Engine.MSSQL, Field.USER): 128,
    (Engine.ORACLE, Field.USER): 128,
}
"""Characters; bytes of UTF-8 on PostgreSQL and Oracle. From the servers' own manuals; older ones allow fewer."""
_IN_BYTES = frozenset({Engine.POSTGRESQL, Engine.ORACLE})
_LONGEST_HOST = 253


def check_fields(target: Target) -> None:
    """Raise FieldMissing for a field that is needed and empty, FieldUnfit for one that cannot be right."""
    for row in describe(target.engine).form:
        if row.need is not Need.REQUIRED or row.field in {Field.PORT, Field.PASSWORD}:
            continue
        if not getattr(target, row.field.value):
            raise FieldMissing(findings.FIELD_MISSING.of(label(target), field=row.label))
    if target.engine is Engine.ORACLE and not (target.name or target.instance):
        raise FieldMissing(findings.FIELD_MISSING.of(label(target), field="Instance name"))
    if target.engine is Engine.ORACLE and not target.password:  # its driver knows no other proof
        raise FieldMissing(findings.FIELD_MISSING.of(label(target), field="Password"))
    for name, reason in _unfit(target):
        raise FieldUnfit(findings.FIELD_UNFIT.of(_shown(label(target)), field=name, reason=reason))


def _shown(words: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f]", "�", words if len(words) <= 200 else f"{words[:199]}…")


def _unfit(target: Target) -> Iterator[tuple[str, str]]:
    """The label of each field that cannot be right, and why."""
    if target.port is not None and not 0 < target.port < 1 << 16:
        yield "Port", "a port is a number from 1 to 65535"
    for row in describe(target.engine).form:
        value = getattr(target, row.field.value)
        if isinstance(value, str) and (reason := _unfit_text(target.engine, row.field, value)):
            yield row.label, reason
    if target.tls is TlsMode.PINNED and not re.fullmatch(r"([0-9a-f]{64})?", target.pin):
        yield "SHA-256 of the trusted certificate", "it has 64 hexadecimal digits"
    authorities = target.tls_authorities if target.tls is TlsMode.VERIFIED else ""
    if authorities and not Path(authorities).is_file():
        yield "Trusted authorities (PEM)", "there is no such file"


def _unfit_text(engine: Engine, field: Field, value: str) -> str:
    """Why the engine cannot take it; empty when it can. Passwords may hold what they like."""
    if field is Field.PASSWORD:
        return ""
    if re.search(r"[\x00-\x1f\x7f]", value):
        return "it holds a line break or another control character"
    if field is Field.HOST and len(value) > _LONGEST_HOST:
        return f"a host name has at most {_LONGEST_HOST} characters"
    longest = _LONGEST.get((engine, field))
    length = len(value.encode("utf-8", "replace")) if engine in _IN_BYTES else len(value)
    if longest is not None and length > longest:
        unit = "bytes of UTF-8" if engine in _IN_BYTES else "characters"
        return f"it has {length} {unit}, and {longest} are allowed"
    return _unfit_for(engine, field, value)


def _unfit_for(engine: Engine, field: Field, value: str) -> str:
    match engine, field:
        case Engine.MARIADB, (Field.NAME | Field.USER) if max(value, default="") > "\uffff":
            return "it holds a character that names cannot have there, such as an emoji"
        case Engine.MARIADB, Field.NAME if value.endswith(" "):
            return "it ends with a space"
        case Engine.MSSQL, (Field.NAME | Field.INSTANCE | Field.DOMAIN) if ";" in value:
            # assumed: the URL Orchestrator stores (orchestrator.md 2.3) has no way to write one
            return "it holds a semicolon, which separates the options of Orchestrator's own database URL"
        case _:
            return ""
