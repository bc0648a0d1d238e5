"""Turning what a driver raises into this room's errors.

Codes where drivers give codes. psycopg gives none before a connection stands (toolchain.md 7): there the
text is matched, first in English, then by which name the server quotes back, since servers answer in their
own language. Driver errors are never shown as they are: some hold the connection's password.
"""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING

from wizard.databases import errors, findings
from wizard.databases.driver import why_not_loaded
from wizard.databases.engine import Engine
from wizard.databases.errors import DatabaseError
from wizard.databases.target import Target, label
from wizard.foundation.findings import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

_Failure = tuple[type[DatabaseError], Kind]

_REFUSED: _Failure = (errors.PortRefused, findings.REFUSED)
_UNREACHABLE: _Failure = (errors.HostUnreachable, findings.UNREACHABLE)
_UNKNOWN_HOST: _Failure = (errors.UnknownHost, findings.UNKNOWN_HOST)
_LOGIN: _Failure = (errors.LoginRefused, findings.LOGIN_REFUSED)
_WINDOWS: _Failure = (errors.LoginRefused, findings.NO_WINDOWS_ACCOUNT)
_CLIENT: _Failure = (errors.ClientNotAllowed, findings.HOST_NOT_ALLOWED)
_DATABASE: _Failure = (errors.UnknownDatabase, findings.UNKNOWN_DATABASE)
_PRIVILEGE: _Failure = (errors.NoPrivilege, findings.NO_PRIVILEGE)
_FULL: _Failure = (errors.ServerFull, findings.FULL)
_TLS_NOT_OFFERED: _Failure = (errors.TlsNotOffered, findings.TLS_NOT_OFFERED)
_TLS_REQUIRED: _Failure = (errors.TlsRequired, findings.TLS_REQUIRED)
_TLS_FAILED: _Failure = (errors.TlsFailed, findings.TLS_FAILED)
_UNTRUSTED: _Failure = (errors.CertificateUntrusted, findings.CERTIFICATE_UNTRUSTED)
_READ_ONLY: _Failure = (errors.ReadOnlyRefused, findings.READ_ONLY)
_IN_USE: _Failure = (errors.InUse, findings.IN_USE)
_FILE: _Failure = (errors.FileMissing, findings.FILE_MISSING)
_DAMAGED: _Failure = (errors.FileDamaged, findings.FILE_DAMAGED)
_ENGINE: _Failure = (errors.NotThisEngine, findings.NOT_THIS_ENGINE)
_DRIVER: _Failure = (errors.DriverMissing, findings.DRIVER_MISSING)
_UNSUPPORTED: _Failure = (errors.ServerUnsupported, findings.DRIVER_TOO_NEW)
_OTHER: _Failure = (errors.DatabaseFailure, findings.OTHER_FAILURE)

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL_STATES: Mapping[str, _Failure] = {
    "28P01": _LOGIN,
    "28000": _LOGIN,
    "3D000": _DATABASE,
    "42501": _PRIVILEGE,
    "53300": _FULL,
    "57P03": _FULL,
    "25006": _READ_ONLY,
    "55006": _IN_USE,
}
_POSTGRESQL_TEXTS: tuple[tuple[str, _Failure], ...] = (
    (r"password authentication failed|no password supplied|role \".*\" does not exist", _LOGIN),
    (r"authentication failed|is not permitted to log in", _LOGIN),
    (r"no encryption|SSL off", _TLS_REQUIRED),
    (r"no pg_hba\.conf entry|rejects connection", _CLIENT),
    (r"database \".*\" does not exist", _DATABASE),
    (r"permission denied|does not have .* privilege", _PRIVILEGE),
    (r"too many (clients|connections)|remaining connection slots|starting up|shutting down", _FULL),
    (r"does not support SSL", _TLS_NOT_OFFERED),
    (r"certificate verify failed|does not match host name|root certificate file", _UNTRUSTED),
    (r"SSL error|SSL SYSCALL", _TLS_FAILED),
    (r"[Cc]onnection refused", _REFUSED),
    (r"could not translate host name|failed to resolve host", _UNKNOWN_HOST),
    (r"timeout expired|timed out|No route|unreachable", _UNREACHABLE),
    (r"expected authentication request|invalid response|received invalid", _ENGINE),
    # While connecting: later it is a server that stops.
    (r"(?s)^connection (failed|to server).*server closed the connection unexpectedly", _ENGINE),
)

# https://mariadb.com/docs/server/reference/error-codes
_MARIADB_CODES: Mapping[int, _Failure] = {
    1045: _LOGIN,
    1698: _LOGIN,
    1862: _LOGIN,
    3118: _LOGIN,
    4151: _LOGIN,
    1130: _CLIENT,
    1049: _DATABASE,
    1044: _PRIVILEGE,
    1142: _PRIVILEGE,
    1143: _PRIVILEGE,
    1227: _PRIVILEGE,
    1370: _PRIVILEGE,
    1410: _PRIVILEGE,
    1040: _FULL,
    1203: _FULL,
    1226: _FULL,
    3159: _TLS_REQUIRED,
    1792: _READ_ONLY,
    1290: _READ_ONLY,
    2026: _TLS_FAILED,
    2003: _UNREACHABLE,
}
_MARIADB_TEXTS: tuple[tuple[str, _Failure], ...] = (
    (r"SSL is required but", _TLS_NOT_OFFERED),
    (r"Packet sequence number wrong|[Uu]nknown protocol|Protocol mismatch", _ENGINE),
    (r"CERTIFICATE_VERIFY_FAILED", _UNTRUSTED),
    (r"insecure transport", _TLS_REQUIRED),
    (r"timed out", _UNREACHABLE),
    (r"[Cc]onnection refused", _REFUSED),
    (r"Name or service not known|getaddrinfo", _UNKNOWN_HOST),
)

# ODBC's words, and the numbers of Windows' sockets, which the driver gives on Linux too (measured).
_MSSQL_TEXTS: tuple[tuple[str, _Failure], ...] = (
    (r"Failed to load the driver", _DRIVER),
    (r"SSPI Provider", _WINDOWS),
    (r"Cannot open database", _DATABASE),
    (r"Login failed", _LOGIN),
    (r"permission (was )?denied|do(es)? not have permission", _PRIVILEGE),
    (r"certificate verify failed|certificate chain|SSL Provider.*(trust|principal)", _UNTRUSTED),
    (r"[Ee]ncryption (is )?(not supported|required)", _TLS_NOT_OFFERED),
    (r"currently in use", _IN_USE),
    (r"has been paused|limit (for the database )?(is|has been) reached|being recovered|shutting down", _FULL),
    (r"handshakes before login|Communication link failure|Protocol error in TDS|Error code 0x2746", _ENGINE),
    (r"refused|Error code 0x2749", _REFUSED),
    (r"Error code 0x2AF9", _UNKNOWN_HOST),
    (r"[Tt]imeout|network-related|not accessible|Error code 0x274[CD]", _UNREACHABLE),
)

_SOCKET_CODES = {
    "0x2746": "the connection was reset",
    "0x2749": "the connection was refused",
    "0x274C": "no answer in time",
    "0x2AF9": "no such host",
}

# https://docs.oracle.com/error-help/db/ and python-oracledb's DPY numbers.
_ORACLE_TEXTS: tuple[tuple[str, _Failure], ...] = (
    (r"DPY-30(01|08|10|15)\b", _UNSUPPORTED),
    (r"ORA-0?(1017|28000|28001)\b|DPY-4001", _LOGIN),
    (r"ORA-(12514|12505|12521)|DPY-600[13]", _DATABASE),
    (r"ORA-0?(1045|1031|942|990)\b|ORA-01950", _PRIVILEGE),
    (r"ORA-(12519|12516|12526|12528|00020|00018|01033|01034)", _FULL),
    (r"ORA-01456|ORA-16000", _READ_ONLY),
    (r"ORA-01940", _IN_USE),
    (r"CERTIFICATE_VERIFY_FAILED|DPY-6000.*certificate", _UNTRUSTED),
    (r"[Cc]onnection refused", _REFUSED),
    (r"Name or service not known|getaddrinfo", _UNKNOWN_HOST),
    (r"WRONG_VERSION|\[SSL", _TLS_FAILED),
    (r"timed out|unreachable", _UNREACHABLE),
    (r"DPY-4011|DPY-5004", _ENGINE),
)

_SQLITE_TEXTS: tuple[tuple[str, _Failure], ...] = (
    (r"unable to open|No such file|is a directory|disk I/O", _FILE),
    (r"readonly|read-only", _READ_ONLY),
    (r"not a database|malformed|file is encrypted", _DAMAGED),
    (r"locked|busy", _IN_USE),
)


def failure(error: BaseException, target: Target) -> DatabaseError:
    """The typed error for what a driver, SQLAlchemy or the network raised; typed errors pass through."""
    if isinstance(error, DatabaseError):
        return error
    original = getattr(error, "orig", None) or error
    if isinstance(original, DatabaseError):
        return original
    if isinstance(original, ImportError):
        return _made(_DRIVER, target, str(original))
    if isinstance(original, ssl.SSLCertVerificationError):
        return _made(_UNTRUSTED, target, original.verify_message)
    if isinstance(original, ssl.SSLError):
        return _made(_TLS_FAILED, target, original.reason or "SSL error")
    kind = _kind_of(original, target)
    missing = why_not_loaded() if kind is _DRIVER and target.engine is Engine.MSSQL else ""
    return _made(kind, target, missing or answer_of(original))


def _kind_of(error: BaseException, target: Target) -> _Failure:
    text = str(error)
    match target.engine:
        case Engine.POSTGRESQL:
            state = getattr(error, "sqlstate", None)
            by_state = _POSTGRESQL_STATES.get(state) if state else None
            return by_state or _first(_POSTGRESQL_TEXTS, text) or _by_quoted_name(text, target) or _OTHER
        case Engine.MARIADB:
            code = error.args[0] if error.args else None
            by_code = _MARIADB_CODES.get(code) if isinstance(code, int) else None
            return _first(_MARIADB_TEXTS, text) or by_code or _OTHER
        case Engine.MSSQL:
            return _first(_MSSQL_TEXTS, text) or _mssql_in_any_language(text, target) or _OTHER
        case Engine.ORACLE:
            return _first(_ORACLE_TEXTS, text) or _OTHER
        case Engine.SQLITE:
            return _first(_SQLITE_TEXTS, text) or _OTHER


def _first(table: tuple[tuple[str, _Failure], ...], text: str) -> _Failure | None:
    return next((made for pattern, made in table if re.search(pattern, text)), None)


def _by_quoted_name(text: str, target: Target) -> _Failure | None:
    """A refused connection in a language we do not read: which of our two names does it quote?"""
    if "FATAL" not in text:
        return None
    quotes = '"„“”«»‘’‚'
    for name, made in ((target.user, _LOGIN), (target.name, _DATABASE)):
        if name and re.search(f"[{quotes}]\\s?{re.escape(name)}\\s?[{quotes}]", text):
            return made
    return None


def _mssql_in_any_language(text: str, target: Target) -> _Failure | None:
    """The driver's own word for SQLSTATE 28000; and error 4060, which puts the database's name in double quotes.

    That every translation of 4060 does is assumed.
    """
    if "Invalid authorization specification" in text:
        return _LOGIN
    return _DATABASE if target.name and f'"{target.name}"' in text else None


def answer_of(error: BaseException) -> str:
    """The server's own words in one line, without codes, prefixes and anything that could hold a secret."""
    arguments = [part for part in error.args if isinstance(part, str)]
    # oracledb's only argument is an object; its text is the server's message.
    text = arguments[-1] if arguments else str(error)
    text = re.sub(r"^connection failed: ", "", text)
    text = re.sub(r'^connection to server at "[^"]*"(, port \d+)? failed: ', "", text)
    text = re.sub(r"^(FATAL|ERROR):\s*", "", text)
    text = re.sub(r"^Driver Error: .*?; DDBC Error: ", "", text)
    text = re.sub(r"TCP Provider: Error code (0x\w+)", lambda m: _SOCKET_CODES.get(m[1], m[0]), text)
    text = re.sub(r"\[(Microsoft|SQL Server|ODBC Driver \d+ for SQL Server)\]", "", text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and lines[0].startswith(
        "DPY-6005"
    ):  # says only that there is a cause, which comes next
        lines = lines[1:]
    return (lines[0] if lines else type(error).__name__).rstrip(".")[:300]


def _made(what: _Failure, target: Target, answer: str) -> DatabaseError:
    made, kind = what
    finding = kind.of(label(target), user=target.user, answer=answer, sha256="—")
    return made(finding)
