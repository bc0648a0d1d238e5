"""The pages from the switch on: switching, importing, reporting, rolling back."""

from __future__ import annotations

from dataclasses import replace

from wizard.databases.engine import Engine
from wizard.databases.target import Target
from wizard.gallery import example
from wizard.gallery.scene import Scene, finish, opened
from wizard.gallery.stage import Stage
from wizard.migration.events import ItemState, JobWaits, Outcome, RollbackEnded
from wizard.migration.step import StepState
from wizard.steps.facts import (
    BoundDatabase,
    Compared,
    ImportedAs,
    ImportedPackages,
    InstalledCertificate,
    RolledBack,
    SwitchedServer,
)
from wizard.steps.import_packages import findings as about_imports
from wizard.steps.switch import findings as about_switching
from wizard.steps.switch import instructions

_OLD_TARGET = Target(Engine.MSSQL, "sql01.example.com", 1433, "vcodb", "vco", password="made up")  # noqa: S106
_TARGET = Target(
    example.DATABASE_FACTS.engine, "db02.example.com", 5432, "vco2026", "vco", password="made up"  # noqa: S106
)  # fmt: skip


# Switch


def _switching(stage: Stage) -> None:
    stage.open(6, acts=3)
    stage.begin("switch.bind")


def _bind_by_hand(stage: Stage) -> None:
    _switching(stage)
    stage.wait(instructions.bind(example.SERVER, _TARGET))


def _changed_meanwhile(stage: Stage) -> None:
    stage.open(6)
    stage.begin("switch.recheck")
    found = about_switching.CHANGED_SINCE_EXPORT.of(
        example.HOST, new="com.example.trial", removed="–", changed="com.example.dns"
    )
    stage.end(Outcome.FAILED, found)


def _switched(stage: Stage) -> None:
    stage.open(7)
    stage.window.open_step("switch")


def _half_switched(stage: Stage) -> None:
    """The program was ended in the middle of the switch, and the run folder opened again."""
    stage.open(6, acts=3, secrets={})


def _begin_rolling_back(stage: Stage) -> None:
    stage.controller.roll_back()
    for step in ("switch", "import_packages"):
        if stage.session.states[step] is StepState.DONE:  # as the session does before its first act
            stage.session.states[step] = StepState.STOPPED


def _rolling_back(stage: Stage) -> None:
    _switched(stage)
    _begin_rolling_back(stage)
    back = instructions.bind_old_and_start(example.SERVER, None, "configuration/vco01-configuration.zip")
    stage.window.take(JobWaits("switch.bind", back))
    stage.window.take(RollbackEnded(Outcome.WAITING))


def _switch_rolled_back(stage: Stage) -> None:
    stage.open(7)
    _undo_switch(stage)
    stage.window.open_step("switch")


# Import packages


def _importing(stage: Stage) -> None:
    stage.open(7)
    stage.begin("import_packages.compare")
    names = [name for name, _ in example.PACKAGES]
    for name in names[:30]:
        stage.item(name, ItemState.IDENTICAL, result=example.imported(name))
    stage.item(names[30], ItemState.COMPARING)
    stage.progress(30, len(names), names[30], 0.4, seconds=74)


def _imported(stage: Stage) -> None:
    _importing(stage)
    stage.session.facts.put(example.IMPORTED)
    for name, _ in example.PACKAGES[30:]:
        stage.item(name, ItemState.IDENTICAL, result=example.imported(name))
    stage.progress(len(example.PACKAGES), len(example.PACKAGES), "", 0, seconds=92)
    finish(stage, 7)


def _different(stage: Stage) -> None:
    """Of 47, one differs because the server holds a newer element, and one was refused."""
    _importing(stage)
    name, refused = "com.example.dns", "com.partner.tape"
    difference = "workflow “Add record”: version 2.0.4 instead of 2.0.1"
    found = (
        about_imports.DIFFERENT.of(name, differences=difference),
        about_imports.REFUSED.of(refused, reason="The package is not signed."),
    )
    packages = {package.name: package for package in example.IMPORTED.packages}
    packages[name] = replace(
        packages[name],
        compared=Compared.DIFFERENT,
        differences=(difference,),
        newer_on_server=("Add record",),
    )
    packages[refused] = replace(
        packages[refused], imported_as=ImportedAs.NOT_IMPORTED, compared=Compared.FAILED
    )
    stage.session.facts.put(ImportedPackages(tuple(packages.values()), example.NOW))
    for each in packages.values():
        stage.item(each.name, ItemState.IDENTICAL, result=each)
    stage.item(name, ItemState.DIFFERENT, found[0], result=packages[name])
    stage.item(refused, ItemState.FAILED, found[1], result=packages[refused])
    stage.end(Outcome.FAILED, *found)


# Report


def _reported(stage: Stage) -> None:
    stage.open(9)


def _writing(stage: Stage) -> None:
    stage.open(8)
    stage.begin("report.write")


def _undo_switch(stage: Stage) -> None:
    """As rolling back leaves the run: acts undone in the journal, and nothing known any more of what they did."""
    session = stage.session
    for job in session.plan().jobs:
        if job.step in ("switch", "import_packages"):
            session._journal_open.undone(job.id)
            session.states[job.step] = StepState.TODO
    for kind in (BoundDatabase, InstalledCertificate, SwitchedServer, ImportedPackages):
        session.facts.forget(kind.__name__)
    session.facts.put(RolledBack(example.NOW, example.OLD.sha256))
    session.rolled_back = True


def _rolled_back(stage: Stage) -> None:
    stage.open(9)
    window = stage.window  # rolling back leaves the administrator on the page it was asked for
    _undo_switch(stage)
    window.take(RollbackEnded(Outcome.DONE))


def _rollback_waits(stage: Stage) -> None:
    stage.open(9)
    _begin_rolling_back(stage)
    back = instructions.bind_old_and_start(example.SERVER, _OLD_TARGET, "")
    stage.window.take(JobWaits("switch.bind", back))
    stage.window.take(RollbackEnded(Outcome.WAITING))


CHANGING = (
    Scene("switch", "filled", opened(6)),
    Scene("switch", "running", _switching),
    Scene("switch", "waiting", _bind_by_hand),
    Scene("switch", "error", _changed_meanwhile),
    Scene("switch", "resumed", _half_switched),
    Scene("switch", "done", _switched),
    Scene("switch", "rolling-back", _rolling_back),
    Scene("switch", "rolled-back", _switch_rolled_back),
    Scene("import_packages", "filled", opened(7)),
    Scene("import_packages", "running", _importing),
    Scene("import_packages", "error", _different),
    Scene("import_packages", "done", _imported),
    Scene("report", "filled", opened(8)),
    Scene("report", "running", _writing),
    Scene("report", "done", _reported),
    Scene("report", "waiting", _rollback_waits),
    Scene("report", "rolled-back", _rolled_back),
)
