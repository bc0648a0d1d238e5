"""What the server does wrong on demand, seen from the client's side."""

from __future__ import annotations

import datetime
import hashlib
import http.client
import io
import ssl
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from tests.practice.conftest import wait_until
from tests.practice.plain_http import Http, client, control_center
from wizard.foundation.cancel import Deadline
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.errors import UntrustedCertificate
from wizard.orchestrator.trust import Trust, peer_certificate
from wizard.packages.content import read_content, write_package
from wizard.practice.administrator import ControlPort, ControlRefused, PracticeAdministrator
from wizard.practice.faults import Fault, FaultKind, Faults
from wizard.practice.process import PracticeServer

BACKUP = "/vco/api/packages/com.example.backup"


@pytest.fixture
def faulty(shared_server: PracticeServer) -> Iterator[PracticeAdministrator]:
    """The shared server, cleared of faults afterwards."""
    yield shared_server.administrator
    shared_server.administrator.clear_faults()


def test_status_in_the_middle(faulty: PracticeAdministrator, shared: Http) -> None:
    faulty.add_fault(Fault(FaultKind.STATUS, "GET", "/vco/api/packages/*", after=2, times=1, status=401))
    assert [shared.get(BACKUP).status for _ in range(4)] == [200, 200, 401, 200]
    faulty.add_fault(Fault(FaultKind.STATUS, "POST", "/vco/api/packages", status=409))
    assert shared.get("/vco/api/packages").status == 200
    assert shared.post_file("/vco/api/packages", b"x").status == 409
    faulty.clear_faults()
    assert shared.post_file("/vco/api/packages", b"x").status == 400


def contents(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_dropped_at_a_byte(faulty: PracticeAdministrator, shared: Http) -> None:
    whole = shared.get(BACKUP, accept="application/zip").body
    faulty.add_fault(Fault(FaultKind.DROP, path=BACKUP, byte=1000, times=1))
    with pytest.raises(http.client.IncompleteRead) as caught:
        shared.get(BACKUP, accept="application/zip")
    # Each export is written anew: its time may differ, its entries do not.
    assert len(caught.value.partial) == 1000
    again = shared.get(BACKUP, accept="application/zip").body
    assert contents(again).keys() == contents(whole).keys()
    assert contents(again)["dunes-meta-inf"] == contents(whole)["dunes-meta-inf"]


def test_half_answer(faulty: PracticeAdministrator, shared: Http) -> None:
    whole = shared.get("/vco/api/packages").body
    faulty.add_fault(Fault(FaultKind.HALF_ANSWER, path="/vco/api/packages", times=1))
    with pytest.raises(http.client.IncompleteRead) as caught:
        shared.get("/vco/api/packages")
    assert caught.value.partial == whole[: len(whole) // 2]


def test_stalled(faulty: PracticeAdministrator, shared: Http) -> None:
    whole = shared.get("/vco/api/packages").body
    faulty.add_fault(Fault(FaultKind.STALL, path="/vco/api/packages", byte=10, seconds=0.7, times=1))
    start = time.monotonic()
    assert shared.get("/vco/api/packages").body == whole
    assert time.monotonic() - start >= 0.7


def test_tls_certificate_changes(faulty: PracticeAdministrator, shared_server: PracticeServer) -> None:
    def fingerprint() -> str:
        parts = urlsplit(shared_server.url)
        pem = ssl.get_server_certificate((str(parts.hostname), parts.port or 0))
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()

    faulty.add_fault(Fault(FaultKind.CHANGED_TLS))
    assert fingerprint() != shared_server.certificate_sha256
    faulty.clear_faults()
    assert fingerprint() == shared_server.certificate_sha256


def test_old_tls(faulty: PracticeAdministrator, shared_server: PracticeServer, shared: Http) -> None:
    faulty.add_fault(Fault(FaultKind.OLD_TLS))
    with pytest.raises(ssl.SSLError):
        shared.get("/vco/api/about")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    connection = http.client.HTTPSConnection(urlsplit(shared_server.url).netloc, context=context, timeout=10)
    connection.request("GET", "/vco/api/about")
    assert connection.getresponse().status == 200
    assert connection.sock.version() == "TLSv1"
    connection.close()


def test_refused_unsigned_and_failing_elements(
    start_server: Callable[..., PracticeServer], tmp_path: Path
) -> None:
    server = start_server()
    api, administrator = client(server), server.administrator
    signed = tmp_path / "signed.package"
    signed.write_bytes(api.get(BACKUP, accept="application/zip").body)
    unsigned = tmp_path / "unsigned.package"
    write_package(unsigned, read_content(signed), None)
    administrator.add_fault(Fault(FaultKind.REFUSE_UNSIGNED))
    assert api.post_file("/vco/api/packages?overwrite=true", unsigned.read_bytes()).status == 400
    assert api.post_file("/vco/api/packages?overwrite=true", signed.read_bytes()).status == 202
    administrator.clear_faults()
    assert api.post_file("/vco/api/packages?overwrite=true", unsigned.read_bytes()).status == 202

    administrator.add_fault(Fault(FaultKind.IMPORT_ERRORS, times=1))
    reply = api.post_file("/vco/api/packages?overwrite=true", signed.read_bytes())
    assert reply.status == 202
    assert len(reply.json()["errors"]) == 1
    administrator.add_fault(Fault(FaultKind.FULL, times=1))
    assert api.post_file("/vco/api/packages?overwrite=true", signed.read_bytes()).status == 500


def test_slow_and_failed_restart(start_server: Callable[..., PracticeServer]) -> None:
    server = start_server()
    api, center, administrator = client(server), control_center(server), server.administrator
    status = "/vco-controlcenter/api/server/status"
    administrator.add_fault(Fault(FaultKind.SLOW_RESTART, times=1, seconds=1.2))
    start = time.monotonic()
    center.call("POST", f"{status}/restart")
    wait_until(lambda: api.get("/vco/api/server").status == 200)
    assert time.monotonic() - start >= 1.2
    administrator.add_fault(Fault(FaultKind.FAILED_RESTART, times=1))
    center.call("POST", f"{status}/restart")
    wait_until(lambda: center.get(status).json()["finished"])
    assert center.get(status).json()["currentStatus"] == "UNDEFINED"
    assert api.get("/vco/api/server").status == 503
    center.call("POST", f"{status}/start")
    wait_until(lambda: api.get("/vco/api/server").status == 200)


def test_export_switches_of_5_1(start_server: Callable[..., PracticeServer]) -> None:
    server = start_server(profile="5.1", faults=(Fault(FaultKind.ALLOW_EXPORT),))
    path = "/api/packages/com.example.backup"
    assert client(server).get(path, accept="application/zip").body[:2] == b"PK"
    server.administrator.clear_faults()
    assert client(server).get(path, accept="application/zip").status == 404


def test_workflows_that_want_more_or_fail(faulty: PracticeAdministrator, shared: Http) -> None:
    link = shared.get("/vco/api/workflows?conditions=name=PostgreSQL").json()["link"][0]
    workflow = next(a["value"] for a in link["attributes"] if a["name"] == "id")
    plain = shared.get(f"/vco/api/workflows/{workflow}").json()["input-parameters"]
    faulty.add_fault(Fault(FaultKind.UNKNOWN_INPUTS))
    more = shared.get(f"/vco/api/workflows/{workflow}").json()["input-parameters"]
    assert more[: len(plain)] == plain
    assert len(more) == len(plain) + 1
    faulty.add_fault(Fault(FaultKind.WORKFLOW_FAILS))
    drafts = shared.get("/vco/api/workflows?conditions=name=Draft%20of%20a%20workflow").json()["link"][0]
    draft = next(a["value"] for a in drafts["attributes"] if a["name"] == "id")
    started = shared.post_json(f"/vco/api/workflows/{draft}/executions", {"parameters": []})
    state = started.headers["location"].removeprefix(shared.url) + "state"
    wait_until(lambda: shared.get(state).json()["value"] == "failed")


def test_control_channel_wants_its_token(shared_server: PracticeServer) -> None:
    with pytest.raises(ControlRefused):
        ControlPort(shared_server.control_url, "guess").call("status")
    with pytest.raises(ControlRefused):
        ControlPort(shared_server.control_url, shared_server.control_token).call("format-disk")
    with pytest.raises(ControlRefused):
        ControlPort(shared_server.control_url, shared_server.control_token).call(
            "add-fault", kind="unheard of"
        )


def test_faults_count_only_requests_they_meet() -> None:
    faults = Faults()
    faults.add(Fault(FaultKind.STATUS, "GET", "/a/*", after=1, times=2))
    assert faults.strike(FaultKind.STATUS, method="POST", path="/a/b") is None
    assert faults.strike(FaultKind.STATUS, method="GET", path="/b") is None
    struck = [faults.strike(FaultKind.STATUS, method="GET", path="/a/b") is not None for _ in range(4)]
    assert struck == [False, True, True, False]
    fault = Fault(FaultKind.DROP, byte=7, seconds=0.5)
    assert Fault.from_json(fault.to_json()) == fault


def test_export_that_is_not_offered(faulty: PracticeAdministrator, shared: Http) -> None:
    faulty.add_fault(Fault(FaultKind.NO_EXPORT))
    assert shared.get(BACKUP, accept="application/zip").status == 404
    assert shared.get(BACKUP).json()["name"] == "com.example.backup"


def test_history_that_is_sent_all_the_same(faulty: PracticeAdministrator, shared: Http) -> None:
    path = f"{BACKUP}?exportVersionHistory=false"

    def histories() -> list[str]:
        package = contents(shared.get(path, accept="application/zip").body)
        return [name for name in package if name.endswith("/version-history")]

    assert histories() == []
    faulty.add_fault(Fault(FaultKind.IGNORES_HISTORY_SWITCH))
    assert histories() != []


def test_expired_tls(faulty: PracticeAdministrator, shared_server: PracticeServer, shared: Http) -> None:
    faulty.add_fault(Fault(FaultKind.EXPIRED_TLS))
    parts = urlsplit(shared_server.url)
    pem = ssl.get_server_certificate((str(parts.hostname), parts.port or 0))
    expired = x509.load_pem_x509_certificate(pem.encode())
    assert expired.not_valid_after_utc < datetime.datetime.now(datetime.UTC)
    sha256 = expired.fingerprint(hashes.SHA256()).hex()
    seen = peer_certificate(shared_server.url, Deadline(10))
    assert (seen.sha256, seen.not_after) == (sha256, expired.not_valid_after_utc)
    account = Basic(shared_server.user, shared_server.password)
    with OrchestratorClient(shared_server.url, account, Trust(sha256)) as pinned:
        assert len(pinned.packages()) == 14, "pinned by its fingerprint it is good enough"
    with (
        OrchestratorClient(shared_server.url, account, Trust(None)) as unpinned,
        pytest.raises(UntrustedCertificate),
    ):
        unpinned.packages()


def test_no_look_before_an_import(start_server: Callable[..., PracticeServer]) -> None:
    server = start_server(profile="8.12")
    package = client(server).get(BACKUP, accept="application/zip").body
    details = "/vco/api/packages/import-details"
    assert client(server).post_file(details, package).status == 200
    server.administrator.add_fault(Fault(FaultKind.NO_IMPORT_DETAILS))
    assert client(server).post_file(details, package).status == 404
