"""The one act: a text file with a line for each saved package."""

from __future__ import annotations

from dataclasses import dataclass

from tests.example_step.answers import PackageList
from wizard.foundation.private_files import write_private
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import Job, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.step import Situation
from wizard.steps.facts import ExportedPackages

FILE = "packages.txt"


@dataclass(frozen=True)
class WriteList(Job):
    """packages.txt in the run folder: name and SHA-256 of every saved package."""

    id = "list_packages.write"
    title = text(QT_TRANSLATE_NOOP("wizard", "Write the list of packages"))
    reach = Reach.ADDS

    def probe(self, run: Run) -> Probe:
        path = run.folder.path / FILE
        if not path.is_file():
            return Probe(Found.ABSENT)
        return Probe(Found.MATCHES if path.read_bytes() == _content(run) else Found.PARTIAL)

    def apply(self, run: Run) -> Waiting | None:
        write_private(run.folder.path / FILE, _content(run))
        return None

    def verify(self, run: Run) -> Proof:
        lines = (run.folder.path / FILE).read_text(encoding="utf-8").splitlines()
        return Proof((PackageList(FILE, len(lines)),))


def jobs(situation: Situation) -> tuple[Job, ...]:
    del situation
    return (WriteList(),)


def _content(run: Run) -> bytes:
    saved = run.facts.require(ExportedPackages).packages
    return "".join(f"{package.sha256}  {package.name}\n" for package in saved).encode()
