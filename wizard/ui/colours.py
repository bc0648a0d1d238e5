"""Colour roles of the window, derived from three colours of a palette.

Everything that is painted takes its colour from :func:`roles_of` of the widget's own palette, so a widget looks
right on any palette: ours, the system's, or a high contrast one chosen by the user.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: the least contrast of text with its background."""
OUTLINE_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11: the least contrast of the outline by which a control is recognised."""
_HIGH_CONTRAST = 19.5  # black on white is 21; our own light and dark pairs are near 16
_STEPS = 50


@dataclass(frozen=True)
class Roles:
    """The only colours the window uses."""

    page: QColor
    field: QColor
    card: QColor
    rail: QColor
    line: QColor
    """Separates; carries no meaning."""
    outline: QColor
    """Edge of a control: 3:1 with what is around it."""
    hover: QColor
    selection: QColor
    text: QColor
    secondary: QColor
    disabled: QColor
    accent: QColor
    good: QColor
    attention: QColor
    bad: QColor
    on_fill: QColor
    """Text and marks on a surface filled with accent, good, attention or bad."""
    dark: bool
    high_contrast: bool


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 black to 1 white (WCAG 2.2, definition of relative luminance)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 (the same) to 21 (black on white)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(base: QColor, other: QColor, share: float) -> QColor:
    """``base`` with so much of ``other`` (0 to 1) mixed in."""

    def part(one: int, two: int) -> int:
        return round(one + (two - one) * share)

    return QColor(
        part(base.red(), other.red()), part(base.green(), other.green()), part(base.blue(), other.blue())
    )


def legible(colour: QColor, towards: QColor, surfaces: tuple[QColor, ...], ratio: float) -> QColor:
    """``colour`` moved towards ``towards`` (the text colour) until it reaches the ratio on every surface."""
    for step in range(_STEPS + 1):
        candidate = mix(colour, towards, step / _STEPS)
        if all(contrast(candidate, surface) >= ratio for surface in surfaces):
            return candidate
    return towards


def roles_of(palette: QPalette) -> Roles:
    """The roles that belong to a palette. Every label asks, several times: most find the answer at once."""
    key = palette.cacheKey()
    roles = _known.get(key)
    if roles is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        roles = _known[key] = _read_roles(palette)
    return roles


def _read_roles(palette: QPalette) -> Roles:
    group = QPalette.ColorGroup.Active
    role = QPalette.ColorRole
    return _roles(
        palette.color(group, role.Window).rgb(),
        palette.color(group, role.WindowText).rgb(),
        palette.color(group, role.Accent).rgb(),
    )


def derive(page: QColor, text: QColor, accent: QColor) -> Roles:
    """All roles from the colours of page, text and accent; each text role is legible on each surface."""
    return _roles(page.rgb(), text.rgb(), accent.rgb())


_known: dict[int, Roles] = {}  # by QPalette.cacheKey, which changes with every change of a palette
_MOST_KNOWN = 256


@lru_cache(maxsize=32)
def _roles(page_rgb: int, text_rgb: int, accent_rgb: int) -> Roles:
    page, text, accent = QColor.fromRgb(page_rgb), QColor.fromRgb(text_rgb), QColor.fromRgb(accent_rgb)
    if contrast(page, text) >= _HIGH_CONTRAST:
        return _high_contrast(page, text, accent)
    dark = luminance(page) < luminance(text)
    card = mix(page, text, 0.04 if dark else 0.018)
    rail = mix(page, QColor("black"), 0.22) if dark else mix(page, text, 0.042)
    hover = mix(page, text, 0.07 if dark else 0.04)
    selection = mix(page, accent, 0.2 if dark else 0.1)
    surfaces = (page, card, rail, hover, selection)

    def readable(colour: QColor) -> QColor:
        return legible(colour, text, surfaces, TEXT_CONTRAST)

    return Roles(
        page=page,
        field=mix(page, QColor("black"), 0.15) if dark else page,
        card=card,
        rail=rail,
        line=mix(page, text, 0.13),
        outline=legible(mix(page, text, 0.35), text, (page, card, rail), OUTLINE_CONTRAST),
        hover=hover,
        selection=selection,
        text=text,
        secondary=readable(mix(text, page, 0.32)),
        disabled=legible(mix(text, page, 0.6), text, (page, card), OUTLINE_CONTRAST),
        accent=readable(accent),
        good=readable(QColor("#3fbf82" if dark else "#14794a")),
        attention=readable(QColor("#e5ac3b" if dark else "#8f5a05")),
        bad=readable(QColor("#ff8578" if dark else "#c0271c")),
        on_fill=page,
        dark=dark,
        high_contrast=False,
    )


def _high_contrast(page: QColor, text: QColor, accent: QColor) -> Roles:
    """The user's own colours, no shades: surfaces are the page, edges are the text colour."""
    strong = legible(accent, text, (page,), 7.0)

    def readable(colour: str) -> QColor:
        return legible(QColor(colour), text, (page,), 7.0)

    dark = luminance(page) < luminance(text)
    return Roles(
        page=page,
        field=page,
        card=page,
        rail=page,
        line=text,
        outline=text,
        hover=page,
        selection=page,
        text=text,
        secondary=text,
        disabled=legible(mix(text, page, 0.5), text, (page,), TEXT_CONTRAST),
        accent=strong,
        good=readable("#3ff23f" if dark else "#006b2d"),
        attention=readable("#ffd60a" if dark else "#7a4a00"),
        bad=readable("#ff9d94" if dark else "#a80000"),
        on_fill=page,
        dark=dark,
        high_contrast=True,
    )


def text_pairs(roles: Roles) -> tuple[tuple[str, QColor, QColor], ...]:
    """Every pair of text and surface that occurs in the window, named ``text on surface``."""
    inks = {
        "text": roles.text,
        "secondary": roles.secondary,
        "accent": roles.accent,
        "good": roles.good,
        "attention": roles.attention,
        "bad": roles.bad,
    }
    surfaces = {
        "page": roles.page,
        "field": roles.field,
        "card": roles.card,
        "rail": roles.rail,
        "hover": roles.hover,
        "selection": roles.selection,
    }
    fills = {name: inks[name] for name in ("accent", "good", "attention", "bad")}
    return (
        *((f"{ink} on {name}", inks[ink], surface) for ink in inks for name, surface in surfaces.items()),
        *((f"on_fill on {name}", roles.on_fill, fill) for name, fill in fills.items()),
    )
