"""Control Center: status, start and stop, the package signing certificate (rest-api.md 6)."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable

from wizard.keystores.errors import KeystoreError
from wizard.practice.certificate_info import certificate_info
from wizard.practice.documentation import documentation_route
from wizard.practice.messages import Answer, Refusal, Request, json_answer
from wizard.practice.multipart import read_form
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.rest import basic_matches
from wizard.practice.routes import Route, Routes
from wizard.practice.signing import MissingSecretKey, accepted_keystore
from wizard.practice.trust_process import TrustProcess

ROOT = "vco-controlcenter/api"
_ABOVE = "vco-controlcenter"
_TITLE = "Control Center API"
_BEGUN = 201  # 200 or 201 (rest-api.md 6); one client takes nothing but this
_MOST_WAITING = 20
_LARGEST_KEYSTORE = 16 << 20


class ControlCenter:
    """Answers requests to Control Center's own port. Errors of an import arrive as 200 with ``error`` set; without
    one it is empty, not null: one client takes null for an error."""

    def __init__(self, orchestrator: Orchestrator, tls_certificate: Callable[[], bytes]) -> None:
        """``tls_certificate`` gives the DER of the certificate that the server shows."""
        self._orchestrator = orchestrator
        self._tls_certificate = tls_certificate
        self._lock = threading.Lock()
        self._uploads: dict[str, bytes] = {}
        routes = [
            Route("GET", "server/status", self.status),
            Route("POST", "server/status/start", self.start),
            Route("POST", "server/status/stop", self.stop),
            Route("POST", "server/status/restart", self.restart),
            Route("GET", "server/config-version", self.config_version),
            Route("POST", "certificates/import", self.upload),
            Route("POST", "certificates/import/{id}/finish", self.finish),
            Route("GET", "ssl/info", self.tls_info),
            *TrustProcess().routes(),
        ]
        pages = [documentation_route(path, _TITLE, ROOT, routes) for path in ("api-docs", "docs")]
        self._routes = Routes(ROOT, [*routes, *pages])
        self._documentation = Routes(_ABOVE, [documentation_route("docs", _TITLE, ROOT, routes)])

    def respond(self, request: Request) -> Answer:
        if self._routes.below(request.path) is None:
            route, values = self._documentation.find(request)
            return route.call(request, *values)
        try:
            route, values = self._routes.find(request)
        except Refusal:
            self._authenticate(request)
            raise
        if not route.open:
            self._authenticate(request)
        return route.call(request, *values)

    def _authenticate(self, request: Request) -> None:
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        settings = self._orchestrator.settings
        user, password = settings.control_center_user, settings.control_center_password
        if scheme.lower() != "basic" or not basic_matches(credentials, user, password):
            raise Refusal(401, headers=(("WWW-Authenticate", 'Basic realm="Control Center"'),))

    def status(self, request: Request) -> Answer:
        return self._status(200)

    def _status(self, code: int) -> Answer:
        return json_answer(self._orchestrator.lifecycle.status().to_json(), code)

    def start(self, request: Request) -> Answer:
        self._orchestrator.start()
        return self._status(_BEGUN)

    def stop(self, request: Request) -> Answer:
        self._orchestrator.stop()
        return self._status(_BEGUN)

    def restart(self, request: Request) -> Answer:
        self._orchestrator.restart()
        return self._status(_BEGUN)

    def config_version(self, request: Request) -> Answer:
        """Equal fingerprints: no restart is pending."""
        return json_answer(
            {
                "activeConfigurationFingerprint": self._orchestrator.active_fingerprint,
                "pendingConfigurationFingerprint": self._orchestrator.pending_fingerprint,
            }
        )

    def tls_info(self, request: Request) -> Answer:
        """Documented is ``sslCertificate.fingerprintSHA1``; the other names are those of a package's certificate
        (assumed), of which one client reads ``organization``."""
        return json_answer({"sslCertificate": certificate_info(self._tls_certificate())})

    def upload(self, request: Request) -> Answer:
        """The package signing certificate's keystore; checked here, installed by finish."""
        with read_form(request, self._orchestrator.folder) as form:
            part = form.get("file")
            if part is None or part.path.stat().st_size > _LARGEST_KEYSTORE:
                raise Refusal(400, "The form has no keystore named file")
            content = part.path.read_bytes()
            password = request.parameter("password") or (
                form["password"].text() if "password" in form else ""
            )
        try:
            accepted = accepted_keystore(content, password, self._orchestrator.settings.keystore_password)
        except (KeystoreError, MissingSecretKey) as error:
            return json_answer({"id": None, "error": str(error)})
        upload_id = str(uuid.uuid4())
        with self._lock:
            while len(self._uploads) >= _MOST_WAITING:
                del self._uploads[next(iter(self._uploads))]
            self._uploads[upload_id] = accepted
        return json_answer({"id": upload_id, "error": ""})

    def finish(self, request: Request, upload_id: str) -> Answer:
        with self._lock:
            keystore = self._uploads.pop(upload_id, None)
        if keystore is None:
            raise Refusal(404, "There is no such import")
        try:
            self._orchestrator.put_keystore(keystore, at_once=False)
        except Refusal as refusal:
            return json_answer({"error": refusal.message})
        return json_answer({"error": ""})
