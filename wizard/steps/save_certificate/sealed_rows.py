"""The rows of vmo_keystore as a file: protected keystores as they are, everything else encrypted.

The file describes its own encryption, so that it can be read without this program.
"""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

if TYPE_CHECKING:
    from wizard.databases.keystore_rows import KeystoreRows

_N, _R, _P = 2**15, 8, 1
_MOST_N, _MOST_R, _MOST_P = 2**20, 32, 16
_SALT, _NONCE, _KEY = 16, 12, 32  # bytes
_SEALED = (
    "Each value under “sealed” is base64 of nonce (12 bytes), ciphertext and tag (16 bytes); its cleartext is UTF-8. "
    "The key is scrypt of the export password (UTF-8) with the salt and costs given here."
)


class NotOurRows(ValueError):
    """Not saved rows, or not under this password."""


def sealed_json(rows: KeystoreRows, password: str) -> bytes:
    """The file's content. Only values that are themselves protected keystores stay readable."""
    salt = secrets.token_bytes(_SALT)
    cipher = _cipher(password, salt, _N, _R, _P)

    def seal(value: bytes) -> str:
        nonce = secrets.token_bytes(_NONCE)
        return base64.b64encode(nonce + cipher.encrypt(nonce, value, None)).decode("ascii")

    readable = replace(rows, found=tuple(found for found in rows.found if is_protected(found.value)))
    encryption = {
        "cipher": "AES-256-GCM",
        "key_derivation": "scrypt",
        "n": _N,
        "r": _R,
        "p": _P,
        "salt": base64.b64encode(salt).decode("ascii"),
        "description": _SEALED,
    }
    content = {"encryption": encryption, **json.loads(readable.to_json(seal))}
    return json.dumps(content, indent=1, ensure_ascii=False).encode() + b"\n"


def read_sealed_json(content: bytes, password: str) -> KeystoreRows:
    """The rows again, every value as the database had it. Raises NotOurRows."""
    from wizard.databases.keystore_rows import rows_from_json

    try:
        encryption = json.loads(content)["encryption"]
        n, r, p = (int(encryption[name]) for name in ("n", "r", "p"))
        if not (n <= _MOST_N and r <= _MOST_R and p <= _MOST_P):
            raise NotOurRows("the key derivation asks for too much")
        cipher = _cipher(password, base64.b64decode(encryption["salt"]), n, r, p)

        def unseal(text: str) -> bytes:
            sealed = base64.b64decode(text)
            return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], None)

        return rows_from_json(content.decode(), unseal)
    except (ValueError, KeyError, TypeError, InvalidTag) as error:
        raise NotOurRows(str(error) or "another password") from error


def is_protected(value: bytes) -> bool:
    """Whether a store keeps its keys under a password; an empty one protects nothing, nor does a bare key."""
    from wizard.keystores.errors import KeystoreError, WrongStorePassword
    from wizard.keystores.key_protection import is_bare
    from wizard.keystores.malformed import Malformed
    from wizard.keystores.model import PrivateKeyEntry
    from wizard.keystores.store import read_keystore

    try:
        read_keystore(value, "")
    except WrongStorePassword:
        pass
    except KeystoreError:
        return False
    else:
        return False
    try:
        entries = read_keystore(value, None).entries
        return not any(is_bare(entry) for entry in entries if isinstance(entry, PrivateKeyEntry))
    except (KeystoreError, Malformed):
        return False


def _cipher(password: str, salt: bytes, n: int, r: int, p: int) -> AESGCM:
    return AESGCM(Scrypt(salt=salt, length=_KEY, n=n, r=r, p=p).derive(password.encode("utf-8")))
