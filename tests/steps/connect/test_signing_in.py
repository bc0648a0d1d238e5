"""How one signs in, and whose TLS certificate one trusts: on the page, against a practice server 8.12."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.practice.plain_http import Http
from tests.steps.shown_page import ShownPage, worker
from wizard.app import make_session
from wizard.migration.events import CheckEnded, Outcome
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.orchestrator.credentials import TokenLogin
from wizard.orchestrator.trust import Trust
from wizard.practice.process import PracticeOptions, PracticeServer, start
from wizard.steps.answers import ConnectAnswers, SignIn
from wizard.steps.connect.controller import (
    CHECK_SERVER,
    COMPARE_FIRST,
    NO_PASSWORD,
    NO_TOKEN,
    NO_USER,
    TRUST,
)
from wizard.steps.facts import Server
from wizard.steps.server import credentials

__all__ = ["nothing_is_left", "theme", "worker"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    with start(tmp_path_factory.mktemp("server"), PracticeOptions(profile="8.12")) as server:
        yield server


@pytest.fixture
def shown(qtbot: QtBot, worker: Worker, tmp_path: Path) -> Iterator[ShownPage]:
    session = make_session(lambda event: None)
    shown = ShownPage(session, "connect", worker, qtbot)
    shown.controller.choose_run_folder(str(tmp_path / "run"))
    yield shown
    session.close()


def type_account(shown: ShownPage, server: PracticeServer) -> None:
    shown.page.address.textEdited.emit(server.url)
    shown.page.user.textEdited.emit(server.user)
    shown.page.password.edited.emit(server.password)


def look(shown: ShownPage) -> None:
    """The verb, until the TLS certificate was seen; what the keyring says comes before."""
    shown.controller.commit()
    shown.window.until(lambda event: isinstance(event, CheckEnded) and event.generation >= 0)


def test_an_unknown_certificate_is_compared_first(
    shown: ShownPage, server: PracticeServer, qtbot: QtBot
) -> None:
    type_account(shown, server)
    look(shown)
    page = shown.page
    assert shown.session.states["connect"] is StepState.TODO, "nothing has failed"
    assert shown.controller.common.findings == ()
    assert page.content.indexOf(page.peer) < page.content.indexOf(page.start)
    said = shown.texts(page.peer)
    assert "Do you trust this TLS certificate?" in said
    assert "This computer does not know the certificate" in said
    assert "SHA-256" in said
    qtbot.waitUntil(page.trusted.hasFocus)
    assert (shown.controller.verb, shown.controller.blocked()) == (TRUST, COMPARE_FIRST)
    page.trusted.click()
    assert (shown.controller.verb, shown.controller.blocked()) == (TRUST, None)
    assert shown.controller.answers.trusted_certificate == server.certificate_sha256
    assert shown.commit() is Outcome.DONE
    assert page.content.indexOf(page.peer) > page.content.indexOf(page.abilities)
    assert not page.compare.isVisible()
    assert "Checked" in shown.texts(page.server)
    checked = shown.controller.view.checked
    assert checked is not None
    assert checked.seconds > 0


def test_another_address_is_another_certificate(shown: ShownPage, server: PracticeServer) -> None:
    type_account(shown, server)
    look(shown)
    shown.page.trusted.click()
    shown.page.address.textEdited.emit("https://vco02.example.com")
    assert shown.controller.verb == CHECK_SERVER
    assert not shown.page.peer.isVisible()
    assert shown.controller.answers.trusted_certificate == ""


@pytest.mark.parametrize("way", [SignIn.VRA, SignIn.CSP])
def test_user_and_password_are_exchanged_for_a_token(
    shown: ShownPage, server: PracticeServer, way: SignIn
) -> None:
    type_account(shown, server)
    shown.choose(shown.page.sign_in, way)
    assert shown.page.domain_field.isVisible()
    assert shown.page.host_field.isVisible()
    shown.page.token_host.textEdited.emit(server.url)
    assert shown.controller.answers == ConnectAnswers(
        url=server.url, user=server.user, sign_in=way, authentication_url=server.url
    )
    assert connected(shown).version.startswith("8.12")


@pytest.mark.parametrize("way", [SignIn.CLOUD])
def test_a_token_stands_in_for_user_and_password(
    shown: ShownPage, server: PracticeServer, way: SignIn
) -> None:
    type_account(shown, server)
    shown.choose(shown.page.sign_in, way)
    assert not shown.page.user_field.isVisible()
    assert shown.page.password_field.label.text() == "API &token"
    assert shown.controller.answers.user == "", "what is not asked for does not act"
    assert connected(shown).version.startswith("8.12")


def connected(shown: ShownPage) -> Server:
    look(shown)
    box: QCheckBox = shown.page.trusted
    box.click()
    assert shown.commit() is Outcome.DONE, shown.controller.common.findings
    server = shown.session.facts.get(Server)
    assert server is not None
    return server


def test_what_is_missing_is_named_for_each_way(shown: ShownPage) -> None:
    page, controller = shown.page, shown.controller
    page.address.textEdited.emit("https://vra.example.com")
    missing = {}
    for way in SignIn:
        shown.choose(page.sign_in, way)
        missing[way] = controller.blocked()
    by_account = {SignIn.BASIC: NO_USER, SignIn.VRA: NO_USER, SignIn.CSP: NO_USER}
    assert missing == {**by_account, SignIn.TOKEN: NO_TOKEN, SignIn.CLOUD: NO_TOKEN}
    shown.choose(page.sign_in, SignIn.VRA)
    page.user.textEdited.emit("anna")
    assert controller.blocked() == NO_PASSWORD


def test_what_a_way_does_not_ask_for_is_forgotten(shown: ShownPage) -> None:
    page = shown.page
    shown.choose(page.sign_in, SignIn.CSP)
    page.domain.textEdited.emit("example")
    page.tenant.textEdited.emit("acme")
    page.token_host.textEdited.emit("https://login.example.com")
    page.token_pin.textEdited.emit("ab" * 32)
    assert shown.controller.answers.tenant == "acme"
    shown.choose(page.sign_in, SignIn.BASIC)
    assert shown.controller.answers == ConnectAnswers()


def test_a_bearer_token_from_elsewhere(shown: ShownPage, server: PracticeServer) -> None:
    account = {"username": server.user, "password": server.password}
    login = Http(server.url).post_json("/csp/gateway/am/api/login?tenant=t&cspAuthToken=", account)
    type_account(shown, server)
    shown.choose(shown.page.sign_in, SignIn.TOKEN)
    shown.page.password.edited.emit(login.json()["cspAuthToken"])
    assert connected(shown).version.startswith("8.12")


def test_another_host_of_tokens_has_a_certificate_of_its_own(shown: ShownPage) -> None:
    """Pinning the Orchestrator's certificate made every other host an impostor."""
    page, secrets = shown.page, shown.session.secrets
    page.address.textEdited.emit("https://vro.example.com")
    shown.choose(page.sign_in, SignIn.VRA)
    page.password.edited.emit("geheim")
    assert not page.pin_field.isVisible()
    trusts = {}
    for host, pin in (
        ("", ""),
        ("https://vro.example.com", ""),
        ("vra.example.com", ""),
        ("vra.example.com", "ab" * 32),
    ):
        page.token_host.textEdited.emit(host)
        page.token_pin.textEdited.emit(pin)
        login = credentials(shown.controller.answers, secrets)
        assert isinstance(login, TokenLogin)
        trusts[host, pin] = login.trust
    assert list(trusts.values()) == [None, None, Trust(None), Trust("ab" * 32)]
    assert page.pin_field.isVisible()
