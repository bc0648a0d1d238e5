"""Which front: no argument opens the window, a command runs without one. The only file that imports ui."""

from __future__ import annotations

import multiprocessing
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.migration.events import Event
    from wizard.migration.session import Session
    from wizard.practice.process import PracticeOptions


def main() -> int:
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] == ["practice-server"]:
        from wizard.practice.command import main as serve

        return serve(arguments[1:])
    if not arguments:
        return open_window()
    from wizard.cli import run_command

    return run_command(arguments, open_window)


def open_window(practice: Path | None = None, options: PracticeOptions | None = None) -> int:
    """Open the window; on the practice Orchestrator of a run folder where one is named."""
    from wizard.app import make_session
    from wizard.ui.run_window import run_window

    if practice is None:
        return run_window(make_session, server=_address)
    from wizard.rehearsal import answer_for, played_administrator, practice_server

    with ExitStack() as stack:
        server = stack.enter_context(practice_server(practice, options))

        def make(emit: Callable[[Event], None]) -> Session:
            session = make_session(emit)
            session.open(practice)
            session.administrator = played_administrator(server)
            answer_for(session, server, confirmed=False)
            return session

        return run_window(make, server=_address)


def _address(session: Session) -> str:
    from wizard.steps.facts import Server

    server = session.facts.get(Server)
    return f"{server.host} · {server.profile}" if server else ""


if __name__ == "__main__":
    raise SystemExit(main())
