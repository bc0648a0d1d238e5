"""What the migration's commands find wrong with a call or a run folder."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

NO_RUN = Kind(
    "run_folder_empty",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no run."),
    (QT_TRANSLATE_NOOP("wizard", "another folder was meant, or the run never began"),),
    QT_TRANSLATE_NOOP("wizard", "Name a folder that “run”, “practice” or the window made."),
)
NOT_FINISHED = Kind(
    "run_not_finished",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The run in {subject} has no report yet."),
    (QT_TRANSLATE_NOOP("wizard", "it was stopped, or it failed"),),
    QT_TRANSLATE_NOOP("wizard", "Go on with “resume”, or go back with “rollback”."),
)
UNREADABLE = Kind(
    "run_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The run in {subject} cannot be read: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "it belongs to another user: a run folder is private"),),
    QT_TRANSLATE_NOOP("wizard", "Call the command as the user who made the run."),
)
NO_ANSWERS = Kind(
    "answers_not_given",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The option {subject} is missing."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Write answers with “plan --example”, fill them in, and name the file."),
)
DAMAGED = Kind(
    "run_folder_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is missing or not as it was saved."),
    (QT_TRANSLATE_NOOP("wizard", "the file was changed, moved or deleted"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Restore it from a copy, or export it again while the old server state exists."
    ),
)
CONFIRMED = "switch.confirmed"
"""The one answer that only a run which changes the server needs: “check” and “plan” do without."""
TO_CONFIRM = Kind(
    "switch_to_confirm",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The answer {subject} is not true yet: “run” asks for it, and begins nothing without."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Set it when you have read the plan and want the server to be changed."),
)
USED_UP = Kind(
    "run_rolled_back",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The run in {subject} was rolled back: the server works with its old database and its old certificate. Nothing "
        "was done now, because its new database {database} is used up.",
    ),
    (),
    QT_TRANSLATE_NOOP(
        "wizard",
        "To switch again, choose another empty database: in step 4 of the window, or in answers for “run --answers "
        "FILE --run-folder DIR”. To practise again, name another run folder.",
    ),
)

ALL = (NO_RUN, NOT_FINISHED, UNREADABLE, NO_ANSWERS, DAMAGED, TO_CONFIRM, USED_UP)
