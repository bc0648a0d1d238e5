"""The other nodes of a cluster: stopped before the switch, bound and started when the packages are back.

Content changes with one node running only, and all nodes use one database (orchestrator.md 6, pain 10; 1.3). No API
binds or stops a node, so the administrator does it, one node after another; whether a node is up is seen from here
where there is a way to it, else the administrator's word stands, and is called that.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.migration.job import Waiting
from wizard.migration.run import Run
from wizard.migration.section import Line
from wizard.steps import server as opening
from wizard.steps.answers import ConnectAnswers
from wizard.steps.assistance import OnNode, StartServer, StopServer
from wizard.steps.configuration_interface import (
    START_SERVICE,
    STOP_SERVICE,
    bind_request,
    database_form,
    sign_in,
)
from wizard.steps.facts import NodeState, Server

if TYPE_CHECKING:
    from wizard.databases.target import Target
    from wizard.orchestrator.node import NodeSeen

NODE = text(QT_TRANSLATE_NOOP("wizard", "Node"))
LOOKS_AT_NODE = text(QT_TRANSLATE_NOOP("wizard", "The wizard asks the node, where there is a way to it."))
NOT_SEEN = Kind(
    "nodes_not_seen",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The node {subject} could not be asked: what was done on it is not proven."),
    (
        QT_TRANSLATE_NOOP("wizard", "there is no way from this computer to the node"),
        QT_TRANSLATE_NOOP("wizard", "its address is another one"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Look at the node yourself: a node that works on the other database must not run."
    ),
)
ALL = (NOT_SEEN,)


@dataclass(frozen=True)
class _Asked:
    at: datetime.datetime


def node_names(run: Run) -> tuple[str, ...]:
    return opening.connect_answers(run.answers).nodes


def node_address(connect: ConnectAnswers, node: str) -> str:
    """A node named without a port listens where the server does."""
    typed = node if "//" in node else f"https://{node}"
    served = urlsplit(connect.url if "//" in connect.url else f"https://{connect.url}")
    return typed if urlsplit(typed).port or not served.port else f"{typed.rstrip('/')}:{served.port}"


def stop_each(run: Run) -> Waiting | tuple[NodeState, ...]:
    """Waiting names the first node that still answers."""
    server = run.facts.require(Server)
    return _each(run, "stop", up=False, instructions=lambda node: _stop(server, node))


def bind_each(run: Run, target: Target | None) -> Waiting | tuple[NodeState, ...]:
    """Waiting names the first node that is not bound and started. ``target`` None: nobody told the wizard which."""
    server = run.facts.require(Server)
    return _each(run, "bind", up=True, instructions=lambda node: _bind_and_start(server, node, target))


def are(run: Run, *, up: bool) -> bool:
    """Whether every node that can be seen stands like that."""
    from wizard.orchestrator.node import Standing

    other = Standing.DOWN if up else Standing.UP
    return all(_look(run, node).standing is not other for node in node_names(run))


def unproven(states: tuple[NodeState, ...]) -> tuple[Finding, ...]:
    return tuple(NOT_SEEN.of(state.name) for state in states if not state.proven)


def lines(states: tuple[NodeState, ...], *, up: bool) -> tuple[Line, ...]:
    """For the report, one line a node."""
    return tuple(Line(text(_WORDS[up, state.proven], node=state.name), state.version) for state in states)


_WORDS = {
    (False, True): QT_TRANSLATE_NOOP("wizard", "Node {node}: stopped, and seen to be down"),
    (False, False): QT_TRANSLATE_NOOP("wizard", "Node {node}: stopped by your word; it could not be asked"),
    (True, True): QT_TRANSLATE_NOOP("wizard", "Node {node}: bound by your word, started, and answering"),
    (True, False): QT_TRANSLATE_NOOP(
        "wizard", "Node {node}: bound and started by your word; it could not be asked"
    ),
}


def _each(
    run: Run, act: str, *, up: bool, instructions: Callable[[str], Instructions]
) -> Waiting | tuple[NodeState, ...]:
    """A node that is already down needs nothing; one that is up may be bound to the wrong database: it is asked for."""
    from wizard.orchestrator.node import Standing

    wanted = Standing.UP if up else Standing.DOWN
    asked = run.recorded(_Asked)
    states = []
    for node in node_names(run):
        seen = _look(run, node)
        told = f"{act} {node}" in asked
        if seen.standing is wanted and (told or not up):
            states.append(NodeState(node, True, seen.version))
        elif seen.standing is Standing.UNSEEN and told:
            states.append(NodeState(node, False))
        else:
            run.record(f"{act} {node}", _Asked(datetime.datetime.now(datetime.UTC)))
            return Waiting(instructions(node))
    return tuple(states)


def _look(run: Run, node: str) -> NodeSeen:
    """A 4.x node has no API: nothing is seen of it (rest-api.md 1)."""
    from wizard.orchestrator.node import NodeSeen, Standing, look_at_node

    connect = opening.connect_answers(run.answers)
    if not run.facts.require(Server).root:
        return NodeSeen(Standing.UNSEEN)
    return look_at_node(node_address(connect, node), run.cancel)


def _stop(server: Server, node: str) -> Instructions:
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Stop the cluster node {node}"), node=node),
        steps=(_on(node), sign_in(server), Instruction(STOP_SERVICE)),
        proof=LOOKS_AT_NODE,
        request=OnNode(node, (StopServer(),)),
    )


def _bind_and_start(server: Server, node: str, target: Target | None) -> Instructions:
    """The tables and the certificate are there: they came with the database."""
    form = database_form(target) if target is not None else Instruction(text(_THE_SERVERS))
    binding = (bind_request(target), StartServer()) if target is not None else ()
    return Instructions(
        title=text(QT_TRANSLATE_NOOP("wizard", "Bind and start the cluster node {node}"), node=node),
        steps=(_on(node), sign_in(server), form, Instruction(text(_APPLY)), Instruction(START_SERVICE)),
        proof=LOOKS_AT_NODE,
        request=OnNode(node, binding) if binding else None,
    )


_THE_SERVERS = QT_TRANSLATE_NOOP("wizard", "Click Database and enter the database that the server uses now.")
_APPLY = QT_TRANSLATE_NOOP(
    "wizard", "Apply it. Create neither tables nor a certificate: both are in the database already."
)
_ON_NODE: Text = text(QT_TRANSLATE_NOOP("wizard", "On this node of the cluster:"))


def _on(node: str) -> Instruction:
    return Instruction(_ON_NODE, (TypedValue(NODE, node),))
