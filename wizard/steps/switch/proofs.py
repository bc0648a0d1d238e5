"""What proved each act of the switch, in the words of the report."""

from __future__ import annotations

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.facts import FactBook
from wizard.migration.section import ProvenAct
from wizard.migration.step import Situation
from wizard.steps.facts import ChangesSinceExport, ProvenBy, Server, StoppedNodes, SwitchedServer, Way
from wizard.steps.switch.route import BIND, INSTALL, RESTART, START, STOP, TABLES, route_of

PROVEN = {
    ProvenBy.FRESH_EXPORT: text(
        QT_TRANSLATE_NOOP("wizard", "a fresh export is signed by the new certificate")
    ),
    ProvenBy.DATABASE: text(QT_TRANSLATE_NOOP("wizard", "the new database holds the new certificate")),
    ProvenBy.SERVER_ANSWER: text(
        QT_TRANSLATE_NOOP("wizard", "the server took the certificate and no change waits for a restart")
    ),
}
_SAME = text(QT_TRANSLATE_NOOP("wizard", "every package is as it was exported"))
_LEFT_BEHIND = text(QT_TRANSLATE_NOOP("wizard", "packages had changed; you allowed the switch without that"))
_NOT_ASKED = text(QT_TRANSLATE_NOOP("wizard", "the server could not be asked for every package"))
_DOWN = text(QT_TRANSLATE_NOOP("wizard", "the server no longer answered"))
_UP = text(QT_TRANSLATE_NOOP("wizard", "the server answered"))
_TOLD = text(QT_TRANSLATE_NOOP("wizard", "your word: this server cannot be asked"))
_TABLES = text(QT_TRANSLATE_NOOP("wizard", "the new database has the tables of Orchestrator"))
_HELD = text(QT_TRANSLATE_NOOP("wizard", "the new database holds the new certificate"))
_TAKEN = text(QT_TRANSLATE_NOOP("wizard", "proven by the act below"))
_NODES = text(QT_TRANSLATE_NOOP("wizard", "each node stopped, as told above"))


def proven_acts(situation: Situation) -> tuple[ProvenAct, ...]:
    """In no order of their own: the plan gives it. Binding shows by the tables, whoever did it."""
    facts = situation.facts
    server = facts.get(Server)
    if server is None:
        return ()
    route = route_of(server, situation.answers)
    asked = bool(server.root or server.url)
    proofs = {
        "switch.recheck": _rechecked(server, facts),
        STOP: _DOWN if asked else _TOLD,
        BIND: _TABLES,
        TABLES: _TABLES,
        INSTALL: _TAKEN if route.in_place else _HELD,
        START: _UP if asked else _TOLD,
        RESTART: _UP,
    }
    if facts.get(StoppedNodes) is not None:
        proofs["switch.nodes"] = _NODES
    switched = facts.get(SwitchedServer)
    if switched is not None:
        proofs["switch.prove"] = PROVEN[switched.proven_by]
    return tuple(ProvenAct(job, proof) for job, proof in proofs.items())


def _rechecked(server: Server, facts: FactBook) -> Text:
    ways = server.ways
    if not server.root or Way.ASSISTED in (ways.package_list, ways.package_export):
        return _NOT_ASKED
    same = facts.get(ChangesSinceExport) in (None, ChangesSinceExport())
    return _SAME if same else _LEFT_BEHIND
