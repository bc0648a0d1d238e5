"""Finding the API of a server, and what it says about itself.

``about`` is open to everybody in most versions (rest-api.md 1) and needs the account in some (rest-api.md 8). A
root without ``about`` is still an Orchestrator's when it lists links to its services, as 5.1 documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.orchestrator import findings, wire
from wizard.orchestrator.address import Address
from wizard.orchestrator.answers import About
from wizard.orchestrator.errors import (
    NotOrchestrator,
    NotTls,
    OldTls,
    Refused,
    ServerError,
    Timeout,
    Unreachable,
    UnreadableAnswer,
)
from wizard.orchestrator.exchange import Call
from wizard.orchestrator.session import Session
from wizard.orchestrator.status import Answer, error_for

_ABOUT = Call("GET", "about", quick=True)
_ROOT = Call("GET", "", quick=True)
_NOBODY_THERE = (Refused, Timeout, Unreachable, NotTls, OldTls)


@dataclass(frozen=True)
class Found:
    address: Address
    about: About


def find_api(session: Session, addresses: Sequence[Address]) -> Found:
    """The first of the addresses where an Orchestrator answers.

    A port where nobody answers is tried once. Raises the first failure's error when no address is left,
    NotOrchestrator when something else answered, WrongCredentials when even ``about`` asks for another account.
    """
    silent: dict[int, ServerError] = {}
    stranger: ServerError | None = None
    for address in addresses:
        if address.port in silent:
            continue
        try:
            about = read_about(session, address)
        except _NOBODY_THERE as error:
            silent[address.port] = error
        except NotOrchestrator as error:
            stranger = stranger or error
        else:
            return Found(address, about)
    failures = [*silent.values(), *([stranger] if stranger else [])]
    raise stranger or failures[0]


def read_about(session: Session, address: Address) -> About:
    """What the server says about itself. Raises NotOrchestrator and every error of the way there."""
    answer = session.exchange.ask(address, _ABOUT)
    if answer.status == 401:
        answer = session.answer(address, _ABOUT)
    if answer.status in (404, 405):
        return _about_by_root(session, address)
    about = _understood(session, address, _ABOUT, answer)
    if not about.version:
        raise _stranger(address, "no version")
    return about


def _about_by_root(session: Session, address: Address) -> About:
    answer = session.exchange.ask(address, _ROOT)
    if answer.status == 401:
        answer = session.answer(address, _ROOT)
    if answer.status in (404, 405):
        raise _stranger(address, f"HTTP {answer.status}")
    _require_api(session, address, _ROOT, answer)
    try:
        links = wire.decode_list(answer, address.origin).links
    except UnreadableAnswer as error:
        raise _stranger(address, answer.content_type or "no content type") from error
    if not links:
        raise _stranger(address, "no links")
    return About("", raw=answer.body.decode("utf-8", "replace"))


def _understood(session: Session, address: Address, call: Call, answer: Answer) -> About:
    _require_api(session, address, call, answer)
    try:
        return wire.about(answer, address.origin)
    except UnreadableAnswer as error:
        raise _stranger(address, answer.content_type or "no content type") from error


def _require_api(session: Session, address: Address, call: Call, answer: Answer) -> None:
    if answer.success and not answer.is_html:
        return
    if answer.success:
        raise _stranger(address, answer.content_type)
    raise error_for(answer, session.asked(address, call))


def _stranger(address: Address, reason: str) -> NotOrchestrator:
    return NotOrchestrator(findings.NOT_ORCHESTRATOR.of(address.url, reason=reason))
