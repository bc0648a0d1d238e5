"""What saving the certificate may find."""

from __future__ import annotations

from wizard.foundation.findings import Finding, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

OTHER_CERTIFICATE = Kind(
    "save_certificate_other_certificate",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds {found}, but this server signs with {signer}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file or the database belongs to another server"),
        QT_TRANSLATE_NOOP(
            "wizard",
            "the server's certificate was changed after the file was exported (its signer was seen on {package})",
        ),
    ),
    QT_TRANSLATE_NOOP("wizard", "Export the certificate database of this server again. Nothing was written."),
)
NOT_COMPARED = Kind(
    "save_certificate_not_compared",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "No package of {subject} could be compared with the saved certificate: whether it signs there is not proven.",
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the server has no packages"),
        QT_TRANSLATE_NOOP("wizard", "its version does not export packages over the API"),
    ),
)
PASSWORD_UNKNOWN = Kind(
    "save_certificate_password_unknown",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The certificate database was saved as it is, but not opened: {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "nobody knows the password under which the server keeps it"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Nothing proves that the key in it can be used again. Export the certificate database in the configuration "
        "interface, where you choose the password yourself, and save it from that file.",
    ),
)
SOURCES_DIFFER = Kind(
    "save_certificate_sources_differ",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} and the server's database hold different certificates."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "the file was exported from another server, or before the certificate changed"
        ),
        QT_TRANSLATE_NOOP("wizard", "the connection leads to another database"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Export the file again, or check the connection to the database."),
)
NO_DATABASE = Kind(
    "save_certificate_no_database",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "There is no connection to the server's database."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "Give the connection in step 1, or use the file exported in the configuration interface."
    ),
)
FILE_IN_THE_WAY = Kind(
    "save_certificate_file_in_the_way",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is there already and does not open with the export password."),
    (
        QT_TRANSLATE_NOOP("wizard", "an earlier run saved it under another password"),
        QT_TRANSLATE_NOOP("wizard", "it belongs to another migration"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Enter the password it was saved under, or move the file to another folder."),
)
ROWS_IN_THE_WAY = Kind(
    "save_certificate_rows_in_the_way",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is there already and was not written by this run."),
    (QT_TRANSLATE_NOOP("wizard", "it belongs to another migration"),),
    QT_TRANSLATE_NOOP("wizard", "Move the file to another folder, and run the step again."),
)
ROWS_DIFFER = Kind(
    "save_certificate_rows_differ",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The rows saved in {subject} are not those of vmo_keystore now."),
    (QT_TRANSLATE_NOOP("wizard", "the server's certificate was changed meanwhile"),),
    QT_TRANSLATE_NOOP("wizard", "Move the file to another folder, and run the step again."),
)
OLD_EXPIRED = Kind(
    "save_certificate_old_expired",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The old certificate {subject} expired on {date}. The new one takes its place."
    ),
)
OLD_NOT_YET_VALID = Kind(
    "save_certificate_old_not_yet_valid",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The old certificate {subject} is valid only from {date}. The new one takes its place."
    ),
)
OLD_WEAK_KEY = Kind(
    "save_certificate_old_weak_key",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The key of the old certificate {subject} has {bits} bits only. The new one takes its place.",
    ),
)
OLD_EMAIL_IN_NAME = Kind(
    "save_certificate_old_email_in_name",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The name of the old certificate {subject} holds an e-mail address. Leave it out of the new one.",
    ),
)
OLD_USAGE_MISSING = Kind(
    "save_certificate_old_usage_missing",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "The old certificate {subject} lacks a use that Orchestrator asks for: {missing}."
    ),
)
_NOTED = {
    "keystore_certificate_expired": OLD_EXPIRED,
    "keystore_certificate_not_yet_valid": OLD_NOT_YET_VALID,
    "keystore_certificate_weak_key": OLD_WEAK_KEY,
    "keystore_certificate_email_in_name": OLD_EMAIL_IN_NAME,
    "keystore_certificate_usage_missing": OLD_USAGE_MISSING,
}


def as_notes(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What is to be said of the old certificate: it was so before, and this migration is the remedy."""
    return tuple(
        Finding(_NOTED.get(finding.code, finding.kind), finding.subject, finding.parameters)
        for finding in findings
    )


ALL: tuple[Kind, ...] = (
    OTHER_CERTIFICATE,
    NOT_COMPARED,
    PASSWORD_UNKNOWN,
    SOURCES_DIFFER,
    NO_DATABASE,
    FILE_IN_THE_WAY,
    ROWS_IN_THE_WAY,
    ROWS_DIFFER,
    OLD_EXPIRED,
    OLD_NOT_YET_VALID,
    OLD_WEAK_KEY,
    OLD_EMAIL_IN_NAME,
    OLD_USAGE_MISSING,
)
