"""The program's icon, drawn from resources/icons/app.svg: ``python packaging/icons.py DIR`` (in the environment).

Writes DIR/<size>.png, and DIR/certificate-wizard.ico for Windows and DIR/certificate-wizard.icns for macOS. Both
formats are a list of PNG files behind a short header; every Windows since Vista and macOS since 10.7 reads them.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from product import NAME, RESOURCES

DRAWING = RESOURCES / "icons" / "app.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sizes of the hicolor theme, in pixels."""
_ICO = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def png(size: int) -> bytes:
    """The drawing at ``size`` × ``size`` pixels, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise ValueError(f"{DRAWING} is not a drawing that Qt can read")
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(written.data())


def ico() -> bytes:
    """Microsoft's icon directory: 6 bytes, 16 for each image, then the images."""
    images = [(size, png(size)) for size in _ICO]
    offset = 6 + 16 * len(images)
    head = struct.pack("<HHH", 0, 1, len(images))
    for size, image in images:
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return head + b"".join(image for _, image in images)


def icns() -> bytes:
    """Apple's icon file: a kind of four letters and a length before each image, the same before all of them."""
    body = b""
    for kind, size in _ICNS.items():
        image = png(size)
        body += kind.encode() + struct.pack(">I", 8 + len(image)) + image
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for size in HICOLOR:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / f"{NAME}.ico").write_bytes(ico())
    (folder / f"{NAME}.icns").write_bytes(icns())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
