"""The page at which a server documents its API: the calls it answers. Clients' manuals point to it (rest-api.md 1, 6);
what stands there is our own, and that it asks for no account is assumed."""

from __future__ import annotations

import html
from collections.abc import Iterable

from wizard.practice.messages import Answer, Request
from wizard.practice.routes import Route


def documentation(title: str, root: str, routes: Iterable[Route]) -> Answer:
    rows = "".join(
        f"<tr><td>{route.method}</td><td>{html.escape(f'/{root}/{route.pattern}')}</td></tr>"
        for route in routes
    )
    page = (
        f'<!DOCTYPE html><html lang="en"><title>{title}</title><h1>{title}</h1><table>{rows}</table></html>'
    )
    return Answer(200, page.encode(), "text/html; charset=utf-8")


def documentation_route(pattern: str, title: str, root: str, routes: list[Route]) -> Route:
    def page(request: Request) -> Answer:
        return documentation(title, root, routes)

    return Route("GET", pattern, page, open=True)
