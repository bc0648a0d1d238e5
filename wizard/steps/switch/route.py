"""How this server is switched: which acts the wizard carries out, which the administrator does."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.migration.answers import AnswerBook
from wizard.migration.job import By
from wizard.steps.facts import Server, Way
from wizard.steps.server import connect_answers

BIND = "switch.bind"
STOP = "switch.stop"
TABLES = "switch.tables"
INSTALL = "switch.install"
START = "switch.start"
RESTART = "switch.restart"
SERVER_ACTS = (BIND, STOP, TABLES, INSTALL, START, RESTART)


@dataclass(frozen=True)
class Route:
    """``in_place``: the certificate changes without a new database (8.x and later)."""

    in_place: bool
    bind: By
    service: By
    """Stopping, starting, restarting."""
    install: By

    @property
    def first_act(self) -> str:
        """The id of the first job that changes the server; undoing it is the last act of rolling back.

        A workflow needs a running server, so that it binds before the stop; by hand the server is stopped first.
        """
        if self.in_place:
            return INSTALL
        return BIND if self.bind is By.WIZARD else STOP


def route_of(server: Server, answers: AnswerBook) -> Route:
    """Control Center is used where the server may have one and its address was given."""
    ways = server.ways
    center = bool(connect_answers(answers).control_center.url)
    offered = (Way.CONTROL_CENTER, Way.REST)  # REST: by version it may be there, so that it is asked

    def through_center(way: Way) -> By:
        return By.WIZARD if center and way in offered else By.ADMINISTRATOR

    bind = By.WIZARD if ways.bind_database is Way.WORKFLOW else By.ADMINISTRATOR
    return Route(ways.in_place, bind, through_center(ways.restart), through_center(ways.install_certificate))
