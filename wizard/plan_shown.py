"""The plan of a migration as commands show it: every act, by whom, and how it is undone."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.migration.session import Session


def planned_jobs(session: Session) -> list[dict[str, str | None]]:
    """For JSON."""
    return [
        {
            "id": job.id,
            "step": job.step,
            "title": job.title.words(),
            "reach": job.reach.value,
            "by": job.by.value,
            "undo": job.undo_title.words() if job.undo_title else None,
        }
        for job in session.plan().jobs
    ]


def plan_lines(session: Session) -> Iterator[str]:
    jobs = session.plan().jobs
    for step in session.registry:
        skipped = session.skipped(step.id)
        yield f"{step.title.words()}" + (f" (left out: {skipped.words()})" if skipped else "")
        if step.commits:
            yield "  ── from here on the server changes ──"
        for job in (job for job in jobs if job.step == step.id):
            undo = f"; undo: {job.undo_title.words()}" if job.undo_title else ""
            by = "by you" if job.by.value == "administrator" else "automatic"
            yield f"  {job.title.words()} ({by}{undo})"
