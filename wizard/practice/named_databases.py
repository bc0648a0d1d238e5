"""The databases that a call of a practice server names, checked before anything is begun."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.databases.engine import Engine
from wizard.databases.errors import BadDatabaseUrl
from wizard.databases.target import Target, parse_url
from wizard.foundation.findings import Finding
from wizard.practice import findings
from wizard.practice.findings import WrongCall

_SERVERS = frozenset({Engine.POSTGRESQL, Engine.MARIADB})
_ANY = _SERVERS | {Engine.SQLITE}


@dataclass(frozen=True)
class Named:
    """None: not named."""

    administrator: Target | None
    old: Target | None
    new: Target | None


def named_databases(
    administrator: str | None, old: str | None, new: str | None, password: str | None
) -> Named:
    """From their addresses. Raises WrongCall for one that is not understood, or of an engine that is not served."""
    return Named(
        _target(administrator, password, _SERVERS, findings.NO_ADMINISTRATOR.of("--database")),
        _target(old, password, _ANY, findings.NO_SUCH_ENGINE.of("--old-database")),
        _target(new, password, _ANY, findings.NO_SUCH_ENGINE.of("--new-database")),
    )


def _target(
    url: str | None, password: str | None, engines: frozenset[Engine], unfit: Finding
) -> Target | None:
    if url is None:
        return None
    try:
        target = parse_url(url, password)
    except BadDatabaseUrl as error:
        raise WrongCall(error.finding) from error
    if target.engine not in engines:
        raise WrongCall(unfit)
    return target
