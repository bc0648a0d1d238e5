"""A database's URL in error texts: a URL that is not understood may hold its password anywhere."""

from __future__ import annotations

import re
from urllib.parse import unquote

_PASSWORD_OPTION = re.compile(r"(?i)[?&;][^=&;?]*(pass|pwd|secret)[^=&;?]*=")
"""An option of the URL, or one behind a semicolon, as in SQL Server's own URLs."""


def password_stands_in(url: str) -> bool:
    """Whether an option of the URL names a password."""
    return bool(_PASSWORD_OPTION.search(unquote(url)))


_PLACE = re.compile(r"(\[[0-9A-Fa-f:.%]*\]|[^:/;]*)(:\d*)?(/[^;]*)?")


def shown_url(url: str) -> str:
    """Engine, host, port and name of a URL, for error texts; ``…`` for whatever may hold a login or an option.

    A URL that is not understood may hold its password anywhere, so what is not surely something else is left out.
    """
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url if re.fullmatch(r"[\w./-]*", url) else "…"
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme):
        return "…"
    place, options, tail = re.fullmatch(r"([^?#]*)([?#]?)(.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
    if "@" in tail:  # of a password with a question mark in it, or of an option
        return f"{scheme}://…"
    _, login, place = place.rpartition("@")
    known = _PLACE.match(place)
    kept = known.group() if known else ""
    cut = options or kept != place
    return f"{scheme}://{'…@' if login else ''}{kept}{'…' if cut else ''}"
