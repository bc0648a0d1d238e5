"""Secret keys of JCEKS: a sealed Java object whose inside is the key's own object stream (keystore.md)."""

from __future__ import annotations

from wizard.keystores import der
from wizard.keystores import password_protection as pbe
from wizard.keystores.cursor import sized
from wizard.keystores.malformed import Malformed
from wizard.keystores.model import SecretKey
from wizard.keystores.modified_utf8 import encode_sized
from wizard.keystores.object_stream import FIRST_HANDLE, HEADER, SERIALIZABLE, Tag, read_object

ALGORITHM = "PBEWithMD5AndTripleDES"
_SEALED_FOR_STORE = ("com.sun.crypto.provider.SealedObjectForKeyProtector", -3650226485480866989)
_SEALED = ("javax.crypto.SealedObject", 4482838265551344752)
_KEY_SPEC = ("javax.crypto.spec.SecretKeySpec", 6577238317307289933)
_KEY_REP = "java.security.KeyRep"
_BYTES = ("[B", -5984413125824719648)
_TEXT_TYPE = "Ljava/lang/String;"


def read_sealed(stream: bytes) -> pbe.Sealed:
    """What is sealed in the entry's object stream. Raises Malformed, TooMuch."""
    sealed = read_object(stream)
    parent = sealed.type.parent
    if (sealed.type.name, parent.name if parent else "") != (_SEALED_FOR_STORE[0], _SEALED[0]):
        raise Malformed("a secret key is not sealed as Java seals it")
    if {sealed.text("sealAlg"), sealed.text("paramsAlg")} != {ALGORITHM}:
        raise Malformed("a secret key is sealed in an unknown way")
    return pbe.read_parameters(der.parse(sealed.octets("encodedParams")), sealed.octets("encryptedContent"))


def unseal(sealed: pbe.Sealed, password: str) -> SecretKey | None:
    """The key, or None when the password is wrong: its inner stream does not read."""
    for cleartext in pbe.candidates(sealed, password):
        try:
            return read_key(cleartext)
        except Malformed:
            continue
    return None


def read_key(stream: bytes) -> SecretKey:
    """A key from its own object stream: a SecretKeySpec (AES, Hmac…) or a KeyRep (DES, DESede)."""
    found = read_object(stream)
    if found.type.name == _KEY_SPEC[0]:
        return SecretKey(found.text("algorithm"), found.octets("key"), stream)
    if found.type.name == _KEY_REP and found.text("format") == "RAW":
        return SecretKey(found.text("algorithm"), found.octets("encoded"), stream)
    raise Malformed("a secret key of an unknown Java class")


def key_stream(algorithm: str, key: bytes) -> bytes:
    """The object stream of a SecretKeySpec, byte for byte as Java writes it."""
    fields = _field("L", "algorithm", _new_text(_TEXT_TYPE)) + _field("[", "key", _new_text("[B"))
    return (
        HEADER
        + bytes((Tag.OBJECT,))
        + _class(_KEY_SPEC, 2, fields)
        + bytes((Tag.NULL,))
        + _new_text(algorithm)
        + bytes((Tag.ARRAY,))
        + _class(_BYTES, 0, b"")
        + bytes((Tag.NULL,))
        + sized(key)
    )


def write_sealed(sealed: pbe.Sealed) -> bytes:
    """The entry's object stream, byte for byte as Java writes it (keystore.md, secret key)."""
    fields = (
        _field("[", "encodedParams", _new_text("[B"))
        + _field("[", "encryptedContent", _reference(2))
        + _field("L", "paramsAlg", _new_text(_TEXT_TYPE))
        + _field("L", "sealAlg", _reference(3))
    )
    classes = _class(_SEALED_FOR_STORE, 0, b"") + _class(_SEALED, 4, fields) + bytes((Tag.NULL,))
    arrays = (
        bytes((Tag.ARRAY,))
        + _class(_BYTES, 0, b"")
        + bytes((Tag.NULL,))
        + sized(pbe.parameters(sealed))
        + bytes((Tag.ARRAY,))
        + _reference(5)
        + sized(sealed.ciphertext)
    )
    return HEADER + bytes((Tag.OBJECT,)) + classes + arrays + _new_text(ALGORITHM) + _new_text(ALGORITHM)


def _class(name_and_uid: tuple[str, int], count: int, fields: bytes) -> bytes:
    """A class description up to the place of its parent."""
    name, uid = name_and_uid
    head = bytes((Tag.CLASS,)) + encode_sized(name) + uid.to_bytes(8, "big", signed=True)
    return head + bytes((SERIALIZABLE,)) + count.to_bytes(2, "big") + fields + bytes((Tag.END_OF_CLASS,))


def _field(code: str, name: str, kind: bytes) -> bytes:
    return code.encode("ascii") + encode_sized(name) + kind


def _new_text(text: str) -> bytes:
    return bytes((Tag.STRING,)) + encode_sized(text)


def _reference(handle: int) -> bytes:
    return bytes((Tag.REFERENCE,)) + (FIRST_HANDLE + handle).to_bytes(4, "big")
