"""Other nodes of a cluster are stopped before the switch; after rolling back they work on the old database again."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.job import By, Job, Probe, Proof, Reach, Undone, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.steps import nodes
from wizard.steps import server as opening
from wizard.steps.facts import StoppedNodes
from wizard.steps.switch.marks import begun


@dataclass(frozen=True)
class StopNodes(Job):
    """A node that went on would change the old database, or the new one while packages come in."""

    id = "switch.nodes"
    title = text(QT_TRANSLATE_NOOP("wizard", "Stop the other nodes of the cluster"))
    undo_title = text(QT_TRANSLATE_NOOP("wizard", "Bind each of them to the old database, and start it"))
    reach = Reach.SERVER
    by = By.ADMINISTRATOR

    def probe(self, run: Run) -> Probe:
        stopped = begun(run) and run.facts.get(StoppedNodes) is not None
        return Probe(Found.MATCHES if stopped and nodes.are(run, up=False) else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        result = nodes.stop_each(run)
        if isinstance(result, Waiting):
            return result
        run.learn(StoppedNodes(result))
        return None

    def verify(self, run: Run) -> Proof:
        states = run.facts.require(StoppedNodes).nodes
        return Proof((StoppedNodes(states),), nodes.unproven(states))

    def undo(self, run: Run) -> Waiting | Undone | None:
        result = nodes.bind_each(run, opening.old_database(run.answers, run.secrets))
        if isinstance(result, Waiting):
            return result
        run.journal.forget_fact(StoppedNodes.__name__)
        run.facts.forget(StoppedNodes.__name__)
        return Undone(nodes.unproven(result))
