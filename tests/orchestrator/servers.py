"""Real TLS servers on loopback: whole HTTP ones by pytest-httpserver, and scripted ones that misbehave."""

from __future__ import annotations

import datetime
import hashlib
import ipaddress
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from wizard.orchestrator.trust import Trust


@dataclass(frozen=True)
class Identity:
    """A self-signed certificate and its key, in files."""

    pem: Path
    sha256: str

    @property
    def trust(self) -> Trust:
        return Trust(self.sha256)

    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.pem)
        return context

    def old_context(self) -> ssl.SSLContext:
        """TLS 1.0 and 1.1 at most, as servers of 5.1 speak it."""
        context = self.context()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        return context


def make_identity(folder: Path, name: str = "127.0.0.1", days: int = 30) -> Identity:
    """``days`` below zero: expired so long ago. Names over 64 characters are allowed, as real servers have them."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name, _validate=False)])
    end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - datetime.timedelta(days=400))
        .not_valid_after(end)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .sign(key, hashes.SHA256())
    )
    pem = folder / f"identity{certificate.serial_number}.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    der = certificate.public_bytes(serialization.Encoding.DER)
    return Identity(pem, hashlib.sha256(der).hexdigest())


@dataclass
class ScriptedServer:
    """Accepts connections one after the other and does with each what ``script`` says.

    ``script`` gets the connection and its number, from 0. ``received``: all that came, by connection.
    """

    port: int
    ended: threading.Event
    connections: int = 0

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}/vco/api"


Script = Callable[[socket.socket, int], None]


@contextmanager
def scripted_server(script: Script, context: ssl.SSLContext | None) -> Iterator[ScriptedServer]:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)
    server = ScriptedServer(listener.getsockname()[1], threading.Event())
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket, number: int) -> None:
        secured = connection
        try:
            connection.settimeout(10)
            if context is not None:
                secured = context.wrap_socket(connection, server_side=True)
            script(secured, number)
        except OSError:
            pass  # the client went away, which is what many scripts are about
        finally:
            secured.close()
            connection.close()

    def accept() -> None:
        while not server.ended.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            thread = threading.Thread(target=serve, args=(connection, server.connections))
            server.connections += 1
            threads.append(thread)
            thread.start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield server
    finally:
        server.ended.set()
        acceptor.join()
        for thread in threads:
            thread.join()
        listener.close()


def read_head(connection: socket.socket) -> bytes:
    """The request's head, and what came of its body with it."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            break
        received += chunk
    return received


def http(status: str, body: bytes, content_type: str = "application/json", extra: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    return head.encode() + body
