from __future__ import annotations

import hashlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keystores.making import (
    STORE_PASSWORD,
    certificate_entry,
    full_store,
    secret_entry,
    signing_entry,
    store_bytes,
)
from wizard.keystores import limits
from wizard.keystores.container import read_container, store_digest, write_container
from wizard.keystores.errors import (
    DamagedKeystore,
    ExcessiveKeystore,
    NoCertificateChain,
    NotAKeystore,
    UnsafePassword,
    WrongStorePassword,
)
from wizard.keystores.malformed import Malformed
from wizard.keystores.model import (
    CertificateEntry,
    Entry,
    KeyStore,
    PrivateKeyEntry,
    SecretKeyEntry,
    StoreType,
)
from wizard.keystores.store import read_keystore, write_keystore

texts = st.text(max_size=20)
stamps = st.integers(-(2**63), 2**63 - 1)
plain_entries: st.SearchStrategy[Entry] = st.one_of(
    st.builds(
        PrivateKeyEntry,
        texts,
        stamps,
        st.binary(max_size=50),
        st.lists(st.binary(max_size=50), min_size=1, max_size=3).map(tuple),
    ),
    st.builds(CertificateEntry, texts, stamps, st.binary(max_size=50)),
)


@given(
    st.sampled_from([StoreType.JKS, StoreType.JCEKS]),
    st.lists(plain_entries, max_size=5).map(tuple),
    st.sampled_from([1, 2]),
    st.text(max_size=12).filter(lambda text: text.isprintable()),
)
def test_round_trip(kind: StoreType, entries: tuple[Entry, ...], version: int, password: str) -> None:
    store = KeyStore(kind, entries, version)
    data = write_container(store, password)
    assert read_container(data, password) == store
    assert write_container(read_container(data, password), password) == data
    assert read_container(data + b"ignored by Java too", None) == store


def test_secret_entries_keep_their_stream() -> None:
    entry = secret_entry()
    store = read_keystore(store_bytes(entry, certificate_entry()), STORE_PASSWORD)
    assert store.entries == (entry, certificate_entry())
    assert isinstance(store.entries[0], SecretKeyEntry)


def test_digest_is_the_documented_one() -> None:
    data = store_bytes(kind=StoreType.JKS, password="pä")
    assert (
        data
        == b"\xfe\xed\xfe\xed\0\0\0\2\0\0\0\0"
        + hashlib.sha1("pä".encode("utf-16-be") + b"Mighty Aphrodite" + data[:12]).digest()
    )


@pytest.mark.parametrize("place", [8, 40, -1])
def test_any_change_or_a_wrong_password_is_noticed(place: int) -> None:
    data = bytearray(full_store(StoreType.JKS))
    with pytest.raises(WrongStorePassword):
        read_keystore(bytes(data), "another")
    if place != 8:
        data[place] ^= 1
        with pytest.raises(WrongStorePassword):
            read_keystore(bytes(data), STORE_PASSWORD)


def test_every_cut_is_damage() -> None:
    data = full_store()
    for length in range(4, len(data), 97):
        with pytest.raises(DamagedKeystore):
            read_keystore(data[:length], STORE_PASSWORD)


def test_what_is_no_store_is_named_so() -> None:
    for data in (b"", b"PK\x03\x04", b"\xce\xce\xce"):
        with pytest.raises(NotAKeystore):
            read_keystore(data, STORE_PASSWORD)
    with pytest.raises(Malformed, match="no JKS or JCEKS"):
        read_container(b"0123", None)


def signed(body: bytes) -> bytes:
    return body + store_digest(body, STORE_PASSWORD)


JCEKS = b"\xce\xce\xce\xce"
STAMP = b"\0\1a" + bytes(8)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (JCEKS + struct.pack(">II", 3, 0), "version 3"),
        (JCEKS + struct.pack(">III", 2, 1, 9) + STAMP, "unknown kind of entry 9"),
        (b"\xfe\xed\xfe\xed" + struct.pack(">III", 2, 1, 3) + STAMP, "unknown kind of entry 3"),
        (JCEKS + struct.pack(">III", 2, 1, 2) + STAMP + b"\0\3PGP", "unknown type 'PGP'"),
        (JCEKS + struct.pack(">III", 2, 1, 3) + STAMP + b"none", "no Java object stream"),
    ],
)
def test_unknown_contents_are_damage(body: bytes, reason: str) -> None:
    with pytest.raises(DamagedKeystore, match=reason):
        read_keystore(signed(body), STORE_PASSWORD)


@pytest.mark.parametrize(
    "body",
    [
        JCEKS + struct.pack(">II", 2, limits.ENTRIES + 1),
        JCEKS + struct.pack(">III", 2, 1, 1) + STAMP + struct.pack(">II", 0, limits.CHAIN + 1),
        JCEKS + bytes(limits.STORE_BYTES),
    ],
)
def test_counts_beyond_the_limits_are_refused_before_anything_is_read(body: bytes) -> None:
    with pytest.raises(ExcessiveKeystore):
        read_keystore(signed(body), STORE_PASSWORD)


def test_what_java_could_not_use_is_never_written() -> None:
    bare = PrivateKeyEntry("a", 0, signing_entry().protected, ())
    with pytest.raises(NoCertificateChain, match="a has no certificate"):
        write_keystore(KeyStore(StoreType.JCEKS, (bare,)), STORE_PASSWORD)
    with pytest.raises(UnsafePassword):
        write_keystore(KeyStore(StoreType.JCEKS, ()), "\ud800")


def test_the_later_of_equal_names_counts() -> None:
    first, last = CertificateEntry("A", 0, b"1"), CertificateEntry("a", 0, b"2")
    store = KeyStore(StoreType.JKS, (first, last))
    assert store.find("a") is last
    assert store.find("b") is None
