"""The practice server as a running thing: its ports, its TLS, its parts put together."""

from __future__ import annotations

import ssl
import threading
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from wizard.practice.control import ControlChannel
from wizard.practice.control_center import ROOT as CONTROL_CENTER_ROOT
from wizard.practice.control_center import ControlCenter
from wizard.practice.executions import Executions
from wizard.practice.faults import FaultKind, Faults
from wizard.practice.listener import Listener
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.rest import RestApi
from wizard.practice.settings import SettingsFile
from wizard.practice.tls import certificate, fingerprint, make_identity, server_context

RUN_SECONDS = 0.2
"""How long a workflow runs at least."""


class Server:
    """Listens from :meth:`start` to :meth:`close`."""

    def __init__(
        self,
        folder: Path,
        settings: SettingsFile,
        port: int | None = None,
        restart_seconds: float = 1.0,
    ) -> None:
        self.faults = Faults()
        self._tls = _Tls(folder, self.faults)
        self._executions = Executions(RUN_SECONDS)
        self.orchestrator = Orchestrator(folder, settings, self.faults, restart_seconds)
        current = settings.current
        rest = RestApi(self.orchestrator, self._executions)
        wanted = current.port if port is None else port
        self._rest = Listener(wanted, rest.respond, self._tls.context, self.faults)
        self._control = Listener(0, ControlChannel(self.orchestrator).respond)
        self._listeners = [self._rest, self._control]
        self._control_center: Listener | None = None
        if self.orchestrator.profile.control_center:
            respond = ControlCenter(self.orchestrator, lambda: self._tls.der).respond
            self._control_center = Listener(
                current.control_center_port, respond, self._tls.context, self.faults
            )
            self._listeners.append(self._control_center)
        settings.change(
            port=self._rest.port,
            control_center_port=self._control_center.port if self._control_center else 0,
        )

    def start(self) -> None:
        for listener in self._listeners:
            listener.start()

    def close(self) -> None:
        for listener in self._listeners:
            listener.close()
        self._executions.close()
        self.orchestrator.close()

    @property
    def url(self) -> str:
        return self._rest.origin

    @property
    def control_url(self) -> str:
        return self._control.origin

    @property
    def control_center_url(self) -> str | None:
        if self._control_center is None:
            return None
        return f"{self._control_center.origin}/{CONTROL_CENTER_ROOT}"

    @property
    def certificate_sha256(self) -> str:
        return self._tls.sha256


class _Tls:
    """The TLS identity, kept in the practice folder, and those that faults put in its place."""

    def __init__(self, folder: Path, faults: Faults) -> None:
        self._folder = folder
        self._faults = faults
        self._lock = threading.Lock()
        self._contexts: dict[FaultKind | None, ssl.SSLContext] = {}
        self._context(None)

    @property
    def sha256(self) -> str:
        return fingerprint(self._path(None))

    @property
    def der(self) -> bytes:
        return certificate(self._path(None)).public_bytes(serialization.Encoding.DER)

    def context(self) -> ssl.SSLContext:
        kinds = (FaultKind.CHANGED_TLS, FaultKind.EXPIRED_TLS, FaultKind.OLD_TLS)
        return self._context(next((kind for kind in kinds if self._faults.present(kind)), None))

    def _path(self, kind: FaultKind | None) -> Path:
        return self._folder / f"{kind.value if kind else 'tls'}.pem"

    def _context(self, kind: FaultKind | None) -> ssl.SSLContext:
        with self._lock:
            if kind not in self._contexts:
                path = self._path(kind)
                old = kind is FaultKind.OLD_TLS
                if not path.exists():
                    make_identity(path, expired=kind is FaultKind.EXPIRED_TLS, old=old)
                self._contexts[kind] = server_context(path, old=old)
            return self._contexts[kind]
