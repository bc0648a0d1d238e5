"""Control Center calls, answered as the clients in rest-api.md 6 saw them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.orchestrator.conftest import QUICK
from tests.orchestrator.servers import Identity
from wizard.foundation.cancel import Deadline
from wizard.orchestrator import control_center
from wizard.orchestrator.control_center import ControlCenter, ServiceStatus
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.errors import (
    CertificateRefused,
    NotFound,
    NotOrchestrator,
    Timeout,
    UnreadableAnswer,
)

API = "/vco-controlcenter/api"
ROOT = Basic("root", "pw")


@pytest.fixture
def center(url: str, identity: Identity, monkeypatch: pytest.MonkeyPatch) -> Iterator[ControlCenter]:
    monkeypatch.setattr(control_center, "_POLL", 0.02)
    with ControlCenter(url, ROOT, identity.trust, timeouts=QUICK) as center:
        yield center


def status(current: str | None, finished: bool = True) -> dict[str, object]:
    return {"initialStatus": "X", "currentStatus": current, "requestedStatus": None, "finished": finished}


def test_status(center: ControlCenter, httpserver: HTTPServer) -> None:
    account = {"Authorization": ROOT.header}
    httpserver.expect_request(f"{API}/server/status", headers=account).respond_with_json(status(None, False))
    assert center.status() == ServiceStatus("X", None, None, False)


@pytest.mark.parametrize("order", ["start", "stop", "restart"])
@pytest.mark.parametrize("code", [200, 201])
def test_orders_have_a_null_body(
    center: ControlCenter, httpserver: HTTPServer, order: str, code: int
) -> None:
    httpserver.expect_request(f"{API}/server/status/{order}", method="POST", data="null").respond_with_json(
        status("UNDEFINED"), code
    )
    assert getattr(center, order)().current == "UNDEFINED"


def test_waiting_bears_what_a_restart_answers(center: ControlCenter, httpserver: HTTPServer) -> None:
    path = f"{API}/server/status"
    for answer in (status(None), status("STOPPED"), status("RUNNING", False)):
        httpserver.expect_ordered_request(path).respond_with_json(answer)
    httpserver.expect_ordered_request(path).respond_with_data("", 400)
    httpserver.expect_ordered_request(path).respond_with_data("", 503)
    httpserver.expect_ordered_request(path).respond_with_json(status("RUNNING"))
    center.wait_running(Deadline(5))
    assert len(httpserver.log) == 6


def test_waiting_ends(center: ControlCenter, httpserver: HTTPServer) -> None:
    httpserver.expect_request(f"{API}/server/status").respond_with_json(status("RUNNING"))
    with pytest.raises(Timeout, match="STOPPED"):
        center.wait_stopped(Deadline(0.1))


def test_certificate_is_uploaded_and_finished(center: ControlCenter, httpserver: HTTPServer) -> None:
    seen: dict[str, object] = {}

    def take(request: Request) -> Response:
        seen.update(password=request.args["password"], body=request.files["file"].read())
        return Response('{"id": "a/1", "error": null}', content_type="application/json")

    httpserver.expect_ordered_request(f"{API}/certificates/import", method="POST").respond_with_handler(take)
    httpserver.expect_ordered_request(
        f"{API}/certificates/import/a/1/finish", method="POST"
    ).respond_with_json({})
    center.import_signing_certificate(b"\xce\xce\xce\xce", "ke&y")
    assert seen == {"password": "ke&y", "body": b"\xce\xce\xce\xce"}
    assert httpserver.log[1][0].environ["RAW_URI"].endswith("/a%2F1/finish")


@pytest.mark.parametrize(
    ("upload", "finish", "error"),
    [
        ({"id": None, "error": "Wrong password"}, {}, CertificateRefused),
        ({"id": 7, "error": {"code": 1}}, {}, CertificateRefused),
        ({"id": 7}, {"error": "Wrong password"}, CertificateRefused),
        ({}, {}, UnreadableAnswer),
    ],
)
def test_refused_certificate(
    center: ControlCenter,
    httpserver: HTTPServer,
    upload: dict[str, object],
    finish: dict[str, object],
    error: type[Exception],
) -> None:
    httpserver.expect_request(f"{API}/certificates/import").respond_with_json(upload)
    httpserver.expect_request(f"{API}/certificates/import/7/finish").respond_with_json(finish)
    with pytest.raises(error) as caught:
        center.import_signing_certificate(b"x", "s3cret")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(("pending", "due"), [("a", False), ("b", True)])
def test_pending_changes(center: ControlCenter, httpserver: HTTPServer, pending: str, due: bool) -> None:
    answer = {"activeConfigurationFingerprint": "a", "pendingConfigurationFingerprint": pending}
    httpserver.expect_request(f"{API}/server/config-version").respond_with_json(answer)
    assert center.pending_changes() is due


def test_something_else_on_the_port(center: ControlCenter, httpserver: HTTPServer) -> None:
    httpserver.expect_request(f"{API}/server/status").respond_with_data("<html/>", content_type="text/html")
    httpserver.expect_request(f"{API}/server/config-version").respond_with_data("", 404)
    with pytest.raises(NotOrchestrator):
        center.status()
    with pytest.raises(NotFound):
        center.pending_changes()
