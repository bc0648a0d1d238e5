"""Opening the server, its Control Center and the databases of a migration from answers and secrets.

Steps use these instead of one another. Heavy libraries are imported when a connection is made, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.migration.answers import AnswerBook
from wizard.migration.secrets import Secrets
from wizard.steps.answers import (
    ConnectAnswers,
    DatabaseAnswers,
    ExportPackagesAnswers,
    NewDatabaseAnswers,
    SignIn,
)

if TYPE_CHECKING:
    from wizard.databases.target import Target
    from wizard.foundation.cancel import Cancel
    from wizard.orchestrator.client import OrchestratorClient
    from wizard.orchestrator.control_center import ControlCenter
    from wizard.orchestrator.credentials import Credentials
    from wizard.orchestrator.options import ExportOptions
    from wizard.orchestrator.trust import Trust


def connect_answers(answers: AnswerBook) -> ConnectAnswers:
    return answers.of("connect", ConnectAnswers)


def trust(connect: ConnectAnswers) -> Trust:
    from wizard.orchestrator.trust import Trust

    return Trust(connect.trusted_certificate or None, connect.allow_old_tls)


def credentials(connect: ConnectAnswers, secrets: Secrets) -> Credentials:
    """Raises SecretMissing or SecretUnreadable, naming connect.password."""
    from wizard.orchestrator.credentials import Basic, Bearer, TokenLogin, TokenRoute

    password = secrets.get("connect.password", connect.password)
    match connect.sign_in:
        case SignIn.BASIC:
            user = f"{connect.user}@{connect.domain}" if connect.domain else connect.user
            return Basic(user, password)
        case SignIn.TOKEN:
            return Bearer(password)
        case SignIn.VRA | SignIn.CSP | SignIn.CLOUD:
            return TokenLogin(
                TokenRoute(connect.sign_in.value),
                connect.user,
                password,
                url=connect.authentication_url,
                domain=connect.domain,
                tenant=connect.tenant,
                trust=_trust_of_tokens(connect),
            )


def _trust_of_tokens(connect: ConnectAnswers) -> Trust | None:
    """None: the host that hands out tokens is the Orchestrator itself, and is trusted like it."""
    from wizard.orchestrator.address import server_addresses
    from wizard.orchestrator.trust import Trust

    if not connect.authentication_url:
        return None
    host, own = (server_addresses(url)[0].host for url in (connect.authentication_url, connect.url))
    pin = connect.authentication_certificate
    return None if host == own and not pin else Trust(pin or None, connect.allow_old_tls)


def open_server(answers: AnswerBook, secrets: Secrets, cancel: Cancel) -> OrchestratorClient:
    """The client of the server; use it in a ``with`` block. Raises ServerError of the orchestrator room."""
    from wizard.orchestrator.client import OrchestratorClient

    connect = connect_answers(answers)
    return OrchestratorClient(connect.url, credentials(connect, secrets), trust(connect), cancel)


def open_control_center(answers: AnswerBook, secrets: Secrets, cancel: Cancel) -> ControlCenter:
    """The Control Center of a 7.x or 8.x server; use it in a ``with`` block."""
    from wizard.orchestrator.control_center import ControlCenter
    from wizard.orchestrator.credentials import Basic
    from wizard.orchestrator.trust import Trust

    connect = connect_answers(answers)
    center = connect.control_center
    pin = center.trusted_certificate or connect.trusted_certificate
    password = secrets.get("connect.control_center.password", center.password)
    return ControlCenter(
        center.url, Basic(center.user, password), Trust(pin or None, connect.allow_old_tls), cancel
    )


def export_options(answers: ExportPackagesAnswers) -> ExportOptions:
    """What an export asks for; View content, Add to package and Edit contents always stay allowed."""
    from wizard.orchestrator.options import ExportOptions

    return ExportOptions(
        version_history=answers.version_history,
        configuration_values=answers.configuration_values,
        global_tags=answers.global_tags,
        secure_strings=answers.secure_strings,
        allowed_operations="vef",
    )


def target(database: DatabaseAnswers, password: str | None) -> Target:
    """Raises ValueError on an unknown engine or TLS mode (the controllers offer only known ones)."""
    from wizard.databases.engine import Engine, TlsMode
    from wizard.databases.target import Target

    engine = Engine(database.engine)
    is_file = engine is Engine.SQLITE
    return Target(
        engine,
        host=database.host,
        port=database.port,
        name="" if is_file else database.name,
        user=database.user,
        password=password,
        instance=database.instance,
        domain=database.domain,
        ntlm2=database.ntlm2,
        tls=TlsMode(database.tls),
        tls_sha256=database.tls_sha256,
        tls_authorities=database.tls_authorities,
        path=database.name if is_file else "",
    )


def old_database(answers: AnswerBook, secrets: Secrets) -> Target | None:
    """The database the server is bound to before the switch, where a connection was given; only ever read."""
    database = connect_answers(answers).old_database
    return _target(database, secrets, "connect.old_database.password")


def new_database(answers: AnswerBook, secrets: Secrets) -> Target | None:
    database = answers.of("new_database", NewDatabaseAnswers).database
    return _target(database, secrets, "new_database.database.password")


def new_database_administrator(answers: AnswerBook, secrets: Secrets) -> Target | None:
    """The same server with the administrator's login, where one was given to create the database."""
    import dataclasses

    chosen = answers.of("new_database", NewDatabaseAnswers)
    login = new_database(answers, secrets)
    if login is None or not chosen.administrator_user:
        return None
    setting = "new_database.administrator_password"
    has_password = secrets.has(setting, chosen.administrator_password)
    password = secrets.get(setting, chosen.administrator_password) if has_password else None
    return dataclasses.replace(login, user=chosen.administrator_user, password=password)


def _target(database: DatabaseAnswers, secrets: Secrets, setting: str) -> Target | None:
    """A database without a password is reached without one (trust, Windows account, SQLite)."""
    if not database.engine:
        return None
    has_password = secrets.has(setting, database.password)
    return target(database, secrets.get(setting, database.password) if has_password else None)
