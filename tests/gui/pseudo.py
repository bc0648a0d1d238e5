"""A language nobody speaks, made for tests alone: every word accented, each text 40 % longer."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from wizard.foundation.words import CONTEXT

_PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuWwXxYyZz"
_ACCENTED = "ÅåƁƀĈĉĐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþŔŕŠšŢţÛûŴŵẊẋÝýŽž"
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)
_PLACE = re.compile(r"(\{\w+\}|%n)")
_WORD = "ôôôôô"
LONGER = 0.4


def pseudo(source: str) -> str:
    """The text in the made-up language; places for names and counts stay."""
    parts = _PLACE.split(source)
    words = "".join(part if _PLACE.fullmatch(part) else part.translate(_LETTERS) for part in parts)
    rest = round(len(source) * LONGER)
    longer = (" " + _WORD) * (rest // (len(_WORD) + 1)) + "ô" * (rest % (len(_WORD) + 1))
    return words + longer


class Pseudo(QTranslator):
    """Translates the program's own texts."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        del disambiguation, n
        return pseudo(source) if context == CONTEXT else ""
