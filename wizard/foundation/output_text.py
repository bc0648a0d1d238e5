"""Text on its way out: names come out of files, and nothing in them may steer a terminal or stop a command."""

from __future__ import annotations

import json

_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"


def printable(line: str) -> str:
    """One line for people; line ends, controls, marks of direction and half characters become a sign."""
    return "".join(sign if _shows(sign) else "\N{REPLACEMENT CHARACTER}" for sign in line)


def json_text(value: object, encoding: str | None, indent: int | None = None) -> str:
    """JSON for a stream of that encoding: readable where it can be, escaped where it must be."""
    if (encoding or "").lower().replace("-", "") != "utf8":
        return json.dumps(value, indent=indent)
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    return text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(sign: str) -> str:
    """In JSON such signs stand in texts only, where an escape means the same."""
    return sign if _shows(sign) or sign == "\n" else json.dumps(sign)[1:-1]


def _shows(sign: str) -> bool:
    return sign.isprintable() or sign in _SPACES
