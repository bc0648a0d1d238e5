"""Everything the program ships, with its licence: ``python packaging/licences.py [FILE]`` (in the environment).

Writes resources/licences.json, which the About box shows: a list of {"name", "version", "licence", "url", "inside",
"text"}. ``inside`` names the distribution that brings a part along, or is empty. The copy in the repository serves
a checkout; a build makes its own, with the versions that are built in.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from natives import NATIVES, TEXTS
from product import LICENCE, NAME, REPOSITORY, RESOURCES, VERSION

FILE = RESOURCES / "licences.json"
INTERPRETER = frozenset(native.name for native in NATIVES if not native.inside)
"""What comes with Python itself, or with the program that starts it."""
_STATED = {
    # What these distributions say in words or in a classifier only, as their licence file has it.
    "backports.tarfile": "MIT",
    "isal": "PSF-2.0",
    "jaraco.classes": "MIT",
    "Jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "msal": "MIT",
    "msal-extensions": "MIT",
    "mssql-python": "MIT",
    "mssql-python-odbc": "LicenseRef-Microsoft-ODBC-Driver-18",
    "tomli_w": "MIT",
}
_WITHOUT_TEXT = {
    "pyside6-essentials": "LGPL-3.0.txt",
    "shiboken6": "LGPL-3.0.txt",
    "mssql-python-rs": "MIT-Microsoft.txt",
}


@dataclass(frozen=True)
class Part:
    name: str
    version: str
    licence: str
    """An SPDX expression."""
    url: str
    inside: str
    text: str


def parts() -> list[Part]:
    """The program, then its distributions by name, each followed by what it brings along."""
    own = Part(NAME, VERSION, LICENCE, "", "", (REPOSITORY / "LICENSE").read_text(encoding="utf-8"))
    found = [own, *_natives("")]
    for distribution in shipped():
        found += [_part(distribution), *_natives(canonicalize_name(distribution.name))]
    return found


def shipped() -> list[metadata.Distribution]:
    """What the program needs on this system, and what that needs, by name; without the program itself."""
    reached: dict[str, metadata.Distribution] = {}
    asked = set[tuple[str, str]]()
    waiting = [(NAME, "")]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in asked:
            continue
        asked.add((name, extra))
        reached[name] = metadata.distribution(name)
        waiting += _wanted(reached[name], extra)
    del reached[canonicalize_name(NAME)]
    return [reached[name] for name in sorted(reached)]


def _wanted(distribution: metadata.Distribution, extra: str) -> Iterator[tuple[str, str]]:
    for line in distribution.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            for further in ("", *requirement.extras):
                yield canonicalize_name(requirement.name), further


def _part(distribution: metadata.Distribution) -> Part:
    described = distribution.metadata
    stated = described.get("License-Expression") or _STATED.get(distribution.name) or described.get("License")
    if not stated:
        raise LookupError(f"{distribution.name} states no licence: add it to packaging/licences.py")
    return Part(
        distribution.name, distribution.version, stated, _address(distribution), "", _text(distribution)
    )


def _text(distribution: metadata.Distribution) -> str:
    name = canonicalize_name(distribution.name)
    if name in _WITHOUT_TEXT:
        return (TEXTS / _WITHOUT_TEXT[name]).read_text(encoding="utf-8")
    own = [
        file
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0]
        and file.name.upper().startswith(
            ("LICEN", "COPYING", "NOTICE", "AUTHORS", "THIRD_PARTY", "MICROSOFT")
        )
    ]
    return "\n\n".join(file.read_text(encoding="utf-8").strip() for file in sorted(own))


def _address(distribution: metadata.Distribution) -> str:
    pages = dict(
        line.split(", ", 1) for line in distribution.metadata.get_all("Project-URL") or () if ", " in line
    )
    lower = {name.lower(): address for name, address in pages.items()}
    for name in ("homepage", "source", "repository", "source code", "documentation", "github"):
        if name in lower:
            return lower[name]
    return distribution.metadata.get("Home-page") or next(iter(pages.values()), "")


def _natives(inside: str) -> Iterator[Part]:
    for native in NATIVES:
        if canonicalize_name(native.inside) == inside and native.present:
            version, text = native.version(), native.text()
            yield Part(native.name, version, native.licence, native.url, native.inside, text)


def write(file: Path = FILE) -> None:
    text = json.dumps([asdict(part) for part in parts()], ensure_ascii=False, indent=1)
    file.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(*(Path(name) for name in sys.argv[1:2]))
