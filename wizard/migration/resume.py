"""What to do next with a job: what the journal says times what the probe finds (design, facts of the design)."""

from __future__ import annotations

import enum


class Recorded(enum.Enum):
    """The journal's last word on a job."""

    NOTHING = "nothing"
    INTENDED = "intended"
    DONE = "done"
    UNDONE = "undone"


class Found(enum.Enum):
    """What a probe of the outside world finds of a job's result."""

    ABSENT = "absent"
    PARTIAL = "partial"
    MATCHES = "matches"
    FOREIGN = "foreign"


class Decision(enum.Enum):
    RUN = "run"
    ASK_LEFTOVERS = "ask_leftovers"
    ASK_REUSE = "ask_reuse"
    ASK_VANISHED = "ask_vanished"
    FINISH = "finish"
    """Finish or repair the remaining items."""
    VERIFY = "verify"
    SKIP = "skip"
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNDO_AGAIN = "undo_again"
    BLOCK = "block"


_TABLE: dict[tuple[Recorded, Found], Decision] = {
    (Recorded.NOTHING, Found.ABSENT): Decision.RUN,
    (Recorded.NOTHING, Found.PARTIAL): Decision.ASK_LEFTOVERS,
    (Recorded.NOTHING, Found.MATCHES): Decision.ASK_REUSE,
    (Recorded.NOTHING, Found.FOREIGN): Decision.BLOCK,
    (Recorded.INTENDED, Found.ABSENT): Decision.RUN,
    (Recorded.INTENDED, Found.PARTIAL): Decision.FINISH,
    (Recorded.INTENDED, Found.MATCHES): Decision.VERIFY,
    (Recorded.INTENDED, Found.FOREIGN): Decision.BLOCK,
    (Recorded.DONE, Found.ABSENT): Decision.ASK_VANISHED,
    (Recorded.DONE, Found.PARTIAL): Decision.FINISH,
    (Recorded.DONE, Found.MATCHES): Decision.SKIP,
    (Recorded.DONE, Found.FOREIGN): Decision.BLOCK,
    (Recorded.UNDONE, Found.ABSENT): Decision.NOTHING_TO_UNDO,
    (Recorded.UNDONE, Found.PARTIAL): Decision.UNDO_AGAIN,
    (Recorded.UNDONE, Found.MATCHES): Decision.UNDO_AGAIN,
    (Recorded.UNDONE, Found.FOREIGN): Decision.BLOCK,
}


def decide(recorded: Recorded, found: Found) -> Decision:
    return _TABLE[recorded, found]
