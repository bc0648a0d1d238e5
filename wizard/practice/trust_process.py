"""Trusting a TLS certificate in two steps over Control Center (rest-api.md 6). The address is not asked and nothing is
trusted: practice speaks to no other server (assumed)."""

from __future__ import annotations

import threading
import uuid
from urllib.parse import urlsplit

from wizard.practice.messages import Answer, Refusal, Request, json_answer
from wizard.practice.routes import Route

_MOST_WAITING = 100


class TrustProcess:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._begun: list[str] = []

    def routes(self) -> list[Route]:
        return [
            Route("POST", "trust/process", self.begin),
            Route("POST", "trust/process/{id}/finish", self.finish),
        ]

    def begin(self, request: Request) -> Answer:
        """``{"url"}``, 201. What is wrong comes in ``error``, as everywhere in this API."""
        given = request.json()
        url = given.get("url") if isinstance(given, dict) else None
        if not isinstance(url, str) or not _is_address(url):
            return json_answer({"id": None, "error": "The url is not an address"}, 201)
        begun = str(uuid.uuid4())
        with self._lock:
            self._begun = [*self._begun[-_MOST_WAITING:], begun]
        return json_answer({"id": begun, "error": ""}, 201)

    def finish(self, request: Request, begun: str) -> Answer:
        with self._lock:
            if begun not in self._begun:
                raise Refusal(404, "There is no such process")
            self._begun.remove(begun)
        return json_answer({"error": ""})


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname)
