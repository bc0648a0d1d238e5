"""The clients on the practice Orchestrator: a real server process with a real database."""

from __future__ import annotations

import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.foundation.cancel import Cancel, Cancelled, Deadline
from wizard.orchestrator.capabilities import Ability, capabilities
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.configuration_workflows import BindingFields, bind_database
from wizard.orchestrator.control_center import ControlCenter
from wizard.orchestrator.credentials import Basic, TokenLogin, TokenRoute
from wizard.orchestrator.errors import (
    BadPackage,
    CertificateRefused,
    ChangedCertificate,
    ConnectionLost,
    NotFound,
    UnknownInputs,
    WorkflowFailed,
    WrongCredentials,
)
from wizard.orchestrator.options import DeleteOption, ExportOptions, Timeouts
from wizard.orchestrator.trust import Trust, peer_certificate
from wizard.practice.faults import Fault, FaultKind
from wizard.practice.process import PracticeOptions, PracticeServer, start


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    """Profile 7.6; tests leave its packages as they were."""
    with start(tmp_path_factory.mktemp("server"), PracticeOptions(restart_seconds=0.3)) as server:
        yield server


@pytest.fixture
def client(server: PracticeServer) -> Iterator[OrchestratorClient]:
    with connect(server) as client:
        yield client
    server.administrator.clear_faults()


def connect(server: PracticeServer, cancel: Cancel | None = None) -> OrchestratorClient:
    waits = Timeouts(pauses=(0.05, 0.05))
    account = Basic(server.user, server.password)
    return OrchestratorClient(server.url, account, Trust(server.certificate_sha256), cancel, waits)


def control_center(server: PracticeServer) -> ControlCenter:
    login = server.control_center
    assert login is not None
    return ControlCenter(login.url, Basic(login.user, login.password), Trust(server.certificate_sha256))


def test_from_the_fingerprint_to_the_version(server: PracticeServer) -> None:
    seen = peer_certificate(server.url, Deadline(5))
    assert seen.sha256 == server.certificate_sha256
    with OrchestratorClient(server.url, Basic(server.user, server.password), Trust(seen.sha256)) as client:
        about = client.about()
        assert client.ready()
        client.check_credentials()
    assert about.version == server.version
    assert capabilities(about).bind_database is Ability.WORKFLOW


def test_wrong_password(server: PracticeServer) -> None:
    wrong = Basic(server.user, "wrong")
    with OrchestratorClient(server.url, wrong, Trust(server.certificate_sha256)) as client:
        assert client.about().version == server.version
        with pytest.raises(WrongCredentials):
            client.packages()


def test_every_package_is_fetched_and_details_agree(client: OrchestratorClient, tmp_path: Path) -> None:
    links = client.packages()
    assert len(links) >= 12
    for number, link in enumerate(links):
        download = client.export_package(link.name, tmp_path / f"{number}.package")
        with zipfile.ZipFile(download.path) as archive:
            inside = {name.split("/")[1] for name in archive.namelist() if name.startswith("elements/")}
        assert inside == client.package(link.name).element_ids
    found = client.elements()
    listed = {element.id for element in found.elements}
    held = {each for link in links for each in client.package(link.name).elements}
    assert listed >= {each.id for each in held if each.type not in ("PolicyTemplate", *found.unlisted)}


def test_a_deleted_package_comes_back_by_import(client: OrchestratorClient, tmp_path: Path) -> None:
    name = client.packages()[0].name
    before = client.package(name)
    client.export_package(name, tmp_path / "a.package")
    client.delete_package(name, DeleteOption.PACKAGE_ONLY)
    with pytest.raises(NotFound):
        client.package(name)
    result = client.import_package(tmp_path / "a.package", name=name)
    assert (result.status, result.errors) == (202, ())
    assert client.package(name).element_ids == before.element_ids
    assert client.import_details(tmp_path / "a.package") is None  # 7.6 has no such call


def test_a_broken_package(client: OrchestratorClient, tmp_path: Path) -> None:
    (tmp_path / "a.package").write_bytes(b"PK\x03\x04 not a zip")
    with pytest.raises(BadPackage, match="Unable to extract package from raw data"):
        client.import_package(tmp_path / "a.package")


def test_a_cut_export_is_fetched_again(
    server: PracticeServer, client: OrchestratorClient, tmp_path: Path
) -> None:
    name = client.packages()[0].name
    whole = client.export_package(name, tmp_path / "whole")
    server.administrator.add_fault(Fault(FaultKind.DROP, "GET", f"*/packages/{name}", times=2, byte=700))
    again = client.export_package(name, tmp_path / "again")
    with zipfile.ZipFile(again.path) as archive, zipfile.ZipFile(whole.path) as expected:
        assert archive.testzip() is None
        assert archive.namelist() == expected.namelist()
    server.administrator.add_fault(Fault(FaultKind.DROP, "GET", f"*/packages/{name}", byte=700))
    with pytest.raises(ConnectionLost):
        client.export_package(name, tmp_path / "never")
    assert not (tmp_path / "never").exists()


def test_cancel_during_a_stall(server: PracticeServer, tmp_path: Path) -> None:
    cancel = Cancel()
    with connect(server, cancel) as client:
        name = client.packages()[0].name
        server.administrator.add_fault(
            Fault(FaultKind.STALL, "GET", f"*/packages/{name}", byte=100, seconds=30)
        )
        threading.Timer(0.3, cancel.request).start()
        begun = time.monotonic()
        with pytest.raises(Cancelled):
            client.export_package(name, tmp_path / "a.package", ExportOptions())
        assert time.monotonic() - begun < 0.3 + 0.25
    server.administrator.clear_faults()
    assert list(tmp_path.iterdir()) == []


def test_configuration_backup(client: OrchestratorClient, tmp_path: Path) -> None:
    client.export_configuration(tmp_path / "c.zip", "Backup-1")
    assert zipfile.is_zipfile(tmp_path / "c.zip")
    client.import_configuration(tmp_path / "c.zip", "Backup-1")


def test_restart_and_wait(server: PracticeServer, client: OrchestratorClient) -> None:
    with control_center(server) as center:
        assert center.status().current == "RUNNING"
        center.restart()
        center.wait_running(Deadline(20))
        client.wait_ready(Deadline(20))
        center.stop()
        center.wait_stopped(Deadline(20))
        assert client.ready() is False
        center.start()
        center.wait_running(Deadline(20))
    client.wait_ready(Deadline(20))


def test_a_certificate_database_that_is_none(server: PracticeServer) -> None:
    with control_center(server) as center, pytest.raises(CertificateRefused):
        center.import_signing_certificate(b"no keystore", "pw")


def test_binding_that_cannot_be_done(
    server: PracticeServer, client: OrchestratorClient, tmp_path: Path
) -> None:
    fields = BindingFields("sqlite", "", 0, str(tmp_path / "no-such-folder" / "x.db"), "", "")
    with pytest.raises(WorkflowFailed):
        bind_database(client, fields, Deadline(20))
    server.administrator.add_fault(Fault(FaultKind.UNKNOWN_INPUTS))
    with pytest.raises(UnknownInputs, match="replicaSet"):
        bind_database(client, fields, Deadline(20))


def test_changed_tls(server: PracticeServer, client: OrchestratorClient) -> None:
    server.administrator.add_fault(Fault(FaultKind.CHANGED_TLS))
    with connect(server) as other, pytest.raises(ChangedCertificate):
        other.about()


def test_8_12_by_token_with_a_look_before_importing(tmp_path: Path) -> None:
    with start(tmp_path / "run", PracticeOptions(profile="8.12")) as server:
        login = TokenLogin(TokenRoute.CSP, server.user, server.password)
        with OrchestratorClient(server.url, login, Trust(server.certificate_sha256)) as client:
            assert capabilities(client.about()).changes_in_place
            name = client.packages()[0].name
            client.export_package(name, tmp_path / "a.package")
            details = client.import_details(tmp_path / "a.package", name)
            assert details is not None
            assert (details.package_name, details.already_exists, details.content_verified) == (
                name,
                True,
                True,
            )
            assert {each.comparison for each in details.elements} == {"sameVersions"}
            assert client.import_package(tmp_path / "a.package").status == 201


@pytest.mark.slow
def test_5_1_lists_and_does_not_export(tmp_path: Path) -> None:
    with start(tmp_path / "run", PracticeOptions(profile="5.1")) as server, connect(server) as client:
        assert client.address.root == "/api"
        assert capabilities(client.about()).package_export is Ability.PROBE
        name = client.packages()[0].name
        with pytest.raises(NotFound):
            client.export_package(name, tmp_path / "a.package")
