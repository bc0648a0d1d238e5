"""A 4.x server: no API to ask. Packages come from a folder, everything on the server is done by the administrator,
here in the practice server's configuration interface and client; the report claims what was seen, and no more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import tomli_w

from tests.flow.command import call
from wizard.app import make_session, roll_back, run_all
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Event, JobWaits, Outcome
from wizard.migration.session import Session
from wizard.packages.verify import verify
from wizard.practice.process import PracticeOptions, PracticeServer
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps import assistance
from wizard.steps.answers import ConnectAnswers, DatabaseAnswers, Start
from wizard.steps.facts import NewCertificate, ProvenBy, RolledBack, SavedCertificate, Server, SwitchedServer
from wizard.steps.server import connect_answers

KEPT = ("com.example.backup", "com.example.tagging")

ASKED = [
    "save_certificate.keystore",
    "export_packages.by_hand",
    "back_up_configuration.export",
    "switch.stop",
    "switch.bind",
    "switch.install",
    "switch.start",
    "import_packages.import",
    "import_packages.compare",
]
"""Every act on a server without an API, in order."""

UNPROVEN = {"save_certificate_not_compared", "switch_packages_not_compared"}
"""What cannot be seen of such a server is said."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with practice_server(tmp_path, PracticeOptions(profile="5.1", restart_seconds=0.3)) as running:
        yield running


@pytest.fixture
def waited() -> list[str]:
    return []


@pytest.fixture
def session(tmp_path: Path, server: PracticeServer, waited: list[str]) -> Iterator[Session]:
    def take(event: Event) -> None:
        if isinstance(event, JobWaits):
            waited.append(event.job)

    session = make_session(take)
    session.open(tmp_path)
    answer_for(session, server, confirmed=True)
    yield session
    session.close()


class Administrator:
    """Follows the instructions on the practice server; exports the kept packages where all are asked for."""

    def __init__(self, server: PracticeServer) -> None:
        self._server, self._act = server, played_administrator(server)

    def __call__(self, request: object) -> None:
        match request:
            case assistance.ExportPackages(folder=folder, names=()):
                self._server.administrator.export_packages(Path(folder), names=KEPT)
            case None:  # the wizard was not told the old database: the administrator knows it
                administrator = self._server.administrator
                administrator.bind_database(
                    "sqlite", name=self._server.old_database.removeprefix("sqlite:///")
                )
                self._act(assistance.StartServer())
            case _:
                self._act(request)


def without_api(session: Session, *, old_database: bool) -> None:
    """4.x, as an administrator would answer: no address, no account."""
    before = connect_answers(session.answers)
    chosen = before.old_database if old_database else DatabaseAnswers()
    session.change("connect", ConnectAnswers(start=Start.FOLDER, old_database=chosen))


def signer(server: PracticeServer, folder: Path) -> str | None:
    target = folder / "fetched.package"
    server.administrator.export_package(KEPT[0], target)
    seen = verify(target).signer
    return seen.sha256 if seen else None


@pytest.mark.parametrize("old_database", [True, False])
def test_there_and_back(
    session: Session, server: PracticeServer, waited: list[str], tmp_path: Path, old_database: bool
) -> None:
    without_api(session, old_database=old_database)
    assert session.missing() == ()
    administrator, cancel = Administrator(server), Cancel()
    before = server.administrator.package_names()
    ended = run_all(session, cancel, administrator)
    assert ended.outcome in ("done", "attention"), [finding.message() for finding in ended.findings]
    assert list(dict.fromkeys(waited)) == ASKED
    facts = session.facts
    assert (facts.require(Server).version, facts.require(Server).profile) == ("", "4.x")
    assert signer(server, tmp_path) == facts.require(NewCertificate).certificate.sha256
    assert facts.require(SwitchedServer).proven_by is ProvenBy.DATABASE
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert report["packages"]["identical"] == len(KEPT)
    assert (report["old_database"] or {"unchanged": None})["unchanged"] is (True if old_database else None)
    assert {finding["code"] for finding in report["findings"]} >= UNPROVEN
    waited.clear()
    back = roll_back(session, cancel, administrator)
    assert waited == ["switch.stop"] * 3, "stop, bind and start, export one package"
    assert back.outcome == "rolled_back", [finding.message() for finding in back.findings]
    assert server.administrator.package_names() == before
    old = facts.require(SavedCertificate).certificate.sha256
    assert signer(server, tmp_path) == old == facts.require(RolledBack).signed_by_sha256


PASSWORD = "Export-password-1"


def answers_file(tmp_path: Path, exports: Path) -> Path:
    answers = tmp_path / "answers.toml"
    answers.write_bytes(
        tomli_w.dumps(
            {
                "connect": {"start": "folder", "packages_folder": str(exports)},
                "save_certificate": {"export_password": {"env": "EXPORT_PASSWORD"}},
                "new_database": {
                    "database": {"engine": "sqlite", "name": str(tmp_path / "new.sqlite")},
                },
                "new_certificate": {"common_name": "new.example.com"},
                "switch": {"confirmed": True},
            }
        ).encode()
    )
    return answers


def test_by_command_it_stops_with_instructions_and_goes_on(tmp_path: Path) -> None:
    """Exit 3 with the instructions printed; what was done meanwhile is seen by resume."""
    folder, exports = tmp_path / "run", tmp_path / "exports"
    answers = answers_file(tmp_path, exports)
    environment = {"EXPORT_PASSWORD": PASSWORD}
    stopped = call("run", "--answers", answers, "--run-folder", folder, "--json", environment=environment)
    assert (stopped.code, stopped.json["outcome"]) == (3, "stopped")
    assert {step["id"]: step["state"] for step in stopped.json["steps"]}["save_certificate"] == "waiting"
    words = "Click Server Certificate, then Export certificate database."
    assert words in stopped.errors
    waiting = stopped.json["waiting"]
    assert (waiting["step"], waiting["job"]) == ("save_certificate", "save_certificate.keystore")
    assert words in [each["text"] for each in waiting["instructions"]]
    file = {"label": "File", "value": str(folder / "keystore" / "exported.vmokeystore")}
    secret = {"label": "Password", "value": "(the export password)"}
    assert [value for each in waiting["instructions"] for value in each["values"]] == [secret, file]
    assert waiting["title"]
    assert waiting["proof"]
    assert PASSWORD not in stopped.output
    with practice_server(tmp_path / "server", PracticeOptions(profile="5.1")) as server:
        exported = folder / "keystore" / "exported.vmokeystore"
        server.administrator.export_certificate_database(PASSWORD, exported)
        stopped = call("resume", folder, "--json", environment=environment)
        assert (stopped.code, stopped.json["old_certificate"] is not None) == (3, True), stopped.output
        assert str(exports) in stopped.errors
        server.administrator.export_packages(exports, names=KEPT)
        stopped = call("resume", folder, "--json", environment=environment)
    assert stopped.code == 3
    assert stopped.json["packages"]["unsigned"] == len(KEPT)
    assert "General" in stopped.errors, "the configuration backup comes next"


def test_resuming_a_rollback_that_is_not_finished_exits_with_5(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXPORT_PASSWORD", PASSWORD)
    folder, cancel = tmp_path / "run", Cancel()
    session = make_session(lambda event: None)
    session.open(folder)
    session.take_answers(answers_file(tmp_path, tmp_path / "exports"))
    with practice_server(tmp_path / "server", PracticeOptions(profile="5.1", restart_seconds=0.3)) as server:
        assert run_all(session, cancel, Administrator(server)).outcome in ("done", "attention")
        assert session.roll_back(cancel).outcome is Outcome.WAITING
        session.close()
        refused = call("resume", folder, "--json")
        assert (refused.code, refused.json["outcome"]) == (5, "failed"), refused.output
        assert refused.codes[-1] == "switch_rollback_unfinished"
        waiting = call("rollback", folder, "--json")
        assert (waiting.code, waiting.json["outcome"]) == (5, "stopped")
        assert "Bind the old database again" in waiting.errors
