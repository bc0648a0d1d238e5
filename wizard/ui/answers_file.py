"""Answers saved to a file and taken from one, for those who prepare a migration before its day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from wizard.foundation.findings import FindingError
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.answers import AnswerBook
from wizard.migration.session import Session
from wizard.migration.storage import storage_finding
from wizard.ui.words import tr

_FILTER = "TOML (*.toml)"


class NotSaved(FindingError):
    """The answers could not be written."""


def take_answers(session: Session, path: Path) -> tuple[str, ...]:
    """Put the answers of a file in the place of the session's; returns the steps whose answers differ.

    Steps the file does not name keep theirs. Finished steps that stand on what differs are out of date. Raises
    AnswersInvalid; then nothing has changed.
    """
    book = AnswerBook({step.id: step.answers for step in session.registry})
    for step in session.registry:
        book.put(step.id, session.answers.raw(step.id))
    book.load(path, secrets_beside=True)
    differing = [
        step.id for step in session.registry if book.content(step.id) != session.answers.content(step.id)
    ]
    for step_id in differing:
        session.change(step_id, book.raw(step_id))
    return tuple(differing)


def save_answers(session: Session, path: Path) -> None:
    """Typed passwords are never in it. Raises NotSaved."""
    try:
        session.answers.save(path)
    except OSError as error:
        raise NotSaved(storage_finding(error, str(path))) from error


def ask_for_file(parent: QWidget) -> Path | None:
    title = tr(QT_TRANSLATE_NOOP("wizard", "Load answers"))
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", _FILTER)
    return Path(chosen) if chosen else None


def ask_for_new_file(parent: QWidget, proposed: Path) -> Path | None:
    title = tr(QT_TRANSLATE_NOOP("wizard", "Save answers"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), _FILTER)
    return Path(chosen) if chosen else None
