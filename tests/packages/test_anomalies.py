"""Everything that can be wrong with a package, by name: what it is called, how serious it is, what unsigning does.

One row for each anomaly of package-format.md (above all section 8) and of hostile zip files. Attention or note
where real servers produce it, error where nobody should. Each row is one file, given to ``package inspect`` (which
verifies and reads everything) and to ``package unsign``. The limits are small ones; see Limits for the usual.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import (
    action,
    action_xml,
    certificate,
    configuration,
    content,
    entries,
    info,
    meta,
    resource,
    resource_zip,
    signing,
    wide,
    zip_of,
)
from tests.packages.test_verify import SYNTHETIC_CIPHER_TEXT
from wizard.foundation.findings import Severity
from wizard.packages import command_findings, findings
from wizard.packages.certificate_name import distinguished_name
from wizard.packages.content import ElementContent, meta_values, write_package
from wizard.packages.digest import Digest
from wizard.packages.file_jobs import Task, run_task
from wizard.packages.layout import certificate_entry
from wizard.packages.limits import Limits
from wizard.packages.properties import write_properties

Make = Callable[[Path], None]
"""Writes the file."""
NOTE, ATTENTION, ERROR = Severity.NOTE, Severity.ATTENTION, Severity.ERROR

LIMITS = Limits(
    entries=60,
    entry_size=2_000_000,
    total_size=3_000_000,
    ratio=300,
    ratio_from=1_000_000,
    directory_size=20_000,
    whole=500_000,
    certificate=10_000,
    signature=1_000,
    nodes=1_900,
)
DER = certificate().public_bytes(Encoding.DER)
DATA = "elements/a-1/data"
CONTENT_SIGNATURE = "elements/a-1/content-signature"
SIGNER = certificate_entry(distinguished_name(certificate()))
EXTRA_TIME = struct.pack("<2HBL", 0x5455, 5, 1, 0)
DESCRIPTOR_ZEROS = b"PK\x07\x08" + bytes(12)


def signed(*elements: ElementContent, digest: Digest = Digest.MD5) -> Make:
    """As a server writes it."""
    return lambda path: write_package(path, content(*elements), signing(digest))


def with_entries(changes: dict[str, bytes | None]) -> Make:
    """A server's package whose entries were replaced, added or (None) taken out afterwards."""

    def make(path: Path) -> None:
        write_package(path, content(), signing())
        parts: dict[str, bytes | None] = {**entries(path), **changes}
        zip_of(path, {name: data for name, data in parts.items() if data is not None})

    return make


def mixed_digests(path: Path) -> None:
    write_package(path, content(), signing(Digest.SHA256))
    signature = entries(path)[f"signatures/{DATA}"]
    with_entries({f"signatures/{DATA}": signature})(path)


def crafted(
    name: str = "", *more: Crafted, zip_fields: dict[str, object] | None = None, **fields: object
) -> Make:
    """A server's zip written record by record, one of its entries (by name) with other fields, and more entries."""

    def make(path: Path) -> None:
        write_package(path, content(), None)
        parts = [Crafted(name=each.encode(), data=data) for each, data in entries(path).items()]
        changed = [replace(each, **fields) if each.name == name.encode() else each for each in parts]  # type: ignore[arg-type]
        path.write_bytes(crafted_zip(*changed, *more, **(zip_fields or {})))  # type: ignore[arg-type]

    return make


def cut(size: int) -> Make:
    def make(path: Path) -> None:
        signed()(path)
        path.write_bytes(path.read_bytes()[:-size])

    return make


def behind(more: bytes) -> Make:
    def make(path: Path) -> None:
        signed()(path)
        path.write_bytes(path.read_bytes() + more)

    return make


def locked(name: str) -> Make:
    """A signed package with the encryption flag on one entry."""

    def make(path: Path) -> None:
        signed()(path)
        parts = [Crafted(name=each.encode(), data=data) for each, data in entries(path).items()]
        path.write_bytes(crafted_zip(*(replace(p, flags=p.flags | (p.name == name.encode())) for p in parts)))

    return make


def added(name: bytes, **fields: object) -> Make:
    """A server's zip with one entry more."""
    return crafted("", Crafted(name=name, **fields))  # type: ignore[arg-type]


def without(element: ElementContent, part: str) -> ElementContent:
    return ElementContent(element.id, tuple(entry for entry in element.entries if entry[0] != part))


def xml(text: str) -> Make:
    return signed(action("a-1", wide(text)))


ANOMALIES: dict[str, tuple[Make, str, Severity, bool]] = {
    # Signatures: section 8 of the reference
    "an entry without signature": (
        with_entries({f"signatures/{DATA}": None}), "package_missing_signature", ATTENTION, True,
    ),
    "a zero-length signature": (
        with_entries({f"signatures/{DATA}": b""}), "package_empty_signature", ATTENTION, True,
    ),
    "a zero-length content-signature with a zero-length signature": (
        with_entries({CONTENT_SIGNATURE: b"", f"signatures/{CONTENT_SIGNATURE}": b""}),
        "package_empty_content_signature", NOTE, True,
    ),
    "a signature of nothing": (
        with_entries({DATA.replace("data", "bundle"): None, "signatures/elements/a-1/bundle": bytes(256)}),
        "package_stray_signature", ATTENTION, True,
    ),
    "content changed after signing": (
        with_entries({DATA: action_xml(script="evil();")}), "package_wrong_signature", ERROR, True,
    ),
    "a signature that is none": (
        with_entries({f"signatures/{DATA}": b"\xff" * 256}), "package_wrong_signature", ERROR, True,
    ),
    "signatures of two digests": (mixed_digests, "package_mixed_digests", ATTENTION, True),
    "no signature at all": (crafted(), "package_unsigned", NOTE, True),
    "no certificate of the signer": (with_entries({SIGNER: None}), "package_signer_missing", ATTENTION, True),
    "a certificate that is none": (
        with_entries({SIGNER: b"0\x03\x02\x01\x01"}), "package_signer_unreadable", ERROR, True,
    ),
    "a certificate with a key no library opens": (
        with_entries({SIGNER: DER.replace(b"\x86\xf7\r\1\1\1", b"\x86\xf7\r\1\1\x7f")}),
        "package_signer_unreadable", ERROR, True,
    ),
    # Elements: sections 4, 6 and 7
    "an unknown letter of allowed operations": (
        signed(action("a-1", action_xml(operations="vfep"))), "package_unknown_operation", NOTE, True,
    ),
    "an element that does not allow everything": (
        signed(action("a-1", action_xml(operations="v"))), "package_restricted_elements", NOTE, True,
    ),
    "a secure string with a value": (
        signed(configuration(value="0a1b2c")), "package_secure_strings", NOTE, True,
    ),
    "info of another element": (signed(ElementContent("b", action("a-1").entries)), "package_wrong_id", ERROR, True),
    "an element without info": (signed(without(action(), "info")), "package_missing_part", ERROR, True),
    "an element without data": (signed(without(action(), "data")), "package_missing_part", ERROR, True),
    "info that is no XML": (with_entries({"elements/a-1/info": b"no xml"}), "package_unreadable_part", ERROR, True),
    "data cut short": (signed(action("a-1", action_xml()[:-40])), "package_unreadable_part", ERROR, True),
    "a resource cut short": (signed(resource("r-1", resource_zip()[:50])), "package_unreadable_part", ERROR, True),
    "XML entities": (xml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "package_forbidden_xml", ERROR, True),
    "an external DTD": (
        xml('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'), "package_forbidden_xml", ERROR, True,
    ),
    "a foreign DTD in properties": (
        with_entries({"elements/a-1/info": info("a-1", "Workflow").replace(b"java.sun.com", b"example.org")}),
        "package_forbidden_xml", ERROR, True,
    ),
    "XML nested too deep": (xml("<a>" * 300 + "</a>" * 300), "package_forbidden_xml", ERROR, True),
    # Encryption: synthetic, no encrypted package has ever been seen (package-format.md, 1 and 8)
    "synthetic: data that is neither XML nor text": (
        signed(action("a-1", SYNTHETIC_CIPHER_TEXT)), "package_encrypted", ERROR, False,
    ),
    "synthetic: a resource that is no zip": (
        signed(resource("r-1", SYNTHETIC_CIPHER_TEXT)), "package_encrypted", ERROR, False,
    ),
    "synthetic: the encryption flag of zip files": (crafted(DATA, flags=0x0809), "package_encrypted", ERROR, False),
    "synthetic: that flag in a signed package": (locked(DATA), "package_encrypted", ERROR, False),
    "synthetic: that flag on an entry outside elements": (locked(SIGNER), "package_encrypted", ERROR, False),
    "synthetic: that flag on a signature": (locked(f"signatures/{DATA}"), "package_encrypted", ERROR, True),
    "a signer without a name": (
        with_entries({"dunes-meta-inf": write_properties(meta_values(replace(meta(), signer="")))}),
        "package_signer_unnamed", ATTENTION, True,
    ),
    "an encoding that no server declares": (
        with_entries({"elements/a-1/info": b'<?xml version="1.0" encoding="punycode"?><a/>'}),
        "package_unreadable_part", ERROR, True,
    ),
    "more elements than are read": (xml(f"<a>{'<b/>' * 2_000}</a>"), "package_limit_exceeded", ERROR, True),
    # Files that are no whole zip
    "no zip": (lambda path: void(path.write_bytes(b"hello")), "package_not_a_package", ERROR, False),
    "an empty file": (lambda path: path.touch(), "package_not_a_package", ERROR, False),
    "no dunes-meta-inf": (with_entries({"dunes-meta-inf": None}), "package_not_a_package", ERROR, False),
    "a truncated file": (cut(100), "package_truncated", ERROR, False),
    "a wrong count of entries": (crafted(zip_fields={"count": 3}), "package_damaged", ERROR, False),
    "a central directory cut short": (crafted(zip_fields={"directory_size": 50}), "package_damaged", ERROR, False),
    "parts of a zip on several disks": (crafted(zip_fields={"disks": (1, 0)}), "package_damaged", ERROR, False),
    "a wrong checksum": (crafted(DATA, crc=1), "package_damaged", ERROR, False),
    "a stream that does not inflate": (crafted(DATA, compressed=b"\xff" * 9), "package_damaged", ERROR, False),
    "a data descriptor that is not there": (crafted(DATA, descriptor=b""), "package_damaged", ERROR, False),
    "a local header elsewhere": (crafted(DATA, local_signature=b"PK\3\5"), "package_damaged", ERROR, False),
    "an unknown compression": (crafted(DATA, method=12), "package_unsupported_method", ERROR, False),
    # Zips made to harm
    "a name twice": (added(b"dunes-meta-inf"), "package_duplicate_name", ERROR, False),
    "a file and a folder of one name": (added(b"dunes-meta-inf/"), "package_duplicate_name", ERROR, False),
    "traversal": (added(b"elements/../../etc/passwd"), "package_unsafe_name", ERROR, False),
    "an absolute path": (added(b"/etc/passwd"), "package_unsafe_name", ERROR, False),
    "a drive letter": (added(b"C:evil"), "package_unsafe_name", ERROR, False),
    "backslashes": (added(b"elements\\a-1\\data"), "package_unsafe_name", ERROR, False),
    "a control character in a name": (added(b"elements/a\nb"), "package_unsafe_name", ERROR, False),
    "a C1 control in a name": (added("elements/a\x9b2J".encode()), "package_unsafe_name", ERROR, False),
    "a mark of direction in a name": (added("gpj.\u202eexe".encode()), "package_unsafe_name", ERROR, False),
    "a symbolic link": (added(b"link", attributes=0o120777 << 16), "package_unsafe_name", ERROR, False),
    "a device": (added(b"null", attributes=0o020666 << 16), "package_unsafe_name", ERROR, False),
    "a file that is a folder too": (added(b"dunes-meta-inf/x"), "package_duplicate_name", ERROR, False),
    "names that differ in capitals": (
        added(b"elements/a-1/Data"), "package_names_differ_in_capitals", ERROR, False,
    ),
    "folders that differ in capitals": (
        added(b"elements/A-1/form"), "package_names_differ_in_capitals", ERROR, False,
    ),
    "bytes behind the end": (behind(b"<html>Bad Gateway</html>"), "package_trailing_bytes", ERROR, False),
    "many bytes behind the end": (behind(bytes(200_000)), "package_trailing_bytes", ERROR, False),
    "a name that is not its UTF-8": (added(b"\xff\xfe"), "package_unsafe_name", ERROR, False),
    "a second name in an extra field": (
        added(b"a", extra=struct.pack("<2HBL", 0x7075, 5, 1, 0)), "package_unsafe_name", ERROR, False,
    ),
    "overlapping entries": (crafted(DATA, compressed_size=5_000), "package_overlapping_entries", ERROR, False),
    "two entries at one place": (
        added(b"a2", offset=0, local_name=b"dunes-meta-inf"), "package_overlapping_entries", ERROR, False,
    ),
    "a lying size: longer": (crafted(DATA, size=100), "package_lying_size", ERROR, False),
    "a lying size: shorter": (crafted(DATA, size=100_000), "package_lying_size", ERROR, False),
    "a lying size: a bomb that declares few bytes": (
        crafted(DATA, data=bytes(900_000), size=300_000), "package_lying_size", ERROR, False,
    ),
    "a lying data descriptor": (crafted(DATA, descriptor=DESCRIPTOR_ZEROS), "package_contradiction", ERROR, False),
    "a local header with another name": (
        crafted(DATA, local_name=b"elements/a-1/dada"), "package_contradiction", ERROR, False,
    ),
    "a local header with another method": (crafted(DATA, local_method=0), "package_contradiction", ERROR, False),
    "bytes in front": (crafted(zip_fields={"prefix": b"#!/bin/sh\n"}), "package_prefix_bytes", ERROR, False),
    "a bomb by count": (
        crafted("", *(Crafted(name=b"e%d" % number) for number in range(60))), "package_limit_exceeded", ERROR, False,
    ),
    "a bomb by size": (
        added(b"big", data=bytes(2_000_001), method=0, flags=0x800), "package_limit_exceeded", ERROR, False,
    ),
    "a bomb by the sum of sizes": (
        crafted("", *(Crafted(name=b"%d" % each, data=bytes(1_600_000), method=0, flags=0x800) for each in range(2))),
        "package_limit_exceeded", ERROR, False,
    ),
    "a bomb by ratio": (added(b"bomb", data=bytes(1_500_000)), "package_limit_exceeded", ERROR, False),
    "a bomb by names": (
        crafted("", *(Crafted(name=b"%04000d" % number) for number in range(6))),
        "package_limit_exceeded", ERROR, False,
    ),
    "data too large to be held": (
        signed(action("a-1", action_xml(script="x" * 300_000))), "package_limit_exceeded", ERROR, True,
    ),
    "a huge certificate": (with_entries({SIGNER: bytes(10_001)}), "package_limit_exceeded", ERROR, True),
    "a huge signature": (
        with_entries({f"signatures/{DATA}": bytes(1_001)}), "package_limit_exceeded", ERROR, True,
    ),
    # Oddities that lose nothing
    "an archive comment": (crafted(zip_fields={"comment": b"made by hand"}), "package_zip_oddity", NOTE, True),
    "a comment of an entry": (crafted(DATA, comment=b"hi"), "package_zip_oddity", NOTE, True),
    "extra fields": (crafted(DATA, extra=EXTRA_TIME), "package_zip_oddity", NOTE, True),
    "bytes between entries": (crafted(DATA, gap=b"left over"), "package_zip_oddity", NOTE, True),
}  # fmt: skip


def void(written: int) -> None:
    """A Make returns nothing."""


NOT_ABOUT_A_FILE_READ = {
    # comparing
    "package_history_added",
    "package_name_differs",
    "package_description_differs",
    "package_owner_differs",
    "package_plugins_differ",
    "package_server_version_differs",
    # writing
    "package_history_left_out",
    "package_copy_differs",
    "package_key_not_of_certificate",
    "package_same_file",
    "package_file_unreadable",
    "package_file_unwritable",
    # the call of a command, and what it writes
    *(kind.code for kind in command_findings.ALL),
}


@pytest.mark.parametrize("anomaly", ANOMALIES)
def test_every_anomaly_is_called_by_its_name(tmp_path: Path, anomaly: str) -> None:
    make, code, severity, copied = ANOMALIES[anomaly]
    path, target = tmp_path / "a.package", tmp_path / "copy.package"
    make(path)
    found = {finding.code: finding for finding in run_task(Task("inspect", path, limits=LIMITS)).findings}
    assert code in found
    assert found[code].severity is severity
    assert found[code].message().startswith("a.package")
    others = {name for name, finding in found.items() if finding.severity is not NOTE} - {code}
    assert not others
    result = run_task(Task("unsign", path, target, limits=LIMITS))
    assert result.failed != copied
    assert target.exists() == copied
    assert sorted(tmp_path.iterdir()) == ([path, target] if copied else [path])


def test_the_list_is_complete() -> None:
    listed = {code for _, code, _, _ in ANOMALIES.values()}
    assert listed == {kind.code for kind in findings.ALL} - NOT_ABOUT_A_FILE_READ


# What looks odd and is right: real servers and tools write it (package-format.md, 2, 3 and 4)


def zip64(path: Path) -> None:
    extra = struct.pack("<2H2Q", 1, 16, 7, 7)
    sizes = (zlib.crc32(b"content"), 0xFFFFFFFF, 0xFFFFFFFF)
    wide_entry = Crafted(
        name=b"extra", method=0, flags=0x800, size=0xFFFFFFFF, compressed_size=0xFFFFFFFF, extra=extra,
        local_sizes=sizes, local_extra=extra,
    )  # fmt: skip
    crafted("", wide_entry)(path)


RIGHT: dict[str, Make] = {
    "MD5, up to 8.2": signed(),
    "SHA-256, from 8.3 on": signed(digest=Digest.SHA256),
    "odd ids": signed(*(action(odd) for odd in ("9" * 37, "f" * 65, "0" * 40, "with space"))),
    "a declaration that lies about the encoding": xml("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"),
    "data without a byte order mark": signed(action("a-1", b"<dunes-script-module name='x'/>")),
    "a tool-written zip with folders": with_entries({"elements/": b"", "signatures/": b""}),
    "zip64 sizes": zip64,
    "no statement about allowed operations": signed(action("a-1", action_xml(operations=None))),
    "certificates whose owners differ in capitals": lambda path: write_package(
        path, replace(content(), certificates=(("CN=Host", DER), ("CN=host", DER))), signing()
    ),
    "letters in another order": signed(action("a-1", action_xml(operations="fve"))),
}


@pytest.mark.parametrize("what", RIGHT)
def test_what_real_servers_and_tools_write_is_no_anomaly(tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.package"
    RIGHT[what](path)
    result = run_task(Task("inspect", path, limits=LIMITS))
    assert {finding.code for finding in result.findings} <= {"package_unsigned"}
    assert not run_task(Task("unsign", path, tmp_path / "copy.package", limits=LIMITS)).findings
