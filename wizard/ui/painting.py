"""How each part of a control is painted. Functions of painter, rectangle, state and colours alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionHeader, QStyleOptionProgressBar

from wizard.ui import metrics
from wizard.ui.colours import Roles, mix
from wizard.ui.icons import Icon, paint_icon

_Flag = QStyle.StateFlag
_CHECK_RADIUS = 4
_ARROW = 14


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None,
    width: float = 1,
) -> None:
    """A rounded rectangle whose edge lies wholly inside ``rect``."""
    inset = width / 2 if edge is not None else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset
    )
    painter.restore()


def nothing(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    del painter, rect, option, roles


def check_box(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    square = _square(rect)
    partial = bool(option.state & _Flag.State_NoChange)
    checked = bool(option.state & _Flag.State_On) or partial
    fill, edge = _indicator_colours(option, roles, checked)
    rounded(painter, square, _CHECK_RADIUS, fill, edge, 1.5)
    if partial:
        middle = square.center()
        bar = QRectF(square.left() + 4.5, middle.y() - 1, square.width() - 9, 2)
        rounded(painter, bar, 1, roles.on_fill, None)
    elif checked:
        paint_icon(painter, square.adjusted(1, 1, -1, -1), Icon.TICK, roles.on_fill, roles.on_fill)


def radio_button(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    square = _square(rect)
    checked = bool(option.state & _Flag.State_On)
    fill, edge = _indicator_colours(option, roles, checked)
    rounded(painter, square, square.width() / 2, fill, edge, 1.5)
    if checked:
        inner = square.adjusted(5.5, 5.5, -5.5, -5.5)
        rounded(painter, inner, inner.width() / 2, roles.on_fill, None)


def button(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles, *, primary: bool) -> None:
    enabled = bool(option.state & _Flag.State_Enabled)
    pressed = bool(option.state & (_Flag.State_Sunken | _Flag.State_On))
    hovered = bool(option.state & _Flag.State_MouseOver)
    if primary and enabled:
        fill = roles.accent
        if pressed or hovered:
            fill = mix(roles.accent, roles.text, 0.2 if pressed else 0.1)
        edge: QColor | None = None
    else:
        fill = roles.page
        if enabled and (pressed or hovered):
            fill = mix(roles.page, roles.text, 0.1) if pressed else roles.hover
        edge = roles.outline if enabled else roles.line
    rounded(painter, rect, metrics.CONTROL_RADIUS, fill, edge, 1)


def focus_ring(
    painter: QPainter, rect: QRect, roles: Roles, *, inner: bool = False, filled: bool = False
) -> None:
    """The ring that shows where the keyboard is; inside a filled button it is drawn in the button's ink."""
    if filled:
        area = rect.adjusted(2, 2, -2, -2)
        rounded(painter, area, metrics.CONTROL_RADIUS - 2, None, roles.on_fill, metrics.FOCUS_WIDTH)
        return
    area = rect if inner else rect.adjusted(0, 0, 0, 0)
    rounded(painter, area, metrics.CONTROL_RADIUS, None, roles.accent, metrics.FOCUS_WIDTH)


def field(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles, *, invalid: bool) -> None:
    enabled = bool(option.state & _Flag.State_Enabled)
    focused = enabled and bool(option.state & _Flag.State_HasFocus)
    read_only = bool(option.state & _Flag.State_ReadOnly)
    edge, width = (roles.outline if enabled else roles.line), 1.0
    if focused:
        edge, width = roles.accent, metrics.FOCUS_WIDTH
    if invalid and enabled:
        edge, width = roles.bad, metrics.FOCUS_WIDTH if focused else 1.5
    fill = roles.field if enabled and not read_only else roles.card
    rounded(painter, rect, metrics.CONTROL_RADIUS, fill, edge, width)


def frame(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    """The edge of a list, table or text area."""
    focused = bool(option.state & _Flag.State_HasFocus)
    edge = roles.accent if focused else roles.line
    rounded(painter, rect, metrics.CARD_RADIUS, None, edge, metrics.FOCUS_WIDTH if focused else 1)


def tip(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    del option
    painter.fillRect(rect, roles.card)
    painter.setPen(roles.outline)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def item_row(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    del painter, rect, option, roles  # each cell paints its own part, so that columns may be moved


def item(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    """The ground of one cell: selection, hover, and the thin line between rows."""
    selected = bool(option.state & _Flag.State_Selected)
    if selected and roles.high_contrast:  # no shades there: a line above and below
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), roles.accent)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 2), roles.accent)
    elif selected:
        painter.fillRect(rect, roles.selection)
    elif option.state & _Flag.State_MouseOver:
        painter.fillRect(rect, roles.hover)


def header_section(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    del option
    painter.fillRect(rect, roles.card)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), roles.line)


def sort_arrow(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    ascending = True
    if isinstance(option, QStyleOptionHeader):
        ascending = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
    _arrow(painter, rect, Icon.DOWN if ascending else Icon.UP, roles.secondary)


def arrow_down(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    _arrow(painter, rect, Icon.DOWN, _arrow_ink(option, roles))


def arrow_up(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    _arrow(painter, rect, Icon.UP, _arrow_ink(option, roles))


def progress_groove(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    del option
    bar = _bar(rect)
    edge = roles.outline if roles.high_contrast else None
    rounded(painter, bar, bar.height() / 2, mix(roles.page, roles.text, 0.12), edge)


def progress_contents(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    if not isinstance(option, QStyleOptionProgressBar):
        return
    span = option.maximum - option.minimum
    if span <= 0:
        return
    share = (option.progress - option.minimum) / span
    bar(painter, rect, share, roles.accent, option.direction == Qt.LayoutDirection.RightToLeft)


def bar(painter: QPainter, rect: QRect | QRectF, share: float, ink: QColor, from_right: bool) -> None:
    """The filled part of a bar; rounded, and cut so that one percent is still one percent wide."""
    whole = _bar(rect)
    done = QRectF(whole)
    done.setWidth(whole.width() * max(0.0, min(1.0, share)))
    if from_right:
        done.moveRight(whole.right())
    clip = QPainterPath()
    clip.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
    painter.save()
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    rounded(painter, done, min(whole.height(), done.width()) / 2, ink, None)
    painter.restore()


def scroll_handle(painter: QPainter, rect: QRect, option: QStyleOption, roles: Roles) -> None:
    if rect.isEmpty():
        return
    active = bool(option.state & (_Flag.State_MouseOver | _Flag.State_Sunken))
    handle = QRectF(rect).adjusted(4, 4, -4, -4)
    ink = roles.outline if active or roles.high_contrast else mix(roles.page, roles.outline, 0.65)
    rounded(painter, handle, min(handle.width(), handle.height()) / 2, ink, None)


def _indicator_colours(option: QStyleOption, roles: Roles, checked: bool) -> tuple[QColor, QColor]:
    if not option.state & _Flag.State_Enabled:
        return (roles.disabled if checked else roles.card), roles.disabled
    if checked:
        return roles.accent, roles.accent
    hovered = bool(option.state & _Flag.State_MouseOver)
    return roles.field, roles.accent if hovered else roles.outline


def _square(rect: QRect) -> QRectF:
    square = QRectF(0, 0, metrics.INDICATOR, metrics.INDICATOR)
    square.moveCenter(QRectF(rect).center())
    return square


def _bar(rect: QRect | QRectF) -> QRectF:
    whole = QRectF(rect)
    height = min(whole.height(), metrics.BAR_HEIGHT)
    return QRectF(whole.left(), whole.center().y() - height / 2, whole.width(), height)


def _arrow(painter: QPainter, rect: QRect, icon: Icon, ink: QColor) -> None:
    side = min(_ARROW, rect.width(), max(rect.height(), 10))
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(rect).center())
    paint_icon(painter, square, icon, ink, ink)


def _arrow_ink(option: QStyleOption, roles: Roles) -> QColor:
    return roles.secondary if option.state & _Flag.State_Enabled else roles.disabled
