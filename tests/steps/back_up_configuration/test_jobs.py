"""The configuration of a practice Orchestrator saved over REST and by the administrator."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.steps.back_up_configuration.conftest import OpenStep
from tests.steps.certificates import HOST, Wizard
from wizard.migration.events import Outcome
from wizard.migration.resume import Recorded
from wizard.migration.section import FileDigest, Size
from wizard.migration.step import StepState
from wizard.orchestrator.client import OrchestratorClient
from wizard.practice.process import PracticeServer
from wizard.steps.answers import BackUpConfigurationAnswers
from wizard.steps.assistance import ExportConfiguration
from wizard.steps.facts import ConfigurationBackup, OldDatabase, Way

STEP = "back_up_configuration"
PASSWORD = "Backup pw 7"


def saved(wizard: Wizard) -> tuple[ConfigurationBackup, Path]:
    """The fact, compared with the file."""
    fact = wizard.session.facts.require(ConfigurationBackup)
    path = wizard.folder / fact.file
    content = path.read_bytes()
    assert (fact.size, fact.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert fact.bound_to == wizard.session.facts.require(OldDatabase).database.url
    return fact, path


def entries(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_over_rest(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.done(STEP)
    fact, path = saved(wizard)
    assert fact.file.startswith(f"configuration/{HOST}-20")
    assert fact.file.endswith(".zip")
    assert entries(path) == ["configuration.json"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    section = wizard.session.steps[STEP].section(wizard.session.situation)
    assert section is not None
    assert {fact.file, FileDigest(fact.sha256), Size(fact.size), fact.bound_to} <= {
        line.value for line in section.lines
    }


def test_with_a_password_the_server_seals_it(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.type_in(back_up_configuration__password=PASSWORD)
    wizard.done(STEP)
    _, path = saved(wizard)
    assert entries(path) == ["configuration.aes"]
    for file in (wizard.folder / "journal.db", wizard.folder / "answers.toml"):
        assert PASSWORD not in file.read_bytes().decode("latin-1")


@pytest.mark.parametrize("way", [Way.ASSISTED, Way.REST])
def test_by_the_administrator_where_the_server_has_no_such_call(
    way: Way, open_step: OpenStep, practice_5_1: PracticeServer
) -> None:
    wizard = open_step(way, "5.1.0", practice_5_1)
    wizard.type_in(back_up_configuration__password=PASSWORD)
    performed = wizard.perform(STEP)
    assert performed.outcome is Outcome.WAITING
    assert performed.instructions is not None
    request = performed.instructions.request
    assert isinstance(request, ExportConfiguration)
    assert request.password == PASSWORD
    assert request.file.endswith(".vmoconfig")
    assert wizard.perform(STEP).outcome is Outcome.WAITING
    practice_5_1.administrator.export_configuration(Path(request.file), request.password)
    wizard.done(STEP)
    _, path = saved(wizard)
    assert str(path) == request.file


def test_a_file_from_elsewhere_is_copied_into_the_run_folder(open_step: OpenStep, tmp_path: Path) -> None:
    exported = tmp_path / "exported.vmoconfig"
    wizard = open_step(Way.ASSISTED, "5.5.0")
    wizard.answer(STEP, BackUpConfigurationAnswers(file=str(exported)))
    assert wizard.perform(STEP).outcome is Outcome.WAITING
    exported.write_bytes(b"PK\3\4 cut short")
    assert wizard.failed(STEP) == ("back_up_configuration_empty_file",)
    exported.write_bytes(b"settings of a form nobody describes")
    wizard.done(STEP)
    _, path = saved(wizard)
    assert path.read_bytes() == exported.read_bytes()
    assert path.parent == wizard.folder / "configuration"


def test_killed_after_the_download_it_is_taken_up(
    open_step: OpenStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = OrchestratorClient.export_configuration

    def killed(self: OrchestratorClient, target: Path, password: str | None = None) -> None:
        export(self, target, password)
        raise KeyboardInterrupt

    wizard = open_step()
    with monkeypatch.context() as patched:
        patched.setattr(OrchestratorClient, "export_configuration", killed)
        with pytest.raises(KeyboardInterrupt):
            wizard.perform(STEP)
    resumed = open_step()
    assert resumed.session.recorded("back_up_configuration.export") is Recorded.INTENDED
    resumed.done(STEP)
    _, path = saved(resumed)
    assert list(path.parent.iterdir()) == [path]


def test_what_is_saved_is_not_fetched_again(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.done(STEP)
    fact, path = saved(wizard)
    written = path.stat().st_mtime_ns
    resumed = open_step()
    resumed.done(STEP)
    assert saved(resumed)[0] == fact
    assert path.stat().st_mtime_ns == written


def test_a_changed_file_is_refused_and_a_vanished_one_made_again(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.done(STEP)
    _, path = saved(wizard)
    path.write_bytes(b"something else")
    assert wizard.failed(STEP) == ("back_up_configuration_changed_file",)
    path.unlink()
    assert wizard.done(STEP).findings[0].code == "job_vanished"
    assert entries(saved(wizard)[1]) == ["configuration.json"]


def test_an_earlier_backup_is_never_replaced(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.done(STEP)
    first, path = saved(wizard)
    before = path.read_bytes()
    wizard.type_in(back_up_configuration__password=PASSWORD)
    wizard.answer(STEP, replace(BackUpConfigurationAnswers(), file="other"))
    assert wizard.session.states[STEP] is StepState.STALE
    wizard.done(STEP)
    second, _ = saved(wizard)
    assert second.file != first.file
    assert path.read_bytes() == before


def test_once_the_new_database_is_bound_it_is_too_late(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.session._journal_open.intend("switch.bind", "")
    assert wizard.failed(STEP) == ("back_up_configuration_too_late",)
    wizard.session._journal_open.undone("switch.bind")
    wizard.done(STEP)


def test_after_the_switch_the_earlier_backup_still_counts(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.done(STEP)
    before = saved(wizard)
    wizard.session._journal_open.intend("switch.bind", "")
    wizard.answer(STEP, BackUpConfigurationAnswers(file="other"))
    wizard.done(STEP)
    assert saved(wizard) == before


def test_left_out_by_choice_it_says_what_is_lost(open_step: OpenStep) -> None:
    wizard = open_step()
    wizard.answer(STEP, BackUpConfigurationAnswers(skip=True))
    wizard.done(STEP)
    assert wizard.session.states[STEP] is StepState.SKIPPED
    reason = wizard.session.skipped(STEP)
    assert reason is not None
    assert "binding to the old database" in reason.words()
    assert not (wizard.folder / "configuration").exists()
    assert wizard.session.facts.get(ConfigurationBackup) is None


def test_nothing_listens(open_step: OpenStep, practice: PracticeServer) -> None:
    wizard = open_step(to=replace(practice, url="https://127.0.0.1:9"))
    assert wizard.failed(STEP) == ("server_refused",)
    assert wizard.session.states[STEP] is StepState.FAILED
