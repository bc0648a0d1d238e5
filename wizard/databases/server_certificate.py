"""The TLS certificate a database server shows, fetched without trusting it and without logging in.

PostgreSQL (SSLRequest message) and MariaDB (handshake with the SSL flag) start TLS inside their own protocol;
Oracle's TCPS port speaks TLS at once. SQL Server wraps the handshake in its own packets (tds.py).
"""

from __future__ import annotations

import hashlib
import socket
import ssl
import struct
from dataclasses import dataclass, field
from datetime import datetime

from wizard.databases import findings, tds
from wizard.databases.engine import Engine
from wizard.databases.errors import DatabaseError, NotThisEngine, ServerSilent, TlsFailed, TlsNotOffered
from wizard.databases.failures import failure
from wizard.databases.network import connect_tcp
from wizard.databases.sql_browser import tcp_port
from wizard.databases.target import Target, label
from wizard.databases.tls import unchecked_context
from wizard.foundation.cancel import Deadline

_POSTGRESQL_SSL_REQUEST = struct.pack("!ii", 8, 80877103)
_MARIADB_SSL = 0x0800
_MARIADB_PROTOCOL_41 = 0x0200
_MARIADB_SECURE_CONNECTION = 0x8000
_UTF8MB4_GENERAL_CI = 45
_LARGEST_GREETING = 4096


@dataclass(frozen=True)
class ServerCertificate:
    """What the server showed. Dates are UTC; ``sha256`` has 64 lower-case hex digits."""

    subject: str
    issuer: str
    not_before: datetime
    not_after: datetime
    sha256: str
    tls_version: str
    der: bytes = field(repr=False)


def server_certificate(
    target: Target, deadline: Deadline | None = None, context: ssl.SSLContext | None = None
) -> ServerCertificate:
    """Raises TlsNotOffered, TlsFailed, NotThisEngine, ServerSilent and what connecting raises.

    With a ``context`` that verifies, CertificateUntrusted too.
    """
    deadline = deadline or Deadline(5.0)
    with connect_tcp(target, tcp_port(target, deadline), deadline) as plain:
        try:
            return _described(*_shown(target, plain, context or unchecked_context()))
        except ssl.SSLCertVerificationError as error:
            raise failure(error, target) from error
        except ssl.SSLError as error:
            if error.reason == "WRONG_VERSION_NUMBER":  # of what came it is no TLS at all
                raise _foreign(target, "no TLS on this port") from error
            reason = (error.reason or "no TLS handshake").rstrip(".")
            raise TlsFailed(findings.TLS_FAILED.of(label(target), answer=reason)) from error
        except TimeoutError as error:
            raise ServerSilent(findings.SILENT.of(label(target), seconds=deadline.seconds)) from error
        except (OSError, ValueError, struct.error) as error:
            answer = getattr(error, "strerror", None) or str(error) or "the connection was closed"
            raise _foreign(target, answer) from error


def _shown(target: Target, plain: socket.socket, context: ssl.SSLContext) -> tuple[bytes, str]:
    """The certificate in DER, and the version of TLS."""
    if target.engine is Engine.MSSQL:
        if tds.ask_for_encryption(plain) == tds.NOT_SUPPORTED:
            raise TlsNotOffered(findings.TLS_NOT_OFFERED.of(label(target)))
        tls = tds.handshake(plain, context, target.host)
        return tls.getpeercert(binary_form=True) or b"", tls.version() or ""
    _ask_for_tls(target, plain)
    with context.wrap_socket(plain, server_hostname=target.host) as encrypted:
        return encrypted.getpeercert(binary_form=True) or b"", encrypted.version() or ""


def _ask_for_tls(target: Target, plain: socket.socket) -> None:
    match target.engine:
        case Engine.POSTGRESQL:
            plain.sendall(_POSTGRESQL_SSL_REQUEST)
            answer = plain.recv(1)
            if answer == b"N":
                raise TlsNotOffered(findings.TLS_NOT_OFFERED.of(label(target)))
            if answer != b"S":
                raise _foreign(target, "no answer to the request for encryption")
        case Engine.MARIADB:
            _ask_mariadb(target, plain)
        case Engine.ORACLE:
            pass
        case Engine.MSSQL | Engine.SQLITE:
            raise TlsNotOffered(findings.TLS_NOT_OFFERED.of(label(target)))


def _ask_mariadb(target: Target, plain: socket.socket) -> None:
    """Read the server's greeting, answer with the short SSLRequest packet (sequence number 1)."""
    length = int.from_bytes(_exactly(plain, 4)[:3], "little")
    if not 0 < length <= _LARGEST_GREETING:
        raise _foreign(target, "no greeting of this protocol")
    greeting = _exactly(plain, length)
    if greeting[0] != 10:  # protocol version; 255 is an error packet
        raise _foreign(
            target, greeting[3:].decode("utf-8", "replace") if greeting[0] == 255 else "no greeting"
        )
    version_end = greeting.index(b"\0", 1)
    # After the version: thread id (4), nonce (8), filler (1), lower capabilities (2).
    (capabilities,) = struct.unpack_from("<H", greeting, version_end + 14)
    if not capabilities & _MARIADB_SSL:
        raise TlsNotOffered(findings.TLS_NOT_OFFERED.of(label(target)))
    flags = _MARIADB_SSL | _MARIADB_PROTOCOL_41 | _MARIADB_SECURE_CONNECTION
    request = struct.pack("<IIB23x", flags, 1 << 24, _UTF8MB4_GENERAL_CI)
    plain.sendall(len(request).to_bytes(3, "little") + b"\x01" + request)


def _exactly(plain: socket.socket, count: int) -> bytes:
    received = b""
    while len(received) < count:
        part = plain.recv(count - len(received))
        if not part:
            raise ConnectionError("the connection was closed")
        received += part
    return received


def _foreign(target: Target, answer: str) -> DatabaseError:
    return NotThisEngine(findings.NOT_THIS_ENGINE.of(label(target), answer=answer))


def _described(der: bytes, version: str) -> ServerCertificate:
    from cryptography import x509

    certificate = x509.load_der_x509_certificate(der)
    return ServerCertificate(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        sha256=hashlib.sha256(der).hexdigest(),
        tls_version=version,
        der=der,
    )
