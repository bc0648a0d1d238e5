"""Requests under an account: a token is obtained when needed and made anew when it gets old."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator.address import Address
from wizard.orchestrator.answers import Download
from wizard.orchestrator.credentials import Basic, Bearer, Credentials, TokenLogin
from wizard.orchestrator.exchange import Call, Exchange
from wizard.orchestrator.options import Timeouts
from wizard.orchestrator.progress import Progress
from wizard.orchestrator.status import Answer, Asked, error_for, require_success
from wizard.orchestrator.tokens import obtain_token
from wizard.orchestrator.trust import Trust

_TOKEN_AGE = 600.0
"""Seconds after which a token is made anew before a call. Assumed: servers do not say how long theirs live; a
POST refused for an old token is not repeated, so tokens are renewed long before that."""


class Session:
    """One account on one server."""

    def __init__(
        self, credentials: Credentials, trust: Trust, cancel: Cancel, timeouts: Timeouts, proxy: str | None
    ) -> None:
        self.credentials = credentials
        self.trust = trust
        self.exchange = Exchange(trust, cancel, timeouts, proxy)
        self._token = ""
        self._token_ends = Deadline(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.exchange.close()

    @property
    def cancel(self) -> Cancel:
        return self.exchange.cancel

    def answer(self, address: Address, call: Call) -> Answer:
        """The answer, whatever its status. A GET refused with 401 is repeated once with a new token."""
        answer = self.exchange.ask(address, call, self._authorization(address))
        if self._worth_a_new_token(answer, call):
            answer = self.exchange.ask(address, call, self._authorization(address))
        return answer

    def ask(self, address: Address, call: Call) -> Answer:
        """The answer of a call that was accepted. Raises the typed error of any status but 2xx."""
        return require_success(self.answer(address, call), self.asked(address, call))

    def download(self, address: Address, call: Call, target: Path, progress: Progress | None) -> Download:
        """The file that a call answers with. Raises as :meth:`ask`, OSError."""
        result = self.exchange.download(address, call, target, self._authorization(address), progress)
        if isinstance(result, Answer) and self._worth_a_new_token(result, call):
            result = self.exchange.download(address, call, target, self._authorization(address), progress)
        if isinstance(result, Answer):
            raise error_for(result, self.asked(address, call))
        return result

    def asked(self, address: Address, call: Call) -> Asked:
        return Asked(address.origin, call.act, self.credentials.user)

    def _worth_a_new_token(self, answer: Answer, call: Call) -> bool:
        if answer.status != 401 or call.method != "GET" or not isinstance(self.credentials, TokenLogin):
            return False
        self._token_ends = Deadline(0)
        return True

    def _authorization(self, address: Address) -> str:
        login = self.credentials
        if isinstance(login, Basic | Bearer):
            return login.header
        if self._token_ends.passed:
            self._token = self._obtain(login, address)
            self._token_ends = Deadline(_TOKEN_AGE)
        return f"Bearer {self._token}"

    def _obtain(self, login: TokenLogin, address: Address) -> str:
        with Exchange(
            login.trust or self.trust, self.cancel, self.exchange.timeouts, self.exchange.proxy
        ) as exchange:
            return obtain_token(login, exchange, address)
