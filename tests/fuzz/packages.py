"""Feeds the packages room with broken and hostile input and counts what comes out.

    python -m tests.fuzz.packages [--seconds 60] [--inputs N] [--seed N]

Allowed are the room's own errors, within 10 s of the processor and 200 MB for each input (memory is
measured for every tenth, which takes longer and is not timed).
Anything else stops the run and leaves the input in a file named in the message. Inputs: zip files changed byte by
byte, cut, joined and with fields set to extremes; XML parts under any declared encoding, some of many nodes; JSON with
half characters; properties; nested zips; raw deflate streams. The commands' text and JSON are written too: no line may
steer a terminal, and the JSON must be readable. The limits are the product's own.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.packages.samples import (
    action,
    certificate,
    configuration,
    entries,
    history,
    key,
    package,
    resource,
    resource_zip,
    zip_of,
)
from wizard.foundation.output_text import json_text, printable
from wizard.packages.compare import compare
from wizard.packages.content import read_content
from wizard.packages.deflate import CHUNK, NotInflatable, deflate, inflate_chunks
from wizard.packages.digest import Digest
from wizard.packages.element_xml import element_facts, with_allowed_operations, without_configuration_values
from wizard.packages.errors import PackageError
from wizard.packages.file_jobs import Task, run_task
from wizard.packages.file_report import comparison_json, comparison_text, result_text
from wizard.packages.history import history_items
from wizard.packages.package import read_categories, read_package, read_tags
from wizard.packages.properties import read_properties, with_value, write_properties
from wizard.packages.resource import MalformedResource, read_resource
from wizard.packages.sign import sign
from wizard.packages.unsign import unsign
from wizard.packages.verify import verify
from wizard.packages.xml_text import DangerousXml, MalformedXml

OWN = (PackageError, MalformedXml, DangerousXml, MalformedResource)
MOST_SECONDS = 10.0
MOST_BYTES = 200 * 1024 * 1024
FORM = b"\xfe\xff" + '{"schema": {"host": {"type": "string", "label": "Host"}}, "pages": [{"id": 1}]}'.encode(
    "utf-16-be"
)
_WEIGHED = 0.1  # share of inputs whose memory is measured, which slows everything
_EXTREMES = (
    b"\0",
    b"\xff",
    b"\0\0",
    b"\xff\xff",
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"PK\x03\x04",
    b"PK\x05\x06",
)
_XML_PIECES = (
    "<a>",
    "</a>",
    "<!DOCTYPE a [",
    "<!ENTITY x 'y'>]>",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<value>",
    "'",
    '"',
    ">",
)
_ENCODINGS = (
    "UTF-8", "utf-16", "UTF-16LE", "ISO-8859-1", "us-ascii", "windows-1252", "punycode", "undefined", "idna", "utf-7",
    "unicode_escape", "rot13", "zlib", "cp037", "mbcs", "utf-32", "x" * 40,
)  # fmt: skip
_MANY_NODES = 0.01  # share of XML inputs that hold more than any real part; they take seconds
_NODES = ("<b/>", "<b c=''/>", "<b>x</b>", "<b><c/></b>")
_JSON_PIECES = (
    "\\ud800",
    "\\udc00",
    "\\u0000",
    "\\u001b[2J",
    "\\u202e",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    '"',
    "1e999",
    "NaN",
)
_ENVIRONMENT = '{"name": "env", "version": "1.0.0", "runtime": ["node", {"packages": null}], "memory": 64}'
_XML_CHARACTERS = ("\0", "\ufffe", "\ud83d", "\U0001f600")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A few changes anywhere, some of them to the fields that steer a reader."""
    result = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        position = chance.randrange(len(result) + 1)
        match chance.randrange(6):
            case 0:
                result[position : position + 1] = bytes([chance.randrange(256)])
            case 1:
                extreme = chance.choice(_EXTREMES)
                result[position : position + len(extreme)] = extreme
            case 2:
                del result[position : position + chance.choice((1, 4, 100))]
            case 3:
                start = chance.randrange(len(result) + 1)
                result[position:position] = result[start : start + chance.choice((1, 8, 200))]
            case 4:
                del result[position:]
            case _:
                tail = max(0, len(result) - chance.randrange(1, 400))  # directories and end records
                result[tail : tail + 1] = bytes([chance.randrange(256)])
    return bytes(result)


def mutated_text(text: str, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 2, 5))):
        position = chance.randrange(len(text) + 1)
        text = (
            text[:position]
            + chance.choice((*_XML_PIECES, *_XML_CHARACTERS))
            + text[position + chance.choice((0, 0, 3)) :]
        )
    if chance.random() < 0.3:
        declared = (
            f'<?xml version="1.0" encoding="{chance.choice(_ENCODINGS)}"?>' if chance.random() < 0.5 else ""
        )
        return (declared + text).encode("utf-8", "surrogatepass")
    return b"\xfe\xff" + text.encode("utf-16-be", "surrogatepass")


def mutated_json(chance: random.Random) -> bytes:
    text = _ENVIRONMENT
    for _ in range(chance.choice((1, 2, 5))):
        position = chance.randrange(len(text) + 1)
        text = text[:position] + chance.choice(_JSON_PIECES) + text[position + chance.choice((0, 0, 3)) :]
    if chance.random() < 0.02:
        text = text.replace("null", "[" + chance.choice(("[],", "{},", "1,", "[[],[]],")) * 300_000 + "1]")
    return text.encode("utf-8") if chance.random() < 0.5 else b"\xfe\xff" + text.encode("utf-16-be")


def many_nodes(chance: random.Random) -> bytes:
    inside = chance.choice(_NODES) * chance.choice((1_000, 100_000, 700_000))
    if chance.random() < 0.2:
        return ("<a " + " ".join(f"a{number}=''" for number in range(300_000)) + "/>").encode()
    return f"<properties>{inside}</properties>".encode()


class Inputs:
    """Each target with inputs made for it."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder = folder
        self.chance = chance
        self.good = package(
            folder,
            action("a-1", None, ("version-history", history("1")), ("input_form_", FORM)),
            configuration(),
            resource(),
            action("e-1", _ENVIRONMENT.encode()),
        )
        self.seeds = [
            self.good.read_bytes(),
            zip_of(folder / "tool.package", entries(self.good)).read_bytes(),
        ]
        self.parts = entries(self.good)
        self.texts = [data.decode("utf-16") for data in self.parts.values() if data.startswith(b"\xfe\xff")]
        self.properties = write_properties({"id": "a", "pkg-signer": "CN=x"}).decode()

    def zip_file(self) -> bytes:
        """A zip whose bytes are broken, or a sound zip with a broken entry in it."""
        if self.chance.random() < 0.5:
            return mutated(self.chance.choice(self.seeds), self.chance)
        parts = dict(self.parts)
        name = self.chance.choice([*parts, *["elements/e-1/data"] * 8])
        if name == "elements/e-1/data":
            parts[name] = mutated_json(self.chance)
        elif name.endswith(("info", "inf")) and self.chance.random() < 0.3:
            parts[name] = mutated_text(self.properties, self.chance)
        else:
            parts[name] = mutated(parts[name], self.chance)
        return zip_of(self.folder / "made.package", parts).read_bytes()

    def file(self) -> Path:
        path = self.folder / "input.package"
        path.write_bytes(self.current)
        return path

    def prepare(self, target: str) -> bytes:
        if target in FILE_TARGETS:
            self.current = self.zip_file()
        elif target == "resource":
            self.current = mutated(resource_zip(b"x" * 500), self.chance)
        elif target == "deflate":
            self.current = mutated(deflate(b"some text " * self.chance.choice((1, 100, 50_000))), self.chance)
        elif target in ("xml", "properties") and self.chance.random() < _MANY_NODES:
            self.current = many_nodes(self.chance)
        elif target == "json":
            self.current = mutated_json(self.chance)
        elif target == "properties":
            self.current = mutated_text(self.properties, self.chance)
        else:
            self.current = mutated_text(self.chance.choice(self.texts), self.chance)
        return self.current


def read_xml(data: bytes) -> None:
    for read in (history_items, read_categories, read_tags, lambda d: element_facts("Workflow", d)):
        try:
            read(data)
        except (MalformedXml, DangerousXml):
            continue
    try:
        with_allowed_operations("Workflow", data, "v")
        without_configuration_values(data)
    except MalformedXml:
        return


def shown(text: str) -> None:
    """What people are shown steers no terminal."""
    for line in text.split("\n"):
        assert line == printable(line), repr(line)


def command_output(name: str, path: Path) -> None:
    """Text and JSON of a command; its findings are the only way in which it refuses a file."""
    result = run_task(
        Task(name, path, path.with_name("out.package") if name == "unsign" else None, overwrite=True)
    )
    assert "package_unexpected" not in {finding.code for finding in result.findings}, result.findings
    shown(result_text(result))
    for encoding in ("utf-8", "cp1252"):
        written = json_text({"packages": [result.values]}, encoding)
        assert json.loads(written.encode(encoding)) == json.loads(json.dumps({"packages": [result.values]}))


def comparison_output(left: Path, right: Path) -> None:
    comparison = compare(left, right)
    shown(comparison_text(comparison))
    json.loads(json_text(comparison_json(comparison), "utf-8").encode())


def read_and_replace(data: bytes) -> None:
    read_properties(data)
    with_value(data, "pkg-signer", "CN=new & other")


def inflate_all(data: bytes) -> None:
    try:
        for piece in inflate_chunks(iter((data,)), 600_000):
            assert len(piece) <= CHUNK
    except NotInflatable:
        return


def sign_anew(path: Path) -> None:
    sign(path, path.with_name("out.package"), key(), certificate(), Digest.MD5)


FILE_TARGETS: dict[str, Callable[[Path, Path], object]] = {
    "read_package": lambda path, good: read_package(path),
    "read_content": lambda path, good: read_content(path),
    "verify": lambda path, good: verify(path),
    "compare": lambda path, good: compare(good, path),
    "unsign": lambda path, good: unsign(path, path.with_name("out.package")),
    "sign": lambda path, good: sign_anew(path),
    "command inspect": lambda path, good: command_output("inspect", path),
    "command unsign": lambda path, good: command_output("unsign", path),
    "command compare": lambda path, good: comparison_output(good, path),
}
BYTES_TARGETS: dict[str, Callable[[bytes], object]] = {
    "xml": read_xml,
    "json": lambda data: element_facts("ActionEnvironment", data),
    "properties": read_and_replace,
    "resource": lambda data: read_resource(iter((data,))),
    "deflate": inflate_all,
}


@dataclass(frozen=True)
class Counts:
    """By target."""

    inputs: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)


def run(seconds: float, most: int | None, seed: int) -> Counts:
    """Inputs and refusals, until the time or ``most`` inputs are used up.

    Raises AssertionError with the path of an input that broke a rule.
    """
    counts = Counts()
    chance = random.Random(seed)
    targets = [*FILE_TARGETS, *BYTES_TARGETS]
    with tempfile.TemporaryDirectory() as name:
        inputs = Inputs(Path(name), chance)
        end = time.monotonic() + seconds
        while time.monotonic() < end and (most is None or counts.inputs.total() < most):
            target = chance.choice(targets)
            data = inputs.prepare(target)
            weighed = chance.random() < _WEIGHED
            if weighed:
                tracemalloc.start()
            start = time.process_time()
            try:
                if target in FILE_TARGETS:
                    FILE_TARGETS[target](inputs.file(), inputs.good)
                else:
                    BYTES_TARGETS[target](data)
            except OWN:
                counts.refused[target] += 1
            except Exception as error:
                raise AssertionError(f"{target}: {kept(data)}: {error!r}") from error
            counts.inputs[target] += 1
            took, peak = time.process_time() - start, tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert weighed or took < MOST_SECONDS, f"{target}: {kept(data)}: {took:.1f} s"
            assert peak < MOST_BYTES, f"{target}: {kept(data)}: {peak} bytes"
    return counts


def kept(data: bytes) -> str:
    with tempfile.NamedTemporaryFile("wb", suffix=".fuzz", delete=False) as file:
        file.write(data)
    return f"the input is kept in {file.name}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--inputs", type=int)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}")
    try:
        counts = run(arguments.seconds, arguments.inputs, arguments.seed)
    except AssertionError as failure:
        print(failure, file=sys.stderr)
        return 1
    targets = [*FILE_TARGETS, *BYTES_TARGETS]
    for target in targets:
        print(
            f"{target:<16} {counts.inputs[target]:>8} inputs, {counts.refused[target]:>8} refused by an own error"
        )
    print(f"{counts.inputs.total()} inputs in all; nothing else came out")
    return 0


if __name__ == "__main__":
    sys.exit(main())
