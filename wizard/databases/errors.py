"""What can go wrong with a database, each told apart so that the administrator knows where to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.databases import findings
from wizard.foundation.findings import FindingError

if TYPE_CHECKING:
    from wizard.databases.server_certificate import ServerCertificate


class DatabaseError(FindingError):
    """Root of everything this room raises about a database."""


class BadDatabaseUrl(DatabaseError):
    def __init__(self, shown: str, reason: str) -> None:
        super().__init__(findings.URL_NOT_UNDERSTOOD.of(shown, reason=reason))


class PasswordInUrl(BadDatabaseUrl):
    """A password was written into a URL."""

    def __init__(self, shown: str) -> None:
        DatabaseError.__init__(self, findings.PASSWORD_IN_URL.of(shown))


class FieldMissing(DatabaseError):
    """The target lacks a field that its engine needs."""


class FieldUnfit(DatabaseError):
    """A field of the target holds what its engine cannot take."""


class UnknownHost(DatabaseError):
    """The host name has no address."""


class PortRefused(DatabaseError):
    """The host answers, nothing listens on the port."""


class HostUnreachable(DatabaseError):
    """No route, or no answer at all, within the deadline."""


class ServerSilent(DatabaseError):
    """The connection opened and the server then said nothing in time."""


class NotThisEngine(DatabaseError):
    """What answered speaks another protocol."""


class TlsNotOffered(DatabaseError):
    """Encryption was asked for; the server has none."""


class TlsRequired(DatabaseError):
    """The server insists on encryption; the target has it off."""


class TlsFailed(DatabaseError):
    """The handshake failed for another reason than trust."""


class CertificateUntrusted(DatabaseError):
    """The server's certificate is not from a trusted authority, or names another host."""

    certificate: ServerCertificate | None = None
    """What the server showed, where it could be fetched."""


class CertificateChanged(DatabaseError):
    """The server's certificate is not the pinned one."""


class LoginRefused(DatabaseError):
    """Wrong user name or password, or a locked login."""


class ClientNotAllowed(DatabaseError):
    """The server's access rules do not name this machine."""


class UnknownDatabase(DatabaseError):
    """The server knows no database (service, instance) of this name."""


class NoPrivilege(DatabaseError):
    """The login worked and may not do this."""


class ServerFull(DatabaseError):
    """No connection is free, or the server is starting or stopping."""


class FileMissing(DatabaseError):
    """SQLite: the file is not there or cannot be opened."""


class FileDamaged(DatabaseError):
    """SQLite: the file is no database."""


class DriverMissing(DatabaseError):
    """The Python driver of the engine does not load."""


class ServerUnsupported(DatabaseError):
    """The driver does not work with so old a server or login."""


class ReadOnlyRefused(DatabaseError):
    """Something was to be written through a connection that only reads."""


class NotEmpty(DatabaseError):
    """A new database must hold no tables."""


class NotOurs(DatabaseError):
    """The wizard did not create it, or it holds more than the wizard put there."""


class InUse(DatabaseError):
    """Others are connected, so that the database cannot be dropped."""


class DatabaseFailure(DatabaseError):
    """Anything else, with the server's own words."""


class NoKeystoreTable(DatabaseError):
    """No table vmo_keystore is visible."""
