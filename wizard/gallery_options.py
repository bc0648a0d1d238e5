"""The options of ``gallery``: apart from the gallery, which commands must not import because of its Qt."""

from __future__ import annotations

import argparse
from pathlib import Path

_CHOICES = (
    ("--only", "PAGE", "this page, such as connect or switch"),
    (
        "--state",
        "STATE",
        "this state, such as empty, filled, checking, running, waiting, error, done, resumed",
    ),
    ("--theme", "NAME", "light, dark or high-contrast"),
    ("--language", "CODE", "this language, such as en, de or ja"),
    ("--scale", "PERCENT", "100 or 200"),
    ("--size", "SIZE", "window size, such as 980x680 or 1024x640"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures are put")
    for option, metavar, purpose in _CHOICES:
        parser.add_argument(option, action="append", metavar=metavar, help=f"only {purpose}; may be repeated")
    parser.add_argument("--font", type=Path, metavar="FILE", help="draw letters with this font")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
