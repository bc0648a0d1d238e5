from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from wizard.foundation.resources import resource
from wizard.ui.icons import Icon, application_icon, paint_icon
from wizard.ui.states import State


def _painted(
    icon: Icon, side: int = 20, ink: str = "#ff0000", *, ratio: float = 1.0, mirrored: bool = False
) -> QImage:
    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, side, side), icon, QColor(ink), QColor("#00ff00"), mirrored=mirrored)
    painter.end()
    return image


def _pixels(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


@pytest.mark.parametrize("icon", Icon)
def test_every_icon_is_drawn_in_the_ink_of_the_palette(icon: Icon) -> None:
    solid = [pixel for pixel in _pixels(_painted(icon)) if pixel.alpha() > 250]
    assert QColor("#ff0000") in solid
    assert len(solid) >= 4
    strange = [p.name() for p in solid if p.blue() > 2 or abs(p.red() + p.green() - 255) > 3]
    assert strange == []  # nothing but ink, mark, and what lies between them


def test_no_drawing_is_without_an_icon() -> None:
    names = {path.stem for path in resource("icons").glob("*.svg")}
    assert names == {icon.value for icon in Icon} | {"app"}


def test_states_differ_in_shape_and_not_only_in_colour() -> None:
    shapes = {bytes(_painted(state.icon).constBits()) for state in State}
    assert len(shapes) == len(State)


def test_icons_are_drawn_at_the_resolution_of_the_screen() -> None:
    double = _painted(Icon.DONE, ratio=2.0)
    blown_up = _painted(Icon.DONE).scaled(40, 40)
    assert double.width() == 40
    assert double != blown_up


def test_arrows_are_mirrored() -> None:
    def centre(image: QImage) -> float:
        inked = [x for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 128]
        return sum(inked) / len(inked)

    assert centre(_painted(Icon.OPEN, mirrored=True)) == pytest.approx(
        19 - centre(_painted(Icon.OPEN)), abs=0.3
    )


def test_the_application_icon_has_every_usual_size() -> None:
    sizes = {size.width() for size in application_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
