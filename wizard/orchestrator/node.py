"""Another node of a cluster, looked at without an account: whether it is up, and which version answers.

``about`` is open to everybody (rest-api.md 1). Nothing is sent but this request, so the node's own TLS certificate
need not be trusted: what it answers is only shown.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator import wire
from wizard.orchestrator.address import Address, server_addresses
from wizard.orchestrator.errors import (
    ConnectionLost,
    Refused,
    ServerError,
    Unavailable,
    UnreadableAnswer,
)
from wizard.orchestrator.exchange import Call, Exchange
from wizard.orchestrator.options import Timeouts
from wizard.orchestrator.status import UNAVAILABLE
from wizard.orchestrator.trust import PeerCertificate, Trust, peer_certificate

_PATIENCE = 10.0  # seconds
_ABOUT = Call("GET", "about", quick=True)


class Standing(enum.Enum):
    UP = "up"
    DOWN = "down"
    """Nothing listens, or what answers says that it is not ready."""
    UNSEEN = "unseen"
    """No way from here to there, or something else answers: it says nothing about the node."""


@dataclass(frozen=True)
class NodeSeen:
    standing: Standing
    version: str = ""
    tls_sha256: str = ""


def look_at_node(url: str, cancel: Cancel) -> NodeSeen:
    """Raises Cancelled, and BadAddress when ``url`` is none."""
    addresses = server_addresses(url)
    try:
        peer = peer_certificate(url, Deadline(_PATIENCE), cancel)
        return _about(addresses, peer, cancel)
    except (Refused, ConnectionLost, Unavailable):
        return NodeSeen(Standing.DOWN)
    except ServerError:
        return NodeSeen(Standing.UNSEEN)


def _about(addresses: tuple[Address, ...], peer: PeerCertificate, cancel: Cancel) -> NodeSeen:
    trust = Trust(peer.sha256, allow_old_tls=True)
    seen = NodeSeen(Standing.UNSEEN, tls_sha256=peer.sha256)
    with Exchange(trust, cancel, Timeouts()) as exchange:
        for address in addresses:
            if address.origin != peer.url:
                continue
            answer = exchange.ask(address, _ABOUT)
            if answer.status in UNAVAILABLE:
                return NodeSeen(Standing.DOWN, tls_sha256=peer.sha256)
            if answer.status == 401:
                seen = NodeSeen(Standing.UP, tls_sha256=peer.sha256)
            elif answer.success:
                try:
                    version = wire.about(answer, address.origin).version
                except UnreadableAnswer:
                    continue
                return NodeSeen(Standing.UP, version, peer.sha256)
    return seen
