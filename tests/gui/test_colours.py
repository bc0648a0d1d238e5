from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from wizard.ui.colours import OUTLINE_CONTRAST, TEXT_CONTRAST, contrast, derive, roles_of, text_pairs
from wizard.ui.theme import Scheme, Theme, palette_of, scheme_roles

_ACCENTS = ("#308cc6", "#ff8c00", "#ffff00", "#000000", "#ffffff", "#0b5fcc", "#7a1fa2")


def test_contrast_is_the_ratio_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("red"), QColor("red")) == pytest.approx(1.0)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_pair_of_text_and_surface_is_legible(scheme: Scheme) -> None:
    pairs = text_pairs(scheme_roles(scheme))
    assert len(pairs) == 40
    assert {
        name: round(contrast(ink, surface), 2)
        for name, ink, surface in pairs
        if contrast(ink, surface) < TEXT_CONTRAST
    } == {}


@pytest.mark.parametrize("accent", _ACCENTS)
@pytest.mark.parametrize("scheme", Scheme)
def test_any_accent_of_the_system_is_made_legible(scheme: Scheme, accent: str) -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    system.setColor(QPalette.ColorRole.Accent, QColor(accent))
    roles = scheme_roles(scheme, system)
    assert [name for name, ink, surface in text_pairs(roles) if contrast(ink, surface) < TEXT_CONTRAST] == []


@pytest.mark.parametrize("scheme", Scheme)
def test_controls_are_seen_by_their_edges(scheme: Scheme) -> None:
    roles = scheme_roles(scheme)
    for surface in (roles.page, roles.card, roles.field):
        assert contrast(roles.outline, surface) >= OUTLINE_CONTRAST - 0.25
        assert contrast(roles.accent, surface) >= OUTLINE_CONTRAST
    for surface in (roles.page, roles.card, roles.rail):
        assert contrast(roles.outline, surface) >= OUTLINE_CONTRAST


@pytest.mark.parametrize("scheme", Scheme)
def test_roles_come_back_from_the_palette_they_made(scheme: Scheme) -> None:
    roles = scheme_roles(scheme)
    again = roles_of(palette_of(roles))
    assert (again.page, again.text, again.secondary) == (roles.page, roles.text, roles.secondary)
    assert again.accent == roles.accent
    assert again.high_contrast is (scheme is Scheme.HIGH_CONTRAST)


def test_high_contrast_keeps_the_colours_the_user_chose() -> None:
    roles = derive(QColor("#000000"), QColor("#ffffff"), QColor("#ffff00"))
    assert roles.high_contrast
    assert {roles.page.name(), roles.card.name(), roles.rail.name()} == {"#000000"}
    assert roles.outline.name() == "#ffffff"
    assert roles.accent.name() == "#ffff00"


def test_the_theme_dresses_the_application(theme: Theme, qapp: object) -> None:
    for scheme in Scheme:
        theme.use(scheme)
        assert theme.scheme is scheme
        palette = qapp.palette()  # type: ignore[attr-defined]
        assert palette.color(QPalette.ColorRole.Window) == scheme_roles(scheme).page
