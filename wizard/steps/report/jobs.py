"""The end: is the old database as it was, and what happened, written down."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.hashing import file_sha256
from wizard.foundation.private_files import write_private
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.facts import FactBook
from wizard.migration.job import Job, Probe, Proof, Reach, Waiting
from wizard.migration.report import Chapter, Report, html
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation, Step
from wizard.steps import server as opening
from wizard.steps.facts import (
    OldDatabase,
    OldDatabaseCheck,
    RolledBack,
    Server,
    StoppedServer,
    SwitchedServer,
    WrittenReport,
)
from wizard.steps.report import findings as found
from wizard.steps.report.duties import duties
from wizard.steps.summary import StepSummary, Summary, summarise

_STATE_WORDS = {
    "done": QT_TRANSLATE_NOOP("wizard", "done"),
    "skipped": QT_TRANSLATE_NOOP("wizard", "skipped"),
    "todo": QT_TRANSLATE_NOOP("wizard", "rolled back"),
}


@dataclass(frozen=True)
class CheckOldDatabase(Job):
    """Compared with the fingerprint taken right after the server's stop; only read."""

    id = "report.old_database"
    title = text(QT_TRANSLATE_NOOP("wizard", "Compare the old database with its state at the stop"))
    reach = Reach.READS

    def probe(self, run: Run) -> Probe:
        return Probe(Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        return None

    def verify(self, run: Run) -> Proof:
        if (
            _rolled_back(run.facts) is not None
        ):  # the server works on it again: what was seen before stays said
            return Proof((run.facts.get(OldDatabaseCheck) or OldDatabaseCheck(None),))
        target = opening.old_database(run.answers, run.secrets)
        stopped = run.facts.get(StoppedServer)
        if target is None or stopped is None or not stopped.old_database_fingerprint:
            return Proof((OldDatabaseCheck(None),))
        from wizard.databases.fingerprint import logical_fingerprint

        unchanged = logical_fingerprint(target, run.cancel) == stopped.old_database_fingerprint
        label = run.facts.require(OldDatabase).database.url
        findings = () if unchanged else (found.OLD_DATABASE_CHANGED.of(label),)
        return Proof((OldDatabaseCheck(unchanged),), findings)


@dataclass(frozen=True)
class WriteReport(Job):
    """report.html and report.json in the run folder."""

    steps: tuple[Step, ...] = field(default=(), repr=False)
    kinds: Mapping[str, Kind] = field(default_factory=dict, repr=False)

    id = "report.write"
    title = text(QT_TRANSLATE_NOOP("wizard", "Write the report"))

    def probe(self, run: Run) -> Probe:
        written = run.facts.get(WrittenReport)
        if written is None or not run.folder.report_html.is_file() or not run.folder.report_json.is_file():
            return Probe(Found.ABSENT)
        if written.rolled_back is not (_rolled_back(run.facts) is not None):
            return Probe(Found.PARTIAL)
        same = (written.html_sha256, written.json_sha256) == (
            file_sha256(run.folder.report_html),
            file_sha256(run.folder.report_json),
        )
        return Probe(Found.MATCHES if same else Found.PARTIAL)

    def apply(self, run: Run) -> Waiting | None:
        situation = Situation(run.answers, run.facts, run.secrets)
        findings = self._findings(run)
        page = html(self._report(situation, findings), run.tongue)
        write_private(run.folder.report_html, page.encode())
        content = msgspec.json.format(msgspec.json.encode(self._summary(run, situation, findings)), indent=2)
        write_private(run.folder.report_json, content + b"\n")
        return None

    def verify(self, run: Run) -> Proof:
        msgspec.json.decode(run.folder.report_json.read_bytes(), type=Summary)
        page = hashlib.sha256(run.folder.report_html.read_bytes()).hexdigest()
        now = datetime.datetime.now(datetime.UTC)
        rolled_back = _rolled_back(run.facts) is not None
        return Proof((WrittenReport(page, file_sha256(run.folder.report_json), now, rolled_back),))

    def _findings(self, run: Run) -> tuple[Finding, ...]:
        stored = run.journal.findings()
        return tuple(
            Finding(self.kinds[each.code], each.subject, each.parameters)
            for each in stored
            if each.code in self.kinds
        )

    def _report(self, situation: Situation, findings: tuple[Finding, ...]) -> Report:
        chapters = tuple(
            Chapter(step.title, _STATE_WORDS[_state(step, situation)], step.section(situation))
            for step in self.steps
        )
        own = [duty for each in chapters if each.section for duty in each.section.duties]
        return Report(
            headline=headline(situation),
            made=datetime.datetime.now(datetime.UTC),
            chapters=chapters,
            findings=findings,
            duties=(*own, *duties(situation)),
        )

    def _summary(self, run: Run, situation: Situation, findings: tuple[Finding, ...]) -> Summary:
        steps = tuple(StepSummary(step.id, _state(step, situation)) for step in self.steps)
        return summarise(
            run.facts,
            outcome=_outcome(situation, findings),
            run_folder=str(run.folder.path),
            steps=(*steps, StepSummary(self.step, "done")),
            findings=findings,
        )


def _state(step: Step, situation: Situation) -> str:
    """By the time the report is written every earlier step is done or left out, or was undone with the switch."""
    if step.skip(situation) is not None:
        return "skipped"
    changes_server = any(job.reach is Reach.SERVER for job in step.jobs(situation))
    return "todo" if changes_server and _rolled_back(situation.facts) is not None else "done"


def _outcome(situation: Situation, findings: tuple[Finding, ...]) -> str:
    if _rolled_back(situation.facts) is not None:
        return "rolled_back"
    return "attention" if any(finding.severity is not Severity.NOTE for finding in findings) else "done"


def _rolled_back(facts: FactBook) -> RolledBack | None:
    """Only the last switch counts: one that was made after a rollback forgets it."""
    return facts.get(RolledBack) if facts.get(SwitchedServer) is None else None


def headline(situation: Situation) -> Text:
    server = situation.facts.get(Server)
    switched = situation.facts.get(SwitchedServer)
    returned = _rolled_back(situation.facts)
    if server is not None and returned is not None:
        return text(
            QT_TRANSLATE_NOOP("wizard", "{server} was rolled back on {at}: the old certificate signs again."),
            server=server.host,
            at=returned.at,
        )
    if server is None or switched is None:
        return text(QT_TRANSLATE_NOOP("wizard", "The certificate was not changed."))
    return text(
        QT_TRANSLATE_NOOP("wizard", "The certificate of {server} was changed on {at}."),
        server=server.host,
        at=switched.at,
    )


def report_jobs(steps: tuple[Step, ...], kinds: Mapping[str, Kind]) -> tuple[Job, ...]:
    return (CheckOldDatabase(), dataclasses.replace(WriteReport(), steps=steps, kinds=kinds))
