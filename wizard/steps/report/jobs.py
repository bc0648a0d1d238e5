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
from wizard.migration.job import By, Job, Probe, Proof, Reach, Waiting
from wizard.migration.report import Chapter, Report, html
from wizard.migration.resume import Found, Recorded
from wizard.migration.run import Run
from wizard.migration.section import ProvenAct, Shown, Table
from wizard.migration.step import Situation, Step
from wizard.steps import server as opening
from wizard.steps.facts import (
    OldDatabase,
    OldDatabaseCheck,
    Server,
    StoppedServer,
    SwitchedServer,
    WrittenReport,
)
from wizard.steps.report import findings as found
from wizard.steps.report.comparison import comparison, rolled_back, undone
from wizard.steps.report.duties import remaining
from wizard.steps.summary import StepSummary, Summary, summarise

_STATE_WORDS = {
    "done": QT_TRANSLATE_NOOP("wizard", "done"),
    "skipped": QT_TRANSLATE_NOOP("wizard", "skipped"),
    "todo": QT_TRANSLATE_NOOP("wizard", "rolled back"),
}
_ACT_COLUMNS = (
    text(QT_TRANSLATE_NOOP("wizard", "Act")),
    text(QT_TRANSLATE_NOOP("wizard", "When")),
    text(QT_TRANSLATE_NOOP("wizard", "By")),
    text(QT_TRANSLATE_NOOP("wizard", "What proves it")),
)
_BY = {
    By.WIZARD: text(QT_TRANSLATE_NOOP("wizard", "the wizard")),
    By.ADMINISTRATOR: text(QT_TRANSLATE_NOOP("wizard", "the administrator")),
}
_UNDONE = text(QT_TRANSLATE_NOOP("wizard", "rolled back"))


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
            rolled_back(run.facts) is not None
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
        if written.rolled_back is not (rolled_back(run.facts) is not None):
            return Probe(Found.PARTIAL)
        same = (written.html_sha256, written.json_sha256) == (
            file_sha256(run.folder.report_html),
            file_sha256(run.folder.report_json),
        )
        return Probe(Found.MATCHES if same else Found.PARTIAL)

    def apply(self, run: Run) -> Waiting | None:
        situation = Situation(run.answers, run.facts, run.secrets)
        findings = self._findings(run)
        page = html(self._report(run, situation, findings), run.tongue)
        write_private(run.folder.report_html, page.encode())
        content = msgspec.json.format(msgspec.json.encode(self._summary(run, situation, findings)), indent=2)
        write_private(run.folder.report_json, content + b"\n")
        return None

    def verify(self, run: Run) -> Proof:
        msgspec.json.decode(run.folder.report_json.read_bytes(), type=Summary)
        page = hashlib.sha256(run.folder.report_html.read_bytes()).hexdigest()
        now = datetime.datetime.now(datetime.UTC)
        back = rolled_back(run.facts) is not None
        return Proof((WrittenReport(page, file_sha256(run.folder.report_json), now, back),))

    def _findings(self, run: Run) -> tuple[Finding, ...]:
        stored = run.journal.findings()
        return tuple(
            Finding(self.kinds[each.code], each.subject, each.parameters)
            for each in stored
            if each.code in self.kinds
        )

    def _report(self, run: Run, situation: Situation, findings: tuple[Finding, ...]) -> Report:
        chapters = tuple(_chapter(run, step, situation) for step in self.steps)
        return Report(
            headline=headline(situation),
            made=datetime.datetime.now(datetime.UTC),
            chapters=chapters,
            findings=findings,
            duties=remaining(self.steps, situation),
            comparison=comparison(self.steps, situation),
        )

    def _summary(self, run: Run, situation: Situation, findings: tuple[Finding, ...]) -> Summary:
        steps = tuple(StepSummary(step.id, _state(step, situation)) for step in self.steps)
        return summarise(
            run.facts,
            outcome=_outcome(situation, findings),
            run_folder=str(run.folder.path),
            steps=(*steps, StepSummary(self.step, "done")),
            findings=findings,
            duties=remaining(self.steps, situation),
        )


def _chapter(run: Run, step: Step, situation: Situation) -> Chapter:
    section = step.section(situation)
    acts = _acts(run, step.jobs(situation), section.acts) if section is not None else None
    return Chapter(step.title, _STATE_WORDS[_state(step, situation)], section, acts)


def _acts(run: Run, jobs: tuple[Job, ...], proven: tuple[ProvenAct, ...]) -> Table | None:
    """The acts that a step gives proofs for, each with the last time that the journal has of it."""
    proofs = {each.job: each.proof for each in proven}
    last = {act.job: act for act in run.journal.acts()}
    rows: list[tuple[Shown, ...]] = []
    for job in jobs:
        act = last.get(job.id)
        if act is None or job.id not in proofs or act.state == Recorded.INTENDED.value:
            continue
        proof = proofs[job.id] if act.state == Recorded.DONE.value else _UNDONE
        rows.append((job.title, datetime.datetime.fromisoformat(act.at), _BY[job.by], proof))
    return Table(_ACT_COLUMNS, tuple(rows), (29, 27, 14, 30)) if rows else None


def _state(step: Step, situation: Situation) -> str:
    """By the time the report is written every earlier step is done or left out, or was undone with the switch."""
    if step.skip(situation) is not None:
        return "skipped"
    return "todo" if undone(step, situation) else "done"


def _outcome(situation: Situation, findings: tuple[Finding, ...]) -> str:
    if rolled_back(situation.facts) is not None:
        return "rolled_back"
    return "attention" if any(finding.severity is not Severity.NOTE for finding in findings) else "done"


def headline(situation: Situation) -> Text:
    server = situation.facts.get(Server)
    switched = situation.facts.get(SwitchedServer)
    returned = rolled_back(situation.facts)
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
