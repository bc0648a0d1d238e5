"""Calls of the Orchestrator REST API. Paths, parameters and statuses: rest-api.md, section named at each call."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator import findings, wire, workflow_runs
from wizard.orchestrator.address import Address, server_addresses
from wizard.orchestrator.answers import (
    About,
    Argument,
    Download,
    Execution,
    ImportDetails,
    ImportResult,
    PackageDetails,
    PackageLink,
    ServerElement,
    ServerElements,
    Workflow,
    WorkflowLink,
)
from wizard.orchestrator.credentials import Credentials
from wizard.orchestrator.discovery import Found, find_api, read_about
from wizard.orchestrator.errors import (
    BadPackage,
    BadRequest,
    IncompleteList,
    NotFound,
    NotOffered,
    Unanswered,
    UnreadableAnswer,
)
from wizard.orchestrator.exchange import ZIP, Body, Call
from wizard.orchestrator.options import DeleteOption, ExportOptions, ImportOptions, Query, Timeouts, flag
from wizard.orchestrator.progress import Progress
from wizard.orchestrator.session import Session
from wizard.orchestrator.status import UNAVAILABLE, Answer, error_for
from wizard.orchestrator.trust import Trust
from wizard.orchestrator.wire import LinkWire

_READY_POLL = 1.0  # seconds
_ELEMENT_LISTS = (
    ("Workflow", "workflows"),
    ("ScriptModule", "actions"),
    ("ConfigurationElement", "configurations"),
    ("ResourceElement", "resources"),
)


class OrchestratorClient:
    """One server under one account; for one thread at a time.

    ``url``: as the administrator typed it; port and root are found out on the first call. ``proxy``: an HTTP proxy,
    ``http://host:port``; the environment is never asked. Every call ends at a deadline of ``timeouts``, and within
    0.2 s of a request on ``cancel`` with Cancelled. Every call may raise any ServerError of the way to the server.
    """

    def __init__(
        self,
        url: str,
        credentials: Credentials,
        trust: Trust,
        cancel: Cancel | None = None,
        timeouts: Timeouts | None = None,
        proxy: str | None = None,
    ) -> None:
        self._addresses = server_addresses(url)
        self._session = Session(credentials, trust, cancel or Cancel(), timeouts or Timeouts(), proxy)
        self._found: Found | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._session.close()

    @property
    def cancel(self) -> Cancel:
        return self._session.cancel

    @property
    def address(self) -> Address:
        """Where the API is. Asks the server the first time."""
        return self._find().address

    # --- the server -----------------------------------------------------------------------------------------

    def about(self) -> About:
        """Version and build (rest-api.md 1). Raises NotOrchestrator when something else answers."""
        known = self._found
        return read_about(self._session, known.address) if known else self._find().about

    def check_credentials(self) -> None:
        """Raises WrongCredentials or Forbidden unless the account may list the packages (rest-api.md 3.1)."""
        self._session.ask(self.address, Call("GET", "packages", quick=True))

    def ready(self) -> bool:
        """True when the server serves its API (rest-api.md 1). A server that is down or restarting is False."""
        try:
            answer = self._session.answer(self.address, Call("GET", "server", quick=True))
        except Unanswered:
            return False
        if answer.status in (404, *UNAVAILABLE):
            return False
        if not answer.success:
            raise error_for(answer, self._session.asked(self.address, Call("GET", "server")))
        return True

    def wait_ready(self, deadline: Deadline) -> None:
        """Wait for :meth:`ready`. Raises DeadlinePassed, Cancelled."""
        while not self.ready():
            deadline.check()
            self.cancel.wait(min(_READY_POLL, deadline.remaining))

    # --- packages (rest-api.md 3) ---------------------------------------------------------------------------

    def packages(self) -> tuple[PackageLink, ...]:
        """Every package of the server (3.1). Raises IncompleteList rather than leave some out."""
        return wire.package_links(self._list("packages"), self.address.origin)

    def package(self, name: str) -> PackageDetails:
        """What is in a package (3.2). Raises NotFound."""
        return wire.package_details(self._get(_package_path(name)), self.address.origin)

    def export_package(
        self, name: str, target: Path, options: ExportOptions | None = None, progress: Progress | None = None
    ) -> Download:
        """Fetch a package to ``target`` (3.3), whole or not at all. Raises NotFound, OSError.

        The Accept header alone tells the file from the details.
        """
        query = (options or ExportOptions()).query
        call = Call("GET", _package_path(name), query, accept=ZIP, work=True)
        return self._session.download(self.address, call, target, progress)

    def import_package(
        self, path: Path, options: ImportOptions | None = None, name: str | None = None
    ) -> ImportResult:
        """Import a package file (3.4); never repeated. ``name``: the package's, where the file has another.

        Any 2xx is success; ``errors`` in it name elements that failed all the same (section 8). Raises Conflict
        (409: elements on the server are newer), BadPackage (400, with the server's words), OSError.
        """
        with path.open("rb") as file:
            query = (options or ImportOptions()).query
            call = Call("POST", "packages", query, file=(_file_name(path, name), file), work=True)
            answer = self._accepted_package(call, name or path.stem)
        try:
            result = wire.decode(answer, wire.ImportResultWire, self.address.origin)
        except UnreadableAnswer:
            return ImportResult(answer.status, understood=not answer.body.strip())
        return ImportResult(answer.status, wire.import_issues(result))

    def import_details(self, path: Path, name: str | None = None) -> ImportDetails | None:
        """What the server thinks of a package file (3.5); imports nothing. None: the server has no such call.

        The first version that has it is unknown, so that it is asked. Raises BadPackage, OSError.
        """
        with path.open("rb") as file:
            call = Call("POST", "packages/import-details", file=(_file_name(path, name), file), work=True)
            try:
                answer = self._accepted_package(call, name or path.stem)
            except (NotFound, NotOffered):
                return None
        return wire.import_details(answer, self.address.origin)

    def create_package(self, name: str) -> None:
        """Make an empty package (3.7). Raises Conflict when it exists."""
        self._session.ask(self.address, Call("PUT", _package_path(name) + "/", content=b"{}"))

    def delete_package(self, name: str, option: DeleteOption = DeleteOption.PACKAGE_ONLY) -> None:
        """Delete a package (3.6). Raises NotFound."""
        self._session.ask(self.address, Call("DELETE", _package_path(name), (("option", option.value),)))

    def elements(self) -> ServerElements:
        """Every workflow, action, configuration and resource element that the server lists."""
        found: list[ServerElement] = []
        unlisted: list[str] = []
        for type_, path in _ELEMENT_LISTS:
            try:
                found.extend(wire.elements(self._list(path), type_, self.address.origin))
            except (NotFound, NotOffered):
                unlisted.append(type_)
        return ServerElements(tuple(found), tuple(unlisted))

    # --- configuration (rest-api.md 5) ----------------------------------------------------------------------

    def export_configuration(self, target: Path, password: str | None = None) -> Download:
        """Fetch the server's configuration: a POST with an EMPTY ``file`` means export. Raises NotOffered, OSError."""
        call = self._configuration_call(("configuration.zip", b""), _password(password), ZIP)
        try:
            return self._session.download(self.address, call, target, None)
        except NotFound as error:
            raise self._not_offered(call) from error

    def import_configuration(
        self, path: Path, password: str | None = None, *, import_identity: bool | None = None
    ) -> None:
        """Put a configuration back; never repeated. Raises NotOffered, BadRequest (wrong password), OSError."""
        query = _password(password)
        if import_identity is not None:
            query = (*query, ("importIdentity", flag(import_identity)))
        with path.open("rb") as file:
            call = self._configuration_call((path.name, file), query)
            try:
                self._session.ask(self.address, call)
            except NotFound as error:
                raise self._not_offered(call) from error

    # --- workflows (rest-api.md 4) --------------------------------------------------------------------------

    def workflows_by_name(self, name: str) -> tuple[WorkflowLink, ...]:
        """The workflows of exactly this name."""
        links = self._list("workflows", (("conditions", f"name={name}"),))
        found = wire.workflow_links(links, self.address.origin)
        return tuple(each for each in found if each.name == name)

    def workflow(self, workflow_id: str) -> Workflow:
        """A workflow with its inputs as the server describes them. Raises NotFound."""
        return wire.workflow(self._get(f"workflows/{quote(workflow_id, safe='')}"), self.address.origin)

    def run_workflow(self, workflow_id: str, arguments: tuple[Argument, ...]) -> Execution:
        """Start a workflow; never repeated. Raises NotFound, BadRequest."""
        return workflow_runs.start(self._session, self.address, workflow_id, arguments)

    def wait_for(self, execution: Execution, deadline: Deadline) -> None:
        """Wait until a run is completed. Raises WorkflowFailed, Timeout when it is not by the deadline, Cancelled."""
        workflow_runs.wait(self._session, self.address, execution, deadline)

    # --- inside ---------------------------------------------------------------------------------------------

    def _find(self) -> Found:
        if self._found is None:
            self._found = find_api(self._session, self._addresses)
        return self._found

    def _get(self, path: str, query: Query = ()) -> Answer:
        return self._session.ask(self.address, Call("GET", path, query))

    def _list(self, path: str, query: Query = ()) -> tuple[LinkWire, ...]:
        found = wire.decode_list(self._get(path, query), self.address.origin)
        if found.total is not None and found.total > len(found.links):
            listed = len(found.links)
            finding = findings.INCOMPLETE_LIST
            raise IncompleteList(
                finding.of(self.address.origin, total=found.total, listed=listed, thing=path)
            )
        return tuple(found.links)

    def _accepted_package(self, call: Call, package: str) -> Answer:
        try:
            return self._session.ask(self.address, call)
        except BadRequest as error:
            reason = dict(error.finding.parameters)["reason"]
            finding = findings.BAD_PACKAGE.of(self.address.origin, package=package, reason=reason)
            raise BadPackage(finding) from error

    def _configuration_call(self, file: Body, query: Query, accept: str = "*/*") -> Call:
        return Call("POST", "server-configuration", query, accept=accept, file=file, work=True)

    def _not_offered(self, call: Call) -> NotOffered:
        return NotOffered(findings.NOT_OFFERED.of(self.address.origin, act=call.act))


def _package_path(name: str) -> str:
    return f"packages/{quote(name, safe='')}"


def _file_name(path: Path, name: str | None) -> str:
    return f"{name}.package" if name else path.name


def _password(password: str | None) -> Query:
    return () if password is None else (("password", password),)
