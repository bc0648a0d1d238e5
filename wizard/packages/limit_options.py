"""The option ``--limit NAME=NUMBER`` of the commands: other bounds than the usual ones."""

from __future__ import annotations

import argparse
from dataclasses import fields, replace
from typing import Any

from wizard.packages.limits import DEFAULT_LIMITS, Limits

_NAMES = tuple(field.name for field in fields(Limits))
_FACTORS = {"K": 1024, "M": 1024**2, "G": 1024**3}


def add_limit_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--limit",
        action="append",
        type=_limit,
        default=[],
        metavar="NAME=NUMBER",
        help="take packages beyond a limit; the message that refuses one says its name",
    )


def limits_of(arguments: argparse.Namespace) -> Limits:
    chosen: dict[str, Any] = dict(arguments.limit)
    return replace(DEFAULT_LIMITS, **chosen)


def limit_lines() -> str:
    """The limits and their defaults, for the help."""
    return "\n".join(f"  {name:<15} {getattr(DEFAULT_LIMITS, name):,}" for name in _NAMES)


def _limit(option: str) -> tuple[str, int]:
    """``ratio=1000`` or ``whole=2G``. Raises ArgumentTypeError."""
    name, _, number = option.partition("=")
    factor = _FACTORS.get(number[-1:].upper(), 1)
    digits = number[:-1] if factor > 1 else number
    if name not in _NAMES:
        raise argparse.ArgumentTypeError(f"unknown limit {name!r}; there are {', '.join(_NAMES)}")
    if not (digits.isascii() and digits.isdecimal()) or int(digits) == 0:
        raise argparse.ArgumentTypeError(f"{number!r} is no number of the form 1000, 64K, 16M or 2G")
    return name, int(digits) * factor
