"""When the packages are back, every other node of a cluster is bound to the new database and started."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import By, Job, Probe, Proof, Reach, Undone, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.steps import nodes
from wizard.steps import server as opening
from wizard.steps.facts import StartedNodes


@dataclass(frozen=True)
class StartNodes(Job):
    id = "import_packages.nodes"
    title = text(QT_TRANSLATE_NOOP("wizard", "Bind and start the other nodes of the cluster"))
    undo_title = text(QT_TRANSLATE_NOOP("wizard", "Stop each of them"))
    reach = Reach.SERVER
    by = By.ADMINISTRATOR

    def probe(self, run: Run) -> Probe:
        started = run.facts.get(StartedNodes) is not None
        return Probe(Found.MATCHES if started and nodes.are(run, up=True) else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        result = nodes.bind_each(run, opening.new_database(run.answers, run.secrets))
        if isinstance(result, Waiting):
            return result
        run.learn(StartedNodes(result))
        return None

    def verify(self, run: Run) -> Proof:
        states = run.facts.require(StartedNodes).nodes
        return Proof((StartedNodes(states),), nodes.unproven(states))

    def undo(self, run: Run) -> Waiting | Undone | None:
        result = nodes.stop_each(run)
        if isinstance(result, Waiting):
            return result
        run.journal.forget_fact(StartedNodes.__name__)
        run.facts.forget(StartedNodes.__name__)
        return Undone(nodes.unproven(result))
