"""Which database, on which server, as whom: one frozen value that is safe to show."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from wizard.databases.engine import Engine, TlsMode, describe
from wizard.databases.errors import BadDatabaseUrl, PasswordInUrl
from wizard.databases.shown_url import password_stands_in, shown_url

_SCHEMES = {
    "sqlite": Engine.SQLITE,
    "postgresql": Engine.POSTGRESQL,
    "postgres": Engine.POSTGRESQL,
    "mariadb": Engine.MARIADB,
    "mysql": Engine.MARIADB,
    "mssql": Engine.MSSQL,
    "sqlserver": Engine.MSSQL,
    "oracle": Engine.ORACLE,
}
_OPTIONS = ("domain", "instance", "ntlm2", "tls", "tls_authorities", "tls_sha256")
_PORTS = "a port is a number from 1 to 65535"


@dataclass(frozen=True)
class Target:
    """A database. SQLite uses ``path`` alone; ``instance`` is SQL Server's instance or Oracle's SID.

    ``name`` is Oracle's service name; the schema there is ``user``. ``port`` None means the engine's usual
    one (on SQL Server with an instance: the one its Browser service names).
    """

    engine: Engine
    host: str = ""
    port: int | None = None
    name: str = ""
    user: str = ""
    password: str | None = field(default=None, repr=False)
    instance: str = ""
    domain: str = ""
    ntlm2: bool = False
    tls: TlsMode = TlsMode.OFF
    tls_sha256: str = ""
    """Fingerprint of the server's certificate (64 lower-case hex digits) for TlsMode.PINNED."""
    tls_authorities: str = ""
    """PEM file of trusted authorities for TlsMode.VERIFIED; empty: those of the operating system."""
    path: str = ""

    @property
    def without_secret(self) -> Target:
        return replace(self, password=None)

    @property
    def pin(self) -> str:
        """``tls_sha256`` in 64 lower-case digits, however it was written."""
        return re.sub(r"[\s:]", "", self.tls_sha256).lower()

    @property
    def effective_port(self) -> int | None:
        return self.port or describe(self.engine).default_port

    @property
    def database(self) -> str:
        """What people call the database: file, name, or the schema on Oracle."""
        match self.engine:
            case Engine.SQLITE:
                return self.path
            case Engine.ORACLE:
                return self.user
            case _:
                return self.name


def parse_url(url: str, password: str | None = None) -> Target:
    """``engine://user@host:port/name?option=value`` or ``sqlite:///relative`` / ``sqlite:////absolute``.

    Options: instance, domain, ntlm2, tls, tls_sha256, tls_authorities. Raises PasswordInUrl when a password
    stands in the URL (it would be seen in the process list), BadDatabaseUrl for anything else that is wrong.
    """
    shown = shown_url(url)
    try:
        parts = urlsplit(url)
        if parts.password is not None or password_stands_in(url):
            raise PasswordInUrl(shown)
        port = parts.port
    except ValueError as error:  # its words quote the URL
        raise BadDatabaseUrl(shown, f"{_PORTS}, and an IPv6 address stands in []") from error
    engine = _SCHEMES.get(parts.scheme.partition("+")[0].lower())
    if engine is None:
        raise BadDatabaseUrl(shown, f"the engine must be one of {', '.join(sorted(_SCHEMES))}")
    if parts.fragment:
        raise BadDatabaseUrl(shown, "write # as %23 and ? as %3F where they belong to a name")
    if engine is Engine.SQLITE:
        return _sqlite(parts, shown)
    if not parts.hostname:
        raise BadDatabaseUrl(shown, "the host is missing")
    if port == 0:
        raise BadDatabaseUrl(shown, _PORTS)
    path = parts.path.removeprefix("/")
    if "@" in path or "/" in path:  # more likely of a password that holds a slash
        raise BadDatabaseUrl(shown, "write @ as %40 and / as %2F where they belong to a name")
    target = Target(
        engine,
        host=parts.hostname,
        port=port,
        name=unquote(path),
        user=unquote(parts.username or ""),
        password=password,
    )
    return _with_options(target, parts.query, shown)


def _sqlite(parts: SplitResult, shown: str) -> Target:
    path = unquote(parts.path.removeprefix("/"))
    if parts.netloc or not path:
        raise BadDatabaseUrl(shown, "write sqlite:///file or sqlite:////folder/file")
    if parts.query:
        raise BadDatabaseUrl(shown, "a file has no options; write ? as %3F where it belongs to a name")
    return Target(Engine.SQLITE, path=path)


def _with_options(target: Target, query: str, shown: str) -> Target:
    for key, value in parse_qsl(query, keep_blank_values=True):
        if key not in _OPTIONS:
            raise BadDatabaseUrl(shown, f"an option is none of {', '.join(_OPTIONS)}")
        match key:
            case "tls":
                try:
                    target = replace(target, tls=TlsMode(value))
                except ValueError as error:
                    modes = ", ".join(mode.value for mode in TlsMode)
                    raise BadDatabaseUrl(shown, f"tls must be one of {modes}") from error
            case "ntlm2":
                target = replace(target, ntlm2=value in {"1", "true", "yes"})
            case "instance":
                target = replace(target, instance=value)
            case "domain":
                target = replace(target, domain=value)
            case "tls_sha256":
                target = replace(target, tls_sha256=value.lower().replace(":", ""))
            case "tls_authorities":
                target = replace(target, tls_authorities=value)
    return target


def label(target: Target) -> str:
    """``vco @ db.example.com:5432 (PostgreSQL)``: for lists, findings and reports, in any language; no secret."""
    title = describe(target.engine).title
    if target.engine is Engine.SQLITE:
        return f"{target.path} ({title})"
    place = server(target)
    return f"{target.database} @ {place} ({title})" if target.database else f"{place} ({title})"


def server(target: Target) -> str:
    """``host:port``, ``host\\instance`` or, on Oracle, ``host:port/service``."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    if target.engine is Engine.MSSQL and target.instance and not target.port:
        return f"{host}\\{target.instance}"
    place = f"{host}:{target.effective_port}"
    if target.engine is Engine.ORACLE:
        return f"{place}/{target.name or target.instance}"
    return place


def same_database(one: Target, other: Target) -> bool:
    """Whether both surely mean one database, judged by what is written, without asking any server.

    Names that differ in case only count as the same except on PostgreSQL, where they are two databases.
    Two host names of one machine are not recognised here: compare ``DatabaseFacts.identity`` as well.
    """
    if one.engine is not other.engine:
        return False
    if one.engine is Engine.SQLITE:
        return Path(one.path).resolve() == Path(other.path).resolve()
    return _address(one) == _address(other) and _database_key(one) == _database_key(other)


def _address(target: Target) -> tuple[str, int | str | None]:
    host = target.host.rstrip(".").casefold()
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = host == "localhost"
    by_instance = target.engine is Engine.MSSQL and target.instance and not target.port
    return "loopback" if local else host, target.instance.casefold() if by_instance else target.effective_port


def _database_key(target: Target) -> tuple[str, ...]:
    if target.engine is Engine.POSTGRESQL:
        return (target.name,)
    if target.engine is Engine.ORACLE:
        return (target.name.casefold() or target.instance.casefold(), target.user.casefold())
    return (target.name.casefold(),)
