"""Saving the server's configuration while it still names the old database (orchestrator.md 1.3)."""

from __future__ import annotations

import datetime
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from wizard.foundation.findings import FindingError
from wizard.foundation.hashing import file_sha256
from wizard.foundation.private_files import copy_private
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.answers import AnswerBook
from wizard.migration.job import By, Job, Probe, Proof, Waiting
from wizard.migration.resume import Found, Recorded
from wizard.migration.run import Run
from wizard.migration.run_folder import file_name
from wizard.migration.secrets import Secrets
from wizard.migration.step import Situation
from wizard.steps import server as opening
from wizard.steps.answers import BackUpConfigurationAnswers
from wizard.steps.back_up_configuration import findings as found
from wizard.steps.back_up_configuration.export_by_hand import export_instructions, major
from wizard.steps.facts import ConfigurationBackup, OldDatabase, Server, Way

PASSWORD = "back_up_configuration.password"  # noqa: S105 - a setting, not a password
FOLDER = "configuration"
_PLACE, _SAVED = "place", "saved"
Item = TypeVar("Item")


def jobs(situation: Situation) -> tuple[Job, ...]:
    server = situation.facts.get(Server)
    by_hand = server is not None and server.ways.configuration_backup is Way.ASSISTED
    return (ExportConfiguration(By.ADMINISTRATOR if by_hand else By.WIZARD),)


def backup_answers(answers: AnswerBook) -> BackUpConfigurationAnswers:
    return answers.of("back_up_configuration", BackUpConfigurationAnswers)


def backup_password(answers: AnswerBook, secrets: Secrets) -> str:
    """Empty where none was chosen. Raises SecretUnreadable."""
    reference = backup_answers(answers).password
    return secrets.get(PASSWORD, reference) if secrets.has(PASSWORD, reference) else ""


@dataclass(frozen=True)
class Place:
    """Where the file is to be, relative to the run folder; chosen once, whatever day the run is resumed on."""

    file: str


@dataclass(frozen=True)
class ExportConfiguration(Job):
    """configuration/<host>-<date>.zip over REST; where the server offers no such call, by the administrator."""

    by: By = By.WIZARD
    id = "back_up_configuration.export"
    title = text(QT_TRANSLATE_NOOP("wizard", "Back up the configuration"))

    def probe(self, run: Run) -> Probe:
        saved = _saved(run)
        if saved is None:
            return Probe(Found.ABSENT)
        path = run.folder.path / saved.file
        if not path.is_file():
            return Probe(Found.ABSENT)
        if file_sha256(path) != saved.sha256:
            return Probe(Found.FOREIGN, (found.CHANGED_FILE.of(str(path)),))
        return Probe(Found.MATCHES)

    def apply(self, run: Run) -> Waiting | None:
        server = run.facts.require(Server)
        if run.journal.recorded("switch.bind") in (Recorded.INTENDED, Recorded.DONE):
            _keep_earlier(run, server)
            return None
        target = run.folder.path / _place(run, server)
        password = backup_password(run.answers, run.secrets)
        if self.by is By.WIZARD and _export(run, target, password):
            _record(run, target)
            return None
        source = exported_file(run.answers, run.folder.path) or target
        if not source.is_file() or source.stat().st_size == 0:
            return Waiting(export_instructions(server, source, password))
        require_whole(source)
        if source != target:
            copy_private(source, target)
        _record(run, target)
        return None

    def verify(self, run: Run) -> Proof:
        """Reads the file again."""
        saved = _saved(run)
        if saved is None:
            raise FindingError(found.EMPTY_FILE.of(FOLDER))
        path = run.folder.path / saved.file
        require_whole(path)
        if file_sha256(path) != saved.sha256:
            raise FindingError(found.CHANGED_FILE.of(str(path)))
        return Proof((saved,))


def exported_file(answers: AnswerBook, folder: Path) -> Path | None:
    """The file the administrator names; a relative name is looked for in the run folder."""
    named = backup_answers(answers).file
    return folder / named if named else None


def require_whole(path: Path) -> None:
    """Raise FindingError for an empty file, and for a zip that ends too early; other forms are not known."""
    with path.open("rb") as file:
        start = file.read(2)
    if not start or (start == b"PK" and not zipfile.is_zipfile(path)):
        raise FindingError(found.EMPTY_FILE.of(str(path)))


def _export(run: Run, target: Path, password: str) -> bool:
    """False: the server has no such call."""
    from wizard.orchestrator.errors import NotFound, NotOffered

    try:
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            client.export_configuration(target, password or None)
    except (NotFound, NotOffered):
        return False
    return True


def _place(run: Run, server: Server) -> str:
    """The same as before a stop; else a name that no file has: an earlier backup is never replaced."""
    chosen = _item(run, _PLACE, Place)
    if chosen is None:
        folder = run.folder.configuration
        day = datetime.datetime.now(datetime.UTC).date()
        ending = "vmoconfig" if major(server) < 6 else "zip"
        taken = {path.stem for path in folder.iterdir()}
        chosen = Place(f"{FOLDER}/{file_name(f'{server.host}-{day}', taken)}.{ending}")
        run.record(_PLACE, chosen)
    return chosen.file


def _keep_earlier(run: Run, server: Server) -> None:
    """Done afresh after the switch: the backup that was taken before it still counts. Raises FindingError without."""
    earlier = run.facts.get(ConfigurationBackup)
    if earlier is None or not (run.folder.path / earlier.file).is_file():
        raise FindingError(found.TOO_LATE.of(server.host))
    run.record(_SAVED, earlier)


def _record(run: Run, path: Path) -> None:
    old = run.facts.get(OldDatabase)
    run.record(
        _SAVED,
        ConfigurationBackup(
            file=path.relative_to(run.folder.path).as_posix(),
            sha256=file_sha256(path),
            size=path.stat().st_size,
            bound_to=old.database.url if old is not None else "",
        ),
    )


def _saved(run: Run) -> ConfigurationBackup | None:
    return _item(run, _SAVED, ConfigurationBackup)


def _item(run: Run, name: str, kind: type[Item]) -> Item | None:
    raw = run.journal.items(ExportConfiguration.id).get(name)
    return msgspec.json.decode(raw, type=kind) if raw is not None else None
