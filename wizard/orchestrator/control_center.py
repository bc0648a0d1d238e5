"""Calls of the Control Center's API (rest-api.md 6; 7.x, basic authentication as root)."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import msgspec

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator import findings, wire
from wizard.orchestrator.address import Address, control_center_address
from wizard.orchestrator.credentials import Credentials
from wizard.orchestrator.errors import (
    BadRequest,
    CertificateRefused,
    NotOrchestrator,
    ServerFailed,
    Timeout,
    Unanswered,
    UnreadableAnswer,
)
from wizard.orchestrator.exchange import Call
from wizard.orchestrator.options import Timeouts
from wizard.orchestrator.session import Session
from wizard.orchestrator.status import Answer
from wizard.orchestrator.trust import Trust

RUNNING = "RUNNING"
STOPPED = "STOPPED"
_POLL = 1.0  # seconds
_NULL = b"null"  # "JSON null body"


@dataclass(frozen=True)
class ServiceStatus:
    """The server's service. ``current``: RUNNING, STOPPED, UNDEFINED, or None while it restarts."""

    initial: str | None
    current: str | None
    requested: str | None
    finished: bool | None


class _StatusWire(msgspec.Struct, rename="camel"):
    initial_status: str | None = None
    current_status: str | None = None
    requested_status: str | None = None
    finished: bool | None = None


class _FingerprintsWire(msgspec.Struct, rename="camel"):
    active_configuration_fingerprint: str | None = None
    pending_configuration_fingerprint: str | None = None


class _UploadWire(msgspec.Struct):
    id: str | int | None = None
    error: Any = None


class ControlCenter:
    """The Control Center of one server; for one thread at a time. ``url``: as typed, port 8283 when none is.

    Deadlines, Cancel and errors are those of OrchestratorClient.
    """

    def __init__(
        self,
        url: str,
        credentials: Credentials,
        trust: Trust,
        cancel: Cancel | None = None,
        timeouts: Timeouts | None = None,
        proxy: str | None = None,
    ) -> None:
        self.address: Address = control_center_address(url)
        self._session = Session(credentials, trust, cancel or Cancel(), timeouts or Timeouts(), proxy)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._session.close()

    def status(self) -> ServiceStatus:
        """Raises BadRequest (400) while the server is down in some versions."""
        return self._status(self._ask(Call("GET", "server/status", quick=True)))

    def start(self) -> ServiceStatus:
        return self._order("start")

    def stop(self) -> ServiceStatus:
        return self._order("stop")

    def restart(self) -> ServiceStatus:
        return self._order("restart")

    def wait_running(self, deadline: Deadline) -> None:
        """Wait until the service runs and nothing else is asked of it. Raises Timeout, Cancelled."""
        self._wait(RUNNING, deadline)

    def wait_stopped(self, deadline: Deadline) -> None:
        """Wait until the service has stopped. Raises Timeout, Cancelled."""
        self._wait(STOPPED, deadline)

    def import_signing_certificate(self, keystore: bytes, password: str) -> None:
        """Put a package-signing certificate database in place; it takes effect with the next restart.

        Upload, then finish. Refusals come as HTTP 200 with ``error`` set: CertificateRefused.
        """
        file = ("vmo-server.vmokeystore", keystore)
        upload = Call("POST", "certificates/import", (("password", password),), file=file)
        uploaded = self._upload(upload)
        if uploaded.id is None:
            raise UnreadableAnswer(
                findings.UNREADABLE_ANSWER.of(self.address.origin, reason="upload without an id")
            )
        self._upload(
            Call("POST", f"certificates/import/{quote(str(uploaded.id), safe='')}/finish", content=_NULL)
        )

    def pending_changes(self) -> bool:
        """True when the configuration saved is not the one that runs: a restart is due."""
        answer = self._ask(Call("GET", "server/config-version"))
        found = wire.decode(answer, _FingerprintsWire, self.address.origin)
        return found.active_configuration_fingerprint != found.pending_configuration_fingerprint

    def _order(self, order: str) -> ServiceStatus:
        return self._status(self._ask(Call("POST", f"server/status/{order}", content=_NULL)))

    def _wait(self, wanted: str, deadline: Deadline) -> None:
        current = ""
        while True:
            try:
                status = self.status()
            except (Unanswered, BadRequest, ServerFailed):
                current = ""  # 400 and errors are seen while the server is down
            else:
                current = status.current or ""
                if current == wanted and status.finished is not False:
                    return
            if deadline.passed:
                seconds = f"{deadline.seconds:.3g}"
                raise Timeout(
                    findings.TIMEOUT.of(self.address.origin, phase=f"{wanted} ≠ {current}", seconds=seconds)
                )
            self._session.cancel.wait(min(_POLL, deadline.remaining))

    def _upload(self, call: Call) -> _UploadWire:
        answer = self._ask(call)
        if not answer.body.strip():
            return _UploadWire()
        found = wire.decode(answer, _UploadWire, self.address.origin)
        if found.error:
            words = found.error if isinstance(found.error, str) else answer.message
            raise CertificateRefused(findings.CERTIFICATE_REFUSED.of(self.address.origin, reason=words))
        return found

    def _status(self, answer: Answer) -> ServiceStatus:
        found = wire.decode(answer, _StatusWire, self.address.origin)
        return ServiceStatus(
            found.initial_status, found.current_status, found.requested_status, found.finished
        )

    def _ask(self, call: Call) -> Answer:
        answer = self._session.ask(self.address, call)
        if answer.is_html:
            raise NotOrchestrator(findings.NOT_ORCHESTRATOR.of(self.address.url, reason=answer.content_type))
        return answer
