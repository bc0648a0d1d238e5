"""Which versions of a database server the manuals name for Orchestrator.

reference/orchestrator.md 2.1: SQL Server 2005, 2008 and 2012; Oracle 11g and 12c, for 5.5.2.1 and 7.0. For PostgreSQL
and MySQL they name no version, so nothing is compared there.
"""

from __future__ import annotations

from wizard.databases import findings
from wizard.databases.engine import Engine
from wizard.databases.target import Target, label
from wizard.foundation.findings import Finding

_NAMED = {
    Engine.MSSQL: ((9, 10, 11), "2005, 2008 and 2012"),
    Engine.ORACLE: ((11, 12), "11g and 12c"),
}
"""By engine: first numbers of the versions, and what the manuals call them."""


def check_version(target: Target, version: str) -> tuple[Finding, ...]:
    """A note when no manual names the version, for example ``13.0.5026.0``."""
    numbers, names = _NAMED.get(target.engine, ((), ""))
    first = version.partition(".")[0]
    if not names or not first.isdecimal() or int(first) in numbers:
        return ()
    return (findings.VERSION_NOT_NAMED.of(label(target), version=version, named=names),)
