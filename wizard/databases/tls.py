"""Whom to trust on the way to a database server: contexts for MariaDB and Oracle, a file for PostgreSQL."""

from __future__ import annotations

import hashlib
import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.databases import findings
from wizard.databases.engine import TlsMode
from wizard.databases.errors import CertificateChanged, CertificateUntrusted, DatabaseError
from wizard.databases.target import Target, label

if TYPE_CHECKING:
    import socket


class PinnedContext(ssl.SSLContext):
    """Compares the server's certificate with the pinned one right after the handshake.

    Neither dates nor names nor authorities count: the administrator trusted exactly this certificate.
    """

    target: Target

    def wrap_socket(self, sock: socket.socket, *arguments: Any, **keywords: Any) -> ssl.SSLSocket:
        wrapped = super().wrap_socket(sock, *arguments, **keywords)
        try:
            check_pin(self.target, wrapped.getpeercert(binary_form=True) or b"")
        except DatabaseError:
            wrapped.close()
            raise
        return wrapped


def check_pin(target: Target, certificate: bytes) -> None:
    """Raise CertificateChanged unless the DER certificate is the one ``target`` pins, written with colons or not.

    CertificateUntrusted when none is pinned yet.
    """
    found = hashlib.sha256(certificate).hexdigest()
    if not target.pin:
        answer = "no certificate of it is trusted yet"
        raise CertificateUntrusted(
            findings.CERTIFICATE_UNTRUSTED.of(label(target), answer=answer, sha256=found)
        )
    if found != target.pin:
        kind = findings.CERTIFICATE_CHANGED
        raise CertificateChanged(kind.of(label(target), sha256=found, trusted=target.pin))


def tls_context(target: Target) -> ssl.SSLContext | None:
    """The context for the target's mode; None for TlsMode.OFF."""
    match target.tls:
        case TlsMode.OFF:
            return None
        case TlsMode.ENCRYPTED:
            return unchecked_context()
        case TlsMode.PINNED:
            pinned = PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
            pinned.check_hostname = False
            pinned.verify_mode = ssl.CERT_NONE
            pinned.target = target
            return pinned
        case TlsMode.VERIFIED:
            return _verifying(target)


_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, SUSE
    "/etc/pki/tls/certs/ca-bundle.crt",  # Red Hat, Photon
    "/etc/ssl/cert.pem",  # macOS
)


def authorities_file(target: Target) -> str:
    """The PEM file of trusted authorities for libpq, which asks no operating system's store.

    Where no bundle is found (Windows), ``system``: what libpq's own OpenSSL takes for it.
    """
    by_python = ssl.get_default_verify_paths().cafile
    candidates = (target.tls_authorities, by_python or "", *_BUNDLES)
    return next((path for path in candidates if path and Path(path).is_file()), "system")


def unchecked_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _verifying(target: Target) -> ssl.SSLContext:
    if not target.tls_authorities:
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return ssl.create_default_context(cafile=target.tls_authorities)
    except OSError as error:
        answer = f"the file of authorities {target.tls_authorities} was not read"
        raise CertificateUntrusted(
            findings.CERTIFICATE_UNTRUSTED.of(label(target), answer=answer, sha256="—")
        ) from error
