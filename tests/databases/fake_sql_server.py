"""A server that speaks SQL Server's protocol as far as the login, after [MS-TDS]; it refuses everybody.

What its answers mean to a client is measured with Microsoft's own driver.
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import trustme

from wizard.databases import tds

_TABULAR = 4
_ERROR, _DONE = 0xAA, 0xFD
_OFF, _ON = 0, 1


@contextmanager
def sql_server(
    folder: Path, *, number: int, message: str, encrypts: bool = True
) -> Iterator[tuple[int, Path, bytes]]:
    """Its port, the authority's PEM file and its certificate in DER; logins end with the error given."""
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1", "localhost", common_name="sql.example")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # 1.3 came with SQL Server 2022, outside these packets
    issued.configure_cert(context)
    pem = folder / "authority.pem"
    pem.write_bytes(authority.cert_pem.bytes())
    der = ssl.PEM_cert_to_DER_cert(issued.cert_chain_pems[0].bytes().decode())
    refusal = tds.packet(_error(number, message) + _done(), _TABULAR)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                connection, _ = listening.accept()
                with connection, suppress(OSError, ValueError, struct.error):
                    connection.settimeout(5)
                    _serve(connection, context if encrypts else None, refusal)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listening.getsockname()[1], pem, der
        finally:
            ended.set()
            with socket.socket() as wake:
                wake.connect(listening.getsockname())
            thread.join()


def _serve(plain: socket.socket, context: ssl.SSLContext | None, refusal: bytes) -> None:
    asked = tds.encryption_in(tds.read_packet(plain))
    if context is None:
        plain.sendall(tds.packet(_prelogin(tds.NOT_SUPPORTED), _TABULAR))
        tds.read_packet(plain)
        plain.sendall(refusal)
        return
    plain.sendall(tds.packet(_prelogin(_ON if asked == _ON else _OFF), _TABULAR))
    received, to_send = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(received, to_send, server_side=True)
    while True:
        try:
            tls.do_handshake()
        except ssl.SSLWantReadError:
            if sent := to_send.read():
                plain.sendall(tds.packet(sent))
            received.write(tds.read_packet(plain))
        else:
            break
    # From here on, TLS stands on TCP itself: the login comes in it, and so does the answer where all is encrypted.
    if rest := to_send.read():
        plain.sendall(tds.packet(rest))
    while True:
        try:
            tls.read(1 << 14)
        except ssl.SSLWantReadError:
            if not (more := plain.recv(1 << 16)):
                return  # the client did not like the certificate
            received.write(more)
        else:
            break
    if asked == _ON:
        tls.write(refusal)
        plain.sendall(to_send.read())
    else:
        plain.sendall(refusal)


def _prelogin(encryption: int) -> bytes:
    options = struct.pack(">BHHBHHB", 0, 11, 6, 1, 17, 1, 0xFF)
    return options + bytes([15, 0, 0x10, 0x39, 0, 0]) + bytes([encryption])


def _error(number: int, message: str) -> bytes:
    def words(text: str, count: str) -> bytes:
        return struct.pack(count, len(text)) + text.encode("utf-16-le")

    body = struct.pack("<IBB", number, 1, 14) + words(message, "<H") + words("FAKE", "<B") + words("", "<B")
    body += struct.pack("<I", 1)
    return struct.pack("<BH", _ERROR, len(body)) + body


def _done() -> bytes:
    return struct.pack("<BHHQ", _DONE, 2, 0, 0)
