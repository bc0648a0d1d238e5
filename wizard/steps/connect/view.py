"""The frozen state that the first page shows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.words import Text
from wizard.steps.answers import ConnectAnswers
from wizard.steps.connect.beginnings import Beginning
from wizard.steps.connect.found_run import FoundRun
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.orchestrator.trust import PeerCertificate


@dataclass(frozen=True)
class Checked:
    """When the server was asked last, and how long it took."""

    at: datetime.datetime
    seconds: float


@dataclass(frozen=True)
class ConnectView:
    answers: ConnectAnswers
    beginning: Beginning
    has_password: bool
    password_hint: Text | str
    """Where the password comes from when it was not typed."""
    peer: PeerCertificate | None
    """The TLS certificate the server shows, once it was asked."""
    peer_trusted: bool
    doubt: str
    """Why this computer does not believe that certificate; empty when it does."""
    server: Server | None
    checked: Checked | None
    """None where this session has not asked the server yet."""
    run_folder: str
    run_folder_locked: Text | str
    """Why the run folder cannot be changed any more; empty while it can."""
    run_folder_problem: Text | str
    """Why nothing could be saved there."""
    free: int | None
    """Bytes free where the run folder is or will be; None when nobody can tell."""
    packages_folder: str
    """Where packages are exported to by hand."""
    practice_folder: str
    """Where a practice run would be saved."""
    keyring: str | None
    """What the system's keyring is called; empty when there is none, None before it was asked."""
    remember: bool
    """The password is put into the keyring when the server is checked."""
    found_run: FoundRun | None
    """The run that the chosen folder holds."""
