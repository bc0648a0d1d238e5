"""Measures of the window, in device-independent pixels and steps of four; type sizes in points."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase

STEP = 4
GAP = 2 * STEP
"""Between things that belong together."""
SPACE = 4 * STEP
"""Between groups; also the padding of a card."""
SECTION = 6 * STEP
"""Between sections of a page."""
MARGIN = 8 * STEP
"""Around a page."""

CARD_RADIUS = 8
CONTROL_RADIUS = 6
CONTROL_HEIGHT = 8 * STEP
ROW_HEIGHT = 9 * STEP
INDICATOR = 18
"""Check boxes and radio buttons."""
ICON = 16
STATE_ICON = 20
BAR_HEIGHT = 2 * STEP
RAIL_WIDTH = 220
WINDOW = (980, 680)
LEAST_WINDOW = (900, 600)
FOCUS_WIDTH = 2

# Points are 1/72 inch; macOS draws 72 of them in a 96-pixel "inch" of the other systems.
_POINT_SCALE = 1.3 if sys.platform == "darwin" else 1.0
TEXT_POINTS = 10.0
TITLE_POINTS = 17.0
SECONDARY_POINTS = 9.0


def text_font() -> QFont:
    """The system's font at our text size, or larger where the user asked the system for larger text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(TEXT_POINTS * _POINT_SCALE, font.pointSizeF()))
    return font


def scaled(font: QFont, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """``font`` at a size of our scale, keeping the user's enlargement of the text."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * points / TEXT_POINTS)
    result.setWeight(weight)
    return result


def fixed_font(font: QFont) -> QFont:
    """Fixed-width letters for fingerprints, statements and values to type, as large as ``font``."""
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    result.setPointSizeF(font.pointSizeF() * 0.95)
    return result
