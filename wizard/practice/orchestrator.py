"""The practice Orchestrator itself: its settings, its service, its databases, its signing key."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import sqlalchemy

from wizard.databases.errors import DatabaseError
from wizard.databases.failures import failure
from wizard.databases.target import Target, same_database
from wizard.packages.content import Signing
from wizard.practice.database import Database, Reading
from wizard.practice.faults import Faults
from wizard.practice.lifecycle import Lifecycle
from wizard.practice.messages import Refusal
from wizard.practice.profiles import PROFILES
from wizard.practice.settings import Settings, SettingsFile
from wizard.practice.signing import accepted_keystore, signing_key

NOT_READY = "The server is not ready: its database has no tables"
NO_CERTIFICATE = "The server has no package signing certificate"


class Orchestrator:
    """What the APIs and the control channel act on. Safe to use from many threads."""

    def __init__(self, folder: Path, settings: SettingsFile, faults: Faults, restart_seconds: float) -> None:
        self.folder = folder
        self.settings_file = settings
        self.profile = PROFILES[settings.current.profile]
        self.faults = faults
        self._lock = threading.RLock()
        self._database: Database | None = None
        self._built = False
        self._signing: Signing | None = None
        self._active_fingerprint = ""
        self.lifecycle = Lifecycle(
            settings.current.running, restart_seconds, faults, self._service_started, self._service_stopped
        )

    @property
    def settings(self) -> Settings:
        return self.settings_file.current

    def close(self) -> None:
        with self._lock:
            self._close_database()

    # The service

    def start(self) -> None:
        self.settings_file.change(active=self.settings.bound, running=True)
        self.lifecycle.start()

    def stop(self) -> None:
        self.settings_file.change(running=False)
        self.lifecycle.stop()

    def restart(self) -> None:
        self.settings_file.change(active=self.settings.bound, running=True)
        self.lifecycle.restart()

    def _service_started(self) -> None:
        with self._lock:
            self._close_database()
            self._database = Database(self.settings.active)
            self._built = False
            self._signing = None
            self._active_fingerprint = self._fingerprint(self.settings.active)

    def _service_stopped(self) -> None:
        with self._lock:
            self._close_database()

    def _close_database(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    # What the running service works with

    @property
    def ready(self) -> bool:
        """Whether the service runs on a database that has its tables."""
        if not self.lifecycle.running:
            return False
        with self._lock:
            if self._database is None:
                return False
            if not self._built:
                self._built = has_tables(self._database)
            return self._built

    @property
    def database(self) -> Database:
        """Raises Refusal 503 while the service is not ready."""
        with self._lock:
            if not self.ready or self._database is None:
                raise Refusal(503, NOT_READY)
            return self._database

    def signing(self, reading: Reading) -> Signing:
        """The current key, read once for each start. Raises Refusal 500 when there is none (assumed)."""
        with self._lock:
            if self._signing is None:
                keystore = reading.keystore()
                if keystore is None:
                    raise Refusal(500, NO_CERTIFICATE)
                self._signing = signing_key(keystore, self.settings.keystore_password, self.profile)
            return self._signing

    # What is configured, used from the next start on

    @contextmanager
    def configured_database(self) -> Iterator[Database]:
        """The bound database, whether the service runs on it or not."""
        with self._lock:
            shared = self._database
        if shared is not None and same_database(shared.target, self.settings.bound):
            yield shared
            return
        database = Database(self.settings.bound)
        try:
            yield database
        finally:
            database.close()

    def bind(self, target: Target, *, build: bool) -> None:
        """Use another database from the next start on. ``build``: make its tables now.

        Raises DatabaseError when it cannot be reached; nothing is changed then.
        """
        database = Database(target)
        try:
            if build:
                database.build_tables()
            else:
                database.has_tables()
        except (sqlalchemy.exc.SQLAlchemyError, OSError) as error:
            raise failure(error, target) from error
        finally:
            database.close()
        self.settings_file.change(bound=target)

    def build_tables(self) -> None:
        with self.configured_database() as database:
            database.build_tables()

    def configured_keystore(self) -> bytes | None:
        with self.configured_database() as database:
            if not has_tables(database):
                return None
            with database.read() as reading:
                return reading.keystore()

    def install_keystore(self, content: bytes, password: str, *, at_once: bool) -> None:
        """Put a certificate database into the bound database, under the server's own password.

        ``at_once``: it signs the next export (orchestrator.md 1.1); else from the next start on (rest-api.md
        6). Raises KeystoreError, MissingSecretKey, Refusal 503 when the database has no tables.
        """
        self.put_keystore(
            accepted_keystore(content, password, self.settings.keystore_password), at_once=at_once
        )

    def put_keystore(self, keystore: bytes, *, at_once: bool) -> None:
        with self.configured_database() as database:
            if not has_tables(database):
                raise Refusal(503, NOT_READY)
            if not at_once:
                self._load_signing_key()
            with database.write() as writing:
                writing.put_keystore(keystore)
        if at_once:
            with self._lock:
                self._signing = None

    def _load_signing_key(self) -> None:
        """Hold on to the key the service signs with until it is restarted."""
        if self.ready:
            with self.database.read() as reading:
                try:
                    self.signing(reading)
                except Refusal:
                    return  # none yet

    # Fingerprints of the configuration: equal means that no restart is pending

    @property
    def active_fingerprint(self) -> str:
        self.lifecycle.status()
        return self._active_fingerprint

    @property
    def pending_fingerprint(self) -> str:
        return self._fingerprint(self.settings.bound)

    def _fingerprint(self, target: Target) -> str:
        state = hashlib.sha256(json.dumps(asdict(replace(target, password=None)), default=str).encode())
        try:
            state.update(self.configured_keystore() or b"")
        except DatabaseError:
            state.update(b"unreachable")
        return state.hexdigest()


def has_tables(database: Database) -> bool:
    """False too where the database cannot be reached: the service then stays not ready."""
    try:
        return database.has_tables()
    except (DatabaseError, sqlalchemy.exc.SQLAlchemyError, OSError):
        return False
