"""The nested zip of a resource, read from front to back in pieces of any size."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packages.crafted import Crafted, crafted_zip
from tests.packages.samples import resource_zip
from wizard.packages.resource import FOLDER, MalformedResource, read_resource

PAYLOAD = FOLDER.encode() + b"data"


def pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=5000), st.integers(1, 4000))
def test_attributes_and_payload_in_any_pieces(payload: bytes, size: int) -> None:
    resource = read_resource(pieces(resource_zip(payload, "vf", "bild é.png"), size))
    assert resource.attributes == {
        "id": "r-1",
        "name": "bild é.png",
        "version": "0.0.2",
        "mimetype": "image/png",
        "allowedOperations": "vf",
    }
    assert resource.size == len(payload)
    assert resource.sha256 == hashlib.sha256(payload).hexdigest()
    assert resource.others == ()


def test_a_zip_written_by_a_tool_with_known_sizes_and_other_members() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(f"{FOLDER}data", b"stored", zipfile.ZIP_STORED)
        archive.writestr(f"{FOLDER}attribute_name", b"x" * 50, zipfile.ZIP_DEFLATED)
        archive.writestr("extra", b"other", zipfile.ZIP_STORED)
    resource = read_resource(pieces(target.getvalue(), 7))
    assert (resource.size, resource.attributes) == (6, {"name": "x" * 50})
    assert resource.others == (("extra", hashlib.sha256(b"other").hexdigest()),)


def test_descriptors_of_every_form() -> None:
    body = Crafted(data=b"abc")._body()
    numbers = zlib.crc32(b"abc"), len(body), 3
    forms = (
        struct.pack("<4s3L", b"PK\x07\x08", *numbers),
        struct.pack("<3L", *numbers),
        struct.pack("<4sL2Q", b"PK\x07\x08", *numbers),
        struct.pack("<L2Q", *numbers),
    )
    for descriptor in forms:
        data = crafted_zip(Crafted(name=PAYLOAD, data=b"abc", descriptor=descriptor))
        assert read_resource(iter((data,))).size == 3


def test_an_empty_payload_and_a_large_one() -> None:
    assert read_resource(iter((resource_zip(b""),))).size == 0
    large = os.urandom(700_000)
    assert read_resource(pieces(resource_zip(large), 65536)).size == 700_000


WRONG = crafted_zip(
    Crafted(name=PAYLOAD, data=b"abc", crc=5, descriptor=struct.pack("<4s3L", b"PK\x07\x08", 5, 5, 3))
)
BAD = {
    "nothing": b"",
    "no zip": b"no zip at all",
    "cut off": resource_zip()[:60],
    "cut off in the payload": resource_zip(os.urandom(999))[:-700],
    "wrong checksum": WRONG,
    "wrong checksum, stored": crafted_zip(Crafted(name=PAYLOAD, method=0, flags=0, crc=7)),
    "wrong checksum, known size": crafted_zip(Crafted(name=PAYLOAD, flags=0, crc=7)),
    "no deflate stream": crafted_zip(Crafted(name=PAYLOAD, compressed=b"\xff\xff\xff\xff")),
    "stored without a size": crafted_zip(Crafted(name=PAYLOAD, method=0)),
    "unknown method": crafted_zip(Crafted(name=PAYLOAD, method=12)),
    "encrypted": crafted_zip(Crafted(name=PAYLOAD, flags=0x809)),
    "endless attribute": crafted_zip(Crafted(name=b"VSO-RESOURCE-INF/attribute_name", data=bytes(2_000_000))),
    "too many members": crafted_zip(*(Crafted(name=b"m%d" % n) for n in range(120))),
}


@pytest.mark.parametrize("case", BAD)
def test_malformed_resources(case: str) -> None:
    with pytest.raises(MalformedResource):
        read_resource(pieces(BAD[case], 100))
