"""The server's service seen from outside, stopped and started through Control Center or by the administrator."""

from __future__ import annotations

import enum
import socket
from urllib.parse import urlsplit

from wizard.foundation.cancel import Deadline, DeadlinePassed
from wizard.foundation.findings import FindingError
from wizard.migration.instructions import Instructions
from wizard.migration.job import By, Waiting
from wizard.migration.run import Run
from wizard.steps import server as opening
from wizard.steps.facts import Server
from wizard.steps.switch import findings as found
from wizard.steps.switch import instructions
from wizard.steps.switch.marks import mark, marked

START_MINUTES = 15
_ASSISTED = "assisted"
_DOWN = "down"
_RESTARTED = "restarted"
_TCP_SECONDS = 5.0
_OLD_PORT = 8230  # of 4.x (rest-api.md 1)


class Act(enum.Enum):
    STOP = "stop"
    START = "start"
    RESTART = "restart"


class NoControlCenter(Exception):
    """Control Center has no such call on this server: the administrator acts."""


def answers(run: Run) -> bool:
    """Whether the server serves its API now.

    A refused or broken connection, or a status that says not ready, is no. A name without an address, no route and
    a timeout say nothing about the service: they raise ServerError.
    """
    from wizard.orchestrator.errors import (
        ConnectionLost,
        NotFound,
        NotOrchestrator,
        Refused,
        Unavailable,
    )

    server = run.facts.require(Server)
    if not server.root:
        return _listens(server.url)
    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        try:
            client.about()
        except (Refused, ConnectionLost, Unavailable, NotOrchestrator, NotFound):
            return False
        return client.ready()


def wait_until_ready(run: Run) -> None:
    """Raises FindingError when the server has not become ready in time, and Cancelled."""
    from wizard.orchestrator.errors import NotFound, NotOrchestrator, Unanswered

    deadline = Deadline(START_MINUTES * 60)
    host = run.facts.require(Server).host
    while True:
        with opening.open_server(run.answers, run.secrets, run.cancel) as client:
            try:
                client.about()
                client.wait_ready(deadline)
            except (Unanswered, NotOrchestrator, NotFound):
                pass
            except DeadlinePassed as error:
                raise FindingError(found.NOT_READY.of(host, minutes=START_MINUTES)) from error
            else:
                return
        if deadline.passed:
            raise FindingError(found.NOT_READY.of(host, minutes=START_MINUTES))
        run.cancel.wait(min(1.0, deadline.remaining))


def stop(run: Run, by: By) -> Waiting | None:
    """Stop the server unless it is down; Waiting while the administrator must do it."""
    if not answers(run):
        return None
    if by is By.WIZARD and not marked(run, _ASSISTED):
        try:
            _order(run, Act.STOP)
        except NoControlCenter:
            mark(run, _ASSISTED)
        else:
            return None
    return Waiting(stop_by_hand(run))


def start(run: Run, by: By) -> Waiting | None:
    """Start the server unless it answers, and wait for it."""
    if answers(run):
        return None
    if by is By.WIZARD and not marked(run, _ASSISTED):
        try:
            _order(run, Act.START)
        except NoControlCenter:
            mark(run, _ASSISTED)
        else:
            wait_until_ready(run)
            return None
    return Waiting(start_by_hand(run))


def restart(run: Run, by: By) -> Waiting | None:
    """Restart once; by hand the server is seen down before it is seen up again."""
    if marked(run, _RESTARTED):
        return start(run, by)
    if by is By.WIZARD and not marked(run, _ASSISTED):
        try:
            _order(run, Act.RESTART)
        except NoControlCenter:
            mark(run, _ASSISTED)
        else:
            wait_until_ready(run)
            mark(run, _RESTARTED)
            return None
    if not marked(run, _DOWN):
        if answers(run):
            return Waiting(stop_by_hand(run))
        mark(run, _DOWN)
    if not answers(run):
        return Waiting(start_by_hand(run))
    mark(run, _RESTARTED)
    return None


def restarted(run: Run) -> bool:
    return marked(run, _RESTARTED)


def askable(server: Server) -> bool:
    """Whether anything can be asked of the server from outside; a 4.x server without an address answers nothing."""
    return bool(server.root or server.url)


def stop_by_hand(run: Run) -> Instructions:
    return instructions.stop(run.facts.require(Server))


def start_by_hand(run: Run) -> Instructions:
    return instructions.start(run.facts.require(Server))


def _order(run: Run, act: Act) -> None:
    """Raises NoControlCenter where the server has no such call, ServerError otherwise."""
    from wizard.orchestrator.errors import NotFound, NotOffered, NotOrchestrator

    deadline = Deadline(START_MINUTES * 60)
    try:
        with opening.open_control_center(run.answers, run.secrets, run.cancel) as center:
            match act:
                case Act.STOP:
                    center.stop()
                    center.wait_stopped(deadline)
                case Act.START:
                    center.start()
                    center.wait_running(deadline)
                case Act.RESTART:
                    center.restart()
                    center.wait_running(deadline)
    except (NotFound, NotOffered, NotOrchestrator) as error:
        raise NoControlCenter from error


def _listens(url: str) -> bool:
    """4.x has no API to ask: whether anything listens at the address is what can be seen."""
    parts = urlsplit(url if "//" in url else f"//{url}")
    if not parts.hostname:
        return False
    try:
        socket.create_connection((parts.hostname, parts.port or _OLD_PORT), _TCP_SECONDS).close()
    except OSError:
        return False
    return True
