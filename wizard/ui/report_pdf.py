"""The report as a PDF file: the page of the run folder, in a print style within what QTextDocument renders."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from wizard.foundation.private_files import write_private
from wizard.foundation.resources import resource

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_STEPS = re.compile(r'<ol class="steps">.*?</ol>', re.DOTALL)  # links that paper does not follow
_CARD = re.compile(r'<div class="card">|(?<=</table>\n)</div>')  # a border QTextDocument would not draw
_TABLE = re.compile(r"<table ")
_RESOLUTION = 1200  # dots an inch
_MARGIN = 18.0  # millimetres
_FOOT = 12.0  # points below the text, for the page number


def printable(page: str) -> str:
    """The report's own HTML without what only browsers draw; tables take the width of the paper."""
    return _TABLE.sub('<table width="100%" ', _CARD.sub("", _STEPS.sub("", _STYLE.sub("", page))))


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
    area = QSizeF(writer.width(), writer.height() - _FOOT * dots)
    document.setDocumentMargin(0)
    document.setPageSize(area)
    _paint(document, writer, area)


def _paint(document: QTextDocument, writer: QPdfWriter, area: QSizeF) -> None:
    painter = QPainter(writer)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            top = number * area.height()
            painter.save()
            painter.translate(0, -top)
            document.drawContents(painter, QRectF(0, top, area.width(), area.height()))
            painter.restore()
            foot = QRectF(0, area.height(), area.width(), writer.height() - area.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(foot, int(flags), f"{number + 1} / {document.pageCount()}")
    finally:
        painter.end()
