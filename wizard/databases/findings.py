"""Every kind of finding about a database, in words."""

from __future__ import annotations

from wizard.databases.field_findings import FIELD_MISSING as FIELD_MISSING
from wizard.databases.field_findings import FIELD_UNFIT as FIELD_UNFIT
from wizard.databases.field_findings import PASSWORD_IN_URL as PASSWORD_IN_URL
from wizard.databases.field_findings import URL_NOT_UNDERSTOOD as URL_NOT_UNDERSTOOD
from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

UNKNOWN_HOST = Kind(
    "database_host_unknown",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The host of database {subject} is not known: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "a typing error in the host name"),
        QT_TRANSLATE_NOOP("wizard", "this machine asks another name server than the Orchestrator server"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the host name, or give the address in numbers."),
)
REFUSED = Kind(
    "database_port_refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Nothing accepts connections for database {subject}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "the database server is not running"),
        QT_TRANSLATE_NOOP("wizard", "it listens on another port, or only on its own machine"),
        QT_TRANSLATE_NOOP("wizard", "a firewall refuses the connection"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check host and port, and that the server accepts TCP connections."),
)
UNREACHABLE = Kind(
    "database_host_unreachable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The host of database {subject} does not answer: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "a firewall drops the packets"),
        QT_TRANSLATE_NOOP("wizard", "the machine is off, or there is no route to it"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the address and the network path from this machine."),
)
SILENT = Kind(
    "database_server_silent",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "Database {subject} accepted the connection and then did not answer in {seconds} s."
    ),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "another kind of service listens on this port"),
        QT_TRANSLATE_NOOP("wizard", "the server is overloaded or starting"),
        QT_TRANSLATE_NOOP("wizard", "a firewall lets the connection open and then blocks it"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the port and the engine, then test again."),
)
NOT_THIS_ENGINE = Kind(
    "database_not_this_engine",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "What answers at {subject} does not speak this engine's language: {answer}."),
    causes=(QT_TRANSLATE_NOOP("wizard", "the port belongs to another service or to another engine"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the engine and the port."),
)
TLS_NOT_OFFERED = Kind(
    "database_tls_not_offered",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The server of database {subject} offers no encryption, and encryption is asked for."
    ),
    causes=(QT_TRANSLATE_NOOP("wizard", "TLS is not set up on the database server"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "Set up TLS on the server, or choose an unencrypted connection."),
)
TLS_REQUIRED = Kind(
    "database_tls_required",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The server of database {subject} accepts only encrypted connections: {answer}."
    ),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "the server demands TLS"),
        QT_TRANSLATE_NOOP("wizard", "its access rules do not name this machine, user or database at all"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Choose an encrypted connection. Orchestrator needs the same: field SSL."
    ),
)
TLS_FAILED = Kind(
    "database_tls_failed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The encrypted connection to database {subject} was not made: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "the server speaks only TLS versions that are refused today"),
        QT_TRANSLATE_NOOP("wizard", "a device on the way changes the connection"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the server's TLS settings."),
)
CERTIFICATE_UNTRUSTED = Kind(
    "database_certificate_untrusted",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The TLS certificate of database {subject} is not trusted: {answer}. Its SHA-256 is {sha256}.",
    ),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "it is self-signed or from an authority unknown here"),
        QT_TRANSLATE_NOOP("wizard", "it names another host, or has expired"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Compare the fingerprint with the server's, then trust that certificate."
    ),
)
CERTIFICATE_CHANGED = Kind(
    "database_certificate_changed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The TLS certificate of database {subject} has changed: its SHA-256 is {sha256}, trusted was {trusted}.",
    ),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "the server's certificate was renewed"),
        QT_TRANSLATE_NOOP("wizard", "something stands between this machine and the server"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Ask who runs the database server before trusting the new one."),
)
LOGIN_REFUSED = Kind(
    "database_login_refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The server of database {subject} refused user {user}: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "wrong password or user name"),
        QT_TRANSLATE_NOOP("wizard", "the login is locked, expired, or not allowed from this machine"),
        QT_TRANSLATE_NOOP("wizard", "the login demands an encrypted connection"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check user name and password."),
)
HOST_NOT_ALLOWED = Kind(
    "database_client_not_allowed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The server of database {subject} does not let this machine in: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "its access rules (pg_hba.conf, user@host) name other machines only"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard",
        "Let the rules name this machine, or run the wizard where they allow it. Orchestrator needs the same.",
    ),
)
UNKNOWN_DATABASE = Kind(
    "database_does_not_exist",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} does not exist: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "a typing error in its name (case counts)"),
        QT_TRANSLATE_NOOP("wizard", "it was not created yet"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the name, or let the wizard create the database."),
)
NO_PRIVILEGE = Kind(
    "database_privilege_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "User {user} lacks a privilege on database {subject}: {answer}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Grant it, or use the statements shown for a database administrator."),
)
FULL = Kind(
    "database_server_full",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The server of database {subject} takes no more connections now: {answer}."),
    causes=(QT_TRANSLATE_NOOP("wizard", "its connection limit is used up, or it is starting or stopping"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "Test again in a moment, or raise the limit."),
)
FILE_MISSING = Kind(
    "database_file_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The database file {subject} was not opened: {answer}."),
    causes=(QT_TRANSLATE_NOOP("wizard", "it does not exist, or may not be read"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "Check the path."),
)
FILE_DAMAGED = Kind(
    "database_file_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The file {subject} is not a whole SQLite database: {answer}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Choose another file."),
)
DRIVER_MISSING = Kind(
    "database_driver_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The driver for database {subject} does not load: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP(
            "wizard",
            "a library of the operating system is missing (for SQL Server on Linux: libltdl and Kerberos)",
        ),
        QT_TRANSLATE_NOOP("wizard", "the program is not installed whole"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard",
        "Install the library (Debian and Ubuntu: libltdl7 and libkrb5-3; Red Hat: libtool-ltdl and krb5-libs), or "
        "the program again; certificate-wizard self-test names what is missing.",
    ),
)
DRIVER_TOO_NEW = Kind(
    "database_server_unsupported_by_driver",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The wizard's driver does not work with the server of database {subject}: {answer}."
    ),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "an Oracle server before 12.1"),
        QT_TRANSLATE_NOOP(
            "wizard", "an Oracle login whose password was set long ago, with an old kind of hash"
        ),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard",
        "For an old login, have its password set again. For the old database of an old server, leave the connection "
        "out and save the certificate database by hand. A new database needs a newer server.",
    ),
)
READ_ONLY = Kind(
    "database_opened_read_only",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "Database {subject} is open for reading only; a change was refused: {answer}."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the database is a read-only copy"),),
    QT_TRANSLATE_NOOP("wizard", "Nothing was changed. Name the database that may be written."),
)
NOT_EMPTY = Kind(
    "database_not_empty",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} is not empty: {tables}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "it belongs to another product or another Orchestrator server"),
        QT_TRANSLATE_NOOP("wizard", "a switch that was rolled back has used it"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Choose another name. The wizard never empties or deletes a database it did not create."
    ),
)
NOT_OURS = Kind(
    "database_not_ours_to_drop",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} stays: {reason}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Look at what it holds; a database administrator can drop it."),
)
IN_USE = Kind(
    "database_in_use",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} is in use and was not dropped: {answer}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Close the other connections, then try again."),
)
OTHER_FAILURE = Kind(
    "database_failure",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} answered with an error: {answer}."),
    (QT_TRANSLATE_NOOP("wizard", "the server has a fault, or refuses this statement"),),
    QT_TRANSLATE_NOOP("wizard", "Look into the database server's log for the same minute, then try again."),
)
NO_KEYSTORE_TABLE = Kind(
    "database_keystore_table_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} has no table vmo_keystore. Seen: {tables}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "it is another database than the one Orchestrator is bound to"),
        QT_TRANSLATE_NOOP("wizard", "this user does not see the table's schema"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Check the name and the user, or use the file exported in the configuration interface."
    ),
)
NO_KEYSTORE_FOUND = Kind(
    "database_keystore_not_recognised",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "Table {table} of database {subject} holds no recognisable keystore. Seen: {seen}."
    ),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "the server has no certificate yet"),
        QT_TRANSLATE_NOOP("wizard", "the value is stored in a form that is not known"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard",
        "The rows are kept as they are. Use the file exported in the configuration interface as well.",
    ),
)
SEVERAL_KEYSTORE_TABLES = Kind(
    "database_keystore_several_tables",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "Database {subject} has several tables vmo_keystore: {tables}. Used: {table}."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Compare the certificate shown with the one that signs this server's packages."
    ),
)
LARGE_OBJECT_UNREADABLE = Kind(
    "database_large_object_unreadable",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "Large object {oid} of database {subject} was not read: {answer}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Let the user own it, or use Orchestrator's own database user."),
)
CHARSET_UNFIT = Kind(
    "database_charset_unfit",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} has character set {found}; Orchestrator needs {wanted}."),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Create the database with that character set before any table is built."
    ),
)
SNAPSHOT_ISOLATION_OFF = Kind(
    "database_snapshot_isolation_off",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} has {option} off."),
    causes=(QT_TRANSLATE_NOOP("wizard", "it is off in a new database of SQL Server"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "For a cluster of Orchestrator servers, turn it on: {statement}"),
)
CANNOT_CREATE_TABLES = Kind(
    "database_may_not_create_tables",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "User {user} may not create tables in database {subject}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Grant it: {statement}"),
)
PACKET_SMALL = Kind(
    "database_packet_small",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The server of database {subject} takes at most {bytes} bytes in one statement."
    ),
    causes=(QT_TRANSLATE_NOOP("wizard", "max_allowed_packet is small"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "Set max_allowed_packet to 64M or more, so that large resources fit."),
)
WINDOWS_LOGIN = Kind(
    "database_windows_login",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard",
        "Database {subject} uses Windows login {user}. Only a program running as that account can test it.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Start the wizard as that account, or use an SQL Server login for the test."
    ),
)
NO_WINDOWS_ACCOUNT = Kind(
    "database_no_windows_account",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Database {subject} was not opened with Windows login {user}: {answer}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "this program does not run as that account of the domain"),
        QT_TRANSLATE_NOOP("wizard", "on Linux: there is no Kerberos ticket for it"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard",
        "Start the wizard as that account (on Linux: run kinit first), or give the database an SQL Server login.",
    ),
)
PRACTICE_ONLY = Kind(
    "database_practice_only",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} is for practice: no Orchestrator server works with SQLite."),
)
VERSION_NOT_NAMED = Kind(
    "database_version_not_named",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The server of database {subject} has version {version}; Orchestrator's manuals name {named}.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Look up in the vendor's list whether your version of Orchestrator works with it."
    ),
)
SPACE_LOW = Kind(
    "database_space_low",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "Database {subject} has {megabytes} MB free; Orchestrator needs at least 1024 MB."
    ),
    causes=(QT_TRANSLATE_NOOP("wizard", "its files are limited, or (Oracle) have not grown yet"),),
    remedy=QT_TRANSLATE_NOOP("wizard", "Give it more room before the switch."),
)

ALL: tuple[Kind, ...] = tuple(kind for kind in list(vars().values()) if isinstance(kind, Kind))
