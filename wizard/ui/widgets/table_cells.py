"""How cells of tables are painted: the thin line between rows, and a state as icon, word and small bar."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.ui import metrics, painting
from wizard.ui.colours import Roles, mix, roles_of
from wizard.ui.icons import paint_icon
from wizard.ui.states import Status
from wizard.ui.widgets.package_rows import STATUS_ROLE

Index = QModelIndex | QPersistentModelIndex
_MARK = 3  # width of the mark at the current row
_BAR = 3
_TICK_AREA = metrics.GAP + metrics.INDICATOR + metrics.GAP


class CellDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + metrics.SPACE, max(size.height(), metrics.ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        status = index.data(STATUS_ROLE)
        roles = roles_of(option.palette)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the row shows it, not the cell
        if isinstance(status, Status):
            self._paint_status(painter, option, status, roles)
        else:
            option.palette.setColor(QPalette.ColorRole.HighlightedText, roles.text)
            inset = metrics.GAP if index.column() == 0 else metrics.STEP
            ground = QRect(option.rect)
            self._ground(painter, option)
            box = (
                2 if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
            )  # drawn wider than Fusion's
            content = ground.adjusted(inset + box, 0, -metrics.STEP, 0)
            option.rect = QStyle.visualRect(option.direction, ground, content)
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
            super().paint(painter, option, index)
            option.rect = ground
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), roles.line)
        if current and index.column() == 0:
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            left = option.rect.right() - _MARK + 1 if mirrored else option.rect.left()
            painter.fillRect(QRect(left, option.rect.top(), _MARK, option.rect.height() - 1), roles.accent)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere left of the name changes the tick; small boxes need no aiming."""
        if not isinstance(event, QMouseEvent) or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        area = QRect(option.rect.left(), option.rect.top(), _TICK_AREA, option.rect.height())
        area = QStyle.visualRect(option.direction, option.rect, area)
        if event.button() != Qt.MouseButton.LeftButton or not area.contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)
        return True

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )

    def _paint_status(
        self, painter: QPainter, option: QStyleOptionViewItem, status: Status, roles: Roles
    ) -> None:
        self._ground(painter, option)
        area = option.rect.adjusted(metrics.GAP, 0, -metrics.GAP, 0)
        icon = QRect(area.left(), 0, metrics.ICON, metrics.ICON)
        icon.moveTop(area.center().y() - metrics.ICON // 2)
        words = area.adjusted(metrics.ICON + metrics.GAP, 0, 0, 0)
        icon = QStyle.visualRect(option.direction, option.rect, icon)
        words = QStyle.visualRect(option.direction, option.rect, words)
        ink = status.state.ink(roles)
        paint_icon(painter, icon, status.state.icon, ink, roles.on_fill)
        if status.share is not None:
            bar = QRectF(words.left(), words.bottom() - 8, words.width(), _BAR)
            painting.rounded(painter, bar, _BAR / 2, mix(roles.page, roles.text, 0.14), None)
            painting.bar(painter, bar, status.share, ink, option.direction == Qt.LayoutDirection.RightToLeft)
            words = words.adjusted(0, -2, 0, -5)
        painter.setPen(ink)
        painter.setFont(option.font)
        shown = option.fontMetrics.elidedText(status.shown, Qt.TextElideMode.ElideRight, words.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, int(flags), shown)
