"""Reaching a database server by TCP before any driver does: drivers wait long and tell little."""

from __future__ import annotations

import errno
import socket

from wizard.databases import findings
from wizard.databases.errors import HostUnreachable, PortRefused, UnknownHost
from wizard.databases.target import Target, label
from wizard.foundation.cancel import Deadline

_REFUSED = frozenset({errno.ECONNREFUSED, getattr(errno, "WSAECONNREFUSED", errno.ECONNREFUSED)})

_SHARE = 0.9
"""Of the deadline: who waits for the whole test is still told that not even a connection came about."""


def connect_tcp(target: Target, port: int, deadline: Deadline) -> socket.socket:
    """An open socket to the first address that answers; its timeout is what the deadline leaves.

    Raises UnknownHost, PortRefused, HostUnreachable. Looking up a name has no time limit of its own.
    """
    last: OSError = TimeoutError("no answer")
    patience = _SHARE * deadline.remaining
    addresses = _addresses(target, port)
    for family, address in addresses:
        connection = socket.socket(family, socket.SOCK_STREAM)
        try:
            connection.settimeout(max(0.05, patience / len(addresses)))
            connection.connect(address)
            connection.settimeout(max(0.05, deadline.remaining))
        except OSError as error:
            connection.close()
            last = error
        else:
            return connection
    if last.errno in _REFUSED:
        raise PortRefused(findings.REFUSED.of(label(target))) from last
    answer = "no answer" if isinstance(last, TimeoutError) else last.strerror or str(last)
    raise HostUnreachable(findings.UNREACHABLE.of(label(target), answer=answer)) from last


def _addresses(target: Target, port: int) -> list[tuple[socket.AddressFamily, tuple[str, int]]]:
    try:
        found = socket.getaddrinfo(target.host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        answer = getattr(error, "strerror", None) or str(error)
        raise UnknownHost(findings.UNKNOWN_HOST.of(label(target), answer=answer)) from error
    return [(family, address) for family, _, _, _, address in found]  # type: ignore[misc]
