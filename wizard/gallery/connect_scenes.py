"""The first page: beginnings, found runs, checks and what they end with."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from wizard.gallery import example
from wizard.gallery.scene import Arrange, Scene, finish
from wizard.gallery.stage import SHOWN_FOLDER, Stage
from wizard.migration.events import CheckEnded, Outcome
from wizard.orchestrator import findings as about_servers
from wizard.steps.answers import (
    SignIn,
)
from wizard.steps.connect import findings as about_connecting
from wizard.steps.connect.beginnings import Beginning
from wizard.steps.connect.found_run import FoundRun, Standing
from wizard.steps.connect.remembering import Keyring
from wizard.steps.connect.trusting import Looked

# Connect


def _first_window(stage: Stage) -> None:
    stage.controller.enter()


def _address_typed(stage: Stage) -> None:
    connect = stage.controller
    connect.set(url=example.URL, user="vcoadmin")
    connect.choose_run_folder(str(SHOWN_FOLDER))
    stage.type_passwords()
    connect.type_secret("password", example.PASSWORD)
    connect.handle(CheckEnded("connect", -1, Keyring("Secret Service")))
    connect.remember(True)


def _found(**found: Any) -> Arrange:
    """An earlier run was chosen: stopped in the third step, unless told otherwise."""
    passed = frozenset(step.step for step in example.STEPS[:2])
    run = FoundRun(SHOWN_FOLDER, practice=False, server=example.HOST, worked_on=example.NOW, passed=passed)
    return lambda stage: stage.controller.show_found(replace(run, **found))


_INTERRUPTED = _found(begun="export_packages", kept=21)
_FINISHED = _found(
    passed=frozenset(step.step for step in example.STEPS),
    standing=Standing.CHANGED,
    report=SHOWN_FOLDER / "report.html",
)


def _beginning(beginning: Beginning) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.controller.choose_run_folder(str(SHOWN_FOLDER))
        stage.controller.choose(beginning)

    return arrange


def _signing_in(stage: Stage) -> None:
    _address_typed(stage)
    stage.controller.sign_in_with(SignIn.VRA)
    stage.controller.set(user="vcoadmin")


def _no_place(stage: Stage) -> None:
    _address_typed(stage)
    stage.controller.choose_run_folder("/dev/null/vco01")


def _connecting(stage: Stage) -> None:
    stage.open(0)
    stage.session.answers.put("connect", replace(example.CONNECT_ANSWERS, trusted_certificate=""))
    stage.type_passwords()
    stage.controller.clock = iter((example.NOW, example.NOW + datetime.timedelta(seconds=1.4))).__next__


def _checking_server(stage: Stage) -> None:
    _connecting(stage)
    stage.controller.commit()


def _shown_peer(stage: Stage) -> None:
    _checking_server(stage)
    stage.controller.outdate()
    stage.controller.checked(Looked(example.PEER, ""))
    stage.begin("connect.survey")


def _untrusted(stage: Stage) -> None:
    _checking_server(stage)
    stage.controller.outdate()
    stage.controller.checked(Looked(example.PEER, "self-signed certificate"))
    stage.controller.changed()


def _trusted(stage: Stage) -> None:
    _untrusted(stage)
    stage.controller.trust()


def _wrong_password(stage: Stage) -> None:
    _shown_peer(stage)
    stage.controller.trust()
    stage.end(Outcome.FAILED, about_servers.WRONG_CREDENTIALS.of(example.HOST, user="vcoadmin"))


def _connected(stage: Stage) -> None:
    _shown_peer(stage)
    stage.controller.trust()
    names = ", ".join(example.SERVER.elements_in_no_package)
    found = about_connecting.IN_NO_PACKAGE.of(example.HOST, count=3, names=names)
    finish(stage, 0, found)


CONNECT = (
    Scene("connect", "empty", _first_window),
    Scene("connect", "filled", _address_typed),
    Scene("connect", "by-hand", _beginning(Beginning.BY_HAND)),
    Scene("connect", "other-run", _beginning(Beginning.RUN)),
    Scene("connect", "practice", _beginning(Beginning.PRACTICE)),
    Scene("connect", "sign-in", _signing_in),
    Scene("connect", "no-place", _no_place),
    Scene("connect", "resumed", _INTERRUPTED),
    Scene("connect", "finished", _FINISHED),
    Scene("connect", "checking", _checking_server),
    Scene("connect", "untrusted", _untrusted),
    Scene("connect", "trusted", _trusted),
    Scene("connect", "error", _wrong_password),
    Scene("connect", "running", _shown_peer),
    Scene("connect", "done", _connected),
)
