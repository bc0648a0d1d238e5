"""Where the server offers no way: the administrator imports, and exports again, in the Orchestrator client."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.foundation.private_files import private_folder
from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.migration.job import By, Job, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.assistance import ExportPackages as ExportPackagesRequest
from wizard.steps.assistance import ImportPackages as ImportPackagesRequest
from wizard.steps.facts import ImportedAs, Server, Way
from wizard.steps.import_packages.exported_again import Comparing
from wizard.steps.import_packages.offering import Offered
from wizard.steps.import_packages.shared import (
    all_listed,
    export_answers,
    exported,
    forget_imported,
    left_out_of,
)
from wizard.steps.package_folder import packages_in

_ASKED = Offered(ImportedAs.NOT_IMPORTED, ())
"""The administrator was asked; nothing was offered to the server."""


@dataclass(frozen=True)
class ImportByHand(Job):
    """The administrator imports the files in the client; the server's list proves that they arrived."""

    id = "import_packages.import"
    title = text(QT_TRANSLATE_NOOP("wizard", "Import every package in the Orchestrator client"))
    reach = Reach.SERVER
    by = By.ADMINISTRATOR

    def probe(self, run: Run) -> Probe:
        """A server without a list shows nothing until its packages are exported again, which is the next job."""
        there = _asked(run) if _has_no_list(run) else all_listed(run)
        return Probe(Found.MATCHES if there else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        packages = exported(run)
        if not packages or self.probe(run).found is Found.MATCHES:
            return None
        if not _asked(run):
            _put_aside(_fresh_folder(run))  # only what is exported from now on shows what came in
            run.record("asked", _ASKED)
        files = tuple(str(run.folder.path / each.file) for each in packages)
        return Waiting(_import_instructions(files, listed=not _has_no_list(run)))

    def verify(self, run: Run) -> Proof:
        run.journal.forget_items(run.job)
        for package in exported(run):
            run.record(package.name, Offered(ImportedAs.UNSIGNED, ()))
        return Proof((), left_out_of(run))

    def undo(self, run: Run) -> None:
        forget_imported(run)


@dataclass(frozen=True)
class CompareByHand(Comparing):
    """The administrator exports the packages once more, into a folder of its own."""

    id = "import_packages.compare"
    title = text(QT_TRANSLATE_NOOP("wizard", "Export every package again in the client and compare it"))
    by = By.ADMINISTRATOR

    def apply(self, run: Run) -> Waiting | None:
        packages = exported(run)
        there = _fresh_exports(run)
        if not {each.name for each in packages} <= set(there):
            folder = _fresh_folder(run)
            names = tuple(each.name for each in packages)
            return Waiting(_export_instructions(folder, names, export_answers(run)))
        for number, package in self.todo(run):
            run.progress(number, len(packages), package.name)
            self.compare(run, package, there[package.name])
        run.progress(len(packages), len(packages))
        return None


def _asked(run: Run) -> bool:
    """Asked for the import, or done with it."""
    return bool(run.journal.items(run.job))


def _has_no_list(run: Run) -> bool:
    return run.facts.require(Server).ways.package_list is Way.ASSISTED


def _put_aside(folder: Path) -> None:
    """Exports of an earlier switch are kept under another name."""
    if not any(folder.iterdir()):
        return
    number = 1
    while folder.with_name(f"{folder.name}-{number}").exists():
        number += 1
    folder.rename(folder.with_name(f"{folder.name}-{number}"))
    private_folder(folder)


def _fresh_folder(run: Run) -> Path:
    return private_folder(run.folder.path / "exported-again")


def _fresh_exports(run: Run) -> dict[str, Path]:
    return packages_in(_fresh_folder(run))


def _import_instructions(files: tuple[str, ...], *, listed: bool) -> Instructions:
    seen = (
        QT_TRANSLATE_NOOP("wizard", "The wizard looks for every package in the server's list.")
        if listed
        else QT_TRANSLATE_NOOP("wizard", "It is seen when the packages are exported again, which comes next.")
    )
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Import the packages by hand")),
        steps=(
            Instruction(
                text(
                    QT_TRANSLATE_NOOP("wizard", "In the Orchestrator client open Administer, then Packages.")
                )
            ),
            Instruction(
                text(QT_TRANSLATE_NOOP("wizard", "Choose Import package for each of these files.")),
                tuple(TypedValue(text(QT_TRANSLATE_NOOP("wizard", "File")), file) for file in files),
            ),
            Instruction(
                text(
                    QT_TRANSLATE_NOOP(
                        "wizard",
                        "Choose Import, leave every element ticked, and choose Import selected elements.",
                    )
                )
            ),
        ),
        proof=text(seen),
        request=ImportPackagesRequest(files),
    )


def _export_instructions(
    folder: Path, names: tuple[str, ...], answers: ExportPackagesAnswers
) -> Instructions:
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Export the packages once more")),
        steps=(
            Instruction(
                text(
                    QT_TRANSLATE_NOOP("wizard", "In the Orchestrator client export each package as before.")
                ),
                tuple(TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Package")), name) for name in names),
            ),
            Instruction(
                text(QT_TRANSLATE_NOOP("wizard", "Save each file into this folder.")),
                (TypedValue(text(QT_TRANSLATE_NOOP("wizard", "Folder")), str(folder)),),
            ),
        ),
        proof=text(
            QT_TRANSLATE_NOOP(
                "wizard", "The wizard compares each file with the saved one and looks at its signer."
            )
        ),
        request=ExportPackagesRequest(
            str(folder), names, answers.version_history, answers.configuration_values, answers.global_tags
        ),
    )
