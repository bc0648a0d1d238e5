"""The Java object streams that seal secret keys."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keystores.making import STORE_PASSWORD, secret_entry
from wizard.keystores import limits
from wizard.keystores import password_protection as pbe
from wizard.keystores.cursor import sized
from wizard.keystores.errors import DamagedKeystore, ExcessiveKeystore
from wizard.keystores.key_protection import open_secret_key
from wizard.keystores.malformed import Malformed, TooMuch
from wizard.keystores.model import SecretKeyEntry
from wizard.keystores.modified_utf8 import encode_sized
from wizard.keystores.object_stream import FIRST_HANDLE, HEADER, Tag, read_object, stream_length
from wizard.keystores.sealed_key import key_stream, read_key, read_sealed, unseal, write_sealed
from wizard.keystores.secret_key import SecretAlgorithm, fresh_secret_key


def text(value: str) -> bytes:
    return bytes((Tag.STRING,)) + encode_sized(value)


def reference(handle: int) -> bytes:
    return bytes((Tag.REFERENCE,)) + (FIRST_HANDLE + handle).to_bytes(4, "big")


def java_class(
    name: str, *fields: bytes, parent: bytes = bytes((Tag.NULL,)), flags: int = 2, uid: int = 7
) -> bytes:
    head = bytes((Tag.CLASS,)) + encode_sized(name) + uid.to_bytes(8, "big") + bytes((flags,))
    return head + len(fields).to_bytes(2, "big") + b"".join(fields) + bytes((Tag.END_OF_CLASS,)) + parent


def java_field(code: bytes, name: str, kind: bytes) -> bytes:
    return code + encode_sized(name) + kind


def java_object(description: bytes, *values: bytes) -> bytes:
    return bytes((Tag.OBJECT,)) + description + b"".join(values)


def octets(data: bytes, description: bytes | None = None) -> bytes:
    return bytes((Tag.ARRAY,)) + (description or java_class("[B")) + sized(data)


def key_rep(algorithm: str = "DES", kept_as: str = "RAW", key: bytes = b"12345678") -> bytes:
    """What Java writes for DES and DESede keys: java.security.KeyRep with an enum field."""
    enum = java_class("java.lang.Enum", uid=0, flags=0x12)
    kind = bytes((Tag.ENUM,)) + java_class("java.security.KeyRep$Type", uid=0, flags=0x12, parent=enum)
    fields = (
        java_field(b"L", "algorithm", text("Ljava/lang/String;")),
        java_field(b"[", "encoded", text("[B")),
        java_field(b"L", "format", reference(1)),
        java_field(b"L", "type", text("Ljava/security/KeyRep$Type;")),
    )
    values = (text(algorithm), octets(key), text(kept_as), kind + text("SECRET"))
    return HEADER + java_object(java_class("java.security.KeyRep", *fields), *values)


@given(st.text(max_size=30), st.binary(max_size=64))
def test_key_stream_round_trip(algorithm: str, key: bytes) -> None:
    stream = key_stream(algorithm, key)
    found = read_key(stream)
    assert (found.algorithm, found.key, found.stream) == (algorithm, key, stream)
    assert found.bits == 8 * len(key)


@given(st.binary(min_size=8, max_size=8), st.integers(1, limits.ITERATIONS), st.binary(max_size=80))
def test_sealed_stream_round_trip(salt: bytes, iterations: int, ciphertext: bytes) -> None:
    sealed = pbe.Sealed(salt, iterations, ciphertext)
    stream = write_sealed(sealed)
    assert read_sealed(stream) == sealed
    assert stream_length(b"before" + stream + b"after", 6) == len(stream)


@pytest.mark.parametrize("algorithm", list(SecretAlgorithm))
def test_fresh_keys_open_again(algorithm: SecretAlgorithm) -> None:
    name, size = algorithm.value
    key = open_secret_key(secret_entry(algorithm=algorithm), (STORE_PASSWORD,))
    assert (key.algorithm, len(key.key)) == (name, size)
    if name.startswith("DES"):
        assert all(byte.bit_count() % 2 for byte in key.key)
    assert fresh_secret_key(algorithm).key != key.key


def test_key_rep_of_des_is_read_and_kept() -> None:
    stream = key_rep()
    found = unseal(pbe.seal(stream, "pw", 1), "pw")
    assert found is not None
    assert (found.algorithm, found.key, found.stream) == ("DES", b"12345678", stream)


def test_a_wrong_password_gives_no_key() -> None:
    sealed = pbe.seal(key_stream("AES", bytes(16)), "pw", 1)
    assert all(unseal(sealed, f"wrong {number}") is None for number in range(600))


SIMPLE = java_class("A", java_field(b"L", "a", text("Ljava/lang/String;")))


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        (b"", "cut off"),
        (b"\xac\xed\x00\x06", "no Java object stream"),
        (HEADER + bytes((Tag.NULL,)), "holds no object"),
        (HEADER + text("a"), "holds no object"),
        (HEADER + b"\x77", "unknown element 77"),
        (HEADER + java_object(java_class("A")) + b"x", "1 bytes after"),
        (HEADER + java_object(java_class("A", flags=3)), "unknown way"),
        (HEADER + java_object(bytes((Tag.NULL,))), "lacks a class"),
        (HEADER + java_object(reference(0)), "refers to nothing"),
        (HEADER + java_object(b"\x74"), "where a class belongs"),
        (HEADER + java_object(java_class("A", java_field(b"I", "a", b""))), "primitive field"),
        (HEADER + java_object(java_class("A", java_field(b"L", "a", bytes((Tag.NULL,))))), "lacks a text"),
        (HEADER + java_object(SIMPLE[:-2] + b"\x70\x70", text("a")), "data of its own"),
        (HEADER + java_object(SIMPLE, reference(0)), "where a value belongs"),
        (HEADER + java_object(SIMPLE, java_object(reference(1))), "a class that is none"),
        (HEADER + java_object(SIMPLE, octets(b"", java_class("[I"))), "array of unknown class"),
    ],
)
def test_other_streams_are_refused(stream: bytes, reason: str) -> None:
    with pytest.raises(Malformed, match=reason):
        read_object(stream)


def test_depth_and_fields_are_bounded() -> None:
    deep = bytes((Tag.NULL,))
    for _ in range(limits.STREAM_DEPTH + 2):
        deep = java_class("A", parent=deep)
    with pytest.raises(TooMuch, match="deeper"):
        read_object(HEADER + java_object(deep))
    nested = text("end")
    for _ in range(limits.STREAM_DEPTH + 1):
        nested = java_object(SIMPLE, nested)
    with pytest.raises(TooMuch, match="deeper"):
        read_object(HEADER + nested)
    wide = java_class("A", *[java_field(b"L", "a", text("x"))] * (limits.STREAM_FIELDS + 1))
    with pytest.raises(TooMuch, match="fields"):
        read_object(HEADER + java_object(wide))
    with pytest.raises(ExcessiveKeystore):
        open_secret_key(SecretKeyEntry("s", 0, HEADER + nested), ("x",))


def test_values_of_the_wrong_kind_are_refused() -> None:
    null = bytes((Tag.NULL,))
    found = read_object(HEADER + java_object(SIMPLE, null))
    with pytest.raises(Malformed, match="no text"):
        found.text("a")
    with pytest.raises(Malformed, match="no byte array"):
        found.octets("a")
    with pytest.raises(Malformed, match="no field b"):
        found.text("b")
    shared = java_class("B", java_field(b"L", "a", text("S")), java_field(b"L", "b", reference(1)))
    twice = read_object(HEADER + java_object(shared, text("same"), reference(3)))
    assert (twice.text("a"), twice.text("b")) == ("same", "same")


def test_what_is_no_sealed_key_is_refused() -> None:
    with pytest.raises(Malformed, match="as Java seals it"):
        read_sealed(key_stream("AES", bytes(16)))
    stream = write_sealed(pbe.Sealed(bytes(8), 1, bytes(8)))
    with pytest.raises(Malformed, match="unknown way"):
        read_sealed(stream.replace(b"TripleDES", b"TripleDEX"))
    with pytest.raises(Malformed, match="unknown Java class"):
        read_key(HEADER + java_object(java_class("java.lang.Object")))
    with pytest.raises(Malformed, match="unknown Java class"):
        read_key(key_rep(kept_as="PKCS#8"))
    with pytest.raises(DamagedKeystore):
        open_secret_key(SecretKeyEntry("s", 0, stream[:-3]), ("x",))


_SEALED = write_sealed(pbe.Sealed(bytes(8), 1, bytes(16)))


@settings(max_examples=300)
@given(st.integers(0, len(_SEALED) - 1), st.binary(min_size=1, max_size=6))
def test_changed_streams_raise_the_rooms_own_errors(place: int, noise: bytes) -> None:
    broken = _SEALED[:place] + noise + _SEALED[place + len(noise) :]
    with contextlib.suppress(Malformed):
        read_sealed(broken)
