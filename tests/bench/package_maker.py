"""Packages of any size, made in code: element data with the look of a server's, and random resources."""

from __future__ import annotations

import enum
import random
import uuid
from pathlib import Path

from wizard.packages.layout import SIGNATURES
from wizard.packages.properties import write_properties
from wizard.packages.zip_writer import ZipWriter

_META = {
    "pkg-name": "com.example.bench",
    "pkg-id": "0" * 32,
    "pkg-signer": "CN=bench",
    "pkg-owner": "CN=bench",
    "used-plugins": "",
    "vso-version": "7.6.0.1",
}
_PER_ELEMENT = 4  # data, categories, content-signature, info; a signature for each
_SIGNATURE_SIZE = 256


class Layout(enum.Enum):
    SERVER = "signatures-last"
    INTERLEAVED = "signatures-interleaved"


def make_package(target: Path, size: int, entries: int, layout: Layout) -> None:
    """About ``size`` bytes in ``entries`` entries; the signatures are random bytes of the right length."""
    numbers = random.Random(1)
    elements = max(1, (entries - 2) // (2 * _PER_ELEMENT))
    share = size // elements
    with target.open("wb") as file:
        writer = ZipWriter(file)
        waiting: list[str] = []

        def add(name: str, data: bytes) -> None:
            writer.add(name, data)
            if layout is Layout.INTERLEAVED:
                writer.add(SIGNATURES + name, numbers.randbytes(_SIGNATURE_SIZE))
            else:
                waiting.append(name)

        add("dunes-meta-inf", write_properties(_META))
        for _ in range(elements):
            element = str(uuid.UUID(int=numbers.getrandbits(128)))
            add(f"elements/{element}/data", _data(element, share - 1500, numbers))
            add(f"elements/{element}/categories", _wide("<categories><category name='Bench'/></categories>"))
            add(f"elements/{element}/content-signature", numbers.randbytes(_SIGNATURE_SIZE))
            add(f"elements/{element}/info", write_properties({"id": element, "type": "ScriptModule"}))
        for name in waiting:
            writer.add(SIGNATURES + name, numbers.randbytes(_SIGNATURE_SIZE))
        writer.finish()


def _data(element: str, size: int, numbers: random.Random) -> bytes:
    """An action whose compressed size is about ``size``: base64-like script text deflates to three quarters."""
    script = numbers.randbytes(max(16, int(size * 0.88))).hex()
    return _wide(
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<dunes-script-module name="bench" result-type="void" api-version="6.0.0" id="{element}" '
        f'version="1.0.0" allowed-operations="vef">\n  <script encoded="false"><![CDATA[{script}]]></script>\n'
        "</dunes-script-module>"
    )


def _wide(text: str) -> bytes:
    return b"\xfe\xff" + text.encode("utf-16-be")
