"""What happens during a run, as frozen values; the worker sends them, the fronts show them."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from wizard.foundation.findings import Finding
from wizard.foundation.words import Text
from wizard.migration.instructions import Instructions


class ItemState(enum.Enum):
    """Where one item (a package, say) of a job stands."""

    TODO = "todo"
    FETCHING = "fetching"
    VERIFYING = "verifying"
    UNSIGNING = "unsigning"
    PROVEN = "proven"
    IMPORTING = "importing"
    COMPARING = "comparing"
    IDENTICAL = "identical"
    DIFFERENT = "different"
    ATTENTION = "attention"
    FAILED = "failed"


class Outcome(enum.Enum):
    DONE = "done"
    WAITING = "waiting"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Act:
    """A job among the others of a step, or of rolling back: ``done`` of ``total`` are done before it.

    ``begins`` and ``share`` (0 to 1): where it begins in the whole work, and how much of it it is, by weight.
    """

    title: Text
    done: int
    total: int
    begins: float = 0.0
    share: float = 1.0
    undoing: bool = False


@dataclass(frozen=True)
class JobStarted:
    job: str
    act: Act | None = None


@dataclass(frozen=True)
class JobProgressed:
    """``done`` of ``total`` real items; ``item`` is the current one; bytes of it where known."""

    job: str
    done: int
    total: int
    item: str = ""
    item_done: int = 0
    item_total: int = 0


@dataclass(frozen=True)
class ItemChanged:
    job: str
    item: str
    state: ItemState
    findings: tuple[Finding, ...] = ()
    result: object = None
    """What the job has recorded of the item, once it has; pages show it long before the whole act is done."""


@dataclass(frozen=True)
class JobWaits:
    job: str
    instructions: Instructions


@dataclass(frozen=True)
class JobEnded:
    job: str
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    undone: bool = False


@dataclass(frozen=True)
class StepEnded:
    step: str
    outcome: Outcome
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class RollbackEnded:
    outcome: Outcome
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class CheckEnded:
    """A controller's check came back. Dropped when ``generation`` is no longer the controller's."""

    step: str
    generation: int
    result: object = None
    findings: tuple[Finding, ...] = ()


Event = (
    JobStarted | JobProgressed | ItemChanged | JobWaits | JobEnded | StepEnded | RollbackEnded | CheckEnded
)
