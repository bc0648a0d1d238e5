"""What remains for the administrator: a new database brings neither licence, plug-ins nor accounts, and every node of a
cluster must follow (orchestrator.md 1.3, 5.3)."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from wizard.gallery.example import NEW, NEW_DATABASE, NEW_LABEL, NOW, SERVER
from wizard.migration.answers import AnswerBook
from wizard.migration.facts import FactBook
from wizard.migration.secrets import Secrets
from wizard.migration.step import Situation
from wizard.steps.answers import ConnectAnswers
from wizard.steps.facts import (
    InstalledCertificate,
    NewDatabase,
    NodeState,
    ProvenBy,
    RolledBack,
    StartedNodes,
    SwitchedServer,
)
from wizard.steps.registry import registry
from wizard.steps.report.duties import remaining

IN_PLACE = dataclasses.replace(SERVER, ways=dataclasses.replace(SERVER.ways, in_place=True))
SWITCHED = SwitchedServer(datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), ProvenBy.FRESH_EXPORT, "7.6.0")
UNNAMED = "If the server has other cluster nodes: none was named"
RESTART = "Restart the cluster node {}, and look at the certificate it signs packages with."
BIND = "Bind the cluster node {} to the new database and start it."


def duties(*facts: object, nodes: tuple[str, ...] = ()) -> list[str]:
    """In the words of the report."""
    answers = AnswerBook({step.id: step.answers for step in registry()})
    answers.put("connect", ConnectAnswers(nodes=nodes))
    book = FactBook()
    for fact in facts:
        book.put(fact)
    return [duty.words() for duty in remaining(registry(), Situation(answers, book, Secrets()))]


def switched(server: object, *more: object, nodes: tuple[str, ...] = ()) -> list[str]:
    return duties(server, SWITCHED, InstalledCertificate(NEW), *more, nodes=nodes)


def test_a_new_database_lacks_licence_plug_ins_and_accounts() -> None:
    told = switched(SERVER)
    assert told[:3] == [
        "Set the licence and the authentication again: they belong to the database.",
        "Reset the plug-ins (Troubleshooting > Reset current version) and restart the server.",
        "Enter the vCenter credentials and other plug-in accounts again.",
    ]
    assert "Trust the new certificate on servers that import packages from this one." in told
    assert told[-1] == "Keep the run folder and the export password in a safe place."


def test_in_place_none_of_them_is_lost() -> None:
    told = switched(IN_PLACE)
    assert not [duty for duty in told if any(word in duty for word in ("licence", "plug-in", "vCenter"))]
    assert "Trust the new certificate on servers that import packages from this one." in told


@pytest.mark.parametrize(
    ("server", "words"),
    [
        (
            SERVER,
            ("stopped before packages are imported", "the new database, which all nodes share", "started"),
        ),
        (IN_PLACE, ("Restart each", "certificate it signs packages with")),
    ],
    ids=["new database", "in place"],
)
def test_nodes_that_nobody_named_are_one_duty(server: object, words: tuple[str, ...]) -> None:
    (duty,) = (each for each in switched(server) if each.startswith(UNNAMED))
    assert all(word in duty for word in words)


def test_every_named_node_is_a_duty_until_it_is_done() -> None:
    nodes = ("vco02", "vco03")
    assert [each for each in switched(SERVER, nodes=nodes) if "node" in each] == [*map(BIND.format, nodes)]
    one = StartedNodes((NodeState("vco02", proven=True),))
    assert [each for each in switched(SERVER, one, nodes=nodes) if "node" in each] == [BIND.format("vco03")]


def test_in_place_every_named_node_is_to_be_restarted() -> None:
    nodes = ("vra02", "vra03")
    assert [each for each in switched(IN_PLACE, nodes=nodes) if "node" in each] == [
        *map(RESTART.format, nodes)
    ]


def test_rolled_back_the_nodes_go_back_too() -> None:
    facts = (SERVER, NewDatabase(NEW_DATABASE, created=True), RolledBack(NOW, "00"))
    told = duties(*facts)
    assert any(f"{NEW_LABEL} was used" in each for each in told)
    (duty,) = (each for each in told if each.startswith(UNNAMED))
    assert "bound to the old database again" in duty
    assert not [each for each in duties(*facts, nodes=("vco02",)) if each.startswith(UNNAMED)]
    assert not [each for each in told if "licence" in each]
