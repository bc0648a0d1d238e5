"""SQL Server's TLS, which begins inside its own packets ([MS-TDS] 2.2.6.5 PRELOGIN, 3.2.5.2).

The handshake's records travel as payloads of PRELOGIN packets. Tried against Microsoft's own driver and a server made
after that document; no SQL Server was at hand.
"""

from __future__ import annotations

import socket
import ssl
import struct

PRELOGIN = 0x12
NOT_SUPPORTED = 2
_HEADER = struct.Struct(">BBHHBB")
"""Type, status, length with this header, process id, number, window."""
_LAST = 1
_KINDS = frozenset({0x04, 0x10, PRELOGIN})
"""Answer, login, and what comes before it."""
_TLS_ALERT = 0x15
_VERSION, _ENCRYPTION, _END = 0, 1, 0xFF
_ON = 1
_LARGEST = 1 << 15


def ask_for_encryption(plain: socket.socket) -> int:
    """Send PRELOGIN and return the server's word on encryption: 0 off, 1 on, 2 not supported, 3 required.

    Raises ValueError when the answer is none of this protocol, and OSError.
    """
    first = 2 * 5 + 1
    options = struct.pack(">BHHBHHB", _VERSION, first, 6, _ENCRYPTION, first + 6, 1, _END)
    plain.sendall(packet(options + bytes(6) + bytes([_ON])))
    return encryption_in(read_packet(plain))


def encryption_in(payload: bytes) -> int:
    """The option ENCRYPTION of a PRELOGIN payload. Raises ValueError when there is none."""
    for at in range(0, len(payload) - 5, 5):
        if payload[at] == _END:
            break
        token, offset, length = struct.unpack_from(">BHH", payload, at)
        if token == _ENCRYPTION and length == 1 and offset < len(payload):
            return int(payload[offset])
    raise ValueError("no answer to the request for encryption")


def handshake(plain: socket.socket, context: ssl.SSLContext, host: str) -> ssl.SSLObject:
    """TLS as far as both sides have shown themselves; nothing is sent over it. Raises ssl.SSLError and as above."""
    received, to_send = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(received, to_send, server_hostname=host)
    while True:
        try:
            tls.do_handshake()
        except ssl.SSLWantReadError:
            plain.sendall(packet(to_send.read()))
            received.write(read_packet(plain))
        else:
            return tls


def packet(payload: bytes, kind: int = PRELOGIN) -> bytes:
    return _HEADER.pack(kind, _LAST, _HEADER.size + len(payload), 0, 1, 0) + payload


def read_packet(plain: socket.socket) -> bytes:
    """The next packet's payload. Raises ValueError for a kind or length that none has, ConnectionError at the end."""
    kind, _, length, *_ = _HEADER.unpack(_exactly(plain, _HEADER.size))
    if kind == _TLS_ALERT:  # from a server that wants TLS before any packet (TDS 8)
        raise ConnectionError("the connection was closed")
    if kind not in _KINDS or not _HEADER.size < length <= _LARGEST:
        raise ValueError("no packet of this protocol")
    return _exactly(plain, length - _HEADER.size)


def _exactly(plain: socket.socket, count: int) -> bytes:
    received = b""
    while len(received) < count:
        part = plain.recv(count - len(received))
        if not part:
            raise ConnectionError("the connection was closed")
        received += part
    return received
