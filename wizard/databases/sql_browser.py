"""Asking SQL Server Browser which TCP port a named instance listens on.

Protocol: [MC-SQLR] CLNT_UCAST_INST, UDP port 1434; the answer is ``0x05``, a length and pairs
``key;value;`` with the key ``tcp``. Orchestrator needs the service as well (orchestrator.md 2.2).
"""

from __future__ import annotations

import socket
import struct

from wizard.databases import findings
from wizard.databases.engine import Engine
from wizard.databases.errors import HostUnreachable, UnknownDatabase, UnknownHost
from wizard.databases.target import Target, label
from wizard.foundation.cancel import Deadline

PORT = 1434
_ASK_INSTANCE = b"\x04"
_ANSWER = 0x05
_ANSWER_SECONDS = 1.5


def tcp_port(target: Target, deadline: Deadline) -> int:
    """Where the server listens: the port given, the one its Browser names, or the usual one. Raises as below."""
    if target.engine is Engine.MSSQL and target.instance and not target.port:
        return instance_port(target, deadline)
    return target.effective_port or 0


def instance_port(target: Target, deadline: Deadline, browser_port: int = PORT) -> int:
    """Raises UnknownHost, HostUnreachable (no Browser answers), UnknownDatabase (no such instance or no TCP)."""
    try:
        family, _, _, _, address = socket.getaddrinfo(target.host, browser_port, type=socket.SOCK_DGRAM)[0]
    except (OSError, UnicodeError) as error:
        answer = getattr(error, "strerror", None) or str(error)
        raise UnknownHost(findings.UNKNOWN_HOST.of(label(target), answer=answer)) from error
    with socket.socket(family, socket.SOCK_DGRAM) as asking:
        asking.settimeout(min(_ANSWER_SECONDS, max(0.05, deadline.remaining)))
        try:
            asking.connect(address)
            asking.send(_ASK_INSTANCE + target.instance.encode("utf-8", "replace") + b"\0")
            answered = asking.recv(4096)
        except OSError as error:
            words = "SQL Server Browser (UDP 1434) does not answer"
            raise HostUnreachable(findings.UNREACHABLE.of(label(target), answer=words)) from error
    port = _tcp_port(answered)
    if port is None:
        words = f"SQL Server Browser knows no TCP port of instance {target.instance}"
        raise UnknownDatabase(findings.UNKNOWN_DATABASE.of(label(target), answer=words))
    return port


def _tcp_port(answer: bytes) -> int | None:
    if len(answer) < 3 or answer[0] != _ANSWER:
        return None
    (length,) = struct.unpack_from("<H", answer, 1)
    words = answer[3 : 3 + length].decode("latin-1").split(";")
    pairs = dict(zip(words[::2], words[1::2], strict=False))
    port = pairs.get("tcp", "")
    return int(port) if port.isdecimal() and 0 < int(port) < 1 << 16 else None
