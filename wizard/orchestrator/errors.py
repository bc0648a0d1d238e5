"""What a server, or the way to it, can do wrong. Each error carries its finding; catch by class, show by finding."""

from __future__ import annotations

from wizard.foundation.findings import FindingError


class ServerError(FindingError):
    """Anything that keeps a call from its answer. ``Cancelled`` is not among them."""


class BadAddress(ServerError):
    """The text typed is no address of a server."""


class Unanswered(ServerError):
    """Nobody answered, or not to the end: the server may be down or restarting just now."""


class UnknownHost(Unanswered):
    """The name has no address."""


class Refused(Unanswered):
    """Nothing listens on the port."""


class Unreachable(Unanswered):
    """No route to the host."""


class Timeout(Unanswered):
    """No answer, or no further byte, within the time allowed."""


class ConnectionLost(Unanswered):
    """The connection ended before the answer did."""


class Unavailable(Unanswered):
    """HTTP 502, 503 or 504: starting, restarting, or no node behind the load balancer."""


class TlsError(ServerError):
    """The TLS handshake failed."""


class UntrustedCertificate(TlsError):
    """The system's store does not vouch for the certificate and none was trusted by fingerprint."""


class ChangedCertificate(TlsError):
    """The certificate is not the one that was trusted by fingerprint."""


class OldTls(TlsError):
    """Only TLS below 1.2 in common, which was not allowed."""


class NotTls(TlsError):
    """What listens there does not speak TLS."""


class ProxyFailed(ServerError):
    """The proxy gave no tunnel."""


class WrongCredentials(ServerError):
    """HTTP 401, or a login call that refused."""


class Forbidden(ServerError):
    """HTTP 403: the account is known, but lacks the right."""


class NotOrchestrator(ServerError):
    """Something answers, but no Orchestrator API."""


class NotFound(ServerError):
    """HTTP 404 for a package, workflow or execution."""


class NotOffered(ServerError):
    """This server has no such call: the caller falls back to assisted."""


class Conflict(ServerError):
    """HTTP 409: an element on the server is newer, or the name is taken."""


class BadPackage(ServerError):
    """HTTP 400 on an import: broken content, or a signature or certificate the server refuses."""


class BadRequest(ServerError):
    """Another HTTP 4xx, with the server's message."""


class ServerFailed(ServerError):
    """HTTP 5xx other than "not ready"."""


class UnreadableAnswer(ServerError):
    """Not the JSON or XML that the API describes."""


class AnswerTooLarge(UnreadableAnswer):
    """More bytes than any honest answer of this kind has."""


class IncompleteList(UnreadableAnswer):
    """The server counts more items than it lists; going on would lose the others."""


class WorkflowMissing(ServerError):
    """No workflow of this id or name, or several: the caller falls back to assisted."""


class UnknownInputs(ServerError):
    """The server's own description of a workflow and what is to be set do not match: an input that nothing is
    known about, or a chosen value that no input takes.

    The caller falls back to assisted. ``inputs``: their names.
    """

    inputs: tuple[str, ...] = ()


class WorkflowFailed(ServerError):
    """A workflow run ended as failed or canceled."""


class CertificateRefused(ServerError):
    """The Control Center answered HTTP 200 with ``error`` set (rest-api.md 6)."""
