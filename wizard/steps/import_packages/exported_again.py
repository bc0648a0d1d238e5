"""Each package exported again and compared with what was saved: what both ways of exporting share."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.findings import Finding, FindingError
from wizard.migration.events import ItemState
from wizard.migration.job import Job, JobFailed, Probe, Proof, Reach
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.steps.facts import (
    Compared,
    ExportedPackage,
    ImportedAs,
    ImportedPackage,
    ImportedPackages,
    NewCertificate,
)
from wizard.steps.import_packages import findings as found
from wizard.steps.import_packages.left_out import left_out, taken
from wizard.steps.import_packages.offering import Offered, import_answers
from wizard.steps.import_packages.shared import export_answers, exported


@dataclass(frozen=True)
class Comparing(Job):
    """What both ways of comparing share."""

    reach = Reach.READS
    weight = 10

    def probe(self, run: Run) -> Probe:
        recorded = run.recorded(ImportedPackage)
        whole = all(
            each.name in recorded and recorded[each.name].compared is Compared.IDENTICAL
            for each in exported(run)
        )
        if whole:
            return Probe(Found.MATCHES)
        return Probe(Found.PARTIAL if recorded else Found.ABSENT)

    def verify(self, run: Run) -> Proof:
        recorded = run.recorded(ImportedPackage)
        packages = tuple(recorded[each.name] for each in exported(run))
        fact = ImportedPackages(packages, datetime.datetime.now(datetime.UTC))
        run.learn(fact)
        failures = tuple(finding for package in packages for finding in failures_of(run, package))
        if failures:
            raise JobFailed(failures)
        return Proof((fact,))

    def compare(self, run: Run, package: ExportedPackage, fresh: Path) -> None:
        """Compare in another process and record the item."""
        from wizard.steps.import_packages.comparing import CompareTask, compare_packages

        run.item(package.name, ItemState.COMPARING)
        task = CompareTask(run.folder.path / package.file, fresh, taken(import_answers(run)))
        result = run.processes.call(compare_packages, task, run.cancel)
        offered = run.recorded(Offered, "import_packages.import").get(package.name)
        left = left_out(package, export_answers(run), import_answers(run))
        imported = ImportedPackage(
            name=package.name,
            imported_as=offered.imported_as if offered else ImportedAs.NOT_IMPORTED,
            compared=Compared.IDENTICAL if result.identical else Compared.DIFFERENT,
            attempts=offered.attempts if offered else (),
            differences=result.differences,
            newer_on_server=offered.newer_on_server if offered else (),
            enter_again=left.enter_again,
            signed_by_sha256=result.signed_by_sha256,
            look_at=left.look_at,
            values_left_out=left.values,
            failed_elements=offered.failed if offered else (),
        )
        run.record(package.name, imported)
        failed = failures_of(run, imported)
        run.item(package.name, ItemState.DIFFERENT if failed else ItemState.IDENTICAL, failed, imported)

    def todo(self, run: Run) -> list[tuple[int, ExportedPackage]]:
        recorded = run.recorded(ImportedPackage)
        return [
            (number, each)
            for number, each in enumerate(exported(run))
            if each.name not in recorded or recorded[each.name].compared is not Compared.IDENTICAL
        ]


def failures_of(run: Run, package: ImportedPackage) -> tuple[Finding, ...]:
    if package.compared is Compared.FAILED:
        return (found.NOT_EXPORTED_AGAIN.of(package.name, reason="; ".join(package.differences)),)
    if package.compared is Compared.DIFFERENT:
        return (found.DIFFERENT.of(package.name, differences="; ".join(package.differences[:5])),)
    if package.signed_by_sha256 != run.facts.require(NewCertificate).certificate.sha256:
        return (found.WRONG_SIGNER.of(package.name),)
    return ()


def record_failure(run: Run, package: ExportedPackage, error: FindingError) -> None:
    offered = run.recorded(Offered, "import_packages.import").get(package.name)
    failed = ImportedPackage(
        package.name,
        offered.imported_as if offered else ImportedAs.NOT_IMPORTED,
        Compared.FAILED,
        differences=(error.finding.what(),),
    )
    run.record(package.name, failed)
    run.item(package.name, ItemState.FAILED, (error.finding,), failed)
