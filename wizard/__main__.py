"""Which front: no argument opens the window, a command runs without one. The only file that imports ui."""

from __future__ import annotations

import gc
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.migration.events import Event
    from wizard.migration.session import Session
    from wizard.migration.wanted import Wanted
    from wizard.practice.process import PracticeOptions

LATER = (
    "wizard.steps.connect.jobs",
    "wizard.orchestrator.client",
    "wizard.keystores.create",
    "wizard.keystores.certificate_database",
    "wizard.steps.save_certificate.jobs",
    "wizard.steps.export_packages.jobs",
    "wizard.databases.create",
    "wizard.steps.new_database.jobs",
    "wizard.steps.back_up_configuration.jobs",
    "wizard.steps.new_certificate.jobs",
    "wizard.steps.switch.jobs",
    "wizard.steps.import_packages.jobs",
    "wizard.steps.report.jobs",
    "wizard.migration.report",
)
"""What the pages after the first stand on; their libraries with them."""


def main() -> int:
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["gallery"]:
        from wizard.gallery.command import main as draw

        return draw(arguments[1:])
    if not arguments:
        return open_window()
    from wizard.cli import run_command

    return run_command(arguments, open_window)


def open_window(practice: Path | None = None, options: PracticeOptions | None = None) -> int:
    """Open the window; on the practice Orchestrator of a run folder where one is named.

    The window is painted before anything is imported that it does not show. What needs no Qt comes first: PySide reads
    the source of every module that is imported after it.
    """
    from wizard.display import missing_display

    nowhere = missing_display()
    if nowhere is not None:
        print(nowhere.message(), file=sys.stderr)
        return 2
    gc.disable()  # until the window is painted; its collector takes over then
    from wizard.migration.wanted import Wanted
    from wizard.steps.registry import faces

    seen = faces()
    from wizard.ui.run_window import Front, run_window

    wanted = Wanted(practice, practice=True) if practice is not None else None
    with ExitStack() as servers:
        return run_window(Front(_Sessions(servers, options).open, seen, _address, LATER), wanted)


class _Sessions:
    """Opens the window's sessions; a practice run comes with its server, one at a time."""

    def __init__(self, servers: ExitStack, options: PracticeOptions | None) -> None:
        self._servers = servers
        self._options = options

    def open(self, emit: Callable[[Event], None], wanted: Wanted | None) -> Session:
        import wizard.app

        self._servers.close()  # the practice server of the window before
        session = wizard.app.make_session(emit)
        if wanted is None:
            return session
        if not wanted.practice:
            session.open(wanted.folder)
            return session
        from wizard.rehearsal import answer_for, played_administrator, practice_server

        server = self._servers.enter_context(practice_server(wanted.folder, self._options))
        session.open(wanted.folder)
        session.administrator = played_administrator(server)
        answer_for(session, server, confirmed=False)
        return session


def _address(session: Session) -> str:
    from wizard.steps.facts import Server

    server = session.facts.get(Server)
    return f"{server.host} · {server.profile}" if server else ""


if __name__ == "__main__":
    raise SystemExit(main())
