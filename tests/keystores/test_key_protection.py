"""Password-based protection of private keys in JCEKS, JKS and PKCS12."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib

import pytest
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.keystores.making import (
    KEY_PASSWORD,
    STORE_PASSWORD,
    database,
    other_key,
    secret_entry,
    signing_entry,
)
from wizard.keystores import der, jks_protection, limits
from wizard.keystores import password_protection as pbe
from wizard.keystores.errors import (
    DamagedKeystore,
    ExcessiveKeystore,
    KeyMismatch,
    KeyNotRsa,
    UnknownProtection,
    UnsafePassword,
    WrongKeyPassword,
)
from wizard.keystores.key_protection import (
    JCEKS_KEY,
    few_rounds,
    jceks_parameters,
    open_private_key,
    open_secret_key,
    private_key_under,
    seal_private_key,
    seal_secret_key,
    storable,
)
from wizard.keystores.malformed import Malformed, TooMuch
from wizard.keystores.model import PrivateKeyEntry, SecretKey, SecretKeyEntry, StoreType
from wizard.keystores.pkcs12_protection import SHA_AND_RC2_40
from wizard.keystores.private_key import (
    decrypted_by_cryptography,
    key_strength,
    load_private_key,
    load_rsa_key,
    pkcs8,
)
from wizard.keystores.sealed_key import key_stream

ascii_passwords = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20)


@given(st.binary(max_size=100), ascii_passwords, st.integers(1, 20))
def test_jceks_round_trip(cleartext: bytes, password: str, rounds: int) -> None:
    sealed = pbe.seal(cleartext, password, rounds)
    assert sealed.salt[:4] != sealed.salt[4:]
    assert cleartext in pbe.candidates(sealed, password)
    assert pbe.read_parameters(der.parse(pbe.parameters(sealed)), sealed.ciphertext) == sealed


@given(st.binary(max_size=100), st.text(max_size=20).filter(lambda text: text.isprintable()))
def test_jks_round_trip(key: bytes, password: str) -> None:
    octets = jks_protection.protect(key, password)
    assert jks_protection.unprotect(octets, password) == key
    assert jks_protection.unprotect(octets, password + "x") is None


def test_jceks_scheme_is_javas() -> None:
    """Both halves hashed with the password, over and over: key of 24 bytes, vector of 8 (keystore.md)."""
    sealed = pbe.Sealed(bytes(range(8)), 20, bytes(8))
    key, vector = pbe._derived(b"secret", (sealed.salt[:4], sealed.salt[4:]), sealed.iterations)
    assert (len(key), len(vector)) == (24, 8)
    first, second = sealed.salt[:4], sealed.salt[4:]
    for _ in range(20):
        first, second = hashlib.md5(first + b"secret").digest(), hashlib.md5(second + b"secret").digest()
    assert key + vector == first + second


@pytest.mark.parametrize("made_by_older_java", [False, True])
def test_equal_halves_of_a_salt_are_read_in_both_known_ways(made_by_older_java: bool) -> None:
    half = b"abcd"
    turned = b"dabd" if made_by_older_java else b"dcba"
    key, vector = pbe._derived(b"pw", (turned, half), 2)
    encryptor = Cipher(TripleDES(key), modes.CBC(vector)).encryptor()
    ciphertext = encryptor.update(b"message\x01") + encryptor.finalize()
    assert b"message" in pbe.candidates(pbe.Sealed(half * 2, 2, ciphertext), "pw")


def test_fresh_salts_never_have_equal_halves(monkeypatch: pytest.MonkeyPatch) -> None:
    offered = iter([b"abcdabcd", b"abcdabce"])
    monkeypatch.setattr(pbe.secrets, "token_bytes", lambda size: next(offered))
    assert pbe.fresh_salt() == b"abcdabce"


@pytest.mark.parametrize("kind", list(StoreType))
def test_keys_open_with_their_password_alone(kind: StoreType) -> None:
    entry = signing_entry(kind, KEY_PASSWORD)
    assert open_private_key(entry, (STORE_PASSWORD, KEY_PASSWORD)) == pkcs8(database().private_key)
    with pytest.raises(WrongKeyPassword, match="_dunesrsa_alias_"):
        open_private_key(entry, (STORE_PASSWORD,))


def test_a_wrong_password_never_passes_for_right() -> None:
    """The padding alone would let about one in 250 through (keystore.md, private key protection)."""
    entry = signing_entry()
    sealed = jceks_parameters(entry)
    assert sealed is not None
    passwords = [f"wrong {number}" for number in range(1500)]
    assert any(pbe.candidates(sealed, password) for password in passwords)
    assert all(private_key_under(entry, password) is None for password in passwords)
    secret = secret_entry()
    with pytest.raises(WrongKeyPassword):
        open_secret_key(secret, passwords)


def test_a_key_of_another_certificate_is_a_mismatch() -> None:
    entry = dataclasses.replace(
        signing_entry(), protected=seal_private_key(pkcs8(other_key()), StoreType.JCEKS, STORE_PASSWORD, 1)
    )
    with pytest.raises(KeyMismatch):
        open_private_key(entry, (STORE_PASSWORD,))
    assert open_private_key(dataclasses.replace(entry, chain=()), (STORE_PASSWORD,)) == pkcs8(other_key())


@pytest.mark.parametrize("password", ["Schlüssel", "tab\t", "日本"])
def test_passwords_java_refuses_are_refused_before_writing(password: str) -> None:
    key = pkcs8(database().private_key)
    for kind in (StoreType.JCEKS, StoreType.PKCS12):
        with pytest.raises(UnsafePassword):
            seal_private_key(key, kind, password)
        with pytest.raises(UnsafePassword):
            seal_secret_key(SecretKey("AES", bytes(16), b""), kind, password)
    with pytest.raises(ValueError, match="ASCII"):
        pbe.seal(key, password)
    assert private_key_under(signing_entry(), password) is None
    entry = dataclasses.replace(signing_entry(), protected=seal_private_key(key, StoreType.JKS, password))
    assert open_private_key(entry, (password,)) == key


def jceks_key(
    iterations: int, salt: bytes = bytes(range(8)), ciphertext: bytes = bytes(16)
) -> PrivateKeyEntry:
    parameters = der.sequence(der.octets(salt), der.integer(iterations))
    algorithm = der.sequence(der.identifier(JCEKS_KEY), parameters)
    return PrivateKeyEntry("a", 0, der.sequence(algorithm, der.octets(ciphertext)), ())


def test_iterations_are_bounded_as_java_bounds_them() -> None:
    with pytest.raises(ExcessiveKeystore, match="5000001"):
        open_private_key(jceks_key(limits.ITERATIONS + 1), ("x",))
    with pytest.raises(DamagedKeystore, match="0 PBE iterations"):
        open_private_key(jceks_key(0), ("x",))
    with pytest.raises(DamagedKeystore, match="8 bytes"):
        open_private_key(jceks_key(1, salt=b"short"), ("x",))
    assert private_key_under(jceks_key(1, ciphertext=b"odd"), "x") is None
    assert private_key_under(jceks_key(1, ciphertext=b""), "x") is None
    assert few_rounds(jceks_key(20)) == 20
    assert few_rounds(jceks_key(10_000)) is None
    assert few_rounds(signing_entry(StoreType.JKS)) is None


def test_damaged_protections_are_damage() -> None:
    for protected in (b"", b"\x30\x00", der.sequence(der.null(), der.null())):
        with pytest.raises(DamagedKeystore):
            open_private_key(PrivateKeyEntry("a", 0, protected, ()), ("x",))
    with pytest.raises(DamagedKeystore, match="cut off"):
        jks = der.sequence(der.sequence(der.identifier("1.3.6.1.4.1.42.2.17.1.1")), der.octets(b"short"))
        open_private_key(PrivateKeyEntry("a", 0, jks, ()), ("x",))


def test_secret_keys_of_pkcs12() -> None:
    key = open_secret_key(secret_entry(StoreType.PKCS12), (STORE_PASSWORD,))
    assert (key.algorithm, key.bits, key.stream) == ("AES", 128, key_stream("AES", key.key))
    with pytest.raises(WrongKeyPassword):
        open_secret_key(secret_entry(StoreType.PKCS12), ("wrong", "no", "never"))
    unknown = der.sequence(der.sequence(der.identifier("1.2.3.4")), der.octets(b"1234"))
    with pytest.raises(UnknownProtection, match=r"1\.2\.3\.4"):
        open_secret_key(SecretKeyEntry("s", 0, unknown), ("x",))
    no_key = seal_private_key(der.sequence(der.null()), StoreType.PKCS12, "x")
    with pytest.raises(WrongKeyPassword):
        open_secret_key(SecretKeyEntry("s", 0, no_key), ("x",))


def test_which_secret_keys_a_store_can_hold() -> None:
    odd = SecretKey("Blowfish", bytes(16), b"")
    assert storable(odd, StoreType.JCEKS)
    assert not storable(odd, StoreType.PKCS12)
    assert storable(SecretKey("aes", bytes(16), b""), StoreType.PKCS12)
    assert storable(SecretKey("1.2.3.4", bytes(16), b""), StoreType.PKCS12)
    assert not storable(SecretKey("AES", bytes(16), b""), StoreType.JKS)
    back = open_secret_key(
        SecretKeyEntry("s", 0, seal_secret_key(SecretKey("1.2.3.4", b"k", b""), StoreType.PKCS12, "x")),
        ("x",),
    )
    assert (back.algorithm, back.key) == ("1.2.3.4", b"k")


def test_older_schemes_are_left_to_the_library() -> None:
    protected = database().private_key.private_bytes(
        Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")
    )
    assert decrypted_by_cryptography(protected, "x") == pkcs8(database().private_key)
    assert decrypted_by_cryptography(protected, "y") is None
    unknown = der.sequence(der.sequence(der.identifier("1.2.3.4")), der.octets(b"1234"))
    with pytest.raises(UnknownProtection):
        open_private_key(PrivateKeyEntry("a", 0, unknown, ()), ("x",))
    bounded = der.sequence(
        der.sequence(der.identifier(SHA_AND_RC2_40), der.sequence(der.octets(b"salt"), der.integer(1))),
        der.octets(b"1234"),
    )
    assert private_key_under(PrivateKeyEntry("a", 0, bounded, ()), "x") is None


def test_private_keys_of_other_kinds() -> None:
    curve = pkcs8(ec.generate_private_key(ec.SECP256R1()))
    assert key_strength(curve) == ("EC", 256)
    assert key_strength(pkcs8(database().private_key)) == ("RSA", 2048)
    assert key_strength(pkcs8(ed25519.Ed25519PrivateKey.generate())) == ("unknown", 0)
    with pytest.raises(KeyNotRsa, match="curve is no RSA key"):
        load_rsa_key(curve, "curve")
    assert load_rsa_key(pkcs8(database().private_key), "rsa").key_size == 2048
    with pytest.raises(TooMuch):
        load_private_key(bytes(limits.PRIVATE_KEY_BYTES + 1))
    with pytest.raises(Malformed, match="no private key"):
        load_private_key(der.sequence(der.integer(0)))


_PKCS12_ENTRY = signing_entry(StoreType.PKCS12)


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, 2000))
def test_changed_keys_raise_the_rooms_own_errors(noise: bytes, place: int) -> None:
    entry = _PKCS12_ENTRY
    place = min(place, len(entry.protected))
    broken = entry.protected[:place] + noise + entry.protected[place + len(noise) :]
    with contextlib.suppress(WrongKeyPassword, DamagedKeystore, UnknownProtection, KeyMismatch):
        assert open_private_key(dataclasses.replace(entry, protected=broken), (STORE_PASSWORD,))
