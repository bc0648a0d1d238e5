"""The first page: which server, which account, which TLS certificate; or a run folder, or practice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.cancel import Cancel, Deadline
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Controller
from wizard.steps.answers import ConnectAnswers, Start
from wizard.steps.facts import Server

if TYPE_CHECKING:
    from wizard.orchestrator.trust import PeerCertificate

_PATIENCE = 15.0  # seconds

CHECK_SERVER = text(QT_TRANSLATE_NOOP("wizard", "Check &server"))
PREPARE = text(QT_TRANSLATE_NOOP("wizard", "Pre&pare"))
NO_ADDRESS = text(QT_TRANSLATE_NOOP("wizard", "Enter the server's address."))
NO_USER = text(QT_TRANSLATE_NOOP("wizard", "Enter the user name."))
NO_PASSWORD = text(QT_TRANSLATE_NOOP("wizard", "Enter the password."))
NOT_TRUSTED = text(QT_TRANSLATE_NOOP("wizard", "Look at the TLS certificate and trust it for this run."))


@dataclass(frozen=True)
class ConnectView:
    answers: ConnectAnswers
    has_password: bool
    peer: PeerCertificate | None
    """The TLS certificate the server shows, once it was asked."""
    peer_trusted: bool
    server: Server | None


class ConnectController(Controller[ConnectAnswers, ConnectView]):
    step = "connect"
    answers_type = ConnectAnswers

    _peer: PeerCertificate | None = None

    @property
    def view(self) -> ConnectView:
        return ConnectView(
            answers=self.answers,
            has_password=self._has_password,
            peer=self._peer,
            peer_trusted=self._peer is not None and self._peer.sha256 == self.answers.trusted_certificate,
            server=self.session.facts.get(Server),
        )

    @property
    def verb(self) -> Text:
        return PREPARE if self.answers.start is Start.FOLDER else CHECK_SERVER

    def blocked(self) -> Text | None:
        answers = self.answers
        if answers.start is Start.FOLDER:
            return None
        if not answers.url:
            return NO_ADDRESS
        if not answers.user:
            return NO_USER
        return None if self._has_password else NO_PASSWORD

    def look_at_certificate(self) -> None:
        """Ask the server for its TLS certificate without trusting it."""
        url = self.answers.url
        self.submit_check(lambda cancel: _peer(url, cancel))

    def trust(self) -> None:
        """Trust the certificate that is shown, for this run."""
        if self._peer is not None:
            self.set(trusted_certificate=self._peer.sha256)

    def checked(self, result: object) -> None:
        from wizard.orchestrator.trust import PeerCertificate

        if isinstance(result, PeerCertificate):
            self._peer = result

    @property
    def _has_password(self) -> bool:
        return self.session.secrets.has("connect.password", self.answers.password)


def _peer(url: str, cancel: Cancel) -> PeerCertificate:
    from wizard.orchestrator.trust import peer_certificate

    return peer_certificate(url, Deadline(_PATIENCE), cancel)
