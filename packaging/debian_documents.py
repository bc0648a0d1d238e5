"""Debian's copyright file of everything in the package, from the list the About box shows, and its changelog."""

from __future__ import annotations

import json
from email.utils import formatdate
from pathlib import Path

from product import NAME, VERSION

_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_EVERY_TEXT = f"/usr/lib/{NAME}/_internal/wizard/_resources/licences.json"
_COMMON = {
    "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3": "LGPL-3",
    "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 2.1": "LGPL-2.1",
    "Apache License\n": "Apache-2.0",
}
"""How the texts begin that every Debian has in /usr/share/common-licenses."""


def changelog(maintainer: str, moment: int) -> str:
    """One entry, of ``moment`` in seconds since 1970: what changed is in NEWS."""
    return f"{NAME} ({VERSION}) stable; urgency=medium\n\n  * See NEWS.gz.\n\n -- {maintainer}  {formatdate(moment)}\n"


def copyright_file(licences: Path) -> str:
    """In the notation machines read: a stanza for the program, then each text once, naming whose it is."""
    own, *others = json.loads(licences.read_text(encoding="utf-8"))
    stanzas = [
        f"Format: {_FORMAT}\nUpstream-Name: {NAME}",
        f"Files: *\nCopyright: The {NAME} project\nLicense: {own['licence']}\n{_folded(_shown(own['text']))}",
    ]
    texts: dict[str, list[str]] = {}
    for part in others:
        stated = f"{part['name']} {part['version']}".strip() + f" ({part['licence']}) {part['url']}".rstrip()
        texts.setdefault(_shown(part["text"]) or f"See {part['url']}", []).append(stated)
    for number, (text, whose) in enumerate(texts.items(), 1):
        named = "\n".join(whose)
        stanzas.append(
            f"License: bundled-{number}\n{_folded(text)}\nComment: The licence of\n{_folded(named)}"
        )
    return "\n\n".join(stanzas) + "\n"


def _shown(text: str) -> str:
    """The text, or where it is when every Debian has it."""
    common = [name for beginning, name in _COMMON.items() if beginning in text]
    if not common:
        return text
    places = ", ".join(f"/usr/share/common-licenses/{name}" for name in common)
    return f"On Debian systems the text is in {places};\nthe program brings it, with any notices, in\n{_EVERY_TEXT}"


def _folded(text: str) -> str:
    """A field of several lines: each begins with a space, and a point stands for an empty one."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())
