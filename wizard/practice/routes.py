"""Which call answers which path."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wizard.practice.messages import Answer, Refusal, Request

Call = Callable[..., Answer]
"""Takes the request and the path's variables by position."""


@dataclass(frozen=True)
class Route:
    """``pattern`` below the root, such as ``packages/{name}``; a variable is one segment."""

    method: str
    pattern: str
    call: Call
    open: bool = False
    """Answered without credentials."""

    def match(self, path: tuple[str, ...]) -> tuple[str, ...] | None:
        """The values of the variables, or None."""
        parts = tuple(part for part in self.pattern.split("/") if part)
        if len(parts) != len(path):
            return None
        values = []
        for part, segment in zip(parts, path, strict=True):
            if part.startswith("{"):
                values.append(segment)
            elif part != segment:
                return None
        return tuple(values)


class Routes:
    """The routes below one root."""

    def __init__(self, root: str, routes: Iterable[Route]) -> None:
        self.root = tuple(part for part in root.split("/") if part)
        self._routes = tuple(routes)

    def below(self, path: tuple[str, ...]) -> tuple[str, ...] | None:
        """The rest of ``path`` below this root, or None when it lies elsewhere."""
        length = len(self.root)
        return path[length:] if path[:length] == self.root else None

    def find(self, request: Request) -> tuple[Route, tuple[str, ...]]:
        """OPTIONS is answered for every known path with the methods it has (assumed). Raises Refusal 404 for an unknown
        path, 405 for a known path with another method."""
        path = self.below(request.path)
        method = "GET" if request.method == "HEAD" else request.method
        matching = [
            (route, values)
            for route in self._routes
            if path is not None and (values := route.match(path)) is not None
        ]
        for route, values in matching:
            if route.method == method:
                return route, values
        if matching:
            allow = (("Allow", ", ".join(sorted({"OPTIONS", *(route.method for route, _ in matching)}))),)
            if method == "OPTIONS":
                return Route("OPTIONS", matching[0][0].pattern, lambda *_: Answer(200, headers=allow)), ()
            raise Refusal(405, "method not allowed", allow)
        raise Refusal(404, "not found")
