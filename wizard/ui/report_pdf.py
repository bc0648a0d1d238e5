"""The report as a PDF file: the page of the run folder, in a print style within what QTextDocument renders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from wizard.foundation.private_files import write_private
from wizard.foundation.resources import resource

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_STEPS = re.compile(r'<ol class="steps">.*?</ol>', re.DOTALL)  # links that paper does not follow
_CARD = re.compile(r'<div class="card">|(?<=</table>\n)</div>')  # a border QTextDocument would not draw
_TABLE = re.compile(r"<table ")
_SEVERITY = re.compile(
    r'(<div class="finding [^>]*>)<b>(.*?)</b>'
)  # a heading, so that a finding has a beginning
_BREAK = "\u200b"  # for <wbr>, which QTextDocument does not know
_RESOLUTION = 1200  # dots an inch
_MARGIN = 18.0  # millimetres
_FOOT = 14.0  # points below the text, for the page number
_HEAD = 20.0  # points above it, for what the report is of
_ALONE = 0.12  # share of a page that a heading wants below itself
_TOGETHER = 0.6  # share of a page up to which a part is not divided


def printable(page: str) -> str:
    """The report's own HTML without what only browsers draw; tables take the width of the paper."""
    plain = _SEVERITY.sub(r"\1<h4>\2</h4>", _CARD.sub("", _STEPS.sub("", _STYLE.sub("", page))))
    return _TABLE.sub('<table width="100%" ', plain).replace("<wbr>", _BREAK)


def write_pdf(report: Path, target: Path) -> None:
    """Write the report as PDF on the paper of the locale. Raises OSError; then no file is half written."""
    write_private(target, pdf(report.read_text(encoding="utf-8")))


def pdf(page: str) -> bytes:
    """The bytes of the PDF file."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    _draw(page, QPdfWriter(content))
    content.close()
    return bytes(content.data().data())


def _draw(page: str, writer: QPdfWriter) -> None:
    metric = QLocale().measurementSystem() != QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(_RESOLUTION)
    document = QTextDocument()
    document.setDefaultStyleSheet(resource("report", "print.css").read_text(encoding="utf-8"))
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(printable(page))
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    dots = _RESOLUTION / 72
    area = QSizeF(writer.width(), writer.height() - (_HEAD + _FOOT) * dots)
    document.setDocumentMargin(0)
    document.setPageSize(area)
    _divide(document, area.height())
    # Laid out at once: after changes one by one QTextDocument leaves lines unpainted.
    whole = document.clone()
    whole.documentLayout().setPaintDevice(writer)
    whole.setPageSize(area)
    _paint(whole, writer, area)


def _divide(document: QTextDocument, height: float) -> None:
    """Begin a page before a part that would be divided and need not be; QTextDocument divides anywhere."""
    starts = [block for block in _blocks(document) if block.blockFormat().headingLevel() in (2, 4)]
    for place, block in enumerate(starts):
        last = starts[place + 1].previous() if place + 1 < len(starts) else document.lastBlock()
        top, bottom = _top(document, block), _bottom(document, last)
        left = height - top % height
        divided = bottom - top > left
        if left < _ALONE * height or (divided and bottom - top < _TOGETHER * height):
            format_ = block.blockFormat()
            format_.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(format_)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _top(document: QTextDocument, block: QTextBlock) -> float:
    return document.documentLayout().blockBoundingRect(block).top()


def _bottom(document: QTextDocument, block: QTextBlock) -> float:
    return document.documentLayout().blockBoundingRect(block).bottom()


def _paint(document: QTextDocument, writer: QPdfWriter, area: QSizeF) -> None:
    dots = _RESOLUTION / 72
    title = document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
    painter = QPainter(writer)
    small = QFont(document.defaultFont())
    small.setPointSizeF(8)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            painter.save()
            painter.translate(0, _HEAD * dots - number * area.height())
            document.drawContents(painter, QRectF(0, number * area.height(), area.width(), area.height()))
            painter.restore()
            painter.setFont(small)
            painter.setPen(_GREY)
            if number:  # the first page begins with it
                head = QRectF(0, 0, area.width(), _HEAD * dots)
                painter.drawText(head, int(_LEFT | Qt.AlignmentFlag.AlignTop), title)
            foot = QRectF(0, writer.height() - _FOOT * dots, area.width(), _FOOT * dots)
            painter.drawText(foot, int(_RIGHT), f"{number + 1} / {document.pageCount()}")
    finally:
        painter.end()


_GREY = QColor(0x44, 0x44, 0x44)
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
