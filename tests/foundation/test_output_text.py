"""Text on its way out: readable, and nothing in it steers a terminal."""

from __future__ import annotations

import json

import pytest

from wizard.foundation.output_text import json_text, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Straße 道 🙂", "Straße 道 🙂"),
        ("a\u3000b\u00a0c", "a\u3000b\u00a0c"),
        ("\x1b[2J", "\ufffd[2J"),
        ("\x9b2J\x00\x7f", "\ufffd2J\ufffd\ufffd"),
        ("a\nb\rc\u2028d", "a\ufffdb\ufffdc\ufffdd"),
        ("\u202egpj.exe", "\ufffdgpj.exe"),
        ("\ud800", "\ufffd"),
    ],
)
def test_a_line_for_people(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "cp1252", "ascii", None])
@pytest.mark.parametrize("indent", [None, 2])
def test_json_means_the_same_in_every_encoding(encoding: str | None, indent: int | None) -> None:
    value = {"a\u202e": ["道 🙂", "\ud800", "\x1b\x9b\n\u2028", "\U000e0001"], "b": {"c": None}}
    written = json_text(value, encoding, indent)
    assert json.loads(written) == value
    assert written.encode(encoding or "ascii")
    assert written.replace("\n", "").isprintable()
    assert ("道" in written) is ((encoding or "").lower() in ("utf-8", "utf8"))
    assert ("\n" in written) is (indent is not None)
