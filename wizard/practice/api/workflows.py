"""Workflows: list, description, runs (rest-api.md 4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.packages.xml_text import parse
from wizard.practice.api.links import (
    LIST,
    Link,
    condition_matches,
    element_link,
    href,
    link,
    link_list,
)
from wizard.practice.api.parameters import PARAMETERS, described_parameters, for_client
from wizard.practice.api.run_parameters import input_values, run_parameters
from wizard.practice.configuration_workflows import (
    UNKNOWN_INPUT,
    ConfigurationWorkflow,
    WorkflowFailed,
    configuration_workflows,
)
from wizard.practice.element_documents import Variable
from wizard.practice.element_facts import WORKFLOW, ElementFacts
from wizard.practice.executions import Execution, Executions
from wizard.practice.faults import FaultKind
from wizard.practice.messages import Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape
from wizard.practice.routes import Route


@dataclass(frozen=True)
class _Described:
    """A workflow as it is described to clients."""

    facts: ElementFacts
    inputs: tuple[Variable, ...]
    outputs: tuple[Variable, ...] = ()
    configuration: ConfigurationWorkflow | None = None


class WorkflowsApi:
    """The database's workflows; those of the configuration plug-in are found by id, name and conditions.

    The list without conditions shows the database's own only (assumed): the plug-in brings its workflows with
    it to every database, so they are in nobody's packages.
    """

    def __init__(self, orchestrator: Orchestrator, executions: Executions) -> None:
        self._orchestrator = orchestrator
        self._profile = orchestrator.profile
        self._executions = executions

    def routes(self) -> list[Route]:
        return [
            Route("GET", "workflows", self.workflows),
            Route("GET", "content/workflows", self.workflows),
            Route("GET", "workflows/{id}", self.workflow),
            Route("GET", "workflows/{id}/content", self.content),
            Route("GET", "workflows/{id}/executions", self.runs),
            Route("POST", "workflows/{id}/executions", self.run),
            Route("GET", "workflows/{id}/executions/{execution}", self.execution),
            Route("DELETE", "workflows/{id}/executions/{execution}", self.forget),
            Route("GET", "workflows/{id}/executions/{execution}/state", self.state),
            Route("DELETE", "workflows/{id}/executions/{execution}/state", self.cancel),
            Route("GET", "workflows/{id}/executions/{execution}/logs", self.logs),
            Route("GET", "workflows/{id}/executions/{execution}/syslogs", self.system_logs),
            Route("POST", "workflows/{id}/executions/{execution}/syslogs", self.system_logs),
        ]

    def workflows(self, request: Request) -> Answer:
        conditions = [one for value in request.parameters("conditions") for one in value.split(",") if one]
        start = request.whole_number("startIndex", 0)
        most = request.whole_number("maxResult", 2**31 - 1)
        with self._orchestrator.database.read() as reading:
            elements = reading.elements(WORKFLOW)
        if conditions:
            elements += [_facts(one) for one in configuration_workflows(self._orchestrator)]
        links = [element_link(request, self._profile, one) for one in elements]
        found = [one for one in links if all(condition_matches(one, wish) for wish in conditions)]
        page = [_with_keys(one, request.parameters("keys")) for one in found[start : start + most]]
        tag = "inventory-items" if self._profile.modern else "workflows"
        return document_answer(request, link_list(tag, page, self._profile, start=start, total=len(found)))

    def workflow(self, request: Request, workflow_id: str) -> Answer:
        described = self._described(workflow_id)
        facts = described.facts
        value: dict[str, object] = {
            "id": facts.id,
            "name": facts.name,
            "version": facts.version,
            "description": facts.description,
            "href": href(request, self._profile, "workflows", facts.id),
            "relations": {"link": [link(href(request, self._profile, "workflows", facts.id, "executions"))]},
        }
        names = ["input-parameters", "output-parameters"]
        variables = [described_parameters(described.inputs), described_parameters(described.outputs)]
        value |= dict(zip(names, variables, strict=True))
        if self._profile.modern:
            value |= {"inputParameters": variables[0], "outputParameters": variables[1]}
        return document_answer(request, Document("workflow", for_client(request, value), _SHAPE))

    def content(self, request: Request, workflow_id: str) -> Answer:
        """Of the OpenAPI's schema-workflow what clients read: what it is, takes and gives; not its steps."""
        described = self._described(workflow_id)
        facts = described.facts
        value = {
            "id": facts.id,
            "version": facts.version,
            "display-name": facts.name,
            "description": facts.description,
            "input": {"param": described_parameters(described.inputs)},
            "output": {"param": described_parameters(described.outputs)},
        }
        return document_answer(request, Document("schema-workflow", value, _CONTENT))

    def run(self, request: Request, workflow_id: str) -> Answer:
        """202, Location = the execution (rest-api.md 4). The body is empty in the guides up to 7.1; public clients of
        7.6 and 8.x read the execution's id from it."""
        described = self._described(workflow_id)
        parameters = run_parameters(request)
        unknown = {str(one["name"]) for one in parameters} - {one.name for one in described.inputs}
        if unknown and described.configuration:
            raise Refusal(400, f"Unknown parameters: {', '.join(sorted(unknown))}")
        execution = Execution(
            described.facts.id, described.facts.name, parameters, self._orchestrator.settings.user
        )
        self._executions.begin(execution, lambda: self._work(described, parameters))
        location = (("Location", self._href(request, execution)),)
        if not self._profile.tells_begun_run:
            return Answer(202, headers=location)
        return document_answer(request, self._document(request, execution), 202, location)

    def _work(self, described: _Described, parameters: list[dict[str, object]]) -> None:
        """The scripts of content workflows are not run: they complete at once (assumed)."""
        if self._orchestrator.faults.strike(FaultKind.WORKFLOW_FAILS):
            raise WorkflowFailed("The workflow failed on purpose")
        if described.configuration is not None:
            described.configuration.run(self._orchestrator, input_values(parameters))

    def runs(self, request: Request, workflow_id: str) -> Answer:
        self._described(workflow_id)
        links = [
            link(
                self._href(request, run),
                {"id": run.id, "name": run.workflow_name, "state": run.state.value},
                kind="WorkflowToken",
            )
            for run in self._executions.of(workflow_id)
        ]
        relations = {"total": len(links), "startIndex": 0, "count": len(links), "link": links}
        return document_answer(
            request, Document("executions", {"relations": relations}, Shape(inner={"relations": LIST}))
        )

    def execution(self, request: Request, workflow_id: str, execution_id: str) -> Answer:
        run = self._execution(workflow_id, execution_id)
        return document_answer(request, self._document(request, run))

    def state(self, request: Request, workflow_id: str, execution_id: str) -> Answer:
        """Public clients read ``value``, the OpenAPI says ``state``: both (rest-api.md 8)."""
        state = self._execution(workflow_id, execution_id).state.value
        return document_answer(request, Document("state", {"value": state, "state": state}))

    def cancel(self, request: Request, workflow_id: str, execution_id: str) -> Answer:
        self._executions.cancel(self._execution(workflow_id, execution_id))
        return Answer(204 if self._profile.modern else 200)

    def forget(self, request: Request, workflow_id: str, execution_id: str) -> Answer:
        self._executions.forget(self._execution(workflow_id, execution_id))
        return Answer(204 if self._profile.modern else 200)

    def logs(self, request: Request, workflow_id: str, execution_id: str) -> Answer:
        run = self._execution(workflow_id, execution_id)
        logs = [{"severity": "error", "short-description": run.error}] if run.error else []
        return document_answer(request, Document("logs", {"logs": logs}))

    def system_logs(self, request: Request, workflow_id: str, execution_id: str) -> Answer:
        """As two public clients read them, by POST before 7.6, by GET later (assumed: in no description). What they ask
        to leave out is not looked at: there is one line at most."""
        run = self._execution(workflow_id, execution_id)
        line = {
            "origin": "system",
            "severity": "error",
            "time-stamp": (run.end or run.start).isoformat(timespec="milliseconds"),
            "short-description": run.error,
            "long-description": run.error,
        }
        return document_answer(request, Document("logs", {"logs": [{"entry": line}] if run.error else []}))

    def _document(self, request: Request, run: Execution) -> Document:
        value: dict[str, object] = {
            "id": run.id,
            "state": run.state.value,
            "name": run.workflow_name,
            "href": self._href(request, run),
            "relations": {"link": []},
            "start-date": run.start.isoformat(timespec="milliseconds"),
            "started-by": run.started_by,
            "input-parameters": run.inputs,
            "output-parameters": [],
        }
        if self._profile.modern:
            value |= {"inputParameters": run.inputs, "outputParameters": []}
        if run.end:
            value["end-date"] = run.end.isoformat(timespec="milliseconds")
        if run.error:
            value["content-exception"] = run.error
        return Document("workflow-execution", for_client(request, value), _SHAPE)

    def _href(self, request: Request, run: Execution) -> str:
        return href(request, self._profile, "workflows", run.workflow_id, "executions", run.id)

    def _execution(self, workflow_id: str, execution_id: str) -> Execution:
        run = self._executions.find(workflow_id, execution_id)
        if run is None:
            raise Refusal(404, f"There is no run {execution_id}")
        return run

    def _described(self, workflow_id: str) -> _Described:
        for one in configuration_workflows(self._orchestrator):
            if one.id == workflow_id:
                extra = self._orchestrator.faults.present(FaultKind.UNKNOWN_INPUTS)
                return _Described(
                    _facts(one), (*one.inputs, UNKNOWN_INPUT) if extra else one.inputs, configuration=one
                )
        with self._orchestrator.database.read() as reading:
            facts = reading.element(workflow_id)
            if facts is None or facts.type != WORKFLOW:
                raise Refusal(404, f"There is no workflow {workflow_id}")
            data = dict(reading.entries(workflow_id)).get("data", b"")
        return _Described(facts, tuple(_variables(data, "input")), tuple(_variables(data, "output")))


_PARAMETER = Shape(attributes=frozenset({"name", "type"}))
_CONTENT = Shape(
    attributes=frozenset({"id", "version"}),
    inner={name: Shape(inner={"param": _PARAMETER}) for name in ("input", "output")},
)
_SHAPE = Shape(
    wrapped={"input-parameters": "parameter", "output-parameters": "parameter"},
    inner={"input-parameters": PARAMETERS, "output-parameters": PARAMETERS, "relations": LIST},
)


def _facts(workflow: ConfigurationWorkflow) -> ElementFacts:
    category = f"Configuration/{workflow.category}"
    return ElementFacts(workflow.id, WORKFLOW, workflow.name, "1.0.0", category)


def _variables(data: bytes, tag: str) -> Iterator[Variable]:
    parent = parse(data).child(tag)
    for node in parent.all("param") if parent else ():
        description = node.child("description")
        yield Variable(
            node.attributes.get("name", ""),
            node.attributes.get("type", ""),
            description.text if description else "",
        )


def _with_keys(value: Link, keys: tuple[str, ...]) -> Link:
    """Only the attributes asked for, where any are (rest-api.md 3.8: ``keys=id`` is the light look-up)."""
    wanted = {key for one in keys for key in one.split(",") if key}
    attributes = value.get("attributes")
    if not wanted or not isinstance(attributes, list):
        return value
    return {**value, "attributes": [one for one in attributes if one["name"] in wanted]}
