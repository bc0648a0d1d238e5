"""What the acts of the switch have in common: they change the server; the undo of the first goes all the way back."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.migration.job import By, Job, Reach, Undone, Waiting
from wizard.migration.run import Run
from wizard.steps.switch.route import Route


@dataclass(frozen=True)
class ServerAct(Job):
    route: Route
    by: By = By.WIZARD
    reach = Reach.SERVER

    def undo(self, run: Run) -> Waiting | Undone | None:
        """Only together do the acts mean anything: the whole way back is the undo of the first one."""
        if self.id != self.route.first_act:
            return None
        from wizard.steps.switch.returning import return_to_old, said_after

        return return_to_old(run, self.route) or said_after(run, self.route)
