"""What the practice server remembers besides its database: made-up credentials, ports, which database.

One private JSON file in the practice folder, replaced atomically, so that a killed server comes back as it
was. The credentials in it are made up by the server itself and are no secrets.
"""

from __future__ import annotations

import secrets
import threading
import uuid
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from wizard.databases.target import Target
from wizard.foundation.private_files import write_private

FILE_NAME = "settings.json"
_LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def made_up_password(length: int = 16) -> str:
    """Letters and digits that cannot be mistaken for one another; ASCII, as JCEKS keys need."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


@dataclass(frozen=True)
class Settings:
    profile: str
    old_database: Target
    """The database the server was made with."""
    new_database: Target
    """The one it offers for the change; not made by the server."""
    active: Target
    """The database the running server uses."""
    bound: Target
    """The database it uses from its next start on."""
    administrator_database: Target | None = None
    """The login under which the two were or can be made."""
    user: str = "vcoadmin"
    password: str = field(default_factory=made_up_password)
    control_center_user: str = "root"
    control_center_password: str = field(default_factory=made_up_password)
    keystore_password: str = field(default_factory=made_up_password)
    """Of the keystore in table vmo_keystore. Where a real server keeps its own is unknown (assumed: not in
    the database)."""
    export_password: str = field(default_factory=made_up_password)
    """Proposed for ``vmo-server.vmokeystore``; the server does not use it."""
    control_token: str = field(default_factory=lambda: secrets.token_hex(16))
    server_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    port: int = 0
    control_center_port: int = 0
    running: bool = True
    begun: bool = False
    """Filling the old database has begun; it was empty then."""
    filled: bool = False
    """The content was put into the old database; a half-filled one is filled again."""
    packages_from: str = ""
    """Folder the content came from; "" means our own content."""
    count: int | None = None


class SettingsFile:
    """The settings on disk; every change is on disk before it counts."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._path = folder / FILE_NAME
        self._lock = threading.Lock()
        self.current = settings

    @classmethod
    def load(cls, folder: Path) -> SettingsFile | None:
        """The settings of an earlier run in ``folder``; None when there was none.

        Raises msgspec.MsgspecError when the file was damaged by somebody.
        """
        path = folder / FILE_NAME
        if not path.exists():
            return None
        return cls(folder, msgspec.json.decode(path.read_bytes(), type=Settings))

    def save(self) -> None:
        write_private(self._path, msgspec.json.format(msgspec.json.encode(self.current), indent=1))

    def change(self, **values: object) -> Settings:
        with self._lock:
            self.current = replace(self.current, **values)  # type: ignore[arg-type]
            self.save()
            return self.current
