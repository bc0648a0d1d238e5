"""Starting workflows and waiting for their end (rest-api.md 4)."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, tostring

from wizard.foundation.cancel import Deadline
from wizard.orchestrator import findings, wire
from wizard.orchestrator.address import Address
from wizard.orchestrator.answers import Argument, Execution, RunState
from wizard.orchestrator.errors import Timeout, Unanswered, UnreadableAnswer, WorkflowFailed
from wizard.orchestrator.exchange import Call
from wizard.orchestrator.session import Session
from wizard.orchestrator.status import Answer, error_for

_POLL = 1.0  # seconds between two looks at a run
_FIRST_POLLS = (0.1, 0.3)  # most configuration workflows take no second
_NAMESPACE = "http://www.vmware.com/vco"
_UNSUPPORTED_MEDIA_TYPE = 415


def start(session: Session, address: Address, workflow_id: str, arguments: tuple[Argument, ...]) -> Execution:
    """Start a run: 202 with the execution's address, and in newer versions the execution itself.

    JSON is what every sampled client sends; the guides up to 7.1 show XML, which is sent when the server says that
    it does not take JSON (a refused body has started nothing).
    """
    path = f"workflows/{quote(workflow_id, safe='')}/executions"
    answer = session.answer(address, Call("POST", path, content=json_context(arguments)))
    if answer.status == _UNSUPPORTED_MEDIA_TYPE:
        call = Call("POST", path, content=xml_context(arguments), content_type="application/xml")
        answer = session.ask(address, call)
    elif not answer.success:
        raise error_for(answer, session.asked(address, Call("POST", path)))
    return Execution(workflow_id, _execution_id(answer, address.origin))


def wait(session: Session, address: Address, execution: Execution, deadline: Deadline) -> None:
    """Look at the run until it has ended. A server that goes away for a while meanwhile is waited for."""
    polls = iter(_FIRST_POLLS)
    while True:
        try:
            state = _state(session, address, execution)
        except Unanswered:
            state = RunState.RUNNING
        if state is RunState.COMPLETED:
            return
        if state.ended:
            raise _failed(session, address, execution, state)
        if deadline.passed:
            seconds = f"{deadline.seconds:.3g}"
            raise Timeout(findings.TIMEOUT.of(address.origin, phase=state.value, seconds=seconds))
        session.cancel.wait(min(next(polls, _POLL), deadline.remaining))


def json_context(arguments: tuple[Argument, ...]) -> bytes:
    """``{"parameters":[{"name","type","scope":"local","value":{"string":{"value":"v"}}}]}``.

    A SecureString travels as ``string`` too. Assumed: no source shows its own form for the versions up to 7.x.
    """
    parameters = [
        {
            "name": each.name,
            "type": each.type,
            "scope": "local",
            "value": {_kind(each): {"value": each.value}},
        }
        for each in arguments
    ]
    return json.dumps({"parameters": parameters}).encode()


def xml_context(arguments: tuple[Argument, ...]) -> bytes:
    """``<execution-context><parameters><parameter name type><string>v</string>…``."""
    root = Element("execution-context", xmlns=_NAMESPACE)
    parameters = SubElement(root, "parameters")
    for each in arguments:
        parameter = SubElement(parameters, "parameter", name=each.name, type=each.type)
        SubElement(parameter, _kind(each)).text = _xml_text(each.value)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def _kind(argument: Argument) -> str:
    if isinstance(argument.value, bool):
        return "boolean"
    return "number" if isinstance(argument.value, int) else "string"


def _xml_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _execution_id(answer: Answer, subject: str) -> str:
    """From the Location header; else from the body, where newer versions describe the execution."""
    found = answer.location.partition("?")[0].rstrip("/").rpartition("/")[2]
    if not found and answer.body.strip():
        found = wire.decode(answer, wire.RunWire, subject).id or ""
    if not found:
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason="execution without an id"))
    return found


def _path(execution: Execution) -> str:
    return f"workflows/{quote(execution.workflow_id, safe='')}/executions/{quote(execution.id, safe='')}"


def _state(session: Session, address: Address, execution: Execution) -> RunState:
    """``{"value": S}`` as clients read it, ``{"state": S}`` as the vendor describes it (rest-api.md 8)."""
    answer = session.ask(address, Call("GET", _path(execution) + "/state", quick=True))
    found = wire.decode(answer, wire.StateWire, address.origin)
    words = found.value or found.state or ""
    try:
        return RunState(words)
    except ValueError as error:
        raise UnreadableAnswer(
            findings.UNREADABLE_ANSWER.of(address.origin, reason=f"state {words}")
        ) from error


def _failed(session: Session, address: Address, execution: Execution, state: RunState) -> WorkflowFailed:
    run = wire.decode(session.ask(address, Call("GET", _path(execution))), wire.RunWire, address.origin)
    reason = run.content_exception or state.value
    parameters = {"workflow": execution.workflow_id, "state": state.value, "reason": reason}
    return WorkflowFailed(findings.WORKFLOW_FAILED.of(address.origin, **parameters))
