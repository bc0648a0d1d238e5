"""Binding a database by the server's own workflow (rest-api.md 4): it takes effect with the next restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.foundation.cancel import Deadline
from wizard.migration.run import Run
from wizard.steps import server as opening

if TYPE_CHECKING:
    from wizard.databases.target import Target
    from wizard.orchestrator.configuration_workflows import BindingFields

_SECONDS = 600.0


def bind_by_workflow(run: Run, target: Target) -> None:
    """Raises WorkflowMissing and UnknownInputs before anything ran; WorkflowFailed and Timeout after."""
    from wizard.orchestrator.configuration_workflows import bind_database

    with opening.open_server(run.answers, run.secrets, run.cancel) as client:
        bind_database(client, binding_fields(target), Deadline(_SECONDS))


def binding_fields(target: Target) -> BindingFields:
    from wizard.databases.engine import Engine, TlsMode
    from wizard.orchestrator.configuration_workflows import BindingFields

    return BindingFields(
        engine=target.engine.value,
        host=target.host,
        port=target.effective_port or 0,
        name=target.path if target.engine is Engine.SQLITE else target.name,
        user=target.user,
        password=target.password or "",
        instance=target.instance,
        domain=target.domain,
        ntlm2=target.ntlm2,
        tls=target.tls is not TlsMode.OFF,
    )
