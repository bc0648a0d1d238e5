"""What the jobs of this step share: which packages, how they were chosen, what the server lists."""

from __future__ import annotations

from wizard.foundation.findings import Finding
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.facts import ExportedPackage, ExportedPackages, ImportedPackages
from wizard.steps.import_packages.left_out import left_out_findings
from wizard.steps.import_packages.offering import import_answers


def exported(run: Run) -> tuple[ExportedPackage, ...]:
    return run.facts.require(ExportedPackages).packages


def export_answers(run: Run) -> ExportPackagesAnswers:
    return run.answers.of("export_packages", ExportPackagesAnswers)


def left_out_of(run: Run) -> tuple[Finding, ...]:
    return left_out_findings(exported(run), export_answers(run), import_answers(run))


def forget_imported(run: Run) -> None:
    """What came into the new database is not on a server that was rolled back."""
    run.journal.forget_fact(ImportedPackages.__name__)
    run.facts.forget(ImportedPackages.__name__)


def all_listed(run: Run) -> bool:
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        listed = {link.name for link in client.packages()}
    return {each.name for each in exported(run)} <= listed
