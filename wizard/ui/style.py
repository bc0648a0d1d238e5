"""The look of the controls: Qt's Fusion style with our own edges, fills, indicators and focus rings.

A proxy style rather than a style sheet: it follows the palette, the layout direction and any scale by itself, and
leaves keyboard behaviour and accessibility as Qt made them.

It does not override pixelMetric and styleHint: Qt asks them thousands of times while it lays out a page, and each
question would be answered in Python.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionSlider,
    QWidget,
)

from wizard.ui import metrics, painting
from wizard.ui.colours import Roles, roles_of

PRIMARY = "primary"
"""Property of the one button that is filled with the accent."""
INVALID = "invalid"
"""Property of an input whose value is refused."""

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Sub = QStyle.SubControl

_TEXT_PADDING = 6
_FIELDS = (QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox)
_CELL_PADDING = 6

_INDICATORS = (QStyle.SubElement.SE_CheckBoxIndicator, QStyle.SubElement.SE_RadioButtonIndicator)
_BESIDE_INDICATORS = (
    QStyle.SubElement.SE_CheckBoxContents,
    QStyle.SubElement.SE_RadioButtonContents,
    QStyle.SubElement.SE_CheckBoxFocusRect,
    QStyle.SubElement.SE_RadioButtonFocusRect,
)
_LABEL_PADDING = 5  # room for the focus ring around the label
Draw = Callable[[QPainter, QRect, QStyleOption, Roles], None]
_PRIMITIVES: dict[QStyle.PrimitiveElement, Draw] = {
    _Primitive.PE_IndicatorCheckBox: painting.check_box,
    _Primitive.PE_IndicatorItemViewItemCheck: painting.check_box,
    _Primitive.PE_IndicatorRadioButton: painting.radio_button,
    _Primitive.PE_PanelTipLabel: painting.tip,
    _Primitive.PE_PanelItemViewRow: painting.item_row,
    _Primitive.PE_PanelItemViewItem: painting.item,
    _Primitive.PE_IndicatorHeaderArrow: painting.sort_arrow,
    _Primitive.PE_IndicatorArrowDown: painting.arrow_down,
    _Primitive.PE_IndicatorArrowUp: painting.arrow_up,
}
_CONTROLS: dict[QStyle.ControlElement, Draw] = {
    _Control.CE_ProgressBarGroove: painting.progress_groove,
    _Control.CE_ProgressBarContents: painting.progress_contents,
    _Control.CE_HeaderSection: painting.header_section,
    _Control.CE_HeaderEmptyArea: painting.header_section,
    _Control.CE_Splitter: painting.nothing,
    _Control.CE_ScrollBarAddLine: painting.nothing,
    _Control.CE_ScrollBarSubLine: painting.nothing,
    _Control.CE_ScrollBarAddPage: painting.nothing,
    _Control.CE_ScrollBarSubPage: painting.nothing,
    _Control.CE_ScrollBarSlider: painting.scroll_handle,
}


class WizardStyle(QProxyStyle):
    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        roles = roles_of(option.palette)
        draw = _PRIMITIVES.get(element)
        if draw is not None:
            draw(painter, option.rect, option, roles)
        elif element == _Primitive.PE_PanelButtonCommand:
            painting.button(painter, option.rect, option, roles, primary=_is(widget, PRIMARY))
        elif element == _Primitive.PE_FrameFocusRect:
            inner = isinstance(widget, QPushButton)
            painting.focus_ring(painter, option.rect, roles, inner=inner, filled=_is(widget, PRIMARY))
        elif element in (_Primitive.PE_PanelLineEdit, _Primitive.PE_FrameLineEdit):
            if not isinstance(option, QStyleOptionFrame) or option.lineWidth > 0:  # none inside a spin box
                painting.field(painter, option.rect, option, roles, invalid=_is(widget, INVALID))
        elif element in (_Primitive.PE_Frame, _Primitive.PE_FrameWindow):
            painting.frame(painter, option.rect, option, roles)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = _CONTROLS.get(element)
        if draw is not None:
            draw(painter, option.rect, option, roles_of(option.palette))
            return
        if element in (_Control.CE_CheckBox, _Control.CE_RadioButton):
            self._draw_choice(element, option, painter, widget)
            return
        if element == _Control.CE_HeaderLabel and isinstance(option, QStyleOptionHeader):
            option = QStyleOptionHeader(option)
            option.rect = option.rect.adjusted(_CELL_PADDING, 0, -_CELL_PADDING, 0)
            option.palette.setColor(QPalette.ColorRole.ButtonText, roles_of(option.palette).secondary)
        elif isinstance(option, QStyleOptionButton) and _is(widget, PRIMARY):
            option = QStyleOptionButton(option)
            if element == _Control.CE_PushButtonLabel and option.state & QStyle.StateFlag.State_Enabled:
                option.palette.setColor(QPalette.ColorRole.ButtonText, roles_of(option.palette).on_fill)
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        roles = roles_of(option.palette)
        if control == _Complex.CC_ComboBox:
            painting.field(painter, option.rect, option, roles, invalid=_is(widget, INVALID))
            arrow = self.subControlRect(control, option, _Sub.SC_ComboBoxArrow, widget)
            painting.arrow_down(painter, arrow, option, roles)
        elif control == _Complex.CC_SpinBox:
            painting.field(painter, option.rect, option, roles, invalid=_is(widget, INVALID))
            up = self.subControlRect(control, option, _Sub.SC_SpinBoxUp, widget)
            down = self.subControlRect(control, option, _Sub.SC_SpinBoxDown, widget)
            painting.arrow_up(painter, up, option, roles)
            painting.arrow_down(painter, down, option, roles)
        elif control == _Complex.CC_ScrollBar:
            handle = self.subControlRect(control, option, _Sub.SC_ScrollBarSlider, widget)
            painting.scroll_handle(painter, handle, option, roles)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return self._scroll_bar_part(option, part)
        if control == _Complex.CC_ComboBox and part == _Sub.SC_ComboBoxEditField:
            inner = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
            return (
                inner.adjusted(_TEXT_PADDING, 0, 0, 0)
                if option.direction == Qt.LayoutDirection.LeftToRight
                else inner
            )
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        if element == QStyle.SubElement.SE_PushButtonFocusRect:
            return option.rect
        if element == QStyle.SubElement.SE_LineEditContents:
            inner = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
            return inner.adjusted(_TEXT_PADDING, 0, -_TEXT_PADDING, 0)
        if element in _INDICATORS:
            return QStyle.visualRect(option.direction, option.rect, _indicator(option.rect))
        if element in _BESIDE_INDICATORS:
            return _beside_indicator(option)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_PushButton:
            width = max(size.width() + 8 * metrics.STEP, 20 * metrics.STEP)
            return QSize(width, max(result.height(), metrics.CONTROL_HEIGHT))
        if kind in _FIELDS:
            text = option.fontMetrics.height() + 3 * metrics.STEP
            return QSize(result.width() + 2 * _TEXT_PADDING, max(text, metrics.CONTROL_HEIGHT))
        if kind in (QStyle.ContentsType.CT_CheckBox, QStyle.ContentsType.CT_RadioButton):
            width = size.width() + metrics.INDICATOR + metrics.GAP + 2 * _LABEL_PADDING
            return QSize(width, max(result.height(), 6 * metrics.STEP))
        if kind == QStyle.ContentsType.CT_HeaderSection:
            return QSize(result.width() + metrics.GAP, max(result.height(), metrics.ROW_HEIGHT))
        return result

    def _draw_choice(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None
    ) -> None:
        """A check box or radio button, whose parts Fusion would place for a smaller indicator."""
        check = element == _Control.CE_CheckBox
        part = QStyleOptionButton(option) if isinstance(option, QStyleOptionButton) else QStyleOptionButton()
        roles = roles_of(option.palette)
        draw = painting.check_box if check else painting.radio_button
        draw(
            painter, QStyle.visualRect(option.direction, option.rect, _indicator(option.rect)), option, roles
        )
        beside = _beside_indicator(option)
        part.rect = beside.adjusted(_LABEL_PADDING, 0, -_LABEL_PADDING, 0)
        label = _Control.CE_CheckBoxLabel if check else _Control.CE_RadioButtonLabel
        super().drawControl(label, part, painter, widget)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.focus_ring(painter, beside, roles)

    def _scroll_bar_part(self, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
        """A scroll bar without arrow buttons: groove, handle, and the page areas beside the handle."""
        whole = option.rect
        horizontal = option.orientation == Qt.Orientation.Horizontal
        length = whole.width() if horizontal else whole.height()
        span = option.maximum - option.minimum
        handle = length
        if span > 0:
            least = metrics.STEP * 8
            handle = min(length, max(least, length * option.pageStep // (span + option.pageStep)))
        start = QStyle.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown
        )
        first, size = {
            _Sub.SC_ScrollBarSlider: (start, handle),
            _Sub.SC_ScrollBarGroove: (0, length),
            _Sub.SC_ScrollBarSubPage: (0, start),
            _Sub.SC_ScrollBarAddPage: (start + handle, length - start - handle),
        }.get(part, (0, 0))
        if size <= 0:
            return QRect()
        if horizontal:
            rect = QRect(whole.x() + first, whole.y(), size, whole.height())
            return QStyle.visualRect(option.direction, whole, rect)
        return QRect(whole.x(), whole.y() + first, whole.width(), size)


def _indicator(rect: QRect) -> QRect:
    top = rect.top() + (rect.height() - metrics.INDICATOR) // 2
    return QRect(rect.left(), top, metrics.INDICATOR, metrics.INDICATOR)


def _beside_indicator(option: QStyleOption) -> QRect:
    """Where the label of a check box or radio button stands, with the room of its focus ring."""
    beside = option.rect.adjusted(metrics.INDICATOR + metrics.GAP - _LABEL_PADDING, 0, 0, 0)
    return QStyle.visualRect(option.direction, option.rect, beside)


def _is(widget: QWidget | None, name: str) -> bool:
    return widget is not None and bool(widget.property(name))
