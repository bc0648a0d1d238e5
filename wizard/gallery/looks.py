"""How each state is looked at: colours, language, scale and size."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.ui.language import SOURCE, available
from wizard.ui.theme import Scheme

_USUAL = (980, 680)
_SMALL = (1024, 640)
_AT_200_PERCENT = (960, 540)  # what a screen of 1920 x 1080 has left at 200 %


@dataclass(frozen=True)
class Look:
    """``size`` in device-independent pixels; ``scale`` pixels to each of them."""

    name: str
    scheme: Scheme = Scheme.LIGHT
    language: str = SOURCE
    scale: int = 1
    size: tuple[int, int] = _USUAL


def looks() -> tuple[Look, ...]:
    """Every look there is; languages as far as they are installed."""
    own = (
        Look("light"),
        Look("dark", Scheme.DARK),
        Look("high-contrast", Scheme.HIGH_CONTRAST),
        Look("200", scale=2, size=_AT_200_PERCENT),
        Look("1024x640", size=_SMALL),
    )
    return own + tuple(Look(code, language=code) for code in available() if code != SOURCE)
