"""The JDBC URL that Orchestrator stores as ``database.url``.

Seen on real servers: ``jdbc:jtds:sqlserver://HOST:1433/vCO;domain=D;useNTLMv2=true`` (orchestrator.md 2.3).
The forms for the other engines are the drivers' own standard ones and marked inferred there.
"""

from __future__ import annotations

import re

from wizard.databases.engine import Engine, TlsMode
from wizard.databases.target import Target


def jdbc_url(target: Target) -> str:
    """The URL without user and password, which Orchestrator keeps apart."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    place = f"{host}:{target.effective_port}"
    match target.engine:
        case Engine.SQLITE:
            return f"jdbc:sqlite:{target.path}"
        case Engine.POSTGRESQL:
            return f"jdbc:postgresql://{place}/{_in_url(target.name)}" + (
                "" if _plain(target) else "?ssl=true"
            )
        case Engine.MARIADB:
            return f"jdbc:mysql://{place}/{_in_url(target.name)}" + ("" if _plain(target) else "?useSSL=true")
        case Engine.MSSQL:
            # jTDS asks SQL Server Browser for the port of a named instance.
            by_instance = target.instance and not target.port
            return f"jdbc:jtds:sqlserver://{host if by_instance else place}/{target.name}" + _jtds_options(
                target
            )
        case Engine.ORACLE:
            return _oracle(target, place)


def _in_url(name: str) -> str:
    """What would end the name is percent-encoded; both drivers decode it (assumed from their documentation)."""
    return re.sub(r"[%/?#&+ ]", lambda sign: f"%{ord(sign[0]):02X}", name)


def _plain(target: Target) -> bool:
    return target.tls is TlsMode.OFF


def _jtds_options(target: Target) -> str:
    options = (
        f";instance={target.instance}" if target.instance else "",
        f";domain={target.domain}" if target.domain else "",
        ";useNTLMv2=true" if target.ntlm2 else "",
        "" if _plain(target) else ";ssl=require",
    )
    return "".join(options)


def _oracle(target: Target, place: str) -> str:
    if not _plain(target):
        key, value = ("SERVICE_NAME", target.name) if target.name else ("SID", target.instance)
        return (
            f"jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST={target.host})"
            f"(PORT={target.effective_port}))(CONNECT_DATA=({key}={value})))"
        )
    if target.name:
        return f"jdbc:oracle:thin:@//{place}/{target.name}"
    return f"jdbc:oracle:thin:@{place}:{target.instance}"
