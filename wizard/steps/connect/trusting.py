"""Looking at the TLS certificate of a server before anything is said to it: who it is, and who believes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.cancel import Cancel, Deadline

if TYPE_CHECKING:
    from wizard.orchestrator.trust import PeerCertificate, Trust

_PATIENCE = 15.0  # seconds


@dataclass(frozen=True)
class Looked:
    peer: PeerCertificate
    doubt: str
    """Why this computer does not believe the certificate; empty when it does, or when the administrator does."""


def look_at_peer(url: str, cancel: Cancel, *, pinned: str, allow_old_tls: bool) -> Looked:
    """``pinned``: SHA-256 of the certificate the administrator trusts; then nobody else is asked.

    A server whose TLS is too old is not asked further, unless that is allowed. Raises ServerError, Cancelled.
    """
    from wizard.orchestrator.trust import Trust, peer_certificate

    peer = peer_certificate(url, Deadline(_PATIENCE), cancel)
    too_old = peer.old_tls and not allow_old_tls
    return Looked(peer, "" if pinned or too_old else _doubt(peer, Trust(None, allow_old_tls), cancel))


def same_fingerprint(one: str, other: str) -> bool:
    """Whether two SHA-256 are the same, typed with colons or without."""
    return _bare(one) == _bare(other) != ""


def _bare(fingerprint: str) -> str:
    return fingerprint.replace(":", "").strip().lower()


def _doubt(peer: PeerCertificate, trust: Trust, cancel: Cancel) -> str:
    """Other failures than a missing trust are left to the survey, which tells what to do."""
    from wizard.orchestrator.address import Address, server_addresses
    from wizard.orchestrator.errors import ServerError, UntrustedCertificate
    from wizard.orchestrator.transport import ServerTransport
    from wizard.orchestrator.trust import ssl_context

    typed = server_addresses(peer.url)[0]
    with ServerTransport(ssl_context(trust), cancel) as transport:
        transport.deadline = Deadline(_PATIENCE)
        try:
            transport.connect(Address(typed.host, typed.port))
        except UntrustedCertificate as error:
            return str(dict(error.finding.parameters).get("reason", "")) or error.finding.what()
        except ServerError:
            return ""
    return ""
