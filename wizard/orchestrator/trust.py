"""Whom to believe: a TLS certificate pinned by its SHA-256, or the system's own store.

A pinned certificate may be self-signed, expired or made for another name: the administrator compared its
fingerprint, and that says more than any of these. Without a pin the system's store decides (truststore), so that
a company's own authorities are known. TLS below 1.2, which 5.1 may need, only by ``allow_old_tls``.
"""

from __future__ import annotations

import datetime
import hashlib
import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator import findings
from wizard.orchestrator.address import Address, server_addresses
from wizard.orchestrator.errors import ChangedCertificate, Refused, Timeout, Unreachable

if TYPE_CHECKING:
    from wizard.orchestrator.transport import ServerTransport

_LEGACY_SERVER_CONNECT = 0x4  # OpenSSL's SSL_OP_LEGACY_SERVER_CONNECT; Python names it from 3.12 on
_EVERY_CIPHER = "ALL:@SECLEVEL=0"  # OpenSSL 3 refuses SHA-1 signatures and short keys above level 0
_HIGHEST_OLD_VERSIONS = ("SSLv3", "TLSv1", "TLSv1.1")


@dataclass(frozen=True)
class Trust:
    """How a server proves who it is. ``pin_sha256``: SHA-256 of its certificate (64 hex digits), colons allowed."""

    pin_sha256: str | None = None
    allow_old_tls: bool = False


@dataclass(frozen=True)
class PeerCertificate:
    """The certificate a server shows, not yet believed.

    ``sha256``: 64 lower-case hex digits. ``subject``, ``issuer``: RFC 4514. ``tls_version``: such as ``TLSv1.3``.
    ``url``: the address that answered, with the port found out when none was typed.
    """

    sha256: str
    subject: str
    issuer: str
    not_after: datetime.datetime
    der: bytes = field(repr=False)
    tls_version: str
    url: str

    @property
    def old_tls(self) -> bool:
        """The server's best version is below TLS 1.2: only to be used by a named choice."""
        return self.tls_version in _HIGHEST_OLD_VERSIONS


PeerCheck = Callable[[bytes, str, str], None]
"""Looks at the peer's certificate (DER), TLS version and host when the handshake is done; raises to refuse it."""


class _CheckedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        _check_peer(self)


class _CheckedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()
        _check_peer(self)


class CheckedContext(ssl.SSLContext):
    """A context whose connections are judged by ``peer_check`` alone, as part of their handshake.

    Nothing can be sent before the check: the handshake itself raises what the check raises.
    """

    sslsocket_class = _CheckedSocket
    sslobject_class = _CheckedObject
    peer_check: PeerCheck

    def __new__(cls, peer_check: PeerCheck, *, allow_old_tls: bool) -> CheckedContext:
        del peer_check, allow_old_tls
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self, peer_check: PeerCheck, *, allow_old_tls: bool) -> None:
        super().__init__()
        self.peer_check = peer_check
        self.check_hostname = False
        self.verify_mode = ssl.CERT_NONE
        _choose_versions(self, allow_old_tls)


def ssl_context(trust: Trust) -> ssl.SSLContext:
    """The context for connections to a server trusted in this way.

    With a pin, a handshake with any other certificate raises :class:`ChangedCertificate`.
    """
    if trust.pin_sha256 is not None:
        return CheckedContext(_pin(trust.pin_sha256), allow_old_tls=trust.allow_old_tls)
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _choose_versions(context, trust.allow_old_tls)
    return context


def peer_certificate(
    url: str, deadline: Deadline, cancel: Cancel | None = None, proxy: str | None = None
) -> PeerCertificate:
    """Look at the certificate of the server at ``url`` without believing or sending it anything.

    Works for self-signed and expired certificates and for servers with old TLS; the caller looks at
    ``old_tls``. Without a port in ``url`` the known ones are tried in turn. Raises ServerError, Cancelled.
    """
    addresses = tuple(dict.fromkeys(Address(each.host, each.port) for each in server_addresses(url)))
    for address in addresses[:-1]:
        share = Deadline(deadline.remaining / 2)  # a dropped first port must leave time for the second
        try:
            return _certificate_at(address, share, cancel, proxy)
        except (Refused, Timeout, Unreachable):
            continue
    return _certificate_at(addresses[-1], deadline, cancel, proxy)


class _Seen(Exception):
    """The certificate was read; no word is to be said on this connection."""

    def __init__(self, der: bytes, tls_version: str) -> None:
        super().__init__()
        self.der = der
        self.tls_version = tls_version


def _certificate_at(
    address: Address, deadline: Deadline, cancel: Cancel | None, proxy: str | None
) -> PeerCertificate:
    def show(der: bytes, tls_version: str, host: str) -> None:
        raise _Seen(der, tls_version)

    with _transport(
        CheckedContext(show, allow_old_tls=True), cancel or Cancel(), deadline, proxy
    ) as transport:
        try:
            transport.connect(address)
        except _Seen as seen:
            return describe(seen.der, seen.tls_version, address.origin)
    raise AssertionError("a handshake ended without its check")


def _transport(
    context: ssl.SSLContext, cancel: Cancel, deadline: Deadline, proxy: str | None
) -> ServerTransport:
    from wizard.orchestrator.transport import ServerTransport

    transport = ServerTransport(context, cancel, proxy)
    transport.deadline = deadline
    return transport


def describe(der: bytes, tls_version: str, url: str) -> PeerCertificate:
    """What a person needs in order to recognise a certificate."""
    from cryptography import x509

    with warnings.catch_warnings():
        # Common names over 64 characters are real ("vRO <host> <uuid>"): read them without a word.
        warnings.simplefilter("ignore")
        certificate = x509.load_der_x509_certificate(der)
        subject = certificate.subject.rfc4514_string()
        issuer = certificate.issuer.rfc4514_string()
    return PeerCertificate(
        hashlib.sha256(der).hexdigest(),
        subject,
        issuer,
        certificate.not_valid_after_utc,
        der,
        tls_version,
        url,
    )


def _choose_versions(context: ssl.SSLContext, allow_old_tls: bool) -> None:
    if not allow_old_tls:
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers(_EVERY_CIPHER)
    context.options |= _LEGACY_SERVER_CONNECT


def _pin(pin_sha256: str) -> PeerCheck:
    trusted = pin_sha256.replace(":", "").strip().lower()

    def check(der: bytes, tls_version: str, host: str) -> None:
        found = hashlib.sha256(der).hexdigest()
        if found != trusted:
            raise ChangedCertificate(findings.CHANGED_CERTIFICATE.of(host, found=found, trusted=trusted))

    return check


def _check_peer(connection: ssl.SSLSocket | ssl.SSLObject) -> None:
    context = connection.context
    if isinstance(context, CheckedContext):
        der = connection.getpeercert(binary_form=True) or b""
        context.peer_check(der, connection.version() or "", connection.server_hostname or "")
