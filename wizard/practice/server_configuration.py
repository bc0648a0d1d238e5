"""The server's configuration as a file: settings, not content, and not the signing key (orchestrator.md 3).

The form inside the zip is our own; that of real files is unknown.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import zipfile
from dataclasses import replace

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wizard.databases.target import Target, same_database
from wizard.practice.messages import Refusal
from wizard.practice.settings import Settings, SettingsFile

_ENTRY = "configuration.json"
_PROTECTED = "configuration.aes"
_ITERATIONS = 20_000
_LARGEST = 1 << 20
NOT_VALID = "The file is not a configuration export, or the password is wrong"


class _Configuration(msgspec.Struct):
    profile: str
    server_id: str
    database: Target


def settings_of(settings: Settings) -> dict[str, str]:
    """Name and value of what the file holds, as the API shows it; without secrets."""
    database = settings.bound
    return {
        "server.id": settings.server_id,
        "database.engine": database.engine.value,
        "database.host": database.host,
        "database.port": str(database.effective_port or ""),
        "database.name": database.database,
        "database.user": database.user,
    }


def export_configuration(settings: Settings, password: str) -> bytes:
    """A zip; its content is sealed when a password is given. Database passwords are never in it."""
    configuration = _Configuration(settings.profile, settings.server_id, settings.bound.without_secret)
    content = msgspec.json.encode(configuration)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        if password:
            archive.writestr(_PROTECTED, json.dumps(_sealed(content, password)))
        else:
            archive.writestr(_ENTRY, content)
    return buffer.getvalue()


def import_configuration(file: SettingsFile, content: bytes, password: str) -> None:
    """Put the exported configuration in place: the database it names is used from the next start on.

    Raises Refusal 400 for anything else than an export of the same version under that password.
    """
    configuration = _read(content, password)
    current = file.current
    if configuration.profile != current.profile:
        raise Refusal(400, NOT_VALID)
    database = configuration.database
    for known in (current.old_database, current.new_database, current.active, current.bound):
        if same_database(known, database) and known.user == database.user:
            database = replace(database, password=known.password)
    file.change(bound=database)


def _read(content: bytes, password: str) -> _Configuration:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            name = _PROTECTED if _PROTECTED in archive.namelist() else _ENTRY
            if archive.getinfo(name).file_size > _LARGEST:
                raise Refusal(400, NOT_VALID)
            inner = archive.read(name)
        if name == _PROTECTED:
            inner = _opened(json.loads(inner), password)
        return msgspec.json.decode(inner, type=_Configuration)
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        InvalidTag,
        NotImplementedError,
        RuntimeError,
    ):
        raise Refusal(400, NOT_VALID) from None


def _sealed(content: bytes, password: str) -> dict[str, str]:
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = AESGCM(_key(password, salt)).encrypt(nonce, content, None)
    parts = {"salt": salt, "nonce": nonce, "content": sealed}
    return {name: base64.b64encode(value).decode() for name, value in parts.items()}


def _opened(parts: dict[str, str], password: str) -> bytes:
    salt, nonce, content = (base64.b64decode(parts[name]) for name in ("salt", "nonce", "content"))
    return AESGCM(_key(password, salt)).decrypt(nonce, content, None)


def _key(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, _ITERATIONS)
